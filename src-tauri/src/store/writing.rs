//! One transaction in the making: steps become changes of documents, and everything that follows from them.

use std::collections::BTreeSet;

use rusqlite::Connection;
use umbu_catalog::{Entity, Facet, Scope, Value};
use umbu_commands::types::{ChangedRecord, SaveWarning};
use umbu_domain::signing;
use umbu_sync::{Buckets, Document, DocumentId, Entry, Fields, Grant, Patch, StoredChange, patch};
use uuid::Uuid;

use super::documents::{self, Provenance};
use super::error::{StoreError, change};
use super::intent::Intent;
use super::outbox;
use super::reactions::Watched;
use super::step::{self, Step};
use super::{entries, projection, reactions};

/// What is checked before a step is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Checks {
    /// Rights and values, as for what a person types.
    All,
    /// Values stood here before (undo) or were checked before (a replay after quarantine).
    RightsOnly,
}

/// One transaction in the making.
pub(super) struct Save<'a> {
    pub(super) connection: &'a Connection,
    pub(super) grant: &'a Grant,
    pub(super) at_ms: i64,
    checks: Checks,
    /// What reactions follow of what the steps touch.
    pub(super) watched: Vec<Watched>,
    pub(super) changed: Vec<ChangedRecord>,
    /// Steps that take back what was written, in the order in which it was.
    pub(super) inverse: Vec<Step>,
    pub(super) warnings: Vec<SaveWarning>,
}

impl<'a> Save<'a> {
    pub(super) fn new(connection: &'a Connection, grant: &'a Grant, at_ms: i64, checks: Checks) -> Self {
        let (changed, inverse, warnings, watched) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { connection, grant, at_ms, checks, watched, changed, inverse, warnings }
    }

    pub(super) fn step(&mut self, step: &Step) -> Result<(), StoreError> {
        self.watch(step.entity(), step.id())?;
        match step {
            Step::Create { entity, id, clinic, patch } => self.create(entity, *id, *clinic, patch),
            Step::Edit { entity, id, patch } => self.edit(entity, *id, patch, false),
            Step::Settle { entity, id, patch } => self.edit(entity, *id, patch, true),
            Step::Delete { entity, id } => self.mark(entity, *id, true),
            Step::Restore { entity, id } => self.mark(entity, *id, false),
            Step::Derive { entity, id, clinic, genesis, patch } => {
                self.derive_or_edit(entity, *id, *clinic, genesis, patch)
            }
            Step::Resolve { entity, id, apart, resolution } => self.resolve(entity, *id, *apart, *resolution),
        }
    }

    fn create(
        &mut self,
        entity: &'static Entity,
        id: Uuid,
        clinic: Option<Uuid>,
        patch: &Patch,
    ) -> Result<(), StoreError> {
        let patch = patch::with_defaults(entity, patch);
        if self.checks == Checks::All {
            step::check_new(entity, &patch)?;
        }
        let clinic = self.clinic(entity, clinic)?;
        if entity.append_only {
            self.write_entry(entity, id, clinic, &patch)?;
        } else {
            for facet in entity.facets {
                let part = patch::of_facet(facet, &patch);
                let starts = facet.name == entity.head().name || patch::begins(&part);
                if starts {
                    self.new_document(entity, facet, id, clinic, &part)?;
                }
            }
            self.inverse.push(Step::Delete { entity, id });
        }
        self.warn_of_duplicates(entity, id, &patch)?;
        self.note_changed(entity, id);
        Ok(())
    }

    pub(super) fn edit(
        &mut self,
        entity: &'static Entity,
        id: Uuid,
        patch: &Patch,
        settle: bool,
    ) -> Result<(), StoreError> {
        if entity.append_only {
            return Err(StoreError::WrittenOnce(entity.name.to_owned()));
        }
        if self.checks == Checks::All {
            step::check_edit(entity, patch)?;
        }
        let row = projection::get(self.connection, entity, id)?;
        let row = row.ok_or_else(|| StoreError::NotFound { entity: entity.name.to_owned(), id })?;
        if row.pack.is_some() {
            return Err(StoreError::ReadOnly(entity.name.to_owned()));
        }
        if self.checks == Checks::All && !settle && !signing::may_follow(patch) {
            let fields = reactions::to_row(entity, row.clone())?.fields;
            if signing::is_signed(entity.name, &fields) {
                return Err(StoreError::Signed);
            }
        }
        let mut before = Patch::new();
        for facet in entity.facets {
            let part = patch::of_facet(facet, patch);
            if !part.is_empty() {
                before.extend(self.edit_facet(entity, facet, id, row.clinic, part, settle)?);
            }
        }
        if before.is_empty() {
            return Ok(());
        }
        self.inverse.push(Step::Edit { entity, id, patch: before });
        self.warn_of_duplicates(entity, id, patch)?;
        self.note_changed(entity, id);
        Ok(())
    }

    /// What stood in the fields that changed.
    pub(super) fn edit_facet(
        &mut self,
        entity: &'static Entity,
        facet: &'static Facet,
        id: Uuid,
        clinic: Option<Uuid>,
        part: Patch,
        settle: bool,
    ) -> Result<Patch, StoreError> {
        let document_id = DocumentId::new(id, entity.name, facet.name);
        let Some(mut held) = documents::load(self.connection, &document_id)? else {
            // The record exists by another facet; this one begins now.
            if patch::begins(&part) {
                self.new_document(entity, facet, id, clinic, &part)?;
                return Ok(part.into_keys().map(|name| (name, None)).collect());
            }
            return Ok(Patch::new());
        };
        self.check_right(entity, facet, &held.buckets)?;
        let fields = held.document.fields();
        if let Some(link) = facet.audience_link(entity.name)
            && part.get(link).is_some_and(|value| value.as_ref() != fields.get(link))
        {
            return Err(StoreError::Fixed { field: link.to_owned() });
        }
        let at_s = self.at_ms / 1000;
        let actor = self.grant.actor;
        let edited =
            if settle { held.document.settle(actor, at_s, &part) } else { held.document.edit(actor, at_s, &part) };
        let Some(edited) = edited.map_err(change)? else { return Ok(Patch::new()) };
        documents::update(self.connection, held.row, &held.document)?;
        self.queue_derived(&mut held.document)?;
        self.queue(&held.document, &edited, &Intent::edit(facet, &part, settle))?;
        documents::project(self.connection, &held.document, self.at_ms)?;
        Ok(part.into_keys().map(|name| (name.clone(), fields.get(&name).cloned())).collect())
    }

    fn derive_or_edit(
        &mut self,
        entity: &'static Entity,
        id: Uuid,
        clinic: Option<Uuid>,
        genesis: &Fields,
        patch: &Patch,
    ) -> Result<(), StoreError> {
        if documents::exists(self.connection, &DocumentId::new(id, entity.name, entity.head().name))? {
            self.mark(entity, id, false)?;
            return self.edit(entity, id, patch, false);
        }
        self.derive(entity, id, clinic, genesis, patch.clone())?;
        self.inverse.push(Step::Delete { entity, id });
        Ok(())
    }

    /// Deletes or restores a record by its head document.
    fn mark(&mut self, entity: &'static Entity, id: Uuid, delete: bool) -> Result<(), StoreError> {
        if entity.append_only {
            return Err(StoreError::WrittenOnce(entity.name.to_owned()));
        }
        let facet = entity.head();
        let held = documents::load(self.connection, &DocumentId::new(id, entity.name, facet.name))?;
        let Some(mut held) = held else {
            return Err(match projection::get(self.connection, entity, id)?.and_then(|row| row.pack) {
                Some(_) => StoreError::ReadOnly(entity.name.to_owned()),
                None => StoreError::NotFound { entity: entity.name.to_owned(), id },
            });
        };
        self.check_right(entity, facet, &held.buckets)?;
        let (actor, at_s) = (self.grant.actor, self.at_ms / 1000);
        let marked =
            if delete { held.document.delete(actor, at_s, self.at_ms) } else { held.document.restore(actor, at_s) };
        let Some(marked) = marked.map_err(change)? else { return Ok(()) };
        documents::update(self.connection, held.row, &held.document)?;
        let intent = if delete { Intent::Delete } else { Intent::Restore };
        self.queue(&held.document, &marked, &intent)?;
        documents::project(self.connection, &held.document, self.at_ms)?;
        self.inverse.push(if delete { Step::Restore { entity, id } } else { Step::Delete { entity, id } });
        self.note_changed(entity, id);
        Ok(())
    }

    fn new_document(
        &mut self,
        entity: &'static Entity,
        facet: &'static Facet,
        id: Uuid,
        clinic: Option<Uuid>,
        part: &Patch,
    ) -> Result<(), StoreError> {
        let buckets = documents::place(entity, facet, id, self.grant.organization, clinic, &patch::present(part))?;
        self.check_right(entity, facet, &buckets)?;
        let document_id = DocumentId::new(id, entity.name, facet.name);
        let (mut document, genesis) =
            Document::create(&document_id, self.grant.actor, self.at_ms / 1000, clinic, part).map_err(change)?;
        documents::insert(self.connection, &document, &buckets)?;
        self.queue_derived(&mut document)?;
        self.queue(&document, &genesis, &Intent::create(facet, clinic, part))?;
        documents::project(self.connection, &document, self.at_ms)
    }

    pub(super) fn write_entry(
        &mut self,
        entity: &'static Entity,
        id: Uuid,
        clinic: Option<Uuid>,
        patch: &Patch,
    ) -> Result<(), StoreError> {
        let (facet, fields) = (entity.head(), patch::present(patch));
        let buckets = documents::place(entity, facet, id, self.grant.organization, clinic, &fields)?;
        self.check_right(entity, facet, &buckets)?;
        let document_id = DocumentId::new(id, entity.name, facet.name);
        let entry = Entry::create(&document_id, clinic, self.at_ms, &fields);
        let parsed = Entry::parse(&entry.bytes).map_err(change)?;
        entries::insert(self.connection, &entry, &parsed, &buckets, self.at_ms)?;
        documents::remember(self.connection, &document_id, &entry.hash, &self.provenance())?;
        outbox::push_entry(self.connection, &document_id, &entry, &Intent::create(facet, clinic, patch), self.at_ms)
    }

    fn queue(&self, document: &Document, made: &StoredChange, intent: &Intent) -> Result<(), StoreError> {
        documents::remember(self.connection, document.id(), &made.hash, &self.provenance())?;
        outbox::push_change(self.connection, document.id(), made, Some(intent), self.at_ms)
    }

    /// Changes that every replica derives alike go out before the edit that needed them.
    fn queue_derived(&self, document: &mut Document) -> Result<(), StoreError> {
        for derived in document.take_derived() {
            if documents::remember(self.connection, document.id(), &derived.hash, &self.provenance())? {
                outbox::push_change(self.connection, document.id(), &derived, None, self.at_ms)?;
            }
        }
        Ok(())
    }

    pub(super) fn provenance(&self) -> Provenance {
        Provenance {
            author: Some(self.grant.account),
            device: Some(self.grant.device),
            at_ms: self.at_ms,
            acknowledged: false,
        }
    }

    pub(super) fn check_right(&self, entity: &Entity, facet: &Facet, buckets: &Buckets) -> Result<(), StoreError> {
        if self.grant.may_write(facet, buckets) {
            return Ok(());
        }
        Err(StoreError::NotAllowed { entity: entity.name.to_owned(), facet: facet.name.to_owned() })
    }

    /// The clinic of a new record: the one named, or the only one there is.
    fn clinic(&self, entity: &Entity, named: Option<Uuid>) -> Result<Option<Uuid>, StoreError> {
        if entity.scope != Scope::Clinic {
            return Ok(None);
        }
        if named.is_some() {
            return Ok(named);
        }
        only_clinic(self.grant).map(Some)
    }

    fn warn_of_duplicates(&mut self, entity: &'static Entity, id: Uuid, patch: &Patch) -> Result<(), StoreError> {
        for (_, field) in entity.fields().filter(|(_, field)| field.unique_hint) {
            let Some(code) = patch.get(field.name).and_then(Option::as_ref).and_then(Value::as_text) else { continue };
            let others = projection::others_with(self.connection, entity, field, code, id)?;
            self.warnings.extend(others.into_iter().map(|other| SaveWarning {
                code: "duplicate-code".to_owned(),
                field: field.name.to_owned(),
                other: Some(other),
            }));
        }
        Ok(())
    }

    pub(super) fn note_changed(&mut self, entity: &Entity, id: Uuid) {
        let record = ChangedRecord { entity: entity.name.to_owned(), id };
        if !self.changed.contains(&record) {
            self.changed.push(record);
        }
    }
}

/// The clinic of a record for which none is named, where the grant knows a single one.
pub(super) fn only_clinic(grant: &Grant) -> Result<Uuid, StoreError> {
    let clinics: BTreeSet<Uuid> = grant.roles.iter().map(|role| role.clinic).collect();
    match clinics.first() {
        Some(only) if clinics.len() == 1 => Ok(*only),
        _ => Err(StoreError::ClinicNeeded),
    }
}
