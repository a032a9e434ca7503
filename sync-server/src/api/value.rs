//! Values as the API shows and takes them.
//!
//! | kind | stored | in the API |
//! |---|---|---|
//! | decimal | integer mantissa | a string, `"72.50"`: exact in every language |
//! | money | `"BRL 12345"` | `{"amount": 12345, "currency": "BRL"}`, in minor units |
//! | instant | milliseconds since 1970 | RFC 3339, `"2026-07-01T12:30:00.000Z"` |
//! | list | parts with ids | the same; a part without an id is given one |
//!
//! Everything else looks as it is stored, texts without the space around them. A field without a value is absent;
//! `null` clears it, and so does an empty text.

use chrono::{DateTime, SecondsFormat};
use serde_json::{Map, Value as Json, json};
use umbu_catalog::{Entity, Facet, Field, Kind, Value};
use umbu_sync::{Money, Patch, value_from_json};
use uuid::Uuid;

use super::problem::invalid;
use crate::error::Result;

/// The patch that a request's fields mean. Whether its values fit their fields is checked by whoever writes it.
pub(super) fn patch(entity: &Entity, fields: Map<String, Json>) -> Result<Patch> {
    let mut patch = Patch::new();
    let mut wrong = Vec::new();
    for (name, json) in fields {
        match entity.field(&name).map(|(_, field)| parse(&field.kind, json)) {
            Some(Ok(value)) => {
                patch.insert(name, value);
            }
            Some(Err(rule)) => wrong.push((name, rule.to_owned())),
            None => wrong.push((name, "unknown".to_owned())),
        }
    }
    if wrong.is_empty() { Ok(patch) } else { Err(invalid(wrong)) }
}

/// One value, or the rule that it breaks.
pub(super) fn parse(kind: &Kind, json: Json) -> Result<Option<Value>, &'static str> {
    value_from_json(kind, &stored(kind, json)?).map_err(|_| "kind")
}

fn stored(kind: &Kind, json: Json) -> Result<Json, &'static str> {
    Ok(match (kind, json) {
        (Kind::Json, json) => json,
        (Kind::Text | Kind::Prose, Json::String(text)) => match text.trim() {
            "" => Json::Null,
            text => json!(text),
        },
        (Kind::Decimal(scale), Json::String(text)) => json!(mantissa(&text, *scale).ok_or("form")?),
        (Kind::Instant, Json::String(text)) => {
            json!(DateTime::parse_from_rfc3339(&text).map_err(|_| "form")?.timestamp_millis())
        }
        (Kind::Money, Json::Object(money)) => json!(stored_money(&money).ok_or("form")?),
        (Kind::Decimal(_) | Kind::Instant, Json::Number(_)) | (Kind::Money, Json::String(_)) => return Err("kind"),
        (Kind::List(parts), Json::Array(items)) => {
            items.into_iter().map(|item| stored_part(parts, item)).collect::<Result<_, _>>()?
        }
        (_, json) => json,
    })
}

fn stored_part(parts: &[Field], item: Json) -> Result<Json, &'static str> {
    let Json::Object(item) = item else { return Err("kind") };
    let mut part = Map::new();
    part.insert("id".to_owned(), json!(Uuid::now_v7()));
    for (name, json) in item {
        let json = match parts.iter().find(|part| part.name == name) {
            Some(field) => stored(&field.kind, json)?,
            None if name == "id" => json,
            None => return Err("unknown"),
        };
        part.insert(name, json);
    }
    Ok(Json::Object(part))
}

fn stored_money(money: &Map<String, Json>) -> Option<String> {
    let (amount, currency) = (money.get("amount")?.as_i64()?, money.get("currency")?.as_str()?);
    let text = format!("{currency} {amount}");
    (money.len() == 2 && text.parse::<Money>().is_ok()).then_some(text)
}

/// `"72.5"` with two digits after the point is 7250.
fn mantissa(text: &str, scale: u8) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = match digits.split_once('.') {
        Some((_, "")) => return None,
        Some(parts) => parts,
        None => (digits, ""),
    };
    let places = usize::from(scale);
    let numeric = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || fraction.len() > places || !numeric(whole) || !numeric(fraction) {
        return None;
    }
    let sign = if digits.len() < text.len() { "-" } else { "" };
    format!("{sign}{whole}{fraction:0<places$}").parse().ok()
}

/// Adds the fields of one projected row, a JSON object by column.
pub(super) fn add_fields(facet: &Facet, mut row: Map<String, Json>, fields: &mut Map<String, Json>) {
    for field in facet.fields {
        let column = row.remove(field.name).unwrap_or_default();
        let stored = match (field.kind, column.as_i64()) {
            (Kind::Money, Some(amount)) => {
                let currency = row.remove(&format!("{}_currency", field.name));
                currency.as_ref().and_then(Json::as_str).map_or(Json::Null, |name| json!(format!("{name} {amount}")))
            }
            _ => column,
        };
        let shown = shown(&field.kind, stored);
        if !shown.is_null() {
            fields.insert(field.name.to_owned(), shown);
        }
    }
}

fn shown(kind: &Kind, stored: Json) -> Json {
    match (kind, stored) {
        (Kind::Decimal(scale), Json::Number(mantissa)) => {
            mantissa.as_i64().map_or(Json::Null, |mantissa| json!(decimal(mantissa, *scale)))
        }
        (Kind::Instant, Json::Number(ms)) => ms.as_i64().map_or(Json::Null, instant),
        (Kind::Money, Json::String(text)) => match text.parse::<Money>() {
            Ok(money) => json!({"amount": money.centavos, "currency": money.currency}),
            Err(_) => Json::Null,
        },
        (Kind::List(parts), Json::Array(items)) => items.into_iter().map(|item| shown_part(parts, item)).collect(),
        (_, json) => json,
    }
}

/// Fields of a part that only a newer catalogue knows are left out: nobody could say what they mean.
fn shown_part(parts: &[Field], item: Json) -> Json {
    let Json::Object(mut item) = item else { return item };
    let mut part = Map::new();
    part.insert("id".to_owned(), item.remove("id").unwrap_or_default());
    for field in parts {
        let shown = item.remove(field.name).map_or(Json::Null, |json| shown(&field.kind, json));
        if !shown.is_null() {
            part.insert(field.name.to_owned(), shown);
        }
    }
    Json::Object(part)
}

/// The reverse of `mantissa`, with every place.
pub(super) fn decimal(mantissa: i64, scale: u8) -> String {
    let places = usize::from(scale);
    let digits = format!("{:0>width$}", mantissa.unsigned_abs(), width = places + 1);
    let (whole, fraction) = digits.split_at(digits.len() - places);
    let sign = if mantissa < 0 { "-" } else { "" };
    if places == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
}

/// RFC 3339 in UTC; nothing for a time beyond every calendar.
pub(super) fn instant(ms: i64) -> Json {
    DateTime::from_timestamp_millis(ms)
        .map_or(Json::Null, |time| json!(time.to_rfc3339_opts(SecondsFormat::Millis, true)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_keep_every_digit() {
        for (text, scale, stored) in
            [("72.50", 2, 7250), ("-0.05", 2, -5), ("7", 0, 7), ("0.001", 3, 1), ("92233720368547758.07", 2, i64::MAX)]
        {
            assert_eq!(mantissa(text, scale), Some(stored), "{text}");
            assert_eq!(decimal(stored, scale), text);
        }
        assert_eq!(mantissa("72.5", 2), Some(7250));
        assert_eq!(decimal(i64::MIN, 2), "-92233720368547758.08");
        for wrong in ["", "-", ".", "1.", ".5", "1.234", "1e3", "٣", "+1", "--1", "1.2.3", "92233720368547758.08"] {
            assert_eq!(mantissa(wrong, 2), None, "{wrong}");
        }
        assert_eq!(mantissa("1.0", 0), None);
    }

    #[test]
    fn kinds_of_their_own_form_come_back_as_they_went() {
        for (kind, json) in [
            (Kind::Decimal(3), json!("1.250")),
            (Kind::Money, json!({"amount": -250, "currency": "BRL"})),
            (Kind::Instant, json!("2026-07-01T12:30:00.250Z")),
            (Kind::Json, json!({"a": ["", 1]})),
        ] {
            let stored = stored(&kind, json.clone()).expect("a value of its kind");
            assert_eq!(shown(&kind, stored), json);
        }
        assert_eq!(
            stored(&Kind::Instant, json!("2026-07-01T09:30:00-03:00")),
            stored(&Kind::Instant, json!("2026-07-01T12:30:00Z"))
        );
        assert_eq!(stored(&Kind::Decimal(2), json!(1.5)), Err("kind"));
        assert_eq!(stored(&Kind::Money, json!({"amount": 1.5, "currency": "BRL"})), Err("form"));
        assert_eq!(stored(&Kind::Text, json!("  ")), Ok(Json::Null));
        assert_eq!(stored(&Kind::Date, json!("")), Ok(json!("")), "which is no date, as its check says");
        assert_eq!(instant(i64::MAX), Json::Null);
    }
}
