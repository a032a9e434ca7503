//! What the server writes itself, for a key of the API: the same gate and the same storing as a push, without a batch.

use std::time::Duration;

use axum::http::StatusCode;
use deadpool_postgres::Transaction;
use umbu_sync::{Envelope, Grant, Verdict};

use super::{Step, count, judge, settle, store};
use crate::Server;
use crate::error::{Result, refuse};
use crate::store::document::StoredDocuments;

/// A transaction holds a connection and locks, so it waits no longer than this for the gate.
const GATE_WAIT_MAX: Duration = Duration::from_secs(3);

/// Judges and stores changes of one record, in a transaction that holds the locks of its documents. All or nothing:
/// the inner error is the first verdict that is no acceptance, and then nothing was written. Otherwise the buckets that
/// grew, to be told once the caller has committed.
pub(crate) async fn write_own(
    server: &Server,
    transaction: &mut Transaction<'_>,
    grant: &Grant,
    held: &StoredDocuments,
    envelopes: Vec<Envelope>,
) -> Result<Result<Vec<String>, Verdict>> {
    let wanted = envelopes.len();
    let mut steps: Vec<Step> = envelopes
        .into_iter()
        .map(|envelope| Step {
            document: envelope.document,
            hash: envelope.payload.hash(),
            payload: Some(envelope.payload),
            verdict: None,
        })
        .collect();
    let busy = |_| refuse(StatusCode::SERVICE_UNAVAILABLE, "server-busy", "the server is busy; try again shortly");
    let judged = tokio::time::timeout(GATE_WAIT_MAX, judge(server, grant, grant, held, &mut steps));
    let judged = judged.await.map_err(busy)??;
    let settled = settle::writes(grant, grant, None, held, &judged, &mut steps);
    if settled.writes.changes.len() == wanted {
        settled.scope(grant).enter(transaction).await?;
        let grown = store(transaction, &settled).await?;
        count(&steps);
        return Ok(Ok(grown));
    }
    let refused = steps.into_iter().filter_map(|step| step.verdict).find(|verdict| *verdict != Verdict::Accepted);
    Ok(Err(refused.unwrap_or(Verdict::Missing(Vec::new()))))
}
