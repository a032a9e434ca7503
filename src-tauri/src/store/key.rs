//! The key of the encrypted replica: 256 random bits that no person ever types.
//!
//! A file beside the replica keeps the key wrapped by the passphrase (argon2id, then XChaCha20-Poly1305), so that the
//! lock screen works everywhere. Where the operating system offers a keyring that works, it holds the key as well and
//! the app opens without asking; `UMBU_KEYRING=off` does without it.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::os_keyring;

const FILE_VERSION: u32 = 1;
const FILE_NAME: &str = "key.json";
/// RFC 9106, section 4, second recommended option: 64 MiB, 3 passes, 4 lanes.
const COST: Cost = Cost { memory_kib: 64 * 1024, passes: 3, lanes: 4 };
/// A file that asks for more was tampered with, and would stop the device instead of opening anything.
const MEMORY_KIB_MAX: u32 = 1024 * 1024;
const PASSES_MAX: u32 = 64;

/// Why no key came out. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    #[error("The passphrase does not fit. Try again; check the keyboard's language and capital letters.")]
    WrongPassphrase,
    #[error("The passphrase is empty. Choose one that only you know.")]
    EmptyPassphrase,
    #[error("There is no key for this replica yet.")]
    Missing,
    #[error("A key for this replica is here already; it is never overwritten.")]
    Exists,
    #[error("The key file is damaged ({0}). Enrol this device again; everything that was sent comes back.")]
    Damaged(String),
    #[error("The key file has version {0}, which this app does not know. Update the app.")]
    NewerVersion(u32),
    #[error("The key file could not be read or written ({0}).")]
    Io(#[from] std::io::Error),
    #[error("The system gave no random numbers ({0}).")]
    Random(String),
}

/// The raw key of one replica. Wiped from memory when dropped, and never shown.
#[derive(Clone)]
pub struct DatabaseKey(Zeroizing<[u8; 32]>);

impl DatabaseKey {
    /// # Errors
    /// [`KeyError::Random`] when the system has no randomness to give.
    pub fn generate() -> Result<Self, KeyError> {
        Ok(Self(Zeroizing::new(random()?)))
    }

    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// A key for another purpose, from which this one cannot be told: whoever cannot open the replica has neither.
    pub(crate) fn derive(&self, context: &str) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(blake3::derive_key(context, self.0.as_slice()))
    }

    /// The key as SQLCipher takes it without deriving anything: `x'…'`.
    pub(super) fn literal(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("x'{}'", *Zeroizing::new(hex::encode(self.0.as_slice()))))
    }
}

impl std::fmt::Debug for DatabaseKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DatabaseKey(…)")
    }
}

/// Where the key of the replica in one folder is kept.
#[derive(Debug, Clone)]
pub struct KeyRing {
    path: PathBuf,
    cost: Cost,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

#[derive(Debug, Serialize, Deserialize)]
struct KeyFile {
    version: u32,
    /// The account under which the system keyring holds the key.
    id: Uuid,
    kdf: Kdf,
    wrap: Wrap,
}

#[derive(Debug, Serialize, Deserialize)]
struct Kdf {
    name: String,
    #[serde(flatten)]
    cost: Cost,
    salt: String,
}

#[derive(Debug, Serialize, Deserialize)]
struct Wrap {
    cipher: String,
    nonce: String,
    key: String,
}

impl KeyRing {
    /// The ring of the replica that lies in `folder`.
    pub fn beside(folder: &Path) -> Self {
        Self { path: folder.join(FILE_NAME), cost: COST }
    }

    /// The same with a derivation that costs next to nothing, for tests that are not about it.
    #[cfg(test)]
    pub(crate) fn cheap(folder: &Path) -> Self {
        Self { cost: Cost { memory_kib: 64, passes: 1, lanes: 1 }, ..Self::beside(folder) }
    }

    pub fn exists(&self) -> bool {
        self.path.exists()
    }

    /// Makes a new key, wraps it by the passphrase and hands a copy to the system's keyring where one works.
    ///
    /// # Errors
    /// [`KeyError::Exists`] when a key is here already, and those of writing the file.
    pub fn create(&self, passphrase: &str) -> Result<DatabaseKey, KeyError> {
        if self.exists() {
            return Err(KeyError::Exists);
        }
        let key = DatabaseKey::generate()?;
        let id = Uuid::now_v7();
        self.write(&self.wrapped(id, &key, passphrase)?)?;
        os_keyring::keep(id, &key.0);
        Ok(key)
    }

    /// Opens the wrap with the passphrase; a keyring that lost its copy gets it back.
    ///
    /// # Errors
    /// [`KeyError::WrongPassphrase`], or what is wrong with the file.
    pub fn unlock(&self, passphrase: &str) -> Result<DatabaseKey, KeyError> {
        let file = self.read()?;
        let key = opened(&file, passphrase)?;
        if os_keyring::recall(file.id).is_none() {
            os_keyring::keep(file.id, &key.0);
        }
        Ok(key)
    }

    /// The key from the system's keyring, without a passphrase. `None` where there is no keyring or it does not hold it.
    pub fn unlock_without_passphrase(&self) -> Option<DatabaseKey> {
        let file = self.read().ok()?;
        os_keyring::recall(file.id).map(DatabaseKey)
    }

    /// Wraps the same key by another passphrase.
    ///
    /// # Errors
    /// [`KeyError::WrongPassphrase`] when `old` does not open it; the old wrap then stays.
    pub fn change_passphrase(&self, old: &str, new: &str) -> Result<(), KeyError> {
        let file = self.read()?;
        let key = opened(&file, old)?;
        self.write(&self.wrapped(file.id, &key, new)?)
    }

    /// Ends the key: whatever it encrypted is unreadable from here on.
    ///
    /// # Errors
    /// When the file cannot be removed.
    pub fn destroy(&self) -> Result<(), KeyError> {
        if let Ok(file) = self.read() {
            os_keyring::forget(file.id);
        }
        match fs::remove_file(&self.path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }

    fn wrapped(&self, id: Uuid, key: &DatabaseKey, passphrase: &str) -> Result<KeyFile, KeyError> {
        if passphrase.is_empty() {
            return Err(KeyError::EmptyPassphrase);
        }
        let (salt, nonce) = (random::<16>()?, random::<24>()?);
        let cipher = cipher(passphrase, &salt, self.cost)?;
        let payload = Payload { msg: key.0.as_slice(), aad: &associated(id) };
        let wrapped = cipher
            .encrypt(&XNonce::from(nonce), payload)
            .map_err(|_| KeyError::Damaged("the key could not be wrapped".into()))?;
        Ok(KeyFile {
            version: FILE_VERSION,
            id,
            kdf: Kdf { name: "argon2id".into(), cost: self.cost, salt: hex::encode(salt) },
            wrap: Wrap { cipher: "xchacha20poly1305".into(), nonce: hex::encode(nonce), key: hex::encode(wrapped) },
        })
    }

    fn read(&self) -> Result<KeyFile, KeyError> {
        let text = match fs::read(&self.path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Err(KeyError::Missing),
            other => other?,
        };
        #[derive(Deserialize)]
        struct Head {
            version: u32,
        }
        let damaged = |error: serde_json::Error| KeyError::Damaged(error.to_string());
        let Head { version } = serde_json::from_slice(&text).map_err(damaged)?;
        if version != FILE_VERSION {
            return Err(KeyError::NewerVersion(version));
        }
        serde_json::from_slice(&text).map_err(damaged)
    }

    /// Written beside and renamed, so that a power cut leaves the old wrap or the new one, never half of one.
    fn write(&self, file: &KeyFile) -> Result<(), KeyError> {
        let text = serde_json::to_vec_pretty(file).map_err(|error| KeyError::Damaged(error.to_string()))?;
        let beside = self.path.with_extension("json.new");
        let mut options = fs::OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut new = options.open(&beside)?;
        new.write_all(&text)?;
        new.sync_all()?;
        fs::rename(&beside, &self.path)?;
        #[cfg(unix)]
        if let Some(folder) = self.path.parent() {
            fs::File::open(folder)?.sync_all()?;
        }
        Ok(())
    }
}

fn opened(file: &KeyFile, passphrase: &str) -> Result<DatabaseKey, KeyError> {
    if file.kdf.name != "argon2id" || file.wrap.cipher != "xchacha20poly1305" {
        return Err(KeyError::Damaged("it names an unknown algorithm".into()));
    }
    let salt = bytes::<16>("salt", &file.kdf.salt)?;
    let nonce = bytes::<24>("nonce", &file.wrap.nonce)?;
    let wrapped = bytes::<48>("key", &file.wrap.key)?;
    let payload = Payload { msg: &wrapped, aad: &associated(file.id) };
    let plain = cipher(passphrase, &salt, file.kdf.cost)?
        .decrypt(&XNonce::from(nonce), payload)
        .map_err(|_| KeyError::WrongPassphrase)?;
    let plain = Zeroizing::new(plain);
    let key: [u8; 32] =
        plain.as_slice().try_into().map_err(|_| KeyError::Damaged("the key has another length".into()))?;
    Ok(DatabaseKey::from_bytes(key))
}

fn cipher(passphrase: &str, salt: &[u8], cost: Cost) -> Result<XChaCha20Poly1305, KeyError> {
    if cost.memory_kib > MEMORY_KIB_MAX || cost.passes > PASSES_MAX {
        return Err(KeyError::Damaged("it asks for more memory or time than any version ever did".into()));
    }
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32))
        .map_err(|error| KeyError::Damaged(error.to_string()))?;
    let mut derived = Zeroizing::new([0_u8; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.as_bytes(), salt, derived.as_mut_slice())
        .map_err(|error| KeyError::Damaged(error.to_string()))?;
    Ok(XChaCha20Poly1305::new(&Key::from(*derived)))
}

/// Ties a wrap to its file, so that the wrap of another replica cannot be slipped in.
fn associated(id: Uuid) -> Vec<u8> {
    [b"umbu-key-1".as_slice(), id.as_bytes()].concat()
}

fn bytes<const N: usize>(what: &str, text: &str) -> Result<[u8; N], KeyError> {
    let mut out = [0; N];
    hex::decode_to_slice(text, &mut out).map_err(|error| KeyError::Damaged(format!("{what}: {error}")))?;
    Ok(out)
}

pub(super) fn random<const N: usize>() -> Result<[u8; N], KeyError> {
    let mut out = [0; N];
    getrandom::fill(&mut out).map_err(|error| KeyError::Random(error.to_string()))?;
    Ok(out)
}

#[cfg(test)]
#[path = "key_tests.rs"]
mod tests;
