//! How messages become bytes: a version byte, then postcard.

use std::collections::{BTreeMap, BTreeSet};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use umbu_catalog::{Part, Value};

/// Version of every message of this crate that does not say otherwise.
pub const VERSION: u8 = 1;

#[derive(Debug, Clone, thiserror::Error, PartialEq, Eq)]
pub enum WireError {
    #[error("the message has version {found}, this program reads {VERSION}")]
    Version { found: u8 },
    #[error("the message is empty")]
    Empty,
    #[error("the message cannot be read: {0}")]
    Postcard(#[from] postcard::Error),
    #[error("bytes are left over after the message")]
    LeftOver,
    #[error("the message inflates to more than {max} bytes")]
    Inflated { max: usize },
    #[error("the message cannot be inflated")]
    Inflate,
}

/// One version byte and the message.
pub fn encode<T: Serialize>(message: &T) -> Vec<u8> {
    let mut bytes = vec![VERSION];
    // Postcard fails only on sequences of unknown length, and no message has one.
    bytes.extend(postcard::to_stdvec(message).unwrap_or_default());
    bytes
}

/// The whole of `bytes` must be one message.
pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, WireError> {
    let (version, rest) = bytes.split_first().ok_or(WireError::Empty)?;
    if *version != VERSION {
        return Err(WireError::Version { found: *version });
    }
    exactly(rest)
}

pub(crate) fn exactly<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, WireError> {
    let (message, rest) = postcard::take_from_bytes(bytes)?;
    if rest.is_empty() { Ok(message) } else { Err(WireError::LeftOver) }
}

/// Largest window, as a power of two, that a reader of our messages grants to zstd: 8 MiB.
const WINDOW_LOG_MAX: u32 = 23;

/// Level 9 costs about 1 ms for a batch of 1,000 edits and saves a tenth over level 3.
const LEVEL: i32 = 9;

/// For snapshots, of which there is much: level 1 takes a quarter of the time of level 9 for a fifth more bytes.
const QUICK_LEVEL: i32 = 1;

pub(crate) fn deflate(bytes: &[u8]) -> Vec<u8> {
    // Compressing from memory into memory cannot fail.
    zstd::bulk::compress(bytes, LEVEL).unwrap_or_default()
}

pub(crate) fn deflate_quickly(bytes: &[u8]) -> Vec<u8> {
    zstd::bulk::compress(bytes, QUICK_LEVEL).unwrap_or_default()
}

/// Inflates with a bounded window and stops at `max` bytes, whatever the frame claims.
pub(crate) fn inflate(bytes: &[u8], max: usize) -> Result<Vec<u8>, WireError> {
    use std::io::Read;
    let mut decoder = zstd::stream::read::Decoder::new(bytes).map_err(|_| WireError::Inflate)?.single_frame();
    decoder.window_log_max(WINDOW_LOG_MAX).map_err(|_| WireError::Inflate)?;
    let mut inflated = Vec::new();
    let limit = u64::try_from(max).unwrap_or(u64::MAX).saturating_add(1);
    decoder.take(limit).read_to_end(&mut inflated).map_err(|_| WireError::Inflate)?;
    if inflated.len() > max { Err(WireError::Inflated { max }) } else { Ok(inflated) }
}

/// [`umbu_catalog::Value`] with its place in the encoding; the catalogue itself depends on nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum WireValue {
    Text(String),
    Flag(bool),
    Int(i64),
    Set(BTreeSet<String>),
    List(Vec<WirePart>),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct WirePart {
    id: String,
    fields: BTreeMap<String, WireValue>,
}

pub(crate) fn to_wire(fields: &BTreeMap<String, Value>) -> BTreeMap<String, WireValue> {
    fields.iter().map(|(name, value)| (name.clone(), WireValue::from(value))).collect()
}

pub(crate) fn from_wire(fields: BTreeMap<String, WireValue>) -> BTreeMap<String, Value> {
    fields.into_iter().map(|(name, value)| (name, Value::from(value))).collect()
}

impl From<&Value> for WireValue {
    fn from(value: &Value) -> Self {
        match value {
            Value::Text(text) => WireValue::Text(text.clone()),
            Value::Flag(flag) => WireValue::Flag(*flag),
            Value::Int(number) => WireValue::Int(*number),
            Value::Set(members) => WireValue::Set(members.clone()),
            Value::List(parts) => WireValue::List(
                parts.iter().map(|part| WirePart { id: part.id.clone(), fields: to_wire(&part.fields) }).collect(),
            ),
        }
    }
}

impl From<WireValue> for Value {
    fn from(value: WireValue) -> Self {
        match value {
            WireValue::Text(text) => Value::Text(text),
            WireValue::Flag(flag) => Value::Flag(flag),
            WireValue::Int(number) => Value::Int(number),
            WireValue::Set(members) => Value::Set(members),
            WireValue::List(parts) => Value::List(
                parts.into_iter().map(|part| Part { id: part.id, fields: from_wire(part.fields) }).collect(),
            ),
        }
    }
}

/// 64-byte signatures, for which serde has no array.
pub(crate) mod signature {
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(crate) fn serialize<S: Serializer>(signature: &[u8; 64], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(signature)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<[u8; 64], D::Error> {
        let bytes = Vec::<u8>::deserialize(deserializer)?;
        bytes.try_into().map_err(|_| D::Error::custom("a signature has 64 bytes"))
    }
}
