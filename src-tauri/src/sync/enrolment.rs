//! Joining an organisation with a code, once per device.

use std::path::Path;
use std::sync::Arc;

use umbu_commands::CommandError;

use super::SyncError;
use super::address::server_address;
use super::client::{EnrolReply, EnrolRequest, Server, key_bytes};
use super::device_file::{DeviceError, DeviceFile, Enrolment, new_signing_key, seal};
use super::network::NetworkSwitch;
use super::shared::blocking;
use crate::store::{DatabaseKey, KeyRing};

/// As in the console. NIST SP 800-63B and ASVS 5.0 ask for length and nothing else; this secret also resists offline
/// guessing by whoever has the files.
const PASSPHRASE_CHARACTERS_MIN: usize = 12;
const DEVICE_NAME_CHARACTERS_MAX: usize = 80;

/// What the person typed.
pub(crate) struct Application {
    pub(crate) server_url: String,
    pub(crate) code: String,
    pub(crate) device_name: String,
    pub(crate) passphrase: String,
}

/// Makes this device's keys, has the server take them for the code, and writes down where the device belongs. A
/// failure leaves nothing behind, and the code is spent only by the server's yes.
pub(crate) async fn enrol(
    folder: &Path,
    network: Arc<NetworkSwitch>,
    application: Application,
) -> Result<(DeviceFile, DatabaseKey), CommandError> {
    let Application { server_url, code, device_name, passphrase } = application;
    if passphrase.chars().count() < PASSPHRASE_CHARACTERS_MIN {
        let error = CommandError::new("passphrase-too-short", "choose a longer passphrase");
        return Err(error.with("minimum", PASSPHRASE_CHARACTERS_MIN.to_string()));
    }
    let device_name: String = device_name.trim().chars().take(DEVICE_NAME_CHARACTERS_MAX).collect();
    if device_name.is_empty() {
        return Err(CommandError::new("device-name-missing", "give the device a name that an administrator knows"));
    }
    let server_url = server_address(&server_url)?.to_string();
    let server = Server::new(&server_url, network)?;
    let signing = new_signing_key().map_err(CommandError::from)?;
    // The keys come first: a full disk must show before the code is spent.
    let key = new_database_key(folder, passphrase).await?;
    let request = EnrolRequest {
        code: code.trim(),
        device_name: &device_name,
        platform: std::env::consts::OS,
        public_key: hex::encode(signing.verifying_key().to_bytes()),
    };
    let outcome = server.enrol(&request).await.and_then(believable);
    let reply = match outcome {
        Ok(reply) => reply,
        Err(failure) => {
            forget_keys(folder).await?;
            return Err(failure.into());
        }
    };
    tracing::info!(device = %reply.device_id, status = reply.status, "enrolled");
    let enrolment = Enrolment {
        server_url,
        device_id: reply.device_id,
        device_name,
        organization_id: reply.organization_id,
        organization_name: reply.organization_name,
        account_name: reply.account_name,
        server_key: reply.server_key,
    };
    let file = DeviceFile::new(enrolment, seal(&signing, &key)?);
    file.save(folder).map_err(CommandError::from)?;
    Ok((file, key))
}

/// The server's key is kept for good, so it has to be one.
fn believable(reply: EnrolReply) -> Result<EnrolReply, SyncError> {
    let key = key_bytes(&reply.server_key)?;
    ed25519_dalek::VerifyingKey::from_bytes(&key).map_err(SyncError::protocol)?;
    Ok(reply)
}

async fn new_database_key(folder: &Path, passphrase: String) -> Result<DatabaseKey, CommandError> {
    let folder = folder.to_owned();
    let made = tokio::task::spawn_blocking(move || -> Result<DatabaseKey, DeviceError> {
        std::fs::create_dir_all(&folder)?;
        let ring = KeyRing::beside(&folder);
        // Without `device.json` a key here is what an enrolment left that never ended, and opens nothing.
        ring.destroy()?;
        Ok(ring.create(&passphrase)?)
    });
    Ok(made.await.map_err(|_| SyncError::Stopped)??)
}

async fn forget_keys(folder: &Path) -> Result<(), CommandError> {
    let folder = folder.to_owned();
    Ok(blocking(move || KeyRing::beside(&folder).destroy().map_err(SyncError::protocol)).await?)
}

/// Puts the files of an ended device into a folder of their own, still encrypted, so that the next enrolment starts
/// clean and what was never sent can still be looked at.
pub(crate) fn set_aside(folder: &Path, file: &DeviceFile) -> Result<(), DeviceError> {
    let aside = folder.join("ended").join(file.device_id.to_string());
    std::fs::create_dir_all(&aside)?;
    for name in ["replica.db", "replica.db-wal", "replica.db-shm", "key.json", "device.json"] {
        match std::fs::rename(folder.join(name), aside.join(name)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}
