//! What the device's door and its background task share: the folder, the switch, the state, and who listens.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::broadcast;
use umbu_commands::CommandError;
use umbu_commands::types::{ChangedRecord, SessionStatus};
use umbu_sync::Grant;
use uuid::Uuid;

use super::SyncError;
use super::device_file::DeviceFile;
use super::engine::Engine;
use super::files::Fetches;
use super::link::{Admission, Link};
use super::network::NetworkSwitch;
use crate::store::{DatabaseKey, Replica};

const REPLICA_FILE: &str = "replica.db";
/// A listener that falls further behind is told [`anything`].
const NOTICES_KEPT: usize = 1024;

/// What screens hear about.
#[derive(Debug, Clone)]
pub enum Notice {
    /// These records are not what they were: saved here, or fetched.
    Changed(Vec<ChangedRecord>),
    /// The session or the state of sync is not what it was; ask again.
    Status,
}

/// For a listener that fell too far behind to be told each record: one of every kind, so that all screens refresh.
pub fn anything() -> Vec<ChangedRecord> {
    let kinds = umbu_catalog::replicated();
    kinds.map(|entity| ChangedRecord { entity: entity.name.to_owned(), id: Uuid::nil() }).collect()
}

/// How the last rounds went.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Progress {
    pub(crate) online: bool,
    pub(crate) syncing: bool,
    pub(crate) last_sync_at_ms: Option<i64>,
    pub(crate) problem: Option<String>,
    /// Hundredths of the first download, while there is one.
    pub(crate) first_sync_percent: Option<u32>,
}

pub(crate) struct Shared {
    pub(crate) folder: PathBuf,
    pub(crate) network: Arc<NetworkSwitch>,
    pub(crate) notices: broadcast::Sender<Notice>,
    pub(crate) fetches: Fetches,
    /// Bytes of files that stay here, as far as the server has them too.
    pub(crate) files_bytes_max: u64,
    state: Mutex<State>,
}

#[derive(Default)]
pub(crate) struct State {
    pub(crate) file: Option<DeviceFile>,
    pub(crate) open: Option<Open>,
    pub(crate) progress: Progress,
}

/// A device whose passphrase was given. Until an administrator approves it, it has no replica.
pub(crate) struct Open {
    pub(crate) key: DatabaseKey,
    pub(crate) link: Arc<Link>,
    pub(crate) replica: Option<Arc<Replica>>,
    pub(crate) engine: Option<Engine>,
}

impl Shared {
    pub(crate) fn new(folder: PathBuf, file: Option<DeviceFile>, files_bytes_max: u64) -> Self {
        let state = State { file, ..State::default() };
        Self {
            folder,
            network: Arc::new(NetworkSwitch::new()),
            notices: broadcast::Sender::new(NOTICES_KEPT),
            fetches: Fetches::default(),
            files_bytes_max,
            state: Mutex::new(state),
        }
    }

    /// Held for a few reads or writes of memory, never across a wait.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        // Each change of the state is one assignment, so a panic elsewhere leaves it whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn status(&self) -> SessionStatus {
        let state = self.state();
        match (&state.file, &state.open) {
            (None, _) => SessionStatus::New,
            (Some(file), _) if file.revoked => SessionStatus::Revoked,
            (Some(_), None) => SessionStatus::Locked,
            (Some(_), Some(Open { replica: None, .. })) => SessionStatus::Pending,
            (Some(_), Some(_)) => SessionStatus::Ready,
        }
    }

    pub(crate) fn replica(&self) -> Option<Arc<Replica>> {
        self.state().open.as_ref().and_then(|open| open.replica.clone())
    }

    pub(crate) fn link(&self) -> Result<Arc<Link>, SyncError> {
        let state = self.state();
        let open = state
            .open
            .as_ref()
            .ok_or_else(|| SyncError::Refused(CommandError::new("locked", "give the passphrase first")))?;
        Ok(Arc::clone(&open.link))
    }

    pub(crate) fn replica_path(&self) -> PathBuf {
        self.folder.join(REPLICA_FILE)
    }

    /// A token that the server takes now; a new session's grant is kept first.
    pub(crate) async fn token(self: &Arc<Self>) -> Result<String, SyncError> {
        let link = self.link()?;
        link.token(|admission| self.admit(admission)).await
    }

    /// Keeps a verified grant: the first one makes the replica, a later one changes what it may hold.
    pub(crate) async fn admit(&self, admission: Admission) -> Result<(), SyncError> {
        let Admission { grant, blob_keys } = admission;
        let (path, held) = (self.replica_path(), self.replica());
        let key = self.state().open.as_ref().map(|open| open.key.clone()).ok_or(SyncError::Stopped)?;
        let replica = blocking(move || -> Result<Arc<Replica>, SyncError> {
            let replica = match held {
                Some(replica) => renew(replica, grant)?,
                None => Arc::new(Replica::create(&path, &key, &grant)?),
            };
            for (owner, key) in &blob_keys {
                replica.set_blob_key(owner, key)?;
            }
            Ok(replica)
        })
        .await?;
        self.keep_replica(&replica);
        Ok(())
    }

    fn keep_replica(&self, replica: &Arc<Replica>) {
        let is_new = {
            let mut state = self.state();
            match &mut state.open {
                Some(open) if open.replica.is_none() => {
                    open.replica = Some(Arc::clone(replica));
                    true
                }
                _ => false,
            }
        };
        if is_new {
            forward_changes(replica, self.notices.clone());
            self.tell(Notice::Status);
        }
    }

    /// The server ended this device: remember it, and let go of everything that no role reads any more.
    pub(crate) async fn revoke(&self) -> Result<(), SyncError> {
        let revoked = {
            let mut state = self.state();
            state.file.as_mut().map(|file| {
                file.revoked = true;
                file.clone()
            })
        };
        let (folder, replica) = (self.folder.clone(), self.replica());
        blocking(move || -> Result<(), SyncError> {
            if let Some(file) = revoked {
                file.save(&folder).map_err(SyncError::protocol)?;
            }
            if let Some(replica) = replica {
                let grant = replica.grant();
                replica.set_grant(Grant { roles: Vec::new(), ..grant.as_ref().clone() })?;
            }
            Ok(())
        })
        .await?;
        self.tell(Notice::Status);
        Ok(())
    }

    pub(crate) fn set_progress(&self, change: impl FnOnce(&mut Progress)) {
        let changed = {
            let mut state = self.state();
            let before = state.progress.clone();
            change(&mut state.progress);
            before != state.progress
        };
        if changed {
            self.tell(Notice::Status);
        }
    }

    /// Nobody listening is no failure.
    pub(crate) fn tell(&self, notice: Notice) {
        let _ = self.notices.send(notice);
    }
}

/// Runs work of the store where it may block.
pub(crate) async fn blocking<T, E>(work: impl FnOnce() -> Result<T, E> + Send + 'static) -> Result<T, SyncError>
where
    T: Send + 'static,
    E: Into<SyncError> + Send + 'static,
{
    tokio::task::spawn_blocking(work).await.map_err(|_| SyncError::Stopped)?.map_err(Into::into)
}

fn renew(replica: Arc<Replica>, grant: Grant) -> Result<Arc<Replica>, SyncError> {
    let held = replica.grant();
    if grant.issued_at_ms < held.issued_at_ms {
        return Err(SyncError::protocol("the grant is older than the one that this device holds"));
    }
    if *held != grant {
        replica.set_grant(grant)?;
    }
    Ok(replica)
}

/// Passes on what the replica says changed.
pub(crate) fn forward_changes(replica: &Replica, notices: broadcast::Sender<Notice>) {
    // Nobody listening is no failure.
    replica.on_change(move |changed| drop(notices.send(Notice::Changed(changed.to_vec()))));
}
