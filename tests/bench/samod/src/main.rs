//! samod (automerge-repo for Rust) with the same workload as Umbu: a document for each record, files on both sides, a
//! server in a process of its own, TCP on loopback.
//!
//! usage: samod-peer RECORDS.json EDITS   (records: an array of plain objects)
//! Prints one line of JSON: {"first_sync_s":…,"records":…,"push_s":…,"edits":…}
//!
//! samod has no list of what there is: the client of the first sync is given the ids.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use automerge::transaction::Transactable;
use automerge::{Automerge, ROOT, ReadDoc};
use futures::future::try_join_all;
use samod::storage::TokioFilesystemStorage;
use samod::tokio_io::TcpDialer;
use samod::{BackoffConfig, DialerHandle, DocHandle, DocumentId, Repo, Transport};
use serde_json::{Map, Value};
use tokio::net::TcpListener;
use url::Url;

const SERVER: &str = "server";
/// Documents that are asked for at once.
const AT_ONCE: usize = 1_000;

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [mode, folder] if mode == SERVER => serve(Path::new(folder)).await,
        [records, edits] => measure(Path::new(records), edits.parse()?).await,
        _ => bail!("usage: samod-peer RECORDS.json EDITS"),
    }
}

async fn repo(folder: &Path) -> Repo {
    Repo::build_tokio().with_storage(TokioFilesystemStorage::new(folder)).load().await
}

async fn serve(folder: &Path) -> Result<()> {
    let repo = repo(folder).await;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?);
    let acceptor = repo.make_acceptor(Url::parse("tcp://127.0.0.1")?)?;
    loop {
        let (connection, _) = listener.accept().await?;
        connection.set_nodelay(true)?;
        acceptor.accept(Transport::from_tokio_io(connection))?;
    }
}

/// The server's process, ended with this value.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

async fn measure(records: &Path, edits: usize) -> Result<()> {
    let records: Vec<Map<String, Value>> = serde_json::from_slice(&std::fs::read(records)?)?;
    let folder = tempfile::tempdir()?;
    let mut child = Command::new(std::env::current_exe()?)
        .args([SERVER.as_ref(), folder.path().join("server").as_os_str()])
        .stdout(Stdio::piped())
        .spawn()?;
    let output = child.stdout.take().context("the server's output")?;
    let _server = Server(child);
    let mut address = String::new();
    BufReader::new(output).read_line(&mut address)?;
    let address = Url::parse(&format!("tcp://{}", address.trim()))?;

    let writer = repo(&folder.path().join("writer")).await;
    let mut handles = Vec::with_capacity(records.len());
    for record in &records {
        handles.push(writer.create(document(record)?).await?);
    }
    let link = dial(&writer, &address).await?;
    sent(&link, &handles).await?;
    link.close();

    for handle in &handles[..edits] {
        handle.with_document(edit)?;
    }
    let start = Instant::now();
    let link = dial(&writer, &address).await?;
    sent(&link, &handles[..edits]).await?;
    let push_s = start.elapsed().as_secs_f64();
    link.close();

    let ids: Vec<DocumentId> = handles.iter().map(|handle| handle.document_id().clone()).collect();
    let reader = repo(&folder.path().join("reader")).await;
    let start = Instant::now();
    let _link = dial(&reader, &address).await?;
    for ids in ids.chunks(AT_ONCE) {
        let found = try_join_all(ids.iter().map(|id| reader.find(id.clone()))).await?;
        for handle in found {
            let handle = handle.context("a document is missing")?;
            let grams = handle.with_document(|document| document.get(ROOT, "grams").map(|found| found.is_some()))?;
            if !grams {
                bail!("a document is empty");
            }
        }
    }
    let first_sync_s = start.elapsed().as_secs_f64();
    let records = records.len();
    println!(
        "{}",
        serde_json::json!({ "first_sync_s": first_sync_s, "records": records, "push_s": push_s, "edits": edits })
    );
    Ok(())
}

fn document(record: &Map<String, Value>) -> Result<Automerge> {
    let mut document = Automerge::new();
    let mut transaction = document.transaction();
    for (name, value) in record {
        match value {
            Value::String(text) => transaction.put(ROOT, name, text.as_str())?,
            Value::Number(number) => transaction.put(ROOT, name, number.as_i64().context("a whole number")?)?,
            _ => bail!("the records hold texts and whole numbers"),
        }
    }
    transaction.commit();
    Ok(document)
}

fn edit(document: &mut Automerge) -> Result<()> {
    let mut transaction = document.transaction();
    transaction.put(ROOT, "grams", 4_242)?;
    transaction.commit();
    Ok(())
}

type Link = DialerHandle<std::convert::Infallible>;

async fn dial(repo: &Repo, address: &Url) -> Result<Link> {
    let dialer = TcpDialer::new(address.clone()).map_err(|error| anyhow::anyhow!("{error}"))?;
    let link = repo.dial(BackoffConfig::default(), Arc::new(dialer))?;
    link.established().await.map_err(|_| anyhow::anyhow!("the server is not reached"))?;
    Ok(link)
}

/// Until the server says that it has everything of these documents.
async fn sent(link: &Link, handles: &[DocHandle]) -> Result<()> {
    let connection = link.connection_id().context("a connection")?;
    futures::future::join_all(handles.iter().map(|handle| handle.they_have_our_changes(connection))).await;
    Ok(())
}
