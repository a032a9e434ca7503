// Derived from shared/commands by `make generate`. Do not edit.

export type ApiKeyRow = { id: string, name: string, prefix: string, role: string, clinic: string | null, scopes: Array<string>, created_at_ms: number, last_used_at_ms: number | null, expires_at_ms: number, revoked_at_ms: number | null, };

export type BucketRow = { bucket: string, changes: number, bytes: number, };

export type ChangedRecord = { entity: string, id: string, };

/**
 * A chosen file that may be kept.
 */
export type ChosenFile = { media_type: string, bytes: number, };

export type ClinicRow = { id: string, name: string, city: string | null, time_zone: string, };

/**
 * A failure told to a person. Screens translate `code` through the Fluent message `error-<code>` with `details`
 * as its variables; `message` is the English fallback for logs and other clients.
 */
export type CommandError = { 
/**
 * Stable, kebab-case: `not-found`, `wrong-passphrase`, `invalid-field`.
 */
code: string, message: string, details: { [key in string]: string }, };

export type ConflictSide = { entity: string, record: string, title: string | null, fields: { [key in string]: JsonValue }, author_name: string | null, at_ms: number | null, };

/**
 * What only a person can decide. `reason` is `concurrent_values`, `duplicate_code`, `double_booking`,
 * `stock_below_zero` or `edit_after_signing`; `field` is the one in question. `values` are what `conflict_settle`
 * takes where one of several stays; `sides` tell where each comes from.
 */
export type ConflictView = { id: string, entity: string, record: string, title: string, field: string | null, reason: string, values: Array<JsonValue>, sides: Array<ConflictSide>, };

export type ConsoleSession = { account: string, name: string, email: string, platform_administrator: boolean, organizations: Array<OrganizationRow>, };

export type DeviceRow = { id: string, name: string, platform: string | null, account: string, account_name: string, roles: Array<string>, status: string, enrolled_at_ms: number, last_seen_at_ms: number | null, };

/**
 * `behind`: changes in its buckets that it was not given yet, as of its last pull. What the device says of itself
 * is missing until it has told.
 */
export type DeviceSync = { device: string, behind: number, pulled_at_ms: number | null, waiting: number | null, refused: number | null, reviews: number | null, reported_at_ms: number | null, };

export type DiaryDay = { date: string, meals: number, energy_kcal: number, unknown_items: number, };

export type EmergencyAccess = { patient: string, until_ms: number, };

export type ExportFormat = "csv" | "json";

export type FieldChange = { field: string, from: JsonValue | null, to: JsonValue | null, };

/**
 * A record passes with any value of `one_of` (null: it has none) that lies within `from` and `to`, both inclusive.
 */
export type FieldFilter = { field: string, one_of: Array<JsonValue> | null, from: JsonValue | null, to: JsonValue | null, };

/**
 * How much of a file is on this device, and once all is, what it holds.
 */
export type FileState = { bytes: number, received_bytes: number, media_type: string | null, };

export type FoodCandidate = { label: string, label_pt: string, label_en: string, confidence: number, food: FoodHit | null, };

export type FoodDetail = { id: string, name: string, name_en: string | null, group: string | null, source: string, source_number: string | null, measures: Array<Measure>, nutrients: Array<NutrientAmount>, };

export type FoodHit = { id: string, name: string, name_en: string | null, source: string, energy_kcal: number | null, 
/**
 * Portion to start from: the person's last one, else the food's first household measure.
 */
portion: Portion, };

/**
 * A column of the file and the field that it fills.
 */
export type ImportColumn = { name: string, field: string | null, };

/**
 * A file as it would be imported. `rows` are the first ones and the first that do not fit.
 */
export type ImportPreview = { columns: Array<ImportColumn>, total: number, wrong: number, rows: Array<ImportRow>, };

/**
 * Why a row does not fit: a rule of validation, or `choice`, `link-unknown` and `link-ambiguous`.
 */
export type ImportProblem = { field: string, rule: string, };

export type ImportRow = { line: number, cells: Array<string>, problems: Array<ImportProblem>, };

/**
 * Shown once: the code is stored hashed.
 */
export type Invitation = { code: string, expires_at_ms: number, account: string, organization: string, };

export type JsonValue = number | string | boolean | Array<JsonValue> | { [key in string]: JsonValue } | null;

/**
 * Records that name one in a link: how many, and the newest of them.
 */
export type LinkGroup = { entity: string, field: string, total: number, records: Array<RecordTitle>, };

export type MealDay = { date: string, meals: Array<MealView>, totals: Array<NutrientTotal>, };

export type MealItemView = { id: string, food: string, food_name: string, grams: number, measure: string | null, measure_name: string | null, quantity: number | null, entered_by: string, source: string | null, nutrients: Array<NutrientAmount>, };

export type MealView = { id: string, date: string, time: string, occasion: string, note: string | null, photo: string | null, items: Array<MealItemView>, energy_kcal: number | null, };

export type Measure = { id: string, name: string, name_en: string | null, grams: number, };

export type MemberRow = { membership: string, account: string, name: string, email: string | null, clinic: string, clinic_name: string, role: string, patient: string | null, revoked_at_ms: number | null, };

/**
 * Shown once: the secret is stored hashed.
 */
export type NewApiKey = { key: ApiKeyRow, secret: string, };

export type NewMeal = { patient: string, date: string, time: string, time_zone: string, occasion: string, note: string | null, photo: string | null, items: Array<NewMealItem>, };

export type NewMealItem = { food: string, measure: string | null, quantity: number | null, grams: number, entered_by: string, proposal: string | null, };

/**
 * An amount, or `None` where the source has no value: missing is not zero.
 */
export type NutrientAmount = { nutrient: string, amount: number | null, trace: boolean, };

export type NutrientInfo = { id: string, name_pt: string, name_en: string, unit: string, group: string, decimals: number, };

export type NutrientTotal = { nutrient: string, 
/**
 * Sum over the items whose food has a value.
 */
amount: number, 
/**
 * Items whose food has no value for it: the sum is then a lower bound.
 */
unknown_items: number, minimum: number | null, target: number | null, maximum: number | null, };

export type OrganizationRow = { id: string, name: string, cnpj: string | null, status: string, clinics: number, members: number, devices: number, pending_devices: number, };

export type PatientRow = { id: string, name: string, social_name: string | null, date_of_birth: string | null, cpf: string | null, phone: string | null, city: string | null, last_meal_on: string | null, };

export type Portion = { measure: string | null, measure_name: string | null, measure_name_en: string | null, quantity: number, grams: number, };

/**
 * A change that the server did not take. `meant` is `create`, `edit`, `delete`, `restore`, or `unknown`, which cannot
 * be tried again. `here`: the record is on this device.
 */
export type QuarantineView = { id: string, entity: string, record: string, title: string, here: boolean, code: string, reason: string, at_ms: number, meant: string, patch: { [key in string]: JsonValue }, };

/**
 * What recognition made of a photo.
 */
export type Recognised = { photo: string, 
/**
 * Best first. Empty when the picture could not be classified.
 */
candidates: Array<FoodCandidate>, 
/**
 * The app is not sure enough to answer and asks instead.
 */
ask: boolean, model: string | null, duration_ms: number | null, run: string | null, proposal: string | null, 
/**
 * Why there is no answer (no model, corrupt model), as an error code; the photo is kept all the same.
 */
problem: string | null, };

export type RecordPage = { records: Array<RecordView>, total: number, };

/**
 * Which records of a kind a list shows, and in which order: the newest first where `sort` names none.
 */
export type RecordQuery = { search: string, filters: Array<FieldFilter>, sort: RecordSort | null, };

export type RecordSort = { field: string, descending: boolean, };

/**
 * What a record is called; where it has no name of its own, the day that it is about, if it tells one.
 */
export type RecordTitle = { entity: string, id: string, title: string | null, on: string | null, };

export type RecordView = { entity: string, id: string, clinic: string | null, fields: { [key in string]: JsonValue }, deleted: boolean, 
/**
 * Came with a reference pack: read only.
 */
pack: string | null, };

/**
 * Changes refused for a reason on one UTC day, counted in days since 1970.
 */
export type RefusedOfDay = { day: number, code: string, count: number, };

export type Revision = { at_ms: number, author: string | null, author_name: string | null, device: string | null, changes: Array<FieldChange>, note: RevisionNote | null, };

/**
 * What happened beside the changes. `what` is `refused`, `retried`, `discarded` or `released` of a change that the
 * server did not take, by its `code`; or `kept_both` of a review, by its reason, and why.
 */
export type RevisionNote = { what: string, code: string, text: string | null, };

export type RoleView = { clinic: string, clinic_name: string, time_zone: string, role: string, };

/**
 * Saved all the same, but a person should look: a CPF that another record holds, say.
 */
export type SaveWarning = { code: string, field: string, other: string | null, };

/**
 * What one write did; screens refresh from `changed`.
 */
export type Saved = { id: string, changed: Array<ChangedRecord>, undo: string | null, warnings: Array<SaveWarning>, };

export type SearchHit = { entity: string, id: string, title: string, subtitle: string, };

/**
 * A change that the gate refused: kinds, codes and ids, never what it says. `resolution` is `released` or `dismissed`.
 */
export type ServerQuarantineRow = { hash: string, entity: string, record: string, facet: string, code: string, device: string, device_name: string, account: string, account_name: string, at_ms: number, resolution: string | null, note: string | null, resolved_by_name: string | null, resolved_at_ms: number | null, };

export type SessionState = { status: SessionStatus, organization_name: string | null, account: string | null, account_name: string | null, device_name: string | null, roles: Array<RoleView>, 
/**
 * The patient that the person is, on a patient's phone.
 */
patient: string | null, 
/**
 * True where no OS keyring holds the key, so a passphrase opens the replica.
 */
passphrase_needed: boolean, 
/**
 * The host offers a switch that cuts the network (demonstration).
 */
network_switch: boolean, };

/**
 * Where an installation stands.
 */
export type SessionStatus = "new" | "pending" | "locked" | "ready" | "revoked";

export type StorageSize = { changes: number, change_bytes: number, documents: number, document_bytes: number, blobs: number, blob_bytes: number, };

/**
 * How an organisation's devices keep up: counts and sizes only.
 */
export type SyncHealth = { devices: Array<DeviceSync>, refused: Array<RefusedOfDay>, storage: StorageSize, now_ms: number, };

export type SyncStatus = { 
/**
 * Changes saved here and not yet acknowledged by the server.
 */
waiting: number, quarantined: number, conflicts: number, 
/**
 * Files that wait to be sent, and those of them that the server refused for now.
 */
files_waiting: number, files_refused: number, online: boolean, network_cut: boolean, syncing: boolean, last_sync_at_ms: number | null, 
/**
 * Why the last attempt failed, as an error code.
 */
problem: string | null, 
/**
 * How much of the first download is here, while there is one; records can be used meanwhile.
 */
first_sync_percent: number | null, };

/**
 * A file that waits to be sent, with the record that names it.
 */
export type WaitingFile = { address: string, bytes: number, sent_bytes: number, 
/**
 * Why the server refused it, as an error code. It is kept, and offered again.
 */
problem: string | null, title: string, entity: string | null, record: string | null, };

/** How a screen reaches whoever answers commands. Rejects with CommandError. */
export type Call = <T>(name: string, args: Record<string, unknown>) => Promise<T>

export function replicaClient(call: Call) {
  return {
    /** Where this installation stands: new, waiting for approval, locked, or ready. */
    session_state: () => call<SessionState>('session_state', {}),
    /** Joins an organisation with an invitation code. Needs the network. */
    session_enrol: (args: { server_url: string; code: string; device_name: string; passphrase: string }) => call<SessionState>('session_enrol', args),
    /** Opens the encrypted replica with the passphrase. Never asks the server. */
    session_unlock: (args: { passphrase: string }) => call<SessionState>('session_unlock', args),
    /** Closes the replica until the passphrase is given again. */
    session_lock: () => call<SessionState>('session_lock', {}),
    /** What is saved here, what waits to be sent, when everything was last sent. */
    sync_status: () => call<SyncStatus>('sync_status', {}),
    /** Sends and fetches now instead of at the next occasion. */
    sync_now: () => call<SyncStatus>('sync_now', {}),
    /** Demonstration and tests only: cuts this device's network, or restores it. */
    network_set: (args: { cut: boolean }) => call<SyncStatus>('network_set', args),
    /** One record with all fields this replica holds. */
    record_get: (args: { entity: string; id: string }) => call<RecordView>('record_get', args),
    /** Records of an entity, newest first, those whose fields equal the filter's. */
    record_list: (args: { entity: string; filter: { [key in string]: JsonValue }; limit: number; offset: number }) => call<RecordPage>('record_list', args),
    /** Records of an entity found by words and filters, in the order asked for. */
    record_query: (args: { entity: string; query: RecordQuery; limit: number; offset: number }) => call<RecordPage>('record_query', args),
    /** What people call these records. Those that are not on this device are left out. */
    record_titles: (args: { records: Array<ChangedRecord> }) => call<Array<RecordTitle>>('record_titles', args),
    /** Which records link to this one, by kind and field. */
    record_links: (args: { entity: string; id: string }) => call<Array<LinkGroup>>('record_links', args),
    /** Reads an uploaded CSV or JSON file as new records and says what does not fit. Without a mapping (a field, or nothing, per column) it is guessed from the columns' names. Writes nothing. */
    records_import_preview: (args: { entity: string; upload: string; mapping: Array<string | null> | null }) => call<ImportPreview>('records_import_preview', args),
    /** Creates a record per row, all of them in one save; none where a single row does not fit. */
    records_import: (args: { entity: string; clinic: string | null; upload: string; mapping: Array<string | null> }) => call<Saved>('records_import', args),
    /** The records that a query finds: as CSV with the named columns in a person's words, or as whole JSON records. */
    records_export: (args: { entity: string; query: RecordQuery; format: ExportFormat; columns: Array<string>; language: string }) => call<string>('records_export', args),
    /** Creates (no id) or edits a record. Only named fields change; null clears one. A file field may say `upload:<id>`: the file is then kept with the record, under the key of whoever may read it. */
    record_save: (args: { entity: string; id: string | null; clinic: string | null; patch: { [key in string]: JsonValue } }) => call<Saved>('record_save', args),
    /** Marks a record as deleted; undo brings it back. */
    record_delete: (args: { entity: string; id: string }) => call<Saved>('record_delete', args),
    /** Takes back one save or deletion of this session. */
    undo: (args: { token: string }) => call<Saved>('undo', args),
    /** Who changed what, when, from what to what. */
    record_history: (args: { entity: string; id: string }) => call<Array<Revision>>('record_history', args),
    /** What only a person can decide: two values, a code or a time taken twice, stock below zero, a signed note edited. */
    conflict_list: () => call<Array<ConflictView>>('conflict_list', {}),
    /** Decides one. `value`: the value that stays; of records with one code the patient that is kept, or null to leave them all; why two bookings both stay; what was counted on the shelf; for a signed note nothing is asked. */
    conflict_settle: (args: { id: string; value: JsonValue }) => call<Saved>('conflict_settle', args),
    /** Changes that the server did not take, with the reason. */
    quarantine_list: () => call<Array<QuarantineView>>('quarantine_list', {}),
    /** Makes a refused change again from what was meant, on the record as it is now. Undo sets it apart again. */
    quarantine_retry: (args: { id: string }) => call<Saved>('quarantine_retry', args),
    /** Gives a refused change up; undo takes that back. */
    quarantine_discard: (args: { id: string }) => call<Saved>('quarantine_discard', args),
    /** Opens the share of a patient of another clinic for an hour, to read it in an emergency. The reason is kept, and the privacy officer is told. Needs the network. */
    break_glass: (args: { patient: string; reason: string }) => call<EmergencyAccess>('break_glass', args),
    /** Finds patients, foods and records as one types, without accents. */
    search: (args: { query: string; limit: number }) => call<Array<SearchHit>>('search', args),
    /** Patients of the clinic: all by name, or those that match. */
    patient_list: (args: { query: string; limit: number }) => call<Array<PatientRow>>('patient_list', args),
    /** Foods that match, the person's own habits first. */
    food_search: (args: { query: string; patient: string | null; limit: number }) => call<Array<FoodHit>>('food_search', args),
    /** Foods that this patient logged lately, with their usual portion. */
    food_recent: (args: { patient: string; limit: number }) => call<Array<FoodHit>>('food_recent', args),
    /** One food with its measures and nutrients. */
    food_get: (args: { id: string }) => call<FoodDetail>('food_get', args),
    /** The nutrients this app knows, with units and labels, in their order. */
    nutrient_list: () => call<Array<NutrientInfo>>('nutrient_list', {}),
    /** Recognises the food in an uploaded photo, on this device, and keeps the photo. */
    photo_recognise: (args: { upload: string; patient: string }) => call<Recognised>('photo_recognise', args),
    /** Says whether an uploaded file is of a kind that is kept, before a record is saved with it. */
    file_check: (args: { upload: string }) => call<ChosenFile>('file_check', args),
    /** How much of a file is on this device. */
    file_state: (args: { address: string }) => call<FileState>('file_state', args),
    /** Files that wait to be sent, refused ones first. */
    file_waiting: () => call<Array<WaitingFile>>('file_waiting', {}),
    /** Sends refused files again. */
    file_retry: () => call<SyncStatus>('file_retry', {}),
    /** A patient's meals of one local day, with totals against goals. */
    meal_day: (args: { patient: string; date: string }) => call<MealDay>('meal_day', args),
    /** Days of a patient that have meals, newest first, with their energy. */
    diary_days: (args: { patient: string; limit: number }) => call<Array<DiaryDay>>('diary_days', args),
    /** Logs a meal with its items in one save. */
    meal_log: (args: { meal: NewMeal }) => call<Saved>('meal_log', args),
    /** Changes the amount (and the food) of one item. */
    meal_item_change: (args: { id: string; item: NewMealItem }) => call<Saved>('meal_item_change', args),
  }
}

export function consoleClient(call: Call) {
  return {
    /** Who is signed in and what they may administer. */
    console_session: () => call<ConsoleSession>('console_session', {}),
    /** Organisations that the account may see. */
    organization_list: () => call<Array<OrganizationRow>>('organization_list', {}),
    /** Creates an organisation with its first clinic and invites its owner. Platform administrators only. */
    organization_create: (args: { name: string; cnpj: string | null; clinic_name: string; time_zone: string; owner_name: string; owner_email: string }) => call<Invitation>('organization_create', args),
    /**  */
    clinic_list: (args: { organization: string }) => call<Array<ClinicRow>>('clinic_list', args),
    /**  */
    clinic_create: (args: { organization: string; name: string; city: string | null; time_zone: string }) => call<ClinicRow>('clinic_create', args),
    /**  */
    member_list: (args: { organization: string }) => call<Array<MemberRow>>('member_list', args),
    /** Invites a person; the code enrols one device, and sets the passphrase of the console the first time. */
    member_invite: (args: { organization: string; clinic: string; role: string; name: string; email: string | null; patient: string | null }) => call<Invitation>('member_invite', args),
    /** Invites somebody who answers for a patient, as the record of that related person says. They hold what the patient holds from when its proof is checked until the representation ends, whether or not anybody looks at it again. */
    guardian_invite: (args: { organization: string; clinic: string; patient: string; related_person: string; name: string; email: string | null }) => call<Invitation>('guardian_invite', args),
    /** Ends a membership: its devices lose the buckets at next contact. */
    member_revoke: (args: { organization: string; membership: string }) => call<MemberRow>('member_revoke', args),
    /** A new code for one more device of an existing member. */
    member_code: (args: { organization: string; membership: string }) => call<Invitation>('member_code', args),
    /**  */
    device_list: (args: { organization: string }) => call<Array<DeviceRow>>('device_list', args),
    /**  */
    device_approve: (args: { organization: string; device: string }) => call<DeviceRow>('device_approve', args),
    /**  */
    device_revoke: (args: { organization: string; device: string }) => call<DeviceRow>('device_revoke', args),
    /** Makes a key for another system. What it holds follows from its role, in one clinic or in all; scopes such as `patient:read` or `*:write` narrow that. It ends after `days`, at most 366. */
    api_key_create: (args: { organization: string; name: string; role: string; clinic: string | null; scopes: Array<string>; days: number }) => call<NewApiKey>('api_key_create', args),
    /**  */
    api_key_list: (args: { organization: string }) => call<Array<ApiKeyRow>>('api_key_list', args),
    /** Ends a key at once. */
    api_key_revoke: (args: { organization: string; key: string }) => call<ApiKeyRow>('api_key_revoke', args),
    /** What the ingest gate refused and why. */
    quarantine_page: (args: { organization: string; limit: number }) => call<Array<ServerQuarantineRow>>('quarantine_page', args),
    /** Judges a refused change again by what its author may do now; one that came too late, by the right under which it was made. What it depends on is released with it. */
    quarantine_release: (args: { organization: string; record: string; facet: string; hash: string }) => call<ServerQuarantineRow>('quarantine_release', args),
    /** Leaves a refused change out for good, with the reason. */
    quarantine_dismiss: (args: { organization: string; record: string; facet: string; hash: string; note: string }) => call<ServerQuarantineRow>('quarantine_dismiss', args),
    /** Devices, lag, refusals of the last 30 days, storage. */
    sync_health: (args: { organization: string }) => call<SyncHealth>('sync_health', args),
    /** How much each bucket holds. */
    bucket_list: (args: { organization: string }) => call<Array<BucketRow>>('bucket_list', args),
  }
}

