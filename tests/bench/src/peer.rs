//! The peers, each with a server and a client in processes of their own: the same records, the same edits.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use crate::records::item;

/// Where `make bench` builds samod's program.
const SAMOD: &str = "target/samod/release/samod-peer";

/// What `make bench` asks of samod: its time grows with the square of its documents, so more would flatter us.
const SAMOD_RECORDS: usize = 2_000;

pub(crate) struct Peer {
    pub(crate) name: &'static str,
    pub(crate) measured: Measured,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Measured {
    first_sync_s: f64,
    records: usize,
    push_s: f64,
    edits: usize,
}

impl Measured {
    pub(crate) fn first_sync_per_s(&self) -> f64 {
        self.records as f64 / self.first_sync_s
    }

    pub(crate) fn push_per_s(&self) -> f64 {
        self.edits as f64 / self.push_s
    }
}

/// All peers, one after another.
pub(crate) fn measure(records: usize, edits: usize) -> Result<Vec<Peer>> {
    let mut pouch = Command::new("node");
    pouch.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("peer/peer.mjs"));
    let programs = [
        ("PouchDB 9 against express-pouchdb 4", pouch, records),
        ("samod 0.16 (automerge-repo), 2,000 records", Command::new(SAMOD), SAMOD_RECORDS),
    ];
    programs
        .into_iter()
        .map(|(name, mut program, records)| {
            let file = tempfile::NamedTempFile::new()?;
            serde_json::to_writer(&file, &documents(records))?;
            eprintln!("{name}: {records} records, {edits} edits");
            let output = program.arg(file.path()).arg(edits.to_string()).output();
            let output = output.with_context(|| format!("{name} runs; `make bench` installs it"))?;
            if !output.status.success() {
                bail!("{name} failed: {}", String::from_utf8_lossy(&output.stderr));
            }
            Ok(Peer { name, measured: serde_json::from_slice(&output.stdout)? })
        })
        .collect()
}

fn documents(records: usize) -> Vec<serde_json::Value> {
    let patient = Uuid::from_u128(0x0190_a0f0_0000_7000_8000_0000_0000_0001);
    (0..records)
        .map(|number| {
            let mut document = item(number, patient);
            document["_id"] = json!(Uuid::from_u128(0x0190_a0f1_0000_7000_8000_0000_0000_0000 + number as u128));
            document
        })
        .collect()
}
