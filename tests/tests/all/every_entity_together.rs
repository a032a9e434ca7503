//! Several copies of believable records of every entity, edited apart: they end equal, and rows are what the log says.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use umbu_catalog::entities::patient;
use umbu_catalog::{Entity, Facet, Value, replicated};
use umbu_client::store::{Step, StoreError};
use umbu_domain::random::Random;
use umbu_sync::{Document, DocumentId, Fields, Patch, StoredChange, value_to_json};
use umbu_tests::believable::{Record, World};
use uuid::Uuid;

use crate::every_entity::{PATIENTS, SEED, actor, as_patch, create, of_facet, records};
use crate::hub::{Desk, Hub};
use crate::stage;

/// How often each suite runs with a new seed.
const ROUNDS: u32 = 2;

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
                let tells = |record: &&&Record| !of_facet(facet, &record.fields).is_empty();
                let record = donors.iter().find(tells).expect("one of five records has something in the facet");
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
                match replica.save_many(vec![Step::Edit { entity, id: record.id, patch: as_patch(fields) }]) {
                    // What was signed stays as it is.
                    Err(StoreError::Signed) => return,
                    saved => saved.unwrap(),
                }
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

/// A facet beside the head may begin on two desks at once: both sides are kept, and of one field that both wrote one
/// value wins everywhere, with the other in the history.
#[test]
fn a_facet_begun_on_two_desks_is_one_with_what_both_said() {
    let world = World::new(SEED, 1);
    let [ana, bia] = [Desk::new(world.clinic()), Desk::new(world.clinic())];
    let mut hub = Hub::default();
    let named = Patch::from([("name".to_owned(), Some("Zefa".into()))]);
    let id = ana.replica.save(&patient::ENTITY, None, None, &named).unwrap().id;
    hub.sync(&ana);
    hub.sync(&bia);
    let begin = |desk: &Desk, fields: &[(&str, &str)]| {
        let patch = fields.iter().map(|(name, text)| ((*name).to_owned(), Some((*text).into()))).collect();
        desk.replica.save(&patient::ENTITY, Some(id), None, &patch).unwrap();
    };
    begin(&ana, &[("source", "feira")]);
    begin(&bia, &[("source", "rádio"), ("marketing_notes", "prefere manhãs")]);
    for desk in [&ana, &bia, &ana] {
        hub.sync(desk);
    }
    assert!(ana.replica.quarantined().unwrap().is_empty() && bia.replica.quarantined().unwrap().is_empty());
    assert_eq!(bia.state(), ana.state());
    assert_eq!(bia.replica.root_digest().unwrap(), ana.replica.root_digest().unwrap());
    let fields = ana.replica.get(&patient::ENTITY, id).unwrap().fields;
    assert_eq!(fields["marketing_notes"], "prefere manhãs");
    assert!(["feira", "rádio"].contains(&fields["source"].as_str().unwrap()));
    let written: BTreeSet<_> = ana
        .replica
        .history(&patient::ENTITY, id)
        .unwrap()
        .into_iter()
        .flat_map(|revision| revision.changes)
        .filter(|change| change.field == "source")
        .filter_map(|change| change.to)
        .map(|value| value.to_string())
        .collect();
    assert_eq!(written.len(), 2, "{written:?}");
}
