//! Envelopes into columns.

use std::collections::HashMap;

use uuid::Uuid;

use super::{Block, Form};
use crate::chunk::{self, Chunk};
use crate::{DocumentId, Envelope, Hash, Payload, StoredChange, entry};

/// `locate` gives the actor and sequence number of a dependency that lies outside of the block, if the sender knows
/// them and the receiver can look them up; without it the full hash is sent, 32 bytes instead of 2.
pub(crate) fn write<'a>(
    envelopes: impl Iterator<Item = &'a Envelope>,
    locate: impl Fn(&DocumentId, &Hash) -> Option<(Uuid, u64)>,
) -> Block {
    let mut writer = Writer::default();
    for envelope in envelopes {
        writer.envelope(envelope, &locate);
    }
    writer.block
}

#[derive(Default)]
struct Writer<'a> {
    block: Block,
    kinds: HashMap<(&'a str, &'a str), u32>,
    actors: HashMap<Uuid, u32>,
    documents: HashMap<&'a DocumentId, u32>,
    /// Actor and sequence number of the block's own changes, by document and hash.
    positions: HashMap<(u32, Hash), (Uuid, u64)>,
    clock: i64,
    last: Last,
}

/// The framed change before, from which differences are counted.
#[derive(Default)]
pub(super) struct Last {
    pub(super) seq: i64,
    pub(super) start_op: i64,
    pub(super) time_s: i64,
}

impl<'a> Writer<'a> {
    fn envelope(&mut self, envelope: &'a Envelope, locate: &impl Fn(&DocumentId, &Hash) -> Option<(Uuid, u64)>) {
        let document = self.document(&envelope.document);
        let form = match &envelope.payload {
            Payload::Change(change) => self.change(&envelope.document, document, change, locate),
            Payload::Entry { bytes, .. } => {
                let head = entry::head(&envelope.document);
                match bytes.strip_prefix(head.as_slice()) {
                    Some(rest) => {
                        self.whole(rest);
                        Form::Entry
                    }
                    // Not this document's entry: sent as it is, and refused by the receiver.
                    None => {
                        self.whole(bytes);
                        Form::Raw
                    }
                }
            }
        };
        self.block.form.push(form as u8);
    }

    fn whole(&mut self, bytes: &[u8]) {
        self.block.whole_length.push(count(bytes.len()));
        self.block.whole.extend_from_slice(bytes);
    }

    /// The place of the document in the dictionary; notes the reference too.
    fn document(&mut self, id: &'a DocumentId) -> u32 {
        let known = count(self.documents.len());
        if let Some(place) = self.documents.get(id).copied() {
            self.block.document.push(known - place);
            return place;
        }
        self.documents.insert(id, known);
        self.block.document.push(0);
        let kind = self.kind(&id.entity, &id.facet);
        let (clock, rest) = split(id.record);
        let documents = &mut self.block.documents;
        documents.kind.push(kind);
        documents.clock.push(clock - self.clock);
        documents.rest.extend_from_slice(&rest);
        self.clock = clock;
        known
    }

    fn kind(&mut self, entity: &'a str, facet: &'a str) -> u32 {
        let next = count(self.kinds.len());
        let kinds = &mut self.block.kinds;
        *self.kinds.entry((entity, facet)).or_insert_with(|| {
            kinds.push((entity.to_owned(), facet.to_owned()));
            next
        })
    }

    fn actor(&mut self, actor: Uuid) -> u32 {
        let next = count(self.actors.len());
        let actors = &mut self.block.actors;
        *self.actors.entry(actor).or_insert_with(|| {
            actors.push(actor.into_bytes());
            next
        })
    }

    fn change(
        &mut self,
        id: &DocumentId,
        document: u32,
        change: &StoredChange,
        locate: &impl Fn(&DocumentId, &Hash) -> Option<(Uuid, u64)>,
    ) -> Form {
        let form = match chunk::parse(&change.bytes) {
            Ok((_, parts)) if parts.message.is_empty() && chunk::write(&parts).1 == change.bytes => {
                self.framed(id, document, change.hash, &parts, locate);
                Form::Framed
            }
            _ => {
                self.whole(&change.bytes);
                Form::Raw
            }
        };
        self.positions.insert((document, change.hash), (change.actor, change.seq));
        form
    }

    fn framed(
        &mut self,
        id: &DocumentId,
        document: u32,
        hash: Hash,
        parts: &Chunk<'_>,
        locate: &impl Fn(&DocumentId, &Hash) -> Option<(Uuid, u64)>,
    ) {
        let (seq, start_op) = (parts.seq.cast_signed(), parts.start_op.cast_signed());
        for dep in &parts.deps {
            let position = self.positions.get(&(document, *dep)).copied().or_else(|| locate(id, dep));
            match position {
                Some((actor, dep_seq)) => {
                    let actor = self.actor(actor);
                    self.block.changes.dep_actor.push(actor + 1);
                    self.block.changes.dep_seq.push(seq.wrapping_sub(dep_seq.cast_signed()));
                }
                None => {
                    self.block.changes.dep_actor.push(0);
                    self.block.changes.dep_hash.extend_from_slice(&dep.0);
                }
            }
        }
        for other in &parts.actors {
            let other = self.actor(*other);
            self.block.changes.other_actor.push(other);
        }
        let actor = self.actor(parts.actor);
        let changes = &mut self.block.changes;
        changes.actor.push(actor);
        changes.seq.push(seq.wrapping_sub(self.last.seq));
        changes.start_op.push(start_op.wrapping_sub(self.last.start_op));
        changes.time_s.push(parts.time_s.wrapping_sub(self.last.time_s));
        changes.deps.push(count(parts.deps.len()));
        changes.others.push(count(parts.actors.len()));
        changes.tail_length.push(count(parts.tail.len()));
        changes.tail.extend_from_slice(parts.tail);
        changes.hash.extend_from_slice(&hash.prefix());
        self.last = Last { seq, start_op, time_s: parts.time_s };
    }
}

/// A UUIDv7's clock (48 bits), and the rest.
pub(super) fn split(id: Uuid) -> (i64, [u8; 10]) {
    let bytes = id.into_bytes();
    let mut clock = [0; 8];
    clock[2..].copy_from_slice(&bytes[..6]);
    let mut rest = [0; 10];
    rest.copy_from_slice(&bytes[6..]);
    (i64::from_be_bytes(clock), rest)
}

/// Lengths of what lies in memory; a block of 4 GiB is far beyond every limit.
fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
