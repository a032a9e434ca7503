//! The program: `serve` (default), `setup`, `invite`, and the gate's worker.

use std::collections::BTreeMap;
use std::io::{IsTerminal, Read};
use std::process::ExitCode;

use anyhow::{Context, bail};
use serde_json::json;
use tokio::signal::unix::{SignalKind, signal};
use umbu_server::Config;
use umbu_server::setup::{Invite, Setup};

const USAGE: &str = "\
umbu-server [serve]
umbu-server setup --organization NAME --clinic NAME --time-zone TZ --owner-name NAME --owner-email EMAIL
                  [--passphrase-stdin] [--json]
umbu-server invite --organization ID --clinic ID --role ROLE --name NAME [--email EMAIL] [--patient ID] [--json]
umbu-server records-schema

Environment: DATABASE_URL (without it, a private PostgreSQL is started), UMBU_DATA_DIR (.umbu/server),
UMBU_LISTEN (127.0.0.1:4780), UMBU_APP_DIR (app/dist), UMBU_LOG (info), UMBU_LOG_FORMAT (text or json)";

fn main() -> ExitCode {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let command = if arguments.is_empty() { "serve".to_owned() } else { arguments.remove(0) };
    let outcome = match command.as_str() {
        "gate-worker" => umbu_server::gate::run_worker().map_err(anyhow::Error::from),
        "records-schema" => {
            print!("{}", umbu_catalog::derive::postgres::schema());
            Ok(())
        }
        "serve" => within_runtime(serve()),
        "setup" => Options::parse(&arguments, SETUP).and_then(|options| within_runtime(setup(options))),
        "invite" => Options::parse(&arguments, INVITE).and_then(|options| within_runtime(invite(options))),
        "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        other => Err(anyhow::anyhow!("no command is called {other}\n\n{USAGE}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("umbu-server: {error}");
            ExitCode::FAILURE
        }
    }
}

fn within_runtime(work: impl Future<Output = anyhow::Result<()>>) -> anyhow::Result<()> {
    start_log();
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(work)
}

/// To standard error, so that standard output is for answers.
fn start_log() {
    let filter =
        tracing_subscriber::EnvFilter::try_from_env("UMBU_LOG").unwrap_or_else(|_| "info,tokio_postgres=warn".into());
    let colours = std::io::stderr().is_terminal();
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_ansi(colours).with_writer(std::io::stderr);
    if std::env::var("UMBU_LOG_FORMAT").is_ok_and(|format| format == "json") {
        builder.json().init();
    } else {
        builder.init();
    }
}

async fn serve() -> anyhow::Result<()> {
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    let running = umbu_server::start(Config::from_environment()?).await?;
    println!("listening on http://{}", running.addr);
    tokio::select! {
        _ = interrupt.recv() => {}
        _ = terminate.recv() => {}
    }
    tracing::info!("stopping");
    running.shutdown().await;
    Ok(())
}

const SETUP: &[&str] =
    &["organization", "clinic", "time-zone", "owner-name", "owner-email", "passphrase-stdin!", "json!"];
const INVITE: &[&str] = &["organization", "clinic", "role", "name", "email", "patient", "json!"];

async fn setup(options: Options) -> anyhow::Result<()> {
    let mut passphrase = None;
    if options.flag("passphrase-stdin") {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text)?;
        passphrase = Some(text.trim_end_matches(['\r', '\n']).to_owned());
    }
    let setup = Setup {
        organization: options.needed("organization")?,
        clinic: options.needed("clinic")?,
        time_zone: options.needed("time-zone")?,
        owner_name: options.needed("owner-name")?,
        owner_email: options.needed("owner-email")?,
        passphrase,
    };
    let founded = umbu_server::setup::setup(&Config::from_environment()?, &setup).await?;
    let invitation = &founded.invitation;
    if options.flag("json") {
        let answer = json!({
            "organization": invitation.organization,
            "clinic": founded.clinic,
            "account": invitation.account,
            "code": invitation.code,
            "expires_at_ms": invitation.expires_at_ms,
        });
        println!("{answer}");
    } else {
        println!("organization {}\nclinic       {}", invitation.organization, founded.clinic);
        println!("code for the owner's first device, valid for 7 days: {}", invitation.code);
    }
    Ok(())
}

async fn invite(options: Options) -> anyhow::Result<()> {
    let invite = Invite {
        organization: options.needed("organization")?.parse().context("--organization")?,
        clinic: options.needed("clinic")?.parse().context("--clinic")?,
        role: options.needed("role")?,
        name: options.needed("name")?,
        email: options.value("email"),
        patient: options.value("patient").map(|id| id.parse()).transpose().context("--patient")?,
    };
    let invitation = umbu_server::setup::invite(&Config::from_environment()?, &invite).await?;
    if options.flag("json") {
        println!("{}", serde_json::to_string(&invitation)?);
    } else {
        println!("code, valid for 7 days: {}", invitation.code);
    }
    Ok(())
}

/// `--name value` pairs and flags (marked `!` in the list of what is known).
struct Options {
    values: BTreeMap<String, String>,
}

impl Options {
    fn parse(arguments: &[String], known: &[&str]) -> anyhow::Result<Options> {
        let mut values = BTreeMap::new();
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            let name =
                argument.strip_prefix("--").with_context(|| format!("{argument} is not an option\n\n{USAGE}"))?;
            if known.contains(&format!("{name}!").as_str()) {
                values.insert(name.to_owned(), String::new());
            } else if known.contains(&name) {
                let value = rest.next().with_context(|| format!("--{name} needs a value"))?;
                values.insert(name.to_owned(), value.clone());
            } else {
                bail!("there is no option --{name}\n\n{USAGE}");
            }
        }
        Ok(Options { values })
    }

    fn flag(&self, name: &str) -> bool {
        self.values.contains_key(name)
    }

    fn value(&self, name: &str) -> Option<String> {
        self.values.get(name).cloned()
    }

    fn needed(&self, name: &str) -> anyhow::Result<String> {
        self.value(name).with_context(|| format!("--{name} is needed\n\n{USAGE}"))
    }
}
