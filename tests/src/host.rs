//! `umbu-host` as a process: one device.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::client::HostClient;
use crate::process::{Running, program, programs};

/// Which face of the app a device shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    Desk,
    Phone,
}

/// How to start a device.
#[derive(Debug, Clone)]
pub struct HostOptions {
    pub data_dir: PathBuf,
    /// `127.0.0.1:0` takes a free port.
    pub listen: String,
    pub face: Face,
    pub app_dir: PathBuf,
    pub models_dir: PathBuf,
    pub network_switch: bool,
}

pub struct Host {
    running: Running,
    programs: PathBuf,
    options: HostOptions,
    /// The address with its token, to be opened in a browser.
    pub address: String,
}

impl Host {
    pub fn start(options: HostOptions) -> Result<Host> {
        Host::start_from(programs(), options)
    }

    /// The program of another version, from the folder in which it lies.
    pub fn start_from(programs: &Path, options: HostOptions) -> Result<Host> {
        std::fs::create_dir_all(&options.data_dir).with_context(|| options.data_dir.display().to_string())?;
        let mut command = Command::new(program(programs, "umbu-host")?);
        command.arg("--data-dir").arg(&options.data_dir).args(["--listen", &options.listen]);
        command.args(["--face", if options.face == Face::Desk { "desk" } else { "phone" }]);
        command.arg("--app-dir").arg(&options.app_dir).arg("--models-dir").arg(&options.models_dir);
        if options.network_switch {
            command.arg("--network-switch");
        }
        let (running, address) = Running::start(command, &options.data_dir.join("host.log"), "ready")?;
        Ok(Host { running, programs: programs.to_owned(), options, address })
    }

    pub fn client(&self) -> Result<HostClient> {
        let (base, token) = self.address.split_once("/#token=").context("the address bears a token")?;
        Ok(HostClient::new(base, token)?)
    }

    /// As a power cut does.
    pub fn kill(&mut self) {
        self.running.kill();
    }

    pub fn stop(&mut self) {
        self.running.stop();
    }

    /// Starts again on the same data; the address changes.
    pub fn restart(&mut self) -> Result<()> {
        self.restart_from(&self.programs.clone())
    }

    /// The same with the program of another version: an update.
    pub fn restart_from(&mut self, programs: &Path) -> Result<()> {
        self.running.stop();
        *self = Host::start_from(programs, self.options.clone())?;
        Ok(())
    }
}
