//! Points and credits: units that are gained, spent, and lost on a day of their own if not spent before.
//!
//! Whoever spends uses up first what would be lost first.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate};
use umbu_catalog::entities::{credit_entry, points_entry};
use uuid::Uuid;

use crate::calendar::{brazilian_offset, local_date};
use crate::record::{Row, date, int, link};

/// A gain (positive) or a loss (negative) of one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnitEntry {
    pub id: Uuid,
    /// Milliseconds since 1970.
    pub occurred_at_ms: i64,
    pub units: i64,
    /// Last day on which a gain may be spent.
    pub expires_on: Option<NaiveDate>,
    /// The gain that a loss takes back or lets lapse, before any other.
    pub corrects: Option<Uuid>,
}

/// What is left of a person's units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Units {
    /// May be spent today. Negative where more was spent than there was, which two devices without a network can do.
    pub available: i64,
    /// Gained and never spent, but past their day.
    pub lapsed: i64,
}

struct Gain {
    id: Uuid,
    expires_on: Option<NaiveDate>,
    left: i64,
}

impl UnitEntry {
    /// From a `points_entry`.
    pub fn of_points(row: &Row) -> Option<UnitEntry> {
        Some(UnitEntry {
            id: row.id,
            occurred_at_ms: int(&row.fields, points_entry::occurred_at)?,
            units: int(&row.fields, points_entry::points)?,
            expires_on: date(&row.fields, points_entry::expires_on),
            corrects: link(&row.fields, points_entry::corrects),
        })
    }

    /// From a `credit_entry`.
    pub fn of_credits(row: &Row) -> Option<UnitEntry> {
        Some(UnitEntry {
            id: row.id,
            occurred_at_ms: int(&row.fields, credit_entry::occurred_at)?,
            units: int(&row.fields, credit_entry::credits)?,
            expires_on: date(&row.fields, credit_entry::expires_on),
            corrects: link(&row.fields, credit_entry::reverses),
        })
    }
}

/// What one person has on `today` (both of the clinic in `time_zone`). Losses are set against gains in the order of
/// what happened; those that nothing covers are owed, and reduce what is available.
pub fn units(entries: impl IntoIterator<Item = UnitEntry>, time_zone: &str, today: NaiveDate) -> Units {
    let by_id: BTreeMap<Uuid, UnitEntry> = entries.into_iter().map(|entry| (entry.id, entry)).collect();
    let mut entries: Vec<UnitEntry> = by_id.into_values().collect();
    entries.sort_by_key(|entry| (entry.occurred_at_ms, entry.id));
    let mut gains: Vec<Gain> = Vec::new();
    let mut owed = 0;
    for entry in entries {
        if entry.units >= 0 {
            gains.push(Gain { id: entry.id, expires_on: entry.expires_on, left: entry.units });
        } else {
            owed += spend(&mut gains, &entry, time_zone);
        }
    }
    let usable = |gain: &&Gain| gain.expires_on.is_none_or(|last| last >= today);
    let available: i64 = gains.iter().filter(usable).map(|gain| gain.left).sum();
    let all: i64 = gains.iter().map(|gain| gain.left).sum();
    Units { available: available - owed, lapsed: all - available }
}

/// Takes a loss out of the gains, and gives what none of them covered.
fn spend(gains: &mut [Gain], entry: &UnitEntry, time_zone: &str) -> i64 {
    let instant = DateTime::from_timestamp_millis(entry.occurred_at_ms).unwrap_or_default();
    let day = local_date(instant, &brazilian_offset(time_zone));
    let named = |gain: &Gain| entry.corrects == Some(gain.id);
    let mut usable: Vec<&mut Gain> =
        gains.iter_mut().filter(|gain| named(gain) || gain.expires_on.is_none_or(|last| last >= day)).collect();
    usable.sort_by_key(|gain| (!named(gain), gain.expires_on.is_none(), gain.expires_on, gain.id));
    let mut wanted = -entry.units;
    for gain in usable {
        let taken = wanted.min(gain.left);
        gain.left -= taken;
        wanted -= taken;
    }
    wanted
}
