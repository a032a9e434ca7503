//! Wakes live connections, here and in other server processes on the same database.
//!
//! A commit only notes which buckets grew. One task gathers these notes and sends NOTIFY for them: from within each
//! transaction it would take a lock at commit and serialise all writers.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use futures::StreamExt;
use futures::channel::mpsc as stream;
use tokio::sync::{broadcast, mpsc, watch};
use tokio_postgres::{AsyncMessage, NoTls};
use uuid::Uuid;

/// How long notes are gathered before other processes are told.
const GATHER: Duration = Duration::from_millis(10);
const CHANNEL: &str = "umbu_more";
/// PostgreSQL takes payloads of less than 8,000 bytes.
const PAYLOAD_BYTES_MAX: usize = 7_000;
const RECONNECT: Duration = Duration::from_secs(2);

/// Buckets of one organisation that hold more than before.
#[derive(Debug, Clone)]
pub(crate) struct Grown {
    pub(crate) organization: Uuid,
    pub(crate) buckets: Vec<String>,
}

#[derive(Clone)]
pub(crate) struct Wake {
    notes: mpsc::UnboundedSender<Grown>,
    live: broadcast::Sender<Arc<Grown>>,
}

impl Wake {
    /// Starts the two tasks; they end with the last clone of this, or when the server stops.
    pub(crate) fn start(config: tokio_postgres::Config, mut stopping: watch::Receiver<bool>) -> Wake {
        let (notes, gathered) = mpsc::unbounded_channel();
        let (live, _) = broadcast::channel(1024);
        let instance = Uuid::now_v7();
        tokio::spawn(tell(config.clone(), gathered, instance));
        let hearing = hear(config, live.clone(), instance);
        tokio::spawn(async move {
            tokio::select! {
                _ = stopping.wait_for(|stopping| *stopping) => {}
                () = hearing => {}
            }
        });
        Wake { notes, live }
    }

    /// Tells local connections at once and other processes soon.
    pub(crate) fn grew(&self, organization: Uuid, buckets: Vec<String>) {
        if buckets.is_empty() {
            return;
        }
        let grown = Grown { organization, buckets };
        // Nobody listening, or a server that is stopping, is no fault.
        let _ = self.live.send(Arc::new(grown.clone()));
        let _ = self.notes.send(grown);
    }

    pub(crate) fn listen(&self) -> broadcast::Receiver<Arc<Grown>> {
        self.live.subscribe()
    }
}

/// Gathers notes and sends them. While the database is away they wait, up to one window's worth of buckets.
async fn tell(config: tokio_postgres::Config, mut gathered: mpsc::UnboundedReceiver<Grown>, instance: Uuid) {
    loop {
        let Ok((client, connection)) = config.connect(NoTls).await else {
            if gathered.is_closed() {
                return;
            }
            tokio::time::sleep(RECONNECT).await;
            continue;
        };
        let driver = tokio::spawn(connection);
        while let Some(first) = gathered.recv().await {
            tokio::time::sleep(GATHER).await;
            let mut grown: BTreeMap<Uuid, BTreeSet<String>> = BTreeMap::new();
            grown.entry(first.organization).or_default().extend(first.buckets);
            while let Ok(more) = gathered.try_recv() {
                grown.entry(more.organization).or_default().extend(more.buckets);
            }
            let mut sent = Ok(0);
            for payload in payloads(instance, &grown) {
                sent = client.execute("SELECT pg_notify($1, $2)", &[&CHANNEL, &payload]).await;
            }
            if sent.is_err() {
                break;
            }
        }
        driver.abort();
        if gathered.is_closed() {
            return;
        }
    }
}

/// `<instance> <organisation> <bucket>,<bucket>…`, each below PostgreSQL's bound.
fn payloads(instance: Uuid, grown: &BTreeMap<Uuid, BTreeSet<String>>) -> Vec<String> {
    let mut payloads = Vec::new();
    for (organization, buckets) in grown {
        let head = format!("{instance} {organization} ");
        let mut payload = head.clone();
        for bucket in buckets {
            if payload.len() + bucket.len() > PAYLOAD_BYTES_MAX {
                payloads.push(std::mem::replace(&mut payload, head.clone()));
            }
            if payload.len() > head.len() {
                payload.push(',');
            }
            payload.push_str(bucket);
        }
        payloads.push(payload);
    }
    payloads
}

fn parse(payload: &str) -> Option<(Uuid, Grown)> {
    let mut parts = payload.splitn(3, ' ');
    let instance = parts.next()?.parse().ok()?;
    let organization = parts.next()?.parse().ok()?;
    let buckets = parts.next()?.split(',').map(str::to_owned).collect();
    Some((instance, Grown { organization, buckets }))
}

/// Hears what other processes wrote.
async fn hear(config: tokio_postgres::Config, live: broadcast::Sender<Arc<Grown>>, instance: Uuid) {
    loop {
        if let Ok((client, mut connection)) = config.connect(NoTls).await {
            let (sender, mut messages) = stream::unbounded();
            let driver = tokio::spawn(async move {
                let mut polled = futures::stream::poll_fn(move |context| connection.poll_message(context));
                while let Some(Ok(message)) = polled.next().await {
                    if sender.unbounded_send(message).is_err() {
                        break;
                    }
                }
            });
            if client.batch_execute(&format!("LISTEN {CHANNEL}")).await.is_ok() {
                while let Some(message) = messages.next().await {
                    let AsyncMessage::Notification(notification) = message else { continue };
                    match parse(notification.payload()) {
                        Some((other, grown)) if other != instance => {
                            let _ = live.send(Arc::new(grown));
                        }
                        _ => {}
                    }
                }
            }
            driver.abort();
        }
        tokio::time::sleep(RECONNECT).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn payloads_stay_below_the_bound_and_come_back() {
        let instance = Uuid::from_u128(1);
        let buckets: BTreeSet<String> = (0..1_000).map(|n| format!("p/{}", Uuid::from_u128(n))).collect();
        let grown = BTreeMap::from([(Uuid::from_u128(2), buckets.clone())]);
        let payloads = payloads(instance, &grown);
        assert!(payloads.iter().all(|payload| payload.len() < 8_000));
        let back: BTreeSet<String> =
            payloads.iter().filter_map(|payload| parse(payload)).flat_map(|(_, grown)| grown.buckets).collect();
        assert_eq!(back, buckets);
    }
}
