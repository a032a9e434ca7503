//! The same stock, points, credits and money on all replicas, whatever the order of delivery.

use umbu_catalog::entities::{credit_entry, ledger_entry, points_entry, stock_movement};
use umbu_domain::ledger::{balances, money::Posting, money::trial_balance, units::UnitEntry, units::units};
use umbu_domain::random::Random;
use umbu_domain::record::Row;
use umbu_domain::{calendar, inventory::shelf};
use umbu_sync::{PullPage, PulledChange, value_from_json};

use super::server::Server;
use super::*;

const NOW_MS: i64 = 1_795_262_400_000;

fn id(kind: u128, number: i64) -> Uuid {
    Uuid::from_u128((kind << 64) + number as u128)
}

/// Writes one entry of every ledger.
fn write(desk: &Desk, random: &mut Random) {
    let at = NOW_MS + random.between(-20, 0) * 86_400_000;
    let movement = json!({
        "product": id(1, random.between(1, 3)), "lot": id(2, random.between(1, 2)), "location": id(3, random.between(1, 2)),
        "movement_type": "adjustment", "quantity": random.between(-9_000, 9_000), "occurred_at": at,
    });
    let points = json!({
        "patient": id(4, random.between(1, 2)), "action": "adjustment", "points": random.between(-50, 90),
        "occurred_at": at, "expires_on": format!("2026-11-{:02}", random.between(1, 30)),
    });
    let credits = json!({
        "student": id(5, random.between(1, 2)), "entry_type": "adjustment", "credits": random.between(-5, 9),
        "occurred_at": at,
    });
    let posting = json!({
        "entry_type": "transfer", "debit_account": id(6, random.between(1, 4)), "credit_account": id(6, random.between(1, 4)),
        "amount": format!("BRL {}", random.between(1, 100_000)), "competence_date": "2026-11-21", "description": "Teste",
        "stage": *random.pick(&["posted", "posted", "planned"]),
    });
    desk.put(&stock_movement::ENTITY, None, movement).unwrap();
    desk.put(&points_entry::ENTITY, None, points).unwrap();
    desk.put(&credit_entry::ENTITY, None, credits).unwrap();
    desk.put(&ledger_entry::ENTITY, None, posting).unwrap();
}

fn rows(desk: &Desk, entity: &'static Entity) -> Vec<Row> {
    let records = desk.list(entity, &object(json!({})), 10_000, 0).unwrap().records;
    let row = |record: umbu_commands::types::RecordView| {
        let value = |(name, json): (String, Json)| {
            let (_, field) = entity.field(&name).unwrap();
            value_from_json(&field.kind, &json).unwrap().map(|value| (name, value))
        };
        Row { id: record.id, clinic: record.clinic, fields: record.fields.into_iter().filter_map(value).collect() }
    };
    records.into_iter().map(row).collect()
}

/// Every balance of a replica in one comparable text, by the folds of the domain.
fn sums(desk: &Desk) -> String {
    let today = calendar::parse_date("2026-11-21").unwrap();
    let stock = balances(rows(desk, &stock_movement::ENTITY).iter().filter_map(shelf::entry));
    let money = trial_balance(rows(desk, &ledger_entry::ENTITY).iter().filter_map(Posting::of));
    let mut text = format!("{stock:?}\n{money:?}\n");
    for person in 1..=2 {
        let of = |rows: Vec<Row>, field: &str, kind: u128| -> Vec<Row> {
            let mine = |row: &Row| row.fields[field].as_text() == Some(&id(kind, person).to_string());
            rows.into_iter().filter(mine).collect()
        };
        let points = of(rows(desk, &points_entry::ENTITY), "patient", 4);
        let credits = of(rows(desk, &credit_entry::ENTITY), "student", 5);
        let points = units(points.iter().filter_map(UnitEntry::of_points), "America/Recife", today);
        let credits = units(credits.iter().filter_map(UnitEntry::of_credits), "America/Recife", today);
        text.push_str(&format!("{points:?} {credits:?}\n"));
    }
    text
}

/// Stock as the database adds it up.
fn stock_by_sql(desk: &Desk) -> BTreeMap<shelf::Place, i64> {
    (1..=3).flat_map(|number| desk.stock_of(id(1, number)).unwrap()).collect()
}

/// Delivers everything in an order of its own, in pages of any size, some of it twice.
fn deliver(desk: &Desk, items: &[PulledChange], random: &mut Random) {
    let mut items = [items, items].concat();
    for at in (1..items.len()).rev() {
        items.swap(at, random.between(0, at as i64) as usize);
    }
    let mut rest = items.as_slice();
    while !rest.is_empty() {
        let size = (random.between(1, 40) as usize).min(rest.len());
        let (page, later) = rest.split_at(size);
        desk.apply_page(&PullPage { items: page.to_vec(), cursors: Vec::new(), more: false, digests: Vec::new() })
            .unwrap();
        rest = later;
    }
}

#[test]
fn sums_agree_on_all_replicas_whatever_the_order_of_delivery() {
    for seed in 0..4 {
        let mut server = Server::default();
        let desks = ["owner", "manager"].map(|name| Desk::with(&grant(&[role(name, None)])));
        let [owner, manager] = &desks;
        let mut random = Random::new(seed, "ledgers", 0);
        for (desk, entries) in [(owner, 25), (manager, 15)] {
            (0..entries).for_each(|_| write(desk, &mut random));
        }
        for desk in [owner, manager, owner] {
            server.sync(desk, 100);
        }
        let expected = sums(owner);
        assert_eq!(sums(manager), expected);
        let stock = balances(rows(owner, &stock_movement::ENTITY).iter().filter_map(shelf::entry));
        assert_eq!(stock_by_sql(owner), stock, "the database adds up as the domain does");

        let items = server.page(&owner.grant(), &[], 10_000).items;
        for replica in 0..3 {
            let fresh = Desk::with(&grant(&[role("owner", None)]));
            deliver(&fresh, &items, &mut Random::new(seed, "delivery", replica));
            assert_eq!(sums(&fresh), expected, "seed {seed}, replica {replica}");
            assert_eq!(stock_by_sql(&fresh), stock, "seed {seed}, replica {replica}");
        }
    }
}

#[test]
fn an_entry_is_refused_on_edit_and_deletion() {
    let desk = Desk::with(&grant(&[role("owner", None)]));
    write(&desk, &mut Random::new(1, "ledgers", 0));
    let numbers = [
        (&stock_movement::ENTITY, "quantity", json!(1)),
        (&points_entry::ENTITY, "points", json!(1)),
        (&credit_entry::ENTITY, "credits", json!(1)),
        (&ledger_entry::ENTITY, "amount", json!("BRL 1")),
    ];
    for (entity, field, value) in numbers {
        let entry = desk.list(entity, &object(json!({})), 1, 0).unwrap().records[0].id;
        let before = projection_of(&desk);
        let edited = desk.put(entity, Some(entry), json!({ field: value }));
        assert!(matches!(edited, Err(StoreError::WrittenOnce(_))), "{}", entity.name);
        assert!(matches!(desk.delete(entity, entry), Err(StoreError::WrittenOnce(_))), "{}", entity.name);
        assert_eq!(projection_of(&desk), before);
    }
}
