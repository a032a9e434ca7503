//! Whether a value fits its field. The same checks run at entry, at the ingest gate and on import.
//!
//! Rules that span fields or records are not here: they open a review instead of refusing (verdicts must not
//! depend on the order in which changes arrive).

use std::collections::BTreeMap;

use crate::{Entity, Field, Kind, Value, codes};

/// Most characters of a text or prose field that names no bound of its own.
pub const TEXT_CHARS_MAX: usize = 2_000;
/// Most characters of a prose field or of JSON.
pub const PROSE_CHARS_MAX: usize = 100_000;
/// Most members of a set or list that names no bound of its own.
pub const MEMBERS_MAX: usize = 500;

/// Why a value does not fit. `rule` names are stable; screens translate `invalid-<rule>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invalid {
    pub field: &'static str,
    pub rule: Rule,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// A value is needed.
    Required,
    /// The value is of another kind, a number where a text belongs.
    Kind,
    /// Not of the field's form: a date that does not exist, an address without @.
    Form,
    /// Check digits do not agree.
    CheckDigit,
    TooLong {
        max: usize,
    },
    OutOfRange {
        low: i64,
        high: i64,
    },
}

impl Rule {
    pub const fn name(self) -> &'static str {
        match self {
            Rule::Required => "required",
            Rule::Kind => "kind",
            Rule::Form => "form",
            Rule::CheckDigit => "check-digit",
            Rule::TooLong { .. } => "too-long",
            Rule::OutOfRange { .. } => "out-of-range",
        }
    }
}

impl std::fmt::Display for Invalid {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.rule {
            Rule::Required => write!(f, "{} is required", self.field),
            Rule::Kind => write!(f, "{} holds another kind of value", self.field),
            Rule::Form => write!(f, "{} is not well formed", self.field),
            Rule::CheckDigit => write!(f, "the check digit of {} is wrong", self.field),
            Rule::TooLong { max } => write!(f, "{} is longer than {max}", self.field),
            Rule::OutOfRange { low, high } => write!(f, "{} must be between {low} and {high}", self.field),
        }
    }
}

impl std::error::Error for Invalid {}

/// Checks one value against one field.
pub fn check_field(field: &Field, value: &Value) -> Result<(), Invalid> {
    check_kind(field, &field.kind, value).map_err(|rule| Invalid { field: field.name, rule })
}

/// Checks all known fields of a record, and that the required ones of every facet present in `facets` have values.
/// Fields that this catalogue does not know pass: a newer client wrote them.
pub fn check_record(entity: &Entity, facets: &[&str], fields: &BTreeMap<String, Value>) -> Result<(), Vec<Invalid>> {
    let mut invalid = Vec::new();
    for (facet, field) in entity.fields() {
        match fields.get(field.name) {
            Some(value) => invalid.extend(check_field(field, value).err()),
            None if field.required && facets.contains(&facet.name) => {
                invalid.push(Invalid { field: field.name, rule: Rule::Required });
            }
            None => {}
        }
    }
    if invalid.is_empty() { Ok(()) } else { Err(invalid) }
}

fn check_kind(field: &Field, kind: &Kind, value: &Value) -> Result<(), Rule> {
    match (kind, value) {
        (Kind::Flag, Value::Flag(_)) => Ok(()),
        (Kind::Int | Kind::Decimal(_) | Kind::Instant | Kind::Minutes, Value::Int(number)) => {
            check_range(field, *number)
        }
        (Kind::Set(inner), Value::Set(members)) => {
            check_length(members.len(), field.max.unwrap_or(MEMBERS_MAX))?;
            members.iter().try_for_each(|member| check_text(inner, member, TEXT_CHARS_MAX))
        }
        (Kind::List(parts), Value::List(items)) => {
            check_length(items.len(), field.max.unwrap_or(MEMBERS_MAX))?;
            let values = items.iter().flat_map(|item| &item.fields);
            values
                .filter_map(|(name, value)| parts.iter().find(|part| part.name == name).map(|part| (part, value)))
                .try_for_each(|(part, value)| check_kind(part, &part.kind, value))
        }
        (Kind::Flag | Kind::Int | Kind::Decimal(_) | Kind::Instant | Kind::Minutes, _) => Err(Rule::Kind),
        (Kind::Set(_) | Kind::List(_), _) => Err(Rule::Kind),
        (_, Value::Text(text)) => {
            let long = matches!(kind, Kind::Prose | Kind::Json);
            check_text(kind, text, field.max.unwrap_or(if long { PROSE_CHARS_MAX } else { TEXT_CHARS_MAX }))
        }
        _ => Err(Rule::Kind),
    }
}

fn check_range(field: &Field, number: i64) -> Result<(), Rule> {
    match field.range {
        Some((low, high)) if !(low..=high).contains(&number) => Err(Rule::OutOfRange { low, high }),
        _ => Ok(()),
    }
}

fn check_length(length: usize, max: usize) -> Result<(), Rule> {
    if length > max { Err(Rule::TooLong { max }) } else { Ok(()) }
}

/// Texts of every kind that stores one. A choice that this catalogue does not know passes if it looks like one. No
/// text holds a NUL, which PostgreSQL stores neither in `text` nor escaped in `jsonb`.
fn check_text(kind: &Kind, text: &str, max: usize) -> Result<(), Rule> {
    check_length(text.chars().count(), max)?;
    let holds = match kind {
        Kind::Date => is_date(text),
        Kind::TimeOfDay => is_time_of_day(text),
        Kind::Link(_) => is_uuid(text),
        Kind::Money => is_money(text),
        Kind::Blob => text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')),
        Kind::Choice(_) => !text.is_empty() && text.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_')),
        Kind::Cpf | Kind::Cnpj | Kind::Cns | Kind::Gtin => {
            return if codes::is_valid(kind, text) { Ok(()) } else { Err(Rule::CheckDigit) };
        }
        Kind::Email | Kind::Phone | Kind::Url => codes::is_valid(kind, text),
        Kind::Json => !text.contains("\\u0000"),
        _ => true,
    };
    if holds && !text.contains('\0') { Ok(()) } else { Err(Rule::Form) }
}

fn number(text: &str, length: usize) -> Option<u32> {
    (text.len() == length && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

/// `YYYY-MM-DD`, a day that exists in the Gregorian calendar.
pub fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let (Some(year), Some(month), Some(day), None) = (
        parts.next().and_then(|part| number(part, 4)),
        parts.next().and_then(|part| number(part, 2)),
        parts.next().and_then(|part| number(part, 2)),
        parts.next(),
    ) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// `HH:MM`, 00:00 to 23:59.
pub fn is_time_of_day(text: &str) -> bool {
    let Some((hours, minutes)) = text.split_once(':') else { return false };
    number(hours, 2).is_some_and(|hours| hours < 24) && number(minutes, 2).is_some_and(|minutes| minutes < 60)
}

/// `BRL 12345`: a currency of three capitals, a space, an integer of minor units.
pub fn is_money(text: &str) -> bool {
    let Some((currency, amount)) = text.split_once(' ') else { return false };
    currency.len() == 3 && currency.bytes().all(|b| b.is_ascii_uppercase()) && amount.parse::<i64>().is_ok()
}

/// A hyphenated lower-case UUID.
pub fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(i, b)| match i {
            8 | 13 | 18 | 23 => b == b'-',
            _ => matches!(b, b'0'..=b'9' | b'a'..=b'f'),
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entities::{meal, meal_item, patient};

    fn check(entity: &'static Entity, name: &str, value: impl Into<Value>) -> Result<(), Rule> {
        let (_, field) = entity.field(name).expect("the field exists");
        check_field(field, &value.into()).map_err(|invalid| invalid.rule)
    }

    #[test]
    fn values_fit_their_fields_or_say_why_not() {
        assert_eq!(check(&patient::ENTITY, "name", "João da Conceição"), Ok(()));
        assert_eq!(check(&patient::ENTITY, "name", "x".repeat(121)), Err(Rule::TooLong { max: 120 }));
        assert_eq!(check(&patient::ENTITY, "name", 7), Err(Rule::Kind));
        assert_eq!(check(&patient::ENTITY, "cpf", "52998224724"), Err(Rule::CheckDigit));
        assert_eq!(check(&patient::ENTITY, "date_of_birth", "2024-02-29"), Ok(()));
        assert_eq!(check(&patient::ENTITY, "date_of_birth", "2023-02-29"), Err(Rule::Form));
        assert_eq!(check(&meal::ENTITY, "time", "24:00"), Err(Rule::Form));
        assert_eq!(check(&meal_item::ENTITY, "grams", 0), Err(Rule::OutOfRange { low: 1, high: 100_000 }));
        assert_eq!(check(&meal::ENTITY, "occasion", "second_breakfast"), Ok(()), "a newer client may know it");
        assert_eq!(check(&meal::ENTITY, "occasion", "Second Breakfast"), Err(Rule::Form));
    }

    #[test]
    fn no_text_of_any_kind_holds_a_nul() {
        assert_eq!(check(&patient::ENTITY, "name", "João\0"), Err(Rule::Form));
        assert_eq!(check(&patient::ENTITY, "marketing_notes", "Veio\0por indicação"), Err(Rule::Form));
        assert_eq!(check(&patient::ENTITY, "email", "joao\0@exemplo.example"), Err(Rule::Form));
        let content = |text: &str| check(&crate::entities::proposal::ENTITY, "content", text);
        assert_eq!((content("{}"), content(r#"{"name":"\u0000"}"#)), (Ok(()), Err(Rule::Form)));
    }

    #[test]
    fn a_record_names_every_required_field_it_lacks() {
        let missing = check_record(&meal_item::ENTITY, &["main"], &BTreeMap::new()).expect_err("nothing is there");
        let names: Vec<_> = missing.iter().map(|invalid| invalid.field).collect();
        assert_eq!(names, ["patient", "meal", "food", "food_name", "grams"]);
    }

    #[test]
    fn money_is_one_scalar() {
        assert!(is_money("BRL 12345") && is_money("BRL -5") && !is_money("BRL 12,50") && !is_money("R$ 10"));
    }
}
