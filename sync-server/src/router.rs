//! Which path is answered by whom, under which limits and headers.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get, post};
use tower_http::compression::CompressionLayer;
use tower_http::services::{ServeDir, ServeFile};
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::timeout::TimeoutLayer;

use crate::Server;
use crate::api;
use crate::error::not_found;
use crate::routes::{blob, console, emergency, enrol, health, live, session, sync};

const JSON_BYTES_MAX: usize = 64 * 1024;
const BATCH_BYTES_MAX: usize = 8 * 1024 * 1024;
const REQUEST_TIMEOUT: Duration = Duration::from_secs(60);

/// What a page of the console may load: our own files, and nothing from elsewhere.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; \
     font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

pub(crate) fn router(server: Arc<Server>) -> Router {
    let small = Router::new()
        .route("/api/enrol", post(enrol::enrol))
        .route("/api/device/challenge", post(session::challenge))
        .route("/api/device/session", post(session::open))
        .route("/api/console/sign-in", post(console::sign_in))
        .route("/api/console/sign-out", post(console::sign_out))
        .route("/api/console/accept", post(console::accept))
        .route("/api/command/{name}", post(console::command))
        .route("/api/blob-keys/{*owner}", get(blob::key))
        .route("/api/break-glass", post(emergency::open))
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .route("/metrics", get(health::metrics))
        .layer(DefaultBodyLimit::max(JSON_BYTES_MAX));
    let sync = Router::new()
        .route("/api/sync/hello", post(sync::hello))
        .route("/api/sync/push", post(sync::push))
        .route("/api/sync/pull", post(sync::pull))
        .route("/api/sync/snapshot", post(sync::snapshot))
        .route("/api/sync/people", post(sync::people))
        .route("/api/sync/report", post(sync::report))
        .layer(DefaultBodyLimit::max(BATCH_BYTES_MAX));
    let blobs = Router::new()
        .route("/api/blobs/{address}", get(blob::get).head(blob::head).put(blob::put))
        .route("/api/blobs/{address}/thumbnail", get(blob::thumbnail))
        .layer(DefaultBodyLimit::max(blob::CHUNK_BYTES_MAX));
    let api = Router::new().nest("/api/v1", api::router());
    // Pages and JSON compress; batches and files are compressed or encrypted already, and a stream never ends.
    let timed = small
        .merge(api)
        .layer(CompressionLayer::new())
        .merge(sync)
        .merge(blobs)
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, REQUEST_TIMEOUT));
    let app = timed.route("/api/sync/live", get(live::live)).route("/api/{*rest}", any(nothing_here));
    let app = match &server.app_dir {
        Some(directory) => pages(app, directory),
        None => app.fallback(nothing_here),
    };
    with_headers(app).layer(middleware::from_fn(count)).with_state(server)
}

/// The built app. Names below `assets` contain a hash of their content, so they never change.
fn pages(router: Router<Arc<Server>>, directory: &Path) -> Router<Arc<Server>> {
    let forever = SetResponseHeaderLayer::if_not_present(
        header::CACHE_CONTROL,
        HeaderValue::from_static("public, max-age=31536000, immutable"),
    );
    let assets = Router::new().fallback_service(ServeDir::new(directory.join("assets"))).layer(forever);
    router
        .route_service("/", ServeFile::new(directory.join("console.html")))
        .nest("/assets", assets)
        .fallback_service(ServeDir::new(directory).append_index_html_on_directories(false))
}

async fn nothing_here() -> Response {
    not_found("page").into_response()
}

fn with_headers(router: Router<Arc<Server>>) -> Router<Arc<Server>> {
    let fixed = |name: HeaderName, value: &'static str| {
        SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(value))
    };
    router
        .layer(fixed(header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY))
        .layer(fixed(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(fixed(header::X_FRAME_OPTIONS, "DENY"))
        .layer(fixed(header::REFERRER_POLICY, "no-referrer"))
        .layer(fixed(HeaderName::from_static("cross-origin-opener-policy"), "same-origin"))
        .layer(fixed(header::CACHE_CONTROL, "no-store"))
}

/// Counts and times each request by its route, never by its path, which holds ids.
async fn count(request: axum::extract::Request, next: Next) -> Response {
    let began = std::time::Instant::now();
    let method = request.method().clone();
    let route = request
        .extensions()
        .get::<axum::extract::MatchedPath>()
        .map_or_else(|| "page".to_owned(), |path| path.as_str().to_owned());
    let response = next.run(request).await;
    let status = response.status().as_u16();
    tracing::debug!(%method, route, status, ms = began.elapsed().as_millis() as u64, "answered");
    metrics::counter!("umbu_requests_total", "route" => route.clone(), "status" => status.to_string()).increment(1);
    metrics::histogram!("umbu_request_seconds", "route" => route).record(began.elapsed());
    response
}
