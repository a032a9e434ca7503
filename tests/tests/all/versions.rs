//! Catalogue versions N−1, N and N+1 in one clinic. This build is N. N+1 writes fields, choices and kinds that
//! this catalogue does not have; what N−1 wrote lacks fields that N requires. Bytes are made by hand here, so that
//! any may be tried; whole programs of three versions meet in `built_versions`.

use std::collections::BTreeMap;

use automerge::transaction::Transactable;
use automerge::{ObjType, ROOT};
use serde_json::{Value as Json, json};
use umbu_catalog::entities::{consent, contact, contact_preference, meal};
use umbu_catalog::{Compartment, Value};
use umbu_client::store::patch_from_json;
use umbu_commands::types::Saved;
use umbu_sync::{
    Bucket, BucketDigest, Document, DocumentId, Entry, Envelope, Fields, Hash, Payload, PullPage, PulledChange,
    QuarantineCode, StoredChange, Verdict, root_digest,
};
use uuid::Uuid;

use crate::hub::{Desk, Hub};
use crate::newer::{PART, genesis, new_fields, write_what_is_new, written};

const CLINIC: Uuid = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_00c1);
fn json_fields(json: Json) -> BTreeMap<String, Json> {
    serde_json::from_value(json).unwrap()
}

fn save(desk: &Desk, entity: &'static umbu_catalog::Entity, id: Option<Uuid>, fields: Json) -> Saved {
    desk.replica.save(entity, id, None, &patch_from_json(entity, &json_fields(fields)).unwrap()).unwrap()
}

fn field(desk: &Desk, entity: &'static umbu_catalog::Entity, id: Uuid, name: &str) -> Option<Json> {
    desk.replica.get(entity, id).unwrap().fields.get(name).cloned()
}

fn envelope(id: &DocumentId, change: StoredChange) -> Envelope {
    Envelope { document: id.clone(), payload: Payload::Change(change) }
}

/// A contact of version N+1 at the hub, and its document as it began.
fn newer_contact(hub: &mut Hub) -> (DocumentId, Document) {
    let id = DocumentId::new(Uuid::now_v7(), contact::NAME, "main");
    let change = written(None, Uuid::now_v7(), |transaction| {
        transaction.put(ROOT, "@record", id.record.to_string())?;
        transaction.put(ROOT, "@clinic", CLINIC.to_string())?;
        transaction.put(ROOT, "name", "Zefa")?;
        transaction.put_object(ROOT, "notes", ObjType::Text)?;
        write_what_is_new(transaction)
    });
    assert_eq!(hub.push(Uuid::now_v7(), envelope(&id, change)), Verdict::Accepted);
    let document = hub.document(&id);
    assert_eq!(new_fields(&document.fields()).len(), 5);
    (id, document)
}

#[test]
fn what_a_newer_version_wrote_survives_all_that_this_one_does() {
    let mut hub = Hub::default();
    let (id, before) = newer_contact(&mut hub);
    let desks = [Desk::new(CLINIC), Desk::new(CLINIC)];
    desks.iter().for_each(|desk| hub.sync(desk));
    let [ana, bia] = &desks;
    assert_eq!(field(ana, &contact::ENTITY, id.record, "contact_type"), Some(json!("volunteer")));

    // Both edit apart: the same scalar, prose, and the part with its unknown field, as their screens show it.
    save(ana, &contact::ENTITY, Some(id.record), json!({ "name": "Josefa", "notes": "Liga à tarde." }));
    let mut handles = field(bia, &contact::ENTITY, id.record, "handles").unwrap();
    handles[0]["handle"] = json!("@pomba");
    save(bia, &contact::ENTITY, Some(id.record), json!({ "name": "Zefinha", "handles": handles }));
    // One who only knows the fields of today sends the part without the others.
    let known = json!([{ "id": PART, "channel": "carrier_pigeon", "handle": "@pombinha" }]);
    save(ana, &contact::ENTITY, Some(id.record), json!({ "handles": known }));
    let deleted = ana.replica.delete(&contact::ENTITY, id.record).unwrap();
    ana.replica.undo(deleted.undo.unwrap()).unwrap();
    for _ in 0..2 {
        desks.iter().for_each(|desk| hub.sync(desk));
    }

    let after = hub.document(&id).fields();
    assert_eq!(new_fields(&after), new_fields(&before.fields()));
    assert_eq!(after["contact_type"], Value::from("volunteer"));
    let Value::List(parts) = &after["handles"] else { panic!("handles are a list") };
    assert_eq!((&parts[0].fields["verified"], &parts[0].fields["channel"]), (&true.into(), &"carrier_pigeon".into()));
    assert_eq!(ana.state(), bia.state());
    let [ana, bia] = desks;
    let shown = ana.state();
    assert_eq!(ana.rebuilt().state(), shown);

    // The newer version goes on from there.
    let goes_on = written(Some(&hub.document(&id)), Uuid::now_v7(), |transaction| {
        transaction.put(ROOT, "pronouns", "elu")?;
        transaction.put(ROOT, "city", "Exu")
    });
    assert_eq!(hub.push(Uuid::now_v7(), envelope(&id, goes_on)), Verdict::Accepted);
    hub.sync(&bia);
    assert_eq!(field(&bia, &contact::ENTITY, id.record, "city"), Some(json!("Exu")));
    assert_eq!(hub.document(&id).fields()["pronouns"], Value::from("elu"));
}

/// A refused edit makes the device rebuild its document from what was accepted.
#[test]
fn a_document_rebuilt_after_quarantine_keeps_what_a_newer_version_wrote() {
    let mut hub = Hub::default();
    let (id, before) = newer_contact(&mut hub);
    let desk = Desk::new(CLINIC);
    hub.sync(&desk);
    save(&desk, &contact::ENTITY, Some(id.record), json!({ "name": "Recusada" }));
    let waiting = desk.replica.outbox(10).unwrap();
    let refusal = Verdict::quarantined(QuarantineCode::Schema, "refused in a test");
    desk.replica.settle(&[(waiting[0].hash, refusal)]).unwrap();
    assert_eq!(field(&desk, &contact::ENTITY, id.record, "name"), Some(json!("Zefa")));
    save(&desk, &contact::ENTITY, Some(id.record), json!({ "city": "Recife" }));
    hub.sync(&desk);
    let after = hub.document(&id).fields();
    assert_eq!((new_fields(&after), &after["city"]), (new_fields(&before.fields()), &"Recife".into()));
}

#[test]
fn a_member_of_a_set_that_only_a_newer_version_knows_stays_when_another_joins() {
    let mut hub = Hub::default();
    let desk = Desk::new(CLINIC);
    let id = DocumentId::new(Uuid::now_v7(), contact_preference::NAME, "main");
    let patient = Uuid::now_v7().to_string();
    let made = genesis(&id, CLINIC, Uuid::now_v7(), &[("patient", &patient), ("preferred_channel", "hologram")]);
    assert_eq!(hub.push(Uuid::now_v7(), envelope(&id, made)), Verdict::Accepted);
    let member = written(Some(&hub.document(&id)), Uuid::now_v7(), |transaction| {
        transaction.put(ROOT, "channels/hologram", true)
    });
    assert_eq!(hub.push(Uuid::now_v7(), envelope(&id, member)), Verdict::Accepted);
    hub.sync(&desk);
    assert_eq!(field(&desk, &contact_preference::ENTITY, id.record, "channels"), Some(json!(["hologram"])));
    save(&desk, &contact_preference::ENTITY, Some(id.record), json!({ "channels": ["hologram", "email"] }));
    hub.sync(&desk);
    let after = hub.document(&id).fields();
    assert_eq!(after["channels"], Value::Set(["email".to_owned(), "hologram".to_owned()].into()));
    assert_eq!(after["preferred_channel"], Value::from("hologram"));
}

#[test]
fn an_entry_of_a_newer_version_keeps_its_bytes() {
    let mut hub = Hub::default();
    let desk = Desk::new(CLINIC);
    let id = DocumentId::new(Uuid::now_v7(), consent::NAME, "main");
    let mut fields = Fields::from([
        ("patient".to_owned(), Uuid::now_v7().to_string().into()),
        ("purpose".to_owned(), "space_travel".into()),
        ("decision".to_owned(), "granted".into()),
        ("decided_at".to_owned(), 1_780_000_000_000.into()),
        ("witness".to_owned(), "Dona Nena".into()),
    ]);
    let entry = Entry::create(&id, Some(CLINIC), 7, &fields);
    let payload = Payload::Entry { hash: entry.hash, bytes: entry.bytes };
    let author = desk.replica.grant().account;
    assert_eq!(hub.push(author, Envelope { document: id.clone(), payload }), Verdict::Accepted);
    hub.sync(&desk);
    assert_eq!(field(&desk, &consent::ENTITY, id.record, "purpose"), Some(json!("space_travel")));
    let digest = |hashes: &[Hash]| {
        let mut digest = BucketDigest::default();
        hashes.iter().for_each(|hash| digest.add(hash));
        Some(digest)
    };
    let front = Bucket::Clinic { clinic: CLINIC, compartment: Compartment::Front };
    let held =
        |desk: &Desk| desk.replica.digests().unwrap().into_iter().find(|(at, _)| *at == front).map(|held| held.1);
    assert_eq!(held(&desk), digest(&[entry.hash]));
    // An older version's entry lacks what is required today, and is an entry all the same.
    fields.remove("decided_at");
    let older = DocumentId::new(Uuid::now_v7(), consent::NAME, "main");
    let without = Entry::create(&older, Some(CLINIC), 7, &fields);
    let payload = Payload::Entry { hash: without.hash, bytes: without.bytes };
    assert_eq!(hub.push(author, Envelope { document: older.clone(), payload }), Verdict::Accepted);
    hub.sync(&desk);
    let desk = desk.rebuilt();
    assert_eq!(held(&desk), digest(&[entry.hash, without.hash]));
    assert_eq!(field(&desk, &consent::ENTITY, older.record, "decided_at"), None);
    assert_eq!(field(&desk, &consent::ENTITY, id.record, "decided_at"), Some(json!(1_780_000_000_000_i64)));
}

/// A newer server hands out kinds and facets that this device has never heard of.
#[test]
fn kinds_of_a_newer_catalogue_are_held_and_hurt_nobody() {
    let mut hub = Hub::default();
    let desk = Desk::new(CLINIC);
    let (known, _) = newer_contact(&mut hub);
    hub.sync(&desk);
    let shown = desk.state();
    let held: BTreeMap<_, _> = desk.replica.digests().unwrap().into_iter().collect();

    let bucket = Bucket::Clinic { clinic: CLINIC, compartment: Compartment::Front };
    let garden = DocumentId::new(Uuid::now_v7(), "garden", "main");
    let hobbies = DocumentId::new(known.record, contact::NAME, "hobbies");
    let harvest = DocumentId::new(Uuid::now_v7(), "harvest", "main");
    let entry = Entry::create(&harvest, Some(CLINIC), 7, &Fields::from([("fruit".to_owned(), "umbu".into())]));
    let mut payloads: Vec<(DocumentId, Payload)> = [garden, hobbies]
        .into_iter()
        .map(|id| {
            let change = genesis(&id, CLINIC, Uuid::now_v7(), &[("name", "Quintal")]);
            (id, Payload::Change(change))
        })
        .collect();
    payloads.push((harvest, Payload::Entry { hash: entry.hash, bytes: entry.bytes }));

    // This version as the server sets them apart, and takes them once it knows them.
    for (document, payload) in &payloads {
        let verdict = hub.push(Uuid::now_v7(), Envelope { document: document.clone(), payload: payload.clone() });
        assert!(matches!(verdict, Verdict::Quarantined { code: QuarantineCode::UnknownKind, .. }), "{verdict:?}");
    }
    // This version as a device keeps them: its digest is the server's.
    let mut digest = held.get(&bucket).copied().unwrap_or_default();
    let start = desk.replica.cursors().unwrap().into_iter().find(|(at, _)| *at == bucket).map_or(0, |(_, at)| at);
    let items: Vec<PulledChange> = (start + 1..)
        .zip(payloads)
        .map(|(at, (document, payload))| {
            digest.add(&payload.hash());
            let envelope = Envelope { document, payload };
            PulledChange { envelope, author: Uuid::now_v7(), received_at_ms: 7, buckets: vec![(bucket, at)] }
        })
        .collect();
    let page = PullPage { items, cursors: vec![(bucket, start + 3)], more: false, digests: Vec::new() };
    desk.replica.apply_page(&page).unwrap();
    let mut expected = held;
    expected.insert(bucket, digest);
    let expected: Vec<(_, BucketDigest)> = expected.into_iter().collect();
    assert_eq!(desk.replica.repair(&expected).unwrap(), []);
    assert_eq!(desk.replica.root_digest().unwrap(), root_digest(&expected));
    assert_eq!(desk.state(), shown);
    let desk = desk.rebuilt();
    assert_eq!((desk.state(), desk.replica.digests().unwrap()), (shown, expected));
    save(&desk, &contact::ENTITY, Some(known.record), json!({ "city": "Exu" }));
    hub.sync(&desk);
}

#[test]
fn a_record_of_an_older_catalogue_lives_without_what_is_required_today() {
    let mut hub = Hub::default();
    let id = DocumentId::new(Uuid::now_v7(), meal::NAME, "main");
    let patient = Uuid::now_v7().to_string();
    let missing: Vec<&str> =
        meal::ENTITY.head().fields.iter().filter(|field| field.required).map(|field| field.name).collect();
    assert!(missing.contains(&"time_zone"), "{missing:?}");
    // Neither the time zone nor the Text object of the note stood in the version that wrote it.
    let made = genesis(&id, CLINIC, Uuid::now_v7(), &[("patient", &patient), ("date", "2026-07-01")]);
    assert_eq!(hub.push(Uuid::now_v7(), envelope(&id, made)), Verdict::Accepted);
    let desks = [Desk::new(CLINIC), Desk::new(CLINIC)];
    desks.iter().for_each(|desk| hub.sync(desk));
    assert_eq!(field(&desks[0], &meal::ENTITY, id.record, "time_zone"), None);
    // Both begin to type where no text was yet, and neither loses a letter.
    save(&desks[0], &meal::ENTITY, Some(id.record), json!({ "note": "Com fome." }));
    save(&desks[1], &meal::ENTITY, Some(id.record), json!({ "note": "Sem pressa.", "time_zone": "America/Recife" }));
    for _ in 0..2 {
        desks.iter().for_each(|desk| hub.sync(desk));
    }
    let note = hub.document(&id).fields()["note"].as_text().unwrap().to_owned();
    assert!(note.contains("Com fome.") && note.contains("Sem pressa."), "{note}");
    assert_eq!(desks[0].state(), desks[1].state());
    assert_eq!(field(&desks[0], &meal::ENTITY, id.record, "time_zone"), Some(json!("America/Recife")));
}
