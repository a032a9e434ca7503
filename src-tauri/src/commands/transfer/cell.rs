//! One cell as a value of the catalogue, in the ways in which people and programs write it.

use std::borrow::Cow;
use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset, NaiveDateTime};
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

/// How the people who wrote a file write.
#[derive(Debug, Clone, Copy)]
pub(super) struct Manner {
    pub(super) decimal_comma: bool,
    /// What their clocks show beside UTC.
    pub(super) offset: FixedOffset,
}

/// Text as people write it; what JSON says in its own kinds is the stored form.
pub(super) fn value(kind: &'static Kind, cell: &Json, manner: Manner) -> Result<Parsed, Misfit> {
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
        (Kind::Set(inner), Json::String(text)) => members(inner, text, manner),
        (_, Json::String(text)) => one(kind, text.trim(), manner),
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
fn members(inner: &'static Kind, text: &str, manner: Manner) -> Result<Parsed, Misfit> {
    let between_bars = between(text, '|');
    let members = if between_bars.len() > 1 { between_bars } else { between(text, ',') };
    let members = members.iter().map(|member| unquoted(member.trim())).filter(|member| !member.is_empty());
    if let Kind::Link(entity) = inner {
        let titles = members.map(|title| unguarded(&title).to_owned()).collect();
        return Ok(Parsed::Titles { entity, titles });
    }
    let mut set = BTreeSet::new();
    for member in members {
        if let Parsed::Value(Some(Value::Text(text))) = one(inner, &member, manner)? {
            set.insert(text);
        }
    }
    Ok(Parsed::Value(Some(Value::Set(set))))
}

/// What stands between the signs outside of quotes. Only a member that begins with a quote is in quotes.
fn between(text: &str, sign: char) -> Vec<String> {
    let (mut members, mut quoted) = (vec![String::new()], false);
    for letter in text.chars() {
        let member = members.last_mut().expect("there is always one");
        if letter == sign && !quoted {
            members.push(String::new());
            continue;
        }
        let begun = member.trim_start();
        quoted ^= letter == '"' && (begun.is_empty() || begun.starts_with('"'));
        member.push(letter);
    }
    members
}

/// A member of a set as it stands beside others: in quotes where its own signs would part it.
pub(super) fn quoted(member: &str) -> String {
    let parts = member.contains(['|', ',']) || member.starts_with('"') || member.trim() != member;
    if parts { format!("\"{}\"", member.replace('"', "\"\"")) } else { member.to_owned() }
}

fn unquoted(member: &str) -> Cow<'_, str> {
    match member.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(inside) => inside.replace("\"\"", "\"").into(),
        None => member.into(),
    }
}

fn one(kind: &'static Kind, text: &str, manner: Manner) -> Result<Parsed, Misfit> {
    let Manner { decimal_comma, offset } = manner;
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
        Kind::Instant => Value::Int(instant(text, offset).ok_or(form)?),
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

/// ISO 8601 with its offset, or `21/11/2026 09:30` by the clinic's clocks.
fn instant(text: &str, offset: FixedOffset) -> Option<i64> {
    if let Ok(at) = DateTime::parse_from_rfc3339(text) {
        return Some(at.timestamp_millis());
    }
    let at = NaiveDateTime::parse_from_str(text, "%d/%m/%Y %H:%M").ok()?;
    at.and_local_timezone(offset).single().map(|at| at.timestamp_millis())
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

#[cfg(test)]
mod tests {
    use umbu_domain::calendar::brazilian_offset;

    use super::*;

    fn manner() -> Manner {
        Manner { decimal_comma: true, offset: brazilian_offset("America/Manaus") }
    }

    fn set(text: &str) -> BTreeSet<String> {
        match members(&Kind::Text, text, manner()) {
            Ok(Parsed::Value(Some(Value::Set(members)))) => members,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn people_write_sets_in_their_ways() {
        let cases: [(&str, &[&str]); 7] = [
            ("sono, dor", &["dor", "sono"]),
            ("sono | dor, leve", &["dor, leve", "sono"]),
            ("\"dor, leve\"", &["dor, leve"]),
            ("\"a | b\" | c", &["a | b", "c"]),
            ("tubo 5\" | agulha", &["agulha", "tubo 5\""]),
            ("\"sem fim", &["\"sem fim"]),
            (" , |", &[","]),
        ];
        for (text, expected) in cases {
            assert_eq!(set(text), expected.iter().map(|member| (*member).to_owned()).collect(), "{text}");
        }
    }

    #[test]
    fn an_instant_says_its_offset_or_is_the_clinics() {
        let at = |text| instant(text, manner().offset);
        assert_eq!(at("2026-11-21T09:30:00-04:00"), Some(1_795_267_800_000));
        assert_eq!(at("2026-11-21T13:30:00Z"), Some(1_795_267_800_000));
        assert_eq!(at("21/11/2026 09:30"), Some(1_795_267_800_000));
        assert_eq!((at("21/11/2026"), at("31/02/2026 09:30"), at("21/11/2026 25:00")), (None, None, None));
    }

    /// All texts of these letters, of `1..=letters_max` letters, that are not blank.
    fn texts(letters_max: usize) -> Vec<String> {
        let mut texts = vec![String::new()];
        let mut all = Vec::new();
        for _ in 0..letters_max {
            texts =
                texts.iter().flat_map(|text| "a ,|\"'".chars().map(move |letter| format!("{text}{letter}"))).collect();
            all.extend(texts.iter().filter(|text| !text.trim().is_empty()).cloned());
        }
        all
    }

    #[test]
    fn a_set_that_goes_out_comes_back() {
        for one in texts(4) {
            assert_eq!(set(&quoted(&one)), BTreeSet::from([one]));
        }
        for one in texts(2) {
            for other in texts(2) {
                let members = BTreeSet::from([one.clone(), other]);
                let written: Vec<String> = members.iter().map(|member| quoted(member)).collect();
                assert_eq!(set(&written.join(" | ")), members);
            }
        }
    }
}
