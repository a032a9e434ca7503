//! Balances as folds over append-only entries: stock, points, credits and money are added up, never written down.
//!
//! Every fold takes a *set* of entries: an entry that arrives twice counts once, and the order of arrival makes no
//! difference. So replicas that hold the same entries hold the same balances.

pub mod money;
pub mod units;

use std::collections::BTreeMap;

use uuid::Uuid;

/// A quantity that came in (positive) or went out (negative) of one account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry<K> {
    /// Of the record; entries with equal ids are one entry.
    pub id: Uuid,
    /// What the balance is kept for: a lot in a place, a student.
    pub account: K,
    /// In the smallest unit. The catalogue bounds each by 10⁹, so that an `i64` holds thousands of millions of them.
    pub amount: i64,
}

/// The balance of every account that has an entry, also where it is zero.
pub fn balances<K: Ord>(entries: impl IntoIterator<Item = Entry<K>>) -> BTreeMap<K, i64> {
    let entries: BTreeMap<Uuid, Entry<K>> = entries.into_iter().map(|entry| (entry.id, entry)).collect();
    let mut balances = BTreeMap::new();
    for entry in entries.into_values() {
        *balances.entry(entry.account).or_default() += entry.amount;
    }
    balances
}

#[cfg(test)]
#[path = "ledger/tests.rs"]
mod tests;
