//! What only a person can decide, of every kind, as one list with both sides.
//!
//! Two values, a code taken twice and an edit beside a signature follow from documents and rows; a time booked twice
//! and stock below zero from the records that reactions derive. Either way all replicas that hold both sides find the
//! same ones, and whoever does not hold both sees nothing.

use std::collections::{BTreeMap, HashMap};

use rusqlite::Connection;
use serde_json::Value as Json;
use umbu_catalog::entities::{appointment, product, stock_alert, stock_movement, sync_conflict};
use umbu_catalog::{Compartment, Entity};
use umbu_commands::types::{ConflictSide, ConflictView, RecordView, Revision, RevisionNote};
use umbu_sync::{Grant, derived_record};
use uuid::Uuid;

use super::conflicts::{self, Conflict, DUPLICATE_CODE, EDIT_AFTER_SIGNING};
use super::error::StoreError;
use super::replica::Replica;
use super::{history, projection, query};

/// A professional or room that two appointments need at once.
pub const DOUBLE_BOOKING: &str = "double_booking";
/// More went out than there was.
pub const STOCK_BELOW_ZERO: &str = "stock_below_zero";

/// Movements that are shown where stock is below zero: the latest ones.
const MOVEMENTS_SHOWN: u32 = 3;

/// What tells one appointment from another.
const OF_APPOINTMENT: [&str; 6] = ["patient", "practitioner", "location", "date", "time", "duration"];
const OF_MOVEMENT: [&str; 4] = ["movement_type", "quantity", "occurred_at", "lot"];
const OF_PATIENT: [&str; 6] = ["name", "date_of_birth", "cpf", "phone", "email", "city"];

impl Replica {
    /// Everything that waits for a decision, with both sides.
    ///
    /// # Errors
    /// Those of the database.
    pub fn conflicts(&self) -> Result<Vec<ConflictView>, StoreError> {
        let grant = self.grant();
        // Sides are told with their authors, whom packed documents do not name.
        self.hold_everything()?;
        self.connections.read(|reader| {
            let mut views = Vec::new();
            for conflict in open(reader)? {
                views.extend(view(reader, &grant, conflict)?);
            }
            Ok(views)
        })
    }

    /// How many wait for a decision.
    ///
    /// # Errors
    /// Those of the database.
    pub fn conflicts_count(&self) -> Result<u32, StoreError> {
        let open = self.connections.read(open)?;
        Ok(u32::try_from(open.len()).unwrap_or(u32::MAX))
    }
}

/// Those of which this replica holds both sides and that nobody decided.
pub(super) fn open(connection: &Connection) -> Result<Vec<Conflict>, StoreError> {
    let mut open = conflicts::list(connection)?;
    open.extend(bookings(connection)?);
    open.extend(stock(connection)?);
    let mut kept = Vec::new();
    for conflict in open {
        if holds(connection, conflict.entity, conflict.record)? && !is_decided(connection, &conflict)? {
            kept.push(conflict);
        }
    }
    Ok(kept)
}

fn holds(connection: &Connection, entity: &'static Entity, id: Uuid) -> Result<bool, StoreError> {
    Ok(projection::get(connection, entity, id)?.is_some_and(|row| !row.deleted))
}

fn bookings(connection: &Connection) -> Result<Vec<Conflict>, StoreError> {
    let sql = format!(
        "{} WHERE deleted_at_ms IS NULL AND status = 'open' AND reason = '{DOUBLE_BOOKING}' ORDER BY id",
        projection::select(&sync_conflict::ENTITY)
    );
    let mut found = Vec::new();
    for row in query::rows(connection, &sync_conflict::ENTITY, &sql, &[])? {
        let id = |field: &str| uuid(&row, field);
        let (Some(record), Some(other), Some(resource)) = (
            id(sync_conflict::subject_id.field),
            id(sync_conflict::other_id.field),
            id(sync_conflict::resource_id.field),
        ) else {
            continue;
        };
        if holds(connection, &appointment::ENTITY, other)? {
            found.push(Conflict {
                id: row.id,
                entity: &appointment::ENTITY,
                record,
                field: text(&row, sync_conflict::field.field),
                reason: DOUBLE_BOOKING.to_owned(),
                options: [other, resource].map(|id| Json::String(id.to_string())).to_vec(),
            });
        }
    }
    Ok(found)
}

fn stock(connection: &Connection) -> Result<Vec<Conflict>, StoreError> {
    let sql = format!(
        "{} WHERE deleted_at_ms IS NULL AND alert_type = 'negative_balance' AND status IN ('open', 'acknowledged')
         ORDER BY id",
        projection::select(&stock_alert::ENTITY)
    );
    let alerts = query::rows(connection, &stock_alert::ENTITY, &sql, &[])?;
    let conflict = |alert: RecordView| {
        Some(Conflict {
            id: alert.id,
            entity: &product::ENTITY,
            record: uuid(&alert, stock_alert::product.field)?,
            field: String::new(),
            reason: STOCK_BELOW_ZERO.to_owned(),
            options: Vec::new(),
        })
    };
    Ok(alerts.into_iter().filter_map(conflict).collect())
}

/// The record that says that all holders of a code stay as they are. None where it would be read by people who may
/// not read its subject.
pub(super) fn decision(conflict: &Conflict) -> Option<Uuid> {
    let in_front = conflict.entity.head().compartment == Compartment::Front;
    let others: Vec<&str> = conflict.options.iter().filter_map(Json::as_str).collect();
    let rule = format!("{DUPLICATE_CODE}.{}.{}", conflict.entity.name, conflict.field);
    (conflict.reason == DUPLICATE_CODE && in_front).then(|| derived_record(&rule, conflict.record, &others.join(" ")))
}

fn is_decided(connection: &Connection, conflict: &Conflict) -> Result<bool, StoreError> {
    let Some(id) = decision(conflict) else { return Ok(false) };
    let row = projection::get(connection, &sync_conflict::ENTITY, id)?;
    Ok(row.is_some_and(|row| !row.deleted && text(&row, sync_conflict::status.field) == "settled"))
}

/// The decisions about a record that left both sides as they are, for its history.
pub(super) fn journal(connection: &Connection, grant: &Grant, record: Uuid) -> Result<Vec<Revision>, StoreError> {
    let sql = format!(
        "{} WHERE deleted_at_ms IS NULL AND decision = 'kept_both' AND (subject_id = ?1 OR other_id = ?1)",
        projection::select(&sync_conflict::ENTITY)
    );
    let record = [rusqlite::types::Value::Text(record.to_string())];
    let mut names = HashMap::from([(grant.account, grant.account_name.clone())]);
    let mut revisions = Vec::new();
    for row in query::rows(connection, &sync_conflict::ENTITY, &sql, &record)? {
        let author = uuid(&row, sync_conflict::settled_by.field);
        let note = Some(text(&row, sync_conflict::note.field)).filter(|note| !note.is_empty());
        revisions.push(Revision {
            at_ms: row.fields.get(sync_conflict::settled_at.field).and_then(Json::as_i64).unwrap_or_default(),
            author,
            author_name: author.map(|author| history::name(connection, &mut names, author)).transpose()?.flatten(),
            device: None,
            changes: Vec::new(),
            note: Some(RevisionNote {
                what: "kept_both".to_owned(),
                code: text(&row, sync_conflict::reason.field),
                text: note,
            }),
        });
    }
    Ok(revisions)
}

fn view(connection: &Connection, grant: &Grant, conflict: Conflict) -> Result<Option<ConflictView>, StoreError> {
    let Some(row) = projection::get(connection, conflict.entity, conflict.record)? else { return Ok(None) };
    let sides = sides(connection, grant, &conflict, &row)?;
    let told = ![EDIT_AFTER_SIGNING, STOCK_BELOW_ZERO].contains(&conflict.reason.as_str());
    Ok(Some(ConflictView {
        id: conflict.id,
        entity: conflict.entity.name.to_owned(),
        record: conflict.record,
        title: projection::title(&row),
        field: told.then_some(conflict.field),
        reason: conflict.reason,
        values: conflict.options,
        sides,
    }))
}

fn sides(
    connection: &Connection,
    grant: &Grant,
    conflict: &Conflict,
    row: &RecordView,
) -> Result<Vec<ConflictSide>, StoreError> {
    let ids = conflict.options.iter().filter_map(Json::as_str).filter_map(|id| Uuid::try_parse(id).ok());
    let records = |ids: Vec<Uuid>, entity, fields: &[&str]| -> Result<Vec<ConflictSide>, StoreError> {
        ids.into_iter().filter_map(|id| record_side(connection, grant, entity, id, fields).transpose()).collect()
    };
    match conflict.reason.as_str() {
        DUPLICATE_CODE => {
            let holders = std::iter::once(conflict.record).chain(ids).collect();
            let mut fields = OF_PATIENT.to_vec();
            fields.push(&conflict.field);
            records(holders, conflict.entity, &fields)
        }
        DOUBLE_BOOKING => {
            let both = std::iter::once(conflict.record).chain(ids.take(1)).collect();
            records(both, &appointment::ENTITY, &OF_APPOINTMENT)
        }
        STOCK_BELOW_ZERO => {
            let sql = format!(
                "{} WHERE product = ?1 AND deleted_at_ms IS NULL ORDER BY occurred_at DESC, id DESC LIMIT {MOVEMENTS_SHOWN}",
                projection::select(&stock_movement::ENTITY)
            );
            let product = [rusqlite::types::Value::Text(conflict.record.to_string())];
            let movements = query::rows(connection, &stock_movement::ENTITY, &sql, &product)?;
            records(movements.iter().map(|row| row.id).collect(), &stock_movement::ENTITY, &OF_MOVEMENT)
        }
        _ => {
            let revisions = history::of_record(connection, grant, conflict.entity, conflict.record)?;
            Ok(conflict.options.iter().map(|option| value_side(conflict, row, &revisions, option)).collect())
        }
    }
}

/// A record with what tells it from the other, and who wrote it last.
fn record_side(
    connection: &Connection,
    grant: &Grant,
    entity: &'static Entity,
    id: Uuid,
    fields: &[&str],
) -> Result<Option<ConflictSide>, StoreError> {
    let Some(row) = projection::get(connection, entity, id)? else { return Ok(None) };
    let latest = history::of_record(connection, grant, entity, id)?.into_iter().next();
    let told = row.fields.iter().filter(|(name, _)| fields.contains(&name.as_str()));
    Ok(Some(ConflictSide {
        entity: entity.name.to_owned(),
        record: id,
        title: Some(projection::title(&row)),
        fields: told.map(|(name, value)| (name.clone(), value.clone())).collect(),
        author_name: latest.as_ref().and_then(|revision| revision.author_name.clone()),
        at_ms: latest.map(|revision| revision.at_ms),
    }))
}

/// One of the values that a field, or a note's fields, had at once, and who wrote it.
fn value_side(conflict: &Conflict, row: &RecordView, revisions: &[Revision], option: &Json) -> ConflictSide {
    let fields: BTreeMap<String, Json> = match option {
        Json::Object(fields) if conflict.reason == EDIT_AFTER_SIGNING => fields.clone().into_iter().collect(),
        value => [(conflict.field.clone(), value.clone())].into(),
    };
    let wrote = |revision: &&Revision| {
        let to = |change: &umbu_commands::types::FieldChange| change.to.clone().unwrap_or(Json::Null);
        revision.changes.iter().any(|change| fields.get(&change.field).is_some_and(|value| *value == to(change)))
    };
    let revision = revisions.iter().find(wrote);
    ConflictSide {
        entity: conflict.entity.name.to_owned(),
        record: row.id,
        title: None,
        fields: fields.clone(),
        author_name: revision.and_then(|revision| revision.author_name.clone()),
        at_ms: revision.map(|revision| revision.at_ms),
    }
}

fn text(row: &RecordView, field: &str) -> String {
    row.fields.get(field).and_then(Json::as_str).unwrap_or_default().to_owned()
}

fn uuid(row: &RecordView, field: &str) -> Option<Uuid> {
    Uuid::try_parse(row.fields.get(field)?.as_str()?).ok()
}
