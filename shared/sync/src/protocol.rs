//! The messages of a sync, in the order in which they are sent.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{Bucket, BucketDigest, Envelope, Hash, SignedGrant};

/// What the server made of one envelope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    /// Stored for good; the device may forget its copy in the outbox.
    Accepted,
    /// Was already there.
    Known,
    /// Send these first, then this one again. An empty list means that the server cannot tell which: send the
    /// document's whole history, with full hashes.
    Missing(Vec<Hash>),
    /// Kept apart for a person; will not be accepted as it is. The exception is [`QuarantineCode::UnknownKind`]: the
    /// device keeps it waiting until the server's catalogue is another one.
    Quarantined { code: QuarantineCode, reason: String },
}

/// Why an envelope was set apart. Names are stable: they stand in tables and logs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum QuarantineCode {
    /// Cannot be decoded.
    Malformed,
    /// Beyond a limit of bytes, operations or dependencies.
    Oversized,
    /// The grant does not let its holder write there.
    Unauthorised,
    /// The actor is not the signing replica's, or a derived change is not what it claims to be.
    ForgedActor,
    /// An operation that no field of the catalogue allows.
    Schema,
    /// Tried to change the clinic or the patient of a record.
    MovedScope,
    /// The actor used this sequence number for another change: a cloned or restored replica.
    SequenceReused,
    /// Automerge could not apply it, or could not save and load the result.
    UnsafeBytes,
    /// The grant had ended before the server received the change.
    Expired,
    /// The member or device was revoked before the change arrived.
    Revoked,
    /// A value that breaks a rule of its own field.
    Invalid,
    /// A kind of record that this server's catalogue does not have yet.
    UnknownKind,
    /// Erased for good; must not come back.
    Erased,
}

impl QuarantineCode {
    pub const ALL: [QuarantineCode; 13] = {
        use QuarantineCode::*;
        [
            Malformed,
            Oversized,
            Unauthorised,
            ForgedActor,
            Schema,
            MovedScope,
            SequenceReused,
            UnsafeBytes,
            Expired,
            Revoked,
            Invalid,
            UnknownKind,
            Erased,
        ]
    };

    pub const fn name(self) -> &'static str {
        match self {
            QuarantineCode::Malformed => "malformed",
            QuarantineCode::Oversized => "oversized",
            QuarantineCode::Unauthorised => "unauthorised",
            QuarantineCode::ForgedActor => "forged_actor",
            QuarantineCode::Schema => "schema",
            QuarantineCode::MovedScope => "moved_scope",
            QuarantineCode::SequenceReused => "sequence_reused",
            QuarantineCode::UnsafeBytes => "unsafe_bytes",
            QuarantineCode::Expired => "expired",
            QuarantineCode::Revoked => "revoked",
            QuarantineCode::Invalid => "invalid",
            QuarantineCode::UnknownKind => "unknown_kind",
            QuarantineCode::Erased => "erased",
        }
    }

    pub fn parse(name: &str) -> Option<QuarantineCode> {
        QuarantineCode::ALL.into_iter().find(|code| code.name() == name)
    }
}

impl Verdict {
    /// Whether it will never be accepted as it is. A kind that is unknown today may be known after an update.
    pub fn is_refusal(&self) -> bool {
        matches!(self, Verdict::Quarantined { code, .. } if *code != QuarantineCode::UnknownKind)
    }

    pub fn quarantined(code: QuarantineCode, reason: impl Into<String>) -> Verdict {
        Verdict::Quarantined { code, reason: reason.into() }
    }
}

/// Opens a sync. With nothing changed on either side, this and its reply are all that is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hello {
    pub catalogue_version: u32,
    /// The server's epoch as the device knows it; `None` at first contact.
    pub epoch: Option<Uuid>,
    /// [`crate::root_digest`] over the buckets that the device holds.
    pub root_digest: [u8; 32],
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HelloReply {
    /// Another epoch than the device knew: the server was restored, so the device offers again what it holds.
    pub epoch: Uuid,
    /// The root digests are equal; `heads` is empty then.
    pub up_to_date: bool,
    /// Last sequence number of each readable bucket.
    pub heads: Vec<(Bucket, u64)>,
    /// A renewed grant.
    pub grant: Option<SignedGrant>,
    /// The server's. Another one than before may know kinds that were unknown.
    pub catalogue_version: u32,
}

/// Verdicts in the order of the batch's envelopes. Where an envelope could not be rebuilt, only the first 8 bytes of
/// its hash are known and the rest is zero, so match by place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PushReply {
    pub verdicts: Vec<(Hash, Verdict)>,
    /// The server's clock, milliseconds since 1970.
    pub at_ms: i64,
}

/// Asks for what came after the cursors. A readable bucket that is not named starts from 0.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PullRequest {
    pub cursors: Vec<(Bucket, u64)>,
    /// Most items in the page.
    pub limit: u32,
}

/// What a device says of itself after a sync, where that is something else than last time: counts only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Changes that it could not send.
    pub waiting: u32,
    /// Changes set apart that nobody has seen to.
    pub refused: u32,
    /// Reviews that wait for a person.
    pub reviews: u32,
}

/// Asks who the authors of changes are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeopleRequest {
    pub accounts: Vec<Uuid>,
}

/// Names of those whom the asking person may know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeopleReply {
    pub names: Vec<(Uuid, String)>,
}

/// A page of changes. Encoded by its own `encode` and `decode`, with the framing of a batch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PullPage {
    pub items: Vec<PulledChange>,
    /// Where each bucket stands after this page.
    pub cursors: Vec<(Bucket, u64)>,
    /// There is more after this page.
    pub more: bool,
    /// What the device should hold now; only on the last page.
    pub digests: Vec<(Bucket, BucketDigest)>,
}

/// One change or entry as the server gives it out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PulledChange {
    pub envelope: Envelope,
    /// The account that pushed it.
    pub author: Uuid,
    /// Milliseconds since 1970 by the server's clock.
    pub received_at_ms: i64,
    /// Its sequence number in each bucket that the reader holds.
    pub buckets: Vec<(Bucket, u64)>,
}
