//! Push and first sync of a clinic as a nutritionist has it: believable records of every kind that the role writes.

use std::path::Path;

use anyhow::Result;
use umbu_catalog::{Access, Role, access, replicated};
use umbu_client::store::{Replica, Step};
use umbu_tests::believable::{Record, World};
use umbu_tests::clinic::Clinic;
use uuid::Uuid;

use crate::summary::Summary;
use crate::sync::{applied, approve, enrolled, pulled_until, seconds, sent};

const SEED: u64 = 20_260_701;

pub(crate) async fn measure(summary: &mut Summary, clinic: &Clinic, folder: &Path, records: usize) -> Result<()> {
    let writer = enrolled(clinic, &folder.join("kinds-writer"), "Kinds writer").await?;
    let replica = writer.replica()?;
    writer.set_network(true).await?;
    let kinds = write(&replica, clinic.clinic, records)?;
    let push_s = seconds(sent(&writer)).await?;
    summary.add(&format!("push of new records of {kinds} kinds"), records as f64 / push_s, "records/s");

    let reader = applied(clinic, &folder.join("kinds-reader"), "Kinds reader").await?;
    let first_sync_s = seconds(async {
        approve(clinic, &reader, "Kinds reader").await?;
        // Both hold one role, so they end with the same digest.
        pulled_until(&reader, |here| Ok(here.root_digest()? == replica.root_digest()?)).await
    })
    .await?;
    summary.add(&format!("first sync of records of {kinds} kinds"), records as f64 / first_sync_s, "records/s");
    Ok(())
}

/// Saves that many records, a few at a time; how many kinds there were among them.
fn write(replica: &Replica, clinic: Uuid, records: usize) -> Result<usize> {
    let kinds: Vec<&str> = replicated()
        .filter(|entity| entity.facets.iter().all(|facet| access(Role::Care, facet.compartment) == Access::ReadWrite))
        .map(|entity| entity.name)
        .collect();
    // A patient brings more than ten records, of which the role writes many.
    let world = World::new(SEED, records / 10);
    let mut made = world.records().filter(|record| kinds.contains(&record.entity.name)).take(records).peekable();
    while made.peek().is_some() {
        replica.save_many(made.by_ref().take(200).map(|record| step(record, clinic)).collect())?;
    }
    Ok(kinds.len())
}

fn step(record: Record, clinic: Uuid) -> Step {
    let patch = record.fields.into_iter().map(|(name, value)| (name, Some(value))).collect();
    Step::Create { entity: record.entity, id: record.id, clinic: record.clinic.map(|_| clinic), patch }
}
