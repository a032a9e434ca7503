//! Umbu in its own window.

// On Windows a console would open behind the window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

use tracing_subscriber::EnvFilter;

fn main() -> ExitCode {
    let filter = EnvFilter::try_from_env("UMBU_LOG").unwrap_or_else(|_| EnvFilter::new("warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    match umbu_client::shell::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("umbu: {reason}");
            ExitCode::FAILURE
        }
    }
}
