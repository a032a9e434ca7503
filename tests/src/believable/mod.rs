//! Believable records of every entity of the catalogue, made from a seed: for the demonstration, property tests and
//! benchmarks.
//!
//! Values follow from a field's kind and name, so a new entity gets records without a line here; `usual` says what
//! people of the field would write instead. Nothing is held in memory: whatever a record needs of another, its id above
//! all, is computed again from the seed. As in `umbu_domain::demo`, everybody is invented and recognisable as such: CPFs
//! begin with 9999, telephones with 9 0000, and addresses end in `.example`.

mod codes;
mod hostile;
mod people;
mod plan;
#[cfg(test)]
mod tests;
mod texts;
mod times;
mod usual;
mod values;

use chrono::NaiveDate;
use umbu_catalog::entities::patient;
use umbu_catalog::{Entity, Field, Scope};
use umbu_domain::random::Random;
use umbu_sync::Fields;
use uuid::Uuid;

pub use hostile::{refused_json, refused_values};
use plan::Plan;

/// Of one entity, the most records that belong to one patient.
const OF_A_PATIENT_MAX: usize = 8;

/// The day on which a world stands that is not told another.
const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 7, 1).expect("the first of July is a day");

/// Optional fields that are filled, in a hundred.
const FILLED_PERCENT: i64 = 75;

/// Of those that tell of something rare, in a hundred.
const RARELY_PERCENT: i64 = 6;

/// Words in the names of such fields.
const RARE: [&str; 11] = [
    "social_name",
    "deceased",
    "cancel",
    "refus",
    "reject",
    "withdrawn",
    "failure",
    "error",
    "merged",
    "no_show",
    "suspended",
];

/// Links to a record that never comes, in a hundred.
const ASTRAY_PERCENT: i64 = 2;

/// A record as a replica would save it.
#[derive(Debug, Clone)]
pub struct Record {
    pub entity: &'static Entity,
    pub id: Uuid,
    /// Named where the record belongs to a clinic, and only there.
    pub clinic: Option<Uuid>,
    pub fields: Fields,
}

/// A clinic with its patients: the same records for the same seed and number of patients.
#[derive(Debug, Clone)]
pub struct World {
    seed: u64,
    patients: usize,
    today: NaiveDate,
    plan: Plan,
}

/// Where a record stands in the world.
#[derive(Debug, Clone, Copy)]
struct Place<'a> {
    entity: &'static Entity,
    number: usize,
    /// The patient to whom it belongs, with how many records of each entity that patient has.
    patient: Option<(usize, &'a [usize])>,
}

impl World {
    pub fn new(seed: u64, patients: usize) -> World {
        World { seed, patients, today: TODAY, plan: Plan::new() }
    }

    /// The same world on another day: everything in it moves along.
    pub fn on(self, today: NaiveDate) -> World {
        World { today, ..self }
    }

    /// Everything: first what belongs to no patient, then patient after patient. A record usually comes after those
    /// that it links to. Sometimes it comes before, and rarely they never come.
    pub fn records(&self) -> impl Iterator<Item = Record> {
        let house = self.plan.house().flat_map(|entity| (0..self.house_count()).map(move |number| (entity, number)));
        let house = house.map(|(entity, number)| self.record(Place { entity, number, patient: None }));
        house.chain((0..self.patients).flat_map(|number| self.patient(number)))
    }

    /// A patient and everything that belongs to them.
    pub fn patient(&self, number: usize) -> Vec<Record> {
        let counts = self.plan.counts(self.seed, number);
        let belongings = self.plan.belongings().zip(&counts);
        let numbered = belongings
            .flat_map(|(entity, count)| (0..*count).map(move |nth| (entity, number * OF_A_PATIENT_MAX + nth)));
        let place = |(entity, at)| Place { entity, number: at, patient: Some((number, &counts)) };
        numbered.map(|numbered| self.record(place(numbered))).collect()
    }

    /// The kinds of record in an order in which those that others require come first.
    pub fn entities(&self) -> impl Iterator<Item = &'static Entity> {
        self.plan.house().chain(self.plan.belongings())
    }

    /// The clinic to which every record of clinic scope belongs.
    pub fn clinic(&self) -> Uuid {
        self.id("clinic", 0)
    }

    #[cfg(test)]
    fn is_of_house(&self, entity: &str) -> bool {
        self.plan.belonging(entity).is_none()
    }

    /// How many records there are of each entity that belongs to no patient.
    fn house_count(&self) -> usize {
        (6 + self.patients / 50).min(200)
    }

    fn record(&self, place: Place<'_>) -> Record {
        let Place { entity, number, .. } = place;
        let mut random = Random::new(self.seed, entity.name, number);
        let fields = self.fields(&mut random, place);
        let clinic = (entity.scope == Scope::Clinic).then(|| self.clinic());
        Record { entity, id: self.id(entity.name, number), clinic, fields }
    }

    /// The record to which a link points; `None` where there is none that it could name.
    fn linked(&self, random: &mut Random, field: &Field, target: &str, place: Place<'_>) -> Option<Uuid> {
        if random.percent(ASTRAY_PERCENT) && field.name != patient::NAME {
            return Some(self.id("astray", place.number));
        }
        let below = |random: &mut Random, count: usize| {
            let last = i64::try_from(count).ok()?.checked_sub(1).filter(|last| *last >= 0)?;
            usize::try_from(random.between(0, last)).ok()
        };
        let itself = target == place.entity.name;
        let Some(belonging) = self.plan.belonging(target) else {
            let count = if itself { place.number } else { self.house_count() };
            return Some(self.id(target, below(random, count)?));
        };
        let number = match place.patient {
            Some((number, _)) if field.name == patient::NAME => number * OF_A_PATIENT_MAX,
            Some((number, _)) if target == patient::NAME => {
                below(random, number).unwrap_or(number + 1) * OF_A_PATIENT_MAX
            }
            Some((number, counts)) => {
                let count = if itself { place.number % OF_A_PATIENT_MAX } else { counts[belonging] };
                number * OF_A_PATIENT_MAX + below(random, count)?
            }
            None => {
                let number = below(random, self.patients)?;
                let counts = self.plan.counts(self.seed, number);
                number * OF_A_PATIENT_MAX + below(random, counts[belonging])?
            }
        };
        Some(self.id(target, number))
    }

    /// The id of an entity's `number`th record: of version 7, in the order of the numbers.
    pub fn id(&self, entity: &str, number: usize) -> Uuid {
        const FIRST_MS: u64 = 1_767_225_600_000;
        let mut random = Random::new(self.seed, entity, number);
        let bits: Vec<u64> = (0..2).map(|_| random.between(0, i64::MAX).unsigned_abs()).collect();
        let head = (FIRST_MS + number as u64) << 16 | 0x7000 | bits[0] & 0x0fff;
        Uuid::from_u64_pair(head, codes::variant(bits[1]))
    }
}

fn is_filled(random: &mut Random, field: &Field) -> bool {
    // Its record would stand in no list.
    if field.name == patient::merged_into.field {
        return false;
    }
    let rare = RARE.iter().any(|word| field.name.contains(word));
    let named = field.search && !rare;
    random.percent(if rare { RARELY_PERCENT } else { FILLED_PERCENT }) || field.required || named
}
