//! The door of one installation: where it stands, and how it gets from one state to the next.
//!
//! ```text
//! New ── enrol ──▶ Pending ── approved ──▶ Ready ── lock ──▶ Locked ── unlock ──▶ Ready
//!                                            └── the server ends the device ──▶ Revoked ── enrol ──▶ …
//! ```
//! A device that is locked while pending comes back as pending once unlocked.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio::sync::broadcast;
use umbu_commands::CommandError;
use umbu_commands::types::{EmergencyAccess, SessionState, SessionStatus, SyncStatus};
use uuid::Uuid;

use super::device_file::{DeviceError, DeviceFile};
use super::engine::{Calls, Engine};
use super::enrolment::{self, Application};
use super::link::Link;
use super::round::LAST_SYNC_AT;
use super::shared::{Notice, Open, Shared, blocking, forward_changes};
use super::{SyncError, report};
use crate::store::{DatabaseKey, KeyRing, Replica, StoreError};

#[derive(Debug, Clone)]
pub struct DeviceConfig {
    /// Holds everything of this device; nothing of it is shared with another.
    pub data_dir: PathBuf,
    /// Offer the switch that cuts the network, for demonstrations and tests.
    pub network_switch: bool,
    /// Bytes of files that stay here beside those that wait to be sent.
    pub files_bytes_max: u64,
}

/// What files may take on a device where nothing else is said.
pub const FILES_BYTES_MAX: u64 = 1 << 30;

/// One installation of the app.
pub struct Device {
    pub(super) shared: Arc<Shared>,
    network_switch: bool,
    /// Held by whoever changes the state, so that two enrolments or unlocks do not mix.
    transition: tokio::sync::Mutex<()>,
}

impl Device {
    /// Reads where this installation stands, and opens it where the system's keyring holds the key.
    ///
    /// # Errors
    /// When the folder or `device.json` cannot be read.
    pub async fn open(config: DeviceConfig) -> Result<Arc<Device>, DeviceError> {
        let DeviceConfig { data_dir, network_switch, files_bytes_max } = config;
        private_folder(&data_dir)?;
        let file = DeviceFile::load(&data_dir)?;
        let enrolled = file.is_some();
        let shared = Arc::new(Shared::new(data_dir.clone(), file, files_bytes_max));
        let device = Device { shared, network_switch, transition: tokio::sync::Mutex::new(()) };
        if enrolled {
            let from_keyring =
                blocking(move || Ok::<_, SyncError>(KeyRing::beside(&data_dir).unlock_without_passphrase()));
            if let Ok(Some(key)) = from_keyring.await
                && let Err(reason) = device.open_with(key).await
            {
                tracing::warn!(%reason, "the keyring's key did not open the replica; the passphrase is asked for");
            }
        }
        Ok(Arc::new(device))
    }

    /// Where this installation stands.
    pub fn state(&self) -> SessionState {
        report::session(&self.shared, self.network_switch)
    }

    /// Joins an organisation with an invitation code. Where the code alone approves, the device is ready at once.
    ///
    /// # Errors
    /// The server's refusal of the code, `offline`, or what is wrong with what was typed.
    pub async fn enrol(
        &self,
        server_url: String,
        code: String,
        device_name: String,
        passphrase: String,
    ) -> Result<SessionState, CommandError> {
        let _alone = self.transition.lock().await;
        match self.shared.status() {
            SessionStatus::New => {}
            SessionStatus::Revoked => self.set_aside().await?,
            _ => return Err(CommandError::new("already-enrolled", "this device belongs to an organisation already")),
        }
        let application = Application { server_url, code, device_name, passphrase };
        let network = Arc::clone(&self.shared.network);
        let (file, key) = enrolment::enrol(&self.shared.folder, network, application).await?;
        self.shared.state().file = Some(file);
        self.open_with(key).await?;
        match self.shared.token().await {
            Ok(_) | Err(SyncError::Pending | SyncError::Offline(_)) => {}
            // The device is enrolled whatever happens now, and the background task goes on asking.
            Err(reason) => tracing::warn!(%reason, "no session right after enrolment"),
        }
        Ok(self.state())
    }

    /// Opens the replica with the passphrase, without asking the server.
    ///
    /// # Errors
    /// `wrong-passphrase`, `not-enrolled`, or what is wrong with the files.
    pub async fn unlock(&self, passphrase: String) -> Result<SessionState, CommandError> {
        let _alone = self.transition.lock().await;
        if self.shared.state().file.is_none() {
            return Err(not_enrolled());
        }
        let folder = self.shared.folder.clone();
        let key = tokio::task::spawn_blocking(move || KeyRing::beside(&folder).unlock(&passphrase));
        let key = key.await.map_err(|_| SyncError::Stopped)?.map_err(DeviceError::from)?;
        if self.shared.state().open.is_none() {
            self.open_with(key).await?;
        }
        Ok(self.state())
    }

    /// Closes the replica until the passphrase is given again.
    pub async fn lock(&self) -> SessionState {
        let _alone = self.transition.lock().await;
        self.close().await;
        self.state()
    }

    /// The open replica.
    ///
    /// # Errors
    /// `not-enrolled`, `locked` or `pending`.
    pub fn replica(&self) -> Result<Arc<Replica>, CommandError> {
        if let Some(replica) = self.shared.replica() {
            return Ok(replica);
        }
        Err(match self.shared.status() {
            SessionStatus::New => not_enrolled(),
            SessionStatus::Pending => CommandError::new("pending", "an administrator has yet to approve this device"),
            _ => CommandError::new("locked", "give the passphrase first"),
        })
    }

    /// The open replica, where something may be written to it.
    ///
    /// # Errors
    /// Those of [`Device::replica`], `device-revoked`, and `grant-expired` once only reading is left.
    pub fn writable(&self) -> Result<Arc<Replica>, CommandError> {
        let replica = self.replica()?;
        if self.shared.status() == SessionStatus::Revoked {
            return Err(SyncError::Revoked.into());
        }
        if replica.grant().is_expired(replica.server_now_ms()) {
            let message = "the right to write on this device has ended; connect once to renew it";
            return Err(CommandError::new("grant-expired", message));
        }
        Ok(replica)
    }

    /// Something was saved: send it soon.
    pub fn wake(&self) {
        if let Some(calls) = self.calls() {
            calls.work();
        }
        self.shared.tell(Notice::Status);
    }

    /// Sends and fetches now, and tells how it went.
    ///
    /// # Errors
    /// `not-enrolled` or `locked`. That the server is out of reach is no error: the status says so.
    pub async fn sync_now(&self) -> Result<SyncStatus, CommandError> {
        match self.calls() {
            Some(calls) => calls.round().await,
            None => drop(self.replica()?),
        }
        Ok(self.sync_status().await)
    }

    /// What waits here and how the last round went.
    pub async fn sync_status(&self) -> SyncStatus {
        report::sync(&self.shared).await
    }

    /// Cuts this device's network, or restores it.
    ///
    /// # Errors
    /// `no-network-switch` where the host was started without one.
    pub async fn set_network(&self, cut: bool) -> Result<SyncStatus, CommandError> {
        if !self.network_switch {
            return Err(CommandError::new("no-network-switch", "this host has no switch that cuts the network"));
        }
        self.shared.network.set(cut);
        if cut {
            self.shared.set_progress(|progress| progress.online = false);
        } else if let Some(calls) = self.calls() {
            calls.urgent();
        }
        self.shared.tell(Notice::Status);
        Ok(self.sync_status().await)
    }

    /// Opens the share of another clinic's patient in an emergency, and fetches it.
    ///
    /// # Errors
    /// `emergency-offline` where the server cannot be asked, and its own refusals.
    pub async fn break_glass(&self, patient: Uuid, reason: &str) -> Result<EmergencyAccess, CommandError> {
        self.writable()?;
        let asked = async {
            let token = self.shared.token().await?;
            self.shared.link()?.server.break_glass(&token, patient, reason).await
        };
        let until_ms = asked.await.map_err(|error| match error {
            SyncError::Offline(_) => {
                let message = "an emergency access is opened by the server, which cannot be reached now";
                CommandError::new("emergency-offline", message)
            }
            other => other.into(),
        })?;
        self.sync_now().await?;
        Ok(EmergencyAccess { patient, until_ms })
    }

    /// Hears of changed records and of changes in where this device stands.
    pub fn subscribe(&self) -> broadcast::Receiver<Notice> {
        self.shared.notices.subscribe()
    }

    fn calls(&self) -> Option<Arc<Calls>> {
        self.shared.state().open.as_ref().and_then(|open| open.engine.as_ref()).map(Engine::calls)
    }

    async fn open_with(&self, key: DatabaseKey) -> Result<(), CommandError> {
        let file = self.shared.state().file.clone().ok_or_else(not_enrolled)?;
        let signing = file.signing_key(&key)?;
        let link = Arc::new(Link::new(&file, signing, Arc::clone(&self.shared.network))?);
        let path = self.shared.replica_path();
        let opened = key.clone();
        let replica = blocking(move || -> Result<Option<Arc<Replica>>, StoreError> {
            if path.exists() { Ok(Some(Arc::new(Replica::open(&path, &opened)?))) } else { Ok(None) }
        })
        .await?;
        if let Some(replica) = &replica {
            forward_changes(replica, self.shared.notices.clone());
            self.recall_last_sync(replica).await?;
        }
        self.shared.state().open = Some(Open { key, link, replica, engine: None });
        if !file.revoked {
            let engine = Engine::start(Arc::clone(&self.shared));
            if let Some(open) = &mut self.shared.state().open {
                open.engine = Some(engine);
            }
        }
        self.shared.tell(Notice::Status);
        Ok(())
    }

    async fn recall_last_sync(&self, replica: &Arc<Replica>) -> Result<(), SyncError> {
        let replica = Arc::clone(replica);
        let at = blocking(move || replica.get_meta(LAST_SYNC_AT)).await?;
        self.shared.state().progress.last_sync_at_ms =
            at.and_then(|bytes| bytes.try_into().ok()).map(i64::from_le_bytes);
        Ok(())
    }

    async fn close(&self) {
        let open = self.shared.state().open.take();
        if let Some(engine) = open.and_then(|open| open.engine) {
            engine.stop().await;
        }
        self.shared.set_progress(|progress| *progress = super::shared::Progress::default());
        self.shared.tell(Notice::Status);
    }

    /// A device that the server ended makes room for a new enrolment.
    async fn set_aside(&self) -> Result<(), CommandError> {
        self.close().await;
        let file = self.shared.state().file.take();
        if let Some(file) = file {
            enrolment::set_aside(&self.shared.folder, &file)?;
        }
        Ok(())
    }
}

/// Nobody else on this machine needs even the names of these files.
fn private_folder(folder: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}

fn not_enrolled() -> CommandError {
    CommandError::new("not-enrolled", "this device has not joined an organisation yet")
}
