//! Work of several professionals: referrals answered in time, and who may do what.

pub mod deadlines;
pub mod scope;
