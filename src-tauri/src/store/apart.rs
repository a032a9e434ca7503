//! What a person makes of a change that was set apart: tried again, given up, or released by an administrator.
//!
//! Rows stay when they are seen to. They are the record's journal of what was refused, and undo opens them again.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value as Json;
use umbu_catalog::Entity;
use umbu_commands::types::{FieldChange, QuarantineView, Revision, RevisionNote, Saved};
use umbu_sync::{DocumentId, Hash};
use uuid::Uuid;

use super::error::{StoreError, damaged};
use super::intent::{self, Intent};
use super::replica::Replica;
use super::step::{self, Step};
use super::writing::Save;
use super::{documents, projection};

/// Ids are derived from what names a change, which is too long for a screen.
const NAMESPACE: Uuid = Uuid::from_u128(0x6a0f_4d1b_93c2_4e58_b7a4_2f06_d81c_7e39);

/// Names one change of a record that was set apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Apart {
    pub(super) facet: &'static str,
    pub(super) hash: Hash,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resolution {
    Retried,
    Discarded,
}

impl Resolution {
    const fn name(self) -> &'static str {
        match self {
            Resolution::Retried => "retried",
            Resolution::Discarded => "discarded",
        }
    }

    fn parse(name: &str) -> Option<Resolution> {
        [Resolution::Retried, Resolution::Discarded].into_iter().find(|resolution| resolution.name() == name)
    }
}

/// A change as it was set apart.
struct Kept {
    id: DocumentId,
    hash: Hash,
    clinic: Option<Uuid>,
    title: String,
    code: String,
    reason: String,
    intent: Option<Intent>,
    at_ms: i64,
    /// What became of it, and when.
    resolved: Option<(String, i64)>,
}

impl Replica {
    /// Changes set apart that nobody has seen to, the newest first.
    ///
    /// # Errors
    /// Those of the database.
    pub fn quarantined(&self) -> Result<Vec<QuarantineView>, StoreError> {
        self.connections.read(|reader| kept(reader, OPEN, None)?.into_iter().map(|kept| view(reader, kept)).collect())
    }

    /// How many changes set apart nobody has seen to.
    ///
    /// # Errors
    /// Those of the database.
    pub fn quarantined_count(&self) -> Result<u32, StoreError> {
        self.connections.read(|reader| {
            let sql = "SELECT count(*) FROM replica_quarantine WHERE resolution IS NULL";
            Ok(reader.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
        })
    }

    /// Makes a change again, on what the record is now, from what was meant by it. Where the record itself was
    /// refused, its making comes first.
    ///
    /// # Errors
    /// [`StoreError::NotApart`], [`StoreError::NoIntent`], and those of a save; the change then stays where it is.
    pub fn retry_quarantined(&self, id: Uuid) -> Result<Saved, StoreError> {
        let record = self.connections.read(|reader| Ok(find(reader, id)?.id.record))?;
        self.hold(record)?;
        let steps = self.connections.read(|reader| steps_again(reader, find(reader, id)?))?;
        self.save_many(steps)
    }

    /// Gives a change up.
    ///
    /// # Errors
    /// [`StoreError::NotApart`], and those of a save.
    pub fn discard_quarantined(&self, id: Uuid) -> Result<Saved, StoreError> {
        let step = self.connections.read(|reader| find(reader, id)?.resolve(Resolution::Discarded))?;
        self.save_many(vec![step])
    }
}

impl Save<'_> {
    /// Writes down what was decided about a change that was set apart.
    pub(super) fn resolve(
        &mut self,
        entity: &'static Entity,
        id: Uuid,
        apart: Apart,
        resolution: Option<Resolution>,
    ) -> Result<(), StoreError> {
        let key = params![id.as_bytes(), apart.facet, apart.hash.as_bytes()];
        let before: Option<String> = self
            .connection
            .prepare_cached("SELECT resolution FROM replica_quarantine WHERE record = ?1 AND facet = ?2 AND hash = ?3")?
            .query_row(key, |row| row.get(0))
            .optional()?
            .ok_or(StoreError::NotApart)?;
        // What is open can be seen to, and only what was seen to here can be opened again.
        let known = before.as_deref().and_then(Resolution::parse);
        if known.is_some() == resolution.is_some() || before.is_some() != known.is_some() {
            return Err(StoreError::NotApart);
        }
        self.connection
            .prepare_cached(
                "UPDATE replica_quarantine SET resolution = ?4, resolved_at_ms = ?5
                 WHERE record = ?1 AND facet = ?2 AND hash = ?3",
            )?
            .execute(params![
                id.as_bytes(),
                apart.facet,
                apart.hash.as_bytes(),
                resolution.map(Resolution::name),
                resolution.map(|_| self.at_ms),
            ])?;
        self.inverse.push(Step::Resolve { entity, id, apart, resolution: known });
        self.note_changed(entity, id);
        Ok(())
    }
}

/// An administrator had the server take the change after all, and here it comes.
pub(super) fn note_release(
    connection: &Connection,
    id: &DocumentId,
    hash: &Hash,
    at_ms: i64,
) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "UPDATE replica_quarantine SET resolution = 'released', resolved_at_ms = ?4
             WHERE record = ?1 AND facet = ?2 AND hash = ?3 AND resolution IS NULL",
        )?
        .execute(params![id.record.as_bytes(), id.facet, hash.as_bytes(), at_ms])?;
    Ok(())
}

/// What was refused of a record, and what became of that, for its history.
pub(super) fn journal(connection: &Connection, entity: &Entity, record: Uuid) -> Result<Vec<Revision>, StoreError> {
    let mut revisions = Vec::new();
    for kept in kept(connection, ALL, Some(record))?.into_iter().filter(|kept| kept.id.entity == entity.name) {
        let meant = meant(&kept).into_iter().map(|(field, to)| FieldChange { field, from: None, to: Some(to) });
        revisions.push(note(kept.at_ms, "refused", &kept.code, meant.collect()));
        revisions.extend(kept.resolved.map(|(what, at_ms)| note(at_ms, &what, &kept.code, Vec::new())));
    }
    Ok(revisions)
}

fn note(at_ms: i64, what: &str, code: &str, changes: Vec<FieldChange>) -> Revision {
    let note = Some(RevisionNote { what: what.to_owned(), code: code.to_owned(), text: None });
    Revision { at_ms, author: None, author_name: None, device: None, changes, note }
}

fn find(connection: &Connection, id: Uuid) -> Result<Kept, StoreError> {
    kept(connection, OPEN, None)?.into_iter().find(|kept| kept.view_id() == id).ok_or(StoreError::NotApart)
}

fn steps_again(connection: &Connection, wanted: Kept) -> Result<Vec<Step>, StoreError> {
    let (entity, _) = wanted.describe()?;
    let head = DocumentId::new(wanted.id.record, entity.name, entity.head().name);
    let mut again = Vec::new();
    let begins = wanted.id == head && wanted.creates();
    if !begins && !documents::exists(connection, &head)? {
        let of_record = kept(connection, OPEN, Some(head.record))?;
        again.extend(of_record.into_iter().find(|kept| kept.id == head && kept.creates()));
    }
    again.push(wanted);
    let mut steps = Vec::new();
    let is_here = projection::get(connection, entity, head.record)?.is_some();
    for kept in &again {
        steps.push(kept.again(is_here)?);
        steps.push(kept.resolve(Resolution::Retried)?);
    }
    Ok(steps)
}

impl Kept {
    fn view_id(&self) -> Uuid {
        let name = [self.id.to_string().as_bytes(), self.hash.as_bytes()].concat();
        Uuid::new_v5(&NAMESPACE, &name)
    }

    fn describe(&self) -> Result<(&'static Entity, &'static umbu_catalog::Facet), StoreError> {
        self.id.describe().ok_or_else(|| StoreError::UnknownEntity(self.id.entity.clone()))
    }

    fn creates(&self) -> bool {
        matches!(self.intent, Some(Intent::Create { .. }))
    }

    fn resolve(&self, resolution: Resolution) -> Result<Step, StoreError> {
        let (entity, facet) = self.describe()?;
        let apart = Apart { facet: facet.name, hash: self.hash };
        Ok(Step::Resolve { entity, id: self.id.record, apart, resolution: Some(resolution) })
    }

    /// The same edit once more. A record that is here already is edited, also where its making was meant.
    fn again(&self, is_here: bool) -> Result<Step, StoreError> {
        let (entity, facet) = self.describe()?;
        let id = self.id.record;
        let begins = facet.name == entity.head().name && !is_here;
        match self.intent.as_ref().ok_or(StoreError::NoIntent)? {
            Intent::Create { patch, clinic } if begins => {
                let clinic = clinic.or(self.clinic);
                Ok(Step::Create { entity, id, clinic, patch: intent::from_json(facet, patch)? })
            }
            intent => intent.again(entity, facet, id),
        }
    }
}

const OPEN: &str = "resolution IS NULL";
const ALL: &str = "1";

fn kept(connection: &Connection, which: &str, record: Option<Uuid>) -> Result<Vec<Kept>, StoreError> {
    let sql = format!(
        "SELECT entity, record, facet, hash, clinic, title, code, reason, intent, at_ms, resolution, resolved_at_ms
         FROM replica_quarantine WHERE {which} AND (?1 IS NULL OR record = ?1) ORDER BY at_ms DESC, hash"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([record.map(Uuid::into_bytes)])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let record = Uuid::from_slice(&row.get::<_, Vec<u8>>(1)?).map_err(damaged)?;
        let clinic: Option<Vec<u8>> = row.get(4)?;
        let intent: Option<String> = row.get(8)?;
        let resolution: Option<String> = row.get(10)?;
        let resolved_at_ms: Option<i64> = row.get(11)?;
        found.push(Kept {
            id: DocumentId::new(record, &row.get::<_, String>(0)?, &row.get::<_, String>(2)?),
            hash: Hash::try_from(row.get::<_, Vec<u8>>(3)?.as_slice()).map_err(damaged)?,
            clinic: clinic.map(|bytes| Uuid::from_slice(&bytes)).transpose().map_err(damaged)?,
            title: row.get(5)?,
            code: row.get(6)?,
            reason: row.get(7)?,
            intent: intent.map(|text| serde_json::from_str(&text)).transpose().map_err(damaged)?,
            at_ms: row.get(9)?,
            resolved: resolution.zip(resolved_at_ms),
        });
    }
    Ok(found)
}

fn view(connection: &Connection, kept: Kept) -> Result<QuarantineView, StoreError> {
    let row = match step::entity(&kept.id.entity) {
        Ok(entity) => projection::get(connection, entity, kept.id.record)?.filter(|row| !row.deleted),
        Err(_) => None,
    };
    Ok(QuarantineView {
        id: kept.view_id(),
        entity: kept.id.entity.clone(),
        record: kept.id.record,
        title: row.as_ref().map_or_else(|| kept.title.clone(), projection::title),
        here: row.is_some(),
        code: kept.code.clone(),
        reason: kept.reason.clone(),
        at_ms: kept.at_ms,
        meant: match &kept.intent {
            None => "unknown",
            Some(Intent::Create { .. }) => "create",
            Some(Intent::Edit { .. } | Intent::Settle { .. }) => "edit",
            Some(Intent::Delete) => "delete",
            Some(Intent::Restore) => "restore",
        }
        .to_owned(),
        patch: meant(&kept),
    })
}

fn meant(kept: &Kept) -> BTreeMap<String, Json> {
    kept.intent.iter().flat_map(Intent::patch).collect()
}
