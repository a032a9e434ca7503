//! Files between real devices: kept with any record, small first, and going on after a cut from where they were.

use std::time::Duration;

use serde_json::{Value, json};
use umbu_commands::types::{FileState, RecordView, Saved, SyncStatus, WaitingFile};
use umbu_tests::client::HostClient;
use umbu_tests::clinic::{Clinic, Invited, settle, until};
use umbu_tests::fault_proxy::{Fault, FaultProxy};
use umbu_tests::host::Face;
use uuid::Uuid;

use crate::stage::{self, Device, PASSPHRASE};

/// What one piece and the talk around it may take.
const SLACK_BYTES: u64 = 400_000;

/// A bank statement that nothing compresses much.
fn statement(rows: u32) -> Vec<u8> {
    let row =
        |number: u32| format!("{number};{:08x};{:08x}\n", number.wrapping_mul(2_654_435_761), number ^ 0x5bd1_e995);
    (0..rows).map(row).collect::<String>().into_bytes()
}

/// Saves a record with a file in one of its fields, and gives its id and the file's address.
async fn save(device: &HostClient, entity: &str, mut patch: Value, field: &str, file: Vec<u8>) -> (Uuid, String) {
    patch[field] = json!(format!("upload:{}", device.upload(file).await.unwrap()));
    let arguments = json!({ "entity": entity, "id": null, "clinic": null, "patch": patch });
    let saved: Saved = device.command("record_save", arguments).await.unwrap();
    (saved.id, address(device, entity, saved.id, field).await.expect("it was just saved"))
}

async fn address(device: &HostClient, entity: &str, id: Uuid, field: &str) -> Option<String> {
    let record: RecordView = device.command("record_get", json!({ "entity": entity, "id": id })).await.ok()?;
    record.fields.get(field)?.as_str().map(str::to_owned)
}

async fn all_files_sent(device: &HostClient) {
    let status = settle(device).await.unwrap();
    assert_eq!(status.quarantined, 0);
    until("every file is sent", async || {
        let status: SyncStatus = device.command("sync_status", json!({})).await?;
        Ok((status.files_waiting == 0).then_some(()))
    })
    .await
    .unwrap();
}

async fn state(device: &HostClient, address: &str) -> FileState {
    device.command("file_state", json!({ "address": address })).await.unwrap()
}

/// A desk that reaches its server through a proxy.
async fn desk_behind(proxy: &FaultProxy, clinic: &Clinic) -> Device {
    let device = Device::new(Face::Desk);
    let invited = Invited { role: "manager", name: "Clara Teste", email: None, patient: None };
    let code = clinic.invite(invited).await.unwrap().code;
    let client = device.host.client().unwrap();
    clinic.enrol_through(&proxy.url(), &client, &code, &device.name(), PASSPHRASE).await.unwrap();
    device
}

fn reconciled() -> Value {
    json!({ "date": "2026-07-31", "expected_amount": "BRL 0", "actual_amount": "BRL 0" })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_download_goes_on_after_a_cut_and_a_restart() {
    let clinic = stage::clinic().await;
    let desk = stage::desk(&clinic, "manager").await;
    let sender = desk.host.client().unwrap();
    let file = statement(120_000);
    let (_, address) = save(&sender, "reconciliation", reconciled(), "statement", file.clone()).await;
    all_files_sent(&sender).await;

    let proxy = FaultProxy::start(&clinic.server_url).await.unwrap();
    let mut receiving = desk_behind(&proxy, &clinic).await;
    let receiver = receiving.host.client().unwrap();
    settle(&receiver).await.unwrap();
    proxy.set(Fault::Truncate { answer_bytes: 700_000 });
    assert_eq!(receiver.file(&address).await.unwrap_err().code(), "file-not-here-yet");
    let part = state(&receiver, &address).await;
    assert!(part.received_bytes >= 262_144.0 && part.received_bytes < part.bytes, "{part:?}");
    assert_eq!(part.media_type, None);

    receiving.host.restart().unwrap();
    let receiver = receiving.host.client().unwrap();
    let _: Value = receiver.command("session_unlock", json!({ "passphrase": PASSPHRASE })).await.unwrap();
    assert_eq!(state(&receiver, &address).await, part, "what came is still here");
    proxy.set(Fault::None);
    settle(&receiver).await.unwrap();
    let (_, before) = proxy.passed_bytes();
    assert_eq!(receiver.file(&address).await.unwrap(), file);
    let (_, after) = proxy.passed_bytes();
    let missing = (part.bytes - part.received_bytes) as u64;
    assert!(
        after - before < missing + SLACK_BYTES,
        "{} bytes came for the {missing} that were missing",
        after - before
    );
    assert_eq!(state(&receiver, &address).await.media_type.as_deref(), Some("text/plain"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_upload_goes_on_after_a_cut() {
    let clinic = stage::clinic().await;
    let proxy = FaultProxy::start(&clinic.server_url).await.unwrap();
    let desk = desk_behind(&proxy, &clinic).await;
    let sender = desk.host.client().unwrap();
    settle(&sender).await.unwrap();
    proxy.set(Fault::Delay(Duration::from_millis(10)));
    let file = statement(120_000);
    let (_, address) = save(&sender, "reconciliation", reconciled(), "statement", file.clone()).await;
    let waiting = until("a part is sent", async || {
        let mut waiting: Vec<WaitingFile> = sender.command("file_waiting", json!({})).await?;
        Ok(waiting.pop().filter(|file| file.sent_bytes > 0.0))
    });
    let sent = waiting.await.unwrap();
    proxy.set(Fault::Cut);
    assert!(sent.sent_bytes < sent.bytes, "{sent:?}");
    let (before, _) = proxy.passed_bytes();
    proxy.set(Fault::None);
    all_files_sent(&sender).await;
    let (after, _) = proxy.passed_bytes();
    let missing = (sent.bytes - sent.sent_bytes) as u64;
    assert!(
        after - before < missing + SLACK_BYTES,
        "{} bytes went for the {missing} that were missing",
        after - before
    );
    let other = stage::desk(&clinic, "finance").await;
    assert_eq!(other.host.client().unwrap().file(&address).await.unwrap(), file);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn lists_show_thumbnails_and_the_whole_comes_when_it_is_opened() {
    let clinic = stage::clinic().await;
    let desk = stage::desk(&clinic, "manager").await;
    let sender = desk.host.client().unwrap();
    let photo = std::fs::read(stage::repository().join("tests/ui/plate.jpg")).unwrap();
    // A record that nobody knew of before, and its own key with it.
    let (_, face) = save(&sender, "patient", json!({ "name": "Ana Nogueira" }), "photo", photo.clone()).await;
    let (product, picture) = save(&sender, "product", json!({ "name": "Whey" }), "photo", photo).await;
    assert_ne!(face, picture, "two owners, two files");
    all_files_sent(&sender).await;

    let other = stage::desk(&clinic, "finance").await;
    let receiver = other.host.client().unwrap();
    until("the product is here", async || {
        let _: SyncStatus = receiver.command("sync_now", json!({})).await?;
        Ok(address(&receiver, "product", product, "photo").await)
    })
    .await
    .unwrap();
    for address in [&face, &picture] {
        let request = receiver.request(reqwest::Method::GET, &format!("/api/file/{address}/thumbnail"));
        let small = request.send().await.unwrap();
        assert_eq!((small.status().as_u16(), small.headers()["content-type"].to_str().unwrap()), (200, "image/jpeg"));
        let small = small.bytes().await.unwrap();
        assert_eq!(state(&receiver, address).await.received_bytes, 0.0, "the whole stayed where it is");
        let whole = receiver.file(address).await.unwrap();
        assert!(whole.len() > small.len());
    }
    let stock = stage::desk(&clinic, "stock").await;
    let at_stock = stock.host.client().unwrap();
    assert!(at_stock.file(&picture).await.is_ok());
    assert_eq!(at_stock.file(&face).await.unwrap_err().code(), "file-not-here-yet", "not their patient");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_role_that_only_creates_brings_its_file_without_a_network_first() {
    let clinic = stage::clinic().await;
    let desk = stage::desk(&clinic, "care").await;
    let sender = desk.host.client().unwrap();
    settle(&sender).await.unwrap();
    until("the clinic's keys are here", async || {
        let _: SyncStatus = sender.command("network_set", json!({ "cut": true })).await?;
        let upload = sender.upload(b"%PDF-1.7 laudo do lote".to_vec()).await?;
        let patch = json!({ "product": Uuid::now_v7(), "number": "L1", "certificate": format!("upload:{upload}") });
        let arguments = json!({ "entity": "lot", "id": null, "clinic": null, "patch": patch });
        let saved = sender.command::<Saved>("record_save", arguments).await;
        let _: SyncStatus = sender.command("network_set", json!({ "cut": false })).await?;
        match saved {
            Err(reason) if reason.code() == "file-key-missing" => Ok(None),
            saved => Ok(Some(saved?)),
        }
    })
    .await
    .unwrap();
    let refused: Vec<WaitingFile> = sender.command("file_waiting", json!({})).await.unwrap();
    assert!(refused.iter().all(|file| file.problem.is_none()), "{refused:?}");
    all_files_sent(&sender).await;
}
