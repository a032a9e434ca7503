//! The operating system's keyring, where there is one that truly works.
//!
//! A headless desktop may have a keyring service that answers and keeps nothing, or one that waits for a prompt nobody
//! sees. So the keyring is tried once per process, in a thread of its own (its client may block, and does not like
//! to run inside another runtime), with a time limit; until it proved itself it is treated as absent.

use std::sync::OnceLock;
use std::sync::mpsc;
use std::time::Duration;

use uuid::Uuid;
use zeroize::Zeroizing;

const SERVICE: &str = "org.umbu.replica";
const ANSWER_WITHIN: Duration = Duration::from_secs(4);

/// Whether the keyring of this system keeps what it is given.
pub fn works() -> bool {
    static WORKS: OnceLock<bool> = OnceLock::new();
    *WORKS.get_or_init(|| {
        if std::env::var("UMBU_KEYRING").is_ok_and(|value| value.eq_ignore_ascii_case("off")) {
            return false;
        }
        within_time(probe).unwrap_or(false)
    })
}

/// Hands a copy of the key over. Failing is no error: the wrap by passphrase is there.
pub(super) fn keep(id: Uuid, key: &[u8; 32]) {
    if !works() {
        return;
    }
    let key = Zeroizing::new(*key);
    let kept = within_time(move || keyring::Entry::new(SERVICE, &id.to_string())?.set_secret(key.as_slice()));
    if !matches!(kept, Some(Ok(()))) {
        tracing::warn!("the system keyring did not take the key; the passphrase opens the replica");
    }
}

pub(super) fn recall(id: Uuid) -> Option<Zeroizing<[u8; 32]>> {
    if !works() {
        return None;
    }
    let secret = within_time(move || keyring::Entry::new(SERVICE, &id.to_string())?.get_secret())?.ok()?;
    let secret = Zeroizing::new(secret);
    secret.as_slice().try_into().ok().map(Zeroizing::new)
}

pub(super) fn forget(id: Uuid) {
    if works() {
        within_time(move || keyring::Entry::new(SERVICE, &id.to_string())?.delete_credential());
    }
}

fn probe() -> bool {
    let name = format!("probe-{}", Uuid::now_v7());
    let token = Uuid::now_v7();
    let Ok(entry) = keyring::Entry::new(SERVICE, &name) else { return false };
    let kept =
        entry.set_secret(token.as_bytes()).is_ok() && entry.get_secret().is_ok_and(|secret| secret == token.as_bytes());
    // Deleting fails where nothing was kept, which is what was asked.
    let _ = entry.delete_credential();
    kept
}

/// `None` when the keyring did not answer in time; its thread is left behind.
fn within_time<T: Send + 'static>(ask: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let (sender, receiver) = mpsc::channel();
    std::thread::Builder::new().name("keyring".into()).spawn(move || sender.send(ask())).ok()?;
    receiver.recv_timeout(ANSWER_WITHIN).ok()
}
