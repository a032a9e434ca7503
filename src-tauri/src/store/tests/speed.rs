//! Measurements, told (with `--nocapture`) and never asserted.

use std::time::{Duration, Instant};

use umbu_commands::types::{RecordQuery, RecordSort};

use super::*;

fn percentile(times: &mut [Duration], part: f64) -> Duration {
    times.sort();
    times[((times.len() - 1) as f64 * part) as usize]
}

fn tell(what: &str, times: &mut [Duration]) {
    println!("{what}: p50 {:?}, p99 {:?}", percentile(times, 0.5), percentile(times, 0.99));
}

#[test]
fn saves_are_timed() {
    let desk = Desk::new();
    let id = desk.patient("Ana");
    time_saves(&desk, id, "durable");
    // What is left is this program's own work; the rest is the disk's.
    desk.connections.writer().execute_batch("PRAGMA synchronous = OFF").unwrap();
    time_saves(&desk, id, "not synced");
    assert_eq!(desk.list(&meal::ENTITY, &object(json!({ "patient": id })), 1, 0).unwrap().total, 300);
}

fn time_saves(desk: &Desk, id: Uuid, how: &str) {
    let log = || std::fs::metadata(desk.folder.path().join("replica.db-wal")).unwrap().len();
    let (mut created, mut edited) = (Vec::new(), Vec::new());
    let before = log();
    for number in 0..150 {
        let started = Instant::now();
        let meal_id = desk.put(&meal::ENTITY, None, breakfast(id)).unwrap().id;
        created.push(started.elapsed());
        let started = Instant::now();
        desk.put(&meal::ENTITY, Some(meal_id), json!({ "time": format!("08:{:02}", number % 60) })).unwrap();
        edited.push(started.elapsed());
    }
    println!("{how}: log {} to {} bytes", before, log());
    tell(&format!("{how} create of a meal"), &mut created);
    tell(&format!("{how} edit of a meal"), &mut edited);
}

#[test]
fn finding_one_of_many_is_timed() {
    let desk = Desk::new();
    let people = std::env::var("UMBU_SPEED_PATIENTS").ok().and_then(|count| count.parse().ok()).unwrap_or(2_000);
    fill(&desk, people);
    for query in ["maria", "ma", "maria souza", "joao conceicao lima", "concecao", "52998", "81 99", "zzz"] {
        let mut times: Vec<Duration> = Vec::new();
        let mut found = 0;
        for _ in 0..5 {
            let started = Instant::now();
            found = desk.search(query, &["patient"], 50).unwrap().len();
            times.push(started.elapsed());
        }
        tell(&format!("search {query:?} among {people} ({found} found)"), &mut times);
    }
    for (search, sort) in [("", None), ("", Some("name")), ("", Some("phone")), ("maria", Some("name"))] {
        let sort = sort.map(|field| RecordSort { field: field.to_owned(), descending: false });
        let query = RecordQuery { search: search.to_owned(), filters: Vec::new(), sort };
        let mut times: Vec<Duration> = Vec::new();
        for _ in 0..5 {
            let started = Instant::now();
            desk.query(&patient::ENTITY, &query, 200, 0).unwrap();
            times.push(started.elapsed());
        }
        tell(&format!("200 of a list of {people} by {query:?}"), &mut times);
    }
    let started = Instant::now();
    let reader = Replica::open(&desk.path(), &desk.key).unwrap();
    let first = reader.list(&patient::ENTITY, &object(json!({})), 50, 0).unwrap();
    println!("open and list 50 of {}: {:?}", first.total, started.elapsed());
}

/// Rows and words alone: what searching reads.
fn fill(desk: &Desk, people: u64) {
    const FIRST: [&str; 12] =
        ["Maria", "João", "Ana", "José", "Antônia", "Francisco", "Luzia", "Severino", "Rita", "Pedro", "Marta", "Inês"];
    const LAST: [&str; 10] =
        ["Silva", "Souza", "Conceição", "Lima", "Pereira", "Araújo", "Cavalcanti", "Melo", "Barbosa", "Ramos"];
    desk.transact(|writer| {
        for number in 0..people {
            let pick = |from: &[&str], stride: u64| from[(number / stride % from.len() as u64) as usize].to_owned();
            let name = format!("{} {} {}", pick(&FIRST, 1), pick(&LAST, 12), pick(&LAST, 7));
            let id = Uuid::now_v7();
            let fields = [
                ("name".to_owned(), umbu_catalog::Value::Text(name)),
                ("cpf".to_owned(), umbu_catalog::Value::Text(format!("{:011}", number * 7919))),
                ("phone".to_owned(), umbu_catalog::Value::Text(format!("+5581{:09}", 900_000_000 + number))),
            ];
            let row = crate::store::projection::FacetRow {
                entity: &patient::ENTITY,
                facet: patient::ENTITY.head(),
                record: id,
                clinic: Some(CLINIC),
                deleted_at_ms: None,
                updated_at_ms: 0,
                fields: &fields.into(),
            };
            crate::store::documents::project_row(writer, &row)?;
        }
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_first_sync_is_timed() {
    let (mut server, desk) = (super::server::Server::default(), Desk::new());
    let id = desk.patient("Ana");
    for number in 0..300 {
        desk.put(
            &body_measurement::ENTITY,
            None,
            json!({ "patient": id, "date": "2026-11-21", "weight_kg": 5000 + number }),
        )
        .unwrap();
    }
    server.sync(&desk, 500);
    let fresh = Desk::new();
    let page = server.page(&fresh.grant(), &fresh.cursors().unwrap(), 1000);
    let started = Instant::now();
    fresh.apply_page(&page).unwrap();
    let took = started.elapsed();
    println!("page of {} changes applied in {took:?}, {:?} each", page.items.len(), took / page.items.len() as u32);
    assert_eq!(fresh.root_digest().unwrap(), desk.root_digest().unwrap());
}
