//! Where a document lies: its id, and the one or two buckets that replicate it.

use std::fmt;
use std::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use umbu_catalog::{Audience, Compartment, Entity, Facet, Scope, Value};
use uuid::Uuid;

use crate::Fields;

/// One facet of one record, written `meal/0190…/main`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct DocumentId {
    pub record: Uuid,
    pub entity: String,
    pub facet: String,
}

/// The unit of replication: whoever may read a bucket receives all of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bucket {
    /// One compartment of one clinic, `c/<clinic>/<compartment>`.
    Clinic { clinic: Uuid, compartment: Compartment },
    /// What one patient shares with the clinic and holds themselves, `p/<patient>`.
    Patient(Uuid),
    /// What one student holds of their own training, `s/<account>`.
    Student(Uuid),
    /// What one family shares, `f/<family>`.
    Family(Uuid),
    /// What all clinics of an organisation share, `o/<organization>/reference` or `…/community`.
    Organization { organization: Uuid, compartment: Compartment },
    /// What everybody in an organisation may read, patients included, `o/<organization>/everyone`.
    Everyone(Uuid),
}

/// The buckets of one document: always a home, and a personal one where the patient may see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Buckets {
    pub home: Bucket,
    pub personal: Option<Bucket>,
}

#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum PlaceError {
    #[error("{0} lives in the server's directory and is never a document")]
    Directory(&'static str),
    #[error("{0} belongs to a clinic, and none is named")]
    ClinicMissing(&'static str),
    #[error("the {1} link of {0} is not a record id")]
    AudienceLink(&'static str, &'static str),
    #[error("{0:?} is not a document id")]
    DocumentId(String),
    #[error("{0:?} is not a bucket")]
    Bucket(String),
    #[error("{0:?} is not an owner of files")]
    BlobOwner(String),
}

/// Where a document belongs. `fields` needs only the audience's link, which never changes after genesis.
pub fn buckets(
    entity: &Entity,
    facet: &Facet,
    record: Uuid,
    organization: Uuid,
    clinic: Option<Uuid>,
    fields: &Fields,
) -> Result<Buckets, PlaceError> {
    let home = match entity.scope {
        Scope::Directory => return Err(PlaceError::Directory(entity.name)),
        Scope::Organization => Bucket::Organization { organization, compartment: facet.compartment },
        Scope::Clinic => {
            let clinic = clinic.ok_or(PlaceError::ClinicMissing(entity.name))?;
            Bucket::Clinic { clinic, compartment: facet.compartment }
        }
    };
    Ok(Buckets { home, personal: personal(entity, facet, record, organization, fields)? })
}

fn personal(
    entity: &Entity,
    facet: &Facet,
    record: Uuid,
    organization: Uuid,
    fields: &Fields,
) -> Result<Option<Bucket>, PlaceError> {
    let Some(audience) = facet.shared_with else { return Ok(None) };
    let whose = match audience.link(entity.name) {
        None => record,
        Some(link) => match fields.get(link) {
            None => return Ok(None),
            Some(Value::Text(text)) => {
                Uuid::parse_str(text).map_err(|_| PlaceError::AudienceLink(entity.name, link))?
            }
            Some(_) => return Err(PlaceError::AudienceLink(entity.name, link)),
        },
    };
    Ok(Some(match audience {
        Audience::Patient => Bucket::Patient(whose),
        Audience::Student => Bucket::Student(whose),
        Audience::Family => Bucket::Family(whose),
        Audience::Everyone => Bucket::Everyone(organization),
    }))
}

impl Bucket {
    /// With whom a document that lies here is shared, beside its home.
    pub const fn audience(&self) -> Option<Audience> {
        match self {
            Bucket::Patient(_) => Some(Audience::Patient),
            Bucket::Student(_) => Some(Audience::Student),
            Bucket::Family(_) => Some(Audience::Family),
            Bucket::Everyone(_) => Some(Audience::Everyone),
            Bucket::Clinic { .. } | Bucket::Organization { .. } => None,
        }
    }

    /// Whether a document lies here because it is shared, beside its home.
    pub const fn is_audience(&self) -> bool {
        self.audience().is_some()
    }
}

impl Buckets {
    /// Home first, then the personal bucket.
    pub fn iter(&self) -> impl Iterator<Item = Bucket> {
        std::iter::once(self.home).chain(self.personal)
    }
}

impl DocumentId {
    pub fn new(record: Uuid, entity: &str, facet: &str) -> DocumentId {
        DocumentId { record, entity: entity.to_owned(), facet: facet.to_owned() }
    }

    /// The catalogue's description, if this version has it. A newer peer may know more.
    pub fn describe(&self) -> Option<(&'static Entity, &'static Facet)> {
        let entity = umbu_catalog::entity(&self.entity)?;
        Some((entity, entity.facet(&self.facet)?))
    }
}

impl fmt::Display for DocumentId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}/{}", self.entity, self.record, self.facet)
    }
}

impl FromStr for DocumentId {
    type Err = PlaceError;

    fn from_str(text: &str) -> Result<Self, PlaceError> {
        let wrong = || PlaceError::DocumentId(text.to_owned());
        let mut parts = text.split('/');
        let (Some(entity), Some(record), Some(facet), None) = (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(wrong());
        };
        let record = hyphenated(record).ok_or_else(wrong)?;
        if !is_name(entity) || !is_name(facet) {
            return Err(wrong());
        }
        Ok(DocumentId::new(record, entity, facet))
    }
}

impl fmt::Display for Bucket {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Bucket::Clinic { clinic, compartment } => write!(formatter, "c/{clinic}/{}", compartment.name()),
            Bucket::Patient(patient) => write!(formatter, "p/{patient}"),
            Bucket::Student(account) => write!(formatter, "s/{account}"),
            Bucket::Family(family) => write!(formatter, "f/{family}"),
            Bucket::Organization { organization, compartment } => {
                write!(formatter, "o/{organization}/{}", compartment.name())
            }
            Bucket::Everyone(organization) => write!(formatter, "o/{organization}/everyone"),
        }
    }
}

impl FromStr for Bucket {
    type Err = PlaceError;

    fn from_str(text: &str) -> Result<Self, PlaceError> {
        parse_bucket(text).ok_or_else(|| PlaceError::Bucket(text.to_owned()))
    }
}

fn parse_bucket(text: &str) -> Option<Bucket> {
    let mut parts = text.split('/');
    let (kind, id) = (parts.next()?, hyphenated(parts.next()?)?);
    let compartment = |name: &str| Compartment::ALL.into_iter().find(|compartment| compartment.name() == name);
    let bucket = match (kind, parts.next()) {
        ("c", Some(name)) => Bucket::Clinic { clinic: id, compartment: compartment(name)? },
        ("p", None) => Bucket::Patient(id),
        ("s", None) => Bucket::Student(id),
        ("f", None) => Bucket::Family(id),
        ("o", Some("everyone")) => Bucket::Everyone(id),
        ("o", Some(name @ ("reference" | "community"))) => {
            Bucket::Organization { organization: id, compartment: compartment(name)? }
        }
        _ => return None,
    };
    parts.next().is_none().then_some(bucket)
}

/// Only the hyphenated lower-case form, so that equal ids are equal strings.
pub(crate) fn hyphenated(text: &str) -> Option<Uuid> {
    let id = Uuid::try_parse(text).ok()?;
    (text.len() == 36 && !text.bytes().any(|byte| byte.is_ascii_uppercase())).then_some(id)
}

/// Names of entities, facets and fields: lower-case letters, digits and underscores, at most 64.
pub(crate) fn is_name(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

/// As its string, so that a peer that knows another compartment is refused clearly.
impl Serialize for Bucket {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Bucket {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}
