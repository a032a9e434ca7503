//! The stream from which screens refresh: which records changed, and how sync stands.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::response::Sse;
use axum::response::sse::{Event, KeepAlive};
use futures::Stream;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::{broadcast, watch};
use umbu_commands::types::ChangedRecord;

use crate::commands::App;
use crate::sync::{Device, Notice, anything};

const KEEP_ALIVE_EVERY: Duration = Duration::from_secs(15);

/// What one listener needs; the stream ends with the host.
#[derive(Clone)]
pub(super) struct Changes {
    pub(super) app: Arc<App>,
    pub(super) stopped: watch::Receiver<bool>,
}

struct Listener {
    changes: Changes,
    notices: broadcast::Receiver<Notice>,
    greeted: bool,
}

pub(super) async fn stream(State(changes): State<Changes>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let notices = changes.app.device().subscribe();
    let listener = Listener { changes, notices, greeted: false };
    let events = futures::stream::unfold(listener, |mut listener| async move {
        let event = next_event(&mut listener).await?;
        Some((Ok(event), listener))
    });
    Sse::new(events).keep_alive(KeepAlive::new().interval(KEEP_ALIVE_EVERY))
}

async fn next_event(listener: &mut Listener) -> Option<Event> {
    let device = Arc::clone(listener.changes.app.device());
    if !listener.greeted {
        listener.greeted = true;
        return Some(status(&device).await);
    }
    tokio::select! {
        () = ended(&mut listener.changes.stopped) => None,
        notice = listener.notices.recv() => match notice {
            Ok(Notice::Changed(records)) => Some(changed(&records)),
            Ok(Notice::Status) => Some(status(&device).await),
            Err(RecvError::Lagged(_)) => Some(changed(&anything())),
            Err(RecvError::Closed) => None,
        },
    }
}

/// A host that is gone has ended as well.
async fn ended(stopped: &mut watch::Receiver<bool>) {
    let _ = stopped.wait_for(|stopped| *stopped).await;
}

fn changed(records: &[ChangedRecord]) -> Event {
    let data = serde_json::to_string(records).expect("names and ids are always JSON");
    Event::default().event("changed").data(data)
}

async fn status(device: &Device) -> Event {
    let data = serde_json::to_string(&device.sync_status().await).expect("counts and flags are always JSON");
    Event::default().event("status").data(data)
}
