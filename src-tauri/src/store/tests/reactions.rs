//! What follows from saves and from time, between replicas and through the gate.

use std::collections::BTreeSet;

use umbu_catalog::entities::{
    appointment, appointment_event, compliance_assessment, discussion, lot, product, referral, requirement,
    stock_alert, stock_movement,
};
use umbu_commands::types::RecordView;
use umbu_domain::random::Random;
use umbu_sync::{DocumentId, Envelope, Limits, Payload, Verdict, judge};

use super::server::Server;
use super::*;

/// 2100-01-01 00:00 UTC, long after the saves: their clock is the server's, which these grants set to 1970.
const NOW_MS: i64 = 4_102_444_800_000;
const DAY_MS: i64 = 86_400_000;

fn visit(patient: Uuid) -> Json {
    json!({ "patient": patient, "date": "2026-11-21", "time": "09:00", "time_zone": "America/Recife" })
}

impl Desk {
    fn all(&self, entity: &'static Entity) -> Vec<RecordView> {
        let mut records = self.list(entity, &object(json!({})), 1000, 0).unwrap().records;
        records.reverse();
        records
    }

    /// The values of one field, the oldest record first.
    fn values(&self, entity: &'static Entity, field: &str) -> Vec<String> {
        let value = |record: RecordView| record.fields.get(field).and_then(Json::as_str).unwrap_or("-").to_owned();
        self.all(entity).into_iter().map(value).collect()
    }

    fn open_alerts(&self) -> Vec<String> {
        let open = self.list(&stock_alert::ENTITY, &object(json!({ "status": "open" })), 100, 0).unwrap().records;
        let mut kinds: Vec<String> =
            open.iter().map(|alert| alert.fields["alert_type"].as_str().unwrap().to_owned()).collect();
        kinds.sort();
        kinds
    }

    /// Product and kind of each alert that is not resolved.
    fn unresolved(&self) -> BTreeSet<(String, String)> {
        let text = |alert: &RecordView, field: &str| alert.fields[field].as_str().unwrap().to_owned();
        let alerts = self.all(&stock_alert::ENTITY).into_iter().filter(|alert| text(alert, "status") != "resolved");
        alerts.map(|alert| (text(&alert, "product"), text(&alert, "alert_type"))).collect()
    }

    /// What [`Desk::unresolved`] should be, from the movements alone.
    fn expected(&self, products: &[Uuid]) -> BTreeSet<(String, String)> {
        let movements = self.all(&stock_movement::ENTITY);
        let mut expected = BTreeSet::new();
        for id in products {
            let mine = movements.iter().filter(|movement| movement.fields["product"] == json!(id));
            let balance: i64 = mine.map(|movement| movement.fields["quantity"].as_i64().unwrap()).sum();
            let minimum = self.field(&product::ENTITY, *id, "minimum_quantity").unwrap().as_i64().unwrap();
            let low = (balance < minimum).then_some("low_stock");
            let negative = (balance < 0).then_some("negative_balance");
            expected.extend(low.into_iter().chain(negative).map(|kind| (id.to_string(), kind.to_owned())));
        }
        expected
    }

    fn product(&self, minimum: i64) -> Uuid {
        let fields = json!({ "name": "Vitamina D", "minimum_quantity": minimum });
        self.put(&product::ENTITY, None, fields).unwrap().id
    }

    fn lot(&self, product: Uuid, expires_on: &str) -> Uuid {
        let fields = json!({ "product": product, "number": "A1", "expires_on": expires_on });
        self.put(&lot::ENTITY, None, fields).unwrap().id
    }

    fn moves(&self, product: Uuid, lot: Option<Uuid>, quantity: i64) -> Saved {
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

/// The gate of the server, without its database.
#[derive(Default)]
struct Gate {
    documents: BTreeMap<DocumentId, Vec<u8>>,
}

impl Gate {
    fn verdict(&mut self, envelope: &Envelope) -> Verdict {
        let id = &envelope.document;
        let Payload::Change(change) = &envelope.payload else { return Verdict::Accepted };
        match judge(id, self.documents.get(id).map(Vec::as_slice), change, ORGANIZATION, &Limits::default()) {
            Ok(judged) => {
                self.documents.insert(id.clone(), judged.saved);
                Verdict::Accepted
            }
            Err(verdict) => verdict,
        }
    }

    /// What waits in a replica, by how it is judged: accepted, known, refused.
    fn judge_all(&mut self, desk: &Replica) -> (usize, usize, Vec<Verdict>) {
        let (mut accepted, mut known, mut refused) = (0, 0, Vec::new());
        for item in desk.outbox(1000).unwrap() {
            match self.verdict(&item.envelope) {
                Verdict::Accepted => accepted += 1,
                Verdict::Known => known += 1,
                verdict => refused.push(verdict),
            }
        }
        (accepted, known, refused)
    }
}

#[test]
fn replicas_that_react_alike_without_a_network_converge_on_one_record() {
    let (mut server, mut gate) = (Server::default(), Gate::default());
    let desks = [Desk::new(), Desk::new(), Desk::new()];
    let [desk, other, third] = &desks;
    let patient = desk.patient("Ana");
    let product = desk.product(1_000);
    let lot = desk.lot(product, "2100-01-05");
    desk.moves(product, Some(lot), 50_000);
    let asked = json!({
        "patient": patient, "referred_by": Uuid::now_v7(), "referred_to": Uuid::now_v7(), "reason": "Avaliar tireoide",
        "respond_by": NOW_MS + DAY_MS,
    });
    let referral_id = desk.put(&referral::ENTITY, None, asked).unwrap().id;
    let rule = json!({
        "category": Uuid::now_v7(), "name": "Limpeza", "kind": "procedure", "frequency": "monthly",
        "valid_from": "2026-01-15",
    });
    desk.put(&requirement::ENTITY, None, rule).unwrap();
    gate.judge_all(desk);
    for desk in &desks {
        server.sync(desk, 100);
    }

    // A month later each of them notices by itself, at another moment.
    let later = NOW_MS + 30 * DAY_MS;
    for (desk, late_ms) in desks.iter().zip([0, 7_000, 90_000]) {
        let written = desk.run_timed_reactions(later + late_ms).unwrap();
        assert_eq!(written.len(), 3, "an expired lot, an unanswered referral, a due assessment");
    }
    assert_eq!(gate.judge_all(desk), (5, 0, vec![]));
    for desk in [other, third] {
        assert_eq!(gate.judge_all(desk), (2, 3, vec![]), "first changes are known already, second ones are accepted");
    }
    for _ in 0..2 {
        for desk in &desks {
            server.sync(desk, 100);
        }
    }
    for desk in &desks {
        assert_eq!(desk.values(&stock_alert::ENTITY, "alert_type").iter().filter(|kind| *kind == "expired").count(), 1);
        assert_eq!(desk.all(&discussion::ENTITY).len(), 1);
        assert_eq!(desk.all(&compliance_assessment::ENTITY).len(), 1);
        assert!(desk.run_timed_reactions(later + 200_000).unwrap().is_empty(), "they have come to rest");
    }
    for entity in [&stock_alert::ENTITY, &discussion::ENTITY, &compliance_assessment::ENTITY] {
        assert_eq!(desk.all(entity), other.all(entity));
        assert_eq!(desk.all(entity), third.all(entity));
    }

    // The answer on one replica settles it on all.
    other.put(&referral::ENTITY, Some(referral_id), json!({ "status": "accepted" })).unwrap();
    for desk in [other, desk] {
        server.sync(desk, 100);
    }
    assert_eq!(desk.values(&discussion::ENTITY, "status"), ["resolved"]);
}

#[test]
fn movements_of_two_replicas_that_cross_a_limit_together_are_noticed_when_they_meet() {
    let mut server = Server::default();
    let (desk, other) = (Desk::new(), Desk::new());
    let product = desk.product(3_000);
    desk.moves(product, None, 10_000);
    server.sync(&desk, 100);
    server.sync(&other, 100);
    desk.moves(product, None, -6_000);
    other.moves(product, None, -6_000);
    assert!(desk.open_alerts().is_empty() && other.open_alerts().is_empty(), "each sees 4 of 3");
    for desk in [&desk, &other, &desk] {
        server.sync(desk, 100);
    }
    for replica in [&desk, &other] {
        replica.run_timed_reactions(NOW_MS).unwrap();
        assert_eq!(replica.open_alerts(), ["low_stock", "negative_balance"]);
    }
    for _ in 0..2 {
        server.sync(&desk, 100);
        server.sync(&other, 100);
    }
    assert_eq!(desk.all(&stock_alert::ENTITY), other.all(&stock_alert::ENTITY));
    assert_eq!(desk.all(&stock_alert::ENTITY).len(), 2);
}

/// Three desks move stock, change limits, settle alerts, meet and do not meet. Each seed is a history of its own.
#[test]
fn whatever_was_done_apart_the_alerts_come_to_rest_and_say_what_is() {
    for seed in 0..5 {
        let (mut server, mut gate) = (Server::default(), Gate::default());
        let mut random = Random::new(seed, "reactions", 0);
        let desks = [Desk::new(), Desk::new(), Desk::new()];
        let products = [desks[0].product(5_000), desks[0].product(2_000)];
        let mut meet = |desk: &Desk| {
            assert_eq!(gate.judge_all(desk).2, vec![], "seed {seed}: the gate takes all of it");
            server.sync(desk, 100);
        };
        desks.iter().for_each(&mut meet);
        for _ in 0..40 {
            let (desk, product) = (random.pick(&desks), *random.pick(&products));
            match random.between(1, 10) {
                1..=5 => drop(desk.moves(product, None, random.between(-4_000, 4_000))),
                6 => {
                    let limit = json!({ "minimum_quantity": random.between(0, 9_000) });
                    desk.put(&product::ENTITY, Some(product), limit).unwrap();
                }
                7 => {
                    if let Some(alert) = desk.all(&stock_alert::ENTITY).first() {
                        let said = *random.pick(&["acknowledged", "resolved"]);
                        desk.put(&stock_alert::ENTITY, Some(alert.id), json!({ "status": said })).unwrap();
                    }
                }
                8 => drop(desk.run_timed_reactions(NOW_MS).unwrap()),
                _ => meet(desk),
            }
        }
        let mut rounds = 0;
        loop {
            desks.iter().for_each(&mut meet);
            desks.iter().for_each(&mut meet);
            let written: usize = desks.iter().map(|desk| desk.run_timed_reactions(NOW_MS).unwrap().len()).sum();
            if written == 0 {
                break;
            }
            rounds += 1;
            assert!(rounds < 3, "seed {seed}: replicas undo each other's work");
        }
        for desk in &desks {
            assert_eq!(desk.all(&stock_alert::ENTITY), desks[0].all(&stock_alert::ENTITY), "seed {seed}");
            assert_eq!(desk.unresolved(), desk.expected(&products), "seed {seed}");
        }
    }
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
}
