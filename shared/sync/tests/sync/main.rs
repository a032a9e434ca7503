//! What a replica and the server rely on, through the crate's public face.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod blobs;
mod convergence;
mod grants;
mod places;
mod vectors;
