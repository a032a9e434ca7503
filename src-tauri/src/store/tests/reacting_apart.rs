//! Reactions of several replicas, run apart: they converge on one record, say what is, and pass the gate.

use std::collections::BTreeSet;

use umbu_catalog::entities::{
    compliance_assessment, discussion, product, referral, requirement, stock_alert, stock_movement,
};
use umbu_commands::types::RecordView;
use umbu_domain::random::Random;
use umbu_sync::{DocumentId, Envelope, Limits, Payload, Verdict, judge};

use super::reactions::{DAY_MS, NOW_MS};
use super::server::Server;
use super::*;

impl Desk {
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
