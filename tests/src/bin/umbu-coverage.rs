//! Prints, per source document, how much of it has a home in the catalogue. Fails when a row is wrong or missing.

use std::process::ExitCode;

use anyhow::Result;
use umbu_tests::traceability::{Traceability, differences, seeds};

const TITLES: [(&str, &str); 5] = [
    ("000", "nutrition platform"),
    ("001", "simulated patients"),
    ("002", "community"),
    ("003", "customer service"),
    ("004", "aesthetic clinic"),
];

fn main() -> Result<ExitCode> {
    let traced = Traceability::read()?;
    let coverage = traced.coverage();
    println!("source                     entities  fields    kept  replaced  values  covered");
    for (source, of_source) in &coverage {
        let title = TITLES.iter().find(|(name, _)| name == source).map_or("", |(_, title)| title);
        println!("{source} {title:<22} {of_source}");
    }
    let mut problems: Vec<String> = coverage.values().flat_map(|source| source.problems.iter().cloned()).collect();
    match seeds() {
        Some(seeds) => problems.extend(differences(&traced, &seeds)?),
        None => println!("The sources' own lists do not lie beside the project: rows were not held against them."),
    }
    println!(
        "the catalogue: {} entities, {} of them replicated",
        umbu_catalog::entities().count(),
        umbu_catalog::replicated().count()
    );
    problems.iter().for_each(|problem| println!("{problem}"));
    Ok(if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
