//! Errors of the API: RFC 9457 problem details with a stable `code`.

use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde_json::{Value as Json, json};
use umbu_catalog::derive::validation::Invalid;
use umbu_commands::CommandError;

use crate::error::{Refusal, ServerError};

const PROBLEM: HeaderValue = HeaderValue::from_static("application/problem+json");
/// The code whose details are fields and the rules that they break.
const INVALID: &str = "invalid-field";

/// What went wrong, as it is told to whoever asked.
#[derive(Debug)]
pub struct Problem {
    pub status: StatusCode,
    pub error: CommandError,
    pub retry_after_s: Option<u64>,
}

impl From<ServerError> for Problem {
    fn from(error: ServerError) -> Self {
        let Refusal { status, error } = error.refusal();
        Problem { status, error, retry_after_s: (status == StatusCode::SERVICE_UNAVAILABLE).then_some(1) }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut body = json!({
            "type": format!("urn:umbu:problem:{}", self.error.code),
            "title": self.status.canonical_reason().unwrap_or("Error"),
            "status": self.status.as_u16(),
            "code": self.error.code,
            "detail": self.error.message,
        });
        if self.error.code == INVALID {
            let errors = self.error.details.iter().map(|(field, rule)| json!({"field": field, "rule": rule}));
            body["errors"] = Json::Array(errors.collect());
        }
        let mut response = (self.status, body.to_string()).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, PROBLEM);
        if let Some(seconds) = self.retry_after_s {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if self.status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}

/// Fields that do not fit, each with the rule that it breaks.
pub(crate) fn invalid(fields: impl IntoIterator<Item = (String, String)>) -> ServerError {
    let error = CommandError {
        code: INVALID.to_owned(),
        message: "some values do not fit their fields".to_owned(),
        details: fields.into_iter().collect(),
    };
    ServerError::Refused(Refusal { status: StatusCode::UNPROCESSABLE_ENTITY, error })
}

pub(crate) fn broken_rules(all: Vec<Invalid>) -> ServerError {
    invalid(all.into_iter().map(|one| (one.field.to_owned(), one.rule.name().to_owned())))
}

/// Refusals of the router and its extractors (a method that is not there, a path that is no text) become problems too.
pub(super) async fn always(request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let status = response.status();
    let told = response.headers().get(header::CONTENT_TYPE) == Some(&PROBLEM);
    if told || !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let code = match status {
        StatusCode::NOT_FOUND => "not-found",
        StatusCode::METHOD_NOT_ALLOWED => "method-not-allowed",
        StatusCode::PAYLOAD_TOO_LARGE => "request-too-large",
        StatusCode::SERVICE_UNAVAILABLE => "server-busy",
        _ if status.is_server_error() => "internal",
        _ => "bad-request",
    };
    let error = CommandError::new(code, status.canonical_reason().unwrap_or("the request is not understood"));
    let mut problem = Problem { status, error, retry_after_s: None }.into_response();
    if let Some(allowed) = response.headers().get(header::ALLOW) {
        problem.headers_mut().insert(header::ALLOW, allowed.clone());
    }
    problem
}
