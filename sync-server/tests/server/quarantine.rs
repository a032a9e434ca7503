//! What an administrator makes of refused changes, and what they see of devices.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};
use umbu_catalog::Value;
use umbu_sync::{Document, DocumentId, Entry, Envelope, Payload, QuarantineCode, Report, Verdict};
use uuid::Uuid;

use crate::support::*;

fn code(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Quarantined { code, .. } => code.name(),
        other => panic!("{other:?}"),
    }
}

impl Site {
    async fn refused(&self, console: &Console) -> Vec<Json> {
        let page = console.ok("quarantine_page", json!({"organization": self.organization(), "limit": 100})).await;
        page.as_array().unwrap().clone()
    }

    fn named(&self, envelope: &Envelope) -> Json {
        let id = &envelope.document;
        let hash = envelope.payload.hash().to_string();
        json!({"organization": self.organization(), "record": id.record, "facet": id.facet, "hash": hash})
    }

    async fn revoke(&self, console: &Console, account: Uuid) {
        let members = console.ok("member_list", json!({"organization": self.organization()})).await;
        let member = members.as_array().unwrap().iter().find(|row| row["account"] == json!(account)).unwrap();
        let arguments = json!({"organization": self.organization(), "membership": member["membership"]});
        console.ok("member_revoke", arguments).await;
    }
}

/// An edit on top of what the document holds.
fn edit(device: &Device, document: &mut Document, field: &str, value: Value) -> Envelope {
    let patch = [(field.to_owned(), Some(value))].into();
    let change = document.edit(device.grant().actor, 1_760_000_001, &patch).unwrap().unwrap();
    envelope(document.id(), change)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_of_somebody_revoked_meanwhile_is_released_and_reaches_everybody() {
    let site = site().await;
    let console = site.console().await;
    let desk = site.member_device(&console, "care", None).await;
    let other = site.member_device(&console, "care", None).await;
    let patient = Uuid::now_v7();
    let (mut before, first) = desk.create("body_measurement", "main", site.clinic(), &measurement(patient, 7000));
    assert_eq!(desk.push(vec![first]).await, [Verdict::Accepted]);
    site.revoke(&console, desk.grant().account).await;

    // Two edits made on each other, and a new record, arrive too late.
    let one = edit(&desk, &mut before, "weight_kg", Value::Int(7100));
    let two = edit(&desk, &mut before, "weight_kg", Value::Int(7200));
    let (_, new) = desk.create("body_measurement", "main", site.clinic(), &measurement(patient, 6900));
    let verdicts = desk.push(vec![one.clone(), two.clone(), new.clone()]).await;
    assert_eq!((code(&verdicts[0]), code(&verdicts[2])), ("revoked", "revoked"));
    assert!(matches!(verdicts[1], Verdict::Missing(_)), "{:?}", verdicts[1]);
    let seen = other.pull(100).await.0.len();

    let row = console.ok("quarantine_release", site.named(&one)).await;
    assert_eq!((row["resolution"].as_str(), row["resolved_by_name"].as_str()), (Some("released"), Some("Ana Souza")));
    assert!(row["resolved_at_ms"].as_i64().unwrap() > 0);
    console.ok("quarantine_release", site.named(&new)).await;
    let (items, _) = other.pull(100).await;
    assert_eq!(items.len(), seen + 2);
    let author = items.iter().find(|item| item.envelope.payload.hash() == one.payload.hash()).unwrap().author;
    assert_eq!(author, desk.grant().account, "it stays its author's");
    let again = console.call("quarantine_release", site.named(&one)).await;
    assert_eq!(again.refusal().1, "refusal-seen-to");
    assert_eq!(desk.push(vec![one]).await, [Verdict::Known]);
    let database = site.database().await;
    let weights = database.query("SELECT weight_kg FROM record.body_measurement ORDER BY 1", &[]).await.unwrap();
    let weights: Vec<i64> = weights.iter().map(|row| row.get(0)).collect();
    assert_eq!(weights, [6900, 7100], "the projection follows");
    site.running.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_gate_still_refuses_stays_until_the_cause_is_mended_or_it_is_dismissed() {
    let site = site().await;
    let console = site.console().await;
    let stock = site.member_device(&console, "stock", None).await;
    let (_, not_theirs) = stock.create("patient", "identity", site.clinic(), &[("name", Value::from("Ana"))]);
    assert_eq!(code(&stock.push(vec![not_theirs.clone()]).await[0]), "unauthorised");
    let answer = console.call("quarantine_release", site.named(&not_theirs)).await;
    assert_eq!(answer.refusal(), (400, "still-refused".to_owned()));
    assert_eq!(answer.json()["details"]["code"], json!("unauthorised"));
    assert!(site.refused(&console).await[0]["resolution"].is_null(), "nothing was decided");

    // The member is given the role that they lacked: now it fits.
    let account = site.refused(&console).await[0]["account"].clone();
    let database = site.database().await;
    let account_id: Uuid = account.as_str().unwrap().parse().unwrap();
    let sql = "UPDATE directory.membership SET role = 'reception' WHERE account = $1";
    assert_eq!(database.execute(sql, &[&account_id]).await.unwrap(), 1);
    console.ok("quarantine_release", site.named(&not_theirs)).await;

    let (_, wrong) = stock.create("patient", "identity", site.clinic(), &[("cpf", Value::from("11111111111"))]);
    stock.push(vec![wrong.clone()]).await;
    let mut arguments = site.named(&wrong);
    arguments["note"] = json!("  ");
    assert_eq!(console.call("quarantine_dismiss", arguments.clone()).await.refusal().1, "note-needed");
    arguments["note"] = json!("Cadastro repetido; combinado com a recepção.");
    let row = console.ok("quarantine_dismiss", arguments.clone()).await;
    assert_eq!((row["resolution"].clone(), row["note"].clone()), (json!("dismissed"), arguments["note"].clone()));
    assert_eq!(console.call("quarantine_release", site.named(&wrong)).await.refusal().1, "refusal-seen-to");
    site.running.shutdown().await;
}

/// Each cause as an approved device can make it, between two honest neighbours.
#[tokio::test(flavor = "multi_thread")]
async fn every_cause_is_told_apart_and_its_neighbours_pass() {
    let site = site().await;
    let console = site.console().await;
    let desk = site.member_device(&console, "care", None).await;
    let clinic = site.clinic();
    let new = |value: &str| desk.create("patient", "identity", clinic, &[("name", Value::from(value))]);
    let made = |id: DocumentId, actor: Uuid, clinic: Uuid, field: &str, value: Value| {
        let patch = [(field.to_owned(), Some(value))].into();
        let (_, change) = Document::create(&id, actor, 1_760_000_000, Some(clinic), &patch).unwrap();
        envelope(&id, change)
    };
    let fresh = || DocumentId::new(Uuid::now_v7(), "patient", "identity");
    let actor = desk.grant().actor;

    let (mut known, genesis) = new("Ana");
    let mut twin = known.clone();
    let used = edit(&desk, &mut known, "city", Value::from("Recife"));
    let reused = edit(&desk, &mut twin, "city", Value::from("Olinda"));
    assert_eq!(desk.push(vec![genesis, used]).await, [Verdict::Accepted, Verdict::Accepted]);
    let ledger = DocumentId::new(Uuid::now_v7(), "ledger_entry", "main");
    let entry = Entry::create(&ledger, Some(clinic), 1, &Default::default());
    let bytes = [entry.bytes.as_slice(), &[0]].concat();
    let broken = Envelope { document: ledger, payload: Payload::Entry { hash: entry.hash, bytes } };
    let long = "a".repeat(umbu_sync::Limits::default().change_bytes + 1);
    let huge = DocumentId::new(Uuid::now_v7(), "patient", "clinical");
    let movement = DocumentId::new(Uuid::now_v7(), "stock_movement", "main");
    let dragon = DocumentId::new(Uuid::now_v7(), "dragon", "main");
    let causes = [
        ("malformed", broken),
        ("oversized", made(huge, actor, clinic, "medical_history", Value::from(long))),
        (
            "unauthorised",
            made(DocumentId::new(Uuid::now_v7(), "lot", "main"), actor, Uuid::now_v7(), "number", "1".into()),
        ),
        ("forged_actor", made(fresh(), Uuid::now_v7(), clinic, "name", "x".into())),
        // Entries are kept as entries, never as changes.
        ("schema", Envelope { document: movement, ..made(fresh(), actor, clinic, "name", "x".into()) }),
        ("sequence_reused", reused),
        ("unknown_kind", Envelope { document: dragon, ..made(fresh(), actor, clinic, "name", "x".into()) }),
        ("invalid", made(fresh(), actor, clinic, "cpf", "11111111111".into())),
    ];
    for (wanted, cause) in causes {
        let verdicts = desk.push(vec![new("antes").1, cause, new("depois").1]).await;
        assert_eq!((&verdicts[0], &verdicts[2]), (&Verdict::Accepted, &Verdict::Accepted), "{wanted}");
        assert_eq!(code(&verdicts[1]), wanted, "{:?}", verdicts[1]);
    }
    let rows = site.refused(&console).await;
    let codes: BTreeSet<&str> = rows.iter().map(|row| row["code"].as_str().unwrap()).collect();
    // What a later server may take waits on the device, and is nobody's to decide.
    assert!(codes.len() == 7 && !codes.contains("unknown_kind"), "{codes:?}");
    assert!(codes.iter().all(|code| QuarantineCode::parse(code).is_some()));
    let shown = Json::from(rows).to_string();
    assert!(!shown.contains("11111111111") && !shown.contains("Olinda"), "codes and ids, never what a change says");
    site.running.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn devices_their_lag_and_what_they_say_of_themselves() {
    let site = site().await;
    let console = site.console().await;
    let desk = site.member_device(&console, "care", None).await;
    let other = site.member_device(&console, "care", None).await;
    let health = async || console.ok("sync_health", json!({"organization": site.organization()})).await;
    let of = |health: &Json, device: &Device| {
        let devices = health["devices"].as_array().unwrap();
        devices.iter().find(|row| row["device"] == json!(device.id)).unwrap().clone()
    };
    let row = of(&health().await, &desk);
    assert!(row["pulled_at_ms"].is_null() && row["waiting"].is_null(), "{row}");

    let patient = Uuid::now_v7();
    let (_, first) = desk.create("body_measurement", "main", site.clinic(), &measurement(patient, 7000));
    desk.push(vec![first]).await;
    other.pull(100).await;
    assert_eq!(of(&health().await, &other)["behind"], json!(0));
    let (_, second) = desk.create("body_measurement", "main", site.clinic(), &measurement(patient, 7100));
    let (_, third) = desk.create("body_measurement", "main", site.clinic(), &measurement(patient, 7200));
    desk.push(vec![second, third]).await;
    assert_eq!(of(&health().await, &other)["behind"], json!(2));
    other.pull(100).await;
    assert_eq!(of(&health().await, &other)["behind"], json!(2), "noted once a minute");
    let (items, page) = other.pull(100).await;
    assert_eq!(items.len(), 3);
    assert!(other.hello(umbu_sync::root_digest(&page.digests)).await.up_to_date);
    assert_eq!(of(&health().await, &other)["behind"], json!(0), "or once it says that it holds everything");

    let report = Report { waiting: 3, refused: 1, reviews: 2 };
    assert_eq!(desk.send("POST", "/api/sync/report", &umbu_sync::encode(&report)).await.status, 200);
    let told = health().await;
    let row = of(&told, &desk);
    assert_eq!((&row["waiting"], &row["refused"], &row["reviews"]), (&json!(3), &json!(1), &json!(2)));
    assert_eq!(told["storage"]["changes"], json!(3));
    assert_eq!(told["storage"]["documents"], json!(3));
    let (_, invalid) = desk.create("patient", "identity", site.clinic(), &[("cpf", Value::from("11111111111"))]);
    desk.push(vec![invalid]).await;
    let told = health().await;
    assert_eq!((&told["refused"][0]["code"], &told["refused"][0]["count"]), (&json!("invalid"), &json!(1)));
    site.running.shutdown().await;
}
