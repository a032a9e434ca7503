//! The first download of a new device, from a real server: whole documents, usable before it ends, resumed where it
//! was cut.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::json;
use umbu_catalog::entities::patient;
use umbu_client::store::{Replica, Step, patch_from_json};
use umbu_client::sync::{Device, DeviceConfig};
use umbu_commands::types::SessionStatus;
use umbu_sync::Bucket;
use umbu_tests::clinic::{Clinic, Invited, until};
use umbu_tests::fault_proxy::{Fault, FaultProxy};
use umbu_tests::folder::Folder;

use crate::stage::{self, PASSPHRASE};

/// Four pages of a snapshot.
const PATIENTS: usize = 4_000;

/// A nutritionist's desk that reaches the server at `url`, enrolled and approved.
async fn desk(clinic: &Clinic, url: &str, folder: &Folder) -> Arc<Device> {
    let name = folder.path().file_name().unwrap().to_string_lossy().into_owned();
    let invited = Invited { role: "care", name: "Clara Teste", email: None, patient: None };
    let code = clinic.invite(invited).await.unwrap().code;
    let config = DeviceConfig {
        data_dir: folder.path().to_owned(),
        network_switch: true,
        files_bytes_max: umbu_client::sync::FILES_BYTES_MAX,
    };
    let device = Device::open(config).await.unwrap();
    device.enrol(url.to_owned(), code, name.clone(), PASSPHRASE.to_owned()).await.unwrap();
    clinic.approve(&name).await.unwrap();
    device
}

async fn ready(device: &Device) -> Arc<Replica> {
    until("the device is approved", async || {
        let _ = device.sync_now().await;
        Ok((device.state().status == SessionStatus::Ready).then_some(()))
    })
    .await
    .unwrap();
    device.replica().unwrap()
}

fn patients(replica: &Replica) -> usize {
    replica.list(&patient::ENTITY, &BTreeMap::new(), 1, 0).unwrap().total as usize
}

fn register(replica: &Replica) {
    for start in (0..PATIENTS).step_by(250) {
        let steps = (start..start + 250).map(|number| {
            let fields = json!({ "name": format!("Paciente {number}"), "city": "Ouricuri" });
            let fields = serde_json::from_value(fields).unwrap();
            Step::create(&patient::ENTITY, None, patch_from_json(&patient::ENTITY, &fields).unwrap())
        });
        replica.save_many(steps.collect()).unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_first_sync_that_is_cut_is_usable_and_goes_on_where_it_was() {
    let clinic = stage::clinic().await;
    let (writing, reading) = (Folder::new("desk").unwrap(), Folder::new("desk").unwrap());
    let writer = desk(&clinic, &clinic.server_url, &writing).await;
    let written = ready(&writer).await;
    register(&written);
    until("all is sent", async || Ok((writer.sync_now().await?.waiting == 0).then_some(()))).await.unwrap();

    let proxy = FaultProxy::start(&clinic.server_url).await.unwrap();
    let reader = desk(&clinic, &proxy.url(), &reading).await;
    // Enough for the first page of each connection, not for the second.
    proxy.set(Fault::Truncate { answer_bytes: 250_000 });
    let replica = ready(&reader).await;
    until("some patients are here", async || Ok((patients(&replica) > 0).then_some(()))).await.unwrap();
    proxy.set(Fault::Cut);
    let front = Bucket::Clinic { clinic: clinic.clinic, compartment: umbu_catalog::Compartment::Front };
    let here = patients(&replica);
    assert!(here < PATIENTS, "the proxy cuts too late to show anything");
    assert!(replica.snapshot_after(front).unwrap().is_some());

    // With no network, what came is a clinic: a patient that is still packed is opened and edited.
    let some = &replica.list(&patient::ENTITY, &BTreeMap::new(), 10, 0).unwrap().records[7];
    let edit = serde_json::from_value(json!({ "city": "Bodocó" })).unwrap();
    replica.save(&patient::ENTITY, Some(some.id), None, &patch_from_json(&patient::ENTITY, &edit).unwrap()).unwrap();
    assert_eq!(replica.history(&patient::ENTITY, some.id).unwrap().len(), 2);

    proxy.set(Fault::None);
    until("both desks hold the same", async || {
        reader.sync_now().await?;
        writer.sync_now().await?;
        Ok((replica.root_digest()? == written.root_digest()?).then_some(()))
    })
    .await
    .unwrap();
    assert_eq!(patients(&replica), PATIENTS);
    assert_eq!(written.get(&patient::ENTITY, some.id).unwrap().fields["city"], json!("Bodocó"));
    until("everything is unpacked", async || Ok((replica.search("Paciente 3999", &[], 5)?.len() == 1).then_some(())))
        .await
        .unwrap();
}
