//! What a field must refuse, and why.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};
use umbu_catalog::derive::validation::{MEMBERS_MAX, PROSE_CHARS_MAX, Rule, TEXT_CHARS_MAX};
use umbu_catalog::{Field, Kind, Part, Value, codes};
use umbu_domain::random::Random;

use super::codes as believable;

/// A part needs an id; which one does not matter to its fields.
const PART: &str = "019b0000-0000-7000-8000-000000000001";

/// Values that do not fit the field, each with the rule that it breaks.
pub fn refused_values(field: &Field) -> Vec<(Value, Rule)> {
    let mut refused = of_another_kind(&field.kind);
    match &field.kind {
        Kind::Flag => {}
        Kind::Int | Kind::Decimal(_) | Kind::Instant | Kind::Minutes => {
            let Some((low, high)) = field.range else { return refused };
            let rule = Rule::OutOfRange { low, high };
            refused.extend([low - 1, high + 1, i64::MIN, i64::MAX].map(|number| (Value::Int(number), rule)));
        }
        Kind::Set(of) => {
            let max = field.max.unwrap_or(MEMBERS_MAX);
            let many: BTreeSet<String> = (0..=max).map(|number| format!("m{number}")).collect();
            refused.push((Value::Set(many), Rule::TooLong { max }));
            let members = refused_texts(of, TEXT_CHARS_MAX);
            refused.extend(members.into_iter().map(|(member, rule)| (Value::Set([member].into()), rule)));
        }
        Kind::List(parts) => {
            let max = field.max.unwrap_or(MEMBERS_MAX);
            let empty = Part { id: PART.to_owned(), fields: Default::default() };
            refused.push((Value::List(vec![empty; max + 1]), Rule::TooLong { max }));
            for part in *parts {
                let within = |value| Part { id: PART.to_owned(), fields: [(part.name.to_owned(), value)].into() };
                let values = refused_values(part).into_iter();
                refused.extend(values.map(|(value, rule)| (Value::List(vec![within(value)]), rule)));
            }
        }
        kind => {
            let long = matches!(kind, Kind::Prose | Kind::Json);
            let max = field.max.unwrap_or(if long { PROSE_CHARS_MAX } else { TEXT_CHARS_MAX });
            refused.extend(refused_texts(kind, max).into_iter().map(|(text, rule)| (Value::Text(text), rule)));
        }
    }
    refused
}

/// JSON that cannot become a value of the kind: another shape than its own.
pub fn refused_json(kind: &Kind) -> Vec<Json> {
    let unknown_part = json!([{ "id": PART, "a_field_of_tomorrow": { "nested": true } }]);
    match kind {
        Kind::Json => Vec::new(),
        Kind::Flag => vec![json!("true"), json!(1), json!([true]), json!({})],
        Kind::Int | Kind::Decimal(_) | Kind::Instant | Kind::Minutes => {
            vec![json!("7"), json!(7.5), json!(1e300), json!(u64::MAX), json!(false), json!([7])]
        }
        Kind::Set(_) => vec![json!("one"), json!([1]), json!([null]), json!([["one"]]), json!({ "one": true })],
        Kind::List(_) => vec![json!("one"), json!(["one"]), json!([{}]), json!([{ "id": 7 }]), unknown_part],
        _ => vec![json!(7), json!(true), json!(["text"]), json!({ "text": "text" })],
    }
}

fn of_another_kind(kind: &Kind) -> Vec<(Value, Rule)> {
    let all = [
        Value::Text("true".to_owned()),
        Value::Flag(true),
        Value::Int(1),
        Value::Set(["one".to_owned()].into()),
        Value::List(Vec::new()),
    ];
    let own = |value: &Value| match kind {
        Kind::Flag => matches!(value, Value::Flag(_)),
        Kind::Int | Kind::Decimal(_) | Kind::Instant | Kind::Minutes => matches!(value, Value::Int(_)),
        Kind::Set(_) => matches!(value, Value::Set(_)),
        Kind::List(_) => matches!(value, Value::List(_)),
        _ => matches!(value, Value::Text(_)),
    };
    all.into_iter().filter(|value| !own(value)).map(|value| (value, Rule::Kind)).collect()
}

/// Texts that a kind refuses; one that it stores otherwise has none.
fn refused_texts(kind: &Kind, max: usize) -> Vec<(String, Rule)> {
    let numbered = matches!(kind, Kind::Cpf | Kind::Cnpj | Kind::Cns | Kind::Gtin);
    let nul = if numbered { Rule::CheckDigit } else { Rule::Form };
    let mut refused = vec![
        // Characters count, not bytes.
        ("ã".repeat(max + 1), Rule::TooLong { max }),
        ("\0".to_owned(), nul),
        ("duas\0partes".to_owned(), nul),
    ];
    let forms: &[&str] = match kind {
        Kind::Date => &["", "2023-02-29", "29/02/2024", "2024-13-01", "2024-1-1", "٢٠٢٤-٠١-٠١"],
        Kind::TimeOfDay => &["", "24:00", "9:00", "12:60", "12:00:00"],
        Kind::Link(_) => &["", "1", "019B0000-0000-7000-8000-00000000000A", "019b000000007000800000000000000a"],
        Kind::Money => &["", "10", "R$ 10", "BRL 12,50", "brl 10", "BRL 99999999999999999999"],
        Kind::Blob => &["", "abc", "../../../../etc/passwd"],
        Kind::Choice(_) => &["", "Segunda opção", "two words", "DROP"],
        Kind::Email => &["", "jose", "jose@", "@exemplo.example", "jose @exemplo.example", "a@b@c.example"],
        Kind::Phone => &["", "81999990001", "+0581999990001", "+55 81 99999-0001", "+5581"],
        Kind::Json => &["{\"name\":\"\\u0000\"}"],
        Kind::Url => &["", "umbu.example", "javascript:alert(1)", "file:///etc/passwd", "https://"],
        _ => &[],
    };
    refused.extend(forms.iter().map(|text| ((*text).to_owned(), Rule::Form)));
    refused.extend(broken_codes(kind).into_iter().map(|code| (code, Rule::CheckDigit)));
    let too_long = |text: &str| text.chars().count() > max;
    let judged = refused.into_iter();
    judged.map(|(text, rule)| if too_long(&text) { (text, Rule::TooLong { max }) } else { (text, rule) }).collect()
}

/// Codes with a wrong last digit, and texts that are no code at all; none where the kind has no check digit.
fn broken_codes(kind: &Kind) -> Vec<String> {
    let mut random = Random::new(0, kind.name(), 0);
    let code = match kind {
        Kind::Cpf => believable::cpf(&mut random),
        Kind::Cnpj => believable::cnpj(&mut random),
        Kind::Cns => believable::cns(&mut random),
        Kind::Gtin => believable::gtin(&mut random),
        _ => return Vec::new(),
    };
    let wrong = (b'0'..=b'9').map(|last| format!("{}{}", &code[..code.len() - 1], char::from(last)));
    let broken = wrong.filter(|wrong| !codes::is_valid(kind, wrong));
    let others =
        [String::new(), "1".repeat(code.len()), code[1..].to_owned(), format!("{code}0"), "ç".repeat(code.len())];
    broken.chain(others).collect()
}
