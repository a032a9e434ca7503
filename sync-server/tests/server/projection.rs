//! Every facet of the catalogue, with a value in every field, from a device to its columns.

use std::collections::BTreeSet;

use umbu_catalog::derive::facet_columns;
use umbu_catalog::{Compartment, Entity, Facet, Field, Kind, Role, Scope, Value, access, replicated};
use umbu_sync::{Document, DocumentId, Entry, Envelope, Fields, Payload, Verdict};
use uuid::Uuid;

use crate::support::*;

const PERSON: Uuid = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0001);

/// A value that passes every rule of the field.
fn sample(field: &Field) -> Value {
    let (low, high) = field.range.unwrap_or((1, 1_000));
    match field.kind {
        Kind::Int | Kind::Decimal(_) | Kind::Minutes => Value::Int(low + (high - low) / 2),
        Kind::Instant => Value::Int(1_782_864_000_000),
        Kind::Flag => Value::Flag(true),
        Kind::Choice(choices) => Value::from(choices[0].value),
        Kind::Money => Value::from("BRL 12345"),
        Kind::Date => Value::from("2026-07-01"),
        Kind::TimeOfDay => Value::from("07:30"),
        Kind::Link(_) => Value::Text(PERSON.to_string()),
        Kind::Set(_) => Value::Set(BTreeSet::from(["um".to_owned(), "dois".to_owned()])),
        Kind::List(_) => Value::List(Vec::new()),
        Kind::Json => Value::from(r#"{"energy_kcal":"52"}"#),
        Kind::Blob => Value::Text("0".repeat(64)),
        Kind::Cpf => Value::from("52998224725"),
        Kind::Cnpj => Value::from("11222333000181"),
        Kind::Cns => Value::from("700000000000005"),
        Kind::Email => Value::from("ana@example.org"),
        Kind::Phone => Value::from("+5581999990000"),
        Kind::Url => Value::from("https://example.org"),
        Kind::Gtin => Value::from("7891000100103"),
        Kind::Text | Kind::Prose => Value::from("d'água"),
    }
}

fn envelope_of(device: &Device, entity: &Entity, facet: &Facet, record: Uuid, clinic: Uuid) -> Envelope {
    let id = DocumentId::new(record, entity.name, facet.name);
    let clinic = (entity.scope == Scope::Clinic).then_some(clinic);
    let fields: Fields = facet.fields.iter().map(|field| (field.name.to_owned(), sample(field))).collect();
    if entity.append_only {
        let entry = Entry::create(&id, clinic, 1_782_864_000_000, &fields);
        return Envelope { document: id, payload: Payload::Entry { hash: entry.hash, bytes: entry.bytes } };
    }
    let patch = fields.into_iter().map(|(name, value)| (name, Some(value))).collect();
    let (_, change) = Document::create(&id, device.grant().actor, 1_760_000_000, clinic, &patch).unwrap();
    envelope(&id, change)
}

fn writes(role: Role, compartment: Compartment) -> bool {
    access(role, compartment).writes()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_field_of_every_facet_reaches_its_column() {
    let site = site().await;
    let owner = site.owner_device().await;
    let console = site.console().await;
    let care = site.member_device(&console, "care", None).await;
    let mut tables = Vec::new();
    let (mut owners, mut cares) = (Vec::new(), Vec::new());
    for entity in replicated() {
        let record = if entity.name == "patient" { PERSON } else { Uuid::now_v7() };
        for facet in entity.facets {
            if writes(Role::Owner, facet.compartment) {
                owners.push(envelope_of(&owner, entity, facet, record, site.clinic()));
            } else {
                assert!(
                    writes(Role::Care, facet.compartment),
                    "{} needs another device here",
                    facet.compartment.name()
                );
                cares.push(envelope_of(&care, entity, facet, record, site.clinic()));
            }
            tables.push((entity.facet_table(facet), facet_columns(facet)));
        }
    }
    for (device, envelopes) in [(&owner, owners), (&care, cares)] {
        let names: Vec<String> = envelopes.iter().map(|envelope| envelope.document.to_string()).collect();
        for (name, verdict) in names.iter().zip(device.push(envelopes).await) {
            assert_eq!(verdict, Verdict::Accepted, "{name}");
        }
    }
    let database = site.database().await;
    for (table, columns) in tables {
        for column in columns {
            let sql =
                format!("SELECT count(*) FILTER (WHERE \"{column}\" IS NOT NULL), count(*) FROM record.\"{table}\"");
            let row = database.query_one(&sql, &[]).await.unwrap();
            assert_eq!((row.get::<_, i64>(0), row.get::<_, i64>(1)), (1, 1), "{table}.{column}");
        }
    }
    // An entry is written once: other content under its id is refused, the same content is known.
    let consent = umbu_catalog::entity("consent").unwrap();
    let again = envelope_of(&owner, consent, consent.head(), Uuid::now_v7(), site.clinic());
    assert_eq!(owner.push(vec![again.clone(), again.clone()]).await, [Verdict::Accepted, Verdict::Known]);
    assert_eq!(owner.push(vec![again.clone()]).await, [Verdict::Known]);
    let other = Entry::create(&again.document, Some(site.clinic()), 5, &Fields::new());
    let other = Envelope { document: again.document, payload: Payload::Entry { hash: other.hash, bytes: other.bytes } };
    assert!(matches!(owner.push(vec![other]).await[0], Verdict::Quarantined { .. }));
    site.running.shutdown().await;
}

/// Two records made alike in one second by one actor may begin with the very same bytes, and are two all the same.
#[tokio::test(flavor = "multi_thread")]
async fn records_that_begin_alike_stay_apart() {
    let site = site().await;
    let console = site.console().await;
    let care = site.member_device(&console, "care", None).await;
    let patient = Uuid::now_v7();
    let (_, one) = care.create("body_measurement", "main", site.clinic(), &measurement(patient, 7000));
    let (_, two) = care.create("body_measurement", "main", site.clinic(), &measurement(patient, 7000));
    assert_eq!(care.push(vec![one.clone(), two.clone()]).await, [Verdict::Accepted, Verdict::Accepted]);
    assert_eq!(care.push(vec![one, two]).await, [Verdict::Known, Verdict::Known]);
    assert_eq!(care.pull(1).await.0.len(), 2);
    let database = site.database().await;
    let count: i64 = database.query_one("SELECT count(*) FROM record.body_measurement", &[]).await.unwrap().get(0);
    assert_eq!(count, 2);
    site.running.shutdown().await;
}
