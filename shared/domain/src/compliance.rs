//! Compliance: what is to be assessed when, and how the clinic stands.

pub mod checks;
