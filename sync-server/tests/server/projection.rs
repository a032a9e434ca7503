//! Every facet of the catalogue, with a value in every field, from a device to its columns.

use umbu_catalog::derive::{example, facet_columns};
use umbu_catalog::{Entity, Facet, Role, Scope, facet_access, replicated};
use umbu_sync::{Document, DocumentId, Entry, Envelope, Fields, Payload, Verdict};
use uuid::Uuid;

use crate::support::*;

/// A document or entry with an example in every field, as a device sends it.
fn envelopes_of(device: &Device, entity: &Entity, facet: &Facet, record: Uuid, clinic: Uuid) -> Vec<Envelope> {
    let id = DocumentId::new(record, entity.name, facet.name);
    let clinic = (entity.scope == Scope::Clinic).then_some(clinic);
    let fields: Fields = example::fields(facet);
    if entity.append_only {
        let entry = Entry::create(&id, clinic, 1_782_864_000_000, &fields);
        return vec![Envelope { document: id, payload: Payload::Entry { hash: entry.hash, bytes: entry.bytes } }];
    }
    let patch = fields.into_iter().map(|(name, value)| (name, Some(value))).collect();
    let (document, _) = Document::create(&id, device.grant().actor, 1_760_000_000, clinic, &patch).unwrap();
    document.changes().into_iter().map(|change| envelope(&id, change)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_field_of_every_facet_reaches_its_column() {
    let site = site().await;
    let console = site.console().await;
    let owner = site.owner_device().await;
    let roles = [Role::Owner, Role::Manager, Role::Care, Role::Teacher];
    let mut writers = vec![(owner, Vec::new())];
    for role in &roles[1..] {
        writers.push((site.member_device(&console, role.name(), None).await, Vec::new()));
    }
    let mut tables = Vec::new();
    for entity in replicated() {
        let record = if entity.name == "patient" { example::LINKED.parse().unwrap() } else { Uuid::now_v7() };
        for facet in entity.facets {
            let writer = roles.iter().position(|role| facet_access(*role, entity, facet).writes());
            let writer = writer.unwrap_or_else(|| panic!("{} needs another device here", facet.compartment.name()));
            let (device, envelopes) = &mut writers[writer];
            envelopes.extend(envelopes_of(device, entity, facet, record, site.clinic()));
            tables.push((entity.facet_table(facet), facet_columns(facet)));
        }
    }
    for (device, envelopes) in &mut writers {
        let envelopes = std::mem::take(envelopes);
        let names: Vec<String> = envelopes.iter().map(|envelope| envelope.document.to_string()).collect();
        for (name, verdict) in names.iter().zip(device.push(envelopes).await) {
            assert_eq!(verdict, Verdict::Accepted, "{name}");
        }
    }
    let owner = &writers[0].0;
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
    let again = envelopes_of(owner, consent, consent.head(), Uuid::now_v7(), site.clinic()).remove(0);
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
