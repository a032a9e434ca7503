//! What lies on the shelf: balances from movements, and which lots to use first.
//!
//! Quantities are thousandths of the product's stock unit.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use umbu_catalog::entities::{lot, product, stock_movement};
use uuid::Uuid;

use crate::ledger::Entry;
use crate::record::{Fields, Row, date, int, link, text};

/// What a stock balance is kept for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub product: Uuid,
    /// `None` where the product is not tracked by lot.
    pub lot: Option<Uuid>,
    /// `None` where the clinic keeps it in one place.
    pub location: Option<Uuid>,
}

/// A `stock_movement` as an entry of the ledger; `None` where it names no product or quantity.
pub fn entry(row: &Row) -> Option<Entry<Place>> {
    let account = Place {
        product: link(&row.fields, stock_movement::product)?,
        lot: link(&row.fields, stock_movement::lot),
        location: link(&row.fields, stock_movement::location),
    };
    Some(Entry { id: row.id, account, amount: int(&row.fields, stock_movement::quantity)? })
}

/// Last day on which a lot may be used: its expiry, or sooner once it was opened. `None`: no end is known.
pub fn good_until(lot: &Fields, product: &Fields) -> Option<NaiveDate> {
    let opened = date(lot, lot::opened_on).zip(int(product, product::opened_shelf_life_days));
    let opened = opened.and_then(|(opened, days)| opened.checked_add_days(Days::new(u64::try_from(days).ok()?)));
    [date(lot, lot::expires_on), opened].into_iter().flatten().min()
}

/// Lots to take a quantity from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Suggestion {
    /// Lot and how much of it, in the order of use.
    pub picks: Vec<(Uuid, i64)>,
    /// What no usable lot covers.
    pub short: i64,
}

/// First expired, first out: what ends first is used first, what never ends comes last. Lots that have expired by
/// `today`, are not released or are empty are left alone.
pub fn lots_to_use(
    product: &Fields,
    lots: &[Row],
    by_lot: &BTreeMap<Option<Uuid>, i64>,
    quantity: i64,
    today: NaiveDate,
) -> Suggestion {
    let mut usable: Vec<(Option<NaiveDate>, Uuid, i64)> = lots
        .iter()
        .filter(|lot| text(&lot.fields, lot::status).is_none_or(|status| status == "available"))
        .map(|lot| (good_until(&lot.fields, product), lot.id, by_lot.get(&Some(lot.id)).copied().unwrap_or(0)))
        .filter(|(last, _, balance)| last.is_none_or(|last| last >= today) && *balance > 0)
        .collect();
    usable.sort_by_key(|(last, id, _)| (last.is_none(), *last, *id));
    let mut suggestion = Suggestion { picks: Vec::new(), short: quantity.max(0) };
    for (_, lot, balance) in usable {
        let taken = balance.min(suggestion.short);
        if taken > 0 {
            suggestion.picks.push((lot, taken));
            suggestion.short -= taken;
        }
    }
    suggestion
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::parse_date;
    use crate::ledger::balances;
    use crate::record::{fields, id};

    fn uuid(number: u128) -> Uuid {
        Uuid::from_u128(number)
    }

    fn shelf_lot(number: u128, pairs: &[(&str, &str)]) -> Row {
        let fields = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).into())).collect();
        Row { id: uuid(number), clinic: None, fields }
    }

    #[test]
    fn a_balance_is_kept_for_each_lot_in_each_place() {
        let movement = |number: u128, lot: u128, place: u128, quantity: i64| {
            let fields = fields([
                ("product", id(uuid(1))),
                ("lot", id(uuid(lot))),
                ("location", id(uuid(place))),
                ("quantity", quantity.into()),
            ]);
            Row { id: uuid(number), clinic: None, fields }
        };
        let rows =
            [movement(1, 2, 8, 10_000), movement(2, 2, 8, -4_000), movement(3, 2, 9, 4_000), movement(4, 3, 8, 0)];
        let balances = balances(rows.iter().filter_map(entry));
        let place = |lot, place| Place { product: uuid(1), lot: Some(uuid(lot)), location: Some(uuid(place)) };
        assert_eq!(balances, BTreeMap::from([(place(2, 8), 6_000), (place(2, 9), 4_000), (place(3, 8), 0)]));
    }

    #[test]
    fn what_ends_first_is_used_first() {
        let lots = [
            shelf_lot(1, &[]),
            shelf_lot(2, &[("expires_on", "2027-01-31"), ("status", "available")]),
            shelf_lot(3, &[("expires_on", "2026-12-31")]),
            shelf_lot(4, &[("expires_on", "2026-11-20")]),
            shelf_lot(5, &[("expires_on", "2026-12-01"), ("status", "quarantined")]),
            shelf_lot(6, &[("expires_on", "2028-01-01"), ("opened_on", "2026-11-10")]),
        ];
        let by_lot = (1..=6).map(|number| (Some(uuid(number)), 1_000)).collect();
        let product = fields([("opened_shelf_life_days", 14.into())]);
        let pick = |quantity| lots_to_use(&product, &lots, &by_lot, quantity, parse_date("2026-11-21").unwrap());
        let cases = [
            (500, vec![(6, 500)], 0),
            (2_500, vec![(6, 1_000), (3, 1_000), (2, 500)], 0),
            (5_000, vec![(6, 1_000), (3, 1_000), (2, 1_000), (1, 1_000)], 1_000),
            (0, vec![], 0),
            (-3, vec![], 0),
        ];
        for (quantity, expected, short) in cases {
            let picks: Vec<(Uuid, i64)> = expected.into_iter().map(|(lot, taken)| (uuid(lot), taken)).collect();
            assert_eq!(pick(quantity), Suggestion { picks, short }, "{quantity}");
        }
    }
}
