//! A server in this process, with the same routes and messages: it accepts what is signed and gives it out again.

use std::collections::{BTreeMap, HashMap};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard};

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::sse::{Event, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use ed25519_dalek::{Signature, SigningKey, Verifier, VerifyingKey};
use futures::{Stream, StreamExt};
use serde_json::{Value, json};
use tokio::sync::broadcast;
use tokio_stream::wrappers::BroadcastStream;
use umbu_commands::CommandError;
use umbu_sync::{
    Batch, Bucket, BucketDigest, Envelope, Grant, GrantRole, Hello, HelloReply, Limits, Payload, PullPage, PullRequest,
    PulledChange, PushReply, QuarantineCode, Verdict, root_digest,
};
use uuid::Uuid;

use super::files;

pub(crate) const ORGANIZATION: Uuid = Uuid::from_u128(0xA0);
pub(crate) const CLINIC: Uuid = Uuid::from_u128(0xB0);
const ACCOUNT: Uuid = Uuid::from_u128(0xC0);
pub(crate) const CODE: &str = "umbu-code";

pub(crate) struct Fake {
    pub(crate) address: SocketAddr,
    pub(crate) state: Arc<Held>,
}

pub(crate) struct Held {
    inner: Mutex<Inner>,
    signing: SigningKey,
    more: broadcast::Sender<String>,
}

#[derive(Default)]
pub(crate) struct Inner {
    pub(crate) approved: bool,
    pub(crate) revoked: bool,
    /// Answers that pretend to have lost everything older.
    pub(crate) epoch: u128,
    /// Requests to refuse with status 503 before answering again.
    pub(crate) outages: u32,
    /// Tokens are forgotten, as after a restart.
    pub(crate) forget_tokens: bool,
    /// Signs grants with another key than it told at enrolment.
    pub(crate) impostor: bool,
    /// Gives grants that have ended already.
    pub(crate) expired: bool,
    /// The next pull leaves its first change out, and its cursors pass it all the same.
    pub(crate) lose_one: bool,
    /// The change of the next push that has this place is set apart.
    pub(crate) refuse_at: Option<usize>,
    pub(crate) items: Vec<PulledChange>,
    pub(crate) blobs: HashMap<String, Vec<u8>>,
    /// Bytes after which an upload is cut once.
    pub(crate) cut_upload_at: Option<usize>,
    /// The code with which every upload is refused.
    pub(crate) refuse_upload: Option<&'static str>,
    /// Bytes after which a download is cut once.
    pub(crate) cut_download_at: Option<usize>,
    /// The next piece of a download arrives altered.
    pub(crate) alter_download: bool,
    /// Where each piece that was asked for began.
    pub(crate) fetched: Vec<usize>,
    pub(crate) hellos: u32,
    pub(crate) pulls: u32,
    devices: HashMap<Uuid, VerifyingKey>,
    nonces: HashMap<Uuid, [u8; 32]>,
    tokens: HashMap<String, Uuid>,
    heads: BTreeMap<Bucket, u64>,
    digests: BTreeMap<Bucket, BucketDigest>,
    sessions: u32,
    generation: u32,
}

pub(crate) async fn start() -> Fake {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("binds");
    let address = listener.local_addr().expect("an address");
    let state = Arc::new(Held {
        inner: Mutex::new(Inner { approved: true, epoch: 1, ..Inner::default() }),
        signing: SigningKey::from_bytes(&[9; 32]),
        more: broadcast::Sender::new(64),
    });
    let router = Router::new()
        .route("/api/enrol", post(enrol))
        .route("/api/device/challenge", post(challenge))
        .route("/api/device/session", post(session))
        .route("/api/sync/hello", post(hello))
        .route("/api/sync/push", post(push))
        .route("/api/sync/pull", post(pull))
        .route("/api/sync/live", get(live))
        .route("/api/blobs/{address}", get(files::get).head(files::head).put(files::put))
        .route("/api/blob-keys/{*owner}", get(files::key))
        .with_state(Arc::clone(&state));
    tokio::spawn(async move { axum::serve(listener, router).await.expect("serves") });
    Fake { address, state }
}

impl Fake {
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn set(&self, change: impl FnOnce(&mut Inner)) {
        change(&mut self.state.inner());
    }

    pub(crate) fn read<T>(&self, read: impl FnOnce(&Inner) -> T) -> T {
        read(&self.state.inner())
    }
}

impl Held {
    pub(super) fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().expect("no panic while held")
    }

    fn grant(&self, device: Uuid, sessions: u32, generation: u32, expired: bool) -> Grant {
        let actor = Uuid::from_u128(device.as_u128() ^ 0xFF ^ u128::from(generation) << 16);
        let role = GrantRole {
            clinic: CLINIC,
            clinic_name: "Casa Verde".into(),
            time_zone: "America/Recife".into(),
            role: "care".into(),
            patient: None,
            families: Vec::new(),
            until_ms: None,
        };
        let issued_at_ms = chrono::Utc::now().timestamp_millis() + i64::from(sessions);
        Grant {
            id: Uuid::from_u128(device.as_u128() ^ 0xFE),
            organization: ORGANIZATION,
            account: ACCOUNT,
            device,
            actor,
            generation: generation + 1,
            account_name: "Ana".into(),
            organization_name: "Umbuzeiro".into(),
            roles: vec![role],
            emergencies: Vec::new(),
            issued_at_ms,
            expires_at_ms: issued_at_ms + if expired { -1 } else { 14 * 86_400_000 },
        }
    }

    /// The device of the token, or the refusal.
    fn device(&self, headers: &HeaderMap) -> Result<Uuid, Box<Response>> {
        let mut inner = self.inner();
        if inner.outages > 0 {
            inner.outages -= 1;
            return Err(Box::new(StatusCode::SERVICE_UNAVAILABLE.into_response()));
        }
        if std::mem::take(&mut inner.forget_tokens) {
            inner.tokens.clear();
        }
        if inner.revoked {
            return Err(Box::new(refuse(StatusCode::FORBIDDEN, "device-revoked")));
        }
        let token = headers.get("authorization").and_then(|value| value.to_str().ok()).unwrap_or_default();
        let device = inner.tokens.get(token.trim_start_matches("Bearer ")).copied();
        device.ok_or_else(|| Box::new(refuse(StatusCode::UNAUTHORIZED, "unauthorised")))
    }
}

pub(super) fn refuse(status: StatusCode, code: &str) -> Response {
    (status, Json(CommandError::new(code, code))).into_response()
}

async fn enrol(State(held): State<Arc<Held>>, Json(body): Json<Value>) -> Response {
    if body["code"] != CODE {
        return refuse(StatusCode::BAD_REQUEST, "invalid-code");
    }
    let mut inner = held.inner();
    let key: [u8; 32] = hex::decode(body["public_key"].as_str().expect("a key")).expect("hex").try_into().expect("32");
    let device = Uuid::from_u128(0xD00 + inner.devices.len() as u128);
    inner.devices.insert(device, VerifyingKey::from_bytes(&key).expect("a key"));
    Json(json!({
        "device_id": device,
        "status": if inner.approved { "approved" } else { "pending" },
        "organization_id": ORGANIZATION,
        "organization_name": "Umbuzeiro",
        "account_name": "Ana",
        "server_key": hex::encode(held.signing.verifying_key().to_bytes()),
    }))
    .into_response()
}

async fn challenge(State(held): State<Arc<Held>>, Json(body): Json<Value>) -> Response {
    let device: Uuid = body["device_id"].as_str().expect("an id").parse().expect("an id");
    let mut nonce = [0; 32];
    getrandom::fill(&mut nonce).expect("random");
    held.inner().nonces.insert(device, nonce);
    Json(json!({ "nonce": hex::encode(nonce) })).into_response()
}

async fn session(State(held): State<Arc<Held>>, Json(body): Json<Value>) -> Response {
    let device: Uuid = body["device_id"].as_str().expect("an id").parse().expect("an id");
    let mut inner = held.inner();
    if inner.revoked {
        return refuse(StatusCode::FORBIDDEN, "device-revoked");
    }
    let nonce = inner.nonces.remove(&device).expect("a challenge came first");
    let signature: [u8; 64] =
        hex::decode(body["signature"].as_str().expect("signed")).expect("hex").try_into().expect("64 bytes");
    let statement = [b"umbu-session-1".as_slice(), device.as_bytes(), &nonce].concat();
    if inner.devices[&device].verify(&statement, &Signature::from_bytes(&signature)).is_err() {
        return refuse(StatusCode::FORBIDDEN, "forbidden");
    }
    if !inner.approved {
        return refuse(StatusCode::FORBIDDEN, "device-pending");
    }
    inner.sessions += 1;
    if body["new_generation"] == true {
        inner.generation += 1;
    }
    let token = format!("token-{}-{}", device, inner.sessions);
    inner.tokens.insert(token.clone(), device);
    let other = SigningKey::from_bytes(&[8; 32]);
    let signer = if inner.impostor { &other } else { &held.signing };
    let grant = held.grant(device, inner.sessions, inner.generation, inner.expired).sign(signer);
    let grant = postcard::to_stdvec(&grant).expect("encodes");
    Json(json!({ "token": token, "expires_at_ms": 0, "grant": hex::encode(grant), "blob_keys": [] })).into_response()
}

async fn hello(State(held): State<Arc<Held>>, headers: HeaderMap, body: Bytes) -> Response {
    if let Err(refused) = held.device(&headers) {
        return *refused;
    }
    let hello: Hello = umbu_sync::decode(&body).expect("a hello");
    let mut inner = held.inner();
    inner.hellos += 1;
    let digests: Vec<(Bucket, BucketDigest)> =
        inner.digests.iter().map(|(bucket, digest)| (*bucket, *digest)).collect();
    let reply = HelloReply {
        epoch: Uuid::from_u128(inner.epoch),
        up_to_date: root_digest(&digests) == hello.root_digest,
        heads: inner.heads.iter().map(|(bucket, head)| (*bucket, *head)).collect(),
        grant: None,
        catalogue_version: umbu_catalog::VERSION,
    };
    umbu_sync::encode(&reply).into_response()
}

async fn push(State(held): State<Arc<Held>>, headers: HeaderMap, body: Bytes) -> Response {
    let device = match held.device(&headers) {
        Ok(device) => device,
        Err(refused) => return *refused,
    };
    let mut inner = held.inner();
    let key = inner.devices[&device];
    let batch = Batch::open(
        &body,
        &Limits::default(),
        |_, _| Some(key),
        |id, actor, seq| {
            inner.items.iter().find_map(|item| match &item.envelope.payload {
                Payload::Change(made) if item.envelope.document == *id && (made.actor, made.seq) == (actor, seq) => {
                    Some(made.hash)
                }
                _ => None,
            })
        },
    )
    .expect("a sealed batch");
    let mut verdicts = Vec::new();
    let refuse_at = inner.refuse_at.take();
    let mut refused = None;
    for (place, envelope) in batch.envelopes.into_iter().enumerate() {
        let envelope = envelope.expect("whole");
        let hash = envelope.payload.hash();
        if refuse_at == Some(place) {
            let reason = "for this test".to_owned();
            verdicts.push((hash, Verdict::Quarantined { code: QuarantineCode::Invalid, reason }));
            refused = Some((envelope.document, hash));
            continue;
        }
        if let Some((document, missing)) = &refused
            && *document == envelope.document
        {
            verdicts.push((hash, Verdict::Missing(vec![*missing])));
            continue;
        }
        // Two records that begin alike begin with the same bytes, so a hash alone names no change.
        let known = inner.items.iter().any(|item| item.envelope == envelope);
        verdicts.push((hash, if known { Verdict::Known } else { Verdict::Accepted }));
        if !known {
            inner.store(envelope);
        }
    }
    drop(inner);
    // Nobody may be listening.
    let _ = held.more.send(format!("c/{CLINIC}/front"));
    umbu_sync::encode(&PushReply { verdicts, at_ms: chrono::Utc::now().timestamp_millis() }).into_response()
}

impl Inner {
    /// The server is back from a backup made before anything arrived.
    pub(crate) fn restore_empty(&mut self) {
        self.epoch += 1;
        self.items.clear();
        self.heads.clear();
        self.digests.clear();
    }

    /// These tests save identities of patients only, so the place of a document follows from its id.
    pub(crate) fn store(&mut self, envelope: Envelope) {
        let document = &envelope.document;
        let (entity, facet) = document.describe().expect("known");
        let lies = umbu_sync::buckets(entity, facet, document.record, ORGANIZATION, Some(CLINIC), &Default::default());
        let hash = envelope.payload.hash();
        let mut places = Vec::new();
        // A professional holds the clinic's bucket, not the patient's own.
        let home = lies.expect("a place").home;
        let head = self.heads.entry(home).or_default();
        *head += 1;
        places.push((home, *head));
        self.digests.entry(home).or_default().add(&hash);
        let at = chrono::Utc::now().timestamp_millis();
        self.items.push(PulledChange { envelope, author: ACCOUNT, received_at_ms: at, buckets: places });
    }
}

async fn pull(State(held): State<Arc<Held>>, headers: HeaderMap, body: Bytes) -> Response {
    if let Err(refused) = held.device(&headers) {
        return *refused;
    }
    let request: PullRequest = umbu_sync::decode(&body).expect("a request");
    let mut inner = held.inner();
    inner.pulls += 1;
    let after = |bucket: &Bucket| request.cursors.iter().find(|(other, _)| other == bucket).map_or(0, |(_, at)| *at);
    let news = |item: &&PulledChange| item.buckets.iter().any(|(bucket, sequence)| *sequence > after(bucket));
    // Small pages, so that paging is part of every test.
    let items: Vec<PulledChange> = inner.items.iter().filter(news).take(3).cloned().collect();
    let more = inner.items.iter().filter(news).count() > items.len();
    let mut cursors: BTreeMap<Bucket, u64> = request.cursors.iter().copied().collect();
    for (bucket, sequence) in items.iter().flat_map(|item| &item.buckets) {
        let cursor = cursors.entry(*bucket).or_default();
        *cursor = (*cursor).max(*sequence);
    }
    let items = match std::mem::take(&mut inner.lose_one) && !items.is_empty() {
        true => items[1..].to_vec(),
        false => items,
    };
    let digests =
        if more { Vec::new() } else { inner.digests.iter().map(|(bucket, digest)| (*bucket, *digest)).collect() };
    PullPage { items, cursors: cursors.into_iter().collect(), more, digests }.encode().into_response()
}

async fn live(State(held): State<Arc<Held>>, headers: HeaderMap) -> Response {
    if let Err(refused) = held.device(&headers) {
        return *refused;
    }
    Sse::new(news(&held)).into_response()
}

fn news(held: &Held) -> impl Stream<Item = Result<Event, std::convert::Infallible>> + use<> {
    let more = BroadcastStream::new(held.more.subscribe());
    more.filter_map(|bucket| async { bucket.ok() }).map(|bucket| Ok(Event::default().event("more").data(bucket)))
}
