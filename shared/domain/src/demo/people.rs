//! Who the demo's people are, and the records around a patient: consent, goals, measures, appointments.

use chrono::{Datelike, Days, Months, NaiveDate, TimeZone, Utc};
use umbu_catalog::codes::cpf_check_digits;
use uuid::Uuid;

use super::names::{self, FEMALE};
use super::{Draft, draft_id};
use crate::calendar::{age_years, format_date};
use crate::random::Random;

const TIME_ZONE: &str = "America/Recife";

/// A patient's draft with what the rest of the demo needs to know of them.
pub(super) struct DemoPatient {
    pub draft: Draft,
    pub name: String,
    pub number: usize,
    pub energy_target_kcal: i64,
    height_mm: i64,
    weight_dag: i64,
}

pub(super) fn practitioners() -> Vec<Draft> {
    names::PRACTITIONERS
        .iter()
        .enumerate()
        .map(|(number, (name, profession, council, registration))| {
            Draft::new("practitioner", draft_id("practitioner", number))
                .with("name", *name)
                .with("profession", *profession)
                .with("council", *council)
                .with("council_number", *registration)
                .with("phone", phone(900 + number))
        })
        .collect()
}

pub(super) fn patients(seed: u64, today: NaiveDate) -> Vec<DemoPatient> {
    names::PATIENTS.iter().enumerate().map(|(number, person)| patient(seed, number, person, today)).collect()
}

fn patient(seed: u64, number: usize, person: &names::Person, today: NaiveDate) -> DemoPatient {
    let mut random = Random::new(seed, "patient", number);
    let born = NaiveDate::from_yo_opt(person.born, random.between(1, 365) as u32).unwrap_or(today);
    let mut draft = Draft::new("patient", draft_id("patient", number))
        .with("name", person.name)
        .with("date_of_birth", format_date(born))
        .with("sex", person.sex)
        .with("cpf", cpf(number))
        .with("city", *random.pick(&names::CITIES));
    if let Some(social_name) = person.social_name {
        draft = draft.with("social_name", social_name);
    }
    if !random.percent(10) {
        draft = draft.with("phone", phone(number));
    }
    if random.percent(60) {
        draft = draft.with("email", email(person.social_name.unwrap_or(person.name)));
    }
    let age = i64::from(age_years(born, today).unwrap_or(0));
    let adult_mm = if person.sex == FEMALE { random.between(1520, 1720) } else { random.between(1620, 1840) };
    let height_mm = if age < 18 { adult_mm - (18 - age) * 45 } else { adult_mm };
    // Body mass index 20 to 34, of which a child's is the lower part.
    let index_tenths = if age < 18 { random.between(165, 230) } else { random.between(200, 340) };
    let weight_dag = height_mm * height_mm * index_tenths / 100_000;
    DemoPatient {
        draft,
        name: person.name.to_owned(),
        number,
        energy_target_kcal: energy_target(person.sex, age, weight_dag, height_mm),
        height_mm,
        weight_dag,
    }
}

/// Mifflin–St Jeor (1990) at low activity, rounded to 50 kcal: most came to eat a little less. Enough for made-up
/// people; not for care.
fn energy_target(sex: &str, age: i64, weight_dag: i64, height_mm: i64) -> i64 {
    let at_rest = weight_dag / 10 + height_mm * 5 / 8 - 5 * age + if sex == FEMALE { -161 } else { 5 };
    (at_rest * 12 / 10 / 50 * 50).clamp(1_200, 2_800)
}

/// Everything linked to one patient.
pub(super) fn around(seed: u64, patient: &DemoPatient, practitioners: &[Draft], today: NaiveDate) -> Vec<Draft> {
    let mut drafts = consents(patient, today);
    drafts.extend(goals(patient, today));
    drafts.extend(measurements(seed, patient, today));
    drafts.extend(appointments(seed, patient, practitioners, today));
    drafts
}

fn linked(entity: &'static str, patient: &DemoPatient, number: usize) -> Draft {
    Draft::new(entity, draft_id(entity, patient.number * 100 + number)).with("patient", text(patient.draft.id))
}

fn text(id: Uuid) -> String {
    id.to_string()
}

fn consents(patient: &DemoPatient, today: NaiveDate) -> Vec<Draft> {
    let purposes: &[&str] = match patient.number % 4 {
        0 => &["care", "photos", "model_training"],
        1 => &["care", "photos"],
        2 => &["care", "marketing"],
        _ => &["care"],
    };
    let at = Utc
        .with_ymd_and_hms(today.year(), today.month(), today.day(), 13, 0, 0)
        .single()
        .map_or(0, |noon| (noon - Days::new(60)).timestamp_millis());
    purposes
        .iter()
        .enumerate()
        .map(|(number, purpose)| {
            linked("consent", patient, number)
                .with("purpose", *purpose)
                .with("decision", "granted")
                .with("decided_at", at + patient.number as i64 * 60_000)
                .with("text_version", "2026-01")
        })
        .collect()
}

fn goals(patient: &DemoPatient, today: NaiveDate) -> Vec<Draft> {
    let energy = patient.energy_target_kcal;
    let protein_g = (patient.weight_dag * 12 / 1_000).max(45);
    // Nutrient, minimum, target, maximum, in whole units.
    let goals = [
        ("energy_kcal", Some(energy * 9 / 10), Some(energy), Some(energy * 11 / 10)),
        ("protein_g", Some(protein_g * 9 / 10), Some(protein_g), None),
        ("carbohydrate_g", None, Some(energy / 8), None),
        ("fat_g", None, Some(energy / 30), Some(energy / 26)),
        ("fiber_g", Some(25), None, None),
        ("sodium_mg", None, None, Some(2_000)),
    ];
    let hundredths = |draft: Draft, field, value: Option<i64>| match value {
        Some(value) => draft.with(field, value * 100),
        None => draft,
    };
    goals
        .into_iter()
        .enumerate()
        .map(|(number, (nutrient, minimum, target, maximum))| {
            let draft = linked("nutrient_goal", patient, number)
                .with("nutrient", nutrient)
                .with("valid_from", format_date(today - Days::new(28)));
            hundredths(hundredths(hundredths(draft, "minimum", minimum), "target", target), "maximum", maximum)
        })
        .collect()
}

/// Monthly weights that drift by a little more than a kilogram at most.
fn measurements(seed: u64, patient: &DemoPatient, today: NaiveDate) -> Vec<Draft> {
    let mut random = Random::new(seed, "measurement", patient.number);
    let mut weight_dag = patient.weight_dag;
    (0..random.between(1, 6) as usize)
        .map(|months_ago| {
            let draft = linked("body_measurement", patient, months_ago)
                .with("date", format_date(today - Months::new(months_ago as u32) - Days::new(3)))
                .with("weight_kg", weight_dag)
                .with("height_cm", patient.height_mm);
            weight_dag += random.between(-60, 120);
            draft
        })
        .collect()
}

/// One visit each: a third in the past weeks, the rest from today on, ten to a day.
fn appointments(seed: u64, patient: &DemoPatient, practitioners: &[Draft], today: NaiveDate) -> Vec<Draft> {
    let mut random = Random::new(seed, "appointment", patient.number);
    let (day, place) = (patient.number / 10, patient.number % 10);
    let past = day == 3;
    let date = if past { today - Days::new(7) } else { today + Days::new(day as u64) };
    let status = match (past, day) {
        (true, _) => *random.pick(&["fulfilled", "fulfilled", "fulfilled", "no_show"]),
        (false, 0) => *random.pick(&["confirmed", "confirmed", "arrived", "booked"]),
        (false, _) => *random.pick(&["booked", "confirmed"]),
    };
    let practitioner = &practitioners[place % practitioners.len()];
    vec![
        linked("appointment", patient, 0)
            .with("practitioner", text(practitioner.id))
            .with("date", format_date(date))
            .with("time", format!("{:02}:00", 8 + place))
            .with("time_zone", TIME_ZONE)
            .with("duration", 50)
            .with("status", status)
            .with("reason", *random.pick(&["Retorno", "Primeira consulta", "Avaliação corporal", "Ajuste do plano"])),
    ]
}

/// E.164 in a block that no operator assigns: area 81, then 9 0000.
fn phone(number: usize) -> String {
    format!("+558190000{number:04}")
}

/// Begins with 9999; the ninth digit, 4, is the fiscal region of Pernambuco.
fn cpf(number: usize) -> String {
    let nine = format!("9999{:04}4", 1_000 + number);
    let digits: Vec<u32> = nine.chars().filter_map(|digit| digit.to_digit(10)).collect();
    let [first, second] = cpf_check_digits(&digits);
    format!("{nine}{first}{second}")
}

fn email(name: &str) -> String {
    let folded = crate::nutrition::search::fold(name);
    let words: Vec<&str> = folded.split_whitespace().collect();
    let letters = |word: &str| word.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
    let (first, last) = (words.first().copied().unwrap_or("alguem"), words.last().copied().unwrap_or("aqui"));
    format!("{}.{}@correio.example", letters(first), letters(last))
}
