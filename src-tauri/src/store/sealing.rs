//! Sealing a batch with short names for what the server already holds.

use std::collections::HashMap;

use ed25519_dalek::SigningKey;
use umbu_sync::{Batch, DocumentId, Hash, Payload};
use uuid::Uuid;

use super::documents;
use super::error::StoreError;
use super::replica::Replica;

impl Replica {
    /// The bytes of a signed batch. A dependency that the server has is named by its actor and sequence number, which
    /// takes two bytes instead of thirty-two; one that it may lack keeps its full hash.
    ///
    /// # Errors
    /// Those of the database.
    pub fn seal(&self, batch: &Batch, key: &SigningKey) -> Result<Vec<u8>, StoreError> {
        let mut positions: HashMap<(DocumentId, Hash), (Uuid, u64)> = HashMap::new();
        self.read(|reader| {
            for envelope in &batch.envelopes {
                let Payload::Change(change) = &envelope.payload else { continue };
                let Some(held) = documents::load(reader, &envelope.document)? else { continue };
                for dep in &change.deps {
                    let acknowledged = documents::known(reader, &envelope.document, dep)? == Some(true);
                    if let Some(position) = held.document.position(dep).filter(|_| acknowledged) {
                        positions.insert((envelope.document.clone(), *dep), position);
                    }
                }
            }
            Ok(())
        })?;
        Ok(batch.seal_with(key, |document, dep| positions.get(&(document.clone(), *dep)).copied()))
    }
}
