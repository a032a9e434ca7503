//! Is it alive, is it ready, what did it do.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;

use crate::Server;

/// The process answers.
pub(crate) async fn alive() -> &'static str {
    "ok"
}

/// The database answers too. Migrations ran before the first request was taken.
pub(crate) async fn ready(State(server): State<Arc<Server>>) -> impl IntoResponse {
    match server.store.ping().await {
        Ok(()) => (StatusCode::OK, "ready"),
        Err(error) => {
            tracing::warn!(%error, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer")
        }
    }
}

pub(crate) async fn metrics(State(server): State<Arc<Server>>) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], server.metrics.render())
}
