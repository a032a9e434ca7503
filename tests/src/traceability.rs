//! Where each field and each choice value of the five source documents went: `docs/traceability.csv` and
//! `docs/traceability_values.csv`, held against the catalogue.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::Deserialize;
use umbu_catalog::{Choice, Field, Kind, entity};

/// A field of a source document and its home. Without `record_field`, the note says what replaces it.
#[derive(Debug, Deserialize)]
pub struct TracedField {
    pub source: String,
    pub entity: String,
    pub field: String,
    pub record: String,
    pub record_field: String,
    pub note: String,
}

/// A value of a list of a source document and its home.
#[derive(Debug, Deserialize)]
pub struct TracedValue {
    pub source: String,
    #[serde(rename = "enum")]
    pub list: String,
    pub value: String,
    pub record: String,
    pub record_field: String,
    pub choice: String,
    pub note: String,
}

pub struct Traceability {
    pub fields: Vec<TracedField>,
    pub values: Vec<TracedValue>,
}

/// What one source document has, and how much of it has a home.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    pub entities: usize,
    pub fields: usize,
    /// Fields that are a field of a record here; the others are replaced by what their note says.
    pub kept: usize,
    pub values: usize,
    pub problems: Vec<String>,
}

/// The project's root.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("this crate lies in the project")
}

/// The list of the sources' own fields and values, where it lies beside the project.
pub fn seeds() -> Option<PathBuf> {
    let seeds = root().parent()?.join("shared/seeds");
    seeds.join("fields.csv").exists().then_some(seeds)
}

fn rows<T: for<'de> Deserialize<'de>>(file: &Path) -> Result<Vec<T>> {
    let mut reader = csv::Reader::from_path(file).with_context(|| format!("{} cannot be read", file.display()))?;
    reader.deserialize().collect::<Result<_, _>>().with_context(|| format!("{} has a bad row", file.display()))
}

impl Traceability {
    pub fn read() -> Result<Traceability> {
        let docs = root().join("docs");
        Ok(Traceability {
            fields: rows(&docs.join("traceability.csv"))?,
            values: rows(&docs.join("traceability_values.csv"))?,
        })
    }

    /// Per source document, what it has and what is wrong with its rows.
    pub fn coverage(&self) -> BTreeMap<&str, Coverage> {
        let mut coverage: BTreeMap<&str, Coverage> = BTreeMap::new();
        let mut entities = BTreeSet::new();
        for row in &self.fields {
            let source = coverage.entry(&row.source).or_default();
            source.fields += 1;
            source.kept += usize::from(!row.record_field.is_empty());
            source.entities += usize::from(entities.insert((&row.source, &row.entity)));
            source.problems.extend(row.problem().map(|problem| format!("{}.{}: {problem}", row.entity, row.field)));
        }
        for row in &self.values {
            let source = coverage.entry(&row.source).or_default();
            source.values += 1;
            source.problems.extend(row.problem().map(|problem| format!("{} {}: {problem}", row.list, row.value)));
        }
        coverage
    }
}

impl TracedField {
    fn problem(&self) -> Option<String> {
        if self.record_field.is_empty() {
            return self.note.trim().is_empty().then(|| "no field, and no note that says what replaces it".to_owned());
        }
        field(&self.record, &self.record_field)
            .is_none()
            .then(|| format!("{}.{} is not in the catalogue", self.record, self.record_field))
    }
}

impl TracedValue {
    fn problem(&self) -> Option<String> {
        if self.record_field.is_empty() {
            return self.note.trim().is_empty().then(|| "no choice, and no note that says why".to_owned());
        }
        let choices = field(&self.record, &self.record_field).and_then(|field| choices(&field.kind));
        let known = choices.is_some_and(|choices| choices.iter().any(|choice| choice.value == self.choice));
        (!known).then(|| format!("{}.{} has no choice {:?}", self.record, self.record_field, self.choice))
    }
}

/// The field of that path: `name`, or `list.part`.
fn field(record: &str, path: &str) -> Option<&'static Field> {
    let mut names = path.split('.');
    let (_, mut found) = entity(record)?.field(names.next()?)?;
    for name in names {
        let Kind::List(parts) = found.kind else { return None };
        found = parts.iter().find(|part| part.name == name)?;
    }
    Some(found)
}

fn choices(kind: &Kind) -> Option<&'static [Choice]> {
    match kind {
        Kind::Choice(choices) => Some(choices),
        Kind::Set(of) => choices(of),
        _ => None,
    }
}

/// Rows of the sources' own lists that no row here traces, and the other way round.
pub fn differences(traced: &Traceability, seeds: &Path) -> Result<Vec<String>> {
    #[derive(Deserialize)]
    struct SeedField {
        seed: String,
        entity: String,
        field: String,
    }
    #[derive(Deserialize)]
    struct SeedList {
        seed: String,
        #[serde(rename = "enum")]
        list: String,
        values: String,
    }
    let fields: Vec<SeedField> = rows(&seeds.join("fields.csv"))?;
    let lists: Vec<SeedList> = rows(&seeds.join("enums.csv"))?;
    let mut wanted: Vec<String> =
        fields.iter().map(|row| format!("{} {}.{}", row.seed, row.entity, row.field)).collect();
    for row in &lists {
        wanted.extend(row.values.split_whitespace().map(|value| format!("{} {} {value}", row.seed, row.list)));
    }
    let mut found: Vec<String> =
        traced.fields.iter().map(|row| format!("{} {}.{}", row.source, row.entity, row.field)).collect();
    found.extend(traced.values.iter().map(|row| format!("{} {} {}", row.source, row.list, row.value)));
    let (mut left, mut right) = (counted(&wanted), counted(&found));
    left.retain(|row, count| right.get(row) != Some(count));
    let all = counted(&wanted);
    right.retain(|row, count| all.get(row) != Some(count));
    let missing = left.into_keys().map(|row| format!("{row} is not traced as often as the source has it"));
    Ok(missing
        .chain(right.into_keys().map(|row| format!("{row} is traced otherwise than the source has it")))
        .collect())
}

fn counted(rows: &[String]) -> BTreeMap<&str, usize> {
    let mut counted = BTreeMap::new();
    for row in rows {
        *counted.entry(row.as_str()).or_insert(0) += 1;
    }
    counted
}

impl fmt::Display for Coverage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows = self.fields + self.values;
        let covered = ((rows - self.problems.len()) * 100).checked_div(rows).unwrap_or(0);
        write!(
            formatter,
            "{:>8} {:>7} {:>7} {:>9} {:>7} {covered:>8}%",
            self.entities,
            self.fields,
            self.kept,
            self.fields - self.kept,
            self.values
        )
    }
}
