//! What a server is told from outside, and the keys that it makes for itself.

use std::io::Write;
use std::net::SocketAddr;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use ed25519_dalek::SigningKey;

/// How a server is started. `from_environment` is what the program uses; tests fill it in.
#[derive(Debug, Clone)]
pub struct Config {
    /// An existing PostgreSQL. Without it, a private one is started below `data_dir`.
    pub database: Option<tokio_postgres::Config>,
    /// Keys, lock file and, by default, the private PostgreSQL.
    pub data_dir: PathBuf,
    /// Port 0 takes a free one.
    pub listen: SocketAddr,
    /// The built app for the console. Without it, only the interfaces are served.
    pub app_dir: Option<PathBuf>,
    pub gate: GateProgram,
    /// Bytes of files that one organisation may keep, encrypted.
    pub files_bytes_max: i64,
}

/// What an organisation's files may take where nothing else is said.
pub const FILES_BYTES_MAX: i64 = 50 << 30;

/// The program that judges changes in a process of its own.
#[derive(Debug, Clone)]
pub struct GateProgram {
    pub program: PathBuf,
    pub arguments: Vec<String>,
    /// Workers at work at the same time.
    pub workers: usize,
}

#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    #[error("{name} is not valid: {reason}")]
    Variable { name: &'static str, reason: String },
    #[error("{path}: {source}")]
    Io { path: PathBuf, source: std::io::Error },
    #[error("{0} does not hold 64 hexadecimal digits; restore it from a backup: devices trust this key")]
    Key(PathBuf),
    #[error("the system gives no random numbers: {0}")]
    Random(String),
}

impl Config {
    pub fn from_environment() -> Result<Config, ConfigError> {
        let database = match std::env::var("DATABASE_URL") {
            Ok(url) if !url.is_empty() => Some(
                url.parse::<tokio_postgres::Config>()
                    .map_err(|error| ConfigError::Variable { name: "DATABASE_URL", reason: error.to_string() })?,
            ),
            _ => None,
        };
        let listen = std::env::var("UMBU_LISTEN").unwrap_or_else(|_| "127.0.0.1:4780".to_owned());
        let app_dir = std::env::var_os("UMBU_APP_DIR").map_or_else(|| PathBuf::from("app/dist"), PathBuf::from);
        let files_bytes_max = match std::env::var("UMBU_FILES_BYTES_MAX") {
            Ok(bytes) => bytes.parse().map_err(|error: std::num::ParseIntError| ConfigError::Variable {
                name: "UMBU_FILES_BYTES_MAX",
                reason: error.to_string(),
            })?,
            Err(_) => FILES_BYTES_MAX,
        };
        Ok(Config {
            database,
            data_dir: std::env::var_os("UMBU_DATA_DIR").map_or_else(|| PathBuf::from(".umbu/server"), PathBuf::from),
            listen: listen.parse().map_err(|error: std::net::AddrParseError| ConfigError::Variable {
                name: "UMBU_LISTEN",
                reason: error.to_string(),
            })?,
            app_dir: Some(app_dir).filter(|path| path.is_dir()),
            gate: GateProgram::this()?,
            files_bytes_max,
        })
    }
}

impl GateProgram {
    /// This very program, with `gate-worker`.
    pub fn this() -> Result<GateProgram, ConfigError> {
        let program =
            std::env::current_exe().map_err(|source| ConfigError::Io { path: "the running program".into(), source })?;
        Ok(GateProgram::at(program))
    }

    /// A built `umbu-server`, which tests of other programs use.
    pub fn at(program: impl Into<PathBuf>) -> GateProgram {
        let workers = std::thread::available_parallelism().map_or(2, |cores| cores.get().clamp(1, 8));
        GateProgram { program: program.into(), arguments: vec!["gate-worker".to_owned()], workers }
    }
}

/// Secrets that live in the data directory and in no database.
pub struct Keys {
    /// Signs grants; devices keep its public half from enrolment on.
    pub signing: SigningKey,
    /// Wraps blob keys and keys the hashes of invitation codes.
    pub master: [u8; 32],
}

impl Keys {
    /// Reads both keys, making them the first time.
    pub fn open(data_dir: &Path) -> Result<Keys, ConfigError> {
        std::fs::create_dir_all(data_dir).map_err(|source| ConfigError::Io { path: data_dir.to_owned(), source })?;
        let signing = read_or_make(&data_dir.join("server.key"))?;
        let master = read_or_make(&data_dir.join("master.key"))?;
        Ok(Keys { signing: SigningKey::from_bytes(&signing), master })
    }

    /// A key for one purpose, so that no two uses share one.
    pub fn derive(&self, purpose: &str) -> [u8; 32] {
        blake3::derive_key(purpose, &self.master)
    }
}

fn read_or_make(path: &Path) -> Result<[u8; 32], ConfigError> {
    match std::fs::read_to_string(path) {
        Ok(text) => {
            let bytes = hex::decode(text.trim()).map_err(|_| ConfigError::Key(path.to_owned()))?;
            bytes.try_into().map_err(|_| ConfigError::Key(path.to_owned()))
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let mut key = [0; 32];
            getrandom::fill(&mut key).map_err(|error| ConfigError::Random(error.to_string()))?;
            write_secret(path, hex::encode(key).as_bytes())
                .map_err(|source| ConfigError::Io { path: path.to_owned(), source })?;
            // Another command may have been faster: whichever file is there counts.
            read_or_make(path)
        }
        Err(source) => Err(ConfigError::Io { path: path.to_owned(), source }),
    }
}

/// Writes a file that only this user reads, whole or not at all.
pub(crate) fn write_secret(path: &Path, content: &[u8]) -> std::io::Result<()> {
    let temporary = path.with_extension(format!("{}.new", std::process::id()));
    let mut file = std::fs::File::options().write(true).create(true).truncate(true).mode(0o600).open(&temporary)?;
    file.write_all(content)?;
    file.sync_all()?;
    std::fs::rename(&temporary, path)
}
