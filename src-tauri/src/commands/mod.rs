//! What screens may ask of this device, answered from the replica. No command here waits for the network except the
//! session's own.

mod diary;
mod errors;
mod files;
mod foods;
mod logging;
mod models;
mod photos;
mod records;
mod scope;
mod transfer;

#[cfg(test)]
mod listing_tests;
#[cfg(test)]
mod tests;
mod uploads;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use serde_json::Value;
use umbu_commands::types::*;
use umbu_commands::{CommandError, ReplicaCommands};
use uuid::Uuid;

use crate::store::Replica;
use crate::sync::Device;
use files::Writing;
use foods::Foods;
use models::Models;
use uploads::Uploads;

/// One running app: a device, the models it recognises with, and what was just uploaded.
pub struct App {
    device: Arc<Device>,
    models: Arc<Models>,
    foods: Arc<Foods>,
    uploads: Uploads,
}

impl App {
    /// Models are folders below `models_dir`; they are opened at the first photo.
    pub fn new(device: Arc<Device>, models_dir: PathBuf) -> Self {
        Self::with_runtimes(device, models_dir, Vec::new())
    }

    /// Also looks for ONNX Runtime in `libraries`, before the system's places.
    pub fn with_runtimes(device: Arc<Device>, models_dir: PathBuf, libraries: Vec<PathBuf>) -> Self {
        Self {
            device,
            models: Arc::new(Models::new(models_dir, libraries)),
            foods: Arc::new(Foods::default()),
            uploads: Uploads::default(),
        }
    }

    pub fn device(&self) -> &Arc<Device> {
        &self.device
    }

    /// Keeps a file until a command uses it.
    ///
    /// # Errors
    /// `locked` and its kin: files are taken only while a person is signed in.
    pub fn upload(&self, bytes: Vec<u8>) -> Result<Uuid, CommandError> {
        self.device.replica()?;
        self.uploads.keep(bytes)
    }

    /// The same as [`App::read`] for what belongs to one patient.
    async fn read_of<T: Send + 'static>(
        &self,
        patient: Uuid,
        query: impl FnOnce(&Replica) -> Result<T, CommandError> + Send + 'static,
    ) -> Result<T, CommandError> {
        scope::check_patient(&*self.device.replica()?, patient)?;
        self.read(query).await
    }

    /// Reads from the replica off the async threads.
    async fn read<T: Send + 'static>(
        &self,
        query: impl FnOnce(&Replica) -> Result<T, CommandError> + Send + 'static,
    ) -> Result<T, CommandError> {
        let replica = self.device.replica()?;
        blocking(move || query(&replica)).await
    }

    /// Writes to the replica, then wakes sync. The answer does not wait for it.
    async fn write(
        &self,
        save: impl FnOnce(&Replica) -> Result<Saved, CommandError> + Send + 'static,
    ) -> Result<Saved, CommandError> {
        let replica = self.device.writable()?;
        let saved = blocking(move || save(&replica)).await?;
        self.device.wake();
        Ok(saved)
    }
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, CommandError> + Send + 'static,
) -> Result<T, CommandError> {
    let stopped = |_| CommandError::new("stopped", "the app is closing; nothing was half saved");
    tokio::task::spawn_blocking(work).await.map_err(stopped)?
}

impl ReplicaCommands for App {
    async fn session_state(&self) -> Result<SessionState, CommandError> {
        Ok(self.device.state())
    }

    async fn session_enrol(
        &self,
        server_url: String,
        code: String,
        device_name: String,
        passphrase: String,
    ) -> Result<SessionState, CommandError> {
        self.device.enrol(server_url, code, device_name, passphrase).await
    }

    async fn session_unlock(&self, passphrase: String) -> Result<SessionState, CommandError> {
        self.device.unlock(passphrase).await
    }

    async fn session_lock(&self) -> Result<SessionState, CommandError> {
        self.uploads.forget();
        Ok(self.device.lock().await)
    }

    async fn sync_status(&self) -> Result<SyncStatus, CommandError> {
        Ok(self.device.sync_status().await)
    }

    async fn sync_now(&self) -> Result<SyncStatus, CommandError> {
        self.device.sync_now().await
    }

    async fn network_set(&self, cut: bool) -> Result<SyncStatus, CommandError> {
        self.device.set_network(cut).await
    }

    async fn record_get(&self, entity: String, id: Uuid) -> Result<RecordView, CommandError> {
        self.read(move |replica| records::get(replica, &entity, id)).await
    }

    async fn record_list(
        &self,
        entity: String,
        filter: BTreeMap<String, Value>,
        limit: u32,
        offset: u32,
    ) -> Result<RecordPage, CommandError> {
        self.read(move |replica| records::list(replica, &entity, &filter, limit, offset)).await
    }

    async fn record_query(
        &self,
        entity: String,
        query: RecordQuery,
        limit: u32,
        offset: u32,
    ) -> Result<RecordPage, CommandError> {
        self.read(move |replica| records::query(replica, &entity, &query, limit, offset)).await
    }

    async fn record_titles(&self, records: Vec<ChangedRecord>) -> Result<Vec<RecordTitle>, CommandError> {
        self.read(move |replica| records::titles(replica, &records)).await
    }

    async fn record_links(&self, entity: String, id: Uuid) -> Result<Vec<LinkGroup>, CommandError> {
        self.read(move |replica| records::links(replica, &entity, id)).await
    }

    async fn records_import_preview(
        &self,
        entity: String,
        upload: Uuid,
        mapping: Option<Vec<Option<String>>>,
    ) -> Result<ImportPreview, CommandError> {
        let bytes = self.uploads.get(upload)?;
        self.read(move |replica| transfer::preview(replica, &entity, &bytes, mapping.as_deref())).await
    }

    async fn records_import(
        &self,
        entity: String,
        clinic: Option<Uuid>,
        upload: Uuid,
        mapping: Vec<Option<String>>,
    ) -> Result<Saved, CommandError> {
        let bytes = self.uploads.get(upload)?;
        let saved = self.write(move |replica| transfer::import(replica, &entity, clinic, &bytes, &mapping)).await?;
        self.uploads.used(upload);
        Ok(saved)
    }

    async fn records_export(
        &self,
        entity: String,
        query: RecordQuery,
        format: ExportFormat,
        columns: Vec<String>,
        language: String,
    ) -> Result<String, CommandError> {
        self.read(move |replica| transfer::export(replica, &entity, &query, format, &columns, &language)).await
    }

    async fn record_save(
        &self,
        entity: String,
        id: Option<Uuid>,
        clinic: Option<Uuid>,
        patch: BTreeMap<String, Value>,
    ) -> Result<Saved, CommandError> {
        self.save_with_files(Writing { entity, id, clinic, patch }).await
    }

    async fn record_delete(&self, entity: String, id: Uuid) -> Result<Saved, CommandError> {
        self.write(move |replica| records::delete(replica, &entity, id)).await
    }

    async fn undo(&self, token: Uuid) -> Result<Saved, CommandError> {
        self.write(move |replica| Ok(replica.undo(token)?)).await
    }

    async fn record_history(&self, entity: String, id: Uuid) -> Result<Vec<Revision>, CommandError> {
        self.read(move |replica| records::history(replica, &entity, id)).await
    }

    async fn conflict_list(&self) -> Result<Vec<ConflictView>, CommandError> {
        self.read(|replica| Ok(replica.conflicts()?)).await
    }

    async fn conflict_settle(&self, id: Uuid, value: Value) -> Result<Saved, CommandError> {
        self.write(move |replica| Ok(replica.settle_conflict(id, &value)?)).await
    }

    async fn quarantine_list(&self) -> Result<Vec<QuarantineView>, CommandError> {
        self.read(|replica| Ok(replica.quarantined()?)).await
    }

    async fn quarantine_retry(&self, id: Uuid) -> Result<Saved, CommandError> {
        self.write(move |replica| Ok(replica.retry_quarantined(id)?)).await
    }

    async fn quarantine_discard(&self, id: Uuid) -> Result<Saved, CommandError> {
        self.write(move |replica| Ok(replica.discard_quarantined(id)?)).await
    }

    async fn break_glass(&self, patient: Uuid, reason: String) -> Result<EmergencyAccess, CommandError> {
        self.device.break_glass(patient, &reason).await
    }

    async fn search(&self, query: String, limit: u32) -> Result<Vec<SearchHit>, CommandError> {
        self.read(move |replica| records::search(replica, &query, limit)).await
    }

    async fn patient_list(&self, query: String, limit: u32) -> Result<Vec<PatientRow>, CommandError> {
        self.read(move |replica| records::patients(replica, &query, limit)).await
    }

    async fn food_search(
        &self,
        query: String,
        patient: Option<Uuid>,
        limit: u32,
    ) -> Result<Vec<FoodHit>, CommandError> {
        let foods = Arc::clone(&self.foods);
        let patient = match patient {
            Some(patient) => {
                scope::check_patient(&*self.device.replica()?, patient)?;
                Some(patient)
            }
            None => scope::own_patient(&*self.device.replica()?),
        };
        self.read(move |replica| foods.search(replica, &query, patient, limit)).await
    }

    async fn food_recent(&self, patient: Uuid, limit: u32) -> Result<Vec<FoodHit>, CommandError> {
        self.read_of(patient, move |replica| foods::recent(replica, patient, limit)).await
    }

    async fn food_get(&self, id: Uuid) -> Result<FoodDetail, CommandError> {
        self.read(move |replica| foods::detail(replica, id)).await
    }

    async fn nutrient_list(&self) -> Result<Vec<NutrientInfo>, CommandError> {
        Ok(foods::nutrients())
    }

    async fn photo_recognise(&self, upload: Uuid, patient: Uuid) -> Result<Recognised, CommandError> {
        let bytes = self.uploads.get(upload)?;
        scope::check_patient(&*self.device.writable()?, patient)?;
        // Without the key nothing can be kept, so that is said before any work; the upload stays for another try.
        self.device.blob_key(&photos::owner(patient)).await?;
        let models = Arc::clone(&self.models);
        let recognised = self.read(move |replica| photos::recognise(replica, &models, &bytes, patient)).await?;
        self.uploads.used(upload);
        self.device.wake();
        Ok(recognised)
    }

    async fn file_check(&self, upload: Uuid) -> Result<ChosenFile, CommandError> {
        let bytes = self.uploads.get(upload)?;
        blocking(move || files::check(&bytes)).await
    }

    async fn file_state(&self, address: String) -> Result<FileState, CommandError> {
        self.read(move |replica| files::state(replica, &address)).await
    }

    async fn file_waiting(&self) -> Result<Vec<WaitingFile>, CommandError> {
        self.read(|replica| Ok(replica.waiting_files()?)).await
    }

    async fn file_retry(&self) -> Result<SyncStatus, CommandError> {
        self.device.retry_files().await?;
        Ok(self.device.sync_status().await)
    }

    async fn meal_day(&self, patient: Uuid, date: String) -> Result<MealDay, CommandError> {
        self.read_of(patient, move |replica| diary::day(replica, patient, date)).await
    }

    async fn diary_days(&self, patient: Uuid, limit: u32) -> Result<Vec<DiaryDay>, CommandError> {
        self.read_of(patient, move |replica| diary::days(replica, patient, limit)).await
    }

    async fn meal_log(&self, meal: NewMeal) -> Result<Saved, CommandError> {
        scope::check_patient(&*self.device.replica()?, meal.patient)?;
        self.write(move |replica| logging::log(replica, meal)).await
    }

    async fn meal_item_change(&self, id: Uuid, item: NewMealItem) -> Result<Saved, CommandError> {
        self.write(move |replica| logging::change(replica, id, item)).await
    }
}
