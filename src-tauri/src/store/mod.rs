//! The replica: what one account on one device holds of its organisation, in one encrypted SQLite file.
//!
//! It knows documents, their projection into rows, the outbox, cursors and files, and that every write is one
//! transaction through one door ([`Replica::save_many`] for this device, [`Replica::apply_page`] and
//! [`Replica::take_snapshot`] for the server's pages). It deliberately knows no network, no async runtime and no screen. Everything here blocks.
//!
//! Errors: [`StoreError`] for all of it, [`KeyError`] for the key that opens the file.

mod apart;
mod apply;
mod blob_download;
mod blob_owner;
mod blob_queue;
mod blobs;
mod conflicts;
mod connection;
mod deciding;
mod digest;
mod documents;
mod entries;
mod error;
mod history;
mod intent;
mod key;
mod listing;
mod offer;
mod os_keyring;
mod outbox;
mod pack;
mod people;
pub(crate) mod projection;
mod quarantine;
pub(crate) mod query;
mod reactions;
mod replica;
mod reviews;
mod rights;
mod save;
mod schema;
mod sealing;
mod search;
mod settle;
mod snapshot;
mod step;
mod stock;
#[cfg(test)]
mod tests;
mod undo;
mod words;
mod writing;

pub use apart::{Apart, Resolution};
pub use blob_download::BlobPiece;
pub use blob_queue::BlobUpload;
pub use blobs::{BLOB_PIECE_BYTES, BlobState};
pub use conflicts::{CONCURRENT_VALUES, DUPLICATE_CODE, EDIT_AFTER_SIGNING};
pub use error::StoreError;
pub use key::{DatabaseKey, KeyError, KeyRing};
pub use os_keyring::works as keyring_works;
pub use outbox::OutboxItem;
pub use projection::title;
pub use replica::Replica;
pub use reviews::{DOUBLE_BOOKING, STOCK_BELOW_ZERO};
pub use search::Found;
pub use settle::Settled;
pub use step::{Step, entity, patch_from_json, problems_of_new};
