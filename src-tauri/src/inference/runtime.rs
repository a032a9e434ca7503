//! Which engine runs models in this process: ONNX Runtime where its shared library is at hand, tract elsewhere.
//!
//! ONNX Runtime is faster; [tract](https://github.com/sonos/tract) is Rust all through, is always there and is what
//! phones use. `ort` fixes the choice for the whole process at first use and panics later when that library is not
//! usable, so each candidate is looked at first: the file is there, is a library, and carries a version new enough.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use ort::environment::{Environment, EnvironmentBuilder};
use serde::Serialize;

/// Names the library to use, or `tract` for the Rust engine, before anything else is tried.
pub const LIBRARY_VARIABLE: &str = "UMBU_ONNXRUNTIME";

/// Where systems install shared libraries.
const SYSTEM_FOLDERS: [&str; 7] = [
    "/usr/local/lib",
    "/usr/lib/x86_64-linux-gnu",
    "/usr/lib/aarch64-linux-gnu",
    "/usr/lib64",
    "/usr/lib",
    "/opt/homebrew/lib",
    "/opt/onnxruntime/lib",
];

/// The version stands in the symbol table, near the start of the file (at 25 kB in 1.30 and 1.31).
const VERSION_WITHIN_BYTES: u64 = 4 * 1024 * 1024;

/// The engine in use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Backend {
    OnnxRuntime { path: PathBuf, version: String },
    Tract,
}

/// Why a library was not used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    #[error("there is no such file")]
    Missing,
    #[error("it is not a shared library for this system")]
    NotALibrary,
    #[error("it is version {version}, and 1.{needed_minor} or newer is needed")]
    TooOld { version: String, needed_minor: u32 },
    #[error("it does not load: {0}")]
    DoesNotLoad(String),
}

/// Why models cannot run at all in this process.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RuntimeError {
    #[error("The recognition engine does not start ({0}). Photos are kept; restart the app to try again.")]
    DoesNotStart(String),
    #[error("Another part of this program chose the recognition engine first. Start inference::Runtime earlier.")]
    ChosenElsewhere,
}

/// The engine of this process, started once.
pub struct Runtime {
    backend: Backend,
    environment: Environment,
    passed_over: Vec<(PathBuf, Unfit)>,
}

static RUNTIME: OnceLock<Result<Runtime, RuntimeError>> = OnceLock::new();

impl Runtime {
    /// Chooses and starts the engine on the first call; later calls return that one, whatever `libraries` they name.
    ///
    /// Tried in order: `UMBU_ONNXRUNTIME`, `libraries`, the system's folders, and then tract.
    ///
    /// # Errors
    /// See [`RuntimeError`]. A library that is missing, too old or broken is passed over, not an error.
    pub fn start(libraries: &[PathBuf]) -> Result<&'static Self, RuntimeError> {
        let started = RUNTIME.get_or_init(|| {
            let named = std::env::var_os(LIBRARY_VARIABLE).filter(|value| !value.is_empty());
            first_that_starts(candidates(named, libraries))
        });
        started.as_ref().map_err(Clone::clone)
    }

    /// The engine in use.
    pub fn backend(&self) -> &Backend {
        &self.backend
    }

    /// The files that were tried before and why each was passed over, for the diagnostics page.
    pub fn passed_over(&self) -> &[(PathBuf, Unfit)] {
        &self.passed_over
    }

    pub(super) fn environment(&self) -> &Environment {
        &self.environment
    }
}

/// The libraries that the npm package `onnxruntime-node` carries for this system, below an app's folder.
pub fn libraries_in_node_modules(app: &Path) -> Vec<PathBuf> {
    let system = match std::env::consts::OS {
        "macos" => "darwin",
        "windows" => "win32",
        other => other,
    };
    let processor = match std::env::consts::ARCH {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        other => other,
    };
    let versions = entries(&app.join("node_modules/onnxruntime-node/bin"));
    let folders = versions.iter().map(|version| version.join(system).join(processor));
    folders.flat_map(|folder| libraries_in(&folder)).collect()
}

fn candidates(named: Option<OsString>, libraries: &[PathBuf]) -> Vec<PathBuf> {
    if named.as_deref().is_some_and(|value| value == "tract") {
        return Vec::new();
    }
    let system = SYSTEM_FOLDERS.iter().flat_map(|folder| libraries_in(Path::new(folder)));
    let all = named.map(PathBuf::from).into_iter().chain(libraries.iter().cloned()).chain(system);
    // ort reads a relative path from the folder of the executable: make it mean what it says.
    all.map(|path| std::path::absolute(&path).unwrap_or(path)).collect()
}

fn libraries_in(folder: &Path) -> Vec<PathBuf> {
    let is_one = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name.starts_with("libonnxruntime.so")
            || name.starts_with("libonnxruntime.") && name.ends_with(".dylib")
            || name == "onnxruntime.dll"
    };
    entries(folder).into_iter().filter(is_one).collect()
}

/// Newest first, as far as names tell.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let found = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = found.map(|entry| entry.path()).collect();
    paths.sort_unstable();
    paths.reverse();
    paths
}

fn first_that_starts(candidates: Vec<PathBuf>) -> Result<Runtime, RuntimeError> {
    let mut passed_over = Vec::new();
    for path in candidates {
        match open(&path) {
            Ok((builder, version)) => {
                let backend = Backend::OnnxRuntime { path, version };
                return started(backend, builder, passed_over);
            }
            Err(unfit) => {
                tracing::info!(path = %path.display(), %unfit, "ONNX Runtime library passed over");
                passed_over.push((path, unfit));
            }
        }
    }
    if !ort::set_api(ort_tract::api()) {
        return Err(RuntimeError::ChosenElsewhere);
    }
    started(Backend::Tract, ort::init(), passed_over)
}

fn started(
    backend: Backend,
    builder: EnvironmentBuilder,
    passed_over: Vec<(PathBuf, Unfit)>,
) -> Result<Runtime, RuntimeError> {
    // Microsoft's builds report model names and operators from where they can; nothing leaves a clinic unasked.
    let environment = builder
        .with_name("umbu")
        .with_telemetry(false)
        .build()
        .map_err(|error| RuntimeError::DoesNotStart(error.to_string()))?;
    tracing::info!(?backend, "recognition engine started");
    Ok(Runtime { backend, environment, passed_over })
}

/// Looks at a library without running it, then loads it.
fn open(path: &Path) -> Result<(EnvironmentBuilder, String), Unfit> {
    let stamped = inspect(path)?;
    let builder = ort::init_from(path).map_err(|error| Unfit::DoesNotLoad(error.to_string()))?;
    // Libraries without a stamp (macOS, Windows) were checked by `init_from`, which keeps the number to itself.
    Ok((builder, stamped.unwrap_or_else(|| format!("1.{} or newer", ort::MINOR_VERSION))))
}

/// The version in the file, where it has one.
fn inspect(path: &Path) -> Result<Option<String>, Unfit> {
    if !path.is_file() {
        return Err(Unfit::Missing);
    }
    let mut head = Vec::new();
    File::open(path)
        .and_then(|file| file.take(VERSION_WITHIN_BYTES).read_to_end(&mut head))
        .map_err(|error| Unfit::DoesNotLoad(error.to_string()))?;
    if cfg!(target_os = "linux") && !head.starts_with(b"\x7fELF") {
        return Err(Unfit::NotALibrary);
    }
    let Some(version) = version_stamp(&head) else {
        return Ok(None);
    };
    let minor = version.split('.').nth(1).and_then(|number| number.parse().ok());
    match minor {
        Some(minor) if ort::MINOR_VERSION <= minor => Ok(Some(version)),
        _ => Err(Unfit::TooOld { version, needed_minor: ort::MINOR_VERSION }),
    }
}

/// Official Linux builds version their symbols `VERS_1.30.0`.
fn version_stamp(head: &[u8]) -> Option<String> {
    const STAMP: &[u8] = b"VERS_";
    let start = head.windows(STAMP.len()).position(|window| window == STAMP)? + STAMP.len();
    let rest = head.get(start..)?;
    let end = rest.iter().position(|byte| !byte.is_ascii_digit() && *byte != b'.')?;
    String::from_utf8(rest[..end].to_vec()).ok().filter(|version| !version.is_empty())
}

#[cfg(test)]
#[path = "runtime_tests.rs"]
mod tests;
