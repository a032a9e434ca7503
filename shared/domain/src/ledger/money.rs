//! Money by account, in double entry: what one account receives another one gives.

use std::collections::BTreeMap;

use umbu_catalog::entities::ledger_entry;
use uuid::Uuid;

use crate::record::{Row, link, text};

/// An amount that goes from one account to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posting {
    pub id: Uuid,
    /// Receives.
    pub debit: Uuid,
    /// Gives.
    pub credit: Uuid,
    /// ISO 4217.
    pub currency: String,
    pub centavos: i64,
}

/// What went into an account and out of it, in hundredths of one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Turnover {
    pub debits: i128,
    pub credits: i128,
}

impl Turnover {
    /// Positive where more was debited: what an asset or expense is worth. The others are worth its opposite.
    pub fn debit_balance(&self) -> i128 {
        self.debits - self.credits
    }
}

impl Posting {
    /// From a `ledger_entry`. `None` for a planned one, which counts in no balance, and for one that names no account or
    /// amount.
    pub fn of(row: &Row) -> Option<Posting> {
        if text(&row.fields, ledger_entry::stage) != Some("posted") {
            return None;
        }
        let (currency, centavos) = text(&row.fields, ledger_entry::amount)?.split_once(' ')?;
        Some(Posting {
            id: row.id,
            debit: link(&row.fields, ledger_entry::debit_account)?,
            credit: link(&row.fields, ledger_entry::credit_account)?,
            currency: currency.to_owned(),
            centavos: centavos.parse().ok()?,
        })
    }
}

/// The turnover of every account by currency. Debits equal credits over all accounts of a currency, whatever the
/// postings.
pub fn trial_balance(postings: impl IntoIterator<Item = Posting>) -> BTreeMap<(String, Uuid), Turnover> {
    let postings: BTreeMap<Uuid, Posting> = postings.into_iter().map(|posting| (posting.id, posting)).collect();
    let mut accounts: BTreeMap<(String, Uuid), Turnover> = BTreeMap::new();
    for posting in postings.into_values() {
        let amount = i128::from(posting.centavos);
        accounts.entry((posting.currency.clone(), posting.debit)).or_default().debits += amount;
        accounts.entry((posting.currency, posting.credit)).or_default().credits += amount;
    }
    accounts
}
