//! People's ways through the whole system, over the same HTTP that their screens use.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use umbu_commands::types::{
    DiaryDay, FoodHit, MealDay, MealItemView, RecordView, Revision, Saved, SearchHit, SessionState, SessionStatus,
    SyncStatus,
};
use umbu_tests::client::HostClient;
use umbu_tests::clinic::{Clinic, settle, until};
use umbu_tests::host::Face;
use uuid::Uuid;

use crate::stage::{self, PASSPHRASE, desk, phone};

const DAY: &str = "2026-07-01";

async fn new_patient(desk: &HostClient, clinic: &Clinic, name: &str) -> Uuid {
    let patch = json!({ "name": name });
    let arguments = json!({ "entity": "patient", "id": null, "clinic": clinic.clinic, "patch": patch });
    let saved: Saved = desk.command("record_save", arguments).await.unwrap();
    settle(desk).await.unwrap();
    saved.id
}

async fn food(device: &HostClient, query: &str) -> FoodHit {
    let arguments = json!({ "query": query, "patient": null, "limit": 5 });
    let found: Vec<FoodHit> = device.command("food_search", arguments).await.unwrap();
    found.into_iter().next().unwrap_or_else(|| panic!("no food is called {query}"))
}

async fn log_meal(device: &HostClient, patient: Uuid, foods: &[(&FoodHit, f64)]) -> Saved {
    let items: Vec<Value> = foods
        .iter()
        .map(|(food, grams)| {
            json!({ "food": food.id, "measure": null, "quantity": null, "grams": grams, "entered_by": "search", "proposal": null })
        })
        .collect();
    let meal = json!({
        "patient": patient, "date": DAY, "time": "12:30", "time_zone": "America/Recife", "occasion": "lunch",
        "note": null, "photo": null, "items": items,
    });
    device.command("meal_log", json!({ "meal": meal })).await.unwrap()
}

async fn day(device: &HostClient, patient: Uuid) -> MealDay {
    device.command("meal_day", json!({ "patient": patient, "date": DAY })).await.unwrap()
}

async fn cut(device: &HostClient, cut: bool) {
    let status: SyncStatus = device.command("network_set", json!({ "cut": cut })).await.unwrap();
    assert_eq!(status.network_cut, cut);
}

/// The items of the day's only meal.
async fn items(device: &HostClient, patient: Uuid) -> Vec<MealItemView> {
    day(device, patient).await.meals.into_iter().flat_map(|meal| meal.items).collect()
}

async fn change_grams(device: &HostClient, item: &MealItemView, grams: f64) {
    let changed = json!({
        "food": item.food, "measure": null, "quantity": null, "grams": grams, "entered_by": item.entered_by, "proposal": null,
    });
    let _: Saved = device.command("meal_item_change", json!({ "id": item.id, "item": changed })).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_meal_logged_offline_reaches_the_desk() {
    let clinic = stage::clinic().await;
    let desk = desk(&clinic, "care").await;
    let at_desk = desk.host.client().unwrap();
    let patient = new_patient(&at_desk, &clinic, "Conceição Araújo").await;
    let mut phone = phone(&clinic, patient).await;
    let at_phone = phone.host.client().unwrap();
    let state: SessionState = at_phone.command("session_state", json!({})).await.unwrap();
    assert_eq!(state.patient, Some(patient));

    cut(&at_phone, true).await;
    let (rice, beans) = (food(&at_phone, "arroz branco").await, food(&at_phone, "feijao carioca").await);
    log_meal(&at_phone, patient, &[(&rice, 150.0), (&beans, 100.0)]).await;
    let status: SyncStatus = at_phone.command("sync_status", json!({})).await.unwrap();
    assert!(status.waiting > 0 && !status.online, "{status:?}");

    // The phone is restarted without a network, and everything is still there.
    phone.host.restart().unwrap();
    let at_phone = phone.host.client().unwrap();
    let state: SessionState = at_phone.command("session_state", json!({})).await.unwrap();
    if state.status == SessionStatus::Locked {
        let state: SessionState =
            at_phone.command("session_unlock", json!({ "passphrase": PASSPHRASE })).await.unwrap();
        assert_eq!(state.status, SessionStatus::Ready);
    }
    cut(&at_phone, true).await;
    assert_eq!(items(&at_phone, patient).await.len(), 2);
    assert!(items(&at_desk, patient).await.is_empty(), "the network was cut");

    cut(&at_phone, false).await;
    settle(&at_phone).await.unwrap();
    let seen = until("the desk sees the meal", async || {
        let _: SyncStatus = at_desk.command("sync_now", json!({})).await?;
        let seen = items(&at_desk, patient).await;
        Ok((seen.len() == 2).then_some(seen))
    });
    let names: Vec<String> = seen.await.unwrap().into_iter().map(|item| item.food_name).collect();
    assert!(names.contains(&rice.name) && names.contains(&beans.name), "{names:?}");
    let energy = day(&at_desk, patient).await.totals.into_iter().find(|total| total.nutrient == "energy_kcal").unwrap();
    assert!((energy.amount - (128.0 * 1.5 + 76.0)).abs() < 3.0, "{energy:?}");
    let days: Vec<DiaryDay> = at_desk.command("diary_days", json!({ "patient": patient, "limit": 10 })).await.unwrap();
    assert_eq!(days.iter().map(|day| day.date.as_str()).collect::<Vec<_>>(), [DAY]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_devices_that_edit_one_meal_offline_converge() {
    let clinic = stage::clinic().await;
    let desk = desk(&clinic, "care").await;
    let at_desk = desk.host.client().unwrap();
    let patient = new_patient(&at_desk, &clinic, "João Batista").await;
    let phone = phone(&clinic, patient).await;
    let at_phone = phone.host.client().unwrap();
    let (rice, beans) = (food(&at_phone, "arroz branco").await, food(&at_phone, "feijao carioca").await);
    log_meal(&at_phone, patient, &[(&rice, 150.0), (&beans, 100.0)]).await;
    settle(&at_phone).await.unwrap();
    until("the desk has the meal", async || {
        let _: SyncStatus = at_desk.command("sync_now", json!({})).await?;
        Ok((items(&at_desk, patient).await.len() == 2).then_some(()))
    })
    .await
    .unwrap();

    // Both are cut. The phone changes the rice, the desk changes the beans, and both change the rice's grams too.
    cut(&at_phone, true).await;
    cut(&at_desk, true).await;
    let of = |items: &[MealItemView], food: &FoodHit| items.iter().find(|item| item.food == food.id).unwrap().clone();
    let on_phone = items(&at_phone, patient).await;
    let on_desk = items(&at_desk, patient).await;
    change_grams(&at_phone, &of(&on_phone, &rice), 180.0).await;
    change_grams(&at_desk, &of(&on_desk, &beans), 60.0).await;
    change_grams(&at_desk, &of(&on_desk, &rice), 120.0).await;
    cut(&at_phone, false).await;
    cut(&at_desk, false).await;

    let grams = until("both show the same", async || {
        settle(&at_phone).await?;
        settle(&at_desk).await?;
        let key = |items: Vec<MealItemView>| {
            let mut grams: Vec<_> = items.into_iter().map(|item| (item.id, item.grams)).collect();
            grams.sort_by_key(|(id, _)| *id);
            grams
        };
        let (phone, desk) = (key(items(&at_phone, patient).await), key(items(&at_desk, patient).await));
        Ok((phone == desk).then_some(phone))
    })
    .await
    .unwrap();
    let rice_id = of(&on_phone, &rice).id;
    let beans_id = of(&on_phone, &beans).id;
    for (id, grams) in &grams {
        let wanted: &[f64] = if *id == rice_id { &[180.0, 120.0] } else { &[60.0] };
        assert!(wanted.contains(grams), "{grams}");
        // The server's own projection says the same, in tenths of a gram.
        let rows = stage::at_the_server("SELECT grams FROM record.meal_item WHERE id = $1", *id).await;
        assert_eq!(rows.iter().map(|row| row.get::<_, i64>(0)).collect::<Vec<_>>(), [(grams * 10.0).round() as i64]);
    }
    assert_eq!(grams.len(), 2);
    assert!(grams.iter().any(|(id, _)| *id == beans_id));

    // Each side can tell who changed the rice, though neither enrolled the other.
    for device in [&at_phone, &at_desk] {
        let arguments = json!({ "entity": "meal_item", "id": rice_id });
        until("both authors have names", async || {
            let history: Vec<Revision> = device.command("record_history", arguments.clone()).await?;
            let names: BTreeSet<_> = history.into_iter().filter_map(|revision| revision.author_name).collect();
            Ok((names == BTreeSet::from(["Clara Teste".to_owned(), "Paulo Teste".to_owned()])).then_some(()))
        })
        .await
        .unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn reception_finds_a_patient_by_name_code_and_telephone() {
    let clinic = stage::clinic().await;
    let desk = desk(&clinic, "reception").await;
    let at_desk = desk.host.client().unwrap();
    let patch = json!({ "name": "João da Conceição", "cpf": "52998224725", "phone": "+5581900000001" });
    let arguments = json!({ "entity": "patient", "id": null, "clinic": clinic.clinic, "patch": patch });
    let saved: Saved = at_desk.command("record_save", arguments).await.unwrap();
    for query in ["joao", "conceicao", "529.982", "52998224725", "81900000001", "Joao Concei"] {
        let hits: Vec<SearchHit> = at_desk.command("search", json!({ "query": query, "limit": 10 })).await.unwrap();
        assert!(hits.iter().any(|hit| hit.id == saved.id), "{query}: {hits:?}");
    }
    // What reception may not hold it neither sees nor writes.
    let meal = json!({ "entity": "nutrient_goal", "id": null, "clinic": clinic.clinic,
        "patch": { "patient": saved.id, "nutrient": "energy_kcal" } });
    assert!(at_desk.command::<Saved>("record_save", meal).await.is_err());
    // The same CPF again is saved, with a warning that names the first.
    let patch = json!({ "name": "João C. Silva", "cpf": "52998224725" });
    let arguments = json!({ "entity": "patient", "id": null, "clinic": clinic.clinic, "patch": patch });
    let twin: Saved = at_desk.command("record_save", arguments).await.unwrap();
    assert!(twin.warnings.iter().any(|warning| warning.other == Some(saved.id)), "{twin:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_deleted_comes_back_by_undo() {
    let clinic = stage::clinic().await;
    let desk = desk(&clinic, "care").await;
    let at_desk = desk.host.client().unwrap();
    let patient = new_patient(&at_desk, &clinic, "Zoraide Melo").await;
    let gone: Saved = at_desk.command("record_delete", json!({ "entity": "patient", "id": patient })).await.unwrap();
    let view = json!({ "entity": "patient", "id": patient });
    let there: Result<RecordView, _> = at_desk.command("record_get", view.clone()).await;
    assert!(there.is_err() || there.is_ok_and(|record| record.deleted));
    let _: Saved = at_desk.command("undo", json!({ "token": gone.undo })).await.unwrap();
    let back: RecordView = at_desk.command("record_get", view).await.unwrap();
    assert!(!back.deleted);
    assert_eq!(back.fields["name"], "Zoraide Melo");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_revoked_device_loses_what_it_held() {
    let clinic = stage::clinic().await;
    let desk = desk(&clinic, "care").await;
    let at_desk = desk.host.client().unwrap();
    new_patient(&at_desk, &clinic, "Sebastião Nóbrega").await;
    let devices: Vec<umbu_commands::types::DeviceRow> =
        clinic.console.command("device_list", json!({ "organization": clinic.organization })).await.unwrap();
    let device = devices.iter().find(|device| device.name == desk.name()).unwrap().id;
    let arguments = json!({ "organization": clinic.organization, "device": device });
    let _: umbu_commands::types::DeviceRow = clinic.console.command("device_revoke", arguments).await.unwrap();
    until("the desk hears of it", async || {
        let _: Result<SyncStatus, _> = at_desk.command("sync_now", json!({})).await;
        let state: SessionState = at_desk.command("session_state", json!({})).await?;
        Ok((state.status == SessionStatus::Revoked).then_some(()))
    })
    .await
    .unwrap();
    let left: Result<Vec<umbu_commands::types::PatientRow>, _> =
        at_desk.command("patient_list", json!({ "query": "", "limit": 10 })).await;
    assert!(left.is_err() || left.is_ok_and(|patients| patients.is_empty()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_host_answers_only_who_has_its_token() {
    let device = stage::Device::new(Face::Desk);
    let client = device.host.client().unwrap();
    let (base, _) = device.host.address.split_once("/#token=").unwrap();
    let stranger = HostClient::new(base, "0123456789abcdef0123456789abcdef").unwrap();
    let refused = stranger.command::<SessionState>("session_state", json!({})).await.unwrap_err();
    assert!(refused.to_string().starts_with("401"), "{refused}");
    // A page of another site that guesses the address is refused even with the token.
    let foreign =
        client.request(reqwest::Method::POST, "/api/command/session_state").header("origin", "https://evil.example");
    assert!(foreign.json(&json!({})).send().await.unwrap().status().is_client_error());
    let rebound = client.request(reqwest::Method::POST, "/api/command/session_state").header("host", "evil.example");
    assert!(rebound.json(&json!({})).send().await.unwrap().status().is_client_error());
    let state: SessionState = client.command("session_state", json!({})).await.unwrap();
    assert_eq!(state.status, SessionStatus::New);
}
