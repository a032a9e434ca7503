use umbu_catalog::entities::{appointment, food, household_measure};

use super::*;
use crate::store::schema;

#[test]
fn what_was_saved_is_there_after_reopening_and_only_with_the_key() {
    let desk = Desk::new();
    let saved = desk.put(&patient::ENTITY, None, json!({ "name": " João da Conceição ", "city": "" })).unwrap();
    let (path, id) = (desk.path(), saved.id);
    let desk = desk.reopened();
    assert_eq!(desk.field(&patient::ENTITY, id, "name"), Some(json!("João da Conceição")));
    assert_eq!(desk.field(&patient::ENTITY, id, "city"), None, "an empty text is no value");
    assert_eq!(desk.waiting().unwrap(), 1);

    let other = DatabaseKey::generate().unwrap();
    assert!(matches!(Replica::open(&path, &other), Err(StoreError::WrongKey)));
    assert!(matches!(Replica::open(&path.with_extension("none"), &other), Err(StoreError::Absent)));
    assert!(matches!(Replica::create(&path, &other, &desk_grant()), Err(StoreError::Exists)));
}

#[test]
fn no_word_of_a_record_is_readable_on_the_disk() {
    let desk = Desk::new();
    let id = desk.patient("Canário Aparecido");
    desk.put(&patient::ENTITY, Some(id), json!({ "emergency_notes": "alergia a canarinhos" })).unwrap();
    desk.set_blob_key(&files_of(id), &[7; 32]).unwrap();
    desk.blob_put(&files_of(id), b"canarinhos em JPEG").unwrap();
    let bytes = bytes_on_disk(desk.folder.path());
    for canary in ["Canário", "Aparecido", "canarinhos", "aparecido", "SQLite format 3", "replica_document"] {
        assert!(!contains(&bytes, canary.as_bytes()), "{canary} is readable");
    }
    assert!(bytes.len() > 100_000, "the files were read");
}

#[test]
fn the_file_is_durable_and_survives_a_kill() {
    let desk = Desk::new();
    let writer = desk.connections.writer();
    let pragma = |name: &str| writer.query_row(&format!("PRAGMA {name}"), [], |row| row.get::<_, String>(0));
    let number = |name: &str| writer.query_row(&format!("PRAGMA {name}"), [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(pragma("journal_mode").unwrap(), "wal");
    assert_eq!(number("synchronous"), 2, "FULL: an acknowledged save survives a power cut");
    assert!(pragma("cipher_version").unwrap().starts_with('4'));
}

#[test]
fn values_that_do_not_fit_are_named_and_nothing_is_written() {
    let desk = Desk::new();
    let refused =
        desk.put(&patient::ENTITY, None, json!({ "name": "Ana", "cpf": "11111111111", "date_of_birth": "2023-02-29" }));
    let Err(StoreError::Invalid(invalid)) = refused else { panic!("{refused:?}") };
    assert_eq!(invalid.iter().map(|one| one.field).collect::<Vec<_>>(), ["date_of_birth", "cpf"]);
    assert!(matches!(desk.put(&patient::ENTITY, None, json!({ "nome": "Ana" })), Err(StoreError::UnknownField { .. })));
    assert!(matches!(desk.put(&patient::ENTITY, None, json!({ "name": 7 })), Err(StoreError::Shape { .. })));
    assert!(matches!(desk.put(&meal::ENTITY, None, json!({ "date": "2026-11-21" })), Err(StoreError::Invalid(_))));
    let id = desk.patient("Ana");
    assert!(matches!(desk.put(&patient::ENTITY, Some(id), json!({ "name": null })), Err(StoreError::Invalid(_))));
    assert_eq!(desk.waiting().unwrap(), 1);
    assert_eq!(desk.list(&patient::ENTITY, &object(json!({})), 10, 0).unwrap().total, 1);
}

#[test]
fn a_role_writes_only_what_it_may() {
    let reception = Desk::with(&grant(&[role("reception", None)]));
    let id = reception.patient("Ana");
    let refused = reception.put(&patient::ENTITY, Some(id), json!({ "blood_type": "a_positive" }));
    assert!(matches!(refused, Err(StoreError::NotAllowed { facet, .. }) if facet == "clinical"));
    assert!(matches!(reception.put(&meal::ENTITY, None, breakfast(id)), Err(StoreError::NotAllowed { .. })));

    let phone = Desk::with(&grant(&[role("patient", Some(id))]));
    phone.put(&meal::ENTITY, None, breakfast(id)).unwrap();
    let other = phone.put(&meal::ENTITY, None, breakfast(Uuid::now_v7()));
    assert!(matches!(other, Err(StoreError::NotAllowed { .. })), "a phone writes for its own patient only");

    let mut ended = desk_grant();
    ended.expires_at_ms = 0;
    assert!(matches!(
        Desk::with(&ended).put(&patient::ENTITY, None, json!({ "name": "A" })),
        Err(StoreError::GrantEnded)
    ));
}

#[test]
fn a_meal_with_its_items_is_one_save_and_a_failure_in_the_middle_leaves_nothing() {
    let desk = Desk::new();
    let patient = desk.patient("Ana");
    let before = (projection_of(&desk), desk.waiting().unwrap());
    let meal_id = Uuid::now_v7();
    let item = |grams: i64| {
        let fields = json!({ "patient": patient, "meal": meal_id, "food": Uuid::now_v7(), "food_name": "Cuscuz", "grams": grams });
        let entity = &umbu_catalog::entities::meal_item::ENTITY;
        crate::store::Step::create(entity, None, patch_from_json(entity, &object(fields)).unwrap())
    };
    let meal = crate::store::Step::Create {
        entity: &meal::ENTITY,
        id: meal_id,
        clinic: None,
        patch: patch_from_json(&meal::ENTITY, &object(breakfast(patient))).unwrap(),
    };
    let refused = desk.save_many(vec![meal.clone(), item(500), item(0)]);
    assert!(matches!(refused, Err(StoreError::Invalid(_))));
    assert_eq!((projection_of(&desk), desk.waiting().unwrap()), before, "all or nothing");

    let saved = desk.save_many(vec![meal, item(500), item(800)]).unwrap();
    assert_eq!((saved.id, saved.changed.len()), (meal_id, 3));
    assert_eq!(desk.waiting().unwrap(), 4);
    desk.undo(saved.undo.unwrap()).unwrap();
    assert!(desk.get(&meal::ENTITY, meal_id).unwrap().deleted);
}

#[test]
fn a_failure_of_the_disk_at_any_write_leaves_nothing_half_written() {
    let desk = Desk::new();
    let id = desk.patient("Ana");
    let before = projection_of(&desk);
    // Every table that a save touches refuses in turn, as a full disk would.
    for table in ["replica_document", "patient", "replica_search_row", "replica_change", "replica_outbox"] {
        let trigger = format!(
            "CREATE TEMP TRIGGER full BEFORE INSERT ON main.\"{table}\" BEGIN SELECT RAISE(ABORT, 'disk full'); END"
        );
        desk.connections.writer().execute_batch(&trigger).unwrap();
        assert!(desk.put(&patient::ENTITY, None, json!({ "name": "Bia" })).is_err(), "{table}");
        desk.connections.writer().execute_batch("DROP TRIGGER full").unwrap();
        assert_eq!(projection_of(&desk), before, "{table}");
        assert_eq!(desk.waiting().unwrap(), 1, "{table}");
    }
    desk.put(&patient::ENTITY, Some(id), json!({ "city": "Recife" })).unwrap();
}

#[test]
fn undo_takes_back_creation_edit_and_deletion_and_can_be_taken_back() {
    let desk = Desk::new();
    let created = desk.put(&patient::ENTITY, None, json!({ "name": "Ana", "city": "Olinda" })).unwrap();
    let id = created.id;
    let edited = desk.put(&patient::ENTITY, Some(id), json!({ "city": "Recife", "phone": "+5581999990000" })).unwrap();
    let undone = desk.undo(edited.undo.unwrap()).unwrap();
    assert_eq!(desk.field(&patient::ENTITY, id, "city"), Some(json!("Olinda")));
    assert_eq!(desk.field(&patient::ENTITY, id, "phone"), None);
    desk.undo(undone.undo.unwrap()).unwrap();
    assert_eq!(desk.field(&patient::ENTITY, id, "city"), Some(json!("Recife")));

    let deleted = desk.delete(&patient::ENTITY, id).unwrap();
    assert!(desk.search("ana", &[], 5).unwrap().is_empty(), "deleted records are not found");
    desk.undo(deleted.undo.unwrap()).unwrap();
    assert_eq!(desk.search("ana", &[], 5).unwrap().len(), 1);
    desk.undo(created.undo.unwrap()).unwrap();
    assert!(desk.get(&patient::ENTITY, id).unwrap().deleted);
    assert!(matches!(desk.undo(created.undo.unwrap()), Err(StoreError::NothingToUndo)));
}

#[test]
fn history_says_who_changed_what_from_what_to_what() {
    let desk = Desk::new();
    let id = desk.patient("Ana");
    desk.put(&patient::ENTITY, Some(id), json!({ "name": "Ana Lúcia", "blood_type": "o_negative" })).unwrap();
    let history = desk.history(&patient::ENTITY, id).unwrap();
    assert_eq!(history.len(), 3, "creation, and one change of each facet");
    let changes: Vec<_> = history.iter().flat_map(|revision| &revision.changes).collect();
    let renamed = changes.iter().find(|change| change.field == "name" && change.from.is_some()).unwrap();
    assert_eq!((renamed.from.clone(), renamed.to.clone()), (Some(json!("Ana")), Some(json!("Ana Lúcia"))));
    assert!(history.iter().all(|revision| revision.author_name.as_deref() == Some("Ana")));
    assert!(matches!(desk.history(&patient::ENTITY, Uuid::now_v7()), Err(StoreError::NotFound { .. })));
}

#[test]
fn entries_are_written_once() {
    let desk = Desk::new();
    let patient = desk.patient("Ana");
    let fields =
        json!({ "patient": patient, "purpose": "photos", "decision": "granted", "decided_at": 1_790_000_000_000_i64 });
    let saved = desk.put(&consent::ENTITY, None, fields).unwrap();
    assert_eq!(desk.field(&consent::ENTITY, saved.id, "decision"), Some(json!("granted")));
    assert_eq!(saved.undo, None);
    assert!(matches!(
        desk.put(&consent::ENTITY, Some(saved.id), json!({ "decision": "withdrawn" })),
        Err(StoreError::WrittenOnce(_))
    ));
    assert!(matches!(desk.delete(&consent::ENTITY, saved.id), Err(StoreError::WrittenOnce(_))));
    assert_eq!(desk.history(&consent::ENTITY, saved.id).unwrap().len(), 1);
}

#[test]
fn the_same_cpf_twice_warns_and_opens_a_review() {
    let desk = Desk::new();
    let first = desk.put(&patient::ENTITY, None, json!({ "name": "Ana", "cpf": "52998224725" })).unwrap();
    let second = desk.put(&patient::ENTITY, None, json!({ "name": "Ana L.", "cpf": "52998224725" })).unwrap();
    assert!(first.warnings.is_empty());
    assert_eq!((second.warnings[0].field.as_str(), second.warnings[0].other), ("cpf", Some(first.id)));
    let conflicts = desk.conflicts().unwrap();
    assert_eq!((conflicts.len(), conflicts[0].reason.as_str()), (1, "duplicate_code"));
    desk.settle_conflict(conflicts[0].id, &Json::Null).unwrap();
    assert!(desk.conflicts().unwrap().is_empty(), "left as it is");
}

#[test]
fn a_record_stays_with_its_patient() {
    let desk = Desk::new();
    let (ana, bia) = (desk.patient("Ana"), desk.patient("Bia"));
    let meal_id = desk.put(&meal::ENTITY, None, breakfast(ana)).unwrap().id;
    assert!(matches!(desk.put(&meal::ENTITY, Some(meal_id), json!({ "patient": bia })), Err(StoreError::Fixed { .. })));
    desk.put(&meal::ENTITY, Some(meal_id), json!({ "patient": ana, "note": "com café" })).unwrap();
    assert_eq!(desk.field(&meal::ENTITY, meal_id, "note"), Some(json!("com café")));
}

#[test]
fn lists_filter_page_and_leave_out_what_is_deleted() {
    let desk = Desk::new();
    let patient = desk.patient("Ana");
    for day in 1..=5 {
        let fields = json!({ "patient": patient, "date": format!("2026-11-0{day}"), "weight_kg": 7000 + day });
        desk.put(&body_measurement::ENTITY, None, fields).unwrap();
    }
    let filter = object(json!({ "patient": patient }));
    let page = desk.list(&body_measurement::ENTITY, &filter, 2, 1).unwrap();
    let dates: Vec<_> = page.records.iter().map(|record| record.fields["date"].clone()).collect();
    assert_eq!((page.total, dates), (5, vec![json!("2026-11-04"), json!("2026-11-03")]));
    desk.delete(&body_measurement::ENTITY, page.records[0].id).unwrap();
    assert_eq!(desk.list(&body_measurement::ENTITY, &filter, 9, 0).unwrap().total, 4);
    let absent = object(json!({ "patient": patient, "height_cm": null }));
    assert_eq!(desk.list(&body_measurement::ENTITY, &absent, 9, 0).unwrap().total, 4);
    assert!(matches!(
        desk.list(&body_measurement::ENTITY, &object(json!({ "colour": 1 })), 9, 0),
        Err(StoreError::UnknownField { .. })
    ));
}

#[test]
fn the_food_table_is_here_and_read_only() {
    let desk = Desk::new();
    let pack = umbu_domain::nutrition::foods::starter_pack();
    let foods = desk.list(&food::ENTITY, &object(json!({})), 1, 0).unwrap();
    let measures = desk.list(&household_measure::ENTITY, &object(json!({})), 1, 0).unwrap();
    assert_eq!((foods.total as usize, measures.total as usize), (pack.foods.len(), pack.measures.len()));
    let id = pack.foods[0].id;
    assert_eq!(desk.get(&food::ENTITY, id).unwrap().pack.as_deref(), Some(pack.version));
    assert!(matches!(desk.put(&food::ENTITY, Some(id), json!({ "name": "X" })), Err(StoreError::ReadOnly(_))));
    assert!(matches!(desk.delete(&food::ENTITY, id), Err(StoreError::ReadOnly(_))));
    assert_eq!(desk.waiting().unwrap(), 0, "a pack is never sent");
}

#[test]
fn a_projection_of_another_shape_is_rebuilt_and_equal() {
    let desk = Desk::new();
    let patient = desk.patient("Ana da Penha");
    desk.put(
        &patient::ENTITY,
        Some(patient),
        json!({ "interests": ["corrida", "leitura"], "marketing_notes": "liga à tarde", "cpf": "52998224725" }),
    )
    .unwrap();
    desk.put(&patient::ENTITY, None, json!({ "name": "Ana P.", "cpf": "52998224725" })).unwrap();
    desk.put(&appointment::ENTITY, None, json!({ "patient": patient, "date": "2026-12-01", "time": "09:00" })).unwrap();
    let fields = json!({ "patient": patient, "purpose": "care", "decision": "granted", "decided_at": 1 });
    desk.put(&consent::ENTITY, None, fields).unwrap();
    let gone = desk.put(&meal::ENTITY, None, breakfast(patient)).unwrap().id;
    desk.delete(&meal::ENTITY, gone).unwrap();
    let before = projection_of(&desk);

    // An older catalogue: a table that no longer exists, one without a column, rows that nothing backs.
    desk.transact(|writer| {
        writer.execute_batch(
            "CREATE TABLE horoscope (id TEXT); ALTER TABLE patient DROP COLUMN city;
             INSERT INTO meal (id) VALUES ('ghost');
             UPDATE replica_meta SET value = x'00' WHERE name = 'projection-hash';",
        )?;
        Ok(())
    })
    .unwrap();
    let desk = desk.reopened();
    assert_eq!(projection_of(&desk), before);
    let ghosts: i64 = desk
        .read(|reader| {
            Ok(reader.query_row("SELECT count(*) FROM sqlite_schema WHERE name = 'horoscope'", [], |row| row.get(0))?)
        })
        .unwrap();
    assert_eq!(ghosts, 0);
}

#[test]
fn rebuilding_by_hand_changes_nothing() {
    let desk = Desk::new();
    desk.patient("Ana");
    let before = projection_of(&desk);
    desk.transact(|writer| schema::project_again(writer)).unwrap();
    assert_eq!(projection_of(&desk), before);
}

#[test]
fn screens_hear_what_every_write_changed() {
    let desk = Desk::new();
    let heard = desk.subscribe();
    let id = desk.patient("Ana");
    let changed = heard.try_recv().unwrap();
    assert_eq!((changed[0].entity.as_str(), changed[0].id), ("patient", id));
    assert!(desk.put(&patient::ENTITY, Some(id), json!({ "name": "Ana" })).unwrap().changed.is_empty());
    assert!(heard.try_recv().is_err(), "nothing changed, nothing said");
}

#[test]
fn records_that_begin_alike_are_two_records_and_two_changes() {
    let desk = Desk::new();
    let patient = desk.patient("Ana");
    let (first, second) = (breakfast(patient), breakfast(patient));
    let ids = [first, second].map(|fields| desk.put(&meal::ENTITY, None, fields).unwrap().id);
    assert_eq!(desk.waiting().unwrap(), 3, "even in the same second, when their changes have the same bytes");
    assert!(ids.iter().all(|id| desk.history(&meal::ENTITY, *id).unwrap().len() == 1));
}
