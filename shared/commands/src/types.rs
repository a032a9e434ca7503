//! Shapes that commands take and give. Instants are milliseconds UTC, dates `YYYY-MM-DD`, times `HH:MM`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;
use uuid::Uuid;

macro_rules! shapes {
    ($(
        $(#[$meta:meta])*
        $name:ident { $($(#[$fmeta:meta])* $field:ident: $type:ty),* $(,)? }
    )*) => {
        $(
            $(#[$meta])*
            #[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
            pub struct $name { $($(#[$fmeta])* pub $field: $type),* }
        )*
    };
}

/// Where an installation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SessionStatus {
    /// Nothing enrolled: ask for a code.
    New,
    /// An administrator has yet to approve this device.
    Pending,
    /// Enrolled, the replica closed: ask for the passphrase.
    Locked,
    Ready,
    /// The server ended this device; only reading what was not yet purged is left.
    Revoked,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExportFormat {
    Csv,
    Json,
}

shapes! {
    SessionState {
        status: SessionStatus,
        organization_name: Option<String>,
        account: Option<Uuid>,
        account_name: Option<String>,
        device_name: Option<String>,
        roles: Vec<RoleView>,
        /// The patient that the person is, on a patient's phone.
        patient: Option<Uuid>,
        /// True where no OS keyring holds the key, so a passphrase opens the replica.
        passphrase_needed: bool,
        /// The host offers a switch that cuts the network (demonstration).
        network_switch: bool,
    }
    RoleView { clinic: Uuid, clinic_name: String, time_zone: String, role: String }

    SyncStatus {
        /// Changes saved here and not yet acknowledged by the server.
        waiting: u32,
        quarantined: u32,
        conflicts: u32,
        /// Files that wait to be sent, and those of them that the server refused for now.
        files_waiting: u32,
        files_refused: u32,
        online: bool,
        network_cut: bool,
        syncing: bool,
        last_sync_at_ms: Option<i64>,
        /// Why the last attempt failed, as an error code.
        problem: Option<String>,
        /// How much of the first download is here, while there is one; records can be used meanwhile.
        first_sync_percent: Option<u32>,
    }

    /// A chosen file that may be kept.
    ChosenFile { media_type: String, bytes: f64 }
    /// How much of a file is on this device, and once all is, what it holds.
    FileState { bytes: f64, received_bytes: f64, media_type: Option<String> }
    /// A file that waits to be sent, with the record that names it.
    WaitingFile {
        address: String, bytes: f64, sent_bytes: f64,
        /// Why the server refused it, as an error code. It is kept, and offered again.
        problem: Option<String>,
        title: String, entity: Option<String>, record: Option<Uuid>,
    }

    RecordView {
        entity: String,
        id: Uuid,
        clinic: Option<Uuid>,
        fields: BTreeMap<String, Value>,
        deleted: bool,
        /// Came with a reference pack: read only.
        pack: Option<String>,
    }
    RecordPage { records: Vec<RecordView>, total: u32 }
    /// Which records of a kind a list shows, and in which order: the newest first where `sort` names none.
    RecordQuery { search: String, filters: Vec<FieldFilter>, sort: Option<RecordSort> }
    /// A record passes with any value of `one_of` (null: it has none) that lies within `from` and `to`, both inclusive.
    FieldFilter { field: String, one_of: Option<Vec<Value>>, from: Option<Value>, to: Option<Value> }
    RecordSort { field: String, descending: bool }
    /// What a record is called; where it has no name of its own, the day that it is about, if it tells one.
    RecordTitle { entity: String, id: Uuid, title: Option<String>, on: Option<String> }
    /// Records that name one in a link: how many, and the newest of them.
    LinkGroup { entity: String, field: String, total: u32, records: Vec<RecordTitle> }

    /// A file as it would be imported. `rows` are the first ones and the first that do not fit.
    ImportPreview { columns: Vec<ImportColumn>, total: u32, wrong: u32, rows: Vec<ImportRow> }
    /// A column of the file and the field that it fills.
    ImportColumn { name: String, field: Option<String> }
    ImportRow { line: u32, cells: Vec<String>, problems: Vec<ImportProblem> }
    /// Why a row does not fit: a rule of validation, or `choice`, `link-unknown` and `link-ambiguous`.
    ImportProblem { field: String, rule: String }
    /// What one write did; screens refresh from `changed`.
    Saved { id: Uuid, changed: Vec<ChangedRecord>, undo: Option<Uuid>, warnings: Vec<SaveWarning> }
    ChangedRecord { entity: String, id: Uuid }
    /// Saved all the same, but a person should look: a CPF that another record holds, say.
    SaveWarning { code: String, field: String, other: Option<Uuid> }
    Revision { at_ms: i64, author: Option<Uuid>, author_name: Option<String>, device: Option<String>, changes: Vec<FieldChange>, note: Option<RevisionNote> }
    /// What happened beside the changes. `what` is `refused`, `retried`, `discarded` or `released` of a change that the
    /// server did not take, by its `code`; or `kept_both` of a review, by its reason, and why.
    RevisionNote { what: String, code: String, text: Option<String> }
    FieldChange { field: String, from: Option<Value>, to: Option<Value> }
    /// What only a person can decide. `reason` is `concurrent_values`, `duplicate_code`, `double_booking`,
    /// `stock_below_zero` or `edit_after_signing`; `field` is the one in question. `values` are what `conflict_settle`
    /// takes where one of several stays; `sides` tell where each comes from.
    ConflictView { id: Uuid, entity: String, record: Uuid, title: String, field: Option<String>, reason: String, values: Vec<Value>, sides: Vec<ConflictSide> }
    ConflictSide { entity: String, record: Uuid, title: Option<String>, fields: BTreeMap<String, Value>, author_name: Option<String>, at_ms: Option<i64> }
    /// A change that the server did not take. `meant` is `create`, `edit`, `delete`, `restore`, or `unknown`, which cannot
    /// be tried again. `here`: the record is on this device.
    QuarantineView { id: Uuid, entity: String, record: Uuid, title: String, here: bool, code: String, reason: String, at_ms: i64, meant: String, patch: BTreeMap<String, Value> }

    SearchHit { entity: String, id: Uuid, title: String, subtitle: String }
    PatientRow { id: Uuid, name: String, social_name: Option<String>, date_of_birth: Option<String>, cpf: Option<String>, phone: Option<String>, city: Option<String>, last_meal_on: Option<String> }

    FoodHit {
        id: Uuid, name: String, name_en: Option<String>, source: String, energy_kcal: Option<f64>,
        /// Portion to start from: the person's last one, else the food's first household measure.
        portion: Portion,
    }
    Portion { measure: Option<Uuid>, measure_name: Option<String>, measure_name_en: Option<String>, quantity: f64, grams: f64 }
    FoodDetail { id: Uuid, name: String, name_en: Option<String>, group: Option<String>, source: String, source_number: Option<String>, measures: Vec<Measure>, nutrients: Vec<NutrientAmount> }
    Measure { id: Uuid, name: String, name_en: Option<String>, grams: f64 }
    NutrientInfo { id: String, name_pt: String, name_en: String, unit: String, group: String, decimals: u8 }
    /// An amount, or `None` where the source has no value: missing is not zero.
    NutrientAmount { nutrient: String, amount: Option<f64>, trace: bool }

    /// What recognition made of a photo.
    Recognised {
        photo: String,
        /// Best first. Empty when the picture could not be classified.
        candidates: Vec<FoodCandidate>,
        /// The app is not sure enough to answer and asks instead.
        ask: bool,
        model: Option<String>,
        duration_ms: Option<f64>,
        run: Option<Uuid>,
        proposal: Option<Uuid>,
        /// Why there is no answer (no model, corrupt model), as an error code; the photo is kept all the same.
        problem: Option<String>,
    }
    FoodCandidate { label: String, label_pt: String, label_en: String, confidence: f64, food: Option<FoodHit> }

    MealDay { date: String, meals: Vec<MealView>, totals: Vec<NutrientTotal> }
    MealView {
        id: Uuid, date: String, time: String, occasion: String, note: Option<String>,
        photo: Option<String>, items: Vec<MealItemView>, energy_kcal: Option<f64>,
    }
    MealItemView {
        id: Uuid, food: Uuid, food_name: String, grams: f64, measure: Option<Uuid>, measure_name: Option<String>, quantity: Option<f64>,
        entered_by: String, source: Option<String>, nutrients: Vec<NutrientAmount>,
    }
    NutrientTotal {
        nutrient: String,
        /// Sum over the items whose food has a value.
        amount: f64,
        /// Items whose food has no value for it: the sum is then a lower bound.
        unknown_items: u32,
        minimum: Option<f64>, target: Option<f64>, maximum: Option<f64>,
    }
    EmergencyAccess { patient: Uuid, until_ms: i64 }
    DiaryDay { date: String, meals: u32, energy_kcal: f64, unknown_items: u32 }
    NewMeal {
        patient: Uuid, date: String, time: String, time_zone: String, occasion: String, note: Option<String>,
        photo: Option<String>, items: Vec<NewMealItem>,
    }
    NewMealItem { food: Uuid, measure: Option<Uuid>, quantity: Option<f64>, grams: f64, entered_by: String, proposal: Option<Uuid> }

    ConsoleSession { account: Uuid, name: String, email: String, platform_administrator: bool, organizations: Vec<OrganizationRow> }
    OrganizationRow { id: Uuid, name: String, cnpj: Option<String>, status: String, clinics: u32, members: u32, devices: u32, pending_devices: u32 }
    ClinicRow { id: Uuid, name: String, city: Option<String>, time_zone: String }
    MemberRow { membership: Uuid, account: Uuid, name: String, email: Option<String>, clinic: Uuid, clinic_name: String, role: String, patient: Option<Uuid>, revoked_at_ms: Option<i64> }
    /// Shown once: the code is stored hashed.
    Invitation { code: String, expires_at_ms: i64, account: Uuid, organization: Uuid }
    DeviceRow { id: Uuid, name: String, platform: Option<String>, account: Uuid, account_name: String, roles: Vec<String>, status: String, enrolled_at_ms: i64, last_seen_at_ms: Option<i64> }
    ApiKeyRow { id: Uuid, name: String, prefix: String, role: String, clinic: Option<Uuid>, scopes: Vec<String>, created_at_ms: i64, last_used_at_ms: Option<i64>, expires_at_ms: i64, revoked_at_ms: Option<i64> }
    /// Shown once: the secret is stored hashed.
    NewApiKey { key: ApiKeyRow, secret: String }
    /// A change that the gate refused: kinds, codes and ids, never what it says. `resolution` is `released` or `dismissed`.
    ServerQuarantineRow {
        hash: String, entity: String, record: Uuid, facet: String, code: String, device: Uuid, device_name: String,
        account: Uuid, account_name: String, at_ms: i64, resolution: Option<String>, note: Option<String>,
        resolved_by_name: Option<String>, resolved_at_ms: Option<i64>,
    }
    /// How an organisation's devices keep up: counts and sizes only.
    SyncHealth { devices: Vec<DeviceSync>, refused: Vec<RefusedOfDay>, storage: StorageSize, now_ms: i64 }
    /// `behind`: changes in its buckets that it was not given yet, as of its last pull. What the device says of itself
    /// is missing until it has told.
    DeviceSync { device: Uuid, behind: u64, pulled_at_ms: Option<i64>, waiting: Option<u32>, refused: Option<u32>, reviews: Option<u32>, reported_at_ms: Option<i64> }
    /// Changes refused for a reason on one UTC day, counted in days since 1970.
    RefusedOfDay { day: i64, code: String, count: u32 }
    StorageSize { changes: u64, change_bytes: u64, documents: u64, document_bytes: u64, blobs: u64, blob_bytes: u64 }
    BucketRow { bucket: String, changes: u64, bytes: u64 }
}
