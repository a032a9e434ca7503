//! A value for every kind of field.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use umbu_catalog::derive::validation::TEXT_CHARS_MAX;
use umbu_catalog::{Choice, Field, Kind, Part, Value};
use umbu_domain::calendar::format_date;
use umbu_domain::random::Random;

use super::{Place, World, codes, is_filled, people, texts};

/// The day on which the world stands.
const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 7, 1).expect("the first of July is a day");

/// Names of the days, times and ends that lie ahead.
const AHEAD: [&str; 9] = ["expires", "until", "due", "ends", "next", "valid_to", "scheduled", "renews", "expected"];

impl World {
    pub(super) fn value(&self, random: &mut Random, field: &Field, place: Place<'_>) -> Option<Value> {
        Some(match &field.kind {
            Kind::Flag => Value::Flag(random.percent(30)),
            Kind::Int | Kind::Minutes => Value::Int(number(random, field, 120)),
            Kind::Decimal(scale) => Value::Int(number(random, field, 200 * 10_i64.pow(u32::from(*scale)))),
            Kind::Instant => Value::Int(instant_ms(random, field.name)),
            Kind::Set(of) => {
                let count = random.between(1, members_max(field));
                let members = (0..count).filter_map(|_| self.text(random, field, of, place));
                let members: BTreeSet<String> = members.collect();
                // A document does not tell an empty set from none.
                return (!members.is_empty()).then_some(Value::Set(members));
            }
            Kind::List(parts) => {
                let count = random.between(1, members_max(field));
                Value::List((0..count).map(|_| self.part(random, parts, place)).collect())
            }
            kind => Value::Text(self.text(random, field, kind, place)?),
        })
    }

    fn part(&self, random: &mut Random, parts: &[Field], place: Place<'_>) -> Part {
        let id = codes::part(random);
        let mut fields = umbu_sync::Fields::new();
        for field in parts {
            if is_filled(random, field) {
                let value = self.value(random, field, place);
                fields.extend(value.map(|value| (field.name.to_owned(), value)));
            }
        }
        Part { id, fields }
    }

    /// The kinds that are stored as text. `kind` is the field's own, or its members' where it is a set.
    fn text(&self, random: &mut Random, field: &Field, kind: &Kind, place: Place<'_>) -> Option<String> {
        Some(match kind {
            Kind::Choice(choices) if field.name == "sex" && choices.iter().any(|c| c.value == people::SEXES[0]) => {
                people::sex(place.number).to_owned()
            }
            Kind::Choice(choices) => choice(random, choices).to_owned(),
            Kind::Money => format!("BRL {}", random.between(40, 1_800) * 50),
            Kind::Date => format_date(date(random, field.name)),
            Kind::TimeOfDay => format!("{:02}:{:02}", random.between(6, 21), random.between(0, 11) * 5),
            Kind::Link(target) => self.linked(random, field, target, place)?.to_string(),
            Kind::Json => json(random, field),
            Kind::Blob => codes::blob(random),
            Kind::Cpf => codes::cpf(random),
            Kind::Cnpj => codes::cnpj(random),
            Kind::Cns => codes::cns(random),
            Kind::Gtin => codes::gtin(random),
            Kind::Phone => codes::phone(random),
            Kind::Url => codes::url(random),
            Kind::Email => {
                let name = people::name(random, place.number);
                codes::email(random, &name)
            }
            Kind::Prose => cut(&texts::prose(random), field.max.unwrap_or(TEXT_CHARS_MAX)),
            _ => cut(&texts::text(random, place.entity, field, place.number), field.max.unwrap_or(TEXT_CHARS_MAX)),
        })
    }
}

/// The most members or parts that a set or list of the world has.
fn members_max(field: &Field) -> i64 {
    field.max.map_or(3, |max| (max as i64).min(3))
}

fn cut(text: &str, chars: usize) -> String {
    text.chars().take(chars).collect::<String>().trim_end().to_owned()
}

/// The first choices are the usual ones.
fn choice(random: &mut Random, choices: &[Choice]) -> &'static str {
    let last = choices.len() as i64 - 1;
    let at = random.between(0, last).min(random.between(0, last));
    choices[at.unsigned_abs() as usize].value
}

/// Within the field's range, and of a size that people meet: `usual` is the most without a range.
fn number(random: &mut Random, field: &Field, usual: i64) -> i64 {
    let (low, high) = field.range.unwrap_or((1, usual));
    let usual_range = match field.name {
        "weight_kg" => Some((4_500, 11_500)),
        "height_cm" => Some((1_480, 1_920)),
        "grams" => Some((300, 3_500)),
        "year" | "practising_since_year" => Some((1_985, 2_025)),
        _ => None,
    };
    let (from, to) = usual_range.unwrap_or_else(|| {
        let from = low.max(-usual);
        (from, high.min(from.saturating_add(usual)))
    });
    random.between(from.clamp(low, high), to.clamp(low, high))
}

fn is_ahead(name: &str) -> bool {
    AHEAD.iter().any(|word| name.contains(word))
}

/// Days of birth of all ages, ends up to a year ahead, and otherwise from two years ago until six weeks ahead.
fn date(random: &mut Random, name: &str) -> NaiveDate {
    let (from, to) = match name {
        _ if name.contains("birth") || name.contains("born") => (-90 * 365, -200),
        _ if is_ahead(name) => (1, 365),
        _ => (-730, 42),
    };
    let days = random.between(from, to);
    let distance = Days::new(days.unsigned_abs());
    if days < 0 { TODAY - distance } else { TODAY + distance }
}

fn instant_ms(random: &mut Random, name: &str) -> i64 {
    const HOUR_MS: i64 = 3_600_000;
    let start_ms = TODAY.and_time(chrono::NaiveTime::MIN).and_utc().timestamp_millis();
    let (from_h, to_h) = if is_ahead(name) { (1, 24 * 365) } else { (-24 * 730, 0) };
    start_ms + random.between(from_h, to_h) * HOUR_MS + random.between(0, HOUR_MS - 1)
}

fn json(random: &mut Random, field: &Field) -> String {
    let value = match field.name {
        "nutrients" => serde_json::json!({
            "energy_kcal": random.between(10, 600), "fiber_g": random.between(0, 12), "protein_g": random.between(0, 30),
        }),
        _ => serde_json::json!({ "itens": [random.between(1, 9), "maçã"], "observação": texts::prose(random) }),
    };
    umbu_sync::canonical_json(&value)
}
