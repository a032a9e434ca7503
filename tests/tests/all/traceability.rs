//! Every field and value of the source documents has a home, and the home exists.

use umbu_tests::traceability::{Traceability, TracedField, differences, seeds};

#[test]
fn every_row_names_a_field_that_exists_or_says_what_replaces_it() {
    let traced = Traceability::read().unwrap();
    let coverage = traced.coverage();
    let problems: Vec<_> = coverage.values().flat_map(|source| &source.problems).collect();
    assert_eq!(problems, Vec::<&String>::new());
    let fields: usize = coverage.values().map(|source| source.fields).sum();
    let values: usize = coverage.values().map(|source| source.values).sum();
    assert_eq!((coverage.len(), fields, values), (5, 1_605, 587));
}

#[test]
fn no_row_of_the_sources_is_missing() {
    let Some(seeds) = seeds() else { return };
    assert_eq!(differences(&Traceability::read().unwrap(), &seeds).unwrap(), Vec::<String>::new());
}

/// The check proves itself on rows that are wrong.
#[test]
fn wrong_rows_are_found() {
    let mut traced = Traceability::read().unwrap();
    let row = |record: &str, record_field: &str, note: &str| TracedField {
        source: "004".to_owned(),
        entity: "patients".to_owned(),
        field: "cpf".to_owned(),
        record: record.to_owned(),
        record_field: record_field.to_owned(),
        note: note.to_owned(),
    };
    traced.fields = vec![row("patient", "cpf", ""), row("patient", "no_such_field", ""), row("patient", "", " ")];
    traced.values[0].choice = "no_such_choice".to_owned();
    traced.values.truncate(1);
    let problems: usize = traced.coverage().values().map(|source| source.problems.len()).sum();
    assert_eq!(problems, 3);
    if let Some(seeds) = seeds() {
        assert!(differences(&traced, &seeds).unwrap().len() > 2_000);
    }
}
