//! Finding records as one types: whole words, beginnings of words, without accents, and with a slip of the finger.

use rusqlite::{Connection, OptionalExtension, params, params_from_iter};
use serde_json::Value as Json;
use umbu_catalog::entities::patient;
use umbu_catalog::{Entity, Kind};
use umbu_commands::types::RecordView;
use umbu_domain::nutrition::search::fold;
use uuid::Uuid;

use super::error::StoreError;
use super::projection;
use super::words::{slips, slips_allowed, tokens};

/// Words similar to a misspelt one that are tried together.
const SIMILAR_MAX: usize = 24;
/// Matches that are compared even when few are shown.
const CANDIDATES_MIN: usize = 200;

/// One found record, before its row is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub entity: String,
    pub id: Uuid,
}

/// What the index holds of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Indexed {
    words: String,
    /// What a person calls it, folded.
    name: String,
}

/// `None` takes a record out of the index.
pub(super) fn indexed(entity: &Entity, record: &RecordView) -> Option<Indexed> {
    if record.deleted || record.fields.contains_key(patient::merged_into.field) {
        return None;
    }
    let mut words = String::new();
    for (_, field) in entity.fields().filter(|(_, field)| field.search) {
        let Some(text) = record.fields.get(field.name).and_then(Json::as_str) else { continue };
        words.push_str(text);
        words.push(' ');
        if let Kind::Phone = field.kind {
            words.push_str(&phone_beginnings(text));
        }
    }
    (!words.trim().is_empty()).then(|| Indexed { words, name: fold(&projection::title(record)) })
}

/// People dial without the country, and often without the area: `+55 81 9…` is also found by `81 9…` and `9…`.
fn phone_beginnings(e164: &str) -> String {
    let national = e164.strip_prefix("+55").unwrap_or_default();
    let subscriber = national.get(2..).unwrap_or_default();
    format!("{national} {subscriber} ")
}

/// Puts a record's words into the index, replaces them or takes them out.
pub(super) fn index(
    connection: &Connection,
    entity: &Entity,
    id: Uuid,
    indexed: Option<&Indexed>,
) -> Result<(), StoreError> {
    let id = id.to_string();
    let number: Option<i64> = connection
        .prepare_cached("SELECT number FROM replica_search_row WHERE id = ?1 AND entity = ?2")?
        .query_row(params![id, entity.name], |row| row.get(0))
        .optional()?;
    match (number, indexed) {
        (Some(number), Some(Indexed { words, name })) => {
            connection
                .prepare_cached("UPDATE replica_search_row SET name = ?2 WHERE number = ?1")?
                .execute(params![number, name])?;
            connection
                .prepare_cached("UPDATE replica_search SET words = ?2 WHERE rowid = ?1")?
                .execute(params![number, words])?;
        }
        (None, Some(Indexed { words, name })) => {
            connection
                .prepare_cached("INSERT INTO replica_search_row (entity, id, name) VALUES (?1, ?2, ?3)")?
                .execute(params![entity.name, id, name])?;
            connection
                .prepare_cached("INSERT INTO replica_search (rowid, words) VALUES (?1, ?2)")?
                .execute(params![connection.last_insert_rowid(), words])?;
        }
        (Some(number), None) => {
            connection.prepare_cached("DELETE FROM replica_search WHERE rowid = ?1")?.execute([number])?;
            connection.prepare_cached("DELETE FROM replica_search_row WHERE number = ?1")?.execute([number])?;
        }
        (None, None) => {}
    }
    Ok(())
}

/// Records whose words begin with every word of the query; where there are none, with words a slip away from them.
pub(super) fn find(
    connection: &Connection,
    query: &str,
    entities: &[&str],
    limit: usize,
) -> Result<Vec<Found>, StoreError> {
    let typed = tokens(query);
    if typed.is_empty() {
        return Ok(Vec::new());
    }
    // Of many matches the best of the first are shown: whoever wants another types one letter more.
    let candidates = limit.max(CANDIDATES_MIN);
    let found = matching(connection, &exact(&typed), entities, candidates)?;
    if !found.is_empty() {
        return Ok(best(found, &typed, limit));
    }
    let Some(similar) = similar(connection, &typed)? else { return Ok(Vec::new()) };
    Ok(best(matching(connection, &similar, entities, candidates)?, &typed, limit))
}

/// What to ask the index for, to find all records of an entity by these words: as typed where that finds any, else a
/// slip away. `None` where nothing can be found.
pub(super) fn expression(connection: &Connection, query: &str, entity: &str) -> Result<Option<String>, StoreError> {
    let typed = tokens(query);
    if typed.is_empty() {
        return Ok(None);
    }
    let exact = exact(&typed);
    if matching(connection, &exact, &[entity], 1)?.is_empty() { similar(connection, &typed) } else { Ok(Some(exact)) }
}

fn exact(typed: &[String]) -> String {
    typed.iter().map(|word| format!("\"{word}\"*")).collect::<Vec<_>>().join(" AND ")
}

fn similar(connection: &Connection, typed: &[String]) -> Result<Option<String>, StoreError> {
    let mut similar = Vec::new();
    for word in typed {
        let near = near_words(connection, word)?;
        if near.is_empty() {
            return Ok(None);
        }
        similar.push(format!("({})", near.join(" OR ")));
    }
    Ok(Some(similar.join(" AND ")))
}

/// Names that begin with what was typed first, then in the order of names.
fn best(mut found: Vec<(String, Found)>, typed: &[String], limit: usize) -> Vec<Found> {
    let first = typed.first().map(String::as_str).unwrap_or_default();
    found.sort_by(|(left, _), (right, _)| {
        (!left.starts_with(first)).cmp(&!right.starts_with(first)).then_with(|| left.cmp(right))
    });
    found.into_iter().take(limit).map(|(_, found)| found).collect()
}

/// Records of an entity in the order of their names, as in an address book.
pub(super) fn by_name(connection: &Connection, entity: &str, limit: usize) -> Result<Vec<Uuid>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT id FROM replica_search_row WHERE entity = ?1 ORDER BY name LIMIT ?2")?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let rows = statement.query_map(params![entity, limit], |row| row.get::<_, String>(0))?;
    rows.map(|id| projection::uuid(&id?)).collect()
}

/// Records of an entity whose name is exactly this one, accents and capitals aside. Two are enough to know that a name
/// does not tell them apart.
pub(super) fn called(connection: &Connection, entity: &str, name: &str) -> Result<Vec<Uuid>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT id FROM replica_search_row WHERE entity = ?1 AND name = ?2 LIMIT 2")?;
    let rows = statement.query_map(params![entity, fold(name)], |row| row.get::<_, String>(0))?;
    rows.map(|id| projection::uuid(&id?)).collect()
}

fn matching(
    connection: &Connection,
    expression: &str,
    entities: &[&str],
    limit: usize,
) -> Result<Vec<(String, Found)>, StoreError> {
    let places: Vec<String> = (0..entities.len()).map(|at| format!("?{}", at + 3)).collect();
    let filter = if entities.is_empty() { String::new() } else { format!("AND row.entity IN ({})", places.join(", ")) };
    let sql = format!(
        "SELECT row.entity, row.id, row.name FROM replica_search AS search
         JOIN replica_search_row AS row ON row.number = search.rowid
         WHERE replica_search MATCH ?1 {filter} LIMIT ?2"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let limit = limit.to_string();
    let arguments = [expression, limit.as_str()].into_iter().chain(entities.iter().copied());
    let mut rows = statement.query(params_from_iter(arguments))?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let id = projection::uuid(&row.get::<_, String>(1)?)?;
        found.push((row.get(2)?, Found { entity: row.get(0)?, id }));
    }
    Ok(found)
}

/// Expressions for the indexed words that a slip separates from the typed one, the nearest first.
fn near_words(connection: &Connection, word: &str) -> Result<Vec<String>, StoreError> {
    let allowed = slips_allowed(word);
    let exact = format!("\"{word}\"*");
    if allowed == 0 {
        return Ok(vec![exact]);
    }
    // Numbers sort before letters and are never guessed: a CPF with a slip is somebody else's.
    let mut statement = connection.prepare_cached("SELECT term FROM replica_search_term WHERE term >= 'a'")?;
    let mut rows = statement.query([])?;
    let mut near: Vec<(usize, String)> = Vec::new();
    while let Some(row) = rows.next()? {
        let term: String = row.get(0)?;
        if let Some(slips) = slips(word, &fold(&term), allowed) {
            near.push((slips, term));
        }
    }
    near.sort();
    near.truncate(SIMILAR_MAX);
    Ok(near.into_iter().map(|(_, term)| format!("\"{term}\"")).collect())
}
