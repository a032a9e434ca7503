//! Reading: rows only, never documents.

use std::collections::BTreeMap;

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params_from_iter};
use serde_json::Value as Json;
use umbu_catalog::{Entity, Kind};
use umbu_commands::types::{ConflictView, RecordPage, RecordView, Saved};
use umbu_sync::{Patch, value_from_json};
use uuid::Uuid;

use super::conflicts::{self, Conflict};
use super::error::StoreError;
use super::projection;
use super::replica::Replica;
use super::search::{self, Found};
use super::step::Step;

impl Replica {
    /// One record, also a deleted one.
    ///
    /// # Errors
    /// [`StoreError::NotFound`].
    pub fn get(&self, entity: &'static Entity, id: Uuid) -> Result<RecordView, StoreError> {
        self.find(entity, id)?.ok_or_else(|| StoreError::NotFound { entity: entity.name.to_owned(), id })
    }

    /// One record, or `None` when it is not here.
    ///
    /// # Errors
    /// Those of the database.
    pub fn find(&self, entity: &'static Entity, id: Uuid) -> Result<Option<RecordView>, StoreError> {
        self.connections.read(|reader| projection::get(reader, entity, id))
    }

    /// Records that are not deleted and whose fields equal the filter's (null: that have none), the newest first.
    ///
    /// # Errors
    /// [`StoreError::UnknownField`], [`StoreError::Shape`].
    pub fn list(
        &self,
        entity: &'static Entity,
        filter: &BTreeMap<String, Json>,
        limit: u32,
        offset: u32,
    ) -> Result<RecordPage, StoreError> {
        let (condition, values) = condition(entity, filter)?;
        self.connections.read(|reader| {
            let count = format!("SELECT count(*) FROM \"{}\" WHERE {condition}", entity.name);
            let total =
                reader.prepare_cached(&count)?.query_row(params_from_iter(&values), |row| row.get::<_, u32>(0))?;
            // Ids are UUIDv7, so their order is that of creation.
            let sql = format!(
                "{} WHERE {condition} ORDER BY id DESC LIMIT {limit} OFFSET {offset}",
                projection::select(entity)
            );
            Ok(RecordPage { records: rows(reader, entity, &sql, &values)?, total })
        })
    }

    /// Records whose words begin with those of the query, or nearly.
    ///
    /// # Errors
    /// Those of the database.
    pub fn search(&self, query: &str, entities: &[&str], limit: usize) -> Result<Vec<Found>, StoreError> {
        self.connections.read(|reader| search::find(reader, query, entities, limit))
    }

    /// Searchable records of an entity in the order of their names, accents and capitals aside.
    ///
    /// # Errors
    /// Those of the database.
    pub fn by_name(&self, entity: &str, limit: usize) -> Result<Vec<Uuid>, StoreError> {
        self.connections.read(|reader| search::by_name(reader, entity, limit))
    }

    /// Open conflicts.
    ///
    /// # Errors
    /// Those of the database.
    pub fn conflicts(&self) -> Result<Vec<ConflictView>, StoreError> {
        self.connections.read(conflicts::list)
    }

    /// Settles a conflict: the value stands from here on, and on every replica. Null leaves two records with the same
    /// code as they are.
    ///
    /// # Errors
    /// [`StoreError::NoConflict`], and those of a save.
    pub fn settle_conflict(&self, id: Uuid, value: &Json) -> Result<Saved, StoreError> {
        let conflict = self.connections.read(|reader| conflicts::get(reader, id))?.ok_or(StoreError::NoConflict)?;
        if conflict.reason == conflicts::DUPLICATE_CODE {
            return self.dismiss(&conflict);
        }
        let Conflict { entity, record, field, .. } = conflict;
        let (_, described) = entity
            .field(&field)
            .ok_or_else(|| StoreError::UnknownField { entity: entity.name.to_owned(), field: field.clone() })?;
        let value = value_from_json(&described.kind, value)
            .map_err(|error| StoreError::Shape { field: field.clone(), reason: error.to_string() })?;
        let patch = Patch::from([(field, value)]);
        self.save_many(vec![Step::Settle { entity, id: record, patch }])
    }

    fn dismiss(&self, conflict: &Conflict) -> Result<Saved, StoreError> {
        self.transact(|transaction| conflicts::dismiss(transaction, conflict.id))?;
        Ok(Saved { id: conflict.record, changed: Vec::new(), undo: None, warnings: Vec::new() })
    }

    /// Runs a query of a command over the projection.
    ///
    /// # Errors
    /// Those of the query.
    pub(crate) fn read<T>(&self, query: impl FnOnce(&Connection) -> Result<T, StoreError>) -> Result<T, StoreError> {
        self.connections.read(query)
    }
}

/// The rows of a `SELECT` made by [`projection::select`].
pub(crate) fn rows(
    connection: &Connection,
    entity: &'static Entity,
    sql: &str,
    values: &[Sql],
) -> Result<Vec<RecordView>, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(params_from_iter(values))?;
    let mut records = Vec::new();
    while let Some(row) = rows.next()? {
        records.push(projection::view(entity, row)?);
    }
    Ok(records)
}

fn condition(entity: &'static Entity, filter: &BTreeMap<String, Json>) -> Result<(String, Vec<Sql>), StoreError> {
    let mut sql = "deleted_at_ms IS NULL".to_owned();
    let mut values = Vec::new();
    for (name, json) in filter {
        let unknown = || StoreError::UnknownField { entity: entity.name.to_owned(), field: name.clone() };
        let (_, field) =
            entity.field(name).filter(|(_, field)| !matches!(field.kind, Kind::Money)).ok_or_else(unknown)?;
        let value = value_from_json(&field.kind, json)
            .map_err(|error| StoreError::Shape { field: name.clone(), reason: error.to_string() })?;
        match projection::stored(field, value.as_ref()).pop() {
            None | Some(Sql::Null) => sql.push_str(&format!(" AND \"{name}\" IS NULL")),
            Some(value) => {
                values.push(value);
                sql.push_str(&format!(" AND \"{name}\" = ?{}", values.len()));
            }
        }
    }
    Ok((sql, values))
}
