//! Umbu on a device: the encrypted replica, its commands, sync, and the two ways in, a loopback host and a window.
//!
//! `store` knows one SQLite file; `sync` brings it and the server together; `inference` recognises food in photos;
//! `commands` answers screens with those three; `host` and `shell` carry the commands to a page. Only `shell` knows
//! Tauri, and nothing here knows the server's insides.

pub mod commands;
pub mod host;
pub mod inference;
mod media;
#[cfg(feature = "window")]
pub mod shell;
pub mod store;
pub mod sync;
