use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::time::Instant;

use umbu_catalog::derive::validation::{check_field, check_record};
use umbu_catalog::{Field, Kind, Value, entities};
use umbu_commands::types::RecordView;
use umbu_sync::{canonical_json, value_from_json, value_to_json};
use uuid::Uuid;

use super::usual::{self, When};
use super::*;

const SEED: u64 = 20_260_701;

fn all_fields() -> impl Iterator<Item = (&'static str, &'static Field)> {
    entities().flat_map(|entity| entity.fields().map(move |(_, field)| (entity.name, field)))
}

#[test]
fn every_entity_has_records_and_all_are_valid() {
    let mut seen: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for record in World::new(SEED, 60).records() {
        let facets: Vec<&str> = record.entity.facets.iter().map(|facet| facet.name).collect();
        if let Err(invalid) = check_record(record.entity, &facets, &record.fields) {
            panic!("{} {}: {invalid:?} in {:?}", record.entity.name, record.id, record.fields);
        }
        assert_eq!(record.clinic.is_some(), record.entity.scope == Scope::Clinic);
        let filled = seen.entry(record.entity.name).or_default();
        filled.extend(
            record.entity.fields().map(|(_, field)| field.name).filter(|name| record.fields.contains_key(*name)),
        );
    }
    for entity in entities() {
        let filled = seen.get(entity.name).unwrap_or_else(|| panic!("no {} was made", entity.name));
        let never: Vec<&str> =
            entity.fields().map(|(_, field)| field.name).filter(|name| !filled.contains(name)).collect();
        // Three records of a rare entity leave a field empty now and then.
        assert!(never.len() * 2 <= entity.fields().count(), "{} never has {never:?}", entity.name);
    }
}

#[test]
fn every_value_survives_its_json_form() {
    for record in World::new(SEED, 4).records() {
        for (name, value) in &record.fields {
            let (_, field) = record.entity.field(name).expect("fields come from the catalogue");
            let json = value_to_json(&field.kind, value);
            assert_eq!(value_from_json(&field.kind, &json), Ok(Some(value.clone())), "{}.{name}", record.entity.name);
        }
    }
}

/// Every byte of every record, in order.
fn bytes(seed: u64, patients: usize) -> String {
    let mut text = String::new();
    for record in World::new(seed, patients).records() {
        text.push_str(&format!("{} {} {:?} {:?}\n", record.entity.name, record.id, record.clinic, record.fields));
    }
    text
}

#[test]
fn a_seed_gives_the_same_bytes_and_another_seed_others() {
    assert_eq!(bytes(SEED, 3), bytes(SEED, 3));
    assert_ne!(bytes(SEED, 3), bytes(SEED + 1, 3));
}

#[test]
fn ids_are_unique_and_of_version_7_and_links_mostly_point_back() {
    let (mut ids, mut links, mut back) = (HashSet::new(), 0, 0);
    let mut ahead: Vec<Uuid> = Vec::new();
    for record in World::new(SEED, 40).records() {
        assert_eq!(record.id.get_version_num(), 7);
        for (_, field) in record.entity.fields() {
            if let (Kind::Link(_), Some(Value::Text(target))) = (field.kind, record.fields.get(field.name)) {
                let target: Uuid = target.parse().expect("a link is an id");
                links += 1;
                if ids.contains(&target) { back += 1 } else { ahead.push(target) }
            }
        }
        assert!(ids.insert(record.id), "{} {} is there twice", record.entity.name, record.id);
    }
    let later = ahead.iter().filter(|target| ids.contains(*target)).count();
    println!("{links} links: {back} back, {later} ahead, {} to nothing", ahead.len() - later);
    assert!(back * 100 > links * 75, "{back} of {links} links point back");
    assert!(later > 0 && ahead.len() > later, "some records come later and some never");
}

/// A report, not a promise: run it with `--nocapture` to read the numbers.
#[test]
fn a_hundred_thousand_patients_are_made_one_at_a_time() {
    const PATIENTS: usize = 100_000;
    let world = World::new(SEED, PATIENTS);
    let start = Instant::now();
    let (mut records, mut fields) = (0_usize, 0_usize);
    for number in (0..PATIENTS).step_by(PATIENTS / 500) {
        let made = world.patient(number);
        assert_eq!(made[0].entity.name, "patient");
        records += made.len();
        fields += made.iter().map(|record| record.fields.len()).sum::<usize>();
    }
    let seconds = start.elapsed().as_secs_f64();
    println!(
        "500 of {PATIENTS} patients: {records} records, {fields} fields, {:.0} records/s",
        records as f64 / seconds
    );
    assert!(records > 5_000);
}

#[test]
fn what_does_not_fit_is_refused_for_the_right_reason() {
    let mut tried = 0;
    for (entity, field) in all_fields() {
        for (value, rule) in refused_values(field) {
            let found = check_field(field, &value).map_err(|invalid| invalid.rule);
            assert_eq!(found, Err(rule), "{entity}.{} of {}", field.name, start_of(&value));
            tried += 1;
        }
    }
    assert!(tried > 10_000, "{tried} values were tried");
}

#[test]
fn json_of_another_shape_never_becomes_a_value() {
    for (entity, field) in all_fields() {
        for json in refused_json(&field.kind) {
            assert!(value_from_json(&field.kind, &json).is_err(), "{entity}.{} of {json}", field.name);
        }
    }
}

/// What one kind refuses is tried on every other, whole fields through and through: an answer is all that counts.
#[test]
fn no_value_makes_validation_panic() {
    let mut values: Vec<Value> = Vec::new();
    let mut kinds = BTreeSet::new();
    for (_, field) in all_fields().filter(|(_, field)| kinds.insert(field.kind.name())) {
        values.extend(refused_values(field).into_iter().map(|(value, _)| value).filter(is_short));
    }
    for (_, field) in all_fields() {
        for value in &values {
            let fits = check_field(field, value).is_ok();
            let json = canonical_json(&value_to_json(&field.kind, value));
            assert!(!json.is_empty(), "fits: {fits}");
        }
    }
}

/// Thousands of fields times the longest texts would only take long.
fn is_short(value: &Value) -> bool {
    match value {
        Value::Text(text) => text.len() < 5_000,
        Value::Set(members) => members.iter().all(|member| member.len() < 5_000) && members.len() < 50,
        Value::List(parts) => parts.len() < 50,
        _ => true,
    }
}

fn start_of(value: &Value) -> String {
    format!("{value:?}").chars().take(120).collect()
}

/// The fields beside which a line stands, and the one that it is about, for every entity that it means.
fn meant(site: usual::Site) -> Vec<(&'static str, Vec<&'static Field>, &'static Field)> {
    let (entity, list, field) = site;
    let mut meant = Vec::new();
    for other in entities().filter(|other| [other.name, "*"].contains(&entity)) {
        let own: Vec<&Field> = other.fields().map(|(_, field)| field).collect();
        let mut beside = vec![("", own.clone())];
        beside.extend(own.iter().filter_map(|field| match field.kind {
            Kind::List(parts) => Some((field.name, parts.iter().collect())),
            _ => None,
        }));
        for (name, fields) in beside {
            let about = fields.iter().find(|about| about.name == field).copied();
            let same = list == name || (entity == "*" && list.is_empty());
            if let (true, Some(about)) = (same && usual::is_told(other.name, name, site), about) {
                meant.push((other.name, fields, about));
            }
        }
    }
    meant
}

/// Whether an item can become a value of the kind.
fn fits(kind: &Kind, field: &Field, item: &str, beside: &[&Field]) -> bool {
    let known = |name: &str| beside.iter().any(|field| field.name == name);
    let after = usual::after(item).filter(|(base, span)| known(base) && usual::range(span).is_some());
    let number = |scale: u32| {
        let Some((low, high, decimals)) = usual::range(item).filter(|(.., decimals)| *decimals <= scale) else {
            return false;
        };
        let unit = 10_i64.pow(scale - decimals);
        low <= high && field.range.is_none_or(|(least, most)| least <= low * unit && high * unit <= most)
    };
    let text = || {
        usual::filled(item, |word| match word.parse() {
            Ok(count) => Some("1".repeat(count)),
            Err(_) => (known(word) || ["person", "patient"].contains(&word)).then(String::new),
        })
    };
    match kind {
        _ if item == "-" => !field.required,
        Kind::Int | Kind::Minutes => number(0),
        Kind::Decimal(scale) => number(u32::from(*scale)),
        Kind::Money => number(2),
        Kind::Date | Kind::Instant => after.is_some() || usual::range(item.trim_end_matches(" workdays")).is_some(),
        Kind::TimeOfDay if after.is_some() => true,
        Kind::Set(of) => fits(of, field, item, beside),
        Kind::Flag => ["true", "false"].contains(&item),
        Kind::Choice(choices) => choices.iter().any(|choice| choice.value == item),
        Kind::List(_) => usual::range(item.trim_end_matches(" in order")).is_some(),
        Kind::Link(target) => item.parse::<usize>().is_ok() && World::new(SEED, 1).is_of_house(target),
        Kind::Blob => false,
        _ if usual::part_of(item).is_some() => true,
        _ if matches!(field.kind, Kind::Set(_)) => text().is_some_and(|text| text.chars().count() <= 500),
        _ => text().is_some_and(|text| check_field(field, &Value::Text(text)).is_ok()),
    }
}

#[test]
fn every_usual_line_is_about_fields_that_take_its_items() {
    for (site, line) in usual::all() {
        let meant = meant(site);
        assert!(!meant.is_empty(), "{site:?} is no field of which this is told");
        for (entity, beside, field) in meant {
            if let When::Filled(other) | When::Is(other, _) | When::Past(other) | When::Ahead(other) = line.when {
                assert!(beside.iter().any(|field| field.name == other), "{entity} {site:?} needs {other}");
            }
            for item in &line.items {
                assert!(
                    fits(&field.kind, field, item, &beside),
                    "{entity} {site:?}: {item:?} is no {}",
                    field.kind.name()
                );
            }
        }
    }
}

/// What a screen calls a record is a name that it was given, never a sentence that would fit anywhere.
#[test]
fn titles_are_words_of_their_own() {
    for record in World::new(SEED, 40).records().filter(|record| record.entity.scope != Scope::Directory) {
        let fields = record.entity.fields().filter_map(|(_, field)| {
            let value = record.fields.get(field.name)?;
            Some((field.name.to_owned(), umbu_sync::value_to_json(&field.kind, value)))
        });
        let view = RecordView {
            entity: record.entity.name.to_owned(),
            id: record.id,
            clinic: record.clinic,
            fields: fields.collect(),
            deleted: false,
            pack: None,
        };
        let title = umbu_client::store::title(&view);
        assert!(!texts::is_filler(record.entity, &title), "{} is called {title:?}", record.entity.name);
    }
}

/// Names of two fields of which the second never comes before the first.
const IN_ORDER: [(&str, &str); 10] = [
    ("starts_on", "ends_on"),
    ("starts_at", "ends_at"),
    ("started_at", "ended_at"),
    ("valid_from", "valid_until"),
    ("period_start", "period_end"),
    ("issued_on", "due_on"),
    ("collected_on", "issued_on"),
    ("manufactured_on", "expires_on"),
    ("joined_on", "left_on"),
    ("noted_at", "signed_at"),
];

#[test]
fn ends_follow_beginnings_and_states_fit_their_days() {
    let (mut pairs, mut appointments) = (0, 0);
    let today = umbu_domain::calendar::format_date(TODAY);
    for record in World::new(SEED, 40).records() {
        let get = |name: &str| record.fields.get(name);
        for (first, second) in IN_ORDER {
            let in_order = match (get(first), get(second)) {
                (Some(Value::Int(first)), Some(Value::Int(second))) => first <= second,
                (Some(Value::Text(first)), Some(Value::Text(second))) => first <= second,
                _ => continue,
            };
            assert!(in_order, "{}: {second} before {first} in {:?}", record.entity.name, record.fields);
            pairs += 1;
        }
        if let ("appointment", Some(date), Some(status)) = (record.entity.name, get("date"), get("status")) {
            let (date, status) = (date.as_text().unwrap(), status.as_text().unwrap());
            let ahead = ["booked", "confirmed"].contains(&status);
            let past = ["fulfilled", "no_show", "cancelled"].contains(&status);
            assert!(date == today || ahead == (date > today.as_str()), "{status} on {date}");
            assert!(date == today || past == (date < today.as_str()), "{status} on {date}");
            appointments += 1;
        }
    }
    assert!(pairs > 300 && appointments > 20, "{pairs} pairs and {appointments} appointments");
}
