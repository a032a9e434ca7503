//! What must hold for every entity of the catalogue, tried with believable records: nothing is lost between a save and
//! a screen, replicas converge, and rows are what the log says.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use umbu_catalog::derive::validation::Rule;
use umbu_catalog::{Entity, Facet, Field, Kind, Value, replicated};
use umbu_client::store::{Step, StoreError};
use umbu_domain::random::Random;
use umbu_sync::{
    Document, DocumentId, Entry, Fields, Limits, Patch, StoredChange, Verdict, judge, judge_entry, value_to_json,
};
use umbu_tests::believable::{Record, World, refused_values};
use uuid::Uuid;

use crate::hub::{Desk, Hub, ORGANIZATION};
use crate::stage;

const SEED: u64 = 20_260_701;
/// So many that every entity has records, of which each test takes the first few.
const PATIENTS: usize = 40;
const OF_EACH: usize = 5;

/// How often each suite runs with a new seed.
const ROUNDS: u32 = 2;

/// A few records of every entity that lives in replicas.
fn records(world: &World) -> Vec<Record> {
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

fn of_facet(facet: &Facet, fields: &Fields) -> Fields {
    let named = facet.fields.iter().filter_map(|field| fields.get_key_value(field.name));
    named.map(|(name, value)| (name.clone(), value.clone())).collect()
}

fn as_patch(fields: Fields) -> Patch {
    fields.into_iter().map(|(name, value)| (name, Some(value))).collect()
}

fn actor(replica: usize) -> Uuid {
    Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + replica as u128)
}

#[test]
fn every_record_survives_its_document_and_the_gate() {
    let mut seen = BTreeSet::new();
    for record in records(&World::new(SEED, PATIENTS)).iter().filter(|record| !record.entity.append_only) {
        for facet in record.entity.facets {
            let id = DocumentId::new(record.id, record.entity.name, facet.name);
            let fields = of_facet(facet, &record.fields);
            let made = Document::create(&id, actor(0), 0, record.clinic, &as_patch(fields.clone()));
            let (document, genesis) = made.unwrap_or_else(|error| panic!("{id}: {error}"));
            assert_eq!(document.fields(), fields, "{id}");
            let loaded = Document::load(&id, &document.save()).unwrap();
            assert_eq!((loaded.fields(), loaded.heads()), (fields.clone(), document.heads()), "{id}");
            let judged = judge(&id, None, &genesis, ORGANIZATION, &Limits::default());
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

fn create(record: &Record) -> Step {
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
    let (_, genesis) = Document::create(&id, actor(0), 0, record.clinic, &as_patch(fields)).ok()?;
    Some(judge(&id, None, &genesis, ORGANIZATION, &limits).map(|_| ()))
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

/// The patch of an edit: one field takes the value that another record of the entity has there, or none.
fn borrowed(random: &mut Random, entity: &Entity, facet: &Facet, donor: &Fields) -> Option<Patch> {
    let fixed = facet.audience_link(entity.name);
    let fields: Vec<_> = facet.fields.iter().filter(|field| fixed != Some(field.name)).collect();
    if fields.is_empty() {
        return None;
    }
    let field = random.pick(&fields);
    let value = donor.get(field.name).cloned();
    (value.is_some() || !field.required).then(|| Patch::from([(field.name.to_owned(), value)]))
}

/// Three copies of a document edited apart, with a delivery now and then.
fn edited_apart(
    random: &mut Random,
    document: Document,
    entity: &Entity,
    facet: &Facet,
    donors: &[&Record],
) -> (Vec<Document>, Vec<StoredChange>) {
    let mut log = document.changes();
    let mut copies = vec![document.clone(), document.clone(), document];
    for at in 0..12 {
        let replica = random.between(0, 2).unsigned_abs() as usize;
        if random.percent(20) {
            let from = copies[random.between(0, 2).unsigned_abs() as usize].changes();
            assert_eq!(copies[replica].apply(&from).unwrap(), []);
        }
        let made = if random.percent(8) {
            copies[replica].delete(actor(replica), at, at * 1_000).unwrap()
        } else {
            let donor = *random.pick(donors);
            let Some(patch) = borrowed(random, entity, facet, &donor.fields) else { continue };
            copies[replica].edit(actor(replica), at, &patch).unwrap()
        };
        log.extend(copies[replica].take_derived());
        log.extend(made);
    }
    (copies, log)
}

#[test]
fn documents_of_every_facet_converge_in_any_order() {
    for round in 0..stage::rounds(ROUNDS) {
        let records = records(&World::new(SEED + u64::from(round), PATIENTS));
        for (number, entity) in replicated().filter(|entity| !entity.append_only).enumerate() {
            let donors: Vec<&Record> = records.iter().filter(|record| record.entity.name == entity.name).collect();
            for facet in entity.facets {
                let mut random = Random::new(SEED + u64::from(round), facet.name, number);
                let record = donors[0];
                let id = DocumentId::new(record.id, entity.name, facet.name);
                let patch = as_patch(of_facet(facet, &record.fields));
                let (document, _) = Document::create(&id, actor(9), 0, record.clinic, &patch).unwrap();
                let (mut copies, mut log) = edited_apart(&mut random, document, entity, facet, &donors);
                for at in (1..log.len()).rev() {
                    log.swap(at, random.between(0, at as i64).unsigned_abs() as usize);
                }
                let fresh = Document::from_changes(&id, &log).unwrap();
                for copy in &mut copies {
                    assert_eq!(copy.apply(&log).unwrap(), []);
                    assert_eq!(copy.heads(), fresh.heads(), "{id}");
                    assert_eq!(copy.fields(), fresh.fields(), "{id}");
                    assert_eq!(copy.deleted_at_ms(), fresh.deleted_at_ms(), "{id}");
                }
            }
        }
    }
}

const DESKS: usize = 3;
const ACTS: usize = 250;

#[derive(Debug, Clone)]
enum Act {
    Create,
    /// Every field of one facet, from another record of the entity.
    Edit {
        facet: usize,
        donor: usize,
    },
    Delete,
    Undo,
    Send {
        limit: usize,
    },
    Fetch {
        limit: usize,
    },
}

/// Which desk, which record, and what.
fn acts(seed: u32) -> Vec<(usize, usize, Act)> {
    let act = prop_oneof![
        6 => Just(Act::Create),
        8 => (0..4_usize, any::<usize>()).prop_map(|(facet, donor)| Act::Edit { facet, donor }),
        1 => Just(Act::Delete),
        1 => Just(Act::Undo),
        2 => (1..40_usize).prop_map(|limit| Act::Send { limit }),
        3 => (1..40_usize).prop_map(|limit| Act::Fetch { limit }),
    ];
    let mut bytes = [0; 32];
    bytes[..4].copy_from_slice(&seed.to_le_bytes());
    let mut runner = TestRunner::new_with_rng(Config::default(), TestRng::from_seed(RngAlgorithm::ChaCha, &bytes));
    proptest::collection::vec((0..DESKS, any::<usize>(), act), ACTS).new_tree(&mut runner).unwrap().current()
}

/// What the desks have made so far, and how to take the last save back.
#[derive(Default)]
struct Play {
    hub: Hub,
    created: Vec<usize>,
    undo: Option<(usize, Uuid)>,
}

impl Play {
    fn act(&mut self, desks: &[Desk], at: usize, which: usize, act: &Act, records: &[Record]) {
        let replica = &desks[at].replica;
        let held = || {
            let here = self.created.iter().filter(|record| {
                let record = &records[**record];
                !record.entity.append_only && replica.find(record.entity, record.id).unwrap().is_some()
            });
            let here: Vec<usize> = here.copied().collect();
            (!here.is_empty()).then(|| &records[here[which % here.len()]])
        };
        let saved = match act {
            Act::Create => {
                let record = which % records.len();
                if self.created.contains(&record) {
                    return;
                }
                self.created.push(record);
                replica.save_many(vec![create(&records[record])]).unwrap()
            }
            Act::Edit { facet, donor } => {
                let Some(record) = held() else { return };
                let entity = record.entity;
                let alike: Vec<&Record> = records.iter().filter(|other| other.entity.name == entity.name).collect();
                let facet = &entity.facets[facet % entity.facets.len()];
                let mut fields = of_facet(facet, &alike[donor % alike.len()].fields);
                facet.audience_link(entity.name).map(|link| fields.remove(link));
                replica.save_many(vec![Step::Edit { entity, id: record.id, patch: as_patch(fields) }]).unwrap()
            }
            Act::Delete => {
                let Some(record) = held() else { return };
                replica.delete(record.entity, record.id).unwrap()
            }
            Act::Undo => {
                if let Some((desk, token)) = self.undo.take() {
                    desks[desk].replica.undo(token).unwrap();
                }
                return;
            }
            Act::Send { limit } => {
                self.hub.take(&desks[at], *limit);
                return;
            }
            Act::Fetch { limit } => {
                self.hub.give(&desks[at], *limit);
                return;
            }
        };
        self.undo = saved.undo.map(|token| (at, token));
    }
}

/// What the log says that a row must show of one document.
fn assert_row_is_replay(desk: &Desk, id: &DocumentId, replayed: &Document) {
    let (entity, facet) = id.describe().unwrap();
    let row = desk.replica.get(entity, id.record).unwrap();
    let fields = replayed.fields();
    for field in facet.fields {
        let json = fields.get(field.name).map(|value: &Value| value_to_json(&field.kind, value));
        assert_eq!(row.fields.get(field.name), json.as_ref(), "{id} {}", field.name);
    }
    if facet.name == entity.head().name {
        assert_eq!(row.deleted, replayed.deleted_at_ms().is_some(), "{id}");
    }
}

#[test]
fn replicas_of_any_records_converge_and_their_rows_are_the_replay_of_the_log() {
    for seed in 0..stage::rounds(ROUNDS) {
        let world = World::new(SEED + u64::from(seed), PATIENTS);
        let records = records(&world);
        let mut desks: Vec<Desk> = (0..DESKS).map(|_| Desk::new(world.clinic())).collect();
        let mut play = Play::default();
        for (desk, which, act) in acts(seed) {
            play.act(&desks, desk, which, &act, &records);
        }
        for _ in 0..2 {
            desks.iter().for_each(|desk| play.hub.sync(desk));
        }
        let end = desks[0].state();
        assert!(play.created.len() > ACTS / 5, "seed {seed} did too little");
        let root = desks[0].replica.root_digest().unwrap();
        for desk in &desks[1..] {
            assert_eq!(desk.state(), end, "seed {seed}");
            assert_eq!(desk.replica.root_digest().unwrap(), root, "seed {seed}");
        }
        for (id, changes) in play.hub.histories() {
            let replayed = Document::from_changes(&id, &changes).unwrap();
            assert_eq!(replayed.heads(), play.hub.document(&id).heads(), "{id}");
            assert_row_is_replay(&desks[0], &id, &replayed);
        }
        let fresh = Desk::new(world.clinic());
        play.hub.sync(&fresh);
        assert_eq!(fresh.state(), end, "a fresh replica of seed {seed}");
        assert_eq!(desks.remove(0).rebuilt().state(), end, "a rebuilt projection of seed {seed}");
    }
}
