//! One change of one document, kept as the exact bytes that its hash covers.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::chunk::{self, ChunkError};
use crate::{DocumentId, Hash};

/// An uncompressed Automerge change chunk and what its header says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredChange {
    pub hash: Hash,
    pub actor: Uuid,
    /// Position among the actor's changes of this document, from 1.
    pub seq: u64,
    pub deps: Vec<Hash>,
    /// The raw chunk, from magic bytes to end.
    pub bytes: Vec<u8>,
}

impl StoredChange {
    /// Reads the header and verifies the checksum, with our own code only, so it is safe on any bytes. The operations
    /// inside are **not** examined: handing them to Automerge (`gate::judge`, `Document::apply`) may panic or exhaust
    /// memory where they are hostile, so a server does that in a sandboxed worker.
    pub fn parse(bytes: Vec<u8>) -> Result<StoredChange, ChunkError> {
        let (hash, header) = chunk::parse(&bytes)?;
        let (actor, seq, deps) = (header.actor, header.seq, header.deps);
        Ok(StoredChange { hash, actor, seq, deps, bytes })
    }

    /// Made from constants alone, so any replica may send it; the gate recomputes its bytes.
    pub fn claims_derivation(&self) -> bool {
        is_derived_actor(self.actor)
    }
}

/// Actors of replicas are random ids issued by the server (UUID version 4 or 7). Version 5 is kept for changes
/// that every replica computes alike.
pub fn is_derived_actor(actor: Uuid) -> bool {
    actor.get_version_num() == 5
}

/// Namespace of everything derived from names in documents; never changes.
const DERIVED: Uuid = Uuid::from_u128(0x6f2d_9c41_83b7_4e05_a1c8_75d3_0b9e_42f6);

/// The actor of a derived change of this document. `purpose` is `genesis`, or `prose/<field>`.
pub(crate) fn derived_actor(document: &DocumentId, purpose: &str) -> Uuid {
    Uuid::new_v5(&DERIVED, format!("{document}#{purpose}").as_bytes())
}

/// The id of a record that several replicas may derive alike, such as an alert for one subject and due time.
pub fn derived_record(rule: &str, subject: Uuid, due: &str) -> Uuid {
    Uuid::new_v5(&DERIVED, format!("{rule}/{subject}/{due}").as_bytes())
}
