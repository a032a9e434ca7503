//! Records as documents, documents as changes, changes as bytes: everything that a replica and the server must agree
//! on to the last byte, and the gate that a change passes before it is acknowledged.
//!
//! This crate is pure. It knows no IO, no clock and no source of randomness: time, keys and nonces are arguments.
//! It deliberately knows nothing of SQLite, PostgreSQL or HTTP. The formats are described in `docs/formats.md` and
//! held by the vectors in `tests/vectors`.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test that fails says where"))]

mod batch;
mod blob;
mod change;
mod chunk;
mod digest;
mod document;
mod entry;
mod flat;
mod frame;
mod gate;
mod grant;
mod hash;
mod leb128;
mod order;
mod owner;
mod page;
pub mod patch;
mod place;
mod protocol;
mod record;
mod snapshot;
mod value;
mod wire;

pub use batch::{Batch, BatchError, Envelope, OpenedBatch, Payload};
pub use blob::{
    BLOB_BYTES_MAX, BLOB_CHUNK_BYTES, BLOB_CIPHER_BYTES_MAX, BlobError, blob_address, decrypt_blob, encrypt_blob,
};
pub use change::{StoredChange, derived_record, is_derived_actor};
pub use chunk::ChunkError;
pub use digest::{BucketDigest, root_digest};
pub use document::{Document, DocumentError, FieldChange, FieldConflict, Revision};
pub use entry::{Entry, EntryError, ParsedEntry};
pub use frame::{EnvelopeError, EnvelopeReason, FrameError};
pub use gate::{Judged, JudgedEntry, Limits, judge, judge_entry};
pub use grant::{Emergency, Grant, GrantError, GrantRole, SignedGrant};
pub use hash::{Hash, HashError};
pub use owner::BlobOwner;
pub use page::{PAGE_BYTES_MAX, PageError};
pub use place::{Bucket, Buckets, DocumentId, PlaceError, buckets};
pub use protocol::{
    Hello, HelloReply, PeopleReply, PeopleRequest, PullPage, PullRequest, PulledChange, PushReply, QuarantineCode,
    Report, Verdict,
};
pub use record::{Date, KindValue, Money, ParseError, Record};
pub use snapshot::{Shown, SnapshotChange, SnapshotItem, SnapshotKey, SnapshotPage, SnapshotRequest};
pub use value::{Fields, Patch, ValueError, canonical_json, plain_to_json, value_from_json, value_to_json};
pub use wire::{VERSION as WIRE_VERSION, WireError, decode, encode};
