//! The demonstration as a stage for journeys in a browser: told what to do by lines on standard input, answering each
//! with one line of JSON. It ends with its input.
//!
//! ```text
//! restart desk|phone    ends the device as a power cut does, starts it again: {"address"}
//! device                a desk that nobody enrolled yet: {"address"}
//! phone                 another phone of the same patient, and the code that enrols it: {"address", "code"}
//! network cut|restored  what passes between the server and whoever enrolled at `phone_server`: {}
//! ```

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use umbu_tests::demo::{Demo, DemoOptions, PASSPHRASE, start};
use umbu_tests::fault_proxy::{Fault, FaultProxy};
use umbu_tests::host::{Face, Host, HostOptions};

fn main() -> Result<()> {
    let data_dir = std::env::args().nth(1).map(PathBuf::from).context("usage: umbu-stage DATA_DIR")?;
    let options = DemoOptions {
        data_dir,
        app_dir: PathBuf::from("app/dist"),
        models_dir: PathBuf::from("src-tauri/models"),
        server_port: 0,
        desk_port: 0,
        office_port: 0,
        phone_port: 0,
        enrol_phone: false,
    };
    let runtime = tokio::runtime::Runtime::new()?;
    let mut demo = runtime.block_on(start(&options, |step| eprintln!("{step}")))?;
    let proxy = runtime.block_on(FaultProxy::start(&demo.server.url))?;
    println!("{}", opening(&demo, &proxy));
    let mut devices = Vec::new();
    for line in std::io::stdin().lines() {
        let answer = obey(&line?, &options, &runtime, &mut demo, &proxy, &mut devices)
            .unwrap_or_else(|reason| json!({ "error": format!("{reason:#}") }));
        println!("{answer}");
    }
    Ok(())
}

fn opening(demo: &Demo, proxy: &FaultProxy) -> Value {
    json!({
        "server": demo.server.url,
        "phone_server": proxy.url(),
        "desk": demo.desk.address,
        "office": demo.office.address,
        "phone": demo.phone.address,
        "phone_code": demo.phone_code,
        "patient": demo.patient,
        "patient_name": demo.people.phone_patient_name,
        "console_email": demo.people.owner_email,
        "passphrase": PASSPHRASE,
    })
}

fn obey(
    line: &str,
    options: &DemoOptions,
    runtime: &tokio::runtime::Runtime,
    demo: &mut Demo,
    proxy: &FaultProxy,
    devices: &mut Vec<Host>,
) -> Result<Value> {
    let again = |host: &mut Host| {
        host.kill();
        host.restart()?;
        Ok(json!({ "address": host.address }))
    };
    match line.trim() {
        "restart desk" => again(&mut demo.desk),
        "restart phone" => again(&mut demo.phone),
        "network cut" => {
            proxy.set(Fault::Cut);
            Ok(json!({}))
        }
        "network restored" => {
            proxy.set(Fault::None);
            Ok(json!({}))
        }
        "device" => Ok(json!({ "address": another(Face::Desk, options, devices)? })),
        "phone" => {
            let code = runtime.block_on(demo.invite_patient())?;
            Ok(json!({ "address": another(Face::Phone, options, devices)?, "code": code }))
        }
        other => bail!("{other:?} is nothing that the stage does"),
    }
}

/// Starts a device that nobody enrolled; its address.
fn another(face: Face, options: &DemoOptions, devices: &mut Vec<Host>) -> Result<String> {
    let host = Host::start(HostOptions {
        data_dir: options.data_dir.join(format!("device-{}", devices.len())),
        listen: "127.0.0.1:0".to_owned(),
        face,
        app_dir: options.app_dir.clone(),
        models_dir: options.models_dir.clone(),
        network_switch: false,
    })?;
    let address = host.address.clone();
    devices.push(host);
    Ok(address)
}
