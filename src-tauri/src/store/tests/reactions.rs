//! What follows from saves and from time, on one replica and with the rights of one person.

use umbu_catalog::entities::{
    appointment, appointment_event, discussion, lot, product, referral, stock_alert, stock_movement,
};
use umbu_commands::types::{ChangedRecord, RecordView};

use super::server::Server;
use super::*;

/// 2100-01-01 00:00 UTC, long after the saves: their clock is the server's, which these grants set to 1970.
pub(super) const NOW_MS: i64 = 4_102_444_800_000;
pub(super) const DAY_MS: i64 = 86_400_000;

fn visit(patient: Uuid) -> Json {
    json!({ "patient": patient, "date": "2026-11-21", "time": "09:00", "time_zone": "America/Recife" })
}

impl Desk {
    pub(super) fn all(&self, entity: &'static Entity) -> Vec<RecordView> {
        let mut records = self.list(entity, &object(json!({})), 1000, 0).unwrap().records;
        // Not as listed: each replica learns of a derived record at its own time.
        records.sort_by_key(|record| record.id);
        records
    }

    /// The values of one field, in the order of the records' ids.
    pub(super) fn values(&self, entity: &'static Entity, field: &str) -> Vec<String> {
        let value = |record: RecordView| record.fields.get(field).and_then(Json::as_str).unwrap_or("-").to_owned();
        self.all(entity).into_iter().map(value).collect()
    }

    pub(super) fn open_alerts(&self) -> Vec<String> {
        let open = self.list(&stock_alert::ENTITY, &object(json!({ "status": "open" })), 100, 0).unwrap().records;
        let mut kinds: Vec<String> =
            open.iter().map(|alert| alert.fields["alert_type"].as_str().unwrap().to_owned()).collect();
        kinds.sort();
        kinds
    }

    pub(super) fn product(&self, minimum: i64) -> Uuid {
        let fields = json!({ "name": "Vitamina D", "minimum_quantity": minimum });
        self.put(&product::ENTITY, None, fields).unwrap().id
    }

    pub(super) fn lot(&self, product: Uuid, expires_on: &str) -> Uuid {
        let fields = json!({ "product": product, "number": "A1", "expires_on": expires_on });
        self.put(&lot::ENTITY, None, fields).unwrap().id
    }

    pub(super) fn moves(&self, product: Uuid, lot: Option<Uuid>, quantity: i64) -> Saved {
        let fields = json!({
            "product": product, "lot": lot, "movement_type": "adjustment", "quantity": quantity, "occurred_at": NOW_MS,
        });
        self.put(&stock_movement::ENTITY, None, fields).unwrap()
    }
}

#[test]
fn an_appointment_tells_its_history_and_undo_tells_its_own() {
    let desk = Desk::new();
    let patient = desk.patient("Ana");
    let id = desk.put(&appointment::ENTITY, None, visit(patient)).unwrap().id;
    desk.put(&appointment::ENTITY, Some(id), json!({ "reason": "Retorno" })).unwrap();
    desk.put(&appointment::ENTITY, Some(id), json!({ "status": "confirmed" })).unwrap();
    let moved = desk.put(&appointment::ENTITY, Some(id), json!({ "date": "2026-11-23", "time": "10:00" })).unwrap();
    assert_eq!(moved.changed.len(), 2, "screens hear of the entry too");
    desk.undo(moved.undo.unwrap()).unwrap();
    let told = ["booked", "confirmed", "rescheduled", "rescheduled"];
    assert_eq!(desk.values(&appointment_event::ENTITY, "event_type"), told);
    assert_eq!(desk.values(&appointment_event::ENTITY, "new_date"), ["2026-11-21", "-", "2026-11-23", "2026-11-21"]);
    let cancelled = json!({ "status": "cancelled", "cancellation_reason": "Viagem" });
    desk.put(&appointment::ENTITY, Some(id), cancelled).unwrap();
    assert_eq!(desk.all(&appointment_event::ENTITY)[4].fields["reason"], json!("Viagem"));

    let event = desk.all(&appointment_event::ENTITY)[0].id;
    let edited = desk.put(&appointment_event::ENTITY, Some(event), json!({ "reason": "outro" }));
    assert!(matches!(edited, Err(StoreError::WrittenOnce(_))), "what happened is not rewritten");

    let mut server = Server::default();
    server.sync(&desk, 100);
    let phone = Desk::with(&grant(&[role("patient", Some(patient))]));
    server.sync(&phone, 100);
    assert_eq!(phone.all(&appointment_event::ENTITY).len(), 5, "the patient reads it");
}

#[test]
fn an_appointment_made_and_taken_back_is_told_as_cancelled() {
    let desk = Desk::new();
    let patient = desk.patient("Ana");
    let made = desk.put(&appointment::ENTITY, None, visit(patient)).unwrap();
    let undone = desk.undo(made.undo.unwrap()).unwrap();
    desk.undo(undone.undo.unwrap()).unwrap();
    assert_eq!(desk.values(&appointment_event::ENTITY, "event_type"), ["booked", "cancelled", "booked"]);
}

#[test]
fn alerts_open_and_close_with_the_movements_in_the_same_transaction() {
    let desk = Desk::new();
    let product = desk.product(5_000);
    assert_eq!(desk.open_alerts(), ["low_stock"], "nothing is there yet");
    desk.moves(product, None, 20_000);
    assert!(desk.open_alerts().is_empty());
    let before = (projection_of(&desk), desk.waiting().unwrap());
    let full = "CREATE TEMP TRIGGER full BEFORE UPDATE ON main.stock_alert BEGIN SELECT RAISE(ABORT, 'disk full'); END";
    desk.connections.writer().execute_batch(full).unwrap();
    let fields = json!({ "product": product, "movement_type": "usage", "quantity": -16_000, "occurred_at": NOW_MS });
    assert!(desk.put(&stock_movement::ENTITY, None, fields).is_err());
    assert_eq!((projection_of(&desk), desk.waiting().unwrap()), before, "all or nothing");
    desk.connections.writer().execute_batch("DROP TRIGGER full").unwrap();

    let saved = desk.moves(product, None, -16_000);
    assert_eq!(saved.undo, None, "an entry is written once, and a reaction is nobody's to take back");
    assert_eq!(desk.open_alerts(), ["low_stock"]);
    let lowered = desk.put(&product::ENTITY, Some(product), json!({ "minimum_quantity": 1_000 })).unwrap();
    assert!(desk.open_alerts().is_empty());
    desk.undo(lowered.undo.unwrap()).unwrap();
    assert_eq!(desk.open_alerts(), ["low_stock"], "what follows from an undone save is what is then true");
    assert_eq!(desk.all(&stock_alert::ENTITY).len(), 1, "one record for one state");

    let history = desk.history(&stock_alert::ENTITY, desk.all(&stock_alert::ENTITY)[0].id).unwrap();
    assert!(history.iter().all(|revision| revision.at_ms > 0), "nothing happened in 1970");
}

#[test]
fn somebody_who_only_creates_movements_leaves_the_alerts_to_a_replica_that_sees_all_of_them() {
    let mut server = Server::default();
    let stock = Desk::with(&grant(&[role("stock", None)]));
    let nurse = Desk::with(&grant(&[role("care", None)]));
    let product = nurse.product(5_000);
    server.sync(&nurse, 100);
    server.sync(&stock, 100);
    stock.moves(product, None, 10_000);
    nurse.moves(product, None, -7_000);
    assert!(nurse.all(&stock_alert::ENTITY).is_empty(), "its own movements alone would read as a debt");
    assert!(nurse.run_timed_reactions(NOW_MS).unwrap().is_empty());
    server.sync(&nurse, 100);
    server.sync(&stock, 100);
    assert!(stock.open_alerts().is_empty());
    assert_eq!(stock.run_timed_reactions(NOW_MS).unwrap().len(), 1);
    assert_eq!(stock.open_alerts(), ["low_stock"]);
    assert!(stock.run_timed_reactions(NOW_MS).unwrap().is_empty(), "once is enough");
}

#[test]
fn a_reaction_runs_only_with_the_rights_of_the_person() {
    let mut server = Server::default();
    let nutritionist = Desk::with(&grant(&[role("care", None)]));
    let asked = json!({
        "patient": Uuid::now_v7(), "referred_by": Uuid::now_v7(), "reason": "Avaliar",
        "respond_by": NOW_MS,
    });
    nutritionist.put(&referral::ENTITY, None, asked).unwrap();
    server.sync(&nutritionist, 100);
    // A manager reads the team's records and writes none; a receptionist holds none.
    for name in ["manager", "reception"] {
        let desk = Desk::with(&grant(&[role(name, None)]));
        server.sync(&desk, 100);
        assert!(desk.run_timed_reactions(NOW_MS + 1).unwrap().is_empty(), "{name}");
        assert_eq!(desk.waiting().unwrap(), 0, "{name}");
    }
    let mut ended = nutritionist.grant().as_ref().clone();
    ended.expires_at_ms = NOW_MS;
    nutritionist.set_grant(ended.clone()).unwrap();
    assert!(nutritionist.run_timed_reactions(NOW_MS + 1).unwrap().is_empty(), "after its end only reading is left");
    nutritionist.set_grant(Grant { expires_at_ms: FAR_AWAY_MS, ..ended }).unwrap();
    assert_eq!(nutritionist.run_timed_reactions(NOW_MS + 1).unwrap().len(), 1);
}

#[test]
fn what_a_person_deleted_is_not_brought_back() {
    let desk = Desk::new();
    let product = desk.product(5_000);
    let alert = desk.all(&stock_alert::ENTITY)[0].id;
    desk.delete(&stock_alert::ENTITY, alert).unwrap();
    desk.moves(product, None, 1_000);
    assert!(desk.all(&stock_alert::ENTITY).is_empty());
    assert!(desk.run_timed_reactions(NOW_MS).unwrap().is_empty());
}

const PINNED: (&str, &str) =
    ("7724175a-7373-546c-b564-4a2f4ae4c217", "fd978437c86f81fa450b39b04608beb6fb523ab5aa7feb1dfa17f1df99ad5d49");

/// Replicas of every version must make these bytes: a rule whose constants change gets another name.
#[test]
fn the_first_change_of_a_derived_record_is_pinned() {
    let desk = Desk::new();
    let product = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_00aa);
    let fields = json!({ "name": "Vitamina D", "minimum_quantity": 5_000 });
    let patch = patch_from_json(&product::ENTITY, &object(fields)).unwrap();
    desk.save_many(vec![crate::store::Step::Create { entity: &product::ENTITY, id: product, clinic: None, patch }])
        .unwrap();
    let outbox = desk.outbox(10).unwrap();
    let genesis = outbox.iter().find(|item| item.envelope.document.entity == stock_alert::NAME).unwrap();
    let id = genesis.envelope.document.record.to_string();
    assert_eq!((id.as_str(), genesis.hash.to_string().as_str()), PINNED);
}

#[test]
fn an_answer_that_is_taken_back_opens_the_escalation_again() {
    let desk = Desk::new();
    let asked = json!({
        "patient": Uuid::now_v7(), "referred_by": Uuid::now_v7(), "reason": "Avaliar", "respond_by": -60_000,
    });
    let id = desk.put(&referral::ENTITY, None, asked).unwrap().id;
    assert_eq!(desk.values(&discussion::ENTITY, "status"), ["active"]);
    let answered = desk.put(&referral::ENTITY, Some(id), json!({ "status": "accepted" })).unwrap();
    assert_eq!(desk.values(&discussion::ENTITY, "status"), ["resolved"]);
    let undone = desk.undo(answered.undo.unwrap()).unwrap();
    assert_eq!(desk.values(&discussion::ENTITY, "status"), ["active"]);
    desk.undo(undone.undo.unwrap()).unwrap();
    assert_eq!(desk.values(&discussion::ENTITY, "status"), ["resolved"]);
}

#[test]
fn news_is_reacted_to_where_it_touches_something() {
    let mut server = Server::default();
    let (desk, other) = (Desk::new(), Desk::new());
    let (low, untouched) = (desk.product(3_000), desk.product(0));
    desk.moves(low, None, 10_000);
    server.sync(&desk, 100);
    server.sync(&other, 100);
    // Two desks go below the limit together, and a product of nobody's news has a stale alert.
    other.moves(low, None, -6_000);
    server.sync(&other, 100);
    desk.moves(low, None, -2_000);
    let page = server.page(&desk.grant(), &desk.cursors().unwrap(), 100);
    let news = desk.apply_page(&page).unwrap();
    assert!(desk.open_alerts().is_empty());
    let sql = "UPDATE product SET minimum_quantity = 9000 WHERE id = ?1";
    desk.connections.writer().execute(sql, [untouched.to_string()]).unwrap();
    assert_eq!(desk.react_to_news(&news, NOW_MS).unwrap().len(), 1);
    assert_eq!(desk.open_alerts(), ["low_stock"]);
    assert!(desk.react_to_news(&news, NOW_MS).unwrap().is_empty());
    assert_eq!(desk.run_timed_reactions(NOW_MS).unwrap().len(), 1, "the timed run looks at everything");
}

#[test]
fn derived_records_stand_among_the_others_by_when_they_were_made() {
    let desk = Desk::new();
    let product = desk.product(5_000);
    let now_ms = u64::try_from(desk.now_ms()).unwrap();
    let hour_ms = 3_600_000;
    for (at_ms, kind) in [(now_ms - hour_ms, "recalled"), (now_ms + hour_ms, "damaged")] {
        let id = uuid::Builder::from_unix_timestamp_millis(at_ms, &[7; 10]).into_uuid();
        let fields = object(json!({ "product": product, "alert_type": kind, "severity": "low", "raised_at": 0 }));
        let patch = patch_from_json(&stock_alert::ENTITY, &fields).unwrap();
        desk.save_many(vec![crate::store::Step::Create { entity: &stock_alert::ENTITY, id, clinic: None, patch }])
            .unwrap();
    }
    let listed = desk.list(&stock_alert::ENTITY, &object(json!({})), 10, 0).unwrap().records;
    let kinds: Vec<&Json> = listed.iter().map(|alert| &alert.fields["alert_type"]).collect();
    assert_eq!(kinds, ["damaged", "low_stock", "recalled"]);
    let linked = desk.links_to(&product::ENTITY, product).unwrap();
    let group = linked.iter().find(|group| group.entity == stock_alert::NAME).unwrap();
    let version = |title: &umbu_commands::types::RecordTitle| title.id.get_version_num();
    assert_eq!(group.records.iter().map(version).collect::<Vec<_>>(), [7, 5, 7]);
}

/// Told (with `--nocapture`) and never asserted.
#[test]
fn a_timed_run_over_a_large_stock_is_timed() {
    let desk = Desk::new();
    let products = std::env::var("UMBU_SPEED_PRODUCTS").ok().and_then(|count| count.parse().ok()).unwrap_or(100);
    for _ in 0..products {
        let product = desk.product(1_000);
        let lot = desk.lot(product, "2101-12-31");
        desk.moves(product, Some(lot), 50_000);
    }
    desk.run_timed_reactions(NOW_MS).unwrap();
    let started = std::time::Instant::now();
    assert!(desk.run_timed_reactions(NOW_MS).unwrap().is_empty());
    println!("a timed run over {products} products: {:?}", started.elapsed());
    let record = desk.all(&stock_movement::ENTITY).remove(0);
    let news = [ChangedRecord { entity: record.entity, id: record.id }];
    let started = std::time::Instant::now();
    assert!(desk.react_to_news(&news, NOW_MS).unwrap().is_empty());
    println!("a run after one movement arrived: {:?}", started.elapsed());

    let product = desk.product(1_000);
    let movement = |quantity: i64| {
        let fields = json!({
            "product": product, "movement_type": "adjustment", "quantity": quantity, "occurred_at": NOW_MS,
        });
        let patch = patch_from_json(&stock_movement::ENTITY, &object(fields)).unwrap();
        crate::store::Step::create(&stock_movement::ENTITY, None, patch)
    };
    let started = std::time::Instant::now();
    desk.save_many((0..products * 5).map(|_| movement(1_000)).collect()).unwrap();
    println!("an import of {} movements of one product: {:?}", products * 5, started.elapsed());
}
