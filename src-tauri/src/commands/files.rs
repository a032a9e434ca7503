//! Files of records: chosen on a screen, and kept under the record's key in the moment in which it is saved.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value;
use umbu_catalog::{Entity, Facet, Field, Kind};
use umbu_commands::CommandError;
use umbu_commands::types::{ChosenFile, FileState, Saved};
use umbu_sync::BlobOwner;
use uuid::Uuid;

use super::{App, records};
use crate::inference::{PhotoError, prepare};
use crate::media::media_type;
use crate::store::{BlobState, Replica, Step, entity, patch_from_json};

/// Begins what a file field says from the choice of a file until the save.
const CHOSEN: &str = "upload:";

/// What a person writes in a record.
pub(super) struct Writing {
    pub(super) entity: String,
    /// A new record where there is none.
    pub(super) id: Option<Uuid>,
    pub(super) clinic: Option<Uuid>,
    pub(super) patch: BTreeMap<String, Value>,
}

/// A file that the save brings.
pub(super) struct Chosen {
    pub(super) upload: Uuid,
    pub(super) owner: BlobOwner,
    pub(super) bytes: Arc<Vec<u8>>,
}

impl App {
    /// Saves a record with the files that it names, if any. Their keys are had before anything is written; the uploads
    /// stay for another try until everything is.
    pub(super) async fn save_with_files(&self, mut writing: Writing) -> Result<Saved, CommandError> {
        let uploads = chosen(&mut writing)?;
        let record = writing.id.unwrap_or_else(Uuid::now_v7);
        let mut files = Vec::with_capacity(uploads.len());
        for (facet, upload) in &uploads {
            let owner = owner(&*self.device.writable()?, &writing, facet, record)?;
            self.device.blob_key(&owner).await?;
            files.push(Chosen { upload: *upload, owner, bytes: self.uploads.get(*upload)? });
        }
        let saved = self.write(move |replica| save(replica, writing, record, &files)).await?;
        for (_, upload) in uploads {
            self.uploads.used(upload);
        }
        Ok(saved)
    }
}

/// The uploads that a patch names, each with the facet in which it does.
pub(super) fn chosen(writing: &mut Writing) -> Result<Vec<(&'static Facet, Uuid)>, CommandError> {
    let mut found = Vec::new();
    for_each_chosen(entity(&writing.entity)?, &mut writing.patch, |facet, _, upload| found.push((facet, upload)));
    Ok(found)
}

/// Whose the files of a facet will be once `record` is written so.
pub(super) fn owner(
    replica: &Replica,
    writing: &Writing,
    facet: &'static Facet,
    record: Uuid,
) -> Result<BlobOwner, CommandError> {
    let entity = entity(&writing.entity)?;
    // Links alone say whose it is; a field that names an upload holds no address yet.
    let is_link = |name: &str| entity.field(name).is_some_and(|(_, field)| matches!(field.kind, Kind::Link(_)));
    let links = writing.patch.iter().filter(|(name, _)| is_link(name));
    let links = patch_from_json(entity, &links.map(|(name, value)| (name.clone(), value.clone())).collect())?;
    let clinic = records::clinic_of_new(replica, writing.clinic, &links)?;
    Ok(replica.blob_owner(entity, facet, record, clinic, &links)?)
}

/// Keeps the files, then saves the record that names them; where it is not saved, no file stays behind.
pub(super) fn save(
    replica: &Replica,
    mut writing: Writing,
    record: Uuid,
    files: &[Chosen],
) -> Result<Saved, CommandError> {
    let mut kept = BTreeMap::new();
    let outcome = keep_all(replica, files, &mut kept).and_then(|()| {
        for_each_chosen(entity(&writing.entity)?, &mut writing.patch, |_, value, upload| {
            *value = kept.get(&upload).map_or(Value::Null, |address| Value::String(address.clone()));
        });
        write(replica, &writing, record)
    });
    if outcome.is_err() {
        for address in kept.values() {
            replica.blob_discard(address)?;
        }
    }
    outcome
}

fn keep_all(replica: &Replica, files: &[Chosen], kept: &mut BTreeMap<Uuid, String>) -> Result<(), CommandError> {
    for file in files {
        kept.insert(file.upload, keep(replica, &file.owner, &file.bytes)?);
    }
    Ok(())
}

fn write(replica: &Replica, writing: &Writing, record: Uuid) -> Result<Saved, CommandError> {
    let Writing { entity: name, id: None, clinic, patch } = writing else {
        return records::save(replica, &writing.entity, writing.id, writing.clinic, &writing.patch);
    };
    let entity = entity(name)?;
    let patch = patch_from_json(entity, patch)?;
    let clinic = records::clinic_of_new(replica, *clinic, &patch)?;
    Ok(replica.save_many(vec![Step::Create { entity, id: record, clinic, patch }])?)
}

/// Keeps a file as it is to be shown: a photo without what it tells of its place and camera, and with its thumbnail.
pub(super) fn keep(replica: &Replica, owner: &BlobOwner, bytes: &[u8]) -> Result<String, CommandError> {
    match media_type(bytes) {
        Some(kind) if !kind.starts_with("image/") => Ok(replica.blob_put(owner, bytes)?),
        _ => {
            let prepared = prepare(bytes).map_err(refusal)?;
            let photo = replica.blob_put(owner, &prepared.photo)?;
            replica.thumbnail_put(owner, &prepared.thumbnail, &photo)?;
            Ok(photo)
        }
    }
}

/// Whether a file is of a kind that is kept. A photo is looked at closely only when it is.
pub(super) fn check(bytes: &[u8]) -> Result<ChosenFile, CommandError> {
    match media_type(bytes) {
        Some(kind) => Ok(ChosenFile { media_type: kind.to_owned(), bytes: bytes.len() as f64 }),
        None => Err(prepare(bytes).map_or_else(refusal, |_| refusal(PhotoError::Unsupported))),
    }
}

pub(super) fn state(replica: &Replica, address: &str) -> Result<FileState, CommandError> {
    let state = replica.blob_state(address)?;
    let whole = state.as_ref().is_some_and(BlobState::is_whole);
    let plain = if whole { replica.blob_get(address)? } else { None };
    Ok(FileState {
        bytes: state.as_ref().map_or(0, |state| state.total_bytes) as f64,
        received_bytes: state.as_ref().map_or(0, |state| state.received_bytes) as f64,
        media_type: plain.map(|plain| media_type(&plain).unwrap_or("application/octet-stream").to_owned()),
    })
}

/// What may be a photo is said to be no photo; what is no photo either is a kind that is not kept.
fn refusal(error: PhotoError) -> CommandError {
    match error {
        PhotoError::Unsupported => CommandError::new("file-kind", "files of this kind are not kept"),
        other => other.into(),
    }
}

fn for_each_chosen(
    entity: &'static Entity,
    patch: &mut BTreeMap<String, Value>,
    mut found: impl FnMut(&'static Facet, &mut Value, Uuid),
) {
    for (facet, field) in entity.fields() {
        let Some(value) = patch.get_mut(field.name) else { continue };
        for_each_in(field, value, &mut |value, upload| found(facet, value, upload));
    }
}

fn for_each_in(field: &'static Field, value: &mut Value, found: &mut impl FnMut(&mut Value, Uuid)) {
    match (field.kind, value) {
        (Kind::Blob, value) => {
            let upload = value.as_str().and_then(|text| text.strip_prefix(CHOSEN)?.parse().ok());
            if let Some(upload) = upload {
                found(value, upload);
            }
        }
        (Kind::List(parts), Value::Array(items)) => {
            for item in items.iter_mut().filter_map(Value::as_object_mut) {
                for part in parts.iter().filter(|part| matches!(part.kind, Kind::Blob)) {
                    if let Some(value) = item.get_mut(part.name) {
                        for_each_in(part, value, found);
                    }
                }
            }
        }
        _ => {}
    }
}
