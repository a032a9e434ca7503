//! A refused change that an administrator releases: the same gate once more, by the right that counts now.

use std::collections::{HashMap, HashSet};

use axum::http::StatusCode;
use deadpool_postgres::Transaction;
use umbu_commands::CommandError;
use umbu_sync::{DocumentId, Entry, Envelope, Grant, Hash, Payload, QuarantineCode, StoredChange, Verdict};
use uuid::Uuid;

use super::write_own;
use crate::Server;
use crate::auth::grant;
use crate::error::{Refusal, Result, ServerError};
use crate::store::quarantine::{self, Decision, Key, Open};
use crate::store::{device, document};

/// Judges and stores a refused change and those refused ones that it depends on: all of them or none. Returns the
/// buckets that grew, to be told once the caller has committed.
pub(crate) async fn release(
    server: &Server,
    transaction: &mut Transaction<'_>,
    organization: Uuid,
    key: &Key,
    by: Uuid,
) -> Result<Vec<String>> {
    let open = quarantine::lock(transaction, organization, key.record, &key.facet).await?;
    let wanted = with_dependencies(&open, key.hash)?;
    let last = wanted.last().map(|(open, _)| *open).ok_or_else(quarantine::seen_to)?;
    let granted = right(server, transaction, organization, last).await?;
    let actors = device::actors(transaction, organization, last.device).await?;
    let id = DocumentId::new(key.record, &last.entity, &key.facet);
    let held = document::lock(transaction, organization, key.record).await?;
    let hashes: Vec<Hash> = wanted.iter().map(|(open, _)| open.hash).collect();
    let asked: Vec<(&DocumentId, Hash)> = hashes.iter().map(|hash| (&id, *hash)).collect();
    let known: HashSet<Hash> =
        document::known(transaction, organization, &asked).await?.into_iter().map(|(.., hash)| hash).collect();
    let mut envelopes = Vec::new();
    for (open, payload) in wanted.into_iter().filter(|(open, _)| !known.contains(&open.hash)) {
        let issued = |actor| actors.iter().any(|(known, _)| *known == actor);
        if let Payload::Change(change) = &payload
            && !(change.claims_derivation() || open.device == last.device && issued(change.actor))
        {
            return Err(still_refused(&QuarantineCode::ForgedActor));
        }
        envelopes.push(Envelope { document: id.clone(), payload });
    }
    let grown = if envelopes.is_empty() {
        Vec::new()
    } else {
        write_own(server, transaction, &granted, &held, envelopes).await?.map_err(refused)?
    };
    for hash in hashes {
        let key = Key { record: key.record, facet: key.facet.clone(), hash };
        quarantine::decide(transaction, organization, &key, &Decision::Released, by).await?;
    }
    Ok(grown)
}

/// A change that came too late is judged by the grant under which it was made, since whoever releases it vouches for
/// that; any other by what its author may do now.
async fn right(server: &Server, transaction: &Transaction<'_>, organization: Uuid, open: &Open) -> Result<Grant> {
    let named = device::grant(transaction, organization, open.device, open.grant)
        .await?
        .and_then(|signed| signed.verify(&server.keys.signing.verifying_key()).ok())
        .ok_or_else(|| ServerError::Internal("a refused change names no grant of its device".to_owned()))?;
    if matches!(open.code, Some(QuarantineCode::Revoked | QuarantineCode::Expired)) {
        return Ok(named);
    }
    let device = device::find(transaction, organization, open.device).await?;
    let current = grant::current(transaction, organization, &device).await?;
    Ok(Grant { id: named.id, ..current })
}

/// The change of that hash after those refused ones that it was made on, each once.
fn with_dependencies(open: &[Open], hash: Hash) -> Result<Vec<(&Open, Payload)>> {
    let by_hash: HashMap<Hash, &Open> = open.iter().map(|open| (open.hash, open)).collect();
    let (mut ordered, mut entered) = (Vec::new(), HashSet::new());
    let mut waiting = vec![Visit::Enter(hash)];
    while let Some(visit) = waiting.pop() {
        match visit {
            Visit::Leave(found, payload) => ordered.push((found, payload)),
            Visit::Enter(hash) => {
                let Some(found) = by_hash.get(&hash).copied().filter(|_| entered.insert(hash)) else { continue };
                let payload = payload(found)?;
                let deps = match &payload {
                    Payload::Change(change) => change.deps.clone(),
                    Payload::Entry { .. } => Vec::new(),
                };
                waiting.push(Visit::Leave(found, payload));
                waiting.extend(deps.into_iter().map(Visit::Enter));
            }
        }
    }
    Ok(ordered)
}

/// A step of the walk: to a change, and from it once everything that it was made on was walked.
enum Visit<'a> {
    Enter(Hash),
    Leave(&'a Open, Payload),
}

fn payload(open: &Open) -> Result<Payload> {
    let unreadable = || still_refused(&QuarantineCode::Malformed);
    match StoredChange::parse(open.bytes.clone()) {
        Ok(change) => Ok(Payload::Change(change)),
        Err(_) => {
            Entry::parse(&open.bytes).map_err(|_| unreadable())?;
            Ok(Payload::Entry { hash: open.hash, bytes: open.bytes.clone() })
        }
    }
}

fn refused(verdict: Verdict) -> ServerError {
    match verdict {
        Verdict::Quarantined { code, .. } => still_refused(&code),
        _ => ServerError::Refused(Refusal {
            status: StatusCode::CONFLICT,
            error: CommandError::new("dependency-missing", "a change that it was made on never arrived"),
        }),
    }
}

fn still_refused(code: &QuarantineCode) -> ServerError {
    let error = CommandError::new("still-refused", "the gate refuses it as before").with("code", code.name());
    ServerError::Refused(Refusal { status: StatusCode::CONFLICT, error })
}
