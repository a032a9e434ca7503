//! Lists: records of one kind by words, filters and order, what they are called, and what links to them.
//!
//! Names of columns come from the catalogue, values are always bound: nothing that a person typed becomes SQL.

use std::collections::BTreeMap;

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params_from_iter};
use serde_json::Value as Json;
use umbu_catalog::entities::patient;
use umbu_catalog::{Entity, Field, Kind};
use umbu_commands::types::{FieldFilter, LinkGroup, RecordPage, RecordQuery, RecordSort, RecordTitle};
use umbu_domain::reactions::is_derived;
use umbu_sync::value_from_json;
use uuid::Uuid;

use super::error::StoreError;
use super::query::rows;
use super::replica::Replica;
use super::{projection, search};

/// Linking records that are named; of the others only their number is told.
const LINKING_SHOWN: u32 = 5;

impl Replica {
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
        let equal = |(field, value): (&String, &Json)| FieldFilter {
            field: field.clone(),
            one_of: Some(vec![value.clone()]),
            from: None,
            to: None,
        };
        let filters = filter.iter().map(equal).collect();
        self.query(entity, &RecordQuery { search: String::new(), filters, sort: None }, limit, offset)
    }

    /// Records that are not deleted, found by words and filters, in the order asked for (else the newest first).
    ///
    /// # Errors
    /// [`StoreError::UnknownField`] also for fields that lists cannot be filtered or sorted by, [`StoreError::Shape`].
    pub fn query(
        &self,
        entity: &'static Entity,
        query: &RecordQuery,
        limit: u32,
        offset: u32,
    ) -> Result<RecordPage, StoreError> {
        let order = order(entity, query.sort.as_ref())?;
        self.connections.read(|reader| {
            let Condition { sql: condition, values } = condition(reader, entity, query)?;
            let count = format!("SELECT count(*) FROM \"{}\" WHERE {condition}", entity.name);
            let total = reader.prepare_cached(&count)?.query_row(params_from_iter(&values), |row| row.get(0))?;
            let select = projection::select(entity);
            let sql = format!("{select} WHERE {condition} ORDER BY {order} LIMIT {limit} OFFSET {offset}");
            Ok(RecordPage { records: rows(reader, entity, &sql, &values)?, total })
        })
    }

    /// What people call these records. Those that are not here are left out.
    ///
    /// # Errors
    /// Those of the database.
    pub fn titles(&self, entity: &'static Entity, ids: &[Uuid]) -> Result<Vec<RecordTitle>, StoreError> {
        self.connections.read(|reader| {
            let found = ids.iter().filter_map(|id| projection::get(reader, entity, *id).transpose());
            found.map(|record| Ok(projection::named(&record?))).collect()
        })
    }

    /// Records of the entity that are called exactly so, accents and capitals aside.
    ///
    /// # Errors
    /// Those of the database.
    pub fn called(&self, entity: &Entity, name: &str) -> Result<Vec<Uuid>, StoreError> {
        self.connections.read(|reader| search::called(reader, entity.name, name))
    }

    /// Records that name this one in a link, by their kind and field.
    ///
    /// # Errors
    /// Those of the database.
    pub fn links_to(&self, entity: &Entity, id: Uuid) -> Result<Vec<LinkGroup>, StoreError> {
        self.connections.read(|reader| {
            let mut groups = Vec::new();
            for (from, field) in umbu_catalog::replicated().flat_map(links).filter(|(_, field)| names(field, entity)) {
                let group = linking(reader, from, field, id)?;
                groups.extend(Some(group).filter(|group| group.total > 0));
            }
            Ok(groups)
        })
    }
}

fn links(entity: &'static Entity) -> impl Iterator<Item = (&'static Entity, &'static Field)> {
    entity.fields().map(move |(_, field)| (entity, field))
}

fn names(field: &Field, entity: &Entity) -> bool {
    let kind = if let Kind::Set(inner) = field.kind { *inner } else { field.kind };
    matches!(kind, Kind::Link(target) if target == entity.name)
}

fn linking(
    connection: &Connection,
    from: &'static Entity,
    field: &'static Field,
    id: Uuid,
) -> Result<LinkGroup, StoreError> {
    let condition = format!("deleted_at_ms IS NULL AND {}", holds(field, "?1"));
    let values = [Sql::Text(id.to_string())];
    let count = format!("SELECT count(*) FROM \"{}\" WHERE {condition}", from.name);
    let total = connection.prepare_cached(&count)?.query_row(params_from_iter(&values), |row| row.get(0))?;
    let select = projection::select(from);
    let sql = format!("{select} WHERE {condition} ORDER BY {} LIMIT {LINKING_SHOWN}", newest_first(from));
    let records = if total == 0 { Vec::new() } else { rows(connection, from, &sql, &values)? };
    Ok(LinkGroup {
        entity: from.name.to_owned(),
        field: field.name.to_owned(),
        total,
        records: records.iter().map(projection::named).collect(),
    })
}

/// That a field is, or its set has, the bound value.
fn holds(field: &Field, place: &str) -> String {
    let name = field.name;
    match field.kind {
        Kind::Set(_) => format!("EXISTS (SELECT 1 FROM json_each(\"{name}\") AS member WHERE member.value = {place})"),
        _ => format!("\"{name}\" = {place}"),
    }
}

/// A `WHERE` in the making, with what its places stand for.
struct Condition {
    sql: String,
    values: Vec<Sql>,
}

impl Condition {
    fn bind(&mut self, value: Sql) -> String {
        self.values.push(value);
        format!("?{}", self.values.len())
    }

    fn and(&mut self, sql: &str) {
        self.sql.push_str(" AND ");
        self.sql.push_str(sql);
    }
}

fn condition(connection: &Connection, entity: &'static Entity, query: &RecordQuery) -> Result<Condition, StoreError> {
    let mut condition = Condition { sql: "deleted_at_ms IS NULL".to_owned(), values: Vec::new() };
    if !query.search.trim().is_empty() {
        match search::expression(connection, &query.search, entity.name)? {
            Some(expression) => {
                let words = condition.bind(Sql::Text(expression));
                let kind = condition.bind(Sql::Text(entity.name.to_owned()));
                condition.and(&format!(
                    "id IN (SELECT row.id FROM replica_search AS search
                     JOIN replica_search_row AS row ON row.number = search.rowid
                     WHERE replica_search MATCH {words} AND row.entity = {kind})"
                ));
            }
            None => condition.and("FALSE"),
        }
    }
    if projection::merges(entity) && query.filters.iter().all(|filter| filter.field != patient::merged_into.field) {
        condition.and("merged_into IS NULL");
    }
    for filter in &query.filters {
        add(&mut condition, entity, filter)?;
    }
    Ok(condition)
}

fn add(condition: &mut Condition, entity: &'static Entity, filter: &FieldFilter) -> Result<(), StoreError> {
    let field = field_of(entity, &filter.field, |kind| !matches!(kind, Kind::List(_) | Kind::Json))?;
    if let Some(one_of) = &filter.one_of {
        let mut any = Vec::new();
        for json in one_of {
            any.push(match stored(field, json)? {
                Sql::Null => format!("\"{}\" IS NULL", field.name),
                value => holds(field, &condition.bind(value)),
            });
        }
        condition.and(&if any.is_empty() { "FALSE".to_owned() } else { format!("({})", any.join(" OR ")) });
    }
    for (json, comparison) in [(&filter.from, ">="), (&filter.to, "<=")] {
        if let Some(json) = json {
            let place = condition.bind(stored(field, json)?);
            condition.and(&format!("\"{}\" {comparison} {place}", field.name));
        }
    }
    Ok(())
}

/// What the column of a field, or a member of a set, holds for this value.
fn stored(field: &'static Field, json: &Json) -> Result<Sql, StoreError> {
    let kind = if let Kind::Set(inner) = field.kind { inner } else { &field.kind };
    let value = value_from_json(kind, json)
        .map_err(|error| StoreError::Shape { field: field.name.to_owned(), reason: error.to_string() })?;
    // Money has two columns, the amount first.
    Ok(projection::stored(field, value.as_ref()).into_iter().next().unwrap_or(Sql::Null))
}

fn order(entity: &'static Entity, sort: Option<&RecordSort>) -> Result<String, StoreError> {
    let Some(sort) = sort else { return Ok(newest_first(entity)) };
    let field = field_of(entity, &sort.field, is_sortable)?;
    let direction = if sort.descending { "DESC" } else { "ASC" };
    let key = match field.kind {
        Kind::Text | Kind::Email | Kind::Url => format!("folded(\"{}\")", field.name),
        _ => format!("\"{}\"", field.name),
    };
    Ok(format!("\"{}\" IS NULL, {key} {direction}, id DESC", field.name))
}

/// Ids are UUIDv7, so their order is that of creation. Those of derived records bear no time: they stand where an id of
/// the time of their first change would.
fn newest_first(entity: &Entity) -> String {
    if !is_derived(entity.name) {
        return "id DESC".to_owned();
    }
    "CASE WHEN substr(id, 15, 1) <> '5' THEN id ELSE
       (SELECT printf('%08x-%04x', min(at_ms) >> 16, min(at_ms) & 65535) FROM replica_change
         WHERE record = unhex(id, '-')) END DESC, id DESC"
        .to_owned()
}

/// Kinds whose stored form stands in an order that says something to a person.
fn is_sortable(kind: &Kind) -> bool {
    !matches!(kind, Kind::Prose | Kind::Link(_) | Kind::Set(_) | Kind::List(_) | Kind::Json | Kind::Blob)
}

fn field_of(entity: &'static Entity, name: &str, fits: impl Fn(&Kind) -> bool) -> Result<&'static Field, StoreError> {
    let found = entity.field(name).map(|(_, field)| field).filter(|field| fits(&field.kind));
    found.ok_or_else(|| StoreError::UnknownField { entity: entity.name.to_owned(), field: name.to_owned() })
}
