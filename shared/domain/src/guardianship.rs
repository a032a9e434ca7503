//! Guardianship: until when somebody answers for a patient.

use chrono::{Datelike, NaiveDate};

/// The age at which a person answers for themselves where the clinic set no other (Civil Code, article 5).
pub const MAJORITY_YEARS: u32 = 18;

/// What the records say of a representation whose proof was checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Representation {
    /// The patient's.
    pub date_of_birth: Option<NaiveDate>,
    /// Its last day, where the record names one.
    pub represents_until: Option<NaiveDate>,
    pub checked_on: NaiveDate,
}

/// The first day on which it is over; `None` where it never began. A minor's ends when they come of age at the latest.
/// An adult's, by a court's order or a power of attorney, needs the end that the record names.
pub fn over_on(of: &Representation, majority_years: u32) -> Option<NaiveDate> {
    let named = of.represents_until.and_then(|last| last.succ_opt());
    let of_age = of.date_of_birth.and_then(|birth| birthday(birth, majority_years));
    match of_age.filter(|of_age| of.checked_on < *of_age) {
        Some(of_age) => Some(named.map_or(of_age, |named| named.min(of_age))),
        None => named,
    }
}

/// Born on 29 February: on 1 March of common years.
fn birthday(birth: NaiveDate, years: u32) -> Option<NaiveDate> {
    let year = birth.year().checked_add_unsigned(years)?;
    birth.with_year(year).or_else(|| NaiveDate::from_ymd_opt(year, 3, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<NaiveDate> {
        Some(text.parse().expect("a date"))
    }

    fn over(birth: Option<NaiveDate>, until: Option<NaiveDate>) -> Option<NaiveDate> {
        let checked_on = day("2026-07-01").expect("a date");
        over_on(&Representation { date_of_birth: birth, represents_until: until, checked_on }, MAJORITY_YEARS)
    }

    #[test]
    fn a_minors_guardian_ends_at_majority_whatever_the_record_says() {
        assert_eq!(over(day("2010-05-20"), None), day("2028-05-20"));
        assert_eq!(over(day("2010-05-20"), day("2040-01-01")), day("2028-05-20"));
        assert_eq!(over(day("2010-05-20"), day("2027-01-31")), day("2027-02-01"), "its last day is a whole day");
        assert_eq!(over(day("2012-02-29"), None), day("2030-03-01"));
    }

    #[test]
    fn an_adults_representation_needs_an_end() {
        assert_eq!(over(day("1950-05-20"), None), None);
        assert_eq!(over(day("1950-05-20"), day("2027-12-31")), day("2028-01-01"));
        assert_eq!(over(None, None), None, "nobody knows how old they are");
        assert_eq!(over(None, day("2027-12-31")), day("2028-01-01"));
    }
}
