//! Bytes that must never change: `tests/vectors/formats.json` was written once, and every version reproduces it.
//!
//! A new format adds a vector. An existing one is never edited: what replicas hold would no longer be readable, or two
//! versions would disagree on a hash. `UMBU_NEW_VECTORS=1` appends those that are missing, and alters none.

use std::path::PathBuf;

use ed25519_dalek::SigningKey;
use serde_json::{Map, Value as Json};
use umbu_sync::{
    Batch, BlobOwner, Bucket, BucketDigest, Buckets, Document, DocumentId, Emergency, Entry, Envelope, Fields, Grant,
    GrantRole, Hash, Hello, HelloReply, Patch, Payload, PullPage, PullRequest, PulledChange, PushReply, QuarantineCode,
    Report, Shown, SnapshotChange, SnapshotItem, SnapshotKey, SnapshotPage, SnapshotRequest, StoredChange, Verdict,
    blob_address, encode, encrypt_blob, root_digest,
};
use uuid::Uuid;

fn id(number: u128) -> Uuid {
    Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + number)
}

fn outreach() -> DocumentId {
    DocumentId::new(id(0xd01), "patient", "outreach")
}

/// From a derived genesis, whose bytes do not depend on what else the facet has.
fn history() -> (Document, Vec<StoredChange>) {
    let patch = |name: &str, value: umbu_catalog::Value| Patch::from([(name.to_owned(), Some(value))]);
    let first = Fields::from([
        ("source".to_owned(), "rádio".into()),
        ("interests".to_owned(), umbu_catalog::Value::Set(["yoga".to_owned(), "dança".to_owned()].into())),
        ("marketing_notes".to_owned(), "olá".into()),
    ]);
    let (mut document, genesis) = Document::derived_genesis(&outreach(), Some(id(0xc1)), &first).unwrap();
    let edit = document.edit(id(1), 1_780_000_060, &patch("source", "feira".into())).unwrap().unwrap();
    let prose = document.edit(id(2), 1_780_000_120, &patch("marketing_notes", "olá, Ana".into())).unwrap().unwrap();
    let delete = document.delete(id(2), 1_780_000_180, 1_780_000_180_000).unwrap().unwrap();
    (document, vec![genesis, edit, prose, delete])
}

/// An ordinary genesis. It makes a Text object for every prose field of the facet, so a catalogue with another one
/// gives other bytes: it is only ever read.
fn genesis() -> StoredChange {
    let first = Patch::from([("source".to_owned(), Some("rádio".into()))]);
    Document::create(&outreach(), id(1), 1_780_000_000, Some(id(0xc1)), &first).unwrap().1
}

fn entry() -> (DocumentId, Entry) {
    let document = DocumentId::new(id(0xe01), "consent", "main");
    let fields = Fields::from([
        ("patient".to_owned(), id(0xa1).to_string().into()),
        ("purpose".to_owned(), "photos".into()),
        ("decision".to_owned(), "granted".into()),
        ("decided_at".to_owned(), 1_780_000_000_000_i64.into()),
    ]);
    let entry = Entry::create(&document, Some(id(0xc1)), 1_780_000_000_000, &fields);
    (document, entry)
}

fn envelopes() -> Vec<Envelope> {
    let (_, changes) = history();
    let change = |change: StoredChange| Envelope { document: outreach(), payload: Payload::Change(change) };
    let (document, entry) = entry();
    let mut envelopes: Vec<Envelope> = changes.into_iter().map(change).collect();
    envelopes.push(Envelope { document, payload: Payload::Entry { hash: entry.hash, bytes: entry.bytes } });
    envelopes
}

fn grant() -> Grant {
    let role = |role: &str, patient| GrantRole {
        clinic: id(0xc1),
        clinic_name: "Clínica do Recife".to_owned(),
        time_zone: "America/Recife".to_owned(),
        role: role.to_owned(),
        patient,
        families: patient.map(|_| id(0xf1)).into_iter().collect(),
        until_ms: patient.map(|_| 1_780_500_000_000),
    };
    Grant {
        id: id(0x91),
        organization: id(0x51),
        account: id(0x61),
        device: id(0x71),
        actor: id(1),
        generation: 1,
        account_name: "Ana".to_owned(),
        organization_name: "Umbu".to_owned(),
        roles: vec![role("care", None), role("patient", Some(id(0xa1)))],
        emergencies: vec![Emergency { patient: id(0xa2), until_ms: 1_780_003_600_000 }],
        issued_at_ms: 1_780_000_000_000,
        expires_at_ms: 1_781_209_600_000,
    }
}

fn batch() -> Batch {
    Batch { organization: id(0x51), grant: id(0x91), device: id(0x71), catalogue_version: 1, envelopes: envelopes() }
}

fn page() -> PullPage {
    let home: Bucket = format!("c/{}/engagement", id(0xc1)).parse().unwrap();
    let items = envelopes().into_iter().zip(5..).map(|(envelope, seq)| PulledChange {
        envelope,
        author: id(0x61),
        received_at_ms: 1_780_000_300_000,
        buckets: vec![(home, seq)],
    });
    let digest = BucketDigest { sum: [3; 32], count: 9 };
    PullPage { items: items.collect(), cursors: vec![(home, 9)], more: false, digests: vec![(home, digest)] }
}

fn snapshot() -> SnapshotPage {
    let (mut document, changes) = history();
    document.take_derived();
    let home: Bucket = format!("c/{}/engagement", id(0xc1)).parse().unwrap();
    let made = |hash| SnapshotChange { hash, author: id(0x61), received_at_ms: 1_780_000_300_000 };
    let item = SnapshotItem {
        document: outreach(),
        buckets: Buckets { home, personal: None },
        clinic: document.clinic(),
        is_entry: false,
        saved: document.save(),
        shown: Shown { deleted_at_ms: document.deleted_at_ms(), fields: document.fields() }.encode(),
        changes: changes.iter().map(|change| made(change.hash)).collect(),
    };
    SnapshotPage { bucket: home, seq: 9, items: vec![item], more: true }
}

/// Formats whose bytes follow from their content alone.
fn vectors() -> Vec<(&'static str, String)> {
    let (document, changes) = history();
    let clinic: Bucket = format!("c/{}/diary", id(0xc1)).parse().unwrap();
    let mut digest = BucketDigest::default();
    changes.iter().for_each(|change| digest.add(&change.hash));
    let signed = grant().sign(&SigningKey::from_bytes(&[1; 32]));
    let blob = encrypt_blob(&[5; 32], b"", b"umbu");
    let owners = [
        BlobOwner::new(clinic, None),
        BlobOwner::new(clinic, Some(id(0xa1))),
        BlobOwner::new(Bucket::Patient(id(0xa1)), Some(id(0xa1))),
    ];
    let hello = Hello { catalogue_version: 1, epoch: Some(id(0x31)), root_digest: [7; 32] };
    let reply = HelloReply {
        epoch: id(0x31),
        up_to_date: false,
        heads: vec![(clinic, 300)],
        grant: None,
        catalogue_version: 7,
    };
    let quarantined = Verdict::quarantined(QuarantineCode::Schema, "why");
    let verdicts = vec![
        (changes[0].hash, Verdict::Accepted),
        (changes[1].hash, Verdict::Known),
        (changes[2].hash, Verdict::Missing(vec![changes[1].hash])),
        (changes[3].hash, quarantined),
    ];
    vec![
        (
            "buckets",
            format!(
                "{clinic} {} {}",
                Bucket::Patient(id(0xa1)),
                Bucket::Organization { organization: id(0x51), compartment: umbu_catalog::Compartment::Reference }
            ),
        ),
        ("document id", outreach().to_string()),
        ("derived genesis", hex::encode(&changes[0].bytes)),
        ("derived genesis hash", changes[0].hash.to_string()),
        ("edit of a scalar", hex::encode(&changes[1].bytes)),
        ("edit of prose by another actor", hex::encode(&changes[2].bytes)),
        ("deletion", hex::encode(&changes[3].bytes)),
        ("heads", document.heads().iter().map(Hash::to_string).collect()),
        ("entry", hex::encode(&entry().1.bytes)),
        ("entry hash", entry().1.hash.to_string()),
        ("grant", hex::encode(&signed.bytes)),
        ("grant signature", hex::encode(signed.signature)),
        ("bucket digest", format!("{} {}", hex::encode(digest.sum), digest.count)),
        ("root digest", hex::encode(root_digest(&[(clinic, digest)]))),
        ("blob", hex::encode(&blob)),
        ("blob address", blob_address(&blob)),
        ("blob owners", owners.map(|owner| owner.to_string()).join(" ")),
        ("hello", hex::encode(encode(&hello))),
        ("hello reply", hex::encode(encode(&reply))),
        ("push reply", hex::encode(encode(&PushReply { verdicts, at_ms: 1_780_000_000_000 }))),
        ("pull request", hex::encode(encode(&PullRequest { cursors: vec![(clinic, 300)], limit: 1_000 }))),
        ("snapshot request", {
            let after = Some(SnapshotKey { record: id(0xd01), facet: "outreach".to_owned() });
            hex::encode(encode(&SnapshotRequest { bucket: clinic, after, limit: 1_000 }))
        }),
        ("shown", hex::encode(&snapshot().items[0].shown)),
        ("report", hex::encode(encode(&Report { waiting: 3, refused: 1, reviews: 300 }))),
        ("genesis (read only)", hex::encode(&genesis().bytes)),
        // Sealed once; a later zstd may compress otherwise, so these are only ever read.
        ("batch (read only)", hex::encode(batch().seal(&SigningKey::from_bytes(&[2; 32])))),
        ("pull page (read only)", hex::encode(page().encode())),
        ("snapshot page (read only)", hex::encode(snapshot().encode())),
    ]
}

fn file() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/formats.json")
}

fn committed() -> Map<String, Json> {
    let text = std::fs::read_to_string(file()).unwrap_or_else(|_| "{}".to_owned());
    serde_json::from_str(&text).unwrap()
}

fn bytes(name: &str) -> Vec<u8> {
    hex::decode(committed()[name].as_str().unwrap()).unwrap()
}

#[test]
fn formats_never_change() {
    let mut committed = committed();
    if std::env::var_os("UMBU_NEW_VECTORS").is_some() {
        for (name, value) in vectors() {
            committed.entry(name).or_insert(Json::String(value));
        }
        std::fs::write(file(), serde_json::to_string_pretty(&committed).unwrap() + "\n").unwrap();
    }
    let vectors = vectors();
    for (name, value) in &vectors {
        let expected = committed.get(*name).and_then(Json::as_str);
        if name.ends_with("(read only)") {
            assert!(expected.is_some(), "{name} has no vector");
        } else {
            assert_eq!(Some(value.as_str()), expected, "{name}");
        }
    }
    assert_eq!(vectors.len(), committed.len(), "a vector is never dropped");
}

#[test]
fn committed_changes_load() {
    let names = ["derived genesis", "edit of a scalar", "edit of prose by another actor", "deletion"];
    let changes: Vec<StoredChange> = names.iter().map(|name| StoredChange::parse(bytes(name)).unwrap()).collect();
    let document = Document::from_changes(&outreach(), &changes).unwrap();
    assert_eq!(document.fields()["source"], "feira".into());
    assert_eq!(document.fields()["marketing_notes"], "olá, Ana".into());
    assert_eq!(document.deleted_at_ms(), Some(1_780_000_180_000));
    assert_eq!(document.clinic(), Some(id(0xc1)));
    let genesis = StoredChange::parse(bytes("genesis (read only)")).unwrap();
    let document = Document::from_changes(&outreach(), &[genesis]).unwrap();
    assert_eq!(document.fields(), Fields::from([("source".to_owned(), "rádio".into())]));
}

#[test]
fn committed_messages_open() {
    let key = SigningKey::from_bytes(&[2; 32]).verifying_key();
    let limits = umbu_sync::Limits::default();
    let opened = Batch::open(&bytes("batch (read only)"), &limits, |_, _| Some(key), |_, _, _| None).unwrap();
    let opened: Vec<Envelope> = opened.envelopes.into_iter().map(Result::unwrap).collect();
    assert_eq!(opened, envelopes());
    assert_eq!(PullPage::decode(&bytes("pull page (read only)")).unwrap(), page());
    assert_eq!(SnapshotPage::decode(&bytes("snapshot page (read only)")).unwrap(), snapshot());
    let parsed = Entry::parse(&bytes("entry")).unwrap();
    assert_eq!((parsed.document, parsed.clinic), (entry().0, Some(id(0xc1))));
}
