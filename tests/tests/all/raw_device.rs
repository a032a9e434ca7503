//! A device that speaks the wire protocol by hand, so that it can say what no honest program says.

use ed25519_dalek::{Signer, SigningKey, VerifyingKey};
use serde_json::{Value, json};
use umbu_sync::{Batch, Envelope, Grant, PullPage, PullRequest, PushReply, SignedGrant};
use uuid::Uuid;

pub(crate) struct RawDevice {
    joined: Joined,
    token: String,
    pub(crate) grant: Grant,
}

/// A device that an organisation knows, and perhaps has yet to approve.
pub(crate) struct Joined {
    http: reqwest::Client,
    url: String,
    key: SigningKey,
    server_key: VerifyingKey,
    pub(crate) id: Uuid,
    pub(crate) approved: bool,
}

impl Joined {
    /// Any key will do: it is the test's own.
    pub(crate) async fn enrol(url: &str, code: &str, key: [u8; 32]) -> Joined {
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let key = SigningKey::from_bytes(&key);
        let public_key = hex::encode(key.verifying_key().as_bytes());
        let body = json!({ "code": code, "device_name": "raw", "platform": "test", "public_key": public_key });
        let enrolled = post(&http, &format!("{url}/api/enrol"), &body).await;
        let id: Uuid = enrolled["device_id"].as_str().unwrap().parse().unwrap();
        let server_key: [u8; 32] = hex::decode(enrolled["server_key"].as_str().unwrap()).unwrap().try_into().unwrap();
        let server_key = VerifyingKey::from_bytes(&server_key).unwrap();
        let approved = enrolled["status"] == "approved";
        Joined { http, url: url.to_owned(), key, server_key, id, approved }
    }

    async fn session(&self, new_generation: bool) -> (String, Grant) {
        let challenge =
            post(&self.http, &format!("{}/api/device/challenge", self.url), &json!({ "device_id": self.id })).await;
        let nonce = challenge["nonce"].as_str().unwrap();
        let message = [b"umbu-session-1".as_slice(), self.id.as_bytes(), &hex::decode(nonce).unwrap()].concat();
        let signature = hex::encode(self.key.sign(&message).to_bytes());
        let body =
            json!({ "device_id": self.id, "nonce": nonce, "signature": signature, "new_generation": new_generation });
        let session = post(&self.http, &format!("{}/api/device/session", self.url), &body).await;
        let signed: SignedGrant =
            postcard::from_bytes(&hex::decode(session["grant"].as_str().unwrap()).unwrap()).unwrap();
        (session["token"].as_str().unwrap().to_owned(), self.believed(&signed))
    }

    pub(crate) fn believed(&self, signed: &SignedGrant) -> Grant {
        signed.verify(&self.server_key).unwrap()
    }

    /// A session for a device that is approved.
    pub(crate) async fn open(self) -> RawDevice {
        let (token, grant) = self.session(false).await;
        RawDevice { joined: self, token, grant }
    }
}

impl RawDevice {
    /// Enrols with a code that also approves, and opens a session.
    pub(crate) async fn enrol(url: &str, code: &str) -> RawDevice {
        let joined = Joined::enrol(url, code, [7; 32]).await;
        assert!(joined.approved);
        joined.open().await
    }

    /// Another session, under a new actor where one is wanted.
    pub(crate) async fn reopen(&mut self, new_generation: bool) {
        (self.token, self.grant) = self.joined.session(new_generation).await;
    }

    pub(crate) fn believed(&self, signed: &SignedGrant) -> Grant {
        self.joined.believed(signed)
    }

    pub(crate) fn id(&self) -> Uuid {
        self.joined.id
    }

    /// Asks one of the paths that take JSON; the status and the answer.
    pub(crate) async fn ask(&self, path: &str, body: &Value) -> (u16, Value) {
        let request = self.joined.http.post(format!("{}{path}", self.joined.url)).bearer_auth(&self.token).json(body);
        let response = request.send().await.unwrap();
        (response.status().as_u16(), response.json().await.unwrap())
    }

    /// The batch as this device seals it.
    pub(crate) fn seal(&self, envelopes: Vec<Envelope>) -> Vec<u8> {
        self.seal_as(umbu_catalog::VERSION, envelopes)
    }

    /// The same from an app with another version of the catalogue.
    pub(crate) fn seal_as(&self, catalogue_version: u32, envelopes: Vec<Envelope>) -> Vec<u8> {
        let batch = Batch {
            organization: self.grant.organization,
            grant: self.grant.id,
            device: self.joined.id,
            catalogue_version,
            envelopes,
        };
        batch.seal(&self.joined.key)
    }

    /// Any bytes to any of the sync paths; the status and the answer's bytes.
    pub(crate) async fn send(&self, path: &str, body: Vec<u8>) -> (u16, Vec<u8>) {
        let request =
            self.joined.http.post(format!("{}/api/sync/{path}", self.joined.url)).bearer_auth(&self.token).body(body);
        let response = request.send().await.unwrap();
        (response.status().as_u16(), response.bytes().await.unwrap().to_vec())
    }

    pub(crate) async fn push(&self, envelopes: Vec<Envelope>) -> PushReply {
        self.push_as(umbu_catalog::VERSION, envelopes).await
    }

    pub(crate) async fn push_as(&self, catalogue_version: u32, envelopes: Vec<Envelope>) -> PushReply {
        let (status, body) = self.send("push", self.seal_as(catalogue_version, envelopes)).await;
        assert_eq!(status, 200, "{}", String::from_utf8_lossy(&body));
        umbu_sync::decode(&body).unwrap()
    }

    /// Everything that the grant lets this device see.
    pub(crate) async fn pull_all(&self) -> Vec<Envelope> {
        let mut envelopes = Vec::new();
        let mut cursors = Vec::new();
        loop {
            let request = PullRequest { cursors, limit: 500 };
            let (status, body) = self.send("pull", umbu_sync::encode(&request)).await;
            assert_eq!(status, 200);
            let page = PullPage::decode(&body).unwrap();
            envelopes.extend(page.items.into_iter().map(|item| item.envelope));
            cursors = page.cursors;
            if !page.more {
                return envelopes;
            }
        }
    }
}

async fn post(http: &reqwest::Client, url: &str, body: &Value) -> Value {
    let response = http.post(url).json(body).send().await.unwrap();
    let status = response.status();
    let text = response.text().await.unwrap();
    assert!(status.is_success(), "{url}: {status} {text}");
    serde_json::from_str(&text).unwrap()
}
