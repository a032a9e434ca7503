//! What goes on beside requests.

pub(crate) mod wake;
