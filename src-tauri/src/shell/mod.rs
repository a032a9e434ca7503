//! The window: the same commands as the loopback host, handed to the page by Tauri. The only place that knows Tauri.

use std::path::PathBuf;
use std::sync::Arc;

use serde_json::Value;
use tauri::ipc::{InvokeBody, Request, Response};
use tauri::{AppHandle, Emitter, Manager, RunEvent, State};
use tokio::sync::broadcast::error::RecvError;
use umbu_commands::{CommandError, dispatch_replica};
use uuid::Uuid;

use crate::commands::App;
use crate::host::UPLOAD_BYTES_MAX;
use crate::sync::{Device, DeviceConfig, DeviceError, FILES_BYTES_MAX, Notice, anything};

/// Where this device keeps its replica, instead of the system's folder for the app.
const DATA_DIR: &str = "UMBU_DATA_DIR";
/// Where the food recognition models lie, instead of beside the app.
const MODELS_DIR: &str = "UMBU_MODELS_DIR";
/// Offers the switch that cuts the network, for tests.
const NETWORK_SWITCH: &str = "UMBU_NETWORK_SWITCH";

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum ShellError {
    #[error(transparent)]
    Device(#[from] DeviceError),
    #[error("the window cannot be shown: {0}")]
    Window(#[from] tauri::Error),
}

/// Shows the window and returns when it is closed.
///
/// # Errors
/// When this device's folder cannot be used, or the system shows no window.
pub fn run() -> Result<(), ShellError> {
    let window = tauri::Builder::default()
        .setup(|tauri| {
            let app = tauri::async_runtime::block_on(open(tauri.handle()))?;
            tauri.manage(Arc::clone(&app));
            tauri::async_runtime::spawn(tell(tauri.handle().clone(), app));
            Ok(())
        })
        .invoke_handler(tauri::generate_handler![command, upload, file, thumbnail])
        .build(tauri::generate_context!())?;
    window.run(|handle, event| {
        if matches!(event, RunEvent::Exit)
            && let Some(app) = handle.try_state::<Arc<App>>()
        {
            // Ends the background task, so that the replica is closed by somebody who is not writing to it.
            tauri::async_runtime::block_on(app.device().lock());
        }
    });
    Ok(())
}

async fn open(handle: &AppHandle) -> Result<Arc<App>, ShellError> {
    let data_dir = match folder_from(DATA_DIR) {
        Some(folder) => folder,
        None => handle.path().app_data_dir()?,
    };
    let models_dir = match folder_from(MODELS_DIR) {
        Some(folder) => folder,
        None => handle.path().resource_dir()?.join("models"),
    };
    let network_switch = std::env::var_os(NETWORK_SWITCH).is_some_and(|value| value == "1");
    let device = Device::open(DeviceConfig { data_dir, network_switch, files_bytes_max: FILES_BYTES_MAX }).await?;
    Ok(Arc::new(App::new(device, models_dir)))
}

fn folder_from(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from)
}

/// Passes on to the page what changed, until the window closes.
async fn tell(handle: AppHandle, app: Arc<App>) {
    let mut notices = app.device().subscribe();
    loop {
        let told = match notices.recv().await {
            Ok(Notice::Changed(records)) => handle.emit("changed", records),
            Ok(Notice::Status) => handle.emit("status", app.device().sync_status().await),
            Err(RecvError::Lagged(_)) => handle.emit("changed", anything()),
            Err(RecvError::Closed) => return,
        };
        if let Err(reason) = told {
            tracing::debug!(%reason, "the page did not hear of a change");
        }
    }
}

#[tauri::command]
async fn command(app: State<'_, Arc<App>>, name: String, args: Value) -> Result<Value, CommandError> {
    dispatch_replica(app.inner().as_ref(), &name, args).await
}

#[tauri::command]
async fn upload(app: State<'_, Arc<App>>, request: Request<'_>) -> Result<Uuid, CommandError> {
    let InvokeBody::Raw(bytes) = request.body() else {
        return Err(CommandError::new("bad-arguments", "an upload is bytes"));
    };
    if bytes.len() > UPLOAD_BYTES_MAX {
        let error = CommandError::new("too-large", "the file is too large");
        return Err(error.with("bytes_max", UPLOAD_BYTES_MAX.to_string()));
    }
    app.upload(bytes.clone())
}

#[tauri::command]
async fn file(app: State<'_, Arc<App>>, address: String) -> Result<Response, CommandError> {
    app.device().file(&address).await.map(Response::new)
}

#[tauri::command]
async fn thumbnail(app: State<'_, Arc<App>>, address: String) -> Result<Response, CommandError> {
    app.device().thumbnail(&address).await.map(Response::new)
}
