//! A file as rows and columns, whatever wrote it.

use std::borrow::Cow;

use serde_json::Value as Json;
use umbu_commands::CommandError;

/// More belongs into several files: one save holds them all.
const ROWS_MAX: usize = 5_000;
/// No record has as many fields: such a file is something else.
const COLUMNS_MAX: usize = 500;

pub(super) struct Table {
    pub columns: Vec<String>,
    pub rows: Vec<Row>,
    /// How the program that wrote the file writes one and a half. Those that separate cells by semicolons do so
    /// because the comma is taken.
    pub decimal_comma: bool,
}

pub(super) struct Row {
    /// Where it begins in the file, from 1; of JSON its number.
    pub line: u32,
    /// One per column; none where the row says nothing.
    pub cells: Vec<Option<Json>>,
}

/// Reads JSON where the file begins like it, else CSV.
///
/// # Errors
/// `import-unreadable`, `import-empty`, `import-too-long`.
pub(super) fn read(bytes: &[u8]) -> Result<Table, CommandError> {
    let text = decoded(bytes);
    let text = text.trim_start_matches('\u{feff}');
    let table = if text.trim_start().starts_with(['[', '{']) { json(text)? } else { csv(text)? };
    if table.rows.is_empty() {
        return Err(CommandError::new("import-empty", "the file has no rows"));
    }
    Ok(table)
}

/// Checked while reading, so that a file that is no table costs no more than one.
fn check_size(columns: usize, rows: usize) -> Result<(), CommandError> {
    if columns > COLUMNS_MAX {
        return Err(unreadable(1, format!("more than {COLUMNS_MAX} columns")));
    }
    if rows > ROWS_MAX {
        let error = CommandError::new("import-too-long", format!("at most {ROWS_MAX} rows at once"));
        return Err(error.with("max", ROWS_MAX.to_string()));
    }
    Ok(())
}

/// A cell as a person reads it in the preview.
pub(super) fn shown(cell: &Json) -> String {
    match cell {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// UTF-8, else Latin-1 as older spreadsheets write.
fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => bytes.iter().copied().map(char::from).collect::<String>().into(),
    }
}

fn unreadable(line: usize, reason: impl std::fmt::Display) -> CommandError {
    CommandError::new("import-unreadable", format!("line {line}: {reason}")).with("line", line.to_string())
}

fn csv(text: &str) -> Result<Table, CommandError> {
    let delimiter = delimiter(text);
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(text.as_bytes());
    let headers = reader.headers().map_err(|error| unreadable(1, error))?;
    let columns: Vec<String> = headers.iter().map(|name| name.trim().to_owned()).collect();
    let mut rows = Vec::new();
    check_size(columns.len(), rows.len())?;
    for record in reader.records() {
        let record = record.map_err(|error| unreadable(rows.len() + 2, error))?;
        let cell = |at: usize| record.get(at).map(str::trim).filter(|text| !text.is_empty());
        let cells: Vec<_> = (0..columns.len()).map(|at| cell(at).map(Json::from)).collect();
        if cells.iter().any(Option::is_some) {
            let line = record.position().map_or(0, csv::Position::line);
            rows.push(Row { line: u32::try_from(line).unwrap_or(u32::MAX), cells });
            check_size(columns.len(), rows.len())?;
        }
    }
    Ok(Table { columns, rows, decimal_comma: delimiter != b',' })
}

/// The sign that parts the first line into most cells.
fn delimiter(text: &str) -> u8 {
    let mut quoted = false;
    let (mut commas, mut semicolons, mut tabs) = (0, 0, 0);
    for byte in text.lines().next().unwrap_or_default().bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b',' if !quoted => commas += 1,
            b';' if !quoted => semicolons += 1,
            b'\t' if !quoted => tabs += 1,
            _ => {}
        }
    }
    if tabs > commas.max(semicolons) {
        b'\t'
    } else if commas > semicolons {
        b','
    } else {
        b';'
    }
}

/// An array of objects, or an object per line.
fn json(text: &str) -> Result<Table, CommandError> {
    let mut objects = Vec::new();
    for value in serde_json::Deserializer::from_str(text).into_iter::<Json>() {
        match value.map_err(|error| unreadable(error.line(), &error))? {
            Json::Array(items) => objects.extend(items),
            other => objects.push(other),
        }
    }
    check_size(0, objects.len())?;
    let mut columns: Vec<String> = Vec::new();
    let mut rows = Vec::new();
    for (at, value) in objects.into_iter().enumerate() {
        let Json::Object(mut object) = value else { return Err(unreadable(at + 1, "not an object")) };
        for name in object.keys() {
            if !columns.contains(name) {
                columns.push(name.clone());
                check_size(columns.len(), rows.len())?;
            }
        }
        let cells = columns.iter().map(|name| object.remove(name).filter(|cell| !cell.is_null())).collect();
        rows.push(Row { line: u32::try_from(at + 1).unwrap_or(u32::MAX), cells });
    }
    for row in &mut rows {
        row.cells.resize(columns.len(), None);
    }
    Ok(Table { columns, rows, decimal_comma: false })
}
