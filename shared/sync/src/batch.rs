//! What a device pushes: envelopes under one grant and one signature.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use uuid::Uuid;

use crate::frame::{self, Bounds, EnvelopeError, FrameError};
use crate::leb128::{Reader, Truncated};
use crate::wire::{self, WireError};
use crate::{DocumentId, Hash, Limits, StoredChange};

/// One change or entry, with the document that it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    pub document: DocumentId,
    pub payload: Payload,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Payload {
    Change(StoredChange),
    Entry { hash: Hash, bytes: Vec<u8> },
}

impl Payload {
    pub fn hash(&self) -> Hash {
        match self {
            Payload::Change(change) => change.hash,
            Payload::Entry { hash, .. } => *hash,
        }
    }

    /// The bytes that the hash covers.
    pub fn bytes(&self) -> &[u8] {
        match self {
            Payload::Change(change) => &change.bytes,
            Payload::Entry { bytes, .. } => bytes,
        }
    }
}

/// A batch before it is sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    pub organization: Uuid,
    pub grant: Uuid,
    pub device: Uuid,
    pub catalogue_version: u32,
    pub envelopes: Vec<Envelope>,
}

/// A batch whose signature is right. What its envelopes hold is still to be judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenedBatch {
    pub organization: Uuid,
    pub grant: Uuid,
    pub device: Uuid,
    pub catalogue_version: u32,
    /// In the order in which they were sealed. One that cannot be rebuilt does not touch the others.
    pub envelopes: Vec<Result<Envelope, (DocumentId, EnvelopeError)>>,
}

/// Nothing of the batch can be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BatchError {
    #[error("the batch has more than {max} bytes")]
    Oversized { max: usize },
    #[error("the batch ends early")]
    Truncated,
    #[error("no such device with that grant")]
    UnknownDevice,
    #[error("the signature is not this device's over these bytes")]
    Signature,
    #[error(transparent)]
    Wire(#[from] WireError),
    #[error(transparent)]
    Frame(#[from] FrameError),
}

impl From<Truncated> for BatchError {
    fn from(_: Truncated) -> Self {
        BatchError::Truncated
    }
}

/// Ties a signature to its purpose, so that no signed message passes for another kind.
const CONTEXT: &[u8] = b"umbu batch 1\0";

const SIGNATURE_BYTES: usize = 64;

impl Batch {
    /// Sealed bytes. Dependencies outside of the batch travel as full hashes; [`Batch::seal_with`] avoids that.
    pub fn seal(&self, key: &SigningKey) -> Vec<u8> {
        self.seal_with(key, |_, _| None)
    }

    /// As [`Batch::seal`], naming dependencies outside of the batch by actor and sequence number where `locate` knows
    /// them (`Document::position`, or an index that the replica keeps): 30 bytes less for each edit. Use it for
    /// dependencies that the server has; where it does not find one it asks for the history with full hashes.
    pub fn seal_with(&self, key: &SigningKey, locate: impl Fn(&DocumentId, &Hash) -> Option<(Uuid, u64)>) -> Vec<u8> {
        let block = frame::write(self.envelopes.iter(), locate);
        // Postcard fails only on sequences of unknown length, and a block has none.
        let body = wire::deflate(&postcard::to_stdvec(&block).unwrap_or_default());
        let mut bytes = vec![wire::VERSION];
        bytes.extend_from_slice(self.organization.as_bytes());
        bytes.extend_from_slice(self.grant.as_bytes());
        bytes.extend_from_slice(self.device.as_bytes());
        bytes.extend_from_slice(&self.catalogue_version.to_le_bytes());
        bytes.extend_from_slice(&body);
        let signature = key.sign(&[CONTEXT, &bytes].concat());
        bytes.extend_from_slice(&signature.to_bytes());
        bytes
    }

    /// Verifies the signature over the whole before anything else is looked at, then inflates within bounds and
    /// rebuilds each envelope. `verifying_key` gives the device's key if that grant is its own; whether the grant
    /// has ended is the caller's to say, for each envelope. `dep_lookup` finds the hash of a change that the server
    /// has by document, actor and sequence number. Never panics, whatever the bytes.
    pub fn open(
        bytes: &[u8],
        limits: &Limits,
        verifying_key: impl Fn(Uuid, Uuid) -> Option<VerifyingKey>,
        dep_lookup: impl Fn(&DocumentId, Uuid, u64) -> Option<Hash>,
    ) -> Result<OpenedBatch, BatchError> {
        if bytes.len() > limits.batch_bytes {
            return Err(BatchError::Oversized { max: limits.batch_bytes });
        }
        let (signed, signature) = bytes.split_last_chunk::<SIGNATURE_BYTES>().ok_or(BatchError::Truncated)?;
        let mut reader = Reader::new(signed);
        let version = reader.byte()?;
        if version != wire::VERSION {
            return Err(WireError::Version { found: version }.into());
        }
        let organization = Uuid::from_bytes(reader.array()?);
        let grant = Uuid::from_bytes(reader.array()?);
        let device = Uuid::from_bytes(reader.array()?);
        let catalogue_version = u32::from_le_bytes(reader.array()?);
        let key = verifying_key(device, grant).ok_or(BatchError::UnknownDevice)?;
        key.verify_strict(&[CONTEXT, signed].concat(), &Signature::from_bytes(signature))
            .map_err(|_| BatchError::Signature)?;
        let block = wire::exactly(&wire::inflate(reader.rest(), limits.inflated_bytes)?)?;
        let envelopes = frame::read(&block, Bounds::from(limits), dep_lookup)?;
        Ok(OpenedBatch { organization, grant, device, catalogue_version, envelopes })
    }
}
