//! Replicas without programs around them, and between them a log that judges as the server's gate does.

use std::collections::{BTreeMap, HashMap, HashSet};

use umbu_catalog::Role;
use umbu_client::store::{DatabaseKey, Replica};
use umbu_sync::{
    Bucket, Document, DocumentId, Envelope, Grant, GrantRole, Hash, Limits, Payload, PullPage, PulledChange,
    StoredChange, Verdict, judge, judge_entry,
};
use umbu_tests::folder::Folder;
use uuid::Uuid;

pub(crate) const ORGANIZATION: Uuid = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0051);
const FAR_AWAY_MS: i64 = 32_503_680_000_000;

/// A replica of somebody who holds every role of a clinic but the patient's and the student's.
pub(crate) struct Desk {
    pub(crate) replica: Replica,
    folder: Folder,
    key: DatabaseKey,
}

impl Desk {
    pub(crate) fn new(clinic: Uuid) -> Desk {
        let folder = Folder::new("replica").unwrap();
        let key = DatabaseKey::generate().unwrap();
        let replica = Replica::create(&folder.path().join("replica.db"), &key, &grant(clinic)).unwrap();
        Desk { replica, folder, key }
    }

    /// The same replica after its projection was dropped and built again from what it holds.
    pub(crate) fn rebuilt(self) -> Desk {
        self.replica.set_meta("projection-hash", b"of another catalogue").unwrap();
        let Desk { replica, folder, key } = self;
        drop(replica);
        let replica = Replica::open(&folder.path().join("replica.db"), &key).unwrap();
        Desk { replica, folder, key }
    }

    /// Everything that a screen could show: the row of every record of every entity, and what people must settle.
    pub(crate) fn state(&self) -> BTreeMap<(&'static str, Uuid), String> {
        let mut state = BTreeMap::new();
        for entity in umbu_catalog::replicated() {
            let page = self.replica.list(entity, &BTreeMap::new(), 10_000, 0).unwrap();
            for record in page.records {
                state.insert((entity.name, record.id), format!("{:?} {}", record.fields, record.deleted));
            }
        }
        for conflict in self.replica.conflicts().unwrap() {
            let settles = format!("{} {:?} {} {:?}", conflict.entity, conflict.field, conflict.reason, conflict.values);
            state.insert(("conflict", conflict.id), settles);
        }
        state
    }
}

fn grant(clinic: Uuid) -> Grant {
    let staff = Role::ALL.into_iter().filter(|role| !matches!(role, Role::Patient | Role::Student));
    let role = |role: Role| GrantRole {
        clinic,
        clinic_name: "Umbuzeiro Boa Vista".to_owned(),
        time_zone: "America/Recife".to_owned(),
        role: role.name().to_owned(),
        patient: None,
        families: Vec::new(),
        until_ms: None,
    };
    Grant {
        id: Uuid::now_v7(),
        organization: ORGANIZATION,
        account: Uuid::now_v7(),
        device: Uuid::now_v7(),
        actor: Uuid::now_v7(),
        generation: 1,
        account_name: "Clara Teste".to_owned(),
        organization_name: "Clínica Umbuzeiro".to_owned(),
        roles: staff.map(role).collect(),
        emergencies: Vec::new(),
        issued_at_ms: 0,
        expires_at_ms: FAR_AWAY_MS,
    }
}

/// What was accepted, in order, and what became of each document.
#[derive(Default)]
pub(crate) struct Hub {
    log: Vec<Logged>,
    accepted: HashSet<Hash>,
    sequences: HashMap<Bucket, u64>,
    saved: HashMap<DocumentId, Vec<u8>>,
}

struct Logged {
    envelope: Envelope,
    author: Uuid,
    buckets: Vec<(Bucket, u64)>,
}

impl Hub {
    /// Takes the first envelopes that wait at the desk, and gives it their verdicts.
    pub(crate) fn take(&mut self, desk: &Desk, limit: usize) -> Vec<Verdict> {
        let author = desk.replica.grant().account;
        let items = desk.replica.outbox(limit).unwrap();
        let verdicts: Vec<(Hash, Verdict)> =
            items.into_iter().map(|item| (item.hash, self.push(author, item.envelope))).collect();
        desk.replica.settle(&verdicts).unwrap();
        verdicts.into_iter().map(|(_, verdict)| verdict).collect()
    }

    pub(crate) fn push(&mut self, author: Uuid, envelope: Envelope) -> Verdict {
        let hash = envelope.payload.hash();
        if self.accepted.contains(&hash) {
            return Verdict::Known;
        }
        let (id, limits) = (&envelope.document, Limits::default());
        let buckets = match &envelope.payload {
            Payload::Entry { bytes, .. } => judge_entry(id, bytes, ORGANIZATION, &limits).map(|judged| judged.buckets),
            Payload::Change(change) => {
                let before = self.saved.get(id).map(Vec::as_slice);
                judge(id, before, change, ORGANIZATION, &limits).map(|judged| {
                    self.saved.insert(id.clone(), judged.saved);
                    judged.buckets
                })
            }
        };
        let buckets = match buckets {
            Ok(buckets) => buckets,
            Err(verdict) => return verdict,
        };
        let numbered = buckets.iter().map(|bucket| {
            let sequence = self.sequences.entry(bucket).or_default();
            *sequence += 1;
            (bucket, *sequence)
        });
        let buckets = numbered.collect();
        self.accepted.insert(hash);
        self.log.push(Logged { envelope, author, buckets });
        Verdict::Accepted
    }

    /// Gives the desk its next page; true where there is more.
    pub(crate) fn give(&self, desk: &Desk, limit: usize) -> bool {
        let readable = desk.replica.grant().readable();
        let mut cursors: BTreeMap<Bucket, u64> = desk.replica.cursors().unwrap().into_iter().collect();
        let (mut items, mut more) = (Vec::new(), false);
        for (at, logged) in self.log.iter().enumerate() {
            let of_desk = logged.buckets.iter().filter(|(bucket, _)| readable.contains(bucket));
            let buckets: Vec<(Bucket, u64)> = of_desk.copied().collect();
            if buckets.iter().all(|(bucket, at)| *at <= cursors.get(bucket).copied().unwrap_or(0)) {
                continue;
            }
            if items.len() == limit {
                more = true;
                break;
            }
            cursors.extend(buckets.iter().copied());
            let received_at_ms = 1_790_000_000_000 + at as i64;
            items.push(PulledChange {
                envelope: logged.envelope.clone(),
                author: logged.author,
                received_at_ms,
                buckets,
            });
        }
        let page = PullPage { items, cursors: cursors.into_iter().collect(), more, digests: Vec::new() };
        desk.replica.apply_page(&page).unwrap();
        more
    }

    /// Sends all that waits at the desk, then brings it everything.
    pub(crate) fn sync(&mut self, desk: &Desk) {
        while desk.replica.waiting().unwrap() > 0 {
            for verdict in self.take(desk, 500) {
                assert!(matches!(verdict, Verdict::Accepted | Verdict::Known), "{verdict:?}");
            }
        }
        while self.give(desk, 500) {}
    }

    /// Every document with its changes in the order in which they were accepted.
    pub(crate) fn histories(&self) -> BTreeMap<DocumentId, Vec<StoredChange>> {
        let mut histories: BTreeMap<DocumentId, Vec<StoredChange>> = BTreeMap::new();
        for logged in &self.log {
            if let Payload::Change(change) = &logged.envelope.payload {
                histories.entry(logged.envelope.document.clone()).or_default().push(change.clone());
            }
        }
        histories
    }

    pub(crate) fn document(&self, id: &DocumentId) -> Document {
        Document::load(id, &self.saved[id]).unwrap()
    }
}
