//! The server as devices and administrators meet it: over HTTP, with a real PostgreSQL and real gate workers.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod api;
mod api_document;
mod blobs;
mod console;
mod kin;
mod policies;
mod projection;
mod quarantine;
mod snapshot;
mod support;
mod sync;
