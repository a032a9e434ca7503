//! The server as this device sees it over HTTP: one function per route, every failure typed, every wait bounded.

use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{HeaderMap, RANGE};
use reqwest::{Method, RequestBuilder, Response, StatusCode, Url};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::json;
use umbu_commands::CommandError;
use umbu_sync::BlobOwner;
use uuid::Uuid;

use super::SyncError;
use super::address::server_address;
use super::network::NetworkSwitch;
use crate::store::{BLOB_PIECE_BYTES, BlobPiece, BlobUpload};

const CONNECT_WAIT_MAX: Duration = Duration::from_secs(5);
/// A peer that sends nothing for so long is gone; the live stream's keep-alive is three times as frequent.
const SILENCE_MAX: Duration = Duration::from_secs(45);
const REQUEST_WAIT_MAX: Duration = Duration::from_secs(60);
/// Larger answers are refused before they fill the memory.
const ANSWER_BYTES_MAX: usize = 64 << 20;

/// `POST /api/enrol`.
#[derive(Debug, Serialize)]
pub(crate) struct EnrolRequest<'a> {
    pub(crate) code: &'a str,
    pub(crate) device_name: &'a str,
    pub(crate) platform: &'a str,
    /// Ed25519, hexadecimal.
    pub(crate) public_key: String,
}

#[derive(Debug, Deserialize)]
pub(crate) struct EnrolReply {
    pub(crate) device_id: Uuid,
    /// `approved` or `pending`. Only informs: the grant decides.
    pub(crate) status: String,
    pub(crate) organization_id: Uuid,
    pub(crate) organization_name: String,
    pub(crate) account_name: String,
    /// The key that signs grants, hexadecimal; pinned from here on.
    pub(crate) server_key: String,
}

/// `POST /api/device/session`.
#[derive(Debug, Deserialize)]
pub(crate) struct SessionReply {
    pub(crate) token: String,
    /// Postcard of the `SignedGrant`, hexadecimal.
    pub(crate) grant: String,
    /// Keys of the files that are shared with this person, hexadecimal by owner.
    #[serde(default)]
    pub(crate) blob_keys: Vec<(String, String)>,
}

/// What the server holds of one blob.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct BlobHeld {
    pub(crate) bytes: u64,
    pub(crate) complete: bool,
}

/// Where one chunk of an upload goes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct BlobPart<'a> {
    pub(crate) upload: &'a BlobUpload,
    pub(crate) offset: u64,
    pub(crate) total: u64,
}

#[derive(Debug)]
pub(crate) struct Server {
    http: reqwest::Client,
    base: Url,
    network: Arc<NetworkSwitch>,
}

impl Server {
    pub(crate) fn new(address: &str, network: Arc<NetworkSwitch>) -> Result<Self, SyncError> {
        let http = reqwest::Client::builder()
            .connect_timeout(CONNECT_WAIT_MAX)
            .read_timeout(SILENCE_MAX)
            // A redirect could carry a token or a change to somebody else.
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(SyncError::protocol)?;
        Ok(Self { http, base: server_address(address)?, network })
    }

    pub(crate) async fn enrol(&self, request: &EnrolRequest<'_>) -> Result<EnrolReply, SyncError> {
        self.json(self.request(Method::POST, "api/enrol")?.json(request)).await
    }

    /// A nonce to sign, to prove that this device holds its key.
    pub(crate) async fn challenge(&self, device: Uuid) -> Result<[u8; 32], SyncError> {
        #[derive(Deserialize)]
        struct Reply {
            nonce: String,
        }
        let request = self.request(Method::POST, "api/device/challenge")?.json(&json!({ "device_id": device }));
        let reply: Reply = self.json(request).await?;
        let mut nonce = [0; 32];
        hex::decode_to_slice(&reply.nonce, &mut nonce).map_err(SyncError::protocol)?;
        Ok(nonce)
    }

    pub(crate) async fn session(
        &self,
        device: Uuid,
        nonce: &[u8; 32],
        signature: &[u8; 64],
        new_generation: bool,
    ) -> Result<SessionReply, SyncError> {
        let body = json!({
            "device_id": device, "nonce": hex::encode(nonce), "signature": hex::encode(signature),
            "new_generation": new_generation,
        });
        self.json(self.request(Method::POST, "api/device/session")?.json(&body)).await
    }

    /// Posts encoded bytes to one of the sync routes and gives the encoded answer.
    pub(crate) async fn exchange(&self, token: &str, route: &str, body: Vec<u8>) -> Result<Vec<u8>, SyncError> {
        let request = self.request(Method::POST, route)?.bearer_auth(token).body(body);
        self.bytes(request.timeout(REQUEST_WAIT_MAX)).await
    }

    /// The live stream, still open. It has no end of its own, so only its silence is bounded.
    pub(crate) async fn live(&self, token: &str) -> Result<Response, SyncError> {
        self.answer(self.request(Method::GET, "api/sync/live")?.bearer_auth(token)).await
    }

    pub(crate) async fn blob_held(&self, token: &str, address: &str) -> Result<BlobHeld, SyncError> {
        let request = self.request(Method::HEAD, &format!("api/blobs/{address}"))?.bearer_auth(token);
        let answer = self.network.guard(async { Ok(request.timeout(REQUEST_WAIT_MAX).send().await?) }).await?;
        if answer.status() == StatusCode::NOT_FOUND {
            return Ok(BlobHeld { bytes: 0, complete: false });
        }
        let answer = accepted(answer).await?;
        let bytes = header(answer.headers(), "x-umbu-length").and_then(|value| value.parse().ok()).unwrap_or(0);
        let complete = header(answer.headers(), "x-umbu-complete") == Some("true");
        Ok(BlobHeld { bytes, complete })
    }

    /// Sends one chunk and tells how many bytes the server holds now.
    pub(crate) async fn blob_send(&self, token: &str, part: BlobPart<'_>, chunk: Vec<u8>) -> Result<u64, SyncError> {
        #[derive(Deserialize)]
        struct Reply {
            received: u64,
        }
        let BlobPart { upload: BlobUpload { address, owner, thumbnail_of }, offset, total } = part;
        let of = thumbnail_of.as_ref().map(|of| format!("&thumbnail_of={of}")).unwrap_or_default();
        let route = format!("api/blobs/{address}?offset={offset}&total={total}&owner={owner}{of}");
        let reply: Reply = self.json(self.request(Method::PUT, &route)?.bearer_auth(token).body(chunk)).await?;
        Ok(reply.received)
    }

    /// The piece of a blob that begins at `start`.
    pub(crate) async fn blob_piece(&self, token: &str, address: &str, start: u64) -> Result<BlobPiece, SyncError> {
        let range = format!("bytes={start}-{}", start + BLOB_PIECE_BYTES as u64 - 1);
        let request = self.request(Method::GET, &format!("api/blobs/{address}"))?.header(RANGE, range);
        let (headers, bytes) = self.file(request.bearer_auth(token)).await?;
        let place = header(&headers, "content-range").and_then(|value| value.strip_prefix("bytes "));
        let (began, total) = place
            .and_then(|place| place.split_once('-')?.0.parse().ok().zip(place.rsplit_once('/')?.1.parse().ok()))
            .ok_or_else(|| SyncError::protocol("the server does not say which part of the file it gives"))?;
        Ok(BlobPiece { owner: owner(&headers)?, start: began, total, bytes })
    }

    /// The address and the encrypted bytes of a picture's thumbnail, where it has one.
    pub(crate) async fn blob_thumbnail(
        &self,
        token: &str,
        address: &str,
    ) -> Result<Option<(String, BlobPiece)>, SyncError> {
        let request = self.request(Method::GET, &format!("api/blobs/{address}/thumbnail"))?;
        let (headers, bytes) = match self.file(request.bearer_auth(token)).await {
            Err(SyncError::Refused(refusal)) if refusal.code == "not-found" => return Ok(None),
            answer => answer?,
        };
        let named = header(&headers, "x-umbu-address").map(str::to_owned);
        let named = named.ok_or_else(|| SyncError::protocol("the server does not say which file it gives"))?;
        let piece = BlobPiece { owner: owner(&headers)?, start: 0, total: bytes.len() as u64, bytes };
        Ok(Some((named, piece)))
    }

    /// Opens the share of another clinic's patient, and tells until when.
    pub(crate) async fn break_glass(&self, token: &str, patient: Uuid, reason: &str) -> Result<i64, SyncError> {
        #[derive(Deserialize)]
        struct Reply {
            until_ms: i64,
        }
        let body = json!({ "patient": patient, "reason": reason });
        let request = self.request(Method::POST, "api/break-glass")?.bearer_auth(token).json(&body);
        let reply: Reply = self.json(request).await?;
        Ok(reply.until_ms)
    }

    pub(crate) async fn blob_key(&self, token: &str, owner: &BlobOwner) -> Result<[u8; 32], SyncError> {
        #[derive(Deserialize)]
        struct Reply {
            key: String,
        }
        let request = self.request(Method::GET, &format!("api/blob-keys/{owner}"))?.bearer_auth(token);
        let reply: Reply = self.json(request).await?;
        key_bytes(&reply.key)
    }

    async fn file(&self, request: RequestBuilder) -> Result<(HeaderMap, Vec<u8>), SyncError> {
        let work = async {
            let answer = accepted(request.timeout(REQUEST_WAIT_MAX).send().await?).await?;
            Ok((answer.headers().clone(), limited(answer).await?))
        };
        self.network.guard(work).await
    }

    fn request(&self, method: Method, route: &str) -> Result<RequestBuilder, SyncError> {
        let url = self.base.join(route).map_err(SyncError::protocol)?;
        Ok(self.http.request(method, url))
    }

    async fn answer(&self, request: RequestBuilder) -> Result<Response, SyncError> {
        self.network.guard(async { accepted(request.send().await?).await }).await
    }

    async fn bytes(&self, request: RequestBuilder) -> Result<Vec<u8>, SyncError> {
        self.network.guard(async { limited(accepted(request.send().await?).await?).await }).await
    }

    async fn json<T: DeserializeOwned>(&self, request: RequestBuilder) -> Result<T, SyncError> {
        let body = self.bytes(request.timeout(REQUEST_WAIT_MAX)).await?;
        serde_json::from_slice(&body).map_err(SyncError::protocol)
    }
}

/// Only transport failures reach this: whatever status the server answers is read by [`accepted`].
impl From<reqwest::Error> for SyncError {
    fn from(error: reqwest::Error) -> Self {
        // Its cause says more than "error sending request", and the address, which it would repeat, is known.
        let error = error.without_url();
        let cause = std::error::Error::source(&error).map(|cause| format!(": {cause}")).unwrap_or_default();
        SyncError::Offline(format!("{error}{cause}"))
    }
}

/// Whose key opens the file that was answered.
fn owner(headers: &HeaderMap) -> Result<BlobOwner, SyncError> {
    let named = header(headers, "x-umbu-owner").and_then(|value| value.parse().ok());
    named.ok_or_else(|| SyncError::protocol("the server does not say whose file it gives"))
}

/// 32 bytes in hexadecimal.
pub(crate) fn key_bytes(text: &str) -> Result<[u8; 32], SyncError> {
    let mut key = [0; 32];
    hex::decode_to_slice(text, &mut key).map_err(SyncError::protocol)?;
    Ok(key)
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// Passes a good answer on and turns any other into its error.
async fn accepted(answer: Response) -> Result<Response, SyncError> {
    let status = answer.status();
    if status.is_success() {
        return Ok(answer);
    }
    if status.is_server_error() {
        return Err(SyncError::Server(status.as_u16()));
    }
    let body = limited(answer).await.unwrap_or_default();
    let refusal = serde_json::from_slice::<CommandError>(&body).ok().filter(|refusal| !refusal.code.is_empty());
    Err(match refusal {
        Some(refusal) if refusal.code == "device-pending" => SyncError::Pending,
        Some(refusal) if refusal.code == "device-revoked" => SyncError::Revoked,
        _ if status == StatusCode::UNAUTHORIZED => SyncError::Unauthorised,
        Some(refusal) => SyncError::Refused(refusal),
        None => {
            let message = format!("the server refused with status {}", status.as_u16());
            SyncError::Refused(CommandError::new("refused", message).with("status", status.as_str()))
        }
    })
}

async fn limited(mut answer: Response) -> Result<Vec<u8>, SyncError> {
    let mut body = Vec::new();
    while let Some(chunk) = answer.chunk().await? {
        if body.len() + chunk.len() > ANSWER_BYTES_MAX {
            return Err(SyncError::protocol("the answer is larger than any answer should be"));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}
