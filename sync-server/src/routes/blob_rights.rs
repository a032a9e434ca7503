//! Who may read a file, and who may bring one.

use std::collections::BTreeSet;

use deadpool_postgres::Transaction;
use umbu_catalog::{Audience, Role, facet_access};
use umbu_sync::{BlobOwner, Bucket, Grant};

use crate::error::Result;
use crate::store::blob;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    Read,
    Bring,
}

/// Whether the grant reaches the owner's bucket: because it is theirs, or because a record that they hold is shared
/// with its audience, as a clinic's staff hold what a patient does. A role that only creates brings what it does not
/// read. A patient's record may arrive after the first photo of it, so where nothing is shared with an audience yet,
/// whoever writes records for such an audience may bring.
pub(super) async fn may(
    transaction: &Transaction<'_>,
    grant: &Grant,
    owner: &BlobOwner,
    purpose: Purpose,
) -> Result<bool> {
    let (bucket, name) = (owner.bucket(), owner.bucket().to_string());
    let mut homes: BTreeSet<String> = grant.readable().iter().map(ToString::to_string).collect();
    let direct = match purpose {
        Purpose::Read => homes.contains(&name),
        Purpose::Bring => {
            let writable = grant.writable();
            // What is a person's own is named with each compartment.
            let own = format!("{name}/");
            let direct = writable.iter().any(|held| *held == name || bucket.is_audience() && held.starts_with(&own));
            homes.extend(writable);
            direct
        }
    };
    let Some(audience) = bucket.audience().filter(|_| !direct) else { return Ok(direct) };
    let is_elsewhere = matches!(bucket, Bucket::Everyone(organization) if organization != grant.organization);
    if is_elsewhere || purpose == Purpose::Bring && !writes_for(grant, audience) {
        return Ok(false);
    }
    let homes: Vec<String> = homes.into_iter().collect();
    let (known, reached) = blob::shared_with(transaction, grant.organization, bucket, &homes).await?;
    Ok(reached || purpose == Purpose::Bring && !known)
}

/// Whether some record that a role writes is shared with such an audience.
fn writes_for(grant: &Grant, audience: Audience) -> bool {
    let roles: Vec<Role> = grant.roles.iter().filter_map(|held| Role::parse(&held.role)).collect();
    umbu_catalog::replicated().any(|entity| {
        let shared = entity.facets.iter().filter(|facet| facet.shared_with == Some(audience));
        shared
            .flat_map(|facet| roles.iter().map(move |role| facet_access(*role, entity, facet)))
            .any(|access| access.writes() && !access.own())
    })
}
