//! Digests: both sides of a sync compare what they hold of a bucket without listing it.

use serde::{Deserialize, Serialize};

use crate::hash::sha256;
use crate::{Bucket, Hash};

/// The sum of all change and entry hashes of a bucket modulo 2²⁵⁶, and their count. Order and compaction do not
/// alter it, and a change is added or taken away in constant time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct BucketDigest {
    /// Little-endian; a hash counts as the little-endian integer of its bytes.
    pub sum: [u8; 32],
    pub count: u64,
}

impl BucketDigest {
    pub fn add(&mut self, hash: &Hash) {
        let mut carry = 0_u16;
        for (sum, byte) in self.sum.iter_mut().zip(hash.0) {
            let total = u16::from(*sum) + u16::from(byte) + carry;
            *sum = (total & 0xff) as u8;
            carry = total >> 8;
        }
        self.count = self.count.wrapping_add(1);
    }

    pub fn subtract(&mut self, hash: &Hash) {
        let mut borrow = 0_i16;
        for (sum, byte) in self.sum.iter_mut().zip(hash.0) {
            let total = i16::from(*sum) - i16::from(byte) - borrow;
            *sum = (total & 0xff) as u8;
            borrow = i16::from(total < 0);
        }
        self.count = self.count.wrapping_sub(1);
    }
}

/// One digest over all buckets, for the first message of a sync. Empty buckets do not count, so that a bucket in
/// which nothing lies yet equals one that a side has not heard of.
pub fn root_digest(digests: &[(Bucket, BucketDigest)]) -> [u8; 32] {
    let mut named: Vec<(String, BucketDigest)> = digests
        .iter()
        .filter(|(_, digest)| digest.count > 0)
        .map(|(bucket, digest)| (bucket.to_string(), *digest))
        .collect();
    named.sort_by(|(left, _), (right, _)| left.cmp(right));
    let mut bytes = b"umbu root digest 1\0".to_vec();
    for (bucket, digest) in named {
        bytes.push(u8::try_from(bucket.len()).unwrap_or(u8::MAX));
        bytes.extend_from_slice(bucket.as_bytes());
        bytes.extend_from_slice(&digest.sum);
        bytes.extend_from_slice(&digest.count.to_le_bytes());
    }
    sha256(&[&bytes]).0
}
