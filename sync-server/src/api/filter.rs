//! What a list may be filtered by: every indexed field that one value of one column decides.

use std::collections::HashSet;

use axum::http::StatusCode;
use serde_json::Value as Json;
use tokio_postgres::types::ToSql;
use umbu_catalog::derive::validation::check_field;
use umbu_catalog::{Entity, Facet, Field, Kind, Value};
use uuid::Uuid;

use super::problem::{broken_rules, invalid};
use super::value;
use crate::error::{Result, ServerError, refuse};

pub(super) const LIMIT_DEFAULT: i64 = 50;
pub(super) const LIMIT_MAX: i64 = 200;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Comparison {
    Equal,
    /// Inclusive.
    From,
    /// Exclusive.
    Before,
}

/// One parameter that filters.
#[derive(Debug)]
pub(super) struct Filter {
    pub(super) name: String,
    pub(super) facet: &'static Facet,
    pub(super) field: &'static Field,
    pub(super) comparison: Comparison,
}

/// A filter with its value.
pub(super) struct Condition {
    pub(super) filter: Filter,
    pub(super) value: Parameter,
}

pub(super) type Parameter = Box<dyn ToSql + Sync + Send>;

/// What a list asks for.
pub(super) struct Query {
    pub(super) limit: i64,
    pub(super) after: Option<Uuid>,
    pub(super) clinic: Option<Uuid>,
    pub(super) conditions: Vec<Condition>,
}

impl Comparison {
    pub(super) const fn operator(self) -> &'static str {
        match self {
            Comparison::Equal => "=",
            Comparison::From => ">=",
            Comparison::Before => "<",
        }
    }

    const fn suffix(self) -> &'static str {
        match self {
            Comparison::Equal => "",
            Comparison::From => "_from",
            Comparison::Before => "_before",
        }
    }
}

/// Every filter of a kind of record. Dates, instants and numbers also have a beginning and an end.
pub(super) fn filters(entity: &'static Entity) -> Vec<Filter> {
    let mut filters = Vec::new();
    for (facet, field) in entity.fields().filter(|(_, field)| field.is_indexed()) {
        let comparisons: &[Comparison] = match field.kind {
            Kind::Set(_) | Kind::List(_) | Kind::Json | Kind::Prose | Kind::Money => &[],
            Kind::Date | Kind::Instant | Kind::Int | Kind::Minutes | Kind::Decimal(_) => {
                &[Comparison::Equal, Comparison::From, Comparison::Before]
            }
            _ => &[Comparison::Equal],
        };
        filters.extend(comparisons.iter().map(|comparison| Filter {
            name: format!("{}{}", field.name, comparison.suffix()),
            facet,
            field,
            comparison: *comparison,
        }));
    }
    filters
}

impl Query {
    pub(super) fn parse(entity: &'static Entity, parameters: Vec<(String, String)>) -> Result<Query> {
        let mut query = Query { limit: LIMIT_DEFAULT, after: None, clinic: None, conditions: Vec::new() };
        let mut known = filters(entity);
        let mut seen = HashSet::new();
        for (name, text) in parameters {
            if !seen.insert(name.clone()) {
                return Err(wrong(&name, "given twice"));
            }
            match name.as_str() {
                "limit" => {
                    let limit = text.parse().ok().filter(|limit| (1..=LIMIT_MAX).contains(limit));
                    query.limit = limit.ok_or_else(|| wrong(&name, "from 1 to 200"))?;
                }
                "cursor" => query.after = Some(cursor(&text).ok_or_else(|| wrong(&name, "not of this list"))?),
                "clinic_id" => query.clinic = Some(text.parse().map_err(|_| wrong(&name, "not an id"))?),
                _ => {
                    let place = known.iter().position(|filter| filter.name == name);
                    let filter = known.swap_remove(place.ok_or_else(|| wrong(&name, "no such filter"))?);
                    query.conditions.push(Condition { value: parameter(filter.field, text)?, filter });
                }
            }
        }
        Ok(query)
    }
}

/// Opaque to callers, so that another order may come.
pub(super) fn cursor_after(id: Uuid) -> String {
    format!("1{}", id.simple())
}

fn cursor(text: &str) -> Option<Uuid> {
    let id = text.strip_prefix('1').filter(|id| id.len() == 32)?;
    Uuid::try_parse(id).ok()
}

fn parameter(field: &Field, text: String) -> Result<Parameter> {
    let json = match field.kind {
        Kind::Flag | Kind::Int | Kind::Minutes => serde_json::from_str(&text).unwrap_or(Json::String(text)),
        _ => Json::String(text),
    };
    let wrong = |rule: &str| invalid([(field.name.to_owned(), rule.to_owned())]);
    let value = value::parse(&field.kind, json).map_err(wrong)?.ok_or_else(|| wrong("required"))?;
    check_field(&Field { range: None, ..*field }, &value).map_err(|one| broken_rules(vec![one]))?;
    Ok(match (field.kind, value) {
        (Kind::Link(_), Value::Text(text)) => Box::new(Uuid::try_parse(&text).map_err(|_| wrong("form"))?),
        (_, Value::Text(text)) if text.contains('\0') => return Err(wrong("form")),
        (_, Value::Text(text)) => Box::new(text),
        (_, Value::Int(number)) => Box::new(number),
        (_, Value::Flag(flag)) => Box::new(flag),
        (_, Value::Set(_) | Value::List(_)) => return Err(wrong("kind")),
    })
}

fn wrong(name: &str, why: &str) -> ServerError {
    refuse(StatusCode::BAD_REQUEST, "bad-request", &format!("the parameter {}: {why}", name.escape_debug()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_parameter_means_one_thing() {
        for entity in umbu_catalog::replicated() {
            let mut names: HashSet<String> = ["limit", "cursor", "clinic_id"].map(str::to_owned).into();
            for filter in filters(entity) {
                assert!(names.insert(filter.name.clone()), "{}: {} means two things", entity.name, filter.name);
            }
        }
    }

    #[test]
    fn cursors_come_back() {
        let id = Uuid::now_v7();
        assert_eq!(cursor(&cursor_after(id)), Some(id));
        for wrong in ["", "1", "2", "1zz", &format!("1{id}"), &cursor_after(id)[1..]] {
            assert_eq!(cursor(wrong), None, "{wrong}");
        }
    }
}
