//! The same sums on all replicas, whatever the order of delivery, and no balance that anybody could write.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::money::{Posting, trial_balance};
use super::units::{UnitEntry, Units, units};
use super::*;
use crate::calendar::parse_date;

const ZONE: &str = "America/Recife";
const DAY_MS: i64 = 86_400_000;
/// 2026-11-21 12:00 UTC.
const NOON_MS: i64 = 1_795_262_400_000;

fn today() -> NaiveDate {
    parse_date("2026-11-21").unwrap()
}

fn uuid(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

/// What reached one of three replicas: every entry at least once, in an order of its own.
fn deliveries<T: Clone + std::fmt::Debug>(entries: Vec<T>) -> impl Strategy<Value = Vec<Vec<T>>> {
    let twice = [entries.clone(), entries].concat();
    let all = twice.len();
    let order = Just((0..all).collect::<Vec<usize>>()).prop_shuffle();
    prop::collection::vec(order, 3).prop_map(move |orders| {
        orders.iter().map(|order| order.iter().map(|at| twice[*at].clone()).collect()).collect()
    })
}

fn stock() -> impl Strategy<Value = Vec<Entry<u8>>> {
    let amounts = prop::collection::vec((0..5_u8, -1_000_000_000..1_000_000_000_i64), 0..40);
    amounts.prop_map(|amounts| {
        let numbered = amounts.into_iter().zip(0..);
        numbered.map(|((account, amount), number)| Entry { id: uuid(number), account, amount }).collect()
    })
}

fn unit_entries() -> impl Strategy<Value = Vec<UnitEntry>> {
    let one = (-40..60_i64, -20..1_i64, prop::option::of(-10..10_i64), prop::option::of(0..30_u128));
    prop::collection::vec(one, 0..30).prop_map(|entries| {
        let entry = |((units, day, expires_in, corrects), number): ((i64, i64, Option<i64>, Option<u128>), u128)| {
            let last = expires_in.map(|days| today() + Days::new(20) - Days::new((20 - days) as u64));
            let corrects = corrects.filter(|_| units < 0).map(uuid);
            UnitEntry { id: uuid(number), occurred_at_ms: NOON_MS + day * DAY_MS, units, expires_on: last, corrects }
        };
        entries.into_iter().zip(0..).map(entry).collect()
    })
}

fn postings() -> impl Strategy<Value = Vec<Posting>> {
    let currency = prop::sample::select(vec!["BRL", "USD"]);
    prop::collection::vec((0..6_u128, 0..6_u128, currency, any::<i64>()), 0..40).prop_map(|postings| {
        let posting = |((debit, credit, currency, centavos), number): ((u128, u128, &str, i64), u128)| Posting {
            id: uuid(number),
            debit: uuid(debit),
            credit: uuid(credit),
            currency: currency.to_owned(),
            centavos,
        };
        postings.into_iter().zip(0..).map(posting).collect()
    })
}

proptest! {
    #[test]
    fn stock_is_the_same_on_all_replicas(
        (entries, replicas) in stock().prop_flat_map(|entries| (Just(entries.clone()), deliveries(entries)))
    ) {
        let expected = balances(entries.clone());
        for replica in replicas {
            prop_assert_eq!(balances(replica), expected.clone());
        }
        let sum: i64 = entries.iter().map(|entry| entry.amount).sum();
        prop_assert_eq!(expected.values().sum::<i64>(), sum, "nothing is lost and nothing counts twice");
    }

    #[test]
    fn points_and_credits_are_the_same_on_all_replicas(
        (entries, replicas) in unit_entries().prop_flat_map(|entries| (Just(entries.clone()), deliveries(entries)))
    ) {
        let expected = units(entries.clone(), ZONE, today());
        for replica in replicas {
            prop_assert_eq!(units(replica, ZONE, today()), expected);
        }
        let sum: i64 = entries.iter().map(|entry| entry.units).sum();
        prop_assert_eq!(expected.available + expected.lapsed, sum, "what lapsed is the only difference to the sum");
        prop_assert!(expected.lapsed >= 0);
    }

    #[test]
    fn money_is_the_same_on_all_replicas_and_debits_equal_credits(
        (entries, replicas) in postings().prop_flat_map(|entries| (Just(entries.clone()), deliveries(entries)))
    ) {
        let expected = trial_balance(entries);
        for replica in replicas {
            prop_assert_eq!(trial_balance(replica), expected.clone());
        }
        for currency in ["BRL", "USD"] {
            let of_currency = expected.iter().filter(|((name, _), _)| name == currency);
            let (debits, credits) = of_currency
                .fold((0, 0), |(debits, credits), (_, turnover)| (debits + turnover.debits, credits + turnover.credits));
            prop_assert_eq!(debits, credits);
        }
    }
}

fn gain(number: u128, day: i64, units: i64, last: Option<&str>) -> UnitEntry {
    let expires_on = last.map(|last| parse_date(last).unwrap());
    UnitEntry { id: uuid(number), occurred_at_ms: NOON_MS + day * DAY_MS, units, expires_on, corrects: None }
}

#[test]
fn what_would_be_lost_first_is_spent_first() {
    let (old, new) = (gain(1, -9, 100, Some("2026-11-20")), gain(2, -8, 50, Some("2026-12-31")));
    let for_ever = gain(3, -8, 10, None);
    let cases: [(&str, Vec<UnitEntry>, Units); 7] = [
        ("nothing spent", vec![old, new, for_ever], Units { available: 60, lapsed: 100 }),
        ("spent in time", vec![old, new, for_ever, gain(4, -2, -70, None)], Units { available: 60, lapsed: 30 }),
        (
            "what happened counts, not which id came first",
            vec![gain(1, -2, -70, None), gain(2, -9, 100, Some("2026-11-20"))],
            Units { available: 0, lapsed: 30 },
        ),
        ("spent too late", vec![old, new, for_ever, gain(4, 0, -55, None)], Units { available: 5, lapsed: 100 }),
        (
            "spent twice by two devices",
            vec![for_ever, gain(4, 0, -8, None), gain(5, 0, -8, None)],
            Units { available: -6, lapsed: 0 },
        ),
        (
            "an entry lets it lapse, and it lapses once",
            vec![old, new, UnitEntry { corrects: Some(uuid(1)), ..gain(4, 0, -100, None) }],
            Units { available: 50, lapsed: 0 },
        ),
        ("the last day still counts", vec![gain(1, -9, 7, Some("2026-11-21"))], Units { available: 7, lapsed: 0 }),
    ];
    for (what, entries, expected) in cases {
        assert_eq!(units(entries, ZONE, today()), expected, "{what}");
    }
}

#[test]
fn a_planned_entry_moves_no_money() {
    use crate::record::{Row, fields, id};
    let entry = |stage: &str| Row {
        id: uuid(1),
        clinic: None,
        fields: fields([
            ("stage", stage.into()),
            ("debit_account", id(uuid(2))),
            ("credit_account", id(uuid(3))),
            ("amount", "BRL 12345".into()),
        ]),
    };
    assert_eq!(Posting::of(&entry("planned")), None);
    let cash = trial_balance(Posting::of(&entry("posted")));
    assert_eq!(cash[&("BRL".to_owned(), uuid(2))].debit_balance(), 12_345);
    assert_eq!(cash[&("BRL".to_owned(), uuid(3))].debit_balance(), -12_345);
}

/// Whatever a ledger adds up is never a field of what owns the ledger: a value that can be overwritten loses what was
/// counted without a network.
#[test]
fn no_owner_of_a_ledger_keeps_a_balance() {
    let stored = ["balance", "current_", "on_hand", "in_stock", "remaining", "available_", "points_total", "lifetime_"];
    let exact = ["points", "credits", "stock", "quantity", "wallet", "saldo"];
    let ledgers = [
        ("stock_movement", ["product", "lot"].as_slice()),
        ("points_entry", &["patient", "loyalty_program"]),
        ("credit_entry", &["student"]),
        ("ledger_entry", &["debit_account", "credit_account", "cost_center"]),
    ];
    for (ledger, links) in ledgers {
        let ledger = umbu_catalog::entity(ledger).unwrap();
        assert!(ledger.append_only, "{} could be edited", ledger.name);
        for link in links {
            let (_, field) = ledger.field(link).unwrap();
            let umbu_catalog::Kind::Link(owner) = field.kind else { panic!("{link} is a link") };
            for (_, field) in umbu_catalog::entity(owner).unwrap().fields() {
                let kept = stored.iter().any(|part| field.name.contains(part)) || exact.contains(&field.name);
                assert!(!kept, "{owner}.{} looks like a stored balance", field.name);
            }
        }
    }
}
