//! Names of people: those of the demonstration's clinic, their given names and surnames recombined.

use std::sync::LazyLock;

use chrono::NaiveDate;
use umbu_catalog::Value;
use umbu_domain::demo::{self, SEED};
use umbu_domain::random::Random;

/// Sex as `patient.sex` has it.
pub(super) const SEXES: [&str; 2] = ["female", "male"];

struct Names {
    /// By sex.
    given: [Vec<String>; 2],
    surnames: Vec<String>,
    social: Vec<String>,
}

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let mut names = Names { given: [Vec::new(), Vec::new()], surnames: Vec::new(), social: Vec::new() };
    let clinic = demo::clinic(SEED, NaiveDate::default());
    for draft in &clinic.drafts {
        let text = |field: &str| draft.fields.get(field).and_then(Value::as_text);
        let (Some(name), Some(sex)) = (text("name"), text("sex")) else { continue };
        let Some((given, surnames)) = name.split_once(' ') else { continue };
        names.given[usize::from(sex == SEXES[1])].push(given.to_owned());
        names.surnames.push(surnames.to_owned());
        names.social.extend(text("social_name").map(str::to_owned));
    }
    names
});

/// The sex of the `number`th person, so that name and sex agree.
pub(super) fn sex(number: usize) -> &'static str {
    SEXES[number / super::OF_A_PATIENT_MAX % 2]
}

pub(super) fn name(random: &mut Random, number: usize) -> String {
    let given = &NAMES.given[usize::from(sex(number) == SEXES[1])];
    format!("{} {}", random.pick(given), random.pick(&NAMES.surnames))
}

pub(super) fn social_name(random: &mut Random) -> String {
    random.pick(&NAMES.social).clone()
}
