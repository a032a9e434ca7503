//! Names of people: given names of the demonstration's main characters, with surnames that none of them bears.

use std::sync::LazyLock;

use chrono::NaiveDate;
use umbu_catalog::Value;
use umbu_domain::demo::{self, SEED};
use umbu_domain::random::Random;

/// Sex as `patient.sex` has it.
pub(super) const SEXES: [&str; 2] = ["female", "male"];

/// None of them is a main character's.
const SURNAMES: [&str; 30] = [
    "Almeida",
    "Amorim",
    "Barreto",
    "Brito",
    "Cabral",
    "Campelo",
    "Carvalho",
    "Coelho",
    "Diniz",
    "Esteves",
    "Farias",
    "Gadelha",
    "Holanda",
    "Jatobá",
    "Lacerda",
    "Lopes",
    "Macedo",
    "Moura",
    "Nogueira",
    "Oliveira",
    "Pedrosa",
    "Pereira",
    "Rabelo",
    "Rodrigues",
    "Sampaio",
    "Tabosa",
    "Torres",
    "Valença",
    "Veloso",
    "Xavier",
];

/// By sex.
static GIVEN: LazyLock<[Vec<String>; 2]> = LazyLock::new(|| {
    let mut names = [Vec::new(), Vec::new()];
    for draft in demo::clinic(SEED, NaiveDate::default()).drafts {
        let text = |field: &str| draft.fields.get(field).and_then(Value::as_text);
        let (Some(name), Some(sex)) = (text("name"), text("sex")) else { continue };
        let given = name.split_once(' ').map_or(name, |(given, _)| given);
        names[usize::from(sex == SEXES[1])].push(given.to_owned());
    }
    names
});

/// The sex of the `number`th person, so that name and sex agree.
pub(super) fn sex(number: usize) -> &'static str {
    SEXES[(number / super::OF_A_PATIENT_MAX + number + 1) % 2]
}

pub(super) fn name(random: &mut Random, number: usize) -> String {
    let given = random.pick(&GIVEN[usize::from(sex(number) == SEXES[1])]);
    let at = random.between(0, SURNAMES.len() as i64 - 1).unsigned_abs() as usize;
    let other = at + random.between(1, SURNAMES.len() as i64 - 1).unsigned_abs() as usize;
    format!("{given} {} {}", SURNAMES[at], SURNAMES[other % SURNAMES.len()])
}
