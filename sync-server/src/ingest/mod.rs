//! A push, from sealed bytes to verdicts.
//!
//! Read what is held, judge outside of any transaction, then write everything in one. When somebody else wrote the
//! same document in between, nothing was written, and the whole is judged again on what there is now.

mod open;
mod own;
mod release;
mod settle;

use std::collections::HashSet;
use std::time::{Duration, Instant};

use deadpool_postgres::Transaction;
use umbu_sync::{DocumentId, Grant, Hash, Payload, PushReply, QuarantineCode, Verdict};
use uuid::Uuid;

use crate::Server;
use crate::auth::device::DeviceSession;
use crate::error::{Result, ServerError};
use crate::gate::{Before, Item, ItemPayload, Request};
use crate::store::device::DeviceStatus;
use crate::store::document::{self, StoredDocuments};
use crate::store::{Scope, now_ms, projection, push};
use open::Opened;
pub(crate) use own::write_own;
pub(crate) use release::release;

/// Collisions are rare; so many in a row mean that something else is wrong.
const TRIES: u32 = 8;

/// One envelope on its way to a verdict.
struct Step {
    document: DocumentId,
    hash: Hash,
    /// `None` where it could not be rebuilt.
    payload: Option<Payload>,
    verdict: Option<Verdict>,
}

/// Judges and stores one sealed batch. Once this returns, what it calls accepted is on disk.
pub(crate) async fn push(server: &Server, session: DeviceSession, body: &[u8]) -> Result<PushReply> {
    let began = Instant::now();
    for attempt in 1..=TRIES {
        match attempt_push(server, session, body).await {
            Err(error) if error.is_collision() && attempt < TRIES => {
                metrics::counter!("umbu_push_collisions_total").increment(1);
                tokio::time::sleep(Duration::from_millis(u64::from(attempt) * 7)).await;
            }
            outcome => {
                metrics::histogram!("umbu_push_seconds").record(began.elapsed());
                return outcome;
            }
        }
    }
    Err(ServerError::Internal("a batch collided again and again".to_owned()))
}

async fn attempt_push(server: &Server, session: DeviceSession, body: &[u8]) -> Result<PushReply> {
    let mut stage = Stage::start();
    let opened = open::open(server, session, body).await?;
    stage.ends("open");
    let mut steps = plan(&opened, session);
    let held = read_held(server, session.organization, &mut steps).await?;
    stage.ends("read");
    let judged = judge(server, &opened.granted, &opened.current, &held, &mut steps).await?;
    stage.ends("judge");
    let writes = settle::writes(&opened.granted, &opened.current, Some(body), &held, &judged, &mut steps);
    if !writes.writes.changes.is_empty() || !writes.writes.quarantined.is_empty() {
        let grown = commit(server, &opened, &writes).await?;
        server.wake.grew(session.organization, grown);
        stage.ends("write");
    }
    count(&steps);
    let verdicts =
        steps.into_iter().map(|step| (step.hash, step.verdict.unwrap_or(Verdict::Missing(Vec::new())))).collect();
    Ok(PushReply { verdicts, at_ms: now_ms() })
}

/// Verdicts that need neither the database nor the gate.
fn plan(opened: &Opened, session: DeviceSession) -> Vec<Step> {
    let now = now_ms();
    let mut seen: HashSet<(DocumentId, Hash)> = HashSet::new();
    let mut steps = Vec::with_capacity(opened.batch.envelopes.len());
    for envelope in &opened.batch.envelopes {
        let mut step = match envelope {
            Ok(envelope) => Step {
                document: envelope.document.clone(),
                hash: envelope.payload.hash(),
                payload: Some(envelope.payload.clone()),
                verdict: None,
            },
            Err((document, error)) => {
                Step { document: document.clone(), hash: error.hash, payload: None, verdict: Some(error.verdict()) }
            }
        };
        if step.verdict.is_none() {
            step.verdict = refused_at_once(opened, session, &step, now);
        }
        if step.verdict.is_none() && !seen.insert((step.document.clone(), step.hash)) {
            step.verdict = Some(Verdict::Known);
        }
        steps.push(step);
    }
    steps
}

fn refused_at_once(opened: &Opened, session: DeviceSession, step: &Step, now_ms: i64) -> Option<Verdict> {
    if opened.device.status == DeviceStatus::Revoked {
        return Some(Verdict::quarantined(QuarantineCode::Revoked, "the device was revoked before this arrived"));
    }
    if opened.granted.is_expired(now_ms) {
        return Some(Verdict::quarantined(QuarantineCode::Expired, "the grant had ended before this arrived"));
    }
    if opened.granted.account != session.account {
        return Some(Verdict::quarantined(QuarantineCode::Unauthorised, "the grant is another account's"));
    }
    match &step.payload {
        Some(Payload::Change(change)) if !change.claims_derivation() && !opened.actors.contains(&change.actor) => {
            Some(Verdict::quarantined(QuarantineCode::ForgedActor, "the actor was not issued to this device"))
        }
        _ => None,
    }
}

/// What the server holds of the batch's records; changes that are already there get their verdict.
async fn read_held(server: &Server, organization: Uuid, steps: &mut [Step]) -> Result<StoredDocuments> {
    let open = |step: &&Step| step.verdict.is_none();
    let wanted: Vec<(&DocumentId, Hash)> = steps.iter().filter(open).map(|step| (&step.document, step.hash)).collect();
    if wanted.is_empty() {
        return Ok(StoredDocuments::new());
    }
    let mut records: Vec<Uuid> = wanted.iter().map(|(id, _)| id.record).collect();
    records.sort_unstable();
    records.dedup();
    let mut connection = server.store.connection().await?;
    let transaction = connection.begin_snapshot(&Scope::organization(organization)).await?;
    let known = document::known(&transaction, organization, &wanted).await?;
    let held = document::load(&transaction, organization, &records).await?;
    transaction.commit().await?;
    for step in steps.iter_mut().filter(|step| step.verdict.is_none()) {
        if known.contains(&(step.document.record, step.document.facet.clone(), step.hash)) {
            step.verdict = Some(Verdict::Known);
        }
    }
    Ok(held)
}

/// What the gate made of the documents, by the documents that it was asked about.
struct Judgement {
    documents: Vec<(DocumentId, Option<crate::gate::Accepted>)>,
}

async fn judge(
    server: &Server,
    granted: &Grant,
    current: &Grant,
    held: &StoredDocuments,
    steps: &mut [Step],
) -> Result<Judgement> {
    let mut places = std::collections::HashMap::new();
    let mut documents: Vec<Before> = Vec::new();
    let mut items = Vec::new();
    let mut asked = Vec::new();
    for (at, step) in steps.iter().enumerate().filter(|(_, step)| step.verdict.is_none()) {
        let Some(payload) = &step.payload else { continue };
        let place = *places.entry(step.document.clone()).or_insert_with(|| {
            let saved = held.get(&step.document.record).and_then(|facets| facets.get(&step.document.facet));
            documents.push(Before { id: step.document.clone(), saved: saved.map(|stored| stored.saved.clone()) });
            documents.len() - 1
        });
        let payload = match payload {
            Payload::Change(change) => ItemPayload::Change(change.clone()),
            Payload::Entry { bytes, .. } => ItemPayload::Entry(bytes.clone()),
        };
        let document = u32::try_from(place).unwrap_or(u32::MAX);
        items.push(Item { document, hash: step.hash, payload, settled: false });
        asked.push(at);
    }
    if items.is_empty() {
        return Ok(Judgement { documents: Vec::new() });
    }
    let ids: Vec<DocumentId> = documents.iter().map(|before| before.id.clone()).collect();
    let request = Request {
        organization: current.organization,
        granted: granted.clone(),
        current: current.clone(),
        documents,
        items,
        now_ms: now_ms(),
    };
    let outcome = server.gate.judge(request).await?;
    for (at, verdict) in asked.into_iter().zip(outcome.verdicts) {
        steps[at].verdict = Some(verdict);
    }
    Ok(Judgement { documents: ids.into_iter().zip(outcome.documents).collect() })
}

/// Everything in one transaction.
async fn commit(server: &Server, opened: &Opened, writes: &settle::Settled<'_>) -> Result<Vec<String>> {
    let mut connection = server.store.connection().await?;
    let mut transaction = connection.begin(&writes.scope(&opened.current)).await?;
    let grown = store(&mut transaction, writes).await?;
    transaction.commit().await?;
    Ok(grown)
}

/// Changes, documents and rows, sequence numbers last. Returns the buckets that grew.
async fn store(transaction: &mut Transaction<'_>, writes: &settle::Settled<'_>) -> Result<Vec<String>> {
    push::write(transaction, &writes.writes).await?;
    projection::upsert(transaction, writes.writes.organization, &writes.rows).await?;
    push::number(transaction, &writes.writes).await
}

/// Times the parts of a push.
struct Stage(Instant);

impl Stage {
    fn start() -> Stage {
        Stage(Instant::now())
    }

    fn ends(&mut self, name: &'static str) {
        metrics::histogram!("umbu_push_stage_seconds", "stage" => name).record(self.0.elapsed());
        self.0 = Instant::now();
    }
}

fn count(steps: &[Step]) {
    for step in steps {
        let name = match &step.verdict {
            Some(Verdict::Accepted) => "accepted",
            Some(Verdict::Known) => "known",
            Some(Verdict::Quarantined { code, .. }) => code.name(),
            Some(Verdict::Missing(_)) | None => "missing",
        };
        metrics::counter!("umbu_push_verdicts_total", "verdict" => name).increment(1);
    }
}
