//! Measures Umbu beside its peers in one run, with real processes on loopback, and writes `target/bench/summary.json`.
//!
//! Timings are medians where a workload repeats. Nothing here asserts a time: benchmarks report, tests decide.

mod every_kind;
mod peer;
mod photo;
mod records;
mod scale;
mod size;
mod summary;
mod sync;

use std::path::Path;

use anyhow::Result;
use summary::Summary;

const RECORDS: usize = 10_000;
const EDITS: usize = 1_000;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [mode, folder] = arguments.as_slice()
        && mode == scale::COLD_START
    {
        return scale::cold_start(Path::new(folder));
    }
    let runtime = tokio::runtime::Runtime::new()?;
    let mut summary = Summary::default();
    let peers = peer::measure(RECORDS, EDITS)?;
    eprintln!("Umbu: the same through enrolment, the ingest gate and PostgreSQL");
    size::measure(&mut summary)?;
    runtime.block_on(sync::measure(&mut summary, &peers, RECORDS, EDITS))?;
    eprintln!("Umbu: photo to foods on this device");
    photo::measure(&mut summary)?;
    summary.write()
}
