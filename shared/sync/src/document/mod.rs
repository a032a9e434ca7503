//! One facet of a record as an Automerge document.
//!
//! A document is loaded to be changed, never to be listed: lists read projected rows.

mod edit;
mod genesis;
mod history;
mod read;
#[cfg(test)]
mod tests;

use std::collections::HashSet;

use automerge::{ActorId, Automerge, AutomergeError, Change, LoadOptions, ReadDoc, TextEncoding};
use umbu_catalog::{Entity, Facet};
use uuid::Uuid;

use crate::chunk::ChunkError;
use crate::{DocumentId, Hash, StoredChange};

pub(crate) use edit::is_fixed;
pub use history::{FieldChange, Revision};
pub use read::FieldConflict;
pub(crate) use read::scalar;

/// Positions in prose count Unicode code points, on every platform.
const ENCODING: TextEncoding = TextEncoding::UnicodeCodePoint;

/// One facet of a record, with its history.
#[derive(Debug, Clone)]
pub struct Document {
    id: DocumentId,
    kind: Option<(&'static Entity, &'static Facet)>,
    automerge: Automerge,
    derived: Vec<StoredChange>,
}

#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    #[error("this version of the catalogue has no {0}")]
    UnknownKind(DocumentId),
    #[error("{0} is a set of entries, not a document")]
    AppendOnly(&'static str),
    #[error("{0} belongs to a clinic, and none is named")]
    ClinicMissing(&'static str),
    #[error("the document has no field {0:?}")]
    UnknownField(String),
    #[error("the value of {0:?} does not have the shape of its kind")]
    Shape(String),
    #[error("{0:?} is fixed when the record is made")]
    Fixed(String),
    #[error("a record starts with at least one value")]
    Empty,
    #[error("changes that these depend on are missing: {0:?}")]
    Missing(Vec<Hash>),
    #[error("the document has no genesis")]
    NoGenesis,
    #[error("a change cannot be read: {0}")]
    Chunk(#[from] ChunkError),
    #[error("a change cannot be read: {0}")]
    Change(#[from] automerge::LoadChangeError),
    #[error("automerge: {0}")]
    Automerge(#[from] AutomergeError),
}

impl Document {
    /// A document saved by [`Document::save`]. Automerge verifies its hashes, but may panic on bytes that were
    /// corrupted on purpose.
    pub fn load(id: &DocumentId, saved: &[u8]) -> Result<Document, DocumentError> {
        let automerge = Automerge::load_with_options(saved, LoadOptions::new().text_encoding(ENCODING))?;
        Ok(Document { automerge, ..Document::empty(id) })
    }

    /// A document rebuilt from all of its changes, in any order.
    pub fn from_changes(id: &DocumentId, changes: &[StoredChange]) -> Result<Document, DocumentError> {
        let mut document = Document::empty(id);
        let missing = document.apply(changes)?;
        if missing.is_empty() { Ok(document) } else { Err(DocumentError::Missing(missing)) }
    }

    pub(crate) fn empty(id: &DocumentId) -> Document {
        let automerge = Automerge::new_with_encoding(ENCODING);
        Document { id: id.clone(), kind: id.describe(), automerge, derived: Vec::new() }
    }

    pub fn id(&self) -> &DocumentId {
        &self.id
    }

    /// Applies changes in any order. Those whose dependencies are neither here nor among them are left out, and the
    /// missing hashes returned; apply them again when the missing ones have come. Changes already here are skipped.
    ///
    /// The changes must have passed the gate: Automerge panics on some hostile ones.
    pub fn apply(&mut self, changes: &[StoredChange]) -> Result<Vec<Hash>, DocumentError> {
        let mut waiting: Vec<&StoredChange> = changes.iter().filter(|change| !self.has(&change.hash)).collect();
        let mut ready: HashSet<Hash> = HashSet::new();
        let mut ordered = Vec::with_capacity(waiting.len());
        loop {
            let before = waiting.len();
            waiting.retain(|change| {
                let settled = ready.contains(&change.hash);
                let applicable = settled || change.deps.iter().all(|dep| ready.contains(dep) || self.has(dep));
                if applicable && ready.insert(change.hash) {
                    ordered.push(*change);
                }
                !applicable
            });
            if waiting.len() == before {
                break;
            }
        }
        let decoded: Vec<Change> =
            ordered.iter().map(|change| Change::try_from(change.bytes.as_slice())).collect::<Result<_, _>>()?;
        self.automerge.apply_changes(decoded)?;
        Ok(self.missing(&waiting))
    }

    fn missing(&self, waiting: &[&StoredChange]) -> Vec<Hash> {
        let held: HashSet<Hash> = waiting.iter().map(|change| change.hash).collect();
        let mut missing: Vec<Hash> = waiting
            .iter()
            .flat_map(|change| change.deps.iter().copied())
            .filter(|dep| !held.contains(dep) && !self.has(dep))
            .collect();
        missing.sort_unstable();
        missing.dedup();
        missing
    }

    /// Whether the change with that hash is part of the document.
    pub fn has(&self, hash: &Hash) -> bool {
        self.automerge.get_missing_deps(&[(*hash).into()]).is_empty()
    }

    pub fn heads(&self) -> Vec<Hash> {
        self.automerge.get_heads().into_iter().map(Hash::from).collect()
    }

    /// The compact form, with all history.
    pub fn save(&self) -> Vec<u8> {
        self.automerge.save()
    }

    /// One change of the document, for a peer that misses it.
    pub fn change(&self, hash: &Hash) -> Option<StoredChange> {
        self.automerge.get_change_by_hash(&(*hash).into()).and_then(|change| stored(&change).ok())
    }

    /// All changes in causal order, for a server that lost them.
    pub fn changes(&self) -> Vec<StoredChange> {
        self.automerge.get_changes(&[]).iter().filter_map(|change| stored(change).ok()).collect()
    }

    /// Actor and sequence number of a change, as a batch names it.
    pub fn position(&self, hash: &Hash) -> Option<(Uuid, u64)> {
        let change = self.automerge.get_change_meta_by_hash(&(*hash).into())?;
        Some((uuid(&change.actor)?, change.seq))
    }

    /// The reverse of [`Document::position`].
    pub fn hash_at(&self, actor: Uuid, seq: u64) -> Option<Hash> {
        let changes = self.automerge.get_changes_meta(&[]);
        let found = changes.iter().find(|change| change.seq == seq && uuid(&change.actor) == Some(actor))?;
        Some(found.hash.into())
    }

    /// Derived changes made on the way by the last edits (a Text object for a prose field that is younger than the
    /// document). They go to the outbox **before** the edit that needed them; they are the same on every replica.
    pub fn take_derived(&mut self) -> Vec<StoredChange> {
        std::mem::take(&mut self.derived)
    }

    pub(crate) fn facet(&self) -> Option<&'static Facet> {
        self.kind.map(|(_, facet)| facet)
    }

    pub(crate) fn automerge(&self) -> &Automerge {
        &self.automerge
    }
}

pub(crate) fn stored(change: &Change) -> Result<StoredChange, ChunkError> {
    StoredChange::parse(change.raw_bytes().to_vec())
}

pub(crate) fn uuid(actor: &ActorId) -> Option<Uuid> {
    Uuid::from_slice(actor.to_bytes()).ok()
}

pub(crate) fn actor_id(actor: Uuid) -> ActorId {
    ActorId::from(actor.as_bytes().as_slice())
}
