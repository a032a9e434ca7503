//! A store of 100,000 records: the first sync of it, one remote edit in it, a cold start on it.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::mpsc::RecvTimeoutError;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use serde_json::json;
use umbu_catalog::entities::meal_item;
use umbu_client::store::{KeyRing, Replica, patch_from_json};
use umbu_client::sync::Device;
use umbu_sync::{Hello, HelloReply};
use umbu_tests::clinic::Clinic;
use uuid::Uuid;

use crate::summary::{Summary, percentile};
use crate::sync::{
    PASSPHRASE, applied, approve, arrived, create, edit, enrolled, fields, patient_of, pulled_until, seconds, sent,
};

const REMOTE_EDITS: usize = 200;
const CONCURRENT_EDITS: usize = 500;
const STARTS: usize = 5;
/// The first argument of the program that is measured from its start.
pub(crate) const COLD_START: &str = "cold-start";

pub(crate) async fn measure(summary: &mut Summary, clinic: &Clinic, folder: &Path, records: usize) -> Result<()> {
    let writer = enrolled(clinic, &folder.join("large-writer"), "Large writer").await?;
    let replica = writer.replica()?;
    let patient = patient_of(&replica)?;
    let thousands = records / 1_000;

    let early = enrolled(clinic, &folder.join("small-reader"), "Small reader").await?;
    let few = create(&replica, patient, 100)?;
    sent(&writer).await?;
    pulled_until(&early, |here| Ok(here.root_digest()? == replica.root_digest()?)).await?;
    remote_edits(summary, "a store of 100", &writer, &early, &few).await?;
    drop(early);

    writer.set_network(true).await?;
    let created = create(&replica, patient, records - few.len())?;
    sent(&writer).await?;
    let reader = applied(clinic, &folder.join("large-reader"), "Large reader").await?;
    let rows_s = seconds(async {
        approve(clinic, &reader, "Large reader").await?;
        arrived(&reader, records).await
    })
    .await?;
    summary.add(&format!("first sync of {thousands}k records, until listed"), records as f64 / rows_s, "records/s");
    let replica_read = reader.replica()?;
    let start = Instant::now();
    while replica_read.unpack_snapshot()? {}
    let verified_s = start.elapsed().as_secs_f64();
    let whole = records as f64 / (rows_s + verified_s);
    summary.add(&format!("first sync of {thousands}k records, until verified"), whole, "records/s");

    let name = format!("a store of {thousands}k");
    remote_edits(summary, &name, &writer, &reader, &created).await?;
    converge(summary, &writer, &reader, &created).await?;
    reconnect(summary, &replica)?;
    drop((reader, replica_read));
    cold_starts(summary, &folder.join("large-reader"), thousands)
}

/// From a save on one device until another lists it, both with the live stream open.
async fn remote_edits(
    summary: &mut Summary,
    store: &str,
    writer: &Arc<Device>,
    reader: &Arc<Device>,
    ids: &[Uuid],
) -> Result<()> {
    let (from, to) = (writer.replica()?, reader.replica()?);
    let changes = to.subscribe();
    let mut samples = Vec::with_capacity(REMOTE_EDITS);
    for number in 0..REMOTE_EDITS {
        let id = ids[number % ids.len()];
        let grams = 10_000 + number as i64;
        let patch = patch_from_json(&meal_item::ENTITY, &fields(json!({ "grams": grams })))?;
        let start = Instant::now();
        from.save(&meal_item::ENTITY, Some(id), None, &patch)?;
        writer.wake();
        let shown = || Ok::<_, anyhow::Error>(to.get(&meal_item::ENTITY, id)?.fields["grams"] == json!(grams));
        while !shown()? {
            if let Err(RecvTimeoutError::Disconnected) = changes.recv_timeout(Duration::from_secs(5)) {
                bail!("the reader was closed");
            }
        }
        samples.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    summary.add(&format!("one remote edit until listed, {store}, p50"), percentile(&mut samples, 0.5), "ms");
    summary.add(&format!("one remote edit until listed, {store}, p99"), percentile(&mut samples, 0.99), "ms");
    Ok(())
}

/// Both edit the same records with no network; from its return until both hold the same.
async fn converge(summary: &mut Summary, writer: &Arc<Device>, reader: &Arc<Device>, ids: &[Uuid]) -> Result<()> {
    let ids = &ids[..CONCURRENT_EDITS];
    for (round, device) in [writer, reader].into_iter().enumerate() {
        device.set_network(true).await?;
        let replica = device.replica()?;
        edit(&replica, ids, 20_000 * (1 + round as i64))?;
    }
    let (one, other) = (writer.replica()?, reader.replica()?);
    let converged_s = seconds(async {
        writer.set_network(false).await?;
        reader.set_network(false).await?;
        while one.root_digest()? != other.root_digest()? || one.waiting()? + other.waiting()? > 0 {
            tokio::try_join!(async { Ok::<_, anyhow::Error>(writer.sync_now().await?) }, async {
                Ok(reader.sync_now().await?)
            })?;
        }
        Ok(())
    })
    .await?;
    summary.add("1,000 concurrent offline edits converge", converged_s * 1000.0, "ms");
    Ok(())
}

/// What a device and its server say to each other when nothing changed, without HTTP and TLS.
fn reconnect(summary: &mut Summary, replica: &Replica) -> Result<()> {
    let epoch = Some(Uuid::now_v7());
    let hello = Hello { catalogue_version: umbu_catalog::VERSION, epoch, root_digest: replica.root_digest()? };
    let reply = HelloReply {
        epoch: Uuid::now_v7(),
        up_to_date: true,
        heads: Vec::new(),
        grant: None,
        catalogue_version: umbu_catalog::VERSION,
    };
    let bytes = umbu_sync::encode(&hello).len() + umbu_sync::encode(&reply).len();
    summary.add("reconnect, nothing changed", bytes as f64, "bytes");
    Ok(())
}

#[derive(Serialize, Deserialize)]
struct Started {
    listed_ms: f64,
    resident_mb: f64,
}

fn cold_starts(summary: &mut Summary, folder: &Path, thousands: usize) -> Result<()> {
    let (mut listed, mut resident) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        let output = Command::new(std::env::current_exe()?).arg(COLD_START).arg(folder).output()?;
        if !output.status.success() {
            bail!("the cold start failed: {}", String::from_utf8_lossy(&output.stderr));
        }
        let started: Started = serde_json::from_slice(&output.stdout)?;
        listed.push(started.listed_ms);
        resident.push(started.resident_mb);
    }
    summary.add(&format!("cold start to first list, {thousands}k records"), percentile(&mut listed, 0.5), "ms");
    summary.add(&format!("resident then, {thousands}k records"), percentile(&mut resident, 0.5), "MB");
    Ok(())
}

/// The measured program: opens the replica and reads what a first screen shows. The key is had before, as from the
/// system's keyring.
pub(crate) fn cold_start(folder: &Path) -> Result<()> {
    let key = KeyRing::beside(folder).unlock(PASSPHRASE)?;
    let start = Instant::now();
    let replica = Replica::open(&folder.join("replica.db"), &key)?;
    let page = replica.list(&meal_item::ENTITY, &BTreeMap::new(), 50, 0)?;
    let listed_ms = start.elapsed().as_secs_f64() * 1000.0;
    if page.records.len() < 50 {
        bail!("the list is empty");
    }
    let status = std::fs::read_to_string("/proc/self/status")?;
    let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("a resident size")?;
    let kilobytes: f64 = resident.trim().trim_end_matches("kB").trim().parse()?;
    println!("{}", serde_json::to_string(&Started { listed_ms, resident_mb: kilobytes / 1024.0 })?);
    Ok(())
}
