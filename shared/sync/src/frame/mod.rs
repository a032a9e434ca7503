//! Many envelopes as one block of columns.
//!
//! A bare Automerge edit is about 120 bytes, most of it actor ids, hashes and record ids that the receiver knows or
//! that repeat. A block names each of them once, keeps every number in a column of small differences, and lets zstd do
//! the rest. What is left of a change is rebuilt to its exact bytes, and 8 bytes of its hash prove it.

mod read;
#[cfg(test)]
mod tests;
mod write;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{ChunkError, DocumentId, EntryError, Hash, Limits, QuarantineCode, Verdict};

pub(crate) use read::read;
pub(crate) use write::write;

/// An item that could not be rebuilt, with the document that it belongs to.
pub(crate) type Rebuilt = Result<crate::Envelope, (DocumentId, EnvelopeError)>;

/// Why one envelope of a batch could not be rebuilt. The others are not affected.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
pub struct EnvelopeError {
    /// The first 8 bytes are right, the rest is zero.
    pub hash: Hash,
    pub reason: EnvelopeReason,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EnvelopeReason {
    #[error("the change {seq} of actor {actor}, on which it depends, is not known")]
    UnknownDependency { actor: Uuid, seq: u64 },
    #[error("the bytes do not have the hash that was sent")]
    HashMismatch,
    #[error("the change has more than {max} bytes")]
    Oversized { max: usize },
    #[error("the change names more than {max} dependencies or actors")]
    TooManyReferences { max: usize },
    #[error("{0}")]
    Chunk(String),
    #[error("{0}")]
    Entry(String),
}

impl EnvelopeError {
    /// What the server answers. A change that was named by references which the receiver resolves otherwise is asked
    /// for again, with its history and with full hashes.
    pub fn verdict(&self) -> Verdict {
        let code = match self.reason {
            EnvelopeReason::UnknownDependency { .. } | EnvelopeReason::HashMismatch => {
                return Verdict::Missing(Vec::new());
            }
            EnvelopeReason::Oversized { .. } | EnvelopeReason::TooManyReferences { .. } => QuarantineCode::Oversized,
            EnvelopeReason::Chunk(_) | EnvelopeReason::Entry(_) => QuarantineCode::Malformed,
        };
        Verdict::quarantined(code, self.to_string())
    }
}

impl From<ChunkError> for EnvelopeReason {
    fn from(error: ChunkError) -> Self {
        EnvelopeReason::Chunk(error.to_string())
    }
}

impl From<EntryError> for EnvelopeReason {
    fn from(error: EntryError) -> Self {
        EnvelopeReason::Entry(error.to_string())
    }
}

/// A block that cannot be taken apart at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FrameError {
    #[error("the columns of the block do not agree")]
    Columns,
    #[error("a name in the block is not well formed")]
    Name,
    #[error("the block holds more than {max} envelopes")]
    TooMany { max: usize },
}

/// How an envelope's payload is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// A change whose header is in the columns.
    Framed = 0,
    /// A change that our framing does not reproduce exactly, whole.
    Raw = 1,
    /// An entry, without the head that the document gives.
    Entry = 2,
}

impl Form {
    fn parse(byte: u8) -> Option<Form> {
        [Form::Framed, Form::Raw, Form::Entry].into_iter().find(|form| *form as u8 == byte)
    }
}

/// Everything in order of appearance. Postcard writes the fields in this order; differences are zigzag varints.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Block {
    /// Dictionary of (entity, facet).
    kinds: Vec<(String, String)>,
    /// Dictionary of actors.
    actors: Vec<[u8; 16]>,
    documents: Documents,
    /// Per envelope: 0 is the next new document, n the n-th newest of those that came.
    document: Vec<u32>,
    /// Per envelope: a [`Form`].
    form: Vec<u8>,
    changes: Changes,
    /// Raw changes and entries: lengths, and all bytes together.
    whole_length: Vec<u32>,
    whole: Vec<u8>,
}

/// Dictionary of documents. A record id is split where a UUIDv7 ends its clock.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Documents {
    kind: Vec<u32>,
    /// First 6 bytes as a big-endian number, minus that of the document before.
    clock: Vec<i64>,
    /// Last 10 bytes of each.
    rest: Vec<u8>,
}

/// One item per framed change; differences are to the framed change before.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Changes {
    actor: Vec<u32>,
    seq: Vec<i64>,
    start_op: Vec<i64>,
    time_s: Vec<i64>,
    deps: Vec<u32>,
    /// Per dependency: 0 is a full hash, n the n-th actor of the dictionary counted from 1.
    dep_actor: Vec<u32>,
    /// Per dependency with an actor: the change's sequence number minus the dependency's.
    dep_seq: Vec<i64>,
    dep_hash: Vec<u8>,
    others: Vec<u32>,
    other_actor: Vec<u32>,
    tail_length: Vec<u32>,
    tail: Vec<u8>,
    /// First 8 bytes of each hash.
    hash: Vec<u8>,
}

/// What a reader grants to one block.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bounds {
    pub(crate) envelopes: usize,
    pub(crate) change_bytes: usize,
    pub(crate) references: usize,
}

impl From<&Limits> for Bounds {
    fn from(limits: &Limits) -> Self {
        Bounds { envelopes: limits.envelopes, change_bytes: limits.change_bytes, references: limits.deps }
    }
}
