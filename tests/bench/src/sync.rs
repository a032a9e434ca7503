//! First sync, push, local save and search, through real devices and a real server.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use ed25519_dalek::SigningKey;
use serde_json::{Value, json};
use tokio::time::timeout;
use umbu_catalog::entities::{meal_item, patient};
use umbu_client::store::{Replica, Step, patch_from_json};
use umbu_client::sync::{Device, DeviceConfig, FILES_BYTES_MAX};
use umbu_commands::types::{DeviceRow, SessionStatus};
use umbu_sync::Batch;
use umbu_tests::clinic::{Clinic, Invited};
use umbu_tests::server::{Founder, Server, ServerOptions};
use uuid::Uuid;

use crate::every_kind;
use crate::peer::Peer;
use crate::records::item;
use crate::scale;
use crate::summary::{Summary, percentile};

pub(crate) const PASSPHRASE: &str = "umbuzeiro na seca";
const SAVES: usize = 500;
const PATIENCE: Duration = Duration::from_secs(300);
const LOOK_EVERY: Duration = Duration::from_millis(20);

pub(crate) async fn measure(summary: &mut Summary, peers: &[Peer], records: usize, edits: usize) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let mut server = Server::start(ServerOptions {
        data_dir: folder.path().join("server"),
        listen: "127.0.0.1:0".to_owned(),
        app_dir: None,
    })?;
    let founder = Founder {
        organization: "Bancada",
        clinic: "Bancada",
        time_zone: "America/Recife",
        owner_name: "Íris Bandeira",
        owner_email: "iris@bancada.example",
        passphrase: PASSPHRASE,
    };
    let founded = server.found(&founder)?;
    let clinic = Clinic::sign_in(&server.url, &founded, founder.owner_email, PASSPHRASE).await?;
    let writer = enrolled(&clinic, &folder.path().join("writer"), "Writer").await?;
    let replica = writer.replica()?;

    let patient = patient_of(&replica)?;
    // Offline while writing, so that nothing is sent before the clock runs.
    writer.set_network(true).await?;
    let created = create(&replica, patient, records)?;
    let first_push_s = seconds(sent(&writer)).await?;
    writer.set_network(true).await?;
    summary.add("push of new records", records as f64 / first_push_s, "records/s");

    edit(&replica, &created[..edits], 1)?;
    let bytes = batch_bytes(&replica, edits)?;
    let push_s = seconds(sent(&writer)).await?;
    let ours = edits as f64 / push_s;
    for Peer { name, measured } in peers {
        summary.beside("push of 1,000 offline edits", ours, "edits/s", name, measured.push_per_s());
    }
    summary.add("bytes per one-field edit in its batch", bytes as f64 / edits as f64, "bytes");

    // From the administrator's approval until every record stands in the new device's lists.
    let reader = applied(&clinic, &folder.path().join("reader"), "Reader").await?;
    let first_sync_s = seconds(async {
        approve(&clinic, &reader, "Reader").await?;
        arrived(&reader, records).await
    })
    .await?;
    let ours = records as f64 / first_sync_s;
    for Peer { name, measured } in peers {
        summary.beside("first sync of 10,000 records", ours, "records/s", name, measured.first_sync_per_s());
    }

    local_saves(summary, &replica, &created)?;
    searches(summary, &replica)?;

    let second = Founder { clinic: "Bancada inteira", owner_email: "iara@bancada.example", ..founder };
    let founded = server.found(&second)?;
    let clinic = Clinic::sign_in(&server.url, &founded, second.owner_email, PASSPHRASE).await?;
    every_kind::measure(summary, &clinic, folder.path(), records).await?;

    let third = Founder { clinic: "Bancada grande", owner_email: "ivone@bancada.example", ..founder };
    let founded = server.found(&third)?;
    let clinic = Clinic::sign_in(&server.url, &founded, third.owner_email, PASSPHRASE).await?;
    scale::measure(summary, &clinic, folder.path(), records * 10).await?;
    server.stop();
    Ok(())
}

pub(crate) async fn enrolled(clinic: &Clinic, data_dir: &Path, name: &str) -> Result<Arc<Device>> {
    let device = applied(clinic, data_dir, name).await?;
    approve(clinic, &device, name).await?;
    Ok(device)
}

/// A nutritionist's device that waits for approval.
pub(crate) async fn applied(clinic: &Clinic, data_dir: &Path, name: &str) -> Result<Arc<Device>> {
    let invited = Invited { role: "care", name, email: None, patient: None };
    let code = clinic.invite(invited).await?.code;
    let device = Device::open(DeviceConfig {
        data_dir: data_dir.to_owned(),
        network_switch: true,
        files_bytes_max: FILES_BYTES_MAX,
    })
    .await?;
    device.enrol(clinic.server_url.clone(), code, name.to_owned(), PASSPHRASE.to_owned()).await?;
    Ok(device)
}

/// What an owner does in the console.
pub(crate) async fn approve(clinic: &Clinic, device: &Device, name: &str) -> Result<()> {
    let waiting: Vec<DeviceRow> =
        clinic.console.command("device_list", json!({ "organization": clinic.organization })).await?;
    let waiting = waiting.iter().find(|row| row.name == name).context("the device waits for approval")?;
    let approve = json!({ "organization": clinic.organization, "device": waiting.id });
    let _: DeviceRow = clinic.console.command("device_approve", approve).await?;
    let deadline = Instant::now() + PATIENCE;
    // A round that finds the approval goes on by itself.
    while device.state().status != SessionStatus::Ready {
        let _ = timeout(LOOK_EVERY, device.sync_now()).await;
        if Instant::now() > deadline {
            bail!("{name} never became ready");
        }
    }
    Ok(())
}

pub(crate) fn patient_of(replica: &Replica) -> Result<Uuid> {
    let named = fields(json!({ "name": "João da Conceição" }));
    Ok(replica.save(&patient::ENTITY, None, None, &patch_from_json(&patient::ENTITY, &named)?)?.id)
}

pub(crate) fn create(replica: &Replica, patient: Uuid, records: usize) -> Result<Vec<Uuid>> {
    let mut created = Vec::with_capacity(records);
    for start in (0..records).step_by(200) {
        let steps = (start..records.min(start + 200))
            .map(|number| {
                let patch = patch_from_json(&meal_item::ENTITY, &fields(item(number, patient)))?;
                Ok(Step::create(&meal_item::ENTITY, None, patch))
            })
            .collect::<Result<Vec<_>>>()?;
        created.extend(steps.iter().map(Step::id));
        replica.save_many(steps)?;
    }
    Ok(created)
}

pub(crate) fn edit(replica: &Replica, ids: &[Uuid], round: i64) -> Result<()> {
    for (number, id) in ids.iter().enumerate() {
        let patch = fields(json!({ "grams": 4_200 + number as i64 + round }));
        replica.save(&meal_item::ENTITY, Some(*id), None, &patch_from_json(&meal_item::ENTITY, &patch)?)?;
    }
    Ok(())
}

/// What the waiting edits weigh in one sealed batch, as a device sends it.
fn batch_bytes(replica: &Replica, edits: usize) -> Result<usize> {
    let grant = replica.grant();
    let batch = Batch {
        organization: grant.organization,
        grant: grant.id,
        device: grant.device,
        catalogue_version: umbu_catalog::VERSION,
        envelopes: replica.outbox(edits)?.into_iter().map(|item| item.envelope).collect(),
    };
    if batch.envelopes.len() != edits {
        bail!("{} edits wait instead of {edits}", batch.envelopes.len());
    }
    Ok(replica.seal(&batch, &SigningKey::from_bytes(&[1; 32]))?.len())
}

/// From the network's return until everything is acknowledged.
pub(crate) async fn sent(device: &Device) -> Result<()> {
    device.set_network(false).await?;
    let deadline = Instant::now() + PATIENCE;
    while device.sync_now().await?.waiting > 0 {
        if Instant::now() > deadline {
            bail!("changes still wait");
        }
    }
    Ok(())
}

/// Looks at the list as a person does who waits in front of it.
pub(crate) async fn arrived(device: &Device, records: usize) -> Result<()> {
    let deadline = Instant::now() + PATIENCE;
    let replica = device.replica()?;
    while replica.list(&meal_item::ENTITY, &BTreeMap::new(), 1, 0)?.total < records as u32 {
        tokio::time::sleep(LOOK_EVERY).await;
        if Instant::now() > deadline {
            bail!("records are still missing");
        }
    }
    Ok(())
}

pub(crate) async fn pulled_until(device: &Device, complete: impl Fn(&Replica) -> Result<bool>) -> Result<()> {
    let deadline = Instant::now() + PATIENCE;
    let replica = device.replica()?;
    while !complete(&replica)? {
        device.sync_now().await?;
        if Instant::now() > deadline {
            bail!("records are still missing");
        }
    }
    Ok(())
}

fn local_saves(summary: &mut Summary, replica: &Replica, created: &[Uuid]) -> Result<()> {
    let mut samples = Vec::with_capacity(SAVES);
    for (number, id) in created.iter().take(SAVES).enumerate() {
        let patch = patch_from_json(&meal_item::ENTITY, &fields(json!({ "grams": 100 + number as i64 })))?;
        let start = Instant::now();
        replica.save(&meal_item::ENTITY, Some(*id), None, &patch)?;
        samples.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    summary.add("local save, durable, p50", percentile(&mut samples, 0.5), "ms");
    summary.add("local save, durable, p99", percentile(&mut samples, 0.99), "ms");
    Ok(())
}

fn searches(summary: &mut Summary, replica: &Replica) -> Result<()> {
    let mut samples = Vec::new();
    for query in ["arroz", "joao", "feijao", "banana", "pao"].iter().cycle().take(100) {
        let start = Instant::now();
        replica.search(query, &[], 20)?;
        samples.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    summary.add("search, p50", percentile(&mut samples, 0.5), "ms");
    Ok(())
}

pub(crate) async fn seconds(work: impl Future<Output = Result<()>>) -> Result<f64> {
    let start = Instant::now();
    work.await?;
    Ok(start.elapsed().as_secs_f64())
}

pub(crate) fn fields(json: Value) -> BTreeMap<String, Value> {
    match json {
        Value::Object(fields) => fields.into_iter().collect(),
        _ => BTreeMap::new(),
    }
}
