//! One PostgreSQL for the test binary, a database and a server for each test, and devices that talk to it.

use std::collections::BTreeMap;
use std::mem::ManuallyDrop;
use std::net::SocketAddr;
use std::process::{ChildStdin, Command, Stdio};
use std::sync::OnceLock;

use ed25519_dalek::{Signer, SigningKey};
use serde_json::{Value as Json, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use umbu_catalog::Value;
use umbu_server::cluster::{Address, Cluster};
use umbu_server::setup::{Founded, Setup};
use umbu_server::{Config, GateProgram, Running};
use umbu_sync::{
    Batch, Bucket, Document, DocumentId, Envelope, Grant, Hash, Hello, HelloReply, Patch, Payload, PullPage,
    PullRequest, PulledChange, PushReply, SignedGrant, StoredChange, Verdict,
};
use uuid::Uuid;

pub(crate) const PASSPHRASE: &str = "uma frase bem comprida";

/// The shared cluster. A shell waits for the end of this process (its standard input closes) and stops PostgreSQL
/// then, however the tests ended.
fn cluster() -> &'static Address {
    static CLUSTER: OnceLock<(Address, ChildStdin)> = OnceLock::new();
    let (address, _) = CLUSTER.get_or_init(|| {
        let directory = tempfile::Builder::new().prefix("umbu-test-").tempdir().unwrap().keep();
        let cluster = Cluster::start(&directory).unwrap();
        let script = "cat >/dev/null; kill -INT $(head -1 \"$1/cluster/pg/postmaster.pid\"); sleep 2; rm -rf \"$1\"";
        #[expect(clippy::zombie_processes, reason = "it outlives this process on purpose")]
        let mut shell = Command::new("sh")
            .args(["-c", script, "sh"])
            .arg(&directory)
            .stdin(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let address = ManuallyDrop::new(cluster).address().clone();
        (address, shell.stdin.take().unwrap())
    });
    address
}

/// A server with an organisation of its own.
pub(crate) struct Site {
    pub(crate) running: Running,
    pub(crate) config: Config,
    pub(crate) founded: Founded,
    _directory: tempfile::TempDir,
}

pub(crate) async fn site() -> Site {
    site_with(|_| {}).await
}

/// A site whose server is told something else.
pub(crate) async fn site_with(change: impl FnOnce(&mut Config)) -> Site {
    let directory = tempfile::tempdir().unwrap();
    let name = format!("test_{}", Uuid::now_v7().simple());
    let mut database = cluster().postgres_config();
    umbu_server::store::migrate::create_database(&database, &name).await.unwrap();
    database.dbname(&name);
    let mut config = Config {
        database: Some(database),
        data_dir: directory.path().to_owned(),
        listen: "127.0.0.1:0".parse().unwrap(),
        app_dir: None,
        gate: GateProgram::at(env!("CARGO_BIN_EXE_umbu-server")),
        files_bytes_max: umbu_server::config::FILES_BYTES_MAX,
    };
    change(&mut config);
    let founded = umbu_server::setup::setup(&config, &setup("owner@example.org")).await.unwrap();
    let running = umbu_server::start(config.clone()).await.unwrap();
    Site { running, config, founded, _directory: directory }
}

pub(crate) fn setup(owner_email: &str) -> Setup {
    Setup {
        organization: "Clínica Umbuzeiro".to_owned(),
        clinic: "Recife".to_owned(),
        time_zone: "America/Recife".to_owned(),
        owner_name: "Ana Souza".to_owned(),
        owner_email: owner_email.to_owned(),
        passphrase: Some(PASSPHRASE.to_owned()),
    }
}

impl Site {
    pub(crate) fn organization(&self) -> Uuid {
        self.founded.invitation.organization
    }

    pub(crate) fn clinic(&self) -> Uuid {
        self.founded.clinic
    }

    pub(crate) async fn console(&self) -> Console {
        Console::sign_in(self.running.addr, "owner@example.org").await
    }

    /// The owner's first device, approved by its code.
    pub(crate) async fn owner_device(&self) -> Device {
        Device::enrol(self.running.addr, &self.founded.invitation.code).await.ready().await
    }

    /// An approved device of a new member.
    pub(crate) async fn member_device(&self, console: &Console, role: &str, patient: Option<Uuid>) -> Device {
        let invitation = self.invite(console, role, patient).await;
        let device = Device::enrol(self.running.addr, invitation["code"].as_str().unwrap()).await;
        if device.status == "pending" {
            console.ok("device_approve", json!({"organization": self.organization(), "device": device.id})).await;
        }
        device.ready().await
    }

    /// An approved device of a new member of another clinic.
    pub(crate) async fn device_in(&self, console: &Console, clinic: Uuid, role: &str) -> Device {
        let invitation = self.invite_to(console, clinic, role, None).await;
        let device = Device::enrol(self.running.addr, invitation["code"].as_str().unwrap()).await;
        console.ok("device_approve", json!({"organization": self.organization(), "device": device.id})).await;
        device.ready().await
    }

    pub(crate) async fn invite(&self, console: &Console, role: &str, patient: Option<Uuid>) -> Json {
        self.invite_to(console, self.clinic(), role, patient).await
    }

    async fn invite_to(&self, console: &Console, clinic: Uuid, role: &str, patient: Option<Uuid>) -> Json {
        let arguments = json!({
            "organization": self.organization(), "clinic": clinic, "role": role, "name": format!("Pessoa {role}"),
            "email": null, "patient": patient,
        });
        console.ok("member_invite", arguments).await
    }

    /// A connection as the tables' owner, which row-level security does not bind here (it is a superuser).
    pub(crate) async fn database(&self) -> tokio_postgres::Client {
        let config = self.config.database.clone().unwrap();
        let (client, connection) = config.connect(tokio_postgres::NoTls).await.unwrap();
        tokio::spawn(connection);
        client
    }
}

/// An answer over HTTP.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn json(&self) -> Json {
        serde_json::from_slice(&self.body).unwrap_or_else(|_| json!(String::from_utf8_lossy(&self.body)))
    }

    /// Status and error code, for assertions.
    pub(crate) fn refusal(&self) -> (u16, String) {
        (self.status, self.json()["code"].as_str().unwrap_or_default().to_owned())
    }
}

/// One request on a connection of its own.
pub(crate) async fn request(
    addr: SocketAddr,
    method: &str,
    path: &str,
    headers: &[(&str, String)],
    body: &[u8],
) -> Answer {
    let mut stream = TcpStream::connect(addr).await.unwrap();
    let mut head = format!("{method} {path} HTTP/1.1\r\nhost: {addr}\r\nconnection: close\r\n");
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str(&format!("content-length: {}\r\n\r\n", body.len()));
    stream.write_all(head.as_bytes()).await.unwrap();
    // A server that refuses a large body may answer before it was read.
    let _ = stream.write_all(body).await;
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes).await;
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").expect("a whole head");
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let headers = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    Answer { status, headers, body: bytes[end + 4..].to_vec() }
}

pub(crate) async fn post_json(addr: SocketAddr, path: &str, body: &Json) -> Answer {
    request(addr, "POST", path, &[("content-type", "application/json".to_owned())], body.to_string().as_bytes()).await
}

/// A signed-in administrator.
pub(crate) struct Console {
    addr: SocketAddr,
    cookie: String,
}

impl Console {
    pub(crate) async fn sign_in(addr: SocketAddr, email: &str) -> Console {
        let answer =
            Console::post(addr, "/api/console/sign-in", "", &json!({"email": email, "passphrase": PASSPHRASE})).await;
        assert_eq!(answer.status, 200, "{:?}", answer.json());
        let cookie = answer.headers["set-cookie"].split(';').next().unwrap().to_owned();
        Console { addr, cookie }
    }

    pub(crate) async fn post(addr: SocketAddr, path: &str, cookie: &str, body: &Json) -> Answer {
        let headers = [
            ("content-type", "application/json".to_owned()),
            ("x-umbu", "1".to_owned()),
            ("cookie", cookie.to_owned()),
        ];
        request(addr, "POST", path, &headers, body.to_string().as_bytes()).await
    }

    pub(crate) async fn call(&self, name: &str, arguments: Json) -> Answer {
        Console::post(self.addr, &format!("/api/command/{name}"), &self.cookie, &arguments).await
    }

    pub(crate) async fn ok(&self, name: &str, arguments: Json) -> Json {
        let answer = self.call(name, arguments).await;
        assert_eq!(answer.status, 200, "{name}: {:?}", answer.json());
        answer.json()
    }
}

/// A device with its key and, once ready, its session.
pub(crate) struct Device {
    pub(crate) addr: SocketAddr,
    pub(crate) id: Uuid,
    pub(crate) status: String,
    pub(crate) key: SigningKey,
    pub(crate) server_key: String,
    pub(crate) token: String,
    pub(crate) grant: Option<Grant>,
}

impl Device {
    pub(crate) async fn enrol(addr: SocketAddr, code: &str) -> Device {
        let mut seed = [0; 32];
        getrandom::fill(&mut seed).unwrap();
        let key = SigningKey::from_bytes(&seed);
        let body = json!({
            "code": code, "device_name": "Aparelho", "platform": "test",
            "public_key": hex::encode(key.verifying_key().as_bytes()),
        });
        let answer = post_json(addr, "/api/enrol", &body).await;
        assert_eq!(answer.status, 200, "{:?}", answer.json());
        let reply = answer.json();
        Device {
            addr,
            id: reply["device_id"].as_str().unwrap().parse().unwrap(),
            status: reply["status"].as_str().unwrap().to_owned(),
            key,
            server_key: reply["server_key"].as_str().unwrap().to_owned(),
            token: String::new(),
            grant: None,
        }
    }

    pub(crate) async fn session(&self) -> Answer {
        let answer = post_json(self.addr, "/api/device/challenge", &json!({"device_id": self.id})).await;
        assert_eq!(answer.status, 200, "{:?}", answer.json());
        let nonce = answer.json()["nonce"].as_str().unwrap().to_owned();
        let message = [b"umbu-session-1".as_slice(), self.id.as_bytes(), &hex::decode(&nonce).unwrap()].concat();
        let signature = hex::encode(self.key.sign(&message).to_bytes());
        let body = json!({"device_id": self.id, "nonce": nonce, "signature": signature});
        post_json(self.addr, "/api/device/session", &body).await
    }

    pub(crate) async fn ready(mut self) -> Device {
        let answer = self.session().await;
        assert_eq!(answer.status, 200, "{:?}", answer.json());
        let reply = answer.json();
        self.token = reply["token"].as_str().unwrap().to_owned();
        let signed: SignedGrant =
            postcard::from_bytes(&hex::decode(reply["grant"].as_str().unwrap()).unwrap()).unwrap();
        let server: [u8; 32] = hex::decode(&self.server_key).unwrap().try_into().unwrap();
        self.grant = Some(signed.verify(&ed25519_dalek::VerifyingKey::from_bytes(&server).unwrap()).unwrap());
        self
    }

    pub(crate) fn grant(&self) -> &Grant {
        self.grant.as_ref().expect("the device is ready")
    }

    pub(crate) async fn send(&self, method: &str, path: &str, body: &[u8]) -> Answer {
        request(self.addr, method, path, &[("authorization", format!("Bearer {}", self.token))], body).await
    }

    pub(crate) fn seal(&self, envelopes: Vec<Envelope>) -> Vec<u8> {
        let grant = self.grant();
        let batch = Batch {
            organization: grant.organization,
            grant: grant.id,
            device: self.id,
            catalogue_version: umbu_catalog::VERSION,
            envelopes,
        };
        batch.seal(&self.key)
    }

    pub(crate) async fn push(&self, envelopes: Vec<Envelope>) -> Vec<Verdict> {
        let answer = self.send("POST", "/api/sync/push", &self.seal(envelopes)).await;
        assert_eq!(answer.status, 200, "{:?}", answer.json());
        let reply: PushReply = umbu_sync::decode(&answer.body).unwrap();
        reply.verdicts.into_iter().map(|(_, verdict)| verdict).collect()
    }

    pub(crate) async fn hello(&self, root_digest: [u8; 32]) -> HelloReply {
        let hello = Hello { catalogue_version: umbu_catalog::VERSION, epoch: None, root_digest };
        let answer = self.send("POST", "/api/sync/hello", &umbu_sync::encode(&hello)).await;
        assert_eq!(answer.status, 200, "{:?}", answer.json());
        umbu_sync::decode(&answer.body).unwrap()
    }

    pub(crate) async fn page(&self, cursors: Vec<(Bucket, u64)>, limit: u32) -> PullPage {
        let answer = self.send("POST", "/api/sync/pull", &umbu_sync::encode(&PullRequest { cursors, limit })).await;
        assert_eq!(answer.status, 200, "{:?}", answer.json());
        PullPage::decode(&answer.body).unwrap()
    }

    /// Everything since the beginning, in pages of that size, and the last page.
    pub(crate) async fn pull(&self, limit: u32) -> (Vec<PulledChange>, PullPage) {
        let mut cursors = Vec::new();
        let mut items = Vec::new();
        loop {
            let mut page = self.page(cursors, limit).await;
            items.append(&mut page.items);
            if !page.more {
                return (items, page);
            }
            cursors = page.cursors.clone();
        }
    }

    /// A new record of this device's actor.
    pub(crate) fn create(
        &self,
        entity: &str,
        facet: &str,
        clinic: Uuid,
        patch: &[(&str, Value)],
    ) -> (Document, Envelope) {
        self.create_with(Uuid::now_v7(), entity, facet, clinic, patch)
    }

    pub(crate) fn create_with(
        &self,
        record: Uuid,
        entity: &str,
        facet: &str,
        clinic: Uuid,
        patch: &[(&str, Value)],
    ) -> (Document, Envelope) {
        let id = DocumentId::new(record, entity, facet);
        let patch: Patch = patch.iter().map(|(name, value)| ((*name).to_owned(), Some(value.clone()))).collect();
        let (document, change) =
            Document::create(&id, self.grant().actor, 1_760_000_000, Some(clinic), &patch).unwrap();
        (document, envelope(&id, change))
    }
}

pub(crate) fn envelope(id: &DocumentId, change: StoredChange) -> Envelope {
    Envelope { document: id.clone(), payload: Payload::Change(change) }
}

/// A small record of a patient's diary.
pub(crate) fn measurement(patient: Uuid, weight: i64) -> Vec<(&'static str, Value)> {
    vec![
        ("patient", Value::Text(patient.to_string())),
        ("date", Value::from("2026-07-01")),
        ("weight_kg", Value::Int(weight)),
    ]
}

pub(crate) fn hashes(items: &[PulledChange]) -> Vec<Hash> {
    let mut hashes: Vec<Hash> = items.iter().map(|item| item.envelope.payload.hash()).collect();
    hashes.sort_unstable();
    hashes
}
