//! The first change of a document, and changes that every replica computes alike.

use automerge::legacy::{Key, ObjectId, Op, OpType};
use automerge::transaction::{CommitOptions, Transactable};
use automerge::{Change, ExpandedChange, ObjType, ROOT};
use umbu_catalog::{Entity, Facet, Kind, Scope, Value};
use uuid::Uuid;

use super::edit::{Write, apply_write, check_patch, writes};
use super::{Document, DocumentError, actor_id, stored};
use crate::change::derived_actor;
use crate::flat::{CLINIC, RECORD};
use crate::{DocumentId, Fields, Hash, Patch, StoredChange};

/// Which Text objects a genesis makes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Prose {
    /// Every prose field of the facet, so that later edits find them.
    All,
    /// Only those with content: what the facet has must not alter the bytes of a derived genesis.
    Filled,
}

impl Document {
    /// A new document and the change that fills it. `at_s` is seconds since 1970. The clinic and the audience's link of
    /// a shared facet are fixed here for ever.
    ///
    /// A record has one beginning, its head, which is written once. Its other facets may begin on several replicas at
    /// the same time, so their genesis is derived (see [`Document::take_derived`]) and the values are a second change.
    pub fn create(
        id: &DocumentId,
        actor: Uuid,
        at_s: i64,
        clinic: Option<Uuid>,
        patch: &Patch,
    ) -> Result<(Document, StoredChange), DocumentError> {
        let (entity, facet) = id.describe().ok_or_else(|| DocumentError::UnknownKind(id.clone()))?;
        check_patch(facet, patch)?;
        if facet.name == entity.head().name {
            return genesis(id, actor, at_s, clinic, patch, Prose::All);
        }
        let link = facet.audience_link(entity.name).and_then(|link| patch.get_key_value(link));
        let fixed = link.and_then(|(name, value)| Some((name.clone(), value.clone()?))).into_iter().collect();
        let (mut document, begun) = Document::derived_genesis(id, clinic, &fixed)?;
        document.derived.push(begun);
        let filled = document.edit(actor, at_s, patch)?.ok_or(DocumentError::Empty)?;
        Ok((document, filled))
    }

    /// The genesis of a record that several replicas derive alike (an alert, a follow-up): its bytes depend on the
    /// arguments only, so replicas converge on one record. Whatever may differ between them is a second change.
    /// Fields that this catalogue does not know are written as they look, so that a newer replica's can be recomputed.
    pub fn derived_genesis(
        id: &DocumentId,
        clinic: Option<Uuid>,
        fields: &Fields,
    ) -> Result<(Document, StoredChange), DocumentError> {
        let patch = fields.iter().map(|(name, value)| (name.clone(), Some(value.clone()))).collect();
        genesis(id, derived_actor(id, "genesis"), 0, clinic, &patch, Prose::Filled)
    }
}

fn genesis(
    id: &DocumentId,
    actor: Uuid,
    at_s: i64,
    clinic: Option<Uuid>,
    patch: &Patch,
    prose: Prose,
) -> Result<(Document, StoredChange), DocumentError> {
    let (entity, facet) = id.describe().ok_or_else(|| DocumentError::UnknownKind(id.clone()))?;
    if entity.scope == Scope::Directory {
        return Err(DocumentError::UnknownKind(id.clone()));
    }
    if entity.append_only {
        return Err(DocumentError::AppendOnly(entity.name));
    }
    let mut document = Document::empty(id);
    let writes = genesis_writes(&document, entity, facet, clinic, patch, prose)?;
    let change = document.commit(actor, at_s, &writes)?.ok_or(DocumentError::Empty)?;
    Ok((document, change))
}

/// Record, clinic, then Text objects in the catalogue's order, then values by name.
fn genesis_writes(
    document: &Document,
    entity: &'static Entity,
    facet: &'static Facet,
    clinic: Option<Uuid>,
    patch: &Patch,
    prose: Prose,
) -> Result<Vec<Write>, DocumentError> {
    let mut result = vec![Write::Put(RECORD.to_owned(), Value::Text(document.id.record.to_string()))];
    if entity.scope == Scope::Clinic {
        let clinic = clinic.ok_or(DocumentError::ClinicMissing(entity.name))?;
        result.push(Write::Put(CLINIC.to_owned(), Value::Text(clinic.to_string())));
    }
    for field in facet.fields.iter().filter(|field| matches!(field.kind, Kind::Prose)) {
        let filled = matches!(patch.get(field.name), Some(Some(Value::Text(text))) if !text.is_empty());
        if filled || prose == Prose::All {
            result.push(Write::MakeText(field.name.to_owned()));
        }
    }
    result.extend(writes(document, facet, patch, false));
    Ok(result)
}

impl Document {
    /// Writes everything in one change. `None` where there is nothing to write.
    pub(super) fn commit(
        &mut self,
        actor: Uuid,
        at_s: i64,
        writes: &[Write],
    ) -> Result<Option<StoredChange>, DocumentError> {
        if writes.is_empty() {
            return Ok(None);
        }
        self.automerge.set_actor(actor_id(actor));
        let mut transaction = self.automerge.transaction();
        for write in writes {
            apply_write(&mut transaction, write)?;
        }
        let (hash, _) = transaction.commit_with(CommitOptions::default().with_time(at_s));
        Ok(hash.and_then(|hash| self.change(&hash.into())))
    }

    /// Makes the Text object of a prose field that is younger than the document's genesis. Every replica makes the
    /// same change, so they share one object.
    pub(super) fn make_text(&mut self, field: &str) -> Result<StoredChange, DocumentError> {
        let change = self.derived_text(field)?;
        if !self.has(&change.hash) {
            self.apply(std::slice::from_ref(&change))?;
            self.derived.push(change.clone());
        }
        Ok(change)
    }

    /// Depends on the genesis alone, and numbers its operation from there.
    pub(crate) fn derived_text(&self, field: &str) -> Result<StoredChange, DocumentError> {
        let changes = self.automerge.get_changes_meta(&[]);
        let genesis = changes.iter().find(|change| change.deps.is_empty()).ok_or(DocumentError::NoGenesis)?;
        let make = Op {
            action: OpType::Make(ObjType::Text),
            obj: ObjectId::Root,
            key: Key::from(field),
            pred: Vec::new().into(),
            insert: false,
        };
        let change = Change::from(ExpandedChange {
            operations: vec![make],
            actor_id: actor_id(derived_actor(&self.id, &format!("prose/{field}"))),
            hash: None,
            seq: 1,
            start_op: std::num::NonZeroU64::MIN.saturating_add(genesis.max_op),
            time: 0,
            message: None,
            deps: vec![genesis.hash],
            extra_bytes: Vec::new(),
            author: None,
        });
        Ok(stored(&change)?)
    }

    /// The hash of the change that everything else depends on.
    pub fn genesis(&self) -> Option<Hash> {
        let changes = self.automerge.get_changes_meta(&[]);
        changes.iter().find(|change| change.deps.is_empty()).map(|change| change.hash.into())
    }
}

/// Makes an empty Text object under a root key.
pub(super) fn put_text(
    transaction: &mut automerge::transaction::Transaction<'_>,
    field: &str,
) -> Result<(), automerge::AutomergeError> {
    transaction.put_object(ROOT, field, ObjType::Text).map(|_| ())
}
