//! The live connection: it only ever says "there is more in bucket X".

use std::collections::HashSet;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures::Stream;
use futures::stream::unfold;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use uuid::Uuid;

use super::sync::reader;
use crate::Server;
use crate::auth::device::DeviceSession;
use crate::error::Result;
use crate::jobs::wake::Grown;
use crate::store::Scope;

/// A connection ends with the rights it was opened under; the device opens the next one.
const LIFE: Duration = Duration::from_secs(10 * 60);
const KEEP_ALIVE: Duration = Duration::from_secs(20);

struct Live {
    organization: Uuid,
    readable: HashSet<String>,
    receiver: Receiver<Arc<Grown>>,
    /// Of the last message, not yet told.
    pending: Vec<String>,
    until: tokio::time::Instant,
    stopping: tokio::sync::watch::Receiver<bool>,
}

pub(crate) async fn live(
    State(server): State<Arc<Server>>,
    session: DeviceSession,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>> {
    // Listen first, then read the rights: nothing falls between.
    let receiver = server.wake.listen();
    let mut connection = server.store.connection().await?;
    let transaction = connection.begin(&Scope::organization(session.organization)).await?;
    let (_, current) = reader(&transaction, session).await?;
    transaction.commit().await?;
    drop(connection);
    let live = Live {
        organization: session.organization,
        readable: current.readable().iter().map(ToString::to_string).collect(),
        receiver,
        pending: Vec::new(),
        until: tokio::time::Instant::now() + LIFE,
        stopping: server.stopping.clone(),
    };
    let stream = unfold(live, |mut live| async move {
        let bucket = live.next().await?;
        Some((Ok(Event::default().event("more").data(bucket)), live))
    });
    Ok(Sse::new(stream).keep_alive(KeepAlive::new().interval(KEEP_ALIVE)))
}

impl Live {
    /// The next bucket of this reader that grew. Whoever lagged behind is told about every bucket.
    async fn next(&mut self) -> Option<String> {
        loop {
            if let Some(bucket) = self.pending.pop() {
                return Some(bucket);
            }
            let received = tokio::select! {
                received = self.receiver.recv() => received,
                () = tokio::time::sleep_until(self.until) => return None,
                _ = self.stopping.wait_for(|stopping| *stopping) => return None,
            };
            match received {
                Ok(grown) if grown.organization == self.organization => {
                    self.pending =
                        grown.buckets.iter().filter(|bucket| self.readable.contains(*bucket)).cloned().collect();
                }
                Ok(_) => {}
                Err(RecvError::Lagged(_)) => self.pending = self.readable.iter().cloned().collect(),
                Err(RecvError::Closed) => return None,
            }
        }
    }
}
