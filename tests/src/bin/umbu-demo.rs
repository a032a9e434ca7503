//! `make demo`: sets the demonstration up, says where to look, and ends everything on Ctrl-C.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode};

use anyhow::{Context, Result, bail};
use tokio::signal::unix::{SignalKind, signal};
use umbu_tests::demo::{Demo, DemoOptions, PASSPHRASE, start};
use umbu_tests::process::{program, programs};

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("The demonstration could not start: {reason:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<()> {
    let options = DemoOptions {
        data_dir: std::env::current_dir()?.join(".umbu/demo"),
        app_dir: existing("app/dist", "run `make demo`, which builds the app first")?,
        models_dir: PathBuf::from("src-tauri/models"),
        server_port: port("DEMO_PORT_SERVER", 4780)?,
        desk_port: port("DEMO_PORT_DESK", 4781)?,
        office_port: port("DEMO_PORT_OFFICE", 4783)?,
        phone_port: port("DEMO_PORT_PHONE", 4782)?,
        enrol_phone: true,
    };
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    let demo = tokio::select! {
        demo = start(&options, |step| println!("… {step}")) => demo?,
        _ = terminate.recv() => return Ok(()),
        _ = interrupt.recv() => return Ok(()),
    };
    show(&demo);
    let window = open_window(&options);
    if window.is_some() {
        // A window is one more device: a second phone of the patient, to be enrolled as a real one is.
        let code = demo.invite_patient().await?;
        println!("\n  window    server {}, code {code}, a passphrase of your own", demo.server.url);
    }
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    println!("\nEnding.");
    if let Some(mut window) = window {
        let _ = window.kill();
        let _ = window.wait();
    }
    // Blocks until each program has written what it has to.
    tokio::task::spawn_blocking(move || drop(demo)).await.context("the programs end")
}

/// The wished port, free.
fn port(variable: &str, usual: u16) -> Result<u16> {
    let wished = match std::env::var(variable) {
        Ok(text) => text.parse().with_context(|| format!("{variable}={text} is not a port"))?,
        Err(_) => usual,
    };
    if TcpListener::bind(("127.0.0.1", wished)).is_err() {
        bail!("port {wished} is taken. Stop what uses it, or choose another: {variable}={} make demo", wished + 100);
    }
    Ok(wished)
}

fn existing(path: &str, hint: &str) -> Result<PathBuf> {
    if !Path::new(path).is_dir() {
        bail!("{path} is missing: {hint}");
    }
    Ok(PathBuf::from(path))
}

fn show(demo: &Demo) {
    println!(
        "
Umbu is running, with invented people in an invented clinic.

  desk      {desk}
            {nutritionist}, nutritionist
  office    {office}
            {coordinator}: runs the clinic, cares and teaches
  phone     {phone}
            {patient}, patient
  console   {console}/
            {owner}

  passphrase everywhere: {PASSPHRASE}

Try: cut the phone's network with the switch on its screen, log a meal, restore it, and look at the desk.
Ctrl-C ends everything. The next start makes everything anew.",
        desk = demo.desk.address,
        nutritionist = demo.people.nutritionist_name,
        office = demo.office.address,
        coordinator = demo.people.coordinator_name,
        phone = demo.phone.address,
        patient = demo.people.phone_patient_name,
        console = demo.server.url,
        owner = demo.people.owner_email,
    );
}

/// The desktop app in its own window, where there is a screen and it was built.
fn open_window(options: &DemoOptions) -> Option<Child> {
    let screen = std::env::var_os("DISPLAY").or_else(|| std::env::var_os("WAYLAND_DISPLAY")).is_some();
    if !screen || std::env::var("HEADLESS").is_ok_and(|value| value == "1") {
        return None;
    }
    let window = program(programs(), "umbu").ok()?;
    let mut command = Command::new(window);
    command.env("UMBU_DATA_DIR", options.data_dir.join("window")).env("UMBU_MODELS_DIR", &options.models_dir);
    command.spawn().ok()
}
