//! Records of any kind, by what the catalogue says of them.

use std::collections::BTreeMap;

use rusqlite::params;
use serde_json::Value;
use umbu_catalog::entities::{document, food, patient, practitioner};
use umbu_commands::CommandError;
use umbu_commands::types::*;
use umbu_sync::Patch;
use uuid::Uuid;

use super::scope;
use crate::store::{Replica, StoreError, entity, patch_from_json, title};

/// Most records that one list answers.
const LIST_MAX: u32 = 500;

pub(super) fn get(replica: &Replica, name: &str, id: Uuid) -> Result<RecordView, CommandError> {
    Ok(replica.get(entity(name)?, id)?)
}

pub(super) fn list(
    replica: &Replica,
    name: &str,
    filter: &BTreeMap<String, Value>,
    limit: u32,
    offset: u32,
) -> Result<RecordPage, CommandError> {
    Ok(replica.list(entity(name)?, filter, limit.min(LIST_MAX), offset)?)
}

pub(super) fn query(
    replica: &Replica,
    name: &str,
    query: &RecordQuery,
    limit: u32,
    offset: u32,
) -> Result<RecordPage, CommandError> {
    Ok(replica.query(entity(name)?, query, limit.min(LIST_MAX), offset)?)
}

pub(super) fn titles(replica: &Replica, records: &[ChangedRecord]) -> Result<Vec<RecordTitle>, CommandError> {
    let mut titles = Vec::with_capacity(records.len());
    for record in records {
        titles.extend(replica.titles(entity(&record.entity)?, &[record.id])?);
    }
    Ok(titles)
}

pub(super) fn links(replica: &Replica, name: &str, id: Uuid) -> Result<Vec<LinkGroup>, CommandError> {
    // Also of the directory: what a clinic or an account is named in is in the replica though they are not.
    let entity = umbu_catalog::entity(name).ok_or_else(|| StoreError::UnknownEntity(name.to_owned()))?;
    Ok(replica.links_to(entity, id)?)
}

pub(super) fn save(
    replica: &Replica,
    name: &str,
    id: Option<Uuid>,
    clinic: Option<Uuid>,
    patch: &BTreeMap<String, Value>,
) -> Result<Saved, CommandError> {
    let entity = entity(name)?;
    let patch = patch_from_json(entity, patch)?;
    let clinic = if id.is_none() { clinic_of_new(replica, clinic, &patch)? } else { clinic };
    Ok(replica.save(entity, id, clinic, &patch)?)
}

/// The clinic of a new record: the one named, else that of its patient.
pub(super) fn clinic_of_new(
    replica: &Replica,
    named: Option<Uuid>,
    patch: &Patch,
) -> Result<Option<Uuid>, CommandError> {
    let patient = patch.get("patient").and_then(Option::as_ref).and_then(|value| value.as_text()?.parse().ok());
    match (named, patient) {
        (None, Some(patient)) => scope::clinic_of(replica, patient),
        _ => Ok(named),
    }
}

pub(super) fn delete(replica: &Replica, name: &str, id: Uuid) -> Result<Saved, CommandError> {
    Ok(replica.delete(entity(name)?, id)?)
}

pub(super) fn history(replica: &Replica, name: &str, id: Uuid) -> Result<Vec<Revision>, CommandError> {
    Ok(replica.history(entity(name)?, id)?)
}

/// People first, then what belongs to them, then foods.
pub(super) fn search(replica: &Replica, query: &str, limit: u32) -> Result<Vec<SearchHit>, CommandError> {
    let kinds = [patient::NAME, practitioner::NAME, document::NAME, food::NAME];
    let found = replica.search(query, &kinds, limit.min(LIST_MAX) as usize)?;
    let mut hits = Vec::with_capacity(found.len());
    for kind in kinds {
        for hit in found.iter().filter(|hit| hit.entity == kind) {
            let Some(record) = replica.find(entity(&hit.entity)?, hit.id)? else { continue };
            let subtitle = text(&record, "cpf").or_else(|| text(&record, "city")).or_else(|| text(&record, "source"));
            hits.push(SearchHit {
                entity: hit.entity.clone(),
                id: hit.id,
                title: title(&record),
                subtitle: subtitle.unwrap_or_default(),
            });
        }
    }
    Ok(hits)
}

/// All patients in the order of an address book, or those that the query finds, the best first.
pub(super) fn patients(replica: &Replica, query: &str, limit: u32) -> Result<Vec<PatientRow>, CommandError> {
    let limit = limit.min(LIST_MAX) as usize;
    let ids = if query.trim().is_empty() {
        replica.by_name(patient::NAME, limit)?
    } else {
        replica.search(query, &[patient::NAME], limit)?.into_iter().map(|found| found.id).collect()
    };
    let mut rows = Vec::with_capacity(ids.len());
    for id in ids {
        if let Some(record) = replica.find(&patient::ENTITY, id)?.filter(|record| !record.deleted) {
            rows.push(row(&record, last_meal_on(replica, id)?));
        }
    }
    Ok(rows)
}

fn last_meal_on(replica: &Replica, patient: Uuid) -> Result<Option<String>, StoreError> {
    replica.read(|connection| {
        let sql = "SELECT max(date) FROM meal WHERE patient = ?1 AND deleted_at_ms IS NULL";
        Ok(connection.prepare_cached(sql)?.query_row(params![patient.to_string()], |row| row.get(0))?)
    })
}

fn row(record: &RecordView, last_meal_on: Option<String>) -> PatientRow {
    PatientRow {
        id: record.id,
        name: text(record, "name").unwrap_or_default(),
        social_name: text(record, "social_name"),
        date_of_birth: text(record, "date_of_birth"),
        cpf: text(record, "cpf"),
        phone: text(record, "phone"),
        city: text(record, "city"),
        last_meal_on,
    }
}

pub(super) fn text(record: &RecordView, field: &str) -> Option<String> {
    record.fields.get(field)?.as_str().map(str::to_owned)
}
