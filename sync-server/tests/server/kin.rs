//! Who holds what through records: families, guardians, and a share that is opened in an emergency.

use serde_json::json;
use umbu_catalog::{Compartment, Value};
use umbu_sync::{Bucket, Document, Grant, Payload, Verdict};
use uuid::Uuid;

use crate::support::*;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

fn id(id: Uuid) -> Value {
    Value::Text(id.to_string())
}

/// What the server grants at this moment.
async fn granted(device: &Device) -> Grant {
    let answer = device.session().await;
    assert_eq!(answer.status, 200, "{:?}", answer.json());
    let bytes = hex::decode(answer.json()["grant"].as_str().unwrap()).unwrap();
    let signed: umbu_sync::SignedGrant = postcard::from_bytes(&bytes).unwrap();
    let key: [u8; 32] = hex::decode(&device.server_key).unwrap().try_into().unwrap();
    signed.verify(&ed25519_dalek::VerifyingKey::from_bytes(&key).unwrap()).unwrap()
}

async fn edit(device: &Device, document: &mut Document, patch: &[(&str, Option<Value>)]) {
    let patch = patch.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    let change = document.edit(device.grant().actor, 1_760_000_100, &patch).unwrap().unwrap();
    let sent = envelope(document.id(), change);
    assert_eq!(device.push(vec![sent]).await, [Verdict::Accepted]);
}

async fn new(device: &Device, clinic: Uuid, entity: &str, facet: &str, fields: &[(&str, Value)]) -> Document {
    let (document, made) = device.create(entity, facet, clinic, fields);
    assert_eq!(device.push(vec![made]).await, [Verdict::Accepted]);
    document
}

#[tokio::test(flavor = "multi_thread")]
async fn a_family_is_held_while_one_is_in_it() {
    let site = site().await;
    let console = site.console().await;
    let owner = site.owner_device().await;
    let manager = site.member_device(&console, "manager", None).await;
    let (ana, bia) = (Uuid::now_v7(), Uuid::now_v7());
    let phone = site.member_device(&console, "patient", Some(ana)).await;
    let other = site.member_device(&console, "patient", Some(bia)).await;
    let clinic = site.clinic();
    let mut family = new(&manager, clinic, "family", "main", &[("name", Value::from("Araújo"))]).await;
    let bucket = Bucket::Family(family.id().record);
    assert!(!granted(&phone).await.readable().contains(&bucket));

    let fields = [("family", id(family.id().record)), ("display_name", Value::from("Ana")), ("patient", id(ana))];
    let mut member = new(&manager, clinic, "family_member", "main", &fields).await;
    assert!(granted(&phone).await.readable().contains(&bucket));
    assert!(!granted(&other).await.readable().contains(&bucket));
    assert_eq!(phone.pull(100).await.0.len(), 2, "joining brings the family and its member");
    assert!(other.pull(100).await.0.is_empty());

    // A member record in which a clinic names another clinic's family gives nothing away.
    let elsewhere = console
        .ok(
            "clinic_create",
            json!({"organization": site.organization(), "name": "Olinda", "city": null, "time_zone": "America/Recife"}),
        )
        .await["id"]
        .as_str()
        .unwrap()
        .parse()
        .unwrap();
    let stranger = site.device_in(&console, elsewhere, "manager").await;
    let fields = [("family", id(family.id().record)), ("display_name", Value::from("Bia")), ("patient", id(bia))];
    new(&stranger, elsewhere, "family_member", "main", &fields).await;
    assert!(!granted(&other).await.readable().contains(&bucket));

    edit(&manager, &mut member, &[("status", Some(Value::from("left")))]).await;
    assert!(!granted(&phone).await.readable().contains(&bucket));
    assert!(phone.pull(100).await.0.is_empty());
    edit(&manager, &mut member, &[("status", Some(Value::from("active")))]).await;
    assert!(granted(&phone).await.readable().contains(&bucket));
    edit(&manager, &mut family, &[("status", Some(Value::from("closed")))]).await;
    assert!(!granted(&phone).await.readable().contains(&bucket));
    assert_eq!(owner.pull(100).await.0.len(), 5, "the clinic keeps them");
    site.running.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guardian_stands_in_from_the_proof_to_the_end() {
    let site = site().await;
    let console = site.console().await;
    let owner = site.owner_device().await;
    let clinic = site.clinic();
    let now = chrono::Utc::now();
    let birth = (now - chrono::Duration::days(10 * 365)).date_naive();
    let fields = [("name", Value::from("Caio")), ("date_of_birth", Value::Text(birth.to_string()))];
    let mut child = new(&owner, clinic, "patient", "identity", &fields).await;
    let fields = [
        ("patient", id(child.id().record)),
        ("name", Value::from("Marta")),
        ("legal_representative", Value::Flag(true)),
    ];
    let mut marta = new(&owner, clinic, "related_person", "main", &fields).await;
    let arguments = json!({
        "organization": site.organization(), "clinic": clinic, "patient": child.id().record,
        "related_person": marta.id().record, "name": "Marta", "email": null,
    });
    let invited = console.ok("guardian_invite", arguments).await;
    let phone = Device::enrol(site.running.addr, invited["code"].as_str().unwrap()).await.ready().await;
    let share = Bucket::Patient(child.id().record);
    assert!(granted(&phone).await.roles.is_empty(), "nobody checked the proof yet");

    edit(&owner, &mut marta, &[("proof_checked_at", Some(Value::Int(now.timestamp_millis())))]).await;
    let grant = granted(&phone).await;
    assert!(grant.readable().contains(&share));
    let until_ms = grant.roles[0].until_ms.unwrap();
    let years = (until_ms - now.timestamp_millis()) / DAY_MS / 365;
    assert!((7..=8).contains(&years), "until the child is eighteen, not {years} years");
    let phone = phone.ready().await;
    let (_, meal) = phone.create("body_measurement", "main", clinic, &measurement(child.id().record, 3500));
    assert_eq!(phone.push(vec![meal]).await, [Verdict::Accepted], "the diary is the child's own");

    // The clinic lets people answer for themselves from nine on; then a date ends it; then the record itself.
    let fields = [("key", Value::from("patient.majority_years")), ("value", Value::Text("9".to_owned()))];
    let (mut nine, made) = {
        let record = umbu_sync::DocumentId::new(Uuid::now_v7(), "setting", "main");
        let patch = fields.iter().map(|(name, value)| ((*name).to_owned(), Some(value.clone()))).collect();
        let (document, change) = Document::create(&record, owner.grant().actor, 1_760_000_000, None, &patch).unwrap();
        (document, envelope(&record, change))
    };
    assert_eq!(owner.push(vec![made]).await, [Verdict::Accepted]);
    assert!(granted(&phone).await.roles.is_empty(), "of age since a year");
    edit(&owner, &mut nine, &[("active", Some(Value::Flag(false)))]).await;
    assert!(granted(&phone).await.readable().contains(&share));
    let yesterday = (now - chrono::Duration::days(2)).date_naive().to_string();
    edit(&owner, &mut marta, &[("represents_until", Some(Value::Text(yesterday)))]).await;
    assert!(!granted(&phone).await.readable().contains(&share));
    edit(&owner, &mut marta, &[("represents_until", None)]).await;
    assert!(granted(&phone).await.readable().contains(&share));
    edit(&owner, &mut child, &[("date_of_birth", None)]).await;
    assert!(granted(&phone).await.roles.is_empty(), "an end that nobody knows is no right");
    assert!(phone.pull(100).await.0.is_empty());
    site.running.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_emergency_opens_one_share_for_an_hour_and_is_told() {
    let site = site().await;
    let console = site.console().await;
    let organization = site.organization();
    let clinic = console
        .ok(
            "clinic_create",
            json!({"organization": organization, "name": "Olinda", "city": null, "time_zone": "America/Recife"}),
        )
        .await["id"]
        .as_str()
        .unwrap()
        .parse()
        .unwrap();
    let (owner, officer) = (site.owner_device().await, site.member_device(&console, "privacy_officer", None).await);
    let home = site.member_device(&console, "care", None).await;
    let doctor = site.device_in(&console, clinic, "care").await;
    let reception = site.device_in(&console, clinic, "reception").await;
    let ana = new(&owner, site.clinic(), "patient", "identity", &[("name", Value::from("Ana"))]).await.id().record;
    let bia = new(&owner, site.clinic(), "patient", "identity", &[("name", Value::from("Bia"))]).await.id().record;
    new(&home, site.clinic(), "body_measurement", "main", &measurement(ana, 6100)).await;
    new(&home, site.clinic(), "body_measurement", "main", &measurement(bia, 6200)).await;

    let ask = async |device: &Device, patient: Uuid, reason: &str| {
        let body = json!({"patient": patient, "reason": reason}).to_string();
        let headers =
            [("authorization", format!("Bearer {}", device.token)), ("content-type", "application/json".to_owned())];
        request(device.addr, "POST", "/api/break-glass", &headers, body.as_bytes()).await
    };
    let reason = "Chegou desacordada ao pronto atendimento";
    assert_eq!(ask(&doctor, ana, "  urgente ").await.refusal(), (400, "emergency-reason-needed".to_owned()));
    assert_eq!(ask(&reception, ana, reason).await.refusal(), (403, "not-allowed".to_owned()));
    assert_eq!(ask(&home, ana, reason).await.refusal(), (409, "emergency-not-needed".to_owned()));
    assert_eq!(ask(&doctor, Uuid::now_v7(), reason).await.refusal(), (404, "not-found".to_owned()));
    assert!(doctor.pull(100).await.0.is_empty() && officer.pull(100).await.0.len() == 2, "refusals write nothing");

    let opened = ask(&doctor, ana, reason).await;
    assert_eq!(opened.status, 200, "{:?}", opened.json());
    let until_ms = opened.json()["until_ms"].as_i64().unwrap();
    let in_ms = until_ms - chrono::Utc::now().timestamp_millis();
    assert!((59 * 60_000..=60 * 60_000).contains(&in_ms), "{in_ms}");
    let reply = doctor.hello([1; 32]).await;
    assert!(reply.grant.is_some(), "the wider grant comes with the hello");
    assert_eq!(granted(&doctor).await.emergencies.len(), 1);
    let (items, _) = doctor.pull(100).await;
    assert_eq!(items.len(), 2, "her identity and her diary, and nothing of Bia");
    assert!(reception.pull(100).await.0.is_empty());
    let (_, forged) = doctor.create("body_measurement", "main", site.clinic(), &measurement(ana, 5000));
    assert!(matches!(doctor.push(vec![forged]).await[0], Verdict::Quarantined { .. }), "for reading");

    // The privacy officer of her clinic has the event and a review that waits, written by the organisation's own actor.
    let compliance = Bucket::Clinic { clinic: site.clinic(), compartment: Compartment::Compliance };
    let (told, _) = officer.pull(100).await;
    let told: Vec<_> =
        told.iter().filter(|item| item.buckets.iter().any(|(bucket, _)| *bucket == compliance)).collect();
    let kinds: Vec<&str> = told.iter().map(|item| item.envelope.document.entity.as_str()).collect();
    assert_eq!(kinds, ["audit_event", "access_review"]);
    assert!(told.iter().all(|item| item.author == doctor.grant().account));
    let Payload::Change(genesis) = &told[1].envelope.payload else { panic!("a review is a document") };
    assert_ne!(genesis.actor, doctor.grant().actor);
    let database = site.database().await;
    let row = database
        .query_one("SELECT r.reason, r.status, e.action, e.patient FROM record.access_review r JOIN record.audit_event e ON e.id = r.event", &[])
        .await
        .unwrap();
    assert_eq!((row.get::<_, &str>(0), row.get::<_, &str>(1), row.get::<_, &str>(2)), (reason, "open", "break_glass"));
    assert_eq!(row.get::<_, Uuid>(3), ana);

    let ended = "UPDATE directory.emergency_access SET ends_at_ms = $1";
    database.execute(ended, &[&chrono::Utc::now().timestamp_millis()]).await.unwrap();
    assert!(doctor.pull(100).await.0.is_empty());
    let reply = doctor.hello([1; 32]).await;
    assert!(reply.grant.is_some() && reply.heads.is_empty(), "and is taken back with the next hello");
    site.running.shutdown().await;
}
