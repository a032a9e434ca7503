//! Days and times around the world's own day.

use chrono::{DateTime, Datelike, Days, Duration, NaiveDate, NaiveTime, Weekday};
use umbu_catalog::Value;
use umbu_domain::calendar::parse_date;
use umbu_domain::random::Random;
use umbu_sync::Fields;

use super::World;
use super::usual::{self, When};

/// Names of the days, times and ends that lie ahead.
const AHEAD: [&str; 9] = ["expires", "until", "due", "ends", "next", "valid_to", "scheduled", "renews", "expected"];

const MINUTE_MS: i64 = 60_000;
const HOUR_MS: i64 = 60 * MINUTE_MS;

/// The clinic lies in Pernambuco, which keeps UTC−3 all year.
const MIDNIGHT_UTC_MS: i64 = 3 * HOUR_MS;

/// Minutes of the day between which a clinic is open.
const OPEN: (i64, i64) = (8 * 60, 18 * 60);

impl World {
    /// Whether a line holds for a record as far as it is made. Today is neither past nor ahead.
    pub(super) fn holds(&self, when: When, made: &Fields) -> bool {
        let day = |field: &str| made.get(field).and_then(day_of);
        match when {
            When::Always => true,
            When::Filled(field) => made.contains_key(field),
            When::Is(field, value) => match made.get(field) {
                Some(Value::Flag(flag)) => flag.to_string() == value,
                other => other.and_then(Value::as_text) == Some(value),
            },
            When::Past(field) => day(field).is_some_and(|day| day < self.today),
            When::Ahead(field) => day(field).is_some_and(|day| day > self.today),
        }
    }

    pub(super) fn usual_date(&self, random: &mut Random, item: &str, made: &Fields) -> Option<NaiveDate> {
        let Some((base, span)) = usual::after(item) else { return self.day(random, item, false) };
        let (low, high, _) = usual::range(span)?;
        Some(day_of(made.get(base)?)? + Duration::days(random.between(low, high)))
    }

    pub(super) fn usual_instant_ms(&self, random: &mut Random, item: &str, made: &Fields) -> Option<i64> {
        let Some((base, span)) = usual::after(item) else {
            let day = self.day(random, item, true)?;
            return Some(midnight_ms(day) + random.between(OPEN.0 / 5, OPEN.1 / 5 - 1) * 5 * MINUTE_MS);
        };
        let (low, high, _) = usual::range(span)?;
        let base_ms = match made.get(base)? {
            Value::Int(at_ms) => *at_ms,
            // The day's own time is where the day has one.
            day => midnight_ms(day_of(day)?) + made.get("time").and_then(minutes_of).unwrap_or_default() * MINUTE_MS,
        };
        Some(base_ms + random.between(low, high) * MINUTE_MS)
    }

    pub(super) fn usual_time(&self, random: &mut Random, item: &str, made: &Fields) -> Option<String> {
        let Some((base, span)) = usual::after(item) else { return Some(item.to_owned()) };
        let (low, high, _) = usual::range(span)?;
        let at = (minutes_of(made.get(base)?)? + random.between(low, high) / 5 * 5).min(24 * 60 - 5);
        Some(format!("{:02}:{:02}", at / 60, at % 60))
    }

    /// A day so many days from today. What has happened did so before today, whose hours may not have come yet.
    fn day(&self, random: &mut Random, item: &str, happened: bool) -> Option<NaiveDate> {
        let (span, workdays) = item.strip_suffix(" workdays").map_or((item, false), |span| (span, true));
        let (low, high, _) = usual::range(span)?;
        let high = if happened && high == 0 { -1 } else { high };
        let day = self.today + Duration::days(random.between(low.min(high), high));
        let rest = match day.weekday() {
            Weekday::Sat if workdays => 1,
            Weekday::Sun if workdays => 2,
            _ => 0,
        };
        Some(day - Days::new(rest))
    }

    /// Days of birth of all ages, ends up to a year ahead, and otherwise the last two years.
    pub(super) fn date(&self, random: &mut Random, name: &str) -> NaiveDate {
        let (from, to) = match name {
            _ if name.contains("birth") || name.contains("born") => (-90 * 365, -200),
            _ if is_ahead(name) => (1, 365),
            _ => (-730, 0),
        };
        self.today + Duration::days(random.between(from, to))
    }

    pub(super) fn instant_ms(&self, random: &mut Random, name: &str) -> i64 {
        let (from_h, to_h) = if is_ahead(name) { (1, 24 * 365) } else { (-24 * 730, -1) };
        midnight_ms(self.today) + random.between(from_h, to_h) * HOUR_MS + random.between(0, HOUR_MS - 1)
    }
}

fn is_ahead(name: &str) -> bool {
    AHEAD.iter().any(|word| name.contains(word))
}

fn midnight_ms(day: NaiveDate) -> i64 {
    day.and_time(NaiveTime::MIN).and_utc().timestamp_millis() + MIDNIGHT_UTC_MS
}

/// The clinic's day of a date or an instant.
fn day_of(value: &Value) -> Option<NaiveDate> {
    match value {
        Value::Int(at_ms) => DateTime::from_timestamp_millis(at_ms - MIDNIGHT_UTC_MS).map(|at| at.date_naive()),
        value => parse_date(value.as_text()?).ok(),
    }
}

/// The minutes since midnight of a time of day.
fn minutes_of(value: &Value) -> Option<i64> {
    let (hours, minutes) = value.as_text()?.split_once(':')?;
    Some(hours.parse::<i64>().ok()? * 60 + minutes.parse::<i64>().ok()?)
}
