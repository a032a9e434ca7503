use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use automerge::legacy::{Key, ObjectId, Op, OpId, OpType};
use automerge::{Change, ExpandedChange, ObjType, ScalarValue};
use umbu_catalog::Value;

use super::*;
use crate::chunk;
use crate::document::stored;
use crate::{Bucket, Patch};

const ANA: Uuid = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0001);
const CLINIC: Uuid = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_00c1);
const ORGANIZATION: Uuid = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0051);
const PATIENT: Uuid = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_00a1);

fn meal_id() -> DocumentId {
    DocumentId::new(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0d01), "meal", "main")
}

fn patch<const N: usize>(fields: [(&str, Value); N]) -> Patch {
    fields.into_iter().map(|(name, value)| (name.to_owned(), Some(value))).collect()
}

fn meal() -> (Document, StoredChange) {
    let fields =
        patch([("patient", PATIENT.to_string().into()), ("date", "2026-07-01".into()), ("note", "arroz".into())]);
    Document::create(&meal_id(), ANA, 1_700_000_000, Some(CLINIC), &fields).unwrap()
}

fn verdict(before: Option<&Document>, change: &StoredChange) -> Result<Judged, Verdict> {
    let saved = before.map(Document::save);
    judge(&meal_id(), saved.as_deref(), change, ORGANIZATION, &Limits::default())
}

#[track_caller]
fn refused_as(code: QuarantineCode, verdict: Result<Judged, Verdict>) {
    match verdict {
        Err(Verdict::Quarantined { code: found, .. }) if found == code => {}
        other => panic!("expected {code:?}, got {other:?}"),
    }
}

/// A change after the meal's genesis with hand-made operations.
fn change_of(document: &Document, operations: Vec<Op>) -> StoredChange {
    let metas = document.automerge().get_changes_meta(&[]);
    let max_op = metas.iter().map(|meta| meta.max_op).max().unwrap();
    let seq = metas.iter().filter(|meta| uuid(&meta.actor) == Some(ANA)).count() as u64 + 1;
    build(operations, seq, max_op + 1, document.heads())
}

fn build(operations: Vec<Op>, seq: u64, start_op: u64, deps: Vec<Hash>) -> StoredChange {
    let change = Change::from(ExpandedChange {
        operations,
        actor_id: actor_id(ANA),
        hash: None,
        seq,
        start_op: start_op.try_into().unwrap(),
        time: 0,
        message: None,
        deps: deps.into_iter().map(Into::into).collect(),
        extra_bytes: Vec::new(),
        author: None,
    });
    stored(&change).unwrap()
}

fn op(key: &str, action: OpType) -> Op {
    Op { action, obj: ObjectId::Root, key: Key::from(key), pred: Vec::new().into(), insert: false }
}

fn put(key: &str, value: impl Into<ScalarValue>) -> Op {
    op(key, OpType::Put(value.into()))
}

#[test]
fn an_honest_history_passes() {
    let (mut document, genesis) = meal();
    let judged = verdict(None, &genesis).unwrap();
    assert_eq!(judged.clinic, Some(CLINIC));
    assert_eq!(judged.fields, document.fields());
    let compartment = umbu_catalog::Compartment::Diary;
    assert_eq!(judged.buckets.home, Bucket::Clinic { clinic: CLINIC, compartment });
    assert_eq!(judged.buckets.personal, Some(Bucket::Patient(PATIENT)));
    assert_eq!(judge(&meal_id(), Some(&judged.saved), &genesis, ORGANIZATION, &Limits::default()), Err(Verdict::Known));
    let edit = document
        .edit(ANA, 1, &patch([("note", "arroz e feijão 👨‍👩‍👧".into()), ("occasion", "lunch".into())]))
        .unwrap()
        .unwrap();
    let judged = judge(&meal_id(), Some(&judged.saved), &edit, ORGANIZATION, &Limits::default()).unwrap();
    assert_eq!((judged.fields, judged.heads), (document.fields(), vec![edit.hash]));
    let deletion = document.delete(ANA, 2, 2_000).unwrap().unwrap();
    let judged = judge(&meal_id(), Some(&judged.saved), &deletion, ORGANIZATION, &Limits::default()).unwrap();
    assert_eq!(judged.deleted_at_ms, Some(2_000));
}

#[test]
fn what_has_not_come_yet_is_asked_for() {
    let (mut document, genesis) = meal();
    let before = document.clone();
    let second = document.edit(ANA, 1, &patch([("occasion", "lunch".into())])).unwrap().unwrap();
    let third = document.edit(ANA, 2, &patch([("occasion", "dinner".into())])).unwrap().unwrap();
    assert_eq!(verdict(None, &second), Err(Verdict::Missing(vec![genesis.hash])));
    assert_eq!(verdict(Some(&before), &third), Err(Verdict::Missing(vec![second.hash])));
}

#[test]
fn a_cloned_replica_is_noticed() {
    let (document, _) = meal();
    let (mut one, mut other) = (document.clone(), document);
    one.edit(ANA, 1, &patch([("occasion", "lunch".into())])).unwrap().unwrap();
    let twin = other.edit(ANA, 1, &patch([("occasion", "dinner".into())])).unwrap().unwrap();
    refused_as(QuarantineCode::SequenceReused, verdict(Some(&one), &twin));
}

#[test]
fn operations_that_no_field_allows_are_refused() {
    let (document, genesis) = meal();
    let text = OpId::new(2, &actor_id(ANA));
    let cases = [
        (QuarantineCode::Schema, put("date", 7)),
        (QuarantineCode::Invalid, put("date", "2026-02-30")),
        (QuarantineCode::Schema, put("note", "a scalar in place of prose")),
        (QuarantineCode::Schema, op("note", OpType::Delete)),
        (QuarantineCode::Schema, op("other", OpType::Make(ObjType::Text))),
        (QuarantineCode::Schema, op("other", OpType::Make(ObjType::Map))),
        (QuarantineCode::Schema, op("other", OpType::Make(ObjType::List))),
        (QuarantineCode::Schema, put("other", ScalarValue::counter(1))),
        (QuarantineCode::Schema, put("other", ScalarValue::F64(1.5))),
        (QuarantineCode::Schema, put("other", ScalarValue::Null)),
        (QuarantineCode::Schema, op("date", OpType::Increment(1))),
        (QuarantineCode::Schema, put("@other", "x")),
        (QuarantineCode::Schema, put("date/member", true)),
        (QuarantineCode::Schema, put("Date", "2026-07-01")),
        (QuarantineCode::Invalid, put("time_zone", "a\0b")),
        (QuarantineCode::MovedScope, put("@clinic", PATIENT.to_string())),
        (QuarantineCode::MovedScope, put("patient", CLINIC.to_string())),
        (QuarantineCode::MovedScope, op("patient", OpType::Delete)),
        (QuarantineCode::Schema, Op { obj: ObjectId::from(&OpId::new(1, &actor_id(ANA))), ..put("x", "y") }),
        (QuarantineCode::Schema, Op { obj: ObjectId::from(&text), key: Key::head(), ..put("x", "y") }),
    ];
    for (code, operation) in cases {
        let change = change_of(&document, vec![operation.clone()]);
        match verdict(Some(&document), &change) {
            Err(Verdict::Quarantined { code: found, .. }) if found == code => {}
            other => panic!("{operation:?}: expected {code:?}, got {other:?}"),
        }
    }
    refused_as(QuarantineCode::Schema, verdict(Some(&document), &build(vec![put("date", "2026-07-01")], 1, 1, vec![])));
    let skipping = build(vec![put("date", "2026-07-02")], 3, 100, document.heads());
    refused_as(QuarantineCode::Malformed, verdict(Some(&document), &skipping));
    let ahead = build(vec![put("date", "2026-07-02")], 2, 4_000_000_000, document.heads());
    refused_as(QuarantineCode::Malformed, verdict(Some(&document), &ahead));
    let named = || put("@record", meal_id().record.to_string());
    let homeless = build(vec![named(), put("date", "2026-07-02")], 1, 1, vec![]);
    refused_as(QuarantineCode::Schema, verdict(None, &homeless));
    let rebound = DocumentId::new(ANA, "meal", "main");
    refused_as(QuarantineCode::Schema, judge(&rebound, None, &genesis, ORGANIZATION, &Limits::default()));
    let twice =
        build(vec![named(), put("@clinic", CLINIC.to_string()), put("@clinic", PATIENT.to_string())], 1, 1, vec![]);
    refused_as(QuarantineCode::Schema, verdict(None, &twice));
    let other = DocumentId::new(meal_id().record, "meal_of_the_future", "main");
    let unknown = judge(&other, None, &genesis, ORGANIZATION, &Limits::default());
    refused_as(QuarantineCode::UnknownKind, unknown);
}

#[test]
fn fields_of_a_newer_catalogue_are_kept() {
    let (document, _) = meal();
    let part = format!("steps/{}/name", Uuid::from_u128(5));
    let change = change_of(&document, vec![put("mood", "calm"), put("tags/a/b", true), put(&part, "um")]);
    let judged = verdict(Some(&document), &change).unwrap();
    assert_eq!(judged.fields["mood"], Value::from("calm"));
}

#[test]
fn derived_changes_come_from_anyone_and_only_as_they_must_be() {
    let fields: Fields = BTreeMap::from([("date".to_owned(), "2026-07-01".into())]);
    let (document, genesis) = Document::derived_genesis(&meal_id(), Some(CLINIC), &fields).unwrap();
    let judged = verdict(None, &genesis).unwrap();
    assert_eq!(judged.fields, fields);
    let text = document.derived_text("note").unwrap();
    verdict(Some(&document), &text).unwrap();
    // The same actor with other content is a forgery.
    let forged = Change::from(ExpandedChange {
        operations: vec![
            put("@record", meal_id().record.to_string()),
            put("@clinic", CLINIC.to_string()),
            put("time_zone", "America/Recife"),
            put("date", "2026-07-01"),
        ],
        time: 5,
        ..Change::try_from(genesis.bytes.as_slice()).unwrap().decode()
    });
    refused_as(QuarantineCode::ForgedActor, verdict(None, &stored(&forged).unwrap()));
    let forged = Change::from(ExpandedChange { time: 5, ..Change::try_from(text.bytes.as_slice()).unwrap().decode() });
    refused_as(QuarantineCode::ForgedActor, verdict(Some(&document), &stored(&forged).unwrap()));
    let (honest, _) = meal();
    refused_as(QuarantineCode::Schema, verdict(Some(&honest), &honest.derived_text("note").unwrap()));
}

#[test]
fn entries_are_judged_like_changes() {
    let id = DocumentId::new(meal_id().record, "consent", "main");
    let fields: Fields = BTreeMap::from([
        ("patient".to_owned(), PATIENT.to_string().into()),
        ("purpose".to_owned(), "care".into()),
        ("decision".to_owned(), "granted".into()),
    ]);
    let judge_fields = |fields: &Fields, clinic| {
        judge_entry(&id, &Entry::create(&id, clinic, 5, fields).bytes, ORGANIZATION, &Limits::default())
    };
    let judged = judge_fields(&fields, Some(CLINIC)).unwrap();
    assert_eq!((judged.at_ms, judged.buckets.personal), (5, Some(Bucket::Patient(PATIENT))));
    assert!(matches!(judge_fields(&fields, None), Err(Verdict::Quarantined { code: QuarantineCode::Schema, .. })));
    let wrong: Fields = BTreeMap::from([("purpose".to_owned(), 5.into())]);
    assert!(matches!(
        judge_fields(&wrong, Some(CLINIC)),
        Err(Verdict::Quarantined { code: QuarantineCode::Invalid, .. })
    ));
    let other = DocumentId::new(PATIENT, "consent", "main");
    let bytes = Entry::create(&other, Some(CLINIC), 5, &fields).bytes;
    let moved = judge_entry(&id, &bytes, ORGANIZATION, &Limits::default());
    assert!(matches!(moved, Err(Verdict::Quarantined { code: QuarantineCode::Malformed, .. })));
}

#[test]
fn a_run_that_would_expand_to_billions_is_counted_not_expanded() {
    let (document, _) = meal();
    let change = change_of(&document, vec![put("time_zone", "America/Recife")]);
    let (_, parts) = chunk::parse(&change.bytes).unwrap();
    // The action column is spec 0x42; its one literal row becomes a run of 2^40.
    let at = parts.tail.windows(2).position(|pair| pair == [0x42, 2]).unwrap();
    let data = parts.tail.windows(2).rposition(|pair| pair == [0x7f, 1]).unwrap();
    let mut tail = parts.tail.to_vec();
    tail.splice(data..data + 1, [0x80, 0x80, 0x80, 0x80, 0x80, 0x20]);
    tail[at + 1] = 7;
    let (hash, bytes) = chunk::write(&Chunk { tail: &tail, ..parts });
    let bomb = StoredChange { hash, bytes, ..change };
    match verdict(Some(&document), &bomb) {
        Err(Verdict::Quarantined { code: QuarantineCode::Oversized | QuarantineCode::Malformed, .. }) => {}
        other => panic!("{other:?}"),
    }
}

/// Mutations of a valid change under a valid checksum: whatever passes must be sound. Panics are Automerge's, which is
/// why a server judges in a worker process; what is counted here is how few are left after our own checks.
#[test]
fn mutated_changes_never_pass_unsound() {
    let (mut document, _) = meal();
    let before = document.save();
    let change = document
        .edit(ANA, 1, &patch([("note", "arroz, feijão".into()), ("occasion", "lunch".into())]))
        .unwrap()
        .unwrap();
    let body = change.bytes[11..].to_vec();
    let mut random = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = move |below: usize| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        (random % below as u64) as usize
    };
    std::panic::set_hook(Box::new(|_| {}));
    let (mut panics, mut passed) = (0, 0);
    for _ in 0..4_000 {
        let mut body = body.clone();
        for _ in 0..=next(3) {
            let at = next(body.len());
            match next(3) {
                0 => body[at] = next(256) as u8,
                1 => body[at] ^= 1 << next(8),
                _ => drop(body.splice(at..at, [next(256) as u8])),
            }
        }
        let Some(mutant) = rechecked(&body) else { continue };
        let judged = catch_unwind(AssertUnwindSafe(|| {
            judge(&meal_id(), Some(&before), &mutant, ORGANIZATION, &Limits::default())
        }));
        match judged {
            Ok(Ok(judged)) => {
                passed += 1;
                assert_eq!(Document::load(&meal_id(), &judged.saved).unwrap().heads(), judged.heads);
            }
            Ok(Err(_)) => {}
            Err(_) => panics += 1,
        }
    }
    drop(std::panic::take_hook());
    println!("4,000 mutations: {passed} passed, {panics} panics inside automerge");
    assert!(panics < 40, "without our own checks one in ten panics");
}

fn rechecked(body: &[u8]) -> Option<StoredChange> {
    let mut head = vec![1];
    crate::leb128::write_unsigned(&mut head, body.len() as u64);
    let hash = crate::hash::sha256(&[&head, body]);
    let bytes = [&[0x85, 0x6f, 0x4a, 0x83], &hash.0[..4], &head, body].concat();
    StoredChange::parse(bytes).ok()
}
