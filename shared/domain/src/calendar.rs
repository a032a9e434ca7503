//! Local days and times, on instants and zones given as arguments.
//!
//! A day belongs to the place where it is lived: a meal keeps the date and time that its clock showed, and an
//! instant becomes a local day only in a named zone.

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, NaiveTime, TimeZone, Timelike, Utc};

/// A value that is not a date, a time or an occasion as records hold them.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    #[error("{0:?} is not a date of the form YYYY-MM-DD")]
    Date(String),
    #[error("{0:?} is not a time of the form HH:MM")]
    Time(String),
}

/// A date in its stored form, `YYYY-MM-DD`, nothing looser.
pub fn parse_date(text: &str) -> Result<NaiveDate, CalendarError> {
    let refused = || CalendarError::Date(text.to_owned());
    if text.len() != 10 {
        return Err(refused());
    }
    NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| refused())
}

/// A time of day in its stored form, `HH:MM`, nothing looser.
pub fn parse_time(text: &str) -> Result<NaiveTime, CalendarError> {
    let refused = || CalendarError::Time(text.to_owned());
    if text.len() != 5 {
        return Err(refused());
    }
    NaiveTime::parse_from_str(text, "%H:%M").map_err(|_| refused())
}

pub fn format_date(date: NaiveDate) -> String {
    date.format("%Y-%m-%d").to_string()
}

pub fn format_time(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// The date that a calendar in `zone` shows at `instant`.
pub fn local_date<Z: TimeZone>(instant: DateTime<Utc>, zone: &Z) -> NaiveDate {
    instant.with_timezone(zone).date_naive()
}

/// The time that a clock in `zone` shows at `instant`, to the minute.
pub fn local_time<Z: TimeZone>(instant: DateTime<Utc>, zone: &Z) -> NaiveTime {
    let time = instant.with_timezone(zone).time();
    NaiveTime::from_hms_opt(time.hour(), time.minute(), 0).unwrap_or(time)
}

/// The offset of a Brazilian zone by its IANA name. Brazil has had no summer time since 2019 (Decreto 9.772/2019), so
/// one offset is the zone; a name from elsewhere reads as Brasília's.
pub fn brazilian_offset(time_zone: &str) -> FixedOffset {
    let hours_west = match time_zone {
        "America/Noronha" => 2,
        "America/Manaus" | "America/Cuiaba" | "America/Campo_Grande" | "America/Porto_Velho" | "America/Boa_Vista" => 4,
        "America/Rio_Branco" | "America/Eirunepe" => 5,
        _ => 3,
    };
    FixedOffset::west_opt(hours_west * 3600).expect("a few hours are within a day")
}

/// First instant of a local day. Where clocks skip midnight (Brazil did until 2019), the first one that exists.
pub fn day_start<Z: TimeZone>(date: NaiveDate, zone: &Z) -> Option<DateTime<Utc>> {
    (0..24).find_map(|hour| {
        let local = date.and_hms_opt(hour, 0, 0)?;
        zone.from_local_datetime(&local).earliest().map(|start| start.with_timezone(&Utc))
    })
}

/// The half-open span of instants that make up a local day: 23 or 25 hours long where clocks change.
pub fn day_span<Z: TimeZone>(date: NaiveDate, zone: &Z) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let next = date.checked_add_days(Days::new(1))?;
    Some((day_start(date, zone)?, day_start(next, zone)?))
}

/// Completed years on `today`; `None` for a birth date that lies ahead. Born on 29 February: the year is complete
/// on 1 March of common years.
pub fn age_years(date_of_birth: NaiveDate, today: NaiveDate) -> Option<u32> {
    if date_of_birth > today {
        return None;
    }
    let years = today.year() - date_of_birth.year();
    let before_birthday = (today.month(), today.day()) < (date_of_birth.month(), date_of_birth.day());
    u32::try_from(years - i32::from(before_birthday)).ok()
}

/// The meals of a Brazilian day, in its order. The names are the values of `meal.occasion`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Occasion {
    Breakfast,
    MorningSnack,
    Lunch,
    AfternoonSnack,
    Dinner,
    Supper,
}

impl Occasion {
    pub const ALL: [Occasion; 6] = [
        Occasion::Breakfast,
        Occasion::MorningSnack,
        Occasion::Lunch,
        Occasion::AfternoonSnack,
        Occasion::Dinner,
        Occasion::Supper,
    ];

    /// The stored value; never changes.
    pub const fn name(self) -> &'static str {
        match self {
            Occasion::Breakfast => "breakfast",
            Occasion::MorningSnack => "morning_snack",
            Occasion::Lunch => "lunch",
            Occasion::AfternoonSnack => "afternoon_snack",
            Occasion::Dinner => "dinner",
            Occasion::Supper => "supper",
        }
    }

    pub fn parse(name: &str) -> Option<Occasion> {
        Occasion::ALL.into_iter().find(|occasion| occasion.name() == name)
    }

    /// What one most likely eats at that time: a first guess that the person can change. Night hours before four
    /// belong to the evening that has not ended.
    pub fn at(time: NaiveTime) -> Occasion {
        match time.hour() * 60 + time.minute() {
            240..570 => Occasion::Breakfast,
            570..660 => Occasion::MorningSnack,
            660..870 => Occasion::Lunch,
            870..1080 => Occasion::AfternoonSnack,
            1080..1290 => Occasion::Dinner,
            _ => Occasion::Supper,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        parse_date(text).unwrap()
    }

    #[test]
    fn dates_and_times_are_read_strictly_and_written_back() {
        assert_eq!(format_date(date("2026-02-28")), "2026-02-28");
        assert_eq!(format_time(parse_time("07:05").unwrap()), "07:05");
        for wrong in ["2026-2-28", "2026-02-30", "28/02/2026", "", "2026-02-28T00:00"] {
            assert!(parse_date(wrong).is_err(), "{wrong}");
        }
        for wrong in ["7:05", "24:00", "07:60", "07:05:00", ""] {
            assert!(parse_time(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_instant_falls_on_the_day_of_its_zone() {
        let recife = FixedOffset::west_opt(3 * 3600).unwrap();
        let instant = Utc.with_ymd_and_hms(2026, 7, 2, 1, 30, 0).unwrap();
        assert_eq!(local_date(instant, &recife), date("2026-07-01"));
        assert_eq!(format_time(local_time(instant, &recife)), "22:30");
        assert_eq!(local_date(instant, &Utc), date("2026-07-02"));
        let (start, end) = day_span(date("2026-07-01"), &recife).unwrap();
        assert!(start <= instant && instant < end);
        assert_eq!((end - start).num_hours(), 24);
    }

    #[test]
    fn ages_count_completed_years() {
        let cases = [
            ("1990-07-02", "2026-07-01", Some(35)),
            ("1990-07-01", "2026-07-01", Some(36)),
            ("2024-02-29", "2025-02-28", Some(0)),
            ("2024-02-29", "2025-03-01", Some(1)),
            ("2026-07-01", "2026-07-01", Some(0)),
            ("2026-07-02", "2026-07-01", None),
        ];
        for (born, today, age) in cases {
            assert_eq!(age_years(date(born), date(today)), age, "{born} on {today}");
        }
    }

    #[test]
    fn every_minute_of_the_day_has_an_occasion_and_hours_guess_well() {
        let cases = [
            ("00:30", Occasion::Supper),
            ("04:00", Occasion::Breakfast),
            ("07:15", Occasion::Breakfast),
            ("10:00", Occasion::MorningSnack),
            ("12:30", Occasion::Lunch),
            ("16:00", Occasion::AfternoonSnack),
            ("19:30", Occasion::Dinner),
            ("22:00", Occasion::Supper),
        ];
        for (time, occasion) in cases {
            assert_eq!(Occasion::at(parse_time(time).unwrap()), occasion, "{time}");
        }
    }

    #[test]
    fn occasions_are_exactly_the_catalogue_choices() {
        let (_, field) = umbu_catalog::entity("meal").unwrap().field("occasion").unwrap();
        let umbu_catalog::Kind::Choice(choices) = field.kind else { panic!("occasion is a choice") };
        let named: Vec<_> = choices.iter().map(|choice| choice.value).collect();
        assert_eq!(named, Occasion::ALL.map(Occasion::name));
    }
}
