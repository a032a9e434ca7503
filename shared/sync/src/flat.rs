//! Flat root keys: how fields, sets and lists lie in the one map of a document.
//!
//! Two devices that create the same nested object lose one side of it, so nothing is nested: a set has one key per
//! member, a list one key per field of each part, and the part's place is a key of its own (`#`).

use std::collections::BTreeMap;

use umbu_catalog::{Facet, Kind, Part, Value};

use crate::place::{hyphenated, is_name};
use crate::value::{Shape, fits, part_field, shape};
use crate::{Fields, order};

/// Binds a document's bytes to its record: without it, two records of one actor with equal content made in the same
/// second would begin with the very same change.
pub(crate) const RECORD: &str = "@record";
pub(crate) const CLINIC: &str = "@clinic";
pub(crate) const DELETED: &str = "@deleted";
/// The key of a part's place within its list.
pub(crate) const INDEX: &str = "#";

/// What a root key holds: a scalar (text, flag or integer), or the content of a Text object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Cell {
    Scalar(Value),
    Prose(String),
}

/// A root key taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RootKey<'a> {
    Record,
    Clinic,
    Deleted,
    Field(&'a str),
    Member { field: &'a str, member: &'a str },
    PartIndex { field: &'a str, part: &'a str },
    PartField { field: &'a str, part: &'a str, name: &'a str },
}

impl<'a> RootKey<'a> {
    /// `None` where no version of the catalogue could have written such a key.
    pub(crate) fn parse(facet: Option<&Facet>, key: &'a str) -> Option<RootKey<'a>> {
        match key {
            RECORD => return Some(RootKey::Record),
            CLINIC => return Some(RootKey::Clinic),
            DELETED => return Some(RootKey::Deleted),
            _ => {}
        }
        let Some((field, rest)) = key.split_once('/') else {
            return is_name(key).then_some(RootKey::Field(key));
        };
        if !is_name(field) || rest.is_empty() {
            return None;
        }
        let known = facet.and_then(|facet| facet.field(field)).map(|field| shape(&field.kind));
        match known {
            Some(Shape::Set) => Some(RootKey::Member { field, member: rest }),
            Some(Shape::List) => RootKey::part(field, rest),
            Some(_) => None,
            None => Some(RootKey::part(field, rest).unwrap_or(RootKey::Member { field, member: rest })),
        }
    }

    fn part(field: &'a str, rest: &'a str) -> Option<RootKey<'a>> {
        let (part, name) = rest.split_once('/')?;
        hyphenated(part)?;
        match name {
            INDEX => Some(RootKey::PartIndex { field, part }),
            _ if is_name(name) => Some(RootKey::PartField { field, part, name }),
            _ => None,
        }
    }

    /// The field's name, or the reserved key itself.
    pub(crate) fn field(&self) -> &'a str {
        match self {
            RootKey::Record => RECORD,
            RootKey::Clinic => CLINIC,
            RootKey::Deleted => DELETED,
            RootKey::Field(field)
            | RootKey::Member { field, .. }
            | RootKey::PartIndex { field, .. }
            | RootKey::PartField { field, .. } => field,
        }
    }
}

pub(crate) fn index_key(field: &str, part: &str) -> String {
    format!("{field}/{part}/{INDEX}")
}

/// Reads the fields out of the root map. Values that do not have their kind's shape are left out.
pub(crate) fn gather(facet: Option<&Facet>, cells: impl Iterator<Item = (String, Cell)>) -> Fields {
    let mut fields = Fields::new();
    let mut lists: BTreeMap<String, BTreeMap<String, Placed>> = BTreeMap::new();
    for (key, cell) in cells {
        let Some(root) = RootKey::parse(facet, &key) else { continue };
        match (root, cell) {
            (RootKey::Field(field), Cell::Prose(text)) if !text.is_empty() => {
                fields.insert(field.to_owned(), Value::Text(text));
            }
            (RootKey::Field(field), Cell::Scalar(value)) if shape_fits(facet, field, &value) => {
                fields.insert(field.to_owned(), value);
            }
            (RootKey::Member { field, member }, Cell::Scalar(Value::Flag(true))) => {
                if let Value::Set(members) =
                    fields.entry(field.to_owned()).or_insert_with(|| Value::Set(Default::default()))
                {
                    members.insert(member.to_owned());
                }
            }
            (RootKey::PartIndex { field, part }, Cell::Scalar(Value::Text(index))) => {
                lists.entry(field.to_owned()).or_default().entry(part.to_owned()).or_default().index = Some(index);
            }
            (RootKey::PartField { field, part, name }, Cell::Scalar(value)) => {
                let part = lists.entry(field.to_owned()).or_default().entry(part.to_owned()).or_default();
                part.fields.insert(name.to_owned(), value);
            }
            _ => {}
        }
    }
    fields.extend(lists.into_iter().filter_map(|(field, parts)| Some((field.clone(), list(facet, &field, parts)?))));
    fields
}

/// A part that has a place. Fields without one belong to a part that was removed.
#[derive(Default)]
struct Placed {
    index: Option<String>,
    fields: Fields,
}

fn list(facet: Option<&Facet>, field: &str, parts: BTreeMap<String, Placed>) -> Option<Value> {
    let kind = facet.and_then(|facet| facet.field(field)).map(|field| field.kind);
    let mut placed: Vec<(String, Part)> = parts
        .into_iter()
        .filter_map(|(id, part)| {
            let fields = part.fields.into_iter().filter(|(name, value)| part_value_fits(kind.as_ref(), name, value));
            Some((part.index?, Part { id, fields: fields.collect() }))
        })
        .collect();
    placed.sort_by(|(left, a), (right, b)| left.cmp(right).then_with(|| a.id.cmp(&b.id)));
    (!placed.is_empty()).then(|| Value::List(placed.into_iter().map(|(_, part)| part).collect()))
}

fn part_value_fits(kind: Option<&Kind>, name: &str, value: &Value) -> bool {
    kind.and_then(|kind| part_field(kind, name)).is_none_or(|field| fits(&field.kind, value))
}

fn shape_fits(facet: Option<&Facet>, field: &str, value: &Value) -> bool {
    facet.and_then(|facet| facet.field(field)).is_none_or(|field| fits(&field.kind, value))
}

/// New places for the parts of a list in the wanted order, moving as few as possible: parts on the longest run that
/// already stands in order keep their place.
pub(crate) fn places(current: &BTreeMap<String, String>, wanted: &[&str]) -> Vec<String> {
    let kept = longest_ordered(current, wanted);
    let mut result: Vec<String> = Vec::with_capacity(wanted.len());
    for (at, part) in wanted.iter().enumerate() {
        let place = match (kept[at], current.get(*part)) {
            (true, Some(place)) => place.clone(),
            _ => {
                let next = (at + 1..wanted.len()).find(|next| kept[*next]).and_then(|next| current.get(wanted[next]));
                let before = result.last().map(String::as_str);
                order::between(before, next.map(String::as_str))
                    .or_else(|| order::between(before, None))
                    .unwrap_or_default()
            }
        };
        result.push(place);
    }
    result
}

/// Which of the wanted parts lie on a longest strictly increasing run of current places.
fn longest_ordered(current: &BTreeMap<String, String>, wanted: &[&str]) -> Vec<bool> {
    let places: Vec<Option<&String>> =
        wanted.iter().map(|part| current.get(*part).filter(|place| order::is_index(place))).collect();
    let mut length = vec![0_usize; wanted.len()];
    let mut previous: Vec<Option<usize>> = vec![None; wanted.len()];
    let mut best: Option<usize> = None;
    for at in 0..wanted.len() {
        let Some(place) = places[at] else { continue };
        let from = (0..at)
            .filter(|before| places[*before].is_some_and(|earlier| earlier < place))
            .max_by_key(|before| length[*before]);
        length[at] = 1 + from.map_or(0, |from| length[from]);
        previous[at] = from;
        if best.is_none_or(|best| length[at] > length[best]) {
            best = Some(at);
        }
    }
    let mut kept = vec![false; wanted.len()];
    while let Some(at) = best {
        kept[at] = true;
        best = previous[at];
    }
    kept
}
