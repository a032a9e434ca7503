//! Folders for programs at play. PostgreSQL runs as another user and must be able to walk to its own, so these are
//! open to look into, unlike those of the `tempfile` crate.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, Result};

/// A new folder that is removed when dropped.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new(name: &str) -> Result<Folder> {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = ROOT.join(format!("{}-{number}-{name}", std::process::id()));
        std::fs::create_dir_all(&path).with_context(|| path.display().to_string())?;
        Ok(Folder(path))
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // After a failed test the logs in it are worth more than the space.
        if !std::thread::panicking() {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }
}

/// Where all folders lie. What earlier runs left is removed at the first use.
static ROOT: LazyLock<PathBuf> = LazyLock::new(|| {
    let root = std::env::temp_dir().join("umbu-tests");
    let ours = |path: &Path| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let process = name.split('-').next().and_then(|number| number.parse::<i32>().ok());
        process.and_then(rustix::process::Pid::from_raw).map(|pid| rustix::process::test_kill_process(pid).is_ok())
    };
    for entry in std::fs::read_dir(&root).into_iter().flatten().flatten() {
        if ours(&entry.path()) == Some(false) {
            let _ = std::fs::remove_dir_all(entry.path());
        }
    }
    root
});
