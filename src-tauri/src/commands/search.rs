//! One bar that finds everything, and the list of patients.

use std::sync::Arc;

use rusqlite::types::Value as Sql;
use serde_json::Value;
use umbu_catalog::entities::{food, patient};
use umbu_commands::CommandError;
use umbu_commands::types::{PatientRow, RecordView, SearchHit};
use umbu_domain::nutrition::search::fold;

use super::foods::FoodTables;
use crate::store::{Replica, entity, title};

const HITS_MAX: u32 = 200;
/// Candidates that are read and ranked for each hit that is shown.
const CANDIDATES_PER_HIT: u32 = 4;

/// Patients first, then other records, then foods; within each, names that begin with what was typed come first.
pub(super) fn everything(
    replica: &Arc<Replica>,
    foods: &FoodTables,
    query: &str,
    limit: u32,
) -> Result<Vec<SearchHit>, CommandError> {
    let limit = limit.min(HITS_MAX);
    let kinds: Vec<&str> = searched_kinds().collect();
    let found = replica.search(query, &kinds, (limit * CANDIDATES_PER_HIT) as usize)?;
    let mut hits = Vec::new();
    for found in found {
        if let Some(record) = replica.find(entity(&found.entity)?, found.id)? {
            hits.push(hit(&record));
        }
    }
    let typed = fold(query.trim());
    let rank = |hit: &SearchHit| {
        let name = fold(&hit.title);
        (hit.entity != patient::NAME, !name.starts_with(&typed), name)
    };
    hits.sort_by_cached_key(rank);
    hits.truncate(limit as usize);
    let room = (limit as usize).saturating_sub(hits.len()).max(limit as usize / 4);
    let table = foods.of(replica)?;
    let eaten = table.search(query, &Default::default(), room).into_iter().map(|food| SearchHit {
        entity: food::NAME.to_owned(),
        id: food.id,
        title: food.name.clone(),
        subtitle: food.source.clone(),
    });
    hits.extend(eaten);
    hits.truncate(limit as usize);
    Ok(hits)
}

/// Foods are searched on their own, in memory, where slips and habits are ranked.
fn searched_kinds() -> impl Iterator<Item = &'static str> {
    umbu_catalog::replicated()
        .filter(|entity| entity.name != food::NAME && entity.fields().any(|(_, field)| field.search))
        .map(|entity| entity.name)
}

fn hit(record: &RecordView) -> SearchHit {
    let parts: Vec<String> =
        ["date_of_birth", "city", "phone"].iter().filter_map(|field| text(record, field)).collect();
    SearchHit { entity: record.entity.clone(), id: record.id, title: title(record), subtitle: parts.join(" · ") }
}

/// All patients by name, or those that match what was typed.
pub(super) fn patients(replica: &Replica, query: &str, limit: u32) -> Result<Vec<PatientRow>, CommandError> {
    let limit = limit.min(1000);
    let mut rows: Vec<RecordView> = if query.trim().is_empty() {
        // The words are those of the index `patient__by_name`.
        let sql = format!(
            "{} WHERE deleted_at_ms IS NULL ORDER BY coalesce(social_name, name) COLLATE NOCASE LIMIT ?1",
            crate::store::projection::select(&patient::ENTITY)
        );
        let limit = [Sql::Integer(i64::from(limit))];
        replica.read(|reader| crate::store::query::rows(reader, &patient::ENTITY, &sql, &limit))?
    } else {
        let found = replica.search(query, &[patient::NAME], limit as usize)?;
        let mut rows = Vec::new();
        for found in found {
            rows.extend(replica.find(&patient::ENTITY, found.id)?);
        }
        rows
    };
    let typed = fold(query.trim());
    rows.sort_by_cached_key(|row| {
        let name = fold(&title(row));
        (!name.starts_with(&typed), name)
    });
    replica
        .read(|reader| {
            let mut last_meal = reader
                .prepare_cached("SELECT max(date) FROM meal WHERE patient = ?1 AND deleted_at_ms IS NULL")?;
            rows.into_iter()
                .map(|row| {
                    let last_meal_on = last_meal.query_row([row.id.to_string()], |meal| meal.get(0))?;
                    Ok(patient_row(&row, last_meal_on))
                })
                .collect()
        })
        .map_err(CommandError::from)
}

fn patient_row(row: &RecordView, last_meal_on: Option<String>) -> PatientRow {
    PatientRow {
        id: row.id,
        name: text(row, "name").unwrap_or_default(),
        social_name: text(row, "social_name"),
        date_of_birth: text(row, "date_of_birth"),
        cpf: text(row, "cpf"),
        phone: text(row, "phone"),
        city: text(row, "city"),
        last_meal_on,
    }
}

pub(super) fn text(row: &RecordView, field: &str) -> Option<String> {
    row.fields.get(field).and_then(Value::as_str).map(str::to_owned)
}
