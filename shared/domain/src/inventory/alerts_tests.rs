use umbu_catalog::Entity;
use umbu_catalog::derive::validation::check_record;

use super::*;
use crate::calendar::parse_date;
use crate::reactions::Memory;

const PRODUCT: Uuid = Uuid::from_u128(1);
const LOT: Uuid = Uuid::from_u128(2);
const CLINIC: Uuid = Uuid::from_u128(9);

struct Shelf {
    records: Memory,
    moved: u128,
}

fn clock(today: &str) -> Clock {
    Clock { today: parse_date(today).unwrap(), ..Clock::at(1_795_262_400_000, "America/Recife") }
}

impl Shelf {
    /// A product with a minimum of 5 and a reorder point of 8, of which a lot expires on 2026-12-31.
    fn new() -> Shelf {
        let mut records = Memory::default();
        let product = fields([
            ("name", "Vitamina D".into()),
            ("minimum_quantity", 5_000.into()),
            ("reorder_point", 8_000.into()),
            ("expiry_warning_days", 30.into()),
        ]);
        records.put(&product::ENTITY, PRODUCT, Some(CLINIC), Some(product));
        let lot = fields([("product", id(PRODUCT)), ("number", "A1".into()), ("expires_on", "2026-12-31".into())]);
        records.put(&lot::ENTITY, LOT, Some(CLINIC), Some(lot));
        Shelf { records, moved: 100 }
    }

    fn moves(&mut self, quantity: i64, today: &str) -> bool {
        self.moved += 1;
        let fields = fields([("product", id(PRODUCT)), ("lot", id(LOT)), ("quantity", quantity.into())]);
        let change = self.records.put(&stock_movement::ENTITY, Uuid::from_u128(self.moved), Some(CLINIC), Some(fields));
        let drafts = on_change(&[change], &clock(today), &self.records).unwrap();
        self.records.write(drafts)
    }

    fn passes(&mut self, today: &str) -> bool {
        let drafts = on_time(&clock(today), &self.records).unwrap();
        self.records.write(drafts)
    }

    fn changes(&mut self, entity: &'static Entity, record: Uuid, name: &str, value: Option<Value>) {
        let mut fields = self.records.get(entity, record).unwrap().unwrap().fields;
        match value {
            Some(value) => fields.insert(name.to_owned(), value),
            None => fields.remove(name),
        };
        let change = self.records.put(entity, record, Some(CLINIC), Some(fields));
        let drafts = on_change(&[change], &clock("2026-11-21"), &self.records).unwrap();
        self.records.write(drafts);
    }

    fn alerts(&self) -> Vec<Row> {
        self.records.list(&stock_alert::ENTITY, &[]).unwrap()
    }

    fn open(&self) -> Vec<String> {
        let open = self.alerts().into_iter().filter(|alert| !is_resolved(alert));
        open.map(|alert| text(&alert.fields, stock_alert::alert_type).unwrap().to_owned()).collect()
    }
}

#[test]
fn alerts_follow_the_balance_down_and_up() {
    let mut shelf = Shelf::new();
    let steps: [(i64, &[&str]); 7] = [
        (20_000, &[]),
        (-12_000, &["reorder_needed"]),
        (-3_000, &["reorder_needed"]),
        (-1_000, &["reorder_needed", "low_stock"]),
        (-5_000, &["reorder_needed", "low_stock", "negative_balance"]),
        (7_000, &["reorder_needed"]),
        (10_000, &[]),
    ];
    for (quantity, expected) in steps {
        shelf.moves(quantity, "2026-11-21");
        assert_eq!(shelf.open(), expected, "after {quantity}");
        assert!(!shelf.passes("2026-11-21"), "what is written already is not written again");
    }
    shelf.moves(-12_000, "2026-11-22");
    assert_eq!(shelf.open(), ["reorder_needed", "low_stock"]);
    assert_eq!(shelf.alerts().len(), 3, "one record for each state, opened again");
}

#[test]
fn a_lot_is_warned_about_before_its_last_day_and_called_expired_after_it() {
    let mut shelf = Shelf::new();
    shelf.moves(20_000, "2026-11-21");
    let days: [(&str, &[&str]); 5] = [
        ("2026-11-30", &[]),
        ("2026-12-01", &["expiring_soon"]),
        ("2026-12-31", &["expiring_soon"]),
        ("2027-01-01", &["expired"]),
        ("2027-03-01", &["expired"]),
    ];
    for (today, expected) in days {
        shelf.passes(today);
        assert_eq!(shelf.open(), expected, "on {today}");
    }
    shelf.moves(-20_000, "2027-03-01");
    assert!(!shelf.open().contains(&"expired".to_owned()), "an empty lot worries nobody");
    assert!(shelf.open().contains(&"low_stock".to_owned()));
}

#[test]
fn an_opened_package_ends_sooner() {
    let mut shelf = Shelf::new();
    shelf.moves(20_000, "2026-11-21");
    shelf.changes(&product::ENTITY, PRODUCT, "opened_shelf_life_days", Some(10.into()));
    assert!(shelf.open().is_empty());
    shelf.changes(&lot::ENTITY, LOT, "opened_on", Some("2026-11-20".into()));
    assert_eq!(shelf.open(), ["expiring_soon"]);
}

#[test]
fn what_a_person_said_of_an_alert_stands_while_its_state_does() {
    let mut shelf = Shelf::new();
    shelf.moves(6_000, "2026-11-21");
    let mut alert = shelf.alerts().remove(0);
    alert.fields.insert("status".to_owned(), "dismissed".into());
    shelf.records.put(&stock_alert::ENTITY, alert.id, Some(CLINIC), Some(alert.fields));
    assert!(!shelf.moves(-500, "2026-11-21") && !shelf.passes("2026-11-22"), "dismissed means left in peace");
    shelf.moves(10_000, "2026-11-22");
    assert!(shelf.open().is_empty());
    shelf.moves(-9_000, "2026-11-23");
    assert_eq!(shelf.open(), ["reorder_needed"], "the next time it is told again");
}

#[test]
fn a_product_out_of_use_or_gone_needs_no_buying() {
    let mut shelf = Shelf::new();
    shelf.moves(3_000, "2026-11-21");
    assert_eq!(shelf.open().len(), 2);
    shelf.changes(&product::ENTITY, PRODUCT, "active", Some(false.into()));
    assert!(shelf.open().is_empty());
    shelf.changes(&product::ENTITY, PRODUCT, "active", None);
    assert_eq!(shelf.open().len(), 2);
    let change = shelf.records.put(&product::ENTITY, PRODUCT, Some(CLINIC), None);
    let drafts = on_change(&[change], &clock("2026-11-21"), &shelf.records).unwrap();
    shelf.records.write(drafts);
    assert!(shelf.open().is_empty());
}

#[test]
fn alerts_are_whole_records_and_their_first_change_follows_from_their_key() {
    let mut shelf = Shelf::new();
    shelf.moves(1_000, "2026-12-15");
    for alert in shelf.alerts() {
        assert_eq!(check_record(&stock_alert::ENTITY, &["main"], &alert.fields), Ok(()));
    }
    let state =
        |kind| State { kind, lot: Some(LOT), due: "2026-12-31".into(), severity: "low", quantity: 1, threshold: None };
    let genesis = |quantity, now_ms| {
        let state = State { quantity, ..state("expired") };
        match open(PRODUCT, Some(CLINIC), &state, &Clock { now_ms, ..clock("2027-01-01") }) {
            Draft::Derived { key, genesis, .. } => (key, genesis),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(genesis(1, 1), genesis(2, 2), "neither the balance nor the clock of a replica is in it");
}

#[test]
fn alerts_that_people_wrote_of_other_kinds_are_left_alone() {
    let mut shelf = Shelf::new();
    let recalled = fields([("product", id(PRODUCT)), ("alert_type", "recalled".into()), ("status", "open".into())]);
    shelf.records.put(&stock_alert::ENTITY, Uuid::from_u128(50), Some(CLINIC), Some(recalled));
    shelf.moves(20_000, "2026-11-21");
    assert_eq!(shelf.open(), ["recalled"]);
}

/// Counts the sums that are asked of it.
struct Counted<'a>(&'a Memory, std::cell::Cell<u32>);

impl Records for Counted<'_> {
    type Error = std::convert::Infallible;

    fn get(&self, entity: &'static Entity, id: Uuid) -> Result<Option<Row>, Self::Error> {
        self.0.get(entity, id)
    }

    fn list(&self, entity: &'static Entity, tests: &[Test]) -> Result<Vec<Row>, Self::Error> {
        self.0.list(entity, tests)
    }

    fn sums(
        &self,
        entity: &'static Entity,
        number: &'static str,
        link: &'static str,
        tests: &[Test],
    ) -> Result<BTreeMap<Option<Uuid>, i64>, Self::Error> {
        self.1.set(self.1.get() + 1);
        self.0.sums(entity, number, link, tests)
    }
}

#[test]
fn a_hundred_movements_of_one_product_are_summed_once() {
    let mut shelf = Shelf::new();
    let movement = |number: u128| {
        let fields = fields([("product", id(PRODUCT)), ("lot", id(LOT)), ("quantity", 10.into())]);
        shelf.records.put(&stock_movement::ENTITY, Uuid::from_u128(1_000 + number), Some(CLINIC), Some(fields))
    };
    let changes: Vec<Change> = (0..100).map(movement).collect();
    let counted = Counted(&shelf.records, std::cell::Cell::new(0));
    let drafts = on_change(&changes, &clock("2026-11-21"), &counted).unwrap();
    assert_eq!((drafts.len(), counted.1.get()), (2, 1), "low, and time to buy");
}
