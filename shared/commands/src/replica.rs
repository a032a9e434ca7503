//! What a device answers: the desk and the phone, offline.

use std::collections::BTreeMap;

use serde_json::Value;
use uuid::Uuid;

use crate::types::*;

commands! {
    /// Answered by the replica on a device, with no network unless a command says so.
    trait ReplicaCommands, dispatch dispatch_replica, describe describe_replica;

    /// Where this installation stands: new, waiting for approval, locked, or ready.
    fn session_state() -> SessionState;
    /// Joins an organisation with an invitation code. Needs the network.
    fn session_enrol(server_url: String, code: String, device_name: String, passphrase: String) -> SessionState;
    /// Opens the encrypted replica with the passphrase. Never asks the server.
    fn session_unlock(passphrase: String) -> SessionState;
    /// Closes the replica until the passphrase is given again.
    fn session_lock() -> SessionState;

    /// What is saved here, what waits to be sent, when everything was last sent.
    fn sync_status() -> SyncStatus;
    /// Sends and fetches now instead of at the next occasion.
    fn sync_now() -> SyncStatus;
    /// Demonstration and tests only: cuts this device's network, or restores it.
    fn network_set(cut: bool) -> SyncStatus;

    /// One record with all fields this replica holds.
    fn record_get(entity: String, id: Uuid) -> RecordView;
    /// Records of an entity, newest first, those whose fields equal the filter's.
    fn record_list(entity: String, filter: BTreeMap<String, Value>, limit: u32, offset: u32) -> RecordPage;
    /// Records of an entity found by words and filters, in the order asked for.
    fn record_query(entity: String, query: RecordQuery, limit: u32, offset: u32) -> RecordPage;
    /// What people call these records. Those that are not on this device are left out.
    fn record_titles(records: Vec<ChangedRecord>) -> Vec<RecordTitle>;
    /// Which records link to this one, by kind and field.
    fn record_links(entity: String, id: Uuid) -> Vec<LinkGroup>;
    /// Reads an uploaded CSV or JSON file as new records and says what does not fit. Without a mapping (a field, or
    /// nothing, per column) it is guessed from the columns' names. Writes nothing.
    fn records_import_preview(entity: String, upload: Uuid, mapping: Option<Vec<Option<String>>>) -> ImportPreview;
    /// Creates a record per row, all of them in one save; none where a single row does not fit.
    fn records_import(entity: String, clinic: Option<Uuid>, upload: Uuid, mapping: Vec<Option<String>>) -> Saved;
    /// The records that a query finds: as CSV with the named columns in a person's words, or as whole JSON records.
    fn records_export(entity: String, query: RecordQuery, format: ExportFormat, columns: Vec<String>, language: String) -> String;
    /// Creates (no id) or edits a record. Only named fields change; null clears one. A file field may say
    /// `upload:<id>`: the file is then kept with the record, under the key of whoever may read it.
    fn record_save(entity: String, id: Option<Uuid>, clinic: Option<Uuid>, patch: BTreeMap<String, Value>) -> Saved;
    /// Marks a record as deleted; undo brings it back.
    fn record_delete(entity: String, id: Uuid) -> Saved;
    /// Takes back one save or deletion of this session.
    fn undo(token: Uuid) -> Saved;
    /// Who changed what, when, from what to what.
    fn record_history(entity: String, id: Uuid) -> Vec<Revision>;
    /// What only a person can decide: two values, a code or a time taken twice, stock below zero, a signed note edited.
    fn conflict_list() -> Vec<ConflictView>;
    /// Decides one. `value`: the value that stays; of records with one code the patient that is kept, or null to leave
    /// them all; why two bookings both stay; what was counted on the shelf; for a signed note nothing is asked.
    fn conflict_settle(id: Uuid, value: Value) -> Saved;
    /// Changes that the server did not take, with the reason.
    fn quarantine_list() -> Vec<QuarantineView>;
    /// Makes a refused change again from what was meant, on the record as it is now. Undo sets it apart again.
    fn quarantine_retry(id: Uuid) -> Saved;
    /// Gives a refused change up; undo takes that back.
    fn quarantine_discard(id: Uuid) -> Saved;

    /// Opens the share of a patient of another clinic for an hour, to read it in an emergency. The reason is kept, and the
    /// privacy officer is told. Needs the network.
    fn break_glass(patient: Uuid, reason: String) -> EmergencyAccess;

    /// Finds patients, foods and records as one types, without accents.
    fn search(query: String, limit: u32) -> Vec<SearchHit>;
    /// Patients of the clinic: all by name, or those that match.
    fn patient_list(query: String, limit: u32) -> Vec<PatientRow>;

    /// Foods that match, the person's own habits first.
    fn food_search(query: String, patient: Option<Uuid>, limit: u32) -> Vec<FoodHit>;
    /// Foods that this patient logged lately, with their usual portion.
    fn food_recent(patient: Uuid, limit: u32) -> Vec<FoodHit>;
    /// One food with its measures and nutrients.
    fn food_get(id: Uuid) -> FoodDetail;
    /// The nutrients this app knows, with units and labels, in their order.
    fn nutrient_list() -> Vec<NutrientInfo>;

    /// Recognises the food in an uploaded photo, on this device, and keeps the photo.
    fn photo_recognise(upload: Uuid, patient: Uuid) -> Recognised;
    /// Says whether an uploaded file is of a kind that is kept, before a record is saved with it.
    fn file_check(upload: Uuid) -> ChosenFile;
    /// How much of a file is on this device.
    fn file_state(address: String) -> FileState;
    /// Files that wait to be sent, refused ones first.
    fn file_waiting() -> Vec<WaitingFile>;
    /// Sends refused files again.
    fn file_retry() -> SyncStatus;
    /// A patient's meals of one local day, with totals against goals.
    fn meal_day(patient: Uuid, date: String) -> MealDay;
    /// Days of a patient that have meals, newest first, with their energy.
    fn diary_days(patient: Uuid, limit: u32) -> Vec<DiaryDay>;
    /// Logs a meal with its items in one save.
    fn meal_log(meal: NewMeal) -> Saved;
    /// Changes the amount (and the food) of one item.
    fn meal_item_change(id: Uuid, item: NewMealItem) -> Saved;
}
