//! From verdicts to what is written.

use std::collections::{BTreeSet, HashMap};

use umbu_sync::{DocumentId, Grant, Payload, QuarantineCode, Verdict};
use uuid::Uuid;

use super::{Judgement, Step};
use crate::auth::grant;
use crate::gate::Accepted;
use crate::store::Scope;
use crate::store::document::StoredDocuments;
use crate::store::now_ms;
use crate::store::push::{NewChange, NewDocument, NewQuarantine, Writes};

/// What one batch writes, and the buckets that it writes to.
pub(super) struct Settled<'a> {
    pub(super) writes: Writes<'a>,
    pub(super) rows: Vec<(&'a DocumentId, &'a str)>,
    pub(super) buckets: BTreeSet<String>,
}

impl Settled<'_> {
    /// The scope to write in. A role that only creates does not read what it writes, but PostgreSQL must see the row
    /// to update it.
    pub(super) fn scope(&self, current: &Grant) -> Scope {
        let mut scope = grant::scope(current);
        scope.buckets.extend(self.buckets.iter().cloned());
        scope
    }
}

pub(super) fn writes<'a>(
    granted: &Grant,
    current: &Grant,
    batch: Option<&'a [u8]>,
    held: &StoredDocuments,
    judged: &'a Judgement,
    steps: &'a mut [Step],
) -> Settled<'a> {
    let accepted = keep_in_scope(held, judged, steps);
    let steps: &'a [Step] = steps;
    let mut settled = Settled {
        writes: Writes {
            organization: current.organization,
            device: current.device,
            account: current.account,
            grant: granted.id,
            now_ms: now_ms(),
            batch,
            changes: Vec::new(),
            documents: Vec::new(),
            quarantined: Vec::new(),
        },
        rows: Vec::new(),
        buckets: BTreeSet::new(),
    };
    for (id, accepted) in &accepted {
        let stored = held.get(&id.record).and_then(|facets| facets.get(&id.facet));
        settled.buckets.extend(accepted.buckets.iter().map(|bucket| bucket.to_string()));
        settled.rows.push((id, &accepted.row));
        settled.writes.documents.push(NewDocument {
            document: id,
            is_entry: id.describe().is_some_and(|(entity, _)| entity.append_only),
            clinic: accepted.clinic,
            bucket: accepted.buckets.home.to_string(),
            personal_bucket: accepted.buckets.personal.map(|bucket| bucket.to_string()),
            version: stored.map(|stored| stored.version),
            saved: &accepted.saved,
            shown: &accepted.shown,
        });
    }
    for step in steps {
        let bytes = step.payload.as_ref().map_or(&[][..], Payload::bytes);
        match &step.verdict {
            Some(Verdict::Accepted) => {
                let Some(accepted) = accepted.get(&step.document) else { continue };
                let position = match &step.payload {
                    Some(Payload::Change(change)) => Some((change.actor, change.seq)),
                    _ => None,
                };
                let buckets = accepted.buckets.iter().map(|bucket| bucket.to_string()).collect();
                let document = &step.document;
                settled.writes.changes.push(NewChange { document, hash: step.hash, position, bytes, buckets });
            }
            // The device holds it back, for a newer version of this server.
            Some(Verdict::Quarantined { code: QuarantineCode::UnknownKind, .. }) => {}
            Some(Verdict::Quarantined { code, reason }) => settled.writes.quarantined.push(NewQuarantine {
                document: &step.document,
                hash: step.hash,
                code: *code,
                reason,
                bytes,
            }),
            _ => {}
        }
    }
    settled
}

/// The facets of one record agree on what it is and where it belongs. A new facet that does not is set apart.
fn keep_in_scope<'a>(
    held: &StoredDocuments,
    judged: &'a Judgement,
    steps: &mut [Step],
) -> HashMap<&'a DocumentId, &'a Accepted> {
    let mut scopes: HashMap<Uuid, (String, Option<Uuid>)> = HashMap::new();
    for (record, facets) in held {
        if let Some(stored) = facets.values().next() {
            scopes.insert(*record, (stored.entity.clone(), stored.clinic));
        }
    }
    let mut kept = HashMap::new();
    for (id, accepted) in &judged.documents {
        let Some(accepted) = accepted else { continue };
        let scope = (id.entity.clone(), accepted.clinic);
        if *scopes.entry(id.record).or_insert_with(|| scope.clone()) == scope {
            kept.insert(id, accepted);
            continue;
        }
        for step in steps.iter_mut().filter(|step| step.document == *id && step.verdict == Some(Verdict::Accepted)) {
            step.verdict = Some(Verdict::quarantined(
                QuarantineCode::MovedScope,
                "the record is of another kind, or belongs to another clinic",
            ));
        }
    }
    kept
}
