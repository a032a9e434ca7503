//! Files on their way to the server: after records, thumbnails first, piece by piece, going on where one was cut.

use std::sync::Arc;

use super::client::BlobPart;
use super::link::Link;
use super::shared::{Shared, blocking};
use super::{Notice, SyncError, files};
use crate::store::{BLOB_PIECE_BYTES, BlobUpload, Replica};

/// A piece may be refused because the server holds another length than it said: ask again, but not for ever.
const DISAGREEMENTS_MAX: u32 = 5;

/// Sends every file that waits, then tidies up. One that the server refuses does not delay the others.
pub(crate) async fn exchange(shared: &Arc<Shared>) -> Result<(), SyncError> {
    let Some(replica) = shared.replica() else { return Ok(()) };
    let waiting = on(&replica, |replica| replica.blobs_to_send()).await?;
    let link = shared.link()?;
    for upload in waiting {
        let (token, address) = (shared.token().await?, upload.address.clone());
        match send(shared, &link, &replica, &token, &upload).await {
            Ok(()) => on(&replica, move |replica| replica.blob_sent(&address)).await?,
            Err(SyncError::Refused(refusal)) => {
                tracing::warn!(address, code = refusal.code, "a file was refused; it is kept");
                on(&replica, move |replica| replica.blob_refused(&address, &refusal.code)).await?;
            }
            Err(failure) => return Err(failure),
        }
        shared.tell(Notice::Status);
    }
    for owner in on(&replica, |replica| replica.blob_keys_to_ask()).await? {
        match files::ensure_key(shared, &replica, &owner).await {
            Err(SyncError::Refused(refusal)) => tracing::debug!(%owner, code = refusal.code, "no key"),
            outcome => outcome?,
        }
    }
    let bytes_max = shared.files_bytes_max;
    let evicted = on(&replica, move |replica| replica.blobs_evict(bytes_max)).await?;
    if evicted > 0 {
        tracing::info!(evicted, "files that the server holds made room");
    }
    Ok(())
}

async fn send(
    shared: &Shared,
    link: &Link,
    replica: &Arc<Replica>,
    token: &str,
    upload: &BlobUpload,
) -> Result<(), SyncError> {
    let address = upload.address.clone();
    let cipher = on(replica, move |replica| replica.blob_cipher(&address)).await?;
    let mut disagreements = 0;
    'asking: loop {
        let held = link.server.blob_held(token, &upload.address).await?;
        if held.complete {
            return Ok(());
        }
        let mut offset = usize::try_from(held.bytes).unwrap_or(usize::MAX).min(cipher.len());
        while offset < cipher.len() {
            let end = (offset + BLOB_PIECE_BYTES).min(cipher.len());
            let part = BlobPart { upload, offset: offset as u64, total: cipher.len() as u64 };
            match link.server.blob_send(token, part, cipher[offset..end].to_vec()).await {
                Ok(received) if received == end as u64 => {
                    offset = end;
                    let address = upload.address.clone();
                    on(replica, move |replica| replica.blob_progress(&address, received)).await?;
                    shared.tell(Notice::Status);
                }
                Err(SyncError::Refused(refusal)) if refusal.code != "wrong-offset" => {
                    return Err(SyncError::Refused(refusal));
                }
                Err(failure) if !matches!(failure, SyncError::Refused(_)) => return Err(failure),
                disagreement if disagreements >= DISAGREEMENTS_MAX => {
                    return disagreement.and(Err(SyncError::protocol("the server does not say what it holds")));
                }
                // Another length than was thought.
                _ => {
                    disagreements += 1;
                    continue 'asking;
                }
            }
        }
        return Ok(());
    }
}

/// Asks the replica where that may block.
pub(super) async fn on<T: Send + 'static, E: Into<SyncError> + Send + 'static>(
    replica: &Arc<Replica>,
    ask: impl FnOnce(&Replica) -> Result<T, E> + Send + 'static,
) -> Result<T, SyncError> {
    let replica = Arc::clone(replica);
    blocking(move || ask(&replica)).await
}
