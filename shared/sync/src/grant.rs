//! Grants: what one account on one device may hold and write, signed by the server and checked by everyone.

use std::collections::BTreeSet;

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use umbu_catalog::{Access, Compartment, Facet, Role, access};
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
    /// Patients of other clinics whose share was opened in an emergency, for reading.
    pub emergencies: Vec<Emergency>,
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
    /// The record that the person is, or answers for as a guardian, where the role is `patient`.
    pub patient: Option<Uuid>,
    /// The families in that clinic to which the person belongs, where the role holds only its own of the community.
    pub families: Vec<Uuid>,
    /// When the role ends by itself, as a guardian's does. Milliseconds since 1970 by the server's clock.
    pub until_ms: Option<i64>,
}

/// One patient's share, opened for a while to somebody who does not care for them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Emergency {
    pub patient: Uuid,
    /// Milliseconds since 1970 by the server's clock.
    pub until_ms: i64,
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

    /// The bucket that is this person's own by the role: a patient's record, a student's training.
    fn own(&self, account: Uuid) -> Option<Bucket> {
        match self.role()? {
            Role::Patient => self.patient.map(Bucket::Patient),
            Role::Student => Some(Bucket::Student(account)),
            _ => None,
        }
    }
}

/// Whether a role's access to a compartment extends to what all clinics of the organisation share of it. A person
/// whose access is limited to their own still belongs to the organisation's community.
fn in_organization(access: Access, compartment: Compartment) -> bool {
    match compartment {
        Compartment::Reference => !access.own(),
        Compartment::Community => true,
        _ => false,
    }
}

impl Grant {
    /// Every bucket that the replica receives. What the organisation shares goes to whoever reads it in any clinic;
    /// what is a person's own comes through their personal bucket alone, and all of that bucket does.
    pub fn readable(&self) -> BTreeSet<Bucket> {
        let organization = self.organization;
        let mut buckets = BTreeSet::new();
        for role in self.roles.iter().filter(|role| role.role().is_some()) {
            buckets.insert(Bucket::Everyone(organization));
            buckets.extend(role.own(self.account));
            buckets.extend(role.families.iter().copied().map(Bucket::Family));
            for compartment in Compartment::ALL {
                let access = role.access(compartment);
                if access.reads() && !access.own() {
                    buckets.insert(Bucket::Clinic { clinic: role.clinic, compartment });
                }
                if access.reads() && in_organization(access, compartment) {
                    buckets.insert(Bucket::Organization { organization, compartment });
                }
            }
        }
        buckets.extend(self.emergencies.iter().map(|emergency| Bucket::Patient(emergency.patient)));
        buckets
    }

    /// Every bucket whose documents the replica may keep: what it receives, and where it only creates.
    pub fn holdable(&self) -> BTreeSet<Bucket> {
        let mut buckets = self.readable();
        for role in &self.roles {
            let created = Compartment::ALL.into_iter().filter(|wanted| role.access(*wanted) == Access::Create);
            buckets.extend(created.map(|compartment| Bucket::Clinic { clinic: role.clinic, compartment }));
        }
        buckets
    }

    /// Every bucket that the replica may write to, as the policies of the projection name them: what is a person's
    /// own counts for each compartment apart, `<bucket>/<compartment>`.
    pub fn writable(&self) -> BTreeSet<String> {
        let mut buckets = BTreeSet::new();
        for role in &self.roles {
            for compartment in Compartment::ALL {
                let access = role.access(compartment);
                if access.writes() && !access.own() {
                    buckets.insert(Bucket::Clinic { clinic: role.clinic, compartment }.to_string());
                }
                if access.writes() && access.own() {
                    buckets.extend(role.own(self.account).map(|own| format!("{own}/{}", compartment.name())));
                }
                if access.writes() && in_organization(access, compartment) {
                    buckets.insert(Bucket::Organization { organization: self.organization, compartment }.to_string());
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
            match buckets.home {
                Bucket::Clinic { clinic, compartment } => {
                    let own = role.own(self.account);
                    let whose = !access.own() || (own.is_some() && buckets.personal == own);
                    access.writes() && clinic == role.clinic && compartment == facet.compartment && whose
                }
                Bucket::Organization { organization, compartment } => {
                    let here = organization == self.organization && compartment == facet.compartment;
                    access.writes() && here && in_organization(access, compartment)
                }
                _ => false,
            }
        })
    }

    /// What is left of the grant at that moment by the server's clock: roles and emergencies end by themselves.
    pub fn at(&self, now_ms: i64) -> Grant {
        let mut left = self.clone();
        left.roles.retain(|role| role.until_ms.is_none_or(|until_ms| now_ms < until_ms));
        left.emergencies.retain(|emergency| now_ms < emergency.until_ms);
        left
    }

    /// Whether the person cares for patients in any clinic, so that an emergency may open another clinic's patient.
    pub fn cares(&self) -> bool {
        self.roles.iter().any(|role| role.access(Compartment::Care).reads())
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
