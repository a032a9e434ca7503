//! Columns into envelopes. The block may be hostile even where its signature is right.

use std::collections::HashMap;

use uuid::Uuid;

use super::write::Last;
use super::{Block, Bounds, EnvelopeError, EnvelopeReason, Form, FrameError, Rebuilt};
use crate::chunk::{self, Chunk};
use crate::leb128::Reader;
use crate::place::is_name;
use crate::{DocumentId, Entry, Envelope, Hash, Payload, StoredChange, entry};

/// `look_up` finds the hash of a change that lies outside of the block by document, actor and sequence number.
pub(crate) fn read(
    block: &Block,
    bounds: Bounds,
    look_up: impl Fn(&DocumentId, Uuid, u64) -> Option<Hash>,
) -> Result<Vec<Rebuilt>, FrameError> {
    let count = block.form.len();
    if count > bounds.envelopes {
        return Err(FrameError::TooMany { max: bounds.envelopes });
    }
    if block.document.len() != count {
        return Err(FrameError::Columns);
    }
    let documents = documents(block)?;
    let mut reader = BlockReader::new(block, bounds, look_up);
    let mut newest: usize = 0;
    let mut result = Vec::with_capacity(count);
    for (form, reference) in block.form.iter().zip(&block.document) {
        let place = match *reference {
            0 => {
                newest += 1;
                newest - 1
            }
            back => newest.checked_sub(back as usize).ok_or(FrameError::Columns)?,
        };
        let id = documents.get(place).ok_or(FrameError::Columns)?;
        let form = Form::parse(*form).ok_or(FrameError::Columns)?;
        let payload = reader.payload(place, id, form)?;
        result.push(match payload {
            Ok(payload) => Ok(Envelope { document: id.clone(), payload }),
            Err(error) => Err((id.clone(), error)),
        });
    }
    Ok(result)
}

fn documents(block: &Block) -> Result<Vec<DocumentId>, FrameError> {
    let columns = &block.documents;
    let count = columns.kind.len();
    if columns.clock.len() != count || columns.rest.len() != count * 10 || count > block.form.len() {
        return Err(FrameError::Columns);
    }
    if !block.kinds.iter().all(|(entity, facet)| is_name(entity) && is_name(facet)) {
        return Err(FrameError::Name);
    }
    let mut clock: i64 = 0;
    let mut documents = Vec::with_capacity(count);
    for ((kind, step), rest) in columns.kind.iter().zip(&columns.clock).zip(columns.rest.chunks_exact(10)) {
        clock = clock.wrapping_add(*step);
        if clock >> 48 != 0 {
            return Err(FrameError::Columns);
        }
        let (entity, facet) = block.kinds.get(*kind as usize).ok_or(FrameError::Columns)?;
        let mut bytes = [0; 16];
        bytes[..6].copy_from_slice(&clock.to_be_bytes()[2..]);
        bytes[6..].copy_from_slice(rest);
        documents.push(DocumentId::new(Uuid::from_bytes(bytes), entity, facet));
    }
    Ok(documents)
}

/// Walks the columns of changes and whole payloads in step.
struct BlockReader<'a, L> {
    block: &'a Block,
    bounds: Bounds,
    look_up: L,
    /// Hashes of the block's own changes by document, actor and sequence number.
    known: HashMap<(usize, Uuid, u64), Hash>,
    change: usize,
    deps: usize,
    dep_seqs: usize,
    others: usize,
    wholes: usize,
    dep_hash: Reader<'a>,
    tail: Reader<'a>,
    hash: Reader<'a>,
    whole: Reader<'a>,
    last: Last,
}

impl<'a, L: Fn(&DocumentId, Uuid, u64) -> Option<Hash>> BlockReader<'a, L> {
    fn new(block: &'a Block, bounds: Bounds, look_up: L) -> Self {
        BlockReader {
            block,
            bounds,
            look_up,
            known: HashMap::new(),
            change: 0,
            deps: 0,
            dep_seqs: 0,
            others: 0,
            wholes: 0,
            dep_hash: Reader::new(&block.changes.dep_hash),
            tail: Reader::new(&block.changes.tail),
            hash: Reader::new(&block.changes.hash),
            whole: Reader::new(&block.whole),
            last: Last::default(),
        }
    }

    /// The outer error condemns the block, the inner one this envelope.
    fn payload(
        &mut self,
        place: usize,
        id: &DocumentId,
        form: Form,
    ) -> Result<Result<Payload, EnvelopeError>, FrameError> {
        match form {
            Form::Framed => {
                let change = self.framed(place, id)?;
                Ok(change.map(|change| self.note(place, change)))
            }
            Form::Raw => {
                let bytes = self.next_whole()?;
                if bytes.len() > self.bounds.change_bytes {
                    return Ok(Err(unnamed(EnvelopeReason::Oversized { max: self.bounds.change_bytes })));
                }
                let change = StoredChange::parse(bytes.to_vec()).map_err(|error| unnamed(error.into()));
                Ok(change.map(|change| self.note(place, change)))
            }
            Form::Entry => {
                let rest = self.next_whole()?;
                let bytes = [entry::head(id).as_slice(), rest].concat();
                let hash = entry::hash(&bytes);
                if bytes.len() > self.bounds.change_bytes {
                    let reason = EnvelopeReason::Oversized { max: self.bounds.change_bytes };
                    return Ok(Err(EnvelopeError { hash, reason }));
                }
                Ok(match Entry::parse(&bytes) {
                    Ok(_) => Ok(Payload::Entry { hash, bytes }),
                    Err(error) => Err(EnvelopeError { hash, reason: error.into() }),
                })
            }
        }
    }

    fn note(&mut self, place: usize, change: StoredChange) -> Payload {
        self.known.entry((place, change.actor, change.seq)).or_insert(change.hash);
        Payload::Change(change)
    }

    fn next_whole(&mut self) -> Result<&'a [u8], FrameError> {
        let length = *self.block.whole_length.get(self.wholes).ok_or(FrameError::Columns)?;
        self.wholes += 1;
        self.whole.take(length as usize).map_err(|_| FrameError::Columns)
    }

    fn framed(&mut self, place: usize, id: &DocumentId) -> Result<Result<StoredChange, EnvelopeError>, FrameError> {
        let columns = &self.block.changes;
        let at = self.change;
        self.change += 1;
        let actor = self.actor(*columns.actor.get(at).ok_or(FrameError::Columns)?)?;
        self.last = Last {
            seq: self.last.seq.wrapping_add(*columns.seq.get(at).ok_or(FrameError::Columns)?),
            start_op: self.last.start_op.wrapping_add(*columns.start_op.get(at).ok_or(FrameError::Columns)?),
            time_s: self.last.time_s.wrapping_add(*columns.time_s.get(at).ok_or(FrameError::Columns)?),
        };
        let prefix = self.hash.array().map_err(|_| FrameError::Columns)?;
        let length = *columns.tail_length.get(at).ok_or(FrameError::Columns)?;
        let tail = self.tail.take(length as usize).map_err(|_| FrameError::Columns)?;
        let deps = self.deps(place, id, *columns.deps.get(at).ok_or(FrameError::Columns)?)?;
        let others = self.others(*columns.others.get(at).ok_or(FrameError::Columns)?)?;
        let failed = |reason| EnvelopeError { hash: Hash::from_prefix(prefix), reason };
        let (deps, actors) = match (deps, others) {
            (Ok(deps), Ok(others)) => (deps, others),
            (Err(reason), _) | (_, Err(reason)) => return Ok(Err(failed(reason))),
        };
        if tail.len() > self.bounds.change_bytes {
            return Ok(Err(failed(EnvelopeReason::Oversized { max: self.bounds.change_bytes })));
        }
        let (seq, start_op) = (self.last.seq.cast_unsigned(), self.last.start_op.cast_unsigned());
        let chunk = Chunk { deps, actor, seq, start_op, time_s: self.last.time_s, message: &[], actors, tail };
        let (hash, bytes) = chunk::write(&chunk);
        if hash.prefix() != prefix {
            return Ok(Err(failed(EnvelopeReason::HashMismatch)));
        }
        Ok(Ok(StoredChange { hash, actor, seq, deps: chunk.deps, bytes }))
    }

    fn actor(&self, place: u32) -> Result<Uuid, FrameError> {
        self.block.actors.get(place as usize).map(|bytes| Uuid::from_bytes(*bytes)).ok_or(FrameError::Columns)
    }

    /// All references are read even where one cannot be resolved, so that the columns stay in step.
    fn deps(
        &mut self,
        place: usize,
        id: &DocumentId,
        count: u32,
    ) -> Result<Result<Vec<Hash>, EnvelopeReason>, FrameError> {
        let end = self.deps.saturating_add(count as usize);
        let actors = self.block.changes.dep_actor.get(self.deps..end).ok_or(FrameError::Columns)?;
        self.deps = end;
        let too_many = actors.len() > self.bounds.references;
        let mut deps = Ok(Vec::new());
        for actor in actors {
            let dep = match actor.checked_sub(1) {
                None => Ok(Hash(self.dep_hash.array().map_err(|_| FrameError::Columns)?)),
                Some(actor) => self.dep(place, id, actor, too_many)?,
            };
            if let Ok(found) = &mut deps {
                match dep {
                    Ok(dep) => found.push(dep),
                    Err(reason) => deps = Err(reason),
                }
            }
        }
        Ok(if too_many { Err(EnvelopeReason::TooManyReferences { max: self.bounds.references }) } else { deps })
    }

    fn dep(
        &mut self,
        place: usize,
        id: &DocumentId,
        actor: u32,
        skip: bool,
    ) -> Result<Result<Hash, EnvelopeReason>, FrameError> {
        let step = *self.block.changes.dep_seq.get(self.dep_seqs).ok_or(FrameError::Columns)?;
        self.dep_seqs += 1;
        let actor = self.actor(actor)?;
        let seq = self.last.seq.wrapping_sub(step).cast_unsigned();
        let unknown = EnvelopeReason::UnknownDependency { actor, seq };
        if skip {
            return Ok(Err(unknown));
        }
        let known = self.known.get(&(place, actor, seq)).copied();
        Ok(known.or_else(|| (self.look_up)(id, actor, seq)).ok_or(unknown))
    }

    fn others(&mut self, count: u32) -> Result<Result<Vec<Uuid>, EnvelopeReason>, FrameError> {
        let end = self.others.saturating_add(count as usize);
        let places = self.block.changes.other_actor.get(self.others..end).ok_or(FrameError::Columns)?;
        self.others = end;
        if places.len() > self.bounds.references {
            return Ok(Err(EnvelopeReason::TooManyReferences { max: self.bounds.references }));
        }
        let others: Result<Vec<Uuid>, FrameError> = places.iter().map(|place| self.actor(*place)).collect();
        Ok(Ok(others?))
    }
}

/// A payload so broken that not even its hash is known.
fn unnamed(reason: EnvelopeReason) -> EnvelopeError {
    EnvelopeError { hash: Hash::from_prefix([0; 8]), reason }
}
