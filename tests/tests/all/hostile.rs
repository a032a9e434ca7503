//! An approved device that lies: changes with valid checksums and absurd insides, in batches with right signatures.
//! The server lives, says what it did not take, and takes the honest neighbours.

use sha2::{Digest, Sha256};
use umbu_catalog::Value;
use umbu_domain::random::Random;
use umbu_sync::{Document, DocumentId, Envelope, Patch, Payload, StoredChange, Verdict};
use uuid::Uuid;

use crate::raw_device::RawDevice;
use crate::stage::{self, OwnServer};

const BATCHES: u32 = 60;

/// Where the body's length begins in a change chunk: after magic, checksum and type.
const LENGTH_AT: usize = 9;

/// Any byte.
fn byte(random: &mut Random) -> u8 {
    random.between(0, 255) as u8
}

/// Any place in something of that length.
fn place(random: &mut Random, length: usize) -> usize {
    random.between(0, length as i64 - 1) as usize
}

async fn liar(own: &OwnServer) -> RawDevice {
    let (_, founded) = stage::clinic_on(&own.server.url, |founder| own.server.found(founder).unwrap()).await;
    RawDevice::enrol(&own.server.url, &founded.code).await
}

/// A new patient of the device's clinic: the document's id and its first change.
fn patient(device: &RawDevice, name: &str) -> (DocumentId, StoredChange) {
    let id = DocumentId::new(Uuid::now_v7(), "patient", "identity");
    let patch = Patch::from([("name".to_owned(), Some(Value::from(name)))]);
    let clinic = Some(device.grant.roles[0].clinic);
    let (_, change) = Document::create(&id, device.grant.actor, 0, clinic, &patch).unwrap();
    (id, change)
}

fn envelope((document, change): (DocumentId, StoredChange)) -> Envelope {
    Envelope { document, payload: Payload::Change(change) }
}

/// Changes some bytes of the body and writes length and checksum anew, as an attacker would.
fn mutated(change: &StoredChange, random: &mut Random) -> StoredChange {
    loop {
        let mut reader = &change.bytes[LENGTH_AT..];
        let head = reader.iter().position(|byte| byte & 0x80 == 0).unwrap() + 1;
        reader = &reader[head..];
        let mut body = reader.to_vec();
        for _ in 0..random.between(1, 4) {
            let at = place(random, body.len());
            match random.between(0, 3) {
                0 => body[at] ^= 1 << random.between(0, 7),
                1 => body[at] = 0xff,
                2 => body.truncate(at.max(1)),
                _ => body.insert(at, byte(random)),
            }
        }
        // Only what still has a readable header can be put into an envelope at all.
        if let Ok(change) = StoredChange::parse(sealed(&body)) {
            return change;
        }
    }
}

fn sealed(body: &[u8]) -> Vec<u8> {
    let mut length = Vec::new();
    let mut rest = body.len();
    while rest >= 0x80 {
        length.push(rest as u8 | 0x80);
        rest >>= 7;
    }
    length.push(rest as u8);
    let hash = Sha256::new().chain_update([1]).chain_update(&length).chain_update(body).finalize();
    [&[0x85, 0x6f, 0x4a, 0x83], &hash[..4], &[1], &length, body].concat()
}

#[test]
fn sealing_a_body_again_gives_the_same_change() {
    let id = DocumentId::new(Uuid::now_v7(), "patient", "identity");
    let patch = Patch::from([("name".to_owned(), Some(Value::from("Ana")))]);
    let (_, change) = Document::create(&id, Uuid::now_v7(), 0, Some(Uuid::now_v7()), &patch).unwrap();
    let length = change.bytes[LENGTH_AT..].iter().position(|byte| byte & 0x80 == 0).unwrap() + 1;
    assert_eq!(sealed(&change.bytes[LENGTH_AT + length..]), change.bytes);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn mutated_changes_hurt_nobody() {
    let mut own = stage::own_server();
    let device = liar(&own).await;
    let mut random = Random::new(1, "changes", 0);
    let mut honest = 0;
    for batch in 0..stage::rounds(BATCHES) {
        let before = patient(&device, &format!("before {batch}"));
        let (id, change) = patient(&device, &format!("lie {batch}"));
        let lie = (id, mutated(&change, &mut random));
        let after = patient(&device, &format!("after {batch}"));
        let reply = device.push(vec![envelope(before), envelope(lie), envelope(after)]).await;
        assert_eq!(reply.verdicts.len(), 3);
        assert_eq!(reply.verdicts[0].1, Verdict::Accepted, "batch {batch}");
        assert_eq!(reply.verdicts[2].1, Verdict::Accepted, "batch {batch}");
        honest += 2;
    }
    assert!(own.server.is_running());
    // What was let in is sound: every device can load it.
    let pulled = device.pull_all().await;
    assert!(pulled.len() >= honest, "{} of {honest}", pulled.len());
    for envelope in pulled {
        let Payload::Change(change) = envelope.payload else { panic!("no entries were sent") };
        Document::from_changes(&envelope.document, &[change]).unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn mutated_batches_are_refused_without_a_server_error() {
    let mut own = stage::own_server();
    let device = liar(&own).await;
    let mut random = Random::new(1, "batches", 0);
    let sealed = device.seal(vec![envelope(patient(&device, "honest"))]);
    for _ in 0..stage::rounds(BATCHES) {
        let mut bytes = sealed.clone();
        match random.between(0, 2) {
            0 => bytes.truncate(place(&mut random, bytes.len())),
            1 => bytes.extend((0..random.between(0, 63)).map(|_| 0xff)),
            _ => {
                let at = place(&mut random, bytes.len());
                bytes[at] ^= 1 << random.between(0, 7);
            }
        }
        if bytes != sealed {
            let (status, body) = device.send("push", bytes).await;
            assert!((400..500).contains(&status), "{status} {}", String::from_utf8_lossy(&body));
        }
        let noise: Vec<u8> = (0..random.between(0, 255)).map(|_| byte(&mut random)).collect();
        for path in ["hello", "pull", "push"] {
            let (status, _) = device.send(path, noise.clone()).await;
            assert!(status < 500, "{path}: {status}");
        }
    }
    assert!(own.server.is_running());
    let reply = device.push(vec![envelope(patient(&device, "still welcome"))]).await;
    assert_eq!(reply.verdicts[0].1, Verdict::Accepted);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_not_ones_own_is_set_apart() {
    let own = stage::own_server();
    let device = liar(&own).await;
    let forged = |actor: Uuid, clinic: Uuid, facet: &str, field: &str| {
        let id = DocumentId::new(Uuid::now_v7(), "patient", facet);
        let patch = Patch::from([(field.to_owned(), Some(Value::from("x")))]);
        let (document, _) = Document::create(&id, actor, 0, Some(clinic), &patch).unwrap();
        envelope((id, document.changes().remove(0)))
    };
    let (actor, clinic) = (device.grant.actor, device.grant.roles[0].clinic);
    let cases = [
        ("another's actor", forged(Uuid::now_v7(), clinic, "identity", "name")),
        ("another clinic", forged(actor, Uuid::now_v7(), "identity", "name")),
        ("a compartment that an owner does not hold", forged(actor, clinic, "clinical", "emergency_notes")),
    ];
    for (what, envelope) in cases {
        let reply = device.push(vec![envelope]).await;
        assert!(matches!(reply.verdicts[0].1, Verdict::Quarantined { .. }), "{what}: {:?}", reply.verdicts[0].1);
    }
    assert!(device.pull_all().await.is_empty());
}
