//! Commands over a real replica, without a device around it.

use serde_json::json;
use tempfile::TempDir;
use umbu_catalog::entities::{agent_feedback, food, nutrient_goal, patient, proposal};
use umbu_commands::types::*;
use umbu_domain::nutrition::foods::{food_id, starter_pack};
use umbu_sync::{Grant, GrantRole};
use uuid::Uuid;

use super::foods::Foods;
use super::logging::object;
use super::models::Models;
use super::{diary, files, foods, logging, photos, records, scope};
use crate::store::{DatabaseKey, Replica};

const CLINIC: Uuid = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0002);

pub(super) struct Desk {
    pub(super) replica: Replica,
    pub(super) patient: Uuid,
    _folder: TempDir,
}

pub(super) fn desk() -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let role = GrantRole {
        clinic: CLINIC,
        clinic_name: "Clínica Umbuzeiro".into(),
        time_zone: "America/Recife".into(),
        role: "care".into(),
        patient: None,
        families: Vec::new(),
        until_ms: None,
    };
    let grant = Grant {
        id: Uuid::now_v7(),
        organization: Uuid::now_v7(),
        account: Uuid::now_v7(),
        device: Uuid::now_v7(),
        actor: Uuid::now_v7(),
        generation: 1,
        account_name: "Íris".into(),
        organization_name: "Umbuzeiro".into(),
        roles: vec![role],
        emergencies: Vec::new(),
        issued_at_ms: 0,
        expires_at_ms: i64::MAX,
    };
    let replica =
        Replica::create(&folder.path().join("replica.db"), &DatabaseKey::generate().unwrap(), &grant).unwrap();
    let named = object(json!({ "name": "João da Conceição", "cpf": "52998224725" }));
    let patient = records::save(&replica, patient::NAME, None, None, &named).unwrap().id;
    replica.set_blob_key(&photos::owner(patient), &[7; 32]).unwrap();
    Desk { replica, patient, _folder: folder }
}

/// A desk of somebody with that role.
pub(super) fn desk_of(role: &str) -> Desk {
    let desk = desk();
    let mut grant = (*desk.replica.grant()).clone();
    grant.roles[0].role = role.into();
    desk.replica.set_grant(grant).unwrap();
    desk
}

fn item(code: &str, grams: f64) -> NewMealItem {
    let (food, entered_by) = (food_id(code), "search".to_owned());
    NewMealItem { food, measure: None, quantity: None, grams, entered_by, proposal: None }
}

fn lunch(desk: &Desk, items: Vec<NewMealItem>) -> NewMeal {
    NewMeal {
        patient: desk.patient,
        date: "2026-07-01".into(),
        time: "12:30".into(),
        time_zone: "America/Recife".into(),
        occasion: "lunch".into(),
        note: None,
        photo: None,
        items,
    }
}

fn total<'a>(day: &'a MealDay, nutrient: &str) -> &'a NutrientTotal {
    day.totals.iter().find(|total| total.nutrient == nutrient).unwrap()
}

#[test]
fn a_day_adds_up_and_says_what_it_does_not_know() {
    let desk = desk();
    let goal = object(json!({ "patient": desk.patient, "nutrient": "energy_kcal", "target": 200_000 }));
    records::save(&desk.replica, nutrient_goal::NAME, None, None, &goal).unwrap();
    logging::log(&desk.replica, lunch(&desk, vec![item("taco-3", 150.0), item("taco-222", 130.0)])).unwrap();

    let day = diary::day(&desk.replica, desk.patient, "2026-07-01".into()).unwrap();
    let pack = starter_pack();
    let energy = |code: &str| foods::amount(&pack.food_by_code(code).unwrap().nutrients, "energy_kcal").unwrap();
    let expected = energy("taco-3") * 1.5 + energy("taco-222") * 1.3;
    assert!((total(&day, "energy_kcal").amount - expected).abs() < 1e-9);
    assert_eq!(total(&day, "energy_kcal").target, Some(2000.0));
    assert_eq!(total(&day, "vitamin_b12_ug").unknown_items, 2, "TACO has no B12: unknown, not zero");
    assert_eq!(day.meals[0].items.len(), 2);
    assert_eq!(day.meals[0].items[0].source.as_deref(), Some("TACO 4"));

    let days = diary::days(&desk.replica, desk.patient, 30).unwrap();
    assert_eq!((days.len(), days[0].meals), (1, 1));
    assert!((days[0].energy_kcal - expected).abs() < 1e-9);
}

#[test]
fn deleted_items_and_meals_leave_the_day_and_undo_brings_them_back() {
    let desk = desk();
    logging::log(&desk.replica, lunch(&desk, vec![item("taco-3", 150.0), item("taco-222", 130.0)])).unwrap();
    let day = || diary::day(&desk.replica, desk.patient, "2026-07-01".into()).unwrap();
    let removed = records::delete(&desk.replica, "meal_item", day().meals[0].items[1].id).unwrap();
    assert_eq!(day().meals[0].items.len(), 1);
    desk.replica.undo(removed.undo.unwrap()).unwrap();
    assert_eq!(day().meals[0].items.len(), 2);
    records::delete(&desk.replica, "meal", day().meals[0].id).unwrap();
    assert!(day().meals.is_empty() && total(&day(), "energy_kcal").amount == 0.0);
}

#[test]
fn a_habit_becomes_the_portion_that_is_offered() {
    let desk = desk();
    let rice = starter_pack().food_by_code("taco-3").unwrap();
    let spoon = &starter_pack().measures_of(rice)[1];
    let search = |query: &str| Foods::default().search(&desk.replica, query, Some(desk.patient), 5).unwrap();
    assert_ne!(search("arroz branco")[0].portion.measure, Some(spoon.id));
    for _ in 0..3 {
        let mut spoons = item("taco-3", spoon.grams * 4.0);
        (spoons.measure, spoons.quantity) = (Some(spoon.id), Some(4.0));
        logging::log(&desk.replica, lunch(&desk, vec![spoons])).unwrap();
    }
    let hit = &search("arros branco")[0];
    assert_eq!(hit.id, rice.id, "a slip of the finger is forgiven");
    assert_eq!((hit.portion.measure, hit.portion.quantity), (Some(spoon.id), 4.0));
    assert_eq!(foods::recent(&desk.replica, desk.patient, 5).unwrap()[0].id, rice.id);
}

#[test]
fn own_foods_stand_beside_the_public_table_with_what_is_known() {
    let desk = desk_of("owner");
    let searching = Foods::default();
    let search = || searching.search(&desk.replica, "bolo de rolo da vó", None, 5).unwrap();
    let before = search();
    let own =
        object(json!({ "name": "Bolo de rolo da vó", "source": "rótulo", "nutrients": { "energy_kcal": "380" } }));
    let id = records::save(&desk.replica, food::NAME, None, None, &own).unwrap().id;
    assert!(before.iter().all(|hit| hit.id != id));
    assert_eq!(search()[0].id, id, "the index follows the records");
    let detail = foods::detail(&desk.replica, id).unwrap();
    let of = |nutrient: &str| detail.nutrients.iter().find(|amount| amount.nutrient == nutrient).unwrap().amount;
    assert_eq!((of("energy_kcal"), of("protein_g")), (Some(380.0), None));
}

#[test]
fn a_photo_is_kept_without_a_model_and_never_guessed() {
    let desk = desk();
    let mut jpeg = std::io::Cursor::new(Vec::new());
    image::RgbImage::from_pixel(300, 200, image::Rgb([180, 40, 30]))
        .write_to(&mut jpeg, image::ImageFormat::Jpeg)
        .unwrap();
    let models = Models::new("/nonexistent".into(), Vec::new());
    let recognised = photos::recognise(&desk.replica, &models, jpeg.get_ref(), desk.patient).unwrap();
    assert_eq!(recognised.problem.as_deref(), Some("model-missing"));
    assert!(recognised.ask && recognised.candidates.is_empty());
    assert!(desk.replica.blob_get(&recognised.photo).unwrap().is_some(), "the photo is kept");
    let owner = photos::owner(desk.patient);
    let kept = files::keep(&desk.replica, &owner, jpeg.get_ref()).unwrap();
    assert_eq!(kept, recognised.photo, "the same photo of the same patient is one file");
    assert!(desk.replica.thumbnail_of(&kept).unwrap().is_some());
    let pdf = files::keep(&desk.replica, &owner, b"%PDF-1.7 laudo").unwrap();
    assert_eq!(desk.replica.blob_get(&pdf).unwrap().as_deref(), Some(b"%PDF-1.7 laudo".as_slice()));
    for refused in [&b"#!/bin/sh"[..], b"<svg/>", b"PK\x03\x04", b""] {
        assert_eq!(files::keep(&desk.replica, &owner, refused).unwrap_err().code, "file-kind");
        assert_eq!(files::check(refused).unwrap_err().code, "file-kind");
    }
    let error = photos::recognise(&desk.replica, &models, b"not a photo", desk.patient).unwrap_err();
    assert_eq!(error.code, "not-a-photo");
}

#[test]
fn choosing_another_food_than_the_one_proposed_is_feedback() {
    let desk = desk();
    let offered = json!({ "candidates": [{ "label": "apple", "food": food_id("taco-222") }] });
    let run = Uuid::now_v7();
    let proposed = object(json!({ "patient": desk.patient, "run": run, "content": offered }));
    let id = records::save(&desk.replica, proposal::NAME, None, None, &proposed).unwrap().id;
    let mut chosen = item("taco-3", 100.0);
    chosen.proposal = Some(id);
    logging::log(&desk.replica, lunch(&desk, vec![chosen])).unwrap();

    let stored = records::get(&desk.replica, proposal::NAME, id).unwrap();
    assert_eq!(stored.fields["status"], "edited");
    let feedback = records::list(&desk.replica, agent_feedback::NAME, &Default::default(), 10, 0).unwrap();
    assert_eq!(feedback.records[0].fields["verdict"], "corrected");
    assert_eq!(feedback.records[0].fields["correction"], json!(food_id("taco-3")));
}

#[test]
fn nonsense_is_refused_with_the_field_that_is_wrong() {
    let desk = desk();
    let refused = |meal: NewMeal| logging::log(&desk.replica, meal).unwrap_err();
    assert_eq!(refused(lunch(&desk, vec![])).code, "meal-empty");
    assert_eq!(refused(lunch(&desk, vec![item("taco-3", 0.0)])).details["field"], "grams");
    assert_eq!(refused(lunch(&desk, vec![item("taco-3", f64::NAN)])).details["field"], "grams");
    assert_eq!(refused(lunch(&desk, vec![item("taco-999999", 10.0)])).code, "not-found");
    let mut nowhen = lunch(&desk, vec![item("taco-3", 10.0)]);
    nowhen.date = "2026-02-30".into();
    assert_eq!(refused(nowhen).details["field"], "date");
    assert!(diary::day(&desk.replica, desk.patient, "ontem".into()).is_err());
    assert_eq!(diary::days(&desk.replica, desk.patient, 30).unwrap().len(), 0, "nothing was half written");
}

#[test]
fn patients_stand_in_the_order_of_an_address_book() {
    let desk = desk();
    for name in ["Zélia Prado", "Ágata Nogueira", "beatriz Antunes"] {
        records::save(&desk.replica, patient::NAME, None, None, &object(json!({ "name": name }))).unwrap();
    }
    let names = |query: &str| -> Vec<String> {
        records::patients(&desk.replica, query, 10).unwrap().into_iter().map(|row| row.name).collect()
    };
    assert_eq!(names(""), ["Ágata Nogueira", "beatriz Antunes", "João da Conceição", "Zélia Prado"]);
    assert_eq!(names("joao conc"), ["João da Conceição"]);
    assert_eq!(names("529982247"), ["João da Conceição"]);
    assert_eq!(records::search(&desk.replica, "agata", 5).unwrap()[0].title, "Ágata Nogueira");
}

#[test]
fn a_correction_made_later_is_feedback_too() {
    let desk = desk();
    let offered = json!({ "candidates": [{ "label": "apple", "food": food_id("taco-222") }] });
    let proposed = object(json!({ "patient": desk.patient, "run": Uuid::now_v7(), "content": offered }));
    let id = records::save(&desk.replica, proposal::NAME, None, None, &proposed).unwrap().id;
    let mut chosen = item("taco-222", 100.0);
    (chosen.proposal, chosen.entered_by) = (Some(id), "photo".to_owned());
    logging::log(&desk.replica, lunch(&desk, vec![chosen])).unwrap();
    let status = || records::get(&desk.replica, proposal::NAME, id).unwrap().fields["status"].clone();
    assert_eq!(status(), "approved");

    let entry = diary::day(&desk.replica, desk.patient, "2026-07-01".into()).unwrap().meals.remove(0).items.remove(0);
    logging::change(&desk.replica, entry.id, item("taco-222", 80.0)).unwrap();
    assert_eq!(status(), "approved", "another amount says nothing about the suggestion");
    logging::change(&desk.replica, entry.id, item("taco-3", 80.0)).unwrap();
    assert_eq!(status(), "edited");
    let kept = records::get(&desk.replica, "meal_item", entry.id).unwrap().fields;
    assert_eq!((kept["entered_by"].clone(), kept["proposal"].clone()), (json!("photo"), json!(id)));
}

#[test]
fn a_phone_answers_for_its_own_patient_only() {
    let desk = desk();
    assert_eq!(scope::own_patient(&desk.replica), None);
    assert!(scope::check_patient(&desk.replica, Uuid::now_v7()).is_ok());
    let mut grant = (*desk.replica.grant()).clone();
    (grant.roles[0].role, grant.roles[0].patient) = ("patient".to_owned(), Some(desk.patient));
    desk.replica.set_grant(grant).unwrap();
    assert_eq!(scope::own_patient(&desk.replica), Some(desk.patient));
    assert_eq!(scope::check_patient(&desk.replica, Uuid::now_v7()).unwrap_err().code, "not-allowed");
    logging::log(&desk.replica, lunch(&desk, vec![item("taco-3", 100.0)])).unwrap();
}

#[test]
fn every_field_that_does_not_fit_is_named() {
    let desk = desk();
    let error =
        records::save(&desk.replica, patient::NAME, None, None, &object(json!({ "cpf": "12345678901" }))).unwrap_err();
    assert_eq!(
        (error.code.as_str(), error.details["fields"].as_str()),
        ("invalid-field", "name=required;cpf=check-digit")
    );
}

/// A file of a new record lies under the key of the bucket in which the record will.
#[test]
fn a_record_is_saved_with_its_files_or_not_at_all() {
    let desk = desk();
    let writing = |fields: serde_json::Value| files::Writing {
        entity: "document".into(),
        id: None,
        clinic: None,
        patch: object(fields),
    };
    let upload = Uuid::now_v7();
    let named = format!("upload:{upload}");
    let mut complete = writing(json!({
        "patient": desk.patient, "title": "Exame", "file": named,
    }));
    let uploads = files::chosen(&mut complete).unwrap();
    assert_eq!(uploads.len(), 1);
    let record = Uuid::now_v7();
    let owner = files::owner(&desk.replica, &complete, uploads[0].0, record).unwrap();
    desk.replica.set_blob_key(&owner, &[8; 32]).unwrap();
    let chosen = || [files::Chosen { upload, owner, bytes: std::sync::Arc::new(b"%PDF-1.7 exame".to_vec()) }];

    let incomplete = writing(json!({ "patient": desk.patient, "file": named }));
    let refused = files::save(&desk.replica, incomplete, record, &chosen()).unwrap_err();
    assert_eq!(refused.code, "invalid-field");
    assert!(desk.replica.blobs_to_send().unwrap().is_empty(), "no file stays behind");

    let saved = files::save(&desk.replica, complete, record, &chosen()).unwrap();
    assert_eq!(saved.id, record);
    let address = records::get(&desk.replica, "document", record).unwrap().fields["file"].clone();
    let kept = desk.replica.blob_get(address.as_str().unwrap()).unwrap();
    assert_eq!(kept.as_deref(), Some(b"%PDF-1.7 exame".as_slice()));
    assert_eq!(
        files::state(&desk.replica, address.as_str().unwrap()).unwrap().media_type.as_deref(),
        Some("application/pdf")
    );
}
