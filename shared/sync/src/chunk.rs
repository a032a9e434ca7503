//! The outside of an Automerge change chunk, read and written by our own code.
//!
//! Nothing here calls Automerge, so it is safe on hostile bytes. What the operations say is not looked at.

use uuid::Uuid;

use crate::Hash;
use crate::hash::sha256;
use crate::leb128::{Reader, Truncated, write_prefixed, write_signed, write_unsigned};

const MAGIC: [u8; 4] = [0x85, 0x6f, 0x4a, 0x83];
const CHANGE: u8 = 1;

/// The header of a change, and the operations as one opaque tail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Chunk<'a> {
    pub(crate) deps: Vec<Hash>,
    pub(crate) actor: Uuid,
    pub(crate) seq: u64,
    pub(crate) start_op: u64,
    /// Seconds since 1970.
    pub(crate) time_s: i64,
    pub(crate) message: &'a [u8],
    /// Other actors named by the operations.
    pub(crate) actors: Vec<Uuid>,
    /// Column metadata, column data and whatever follows.
    pub(crate) tail: &'a [u8],
}

#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum ChunkError {
    #[error("the change ends early or holds a number too large")]
    Truncated,
    #[error("not an uncompressed Automerge change")]
    NotAChange,
    #[error("the checksum does not match the bytes")]
    Checksum,
    #[error("an actor id is not 16 bytes")]
    Actor,
}

impl From<Truncated> for ChunkError {
    fn from(_: Truncated) -> Self {
        ChunkError::Truncated
    }
}

/// Splits a whole chunk and verifies its checksum; gives the full hash too.
pub(crate) fn parse(bytes: &[u8]) -> Result<(Hash, Chunk<'_>), ChunkError> {
    let mut reader = Reader::new(bytes);
    if reader.array()? != MAGIC {
        return Err(ChunkError::NotAChange);
    }
    let checksum: [u8; 4] = reader.array()?;
    if reader.byte()? != CHANGE {
        return Err(ChunkError::NotAChange);
    }
    let body = reader.prefixed()?;
    if !reader.rest().is_empty() {
        return Err(ChunkError::NotAChange);
    }
    let hash = hash_body(body);
    if hash.0[..4] != checksum {
        return Err(ChunkError::Checksum);
    }
    Ok((hash, parse_body(body)?))
}

fn parse_body(body: &[u8]) -> Result<Chunk<'_>, ChunkError> {
    let mut reader = Reader::new(body);
    let count = reader.length()?;
    if count > reader.rest().len() / 32 {
        return Err(ChunkError::Truncated);
    }
    let deps = (0..count).map(|_| reader.array().map(Hash)).collect::<Result<_, _>>()?;
    let actor = actor(reader.prefixed()?)?;
    let seq = reader.unsigned()?;
    let start_op = reader.unsigned()?;
    let time_s = reader.signed()?;
    let message = reader.prefixed()?;
    let count = reader.length()?;
    if count > reader.rest().len() / 17 {
        return Err(ChunkError::Truncated);
    }
    let mut actors = Vec::with_capacity(count);
    for _ in 0..count {
        actors.push(self::actor(reader.prefixed()?)?);
    }
    Ok(Chunk { deps, actor, seq, start_op, time_s, message, actors, tail: reader.rest() })
}

fn actor(bytes: &[u8]) -> Result<Uuid, ChunkError> {
    Uuid::from_slice(bytes).map_err(|_| ChunkError::Actor)
}

/// The whole chunk again, byte for byte where the original used the shortest form of every integer.
pub(crate) fn write(chunk: &Chunk<'_>) -> (Hash, Vec<u8>) {
    let mut body = Vec::with_capacity(96 + chunk.deps.len() * 32 + chunk.tail.len());
    write_unsigned(&mut body, chunk.deps.len() as u64);
    for dep in &chunk.deps {
        body.extend_from_slice(&dep.0);
    }
    write_prefixed(&mut body, chunk.actor.as_bytes());
    write_unsigned(&mut body, chunk.seq);
    write_unsigned(&mut body, chunk.start_op);
    write_signed(&mut body, chunk.time_s);
    write_prefixed(&mut body, chunk.message);
    write_unsigned(&mut body, chunk.actors.len() as u64);
    for actor in &chunk.actors {
        write_prefixed(&mut body, actor.as_bytes());
    }
    body.extend_from_slice(chunk.tail);
    let hash = hash_body(&body);
    let mut bytes = Vec::with_capacity(body.len() + 12);
    bytes.extend_from_slice(&MAGIC);
    bytes.extend_from_slice(&hash.0[..4]);
    bytes.push(CHANGE);
    write_prefixed(&mut bytes, &body);
    (hash, bytes)
}

/// Automerge hashes the chunk type, the length and the body.
fn hash_body(body: &[u8]) -> Hash {
    let mut head = vec![CHANGE];
    write_unsigned(&mut head, body.len() as u64);
    sha256(&[&head, body])
}
