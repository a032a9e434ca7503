//! The ingest gate: changes are judged in a process of its own, with a limit on memory and time.
//!
//! Automerge may panic, exhaust memory or overflow its stack on hostile bytes, and only the first can be caught. So
//! a worker process judges a batch and says before each item that it starts on it; when it dies, that item is the
//! only one condemned, and a fresh worker goes on with its neighbours.

mod message;
mod pool;
mod row;
mod worker;

pub use message::{Accepted, Before, Item, ItemPayload, Outcome, Request};
pub use pool::Gate;
pub use row::{Place, row};
pub use worker::run as run_worker;
