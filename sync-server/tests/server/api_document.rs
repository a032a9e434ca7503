//! The OpenAPI document: well formed, true of every route, and the source of requests that must break nothing.

use std::collections::BTreeMap;

use futures::StreamExt;
use futures::stream;
use serde_json::{Map, Value as Json, json};
use umbu_catalog::{Access, Role, facet_access, replicated};
use uuid::Uuid;

use crate::api::{Caller, caller};
use crate::support::*;

/// Something that every row of the other organisation says, and no answer may.
const SECRET: &str = "segredo-da-outra";
/// Small in every test run, the whole count in the soak.
const REQUESTS: u64 = 2_000;
const REQUESTS_SOAK: u64 = 10_000;
const AT_ONCE: usize = 8;
/// Below what a key may send in a minute.
const REQUESTS_PER_KEY: u64 = 500;

async fn document(site: &Site) -> Json {
    let answer = request(site.running.addr, "GET", "/api/v1/openapi.json", &[], b"").await;
    assert_eq!(answer.status, 200);
    answer.json()
}

/// What a `$ref` names.
fn resolved<'a>(document: &'a Json, schema: &'a Json) -> &'a Json {
    match schema["$ref"].as_str() {
        Some(reference) => document.pointer(&reference[1..]).unwrap_or_else(|| panic!("{reference} names nothing")),
        None => schema,
    }
}

fn each<'a>(json: &'a Json, visit: &mut impl FnMut(&'a Map<String, Json>)) {
    match json {
        Json::Object(object) => {
            visit(object);
            object.values().for_each(|value| each(value, visit));
        }
        Json::Array(items) => items.iter().for_each(|item| each(item, visit)),
        _ => {}
    }
}

/// SplitMix64: the same requests from the same seed.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.roll() % count as u64).unwrap()
    }

    fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    /// Once in so many times.
    fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }
}

/// A value that fits its schema.
fn fitting(document: &Json, schema: &Json, dice: &mut Dice) -> Json {
    let schema = resolved(document, schema);
    if let Some(examples) = schema["examples"].as_array() {
        return dice.pick(examples).clone();
    }
    let kind = schema["type"].as_str().or_else(|| schema["type"][0].as_str());
    match (kind, schema["format"].as_str()) {
        (Some("string"), Some("uuid")) => json!(Uuid::from_u128(u128::from(dice.roll()) << 64 | 7)),
        (Some("string"), Some("date")) => json!("2026-07-01"),
        (Some("string"), Some("date-time")) => json!("2026-07-01T12:30:00.000Z"),
        (Some("string"), Some("email")) => json!("ana@example.org"),
        (Some("string"), Some("uri")) => json!("https://example.org"),
        (Some("string"), _) => {
            let most = usize::try_from(schema["maxLength"].as_u64().unwrap_or(20)).unwrap();
            json!("d'água-fresca".chars().take(most).collect::<String>())
        }
        (Some("integer"), _) => {
            let (low, high) = (schema["minimum"].as_i64().unwrap_or(0), schema["maximum"].as_i64().unwrap_or(1_000));
            json!(low.midpoint(high))
        }
        (Some("boolean"), _) => json!(dice.once_in(2)),
        (Some("array"), _) => json!([fitting(document, &schema["items"], dice)]),
        (Some("object"), _) => {
            let properties = schema["properties"].as_object().unwrap();
            Json::Object(properties.iter().map(|(name, of)| (name.clone(), fitting(document, of, dice))).collect())
        }
        _ => json!({"open": ["shape", 1, null]}),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_document_is_whole() {
    let site = site().await;
    let document = document(&site).await;
    assert_eq!(document["openapi"], "3.1.0");
    each(&document, &mut |object| {
        if object.contains_key("$ref") {
            resolved(&document, &Json::Object(object.clone()));
        }
    });
    let mut operations = BTreeMap::new();
    each(&document["paths"], &mut |object| {
        if let Some(id) = object.get("operationId") {
            assert!(operations.insert(id.to_string(), ()).is_none(), "{id} twice");
            assert!(object["responses"].as_object().unwrap().keys().any(|status| status.starts_with('2')), "{id}");
        }
    });
    let records = replicated().count();
    let changeable = replicated().filter(|entity| !entity.append_only).count();
    assert_eq!(operations.len(), 3 * records + 2 * changeable);
    site.running.shutdown().await;
}

/// For every kind of record: what the document says of it is accepted, comes back as it went, and is found.
#[tokio::test(flavor = "multi_thread")]
async fn every_kind_of_record_comes_back_as_it_went() {
    let site = site().await;
    let console = site.console().await;
    let document = document(&site).await;
    let mut dice = Dice(1);
    for entity in replicated() {
        let writes = |role: &Role, facet| facet_access(*role, entity, facet) == Access::ReadWrite;
        let facets = |role: &Role| entity.facets.iter().filter(|facet| writes(role, facet)).count();
        let roles = [Role::Manager, Role::Owner, Role::Care, Role::Teacher];
        let role = roles.into_iter().max_by_key(|role| (writes(role, entity.head()), facets(role))).unwrap();
        let schema = &document["components"]["schemas"][format!("{}_fields", entity.name)];
        let mut fields = fitting(&document, schema, &mut dice);
        for facet in entity.facets.iter().filter(|facet| !writes(&role, facet)) {
            facet.fields.iter().for_each(|field| drop(fields.as_object_mut().unwrap().remove(field.name)));
        }
        let api = caller(&site, &console, role.name(), &["*:read", "*:write"]).await;
        let made = api.post(entity.name, fields.clone()).await;
        assert_eq!(made.status, 201, "{}: {:?}", entity.name, made.json());
        let path = made.headers["location"].trim_start_matches("/api/v1/").to_owned();
        let seen = api.get(&path).await.json();
        assert_eq!(seen["fields"], fields, "{}", entity.name);
        assert_eq!(api.get(entity.name).await.json()["records"], json!([seen]), "{}", entity.name);
        let parameters = &document["paths"][format!("/{}", entity.name)]["get"]["parameters"];
        for filter in parameters.as_array().unwrap().iter().filter(|parameter| parameter.get("$ref").is_none()) {
            its_filter_finds_it(&api, entity.name, filter["name"].as_str().unwrap(), &fields).await;
        }
        let (edited, deleted) = if entity.append_only { (409, 409) } else { (200, 204) };
        assert_eq!(api.send("PATCH", &path, &[], Some(&json!({"fields": fields}))).await.status, edited, "{path}");
        assert_eq!(api.send("DELETE", &path, &[], None).await.status, deleted, "{path}");
        assert_eq!(api.get(&path).await.status, if entity.append_only { 200 } else { 404 }, "{path}");
    }
    site.running.shutdown().await;
}

/// By the very value that the record has: equal to it, from it on, and not before it.
async fn its_filter_finds_it(api: &Caller, entity: &str, filter: &str, fields: &Json) {
    let field = filter.trim_end_matches("_from").trim_end_matches("_before");
    let Some((value, found)) = fields
        .get(filter)
        .map(|value| (value, 1))
        .or_else(|| fields.get(field).map(|value| (value, usize::from(!filter.ends_with("_before")))))
    else {
        return;
    };
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let answer = api.get(&format!("{entity}?{filter}={}", encoded(&text))).await;
    let records = answer.json()["records"].as_array().map(Vec::len);
    assert_eq!(records, Some(found), "{entity}?{filter}={text}: {:?}", answer.json());
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

/// A request as it goes over the wire.
struct Malformed {
    /// What the document says may be answered; nothing where the request is none of the document's.
    responses: Option<Json>,
    method: String,
    path: String,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

/// Values that break something somewhere.
fn hostile(dice: &mut Dice) -> Json {
    let values = [
        json!(null),
        json!(true),
        json!(-1),
        json!(i64::MIN),
        json!(u64::MAX),
        json!(1.5e300),
        json!(""),
        json!("\u{0}"),
        json!("a\u{0}b"),
        json!("x".repeat(5_000)),
        json!("'; DROP TABLE record.patient; --"),
        json!("\u{202e}\u{feff}𝕌😀"),
        json!("9999-99-99"),
        json!("2026-07-01T12:30:00+99:99"),
        json!("99999999999999999999.99"),
        json!("00000000-0000-0000-0000-000000000000"),
        json!([]),
        json!([[["", null]]]),
        json!({}),
        json!({"id": "x", "amount": "x", "currency": 1}),
        json!(["/", "a/b", "", "#"]),
        json!([{"id": "not an id"}, {"id": "not an id"}]),
        (0..100).fold(json!(1), |inner, _| json!([inner])),
    ];
    dice.pick(&values).clone()
}

/// Breaks a value somewhere: the whole, a member, a name.
fn broken(value: Json, dice: &mut Dice) -> Json {
    match value {
        Json::Object(mut object) if !object.is_empty() && !dice.once_in(6) => {
            let names: Vec<String> = object.keys().cloned().collect();
            let name = dice.pick(&names).clone();
            let member = object.remove(&name).unwrap();
            match dice.below(8) {
                0 => {}
                1 => drop(object.insert(format!("{name}\u{0}"), member)),
                _ => drop(object.insert(name, broken(member, dice))),
            }
            Json::Object(object)
        }
        Json::Array(mut items) if !items.is_empty() && !dice.once_in(4) => {
            let item = items.pop().unwrap();
            items.extend((0..dice.below(4)).map(|_| item.clone()));
            items.push(broken(item, dice));
            Json::Array(items)
        }
        _ => hostile(dice),
    }
}

/// One request of the document's, with something wrong: a value, a parameter, a header, a path, the bytes themselves.
fn malformed(document: &Json, ids: &[String], dice: &mut Dice) -> Malformed {
    let paths: Vec<(&String, &Json)> = document["paths"].as_object().unwrap().iter().collect();
    // Often the kinds of record that there are some of, so that edits reach them.
    let (template, item) = loop {
        let (template, item) = dice.pick(&paths);
        if dice.once_in(20) || template.starts_with("/patient") || template.starts_with("/appointment") {
            break (*template, *item);
        }
    };
    let methods: Vec<&str> =
        ["get", "post", "patch", "delete"].into_iter().filter(|name| item.get(name).is_some()).collect();
    let method = *dice.pick(&methods);
    let odd = ["", "x", "%00", "%ff%fe", "..%2f..", "0", "%F0%9F%98%80", "00000000-0000-0000-0000-000000000000"];
    let id = if dice.once_in(3) { (*dice.pick(&odd)).to_owned() } else { dice.pick(ids).clone() };
    let mut path = format!("/api/v1{}", template.replace("{id}", &id));
    let operation = &item[method];
    let mut headers = Vec::new();
    let parameters = operation["parameters"].as_array().map(Vec::as_slice).unwrap_or_default();
    for parameter in parameters {
        let parameter = resolved(document, parameter);
        if !dice.once_in(parameters.len() + 1) {
            continue;
        }
        let value = if dice.once_in(2) { hostile(dice) } else { fitting(document, &parameter["schema"], dice) };
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        match parameter["in"].as_str() {
            Some("query") => {
                path.push(if path.contains('?') { '&' } else { '?' });
                path.push_str(&format!("{}={}", parameter["name"].as_str().unwrap(), encoded(&text)));
            }
            _ => {
                let name = if parameter["name"] == "If-Match" { "if-match" } else { "idempotency-key" };
                headers.push((name, text.replace(['\r', '\n', '\0'], " ")));
            }
        }
    }
    let elsewhere = dice.once_in(20);
    if elsewhere {
        path.push_str(dice.pick::<&str>(&["/more/of/it", "%", "/"]));
    } else if dice.once_in(10) {
        path.push_str(dice.pick::<&str>(&["?limit=200&limit=1", "?%ff=1", "?&&&==", "?cursor=1"]));
    }
    let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
    let body = if schema.is_null() { Json::Null } else { fitting(document, schema, dice) };
    let body = if dice.once_in(4) { body } else { broken(body, dice) };
    let mut body = if schema.is_null() && !dice.once_in(10) { Vec::new() } else { body.to_string().into_bytes() };
    if dice.once_in(12) && !body.is_empty() {
        let at = dice.below(body.len());
        match dice.below(3) {
            0 => body.truncate(at),
            1 => body[at] ^= 0x80,
            _ => body.splice(at..at, b"\\ud800".iter().copied()).for_each(drop),
        }
    }
    let kinds = ["application/json", "application/merge-patch+json; charset=utf-8", "text/xml", ""];
    let kind = if dice.once_in(12) { *dice.pick(&kinds) } else { kinds[0] };
    headers.push(("content-type", kind.to_owned()));
    let method = if dice.once_in(40) { "PUT".to_owned() } else { method.to_uppercase() };
    let known = !elsewhere && !id.is_empty() && method != "PUT";
    Malformed { responses: known.then(|| operation["responses"].clone()), method, path, headers, body }
}

/// A second organisation with a record of every compartment that care holds, and the ids of those records.
async fn other_organisation(site: &Site) -> Vec<String> {
    umbu_server::setup::setup(&site.config, &setup("other@example.org")).await.unwrap();
    let console = Console::sign_in(site.running.addr, "other@example.org").await;
    let organization = console.ok("console_session", json!({})).await["organizations"][0]["id"].clone();
    let key = json!({"organization": organization, "name": "x", "role": "care", "clinic": null,
                     "scopes": ["*:read", "*:write"], "days": 1});
    let made = console.ok("api_key_create", key).await;
    let secret = made["secret"].as_str().unwrap().to_owned();
    let api = Caller { addr: site.running.addr, id: Uuid::nil(), secret };
    let mut ids = Vec::new();
    for number in 0..3 {
        let name = format!("{SECRET} {number}");
        let fields = json!({"name": name, "city": SECRET, "emergency_notes": SECRET});
        ids.push(api.post("patient", fields).await.json()["id"].as_str().unwrap().to_owned());
        let visit = json!({"patient": ids[0], "date": "2026-07-01", "time": "09:00", "reason": SECRET});
        ids.push(api.post("appointment", visit).await.json()["id"].as_str().unwrap().to_owned());
    }
    ids
}

/// Everything that the log and the documents say of these records.
async fn state(site: &Site, ids: &[String]) -> Vec<String> {
    let database = site.database().await;
    let ids: Vec<Uuid> = ids.iter().map(|id| id.parse().unwrap()).collect();
    let rows = database
        .query(
            "SELECT format('%s %s %s %s', organization_id, record_id, facet, version)
               FROM sync.document WHERE record_id = ANY($1) ORDER BY 1",
            &[&ids],
        )
        .await
        .unwrap();
    rows.iter().map(|row| row.get(0)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn malformed_requests_fail_no_server_and_show_no_stranger() {
    let site = site().await;
    let console = site.console().await;
    let document = document(&site).await;
    let theirs = other_organisation(&site).await;
    let before = state(&site, &theirs).await;
    assert!(before.len() >= 6);
    let count = if std::env::var("UMBU_SOAK_MINUTES").is_ok() { REQUESTS_SOAK } else { REQUESTS };
    let mut keys = Vec::new();
    for number in 0..count.div_ceil(REQUESTS_PER_KEY) {
        let role = ["care", "owner", "care", "reception"][usize::try_from(number % 4).unwrap()];
        keys.push(caller(&site, &console, role, &["*:read", "*:write"]).await);
    }
    let mut ids = theirs.clone();
    for _ in 0..3 {
        ids.push(keys[0].post("patient", json!({"name": "Nossa"})).await.json()["id"].as_str().unwrap().to_owned());
    }
    let addr = site.running.addr;
    let answers = stream::iter(0..count).map(|seed| {
        let mut dice = Dice(seed);
        let mut sent = malformed(&document, &ids, &mut dice);
        let secret = &keys[usize::try_from(seed / REQUESTS_PER_KEY).unwrap()].secret;
        let secret = if dice.once_in(30) { "umbu_00" } else { secret };
        sent.headers.push(("authorization", format!("Bearer {secret}")));
        async move { (seed, request(addr, &sent.method, &sent.path, &sent.headers, &sent.body).await, sent) }
    });
    let mut statuses: BTreeMap<u16, u32> = BTreeMap::new();
    let mut answers = answers.buffer_unordered(AT_ONCE);
    while let Some((seed, answer, sent)) = answers.next().await {
        let shown = format!("seed {seed}: {} {} -> {} {:?}", sent.method, sent.path, answer.status, answer.json());
        assert!(answer.status < 500, "{shown}\n{}", String::from_utf8_lossy(&sent.body));
        assert!(!String::from_utf8_lossy(&answer.body).contains(SECRET), "{shown}");
        let told = sent.responses.is_none_or(|responses| responses.get(answer.status.to_string()).is_some());
        assert!(told, "the document does not say so: {shown}");
        *statuses.entry(answer.status).or_default() += 1;
    }
    println!("{count} requests: {statuses:?}");
    // The requests reach all the way in: some are answered, and every kind of refusal was met.
    for status in [200, 201, 400, 401, 403, 404, 415, 422] {
        assert!(statuses.contains_key(&status), "{status} is not among {statuses:?}");
    }
    assert!(!statuses.contains_key(&429), "{statuses:?}");
    assert_eq!(state(&site, &theirs).await, before, "nothing of theirs was written");
    site.running.shutdown().await;
}
