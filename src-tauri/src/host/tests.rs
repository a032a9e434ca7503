//! Who is let in, who is not, and what they get.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use reqwest::header::{AUTHORIZATION, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST, ORIGIN};
use reqwest::{Client, Method, Response, StatusCode};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::routes::inert;
use super::*;
use crate::sync::{Device, DeviceConfig};

const TOKEN: &str = "0123456789abcdef0123456789abcdef";

struct Running {
    host: Host,
    http: Client,
    folder: TempDir,
}

async fn running() -> Running {
    let folder = tempfile::tempdir().expect("a folder");
    let app_dir = folder.path().join("app");
    std::fs::create_dir_all(app_dir.join("assets")).expect("makes");
    std::fs::write(app_dir.join("desk.html"), "<!doctype html><title>desk</title>").expect("writes");
    std::fs::write(app_dir.join("assets/desk-1a2b.js"), "export {}").expect("writes");
    std::fs::write(folder.path().join("secret.txt"), "not yours").expect("writes");
    let host = start(config("127.0.0.1:0", &app_dir), app(&folder.path().join("data")).await).await.expect("starts");
    Running { host, http: Client::new(), folder }
}

fn config(listen: &str, app_dir: &Path) -> HostConfig {
    HostConfig {
        listen: listen.parse().expect("an address"),
        face: Face::Desk,
        app_dir: app_dir.to_owned(),
        token: Some(TOKEN.to_owned()),
    }
}

async fn app(data_dir: &Path) -> Arc<App> {
    let device =
        Device::open(DeviceConfig { data_dir: data_dir.to_owned(), network_switch: false, files_bytes_max: 0 })
            .await
            .expect("opens");
    Arc::new(App::new(device, data_dir.join("models")))
}

impl Running {
    fn address(&self) -> SocketAddr {
        self.host.address()
    }

    async fn ask(&self, method: Method, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Response {
        let mut request = self.http.request(method, format!("http://{}{path}", self.address())).body(body.to_vec());
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.send().await.expect("answers")
    }

    async fn command(&self, name: &str, headers: &[(&str, &str)], body: &[u8]) -> (StatusCode, Value) {
        let answer = self.ask(Method::POST, &format!("/api/command/{name}"), headers, body).await;
        (answer.status(), answer.json().await.expect("JSON"))
    }

    /// As bytes, since clients tidy paths before they send them.
    async fn raw(&self, request: &str) -> String {
        let mut stream = tokio::net::TcpStream::connect(self.address()).await.expect("connects");
        stream.write_all(request.as_bytes()).await.expect("sends");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.expect("reads");
        answer
    }
}

fn bearer() -> (&'static str, String) {
    (AUTHORIZATION.as_str(), format!("Bearer {TOKEN}"))
}

#[tokio::test]
async fn commands_need_the_token() {
    let running = running().await;
    let (name, token) = bearer();
    let (status, state) = running.command("session_state", &[(name, &token)], b"{}").await;
    assert_eq!((status, &state["status"]), (StatusCode::OK, &json!("new")));
    let (status, _) = running.command("session_state", &[(name, &token)], b"").await;
    assert_eq!(status, StatusCode::OK, "no body is no arguments");

    let almost = format!("Bearer {}0", &TOKEN[..TOKEN.len() - 1]);
    let wrong = ["", "Bearer ", TOKEN, "Bearer 0", &almost, &format!("{token}0"), &token.to_uppercase()];
    for wrong in wrong {
        let (status, error) = running.command("session_state", &[(name, wrong)], b"{}").await;
        assert_eq!((status, &error["code"]), (StatusCode::UNAUTHORIZED, &json!("unauthorised")), "{wrong:?}");
    }
    for path in ["/api/upload", "/api/command/x"] {
        assert_eq!(running.ask(Method::POST, path, &[], b"x").await.status(), StatusCode::UNAUTHORIZED, "{path}");
    }
    for path in ["/api/changes", "/api/file/00", "/api/anything"] {
        assert_eq!(running.ask(Method::GET, path, &[], b"").await.status(), StatusCode::UNAUTHORIZED, "{path}");
    }
    running.host.stop().await;
}

#[tokio::test]
async fn other_pages_and_other_names_are_turned_away() {
    let running = running().await;
    let (name, token) = bearer();
    let port = running.address().port();
    for origin in [format!("http://127.0.0.1:{port}"), format!("http://localhost:{port}")] {
        let headers = [(name, token.as_str()), (ORIGIN.as_str(), origin.as_str())];
        assert_eq!(running.command("session_state", &headers, b"{}").await.0, StatusCode::OK, "{origin}");
    }
    let other_port = format!("http://127.0.0.1:{}", port.wrapping_add(1));
    for origin in ["https://example.com", "null", "http://127.0.0.1", &other_port, &format!("https://127.0.0.1:{port}")]
    {
        let headers = [(name, token.as_str()), (ORIGIN.as_str(), origin)];
        let (status, error) = running.command("session_state", &headers, b"{}").await;
        assert_eq!((status, &error["code"]), (StatusCode::FORBIDDEN, &json!("wrong-origin")), "{origin}");
    }
    for host in ["example.com", "127.0.0.1", &format!("umbu.example:{port}"), &format!("127.0.0.1.example:{port}")] {
        let headers = [(name, token.as_str()), (HOST.as_str(), host)];
        let (status, error) = running.command("session_state", &headers, b"{}").await;
        assert_eq!((status, &error["code"]), (StatusCode::FORBIDDEN, &json!("wrong-host")), "{host}");
        let page = running.ask(Method::GET, "/", &[(HOST.as_str(), host)], b"").await;
        assert_eq!(page.status(), StatusCode::FORBIDDEN, "{host}");
    }
    let answer =
        running.ask(Method::OPTIONS, "/api/command/session_state", &[(ORIGIN.as_str(), "https://a.b")], b"").await;
    assert!(
        !answer.headers().keys().any(|name| name.as_str().starts_with("access-control")),
        "no other site is let in"
    );
    running.host.stop().await;
}

#[tokio::test]
async fn pages_come_with_a_strict_policy_and_nothing_leaves_the_folder() {
    let running = running().await;
    for path in ["/", "/patients", "/patients/0190"] {
        let page = running.ask(Method::GET, path, &[], b"").await;
        assert_eq!(page.status(), StatusCode::OK, "{path}");
        let policy = page.headers()[CONTENT_SECURITY_POLICY].to_str().expect("text").to_owned();
        assert!(policy.contains("default-src 'self'") && policy.contains("frame-ancestors 'none'"), "{policy}");
        assert!(!policy.contains("unsafe"), "{policy}");
        assert_eq!(page.headers()["cache-control"], "no-store");
        assert!(page.text().await.expect("text").contains("desk"), "{path}");
    }
    let script = running.ask(Method::GET, "/assets/desk-1a2b.js", &[], b"").await;
    let kind = script.headers()[CONTENT_TYPE].to_str().expect("text").to_owned();
    assert!(kind.starts_with("text/javascript"), "{kind}");
    assert_eq!(script.headers()["x-content-type-options"], "nosniff");
    assert_eq!(running.ask(Method::GET, "/assets/absent.js", &[], b"").await.status(), StatusCode::NOT_FOUND);

    let secret = running.folder.path().join("secret.txt");
    let host = running.address();
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/assets/../../secret.txt",
        "//../secret.txt",
        &secret.display().to_string(),
        "/..%5csecret.txt",
    ] {
        let answer = running.raw(&format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")).await;
        assert!(!answer.contains("not yours"), "{path} gave {answer}");
    }
    running.host.stop().await;
}

#[tokio::test]
async fn failures_have_a_status_and_a_code() {
    let running = running().await;
    let (name, token) = bearer();
    let headers = [(name, token.as_str())];
    for (command, body, status, code) in [
        ("no_such_command", "{}", StatusCode::NOT_FOUND, "unknown-command"),
        ("record_get", "{}", StatusCode::BAD_REQUEST, "bad-arguments"),
        ("session_state", "{", StatusCode::BAD_REQUEST, "bad-arguments"),
        ("session_unlock", "{\"passphrase\": \"umbu umbu\"}", StatusCode::BAD_REQUEST, "not-enrolled"),
        ("network_set", "{\"cut\": true}", StatusCode::BAD_REQUEST, "no-network-switch"),
    ] {
        let (got, error) = running.command(command, &headers, body.as_bytes()).await;
        assert_eq!((got, error["code"].as_str()), (status, Some(code)), "{command} {body}");
    }
    let large = vec![b' '; (2 << 20) + 1];
    let (status, error) = running.command("session_state", &headers, &large).await;
    assert_eq!((status, &error["code"]), (StatusCode::PAYLOAD_TOO_LARGE, &json!("too-large")));
    running.host.stop().await;
}

#[tokio::test]
async fn changes_are_streamed_until_the_host_stops() {
    let running = running().await;
    let (name, token) = bearer();
    let mut stream = running.ask(Method::GET, "/api/changes", &[(name, &token)], b"").await;
    assert_eq!(stream.headers()[CONTENT_TYPE], "text/event-stream");
    let first = stream.chunk().await.expect("arrives").expect("is there");
    let first = String::from_utf8_lossy(&first).into_owned();
    assert!(first.contains("event: status") && first.contains("\"waiting\":0"), "{first}");
    tokio::time::timeout(Duration::from_secs(20), running.host.stop()).await.expect("does not wait for the listener");
    assert!(matches!(stream.chunk().await, Ok(None) | Err(_)), "the stream has ended");
}

#[tokio::test]
async fn only_loopback_is_listened_on() {
    let folder = tempfile::tempdir().expect("a folder");
    for listen in ["0.0.0.0:0", "[::]:0", "192.0.2.1:0"] {
        let refused = start(config(listen, folder.path()), app(folder.path()).await).await;
        assert!(matches!(refused, Err(HostError::NotLoopback(_))), "{listen}");
    }
}

/// Whatever a person uploaded, the page that asks for it gets bytes, and never something that runs.
#[tokio::test]
async fn an_uploaded_file_is_never_a_page() {
    let files: [(&[u8], &str); 5] = [
        (&[0xFF, 0xD8, 0xFF, 0xE0], "image/jpeg"),
        (b"%PDF-1.7", "application/pdf"),
        (b"<?xml version=\"1.0\"?><svg onload='alert(1)'/>", "text/plain"),
        (b"<!doctype html><script>alert(1)</script>", "application/octet-stream"),
        (b"", "application/octet-stream"),
    ];
    for (bytes, kind) in files {
        let guard = Arc::new(Guard::new(TOKEN.to_owned(), "127.0.0.1:80".parse().expect("an address")));
        let router = Router::new()
            .route("/api/file/0", get(move || async move { inert(bytes.to_vec()) }))
            .layer(middleware::from_fn_with_state(guard, guard::check));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("binds");
        let address = listener.local_addr().expect("an address");
        let server = tokio::spawn(axum::serve(listener, router).into_future());
        let (name, token) = bearer();
        let url = format!("http://{address}/api/file/0");
        let asked = Client::new().get(&url).header(name, &token).header(HOST, "127.0.0.1:80");
        let answer = asked.send().await.expect("answers");
        assert_eq!(answer.status(), StatusCode::OK);
        let said = |name: &str| answer.headers()[name].to_str().expect("text").to_owned();
        assert_eq!(said("content-type"), kind);
        assert_eq!(said("x-content-type-options"), "nosniff");
        assert_eq!(said("content-disposition"), "attachment");
        assert_eq!(said("content-security-policy"), "default-src 'none'; sandbox");
        assert_eq!(said("cache-control"), "no-store");
        server.abort();
    }
}
