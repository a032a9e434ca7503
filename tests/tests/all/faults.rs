//! Power cuts and broken networks: what was acknowledged is there afterwards, once.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::json;
use umbu_commands::types::{RecordPage, Saved, SessionState, SessionStatus, SyncStatus};
use umbu_tests::client::HostClient;
use umbu_tests::clinic::{Clinic, Invited, settle, until};
use umbu_tests::fault_proxy::{Fault, FaultProxy};
use umbu_tests::host::Face;
use uuid::Uuid;

use crate::stage::{self, Device, PASSPHRASE};

const KILLS: u32 = 4;

async fn save(device: &HostClient, clinic: Uuid, name: &str) -> Option<Uuid> {
    let arguments = json!({ "entity": "patient", "id": null, "clinic": clinic, "patch": { "name": name } });
    device.command::<Saved>("record_save", arguments).await.ok().map(|saved| saved.id)
}

/// All patients of a device: ids and names.
async fn patients(device: &HostClient) -> Vec<(Uuid, String)> {
    let arguments = json!({ "entity": "patient", "filter": {}, "limit": 10_000, "offset": 0 });
    let page: RecordPage = device.command("record_list", arguments).await.unwrap();
    let name =
        |fields: &std::collections::BTreeMap<String, serde_json::Value>| fields["name"].as_str().unwrap().to_owned();
    page.records.iter().map(|record| (record.id, name(&record.fields))).collect()
}

async fn unlock(device: &HostClient) {
    let state: SessionState = device.command("session_state", json!({})).await.unwrap();
    if state.status == SessionStatus::Locked {
        let state: SessionState = device.command("session_unlock", json!({ "passphrase": PASSPHRASE })).await.unwrap();
        assert_eq!(state.status, SessionStatus::Ready);
    }
}

/// Every acknowledged patient is there, none twice, and beyond them at most one per kill: the save whose answer the
/// kill swallowed.
fn assert_kept(acknowledged: &[Uuid], found: &[(Uuid, String)], kills: u32) {
    let ids: BTreeSet<Uuid> = found.iter().map(|(id, _)| *id).collect();
    let names: BTreeSet<&str> = found.iter().map(|(_, name)| name.as_str()).collect();
    let lost: Vec<_> = acknowledged.iter().filter(|id| !ids.contains(id)).collect();
    assert!(lost.is_empty(), "{} of {} acknowledged saves are lost", lost.len(), acknowledged.len());
    assert_eq!((ids.len(), names.len()), (found.len(), found.len()), "something is there twice");
    assert!(
        found.len() <= acknowledged.len() + kills as usize,
        "{} found, {} acknowledged",
        found.len(),
        acknowledged.len()
    );
}

/// Saves one patient after another until the device stops to answer; gives what was acknowledged.
async fn save_until_silent(device: HostClient, clinic: Uuid, round: u32, acknowledged: Arc<Mutex<Vec<Uuid>>>) {
    for number in 0.. {
        match save(&device, clinic, &format!("Paciente {round}.{number}")).await {
            Some(id) => acknowledged.lock().unwrap().push(id),
            None => return,
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_killed_device_loses_no_acknowledged_save() {
    let clinic = stage::clinic().await;
    let mut desk = stage::desk(&clinic, "care").await;
    let acknowledged = Arc::new(Mutex::new(Vec::new()));
    let kills = stage::rounds(KILLS);
    for round in 0..kills {
        let client = desk.host.client().unwrap();
        let saving = tokio::spawn(save_until_silent(client, clinic.clinic, round, Arc::clone(&acknowledged)));
        // Another moment of a save each time.
        let before = acknowledged.lock().unwrap().len();
        until("some saves are acknowledged", async || {
            Ok((acknowledged.lock().unwrap().len() >= before + 5 + round as usize).then_some(()))
        })
        .await
        .unwrap();
        desk.host.kill();
        saving.await.unwrap();
        desk.host.restart().unwrap();
        let client = desk.host.client().unwrap();
        unlock(&client).await;
        let found = patients(&client).await;
        assert_kept(&acknowledged.lock().unwrap(), &found, round + 1);
    }
    // And all of it reaches the server and a second desk.
    let client = desk.host.client().unwrap();
    settle(&client).await.unwrap();
    let all = patients(&client).await;
    arrives(&stage::desk(&clinic, "care").await.host.client().unwrap(), &all).await;
}

/// The device comes to hold exactly these patients.
async fn arrives(device: &HostClient, all: &[(Uuid, String)]) {
    let wanted: BTreeSet<_> = all.iter().cloned().collect();
    until("everything arrives", async || {
        let _: SyncStatus = device.command("sync_now", json!({})).await?;
        let found = patients(device).await;
        assert_eq!(
            found.iter().map(|(id, _)| *id).collect::<BTreeSet<_>>().len(),
            found.len(),
            "something is there twice"
        );
        Ok((found.into_iter().collect::<BTreeSet<_>>() == wanted).then_some(()))
    })
    .await
    .unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_killed_server_loses_nothing_that_it_acknowledged() {
    let mut own = stage::own_server();
    let (clinic, _) = stage::clinic_on(&own.server.url, |founder| own.server.found(founder).unwrap()).await;
    let desk = stage::desk(&clinic, "care").await;
    let client = desk.host.client().unwrap();
    let mut all = Vec::new();
    for round in 0..stage::rounds(KILLS) {
        for number in 0..12 {
            let name = format!("Paciente {round}.{number}");
            let id = save(&client, clinic.clinic, &name).await.unwrap();
            all.push((id, name));
        }
        // In the middle of pushing, at another moment each time.
        let pushing = tokio::spawn({
            let client = client.clone();
            async move { client.command::<SyncStatus>("sync_now", json!({})).await }
        });
        tokio::time::sleep(Duration::from_millis(u64::from(round) * 17)).await;
        own.server.kill();
        let _ = pushing.await;
        let status: SyncStatus = client.command("sync_status", json!({})).await.unwrap();
        assert_eq!(patients(&client).await.len(), all.len(), "the desk works on: {status:?}");
        own.server.restart().unwrap();
    }
    settle(&client).await.unwrap();
    // A new desk has nothing but what the server kept.
    let clinic = Clinic { server_url: own.server.url.clone(), ..clinic };
    arrives(&stage::desk(&clinic, "care").await.host.client().unwrap(), &all).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_broken_network_neither_loses_nor_doubles() {
    let clinic = stage::clinic().await;
    let proxy = FaultProxy::start(&clinic.server_url).await.unwrap();
    let device = Device::new(Face::Desk);
    let client = device.host.client().unwrap();
    let invited = Invited { role: "care", name: "Clara Teste", email: None, patient: None };
    let code = clinic.invite(invited).await.unwrap().code;
    clinic.enrol_through(&proxy.url(), &client, &code, &device.name(), PASSPHRASE).await.unwrap();

    let faults = [
        Fault::Truncate { answer_bytes: 0 },
        Fault::Truncate { answer_bytes: 40 },
        Fault::Delay(Duration::from_millis(150)),
        Fault::Truncate { answer_bytes: 300 },
        Fault::Cut,
    ];
    let mut all = Vec::new();
    for round in 0..stage::rounds(faults.len() as u32) {
        proxy.set(faults[round as usize % faults.len()]);
        for number in 0..4 {
            let name = format!("Paciente {round}.{number}");
            all.push((save(&client, clinic.clinic, &name).await.unwrap(), name));
        }
        let _ = client.command::<SyncStatus>("sync_now", json!({})).await;
    }
    proxy.set(Fault::None);
    settle(&client).await.unwrap();
    arrives(&stage::desk(&clinic, "care").await.host.client().unwrap(), &all).await;
}
