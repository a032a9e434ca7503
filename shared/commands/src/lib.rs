//! The list of commands between screens and a replica (or the server's console): name, arguments, result, once.
//!
//! Knows shapes only. What a command does lies with whoever implements the two traits: the replica in
//! `src-tauri`, and the server for the console. The TypeScript client is derived from this list.

mod describe;
mod error;
#[macro_use]
mod language;
mod console;
mod replica;
pub mod types;

pub use console::{ConsoleCommands, dispatch_console};
pub use describe::typescript;
pub use error::CommandError;
pub use replica::{ReplicaCommands, dispatch_replica};
