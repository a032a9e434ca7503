//! Reading: rows only, never documents.

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params_from_iter};
use umbu_catalog::Entity;
use umbu_commands::types::RecordView;
use uuid::Uuid;

use super::error::StoreError;
use super::projection;
use super::replica::Replica;
use super::search::{self, Found};

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
