//! Who may talk to the host: this machine's own page, with the token of this start.
//!
//! Any web page that a person opens can send requests to loopback. Three checks stop it: the token (which only the
//! address printed at start carries), the `Origin` (a foreign page names itself), and the `Host` (a name that an
//! attacker's DNS points at 127.0.0.1 is not ours).

use std::net::SocketAddr;
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::{AUTHORIZATION, CACHE_CONTROL, CONTENT_SECURITY_POLICY, HOST, HeaderMap, HeaderValue, ORIGIN};
use axum::http::{HeaderName, StatusCode};
use axum::middleware::Next;
use axum::response::Response;
use subtle::ConstantTimeEq;
use umbu_commands::CommandError;

use super::answer::refusal;

/// Nothing from elsewhere, nothing inline, no frame around the app.
const POLICY: &str = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; \
                      font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; \
                      frame-ancestors 'none'";

const FIXED_HEADERS: [(HeaderName, HeaderValue); 5] = [
    (CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY)),
    (HeaderName::from_static("x-content-type-options"), HeaderValue::from_static("nosniff")),
    (HeaderName::from_static("referrer-policy"), HeaderValue::from_static("no-referrer")),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
];

/// What a request is checked against.
#[derive(Debug)]
pub(super) struct Guard {
    token: String,
    /// `host:port` under which this host is reached, each form of loopback.
    names: Vec<String>,
}

impl Guard {
    pub(super) fn new(token: String, address: SocketAddr) -> Self {
        let port = address.port();
        Self { token, names: ["127.0.0.1", "localhost", "[::1]"].map(|name| format!("{name}:{port}")).to_vec() }
    }

    fn host_is_ours(&self, headers: &HeaderMap) -> bool {
        text(headers, &HOST).is_some_and(|host| self.names.iter().any(|name| name.eq_ignore_ascii_case(host)))
    }

    /// A page of our own, or no page at all.
    fn origin_is_ours(&self, headers: &HeaderMap) -> bool {
        if !headers.contains_key(ORIGIN) {
            return true;
        }
        let host = text(headers, &ORIGIN).and_then(|origin| origin.strip_prefix("http://"));
        host.is_some_and(|host| self.names.iter().any(|name| name == host))
    }

    fn token_fits(&self, headers: &HeaderMap) -> bool {
        let given = text(headers, &AUTHORIZATION).and_then(|value| value.strip_prefix("Bearer ")).unwrap_or_default();
        given.as_bytes().ct_eq(self.token.as_bytes()).into()
    }

    fn refuse(&self, headers: &HeaderMap, needs_token: bool) -> Option<Response> {
        let refuse = |status, code: &str, message: &str| Some(refusal(status, CommandError::new(code, message)));
        if !self.host_is_ours(headers) {
            return refuse(StatusCode::FORBIDDEN, "wrong-host", "this host answers to loopback names only");
        }
        if !self.origin_is_ours(headers) {
            return refuse(StatusCode::FORBIDDEN, "wrong-origin", "another page may not use this host");
        }
        if needs_token && !self.token_fits(headers) {
            return refuse(
                StatusCode::UNAUTHORIZED,
                "unauthorised",
                "open the app by the address that the host printed",
            );
        }
        None
    }
}

/// Checks every request, and dresses every answer in the same headers.
pub(super) async fn check(State(guard): State<Arc<Guard>>, request: Request, next: Next) -> Response {
    let is_command = request.uri().path().starts_with("/api/");
    let mut response = match guard.refuse(request.headers(), is_command) {
        Some(refused) => refused,
        None => next.run(request).await,
    };
    let headers = response.headers_mut();
    for (name, value) in FIXED_HEADERS {
        // A file that somebody uploaded has a policy of its own, stricter than a page's.
        headers.entry(name).or_insert(value);
    }
    // Health data never stays in a browser's cache. Files with a hash in their name say otherwise themselves.
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    // Two of a kind are a trick, not a browser.
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (Some(value), None) => value.to_str().ok(),
        _ => None,
    }
}
