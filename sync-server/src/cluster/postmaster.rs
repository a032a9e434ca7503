//! Starting and stopping the `postgres` process, and clearing up after one that lost its server.

use std::fs;
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process, test_kill_process};

use super::account::Account;
use super::binaries::Binaries;
use super::{ClusterError, Place, START_TIMEOUT, at};

const STOP_TIMEOUT: Duration = Duration::from_secs(20);
const LOG_BYTES_MAX: u64 = 10 * 1024 * 1024;

/// Starts `postgres` and waits until it answers. After a kill -9 the shared memory of the old one may linger for a
/// moment, so an early end is tried again until the time is over.
pub(super) fn start(
    binaries: &Binaries,
    account: &Account,
    place: &Place,
    answers: impl Fn() -> bool,
) -> Result<Child, ClusterError> {
    let deadline = Instant::now() + START_TIMEOUT;
    loop {
        let mut child = spawn(binaries, account, place)?;
        while matches!(child.try_wait(), Ok(None)) {
            if is_ready(&place.data) && answers() {
                return Ok(child);
            }
            if Instant::now() > deadline {
                stop(&mut child);
                return Err(ClusterError::Postgres {
                    what: "become ready",
                    log: place.log.clone(),
                    tail: tail(&place.log),
                });
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        if Instant::now() > deadline - START_TIMEOUT / 2 {
            return Err(ClusterError::Postgres { what: "start", log: place.log.clone(), tail: tail(&place.log) });
        }
        std::thread::sleep(Duration::from_millis(250));
    }
}

fn spawn(binaries: &Binaries, account: &Account, place: &Place) -> Result<Child, ClusterError> {
    if fs::metadata(&place.log).is_ok_and(|found| found.len() > LOG_BYTES_MAX) {
        let _ = fs::rename(&place.log, place.log.with_extension("log.old"));
    }
    let log = fs::File::options().create(true).append(true).open(&place.log).map_err(at(&place.log))?;
    let mut command = account.command(&binaries.postgres);
    command.arg("-D").arg(&place.data);
    for setting in [
        "listen_addresses=",
        &format!("unix_socket_directories={}", place.socket_directory.display()),
        "unix_socket_permissions=0700",
        "fsync=on",
        "synchronous_commit=on",
        "max_connections=100",
        "shared_buffers=128MB",
        "max_wal_size=2GB",
        "jit=off",
        "log_statement=none",
        "log_min_error_statement=panic",
        "log_parameter_max_length=0",
        "log_parameter_max_length_on_error=0",
    ] {
        command.arg("-c").arg(setting);
    }
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log).spawn().map_err(at(&binaries.postgres))
}

/// The eighth line of `postmaster.pid` says `ready` once queries are taken.
fn is_ready(data: &Path) -> bool {
    fs::read_to_string(data.join("postmaster.pid"))
        .is_ok_and(|text| text.lines().nth(7).is_some_and(|status| status.trim() == "ready"))
}

/// Fast shutdown: sessions end, a checkpoint is written.
pub(super) fn stop(child: &mut Child) {
    let pid = Pid::from_child(child);
    let _ = kill_process(pid, Signal::INT);
    if !wait(|| !matches!(child.try_wait(), Ok(None)), STOP_TIMEOUT) {
        tracing::warn!("PostgreSQL did not stop in time; its log is replayed at the next start");
        let _ = kill_process(pid, Signal::QUIT);
        let _ = child.wait();
    }
}

/// Ends a `postgres` whose server died without stopping it. We hold the installation's lock, so nobody else uses it.
/// A process id that was given to somebody else since is told apart by its command line.
pub(super) fn end_orphan(data: &Path) {
    let file = data.join("postmaster.pid");
    let Ok(text) = fs::read_to_string(&file) else { return };
    let pid = text.lines().next().and_then(|line| line.trim().parse().ok()).and_then(Pid::from_raw);
    let Some(pid) = pid.filter(|pid| serves(*pid, data)) else {
        let _ = fs::remove_file(&file);
        return;
    };
    tracing::info!("ending the PostgreSQL of a server that died");
    let _ = kill_process(pid, Signal::INT);
    if !wait(|| test_kill_process(pid).is_err(), STOP_TIMEOUT) {
        let _ = kill_process(pid, Signal::QUIT);
        wait(|| test_kill_process(pid).is_err(), STOP_TIMEOUT);
    }
}

fn serves(pid: Pid, data: &Path) -> bool {
    let path = format!("/proc/{}/cmdline", pid.as_raw_nonzero());
    fs::read(path)
        .is_ok_and(|line| line.split(|byte| *byte == 0).any(|word| word == data.as_os_str().as_encoded_bytes()))
}

fn wait(mut done: impl FnMut() -> bool, timeout: Duration) -> bool {
    let deadline = Instant::now() + timeout;
    while Instant::now() < deadline {
        if done() {
            return true;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    done()
}

fn tail(log: &Path) -> String {
    let text = fs::read(log).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(8)..].join("\n")
}
