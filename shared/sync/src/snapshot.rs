//! What a device that holds nothing is given first: whole documents with what their rows show, instead of every change
//! that led to them.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::wire::{self, WireError, WireValue};
use crate::{Bucket, Buckets, DocumentId, Fields, Hash, PAGE_BYTES_MAX};

/// Asks for the next documents of a bucket, the newest records first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SnapshotRequest {
    pub bucket: Bucket,
    /// The last document of the page before; `None` at the beginning.
    pub after: Option<SnapshotKey>,
    /// Most documents in the page.
    pub limit: u32,
}

/// Documents of a snapshot stand in this order, descending.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SnapshotKey {
    pub record: Uuid,
    pub facet: String,
}

/// Some documents of a bucket, each as it is when the page is read. A document that grows afterwards, or is made, is
/// in the changes after `seq` of the first page; pulling those ends the first sync.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SnapshotPage {
    pub bucket: Bucket,
    /// The bucket's last sequence number when the page was read.
    pub seq: u64,
    pub items: Vec<SnapshotItem>,
    /// There is more after this page.
    pub more: bool,
}

/// A document or an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SnapshotItem {
    pub document: DocumentId,
    pub buckets: Buckets,
    pub clinic: Option<Uuid>,
    pub is_entry: bool,
    /// The document with its history, as Automerge saves it; or the entry's bytes.
    pub saved: Vec<u8>,
    /// [`Shown`], encoded; empty for an entry, which says it all itself.
    pub shown: Vec<u8>,
    /// Every change that `saved` holds.
    pub changes: Vec<SnapshotChange>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SnapshotChange {
    pub hash: Hash,
    /// The account that pushed it.
    pub author: Uuid,
    /// Milliseconds since 1970 by the server's clock.
    pub received_at_ms: i64,
}

/// What rows show of a document, so that it need not be loaded to be listed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shown {
    pub deleted_at_ms: Option<i64>,
    pub fields: Fields,
}

impl SnapshotItem {
    pub fn key(&self) -> SnapshotKey {
        SnapshotKey { record: self.document.record, facet: self.document.facet.clone() }
    }

    /// Milliseconds since 1970 by the server's clock.
    pub fn updated_at_ms(&self) -> i64 {
        self.changes.iter().map(|change| change.received_at_ms).max().unwrap_or(0)
    }
}

impl SnapshotPage {
    /// A version byte and a zstd frame.
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = vec![wire::VERSION];
        // Postcard fails only on sequences of unknown length, and a page has none.
        bytes.extend(wire::deflate_quickly(&postcard::to_stdvec(self).unwrap_or_default()));
        bytes
    }

    pub fn decode(bytes: &[u8]) -> Result<SnapshotPage, WireError> {
        let (version, rest) = bytes.split_first().ok_or(WireError::Empty)?;
        if *version != wire::VERSION {
            return Err(WireError::Version { found: *version });
        }
        wire::exactly(&wire::inflate(rest, PAGE_BYTES_MAX)?)
    }
}

impl Shown {
    pub fn encode(&self) -> Vec<u8> {
        wire::encode(&(self.deleted_at_ms, wire::to_wire(&self.fields)))
    }

    pub fn decode(bytes: &[u8]) -> Result<Shown, WireError> {
        let (deleted_at_ms, fields): (Option<i64>, std::collections::BTreeMap<String, WireValue>) =
            wire::decode(bytes)?;
        Ok(Shown { deleted_at_ms, fields: wire::from_wire(fields) })
    }
}
