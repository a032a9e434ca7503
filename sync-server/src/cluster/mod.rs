//! A private PostgreSQL for whoever has no `DATABASE_URL`.
//!
//! The cluster listens on a Unix socket only, belongs to an unprivileged user even when the server is started by
//! root, keeps `fsync` on, and is stopped with the server. A lock file keeps a second server away from it. Commands
//! of the same installation (`setup`, `invite`) join the running cluster instead.

mod account;
mod binaries;
mod postmaster;
mod watch;

use std::fs::{self, File};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use account::Account;
use binaries::Binaries;
use watch::Watch;

/// The socket's file name is `.s.PGSQL.<port>`; no TCP port is ever opened.
const PORT: u16 = 5432;
/// A Unix socket path holds 107 bytes and its end; the file name takes 15 of them.
const SOCKET_DIRECTORY_BYTES_MAX: usize = 107 - 16;
const START_TIMEOUT: Duration = Duration::from_secs(30);
const DATABASE: &str = "umbu";
const OWNER: &str = "umbu_owner";

#[derive(Debug, thiserror::Error)]
pub enum ClusterError {
    #[error(
        "no PostgreSQL programs (initdb, postgres) on PATH or below /usr/lib/postgresql; install the package \
         `postgresql`, or set DATABASE_URL to a server that runs elsewhere"
    )]
    NoBinaries,
    #[error("another server already uses {0}; stop it, or set UMBU_DATA_DIR to another directory")]
    InUse(PathBuf),
    #[error(
        "PostgreSQL does not run as root, and there is no user `nobody` or no `setpriv` to hand it to; set DATABASE_URL"
    )]
    NoUnprivilegedUser,
    #[error("{0} belongs to somebody else; remove it, or set UMBU_DATA_DIR to another directory")]
    ForeignDirectory(PathBuf),
    #[error("PostgreSQL did not {what}; its last words are in {log}:\n{tail}")]
    Postgres { what: &'static str, log: PathBuf, tail: String },
    #[error("{path}: {source}")]
    Io { path: PathBuf, source: std::io::Error },
}

/// How to reach a cluster; kept beside it so that other commands of the installation can join.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Address {
    pub socket_directory: PathBuf,
    pub user: String,
    pub password: String,
    pub database: String,
}

impl Address {
    pub fn postgres_config(&self) -> tokio_postgres::Config {
        let mut config = tokio_postgres::Config::new();
        config.host_path(&self.socket_directory).port(PORT).user(&self.user).password(&self.password);
        config.dbname(&self.database).application_name("umbu-server");
        config
    }
}

/// A running cluster of our own, or one that another process of this installation runs.
#[derive(Debug)]
pub struct Cluster {
    address: Address,
    running: Option<Running>,
}

#[derive(Debug)]
struct Running {
    watch: Watch,
    /// Held while the cluster runs.
    _lock: File,
}

impl Cluster {
    /// Starts the cluster of this data directory, creating it the first time. Blocks until it answers.
    pub fn start(data_dir: &Path) -> Result<Cluster, ClusterError> {
        let lock = lock(data_dir)?.ok_or_else(|| ClusterError::InUse(data_dir.to_owned()))?;
        start_locked(data_dir, lock)
    }

    /// The running cluster of this data directory, or a freshly started one.
    pub fn start_or_join(data_dir: &Path) -> Result<Cluster, ClusterError> {
        if let Some(lock) = lock(data_dir)? {
            return start_locked(data_dir, lock);
        }
        let path = data_dir.join("database.json");
        let deadline = Instant::now() + START_TIMEOUT;
        loop {
            if let Some(address) = read_address(&path).filter(answers) {
                return Ok(Cluster { address, running: None });
            }
            if Instant::now() > deadline {
                return Err(ClusterError::InUse(data_dir.to_owned()));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    pub fn address(&self) -> &Address {
        &self.address
    }

    /// Stops PostgreSQL quickly and cleanly: open transactions roll back, nothing committed is lost.
    pub fn stop(mut self) {
        self.stop_watched();
    }

    fn stop_watched(&mut self) {
        if let Some(running) = self.running.take() {
            running.watch.stop();
        }
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.stop_watched();
    }
}

fn start_locked(data_dir: &Path, lock: File) -> Result<Cluster, ClusterError> {
    let binaries = Binaries::find().ok_or(ClusterError::NoBinaries)?;
    let account = Account::for_postgres()?;
    let home = account.home(data_dir)?;
    let place = Place {
        data: home.join("pg"),
        log: data_dir.join("postgres.log"),
        socket_directory: socket_directory(&home, data_dir, &account)?,
    };
    let stored = read_address(&data_dir.join("database.json"));
    let password = match (&stored, place.data.join("PG_VERSION").exists()) {
        (Some(address), true) => address.password.clone(),
        _ => initialise(&binaries, &account, &place)?,
    };
    let address = Address {
        socket_directory: place.socket_directory.clone(),
        user: OWNER.to_owned(),
        password,
        database: DATABASE.to_owned(),
    };
    write_address(&data_dir.join("database.json"), &address)?;
    postmaster::end_orphan(&place.data);
    let watch = Watch::start(watch::Program { binaries, account, place, address: address.clone() })?;
    Ok(Cluster { address, running: Some(Running { watch, _lock: lock }) })
}

/// Where one cluster keeps what.
#[derive(Debug)]
struct Place {
    data: PathBuf,
    log: PathBuf,
    socket_directory: PathBuf,
}

/// `None` when another process holds it. The lock ends with the process, however that dies.
fn lock(data_dir: &Path) -> Result<Option<File>, ClusterError> {
    fs::create_dir_all(data_dir).map_err(at(data_dir))?;
    fs::set_permissions(data_dir, fs::Permissions::from_mode(0o711)).map_err(at(data_dir))?;
    let path = data_dir.join("server.lock");
    let file = File::options().create(true).append(true).open(&path).map_err(at(&path))?;
    match rustix::fs::flock(&file, rustix::fs::FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(Some(file)),
        Err(rustix::io::Errno::WOULDBLOCK) => Ok(None),
        Err(errno) => Err(ClusterError::Io { path, source: errno.into() }),
    }
}

/// Runs initdb with a random password. A half-made directory of an earlier attempt is made anew: without
/// `database.json` nobody could ever have opened it.
fn initialise(binaries: &Binaries, account: &Account, place: &Place) -> Result<String, ClusterError> {
    if place.data.join("PG_VERSION").exists() || place.data.exists() {
        fs::remove_dir_all(&place.data).map_err(at(&place.data))?;
    }
    account.create_directory(&place.data)?;
    let mut secret = [0; 24];
    getrandom::fill(&mut secret).map_err(|error| ClusterError::Io {
        path: "the system's random numbers".into(),
        source: std::io::Error::other(error.to_string()),
    })?;
    let password = hex::encode(secret);
    let password_file = place.data.with_extension("password");
    account.write_private(&password_file, &password)?;
    let outcome = account
        .command(&binaries.initdb)
        .arg("--pgdata")
        .arg(&place.data)
        .args(["--username", OWNER, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8", "--no-instructions"])
        .arg(format!("--pwfile={}", password_file.display()))
        .output();
    let _ = fs::remove_file(&password_file);
    let output = outcome.map_err(at(&binaries.initdb))?;
    if !output.status.success() {
        let _ = fs::remove_dir_all(&place.data);
        return Err(ClusterError::Postgres {
            what: "create its data directory",
            log: place.log.clone(),
            tail: String::from_utf8_lossy(&output.stderr).into_owned(),
        });
    }
    Ok(password)
}

/// Beside the data where the path is short enough, else a private directory in /tmp named after the data directory.
fn socket_directory(home: &Path, data_dir: &Path, account: &Account) -> Result<PathBuf, ClusterError> {
    let beside = home.join("socket");
    let path = if beside.as_os_str().len() <= SOCKET_DIRECTORY_BYTES_MAX {
        beside
    } else {
        PathBuf::from("/tmp").join(format!("umbu-{}", short_name(data_dir)))
    };
    account.create_directory(&path)?;
    Ok(path)
}

/// Twelve hexadecimal digits that stand for a path.
fn short_name(path: &Path) -> String {
    let whole = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    blake3::hash(whole.as_os_str().as_encoded_bytes()).to_hex()[..12].to_owned()
}

fn read_address(path: &Path) -> Option<Address> {
    serde_json::from_slice(&fs::read(path).ok()?).ok()
}

fn write_address(path: &Path, address: &Address) -> Result<(), ClusterError> {
    let text = serde_json::to_vec_pretty(address).expect("an address is plain strings");
    crate::config::write_secret(path, &text).map_err(at(path))
}

/// Whether something accepts connections on the socket. Whether it is ready for queries is asked by the pool.
fn answers(address: &Address) -> bool {
    let path = address.socket_directory.join(format!(".s.PGSQL.{PORT}"));
    std::os::unix::net::UnixStream::connect(path).is_ok()
}

fn at(path: &Path) -> impl FnOnce(std::io::Error) -> ClusterError + '_ {
    move |source| ClusterError::Io { path: path.to_owned(), source }
}

#[cfg(test)]
mod tests;
