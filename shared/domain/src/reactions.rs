//! Reactions: what follows from a change of a record, or from time going by.
//!
//! A reaction is a pure function from a change, a clock and what the replica holds to drafts of records. [`all`] is
//! the list of them. One that follows a change runs on the replica that made it, in the same transaction; a timed one
//! runs on every replica that may write its target, after news and now and then. Drafts cause no further reactions.
//!
//! What is desired is computed from what stands, and only the difference is drafted: a reaction that runs again over
//! equal records drafts nothing new, so replicas that all run it come to rest.

mod memory;

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate};
use umbu_catalog::entities::{
    appointment, compliance_assessment, discussion, location, lot, patient, product, referral, requirement,
    stock_alert, stock_movement, sync_conflict,
};
use umbu_catalog::{Entity, Value};
use uuid::Uuid;

pub use memory::Memory;

use crate::record::{Fields, Patch, Row};
use crate::{calendar, compliance, coordination, inventory, merging, scheduling};

/// What one save did to a record, or that it arrived from elsewhere (equal before and after, unless it came deleted).
/// Absent or deleted is `None`.
#[derive(Debug, Clone)]
pub struct Change {
    pub entity: &'static Entity,
    pub id: Uuid,
    pub clinic: Option<Uuid>,
    pub before: Option<Fields>,
    pub after: Option<Fields>,
}

/// The time of a run, in the clinic to which the records belong. Days are the clinic's, not the device's: replicas in two
/// time zones must not disagree on what has expired.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    /// Milliseconds since 1970, by the server's clock as well as the replica knows it.
    pub now_ms: i64,
    pub today: NaiveDate,
    /// What the clinic's clocks show beside UTC.
    pub offset: FixedOffset,
}

/// Which records to list: by one field of theirs.
#[derive(Debug, Clone, PartialEq)]
pub enum Test {
    Is(&'static str, Value),
    /// Present, and not greater in the stored form: dates and instants.
    AtMost(&'static str, Value),
    /// Present, and not less in the stored form.
    AtLeast(&'static str, Value),
}

/// What a replica holds of one clinic, for reading. Deleted records are left out.
pub trait Records {
    type Error;

    fn get(&self, entity: &'static Entity, id: Uuid) -> Result<Option<Row>, Self::Error>;

    /// Records that pass every test, in the order of their ids.
    fn list(&self, entity: &'static Entity, tests: &[Test]) -> Result<Vec<Row>, Self::Error>;

    /// The sum of a number field for each value of a link field (`None`: no link) over the records of [`Records::list`].
    fn sums(
        &self,
        entity: &'static Entity,
        number: &'static str,
        link: &'static str,
        tests: &[Test],
    ) -> Result<BTreeMap<Option<Uuid>, i64>, Self::Error>;
}

/// A record that a reaction wants written.
#[derive(Debug, Clone)]
pub enum Draft {
    /// Appended once, under a fresh id, by the replica on which the change was made.
    Entry {
        entity: &'static Entity,
        clinic: Option<Uuid>,
        fields: Fields,
    },
    /// A record that several replicas may draft alike. One that is there already gets `again`; a deleted one is left as
    /// it is.
    Derived {
        entity: &'static Entity,
        key: DerivedKey,
        clinic: Option<Uuid>,
        /// Follows from the key alone, so that the first change is the same bytes everywhere.
        genesis: Fields,
        /// What replicas may see differently; a second, ordinary change.
        patch: Patch,
        /// Empty, but where a change has brought back what the record stands for.
        again: Patch,
    },
    Edit {
        entity: &'static Entity,
        id: Uuid,
        patch: Patch,
    },
}

/// What names a derived record. Its id is a UUIDv5 of the three.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct DerivedKey {
    /// Never changes its meaning: a rule whose constants change gets another name.
    pub rule: String,
    pub subject: Uuid,
    /// A due date or time in its stored form; empty where the record stands for a state that comes and goes.
    pub due: String,
}

type OnChanges<R> = fn(&[Change], &Clock, &R) -> Result<Vec<Draft>, <R as Records>::Error>;
type OnTime<R> = fn(&Clock, &R) -> Result<Vec<Draft>, <R as Records>::Error>;

/// One reaction.
pub struct Reaction<R: Records> {
    pub name: &'static str,
    /// Kinds of record whose changes it follows.
    pub watches: &'static [&'static str],
    /// Kinds of record that it must see whole: a replica that receives only some of them would draw wrong sums, and
    /// leaves the reaction to one that receives all.
    pub reads: &'static [&'static str],
    /// The kind of record that it derives, if any.
    pub derives: Option<&'static str>,
    /// After a save, with all that it did to what is watched: what two records of a save have in common is looked at once.
    pub on_change: OnChanges<R>,
    pub timed: Option<Timed<R>>,
}

/// What runs on every replica that may write the target.
pub struct Timed<R: Records> {
    /// After news, with the records of kinds that the reaction reads: costs what the news is, not what there is.
    pub on_news: OnChanges<R>,
    /// At the start and now and then, over everything.
    pub on_time: OnTime<R>,
}

/// Every reaction there is.
pub fn all<R: Records>() -> [Reaction<R>; 6] {
    [
        Reaction {
            name: "appointment_history",
            watches: &[appointment::NAME],
            reads: &[],
            derives: None,
            on_change: |changes, clock, _| {
                Ok(changes.iter().filter_map(|change| scheduling::history::event(change, clock.now_ms)).collect())
            },
            timed: None,
        },
        Reaction {
            name: "double_booking",
            watches: &[appointment::NAME],
            reads: &[appointment::NAME, location::NAME, sync_conflict::NAME],
            derives: Some(sync_conflict::NAME),
            on_change: scheduling::double_booking::on_change,
            timed: Some(Timed {
                on_news: scheduling::double_booking::on_change,
                on_time: scheduling::double_booking::on_time,
            }),
        },
        Reaction {
            name: "merged_both_ways",
            watches: &[patient::NAME],
            reads: &[patient::NAME],
            derives: None,
            on_change: |_, _, _| Ok(Vec::new()),
            // Merged records are few.
            timed: Some(Timed {
                on_news: |_, clock, records| merging::on_time(clock, records),
                on_time: merging::on_time,
            }),
        },
        Reaction {
            name: "inventory_alerts",
            watches: &[stock_movement::NAME, product::NAME, lot::NAME],
            reads: &[stock_movement::NAME, product::NAME, lot::NAME, stock_alert::NAME],
            derives: Some(stock_alert::NAME),
            on_change: inventory::alerts::on_change,
            timed: Some(Timed { on_news: inventory::alerts::on_change, on_time: inventory::alerts::on_time }),
        },
        Reaction {
            name: "referral_deadlines",
            watches: &[referral::NAME],
            reads: &[referral::NAME, discussion::NAME],
            derives: Some(discussion::NAME),
            on_change: coordination::deadlines::on_change,
            // Deadlines pass without news of their own, and the open ones are few.
            timed: Some(Timed {
                on_news: |_, clock, records| coordination::deadlines::on_time(clock, records),
                on_time: coordination::deadlines::on_time,
            }),
        },
        Reaction {
            name: "compliance_checks",
            watches: &[requirement::NAME],
            reads: &[requirement::NAME, compliance_assessment::NAME],
            derives: Some(compliance_assessment::NAME),
            on_change: compliance::checks::on_change,
            timed: Some(Timed { on_news: compliance::checks::on_news, on_time: compliance::checks::on_time }),
        },
    ]
}

/// Kinds of record whose changes some reaction follows.
pub fn is_watched(entity: &str) -> bool {
    all::<Memory>().iter().any(|reaction| reaction.watches.contains(&entity))
}

/// Kinds of record that some timed reaction wants to see when they arrive.
pub fn is_read(entity: &str) -> bool {
    all::<Memory>().iter().any(|reaction| reaction.timed.is_some() && reaction.reads.contains(&entity))
}

/// Whether some records of this kind are derived: their ids bear no time.
pub fn is_derived(entity: &str) -> bool {
    all::<Memory>().iter().any(|reaction| reaction.derives == Some(entity))
}

impl Clock {
    /// `time_zone` is the clinic's, by its IANA name.
    pub fn at(now_ms: i64, time_zone: &str) -> Clock {
        let (instant, offset) =
            (DateTime::from_timestamp_millis(now_ms).unwrap_or_default(), calendar::brazilian_offset(time_zone));
        Clock { now_ms, today: calendar::local_date(instant, &offset), offset }
    }
}

impl DerivedKey {
    pub fn new(rule: impl Into<String>, subject: Uuid, due: impl Into<String>) -> DerivedKey {
        DerivedKey { rule: rule.into(), subject, due: due.into() }
    }
}

impl Test {
    pub fn field(&self) -> &'static str {
        match self {
            Test::Is(field, _) | Test::AtMost(field, _) | Test::AtLeast(field, _) => field,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reactions_name_kinds_of_record_that_exist_and_see_what_they_watch() {
        for reaction in all::<Memory>() {
            for name in reaction.watches.iter().chain(reaction.reads) {
                assert!(umbu_catalog::entity(name).is_some(), "{}: {name}", reaction.name);
            }
            assert!(!reaction.watches.is_empty(), "{}", reaction.name);
            assert!(reaction.watches.iter().all(|name| is_watched(name)));
        }
        assert!(!is_watched("meal"), "a save that nothing follows pays for no reading");
    }

    /// Drafts would be followed by further drafts without end.
    #[test]
    fn no_reaction_watches_what_reactions_write() {
        assert!(!is_watched("appointment_event"));
        for reaction in all::<Memory>() {
            assert!(reaction.derives.is_none_or(|derived| !is_watched(derived)), "{}", reaction.name);
        }
    }

    #[test]
    fn the_day_is_the_clinics() {
        let late = 1_795_312_800_000; // 2026-11-22 02:00 UTC
        let day = |zone| calendar::format_date(Clock::at(late, zone).today);
        assert_eq!(day("America/Recife"), "2026-11-21");
        assert_eq!(day("America/Rio_Branco"), "2026-11-21");
        assert_eq!(day("America/Noronha"), "2026-11-22");
    }
}
