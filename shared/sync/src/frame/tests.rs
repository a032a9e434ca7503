use std::collections::HashMap;

use ed25519_dalek::SigningKey;
use umbu_catalog::Value;
use uuid::Uuid;

use super::{Block, Bounds, read, write};
use crate::{Batch, Document, DocumentId, Entry, Envelope, Hash, Limits, Patch, Payload, StoredChange, wire};

const ACTOR: Uuid = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0001);
const CLINIC: Uuid = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_00c1);

fn patch(name: &str, value: impl Into<Value>) -> Patch {
    Patch::from([(name.to_owned(), Some(value.into()))])
}

/// xorshift64: deterministic, and good enough to choose bytes.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }
}

/// A record id as devices make them: a clock that moves, and 74 random bits.
fn record(random: &mut Random, at_ms: u64) -> Uuid {
    let high = (at_ms << 16) | 0x7000 | (random.next() & 0x0fff);
    let low = (0b10 << 62) | (random.next() >> 2);
    Uuid::from_u64_pair(high, low)
}

fn envelope(document: &DocumentId, change: &StoredChange) -> Envelope {
    Envelope { document: document.clone(), payload: Payload::Change(change.clone()) }
}

fn batch(envelopes: Vec<Envelope>) -> Batch {
    let id = |number: u128| Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + number);
    Batch { organization: id(1), grant: id(2), device: id(3), catalogue_version: 1, envelopes }
}

fn key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

/// What a server would look up.
type Known = HashMap<(DocumentId, Uuid, u64), Hash>;

/// Edits of one field, each on a record that the server has: name and city in turn, of documents made over an hour.
fn edits(count: u64) -> (Vec<Envelope>, Known) {
    let mut random = Random(0x1234_5678_9abc_def1);
    let mut known = HashMap::new();
    let mut envelopes = Vec::new();
    for number in 0..count {
        let at_ms = 1_780_000_000_000 + number * 3_600 + random.next() % 3_000;
        let document = DocumentId::new(record(&mut random, at_ms), "patient", "identity");
        let name = format!("Maria das Dores {number}");
        let at_s = (at_ms / 1_000).cast_signed();
        let (mut made, genesis) = Document::create(&document, ACTOR, at_s, Some(CLINIC), &patch("name", name)).unwrap();
        known.insert((document.clone(), ACTOR, 1), genesis.hash);
        let phone = format!("+55819{:08}", random.next() % 100_000_000);
        let edit = made.edit(ACTOR, at_s + 4_000, &patch("phone", phone)).unwrap().unwrap();
        envelopes.push(envelope(&document, &edit));
    }
    (envelopes, known)
}

fn locate<'a>(known: &'a Known) -> impl Fn(&DocumentId, &Hash) -> Option<(Uuid, u64)> + 'a {
    let by_hash: HashMap<Hash, (Uuid, u64)> =
        known.iter().map(|((_, actor, seq), hash)| (*hash, (*actor, *seq))).collect();
    move |_, hash| by_hash.get(hash).copied()
}

#[test]
fn an_edit_costs_at_most_sixty_bytes() {
    let mut table = Vec::new();
    for count in [100, 1_000] {
        let (envelopes, known) = edits(count);
        let raw: usize = envelopes.iter().map(|envelope| envelope.payload.bytes().len()).sum();
        let batch = batch(envelopes);
        let sealed = batch.seal_with(&key(), locate(&known));
        let full = batch.seal(&key());
        let per_edit = sealed.len() as f64 / count as f64;
        println!(
            "{count} one-field edits of {count} documents: {per_edit:.1} bytes each ({:.1} with full hashes, {:.1} raw)",
            full.len() as f64 / count as f64,
            raw as f64 / count as f64,
        );
        let lookup = |document: &DocumentId, actor, seq| known.get(&(document.clone(), actor, seq)).copied();
        let opened = Batch::open(&sealed, &Limits::default(), |_, _| Some(key().verifying_key()), lookup).unwrap();
        let rebuilt: Vec<Envelope> = opened.envelopes.into_iter().map(Result::unwrap).collect();
        assert_eq!(rebuilt, batch.envelopes);
        table.push(per_edit);
    }
    assert!(table.iter().all(|per_edit| *per_edit <= 60.0), "{table:?}");
}

/// Histories with two actors, prose, an entry, and a raw change with a message.
fn mixed() -> Vec<Envelope> {
    let mut random = Random(99);
    let document = DocumentId::new(record(&mut random, 1_780_000_000_000), "patient", "outreach");
    let (mut one, genesis) = Document::create(&document, ACTOR, 5, Some(CLINIC), &patch("source", "rádio")).unwrap();
    let mut other = Document::load(&document, &one.save()).unwrap();
    let bia = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0002);
    let first = one.edit(ACTOR, 6, &patch("marketing_notes", "olá")).unwrap().unwrap();
    let second = other.edit(bia, 7, &patch("source", "feira")).unwrap().unwrap();
    one.apply(std::slice::from_ref(&second)).unwrap();
    let third = one.edit(ACTOR, 8, &patch("source", "amiga")).unwrap().unwrap();
    let consent = DocumentId::new(record(&mut random, 1_780_000_000_000), "consent", "main");
    let entry = Entry::create(&consent, Some(CLINIC), 9, &[("purpose".to_owned(), "care".into())].into());
    let mut envelopes: Vec<Envelope> =
        [&genesis, &first, &second, &third].into_iter().map(|change| envelope(&document, change)).collect();
    envelopes.push(Envelope { document: consent, payload: Payload::Entry { hash: entry.hash, bytes: entry.bytes } });
    let (_, mut parts) = crate::chunk::parse(&third.bytes).unwrap();
    parts.message = b"a message";
    let (_, bytes) = crate::chunk::write(&parts);
    envelopes.push(envelope(&document, &StoredChange::parse(bytes).unwrap()));
    envelopes
}

#[test]
fn every_form_comes_back_exactly() {
    let sent = batch(mixed());
    let sealed = sent.seal(&key());
    let opened = Batch::open(&sealed, &Limits::default(), |_, _| Some(key().verifying_key()), |_, _, _| None).unwrap();
    let rebuilt: Vec<Envelope> = opened.envelopes.into_iter().map(Result::unwrap).collect();
    assert_eq!(rebuilt, sent.envelopes);
    assert_eq!((opened.grant, opened.device, opened.catalogue_version), (sent.grant, sent.device, 1));
}

#[test]
fn a_page_carries_the_servers_columns_beside_the_block() {
    let (envelopes, known) = edits(20);
    let bucket = |number| crate::Bucket::Patient(Uuid::from_u128(number));
    let items = envelopes.into_iter().zip(100..).map(|(envelope, seq)| crate::PulledChange {
        envelope,
        author: Uuid::from_u128(u128::from(seq % 3)),
        received_at_ms: 1_780_000_000_000 - i64::try_from(seq).unwrap(),
        buckets: if seq % 2 == 0 {
            vec![(bucket(1), seq)]
        } else {
            vec![(bucket(1), seq), (bucket(2), u64::MAX - seq)]
        },
    });
    let page = crate::PullPage { items: items.collect(), cursors: vec![(bucket(1), 120)], more: true, digests: vec![] };
    assert_eq!(crate::PullPage::decode(&page.encode()), Ok(page.clone()));
    let short = page.encode_with(locate(&known));
    assert!(short.len() + 20 * 25 < page.encode().len());
    let lookup = |document: &DocumentId, actor, seq| known.get(&(document.clone(), actor, seq)).copied();
    assert_eq!(crate::PullPage::decode_with(&short, lookup), Ok(page));
    assert!(matches!(crate::PullPage::decode(&short), Err(crate::PageError::Item { at: 0, .. })));
}

#[test]
fn a_dependency_that_cannot_be_found_fails_alone() {
    let (envelopes, mut known) = edits(3);
    let sealed = batch(envelopes.clone()).seal_with(&key(), locate(&known));
    known.remove(&(envelopes[1].document.clone(), ACTOR, 1));
    let lookup = |document: &DocumentId, actor, seq| known.get(&(document.clone(), actor, seq)).copied();
    let opened = Batch::open(&sealed, &Limits::default(), |_, _| Some(key().verifying_key()), lookup).unwrap();
    assert_eq!(opened.envelopes[0].as_ref().unwrap(), &envelopes[0]);
    assert_eq!(opened.envelopes[2].as_ref().unwrap(), &envelopes[2]);
    let (document, error) = opened.envelopes[1].as_ref().unwrap_err();
    assert_eq!(*document, envelopes[1].document);
    assert_eq!(error.hash.prefix(), envelopes[1].payload.hash().prefix());
    assert_eq!(error.verdict(), crate::Verdict::Missing(vec![]));
}

#[test]
fn signatures_cover_every_byte() {
    let sealed = batch(mixed()).seal(&key());
    let open =
        |bytes: &[u8]| Batch::open(bytes, &Limits::default(), |_, _| Some(key().verifying_key()), |_, _, _| None);
    for at in 0..sealed.len() {
        let mut altered = sealed.clone();
        altered[at] ^= 1;
        assert!(open(&altered).is_err(), "byte {at}");
    }
    for length in 0..sealed.len() {
        assert!(open(&sealed[..length]).is_err(), "cut at {length}");
    }
    let stranger = SigningKey::from_bytes(&[8; 32]).verifying_key();
    let result = Batch::open(&sealed, &Limits::default(), |_, _| Some(stranger), |_, _, _| None);
    assert_eq!(result.unwrap_err(), crate::BatchError::Signature);
}

/// A device whose key is good and whose bytes are not: mutations below the signature.
#[test]
fn hostile_blocks_never_panic() {
    let envelopes = mixed();
    let honest = postcard::to_stdvec(&write(envelopes.iter(), |_, _| None)).unwrap();
    let mut random = Random(0x5eed);
    let bounds = Bounds::from(&Limits::default());
    let mut parsed = 0;
    for _ in 0..20_000 {
        let mut bytes = honest.clone();
        for _ in 0..=random.below(4) {
            let at = random.below(bytes.len());
            match random.below(4) {
                0 => bytes[at] = random.below(256) as u8,
                1 => bytes[at] ^= 1 << random.below(8),
                2 => drop(bytes.splice(at..at, [random.below(256) as u8])),
                _ => drop(bytes.remove(at)),
            }
        }
        if let Ok(block) = wire::exactly::<Block>(&bytes)
            && let Ok(rebuilt) = read(&block, bounds, |_, _, _| None)
        {
            parsed += 1;
            // Whatever was rebuilt has the hash that it claims.
            for envelope in rebuilt.into_iter().flatten() {
                if let Payload::Change(change) = envelope.payload {
                    assert_eq!(StoredChange::parse(change.bytes.clone()), Ok(change));
                }
            }
        }
    }
    assert!(parsed > 0, "no mutation reached the reader");
}

#[test]
fn hostile_batches_and_chunks_never_panic() {
    let sealed = batch(mixed()).seal(&key());
    let change = match &mixed()[3].payload {
        Payload::Change(change) => change.bytes.clone(),
        Payload::Entry { .. } => unreachable!(),
    };
    let mut random = Random(0xfeed);
    for _ in 0..5_000 {
        for honest in [&sealed, &change] {
            let mut bytes = honest.clone();
            for _ in 0..=random.below(4) {
                let at = random.below(bytes.len());
                bytes[at] = random.below(256) as u8;
            }
            bytes.truncate(bytes.len() - random.below(20));
            let opened = Batch::open(&bytes, &Limits::default(), |_, _| Some(key().verifying_key()), |_, _, _| None);
            assert!(opened.is_err() || bytes == sealed);
            let _ = StoredChange::parse(bytes.clone());
            let _ = Entry::parse(&bytes);
            let _ = crate::decrypt_blob(&[1; 32], &bytes);
            let _ = crate::PullPage::decode(&bytes);
        }
    }
}

#[test]
fn a_bomb_is_stopped_at_the_limit() {
    let limits = Limits { inflated_bytes: 1_000_000, ..Limits::default() };
    let bomb = wire::deflate(&vec![0; 50_000_000]);
    assert_eq!(wire::inflate(&bomb, limits.inflated_bytes), Err(wire::WireError::Inflated { max: 1_000_000 }));
}
