//! What the server did not take: set apart with its reason for a person, and its document made whole without it.

use std::collections::HashSet;

use rusqlite::{Connection, params};
use umbu_commands::types::ChangedRecord;
use umbu_sync::{Document, DocumentId, Grant, Hash};
use uuid::Uuid;

use super::error::{StoreError, damaged};
use super::intent::Intent;
use super::outbox::{self, Waiting};
use super::schema::last_change;
use super::step::Step;
use super::writing::{Checks, Save};
use super::{conflicts, documents, entries, projection};

/// The change was taken out because one that it was made on was refused, and it could not be made again.
const ORPHANED: &str = "orphaned";

/// Keeps a waiting change apart and takes it out of the outbox.
pub(super) fn keep(
    connection: &Connection,
    waiting: &Waiting,
    code: &str,
    reason: &str,
    at_ms: i64,
) -> Result<(), StoreError> {
    let id = &waiting.id;
    let row = match umbu_catalog::entity(&id.entity) {
        Some(entity) => projection::get(connection, entity, id.record)?,
        None => None,
    };
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO replica_quarantine
                 (hash, record, entity, facet, clinic, title, code, reason, intent, at_ms)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?
        .execute(params![
            waiting.hash.as_bytes(),
            id.record.as_bytes(),
            id.entity,
            id.facet,
            row.as_ref().and_then(|row| row.clinic).map(Uuid::into_bytes),
            row.as_ref().map(projection::title).unwrap_or_default(),
            code,
            reason,
            waiting.intent.as_ref().map(Intent::text).transpose()?,
            at_ms,
        ])?;
    outbox::take_out(connection, id, &waiting.hash)
}

/// A change was refused. Everything of the document that was made on it is taken out as well, and what its author
/// meant by the later ones is made again on what is left.
pub(super) fn refuse(
    connection: &Connection,
    grant: &Grant,
    waiting: &Waiting,
    code: &str,
    reason: &str,
    at_ms: i64,
) -> Result<Vec<ChangedRecord>, StoreError> {
    let id = &waiting.id;
    keep(connection, waiting, code, reason, at_ms)?;
    if waiting.is_entry {
        forget_entry(connection, id.record)?;
        return Ok(changed(id));
    }
    documents::forget_change(connection, id, &waiting.hash)?;
    let Some(held) = documents::load(connection, id)? else { return Ok(Vec::new()) };
    let (kept, dropped) = without(&held.document, &waiting.hash);
    let later: Vec<Waiting> =
        outbox::of_document(connection, id)?.into_iter().filter(|waiting| dropped.contains(&waiting.hash)).collect();
    for waiting in &later {
        outbox::take_out(connection, id, &waiting.hash)?;
        documents::forget_change(connection, id, &waiting.hash)?;
    }
    if kept.is_empty() {
        for waiting in &later {
            keep(connection, waiting, ORPHANED, reason, at_ms)?;
        }
        documents::remove(connection, &held)?;
        forget_row(connection, id)?;
        return Ok(changed(id));
    }
    let document = Document::from_changes(id, &kept).map_err(damaged)?;
    documents::update(connection, held.row, &document)?;
    documents::project(connection, &document, last_change(connection, id.record)?)?;
    for waiting in &later {
        make_again(connection, grant, waiting, reason, at_ms)?;
    }
    Ok(changed(id))
}

fn changed(id: &DocumentId) -> Vec<ChangedRecord> {
    vec![ChangedRecord { entity: id.entity.clone(), id: id.record }]
}

/// The document's changes without one and all that were made on it, and the hashes of those.
fn without(document: &Document, refused: &Hash) -> (Vec<umbu_sync::StoredChange>, HashSet<Hash>) {
    let mut dropped = HashSet::from([*refused]);
    let mut kept = Vec::new();
    for made in document.changes() {
        if made.hash == *refused || made.deps.iter().any(|dep| dropped.contains(dep)) {
            dropped.insert(made.hash);
        } else {
            kept.push(made);
        }
    }
    (kept, dropped)
}

/// Writes a later intent on the rebuilt document. What cannot be made again is set apart too.
fn make_again(
    connection: &Connection,
    grant: &Grant,
    waiting: &Waiting,
    reason: &str,
    at_ms: i64,
) -> Result<(), StoreError> {
    let again = replay(waiting).and_then(|step| {
        let mut save = Save::new(connection, grant, waiting.at_ms, Checks::RightsOnly);
        save.step(&step)
    });
    match again {
        Ok(()) => Ok(()),
        Err(error @ (StoreError::Sqlite(_) | StoreError::Io(_))) => Err(error),
        Err(_) => keep(connection, waiting, ORPHANED, reason, at_ms),
    }
}

fn replay(waiting: &Waiting) -> Result<Step, StoreError> {
    let known = waiting.id.describe().ok_or_else(|| damaged(format!("{} is not known", waiting.id)))?;
    let (entity, facet) = known;
    let intent = waiting.intent.as_ref().ok_or_else(|| damaged("no intent was kept"))?;
    intent.again(entity, facet, waiting.id.record)
}

fn forget_entry(connection: &Connection, record: Uuid) -> Result<(), StoreError> {
    let bytes: Vec<u8> = connection
        .prepare_cached("SELECT bytes FROM replica_entry WHERE record = ?1")?
        .query_row([record.as_bytes()], |row| row.get(0))?;
    entries::remove(connection, &entries::from_bytes(&bytes)?)
}

/// The row loses what the document gave it: all of it when no other facet is here.
pub(super) fn forget_row(connection: &Connection, id: &DocumentId) -> Result<(), StoreError> {
    let Some((entity, facet)) = id.describe() else { return Ok(()) };
    let others = documents::of_record(connection, id.record)?;
    if others.iter().all(|other| other.entity != id.entity) {
        return documents::unproject(connection, entity, id.record);
    }
    let codes = conflicts::codes(connection, entity, id.record)?;
    projection::clear_facet(connection, entity, facet, id.record)?;
    conflicts::refresh_duplicates(connection, entity, id.record, codes)?;
    documents::index_again(connection, entity, id.record)
}
