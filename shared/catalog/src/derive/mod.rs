//! Everything that follows from the description: tables, policies, checks, types, the permission matrix.

pub mod example;
pub mod permissions;
pub mod postgres;
pub mod read_models;
pub mod sqlite;
pub mod typescript;
pub mod validation;

use crate::{Facet, Field, Kind};

/// Columns of one facet's fields in order, as both engines write them.
pub fn facet_columns(facet: &Facet) -> Vec<String> {
    facet.fields.iter().flat_map(columns).map(|(name, _)| name).collect()
}

/// The columns of a field's stored form: name suffix and whether it holds an integer. Both engines share them, so
/// that a read model is written once. Dates are ISO text and instants milliseconds in both.
pub(crate) fn columns(field: &Field) -> Vec<(String, Storage)> {
    let name = field.name.to_owned();
    match field.kind {
        Kind::Int | Kind::Decimal(_) | Kind::Instant | Kind::Minutes => vec![(name, Storage::Integer)],
        Kind::Flag => vec![(name, Storage::Flag)],
        Kind::Money => {
            let currency = format!("{name}_currency");
            vec![(name, Storage::Integer), (currency, Storage::Text)]
        }
        Kind::Set(_) | Kind::List(_) | Kind::Json => vec![(name, Storage::Json)],
        Kind::Link(_) => vec![(name, Storage::Id)],
        _ => vec![(name, Storage::Text)],
    }
}

/// How a column stores its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Storage {
    Text,
    Integer,
    Flag,
    Json,
    Id,
}
