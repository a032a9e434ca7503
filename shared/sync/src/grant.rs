//! Grants: what one account on one device may hold and write, signed by the server and checked by everyone.

use std::collections::BTreeSet;

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use umbu_catalog::{Access, Audience, Compartment, Facet, Role, access};
use uuid::Uuid;

use crate::wire::{self, WireError};
use crate::{Bucket, Buckets};

/// Ties a signature to its purpose, so that no signed message passes for another kind.
const CONTEXT: &[u8] = b"umbu grant 1\0";

/// "This account on this device holds these roles." One per replica.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    pub id: Uuid,
    pub organization: Uuid,
    pub account: Uuid,
    pub device: Uuid,
    /// The actor that signs this replica's changes. Never version 5 (see `is_derived_actor`).
    pub actor: Uuid,
    /// Grows when the replica is restored or cloned; each generation has its own actor.
    pub generation: u32,
    pub account_name: String,
    pub organization_name: String,
    pub roles: Vec<GrantRole>,
    /// Milliseconds since 1970 by the server's clock.
    pub issued_at_ms: i64,
    pub expires_at_ms: i64,
}

/// A role in a clinic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GrantRole {
    pub clinic: Uuid,
    pub clinic_name: String,
    /// IANA zone of the clinic.
    pub time_zone: String,
    /// As in the catalogue; a role that this version does not know gives nothing.
    pub role: String,
    /// The record that the person is, where the role is `patient`.
    pub patient: Option<Uuid>,
}

/// A grant as it travels and is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedGrant {
    pub bytes: Vec<u8>,
    #[serde(with = "wire::signature")]
    pub signature: [u8; 64],
}

#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum GrantError {
    #[error("the grant is not signed by this server")]
    Signature,
    #[error("the grant cannot be read: {0}")]
    Wire(#[from] WireError),
}

impl GrantRole {
    fn role(&self) -> Option<Role> {
        Role::parse(&self.role)
    }

    fn access(&self, compartment: Compartment) -> Access {
        self.role().map_or(Access::None, |role| access(role, compartment))
    }

    /// The personal bucket of someone who is a patient here.
    fn own(&self) -> Option<Bucket> {
        if self.role() == Some(Role::Patient) { self.patient.map(Bucket::Patient) } else { None }
    }
}

impl Grant {
    /// Every bucket that the replica receives. Reference data of the organisation goes to whoever reads it in any
    /// clinic; what is a person's own comes through their personal bucket alone, and all of that bucket does.
    pub fn readable(&self) -> BTreeSet<Bucket> {
        let mut buckets = BTreeSet::new();
        for role in &self.roles {
            buckets.extend(role.own());
            for compartment in Compartment::ALL {
                let access = role.access(compartment);
                if !access.reads() || access.own() {
                    continue;
                }
                buckets.insert(Bucket::Clinic { clinic: role.clinic, compartment });
                if compartment == Compartment::Reference {
                    buckets.insert(Bucket::Organization(self.organization));
                }
            }
        }
        buckets
    }

    pub fn may_read(&self, buckets: &Buckets) -> bool {
        let readable = self.readable();
        buckets.iter().any(|bucket| readable.contains(&bucket))
    }

    /// Whether a document of this facet in these buckets may be created or changed. A role that only creates may
    /// write what it does not receive. What is a person's own is theirs in their own clinic only.
    pub fn may_write(&self, facet: &Facet, buckets: &Buckets) -> bool {
        self.roles.iter().any(|role| {
            let access = role.access(facet.compartment);
            let here = match buckets.home {
                Bucket::Clinic { clinic, compartment } => clinic == role.clinic && compartment == facet.compartment,
                Bucket::Organization(organization) => organization == self.organization && !access.own(),
                Bucket::Patient(_) => false,
            };
            let whose = !access.own() || (role.own().is_some() && buckets.personal == role.own());
            access.writes() && here && whose
        })
    }

    /// Whether some bucket of this grant can hold documents of the facet: what screens to offer.
    pub fn may_read_facet(&self, facet: &Facet) -> bool {
        self.roles.iter().any(|role| {
            let access = role.access(facet.compartment);
            let own = facet.shared_with == Some(Audience::Patient) && role.own().is_some();
            own || (access.reads() && !access.own())
        })
    }

    /// Whether some document of the facet may be written under this grant.
    pub fn may_write_facet(&self, facet: &Facet) -> bool {
        self.roles.iter().any(|role| {
            let access = role.access(facet.compartment);
            let own = facet.shared_with == Some(Audience::Patient) && role.own().is_some();
            access.writes() && (own || !access.own())
        })
    }

    /// After its end only reading is left.
    pub fn is_expired(&self, now_ms: i64) -> bool {
        now_ms >= self.expires_at_ms
    }

    pub fn sign(&self, server: &SigningKey) -> SignedGrant {
        let bytes = wire::encode(self);
        let signature = server.sign(&[CONTEXT, &bytes].concat()).to_bytes();
        SignedGrant { bytes, signature }
    }
}

impl SignedGrant {
    /// The grant, if the server signed exactly these bytes. Expiry is for the caller, who has a clock.
    pub fn verify(&self, server: &VerifyingKey) -> Result<Grant, GrantError> {
        let signature = Signature::from_bytes(&self.signature);
        server.verify_strict(&[CONTEXT, &self.bytes].concat(), &signature).map_err(|_| GrantError::Signature)?;
        Ok(wire::decode(&self.bytes)?)
    }
}
