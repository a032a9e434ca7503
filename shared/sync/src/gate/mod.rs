//! The ingest gate: what a change must be before it is acknowledged. Pure steps, one change at a time.
//!
//! Before this, the server has verified the batch's signature, that a change's actor is the signing replica's (unless
//! it claims derivation, which is proved here) and will check, with the buckets that come back, that the grant may
//! write there.

mod columns;
mod limits;
mod operations;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use automerge::legacy::OpId;
use automerge::{AutomergeError, Change, ExpandedChange, ObjId, ROOT, ReadDoc, ValueRef};
use umbu_catalog::derive::validation::check_field;
use umbu_catalog::{Entity, Facet, Scope};
use uuid::Uuid;

use crate::chunk::{self, Chunk};
use crate::document::{DocumentError, actor_id, uuid};
use crate::{
    Buckets, Document, DocumentId, Entry, Fields, Hash, PlaceError, QuarantineCode, StoredChange, Verdict, buckets,
};

pub use limits::Limits;
use operations::{Checker, Stage};

/// A document after an accepted change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    pub saved: Vec<u8>,
    pub fields: Fields,
    pub clinic: Option<Uuid>,
    pub deleted_at_ms: Option<i64>,
    pub buckets: Buckets,
    pub heads: Vec<Hash>,
}

/// An accepted entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JudgedEntry {
    pub fields: Fields,
    pub clinic: Option<Uuid>,
    pub at_ms: i64,
    pub buckets: Buckets,
}

/// Judges one change of one document; `before` is the saved document without it.
///
/// May panic, or exhaust memory or stack, on hostile bytes: Automerge does. A server runs it in a worker process with
/// limits on memory and time; a worker that dies condemns this change (`UnsafeBytes`) and no other.
pub fn judge(
    document: &DocumentId,
    before: Option<&[u8]>,
    change: &StoredChange,
    organization: Uuid,
    limits: &Limits,
) -> Result<Judged, Verdict> {
    let (entity, facet) = describe(document)?;
    if entity.append_only {
        return Err(refused(format!("{} takes entries, not changes", entity.name)));
    }
    let header = check_header(change, limits)?;
    columns::check(&header, limits)?;
    let mut held = match before {
        Some(saved) => Document::load(document, saved).map_err(|error| unsafe_bytes(error.to_string()))?,
        None => Document::empty(document),
    };
    check_place_in_history(&held, &header, change, before.is_none())?;
    let decoded = Change::try_from(change.bytes.as_slice()).map_err(|error| malformed(error.to_string()))?;
    check_operations(&held, &decoded.decode(), (entity, facet), change, limits)?;
    if change.claims_derivation() && !header.deps.is_empty() {
        check_derived_text(&held, &decoded.decode(), change)?;
    }
    apply(&mut held, change)?;
    if change.claims_derivation() && header.deps.is_empty() {
        check_derived_genesis(&held, change)?;
    }
    settle(document, (entity, facet), &held, organization, limits)
}

/// Judges one entry. Safe on any bytes.
pub fn judge_entry(
    document: &DocumentId,
    bytes: &[u8],
    organization: Uuid,
    limits: &Limits,
) -> Result<JudgedEntry, Verdict> {
    let (entity, facet) = describe(document)?;
    if !entity.append_only {
        return Err(refused(format!("{} takes changes, not entries", entity.name)));
    }
    if bytes.len() > limits.change_bytes {
        return Err(oversized(format!("more than {} bytes", limits.change_bytes)));
    }
    let entry = Entry::parse(bytes).map_err(|error| malformed(error.to_string()))?;
    if entry.document != *document {
        return Err(malformed("the entry belongs to another record"));
    }
    if (entity.scope == Scope::Clinic) != entry.clinic.is_some() {
        return Err(refused("the clinic is named where the record has one, and only there"));
    }
    for (name, value) in &entry.fields {
        limits::check_unknown(name, value, limits)?;
        if let Some(field) = facet.field(name) {
            check_field(field, value)
                .map_err(|error| Verdict::quarantined(QuarantineCode::Invalid, error.to_string()))?;
        }
    }
    let buckets =
        buckets(entity, facet, document.record, organization, entry.clinic, &entry.fields).map_err(misplaced)?;
    Ok(JudgedEntry { fields: entry.fields, clinic: entry.clinic, at_ms: entry.at_ms, buckets })
}

fn describe(document: &DocumentId) -> Result<(&'static Entity, &'static Facet), Verdict> {
    let unknown = || Verdict::quarantined(QuarantineCode::UnknownKind, format!("this catalogue has no {document}"));
    let (entity, facet) = document.describe().ok_or_else(unknown)?;
    if entity.scope == Scope::Directory { Err(unknown()) } else { Ok((entity, facet)) }
}

/// What can be said without Automerge.
fn check_header<'a>(change: &'a StoredChange, limits: &Limits) -> Result<Chunk<'a>, Verdict> {
    if change.bytes.len() > limits.change_bytes {
        return Err(oversized(format!("more than {} bytes", limits.change_bytes)));
    }
    let (hash, header) = chunk::parse(&change.bytes).map_err(|error| malformed(error.to_string()))?;
    if hash != change.hash || header.actor != change.actor || header.seq != change.seq || header.deps != change.deps {
        return Err(malformed("the change is not what its envelope says"));
    }
    if header.deps.len() > limits.deps || header.actors.len() > limits.deps {
        return Err(oversized(format!("more than {} dependencies or actors", limits.deps)));
    }
    if !header.message.is_empty() {
        return Err(refused("a change carries no message"));
    }
    if !limits::TIME_S.contains(&header.time_s) {
        return Err(Verdict::quarantined(QuarantineCode::Invalid, "the time of the change is beyond the calendar"));
    }
    Ok(header)
}

/// Dependencies, sequence and operation numbers. All that an honest replica writes follows from what it depends on.
fn check_place_in_history(
    held: &Document,
    header: &Chunk<'_>,
    change: &StoredChange,
    empty: bool,
) -> Result<(), Verdict> {
    if !empty && held.has(&change.hash) {
        return Err(Verdict::Known);
    }
    if header.deps.is_empty() {
        let first = empty && header.seq == 1 && header.start_op == 1;
        return if first { Ok(()) } else { Err(refused("a record has one genesis, and it comes first")) };
    }
    let missing: Vec<Hash> = header.deps.iter().filter(|dep| empty || !held.has(dep)).copied().collect();
    if !missing.is_empty() {
        return Err(Verdict::Missing(missing));
    }
    let changes = held.automerge().get_changes_meta(&[]);
    let own = changes.iter().filter(|known| uuid(&known.actor) == Some(header.actor));
    let last_seq = own.map(|known| known.seq).max().unwrap_or(0);
    if header.seq <= last_seq {
        let reason = format!("the actor has used sequence number {} already", header.seq);
        return Err(Verdict::quarantined(QuarantineCode::SequenceReused, reason));
    }
    let last_op = changes.iter().map(|known| known.max_op).max().unwrap_or(0);
    let seen = changes.iter().filter(|known| header.deps.contains(&known.hash.into())).map(|known| known.max_op);
    let seen_op = seen.max().unwrap_or(0);
    if header.seq != last_seq + 1 || header.start_op <= seen_op || header.start_op > last_op + 1 {
        return Err(malformed("the change skips numbers"));
    }
    Ok(())
}

fn check_operations(
    held: &Document,
    decoded: &ExpandedChange,
    (entity, facet): (&'static Entity, &'static Facet),
    change: &StoredChange,
    limits: &Limits,
) -> Result<(), Verdict> {
    let stage = match (change.deps.is_empty(), change.claims_derivation()) {
        (true, _) => Stage::Genesis,
        (false, true) => Stage::Text,
        (false, false) => Stage::Edit,
    };
    let mut checker = Checker::new(held.id().record, entity, facet, stage, limits, text_objects(held));
    let actor = actor_id(change.actor);
    for (operation, counter) in decoded.operations.iter().zip(decoded.start_op.get()..) {
        checker.check(OpId::new(counter, &actor), operation)?;
    }
    checker.finish()
}

/// The document's Text objects by the field that holds them.
fn text_objects(held: &Document) -> HashMap<OpId, String> {
    let objects = held.automerge().map_range(ROOT, ..).filter(|item| matches!(item.value, ValueRef::Object(_)));
    objects
        .filter_map(|item| match item.id() {
            ObjId::Id(counter, actor, _) => Some((OpId::new(counter, &actor), item.key.into_owned())),
            ObjId::Root => None,
        })
        .collect()
}

/// A Text object for a prose field younger than its document: anyone may send it, but only these bytes.
fn check_derived_text(held: &Document, decoded: &ExpandedChange, change: &StoredChange) -> Result<(), Verdict> {
    let field = match decoded.operations.as_slice() {
        [operation] => match &operation.key {
            automerge::legacy::Key::Map(field) => field.to_string(),
            automerge::legacy::Key::Seq(_) => return Err(forged()),
        },
        _ => return Err(forged()),
    };
    match held.derived_text(&field) {
        Ok(derived) if derived.bytes == change.bytes => Ok(()),
        _ => Err(forged()),
    }
}

/// The genesis of a derived record: recomputed from what it says, and taken from anyone if the bytes agree.
fn check_derived_genesis(held: &Document, change: &StoredChange) -> Result<(), Verdict> {
    match Document::derived_genesis(held.id(), held.clinic(), &held.fields()) {
        Ok((_, derived)) if derived.bytes == change.bytes => Ok(()),
        _ => Err(forged()),
    }
}

fn apply(held: &mut Document, change: &StoredChange) -> Result<(), Verdict> {
    match held.apply(std::slice::from_ref(change)) {
        Ok(missing) if missing.is_empty() && held.has(&change.hash) => Ok(()),
        Ok(missing) if missing.is_empty() => Err(unsafe_bytes("automerge left the change out")),
        Ok(missing) => Err(Verdict::Missing(missing)),
        Err(DocumentError::Automerge(AutomergeError::DuplicateSeqNumber(seq, _))) => {
            let reason = format!("the actor has used sequence number {seq} already");
            Err(Verdict::quarantined(QuarantineCode::SequenceReused, reason))
        }
        Err(error) => Err(unsafe_bytes(error.to_string())),
    }
}

/// Saves, loads again and compares: on some hostile changes Automerge saves what it cannot load.
fn settle(
    document: &DocumentId,
    (entity, facet): (&'static Entity, &'static Facet),
    held: &Document,
    organization: Uuid,
    limits: &Limits,
) -> Result<Judged, Verdict> {
    let saved = held.save();
    if saved.len() > limits.document_bytes {
        return Err(oversized(format!("the document has more than {} bytes", limits.document_bytes)));
    }
    let loaded = Document::load(document, &saved).map_err(|error| unsafe_bytes(error.to_string()))?;
    let (heads, fields) = (held.heads(), held.fields());
    if loaded.heads() != heads || loaded.fields() != fields {
        return Err(unsafe_bytes("the saved document differs"));
    }
    let clinic = held.clinic();
    let buckets = buckets(entity, facet, document.record, organization, clinic, &fields).map_err(misplaced)?;
    Ok(Judged { saved, clinic, deleted_at_ms: held.deleted_at_ms(), buckets, heads, fields })
}

fn misplaced(error: PlaceError) -> Verdict {
    refused(error.to_string())
}

fn refused(reason: impl Into<String>) -> Verdict {
    Verdict::quarantined(QuarantineCode::Schema, reason)
}

fn malformed(reason: impl Into<String>) -> Verdict {
    Verdict::quarantined(QuarantineCode::Malformed, reason)
}

fn oversized(reason: impl Into<String>) -> Verdict {
    Verdict::quarantined(QuarantineCode::Oversized, reason)
}

fn unsafe_bytes(reason: impl Into<String>) -> Verdict {
    Verdict::quarantined(QuarantineCode::UnsafeBytes, reason)
}

fn forged() -> Verdict {
    Verdict::quarantined(QuarantineCode::ForgedActor, "the change claims to be derived, and is not")
}
