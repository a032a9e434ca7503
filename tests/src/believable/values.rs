//! A value for every kind of field: what is usual there, or else what its kind and name allow.

use std::collections::BTreeSet;

use umbu_catalog::derive::validation::TEXT_CHARS_MAX;
use umbu_catalog::{Choice, Field, Kind, Part, Value};
use umbu_domain::calendar::format_date;
use umbu_domain::random::Random;
use umbu_sync::Fields;

use super::usual::{self, Line, When};
use super::{OF_A_PATIENT_MAX, Place, World, codes, is_filled, people, texts};

/// What a value is made for.
#[derive(Clone, Copy)]
pub(super) struct Slot<'a> {
    place: Place<'a>,
    /// The list whose part is made; empty in the record itself.
    list: &'static str,
    /// Which of its items every line gives.
    pick: usize,
    /// The record as far as it is made, and the part of it.
    record: &'a Fields,
    made: &'a Fields,
}

impl World {
    /// The fields of a record, those last that follow from others.
    pub(super) fn fields(&self, random: &mut Random, place: Place<'_>) -> Fields {
        // Few records of the house show as much as there is, one after the other.
        let pick =
            if place.patient.is_some() { random.between(0, 9_999).unsigned_abs() as usize } else { place.number };
        let mut made = Fields::new();
        for field in in_order(place.entity.name, "", place.entity.fields().map(|(_, field)| field)) {
            let value = self.field(random, field, Slot { place, list: "", pick, record: &made, made: &made });
            made.extend(value.map(|value| (field.name.to_owned(), value)));
        }
        made
    }

    fn part(&self, random: &mut Random, parts: &'static [Field], slot: Slot<'_>) -> Part {
        let id = codes::part(random);
        let mut made = Fields::new();
        for field in in_order(slot.place.entity.name, slot.list, parts.iter()) {
            let value = self.field(random, field, Slot { made: &made, ..slot });
            made.extend(value.map(|value| (field.name.to_owned(), value)));
        }
        Part { id, fields: made }
    }

    fn field(&self, random: &mut Random, field: &'static Field, slot: Slot<'_>) -> Option<Value> {
        let lines = usual::lines(slot.place.entity.name, slot.list, field.name);
        let line = lines.iter().find(|line| self.holds(line.when, slot.made));
        let told = line.is_some_and(|line| line.when != When::Always);
        if !told && !is_filled(random, field) {
            return None;
        }
        match line.and_then(|line| self.usual(random, field, line, slot)) {
            None if lines.is_empty() || field.required => self.value(random, field, slot),
            usual => usual,
        }
    }

    fn usual(&self, random: &mut Random, field: &'static Field, line: &Line, slot: Slot<'_>) -> Option<Value> {
        let item = |nth: usize| line.items[(slot.pick + nth) % line.items.len()];
        let of = match field.kind {
            Kind::Set(of) => of,
            Kind::List(parts) => return self.usual_list(random, field, parts, item(0), slot),
            kind => return self.item(random, field, &kind, item(0), slot),
        };
        let count = random.between(1, members_max(field)).unsigned_abs() as usize;
        let values = (0..count).filter_map(|nth| self.item(random, field, of, item(nth), slot));
        let members: BTreeSet<String> = values.filter_map(|value| value.as_text().map(str::to_owned)).collect();
        (!members.is_empty()).then_some(Value::Set(members))
    }

    /// So many parts; `in order` begins with the first items, as days and meals do.
    fn usual_list(
        &self,
        random: &mut Random,
        field: &'static Field,
        parts: &'static [Field],
        item: &str,
        slot: Slot<'_>,
    ) -> Option<Value> {
        let (span, first) = item.strip_suffix(" in order").map_or((item, slot.pick), |span| (span, 0));
        let count = within(random, span, 0)?.unsigned_abs() as usize;
        Some(self.list(random, field, parts, count, Slot { pick: first, ..slot }))
    }

    fn list(
        &self,
        random: &mut Random,
        field: &'static Field,
        parts: &'static [Field],
        count: usize,
        slot: Slot<'_>,
    ) -> Value {
        let nth = |nth| Slot { list: field.name, pick: slot.pick + nth, ..slot };
        Value::List((0..count).map(|at| self.part(random, parts, nth(at))).collect())
    }

    /// One item of a line, for the field's own kind or that of its members.
    fn item(&self, random: &mut Random, field: &Field, kind: &Kind, item: &str, slot: Slot<'_>) -> Option<Value> {
        if item == "-" {
            return None;
        }
        Some(match kind {
            Kind::Flag => Value::Flag(item == "true"),
            Kind::Int | Kind::Minutes => Value::Int(within(random, item, 0)?),
            Kind::Decimal(scale) => Value::Int(within(random, item, (*scale).into())?),
            Kind::Money => Value::Text(format!("BRL {}", within(random, item, 2)?)),
            Kind::Date => Value::Text(format_date(self.usual_date(random, item, slot.made)?)),
            Kind::Instant => Value::Int(self.usual_instant_ms(random, item, slot.made)?),
            Kind::TimeOfDay => Value::Text(self.usual_time(random, item, slot.made)?),
            Kind::Link(target) => {
                Value::Text(self.id(target, item.parse::<usize>().ok()? % self.house_count()).to_string())
            }
            Kind::Json => Value::Text(umbu_sync::canonical_json(&serde_json::from_str(item).ok()?)),
            _ => match usual::part_of(item) {
                Some(list) => Value::Text(part_id(random, slot.record.get(list)?)?),
                None => Value::Text(cut(&self.filled(random, item, slot)?, field)),
            },
        })
    }

    fn filled(&self, random: &mut Random, text: &str, slot: Slot<'_>) -> Option<String> {
        usual::filled(text, |word| match word {
            "person" => {
                let number = random.between(0, 99).unsigned_abs() as usize;
                Some(people::name(random, number))
            }
            "patient" => Some(self.patient_name(slot.place)),
            _ => match word.parse() {
                Ok(count) => Some((0..count).map(|_| char::from(b'0' + random.between(0, 9) as u8)).collect()),
                Err(_) => slot.made.get(word).and_then(Value::as_text).map(str::to_owned),
            },
        })
    }

    /// The name of the patient to whom the record belongs, the same in all of them.
    fn patient_name(&self, place: Place<'_>) -> String {
        let patient = place.patient.map_or(place.number, |(patient, _)| patient);
        people::name(&mut Random::new(self.seed, "person", patient), patient * OF_A_PATIENT_MAX)
    }

    /// What kind and name alone tell.
    fn value(&self, random: &mut Random, field: &'static Field, slot: Slot<'_>) -> Option<Value> {
        Some(match &field.kind {
            Kind::Flag => Value::Flag(random.percent(if field.default == Some("true") { 85 } else { 20 })),
            Kind::Int | Kind::Minutes => Value::Int(number(random, field, 120)),
            Kind::Decimal(scale) => Value::Int(number(random, field, 200 * 10_i64.pow(u32::from(*scale)))),
            Kind::Instant => Value::Int(self.instant_ms(random, field.name)),
            Kind::Set(of) => {
                let count = random.between(1, members_max(field));
                let members = (0..count).filter_map(|_| self.text(random, field, of, slot));
                let members: BTreeSet<String> = members.collect();
                // A document does not tell an empty set from none.
                return (!members.is_empty()).then_some(Value::Set(members));
            }
            Kind::List(parts) => {
                let count = random.between(1, members_max(field)).unsigned_abs() as usize;
                self.list(random, field, parts, count, slot)
            }
            kind => Value::Text(self.text(random, field, kind, slot)?),
        })
    }

    /// The kinds that are stored as text. `kind` is the field's own, or its members' where it is a set.
    fn text(&self, random: &mut Random, field: &Field, kind: &Kind, slot: Slot<'_>) -> Option<String> {
        let place = slot.place;
        Some(match kind {
            Kind::Choice(choices) if field.name == "sex" && choices.iter().any(|c| c.value == people::SEXES[0]) => {
                people::sex(place.number).to_owned()
            }
            Kind::Choice(choices) => choice(random, choices).to_owned(),
            Kind::Money => format!("BRL {}", random.between(40, 1_800) * 50),
            Kind::Date => format_date(self.date(random, field.name)),
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
                let names = ["name", "customer_name"].into_iter().filter_map(|name| slot.made.get(name)?.as_text());
                let name = names.map(str::to_owned).next().unwrap_or_else(|| people::name(random, place.number));
                codes::email(random, &name)
            }
            Kind::Prose => cut(&texts::prose(random), field),
            _ => cut(&texts::text(random, place.entity, field, place.number), field),
        })
    }
}

/// The fields in the catalogue's order, but those last that follow from others.
fn in_order(
    entity: &'static str,
    list: &'static str,
    fields: impl Iterator<Item = &'static Field>,
) -> impl Iterator<Item = &'static Field> {
    let (bound, free): (Vec<_>, Vec<_>) = fields.partition(|field| usual::is_bound(entity, list, field.name));
    free.into_iter().chain(bound)
}

/// The id of one of the parts.
fn part_id(random: &mut Random, list: &Value) -> Option<String> {
    let Value::List(parts) = list else { return None };
    (!parts.is_empty()).then(|| random.pick(parts).id.clone())
}

/// A number of a range, as the mantissa of a decimal with `scale` digits.
fn within(random: &mut Random, item: &str, scale: u32) -> Option<i64> {
    let (low, high, decimals) = usual::range(item)?;
    Some(random.between(low, high) * 10_i64.pow(scale.checked_sub(decimals)?))
}

/// The most members or parts that a set or list of the world has.
fn members_max(field: &Field) -> i64 {
    field.max.map_or(3, |max| (max as i64).min(3))
}

/// As long as the field allows. Of a set it bounds how many members there are, not how long they are.
fn cut(text: &str, field: &Field) -> String {
    let max = field.max.filter(|_| !matches!(field.kind, Kind::Set(_))).unwrap_or(TEXT_CHARS_MAX);
    text.chars().take(max).collect::<String>().trim_end().to_owned()
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
    let from = low.max(-usual);
    let to = high.min(from.saturating_add(usual));
    random.between(from.clamp(low, high), to.clamp(low, high))
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
