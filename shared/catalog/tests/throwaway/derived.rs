//! Prints everything that follows from a copy of the catalogue, each part under a `===` line, and then what its
//! validation says of the samples named as arguments: `entity.field=value`.

use umbu_catalog::derive::{permissions, postgres, sqlite, typescript, validation};
use umbu_catalog::{Value, entity};

fn main() {
    let parts = [
        ("hash", sqlite::hash().to_string()),
        ("sqlite", sqlite::schema()),
        ("postgres", postgres::schema()),
        ("matrix", permissions::matrix()),
    ];
    for (name, text) in parts.map(|(name, text)| (name.to_owned(), text)).into_iter().chain(typescript::modules()) {
        println!("=== {name}\n{text}");
    }
    for sample in std::env::args().skip(1) {
        println!("=== {sample}\n{}", judged(&sample));
    }
}

fn judged(sample: &str) -> String {
    let (path, value) = sample.split_once('=').expect("a sample is entity.field=value");
    let (name, field) = path.split_once('.').expect("a sample names entity.field");
    let value = value.parse().map_or_else(|_| Value::from(value), Value::Int);
    match entity(name).and_then(|entity| entity.field(field)) {
        None => "unknown".to_owned(),
        Some((_, field)) => match validation::check_field(field, &value) {
            Ok(()) => "fits".to_owned(),
            Err(invalid) => invalid.rule.name().to_owned(),
        },
    }
}
