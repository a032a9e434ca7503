//! Nutrition: what foods hold, how people measure them, and what a day adds up to.

pub mod foods;
pub mod intake;
pub mod portion;
pub mod search;
