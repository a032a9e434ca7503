//! What must hold between the parts of Umbu, with real programs and a real PostgreSQL.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise, its helpers as well")]

mod built_versions;
mod convergence;
mod emergency;
mod every_entity;
mod every_entity_together;
mod faults;
mod files;
mod first_sync;
mod hostile;
mod hub;
mod journeys;
mod migrations;
mod newer;
mod oracle;
mod permissions;
mod policies;
mod raw_device;
mod read_models;
mod stage;
mod traceability;
mod versions;
