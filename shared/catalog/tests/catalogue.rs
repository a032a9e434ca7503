//! Rules that hold over the whole catalogue, whatever is added to it.

use std::collections::BTreeSet;

use umbu_catalog::{Audience, Field, Kind, Label, Role, Scope, access, entities, entity, replicated};
use umbu_catalog::{Compartment, MATRIX, derive};

#[test]
fn names_are_unique_and_labels_are_there_in_both_languages() {
    let mut names = BTreeSet::new();
    for entity in entities() {
        assert!(names.insert(entity.name), "two entities are called {}", entity.name);
        assert!(!entity.doc.trim().is_empty(), "{} has no help text", entity.name);
        assert_labelled(entity.name, &entity.label);
        let mut fields = BTreeSet::new();
        for (_, field) in entity.fields() {
            assert!(fields.insert(field.name), "{}.{} is described twice", entity.name, field.name);
            assert_labelled(field.name, &field.label);
            assert_kind_labelled(&field.kind);
        }
    }
}

/// A facet's table is named after its entity, so it could be taken for another entity's.
#[test]
fn tables_have_names_of_their_own() {
    let tables: Vec<String> =
        replicated().flat_map(|entity| entity.facets.iter().map(|facet| entity.facet_table(facet))).collect();
    let unique: BTreeSet<&String> = tables.iter().collect();
    assert_eq!(unique.len(), tables.len());
    // PostgreSQL cuts longer names without a word, those of indexes first.
    for (entity, field) in all_fields() {
        assert!(entity.len() + field.name.len() <= 60, "{entity}.{} makes names that are too long", field.name);
    }
}

fn assert_kind_labelled(kind: &Kind) {
    match kind {
        Kind::Choice(choices) => {
            let mut values = BTreeSet::new();
            for choice in *choices {
                assert!(values.insert(choice.value), "{} is a choice twice", choice.value);
                assert_labelled(choice.value, &choice.label);
            }
        }
        Kind::Set(of) => assert_kind_labelled(of),
        Kind::List(parts) => parts.iter().for_each(|part| {
            assert_labelled(part.name, &part.label);
            assert_kind_labelled(&part.kind);
        }),
        _ => {}
    }
}

fn assert_labelled(name: &str, label: &Label) {
    assert!(!label.pt.is_empty() && !label.en.is_empty(), "{name} lacks a label");
}

#[test]
fn defaults_are_valid_values_of_their_fields() {
    for (entity, field) in all_fields() {
        if let Some(value) = field.default_value() {
            derive::validation::check_field(field, &value)
                .unwrap_or_else(|invalid| panic!("default of {entity}.{}: {invalid}", field.name));
            if let (Kind::Choice(choices), Some(name)) = (field.kind, field.default) {
                assert!(choices.iter().any(|choice| choice.value == name), "{entity}.{} has no {name}", field.name);
            }
        }
    }
}

#[test]
fn every_field_has_an_example_that_passes_its_rules() {
    for (entity, field) in all_fields() {
        let value = derive::example::value(field);
        derive::validation::check_field(field, &value)
            .unwrap_or_else(|invalid| panic!("example of {entity}.{}: {invalid}", field.name));
    }
}

fn all_fields() -> impl Iterator<Item = (&'static str, &'static Field)> {
    entities().flat_map(|entity| entity.fields().map(move |(_, field)| (entity.name, field)))
}

#[test]
fn links_point_at_entities_of_the_catalogue() {
    for (name, field) in all_fields() {
        if let Kind::Link(target) = field.kind {
            assert!(entity(target).is_some(), "{name}.{} points at {target}", field.name);
        }
    }
}

/// The second bucket of a document follows from the document alone, so the facet itself names whom it is shared with.
#[test]
fn shared_facets_name_their_audience() {
    for entity in replicated() {
        for facet in entity.facets.iter().filter(|facet| facet.shared_with.is_some()) {
            let named = facet.audience_link(entity.name).is_none_or(|link| {
                facet.field(link).is_some_and(|field| field.required && matches!(field.kind, Kind::Link(_)))
            });
            assert!(named, "{}.{} does not name whom it is shared with", entity.name, facet.name);
            let clinic = entity.scope == Scope::Clinic || facet.shared_with == Some(Audience::Everyone);
            assert!(clinic, "{}.{} is a person's, so it belongs to a clinic", entity.name, facet.name);
        }
    }
}

/// What all clinics share is either reference or community: no other compartment has a bucket of the organisation.
#[test]
fn records_of_the_organization_are_reference_or_community() {
    for entity in replicated().filter(|entity| entity.scope == Scope::Organization) {
        for facet in entity.facets {
            let shared = [Compartment::Reference, Compartment::Community].contains(&facet.compartment);
            assert!(shared, "{}.{}", entity.name, facet.name);
        }
    }
}

/// A rule that a screen or table name depends on: no field hides a column that every table has.
#[test]
fn fields_do_not_take_the_names_of_common_columns() {
    for (entity, field) in all_fields() {
        let common = [
            "id",
            "clinic_id",
            "organization_id",
            "bucket",
            "personal_bucket",
            "deleted_at_ms",
            "updated_at_ms",
            "pack",
        ];
        assert!(!common.contains(&field.name), "{entity}.{}", field.name);
    }
}

#[test]
fn the_matrix_covers_every_compartment_and_role_once() {
    let rows: BTreeSet<_> = MATRIX.iter().map(|(compartment, _)| *compartment).collect();
    assert_eq!(rows.len(), Compartment::ALL.len());
    for role in Role::ALL {
        assert_eq!(Role::parse(role.name()), Some(role));
        for compartment in Compartment::ALL {
            access(role, compartment);
        }
    }
    let described = entity("membership").and_then(|entity| entity.field("role")).map(|(_, field)| field.kind);
    let Some(Kind::Choice(choices)) = described else { panic!("membership.role is a choice") };
    let described: Vec<_> = choices.iter().map(|choice| choice.value).collect();
    assert_eq!(described, Role::ALL.map(Role::name), "membership.role and Role say the same");
}

/// Nobody at the desk, in the till or at the platform holds clinical data.
#[test]
fn care_is_held_by_care_alone() {
    for role in Role::ALL.into_iter().filter(|role| *role != Role::Care) {
        assert!(!access(role, Compartment::Care).reads(), "{} would read Care", role.name());
    }
}
