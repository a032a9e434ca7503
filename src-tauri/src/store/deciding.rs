//! One click that settles: each kind of review becomes the steps of one save, which undo takes back.

use serde_json::Value as Json;
use umbu_catalog::entities::{clinical_note, patient, stock_movement, sync_conflict};
use umbu_catalog::{Entity, Value};
use umbu_commands::types::Saved;
use umbu_domain::record::{Row, fields, id as linked, patch};
use umbu_domain::{merging, signing};
use umbu_sync::{Grant, Patch, derived_record, value_from_json};
use uuid::Uuid;

use super::conflicts::{self, Conflict, DUPLICATE_CODE, EDIT_AFTER_SIGNING};
use super::error::{StoreError, damaged};
use super::replica::Replica;
use super::reviews::{self, DOUBLE_BOOKING, STOCK_BELOW_ZERO};
use super::step::Step;
use super::{documents, intent, reactions};

const REASON_CHARS_MAX: usize = 300;

impl Replica {
    /// Settles a review, on this replica and on every one that hears of it. What `value` means depends on its kind: the
    /// value that stays; of records with one code the patient that is kept, or null to leave them all; why two bookings
    /// both stay; what was counted on the shelf, in the product's stored unit. For a signed note nothing is asked: what
    /// came beside the signature becomes an addendum.
    ///
    /// # Errors
    /// [`StoreError::NoConflict`], and those of a save.
    pub fn settle_conflict(&self, id: Uuid, value: &Json) -> Result<Saved, StoreError> {
        let open = self.connections.read(reviews::open)?;
        let conflict = open.into_iter().find(|conflict| conflict.id == id).ok_or(StoreError::NoConflict)?;
        let steps = match conflict.reason.as_str() {
            DUPLICATE_CODE => match value {
                Json::Null => match self.leave_all(&conflict)? {
                    Some(step) => vec![step],
                    None => return self.dismiss(&conflict),
                },
                kept => self.merge(&conflict, kept)?,
            },
            DOUBLE_BOOKING => vec![self.keep_both(&conflict, value)?],
            STOCK_BELOW_ZERO => vec![self.count(&conflict, value)?],
            EDIT_AFTER_SIGNING => self.addendum(&conflict)?,
            _ => vec![choose(conflict, value)?],
        };
        self.save_many(steps)
    }

    /// Where no other replica may be told, the decision stays here.
    fn dismiss(&self, conflict: &Conflict) -> Result<Saved, StoreError> {
        self.transact(|transaction| conflicts::dismiss(transaction, conflict.id))?;
        Ok(Saved { id: conflict.record, changed: Vec::new(), undo: None, warnings: Vec::new() })
    }

    fn row(&self, entity: &'static Entity, id: Uuid) -> Result<Row, StoreError> {
        reactions::to_row(entity, self.get(entity, id)?)
    }

    fn settled(&self, note: Option<&str>) -> Patch {
        let (now_ms, account) = (self.server_now_ms(), self.grant().account);
        patch([
            (sync_conflict::status.field, Some("settled".into())),
            (sync_conflict::decision.field, Some("kept_both".into())),
            (sync_conflict::settled_at.field, Some(now_ms.into())),
            (sync_conflict::settled_by.field, Some(linked(account))),
            (sync_conflict::note.field, note.map(Value::from)),
        ])
    }

    /// They are different people, or things: said in a record that every replica takes.
    fn leave_all(&self, conflict: &Conflict) -> Result<Option<Step>, StoreError> {
        let Some(id) = reviews::decision(conflict) else { return Ok(None) };
        let clinic = self.get(conflict.entity, conflict.record)?.clinic;
        Ok(clinic.map(|clinic| Step::Derive {
            entity: &sync_conflict::ENTITY,
            id,
            clinic: Some(clinic),
            genesis: fields([
                (sync_conflict::subject_entity.field, conflict.entity.name.into()),
                (sync_conflict::subject_id.field, linked(conflict.record)),
                (sync_conflict::field.field, conflict.field.as_str().into()),
                (sync_conflict::reason.field, DUPLICATE_CODE.into()),
                (sync_conflict::status.field, "open".into()),
            ]),
            patch: self.settled(None),
        }))
    }

    /// The kept record gets what it lacks, as far as this person writes it; the others name it.
    fn merge(&self, conflict: &Conflict, kept: &Json) -> Result<Vec<Step>, StoreError> {
        let entity = conflict.entity;
        let known = |id: &Json| id.as_str().and_then(|id| Uuid::try_parse(id).ok());
        let holders: Vec<Uuid> =
            std::iter::once(conflict.record).chain(conflict.options.iter().filter_map(known)).collect();
        let kept = known(kept).filter(|kept| holders.contains(kept) && entity.name == patient::NAME);
        let kept = kept.ok_or_else(|| shape("value", "it names none of the patients"))?;
        let grant = self.grant();
        let mut row = self.row(entity, kept)?;
        let (mut taken, mut steps) = (Patch::new(), Vec::new());
        for other in holders.into_iter().filter(|holder| *holder != kept) {
            let lacking = merging::taken_over(&row.fields, &self.row(entity, other)?.fields);
            let lacking = writable(&grant, entity, &row, lacking)?;
            row.fields.extend(lacking.iter().filter_map(|(name, value)| Some((name.clone(), value.clone()?))));
            taken.extend(lacking);
            steps.push(Step::Edit { entity, id: other, patch: merging::mark(kept) });
        }
        steps.insert(0, Step::Edit { entity, id: kept, patch: taken });
        Ok(steps)
    }

    fn keep_both(&self, conflict: &Conflict, why: &Json) -> Result<Step, StoreError> {
        let why = why.as_str().map(str::trim).filter(|why| !why.is_empty() && why.chars().count() <= REASON_CHARS_MAX);
        let patch = self.settled(Some(why.ok_or(StoreError::ReasonNeeded)?));
        Ok(Step::Edit { entity: &sync_conflict::ENTITY, id: conflict.id, patch })
    }

    /// A count corrects the balance to what is on the shelf; the reaction to it resolves the alert.
    fn count(&self, conflict: &Conflict, counted: &Json) -> Result<Step, StoreError> {
        let counted = counted.as_i64().filter(|counted| *counted >= 0);
        let counted = counted.ok_or_else(|| shape(stock_movement::counted_quantity.field, "it is no count"))?;
        let balance: i64 = self.stock_of(conflict.record)?.values().sum();
        let clinic = self.get(conflict.entity, conflict.record)?.clinic;
        let movement = patch([
            (stock_movement::product.field, Some(linked(conflict.record))),
            (stock_movement::movement_type.field, Some("adjustment".into())),
            (stock_movement::quantity.field, Some((counted - balance).into())),
            (stock_movement::counted_quantity.field, Some(counted.into())),
            (stock_movement::occurred_at.field, Some(self.server_now_ms().into())),
        ]);
        Ok(Step::create(&stock_movement::ENTITY, clinic, movement))
    }

    /// The signed words stand again, and what was written beside them becomes an addendum of its own. Its id follows
    /// from what it says, so that two people who settle at once make one addendum.
    fn addendum(&self, conflict: &Conflict) -> Result<Vec<Step>, StoreError> {
        let entity = &clinical_note::ENTITY;
        let row = self.row(entity, conflict.record)?;
        let [was, came] = conflict.options.as_slice() else { return Err(damaged("a note has two sides")) };
        let read = |side: &Json| match side {
            Json::Object(side) => intent::from_json(entity.head(), side),
            _ => Err(damaged("a side of a note is an object")),
        };
        let genesis = signing::addendum(conflict.record, &row.fields, &read(came)?);
        let due = Uuid::new_v5(&conflict.record, format!("{genesis:?}").as_bytes());
        Ok(vec![
            Step::Derive {
                entity,
                id: derived_record("addendum", conflict.record, &due.to_string()),
                clinic: row.clinic,
                genesis,
                patch: patch([(clinical_note::noted_at.field, Some(self.server_now_ms().into()))]),
            },
            Step::Settle { entity, id: conflict.record, patch: read(was)? },
        ])
    }
}

/// One of the values that a field had at once.
fn choose(conflict: Conflict, value: &Json) -> Result<Step, StoreError> {
    let Conflict { entity, record, field, .. } = conflict;
    let unknown = || StoreError::UnknownField { entity: entity.name.to_owned(), field: field.clone() };
    let (_, described) = entity.field(&field).ok_or_else(unknown)?;
    let value = value_from_json(&described.kind, value).map_err(|error| shape(&field, &error.to_string()))?;
    Ok(Step::Settle { entity, id: record, patch: Patch::from([(field, value)]) })
}

/// Only what the person may write: the rest stays with the other record, which its history keeps.
fn writable(grant: &Grant, entity: &'static Entity, kept: &Row, patch: Patch) -> Result<Patch, StoreError> {
    let mut writable = Patch::new();
    for facet in entity.facets {
        let buckets = documents::place(entity, facet, kept.id, grant.organization, kept.clinic, &kept.fields)?;
        if grant.may_write(facet, &buckets) {
            writable.extend(umbu_sync::patch::of_facet(facet, &patch));
        }
    }
    Ok(writable)
}

fn shape(field: &str, reason: &str) -> StoreError {
    StoreError::Shape { field: field.to_owned(), reason: reason.to_owned() }
}
