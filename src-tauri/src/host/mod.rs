//! The commands of a replica over HTTP on loopback: for the browser, for tests and for the demonstration.
//!
//! It knows how requests are let in ([`guard`]), and turns them into commands, uploads and files of one [`App`].
//! It knows nothing of storage or sync. The real window does the same through Tauri, in `shell`.

mod answer;
mod changes;
mod guard;
pub mod options;
mod pages;
mod routes;

#[cfg(test)]
mod tests;

use std::future::IntoFuture;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::routing::{get, post};
use axum::{Router, middleware};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::commands::App;
use changes::Changes;
use guard::Guard;
pub use pages::Face;
use pages::Pages;
#[cfg(feature = "window")]
pub(crate) use routes::UPLOAD_BYTES_MAX;

const STOP_WAIT_MAX: Duration = Duration::from_secs(5);

#[derive(Debug, Clone)]
pub struct HostConfig {
    pub listen: SocketAddr,
    pub face: Face,
    pub app_dir: PathBuf,
    /// The token that the address carries; a random one where none is given.
    pub token: Option<String>,
}

#[derive(Debug, thiserror::Error)]
pub enum HostError {
    /// The host has no sign-in of its own, so the network must not reach it.
    #[error("the host listens on loopback only, and {0} is not loopback")]
    NotLoopback(SocketAddr),
    #[error("cannot listen on {0}: {1}")]
    Listen(SocketAddr, std::io::Error),
    #[error("the system gives no random bytes for a token")]
    Random,
}

/// A running host. Dropping it leaves it running until the program ends; [`Host::stop`] ends it.
#[derive(Debug)]
pub struct Host {
    address: SocketAddr,
    token: String,
    stop: watch::Sender<bool>,
    server: JoinHandle<std::io::Result<()>>,
}

/// Starts answering.
///
/// # Errors
/// When the address is not loopback or is taken.
pub async fn start(config: HostConfig, app: Arc<App>) -> Result<Host, HostError> {
    if !config.listen.ip().is_loopback() {
        return Err(HostError::NotLoopback(config.listen));
    }
    let refused = |error| HostError::Listen(config.listen, error);
    let listener = TcpListener::bind(config.listen).await.map_err(refused)?;
    let address = listener.local_addr().map_err(refused)?;
    let token = match config.token {
        Some(token) => token,
        None => random_token()?,
    };
    let (stop, stopped) = watch::channel(false);
    let guard = Arc::new(Guard::new(token.clone(), address));
    let pages = Pages { folder: config.app_dir, face: config.face };
    let router = router(app, guard, pages, stopped.clone());
    let ended = async move {
        let mut stopped = stopped;
        // An error means that the host was dropped without being stopped: then it runs on.
        if stopped.wait_for(|stopped| *stopped).await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    let server = tokio::spawn(axum::serve(listener, router).with_graceful_shutdown(ended).into_future());
    Ok(Host { address, token, stop, server })
}

fn router(app: Arc<App>, guard: Arc<Guard>, pages: Pages, stopped: watch::Receiver<bool>) -> Router {
    let changes = Changes { app: Arc::clone(&app), stopped };
    Router::new()
        .route("/api/command/{name}", post(routes::command))
        .route("/api/upload", post(routes::upload))
        .route("/api/file/{address}", get(routes::file))
        .route("/api/file/{address}/thumbnail", get(routes::thumbnail))
        .with_state(app)
        .route("/api/changes", get(changes::stream).with_state(changes))
        .route("/readyz", get(|| async { "ready" }))
        .fallback_service(get(pages::serve).with_state(pages))
        .layer(middleware::from_fn_with_state(guard, guard::check))
}

fn random_token() -> Result<String, HostError> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|_| HostError::Random)?;
    Ok(hex::encode(bytes))
}

impl Host {
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    pub fn token(&self) -> &str {
        &self.token
    }

    /// The address that opens the app. The token is in the fragment, which no browser sends anywhere.
    pub fn url(&self) -> String {
        format!("http://{}/#token={}", self.address, self.token)
    }

    /// Finishes the requests under way and ends; one that hangs is dropped after a few seconds.
    pub async fn stop(self) {
        self.stop.send_replace(true);
        let mut server = self.server;
        if tokio::time::timeout(STOP_WAIT_MAX, &mut server).await.is_err() {
            server.abort();
        }
    }
}
