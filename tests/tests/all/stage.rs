//! The one server that tests share, databases of their own beside its, and clinics on it.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{LazyLock, Mutex, PoisonError};

use tokio_postgres::{Client, Config, NoTls};
use umbu_tests::clinic::{Clinic, Invited};
use umbu_tests::folder::Folder;
use umbu_tests::host::{Face, Host, HostOptions};
use umbu_tests::process::programs;
use umbu_tests::server::{Founded, Founder, Server, ServerOptions};
use uuid::Uuid;

pub(crate) const PASSPHRASE: &str = "a long passphrase for tests";

/// A server with its folder; the folder goes after the server.
pub(crate) struct OwnServer {
    pub(crate) server: Server,
    _folder: Folder,
}

/// A server for one test alone, which may kill it.
pub(crate) fn own_server() -> OwnServer {
    let folder = Folder::new("server").unwrap();
    let server = Server::start(ServerOptions {
        data_dir: folder.path().to_owned(),
        listen: "127.0.0.1:0".to_owned(),
        app_dir: None,
    });
    OwnServer { server: server.unwrap(), _folder: folder }
}

/// Runs `look` with the server that all tests share. It ends with the test program.
pub(crate) fn with_server<T>(look: impl FnOnce(&Server) -> T) -> T {
    static SHARED: LazyLock<Mutex<OwnServer>> = LazyLock::new(|| Mutex::new(own_server()));
    look(&SHARED.lock().unwrap_or_else(PoisonError::into_inner).server)
}

/// A number that no other test of this run has.
pub(crate) fn unique() -> u32 {
    static NUMBER: AtomicU32 = AtomicU32::new(1);
    NUMBER.fetch_add(1, Ordering::Relaxed)
}

/// A new organisation on that server, and its owner in the console.
pub(crate) async fn clinic_on(url: &str, found: impl FnOnce(&Founder<'_>) -> Founded) -> (Clinic, Founded) {
    let email = format!("owner{}@tests.example", unique());
    let founded = found(&Founder {
        organization: "Clínica Teste",
        clinic: "Teste Centro",
        time_zone: "America/Recife",
        owner_name: "Olga Teste",
        owner_email: &email,
        passphrase: PASSPHRASE,
    });
    let clinic = Clinic::sign_in(url, &founded, &email, PASSPHRASE).await.unwrap();
    (clinic, founded)
}

/// A new organisation on the shared server.
pub(crate) async fn clinic() -> Clinic {
    let url = with_server(|server| server.url.clone());
    clinic_on(&url, |founder| with_server(|server| server.found(founder).unwrap())).await.0
}

/// A device that nobody enrolled yet, with its folder.
pub(crate) struct Device {
    pub(crate) host: Host,
    folder: Folder,
}

impl Device {
    pub(crate) fn new(face: Face) -> Device {
        Device::of(programs(), face)
    }

    /// One that runs the programs of another version.
    pub(crate) fn of(programs: &Path, face: Face) -> Device {
        let folder = Folder::new(if face == Face::Desk { "desk" } else { "phone" }).unwrap();
        let options = HostOptions {
            data_dir: folder.path().to_owned(),
            listen: "127.0.0.1:0".to_owned(),
            face,
            app_dir: repository().join("app/dist"),
            models_dir: repository().join("src-tauri/models"),
            network_switch: true,
        };
        Device { host: Host::start_from(programs, options).unwrap(), folder }
    }

    /// The name under which it enrols.
    pub(crate) fn name(&self) -> String {
        self.folder.path().file_name().unwrap().to_string_lossy().into_owned()
    }
}

/// A desk of a member with that role, enrolled and approved.
pub(crate) async fn desk(clinic: &Clinic, role: &str) -> Device {
    desk_of(programs(), clinic, role).await
}

/// The same, of another version.
pub(crate) async fn desk_of(programs: &Path, clinic: &Clinic, role: &str) -> Device {
    let device = Device::of(programs, Face::Desk);
    let invited = Invited { role, name: "Clara Teste", email: None, patient: None };
    let code = clinic.invite(invited).await.unwrap().code;
    clinic.enrol(&device.host.client().unwrap(), &code, &device.name(), PASSPHRASE).await.unwrap();
    device
}

/// A patient's phone, enrolled.
pub(crate) async fn phone(clinic: &Clinic, patient: Uuid) -> Device {
    let device = Device::new(Face::Phone);
    let invited = Invited { role: "patient", name: "Paulo Teste", email: None, patient: Some(patient) };
    let code = clinic.invite(invited).await.unwrap().code;
    clinic.enrol(&device.host.client().unwrap(), &code, &device.name(), PASSPHRASE).await.unwrap();
    device
}

pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// How often the suites with a small and a big count run: `make soak` sets the minutes, which stand for rounds.
pub(crate) fn rounds(usual: u32) -> u32 {
    let minutes: Option<u32> = std::env::var("UMBU_SOAK_MINUTES").ok().and_then(|text| text.parse().ok());
    minutes.map_or(usual, |minutes| usual * minutes.max(1))
}

/// How to reach the shared server's PostgreSQL as the owner of everything in it.
fn owner_config() -> Config {
    #[derive(serde::Deserialize)]
    struct Address {
        socket_directory: PathBuf,
        user: String,
        password: String,
    }
    let text = with_server(|server| std::fs::read(server.data_dir().join("database.json")).unwrap());
    let address: Address = serde_json::from_slice(&text).unwrap();
    let mut config = Config::new();
    config.host_path(address.socket_directory).user(&address.user).password(address.password).dbname("postgres");
    config
}

/// An empty database of the test's own.
pub(crate) async fn empty_database(name: &str) -> Config {
    database(name, "template1").await
}

/// A database of the test's own, migrated as a server does it: a copy of one that was.
pub(crate) async fn migrated_database(name: &str) -> Config {
    static MIGRATED: tokio::sync::OnceCell<String> = tokio::sync::OnceCell::const_new();
    let template = MIGRATED.get_or_init(async || {
        let config = empty_database("template").await;
        umbu_server::store::migrate::migrate(&config).await.unwrap();
        config.get_dbname().expect("the database was named above").to_owned()
    });
    database(name, template.await).await
}

async fn database(name: &str, template: &str) -> Config {
    let mut config = owner_config();
    let name = format!("{name}_{}", unique());
    let create = format!("CREATE DATABASE \"{name}\" TEMPLATE \"{template}\"");
    connect(&config).await.batch_execute(&create).await.unwrap();
    config.dbname(&name);
    config
}

pub(crate) async fn connect(config: &Config) -> Client {
    let (client, connection) = config.connect(NoTls).await.unwrap();
    tokio::spawn(connection);
    client
}

/// The shared server's database, past all policies.
pub(crate) async fn server_database() -> Client {
    let mut config = owner_config();
    config.dbname("umbu");
    connect(&config).await
}

/// What the server's own projection holds, past all policies: the result of a query on the shared server's database.
pub(crate) async fn at_the_server(query: &str, id: Uuid) -> Vec<tokio_postgres::Row> {
    server_database().await.query(query, &[&id]).await.unwrap()
}
