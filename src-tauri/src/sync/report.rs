//! What a device tells screens about itself.

use umbu_commands::types::{RoleView, SessionState, SessionStatus, SyncStatus};
use umbu_sync::GrantRole;

use super::shared::{Shared, blocking};
use crate::store::{Replica, StoreError};

/// Where this installation stands, and for whom.
pub(crate) fn session(shared: &Shared, network_switch: bool) -> SessionState {
    let status = shared.status();
    let grant = shared.replica().map(|replica| replica.grant());
    let roles = grant.as_ref().map(|grant| grant.roles.as_slice()).unwrap_or_default();
    let state = shared.state();
    let file = state.file.as_ref();
    SessionState {
        status,
        organization_name: file.map(|file| file.organization_name.clone()),
        account: grant.as_ref().map(|grant| grant.account),
        account_name: file.map(|file| file.account_name.clone()),
        device_name: file.map(|file| file.device_name.clone()),
        roles: roles.iter().map(role).collect(),
        patient: roles.iter().find_map(|role| role.patient),
        // A keyring opens the replica at start; once a person locked it, only they open it.
        passphrase_needed: state.open.is_none() && status != SessionStatus::New,
        network_switch,
    }
}

fn role(granted: &GrantRole) -> RoleView {
    RoleView {
        clinic: granted.clinic,
        clinic_name: granted.clinic_name.clone(),
        time_zone: granted.time_zone.clone(),
        role: granted.role.clone(),
    }
}

/// What waits here and how the last round went.
pub(crate) async fn sync(shared: &Shared) -> SyncStatus {
    let counts = match shared.replica() {
        Some(replica) => blocking(move || counts(&replica)).await.unwrap_or_else(|reason| {
            tracing::warn!(%reason, "the replica's counts cannot be read");
            Counts::default()
        }),
        None => Counts::default(),
    };
    let network_cut = shared.network.is_cut();
    let progress = shared.state().progress.clone();
    SyncStatus {
        waiting: counts.waiting,
        quarantined: counts.quarantined,
        conflicts: counts.conflicts,
        files_waiting: counts.files_waiting,
        files_refused: counts.files_refused,
        online: progress.online && !network_cut,
        network_cut,
        syncing: progress.syncing,
        last_sync_at_ms: progress.last_sync_at_ms,
        problem: progress.problem,
        first_sync_percent: progress.first_sync_percent,
    }
}

#[derive(Debug, Default)]
struct Counts {
    waiting: u32,
    quarantined: u32,
    conflicts: u32,
    files_waiting: u32,
    files_refused: u32,
}

fn counts(replica: &Replica) -> Result<Counts, StoreError> {
    let (files_waiting, files_refused) = replica.blobs_waiting()?;
    Ok(Counts {
        waiting: replica.waiting()?,
        quarantined: replica.quarantined_count()?,
        conflicts: replica.conflicts_count()?,
        files_waiting,
        files_refused,
    })
}
