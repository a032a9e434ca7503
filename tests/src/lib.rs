//! The stage on which whole programs play together: a server, desks and phones as separate processes on free ports,
//! and clients that speak to them as screens do.
//!
//! The demonstration (`umbu-demo`) and the integration tests both stand on it. It deliberately reaches into no
//! program: what it knows is their command lines and their HTTP. Beside the stage lies `traceability`, which holds the
//! catalogue against the documents that the product came from.

pub mod believable;
pub mod client;
pub mod clinic;
pub mod demo;
pub mod fault_proxy;
pub mod folder;
pub mod host;
pub mod process;
pub mod server;
pub mod traceability;
pub mod versions;
