//! Which system user PostgreSQL runs as, and directories that this user owns.

use std::fs;
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{ClusterError, at, short_name};

/// PostgreSQL refuses to run as root, so root hands it to `nobody`; anyone else runs it as themselves.
#[derive(Debug)]
pub(super) enum Account {
    Own { user: u32 },
    Unprivileged { user: u32, group: u32 },
}

impl Account {
    pub(super) fn for_postgres() -> Result<Account, ClusterError> {
        let user = rustix::process::geteuid();
        if !user.is_root() {
            return Ok(Account::Own { user: user.as_raw() });
        }
        let setpriv = std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default())
            .any(|directory| directory.join("setpriv").is_file());
        let (user, group) = nobody().filter(|_| setpriv).ok_or(ClusterError::NoUnprivilegedUser)?;
        Ok(Account::Unprivileged { user, group })
    }

    /// A command that runs as this account, in a process group of its own: Ctrl-C in a terminal reaches the server
    /// alone, which then stops PostgreSQL after its last request.
    pub(super) fn command(&self, program: &Path) -> Command {
        use std::os::unix::process::CommandExt;
        let mut command = match self {
            Account::Own { .. } => Command::new(program),
            Account::Unprivileged { user, group } => {
                let mut command = Command::new("setpriv");
                command
                    .arg(format!("--reuid={user}"))
                    .arg(format!("--regid={group}"))
                    .arg("--clear-groups")
                    .arg(program);
                command
            }
        };
        command.env_clear().env("PATH", "/usr/bin:/bin").env("LC_ALL", "C.UTF-8").current_dir("/").process_group(0);
        command
    }

    /// The directory in which the cluster and its socket lie: the data directory where this account can reach it,
    /// else one below /var/tmp named after it.
    pub(super) fn home(&self, data_dir: &Path) -> Result<PathBuf, ClusterError> {
        let whole = fs::canonicalize(data_dir).map_err(at(data_dir))?;
        let home = match self {
            Account::Unprivileged { .. } if !reachable(&whole) => {
                let home = Path::new("/var/tmp").join(format!("umbu-{}", short_name(&whole)));
                tracing::warn!(data_dir = %whole.display(), cluster = %home.display(),
                    "the data directory is closed to the user that runs PostgreSQL; its files lie elsewhere");
                home
            }
            _ => whole.join("cluster"),
        };
        self.create_directory(&home)?;
        Ok(home)
    }

    /// Makes a directory for this account alone, or checks that an existing one is.
    pub(super) fn create_directory(&self, path: &Path) -> Result<(), ClusterError> {
        match fs::DirBuilder::new().mode(0o700).create(path) {
            Ok(()) => self.own(path)?,
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(source) => return Err(ClusterError::Io { path: path.to_owned(), source }),
        }
        let found = fs::symlink_metadata(path).map_err(at(path))?;
        if !found.is_dir() || found.uid() != self.user() || found.mode() & 0o077 != 0 {
            return Err(ClusterError::ForeignDirectory(path.to_owned()));
        }
        Ok(())
    }

    pub(super) fn write_private(&self, path: &Path, content: &str) -> Result<(), ClusterError> {
        let _ = fs::remove_file(path);
        let mut file = fs::File::options().write(true).create_new(true).mode(0o600).open(path).map_err(at(path))?;
        file.write_all(content.as_bytes()).map_err(at(path))?;
        self.own(path)
    }

    fn own(&self, path: &Path) -> Result<(), ClusterError> {
        match self {
            Account::Own { .. } => Ok(()),
            Account::Unprivileged { user, group } => chown(path, Some(*user), Some(*group)).map_err(at(path)),
        }
    }

    fn user(&self) -> u32 {
        match self {
            Account::Own { user } | Account::Unprivileged { user, .. } => *user,
        }
    }
}

/// User and group of `nobody`.
fn nobody() -> Option<(u32, u32)> {
    let users = fs::read_to_string("/etc/passwd").ok()?;
    let line = users.lines().find(|line| line.starts_with("nobody:"))?;
    let mut parts = line.split(':').skip(2);
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// Whether anybody may walk down to this directory.
fn reachable(path: &Path) -> bool {
    path.ancestors().all(|ancestor| fs::metadata(ancestor).is_ok_and(|found| found.mode() & 0o001 != 0))
}
