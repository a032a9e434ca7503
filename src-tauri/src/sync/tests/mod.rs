//! The device against a server in this process: every state, and a network that cuts.

mod fake;
mod files;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use tokio::time::timeout;
use umbu_commands::types::SessionStatus;
use umbu_sync::Payload;
use uuid::Uuid;

use super::{Device, DeviceConfig, FILES_BYTES_MAX, Notice};
use crate::store::patch_from_json;
use fake::{CLINIC, CODE, Fake};

const PASSPHRASE: &str = "umbu da caatinga";
/// Generous: a test fails by never getting there, not by a slow machine.
const SOON: Duration = Duration::from_secs(60);

async fn device(folder: &Path) -> Arc<Device> {
    let config = DeviceConfig { data_dir: folder.to_owned(), network_switch: true, files_bytes_max: FILES_BYTES_MAX };
    Device::open(config).await.expect("the folder is fine")
}

async fn enrolled(folder: &Path, fake: &Fake) -> Arc<Device> {
    let device = device(folder).await;
    let state = device.enrol(fake.url(), CODE.into(), "desk".into(), PASSPHRASE.into()).await.expect("enrols");
    assert_eq!(
        state.status,
        if fake.read(|held| held.approved) { SessionStatus::Ready } else { SessionStatus::Pending }
    );
    device
}

fn save(device: &Device, name: &str) -> Uuid {
    let entity = umbu_catalog::entity("patient").expect("in the catalogue");
    let patch = patch_from_json(entity, &BTreeMap::from([("name".to_owned(), json!(name))])).expect("fits");
    let saved = device.writable().expect("writable").save(entity, None, Some(CLINIC), &patch).expect("saves");
    device.wake();
    saved.id
}

fn holds(device: &Device, id: Uuid) -> bool {
    let entity = umbu_catalog::entity("patient").expect("in the catalogue");
    device.replica().expect("open").find(entity, id).expect("reads").is_some()
}

/// Waits for a notice after which `reached` holds; the first look needs none.
async fn until(device: &Device, what: &str, reached: impl AsyncFn() -> bool) {
    let mut notices = device.subscribe();
    let looking = async {
        while !reached().await {
            // A notice may have come before the subscription, so look again now and then as well.
            let _ = timeout(Duration::from_millis(200), notices.recv()).await;
        }
    };
    timeout(SOON, looking).await.unwrap_or_else(|_| panic!("never reached: {what}"));
}

async fn all_sent(device: &Device) {
    until(device, "everything sent", async || {
        let status = device.sync_status().await;
        status.waiting == 0 && status.online && status.last_sync_at_ms.is_some()
    })
    .await;
}

#[tokio::test]
async fn states_follow_one_another() {
    let (folder, fake) = (tempfile::tempdir().expect("a folder"), fake::start().await);
    let one = device(folder.path()).await;
    assert_eq!(one.state().status, SessionStatus::New);
    assert_eq!(one.replica().err().map(|error| error.code).as_deref(), Some("not-enrolled"));

    let wrong = one.enrol(fake.url(), "nonsense".into(), "desk".into(), PASSPHRASE.into()).await;
    assert_eq!(wrong.expect_err("no such code").code, "invalid-code");
    let short = one.enrol(fake.url(), CODE.into(), "desk".into(), "short".into()).await;
    assert_eq!(short.expect_err("too short").code, "passphrase-too-short");
    assert_eq!(one.state().status, SessionStatus::New, "a refused enrolment leaves nothing behind");

    let state = one.enrol(fake.url(), CODE.into(), "desk".into(), PASSPHRASE.into()).await.expect("enrols");
    assert_eq!(state.status, SessionStatus::Ready);
    assert_eq!(state.roles.len(), 1);
    assert_eq!((state.organization_name.as_deref(), state.account_name.as_deref()), (Some("Umbuzeiro"), Some("Ana")));
    let again = one.enrol(fake.url(), CODE.into(), "desk".into(), PASSPHRASE.into()).await;
    assert_eq!(again.expect_err("only once").code, "already-enrolled");

    assert_eq!(one.lock().await.status, SessionStatus::Locked);
    assert_eq!(one.replica().err().map(|error| error.code).as_deref(), Some("locked"));
    drop(one);

    fake.set(|held| held.outages = 1000);
    let back = device(folder.path()).await;
    assert_eq!(back.state().status, SessionStatus::Locked);
    assert_eq!(back.unlock("not this one".into()).await.expect_err("wrong").code, "wrong-passphrase");
    let state = back.unlock(PASSPHRASE.into()).await.expect("opens without the server");
    assert_eq!(state.status, SessionStatus::Ready);
    back.lock().await;
}

#[tokio::test]
async fn a_pending_device_becomes_ready_once_approved() {
    let (folder, fake) = (tempfile::tempdir().expect("a folder"), fake::start().await);
    fake.set(|held| held.approved = false);
    let device = enrolled(folder.path(), &fake).await;
    assert_eq!(device.replica().err().map(|error| error.code).as_deref(), Some("pending"));
    device.sync_now().await.expect("pending is no error");
    assert_eq!(device.state().status, SessionStatus::Pending);

    fake.set(|held| held.approved = true);
    device.sync_now().await.expect("asks");
    until(&device, "approved", async || device.state().status == SessionStatus::Ready).await;
    device.lock().await;
}

#[tokio::test]
async fn a_save_reaches_another_device_through_the_live_stream() {
    let fake = fake::start().await;
    let (left, right) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let (left, right) = (enrolled(left.path(), &fake).await, enrolled(right.path(), &fake).await);
    all_sent(&left).await;
    all_sent(&right).await;
    let mut notices = right.subscribe();
    let ids: Vec<Uuid> = (0..8).map(|number| save(&left, &format!("Maria {number}"))).collect();
    until(&right, "arrived", async || ids.iter().all(|id| holds(&right, *id))).await;
    all_sent(&left).await;
    let mut told = Vec::new();
    while let Ok(notice) = notices.try_recv() {
        if let Notice::Changed(records) = notice {
            told.extend(records.into_iter().map(|record| record.id));
        }
    }
    assert!(ids.iter().all(|id| told.contains(id)), "screens hear of each record that arrived");
    left.lock().await;
    right.lock().await;
}

#[tokio::test]
async fn what_was_saved_while_cut_is_sent_once_the_network_is_back() {
    let (folder, fake) = (tempfile::tempdir().expect("a folder"), fake::start().await);
    let device = enrolled(folder.path(), &fake).await;
    all_sent(&device).await;
    let before = fake.read(|held| held.items.len());

    device.set_network(true).await.expect("has a switch");
    save(&device, "Josefa");
    let status = device.sync_now().await.expect("asks");
    assert!(status.network_cut && !status.online && status.waiting > 0);
    assert_eq!(status.problem.as_deref(), Some("offline"));
    assert_eq!(fake.read(|held| held.items.len()), before, "nothing left the device");

    device.set_network(false).await.expect("has a switch");
    all_sent(&device).await;
    assert_eq!(device.sync_status().await.problem, None);
    assert!(fake.read(|held| held.items.len()) > before);
    device.lock().await;
}

/// What is made again after a refusal bears no number of the refused change, which a person may still let pass.
#[tokio::test]
async fn after_a_refusal_the_replica_goes_on_under_a_new_actor() {
    let (folder, fake) = (tempfile::tempdir().expect("a folder"), fake::start().await);
    let device = enrolled(folder.path(), &fake).await;
    all_sent(&device).await;
    let before = device.replica().expect("open").grant().actor;
    device.set_network(true).await.expect("has a switch");
    let entity = umbu_catalog::entity("patient").expect("in the catalogue");
    let id = save(&device, "Maria");
    for (field, text) in [("city", "Exu"), ("phone", "+5587900000001")] {
        let patch = patch_from_json(entity, &BTreeMap::from([(field.to_owned(), json!(text))])).expect("fits");
        device.writable().expect("writable").save(entity, Some(id), None, &patch).expect("saves");
    }
    fake.set(|held| held.refuse_at = Some(1));
    device.set_network(false).await.expect("has a switch");
    all_sent(&device).await;

    let replica = device.replica().expect("open");
    let grant = replica.grant();
    assert_ne!(grant.actor, before);
    assert_eq!(grant.generation, 2);
    let apart = replica.quarantined().expect("reads");
    assert_eq!((apart.len(), &apart[0].patch["city"]), (1, &json!("Exu")));
    let fields = replica.get(entity, id).expect("is there").fields;
    assert_eq!((fields.get("name"), fields.get("phone")), (Some(&json!("Maria")), Some(&json!("+5587900000001"))));
    assert_eq!(fields.get("city"), None);
    let actors: Vec<Uuid> = fake.read(|held| {
        let of_maria = held.items.iter().filter(|item| item.envelope.document.record == id);
        of_maria
            .filter_map(|item| match &item.envelope.payload {
                Payload::Change(change) => Some(change.actor),
                Payload::Entry { .. } => None,
            })
            .collect()
    });
    assert_eq!(actors, [before, grant.actor]);
    device.lock().await;
}

#[tokio::test]
async fn outages_and_forgotten_tokens_heal_by_themselves() {
    let (folder, fake) = (tempfile::tempdir().expect("a folder"), fake::start().await);
    let device = enrolled(folder.path(), &fake).await;
    all_sent(&device).await;
    fake.set(|held| held.outages = 3);
    save(&device, "Raimunda");
    all_sent(&device).await;
    fake.set(|held| held.forget_tokens = true);
    save(&device, "Severina");
    all_sent(&device).await;
    device.lock().await;
}

#[tokio::test]
async fn a_change_that_was_passed_over_is_noticed_and_fetched() {
    let fake = fake::start().await;
    let (left, right) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let (left, right) = (enrolled(left.path(), &fake).await, enrolled(right.path(), &fake).await);
    right.set_network(true).await.expect("has a switch");
    let id = save(&left, "Luzia");
    all_sent(&left).await;
    // Only the other device is to meet the gap.
    left.lock().await;
    fake.set(|held| held.lose_one = true);
    right.set_network(false).await.expect("has a switch");
    until(&right, "repaired", async || holds(&right, id)).await;
    until(&right, "no complaint", async || right.sync_status().await.problem.is_none()).await;
    assert!(!fake.read(|held| held.lose_one), "the change was passed over");
    right.lock().await;
}

#[tokio::test]
async fn two_devices_converge_through_a_network_that_comes_and_goes() {
    let fake = fake::start().await;
    let (left, right) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let devices = [enrolled(left.path(), &fake).await, enrolled(right.path(), &fake).await];
    let mut ids = Vec::new();
    for (step, pattern) in [0b0110_u8, 0b1001, 0b1100, 0b0011, 0b0101, 0b1111, 0b0000, 0b1010].into_iter().enumerate() {
        for (number, device) in devices.iter().enumerate() {
            device.set_network(pattern >> (2 * number) & 1 == 1).await.expect("has a switch");
            ids.push(save(device, &format!("Person {step} {number}")));
            if pattern >> (2 * number + 1) & 1 == 1 {
                device.sync_now().await.expect("asks");
            }
        }
    }
    for device in &devices {
        device.set_network(false).await.expect("has a switch");
    }
    for device in &devices {
        all_sent(device).await;
        until(device, "converged", async || ids.iter().all(|id| holds(device, *id))).await;
    }
    let digests = devices.each_ref().map(|device| device.replica().expect("open").root_digest().expect("reads"));
    assert_eq!(digests[0], digests[1]);
    for device in devices {
        device.lock().await;
    }
}

#[tokio::test]
async fn a_restored_server_is_offered_again_what_it_forgot() {
    let (folder, fake) = (tempfile::tempdir().expect("a folder"), fake::start().await);
    let device = enrolled(folder.path(), &fake).await;
    save(&device, "Francisca");
    all_sent(&device).await;
    let held_before = fake.read(|held| held.items.len());
    fake.set(|held| held.restore_empty());
    device.sync_now().await.expect("asks");
    all_sent(&device).await;
    assert_eq!(fake.read(|held| held.items.len()), held_before);
    device.lock().await;
}

#[tokio::test]
async fn a_revoked_device_lets_go_of_what_it_held() {
    let (folder, fake) = (tempfile::tempdir().expect("a folder"), fake::start().await);
    let device = enrolled(folder.path(), &fake).await;
    let id = save(&device, "Antônia");
    all_sent(&device).await;
    assert!(holds(&device, id));
    fake.set(|held| held.revoked = true);
    device.sync_now().await.expect("asks");
    until(&device, "revoked", async || device.state().status == SessionStatus::Revoked).await;
    until(&device, "purged", async || !holds(&device, id)).await;
    assert_eq!(device.writable().err().map(|error| error.code).as_deref(), Some("device-revoked"));
    device.lock().await;

    let again = self::device(folder.path()).await;
    assert_eq!(again.state().status, SessionStatus::Revoked, "known without asking");
    fake.set(|held| held.revoked = false);
    let state = again.enrol(fake.url(), CODE.into(), "desk".into(), PASSPHRASE.into()).await.expect("enrols anew");
    assert_eq!(state.status, SessionStatus::Ready);
    again.lock().await;
}

#[tokio::test]
async fn after_the_grants_end_only_reading_is_left() {
    let (folder, fake) = (tempfile::tempdir().expect("a folder"), fake::start().await);
    let device = enrolled(folder.path(), &fake).await;
    let id = save(&device, "Benedita");
    all_sent(&device).await;
    fake.set(|held| {
        held.expired = true;
        held.forget_tokens = true;
    });
    device.sync_now().await.expect("asks");
    until(&device, "ended", async || device.writable().is_err()).await;
    assert_eq!(device.writable().err().map(|error| error.code).as_deref(), Some("grant-expired"));
    assert!(holds(&device, id));
    fake.set(|held| {
        held.expired = false;
        held.forget_tokens = true;
    });
    device.sync_now().await.expect("asks");
    until(&device, "renewed", async || device.writable().is_ok()).await;
    device.lock().await;
}

#[tokio::test]
async fn an_emergency_is_not_opened_without_the_server() {
    let (folder, fake) = (tempfile::tempdir().expect("a folder"), fake::start().await);
    let device = enrolled(folder.path(), &fake).await;
    device.set_network(true).await.expect("has a switch");
    let refused = device.break_glass(uuid::Uuid::now_v7(), "desacordada ao chegar").await;
    assert_eq!(refused.err().map(|error| error.code).as_deref(), Some("emergency-offline"));
    device.lock().await;
}

#[tokio::test]
async fn a_grant_of_another_signer_is_not_believed() {
    let (folder, fake) = (tempfile::tempdir().expect("a folder"), fake::start().await);
    fake.set(|held| {
        held.approved = false;
        held.impostor = true;
    });
    let device = enrolled(folder.path(), &fake).await;
    fake.set(|held| held.approved = true);
    let status = device.sync_now().await.expect("asks");
    assert_eq!(status.problem.as_deref(), Some("protocol"));
    assert_eq!(device.state().status, SessionStatus::Pending);
    device.lock().await;
}

#[tokio::test]
async fn a_deadline_that_passes_is_noticed_after_news_and_what_follows_is_sent() {
    let fake = fake::start().await;
    let (left, right) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let (left, right) = (enrolled(left.path(), &fake).await, enrolled(right.path(), &fake).await);
    all_sent(&left).await;
    all_sent(&right).await;
    let replica = left.writable().expect("writable");
    let referral = umbu_catalog::entity("referral").expect("in the catalogue");
    let asked = json!({
        "patient": Uuid::now_v7(), "referred_by": Uuid::now_v7(), "reason": "Avaliar",
        "respond_by": replica.server_now_ms() + 500,
    });
    let asked = serde_json::from_value(asked).expect("an object");
    let patch = patch_from_json(referral, &asked).expect("fits");
    let asked = replica.save(referral, None, Some(CLINIC), &patch).expect("saves");
    assert_eq!(asked.changed.len(), 1, "there is time left");

    let discussions = |device: &Device| {
        let discussion = umbu_catalog::entity("discussion").expect("in the catalogue");
        device.replica().expect("open").list(discussion, &BTreeMap::new(), 10, 0).expect("reads").total
    };
    until(&right, "escalated", async || {
        save(&left, "Severino");
        discussions(&right) == 1
    })
    .await;
    until(&left, "told", async || discussions(&left) == 1).await;
    all_sent(&right).await;
    left.lock().await;
    right.lock().await;
}
