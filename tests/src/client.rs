//! Speaks to a host and to the console as their screens do.

use std::time::Duration;

use reqwest::header::{AUTHORIZATION, COOKIE, SET_COOKIE};
use reqwest::{Method, RequestBuilder, Response};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use umbu_commands::CommandError;
use uuid::Uuid;

const TIMEOUT: Duration = Duration::from_secs(60);

/// Why a call gave no result.
#[derive(Debug, thiserror::Error)]
pub enum CallError {
    /// The other side answered and refused.
    #[error("{status}: {error}")]
    Refused { status: u16, error: CommandError },
    #[error("no answer: {0}")]
    Transport(#[from] reqwest::Error),
    #[error("an answer of another shape: {0}")]
    Shape(String),
}

impl CallError {
    /// The code of a refusal, empty otherwise.
    pub fn code(&self) -> &str {
        match self {
            CallError::Refused { error, .. } => &error.code,
            _ => "",
        }
    }
}

pub type CallResult<T> = Result<T, CallError>;

/// The commands of one host.
#[derive(Debug, Clone)]
pub struct HostClient {
    http: reqwest::Client,
    base: String,
    token: String,
}

impl HostClient {
    pub fn new(base: &str, token: &str) -> CallResult<HostClient> {
        Ok(HostClient { http: http()?, base: base.to_owned(), token: token.to_owned() })
    }

    pub async fn command<T: DeserializeOwned>(&self, name: &str, arguments: Value) -> CallResult<T> {
        let request = self.request(Method::POST, &format!("/api/command/{name}")).json(&arguments);
        read(request.send().await?).await
    }

    /// Hands a file over; the id is for `photo_recognise`.
    pub async fn upload(&self, bytes: Vec<u8>) -> CallResult<Uuid> {
        #[derive(serde::Deserialize)]
        struct Uploaded {
            upload: Uuid,
        }
        let uploaded: Uploaded = read(self.request(Method::POST, "/api/upload").body(bytes).send().await?).await?;
        Ok(uploaded.upload)
    }

    /// The plain bytes of a stored file.
    pub async fn file(&self, address: &str) -> CallResult<Vec<u8>> {
        let response = self.request(Method::GET, &format!("/api/file/{address}")).send().await?;
        Ok(accepted(response).await?.bytes().await?.to_vec())
    }

    /// A request with this client's token, for tests of the host itself.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.http
            .request(method, format!("{}{path}", self.base))
            .header(AUTHORIZATION, format!("Bearer {}", self.token))
    }
}

/// The console as one signed-in account.
#[derive(Debug, Clone)]
pub struct ConsoleClient {
    http: reqwest::Client,
    base: String,
    cookie: String,
}

impl ConsoleClient {
    pub async fn sign_in(base: &str, email: &str, passphrase: &str) -> CallResult<ConsoleClient> {
        let body = json!({ "email": email, "passphrase": passphrase });
        ConsoleClient::enter(base, "sign-in", &body).await
    }

    /// Gives an invited account its first passphrase.
    pub async fn accept(base: &str, code: &str, passphrase: &str) -> CallResult<()> {
        let request = http()?.post(format!("{base}/api/console/accept")).header("x-umbu", "1");
        accepted(request.json(&json!({ "code": code, "passphrase": passphrase })).send().await?).await?;
        Ok(())
    }

    async fn enter(base: &str, door: &str, body: &Value) -> CallResult<ConsoleClient> {
        let http = http()?;
        let request = http.post(format!("{base}/api/console/{door}")).header("x-umbu", "1").json(body);
        let response = accepted(request.send().await?).await?;
        let cookie = response
            .headers()
            .get(SET_COOKIE)
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.split(';').next())
            .ok_or_else(|| CallError::Shape("no cookie".to_owned()))?
            .to_owned();
        Ok(ConsoleClient { http, base: base.to_owned(), cookie })
    }

    pub async fn command<T: DeserializeOwned>(&self, name: &str, arguments: Value) -> CallResult<T> {
        let request = self.http.post(format!("{}/api/command/{name}", self.base));
        let request = request.header("x-umbu", "1").header(COOKIE, &self.cookie).json(&arguments);
        read(request.send().await?).await
    }
}

fn http() -> CallResult<reqwest::Client> {
    Ok(reqwest::Client::builder().timeout(TIMEOUT).no_proxy().build()?)
}

async fn accepted(response: Response) -> CallResult<Response> {
    let status = response.status();
    if status.is_success() {
        return Ok(response);
    }
    let text = response.text().await?;
    let error = serde_json::from_str(&text).unwrap_or_else(|_| CommandError::new("", text));
    Err(CallError::Refused { status: status.as_u16(), error })
}

async fn read<T: DeserializeOwned>(response: Response) -> CallResult<T> {
    let text = accepted(response).await?.text().await?;
    serde_json::from_str(&text).map_err(|reason| CallError::Shape(format!("{reason} in {text}")))
}
