use std::collections::{BTreeMap, BTreeSet};

use umbu_catalog::{Part, Value};
use uuid::Uuid;

use super::edit::{Write, writes};
use super::{Document, DocumentError};
use crate::{DocumentId, Fields, Patch, StoredChange};

const ANA: Uuid = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0001);
const BIA: Uuid = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0002);
const CLINIC: Uuid = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_00c1);
const RECORD: Uuid = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0d01);

fn id(entity: &str, facet: &str) -> DocumentId {
    DocumentId::new(RECORD, entity, facet)
}

fn patch<const N: usize>(fields: [(&str, Value); N]) -> Patch {
    fields.into_iter().map(|(name, value)| (name.to_owned(), Some(value))).collect()
}

fn set(members: &[&str]) -> Value {
    Value::Set(members.iter().map(|member| (*member).to_owned()).collect())
}

fn outreach(fields: &Patch) -> (Document, StoredChange) {
    Document::create(&id("patient", "outreach"), ANA, 1_700_000_000, Some(CLINIC), fields).unwrap()
}

#[test]
fn a_document_survives_saving_and_replaying() {
    let (mut document, filled) = outreach(&patch([
        ("source", "indicação".into()),
        ("interests", set(&["yoga", "a/b"])),
        ("marketing_notes", "olá".into()),
    ]));
    let edit = document.edit(ANA, 1_700_000_001, &patch([("marketing_notes", "olá, Ana".into())])).unwrap().unwrap();
    let expected: Fields = BTreeMap::from([
        ("source".to_owned(), "indicação".into()),
        ("interests".to_owned(), set(&["yoga", "a/b"])),
        ("marketing_notes".to_owned(), "olá, Ana".into()),
    ]);
    assert_eq!(document.fields(), expected);
    assert_eq!(document.clinic(), Some(CLINIC));
    assert_eq!(edit.deps, [filled.hash]);
    assert_eq!((edit.actor, edit.seq), (ANA, 2));
    let loaded = Document::load(document.id(), &document.save()).unwrap();
    assert_eq!((loaded.fields(), loaded.heads()), (expected.clone(), document.heads()));
    let changes = document.changes();
    let backwards: Vec<StoredChange> = changes.iter().rev().cloned().collect();
    let replayed = Document::from_changes(document.id(), &backwards).unwrap();
    assert_eq!((replayed.fields(), replayed.heads()), (expected, vec![edit.hash]));
    assert_eq!(loaded.changes(), changes);
    assert_eq!(changes[changes.len() - 2..], [filled, edit.clone()]);
    assert_eq!(loaded.position(&edit.hash), Some((ANA, 2)));
    assert_eq!(loaded.hash_at(ANA, 2), Some(edit.hash));
}

/// A head is written once, by one replica. Any other facet may begin on two at the same time.
#[test]
fn a_second_facet_begun_twice_is_one_document() {
    let (mut ana, by_ana) = outreach(&patch([("source", "feira".into())]));
    let (mut bia, _) = {
        let fields = patch([("interests", set(&["yoga"])), ("marketing_notes", "prefere manhãs".into())]);
        Document::create(&id("patient", "outreach"), BIA, 1_700_000_009, Some(CLINIC), &fields).unwrap()
    };
    assert_eq!(ana.take_derived()[0], bia.take_derived()[0], "the same beginning, whoever makes it");
    assert!(bia.apply(&ana.changes()).unwrap().is_empty() && ana.apply(&bia.changes()).unwrap().is_empty());
    assert_eq!((ana.fields(), ana.heads()), (bia.fields(), bia.heads()));
    assert_eq!(ana.fields().keys().collect::<Vec<_>>(), ["interests", "marketing_notes", "source"]);
    assert_eq!(by_ana.actor, ANA);
}

#[test]
fn only_what_differs_is_written() {
    let (mut document, _) = outreach(&patch([("source", "rádio".into()), ("interests", set(&["yoga"]))]));
    let same = patch([("source", "rádio".into()), ("interests", set(&["yoga"]))]);
    assert_eq!(document.edit(ANA, 0, &same).unwrap(), None);
    let heads = document.heads();
    let cleared = Patch::from([("source".to_owned(), None), ("interests".to_owned(), None)]);
    document.edit(ANA, 0, &cleared).unwrap().unwrap();
    assert_ne!(document.heads(), heads);
    assert!(document.fields().is_empty());
    assert_eq!(document.edit(ANA, 0, &cleared).unwrap(), None);
}

#[test]
fn deletion_is_a_mark_that_can_be_taken_away() {
    let (mut document, _) = outreach(&patch([("source", "rádio".into())]));
    document.delete(ANA, 5, 5_000).unwrap().unwrap();
    assert_eq!(document.deleted_at_ms(), Some(5_000));
    assert_eq!(document.delete(ANA, 6, 6_000).unwrap(), None);
    document.restore(BIA, 7).unwrap().unwrap();
    assert_eq!(document.deleted_at_ms(), None);
    assert_eq!(document.restore(BIA, 8).unwrap(), None);
    let deletions: Vec<_> = document
        .revisions()
        .into_iter()
        .flat_map(|revision| revision.changes)
        .filter(|change| change.field == "@deleted")
        .collect();
    assert_eq!(deletions.len(), 2);
}

#[test]
fn concurrent_edits_merge_and_conflicts_show() {
    let (mut ana, filled) = outreach(&patch([("source", "rádio".into()), ("marketing_notes", "uma frase".into())]));
    let mut bia = Document::load(ana.id(), &ana.save()).unwrap();
    let by_ana = ana
        .edit(
            ANA,
            1,
            &patch([
                ("source", "amiga".into()),
                ("interests", set(&["yoga"])),
                ("marketing_notes", "uma bela frase".into()),
            ]),
        )
        .unwrap()
        .unwrap();
    let by_bia = bia
        .edit(
            BIA,
            1,
            &patch([
                ("source", "feira".into()),
                ("interests", set(&["dança"])),
                ("marketing_notes", "uma frase longa".into()),
            ]),
        )
        .unwrap()
        .unwrap();
    assert_eq!(ana.apply(std::slice::from_ref(&by_bia)).unwrap(), []);
    assert_eq!(bia.apply(std::slice::from_ref(&by_ana)).unwrap(), []);
    assert_eq!(ana.fields(), bia.fields());
    assert_eq!(ana.fields()["interests"], set(&["dança", "yoga"]));
    assert_eq!(ana.fields()["marketing_notes"], Value::from("uma bela frase longa"));
    let conflicts = ana.conflicts();
    assert_eq!(conflicts.len(), 1);
    assert_eq!(conflicts[0].field, "source");
    assert_eq!(conflicts[0].values[0], ana.fields()["source"]);
    assert_eq!(conflicts[0].values.iter().map(|value| format!("{value:?}")).collect::<BTreeSet<_>>().len(), 2);
    // The edit that lost is still in the history, against the state that its author saw.
    let revisions: Vec<_> = ana.revisions().into_iter().filter(|revision| !revision.changes.is_empty()).collect();
    assert_eq!(revisions.len(), 3);
    assert_eq!(revisions[0].hash, filled.hash);
    for revision in &revisions[1..] {
        let source = revision.changes.iter().find(|change| change.field == "source").unwrap();
        assert_eq!(source.from, Some("rádio".into()));
    }
    // Writing the winning value again settles it.
    let winner = Patch::from([("source".to_owned(), Some(ana.fields()["source"].clone()))]);
    assert_eq!(ana.edit(ANA, 2, &winner).unwrap(), None);
    ana.settle(ANA, 2, &winner).unwrap().unwrap();
    assert!(ana.conflicts().is_empty());
}

#[test]
fn a_change_without_its_dependencies_waits() {
    let (mut document, filled) = outreach(&patch([("source", "rádio".into())]));
    let begun = document.changes();
    let second = document.edit(ANA, 1, &patch([("source", "feira".into())])).unwrap().unwrap();
    let third = document.edit(ANA, 2, &patch([("source", "amiga".into())])).unwrap().unwrap();
    let mut other = Document::from_changes(document.id(), &begun).unwrap();
    assert_eq!(other.apply(std::slice::from_ref(&third)).unwrap(), [second.hash]);
    assert_eq!(other.heads(), [filled.hash]);
    assert_eq!(other.apply(&[third.clone(), filled, second]).unwrap(), []);
    assert_eq!(other.heads(), [third.hash]);
}

#[test]
fn what_is_fixed_stays_and_what_does_not_fit_is_refused() {
    let meal = id("meal", "main");
    let patient = Uuid::from_u128(9).to_string();
    let first = patch([("patient", patient.clone().into()), ("date", "2026-07-01".into())]);
    assert!(matches!(Document::create(&meal, ANA, 0, None, &first), Err(DocumentError::ClinicMissing("meal"))));
    let (mut document, _) = Document::create(&meal, ANA, 0, Some(CLINIC), &first).unwrap();
    assert_eq!(document.edit(ANA, 1, &patch([("patient", patient.into())])).unwrap(), None);
    let moved = document.edit(ANA, 1, &patch([("patient", Uuid::from_u128(8).to_string().into())]));
    assert!(matches!(moved, Err(DocumentError::Fixed(field)) if field == "patient"));
    let wrong = document.edit(ANA, 1, &patch([("date", 5.into())]));
    assert!(matches!(wrong, Err(DocumentError::Shape(field)) if field == "date"));
    let unknown = document.edit(ANA, 1, &patch([("colour", "red".into())]));
    assert!(matches!(unknown, Err(DocumentError::UnknownField(field)) if field == "colour"));
    let consent = Document::create(&id("consent", "main"), ANA, 0, Some(CLINIC), &Patch::new());
    assert!(matches!(consent, Err(DocumentError::AppendOnly("consent"))));
    let clinic = Document::create(&id("clinic", "main"), ANA, 0, Some(CLINIC), &Patch::new());
    assert!(matches!(clinic, Err(DocumentError::UnknownKind(_))), "a row of the directory is no document");
}

#[test]
fn a_derived_genesis_is_the_same_everywhere() {
    let fields: Fields =
        BTreeMap::from([("source".to_owned(), "regra".into()), ("marketing_notes".to_owned(), "ligar".into())]);
    let (one, first) = Document::derived_genesis(&id("patient", "outreach"), Some(CLINIC), &fields).unwrap();
    let (_, second) = Document::derived_genesis(&id("patient", "outreach"), Some(CLINIC), &fields).unwrap();
    assert_eq!(first.bytes, second.bytes);
    assert_eq!(first.seq, 1);
    assert!(first.claims_derivation());
    assert_eq!(one.fields(), fields);
}

#[test]
fn a_prose_field_younger_than_its_document_gets_one_object() {
    let source = BTreeMap::from([("source".to_owned(), "regra".into())]);
    let (mut ana, _) = Document::derived_genesis(&id("patient", "outreach"), Some(CLINIC), &source).unwrap();
    let mut bia = Document::load(ana.id(), &ana.save()).unwrap();
    let by_ana = ana.edit(ANA, 1, &patch([("marketing_notes", "da Ana".into())])).unwrap().unwrap();
    let by_bia = bia.edit(BIA, 1, &patch([("marketing_notes", "da Bia".into())])).unwrap().unwrap();
    let (made, also_made) = (ana.take_derived(), bia.take_derived());
    assert_eq!(made, also_made);
    assert_eq!(made.len(), 1);
    assert!(ana.take_derived().is_empty());
    ana.apply(&[by_bia]).unwrap();
    bia.apply(&[by_ana]).unwrap();
    assert_eq!(ana.fields(), bia.fields());
    let notes = ana.fields()["marketing_notes"].clone();
    let text = notes.as_text().unwrap();
    assert!(text.contains("da Ana") && text.contains("da Bia"), "{text}");
}

#[test]
fn lists_keep_ids_order_and_unknown_fields() {
    let (mut document, _) = outreach(&patch([("source", "rádio".into())]));
    let part = |number: u128, name: &str| Part {
        id: Uuid::from_u128(number).to_string(),
        fields: BTreeMap::from([("name".to_owned(), name.into())]),
    };
    // No list stands in this facet, so it is written as a newer catalogue would: by the shape of its value.
    let facet = document.facet().unwrap();
    let write = |document: &mut Document, parts: Vec<Part>| {
        let patch = Patch::from([("steps".to_owned(), Some(Value::List(parts)))]);
        let writes = writes(document, facet, &patch, false);
        document.commit(ANA, 1, &writes).unwrap();
        writes
    };
    write(&mut document, vec![part(1, "um"), part(2, "dois"), part(3, "três")]);
    assert_eq!(document.fields()["steps"], Value::List(vec![part(1, "um"), part(2, "dois"), part(3, "três")]));
    let moved = write(&mut document, vec![part(3, "três"), part(1, "um"), part(2, "dois")]);
    assert_eq!(moved.len(), 1, "one part moves, one key changes: {moved:?}");
    assert_eq!(document.fields()["steps"], Value::List(vec![part(3, "três"), part(1, "um"), part(2, "dois")]));
    let removed = write(&mut document, vec![part(3, "três"), part(2, "dois")]);
    assert!(removed.iter().all(|write| matches!(write, Write::Delete(key) if key.contains("0001/"))), "{removed:?}");
    assert_eq!(document.fields()["steps"], Value::List(vec![part(3, "três"), part(2, "dois")]));
    // A document of a newer catalogue survives an edit by this one.
    document.edit(BIA, 2, &patch([("source", "feira".into())])).unwrap().unwrap();
    let loaded = Document::load(document.id(), &document.save()).unwrap();
    assert_eq!(loaded.fields()["steps"], Value::List(vec![part(3, "três"), part(2, "dois")]));
}

/// Outboxes and digests name changes by their hash.
#[test]
fn equal_records_of_one_second_begin_with_different_changes() {
    let fields = Patch::from([("source".to_owned(), Some("rádio".into()))]);
    let make = |record: u128| {
        let id = DocumentId::new(Uuid::from_u128(record), "patient", "outreach");
        Document::create(&id, ANA, 7, Some(CLINIC), &fields).unwrap().1
    };
    assert_ne!(make(1).hash, make(2).hash);
    assert_eq!(make(1).hash, make(1).hash);
}
