//! The device side of sync: where this installation stands, and the conversation with its server.
//!
//! [`Device`] is the door: it enrols, opens and closes the encrypted replica, and keeps one background task (`engine`)
//! that brings the replica and the server together, round by round (`round`). It knows HTTP and the wire protocol. It
//! does not know what records mean: it moves envelopes between the replica's outbox, the server and the replica.
//!
//! Errors: [`SyncError`] is about the conversation, [`DeviceError`] about this device's own files; a person sees
//! either as a `CommandError`.

mod address;
mod backoff;
mod blobs;
mod client;
mod device;
mod device_file;
mod engine;
mod enrolment;
mod error;
mod files;
mod first;
mod link;
mod live;
mod network;
mod report;
mod round;
mod shared;

#[cfg(test)]
mod tests;

pub use device::{Device, DeviceConfig, FILES_BYTES_MAX};
pub use device_file::DeviceError;
pub use error::SyncError;
pub use shared::{Notice, anything};
