//! What the server answers over HTTP, one file per kind of asker.

pub(crate) mod blob;
mod blob_rights;
pub(crate) mod console;
pub(crate) mod emergency;
pub(crate) mod enrol;
pub(crate) mod health;
pub(crate) mod live;
pub(crate) mod session;
pub(crate) mod sync;
