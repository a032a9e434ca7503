//! Who changed what, when: read from the documents themselves.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value as Json;
use umbu_catalog::{Entity, Facet, Value};
use umbu_commands::types::{FieldChange, Revision};
use umbu_sync::{DocumentId, Entry, Grant, plain_to_json, value_to_json};
use uuid::Uuid;

use super::error::{StoreError, damaged};
use super::replica::Replica;
use super::{apart, documents, entries, people, reviews};

impl Replica {
    /// Every change of a record, the newest first. Names of authors are those that this replica can know: the own
    /// account's, those that the server told, and practitioners'.
    ///
    /// # Errors
    /// [`StoreError::NotFound`].
    pub fn history(&self, entity: &'static Entity, id: Uuid) -> Result<Vec<Revision>, StoreError> {
        let grant = self.grant();
        self.hold(id)?;
        self.connections.read(|reader| {
            let mut revisions = of_record(reader, &grant, entity, id)?;
            let journal = apart::journal(reader, entity, id)?;
            if revisions.is_empty() && journal.is_empty() {
                return Err(StoreError::NotFound { entity: entity.name.to_owned(), id });
            }
            revisions.extend(journal);
            revisions.extend(reviews::journal(reader, &grant, id)?);
            revisions.sort_by_key(|revision| std::cmp::Reverse(revision.at_ms));
            Ok(revisions)
        })
    }
}

/// Every change of a record, the newest first, as far as documents and entries tell.
pub(super) fn of_record(
    connection: &Connection,
    grant: &Grant,
    entity: &Entity,
    id: Uuid,
) -> Result<Vec<Revision>, StoreError> {
    let mut names = HashMap::from([(grant.account, grant.account_name.clone())]);
    let mut revisions = Vec::new();
    for document in documents::of_record(connection, id)? {
        let (Some(held), Some((_, facet))) = (documents::load(connection, &document)?, document.describe()) else {
            continue;
        };
        for revision in held.document.revisions() {
            let changes = revision.changes.into_iter().map(|change| shown(facet, change)).collect();
            let (author, device, known_at_ms) = author(connection, &document, revision.hash.as_bytes())?;
            // The genesis of a derived record has no time of its own.
            let made_at_ms = Some(revision.at_s.saturating_mul(1000)).filter(|at_ms| *at_ms != 0);
            revisions.push(Revision {
                at_ms: made_at_ms.unwrap_or(known_at_ms),
                author,
                author_name: author.map(|author| name(connection, &mut names, author)).transpose()?.flatten(),
                device,
                changes,
                note: None,
            });
        }
    }
    revisions.extend(written_once(connection, entity, id, &mut names)?);
    // Derived changes (time 0) made no difference that a person would look for.
    revisions.retain(|revision| !revision.changes.is_empty());
    revisions.reverse();
    revisions.sort_by_key(|revision| std::cmp::Reverse(revision.at_ms));
    Ok(revisions)
}

fn written_once(
    connection: &Connection,
    entity: &Entity,
    id: Uuid,
    names: &mut HashMap<Uuid, String>,
) -> Result<Option<Revision>, StoreError> {
    let Some((entry, document, _)) = entries::find(connection, id)? else { return Ok(None) };
    if document.entity != entity.name {
        return Ok(None);
    }
    let parsed = Entry::parse(&entry.bytes).map_err(damaged)?;
    let facet = entity.head();
    let change =
        |(name, to): (String, Value)| shown(facet, umbu_sync::FieldChange { field: name, from: None, to: Some(to) });
    let (author, device, _) = author(connection, &document, entry.hash.as_bytes())?;
    Ok(Some(Revision {
        at_ms: parsed.at_ms,
        author,
        author_name: author.map(|author| name(connection, names, author)).transpose()?.flatten(),
        device,
        changes: parsed.fields.into_iter().map(change).collect(),
        note: None,
    }))
}

fn shown(facet: &Facet, change: umbu_sync::FieldChange) -> FieldChange {
    let json = |value: Value| -> Json {
        facet.field(&change.field).map_or_else(|| plain_to_json(&value), |field| value_to_json(&field.kind, &value))
    };
    FieldChange { from: change.from.map(json), to: change.to.map(json), field: change.field.clone() }
}

/// Who made a change, on which device, and when this replica learnt of it.
fn author(
    connection: &Connection,
    document: &DocumentId,
    hash: &[u8],
) -> Result<(Option<Uuid>, Option<String>, i64), StoreError> {
    let found = connection
        .prepare_cached(
            "SELECT author, device, at_ms FROM replica_change WHERE record = ?1 AND facet = ?2 AND hash = ?3",
        )?
        .query_row(params![document.record.as_bytes(), document.facet, hash], |row| {
            Ok((row.get::<_, Option<Vec<u8>>>(0)?, row.get::<_, Option<Vec<u8>>>(1)?, row.get(2)?))
        })
        .optional()?;
    let (author, device, at_ms) = found.unwrap_or_default();
    let id = |bytes: Vec<u8>| Uuid::from_slice(&bytes).map_err(damaged);
    Ok((author.map(id).transpose()?, device.map(id).transpose()?.map(|device| device.to_string()), at_ms))
}

/// The name of an account as the server told it, or a practitioner's, or nothing.
pub(super) fn name(
    connection: &Connection,
    names: &mut HashMap<Uuid, String>,
    account: Uuid,
) -> Result<Option<String>, StoreError> {
    if let Some(name) = names.get(&account) {
        return Ok(Some(name.clone()));
    }
    let found = match people::name(connection, account)? {
        Some(name) => Some(name),
        None => practitioner(connection, account)?,
    };
    if let Some(name) = &found {
        names.insert(account, name.clone());
    }
    Ok(found)
}

fn practitioner(connection: &Connection, account: Uuid) -> Result<Option<String>, StoreError> {
    let sql = "SELECT name FROM practitioner WHERE account = ?1 AND deleted_at_ms IS NULL LIMIT 1";
    Ok(connection.prepare_cached(sql)?.query_row([account.to_string()], |row| row.get(0)).optional()?.flatten())
}
