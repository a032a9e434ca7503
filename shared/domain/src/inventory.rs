//! Stock: what is on the shelf, what to use first, and what someone should act on.

pub mod alerts;
pub mod shelf;
