//! Where reactions run: after the steps of a save, in its transaction; and, for the timed ones, after news and now and
//! then.
//!
//! What a reaction drafts is written with the rights of the person whose replica this is. A reaction that they may not
//! see whole, or whose target they may not write, is left to a replica that may. No undo takes a reaction back: undoing
//! the save is a save, and what follows from it brings the derived records to what is then true.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params_from_iter};
use umbu_catalog::{Entity, Scope};
use umbu_commands::types::{ChangedRecord, RecordView};
use umbu_domain::reactions::{self, Change, Clock, Draft, Reaction, Records, Test, Timed};
use umbu_domain::record::Row;
use umbu_sync::{Bucket, Document, DocumentId, Fields, Grant, Patch, derived_record, value_from_json};
use uuid::Uuid;

use super::error::{StoreError, change, damaged};
use super::replica::Replica;
use super::writing::{Checks, Save};
use super::{documents, outbox, projection, query};

/// A record that some reaction follows, as it stood before a save touched it.
pub(super) struct Watched {
    entity: &'static Entity,
    id: Uuid,
    before: Option<Row>,
}

/// The rows of one clinic, as reactions read them. Records of the organisation are read from every clinic.
struct ClinicRows<'a> {
    connection: &'a Connection,
    clinic: Option<Uuid>,
}

impl Replica {
    /// Runs the timed reactions of every clinic, and says which records they wrote. Running them again over equal
    /// records writes nothing. `now_ms` is by the server's clock, as well as this device knows it.
    ///
    /// # Errors
    /// Those of the database. Nothing was written then.
    pub fn run_timed_reactions(&self, now_ms: i64) -> Result<Vec<ChangedRecord>, StoreError> {
        self.run_timed(now_ms, |timed, clock, rows| (timed.on_time)(clock, rows))
    }

    /// Runs the timed reactions after records arrived from elsewhere, at the cost of what they touch.
    ///
    /// # Errors
    /// Those of the database. Nothing was written then.
    pub fn react_to_news(&self, news: &[ChangedRecord], now_ms: i64) -> Result<Vec<ChangedRecord>, StoreError> {
        let news = self.connections.read(|reader| arrived(reader, news))?;
        self.run_timed(now_ms, |timed, clock, rows| {
            let here = |change: &&Change| change.clinic == rows.clinic || change.entity.scope != Scope::Clinic;
            let here: Vec<Change> = news.iter().filter(here).cloned().collect();
            (timed.on_news)(&here, clock, rows)
        })
    }

    fn run_timed(
        &self,
        now_ms: i64,
        run: impl for<'a> Fn(&Timed<ClinicRows<'a>>, &Clock, &ClinicRows<'a>) -> Result<Vec<Draft>, StoreError>,
    ) -> Result<Vec<ChangedRecord>, StoreError> {
        let grant = self.grant();
        if grant.is_expired(now_ms) {
            return Ok(Vec::new());
        }
        let drafts = self.connections.read(|reader| timed_drafts(reader, &grant, now_ms, run))?;
        if drafts.is_empty() {
            return Ok(Vec::new());
        }
        let at_ms = self.now_ms();
        let changed = self.transact(|transaction| {
            let mut save = Save::new(transaction, &grant, at_ms, Checks::All);
            drafts.into_iter().try_for_each(|draft| save.draft(draft))?;
            Ok(save.changed)
        })?;
        self.tell(&changed);
        Ok(changed)
    }
}

/// The records of kinds that reactions read, as changes that changed nothing here.
fn arrived(connection: &Connection, news: &[ChangedRecord]) -> Result<Vec<Change>, StoreError> {
    let mut changes = Vec::new();
    for record in news.iter().filter(|record| reactions::is_read(&record.entity)) {
        let Some(entity) = umbu_catalog::entity(&record.entity) else { continue };
        let Some(view) = projection::get(connection, entity, record.id)? else { continue };
        let deleted = view.deleted;
        let Row { id, clinic, fields } = to_row(entity, view)?;
        let after = (!deleted).then(|| fields.clone());
        changes.push(Change { entity, id, clinic, before: Some(fields), after });
    }
    Ok(changes)
}

fn timed_drafts(
    connection: &Connection,
    grant: &Grant,
    now_ms: i64,
    run: impl for<'a> Fn(&Timed<ClinicRows<'a>>, &Clock, &ClinicRows<'a>) -> Result<Vec<Draft>, StoreError>,
) -> Result<Vec<Draft>, StoreError> {
    let clinics: BTreeMap<Uuid, &str> = grant.roles.iter().map(|role| (role.clinic, role.time_zone.as_str())).collect();
    let readable = grant.readable();
    let mut drafts = Vec::new();
    for (clinic, time_zone) in clinics {
        let rows = ClinicRows { connection, clinic: Some(clinic) };
        let clock = Clock::at(now_ms, time_zone);
        for reaction in reactions::all().iter().filter(|reaction| sees(&readable, reaction, Some(clinic))) {
            if let Some(timed) = &reaction.timed {
                drafts.extend(run(timed, &clock, &rows)?);
            }
        }
    }
    Ok(drafts)
}

/// Whether a replica receives all of what a reaction reads. Somebody who only creates receives none but their own.
fn sees<R: Records>(readable: &BTreeSet<Bucket>, reaction: &Reaction<R>, clinic: Option<Uuid>) -> bool {
    reaction.reads.iter().filter_map(|name| umbu_catalog::entity(name)).all(|entity| {
        let compartment = entity.head().compartment;
        clinic.is_some_and(|clinic| readable.contains(&Bucket::Clinic { clinic, compartment }))
    })
}

impl Save<'_> {
    /// Remembers how a record stood before the first step that touches it, where a reaction wants to know.
    pub(super) fn watch(&mut self, entity: &'static Entity, id: Uuid) -> Result<(), StoreError> {
        let known = self.watched.iter().any(|watched| watched.entity.name == entity.name && watched.id == id);
        if !known && reactions::is_watched(entity.name) {
            self.watched.push(Watched { entity, id, before: row(self.connection, entity, id)? });
        }
        Ok(())
    }

    /// Writes what follows from the steps. `now_ms` is by the server's clock.
    pub(super) fn react(&mut self, now_ms: i64) -> Result<(), StoreError> {
        let undone_by = self.inverse.len();
        let mut by_clinic: BTreeMap<Option<Uuid>, Vec<Change>> = BTreeMap::new();
        for watched in std::mem::take(&mut self.watched) {
            let Watched { entity, id, before } = watched;
            let after = row(self.connection, entity, id)?;
            let clinic = after.as_ref().or(before.as_ref()).and_then(|row| row.clinic);
            let fields = |row: Option<Row>| row.map(|row| row.fields);
            let change = Change { entity, id, clinic, before: fields(before), after: fields(after) };
            if change.before != change.after {
                by_clinic.entry(clinic).or_default().push(change);
            }
        }
        for (clinic, changes) in by_clinic {
            for draft in self.drafts_after(clinic, changes, now_ms)? {
                self.draft(draft)?;
            }
        }
        self.inverse.truncate(undone_by);
        Ok(())
    }

    fn drafts_after(&self, clinic: Option<Uuid>, changes: Vec<Change>, now_ms: i64) -> Result<Vec<Draft>, StoreError> {
        let role = self.grant.roles.iter().find(|role| Some(role.clinic) == clinic);
        let clock = Clock::at(now_ms, role.map_or("", |role| &role.time_zone));
        let rows = ClinicRows { connection: self.connection, clinic };
        let readable = self.grant.readable();
        let mut drafts = Vec::new();
        for reaction in reactions::all().iter().filter(|reaction| sees(&readable, reaction, clinic)) {
            let watched = changes.iter().filter(|change| reaction.watches.contains(&change.entity.name));
            let watched: Vec<Change> = watched.cloned().collect();
            if !watched.is_empty() {
                drafts.extend((reaction.on_change)(&watched, &clock, &rows)?);
            }
        }
        Ok(drafts)
    }

    /// Writes a draft, or leaves it to somebody who may.
    fn draft(&mut self, draft: Draft) -> Result<(), StoreError> {
        let written = match draft {
            Draft::Entry { entity, clinic, fields } => self.append(entity, clinic, fields),
            Draft::Derived { entity, key, clinic, genesis, patch, again } => {
                let id = derived_record(&key.rule, key.subject, &key.due);
                match projection::get(self.connection, entity, id)? {
                    Some(held) if held.deleted || again.is_empty() => Ok(()),
                    Some(_) => self.edit(entity, id, &again, false),
                    None => self.derive(entity, id, clinic, &genesis, patch),
                }
            }
            Draft::Edit { entity, id, patch } => self.edit(entity, id, &patch, false),
        };
        match written {
            Err(StoreError::NotAllowed { entity, .. }) => {
                tracing::debug!(entity, "a reaction is left to a replica that may write it");
                Ok(())
            }
            // A person's save must not fail for what follows from it. Checks come before any write.
            Err(StoreError::Invalid(problems)) => {
                tracing::error!(?problems, "a reaction drafted what does not fit; the save goes on without it");
                Ok(())
            }
            written => written,
        }
    }

    fn append(&mut self, entity: &'static Entity, clinic: Option<Uuid>, fields: Fields) -> Result<(), StoreError> {
        let id = Uuid::now_v7();
        let patch: Patch = fields.into_iter().map(|(name, value)| (name, Some(value))).collect();
        self.write_entry(entity, id, clinic, &patch)?;
        self.note_changed(entity, id);
        Ok(())
    }

    /// Makes a derived record where there is none: a first change that is the same everywhere, and a second one for
    /// what replicas may see differently.
    pub(super) fn derive(
        &mut self,
        entity: &'static Entity,
        id: Uuid,
        clinic: Option<Uuid>,
        genesis: &Fields,
        patch: Patch,
    ) -> Result<(), StoreError> {
        let facet = entity.head();
        let document_id = DocumentId::new(id, entity.name, facet.name);
        let buckets = documents::place(entity, facet, id, self.grant.organization, clinic, genesis)?;
        self.check_right(entity, facet, &buckets)?;
        let (document, first) = Document::derived_genesis(&document_id, clinic, genesis).map_err(change)?;
        documents::insert(self.connection, &document, &buckets)?;
        documents::remember(self.connection, &document_id, &first.hash, &self.provenance())?;
        outbox::push_change(self.connection, &document_id, &first, None, self.at_ms)?;
        documents::project(self.connection, &document, self.at_ms)?;
        self.edit_facet(entity, facet, id, clinic, patch, false)?;
        self.note_changed(entity, id);
        Ok(())
    }
}

fn row(connection: &Connection, entity: &'static Entity, id: Uuid) -> Result<Option<Row>, StoreError> {
    let found = projection::get(connection, entity, id)?.filter(|view| !view.deleted);
    found.map(|view| to_row(entity, view)).transpose()
}

pub(super) fn to_row(entity: &'static Entity, view: RecordView) -> Result<Row, StoreError> {
    let mut fields = Fields::new();
    for (name, json) in view.fields {
        let Some((_, field)) = entity.field(&name) else { continue };
        fields.extend(value_from_json(&field.kind, &json).map_err(damaged)?.map(|value| (name, value)));
    }
    Ok(Row { id: view.id, clinic: view.clinic, fields })
}

impl ClinicRows<'_> {
    fn condition(&self, entity: &'static Entity, tests: &[Test]) -> Result<(String, Vec<Sql>), StoreError> {
        let mut sql = "deleted_at_ms IS NULL".to_owned();
        let mut values = Vec::new();
        if entity.scope == Scope::Clinic {
            values.push(self.clinic.map_or(Sql::Null, |clinic| Sql::Text(clinic.to_string())));
            sql.push_str(" AND clinic_id IS ?1");
        }
        for test in tests {
            let (operator, value) = match test {
                Test::Is(_, value) => ("=", value),
                Test::AtMost(_, value) => ("<=", value),
                Test::AtLeast(_, value) => (">=", value),
            };
            let named = entity.field(test.field());
            let (_, field) = named.ok_or_else(|| damaged(format!("{} has no {}", entity.name, test.field())))?;
            values.extend(projection::stored(field, Some(value)).into_iter().next());
            sql.push_str(&format!(" AND \"{}\" {operator} ?{}", field.name, values.len()));
        }
        Ok((sql, values))
    }
}

impl Records for ClinicRows<'_> {
    type Error = StoreError;

    fn get(&self, entity: &'static Entity, id: Uuid) -> Result<Option<Row>, StoreError> {
        let here = |row: &Row| entity.scope != Scope::Clinic || row.clinic == self.clinic;
        Ok(row(self.connection, entity, id)?.filter(here))
    }

    fn list(&self, entity: &'static Entity, tests: &[Test]) -> Result<Vec<Row>, StoreError> {
        let (condition, values) = self.condition(entity, tests)?;
        let sql = format!("{} WHERE {condition} ORDER BY id", projection::select(entity));
        let views = query::rows(self.connection, entity, &sql, &values)?;
        views.into_iter().map(|view| to_row(entity, view)).collect()
    }

    fn sums(
        &self,
        entity: &'static Entity,
        number: &'static str,
        link: &'static str,
        tests: &[Test],
    ) -> Result<BTreeMap<Option<Uuid>, i64>, StoreError> {
        let (condition, values) = self.condition(entity, tests)?;
        let sql = format!(
            "SELECT \"{link}\", coalesce(sum(\"{number}\"), 0) FROM \"{}\" WHERE {condition} GROUP BY \"{link}\"",
            entity.name
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter(&values))?;
        let mut sums = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let group = row.get::<_, Option<String>>(0)?.as_deref().map(projection::uuid).transpose()?;
            sums.insert(group, row.get(1)?);
        }
        Ok(sums)
    }
}
