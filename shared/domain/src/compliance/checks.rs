//! Requirements are assessed as often as they say: which assessment is due, and how a requirement stands.

use std::collections::BTreeSet;

use chrono::{DateTime, Days, Months, NaiveDate};
use umbu_catalog::entities::{compliance_assessment, requirement};
use uuid::Uuid;

use crate::calendar::{format_date, local_date};
use crate::reactions::{Change, Clock, DerivedKey, Draft, Records, Test};
use crate::record::{Fields, Patch, Row, date, fields, id, int, link, patch, text};

/// How often something is assessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Every {
    Days(u64),
    Months(u32),
    Once,
}

impl Every {
    /// `None` for "as needed", for nothing, and for what a newer catalogue may say: nothing falls due by itself.
    fn of(requirement: &Fields) -> Option<Every> {
        Some(match text(requirement, requirement::frequency)? {
            "daily" => Every::Days(1),
            "weekly" => Every::Days(7),
            "monthly" => Every::Months(1),
            "quarterly" => Every::Months(3),
            "semiannually" => Every::Months(6),
            "annually" => Every::Months(12),
            "once" => Every::Once,
            _ => return None,
        })
    }

    /// How long before its day an assessment is put on the list, in days: about a tenth of the period, a month at
    /// most.
    fn notice_days(self) -> u64 {
        match self {
            Every::Days(days) => days / 7,
            Every::Months(months) => (u64::from(months) * 3).min(30),
            Every::Once => 30,
        }
    }

    /// The `number`th due date, from 0. Counted from the first, so that the 31st comes back after February.
    fn due(self, first: NaiveDate, number: u32) -> Option<NaiveDate> {
        match self {
            Every::Days(days) => first.checked_add_days(Days::new(days.checked_mul(u64::from(number))?)),
            Every::Months(months) => first.checked_add_months(Months::new(months.checked_mul(number)?)),
            Every::Once => (number == 0).then_some(first),
        }
    }

    /// The latest due date that is not after `day`.
    fn latest(self, first: NaiveDate, day: NaiveDate) -> Option<NaiveDate> {
        let passed = u32::try_from((day - first).num_days()).ok()?;
        // A little low for months of 31 days, so that stepping forward finds it.
        let start = match self {
            Every::Days(days) => passed / u32::try_from(days).ok()?,
            Every::Months(months) => (passed / 31) / months,
            Every::Once => 0,
        };
        (start..).map_while(|number| self.due(first, number)).take_while(|due| *due <= day).last()
    }
}

/// The first day on which a requirement is assessed: when it begins to hold, else the clinic's day on which it was
/// written down (its UUIDv7 says when), which is the same on every replica.
fn first_due(requirement: &Row, clock: &Clock) -> Option<NaiveDate> {
    date(&requirement.fields, requirement::valid_from).or_else(|| {
        let (seconds, _) = requirement.id.get_timestamp()?.to_unix();
        Some(local_date(DateTime::from_timestamp(i64::try_from(seconds).ok()?, 0)?, &clock.offset))
    })
}

/// The due date that is next to be worked on: the latest that has come, or comes within the notice. `None` where
/// nothing is due yet, or the requirement held no longer by then.
pub fn due_on(requirement: &Row, clock: &Clock) -> Option<NaiveDate> {
    let every = Every::of(&requirement.fields)?;
    let horizon = clock.today.checked_add_days(Days::new(every.notice_days()))?;
    let due = every.latest(first_due(requirement, clock)?, horizon)?;
    let last = date(&requirement.fields, requirement::valid_until);
    last.is_none_or(|last| due <= last).then_some(due)
}

/// How a requirement stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Never assessed.
    Unassessed,
    /// The last assessment found it fulfilled.
    Met,
    /// The last assessment found that it is not, or that something must be done.
    NotMet,
    /// An assessment that was due on that day is not done.
    Overdue(NaiveDate),
}

/// How a requirement stands on `today`, by its assessments.
pub fn standing(assessments: &[Row], today: NaiveDate) -> Standing {
    let overdue = assessments
        .iter()
        .filter(|row| is_waiting(row))
        .filter_map(|row| date(&row.fields, compliance_assessment::due_on).filter(|due| *due < today));
    if let Some(due) = overdue.min() {
        return Standing::Overdue(due);
    }
    let judged = assessments.iter().filter_map(|row| {
        let met = match text(&row.fields, compliance_assessment::status)? {
            "completed" => true,
            "failed" | "requires_action" => false,
            _ => return None,
        };
        Some((int(&row.fields, compliance_assessment::assessed_at), row.id, met))
    });
    match judged.max() {
        None => Standing::Unassessed,
        Some((_, _, true)) => Standing::Met,
        Some((_, _, false)) => Standing::NotMet,
    }
}

fn is_waiting(assessment: &Row) -> bool {
    matches!(text(&assessment.fields, compliance_assessment::status), Some("pending" | "in_progress"))
}

/// After changes of requirements. One that is gone needs no assessment, until it comes back.
pub fn on_change<R: Records>(changes: &[Change], clock: &Clock, records: &R) -> Result<Vec<Draft>, R::Error> {
    let mut drafts = Vec::new();
    for change in changes {
        drafts.extend(of_requirement(change.id, change.before.is_none(), clock, records)?);
    }
    Ok(drafts)
}

/// After news: the requirements that came, and those of the assessments that did.
pub fn on_news<R: Records>(news: &[Change], clock: &Clock, records: &R) -> Result<Vec<Draft>, R::Error> {
    let about = |change: &Change| match change.entity.name {
        requirement::NAME => Some(change.id),
        _ => link(change.after.as_ref().or(change.before.as_ref())?, compliance_assessment::requirement),
    };
    let requirements: BTreeSet<Uuid> = news.iter().filter_map(about).collect();
    let mut drafts = Vec::new();
    for id in requirements {
        drafts.extend(of_requirement(id, false, clock, records)?);
    }
    Ok(drafts)
}

/// Every requirement.
pub fn on_time<R: Records>(clock: &Clock, records: &R) -> Result<Vec<Draft>, R::Error> {
    let mut drafts = Vec::new();
    for requirement in records.list(&requirement::ENTITY, &[])? {
        drafts.extend(of_requirement(requirement.id, false, clock, records)?);
    }
    Ok(drafts)
}

/// One assessment for the period in which the clinic is; periods in which nobody looked are not made up for. While one
/// waits, no further one is added to it: it is overdue, and that says enough. A person may cancel one: only a
/// requirement that `came_back` takes its own up again.
fn of_requirement<R: Records>(
    subject: Uuid,
    came_back: bool,
    clock: &Clock,
    records: &R,
) -> Result<Vec<Draft>, R::Error> {
    let about = [Test::Is(compliance_assessment::requirement.field, id(subject))];
    let held = records.list(&compliance_assessment::ENTITY, &about)?;
    let Some(requirement) = records.get(&requirement::ENTITY, subject)? else {
        return Ok(held.iter().filter(|row| is_untouched(row)).map(|row| cancelled(row.id)).collect());
    };
    let Some(due) = due_on(&requirement, clock) else { return Ok(Vec::new()) };
    let is_due = |row: &Row| date(&row.fields, compliance_assessment::due_on) == Some(due);
    let is_done = |row: &Row| is_due(row) && !(came_back && is_cancelled(row));
    if held.iter().any(|row| is_waiting(row) || is_done(row)) {
        return Ok(Vec::new());
    }
    Ok(vec![assessment(&requirement, due, came_back)])
}

fn is_cancelled(assessment: &Row) -> bool {
    text(&assessment.fields, compliance_assessment::status) == Some("cancelled")
}

/// Derived, and nobody has begun with it.
fn is_untouched(assessment: &Row) -> bool {
    let pending = text(&assessment.fields, compliance_assessment::status) == Some("pending");
    pending && assessment.id.get_version_num() == 5
}

fn cancelled(id: Uuid) -> Draft {
    Draft::Edit { entity: &compliance_assessment::ENTITY, id, patch: stands("cancelled") }
}

fn stands(status: &str) -> Patch {
    patch([(compliance_assessment::status.field, Some(status.into()))])
}

fn assessment(requirement: &Row, due: NaiveDate, came_back: bool) -> Draft {
    Draft::Derived {
        entity: &compliance_assessment::ENTITY,
        key: DerivedKey::new("requirement.assessment", requirement.id, format_date(due)),
        clinic: requirement.clinic,
        genesis: fields([
            (compliance_assessment::requirement.field, id(requirement.id)),
            (compliance_assessment::kind.field, "self_assessment".into()),
            (compliance_assessment::status.field, "pending".into()),
            (compliance_assessment::due_on.field, format_date(due).into()),
        ]),
        patch: Patch::new(),
        again: if came_back { stands("pending") } else { Patch::new() },
    }
}

#[cfg(test)]
#[path = "checks_tests.rs"]
mod tests;
