//! The one door through which this device writes: document, row, words and outbox are stored in one transaction.

use umbu_catalog::Entity;
use umbu_commands::types::Saved;
use umbu_sync::Patch;
use uuid::Uuid;

use super::error::StoreError;
use super::replica::Replica;
use super::step::Step;
use super::writing::{Checks, Save};

impl Replica {
    /// Creates (no id) or edits one record. Only named fields change; `None` clears one.
    ///
    /// # Errors
    /// What does not fit, or is not allowed. Nothing was written then.
    pub fn save(
        &self,
        entity: &'static Entity,
        id: Option<Uuid>,
        clinic: Option<Uuid>,
        patch: &Patch,
    ) -> Result<Saved, StoreError> {
        let patch = patch.clone();
        self.save_many(vec![match id {
            None => Step::create(entity, clinic, patch),
            Some(id) => Step::Edit { entity, id, patch },
        }])
    }

    /// Marks a record as deleted.
    ///
    /// # Errors
    /// [`StoreError::NotFound`], or that it may not be.
    pub fn delete(&self, entity: &'static Entity, id: Uuid) -> Result<Saved, StoreError> {
        self.save_many(vec![Step::Delete { entity, id }])
    }

    /// All steps in one transaction. The result names the first step's record, and one undo takes all of them back.
    ///
    /// # Errors
    /// Those of the first step that fails. Nothing was written then.
    pub fn save_many(&self, steps: Vec<Step>) -> Result<Saved, StoreError> {
        self.write_steps(steps, Checks::All)
    }

    /// Takes back one save of this session, in a new save that can be taken back in turn.
    ///
    /// # Errors
    /// [`StoreError::NothingToUndo`] when the token is used up or too old.
    pub fn undo(&self, token: Uuid) -> Result<Saved, StoreError> {
        let steps = self.undo_tokens().take(token).ok_or(StoreError::NothingToUndo)?;
        self.write_steps(steps.clone(), Checks::RightsOnly).inspect_err(|_| self.undo_tokens().put_back(token, steps))
    }

    fn write_steps(&self, steps: Vec<Step>, checks: Checks) -> Result<Saved, StoreError> {
        let grant = self.grant();
        if grant.is_expired(self.server_now_ms()) {
            return Err(StoreError::GrantEnded);
        }
        let id = steps.first().map(Step::id).unwrap_or_default();
        let at_ms = self.now_ms();
        let (changed, inverse, warnings) = self.transact(|transaction| {
            let mut save = Save::new(transaction, &grant, at_ms, checks);
            steps.iter().try_for_each(|step| save.step(step))?;
            save.react(self.server_now_ms())?;
            Ok((save.changed, save.inverse, save.warnings))
        })?;
        let undo = self.undo_tokens().remember(inverse.into_iter().rev().collect());
        self.tell(&changed);
        Ok(Saved { id, changed, undo, warnings })
    }

    fn undo_tokens(&self) -> std::sync::MutexGuard<'_, super::undo::Undo> {
        self.undo.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}
