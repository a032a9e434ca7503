//! Whose the files of a record are, and so which key keeps them.

use umbu_catalog::{Entity, Facet, Scope, Value};
use umbu_sync::{BlobOwner, Bucket, DocumentId, Fields, Patch, buckets};
use uuid::Uuid;

use super::error::{StoreError, damaged};
use super::replica::Replica;
use super::writing::only_clinic;
use super::{documents, projection};

impl Replica {
    /// Under whose key the files of a facet are kept: of the record as it stands, or as `patch` would make it.
    ///
    /// # Errors
    /// [`StoreError::ClinicNeeded`], or that the patch names nobody as it should.
    pub fn blob_owner(
        &self,
        entity: &'static Entity,
        facet: &'static Facet,
        record: Uuid,
        clinic: Option<Uuid>,
        patch: &Patch,
    ) -> Result<BlobOwner, StoreError> {
        let grant = self.grant();
        self.hold(record)?;
        self.connections.read(|reader| {
            let row = projection::get(reader, entity, record)?;
            let named = |field: &str| match patch.get(field) {
                Some(value) => value.clone(),
                None => row
                    .as_ref()
                    .and_then(|row| row.fields.get(field)?.as_str().map(|text| Value::Text(text.to_owned()))),
            };
            let patient = match entity.name {
                "patient" => Some(record),
                _ => named("patient").and_then(|value| value.as_text()?.parse().ok()),
            };
            let document = DocumentId::new(record, entity.name, facet.name);
            if let Some(held) = documents::load(reader, &document)? {
                return Ok(BlobOwner::of(&held.buckets, patient));
            }
            let clinic = match row.as_ref().and_then(|row| row.clinic).or(clinic) {
                None if entity.scope == Scope::Clinic => Some(only_clinic(&grant)?),
                clinic => clinic,
            };
            let link = facet.audience_link(entity.name);
            let fields: Fields = link.and_then(|link| Some((link.to_owned(), named(link)?))).into_iter().collect();
            let lies = buckets(entity, facet, record, grant.organization, clinic, &fields).map_err(damaged)?;
            Ok(BlobOwner::of(&lies, patient))
        })
    }

    /// Owners of the clinic's own files whose key is not here: with it such a file is kept without a network.
    ///
    /// # Errors
    /// Those of the database.
    pub fn blob_keys_to_ask(&self) -> Result<Vec<BlobOwner>, StoreError> {
        let homes = self.grant().writable().into_iter().filter_map(|name| name.parse::<Bucket>().ok());
        let owners = homes.filter(|bucket| !bucket.is_audience()).map(|bucket| BlobOwner::new(bucket, None));
        let mut missing = Vec::new();
        for owner in owners {
            if self.blob_key(&owner)?.is_none() {
                missing.push(owner);
            }
        }
        Ok(missing)
    }
}
