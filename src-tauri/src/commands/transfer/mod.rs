//! Records from and to files: CSV as spreadsheets in Brazil write it, and JSON.
//!
//! A file is read whole, every row is checked as a save would, and all rows become one save or none does.

mod cell;
mod export;
mod table;
#[cfg(test)]
mod tests;

use chrono::FixedOffset;
use umbu_catalog::{Entity, Field, Kind};
use umbu_commands::CommandError;
use umbu_commands::types::{ImportColumn, ImportPreview, ImportProblem, ImportRow, Saved};
use umbu_domain::calendar::brazilian_offset;
use umbu_domain::nutrition::search::fold;
use umbu_sync::Patch;
use uuid::Uuid;

use super::{records, scope};
use crate::store::{Replica, Step, entity, problems_of_new};
use cell::{Manner, Misfit};
pub(super) use export::export;
use table::Table;

/// Rows that a preview shows from the beginning of the file, and of those that do not fit.
const SHOWN: usize = 20;
const WRONG_SHOWN: usize = 100;

type Mapping = [Option<String>];

/// What an import would do. Writes nothing.
pub(super) fn preview(
    replica: &Replica,
    name: &str,
    bytes: &[u8],
    mapping: Option<&Mapping>,
) -> Result<ImportPreview, CommandError> {
    let entity = entity(name)?;
    let table = table::read(bytes)?;
    let fields = match mapping {
        Some(mapping) => mapped(replica, entity, &table, mapping)?,
        None => guessed(&table, &fillable(replica, entity)?),
    };
    let manner = Manner { decimal_comma: table.decimal_comma, offset: offset_of(replica, None) };
    let (mut rows, mut wrong) = (Vec::new(), 0);
    for (at, row) in table.rows.iter().enumerate() {
        let (_, problems) = checked(replica, entity, manner, &fields, row)?;
        wrong += usize::from(!problems.is_empty());
        if at < SHOWN || (!problems.is_empty() && wrong <= WRONG_SHOWN) {
            let cells = row.cells.iter().map(|cell| cell.as_ref().map_or_else(String::new, table::shown)).collect();
            rows.push(ImportRow { line: row.line, cells, problems });
        }
    }
    let columns = table
        .columns
        .iter()
        .zip(&fields)
        .map(|(name, field)| ImportColumn { name: name.clone(), field: field.map(|field| field.name.to_owned()) });
    Ok(ImportPreview { columns: columns.collect(), total: count(table.rows.len()), wrong: count(wrong), rows })
}

/// Creates a record per row in one save.
///
/// # Errors
/// `import-wrong-rows` where a single row does not fit; then nothing is written.
pub(super) fn import(
    replica: &Replica,
    name: &str,
    clinic: Option<Uuid>,
    bytes: &[u8],
    mapping: &Mapping,
) -> Result<Saved, CommandError> {
    let entity = entity(name)?;
    let table = table::read(bytes)?;
    let fields = mapped(replica, entity, &table, mapping)?;
    let manner = Manner { decimal_comma: table.decimal_comma, offset: offset_of(replica, clinic) };
    let (mut steps, mut wrong) = (Vec::with_capacity(table.rows.len()), 0);
    for row in &table.rows {
        let (patch, problems) = checked(replica, entity, manner, &fields, row)?;
        wrong += usize::from(!problems.is_empty());
        steps.push(Step::create(entity, records::clinic_of_new(replica, clinic, &patch)?, patch));
    }
    if wrong > 0 {
        let error = CommandError::new("import-wrong-rows", format!("{wrong} rows do not fit; nothing was imported"));
        return Err(error.with("rows", wrong.to_string()));
    }
    Ok(replica.save_many(steps)?)
}

/// What the clocks of that clinic show beside UTC; of the person's first where none is named.
fn offset_of(replica: &Replica, clinic: Option<Uuid>) -> FixedOffset {
    let grant = replica.grant();
    let of_clinic = grant.roles.iter().find(|role| Some(role.clinic) == clinic);
    brazilian_offset(of_clinic.or(grant.roles.first()).map_or("", |role| &role.time_zone))
}

/// The fields that a person may fill by a file. Files within files are none.
fn fillable(replica: &Replica, entity: &'static Entity) -> Result<Vec<&'static Field>, CommandError> {
    let facets = scope::writable(replica, entity);
    if facets.iter().all(|facet| facet.name != entity.head().name) {
        return Err(CommandError::new("not-allowed", format!("your role does not write {}", entity.name)));
    }
    let fields = facets.iter().flat_map(|facet| facet.fields);
    Ok(fields.filter(|field| !matches!(field.kind, Kind::Blob)).collect())
}

/// The first field, not yet taken, whose name or label in either language is the column's.
fn guessed(table: &Table, fields: &[&'static Field]) -> Vec<Option<&'static Field>> {
    let mut free = fields.to_vec();
    let mut guess = |column: &String| {
        let wanted = plain(column);
        let names =
            |field: &&Field| [field.name, field.label.pt, field.label.en].into_iter().any(|n| plain(n) == wanted);
        free.iter().position(names).map(|at| free.remove(at))
    };
    table.columns.iter().map(&mut guess).collect()
}

/// Letters and digits alone: "Data de nascimento" and "data_de_nascimento" are one name.
fn plain(text: &str) -> String {
    fold(text).chars().filter(|letter| letter.is_alphanumeric()).collect()
}

fn mapped(
    replica: &Replica,
    entity: &'static Entity,
    table: &Table,
    mapping: &Mapping,
) -> Result<Vec<Option<&'static Field>>, CommandError> {
    let fields = fillable(replica, entity)?;
    let mut chosen = Vec::with_capacity(table.columns.len());
    for at in 0..table.columns.len() {
        let Some(Some(name)) = mapping.get(at) else {
            chosen.push(None);
            continue;
        };
        let unknown = || CommandError::new("unknown-field", format!("{name} cannot be filled")).with("field", name);
        let field = fields.iter().find(|field| field.name == name).copied().ok_or_else(unknown)?;
        if chosen.iter().flatten().any(|other: &&Field| other.name == field.name) {
            let twice = CommandError::new("import-field-twice", format!("two columns fill {name}"));
            return Err(twice.with("field", name));
        }
        chosen.push(Some(field));
    }
    Ok(chosen)
}

/// The record that a row describes, and everything that is wrong with it.
fn checked(
    replica: &Replica,
    entity: &'static Entity,
    manner: Manner,
    fields: &[Option<&'static Field>],
    row: &table::Row,
) -> Result<(Patch, Vec<ImportProblem>), CommandError> {
    let (mut patch, mut problems) = (Patch::new(), Vec::new());
    for (field, cell) in fields.iter().zip(&row.cells) {
        let (Some(field), Some(cell)) = (field, cell) else { continue };
        match cell::value(&field.kind, cell, manner) {
            Ok(cell::Parsed::Value(value)) => {
                patch.extend(value.map(|value| (field.name.to_owned(), Some(value))));
            }
            Ok(cell::Parsed::Titles { entity: target, titles }) => match cell::resolve(replica, target, &titles)? {
                Ok(ids) => {
                    patch.insert(field.name.to_owned(), Some(cell::linked(&field.kind, ids)));
                }
                Err(misfit) => problems.push(problem(field.name, misfit)),
            },
            Err(misfit) => problems.push(problem(field.name, misfit)),
        }
    }
    let unread: Vec<String> = problems.iter().map(|problem| problem.field.clone()).collect();
    let invalid =
        problems_of_new(entity, &patch).into_iter().filter(|one| !unread.iter().any(|name| name == one.field));
    problems.extend(invalid.map(|one| problem(one.field, Misfit::Rule(one.rule))));
    Ok((patch, problems))
}

fn problem(field: &str, misfit: Misfit) -> ImportProblem {
    ImportProblem { field: field.to_owned(), rule: misfit.name().to_owned() }
}

fn count(rows: usize) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}
