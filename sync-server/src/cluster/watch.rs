//! Keeps `postgres` running: one that ends by itself is started again, and its log replays what was committed.

use std::process::Child;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use super::account::Account;
use super::binaries::Binaries;
use super::{Address, ClusterError, Place, answers, postmaster};

const LOOK_EVERY: Duration = Duration::from_millis(200);

/// What is needed to start `postgres` once more.
#[derive(Debug)]
pub(super) struct Program {
    pub(super) binaries: Binaries,
    pub(super) account: Account,
    pub(super) place: Place,
    pub(super) address: Address,
}

#[derive(Debug)]
pub(super) struct Watch {
    child: Arc<Mutex<Child>>,
    stop: Sender<()>,
    watcher: JoinHandle<()>,
}

impl Program {
    fn start(&self) -> Result<Child, ClusterError> {
        postmaster::start(&self.binaries, &self.account, &self.place, || answers(&self.address))
    }
}

impl Watch {
    /// Returns once queries are taken.
    pub(super) fn start(program: Program) -> Result<Watch, ClusterError> {
        let child = Arc::new(Mutex::new(program.start()?));
        let (stop, stopped) = mpsc::channel();
        let watched = child.clone();
        let watcher = std::thread::spawn(move || {
            while stopped.recv_timeout(LOOK_EVERY) == Err(RecvTimeoutError::Timeout) {
                let mut child = watched.lock().unwrap_or_else(PoisonError::into_inner);
                if matches!(child.try_wait(), Ok(None)) {
                    continue;
                }
                tracing::error!("PostgreSQL ended by itself; starting it again");
                match program.start() {
                    Ok(again) => *child = again,
                    Err(error) => tracing::error!(%error, "PostgreSQL does not come back"),
                }
            }
        });
        Ok(Watch { child, stop, watcher })
    }

    /// Stops watching, then PostgreSQL.
    pub(super) fn stop(self) {
        drop(self.stop);
        let _ = self.watcher.join();
        postmaster::stop(&mut self.child.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// Leaves PostgreSQL running with nobody to watch it.
    #[cfg(test)]
    pub(super) fn abandon(self) -> Arc<Mutex<Child>> {
        drop(self.stop);
        let _ = self.watcher.join();
        self.child
    }

    #[cfg(test)]
    pub(super) fn id(&self) -> u32 {
        self.child.lock().unwrap_or_else(PoisonError::into_inner).id()
    }
}
