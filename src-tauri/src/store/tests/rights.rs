//! What goes when rights go, and what never comes without them.

use umbu_catalog::Compartment;
use umbu_catalog::entities::{family, product};
use umbu_sync::{Bucket, Emergency, Payload};

use super::server::Server;
use super::*;

fn left(desk: &Replica) -> i64 {
    let sql = "SELECT (SELECT count(*) FROM replica_document) + (SELECT count(*) FROM replica_change)
               + (SELECT count(*) FROM replica_entry) + (SELECT count(*) FROM replica_pending)
               + (SELECT count(*) FROM replica_bucket)";
    desk.read(|reader| Ok(reader.query_row(sql, [], |row| row.get(0))?)).unwrap()
}

#[test]
fn a_role_and_an_emergency_end_at_their_moment_without_a_server() {
    let mut server = Server::default();
    let desk = Desk::new();
    let (child, other) = (desk.patient("Caio"), desk.patient("Bia"));
    let mine = desk.put(&meal::ENTITY, None, breakfast(child)).unwrap().id;
    server.sync(&desk, 100);

    let guardian = GrantRole { until_ms: Some(2_000), ..role("patient", Some(child)) };
    let emergencies = vec![Emergency { patient: other, until_ms: 1_000 }];
    let phone = Desk::with(&Grant { emergencies, ..grant(&[guardian]) });
    server.sync(&phone, 100);
    phone.put(&meal::ENTITY, Some(mine), json!({ "note": "sem glúten" })).unwrap();
    assert!(!phone.end_rights(999).unwrap() && phone.find(&patient::ENTITY, other).unwrap().is_some());
    assert!(phone.end_rights(1_000).unwrap());
    assert!(phone.find(&patient::ENTITY, other).unwrap().is_none());
    assert!(phone.find(&patient::ENTITY, child).unwrap().is_some(), "the guardian's right goes on");
    assert!(phone.end_rights(2_000).unwrap() && !phone.end_rights(2_000).unwrap());
    assert_eq!(left(&phone), 0);
    let kept = phone.quarantined().unwrap();
    assert_eq!((kept.len(), kept[0].code.as_str(), &kept[0].patch["note"]), (1, "revoked", &json!("sem glúten")));
    let phone = phone.reopened();
    assert!(phone.grant().roles.is_empty(), "what ended stays ended");
}

#[test]
fn what_was_only_created_goes_with_the_right_to_create() {
    let desk = Desk::with(&grant(&[role("care", None)]));
    let fields = json!({ "name": "Luva", "unit": "unit" });
    let id = desk.put(&product::ENTITY, None, fields).unwrap().id;
    assert!(desk.find(&product::ENTITY, id).unwrap().is_some());
    let mut narrowed = desk.grant().as_ref().clone();
    narrowed.roles = vec![role("reception", None)];
    desk.set_grant(narrowed).unwrap();
    assert!(desk.find(&product::ENTITY, id).unwrap().is_none());
    assert_eq!(desk.quarantined().unwrap().len(), 1);

    // Whoever read what others made, and now only creates, keeps none of it.
    let mut server = Server::default();
    let stock = Desk::with(&grant(&[role("stock", None)]));
    let id = stock.put(&product::ENTITY, None, json!({ "name": "Agulha", "unit": "unit" })).unwrap().id;
    server.sync(&stock, 100);
    let both = Desk::with(&grant(&[role("care", None), role("stock", None)]));
    server.sync(&both, 100);
    assert!(both.find(&product::ENTITY, id).unwrap().is_some());
    let mut narrowed = both.grant().as_ref().clone();
    narrowed.roles = vec![role("care", None)];
    both.set_grant(narrowed).unwrap();
    assert!(both.find(&product::ENTITY, id).unwrap().is_none());
}

#[test]
fn changes_that_wait_for_others_go_too_and_come_back_with_the_right() {
    let mut server = Server::default();
    let desk = Desk::new();
    let id = desk.patient("Ana");
    server.sync(&desk, 100);
    desk.put(&patient::ENTITY, Some(id), json!({ "city": "Recife" })).unwrap();
    server.sync(&desk, 100);

    let other = Desk::new();
    let mut page = server.page(&other.grant(), &other.cursors().unwrap(), 100);
    let first = page.items.iter().position(|item| matches!(&item.envelope.payload, Payload::Change(_))).unwrap();
    page.items.remove(first);
    other.apply_page(&page).unwrap();
    let pending = "SELECT count(*) FROM replica_pending";
    let count =
        |desk: &Desk| -> i64 { desk.read(|reader| Ok(reader.query_row(pending, [], |row| row.get(0))?)).unwrap() };
    assert_eq!(count(&other), 1);
    let mut narrowed = other.grant().as_ref().clone();
    narrowed.roles = vec![role("manager", None)];
    other.set_grant(narrowed.clone()).unwrap();
    assert_eq!(count(&other), 0, "it names no bucket, so it goes whatever is left");
    assert!(!other.repair(&server.digests(&narrowed)).unwrap().is_empty());
    server.sync(&other, 100);
    assert_eq!(other.field(&patient::ENTITY, id, "city"), Some(json!("Recife")));
}

/// The server may give a right between a device's hello and its pull. What came of it early would stay for ever, should
/// it end before the device ever heard of it.
#[test]
fn a_bucket_comes_only_once_the_grant_names_it() {
    let mut server = Server::default();
    let desk = Desk::new();
    let id = desk.patient("Caio");
    let together = desk.put(&family::ENTITY, None, json!({ "name": "Araújo" })).unwrap().id;
    server.sync(&desk, 100);
    let narrow = grant(&[role("patient", Some(id))]);
    let mut wide = narrow.clone();
    wide.roles[0].families.push(together);
    let phone = Desk::with(&narrow);
    let page = server.page(&wide, &phone.cursors().unwrap(), 100);
    assert!(page.items.iter().any(|item| item.envelope.document.entity == "family"));
    phone.apply_page(&page).unwrap();
    assert!(phone.find(&patient::ENTITY, id).unwrap().is_some());
    assert!(phone.find(&family::ENTITY, together).unwrap().is_none());
    phone.set_grant(wide).unwrap();
    server.sync(&phone, 100);
    assert!(phone.find(&family::ENTITY, together).unwrap().is_some());
    let community = Bucket::Clinic { clinic: CLINIC, compartment: Compartment::Community };
    assert!(!phone.grant().readable().contains(&community));
    phone.set_grant(narrow).unwrap();
    assert!(phone.find(&family::ENTITY, together).unwrap().is_none());
    assert!(desk.find(&family::ENTITY, together).unwrap().is_some());
}
