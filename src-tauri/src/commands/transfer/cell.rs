//! One cell as a value of the catalogue, in the ways in which people and programs write it.

use std::collections::BTreeSet;

use serde_json::Value as Json;
use umbu_catalog::derive::validation::{Rule, is_date, is_money, is_uuid};
use umbu_catalog::{Kind, Value, codes};
use umbu_commands::CommandError;
use umbu_domain::nutrition::search::fold;
use umbu_sync::value_from_json;
use uuid::Uuid;

use crate::store::{Replica, entity};

/// Why a cell is no value of its field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Misfit {
    Rule(Rule),
    /// None of the field's choices.
    Choice,
    LinkUnknown,
    /// Several records are called so.
    LinkAmbiguous,
}

impl Misfit {
    pub(super) fn name(self) -> &'static str {
        match self {
            Misfit::Rule(rule) => rule.name(),
            Misfit::Choice => "choice",
            Misfit::LinkUnknown => "link-unknown",
            Misfit::LinkAmbiguous => "link-ambiguous",
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Parsed {
    Value(Option<Value>),
    /// Links by what their records are called, to be looked up.
    Titles {
        entity: &'static str,
        titles: Vec<String>,
    },
}

/// Text as people write it; what JSON says in its own kinds is the stored form.
pub(super) fn value(kind: &'static Kind, cell: &Json, decimal_comma: bool) -> Result<Parsed, Misfit> {
    match (kind, cell) {
        (Kind::Json, Json::String(text)) => {
            let json = serde_json::from_str(text).unwrap_or_else(|_| cell.clone());
            stored(kind, &json)
        }
        (Kind::List(_), Json::String(text)) => {
            let json = serde_json::from_str(text).map_err(|_| Misfit::Rule(Rule::Form))?;
            stored(kind, &with_ids(json))
        }
        (Kind::List(_), json) => stored(kind, &with_ids(json.clone())),
        (Kind::Set(inner), Json::String(text)) => members(inner, text),
        (_, Json::String(text)) => one(kind, text.trim(), decimal_comma),
        _ => stored(kind, cell),
    }
}

fn stored(kind: &Kind, json: &Json) -> Result<Parsed, Misfit> {
    value_from_json(kind, json).map(Parsed::Value).map_err(|_| Misfit::Rule(Rule::Kind))
}

/// Parts written by hand have no ids of their own yet.
fn with_ids(mut json: Json) -> Json {
    for part in json.as_array_mut().into_iter().flatten() {
        if let Some(object) = part.as_object_mut() {
            object.entry("id").or_insert_with(|| Json::String(Uuid::now_v7().to_string()));
        }
    }
    json
}

/// Members stand between bars, or commas where there is no bar.
fn members(inner: &'static Kind, text: &str) -> Result<Parsed, Misfit> {
    let between = if text.contains('|') { '|' } else { ',' };
    let members: Vec<&str> = text.split(between).map(str::trim).filter(|member| !member.is_empty()).collect();
    if let Kind::Link(entity) = inner {
        let titles = members.into_iter().map(|title| unguarded(title).to_owned()).collect();
        return Ok(Parsed::Titles { entity, titles });
    }
    let mut set = BTreeSet::new();
    for member in members {
        if let Parsed::Value(Some(Value::Text(text))) = one(inner, member, false)? {
            set.insert(text);
        }
    }
    Ok(Parsed::Value(Some(Value::Set(set))))
}

fn one(kind: &'static Kind, text: &str, decimal_comma: bool) -> Result<Parsed, Misfit> {
    if text.is_empty() {
        return Ok(Parsed::Value(None));
    }
    let form = Misfit::Rule(Rule::Form);
    let value = match kind {
        Kind::Link(entity) if !is_uuid(text) => {
            return Ok(Parsed::Titles { entity, titles: vec![unguarded(text).to_owned()] });
        }
        Kind::Flag => Value::Flag(flag(text).ok_or(form)?),
        Kind::Int | Kind::Minutes => Value::Int(scaled(text, 0, decimal_comma).ok_or(form)?),
        Kind::Decimal(scale) => Value::Int(scaled(text, *scale, decimal_comma).ok_or(form)?),
        Kind::Money => Value::Text(money(text, decimal_comma).ok_or(form)?),
        Kind::Instant => Value::Int(instant(text).ok_or(form)?),
        Kind::Date => Value::Text(date(text).ok_or(form)?),
        Kind::TimeOfDay => Value::Text(if text.len() == 4 { format!("0{text}") } else { text.to_owned() }),
        Kind::Choice(choices) => {
            let wanted = fold(text);
            let is = |name: &str| fold(name) == wanted;
            let found = choices.iter().find(|choice| is(choice.value) || is(choice.label.pt) || is(choice.label.en));
            Value::from(found.ok_or(Misfit::Choice)?.value)
        }
        Kind::Phone => Value::Text(phone(text)),
        Kind::Text | Kind::Prose => Value::from(unguarded(text)),
        _ => Value::Text(codes::normalise(kind, unguarded(text)).unwrap_or_else(|| unguarded(text).to_owned())),
    };
    Ok(Parsed::Value(Some(value)))
}

/// Signs at the beginning of a cell that spreadsheets take for a formula.
pub(super) const FORMULA_SIGNS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Without the quote that an export puts before such a sign.
fn unguarded(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| rest.starts_with(FORMULA_SIGNS)).unwrap_or(text)
}

fn flag(text: &str) -> Option<bool> {
    match fold(text).as_str() {
        "sim" | "s" | "yes" | "y" | "true" | "verdadeiro" | "1" | "x" => Some(true),
        "nao" | "n" | "no" | "false" | "falso" | "0" => Some(false),
        _ => None,
    }
}

/// The integer mantissa of a number. A sign that parts groups of three is no decimal point.
fn scaled(text: &str, scale: u8, decimal_comma: bool) -> Option<i64> {
    let (group, point) = if decimal_comma { ('.', ',') } else { (',', '.') };
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, text),
    };
    let plain: String = if is_grouped(digits, group, point) { digits.replace(group, "") } else { digits.to_owned() };
    let plain = plain.replace(',', ".");
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let scale = usize::from(scale);
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let fraction = fraction.trim_end_matches('0');
    if (whole.is_empty() && fraction.is_empty())
        || !all_digits(whole)
        || !all_digits(fraction)
        || fraction.len() > scale
    {
        return None;
    }
    let mantissa: i64 = format!("{whole}{fraction:0<scale$}").parse().ok()?;
    Some(sign * mantissa)
}

/// `1.234.567,8`: one to three digits, then groups of three.
fn is_grouped(digits: &str, group: char, point: char) -> bool {
    let whole = digits.split(point).next().unwrap_or_default();
    let mut groups = whole.split(group);
    let first = groups.next().is_some_and(|first| (1..=3).contains(&first.len()));
    let mut rest = groups.peekable();
    first && rest.peek().is_some() && rest.all(|group| group.len() == 3)
}

/// `R$ 1.234,50`, `1234.5` or the stored `BRL 123450`.
fn money(text: &str, decimal_comma: bool) -> Option<String> {
    if is_money(text) {
        return Some(text.to_owned());
    }
    let amount = text.trim_start_matches("R$").trim();
    scaled(amount, 2, decimal_comma).map(|centavos| format!("BRL {centavos}"))
}

/// ISO 8601 with its zone.
fn instant(text: &str) -> Option<i64> {
    chrono::DateTime::parse_from_rfc3339(text).ok().map(|at| at.timestamp_millis())
}

/// `2026-11-21` or `21/11/2026`.
fn date(text: &str) -> Option<String> {
    let mut parts = text.split('/');
    let iso = match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(day), Some(month), Some(year), None) => format!("{year}-{month:0>2}-{day:0>2}"),
        _ => text.to_owned(),
    };
    is_date(&iso).then_some(iso)
}

/// E.164; Brazil where no country is named.
fn phone(text: &str) -> String {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    if text.starts_with('+') { format!("+{digits}") } else { format!("+55{digits}") }
}

/// The records of that kind that are called so, each by its id or its whole name.
pub(super) fn resolve(
    replica: &Replica,
    target: &str,
    titles: &[String],
) -> Result<Result<Vec<Uuid>, Misfit>, CommandError> {
    let mut ids = Vec::with_capacity(titles.len());
    for title in titles {
        if let Ok(id) = title.parse() {
            ids.push(id);
            continue;
        }
        let Ok(target) = entity(target) else { return Ok(Err(Misfit::LinkUnknown)) };
        match replica.called(target, title)?.as_slice() {
            [] => return Ok(Err(Misfit::LinkUnknown)),
            [only] => ids.push(*only),
            _ => return Ok(Err(Misfit::LinkAmbiguous)),
        }
    }
    Ok(Ok(ids))
}

/// The value of a link, or of a set of links.
pub(super) fn linked(kind: &Kind, ids: Vec<Uuid>) -> Value {
    let ids = ids.into_iter().map(|id| id.to_string());
    match kind {
        Kind::Set(_) => Value::Set(ids.collect()),
        _ => Value::Text(ids.collect()),
    }
}
