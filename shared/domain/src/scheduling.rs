//! Appointments: what happened to them, and who may not come.

pub mod double_booking;
pub mod history;
pub mod no_show;
