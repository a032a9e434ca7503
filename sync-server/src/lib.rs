//! The sync server: one more replica, which everybody meets at.
//!
//! It knows who may hold what (the directory), keeps every accepted change (the log), and gives each device the
//! buckets of its grant. It deliberately does not know how records behave: that is `umbu-domain`, and how documents
//! are encoded and judged: that is `umbu-sync`. Nothing here trusts a device's clock, ids or claims.

pub mod api;
pub mod auth;
pub mod cluster;
pub mod config;
mod console;
pub mod error;
pub mod gate;
mod ingest;
mod jobs;
mod router;
mod routes;
pub mod setup;
pub mod store;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

pub use config::{Config, GateProgram, Keys};

use auth::attempts::Attempts;
use cluster::Cluster;
use gate::Gate;
use jobs::wake::Wake;
use store::{Store, migrate};

/// Everything that requests share.
pub struct Server {
    pub store: Store,
    pub keys: Keys,
    pub(crate) gate: Gate,
    pub(crate) wake: Wake,
    pub(crate) attempts: Attempts,
    pub(crate) metrics: PrometheusHandle,
    pub(crate) app_dir: Option<PathBuf>,
    /// Bytes of files that one organisation may keep, encrypted.
    pub(crate) files_bytes_max: i64,
    /// Turns true when the server stops: live streams end by it.
    pub(crate) stopping: watch::Receiver<bool>,
}

#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error(transparent)]
    Config(#[from] config::ConfigError),
    #[error(transparent)]
    Cluster(#[from] cluster::ClusterError),
    #[error("the database: {0}")]
    Database(#[from] error::ServerError),
    #[error("{address} cannot be listened on: {source}")]
    Listen { address: SocketAddr, source: std::io::Error },
    #[error("{0}")]
    Internal(String),
}

/// A server that answers. Dropped without [`Running::shutdown`], it still stops its PostgreSQL.
pub struct Running {
    pub addr: SocketAddr,
    pub server: Arc<Server>,
    stop: watch::Sender<bool>,
    serving: JoinHandle<()>,
    cluster: Option<Cluster>,
}

/// Opens the database, migrates it, and starts to answer.
pub async fn start(config: Config) -> Result<Running, StartError> {
    let (stop, mut stopped) = watch::channel(false);
    let (server, cluster) = open(&config, Cluster::start, stopped.clone()).await?;
    let listener = TcpListener::bind(config.listen)
        .await
        .map_err(|source| StartError::Listen { address: config.listen, source })?;
    let addr = listener.local_addr().map_err(|source| StartError::Listen { address: config.listen, source })?;
    let service = router::router(server.clone()).into_make_service_with_connect_info::<SocketAddr>();
    let serving = tokio::spawn(async move {
        let until = async move {
            let _ = stopped.wait_for(|stop| *stop).await;
        };
        if let Err(error) = axum::serve(listener, service).with_graceful_shutdown(until).await {
            tracing::error!(%error, "serving ended");
        }
    });
    Ok(Running { addr, server, stop, serving, cluster })
}

/// What `serve` and the commands of the same installation have in common.
pub(crate) async fn open(
    config: &Config,
    cluster: fn(&std::path::Path) -> Result<Cluster, cluster::ClusterError>,
    stopping: watch::Receiver<bool>,
) -> Result<(Arc<Server>, Option<Cluster>), StartError> {
    let keys = Keys::open(&config.data_dir)?;
    let (database, cluster) = match &config.database {
        Some(database) => (database.clone(), None),
        None => {
            let data_dir = config.data_dir.clone();
            let cluster = tokio::task::spawn_blocking(move || cluster(&data_dir))
                .await
                .map_err(|error| StartError::Internal(error.to_string()))??;
            let database = cluster.address().postgres_config();
            migrate::create_database(&database, &cluster.address().database).await?;
            (database, Some(cluster))
        }
    };
    migrate::migrate(&database).await?;
    let server = Server {
        store: Store::new(database.clone())?,
        keys,
        gate: Gate::new(config.gate.clone()),
        wake: Wake::start(database, stopping.clone()),
        attempts: Attempts::default(),
        metrics: metrics_handle()?,
        app_dir: config.app_dir.clone(),
        files_bytes_max: config.files_bytes_max,
        stopping,
    };
    Ok((Arc::new(server), cluster))
}

/// One recorder for the process, however many servers a test starts.
fn metrics_handle() -> Result<PrometheusHandle, StartError> {
    static HANDLE: OnceLock<PrometheusHandle> = OnceLock::new();
    if let Some(handle) = HANDLE.get() {
        return Ok(handle.clone());
    }
    match PrometheusBuilder::new().install_recorder() {
        Ok(handle) => Ok(HANDLE.get_or_init(|| handle).clone()),
        Err(error) => HANDLE.get().cloned().ok_or_else(|| StartError::Internal(error.to_string())),
    }
}

impl Running {
    /// Answers what was asked, closes live connections, then stops the database.
    pub async fn shutdown(mut self) {
        let _ = self.stop.send(true);
        if tokio::time::timeout(std::time::Duration::from_secs(10), &mut self.serving).await.is_err() {
            self.serving.abort();
        }
        self.server.gate.stop();
        self.server.store.close();
        if let Some(cluster) = self.cluster.take() {
            let _ = tokio::task::spawn_blocking(move || cluster.stop()).await;
        }
    }
}
