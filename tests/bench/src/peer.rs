//! PouchDB against express-pouchdb, each in a process of its own (`tests/bench/peer`).

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use crate::records::item;

pub(crate) const NAME: &str = "PouchDB 9 against express-pouchdb 4";

#[derive(Debug, Deserialize)]
pub(crate) struct Measured {
    pub(crate) first_sync_s: f64,
    pub(crate) push_s: f64,
}

pub(crate) fn measure(records: usize, edits: usize) -> Result<Measured> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("peer");
    let patient = Uuid::from_u128(0x0190_a0f0_0000_7000_8000_0000_0000_0001);
    let documents: Vec<_> = (0..records)
        .map(|number| {
            let mut document = item(number, patient);
            document["_id"] = json!(Uuid::from_u128(0x0190_a0f1_0000_7000_8000_0000_0000_0000 + number as u128));
            document
        })
        .collect();
    let file = tempfile::NamedTempFile::new()?;
    serde_json::to_writer(&file, &documents)?;
    let output = Command::new("node")
        .arg(folder.join("peer.mjs"))
        .arg(file.path())
        .arg(edits.to_string())
        .output()
        .context("node runs the peer; `make bench` installs it")?;
    if !output.status.success() {
        bail!("the peer failed: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}
