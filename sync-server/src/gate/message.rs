//! What server and worker say to each other: a length in four bytes, then postcard.

use std::io::{Read, Write};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use umbu_sync::{Buckets, DocumentId, Grant, Hash, StoredChange, Verdict};
use uuid::Uuid;

/// No message is larger; a length beyond it is a broken stream.
pub(super) const MESSAGE_BYTES_MAX: usize = 512 * 1024 * 1024;

/// A batch to judge, in its order, with what the server holds of its documents.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Request {
    pub organization: Uuid,
    /// The grant that the batch names.
    pub granted: Grant,
    /// What the directory grants now: rights that were lost since set a change apart as revoked.
    pub current: Grant,
    pub documents: Vec<Before>,
    pub items: Vec<Item>,
    /// The server's clock, for the projection.
    pub now_ms: i64,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Before {
    pub id: DocumentId,
    /// The compacted document, or the entry; `None` where the server has nothing of it.
    pub saved: Option<Vec<u8>>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Item {
    /// Place among the request's documents.
    pub document: u32,
    pub hash: Hash,
    pub payload: ItemPayload,
    /// Decided before the gate (or by the death of a worker): not looked at.
    pub settled: bool,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum ItemPayload {
    Change(StoredChange),
    Entry(Vec<u8>),
}

/// The worker's answers: a start for each item, then one outcome.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum Reply {
    Started(u32),
    Done(Outcome),
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Outcome {
    /// Per item of the request.
    pub verdicts: Vec<Verdict>,
    /// Per document of the request: what it became, where something of it was accepted.
    pub documents: Vec<Option<Accepted>>,
}

/// A document after the accepted changes of a batch.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Accepted {
    pub saved: Vec<u8>,
    pub clinic: Option<Uuid>,
    pub buckets: Buckets,
    /// The projected row as a JSON object, ready for `json_populate_recordset`.
    pub row: String,
    /// What rows show of a document, for snapshots; empty for an entry.
    pub shown: Vec<u8>,
}

pub(super) fn write<T: Serialize>(stream: &mut impl Write, message: &T) -> std::io::Result<()> {
    stream.write_all(&framed(message)?)?;
    stream.flush()
}

/// `None` at the end of the stream.
pub(super) fn read<T: DeserializeOwned>(stream: &mut impl Read) -> std::io::Result<Option<T>> {
    let mut length = [0; 4];
    if let Err(error) = stream.read_exact(&mut length) {
        return if error.kind() == std::io::ErrorKind::UnexpectedEof { Ok(None) } else { Err(error) };
    }
    let mut bytes = vec![0; checked_length(length)?];
    stream.read_exact(&mut bytes)?;
    parse(&bytes).map(Some)
}

pub(super) fn framed<T: Serialize>(message: &T) -> std::io::Result<Vec<u8>> {
    let body = postcard::to_stdvec(message).map_err(std::io::Error::other)?;
    let length = u32::try_from(body.len()).map_err(std::io::Error::other)?;
    let mut bytes = length.to_le_bytes().to_vec();
    bytes.extend(body);
    Ok(bytes)
}

pub(super) fn checked_length(length: [u8; 4]) -> std::io::Result<usize> {
    let length = usize::try_from(u32::from_le_bytes(length)).map_err(std::io::Error::other)?;
    if length > MESSAGE_BYTES_MAX {
        return Err(std::io::Error::other("a message beyond every limit"));
    }
    Ok(length)
}

pub(super) fn parse<T: DeserializeOwned>(bytes: &[u8]) -> std::io::Result<T> {
    postcard::from_bytes(bytes).map_err(std::io::Error::other)
}
