//! Append-only records: one immutable entry with its hash, no document and no merging.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use umbu_catalog::Value;
use uuid::Uuid;

use crate::hash::sha256;
use crate::wire::{self, WireError, WireValue};
use crate::{DocumentId, Fields, Hash};

/// An encoded entry. Equal content is equal bytes and equal hash on every replica.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub hash: Hash,
    pub bytes: Vec<u8>,
}

/// What an entry says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParsedEntry {
    pub document: DocumentId,
    pub clinic: Option<Uuid>,
    /// When its author made it, milliseconds since 1970: data, never order.
    pub at_ms: i64,
    pub fields: BTreeMap<String, Value>,
}

#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum EntryError {
    #[error("the entry cannot be read: {0}")]
    Wire(#[from] WireError),
    #[error("the entry is not in its canonical encoding")]
    NotCanonical,
}

#[derive(Serialize, Deserialize)]
struct Body {
    clinic: Option<Uuid>,
    at_ms: i64,
    fields: BTreeMap<String, WireValue>,
}

impl Entry {
    pub fn create(id: &DocumentId, clinic: Option<Uuid>, at_ms: i64, fields: &Fields) -> Entry {
        let body = Body { clinic, at_ms, fields: wire::to_wire(fields) };
        let mut bytes = head(id);
        // Postcard fails only on sequences of unknown length, and a body has none.
        bytes.extend(postcard::to_stdvec(&body).unwrap_or_default());
        Entry { hash: sha256(&[&bytes]), bytes }
    }

    /// Safe on any bytes. Only the encoding that [`Entry::create`] gives is accepted, so that one content has one
    /// hash.
    pub fn parse(bytes: &[u8]) -> Result<ParsedEntry, EntryError> {
        let (version, rest) = bytes.split_first().ok_or(WireError::Empty)?;
        if *version != wire::VERSION {
            return Err(WireError::Version { found: *version }.into());
        }
        let (document, rest): (DocumentId, &[u8]) = postcard::take_from_bytes(rest).map_err(WireError::from)?;
        let body: Body = wire::exactly(rest)?;
        let fields = wire::from_wire(body.fields);
        if Entry::create(&document, body.clinic, body.at_ms, &fields).bytes != bytes {
            return Err(EntryError::NotCanonical);
        }
        Ok(ParsedEntry { document, clinic: body.clinic, at_ms: body.at_ms, fields })
    }
}

/// What an entry's bytes start with; a batch leaves it out, since it names the document already.
pub(crate) fn head(id: &DocumentId) -> Vec<u8> {
    wire::encode(id)
}

/// The hash of an entry's bytes.
pub(crate) fn hash(bytes: &[u8]) -> Hash {
    sha256(&[bytes])
}
