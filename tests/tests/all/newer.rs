//! What a newer version of the catalogue would write, made with Automerge itself: this version's own code refuses to.

use std::collections::BTreeMap;

use automerge::transaction::{CommitOptions, Transactable, Transaction};
use automerge::{ActorId, Automerge, LoadOptions, ObjType, ROOT, ReadDoc, TextEncoding};
use umbu_catalog::Value;
use umbu_sync::{Document, DocumentId, Fields, StoredChange};
use uuid::Uuid;

/// The part of a list of today in which version N+1 has a field of its own.
pub(crate) const PART: &str = "0190a0f0-0000-7000-8000-000000000001";

/// A change that this version could not write, on top of what is there.
pub(crate) fn written(
    before: Option<&Document>,
    actor: Uuid,
    write: impl FnOnce(&mut Transaction<'_>) -> Result<(), automerge::AutomergeError>,
) -> StoredChange {
    let encoding = TextEncoding::UnicodeCodePoint;
    let mut automerge = match before {
        Some(document) => {
            Automerge::load_with_options(&document.save(), LoadOptions::new().text_encoding(encoding)).unwrap()
        }
        None => Automerge::new_with_encoding(encoding),
    };
    automerge.set_actor(ActorId::from(actor.as_bytes().as_slice()));
    let mut transaction = automerge.transaction();
    write(&mut transaction).unwrap();
    let (hash, _) = transaction.commit_with(CommitOptions::default().with_time(0));
    StoredChange::parse(automerge.get_change_by_hash(&hash.unwrap()).unwrap().raw_bytes().to_vec()).unwrap()
}

/// A first change with the given scalars.
pub(crate) fn genesis(id: &DocumentId, clinic: Uuid, actor: Uuid, scalars: &[(&str, &str)]) -> StoredChange {
    written(None, actor, |transaction| {
        transaction.put(ROOT, "@record", id.record.to_string())?;
        transaction.put(ROOT, "@clinic", clinic.to_string())?;
        scalars.iter().try_for_each(|(key, value)| transaction.put(ROOT, *key, *value))
    })
}

/// What version N+1 has beside the fields of today: every shape of field, and more in a list that exists today.
pub(crate) fn write_what_is_new(transaction: &mut Transaction<'_>) -> Result<(), automerge::AutomergeError> {
    transaction.put(ROOT, "contact_type", "volunteer")?;
    transaction.put(ROOT, "handles/0190a0f0-0000-7000-8000-000000000001/#", "V")?;
    transaction.put(ROOT, "handles/0190a0f0-0000-7000-8000-000000000001/channel", "carrier_pigeon")?;
    transaction.put(ROOT, "handles/0190a0f0-0000-7000-8000-000000000001/handle", "@pombo")?;
    transaction.put(ROOT, "handles/0190a0f0-0000-7000-8000-000000000001/verified", true)?;
    transaction.put(ROOT, "pronouns", "ela")?;
    transaction.put(ROOT, "since_year", 2019)?;
    transaction.put(ROOT, "likes/umbu/azedo", true)?;
    transaction.put(ROOT, "visits/0190a0f0-0000-7000-8000-000000000002/#", "V")?;
    transaction.put(ROOT, "visits/0190a0f0-0000-7000-8000-000000000002/place", "Olinda")?;
    let story = transaction.put_object(ROOT, "story", ObjType::Text)?;
    transaction.splice_text(&story, 0, 0, "Veio de Exu.")
}

/// The fields that only version N+1 knows.
pub(crate) fn new_fields(fields: &Fields) -> BTreeMap<&str, &Value> {
    let named = ["likes", "pronouns", "since_year", "story", "visits"];
    named.into_iter().filter_map(|name| Some((name, fields.get(name)?))).collect()
}
