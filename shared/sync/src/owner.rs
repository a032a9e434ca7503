//! Whose key opens a file.

use std::fmt;
use std::str::FromStr;

use uuid::Uuid;

use crate::place::hyphenated;
use crate::{Bucket, Buckets, PlaceError};

/// Who holds the key of a file: whoever reads the bucket that the record naming it lies in. Files of one patient in a
/// clinic's bucket have a key of their own, `c/<clinic>/care/<patient>`, so that a person can be erased by forgetting
/// keys; in the patient's bucket, `p/<patient>`, that is so anyway.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlobOwner {
    bucket: Bucket,
    patient: Option<Uuid>,
}

impl BlobOwner {
    /// `patient` is whom the record names, if it names one.
    pub fn new(bucket: Bucket, patient: Option<Uuid>) -> BlobOwner {
        BlobOwner { bucket, patient: patient.filter(|patient| bucket != Bucket::Patient(*patient)) }
    }

    /// Of the files that a document in these buckets names: its audience's, where it has one.
    pub fn of(buckets: &Buckets, patient: Option<Uuid>) -> BlobOwner {
        BlobOwner::new(buckets.personal.unwrap_or(buckets.home), patient)
    }

    /// Who may read the file may read this.
    pub fn bucket(&self) -> Bucket {
        self.bucket
    }
}

impl fmt::Display for BlobOwner {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.patient {
            None => self.bucket.fmt(formatter),
            Some(patient) => write!(formatter, "{}/{patient}", self.bucket),
        }
    }
}

impl FromStr for BlobOwner {
    type Err = PlaceError;

    fn from_str(text: &str) -> Result<Self, PlaceError> {
        if let Ok(bucket) = text.parse() {
            return Ok(BlobOwner::new(bucket, None));
        }
        let wrong = || PlaceError::BlobOwner(text.to_owned());
        let (bucket, patient) = text.rsplit_once('/').ok_or_else(wrong)?;
        let (bucket, patient) = (bucket.parse().map_err(|_| wrong())?, hyphenated(patient).ok_or_else(wrong)?);
        let owner = BlobOwner::new(bucket, Some(patient));
        // One owner has one name.
        if owner.to_string() == text { Ok(owner) } else { Err(wrong()) }
    }
}
