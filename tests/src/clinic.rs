//! Setting a clinic up through the doors that people use: the console and the devices' own screens.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::json;
use umbu_commands::types::{DeviceRow, Invitation, SessionState, SessionStatus, SyncStatus};
use uuid::Uuid;

use crate::client::{CallResult, ConsoleClient, HostClient};
use crate::server::Founded;

/// How long something that travels may take before it counts as lost.
const PATIENCE: Duration = Duration::from_secs(90);

/// Between two questions.
const PAUSE: Duration = Duration::from_millis(50);

/// An organisation as its owner sees it in the console.
#[derive(Clone)]
pub struct Clinic {
    pub server_url: String,
    pub console: ConsoleClient,
    pub organization: Uuid,
    pub clinic: Uuid,
}

/// Whom to invite.
#[derive(Debug, Clone, Copy)]
pub struct Invited<'a> {
    pub role: &'a str,
    pub name: &'a str,
    pub email: Option<&'a str>,
    pub patient: Option<Uuid>,
}

impl Clinic {
    pub async fn sign_in(server_url: &str, founded: &Founded, email: &str, passphrase: &str) -> Result<Clinic> {
        let console = until("the owner signs in", async || {
            unless_braked(ConsoleClient::sign_in(server_url, email, passphrase).await)
        })
        .await?;
        Ok(Clinic {
            server_url: server_url.to_owned(),
            console,
            organization: founded.organization,
            clinic: founded.clinic,
        })
    }

    pub async fn invite(&self, invited: Invited<'_>) -> Result<Invitation> {
        let arguments = json!({
            "organization": self.organization, "clinic": self.clinic, "role": invited.role, "name": invited.name,
            "email": invited.email, "patient": invited.patient,
        });
        self.console.command("member_invite", arguments).await.context("a member is invited")
    }

    /// Enrols a device and, where it waits for that, approves it as the owner does.
    pub async fn enrol(&self, device: &HostClient, code: &str, name: &str, passphrase: &str) -> Result<SessionState> {
        self.enrol_through(&self.server_url, device, code, name, passphrase).await
    }

    /// The same with another address of the server, such as a proxy's.
    pub async fn enrol_through(
        &self,
        server_url: &str,
        device: &HostClient,
        code: &str,
        name: &str,
        passphrase: &str,
    ) -> Result<SessionState> {
        let arguments =
            json!({ "server_url": server_url, "code": code, "device_name": name, "passphrase": passphrase });
        let state: SessionState =
            until("a device enrols", async || unless_braked(device.command("session_enrol", arguments.clone()).await))
                .await?;
        if state.status == SessionStatus::Pending {
            self.approve(name).await?;
        }
        until("the device is ready", async || {
            let _: Result<SyncStatus, _> = device.command("sync_now", json!({})).await;
            let state: SessionState = device.command("session_state", json!({})).await?;
            Ok((state.status == SessionStatus::Ready).then_some(state))
        })
        .await
    }

    pub async fn approve(&self, name: &str) -> Result<()> {
        let devices: Vec<DeviceRow> =
            self.console.command("device_list", json!({ "organization": self.organization })).await?;
        let waiting = devices.iter().find(|device| device.name == name && device.status == "pending");
        let device = waiting.with_context(|| format!("the device {name} waits for approval"))?;
        let arguments = json!({ "organization": self.organization, "device": device.id });
        let _: DeviceRow = self.console.command("device_approve", arguments).await?;
        Ok(())
    }
}

/// Many tests at once come from one address, and the server brakes whoever tries too often in a minute: then it is
/// tried again.
fn unless_braked<T>(result: CallResult<T>) -> Result<Option<T>> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(reason) if reason.code() == "too-many-attempts" => Ok(None),
        Err(reason) => Err(reason.into()),
    }
}

/// Syncs until everything saved on the device is at the server.
pub async fn settle(device: &HostClient) -> Result<SyncStatus> {
    until("everything is sent", async || {
        let status: SyncStatus = device.command("sync_now", json!({})).await?;
        Ok((status.waiting == 0 && status.online && !status.syncing && status.problem.is_none()).then_some(status))
    })
    .await
}

/// Asks again and again until there is an answer, and says what was waited for when there is none in time.
pub async fn until<T>(what: &str, mut ask: impl AsyncFnMut() -> Result<Option<T>>) -> Result<T> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        if let Some(answer) = ask().await.with_context(|| what.to_owned())? {
            return Ok(answer);
        }
        if Instant::now() > deadline {
            bail!("waited in vain: {what}");
        }
        tokio::time::sleep(PAUSE).await;
    }
}
