//! One device's Umbu over loopback HTTP. See `--help`.

use std::io::Write;
use std::process::ExitCode;
use std::sync::Arc;

use tracing_subscriber::EnvFilter;
use umbu_client::commands::App;
use umbu_client::host::options::{self, HELP, Options, OptionsError};
use umbu_client::host::{self, HostConfig};
use umbu_client::sync::{Device, DeviceConfig};

#[tokio::main]
async fn main() -> ExitCode {
    let options = match options::parse(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(OptionsError::Help) => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Err(wrong) => {
            eprintln!("umbu-host: {wrong}\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    let filter = EnvFilter::try_from_env("UMBU_LOG").unwrap_or_else(|_| EnvFilter::new("warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    match serve(options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("umbu-host: {reason}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(options: Options) -> Result<(), Box<dyn std::error::Error>> {
    let Options { data_dir, listen, face, app_dir, models_dir, network_switch, files_bytes_max, token } = options;
    let device = Device::open(DeviceConfig { data_dir, network_switch, files_bytes_max }).await?;
    let app = Arc::new(App::new(Arc::clone(&device), models_dir));
    let host = host::start(HostConfig { listen, face, app_dir, token }, app).await?;
    println!("ready {}", host.url());
    // Whoever started this waits for the line.
    std::io::stdout().flush()?;
    stop_signal().await?;
    host.stop().await;
    device.lock().await;
    Ok(())
}

/// Ctrl-C, or what a supervisor sends.
async fn stop_signal() -> std::io::Result<()> {
    #[cfg(unix)]
    {
        let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
        tokio::select! {
            interrupted = tokio::signal::ctrl_c() => interrupted,
            _ = terminate.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}
