//! One person's device: a real replica, and the rounds of a sync as the app makes them, when the test says so.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use umbu_client::store::{DatabaseKey, Replica};
use umbu_sync::{Document, DocumentId, Hash, Hello, HelloReply, PullPage, PullRequest, Verdict};
use umbu_tests::folder::Folder;
use uuid::Uuid;

use crate::raw_device::RawDevice;

/// Rounds of sending after which a queue counts as stuck.
const BATCHES_MAX: usize = 50;

/// Everything of one document: its changes or its entry, by hash, byte for byte.
pub(super) type Held = BTreeMap<(Uuid, String), BTreeMap<Hash, Vec<u8>>>;

pub(super) struct Member {
    pub(super) raw: RawDevice,
    pub(super) replica: Replica,
    folder: Folder,
    key: [u8; 32],
}

impl Member {
    pub(super) fn new(raw: RawDevice, key: [u8; 32]) -> Member {
        let folder = Folder::new("member").unwrap();
        let path = folder.path().join("replica.db");
        let replica = Replica::create(&path, &DatabaseKey::from_bytes(key), &raw.grant).unwrap();
        Member { raw, replica, folder, key }
    }

    /// A whole round: hello, push, pull, compare. Says whether anything moved.
    pub(super) async fn sync(&mut self) -> bool {
        self.replica.end_rights(self.replica.server_now_ms()).unwrap();
        let root_digest = self.replica.root_digest().unwrap();
        let hello = Hello { catalogue_version: umbu_catalog::VERSION, epoch: None, root_digest };
        let reply: HelloReply = umbu_sync::decode(&self.exchange("hello", umbu_sync::encode(&hello)).await).unwrap();
        if let Some(signed) = &reply.grant {
            self.raw.grant = self.raw.believed(signed);
            self.replica.set_grant(self.raw.grant.clone()).unwrap();
        }
        let sent = self.push().await;
        if !sent && reply.up_to_date {
            return reply.grant.is_some();
        }
        for _ in 0..2 {
            let last = self.pull().await;
            if self.replica.repair(&last.digests).unwrap().is_empty() {
                return true;
            }
        }
        panic!("{} and the server do not agree", self.raw.grant.account_name);
    }

    async fn push(&mut self) -> bool {
        for batch in 0..BATCHES_MAX {
            let items = self.replica.outbox(500).unwrap();
            if items.is_empty() {
                return batch > 0;
            }
            let hashes: Vec<Hash> = items.iter().map(|item| item.hash).collect();
            let reply = self.raw.push(items.into_iter().map(|item| item.envelope).collect()).await;
            let verdicts: Vec<(Hash, Verdict)> =
                hashes.into_iter().zip(reply.verdicts.into_iter().map(|(_, verdict)| verdict)).collect();
            if self.replica.loses_changes(&verdicts).unwrap() {
                self.reopen(true).await;
            }
            self.replica.settle(&verdicts).unwrap();
        }
        panic!("the queue of {} does not drain", self.raw.grant.account_name);
    }

    async fn pull(&mut self) -> PullPage {
        loop {
            let request = PullRequest { cursors: self.replica.cursors().unwrap(), limit: 200 };
            let page = PullPage::decode(&self.exchange("pull", umbu_sync::encode(&request)).await).unwrap();
            self.replica.apply_page(&page).unwrap();
            if !page.more {
                return page;
            }
        }
    }

    pub(super) async fn reopen(&mut self, new_generation: bool) {
        self.raw.reopen(new_generation).await;
        self.replica.set_grant(self.raw.grant.clone()).unwrap();
    }

    /// A fault: the device takes its rights as they are now, and forgets to purge.
    pub(super) async fn narrow_without_purge(&mut self) {
        self.raw.reopen(false).await;
        self.replica.set_meta("grant", &serde_json::to_vec(&self.raw.grant).unwrap()).unwrap();
        let path = self.folder.path().join("replica.db");
        self.replica = Replica::open(&path, &DatabaseKey::from_bytes(self.key)).unwrap();
    }

    async fn exchange(&self, path: &str, body: Vec<u8>) -> Vec<u8> {
        let (status, body) = self.raw.send(path, body).await;
        assert_eq!(status, 200, "{path}: {}", String::from_utf8_lossy(&body));
        body
    }

    pub(super) fn file(&self) -> Connection {
        let connection = Connection::open(self.folder.path().join("replica.db")).unwrap();
        connection.pragma_update(None, "key", format!("x'{}'", hex::encode(self.key))).unwrap();
        connection
    }

    /// What lies in the file, with every change in it, known to the server or not.
    pub(super) fn held(&self) -> Held {
        let file = self.file();
        let mut held = Held::new();
        let mut statement = file.prepare("SELECT record, entity, facet, saved FROM replica_document").unwrap();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let record = Uuid::from_slice(&row.get::<_, Vec<u8>>(0).unwrap()).unwrap();
            let (entity, facet): (String, String) = (row.get(1).unwrap(), row.get(2).unwrap());
            let id = DocumentId::new(record, &entity, &facet);
            let document = Document::load(&id, &row.get::<_, Vec<u8>>(3).unwrap()).unwrap();
            let changes = document.changes().into_iter().map(|change| (change.hash, change.bytes));
            held.insert((record, facet), changes.collect());
        }
        let mut statement = file.prepare("SELECT record, bytes FROM replica_entry").unwrap();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let record = Uuid::from_slice(&row.get::<_, Vec<u8>>(0).unwrap()).unwrap();
            let bytes: Vec<u8> = row.get(1).unwrap();
            let parsed = umbu_sync::Entry::parse(&bytes).unwrap();
            let entry = umbu_sync::Entry::create(&parsed.document, parsed.clinic, parsed.at_ms, &parsed.fields);
            held.insert((record, parsed.document.facet), BTreeMap::from([(entry.hash, bytes)]));
        }
        held
    }

    /// The file's whole content without its encryption, indexes and all.
    pub(super) fn plain(&self) -> Vec<u8> {
        let plain = self.folder.path().join("plain.db");
        let file = self.file();
        file.execute("ATTACH DATABASE ?1 AS plain KEY ''", [plain.to_str().unwrap()]).unwrap();
        file.execute_batch("PRAGMA plain.journal_mode = OFF; PRAGMA plain.synchronous = OFF").unwrap();
        file.query_row("SELECT sqlcipher_export('plain')", [], |_| Ok(())).unwrap();
        file.execute_batch("DETACH DATABASE plain").unwrap();
        let bytes = std::fs::read(&plain).unwrap();
        std::fs::remove_file(&plain).unwrap();
        bytes
    }

    /// Records of which something is kept for review, and all that is kept of them as one text.
    pub(super) fn reviewed(&self) -> (BTreeSet<Uuid>, String) {
        let kept = self.replica.quarantined().unwrap();
        (kept.iter().map(|item| item.record).collect(), format!("{kept:?}"))
    }
}
