//! The REST API as another system meets it: what it sees, what it writes, and what stays closed.

use futures::future::join_all;
use serde_json::{Value as Json, json};
use umbu_catalog::Value;
use umbu_sync::{Document, DocumentId, Patch, Payload, StoredChange, Verdict};
use uuid::Uuid;

use crate::support::*;

/// A system with a key.
pub(crate) struct Caller {
    pub(crate) addr: std::net::SocketAddr,
    pub(crate) id: Uuid,
    pub(crate) secret: String,
}

pub(crate) fn key_arguments(site: &Site, role: &str, scopes: &[&str]) -> Json {
    json!({
        "organization": site.organization(), "name": "Faturamento", "role": role, "clinic": null, "scopes": scopes,
        "days": 30,
    })
}

pub(crate) async fn caller(site: &Site, console: &Console, role: &str, scopes: &[&str]) -> Caller {
    let made = console.ok("api_key_create", key_arguments(site, role, scopes)).await;
    Caller {
        addr: site.running.addr,
        id: made["key"]["id"].as_str().unwrap().parse().unwrap(),
        secret: made["secret"].as_str().unwrap().to_owned(),
    }
}

impl Caller {
    pub(crate) async fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: Option<&Json>) -> Answer {
        let mut all = vec![("authorization", format!("Bearer {}", self.secret))];
        all.extend(headers.iter().map(|(name, value)| (*name, (*value).to_owned())));
        all.extend(body.map(|_| ("content-type", "application/json".to_owned())));
        let body = body.map(Json::to_string).unwrap_or_default();
        request(self.addr, method, &format!("/api/v1/{path}"), &all, body.as_bytes()).await
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send("GET", path, &[], None).await
    }

    pub(crate) async fn post(&self, path: &str, fields: Json) -> Answer {
        self.send("POST", path, &[], Some(&json!({"fields": fields}))).await
    }

    async fn patch(&self, path: &str, fields: Json) -> Answer {
        self.send("PATCH", path, &[], Some(&json!({"fields": fields}))).await
    }

    /// Creates a record and gives its id.
    async fn made(&self, path: &str, fields: Json) -> String {
        let answer = self.post(path, fields).await;
        assert_eq!(answer.status, 201, "{:?}", answer.json());
        answer.json()["id"].as_str().unwrap().to_owned()
    }
}

/// The document as a device rebuilds it from what it pulls, and the authors of its changes.
async fn pulled(device: &Device, record: &str, entity: &str, facet: &str) -> (Document, Vec<Uuid>) {
    let id = DocumentId::new(record.parse().unwrap(), entity, facet);
    let items = device.pull(1000).await.0.into_iter().filter(|item| item.envelope.document == id);
    let (changes, authors): (Vec<StoredChange>, Vec<Uuid>) = items
        .map(|item| match item.envelope.payload {
            Payload::Change(change) => (change, item.author),
            Payload::Entry { .. } => panic!("{id} is a document"),
        })
        .unzip();
    (Document::from_changes(&id, &changes).unwrap(), authors)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_made_by_the_api_reaches_devices_and_lives_on() {
    let site = site().await;
    let console = site.console().await;
    let care = site.member_device(&console, "care", None).await;
    let api = caller(&site, &console, "care", &["*:read", "*:write"]).await;
    let created = api
        .post("patient", json!({"name": "  Bia Lopes ", "cpf": "52998224725", "emergency_notes": "alergia a látex"}))
        .await;
    assert_eq!(created.status, 201, "{:?}", created.json());
    let record = created.json();
    let id = record["id"].as_str().unwrap().to_owned();
    assert_eq!(created.headers["location"], format!("/api/v1/patient/{id}"));
    assert_eq!(record["clinic_id"], json!(site.clinic()), "the only clinic of the key");
    let fields =
        json!({"name": "Bia Lopes", "cpf": "52998224725", "active": true, "emergency_notes": "alergia a látex"});
    assert_eq!(record["fields"], fields);

    let seen = api.get(&format!("patient/{id}")).await;
    assert_eq!((seen.status, seen.json()), (200, record));
    let tag = seen.headers["etag"].clone();
    let patch = json!({"fields": {"cpf": null, "city": "Recife"}});
    let edited = api.send("PATCH", &format!("patient/{id}"), &[("if-match", &tag)], Some(&patch)).await;
    assert_eq!(edited.status, 200, "{:?}", edited.json());
    assert_eq!(edited.json()["fields"]["city"], "Recife");
    assert_eq!(edited.json()["fields"].get("cpf"), None);
    let late = api.send("PATCH", &format!("patient/{id}"), &[("if-match", &tag)], Some(&patch)).await;
    assert_eq!(late.refusal(), (412, "precondition-failed".to_owned()));

    let (document, authors) = pulled(&care, &id, "patient", "identity").await;
    assert_eq!(document.fields().get("city"), Some(&Value::from("Recife")));
    assert_eq!(authors, [api.id, api.id], "one actor, and the key as author");
    let (clinical, _) = pulled(&care, &id, "patient", "clinical").await;
    assert_eq!(clinical.fields().get("emergency_notes"), Some(&Value::from("alergia a látex")));

    assert_eq!(api.send("DELETE", &format!("patient/{id}"), &[], None).await.status, 204);
    assert_eq!(api.get(&format!("patient/{id}")).await.refusal(), (404, "not-found".to_owned()));
    assert_eq!(api.patch(&format!("patient/{id}"), json!({"city": "Olinda"})).await.status, 404);
    assert_eq!(api.get("patient").await.json(), json!({"records": [], "next_cursor": null}));
    let (document, _) = pulled(&care, &id, "patient", "identity").await;
    assert!(document.deleted_at_ms().is_some());
    site.running.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_device_writes_shows_and_both_edit_on() {
    let site = site().await;
    let console = site.console().await;
    let care = site.member_device(&console, "care", None).await;
    let api = caller(&site, &console, "care", &["body_measurement:read", "body_measurement:write"]).await;
    let patient = Uuid::now_v7();
    let (mut document, made) = care.create("body_measurement", "main", site.clinic(), &measurement(patient, 7_250));
    assert_eq!(care.push(vec![made.clone()]).await, [Verdict::Accepted]);
    let id = made.document.record;
    let record = api.get(&format!("body_measurement/{id}")).await.json();
    assert_eq!(record["fields"], json!({"patient": patient, "date": "2026-07-01", "weight_kg": "72.50"}));

    // The device edits what it holds while the API edits what the server holds.
    assert_eq!(api.patch(&format!("body_measurement/{id}"), json!({"weight_kg": "71.9"})).await.status, 200);
    let patch = Patch::from([("height_cm".to_owned(), Some(Value::Int(1_705)))]);
    let change = document.edit(care.grant().actor, 1_760_000_100, &patch).unwrap().unwrap();
    assert_eq!(care.push(vec![envelope(&made.document, change)]).await, [Verdict::Accepted]);
    let fields = api.get(&format!("body_measurement/{id}")).await.json()["fields"].clone();
    assert_eq!((&fields["weight_kg"], &fields["height_cm"]), (&json!("71.90"), &json!("170.5")));
    let (document, authors) = pulled(&care, &id.to_string(), "body_measurement", "main").await;
    assert_eq!(document.fields().get("weight_kg"), Some(&Value::Int(7_190)));
    let account = care.grant().account;
    assert_eq!(authors, [account, api.id, account]);
    // Whose bucket a record lies in is fixed when it is made.
    let moved = api.patch(&format!("body_measurement/{id}"), json!({"patient": Uuid::now_v7()})).await;
    assert_eq!(moved.status, 422);
    assert_eq!(moved.json()["errors"], json!([{"field": "patient", "rule": "fixed"}]));
    site.running.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_filter_and_page() {
    let site = site().await;
    let console = site.console().await;
    let api = caller(&site, &console, "reception", &["*:read", "*:write"]).await;
    let (ana, bia) = (Uuid::now_v7(), Uuid::now_v7());
    let book = |patient: Uuid, day: u32, status: &str| {
        json!({"patient": patient, "date": format!("2026-07-{day:02}"), "time": "09:00", "status": status,
               "price": {"amount": 15_000, "currency": "BRL"}})
    };
    for day in 1..=7 {
        api.made("appointment", book(ana, day, if day % 2 == 0 { "booked" } else { "completed" })).await;
    }
    api.made("appointment", book(bia, 1, "booked")).await;
    let dates = async |query: String| -> Vec<String> {
        let answer = api.get(&format!("appointment?{query}")).await;
        assert_eq!(answer.status, 200, "{query}: {:?}", answer.json());
        let records = answer.json()["records"].as_array().unwrap().clone();
        records.iter().map(|record| record["fields"]["date"].as_str().unwrap()[8..].to_owned()).collect()
    };
    assert_eq!(dates(format!("patient={ana}&status=booked")).await, ["02", "04", "06"]);
    assert_eq!(dates(format!("patient={bia}")).await, ["01"]);
    assert_eq!(dates("date_from=2026-07-03&date_before=2026-07-05".to_owned()).await, ["03", "04"]);
    assert_eq!(dates(format!("clinic_id={}&patient={bia}", site.clinic())).await, ["01"]);
    assert!(dates(format!("clinic_id={}", Uuid::now_v7())).await.is_empty());

    let (mut cursor, mut seen) = (String::new(), Vec::new());
    loop {
        let page = api.get(&format!("appointment?patient={ana}&limit=3{cursor}")).await.json();
        seen.extend(page["records"].as_array().unwrap().iter().map(|record| record["id"].clone()));
        let Some(next) = page["next_cursor"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }
    assert_eq!(seen.len(), 7);
    assert!(seen.windows(2).all(|pair| pair[0].as_str() < pair[1].as_str()), "by id, none twice");
    for wrong in ["limit=0", "limit=201", "limit=x", "cursor=9", "colour=red", "limit=1&limit=2", "clinic_id=x"] {
        assert_eq!(
            api.get(&format!("appointment?{wrong}")).await.refusal(),
            (400, "bad-request".to_owned()),
            "{wrong}"
        );
    }
    let wrong = api.get("appointment?date=2026-02-30").await;
    assert_eq!((wrong.status, &wrong.json()["errors"]), (422, &json!([{"field": "date", "rule": "form"}])));
    site.running.shutdown().await;
}

/// An empty set is nothing to begin a facet with.
#[tokio::test(flavor = "multi_thread")]
async fn empty_sets_and_lists_begin_nothing() {
    let site = site().await;
    let console = site.console().await;
    let care = caller(&site, &console, "care", &["*:read", "*:write"]).await;
    let id = care.made("patient", json!({"name": "Bia", "medications": []})).await;
    let path = format!("patient/{id}");
    assert_eq!(care.patch(&path, json!({"medications": []})).await.status, 200);
    assert_eq!(care.get(&path).await.json()["fields"]["name"], "Bia");
    site.running.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_holds_what_its_role_and_its_scopes_say() {
    let site = site().await;
    let console = site.console().await;
    let care = caller(&site, &console, "care", &["*:read", "*:write"]).await;
    let id = care.made("patient", json!({"name": "Caio", "blood_type": "o_positive"})).await;
    let path = format!("patient/{id}");

    let reception = caller(&site, &console, "reception", &["*:read", "*:write"]).await;
    assert_eq!(reception.get(&path).await.json()["fields"], json!({"name": "Caio", "active": true}));
    let refused = (403, "not-allowed".to_owned());
    assert_eq!(reception.patch(&path, json!({"blood_type": "a_positive"})).await.refusal(), refused);
    // The answer does not tell whether a hidden value is the one that was sent, nor whether there is one.
    for guess in [json!({"blood_type": "o_positive"}), json!({"medical_history": null})] {
        assert_eq!(reception.patch(&path, guess).await.refusal(), refused);
    }
    assert_eq!(reception.get("clinical_note").await.refusal(), refused);
    assert_eq!(reception.post("service", json!({"name": "x"})).await.refusal(), refused, "reads Reference, no more");
    assert_eq!(reception.patch(&path, json!({"city": "Natal"})).await.status, 200);

    let reader = caller(&site, &console, "care", &["patient:read"]).await;
    assert_eq!(reader.get(&path).await.json()["fields"]["blood_type"], "o_positive");
    assert_eq!(reader.get("appointment").await.refusal(), refused);
    assert_eq!(reader.patch(&path, json!({"city": "x"})).await.refusal(), refused);
    assert_eq!(reader.send("DELETE", &path, &[], None).await.refusal(), refused);
    let writer = caller(&site, &console, "care", &["patient:write"]).await;
    let answer = writer.post("patient", json!({"name": "Davi"})).await;
    assert_eq!((answer.status, answer.json().as_object().unwrap().len()), (201, 1), "its id and nothing else");
    assert_eq!(writer.get(&path).await.refusal(), refused);

    // A key of one clinic sees and writes nothing of the other.
    let other =
        json!({"organization": site.organization(), "name": "Olinda", "city": null, "time_zone": "America/Recife"});
    let other = console.ok("clinic_create", other).await["id"].clone();
    let mut arguments = key_arguments(&site, "care", &["*:read", "*:write"]);
    arguments["clinic"] = other;
    let made = console.ok("api_key_create", arguments).await;
    let olinda = Caller { secret: made["secret"].as_str().unwrap().to_owned(), ..reader };
    assert_eq!(olinda.get(&path).await.status, 404);
    assert_eq!(olinda.patch(&path, json!({"city": "x"})).await.status, 404);
    let there = json!({"clinic_id": site.clinic(), "fields": {"name": "Eva"}});
    assert_eq!(olinda.send("POST", "patient", &[], Some(&there)).await.refusal(), refused);
    let both = care.post("patient", json!({"name": "Eva"})).await;
    assert_eq!(both.refusal(), (422, "clinic-needed".to_owned()), "the organisation has two clinics now");
    site.running.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_organisation_does_not_exist() {
    let site = site().await;
    let console = site.console().await;
    let api = caller(&site, &console, "care", &["*:read", "*:write"]).await;
    let id = api.made("patient", json!({"name": "Caio"})).await;
    umbu_server::setup::setup(&site.config, &setup("other@example.org")).await.unwrap();
    let outsider = Console::sign_in(site.running.addr, "other@example.org").await;
    let session = outsider.ok("console_session", json!({})).await;
    let theirs = session["organizations"][0]["id"].clone();
    let mut arguments = key_arguments(&site, "care", &["*:read", "*:write"]);
    assert_eq!(outsider.call("api_key_create", arguments.clone()).await.refusal(), (404, "not-found".to_owned()));
    for command in ["api_key_list", "api_key_revoke"] {
        let arguments = match command {
            "api_key_list" => json!({"organization": site.organization()}),
            _ => json!({"organization": site.organization(), "key": api.id}),
        };
        assert_eq!(outsider.call(command, arguments).await.refusal(), (404, "not-found".to_owned()));
    }
    arguments["organization"] = theirs;
    let made = outsider.ok("api_key_create", arguments).await;
    let stranger = Caller { secret: made["secret"].as_str().unwrap().to_owned(), ..api };
    assert_eq!(stranger.get("patient").await.json()["records"], json!([]));
    for method in ["GET", "PATCH", "DELETE"] {
        let body = (method == "PATCH").then(|| json!({"fields": {"city": "x"}}));
        let answer = stranger.send(method, &format!("patient/{id}"), &[], body.as_ref()).await;
        assert_eq!(answer.refusal(), (404, "not-found".to_owned()), "{method}");
    }
    let into = json!({"clinic_id": site.clinic(), "fields": {"name": "Eva"}});
    assert_eq!(stranger.send("POST", "patient", &[], Some(&into)).await.status, 403);
    let database = site.database().await;
    let rows: i64 = database.query_one("SELECT count(*) FROM record.patient", &[]).await.unwrap().get(0);
    assert_eq!(rows, 1);
    site.running.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_are_shown_once_and_end() {
    let site = site().await;
    let console = site.console().await;
    for (field, value) in [
        ("role", json!("patient")),
        ("role", json!("king")),
        ("scopes", json!([])),
        ("scopes", json!(["patient:erase"])),
        ("days", json!(0)),
        ("days", json!(367)),
    ] {
        let mut arguments = key_arguments(&site, "care", &["*:read"]);
        arguments[field] = value;
        assert_eq!(
            console.call("api_key_create", arguments).await.refusal(),
            (400, "bad-request".to_owned()),
            "{field}"
        );
    }
    let (one, two) =
        (caller(&site, &console, "care", &["*:read"]).await, caller(&site, &console, "care", &["*:read"]).await);
    assert_eq!((one.get("patient").await.status, two.get("patient").await.status), (200, 200));
    let listed = console.ok("api_key_list", json!({"organization": site.organization()})).await;
    assert_eq!(listed.as_array().unwrap().len(), 2);
    assert!(!listed.to_string().contains(&one.secret[12..]) && one.secret.starts_with("umbu_"));
    assert!(listed.as_array().unwrap().iter().all(|row| row["last_used_at_ms"].is_i64()));
    let database = site.database().await;
    let kept = database.query("SELECT row_to_json(s)::text FROM directory.api_key_secret s", &[]).await.unwrap();
    assert!(kept.iter().all(|row| !row.get::<_, String>(0).contains(&one.secret[5..69])));

    let arguments = json!({"organization": site.organization(), "key": one.id});
    let revoked = console.ok("api_key_revoke", arguments.clone()).await;
    assert_eq!(console.ok("api_key_revoke", arguments).await, revoked, "once is enough");
    let ended = (401, "key-ended".to_owned());
    assert_eq!(one.get("patient").await.refusal(), ended);
    let now = umbu_server::store::now_ms();
    database.execute("UPDATE directory.api_key SET expires_at = $2 WHERE id = $1", &[&two.id, &now]).await.unwrap();
    let answer = two.get("patient").await;
    assert_eq!(answer.refusal(), ended);
    assert_eq!(answer.headers["content-type"], "application/problem+json");
    let forged = Caller { secret: two.secret.replace("umbu_", "umbu_0"), ..two };
    assert_eq!(forged.get("patient").await.refusal(), ended);
    site.running.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_retried_request_creates_one_record() {
    let site = site().await;
    let console = site.console().await;
    let api = caller(&site, &console, "care", &["*:read", "*:write"]).await;
    let body = json!({"fields": {"name": "Caio"}});
    let send = || api.send("POST", "patient", &[("idempotency-key", "pedido 17")], Some(&body));
    let answers = join_all((0..4).map(|_| send())).await;
    let first = answers[0].json()["id"].clone();
    for answer in &answers {
        assert_eq!((answer.status, &answer.json()["id"]), (201, &first), "{:?}", answer.json());
    }
    let other = api.send("POST", "patient", &[("idempotency-key", "pedido 18")], Some(&body)).await;
    assert_ne!(other.json()["id"], first);
    assert_eq!(api.get("patient").await.json()["records"].as_array().unwrap().len(), 2);
    site.running.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn writes_at_once_take_turns() {
    let site = site().await;
    let console = site.console().await;
    let care = site.member_device(&console, "care", None).await;
    let api = caller(&site, &console, "care", &["*:read", "*:write"]).await;
    let id = api.made("patient", json!({"name": "Caio"})).await;
    let path = format!("patient/{id}");
    let answers = join_all((0..12).map(|number| api.patch(&path, json!({"city": format!("Cidade {number}")})))).await;
    for answer in &answers {
        assert_eq!(answer.status, 200, "{:?}", answer.json());
    }
    let (document, authors) = pulled(&care, &id, "patient", "identity").await;
    assert_eq!(authors.len(), 13, "every write is a change of its own");
    assert!(document.conflicts().is_empty(), "each was made on top of the one before");
    site.running.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn entries_are_written_once() {
    let site = site().await;
    let console = site.console().await;
    let care = site.member_device(&console, "care", None).await;
    let api = caller(&site, &console, "care", &["*:read", "*:write"]).await;
    let fields = json!({"patient": Uuid::now_v7(), "purpose": "photos", "decision": "granted",
                        "decided_at": "2026-07-01T09:30:00-03:00"});
    let id = api.made("consent", fields).await;
    let record = api.get(&format!("consent/{id}")).await.json();
    assert_eq!(record["fields"]["decided_at"], "2026-07-01T12:30:00.000Z");
    let once = (409, "written-once".to_owned());
    assert_eq!(api.patch(&format!("consent/{id}"), json!({"decision": "withdrawn"})).await.refusal(), once);
    assert_eq!(api.send("DELETE", &format!("consent/{id}"), &[], None).await.refusal(), once);
    let items = care.pull(100).await.0;
    assert!(items.iter().any(|item| item.envelope.document.record.to_string() == id && item.author == api.id));
    site.running.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn refusals_are_problems_that_say_which_field() {
    let site = site().await;
    let console = site.console().await;
    let api = caller(&site, &console, "care", &["*:read", "*:write"]).await;
    let wrong = json!({"name": "x".repeat(121), "cpf": "11111111111", "date_of_birth": "2026-02-30"});
    let answer = api.post("patient", wrong).await;
    assert_eq!(answer.headers["content-type"], "application/problem+json");
    assert_eq!(answer.json()["code"], "invalid-field");
    let errors = json!([
        {"field": "cpf", "rule": "check-digit"}, {"field": "date_of_birth", "rule": "form"},
        {"field": "name", "rule": "too-long"},
    ]);
    assert_eq!((answer.status, &answer.json()["errors"]), (422, &errors));
    let unknown = api.post("patient", json!({"name": "Ana", "colour": "red"})).await.json();
    assert_eq!(unknown["errors"], json!([{"field": "colour", "rule": "unknown"}]));
    let empty = api.post("patient", json!({})).await.json();
    assert_eq!(empty["errors"], json!([{"field": "name", "rule": "required"}]));

    let bearer = ("authorization", format!("Bearer {}", api.secret));
    let raw = async |kind: &str, body: &[u8]| {
        let headers = [bearer.clone(), ("content-type", kind.to_owned())];
        request(api.addr, "POST", "/api/v1/patient", &headers, body).await.refusal()
    };
    assert_eq!(raw("text/plain", b"{}").await, (415, "unsupported-media-type".to_owned()));
    assert_eq!(raw("application/json", b"{").await, (400, "bad-request".to_owned()));
    assert_eq!(raw("application/json", b"[]").await, (400, "bad-request".to_owned()));
    let large = format!("{{\"fields\": {{\"name\": \"{}\"}}}}", "x".repeat(1_100_000));
    assert_eq!(raw("application/json", large.as_bytes()).await, (413, "request-too-large".to_owned()));
    for (method, path, code) in
        [("PUT", "patient", 405), ("GET", "patient/x", 404), ("GET", "account", 404), ("GET", "a/b/c", 404)]
    {
        let answer = api.send(method, path, &[], None).await;
        assert_eq!(answer.status, code, "{method} {path}");
        assert_eq!(answer.headers["content-type"], "application/problem+json", "{method} {path}");
    }
    site.running.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_asks_too_often_waits() {
    let site = site().await;
    let console = site.console().await;
    let api = caller(&site, &console, "care", &["*:read"]).await;
    let mut refused = Vec::new();
    for _ in 0..50 {
        let answers = join_all((0..13).map(|_| api.get("nothing"))).await;
        refused.extend(answers.into_iter().filter(|answer| answer.status == 429));
    }
    assert_eq!(refused.len(), 50, "600 of 650 went through");
    let wait: u64 = refused[0].headers["retry-after"].parse().unwrap();
    assert!((1..=61).contains(&wait));
    assert_eq!(refused[0].refusal().1, "too-many-requests");
    let other = caller(&site, &console, "care", &["*:read"]).await;
    assert_eq!(other.get("patient").await.status, 200, "each key has its own");
    site.running.shutdown().await;
}
