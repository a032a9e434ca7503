//! What was measured, as a table for people and as JSON.

use std::path::Path;

use anyhow::Result;
use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct Row {
    name: String,
    value: f64,
    unit: &'static str,
    peer: Option<&'static str>,
    peer_value: Option<f64>,
    ratio: Option<f64>,
}

#[derive(Default)]
pub(crate) struct Summary(Vec<Row>);

impl Summary {
    pub(crate) fn add(&mut self, name: &str, value: f64, unit: &'static str) {
        eprintln!("  {name}: {value:.2} {unit}");
        self.0.push(Row { name: name.to_owned(), value, unit, peer: None, peer_value: None, ratio: None });
    }

    /// A rate measured beside a peer's in the same run; the ratio says how many times the peer's rate ours is.
    pub(crate) fn beside(&mut self, name: &str, value: f64, unit: &'static str, peer: &'static str, peer_value: f64) {
        eprintln!("  {name}: {value:.2} {unit}, {peer} {peer_value:.2}");
        let ratio = Some(value / peer_value);
        self.0.push(Row { name: name.to_owned(), value, unit, peer: Some(peer), peer_value: Some(peer_value), ratio });
    }

    pub(crate) fn write(&self) -> Result<()> {
        let folder = Path::new("target/bench");
        std::fs::create_dir_all(folder)?;
        std::fs::write(folder.join("summary.json"), serde_json::to_string_pretty(&self.0)?)?;
        println!("{:<50} {:>12} {:<10} {:>12} {:>8}", "workload", "Umbu", "unit", "peer", "ratio");
        for row in &self.0 {
            let peer = row.peer_value.map(|value| format!("{value:.1}")).unwrap_or_default();
            let ratio = row.ratio.map(|ratio| format!("{ratio:.1}×")).unwrap_or_default();
            let name = row.peer.unwrap_or_default();
            println!("{:<50} {:>12.2} {:<10} {peer:>12} {ratio:>8} {name}", row.name, row.value, row.unit);
        }
        println!("written to target/bench/summary.json");
        Ok(())
    }
}

/// The value below which `share` of the samples lie.
pub(crate) fn percentile(samples: &mut [f64], share: f64) -> f64 {
    samples.sort_by(f64::total_cmp);
    let last = samples.len().saturating_sub(1);
    samples.get((last as f64 * share).round() as usize).copied().unwrap_or_default()
}
