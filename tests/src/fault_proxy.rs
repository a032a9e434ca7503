//! A TCP proxy that misbehaves on purpose: cuts, delays and truncates what passes between a device and its server.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use anyhow::{Context, Result};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// What the proxy does to traffic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Passes everything.
    None,
    /// Ends connections and takes no new ones.
    Cut,
    /// Holds every piece back for so long, in both directions.
    Delay(Duration),
    /// Ends each connection once so many bytes of the answer have passed.
    Truncate { answer_bytes: usize },
}

pub struct FaultProxy {
    address: SocketAddr,
    fault: watch::Sender<Fault>,
    passed: Arc<Passed>,
    task: JoinHandle<()>,
}

/// Bytes that came through.
#[derive(Debug, Default)]
struct Passed {
    asked: AtomicU64,
    answered: AtomicU64,
}

impl FaultProxy {
    /// Stands before `target` (`127.0.0.1:PORT`) on a free port.
    pub async fn start(target: &str) -> Result<FaultProxy> {
        let target: SocketAddr = target.trim_start_matches("http://").parse().context("an address with a port")?;
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let (fault, current) = watch::channel(Fault::None);
        let passed = Arc::new(Passed::default());
        let counting = Arc::clone(&passed);
        let task = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(carry(client, target, current.clone(), Arc::clone(&counting)));
            }
        });
        Ok(FaultProxy { address, fault, passed, task })
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Bytes of requests and of answers so far.
    pub fn passed_bytes(&self) -> (u64, u64) {
        (self.passed.asked.load(Ordering::Relaxed), self.passed.answered.load(Ordering::Relaxed))
    }

    /// From now on, for open connections as well.
    pub fn set(&self, fault: Fault) {
        self.fault.send_replace(fault);
    }
}

impl Drop for FaultProxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn carry(client: TcpStream, target: SocketAddr, mut fault: watch::Receiver<Fault>, counting: Arc<Passed>) {
    if *fault.borrow_and_update() == Fault::Cut {
        return;
    }
    let Ok(server) = TcpStream::connect(target).await else { return };
    let (from_client, to_client) = client.into_split();
    let (from_server, to_server) = server.into_split();
    let asked = pass(from_client, to_server, fault.clone(), &counting.asked, false);
    let answered = pass(from_server, to_client, fault.clone(), &counting.answered, true);
    let cut = async {
        while fault.changed().await.is_ok() {
            if *fault.borrow() == Fault::Cut {
                return;
            }
        }
        std::future::pending::<()>().await;
    };
    tokio::select! {
        () = async { tokio::join!(asked, answered); } => {}
        () = cut => {}
    }
}

async fn pass(
    mut from: tokio::net::tcp::OwnedReadHalf,
    mut to: tokio::net::tcp::OwnedWriteHalf,
    fault: watch::Receiver<Fault>,
    count: &AtomicU64,
    is_answer: bool,
) {
    let mut buffer = vec![0; 16 * 1024];
    let mut passed = 0;
    loop {
        let Ok(read @ 1..) = from.read(&mut buffer).await else { return };
        let now = *fault.borrow();
        let mut length = read;
        match now {
            Fault::Delay(time) => tokio::time::sleep(time).await,
            Fault::Truncate { answer_bytes } if is_answer => length = read.min(answer_bytes.saturating_sub(passed)),
            _ => {}
        }
        passed += length;
        count.fetch_add(length as u64, Ordering::Relaxed);
        if to.write_all(&buffer[..length]).await.is_err() || length < read {
            return;
        }
    }
}
