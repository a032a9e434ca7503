use umbu_catalog::entities::nutrient_goal;
use umbu_sync::{Bucket, root_digest};

use super::server::Server;
use super::*;

/// Rows without the times at which each replica learnt of them.
pub(super) fn rows_of(replica: &Replica) -> String {
    let text = projection_of(replica);
    assert!(text.contains("updated_at_ms") || !text.is_empty());
    replica
        .read(|reader| {
            let mut text = String::new();
            for entity in umbu_catalog::replicated() {
                let columns = umbu_catalog::derive::sqlite::field_columns(entity).join("\", \"");
                let sql = format!(
                    "SELECT id, clinic_id, deleted_at_ms IS NULL, \"{columns}\" FROM \"{}\" ORDER BY id",
                    entity.name
                );
                text.push_str(&dump(reader, &sql));
            }
            text.push_str(&dump(reader, "SELECT term, doc FROM replica_search_term ORDER BY term"));
            text.push_str(&dump(reader, "SELECT conflict, options FROM replica_conflict ORDER BY conflict"));
            Ok(text)
        })
        .unwrap()
}

#[test]
fn an_author_whom_the_server_did_not_name_is_asked_for_again_a_day_later() {
    const HOUR_MS: i64 = 3_600_000;
    let now_ms = 1_800_000_000_000;
    let mut server = Server::default();
    let (desk, other) = (Desk::new(), Desk::new());
    desk.patient("Ana");
    server.sync(&desk, 100);
    server.sync(&other, 100);
    let author = desk.grant().account;
    assert_eq!(other.unknown_authors(10, now_ms).unwrap(), [author]);
    other.note_people(&[author], &[], now_ms).unwrap();
    assert!(other.unknown_authors(10, now_ms + 23 * HOUR_MS).unwrap().is_empty());
    let later_ms = now_ms + 24 * HOUR_MS;
    assert_eq!(other.unknown_authors(10, later_ms).unwrap(), [author]);
    other.note_people(&[author], &[(author, "Painel".to_owned())], later_ms).unwrap();
    assert!(other.unknown_authors(10, later_ms + 1_000 * HOUR_MS).unwrap().is_empty());
}

#[test]
fn two_desks_and_a_phone_hold_the_same_after_they_meet() {
    let mut server = Server::default();
    let (desk, other) = (Desk::new(), Desk::new());
    let id = desk.patient("Ana");
    let phone = Desk::with(&grant(&[role("patient", Some(id))]));
    server.sync(&desk, 2);
    server.sync(&phone, 2);
    server.sync(&other, 2);

    // Everybody writes without a network.
    phone.put(&meal::ENTITY, None, breakfast(id)).unwrap();
    let lunch = phone.put(&meal::ENTITY, None, json!({ "patient": id, "date": "2026-11-21", "time": "12:00", "time_zone": "America/Recife", "occasion": "lunch", "note": "feijão" })).unwrap().id;
    desk.put(&patient::ENTITY, Some(id), json!({ "city": "Recife", "emergency_notes": "asma" })).unwrap();
    other.put(&patient::ENTITY, Some(id), json!({ "phone": "+5581999990000", "interests": ["dança"] })).unwrap();
    let fields = json!({ "patient": id, "purpose": "care", "decision": "granted", "decided_at": 5 });
    other.put(&consent::ENTITY, None, fields).unwrap();
    for _ in 0..2 {
        server.sync(&phone, 3);
        server.sync(&desk, 3);
        server.sync(&other, 3);
    }
    assert_eq!(rows_of(&desk), rows_of(&other));
    let row = other.get(&patient::ENTITY, id).unwrap().fields;
    assert_eq!((row["city"].clone(), row["phone"].clone()), (json!("Recife"), json!("+5581999990000")));
    assert_eq!(other.field(&meal::ENTITY, lunch, "note"), Some(json!("feijão")));

    // The phone got its share and nothing of the clinic's own facets.
    assert_eq!(phone.field(&patient::ENTITY, id, "city"), Some(json!("Recife")));
    assert_eq!(phone.field(&patient::ENTITY, id, "emergency_notes"), None);
    assert_eq!(phone.list(&consent::ENTITY, &object(json!({})), 5, 0).unwrap().total, 1);
    for replica in [&desk, &other, &phone] {
        assert_eq!(replica.root_digest().unwrap(), root_digest(&server.digests(&replica.grant())));
    }

    // Who wrote what crosses too.
    let history = desk.history(&meal::ENTITY, lunch).unwrap();
    assert_eq!(history[0].author, Some(phone.grant().account));
}

#[test]
fn the_order_of_pages_makes_no_difference_and_reopening_neither() {
    let mut server = Server::default();
    let desk = Desk::new();
    for number in 0..7 {
        let id = desk.patient(&format!("Paciente {number}"));
        desk.put(&patient::ENTITY, Some(id), json!({ "city": "Olinda", "blood_type": "a_positive" })).unwrap();
    }
    server.sync(&desk, 100);
    let texts: Vec<String> = [1, 3, 1000]
        .into_iter()
        .map(|limit| {
            let fresh = Desk::new();
            server.pull(&fresh, limit);
            let fresh = fresh.reopened();
            server.pull(&fresh, limit);
            rows_of(&fresh)
        })
        .collect();
    let expected = rows_of(&desk);
    for text in texts {
        for (ours, theirs) in text.lines().zip(expected.lines()) {
            assert_eq!(ours, theirs, "{}", text.matches("a_positive").count());
        }
        assert_eq!(text, expected);
    }
}

#[test]
fn two_values_for_a_sensitive_field_open_a_review_that_one_click_settles() {
    let mut server = Server::default();
    let (desk, other) = (Desk::new(), Desk::new());
    let patient = desk.patient("Ana");
    let goal = desk
        .put(&nutrient_goal::ENTITY, None, json!({ "patient": patient, "nutrient": "energy_kcal", "target": 200_000 }))
        .unwrap()
        .id;
    server.sync(&desk, 100);
    server.sync(&other, 100);
    desk.put(&nutrient_goal::ENTITY, Some(goal), json!({ "target": 180_000, "minimum": 1 })).unwrap();
    other.put(&nutrient_goal::ENTITY, Some(goal), json!({ "target": 210_000, "minimum": 2 })).unwrap();
    for _ in 0..2 {
        server.sync(&desk, 100);
        server.sync(&other, 100);
    }
    let (ours, theirs) = (desk.reviews(), other.reviews());
    assert_eq!((ours.len(), &ours), (1, &theirs), "one conflict, the same everywhere; minimum is not sensitive");
    assert_eq!((ours[0].field.as_deref(), ours[0].values.len()), (Some("target"), 2));

    desk.settle_conflict(ours[0].id, &ours[0].values[0]).unwrap();
    assert!(matches!(desk.settle_conflict(ours[0].id, &json!(1)), Err(StoreError::NoConflict)));
    server.sync(&desk, 100);
    server.sync(&other, 100);
    assert!(desk.reviews().is_empty() && other.reviews().is_empty());
    assert_eq!(other.field(&nutrient_goal::ENTITY, goal, "target"), Some(ours[0].values[0].clone()));
}

#[test]
fn the_same_cpf_on_two_desks_is_found_when_they_meet() {
    let mut server = Server::default();
    let (desk, other) = (Desk::new(), Desk::new());
    let first = desk.put(&patient::ENTITY, None, json!({ "name": "Ana", "cpf": "52998224725" })).unwrap().id;
    let second = other.put(&patient::ENTITY, None, json!({ "name": "Ana Lúcia", "cpf": "52998224725" })).unwrap().id;
    server.sync(&desk, 100);
    server.sync(&other, 100);
    let found = other.reviews();
    assert_eq!((found.len(), found[0].reason.as_str()), (1, "duplicate_code"));

    // Whichever record came last, both desks review the same one, and no longer once the code is another.
    server.sync(&desk, 100);
    assert_eq!(desk.reviews(), found);
    desk.put(&patient::ENTITY, Some(first), json!({ "cpf": "11144477735" })).unwrap();
    server.sync(&desk, 100);
    server.sync(&other, 100);
    assert_eq!((desk.reviews(), other.reviews()), (vec![], vec![]));
    other.put(&patient::ENTITY, Some(second), json!({ "cpf": "11144477735" })).unwrap();
    server.sync(&other, 100);
    server.sync(&desk, 100);
    assert_eq!((desk.reviews().len(), desk.reviews()[0].id), (1, found[0].id));
    other.delete(&patient::ENTITY, first).unwrap();
    assert_eq!(other.reviews(), vec![]);
}

#[test]
fn a_lost_answer_is_no_lost_and_no_doubled_change() {
    let mut server = Server::default();
    let desk = Desk::new();
    desk.patient("Ana");
    let sent = desk.outbox(10).unwrap();
    server.push(&desk.grant(), &sent[0].envelope);
    // The verdict never came; the change itself does, by the next pull.
    server.pull(&desk, 10);
    assert_eq!(desk.waiting().unwrap(), 0);
    server.sync(&desk, 10);
    assert_eq!(server.len(), 1);
}

#[test]
fn a_revoked_bucket_is_purged_and_unsent_edits_of_it_are_kept_apart() {
    let mut server = Server::default();
    let desk = Desk::new();
    let id = desk.patient("Ana do Canário");
    desk.put(&patient::ENTITY, Some(id), json!({ "blood_type": "a_positive" })).unwrap();
    desk.set_blob_key(&files_of(id), &[3; 32]).unwrap();
    desk.blob_put(&files_of(id), b"photo").unwrap();
    let meal_id = desk.put(&meal::ENTITY, None, breakfast(id)).unwrap().id;
    server.sync(&desk, 100);
    desk.put(&meal::ENTITY, Some(meal_id), json!({ "note": "unsent" })).unwrap();

    // From care and manager to manager: Care and Diary go, Front stays.
    let mut narrowed = desk.grant().as_ref().clone();
    narrowed.roles = vec![role("manager", None)];
    desk.set_grant(narrowed.clone()).unwrap();
    let row = desk.get(&patient::ENTITY, id).unwrap();
    assert_eq!((row.fields.get("name"), row.fields.get("blood_type")), (Some(&json!("Ana do Canário")), None));
    assert!(desk.find(&meal::ENTITY, meal_id).unwrap().is_none());
    let kept = desk.quarantined().unwrap();
    assert_eq!((kept.len(), kept[0].code.as_str(), kept[0].patch["note"].clone()), (1, "revoked", json!("unsent")));
    assert_eq!(desk.waiting().unwrap(), 0);
    assert_eq!(desk.blobs_to_send().unwrap().len(), 1, "the patient is still here, and so are their files");
    server.sync(&desk, 100);

    narrowed.roles = Vec::new();
    desk.set_grant(narrowed.clone()).unwrap();
    assert!(desk.find(&patient::ENTITY, id).unwrap().is_none());
    assert!(desk.search("canário", &["patient"], 5).unwrap().is_empty());
    assert!(desk.blobs_to_send().unwrap().is_empty() && desk.blob_key(&files_of(id)).unwrap().is_none());
    let left: i64 = desk
        .read(|reader| {
            let sql = "SELECT (SELECT count(*) FROM replica_document) + (SELECT count(*) FROM replica_change)
                       + (SELECT count(*) FROM replica_bucket) + (SELECT count(*) FROM patient)
                       + (SELECT count(*) FROM replica_blob) + (SELECT count(*) FROM replica_blob_chunk)";
            Ok(reader.query_row(sql, [], |row| row.get(0))?)
        })
        .unwrap();
    assert_eq!(left, 0);
    assert!(matches!(desk.put(&patient::ENTITY, None, json!({ "name": "X" })), Err(StoreError::ClinicNeeded)));

    // Given back, everything comes back, from the beginning of each bucket.
    narrowed.roles = vec![role("care", None), role("manager", None)];
    desk.set_grant(narrowed).unwrap();
    server.sync(&desk, 100);
    assert_eq!(desk.field(&patient::ENTITY, id, "blood_type"), Some(json!("a_positive")));
    assert_eq!(desk.field(&meal::ENTITY, meal_id, "note"), None, "what was refused stays apart");
}

#[test]
fn a_change_that_cannot_be_read_delays_nobody() {
    let mut server = Server::default();
    let (desk, other) = (Desk::new(), Desk::new());
    let id = desk.patient("Ana");
    desk.patient("Bia");
    server.sync(&desk, 100);
    let mut page = server.page(&other.grant(), &other.cursors().unwrap(), 100);
    if let umbu_sync::Payload::Change(made) = &mut page.items[0].envelope.payload {
        made.bytes.truncate(20);
    }
    other.apply_page(&page).unwrap();
    assert!(other.find(&patient::ENTITY, id).unwrap().is_none());
    assert_eq!(other.list(&patient::ENTITY, &object(json!({})), 5, 0).unwrap().total, 1);
    desk.put(&patient::ENTITY, Some(id), json!({ "city": "Recife" })).unwrap();
    server.sync(&desk, 100);
    server.pull(&other, 100);
    assert!(other.find(&patient::ENTITY, id).unwrap().is_none(), "what builds on it waits");
}

#[test]
fn a_restored_server_gets_back_what_it_forgot() {
    let mut server = Server::default();
    let (desk, other) = (Desk::new(), Desk::new());
    let id = desk.patient("Ana");
    server.sync(&desk, 100);
    let kept = server.len();
    desk.put(&patient::ENTITY, Some(id), json!({ "city": "Recife" })).unwrap();
    let fields = json!({ "patient": id, "purpose": "care", "decision": "granted", "decided_at": 5 });
    desk.put(&consent::ENTITY, None, fields).unwrap();
    server.sync(&desk, 100);
    server.sync(&other, 100);

    server.forget_after(kept);
    assert_eq!(desk.offer_again().unwrap(), 3);
    server.sync(&desk, 100);
    assert_eq!(other.offer_again().unwrap(), 0, "others' changes are theirs to offer");
    let fresh = Desk::new();
    server.sync(&fresh, 100);
    assert_eq!(rows_of(&fresh), rows_of(&desk));
}

#[test]
fn a_bucket_that_does_not_agree_is_counted_anew_and_then_fetched_anew() {
    let mut server = Server::default();
    let (desk, other) = (Desk::new(), Desk::new());
    desk.patient("Ana");
    server.sync(&desk, 100);
    server.sync(&other, 100);
    let front = Bucket::Clinic { clinic: CLINIC, compartment: umbu_catalog::Compartment::Front };
    let digests = server.digests(&other.grant());
    let wrong_digest = "UPDATE replica_bucket SET digest = zeroblob(40)";
    other.transact(|writer| Ok(writer.execute_batch(wrong_digest)?)).unwrap();
    assert_eq!(other.repair(&digests).unwrap(), [], "counting was enough");
    other
        .transact(|writer| {
            Ok(writer
                .execute_batch("DELETE FROM replica_document; DELETE FROM replica_change; DELETE FROM patient;")?)
        })
        .unwrap();
    other.transact(|writer| Ok(writer.execute_batch(wrong_digest)?)).unwrap();
    assert_eq!(other.repair(&digests).unwrap(), [front]);
    server.sync(&other, 100);
    assert_eq!(rows_of(&other), rows_of(&desk));
}
