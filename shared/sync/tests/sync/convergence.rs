//! Three replicas of one document, random edits, random delivery: they end equal.

use std::collections::BTreeSet;

use proptest::prelude::*;
use umbu_catalog::Value;
use umbu_sync::{Document, DocumentId, Limits, Patch, StoredChange, judge};
use uuid::Uuid;

const CLINIC: Uuid = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_00c1);
const ORGANIZATION: Uuid = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0051);

fn id() -> DocumentId {
    DocumentId::new(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0d01), "patient", "outreach")
}

fn actor(replica: usize) -> Uuid {
    Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + replica as u128)
}

#[derive(Debug, Clone)]
enum Step {
    Source(usize, Option<u8>),
    Interests(usize, Vec<u8>),
    Notes(usize, String),
    Delete(usize),
    Restore(usize),
    /// One replica receives what another has, oldest or newest first.
    Deliver {
        from: usize,
        to: usize,
        reversed: bool,
    },
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let replica = 0..3_usize;
    let step = prop_oneof![
        (replica.clone(), proptest::option::of(0..4_u8)).prop_map(|(replica, value)| Step::Source(replica, value)),
        (replica.clone(), proptest::collection::vec(0..5_u8, 0..4))
            .prop_map(|(replica, set)| Step::Interests(replica, set)),
        (replica.clone(), "[a-cãé👍 ]{0,12}").prop_map(|(replica, text)| Step::Notes(replica, text)),
        replica.clone().prop_map(Step::Delete),
        replica.clone().prop_map(Step::Restore),
        (replica.clone(), replica, any::<bool>()).prop_map(|(from, to, reversed)| Step::Deliver { from, to, reversed }),
    ];
    proptest::collection::vec(step, 1..24)
}

fn run(documents: &mut [Document], log: &mut Vec<StoredChange>, at: usize, step: Step) {
    let at_s = i64::try_from(at).unwrap();
    let patch = |name: &str, value: Option<Value>| Patch::from([(name.to_owned(), value)]);
    let made = match step {
        Step::Source(replica, value) => {
            let value = value.map(|value| Value::from(format!("source {value}")));
            documents[replica].edit(actor(replica), at_s, &patch("source", value)).unwrap()
        }
        Step::Interests(replica, members) => {
            let members: BTreeSet<String> = members.into_iter().map(|member| format!("interest {member}")).collect();
            documents[replica].edit(actor(replica), at_s, &patch("interests", Some(Value::Set(members)))).unwrap()
        }
        Step::Notes(replica, text) => {
            documents[replica].edit(actor(replica), at_s, &patch("marketing_notes", Some(text.into()))).unwrap()
        }
        Step::Delete(replica) => documents[replica].delete(actor(replica), at_s, at_s * 1_000).unwrap(),
        Step::Restore(replica) => documents[replica].restore(actor(replica), at_s).unwrap(),
        Step::Deliver { from, to, reversed } => {
            let mut changes = documents[from].changes();
            if reversed {
                changes.reverse();
            }
            assert_eq!(documents[to].apply(&changes).unwrap(), []);
            None
        }
    };
    // What several replicas derive alike is one change.
    let derived: Vec<StoredChange> = documents.iter_mut().flat_map(Document::take_derived).collect();
    for change in derived {
        if !log.contains(&change) {
            log.push(change);
        }
    }
    log.extend(made);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn replicas_converge_in_any_order(steps in steps(), order in any::<u64>()) {
        let first = Patch::from([("source".to_owned(), Some("genesis".into()))]);
        let (mut document, _) = Document::create(&id(), actor(9), 0, Some(CLINIC), &first).unwrap();
        let mut log = document.changes();
        document.take_derived();
        let mut documents = vec![document.clone(), document.clone(), document];
        for (at, step) in steps.into_iter().enumerate() {
            run(&mut documents, &mut log, at, step);
        }
        // Deliver everything to everyone, in an order that has nothing to do with causality.
        let mut shuffled = log.clone();
        let mut state = order | 1;
        for at in (1..shuffled.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            shuffled.swap(at, (state >> 33) as usize % (at + 1));
        }
        for document in &mut documents {
            prop_assert_eq!(document.apply(&shuffled).unwrap(), vec![]);
        }
        let fresh = Document::from_changes(&id(), &shuffled).unwrap();
        for document in &documents {
            prop_assert_eq!(document.heads(), fresh.heads());
            prop_assert_eq!(document.fields(), fresh.fields());
            prop_assert_eq!(document.conflicts(), fresh.conflicts());
            prop_assert_eq!(document.deleted_at_ms(), fresh.deleted_at_ms());
        }
        // The server, which judges one change at a time, arrives at the same state.
        let mut saved: Option<Vec<u8>> = None;
        for change in &log {
            let judged = judge(&id(), saved.as_deref(), change, ORGANIZATION, &Limits::default());
            saved = Some(judged.expect("honest changes in causal order pass the gate").saved);
        }
        let server = Document::load(&id(), &saved.unwrap()).unwrap();
        prop_assert_eq!(server.heads(), fresh.heads());
        prop_assert_eq!(server.fields(), fresh.fields());
        prop_assert_eq!(server.revisions().len(), log.len());
    }
}
