//! How the records of the catalogue behave: what a portion holds, what a day adds up to, what a search finds.
//!
//! Pure. Time, randomness and data come in as arguments; the one thing this crate carries is the starter food
//! table, compiled in. It deliberately knows no file, no clock, no database and no network.

pub mod calendar;
pub mod compliance;
pub mod coordination;
pub mod demo;
pub mod guardianship;
pub mod inventory;
pub mod ledger;
pub mod merging;
pub mod nutrition;
pub mod random;
pub mod reactions;
pub mod record;
pub mod scheduling;
pub mod signing;
pub mod slips;
