//! Writing as a device does: the same documents and entries, through the same gate, under the organisation's own actor.

use std::collections::HashMap;
use std::time::Duration;

use axum::http::StatusCode;
use umbu_catalog::{Entity, Facet};
use umbu_commands::CommandError;
use umbu_sync::{
    Document, DocumentError, DocumentId, Entry, Envelope, Grant, Patch, Payload, QuarantineCode, StoredChange, Verdict,
    patch,
};
use uuid::Uuid;

use super::problem::invalid;
use super::read::View;
use crate::Server;
use crate::auth::api_key::ApiKey;
use crate::auth::grant;
use crate::error::{Refusal, Result, ServerError, not_found, refuse};
use crate::ingest::write_own;
use crate::store::document::{self, Stored};
use crate::store::now_ms;

/// Collisions with a device's push are rare; so many in a row mean that something else is wrong.
const TRIES: u32 = 8;

/// What a request does to one record.
#[derive(Debug, Clone)]
pub(super) enum Act {
    Create {
        clinic: Option<Uuid>,
        patch: Patch,
    },
    /// Named fields change; `None` clears one.
    Edit {
        patch: Patch,
        if_match: Option<String>,
    },
    Delete {
        if_match: Option<String>,
    },
}

/// The facets of one record as they are held.
type Held = HashMap<String, Stored>;

/// Once this returns, the change is on disk and every device that may hold it is told. A record that exists is not
/// created again: whoever retries a request that was answered into the void finds it done.
pub(super) async fn write(server: &Server, key: &ApiKey, entity: &'static Entity, id: Uuid, act: &Act) -> Result<()> {
    for attempt in 1..=TRIES {
        match attempt_write(server, key, entity, id, act).await {
            Err(error) if error.is_collision() && attempt < TRIES => {
                tokio::time::sleep(Duration::from_millis(u64::from(attempt) * 7)).await;
            }
            outcome => return outcome,
        }
    }
    Err(ServerError::Internal("a write of the API collided again and again".to_owned()))
}

async fn attempt_write(server: &Server, key: &ApiKey, entity: &'static Entity, id: Uuid, act: &Act) -> Result<()> {
    let organization = key.grant.organization;
    let mut connection = server.store.connection().await?;
    let mut transaction = connection.begin(&grant::scope(&key.grant)).await?;
    // The lock lasts until the commit, so no two writes give the actor the same number in one document.
    let held = document::lock(&transaction, organization, id).await?;
    match act {
        Act::Create { .. } => {
            if let Some(facets) = held.get(&id) {
                let repeated = facets.get(entity.head().name).is_some_and(|head| head.entity == entity.name);
                let taken = || refuse(StatusCode::CONFLICT, "id-taken", "the id belongs to another record");
                return if repeated { Ok(()) } else { Err(taken()) };
            }
        }
        Act::Edit { if_match, .. } | Act::Delete { if_match } => {
            let seen = View::of(key, entity)?.record(&transaction, organization, id).await?;
            let (_, tag) = seen.ok_or_else(|| not_found("record"))?;
            if if_match.as_ref().is_some_and(|wanted| *wanted != tag) {
                let message = "the record has changed since it was read";
                return Err(refuse(StatusCode::PRECONDITION_FAILED, "precondition-failed", message));
            }
        }
    }
    let facets = held.get(&id).cloned().unwrap_or_default();
    let (grant, wanted) = (key.grant.clone(), act.clone());
    let made = tokio::task::spawn_blocking(move || envelopes(&grant, entity, id, &facets, &wanted, now_ms()));
    let envelopes = made.await.map_err(|error| ServerError::Internal(error.to_string()))?.map_err(not_made)?;
    if envelopes.is_empty() {
        return Ok(());
    }
    let grown = write_own(server, &mut transaction, &key.grant, &held, envelopes).await?.map_err(refused)?;
    transaction.commit().await?;
    server.wake.grew(organization, grown);
    Ok(())
}

/// The changes that the act comes to, derived ones before those that need them.
fn envelopes(
    grant: &Grant,
    entity: &'static Entity,
    id: Uuid,
    held: &Held,
    act: &Act,
    now_ms: i64,
) -> Result<Vec<Envelope>, DocumentError> {
    let mut made = Made { actor: grant.actor, at_s: now_ms / 1000, envelopes: Vec::new() };
    match act {
        Act::Create { clinic, patch } if entity.append_only => {
            let document = DocumentId::new(id, entity.name, entity.head().name);
            let entry = Entry::create(&document, *clinic, now_ms, &patch::present(patch));
            let payload = Payload::Entry { hash: entry.hash, bytes: entry.bytes };
            made.envelopes.push(Envelope { document, payload });
        }
        Act::Create { clinic, patch } => {
            for facet in entity.facets {
                let part = patch::of_facet(facet, patch);
                if facet.name == entity.head().name || patch::begins(&part) {
                    made.create(&DocumentId::new(id, entity.name, facet.name), *clinic, &part)?;
                }
            }
        }
        Act::Edit { patch, .. } => {
            for facet in entity.facets {
                made.edit(entity, facet, id, held, &patch::of_facet(facet, patch))?;
            }
        }
        Act::Delete { .. } => {
            let head = DocumentId::new(id, entity.name, entity.head().name);
            let stored = held.get(&head.facet).ok_or(DocumentError::NoGenesis)?;
            let mut document = Document::load(&head, &stored.saved)?;
            let change = document.delete(made.actor, made.at_s, now_ms)?;
            made.push(&mut document, change);
        }
    }
    Ok(made.envelopes)
}

/// Envelopes in the making.
struct Made {
    actor: Uuid,
    at_s: i64,
    envelopes: Vec<Envelope>,
}

impl Made {
    fn create(&mut self, id: &DocumentId, clinic: Option<Uuid>, part: &Patch) -> Result<(), DocumentError> {
        let (mut document, genesis) = Document::create(id, self.actor, self.at_s, clinic, part)?;
        self.push(&mut document, Some(genesis));
        Ok(())
    }

    fn edit(
        &mut self,
        entity: &Entity,
        facet: &Facet,
        record: Uuid,
        held: &Held,
        part: &Patch,
    ) -> Result<(), DocumentError> {
        let id = DocumentId::new(record, entity.name, facet.name);
        let Some(stored) = held.get(facet.name) else {
            // The record exists by another facet; this one begins now.
            let clinic = held.values().next().and_then(|stored| stored.clinic);
            return if patch::begins(part) { self.create(&id, clinic, part) } else { Ok(()) };
        };
        if part.is_empty() {
            return Ok(());
        }
        let mut document = Document::load(&id, &stored.saved)?;
        let change = document.edit(self.actor, self.at_s, part)?;
        self.push(&mut document, change);
        Ok(())
    }

    fn push(&mut self, document: &mut Document, change: Option<StoredChange>) {
        let id = document.id().clone();
        let changes = document.take_derived().into_iter().chain(change);
        self.envelopes
            .extend(changes.map(|change| Envelope { document: id.clone(), payload: Payload::Change(change) }));
    }
}

fn not_made(error: DocumentError) -> ServerError {
    match error {
        DocumentError::Shape(field) => invalid([(field, "form".to_owned())]),
        DocumentError::Fixed(field) => invalid([(field, "fixed".to_owned())]),
        fault => ServerError::Internal(fault.to_string()),
    }
}

/// The gate's verdict as an answer. What it calls known or missing was overtaken, and is tried again.
fn refused(verdict: Verdict) -> ServerError {
    let Verdict::Quarantined { code, reason } = verdict else { return ServerError::Collision };
    let (status, name) = match code {
        QuarantineCode::Unauthorised | QuarantineCode::Revoked => (StatusCode::FORBIDDEN, "not-allowed"),
        QuarantineCode::Oversized => (StatusCode::PAYLOAD_TOO_LARGE, "request-too-large"),
        QuarantineCode::MovedScope => (StatusCode::CONFLICT, code.name()),
        _ => (StatusCode::UNPROCESSABLE_ENTITY, code.name()),
    };
    ServerError::Refused(Refusal { status, error: CommandError::new(name, reason) })
}
