//! What a professional may do: alone, under supervision, or not at all.
//!
//! What a role may *hold* is another question, answered by the permission matrix.

use chrono::NaiveDate;
use umbu_catalog::entities::{scope_rule, supervision};
use uuid::Uuid;

use crate::record::{Fields, Row, date, link, set, text};

/// What is to be done: a service performed, a product used, or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Act<'a> {
    pub practitioner: Uuid,
    /// A value of `practitioner.profession`.
    pub profession: &'a str,
    pub service: Option<Uuid>,
    pub product: Option<Uuid>,
    pub on: NaiveDate,
}

/// Whether an act may be done. Conditions are for the professional to confirm: all must hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    Allowed {
        conditions: Vec<String>,
    },
    /// One of these people supervises the professional on the day.
    SupervisedBy {
        supervisors: Vec<Uuid>,
        requirements: Option<String>,
        conditions: Vec<String>,
    },
    Prohibited(Reason),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The rule that says so.
    Rule(Uuid),
    /// The rule asks for supervision, and nobody supervises on that day.
    NoSupervisor(Uuid),
    /// No rule is about this act. What nobody has decided is not allowed.
    NoRule,
}

/// Judges an act by the clinic's rules. A service and a product are judged apart, and the stricter answer holds.
pub fn scope(act: &Act<'_>, rules: &[Row], supervisions: &[Row]) -> Scope {
    let subjects = [(scope_rule::service, act.service), (scope_rule::product, act.product)];
    let named = subjects.into_iter().filter_map(|(key, subject)| Some((key, subject?)));
    let judged = named.map(|(key, subject)| {
        let about: Vec<&Row> = rules.iter().filter(|rule| link(&rule.fields, key) == Some(subject)).collect();
        judge(act, governing(act, &about), supervisions)
    });
    judged.reduce(stricter).unwrap_or(Scope::Prohibited(Reason::NoRule))
}

/// The rule of the person before that of the profession; among them the newest in force. Of two that begin on the same
/// day the stricter one, so that the answer does not depend on the order of arrival.
fn governing<'a>(act: &Act<'_>, about: &[&'a Row]) -> Option<&'a Row> {
    let applies = |rule: &&Row| {
        let fields = &rule.fields;
        let begun = date(fields, scope_rule::valid_from).is_some_and(|from| from <= act.on);
        let person = link(fields, scope_rule::practitioner);
        let whose = match person {
            Some(person) => person == act.practitioner,
            None => text(fields, scope_rule::profession) == Some(act.profession),
        };
        begun && whose && date(fields, scope_rule::valid_until).is_none_or(|until| until >= act.on)
    };
    about.iter().copied().filter(applies).max_by_key(|rule| {
        let personal = link(&rule.fields, scope_rule::practitioner).is_some();
        (personal, date(&rule.fields, scope_rule::valid_from), strictness(&rule.fields), rule.id)
    })
}

fn strictness(rule: &Fields) -> u8 {
    match text(rule, scope_rule::authorization) {
        Some("independent") => 0,
        Some("supervised") => 1,
        // Also a value of a newer catalogue: what is not understood is not allowed.
        _ => 2,
    }
}

fn judge(act: &Act<'_>, rule: Option<&Row>, supervisions: &[Row]) -> Scope {
    let Some(rule) = rule else { return Scope::Prohibited(Reason::NoRule) };
    let conditions = set(&rule.fields, scope_rule::conditions).into_iter().map(str::to_owned).collect();
    match strictness(&rule.fields) {
        0 => Scope::Allowed { conditions },
        1 => match supervisors(act, supervisions) {
            supervisors if supervisors.is_empty() => Scope::Prohibited(Reason::NoSupervisor(rule.id)),
            supervisors => Scope::SupervisedBy {
                supervisors,
                requirements: text(&rule.fields, scope_rule::supervision_requirements).map(str::to_owned),
                conditions,
            },
        },
        _ => Scope::Prohibited(Reason::Rule(rule.id)),
    }
}

/// Who watches over the professional's work on the day. Administrative supervision and mentoring answer for no act of
/// care.
fn supervisors(act: &Act<'_>, supervisions: &[Row]) -> Vec<Uuid> {
    let in_force = supervisions.iter().map(|row| &row.fields).filter(|fields| {
        let kind = text(fields, supervision::supervision_type);
        link(fields, supervision::supervisee) == Some(act.practitioner)
            && matches!(kind, Some("clinical" | "training"))
            && date(fields, supervision::starts_on).is_some_and(|from| from <= act.on)
            && date(fields, supervision::ends_on).is_none_or(|until| until >= act.on)
    });
    let mut supervisors: Vec<Uuid> = in_force.filter_map(|fields| link(fields, supervision::supervisor)).collect();
    supervisors.sort_unstable();
    supervisors.dedup();
    // Nobody answers for their own act.
    supervisors.retain(|supervisor| *supervisor != act.practitioner);
    supervisors
}

fn stricter(one: Scope, other: Scope) -> Scope {
    match (one, other) {
        (prohibited @ Scope::Prohibited(_), _) | (_, prohibited @ Scope::Prohibited(_)) => prohibited,
        (Scope::Allowed { conditions: more }, other) | (other, Scope::Allowed { conditions: more }) => {
            also(other, more)
        }
        (
            Scope::SupervisedBy { supervisors, requirements, conditions },
            Scope::SupervisedBy { requirements: also_required, conditions: more, .. },
        ) => {
            let texts: Vec<String> = [requirements, also_required].into_iter().flatten().collect();
            let requirements = (!texts.is_empty()).then(|| texts.join("\n"));
            also(Scope::SupervisedBy { supervisors, requirements, conditions }, more)
        }
    }
}

fn also(mut scope: Scope, more: Vec<String>) -> Scope {
    if let Scope::Allowed { conditions } | Scope::SupervisedBy { conditions, .. } = &mut scope {
        conditions.extend(more);
        conditions.sort();
        conditions.dedup();
    }
    scope
}

#[cfg(test)]
#[path = "scope_tests.rs"]
mod tests;
