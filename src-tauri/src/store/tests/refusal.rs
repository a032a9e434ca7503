use umbu_catalog::entities::nutrient_goal;
use umbu_sync::{QuarantineCode, Verdict};

use super::server::Server;
use super::*;

#[test]
fn a_refused_change_is_kept_apart_and_what_was_meant_later_is_made_again() {
    let mut server = Server::default();
    let (desk, other) = (Desk::new(), Desk::new());
    let id = desk.patient("Ana");
    server.sync(&desk, 100);
    server.refuses = Some("city");
    desk.put(&patient::ENTITY, Some(id), json!({ "phone": "+5581999990000" })).unwrap();
    desk.put(&patient::ENTITY, Some(id), json!({ "city": "Recife" })).unwrap();
    desk.put(&patient::ENTITY, Some(id), json!({ "name": "Ana Lúcia" })).unwrap();
    desk.put(&patient::ENTITY, Some(id), json!({ "social_name": "Aninha" })).unwrap();
    let neighbour = desk.patient("Bia");
    server.sync(&desk, 100);
    server.sync(&other, 100);

    for replica in [&desk, &other] {
        let fields = replica.get(&patient::ENTITY, id).unwrap().fields;
        assert_eq!((fields["name"].clone(), fields["social_name"].clone()), (json!("Ana Lúcia"), json!("Aninha")));
        assert_eq!((fields.get("phone"), fields.get("city")), (Some(&json!("+5581999990000")), None));
        assert!(replica.find(&patient::ENTITY, neighbour).unwrap().is_some(), "nobody else was delayed");
    }
    let kept = desk.quarantined().unwrap();
    assert_eq!((kept.len(), kept[0].code.as_str(), kept[0].title.as_str()), (1, "schema", "Aninha"));
    assert_eq!(kept[0].patch["city"], json!("Recife"));

    let before = projection_of(&desk);
    desk.transact(|writer| crate::store::schema::project_again(writer)).unwrap();
    assert_eq!(projection_of(&desk), before, "the rows are what the documents say");
    desk.put(&patient::ENTITY, Some(id), json!({ "phone": null })).unwrap();
    server.sync(&desk, 100);
}

/// Screens say the kind in their own language.
#[test]
fn a_record_without_a_name_has_no_title() {
    let desk = Desk::new();
    let patient = desk.patient("Ana");
    let goal = json!({ "patient": patient, "nutrient": "energy_kcal" });
    let id = desk.put(&nutrient_goal::ENTITY, None, goal).unwrap().id;
    assert_eq!(crate::store::title(&desk.get(&nutrient_goal::ENTITY, id).unwrap()), "");
    assert_eq!(crate::store::title(&desk.get(&patient::ENTITY, patient).unwrap()), "Ana");
}

#[test]
fn a_refused_creation_takes_its_record_with_it() {
    let mut server = Server::default();
    server.refuses = Some("city");
    let desk = Desk::new();
    let id = desk.put(&patient::ENTITY, None, json!({ "name": "Ana", "city": "Recife" })).unwrap().id;
    desk.put(&patient::ENTITY, Some(id), json!({ "phone": "+5581999990000" })).unwrap();
    server.sync(&desk, 100);
    assert!(desk.find(&patient::ENTITY, id).unwrap().is_none());
    assert!(desk.search("ana", &[], 5).unwrap().is_empty());
    let codes: Vec<String> = desk.quarantined().unwrap().into_iter().map(|kept| kept.code).collect();
    assert_eq!(codes.len(), 2);
    assert!(codes.contains(&"schema".to_owned()) && codes.contains(&"orphaned".to_owned()));
    assert_eq!(server.len(), 0);
}

#[test]
fn a_kind_that_the_server_does_not_know_yet_waits_alone_until_it_does() {
    let mut server = Server::default();
    let desk = Desk::new();
    let id = desk.patient("Ana");
    let unknown = |desk: &Desk| {
        let verdict = Verdict::quarantined(QuarantineCode::UnknownKind, "a newer catalogue's");
        let verdicts: Vec<_> = desk.outbox(10).unwrap().iter().map(|item| (item.hash, verdict.clone())).collect();
        assert!(!desk.loses_changes(&verdicts).unwrap(), "nothing is made again");
        desk.settle(&verdicts).unwrap();
    };
    unknown(&desk);
    desk.put(&patient::ENTITY, Some(id), json!({ "city": "Recife" })).unwrap();
    unknown(&desk);
    assert_eq!((desk.outbox(10).unwrap().len(), desk.waiting().unwrap()), (0, 2));
    assert!(desk.quarantined().unwrap().is_empty());
    let neighbour = desk.patient("Bia");
    let sent = desk.outbox(10).unwrap();
    assert!(sent.iter().all(|item| item.envelope.document.record == neighbour), "nobody waits for it");

    let desk = desk.reopened();
    desk.release_held().unwrap();
    server.sync(&desk, 100);
    assert_eq!(desk.field(&patient::ENTITY, id, "city"), Some(json!("Recife")));
}

#[test]
fn a_missing_dependency_is_sent_first_and_a_hopeless_one_ends_the_asking() {
    let mut server = Server::default();
    let desk = Desk::new();
    let id = desk.patient("Ana");
    server.sync(&desk, 100);
    desk.put(&patient::ENTITY, Some(id), json!({ "city": "Recife" })).unwrap();
    // The server lost the creation, and does not say so at the hello.
    server.forget_after(0);
    let sent = desk.outbox(10).unwrap();
    let verdict = server.push(&desk.grant(), &sent[0].envelope);
    let settled = desk.settle(&[(sent[0].hash, verdict)]).unwrap();
    assert_eq!((settled.offered_again, desk.waiting().unwrap()), (1, 2));
    assert_ne!(desk.outbox(10).unwrap()[0].hash, sent[0].hash, "what is missing goes first");
    server.sync(&desk, 100);

    desk.put(&patient::ENTITY, Some(id), json!({ "city": "Olinda" })).unwrap();
    let sent = desk.outbox(10).unwrap();
    let nowhere = umbu_sync::Hash([9; 32]);
    let settled = desk.settle(&[(sent[0].hash, umbu_sync::Verdict::Missing(vec![nowhere]))]).unwrap();
    assert_eq!((settled.quarantined, desk.waiting().unwrap()), (1, 0));
    assert_eq!(desk.field(&patient::ENTITY, id, "city"), Some(json!("Recife")));
}

#[test]
fn a_verdict_that_comes_twice_counts_once() {
    let desk = Desk::new();
    desk.patient("Ana");
    let hash = desk.outbox(1).unwrap()[0].hash;
    let accepted = [(hash, umbu_sync::Verdict::Accepted)];
    assert_eq!(desk.settle(&accepted).unwrap().acknowledged, 1);
    let digest = desk.root_digest().unwrap();
    assert_eq!(desk.settle(&accepted).unwrap().acknowledged, 0);
    assert_eq!(desk.root_digest().unwrap(), digest);
}

/// A desk whose edit of a city the server refused, the record, and what is set apart.
fn refused(server: &mut Server) -> (Desk, Uuid, Uuid) {
    let desk = Desk::new();
    let id = desk.patient("Ana");
    server.sync(&desk, 100);
    server.refuses = Some("city");
    desk.put(&patient::ENTITY, Some(id), json!({ "city": "Recife" })).unwrap();
    server.sync(&desk, 100);
    let apart = desk.quarantined().unwrap();
    assert_eq!((apart.len(), apart[0].meant.as_str(), apart[0].here), (1, "edit", true));
    (desk, id, apart[0].id)
}

/// What the history says of refusals, the newest first.
fn notes(desk: &Desk, id: Uuid) -> Vec<String> {
    let revisions = desk.history(&patient::ENTITY, id).unwrap();
    revisions.into_iter().filter_map(|revision| revision.note.map(|note| note.what)).collect()
}

#[test]
fn a_refused_edit_is_made_again_on_what_the_record_is_now() {
    let mut server = Server::default();
    let (desk, id, apart) = refused(&mut server);
    desk.put(&patient::ENTITY, Some(id), json!({ "name": "Ana Lúcia" })).unwrap();
    server.refuses = None;
    let saved = desk.retry_quarantined(apart).unwrap();
    assert_eq!(desk.field(&patient::ENTITY, id, "city"), Some(json!("Recife")));
    assert_eq!((desk.quarantined_count().unwrap(), notes(&desk, id)), (0, vec!["retried".into(), "refused".into()]));
    assert!(matches!(desk.retry_quarantined(apart), Err(StoreError::NotApart)));

    let undone = desk.undo(saved.undo.unwrap()).unwrap();
    assert_eq!((desk.field(&patient::ENTITY, id, "city"), desk.quarantined_count().unwrap()), (None, 1));
    desk.undo(undone.undo.unwrap()).unwrap();
    server.sync(&desk, 100);
    let other = Desk::new();
    server.sync(&other, 100);
    let fields = other.get(&patient::ENTITY, id).unwrap().fields;
    assert_eq!((fields["city"].clone(), fields["name"].clone()), (json!("Recife"), json!("Ana Lúcia")));
    assert_eq!(desk.quarantined_count().unwrap(), 0);
}

#[test]
fn a_refused_edit_that_is_given_up_can_be_taken_back() {
    let mut server = Server::default();
    let (desk, id, apart) = refused(&mut server);
    let saved = desk.discard_quarantined(apart).unwrap();
    assert_eq!((desk.quarantined().unwrap(), desk.waiting().unwrap()), (vec![], 0));
    assert_eq!(notes(&desk, id), ["discarded", "refused"]);
    desk.undo(saved.undo.unwrap()).unwrap();
    assert_eq!((desk.quarantined_count().unwrap(), notes(&desk, id)), (1, vec!["refused".into()]));
    // Refused again for the same reason, it comes back as a change of its own.
    desk.retry_quarantined(apart).unwrap();
    server.sync(&desk, 100);
    assert_eq!((desk.quarantined_count().unwrap(), desk.field(&patient::ENTITY, id, "city")), (1, None));
}

#[test]
fn a_refused_record_is_made_again_whole_from_any_of_its_parts() {
    let mut server = Server::default();
    server.refuses = Some("name");
    let desk = Desk::new();
    let fields = json!({ "name": "Ana", "blood_type": "a_positive" });
    let id = desk.put(&patient::ENTITY, None, fields).unwrap().id;
    desk.put(&patient::ENTITY, Some(id), json!({ "city": "Recife" })).unwrap();
    server.sync(&desk, 100);
    let apart = desk.quarantined().unwrap();
    let edit = apart.iter().find(|kept| kept.meant == "edit").unwrap();
    server.refuses = None;
    desk.retry_quarantined(edit.id).unwrap();
    assert_eq!(desk.quarantined_count().unwrap(), 0, "its making came first");
    server.sync(&desk, 100);
    let other = Desk::new();
    server.sync(&other, 100);
    let row = other.get(&patient::ENTITY, id).unwrap().fields;
    assert_eq!((row["name"].clone(), row["city"].clone()), (json!("Ana"), json!("Recife")));
    assert_eq!(row["blood_type"], json!("a_positive"), "the part that was never refused is where it was");
}

#[test]
fn a_change_that_an_administrator_released_is_no_longer_set_apart() {
    let mut server = Server::default();
    let desk = Desk::new();
    let id = desk.patient("Ana");
    server.sync(&desk, 100);
    desk.put(&patient::ENTITY, Some(id), json!({ "city": "Recife" })).unwrap();
    let sent = desk.outbox(1).unwrap().remove(0);
    let refused = umbu_sync::Verdict::quarantined(umbu_sync::QuarantineCode::Revoked, "revoked");
    desk.settle(&[(sent.hash, refused)]).unwrap();
    assert_eq!((desk.quarantined_count().unwrap(), desk.field(&patient::ENTITY, id, "city")), (1, None));
    // Released: the server takes the very change.
    assert_eq!(server.push(&desk.grant(), &sent.envelope), umbu_sync::Verdict::Accepted);
    server.sync(&desk, 100);
    assert_eq!(desk.quarantined_count().unwrap(), 0);
    assert!(notes(&desk, id).contains(&"released".to_owned()));
    assert_eq!(desk.field(&patient::ENTITY, id, "city"), Some(json!("Recife")));
}
