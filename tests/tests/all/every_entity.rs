//! What must hold for every entity of the catalogue, tried with believable records: nothing is lost between a save and
//! a screen, and what does not fit gets nowhere.

use std::collections::{BTreeMap, BTreeSet};

use umbu_catalog::derive::validation::Rule;
use umbu_catalog::{Facet, Field, Kind, Value, replicated};
use umbu_client::store::{Step, StoreError};
use umbu_sync::{
    Document, DocumentId, Entry, Fields, Judged, Limits, Patch, Verdict, judge, judge_entry, value_to_json,
};
use umbu_tests::believable::{Record, World, refused_values};
use uuid::Uuid;

use crate::hub::{Desk, ORGANIZATION};

pub(crate) const SEED: u64 = 20_260_701;
/// So many that every entity has records, of which each test takes the first few.
pub(crate) const PATIENTS: usize = 40;
const OF_EACH: usize = 5;

/// A few records of every entity that lives in replicas.
pub(crate) fn records(world: &World) -> Vec<Record> {
    let mut left: BTreeMap<&str, usize> = replicated().map(|entity| (entity.name, OF_EACH)).collect();
    let mut take = |record: &Record| match left.get_mut(record.entity.name) {
        Some(left) if *left > 0 => {
            *left -= 1;
            true
        }
        _ => false,
    };
    world.records().filter(|record| take(record)).collect()
}

pub(crate) fn of_facet(facet: &Facet, fields: &Fields) -> Fields {
    let named = facet.fields.iter().filter_map(|field| fields.get_key_value(field.name));
    named.map(|(name, value)| (name.clone(), value.clone())).collect()
}

pub(crate) fn as_patch(fields: Fields) -> Patch {
    fields.into_iter().map(|(name, value)| (name, Some(value))).collect()
}

pub(crate) fn actor(replica: usize) -> Uuid {
    Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + replica as u128)
}

/// What the gate makes of all changes of a document, one after the other.
fn judged(document: &Document, limits: &Limits) -> Result<Judged, Verdict> {
    let mut held: Option<Judged> = None;
    for change in document.changes() {
        let saved = held.as_ref().map(|judged| judged.saved.as_slice());
        held = Some(judge(document.id(), saved, &change, ORGANIZATION, limits)?);
    }
    Ok(held.expect("a document has a genesis"))
}

#[test]
fn every_record_survives_its_document_and_the_gate() {
    let mut seen = BTreeSet::new();
    for record in records(&World::new(SEED, PATIENTS)).iter().filter(|record| !record.entity.append_only) {
        for facet in record.entity.facets {
            let id = DocumentId::new(record.id, record.entity.name, facet.name);
            let fields = of_facet(facet, &record.fields);
            if fields.is_empty() {
                continue;
            }
            let made = Document::create(&id, actor(0), 0, record.clinic, &as_patch(fields.clone()));
            let (document, _) = made.unwrap_or_else(|error| panic!("{id}: {error}"));
            assert_eq!(document.fields(), fields, "{id}");
            let loaded = Document::load(&id, &document.save()).unwrap();
            assert_eq!((loaded.fields(), loaded.heads()), (fields.clone(), document.heads()), "{id}");
            let judged = judged(&document, &Limits::default());
            let judged = judged.unwrap_or_else(|verdict| panic!("{id}: {verdict:?}"));
            assert_eq!((judged.fields, judged.clinic), (fields, record.clinic), "{id}");
            seen.insert((record.entity.name, facet.name));
        }
    }
    let facets = replicated().filter(|entity| !entity.append_only).flat_map(|entity| entity.facets);
    assert_eq!(seen.len(), facets.count());
}

#[test]
fn every_entry_survives_its_encoding_and_the_gate() {
    let mut seen = BTreeSet::new();
    for record in records(&World::new(SEED, PATIENTS)).iter().filter(|record| record.entity.append_only) {
        let id = DocumentId::new(record.id, record.entity.name, record.entity.head().name);
        let entry = Entry::create(&id, record.clinic, 7, &record.fields);
        let parsed = Entry::parse(&entry.bytes).unwrap();
        assert_eq!((&parsed.document, parsed.clinic, parsed.at_ms), (&id, record.clinic, 7));
        assert_eq!(parsed.fields, record.fields, "{id}");
        let judged = judge_entry(&id, &entry.bytes, ORGANIZATION, &Limits::default());
        assert_eq!(judged.unwrap_or_else(|verdict| panic!("{id}: {verdict:?}")).fields, record.fields, "{id}");
        seen.insert(record.entity.name);
    }
    assert_eq!(seen.len(), replicated().filter(|entity| entity.append_only).count());
}

pub(crate) fn create(record: &Record) -> Step {
    let patch = as_patch(record.fields.clone());
    Step::Create { entity: record.entity, id: record.id, clinic: record.clinic, patch }
}

#[test]
fn every_record_reads_back_from_its_row_as_it_was_put() {
    let world = World::new(SEED, PATIENTS);
    let desk = Desk::new(world.clinic());
    let records = records(&world);
    for record in &records {
        let saved = desk.replica.save_many(vec![create(record)]);
        saved.unwrap_or_else(|error| panic!("{} {}: {error}", record.entity.name, record.id));
    }
    let check = |desk: &Desk| {
        for record in &records {
            let row = desk.replica.get(record.entity, record.id).unwrap();
            assert_eq!((row.clinic, row.deleted), (record.clinic, false), "{} {}", record.entity.name, record.id);
            for (_, field) in record.entity.fields() {
                // A field that nobody filled starts as the catalogue says.
                let value = record.fields.get(field.name).cloned().or_else(|| field.default_value());
                let json = value.map(|value| value_to_json(&field.kind, &value));
                assert_eq!(row.fields.get(field.name), json.as_ref(), "{}.{}", record.entity.name, field.name);
            }
        }
    };
    check(&desk);
    check(&desk.rebuilt());
}

/// Values that would only take long are left to the tests of validation, and so is how many members a set has: the gate
/// judges each operation by itself.
fn is_tried(field: &Field, value: &Value, rule: Rule) -> bool {
    let many = matches!((field.kind, rule), (Kind::Set(_) | Kind::List(_), Rule::TooLong { .. }));
    !many && value.as_text().is_none_or(|text| text.len() < 5_000)
}

/// What the gate says of a record whose maker checked nothing but the shape of its values; `None` where not even that.
fn judged_unchecked(record: &Record, facet: &Facet, fields: Fields) -> Option<Result<(), Verdict>> {
    let (id, limits) = (DocumentId::new(record.id, record.entity.name, facet.name), Limits::default());
    if record.entity.append_only {
        let entry = Entry::create(&id, record.clinic, 0, &fields);
        return Some(judge_entry(&id, &entry.bytes, ORGANIZATION, &limits).map(|_| ()));
    }
    let (document, _) = Document::create(&id, actor(0), 0, record.clinic, &as_patch(fields)).ok()?;
    Some(judged(&document, &limits).map(|_| ()))
}

#[test]
fn what_does_not_fit_is_refused_by_the_replica_and_by_the_gate() {
    let world = World::new(SEED, PATIENTS);
    let desk = Desk::new(world.clinic());
    let (mut kinds, mut at_gate) = (BTreeSet::new(), 0);
    for record in records(&world) {
        for (facet, field) in record.entity.fields() {
            let bounds = format!("{:?}", (record.entity.append_only, field.kind, field.max, field.range));
            if !kinds.insert(bounds) {
                continue;
            }
            let refused = refused_values(field).into_iter().filter(|(value, rule)| is_tried(field, value, *rule));
            for (value, rule) in refused {
                let what = format!("{}.{} of {value:?}", record.entity.name, field.name);
                let mut bad = record.clone();
                bad.fields.insert(field.name.to_owned(), value);
                let saved = desk.replica.save_many(vec![create(&bad)]);
                let Err(StoreError::Invalid(invalid)) = saved else { panic!("{what}: {saved:?}") };
                assert_eq!((invalid.len(), invalid[0].field, invalid[0].rule), (1, field.name, rule), "{what}");
                if let Some(verdict) = judged_unchecked(&bad, facet, of_facet(facet, &bad.fields)) {
                    assert!(matches!(verdict, Err(Verdict::Quarantined { .. })), "{what}: {verdict:?}");
                    at_gate += 1;
                }
            }
        }
    }
    assert_eq!(desk.replica.waiting().unwrap(), 0, "nothing of it was written");
    assert!(at_gate > 1_000, "{at_gate} values came to the gate");
}
