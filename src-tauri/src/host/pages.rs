//! The built app: its files as they are, and the face's page for every address that is not a file.

use std::io::ErrorKind;
use std::path::PathBuf;

use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, HeaderValue};
use axum::http::{Method, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use tower_http::services::ServeDir;
use umbu_commands::CommandError;

use super::answer::refusal;

/// Which page of the app this host shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    Desk,
    Phone,
}

impl Face {
    pub fn parse(name: &str) -> Option<Face> {
        match name {
            "desk" => Some(Face::Desk),
            "phone" => Some(Face::Phone),
            _ => None,
        }
    }

    fn page(self) -> &'static str {
        match self {
            Face::Desk => "desk.html",
            Face::Phone => "phone.html",
        }
    }
}

#[derive(Debug, Clone)]
pub(super) struct Pages {
    pub(super) folder: PathBuf,
    pub(super) face: Face,
}

const NOT_BUILT: &str = "<!doctype html><meta charset=utf-8><title>Umbu</title>\
    <p>The app has not been built into this folder. Build it (<code>make app</code>) and reload.";

/// Answers everything that is not a command.
pub(super) async fn serve(State(pages): State<Pages>, request: Request) -> Response {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    let path = request.uri().path().to_owned();
    if path.starts_with("/api/") {
        let error = CommandError::new("not-found", "no such address");
        return refusal(StatusCode::NOT_FOUND, error);
    }
    if is_route(&path) {
        return page(&pages).await;
    }
    // `ServeDir` refuses every path that leaves its folder.
    let mut files = ServeDir::new(&pages.folder).append_index_html_on_directories(false);
    let mut response = match files.try_call(request).await {
        Ok(response) => response.into_response(),
        Err(error) if error.kind() == ErrorKind::NotFound => StatusCode::NOT_FOUND.into_response(),
        Err(error) => {
            tracing::warn!(%error, path, "a file of the app cannot be read");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    };
    if path.starts_with("/assets/") && response.status().is_success() {
        // Their names carry a hash of their content.
        let forever = HeaderValue::from_static("public, max-age=31536000, immutable");
        response.headers_mut().insert(CACHE_CONTROL, forever);
    }
    response
}

/// An address inside the app, as opposed to a file: its last part has no extension.
fn is_route(path: &str) -> bool {
    let last = path.rsplit('/').next().unwrap_or_default();
    !last.contains('.') && !last.contains('%')
}

async fn page(pages: &Pages) -> Response {
    match tokio::fs::read_to_string(pages.folder.join(pages.face.page())).await {
        Ok(html) => Html(html).into_response(),
        Err(_) => (StatusCode::NOT_FOUND, Html(NOT_BUILT)).into_response(),
    }
}
