//! A believable clinic for demonstrations and tests: people, goals and three weeks of meals as Brazilians eat.
//!
//! Deterministic: the same seed and day give the same clinic, field by field. Everybody in it is invented. No CPF or
//! telephone range is reserved for fiction in Brazil, so these are recognisable instead: CPFs begin with 9999 (with
//! correct check digits) and telephones with 9 0000, which no operator assigns; e-mails end in `.example`.

mod meals;
mod menus;
mod names;
mod people;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use umbu_catalog::Value;
use uuid::Uuid;

use crate::calendar::Occasion;

/// Seed of the demonstration that `make demo` shows.
pub const SEED: u64 = 20_260_701;

const NAMESPACE: Uuid = Uuid::from_u128(0x5f6e_8d1c_92a4_5b07_b3d1_7a64_75f0_0d02);

/// A record to be written: the entity, an id by which other drafts link to it, and its fields in stored form.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    pub entity: &'static str,
    /// Stands for the record inside the demo. Whoever writes it may get another id and then replaces links to this.
    pub id: Uuid,
    pub fields: BTreeMap<&'static str, Value>,
}

/// A meal to be logged, with its items in one save.
#[derive(Debug, Clone, PartialEq)]
pub struct DemoMeal {
    /// The draft of the patient who ate it.
    pub patient: Uuid,
    pub date: NaiveDate,
    /// `HH:MM`, in the clinic's zone.
    pub time: String,
    pub occasion: Occasion,
    pub note: Option<&'static str>,
    pub items: Vec<DemoItem>,
}

/// One food of a demo meal, from the starter pack.
#[derive(Debug, Clone, PartialEq)]
pub struct DemoItem {
    pub food: Uuid,
    pub measure: Uuid,
    pub quantity: f64,
    pub grams: f64,
    /// `search` or `recent`, as in `meal_item.entered_by`.
    pub entered_by: &'static str,
}

/// Everything that the demonstration starts with.
#[derive(Debug, Clone, PartialEq)]
pub struct DemoClinic {
    pub organization_name: &'static str,
    pub clinic_name: &'static str,
    pub city: &'static str,
    pub time_zone: &'static str,
    pub owner_name: &'static str,
    pub owner_email: &'static str,
    /// The member who keeps the patients' diaries, also the first practitioner.
    pub nutritionist_name: &'static str,
    pub nutritionist_email: &'static str,
    /// A member with several roles: she runs the clinic, cares and teaches.
    pub coordinator_name: &'static str,
    pub coordinator_email: &'static str,
    pub student_name: &'static str,
    /// Practitioners, patients, consents, goals, measures and appointments; linked-to drafts stand first.
    pub drafts: Vec<Draft>,
    /// Oldest first.
    pub meals: Vec<DemoMeal>,
    /// The patient whose phone the demonstration shows: one with a full diary.
    pub phone_patient: Uuid,
    pub phone_patient_name: String,
}

/// The clinic of `seed` as it stands on `today`: meals of the three weeks before, appointments around it.
pub fn clinic(seed: u64, today: NaiveDate) -> DemoClinic {
    let practitioners = people::practitioners();
    let patients = people::patients(seed, today);
    let meals = patients.iter().flat_map(|patient| meals::diary(seed, patient, today)).collect();
    let phone = &patients[0];
    let mut drafts = practitioners.clone();
    drafts.extend(patients.iter().map(|patient| patient.draft.clone()));
    for patient in &patients {
        drafts.extend(people::around(seed, patient, &practitioners, today));
    }
    DemoClinic {
        organization_name: "Clínica Umbuzeiro",
        clinic_name: "Umbuzeiro Boa Vista",
        city: "Recife",
        time_zone: "America/Recife",
        owner_name: "Helena Vasconcelos Prado",
        owner_email: "helena@umbuzeiro.example",
        nutritionist_name: names::PRACTITIONERS[0].0,
        nutritionist_email: "iracema@umbuzeiro.example",
        coordinator_name: "Marina Sobral Cavalcanti",
        coordinator_email: "marina@umbuzeiro.example",
        student_name: "Lívia Peixoto Brandão",
        phone_patient: phone.draft.id,
        phone_patient_name: phone.name.clone(),
        drafts,
        meals: oldest_first(meals),
    }
}

fn oldest_first(mut meals: Vec<DemoMeal>) -> Vec<DemoMeal> {
    meals.sort_by(|a, b| (a.date, &a.time, a.patient).cmp(&(b.date, &b.time, b.patient)));
    meals
}

/// The id of the demo's `number`th record of a kind.
fn draft_id(entity: &str, number: usize) -> Uuid {
    Uuid::new_v5(&NAMESPACE, format!("{entity}/{number}").as_bytes())
}

impl Draft {
    fn new(entity: &'static str, id: Uuid) -> Draft {
        Draft { entity, id, fields: BTreeMap::new() }
    }

    fn with(mut self, field: &'static str, value: impl Into<Value>) -> Draft {
        self.fields.insert(field, value.into());
        self
    }
}

#[cfg(test)]
#[path = "demo/tests.rs"]
mod tests;
