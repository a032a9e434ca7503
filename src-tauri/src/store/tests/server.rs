//! A server in memory: accepts what fits, remembers the order, and gives out what a grant reads.

use std::collections::{BTreeMap, HashMap, HashSet};

use umbu_sync::{
    Bucket, BucketDigest, Document, DocumentId, Entry, Envelope, Fields, Grant, Hash, Payload, PullPage, PulledChange,
    QuarantineCode, Shown, SnapshotChange, SnapshotItem, SnapshotKey, SnapshotPage, StoredChange, Verdict,
};
use uuid::Uuid;

use super::*;

#[derive(Default)]
pub(super) struct Server {
    log: Vec<Logged>,
    sequences: HashMap<Bucket, u64>,
    documents: HashMap<DocumentId, Document>,
    /// Changes that set this field are refused.
    pub(super) refuses: Option<&'static str>,
}

struct Logged {
    envelope: Envelope,
    author: Uuid,
    buckets: Vec<(Bucket, u64)>,
}

impl Server {
    /// A whole round: everything that waits is sent, then everything new is fetched, `limit` items a page.
    pub(super) fn sync(&mut self, desk: &Replica, limit: usize) {
        for _ in 0..100 {
            let items = desk.outbox(limit).unwrap();
            if items.is_empty() {
                break;
            }
            let verdicts: Vec<(Hash, Verdict)> =
                items.iter().map(|item| (item.hash, self.push(&desk.grant(), &item.envelope))).collect();
            desk.settle(&verdicts).unwrap();
        }
        assert_eq!(desk.waiting().unwrap(), 0, "the queue drains");
        self.pull(desk, limit);
        let digests = self.digests(&desk.grant());
        assert_eq!(desk.repair(&digests).unwrap(), [], "both sides hold the same");
    }

    pub(super) fn pull(&self, desk: &Replica, limit: usize) {
        loop {
            let page = self.page(&desk.grant(), &desk.cursors().unwrap(), limit);
            desk.apply_page(&page).unwrap();
            // A page that comes twice changes nothing.
            assert!(desk.apply_page(&page).unwrap().is_empty());
            if !page.more {
                break;
            }
        }
    }

    pub(super) fn push(&mut self, grant: &Grant, envelope: &Envelope) -> Verdict {
        if self.has(&envelope.document, &envelope.payload.hash()) {
            return Verdict::Known;
        }
        let id = &envelope.document;
        let (entity, facet) = id.describe().unwrap();
        let (clinic, fields) = match &envelope.payload {
            Payload::Entry { bytes, .. } => {
                let entry = Entry::parse(bytes).unwrap();
                (entry.clinic, entry.fields)
            }
            Payload::Change(made) => match self.take(id, made) {
                Ok(document) => document,
                Err(verdict) => return verdict,
            },
        };
        let buckets = umbu_sync::buckets(entity, facet, id.record, ORGANIZATION, clinic, &fields).unwrap();
        let buckets = buckets.iter().map(|bucket| {
            let sequence = self.sequences.entry(bucket).or_default();
            *sequence += 1;
            (bucket, *sequence)
        });
        let buckets = buckets.collect();
        self.log.push(Logged { envelope: envelope.clone(), author: grant.account, buckets });
        Verdict::Accepted
    }

    fn take(&mut self, id: &DocumentId, made: &StoredChange) -> Result<(Option<Uuid>, Fields), Verdict> {
        let missing: Vec<Hash> = made.deps.iter().filter(|dep| !self.has(id, dep)).copied().collect();
        if !missing.is_empty() {
            return Err(Verdict::Missing(missing));
        }
        let before = self.documents.get(id).cloned();
        let mut document = match &before {
            Some(document) => document.clone(),
            None => Document::from_changes(id, std::slice::from_ref(made)).unwrap(),
        };
        assert!(document.apply(std::slice::from_ref(made)).unwrap().is_empty());
        let fields = document.fields();
        if let Some(field) = self.refuses
            && before.map(|before| before.fields()).unwrap_or_default().get(field) != fields.get(field)
        {
            return Err(Verdict::quarantined(QuarantineCode::Schema, format!("{field} is refused")));
        }
        let found = (document.clinic(), fields);
        self.documents.insert(id.clone(), document);
        Ok(found)
    }

    fn has(&self, id: &DocumentId, hash: &Hash) -> bool {
        self.log.iter().any(|logged| logged.envelope.document == *id && logged.envelope.payload.hash() == *hash)
    }

    /// Forgets all but the first `kept` changes, as a restore from a backup does.
    pub(super) fn forget_after(&mut self, kept: usize) {
        self.log.truncate(kept);
        self.documents.clear();
        self.sequences.clear();
        for logged in std::mem::take(&mut self.log) {
            let mut author = desk_grant();
            author.account = logged.author;
            assert_eq!(self.push(&author, &logged.envelope), Verdict::Accepted);
        }
    }

    pub(super) fn len(&self) -> usize {
        self.log.len()
    }

    pub(super) fn page(&self, grant: &Grant, cursors: &[(Bucket, u64)], limit: usize) -> PullPage {
        let mut cursors: BTreeMap<Bucket, u64> = cursors.iter().copied().collect();
        let readable = grant.readable();
        let mut items = Vec::new();
        let mut more = false;
        for logged in &self.log {
            let buckets: Vec<_> =
                logged.buckets.iter().filter(|(bucket, _)| readable.contains(bucket)).copied().collect();
            let new = buckets.iter().any(|(bucket, at)| *at > cursors.get(bucket).copied().unwrap_or(0));
            if !new {
                continue;
            }
            if items.len() == limit {
                more = true;
                break;
            }
            for (bucket, at) in &buckets {
                let cursor = cursors.entry(*bucket).or_default();
                *cursor = (*cursor).max(*at);
            }
            items.push(PulledChange {
                envelope: logged.envelope.clone(),
                author: logged.author,
                received_at_ms: 1_790_000_000_000 + items.len() as i64,
                buckets,
            });
        }
        PullPage { items, cursors: cursors.into_iter().collect(), more, digests: Vec::new() }
    }

    /// The next documents of a bucket, as they are now.
    pub(super) fn snapshot(&self, bucket: Bucket, after: Option<&SnapshotKey>, limit: usize) -> SnapshotPage {
        let mut items: BTreeMap<SnapshotKey, SnapshotItem> = BTreeMap::new();
        for logged in self.log.iter().filter(|logged| logged.buckets.iter().any(|(at, _)| *at == bucket)) {
            let id = &logged.envelope.document;
            let item = self.packed(logged);
            let item = items.entry(item.key()).or_insert(item);
            let hash = logged.envelope.payload.hash();
            item.changes.push(SnapshotChange { hash, author: logged.author, received_at_ms: 1_790_000_000_000 });
            assert_eq!(item.document, *id);
        }
        let mut rest = items.into_values().rev().filter(|item| after.is_none_or(|after| item.key() < *after));
        let items: Vec<SnapshotItem> = rest.by_ref().take(limit).collect();
        let seq = self.sequences.get(&bucket).copied().unwrap_or(0);
        SnapshotPage { bucket, seq, items, more: rest.next().is_some() }
    }

    fn packed(&self, logged: &Logged) -> SnapshotItem {
        let id = logged.envelope.document.clone();
        let (entity, facet) = id.describe().unwrap();
        let (clinic, saved, shown) = match &logged.envelope.payload {
            Payload::Entry { bytes, .. } => (Entry::parse(bytes).unwrap().clinic, bytes.clone(), None),
            Payload::Change(_) => {
                let document = &self.documents[&id];
                let shown = Shown { deleted_at_ms: document.deleted_at_ms(), fields: document.fields() };
                (document.clinic(), document.save(), Some(shown))
            }
        };
        let fields = match &shown {
            Some(shown) => shown.fields.clone(),
            None => Entry::parse(&saved).unwrap().fields,
        };
        let buckets = umbu_sync::buckets(entity, facet, id.record, ORGANIZATION, clinic, &fields).unwrap();
        let is_entry = shown.is_none();
        let shown = shown.map(|shown| shown.encode()).unwrap_or_default();
        SnapshotItem { document: id, buckets, clinic, is_entry, saved, shown, changes: Vec::new() }
    }

    pub(super) fn digests(&self, grant: &Grant) -> Vec<(Bucket, BucketDigest)> {
        let mut digests: BTreeMap<Bucket, BucketDigest> = BTreeMap::new();
        for logged in &self.log {
            for (bucket, _) in &logged.buckets {
                digests.entry(*bucket).or_default().add(&logged.envelope.payload.hash());
            }
        }
        let readable: HashSet<Bucket> = grant.readable().into_iter().collect();
        digests.into_iter().filter(|(bucket, _)| readable.contains(bucket)).collect()
    }
}
