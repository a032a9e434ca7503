//! A value that passes every rule of its field: for tests over the whole catalogue, and for examples in documents.

use std::collections::{BTreeMap, BTreeSet};

use crate::{Facet, Field, Kind, Part, Value};

/// The record that every example links to.
pub const LINKED: &str = "01900000-0000-7000-8000-000000000001";

/// A value for every field of the facet.
pub fn fields(facet: &Facet) -> BTreeMap<String, Value> {
    facet.fields.iter().map(|field| (field.name.to_owned(), value(field))).collect()
}

pub fn value(field: &Field) -> Value {
    let (low, high) = field.range.unwrap_or((1, 1_000));
    match field.kind {
        Kind::Int | Kind::Decimal(_) | Kind::Minutes => Value::Int(low + (high - low) / 2),
        Kind::Instant => Value::Int(1_782_864_000_000),
        Kind::Flag => Value::Flag(true),
        Kind::Set(of) => Value::Set(BTreeSet::from([text(of).to_owned()])),
        Kind::List(parts) => {
            let fields = parts.iter().map(|part| (part.name.to_owned(), value(part))).collect();
            Value::List(vec![Part { id: LINKED.to_owned(), fields }])
        }
        kind => Value::Text(text(&kind).chars().take(field.max.unwrap_or(usize::MAX)).collect()),
    }
}

fn text(kind: &Kind) -> &'static str {
    match kind {
        Kind::Choice(choices) => choices.first().map_or("", |choice| choice.value),
        Kind::Money => "BRL 12345",
        Kind::Date => "2026-07-01",
        Kind::TimeOfDay => "07:30",
        Kind::Link(_) => LINKED,
        Kind::Json => r#"{"energy_kcal":"52"}"#,
        Kind::Blob => "0000000000000000000000000000000000000000000000000000000000000000",
        Kind::Cpf => "52998224725",
        Kind::Cnpj => "11222333000181",
        Kind::Cns => "700000000000005",
        Kind::Email => "ana@example.org",
        Kind::Phone => "+5581999990000",
        Kind::Url => "https://example.org",
        Kind::Gtin => "7891000100103",
        _ => "d'água",
    }
}
