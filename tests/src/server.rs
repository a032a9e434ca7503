//! `umbu-server` as a process.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use uuid::Uuid;

use crate::process::{Running, program, programs};

/// How to start a server.
#[derive(Debug, Clone)]
pub struct ServerOptions {
    pub data_dir: PathBuf,
    /// `127.0.0.1:0` takes a free port.
    pub listen: String,
    /// The built app for the console.
    pub app_dir: Option<PathBuf>,
}

pub struct Server {
    running: Running,
    programs: PathBuf,
    options: ServerOptions,
    /// `http://127.0.0.1:PORT`.
    pub url: String,
}

/// What `umbu-server setup --json` prints.
#[derive(Debug, Clone, Deserialize)]
pub struct Founded {
    pub organization: Uuid,
    pub clinic: Uuid,
    /// Enrols the owner's first device, which is approved by it.
    pub code: String,
}

/// Who founds an organisation.
#[derive(Debug, Clone)]
pub struct Founder<'a> {
    pub organization: &'a str,
    pub clinic: &'a str,
    pub time_zone: &'a str,
    pub owner_name: &'a str,
    pub owner_email: &'a str,
    pub passphrase: &'a str,
}

impl Server {
    pub fn start(options: ServerOptions) -> Result<Server> {
        Server::start_from(programs(), options)
    }

    fn start_from(programs: &Path, options: ServerOptions) -> Result<Server> {
        std::fs::create_dir_all(&options.data_dir).with_context(|| options.data_dir.display().to_string())?;
        let mut command = command(programs, &options)?;
        command.arg("serve");
        let log = options.data_dir.join("server.log");
        let (running, url) = Running::start(command, &log, "listening on")?;
        Ok(Server { running, programs: programs.to_owned(), options, url })
    }

    /// Creates an organisation with its first clinic and owner, through the program's own command.
    pub fn found(&self, founder: &Founder<'_>) -> Result<Founded> {
        let mut setup = command(&self.programs, &self.options)?;
        setup.arg("setup").args(["--passphrase-stdin", "--json"]);
        for (option, value) in [
            ("--organization", founder.organization),
            ("--clinic", founder.clinic),
            ("--time-zone", founder.time_zone),
            ("--owner-name", founder.owner_name),
            ("--owner-email", founder.owner_email),
        ] {
            setup.arg(option).arg(value);
        }
        let mut child = setup.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
        child
            .stdin
            .take()
            .context("standard input is piped")?
            .write_all(format!("{}\n", founder.passphrase).as_bytes())?;
        let output = child.wait_with_output()?;
        if !output.status.success() {
            bail!("umbu-server setup failed: {}", String::from_utf8_lossy(&output.stderr));
        }
        let text = String::from_utf8_lossy(&output.stdout);
        serde_json::from_str(&text).with_context(|| format!("umbu-server setup printed {text:?}"))
    }

    pub fn data_dir(&self) -> &Path {
        &self.options.data_dir
    }

    /// Ends the server as a power cut does. Its PostgreSQL is left alone, as after a real kill.
    pub fn kill(&mut self) {
        self.running.kill();
    }

    pub fn stop(&mut self) {
        self.running.stop();
    }

    pub fn is_running(&mut self) -> bool {
        self.running.is_running()
    }

    /// Starts again on the same data and the same port.
    pub fn restart(&mut self) -> Result<()> {
        self.restart_from(&self.programs.clone())
    }

    /// The same with the program of another version: an update.
    pub fn restart_from(&mut self, programs: &Path) -> Result<()> {
        self.running.stop();
        let mut options = self.options.clone();
        options.listen = self.url.trim_start_matches("http://").to_owned();
        let again = Server::start_from(programs, options)?;
        let former = std::mem::replace(self, again);
        self.options.listen = former.options.listen.clone();
        Ok(())
    }
}

fn command(programs: &Path, options: &ServerOptions) -> Result<Command> {
    let mut command = Command::new(program(programs, "umbu-server")?);
    command
        .env("UMBU_DATA_DIR", &options.data_dir)
        .env("UMBU_LISTEN", &options.listen)
        .env("UMBU_APP_DIR", options.app_dir.as_deref().unwrap_or(Path::new("/nonexistent")))
        .env_remove("DATABASE_URL");
    Ok(command)
}
