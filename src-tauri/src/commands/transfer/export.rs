//! Lists as files: CSV for people and their spreadsheets, JSON for programs.

use std::collections::HashMap;

use chrono::{DateTime, FixedOffset};
use serde_json::{Map, Value as Json};
use umbu_catalog::{Entity, Field, Kind, Label};
use umbu_commands::CommandError;
use umbu_commands::types::{ExportFormat, RecordQuery, RecordView};
use uuid::Uuid;

use super::cell::{FORMULA_SIGNS, quoted};
use super::offset_of;
use crate::store::{Replica, StoreError, entity};

/// More records than anybody keeps in one spreadsheet.
const ROWS_MAX: u32 = 100_000;

pub(in crate::commands) fn export(
    replica: &Replica,
    name: &str,
    query: &RecordQuery,
    format: ExportFormat,
    columns: &[String],
    language: &str,
) -> Result<String, CommandError> {
    let entity = entity(name)?;
    let page = replica.query(entity, query, ROWS_MAX, 0)?;
    if page.total > ROWS_MAX {
        return Err(CommandError::new("export-too-long", "narrow the list first").with("max", ROWS_MAX.to_string()));
    }
    let records = page.records;
    match format {
        ExportFormat::Json => Ok(json(&records)),
        ExportFormat::Csv => {
            let fields = columns.iter().map(|name| field(entity, name)).collect::<Result<Vec<_>, _>>()?;
            Words { replica, english: language == "en", titles: HashMap::new() }.csv(&records, &fields)
        }
    }
}

fn field(entity: &'static Entity, name: &str) -> Result<&'static Field, StoreError> {
    let unknown = || StoreError::UnknownField { entity: entity.name.to_owned(), field: name.to_owned() };
    entity.field(name).map(|(_, field)| field).ok_or_else(unknown)
}

/// Whole records in their stored form, which an import reads again.
fn json(records: &[RecordView]) -> String {
    let objects = records.iter().map(|record| {
        let fields = record.fields.iter().map(|(name, value)| (name.clone(), value.clone()));
        let id = ("id".to_owned(), Json::String(record.id.to_string()));
        Json::Object([id].into_iter().chain(fields).collect::<Map<_, _>>())
    });
    format!("{:#}\n", objects.collect::<Json>())
}

/// How a person reads values: in their language, links by name.
struct Words<'a> {
    replica: &'a Replica,
    english: bool,
    titles: HashMap<Uuid, String>,
}

impl Words<'_> {
    /// With semicolons, decimal commas and a mark of its encoding, as spreadsheets in Brazil expect.
    fn csv(mut self, records: &[RecordView], fields: &[&'static Field]) -> Result<String, CommandError> {
        let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(vec![0xef, 0xbb, 0xbf]);
        let unwritten = |error: csv::Error| CommandError::new("internal", error.to_string());
        writer.write_record(fields.iter().map(|field| self.word(field.label))).map_err(unwritten)?;
        for record in records {
            let mut cells = Vec::with_capacity(fields.len());
            let offset = offset_of(self.replica, record.clinic);
            for field in fields {
                cells.push(match record.fields.get(field.name) {
                    Some(value) => self.cell(&field.kind, value, offset)?,
                    None => String::new(),
                });
            }
            writer.write_record(cells).map_err(unwritten)?;
        }
        let bytes = writer.into_inner().map_err(|error| CommandError::new("internal", error.to_string()))?;
        Ok(String::from_utf8(bytes).expect("everything written was text"))
    }

    fn word(&self, label: Label) -> &'static str {
        if self.english { label.en } else { label.pt }
    }

    fn cell(&mut self, kind: &Kind, value: &Json, offset: FixedOffset) -> Result<String, CommandError> {
        Ok(match (kind, value) {
            (Kind::Flag, Json::Bool(flag)) => match (flag, self.english) {
                (true, true) => "yes".to_owned(),
                (true, false) => "sim".to_owned(),
                (false, true) => "no".to_owned(),
                (false, false) => "não".to_owned(),
            },
            (Kind::Decimal(scale), Json::Number(number)) => {
                number.as_i64().map_or(String::new(), |n| decimal(n, *scale))
            }
            (Kind::Instant, Json::Number(number)) => {
                let at = number.as_i64().and_then(DateTime::from_timestamp_millis);
                at.map_or(String::new(), |at| at.with_timezone(&offset).to_rfc3339())
            }
            (Kind::Set(inner), Json::Array(members)) => {
                let members = members.iter().map(|member| Ok(quoted(&self.cell(inner, member, offset)?)));
                members.collect::<Result<Vec<_>, CommandError>>()?.join(" | ")
            }
            (Kind::Money, Json::String(text)) => money(text),
            (Kind::Choice(choices), Json::String(value)) => {
                let known = choices.iter().find(|choice| choice.value == value);
                known.map_or_else(|| value.clone(), |choice| self.word(choice.label).to_owned())
            }
            (Kind::Link(target), Json::String(id)) => guarded(&self.title(target, id)?),
            // A plus and digits are no formula.
            (Kind::Phone, Json::String(text)) => text.clone(),
            (_, Json::String(text)) => guarded(text),
            (_, other) => other.to_string(),
        })
    }

    /// The linked record's name, or its id where it has none that tells it from others.
    fn title(&mut self, target: &str, id: &str) -> Result<String, CommandError> {
        let (Ok(target), Ok(uuid)) = (entity(target), id.parse()) else { return Ok(id.to_owned()) };
        if let Some(known) = self.titles.get(&uuid) {
            return Ok(known.clone());
        }
        let found = self.replica.titles(target, &[uuid])?.pop().and_then(|found| found.title);
        let alone = match &found {
            Some(title) => self.replica.called(target, title)?.len() == 1,
            None => false,
        };
        let title = found.filter(|_| alone).unwrap_or_else(|| id.to_owned());
        self.titles.insert(uuid, title.clone());
        Ok(title)
    }
}

/// A spreadsheet must not take what a person wrote for a formula.
fn guarded(text: &str) -> String {
    if text.starts_with(FORMULA_SIGNS) { format!("'{text}") } else { text.to_owned() }
}

/// `BRL 123450` as `1234,50`; other currencies as they are stored.
fn money(stored: &str) -> String {
    let centavos = stored.strip_prefix("BRL ").and_then(|amount| amount.parse().ok());
    centavos.map_or_else(|| stored.to_owned(), |centavos| decimal(centavos, 2))
}

fn decimal(mantissa: i64, scale: u8) -> String {
    let scale = usize::from(scale);
    if scale == 0 {
        return mantissa.to_string();
    }
    let digits = format!("{:0>width$}", mantissa.unsigned_abs(), width = scale + 1);
    let (whole, fraction) = digits.split_at(digits.len() - scale);
    format!("{}{whole},{fraction}", if mantissa < 0 { "-" } else { "" })
}
