//! Photos and other files: sent after records, chunk by chunk, going on where an upload was cut; fetched when shown.

use std::sync::Arc;

use umbu_commands::CommandError;
use uuid::Uuid;

use super::SyncError;
use super::client::BlobPart;
use super::link::Link;
use super::shared::{Shared, blocking};
use crate::store::{BlobUpload, Replica};

const CHUNK_BYTES: usize = 256 << 10;
/// A chunk may be refused because the server holds another length than it said: ask again, but not for ever.
const DISAGREEMENTS_MAX: u32 = 5;

/// Sends every file that waits. One that the server refuses does not delay the others.
pub(crate) async fn send_all(shared: &Arc<Shared>) -> Result<(), SyncError> {
    let Some(replica) = shared.replica() else { return Ok(()) };
    let waiting = {
        let replica = Arc::clone(&replica);
        blocking(move || replica.blobs_to_send()).await?
    };
    let link = shared.link()?;
    for upload in waiting {
        let token = shared.token().await?;
        match send(&link, &replica, &token, &upload).await {
            Ok(()) => {
                let (replica, address) = (Arc::clone(&replica), upload.address.clone());
                blocking(move || replica.blob_sent(&address)).await?;
            }
            Err(SyncError::Refused(refusal)) => {
                tracing::warn!(address = upload.address, code = refusal.code, "a file was refused; it is kept");
            }
            Err(failure) => return Err(failure),
        }
    }
    Ok(())
}

async fn send(link: &Link, replica: &Arc<Replica>, token: &str, upload: &BlobUpload) -> Result<(), SyncError> {
    let (kept, address) = (Arc::clone(replica), upload.address.clone());
    let Some(cipher) = blocking(move || kept.blob_cipher(&address)).await? else { return Ok(()) };
    let mut disagreements = 0;
    'asking: loop {
        let held = link.server.blob_held(token, &upload.address).await?;
        if held.complete {
            return Ok(());
        }
        let mut offset = usize::try_from(held.bytes).unwrap_or(usize::MAX).min(cipher.len());
        while offset < cipher.len() {
            let end = (offset + CHUNK_BYTES).min(cipher.len());
            let part = BlobPart {
                address: &upload.address,
                patient: upload.patient,
                offset: offset as u64,
                total: cipher.len() as u64,
            };
            match link.server.blob_send(token, part, cipher[offset..end].to_vec()).await {
                Ok(received) if received == end as u64 => offset = end,
                Err(failure) if !matches!(failure, SyncError::Refused(_)) => return Err(failure),
                disagreement if disagreements >= DISAGREEMENTS_MAX => {
                    return disagreement.and(Err(SyncError::protocol("the server does not say what it holds")));
                }
                // Another length than was thought, or a refusal that may be just that.
                _ => {
                    disagreements += 1;
                    continue 'asking;
                }
            }
        }
        return Ok(());
    }
}

/// The plain bytes of a file: from this device, else from the server, which they then stay with.
pub(crate) async fn file(shared: &Arc<Shared>, replica: Arc<Replica>, address: &str) -> Result<Vec<u8>, CommandError> {
    if address.len() != 64 || !address.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte)) {
        return Err(CommandError::new("not-found", "this is not the address of a file"));
    }
    if let Some(plain) = read(&replica, address).await? {
        return Ok(plain);
    }
    fetch(shared, &replica, address).await.map_err(not_here)?;
    read(&replica, address).await?.ok_or_else(|| CommandError::new("internal", "the file was fetched and is not here"))
}

async fn read(replica: &Arc<Replica>, address: &str) -> Result<Option<Vec<u8>>, SyncError> {
    let (replica, address) = (Arc::clone(replica), address.to_owned());
    blocking(move || replica.blob_get(&address)).await
}

async fn fetch(shared: &Arc<Shared>, replica: &Arc<Replica>, address: &str) -> Result<(), SyncError> {
    let token = shared.token().await?;
    let link = shared.link()?;
    let (patient, cipher) = link.server.blob_fetch(&token, address).await?;
    let patient = match patient {
        Some(patient) => patient,
        None => owner(replica, address).await?,
    };
    ensure_key(shared, replica, patient).await?;
    let (replica, address) = (Arc::clone(replica), address.to_owned());
    blocking(move || replica.blob_store_cipher(&address, patient, &cipher)).await
}

/// By the records that name the file, where the server did not say.
async fn owner(replica: &Arc<Replica>, address: &str) -> Result<Uuid, SyncError> {
    let (replica, address) = (Arc::clone(replica), address.to_owned());
    let patient = blocking(move || replica.blob_patient(&address)).await?;
    // The record that names it may still be on its way.
    patient.ok_or_else(|| SyncError::Refused(CommandError::new("not-found", "no record here names this file")))
}

/// Makes sure that this replica holds the key of a patient's files.
pub(crate) async fn ensure_key(shared: &Arc<Shared>, replica: &Arc<Replica>, patient: Uuid) -> Result<(), SyncError> {
    let held = {
        let replica = Arc::clone(replica);
        blocking(move || replica.blob_key(patient)).await?
    };
    if held.is_some() {
        return Ok(());
    }
    let token = shared.token().await?;
    let key = shared.link()?.server.blob_key(&token, patient).await?;
    let replica = Arc::clone(replica);
    blocking(move || replica.set_blob_key(patient, &key)).await
}

/// Absent and unreachable look the same to a person: the file is not here yet.
fn not_here(failure: SyncError) -> CommandError {
    let code = failure.code();
    let is_absent = matches!(&failure, SyncError::Refused(refusal) if refusal.code == "not-found");
    if is_absent || matches!(failure, SyncError::Offline(_) | SyncError::Server(_)) {
        return CommandError::new("file-not-here-yet", "the file is not on this device and could not be fetched now")
            .with("reason", code);
    }
    failure.into()
}
