//! Appointments: what happened to them, and who may not come.

pub mod no_show;
