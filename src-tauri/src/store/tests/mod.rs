//! The replica as a whole.

mod blobs;
mod crash;
mod exchange;
mod ledgers;
mod matrix;
mod reacting_apart;
mod reactions;
mod refusal;
mod reviews;
mod rights;
mod saving;
mod searching;
mod server;
mod snapshot;
mod speed;

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value as Json, json};
use tempfile::TempDir;
use umbu_catalog::Entity;
use umbu_catalog::entities::{body_measurement, consent, meal, patient};
use umbu_commands::types::{ConflictView, Saved};
use umbu_sync::{BlobOwner, Bucket, Grant, GrantRole};
use uuid::Uuid;

use super::{DatabaseKey, Replica, StoreError, patch_from_json};

const ORGANIZATION: Uuid = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0001);
const CLINIC: Uuid = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0002);
const FAR_AWAY_MS: i64 = 32_503_680_000_000;

fn role(name: &str, patient: Option<Uuid>) -> GrantRole {
    GrantRole {
        clinic: CLINIC,
        clinic_name: "Clínica Umbu".into(),
        time_zone: "America/Recife".into(),
        role: name.into(),
        patient,
        families: Vec::new(),
        until_ms: None,
    }
}

/// A grant of an account and device of their own.
fn grant(roles: &[GrantRole]) -> Grant {
    Grant {
        id: Uuid::now_v7(),
        organization: ORGANIZATION,
        account: Uuid::now_v7(),
        device: Uuid::now_v7(),
        actor: Uuid::now_v7(),
        generation: 1,
        account_name: "Ana".into(),
        organization_name: "Umbu".into(),
        roles: roles.to_vec(),
        emergencies: Vec::new(),
        issued_at_ms: 0,
        expires_at_ms: FAR_AWAY_MS,
    }
}

fn desk_grant() -> Grant {
    grant(&[role("care", None), role("manager", None)])
}

/// A replica in a folder that lives as long as it does.
struct Desk {
    replica: Replica,
    folder: TempDir,
    key: DatabaseKey,
}

impl std::ops::Deref for Desk {
    type Target = Replica;

    fn deref(&self) -> &Replica {
        &self.replica
    }
}

impl Desk {
    fn new() -> Desk {
        Desk::with(&desk_grant())
    }

    fn with(grant: &Grant) -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let key = DatabaseKey::generate().unwrap();
        let replica = Replica::create(&folder.path().join("replica.db"), &key, grant).unwrap();
        Desk { replica, folder, key }
    }

    fn path(&self) -> std::path::PathBuf {
        self.folder.path().join("replica.db")
    }

    fn reopened(self) -> Desk {
        let Desk { replica, folder, key } = self;
        drop(replica);
        let replica = Replica::open(&folder.path().join("replica.db"), &key).unwrap();
        Desk { replica, folder, key }
    }

    fn put(&self, entity: &'static Entity, id: Option<Uuid>, fields: Json) -> Result<Saved, StoreError> {
        self.save(entity, id, None, &patch_from_json(entity, &object(fields))?)
    }

    fn patient(&self, name: &str) -> Uuid {
        self.put(&patient::ENTITY, None, json!({ "name": name })).unwrap().id
    }

    /// Open reviews without the names that a replica learns beside the records.
    fn reviews(&self) -> Vec<ConflictView> {
        let mut reviews = self.conflicts().unwrap();
        reviews.iter_mut().flat_map(|review| &mut review.sides).for_each(|side| side.author_name = None);
        reviews
    }

    fn field(&self, entity: &'static Entity, id: Uuid, field: &str) -> Option<Json> {
        self.get(entity, id).unwrap().fields.get(field).cloned()
    }
}

fn object(json: Json) -> BTreeMap<String, Json> {
    serde_json::from_value(json).unwrap()
}

/// Whose files are that are shared with a patient.
fn files_of(patient: Uuid) -> BlobOwner {
    BlobOwner::new(Bucket::Patient(patient), None)
}

fn breakfast(patient: Uuid) -> Json {
    json!({
        "patient": patient, "date": "2026-11-21", "time": "07:30", "time_zone": "America/Recife",
        "occasion": "breakfast",
    })
}

/// Everything that screens read, in one comparable text: rows, words and open conflicts.
fn projection_of(replica: &Replica) -> String {
    replica
        .read(|reader| {
            let mut text = String::new();
            for entity in umbu_catalog::replicated() {
                let sql = format!("SELECT * FROM \"{}\" ORDER BY id", entity.name);
                text.push_str(&dump(reader, &sql));
            }
            text.push_str(&dump(reader, "SELECT entity, id FROM replica_search_row ORDER BY id, entity"));
            text.push_str(&dump(reader, "SELECT term, doc FROM replica_search_term ORDER BY term"));
            text.push_str(&dump(reader, "SELECT * FROM replica_conflict ORDER BY conflict"));
            Ok(text)
        })
        .unwrap()
}

fn dump(reader: &rusqlite::Connection, sql: &str) -> String {
    let mut statement = reader.prepare(sql).unwrap();
    let columns = statement.column_count();
    let mut rows = statement.query([]).unwrap();
    let mut text = format!("{sql}\n");
    while let Some(row) = rows.next().unwrap() {
        for column in 0..columns {
            let value: rusqlite::types::Value = row.get(column).unwrap();
            text.push_str(&format!("{value:?}|"));
        }
        text.push('\n');
    }
    text
}

fn bytes_on_disk(folder: &Path) -> Vec<u8> {
    let files = std::fs::read_dir(folder).unwrap();
    files.flat_map(|file| std::fs::read(file.unwrap().path()).unwrap()).collect()
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle)
}
