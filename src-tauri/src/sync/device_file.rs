//! What a device remembers between starts, in `device.json`: where it belongs and how it proves itself.
//!
//! Nothing in it is secret: the signing key lies sealed under a key derived from the database key, so whoever cannot
//! open the replica cannot speak for the device either.

use std::fs;
use std::io::Write;
use std::path::Path;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use ed25519_dalek::SigningKey;
use serde::{Deserialize, Serialize};
use umbu_commands::CommandError;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::store::{DatabaseKey, KeyError};

const FILE_NAME: &str = "device.json";
const FILE_VERSION: u32 = 1;
const SEAL_CONTEXT: &str = "umbu 2026 device signing key";

/// Why the device's own files cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum DeviceError {
    #[error("the device's folder cannot be read or written: {0}")]
    Io(#[from] std::io::Error),
    #[error("device.json is damaged: {0}. Enrol this device again; everything that was sent comes back")]
    Damaged(String),
    #[error("device.json has version {0}, which this app does not know. Update the app")]
    NewerVersion(u32),
    #[error("the system gives no random bytes")]
    Random,
    #[error(transparent)]
    Key(#[from] KeyError),
}

impl From<DeviceError> for CommandError {
    fn from(error: DeviceError) -> Self {
        let code = match &error {
            DeviceError::Key(KeyError::WrongPassphrase) => "wrong-passphrase",
            DeviceError::Key(KeyError::EmptyPassphrase) => "passphrase-too-short",
            DeviceError::NewerVersion(_) | DeviceError::Key(KeyError::NewerVersion(_)) => "newer-version",
            _ => "device-damaged",
        };
        CommandError::new(code, error.to_string())
    }
}

/// The enrolment of one device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct DeviceFile {
    version: u32,
    pub(crate) server_url: String,
    pub(crate) device_id: Uuid,
    pub(crate) device_name: String,
    pub(crate) organization_id: Uuid,
    pub(crate) organization_name: String,
    pub(crate) account_name: String,
    /// The key that signs grants, hexadecimal, as the server told it at enrolment; never replaced.
    pub(crate) server_key: String,
    signing_key: SealedKey,
    /// The server ended this device. Kept, so that a start without network knows it as well.
    pub(crate) revoked: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SealedKey {
    nonce: String,
    sealed: String,
}

/// What the server told at enrolment, with what the person typed.
pub(crate) struct Enrolment {
    pub(crate) server_url: String,
    pub(crate) device_id: Uuid,
    pub(crate) device_name: String,
    pub(crate) organization_id: Uuid,
    pub(crate) organization_name: String,
    pub(crate) account_name: String,
    pub(crate) server_key: String,
}

impl DeviceFile {
    pub(crate) fn new(enrolment: Enrolment, signing_key: SealedKey) -> Self {
        let Enrolment {
            server_url,
            device_id,
            device_name,
            organization_id,
            organization_name,
            account_name,
            server_key,
        } = enrolment;
        Self {
            version: FILE_VERSION,
            server_url,
            device_id,
            device_name,
            organization_id,
            organization_name,
            account_name,
            server_key,
            signing_key,
            revoked: false,
        }
    }

    /// `None` where nothing was enrolled yet.
    pub(crate) fn load(folder: &Path) -> Result<Option<Self>, DeviceError> {
        #[derive(Deserialize)]
        struct Head {
            version: u32,
        }
        let text = match fs::read(folder.join(FILE_NAME)) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            other => other?,
        };
        let damaged = |error: serde_json::Error| DeviceError::Damaged(error.to_string());
        let Head { version } = serde_json::from_slice(&text).map_err(damaged)?;
        if version != FILE_VERSION {
            return Err(DeviceError::NewerVersion(version));
        }
        serde_json::from_slice(&text).map(Some).map_err(damaged)
    }

    /// Written beside and renamed, so that a power cut leaves the old file or the new one.
    pub(crate) fn save(&self, folder: &Path) -> Result<(), DeviceError> {
        let text = serde_json::to_vec_pretty(self).map_err(|error| DeviceError::Damaged(error.to_string()))?;
        let beside = folder.join("device.json.new");
        let mut options = fs::OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&beside)?;
        file.write_all(&text)?;
        file.sync_all()?;
        fs::rename(&beside, folder.join(FILE_NAME))?;
        #[cfg(unix)]
        fs::File::open(folder)?.sync_all()?;
        Ok(())
    }

    /// The key with which this device signs its batches and proves itself.
    pub(crate) fn signing_key(&self, key: &DatabaseKey) -> Result<SigningKey, DeviceError> {
        unseal(&self.signing_key, key)
    }
}

/// A signing key made of system randomness.
pub(crate) fn new_signing_key() -> Result<SigningKey, DeviceError> {
    let mut seed = Zeroizing::new([0; 32]);
    getrandom::fill(seed.as_mut_slice()).map_err(|_| DeviceError::Random)?;
    Ok(SigningKey::from_bytes(&seed))
}

pub(crate) fn seal(signing: &SigningKey, key: &DatabaseKey) -> Result<SealedKey, DeviceError> {
    let mut nonce = [0; 24];
    getrandom::fill(&mut nonce).map_err(|_| DeviceError::Random)?;
    let seed = Zeroizing::new(signing.to_bytes());
    let sealed = cipher(key)
        .encrypt(&XNonce::from(nonce), Payload { msg: seed.as_slice(), aad: SEAL_CONTEXT.as_bytes() })
        .map_err(|_| DeviceError::Damaged("the signing key could not be sealed".to_owned()))?;
    Ok(SealedKey { nonce: hex::encode(nonce), sealed: hex::encode(sealed) })
}

fn unseal(sealed: &SealedKey, key: &DatabaseKey) -> Result<SigningKey, DeviceError> {
    let damaged = || DeviceError::Damaged("the signing key does not open".to_owned());
    let mut nonce = [0; 24];
    hex::decode_to_slice(&sealed.nonce, &mut nonce).map_err(|_| damaged())?;
    let bytes = hex::decode(&sealed.sealed).map_err(|_| damaged())?;
    let payload = Payload { msg: &bytes, aad: SEAL_CONTEXT.as_bytes() };
    let seed = Zeroizing::new(cipher(key).decrypt(&XNonce::from(nonce), payload).map_err(|_| damaged())?);
    let seed: &[u8; 32] = seed.as_slice().try_into().map_err(|_| damaged())?;
    Ok(SigningKey::from_bytes(seed))
}

fn cipher(key: &DatabaseKey) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&Key::from(*key.derive(SEAL_CONTEXT)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn enrolment() -> Enrolment {
        Enrolment {
            server_url: "http://127.0.0.1:4780/".into(),
            device_id: Uuid::from_u128(1),
            device_name: "desk".into(),
            organization_id: Uuid::from_u128(2),
            organization_name: "Umbuzeiro".into(),
            account_name: "Ana".into(),
            server_key: "00".repeat(32),
        }
    }

    #[test]
    fn a_device_comes_back_with_its_key_and_only_for_its_own_database_key() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(DeviceFile::load(folder.path()).expect("reads").is_none());

        let database = DatabaseKey::from_bytes([7; 32]);
        let signing = new_signing_key().expect("random");
        let file = DeviceFile::new(enrolment(), seal(&signing, &database).expect("seals"));
        file.save(folder.path()).expect("writes");

        let back = DeviceFile::load(folder.path()).expect("reads").expect("is there");
        assert_eq!(back, file);
        assert_eq!(back.signing_key(&database).expect("opens").to_bytes(), signing.to_bytes());
        assert!(back.signing_key(&DatabaseKey::from_bytes([8; 32])).is_err());
        let text = fs::read_to_string(folder.path().join(FILE_NAME)).expect("text");
        assert!(!text.contains(&hex::encode(signing.to_bytes())), "the key is never written in the clear");
    }

    #[test]
    fn a_damaged_or_newer_file_is_named_as_such() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join(FILE_NAME), "{\"version\": 2}").expect("writes");
        assert!(matches!(DeviceFile::load(folder.path()), Err(DeviceError::NewerVersion(2))));
        fs::write(folder.path().join(FILE_NAME), "{").expect("writes");
        assert!(matches!(DeviceFile::load(folder.path()), Err(DeviceError::Damaged(_))));
    }
}
