//! Files on their way from the server: fetched when they are opened, piece by piece, and kept from then on.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use umbu_commands::CommandError;
use umbu_sync::{BLOB_CIPHER_BYTES_MAX, BlobOwner};

use super::blobs::on;
use super::shared::Shared;
use super::{Device, SyncError};
use crate::media::media_type;
use crate::store::{BlobState, Replica, StoreError};

/// Files that are being fetched, so that two screens that show one do not fetch it twice.
#[derive(Default)]
pub(crate) struct Fetches(Mutex<HashMap<String, Arc<tokio::sync::Mutex<()>>>>);

impl Fetches {
    fn of(&self, address: &str) -> Arc<tokio::sync::Mutex<()>> {
        let mut turns = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        turns.retain(|_, turn| Arc::strong_count(turn) > 1);
        Arc::clone(turns.entry(address.to_owned()).or_default())
    }
}

impl Device {
    /// Makes sure that this device holds the key of an owner's files, asking the server where it does not.
    ///
    /// # Errors
    /// `file-key-missing` where it is not here and cannot be asked for.
    pub async fn blob_key(&self, owner: &BlobOwner) -> Result<(), CommandError> {
        let replica = self.replica()?;
        match ensure_key(&self.shared, &replica, owner).await {
            Err(SyncError::Offline(_) | SyncError::Server(_)) => Err(StoreError::NoBlobKey.into()),
            outcome => Ok(outcome?),
        }
    }

    /// The plain bytes of a file, fetched from the server where this device does not hold it.
    ///
    /// # Errors
    /// `file-not-here-yet` where it is neither here nor to be had now.
    pub async fn file(&self, address: &str) -> Result<Vec<u8>, CommandError> {
        let replica = self.replica()?;
        whole(&self.shared, &replica, address).await
    }

    /// A picture small: its thumbnail, else the picture itself where that is here.
    ///
    /// # Errors
    /// `file-not-here-yet` where there is neither.
    pub async fn thumbnail(&self, address: &str) -> Result<Vec<u8>, CommandError> {
        let replica = self.replica()?;
        thumbnail(&self.shared, &replica, address).await
    }

    /// Sends refused files again, now.
    ///
    /// # Errors
    /// `not-enrolled`, `locked`, or those of the database.
    pub async fn retry_files(&self) -> Result<(), CommandError> {
        let replica = self.replica()?;
        on(&replica, |replica| replica.blobs_retry()).await?;
        self.wake();
        Ok(())
    }
}

/// The plain bytes of a file: from this device, else from the server, which they then stay with.
async fn whole(shared: &Arc<Shared>, replica: &Arc<Replica>, address: &str) -> Result<Vec<u8>, CommandError> {
    check(address)?;
    if let Some(plain) = read(replica, address).await? {
        return Ok(plain);
    }
    let turn = shared.fetches.of(address);
    let _alone = turn.lock().await;
    fetch(shared, replica, address).await.map_err(not_here)?;
    read(replica, address).await?.ok_or_else(|| CommandError::new("internal", "the file was fetched and is not here"))
}

/// A picture small: its thumbnail, else the picture itself where that is here.
async fn thumbnail(shared: &Arc<Shared>, replica: &Arc<Replica>, address: &str) -> Result<Vec<u8>, CommandError> {
    check(address)?;
    let turn = shared.fetches.of(&format!("{address}/thumbnail"));
    let _alone = turn.lock().await;
    let mut found = small(replica, address).await?;
    if found.is_none() {
        fetch_thumbnail(shared, replica, address).await.map_err(not_here)?;
        found = small(replica, address).await?;
    }
    let picture = found.filter(|plain| media_type(plain).is_some_and(|kind| kind.starts_with("image/")));
    picture.ok_or_else(|| CommandError::new("file-not-here-yet", "the file has no thumbnail, or it has not arrived"))
}

async fn small(replica: &Arc<Replica>, address: &str) -> Result<Option<Vec<u8>>, SyncError> {
    let picture = address.to_owned();
    let thumbnail = on(replica, move |replica| replica.thumbnail_of(&picture)).await?;
    read(replica, thumbnail.as_deref().unwrap_or(address)).await
}

async fn read(replica: &Arc<Replica>, address: &str) -> Result<Option<Vec<u8>>, SyncError> {
    let address = address.to_owned();
    on(replica, move |replica| replica.blob_get(&address)).await
}

/// Goes on from what is here, and has the key before the last piece makes the file look whole.
async fn fetch(shared: &Arc<Shared>, replica: &Arc<Replica>, address: &str) -> Result<(), SyncError> {
    let link = shared.link()?;
    loop {
        let asked = address.to_owned();
        let state = on(replica, move |replica| replica.blob_state(&asked)).await?;
        if state.as_ref().is_some_and(BlobState::is_whole) {
            return Ok(());
        }
        let start = state.map_or(0, |state| state.received_bytes);
        let token = shared.token().await?;
        let piece = link.server.blob_piece(&token, address, start).await?;
        if piece.start != start || piece.bytes.is_empty() || piece.total > BLOB_CIPHER_BYTES_MAX as u64 {
            return Err(SyncError::protocol("the server gives another part of the file than was asked for"));
        }
        ensure_key(shared, replica, &piece.owner).await?;
        let address = address.to_owned();
        on(replica, move |replica| replica.blob_receive(&address, None, &piece)).await?;
    }
}

async fn fetch_thumbnail(shared: &Arc<Shared>, replica: &Arc<Replica>, of: &str) -> Result<(), SyncError> {
    let token = shared.token().await?;
    let Some((address, piece)) = shared.link()?.server.blob_thumbnail(&token, of).await? else { return Ok(()) };
    ensure_key(shared, replica, &piece.owner).await?;
    let of = of.to_owned();
    on(replica, move |replica| replica.thumbnail_receive(&address, &of, &piece)).await
}

/// Makes sure that this replica holds the key of an owner's files.
pub(crate) async fn ensure_key(
    shared: &Arc<Shared>,
    replica: &Arc<Replica>,
    owner: &BlobOwner,
) -> Result<(), SyncError> {
    let owner = *owner;
    if on(replica, move |replica| replica.blob_key(&owner)).await?.is_some() {
        return Ok(());
    }
    let token = shared.token().await?;
    let key = shared.link()?.server.blob_key(&token, &owner).await?;
    on(replica, move |replica| replica.set_blob_key(&owner, &key)).await
}

fn check(address: &str) -> Result<(), CommandError> {
    let is_address =
        address.len() == 64 && address.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
    if is_address { Ok(()) } else { Err(CommandError::new("not-found", "this is not the address of a file")) }
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
