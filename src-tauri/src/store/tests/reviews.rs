//! What people must see: found alike by replicas that worked apart, shown with both sides, and settled everywhere by
//! one click on any of them.

use super::reactions::NOW_MS;
use super::server::Server;
use super::*;
use umbu_catalog::entities::{appointment, clinical_note, stock_alert, stock_movement, sync_conflict};

/// The day after which timed reactions here look ahead.
const DAY: &str = "2100-01-02";

fn visit(patient: Uuid, practitioner: Uuid, time: &str) -> Json {
    json!({ "patient": patient, "practitioner": practitioner, "date": DAY, "time": time, "duration": 50 })
}

/// Everybody meets twice, in that order, and looks at what time finds.
fn meet(server: &mut Server, desks: &[&Desk]) {
    for _ in 0..3 {
        for desk in desks {
            server.sync(desk, 100);
            desk.run_timed_reactions(NOW_MS).unwrap();
        }
    }
}

fn the_one(desk: &Desk) -> ConflictView {
    let mut open = desk.conflicts().unwrap();
    assert_eq!((open.len(), desk.conflicts_count().unwrap()), (1, 1), "{open:#?}");
    open.remove(0)
}

fn none(desks: &[&Desk]) {
    for desk in desks {
        assert_eq!((desk.conflicts().unwrap(), desk.conflicts_count().unwrap()), (vec![], 0));
    }
}

#[test]
fn a_professional_booked_twice_apart_is_one_review_that_both_desks_settle() {
    for order in [[0, 1], [1, 0]] {
        let mut server = Server::default();
        let desks = [Desk::new(), Desk::new()];
        let [one, other] = [&desks[0], &desks[1]];
        let (patient, lucia) = (one.patient("Ana"), Uuid::now_v7());
        meet(&mut server, &[one, other]);
        let first = one.put(&appointment::ENTITY, None, visit(patient, lucia, "09:00")).unwrap().id;
        let second = other.put(&appointment::ENTITY, None, visit(patient, lucia, "09:30")).unwrap().id;
        none(&[one, other]);
        meet(&mut server, &order.map(|place| &desks[place]));
        let found = the_one(one);
        assert_eq!(one.reviews(), other.reviews());
        assert_eq!((found.reason.as_str(), found.field.as_deref()), ("double_booking", Some("practitioner")));
        let times: Vec<&Json> = found.sides.iter().map(|side| &side.fields["time"]).collect();
        assert_eq!(times, [&json!("09:00"), &json!("09:30")]);
        assert!(found.sides.iter().all(|side| side.at_ms.is_some()));

        // Both stay, for a reason: settled here, settled there, and it stays settled.
        assert!(matches!(other.settle_conflict(found.id, &json!(" ")), Err(StoreError::ReasonNeeded)));
        let kept = other.settle_conflict(found.id, &json!("Sessão em conjunto")).unwrap();
        none(&[other]);
        meet(&mut server, &[other, one]);
        none(&[one, other]);
        assert_eq!(one.field(&sync_conflict::ENTITY, found.id, "note"), Some(json!("Sessão em conjunto")));
        let told = one.history(&appointment::ENTITY, first).unwrap().into_iter().find_map(|revision| revision.note);
        assert_eq!(told.unwrap().text.as_deref(), Some("Sessão em conjunto"), "the appointment's history tells it");
        other.undo(kept.undo.unwrap()).unwrap();
        meet(&mut server, &[other, one]);
        assert_eq!(the_one(one).id, found.id);

        // Moved: it is no longer so.
        one.put(&appointment::ENTITY, Some(second.max(first)), json!({ "time": "10:30" })).unwrap();
        none(&[one]);
        meet(&mut server, &[one, other]);
        none(&[one, other]);
    }
}

#[test]
fn stock_below_zero_is_settled_by_a_count() {
    let mut server = Server::default();
    let (desk, other) = (Desk::new(), Desk::new());
    let product = desk.product(0);
    desk.moves(product, None, 10_000);
    meet(&mut server, &[&desk, &other]);
    desk.moves(product, None, -6_000);
    other.moves(product, None, -6_000);
    none(&[&desk, &other]);
    meet(&mut server, &[&other, &desk]);
    let found = the_one(&desk);
    assert_eq!((found.reason.as_str(), found.record, found.sides.len()), ("stock_below_zero", product, 3));
    assert_eq!(the_one(&other).id, found.id);
    assert!(matches!(desk.settle_conflict(found.id, &json!(-1)), Err(StoreError::Shape { .. })));
    desk.settle_conflict(found.id, &json!(3_000)).unwrap();
    assert_eq!(desk.stock_of(product).unwrap().values().sum::<i64>(), 3_000);
    meet(&mut server, &[&desk, &other]);
    none(&[&desk, &other]);
    assert_eq!(other.values(&stock_movement::ENTITY, "movement_type").len(), 4);
    assert_eq!(other.values(&stock_alert::ENTITY, "status"), ["resolved"; 2], "below zero, and so also low");
}

#[test]
fn the_same_cpf_twice_is_merged_into_one_patient_with_both_histories() {
    let mut server = Server::default();
    let (desk, other) = (Desk::new(), Desk::new());
    let fields = json!({ "name": "Ana", "cpf": "52998224725", "blood_type": "a_positive" });
    let first = desk.put(&patient::ENTITY, None, fields).unwrap().id;
    let fields = json!({ "name": "Ana Lúcia", "cpf": "52998224725", "city": "Recife", "emergency_notes": "asma" });
    let second = other.put(&patient::ENTITY, None, fields).unwrap().id;
    meet(&mut server, &[&desk, &other]);
    let found = the_one(&desk);
    assert_eq!(desk.reviews(), other.reviews());
    let names: Vec<&str> = found.sides.iter().filter_map(|side| side.title.as_deref()).collect();
    assert_eq!(names, ["Ana Lúcia", "Ana"], "both sides, the newer first");

    assert!(matches!(desk.settle_conflict(found.id, &json!(Uuid::now_v7())), Err(StoreError::Shape { .. })));
    let merged = desk.settle_conflict(found.id, &json!(first)).unwrap();
    let kept = desk.get(&patient::ENTITY, first).unwrap().fields;
    assert_eq!((kept["name"].clone(), kept["city"].clone()), (json!("Ana"), json!("Recife")));
    assert_eq!((kept["blood_type"].clone(), kept["emergency_notes"].clone()), (json!("a_positive"), json!("asma")));
    desk.undo(merged.undo.unwrap()).unwrap();
    assert_eq!((the_one(&desk).id, desk.field(&patient::ENTITY, first, "city")), (found.id, None));

    other.settle_conflict(found.id, &json!(first)).unwrap();
    meet(&mut server, &[&other, &desk]);
    none(&[&desk, &other]);
    for replica in [&desk, &other] {
        assert_eq!(replica.values(&patient::ENTITY, "name"), ["Ana"]);
        assert!(replica.search("lucia", &[], 5).unwrap().is_empty(), "the merged one is in no list");
        assert_eq!(replica.by_name("patient", 10).unwrap(), [first]);
        let from = replica.links_to(&patient::ENTITY, first).unwrap();
        let merged = from.iter().find(|group| group.field == "merged_into").unwrap();
        assert_eq!(merged.records[0].id, second, "and is reached from the kept one");
        assert!(!replica.history(&patient::ENTITY, second).unwrap().is_empty());
    }
}

#[test]
fn two_people_of_one_code_are_left_so_everywhere() {
    let mut server = Server::default();
    let (desk, other) = (Desk::new(), Desk::new());
    for (replica, name) in [(&desk, "Ana"), (&other, "Bia")] {
        replica.put(&patient::ENTITY, None, json!({ "name": name, "cpf": "52998224725" })).unwrap();
    }
    meet(&mut server, &[&desk, &other]);
    let left = desk.settle_conflict(the_one(&desk).id, &Json::Null).unwrap();
    meet(&mut server, &[&desk, &other]);
    none(&[&desk, &other]);
    desk.undo(left.undo.unwrap()).unwrap();
    meet(&mut server, &[&desk, &other]);
    let again = the_one(&other);
    // Both decide at once, and agree.
    desk.settle_conflict(again.id, &Json::Null).unwrap();
    other.settle_conflict(again.id, &Json::Null).unwrap();
    meet(&mut server, &[&other, &desk]);
    none(&[&desk, &other]);
}

#[test]
fn two_desks_that_merge_into_each_other_keep_the_older() {
    let mut server = Server::default();
    let (desk, other) = (Desk::new(), Desk::new());
    let first = desk.put(&patient::ENTITY, None, json!({ "name": "Ana", "cpf": "52998224725" })).unwrap().id;
    let second = other.put(&patient::ENTITY, None, json!({ "name": "Bia", "cpf": "52998224725" })).unwrap().id;
    meet(&mut server, &[&desk, &other]);
    desk.settle_conflict(the_one(&desk).id, &json!(first)).unwrap();
    other.settle_conflict(the_one(&other).id, &json!(second)).unwrap();
    meet(&mut server, &[&desk, &other]);
    for replica in [&desk, &other] {
        assert_eq!(replica.by_name("patient", 10).unwrap(), [first]);
    }
    none(&[&desk, &other]);
}

fn note(desk: &Desk, patient: Uuid) -> Uuid {
    let fields =
        json!({ "patient": patient, "practitioner": Uuid::now_v7(), "noted_at": 5, "plan": "Retorno em 30 dias" });
    desk.put(&clinical_note::ENTITY, None, fields).unwrap().id
}

#[test]
fn a_signed_note_takes_no_edit_and_what_came_beside_the_signature_becomes_an_addendum() {
    let mut server = Server::default();
    let (desk, other) = (Desk::new(), Desk::new());
    let patient = desk.patient("Ana");
    let id = note(&desk, patient);
    meet(&mut server, &[&desk, &other]);
    desk.put(&clinical_note::ENTITY, Some(id), json!({ "status": "signed" })).unwrap();
    other
        .put(&clinical_note::ENTITY, Some(id), json!({ "plan": "Retorno em 7 dias", "objective": "PA 12x8" }))
        .unwrap();
    let refused = desk.put(&clinical_note::ENTITY, Some(id), json!({ "plan": "Alta" }));
    assert!(matches!(refused, Err(StoreError::Signed)));
    meet(&mut server, &[&other, &desk]);
    let found = the_one(&desk);
    assert_eq!(desk.reviews(), other.reviews());
    assert_eq!((found.reason.as_str(), found.field.as_deref()), ("edit_after_signing", None));
    assert_eq!(found.sides[0].fields["plan"], json!("Retorno em 30 dias"));
    assert_eq!(found.sides[1].fields["objective"], json!("PA 12x8"));

    // Settled on both at once: one addendum, and the signed words stand.
    desk.settle_conflict(found.id, &Json::Null).unwrap();
    other.settle_conflict(found.id, &Json::Null).unwrap();
    meet(&mut server, &[&desk, &other]);
    let notes = desk.all(&clinical_note::ENTITY);
    assert_eq!((notes.len(), other.all(&clinical_note::ENTITY).len()), (2, 2));
    let addendum = notes.iter().find(|record| record.id != id).unwrap();
    assert_eq!((&addendum.fields["amends"], &addendum.fields["objective"]), (&json!(id), &json!("PA 12x8")));
    assert_eq!(addendum.fields["status"], json!("draft"));
    assert_eq!(desk.field(&clinical_note::ENTITY, id, "objective"), None);
    assert_eq!(desk.field(&clinical_note::ENTITY, id, "status"), Some(json!("signed")));
}

#[test]
fn an_addendum_made_of_an_edit_can_be_taken_back() {
    let mut server = Server::default();
    let (desk, other) = (Desk::new(), Desk::new());
    let id = note(&desk, desk.patient("Ana"));
    meet(&mut server, &[&desk, &other]);
    desk.put(&clinical_note::ENTITY, Some(id), json!({ "status": "signed" })).unwrap();
    other.put(&clinical_note::ENTITY, Some(id), json!({ "objective": "PA 12x8" })).unwrap();
    meet(&mut server, &[&desk, &other]);
    let made = desk.settle_conflict(the_one(&desk).id, &Json::Null).unwrap();
    none(&[&desk]);
    desk.undo(made.undo.unwrap()).unwrap();
    assert_eq!(desk.all(&clinical_note::ENTITY).len(), 1);
    the_one(&desk);
    desk.settle_conflict(the_one(&desk).id, &Json::Null).unwrap();
    meet(&mut server, &[&desk, &other]);
    none(&[&desk, &other]);
    assert_eq!(other.all(&clinical_note::ENTITY).len(), 2);
}

#[test]
fn whoever_may_not_read_both_sides_sees_no_review() {
    let mut server = Server::default();
    let (desk, other) = (Desk::new(), Desk::new());
    let (front, stock) = (Desk::with(&grant(&[role("reception", None)])), Desk::with(&grant(&[role("stock", None)])));
    let patient = desk.patient("Ana");
    let id = note(&desk, patient);
    desk.put(&patient::ENTITY, Some(patient), json!({ "blood_type": "a_positive" })).unwrap();
    meet(&mut server, &[&desk, &other]);
    let lucia = Uuid::now_v7();
    desk.put(&patient::ENTITY, Some(patient), json!({ "blood_type": "b_positive" })).unwrap();
    other.put(&patient::ENTITY, Some(patient), json!({ "blood_type": "o_positive" })).unwrap();
    desk.put(&clinical_note::ENTITY, Some(id), json!({ "status": "signed" })).unwrap();
    other.put(&clinical_note::ENTITY, Some(id), json!({ "objective": "PA 12x8" })).unwrap();
    desk.put(&appointment::ENTITY, None, visit(patient, lucia, "09:00")).unwrap();
    other.put(&appointment::ENTITY, None, visit(patient, lucia, "09:00")).unwrap();
    let product = desk.product(0);
    desk.moves(product, None, -1_000);
    meet(&mut server, &[&desk, &other, &front, &stock]);
    let reasons = |desk: &Desk| {
        let mut reasons: Vec<String> = desk.conflicts().unwrap().into_iter().map(|conflict| conflict.reason).collect();
        reasons.sort();
        reasons
    };
    let all = ["concurrent_values", "double_booking", "edit_after_signing", "stock_below_zero"];
    assert_eq!((reasons(&desk), reasons(&other)), (all.map(str::to_owned).to_vec(), all.map(str::to_owned).to_vec()));
    assert_eq!(reasons(&front), ["double_booking"]);
    assert_eq!(reasons(&stock), ["stock_below_zero"]);
}
