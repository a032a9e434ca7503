//! Who may not come to an appointment, so that they are reminded in time. Never a reason to refuse, to charge or to
//! book twice.
//!
//! The features say how the appointment was made and what this patient did before. Who a person is (race, income,
//! benefits, neighbourhood, distance) is no feature and must not become one: such a model learns who was served badly.
//!
//! A model is a set of trained coefficients. None comes with this program: without one, the estimate is the patient's
//! own rate, and without enough of that it is unknown.

use chrono::{Datelike, NaiveDate, Timelike};
use umbu_catalog::entities::appointment;

use crate::calendar::{parse_date, parse_time};
use crate::record::{Fields, Row, text};

/// Past appointments below which a patient's own rate says nothing.
const HISTORY_MIN: u32 = 5;

/// What is known of an appointment when its reminders are planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoShowFeatures {
    /// From booking to appointment.
    pub lead_days: u32,
    /// This patient's appointments before it that took place or were missed.
    pub past: u32,
    /// How many of them the patient missed.
    pub missed: u32,
    /// 0 is Monday.
    pub weekday: u8,
    /// 0 to 23, local.
    pub hour: u8,
    pub first_visit: bool,
    pub confirmed: bool,
}

/// Coefficients of a logistic regression, as trained and validated elsewhere.
#[derive(Debug, Clone, PartialEq)]
pub struct NoShowModel {
    pub intercept: f64,
    /// For the natural logarithm of one plus the days.
    pub log_lead_days: f64,
    /// For the share of past appointments missed, drawn towards one half by one of each.
    pub missed_share: f64,
    pub first_visit: f64,
    pub confirmed: f64,
    /// For each weekday, Monday first.
    pub weekday: [f64; 7],
    /// For each of six spans of four hours, from midnight.
    pub four_hours: [f64; 6],
}

/// A rate with the interval in which it lies with 95 % confidence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rate {
    pub rate: f64,
    pub low: f64,
    pub high: f64,
}

/// How likely it is that the patient does not come.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Estimate {
    /// By an installed model, from 0 to 1.
    Model(f64),
    /// By what this patient did before.
    History(Rate),
    /// There is neither a model nor enough history. Not zero.
    Unknown,
}

impl NoShowModel {
    /// From 0 to 1.
    pub fn probability(&self, features: &NoShowFeatures) -> f64 {
        let share = (f64::from(features.missed) + 1.0) / (f64::from(features.past) + 2.0);
        let logit = self.intercept
            + self.log_lead_days * f64::from(features.lead_days).ln_1p()
            + self.missed_share * share
            + self.first_visit * f64::from(u8::from(features.first_visit))
            + self.confirmed * f64::from(u8::from(features.confirmed))
            + self.weekday[usize::from(features.weekday % 7)]
            + self.four_hours[usize::from(features.hour % 24) / 4];
        1.0 / (1.0 + (-logit).exp())
    }
}

/// The interval of Wilson (1927) for `hits` of `all`, at 95 %: it stays within 0 and 1 and is honest for few cases.
/// `None` where there are no cases.
pub fn wilson(hits: u32, all: u32) -> Option<Rate> {
    const Z: f64 = 1.959_963_984_540_054;
    if all == 0 || hits > all {
        return None;
    }
    let (n, rate) = (f64::from(all), f64::from(hits) / f64::from(all));
    let scale = 1.0 + Z * Z / n;
    let centre = (rate + Z * Z / (2.0 * n)) / scale;
    let margin = Z / scale * (rate * (1.0 - rate) / n + Z * Z / (4.0 * n * n)).sqrt();
    Some(Rate { rate, low: (centre - margin).max(0.0), high: (centre + margin).min(1.0) })
}

/// The best estimate that there is a basis for.
pub fn estimate(model: Option<&NoShowModel>, features: &NoShowFeatures) -> Estimate {
    match model {
        Some(model) => Estimate::Model(model.probability(features)),
        None if features.past < HISTORY_MIN => Estimate::Unknown,
        None => wilson(features.missed, features.past).map_or(Estimate::Unknown, Estimate::History),
    }
}

/// The features of an appointment, given all appointments of its patient and the local day on which it was booked.
/// `None` where its date or time cannot be read.
pub fn features(visit: &Row, of_patient: &[Row], booked_on: NaiveDate) -> Option<NoShowFeatures> {
    let (date, time) = when(&visit.fields)?;
    let minutes = time.hour() * 60 + time.minute();
    let (mut past, mut missed) = (0, 0);
    for other in of_patient.iter().filter(|other| other.id != visit.id) {
        let Some((day, clock)) = when(&other.fields) else { continue };
        if (day, clock) >= (date, time) {
            continue;
        }
        match text(&other.fields, appointment::status) {
            Some("fulfilled") => past += 1,
            Some("no_show") => {
                past += 1;
                missed += 1;
            }
            _ => {}
        }
    }
    Some(NoShowFeatures {
        lead_days: u32::try_from((date - booked_on).num_days()).unwrap_or(0),
        past,
        missed,
        weekday: u8::try_from(date.weekday().num_days_from_monday()).unwrap_or(0),
        hour: u8::try_from(minutes / 60).unwrap_or(0),
        first_visit: past == missed,
        confirmed: text(&visit.fields, appointment::status) == Some("confirmed"),
    })
}

fn when(fields: &Fields) -> Option<(NaiveDate, chrono::NaiveTime)> {
    let date = parse_date(text(fields, appointment::date)?).ok()?;
    Some((date, parse_time(text(fields, appointment::time)?).ok()?))
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn visit(number: u128, date: &str, status: &str) -> Row {
        let pairs = [("date", date), ("time", "14:30"), ("status", status)];
        let fields = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).into())).collect();
        Row { id: Uuid::from_u128(number), clinic: None, fields }
    }

    fn plain(past: u32, missed: u32) -> NoShowFeatures {
        NoShowFeatures { lead_days: 7, past, missed, weekday: 0, hour: 9, first_visit: false, confirmed: false }
    }

    #[test]
    fn features_come_from_what_happened_before_the_appointment_only() {
        let all = [
            visit(1, "2026-10-01", "fulfilled"),
            visit(2, "2026-10-08", "no_show"),
            visit(3, "2026-10-15", "cancelled"),
            visit(4, "2026-11-30", "confirmed"),
            visit(5, "2026-12-15", "no_show"),
        ];
        let features = features(&all[3], &all, parse_date("2026-11-20").unwrap()).unwrap();
        let expected = NoShowFeatures {
            lead_days: 10,
            past: 2,
            missed: 1,
            weekday: 0,
            hour: 14,
            first_visit: false,
            confirmed: true,
        };
        assert_eq!(features, expected);
        let first = super::features(&all[1], &all[1..], parse_date("2026-10-09").unwrap()).unwrap();
        assert!(first.first_visit && first.past == 0 && first.lead_days == 0, "booked after the fact");
        let broken = visit(9, "2026-13-01", "booked");
        assert_eq!(super::features(&broken, &all, parse_date("2026-10-09").unwrap()), None);
    }

    #[test]
    fn without_a_model_the_patients_own_rate_speaks_once_there_is_enough_of_it() {
        assert_eq!(estimate(None, &plain(4, 4)), Estimate::Unknown);
        let Estimate::History(rate) = estimate(None, &plain(10, 3)) else { panic!("history is there") };
        assert!((rate.rate - 0.3).abs() < 1e-12);
        // Wilson's interval for 3 of 10, as in Brown, Cai and DasGupta (2001).
        assert!((rate.low - 0.1078).abs() < 1e-4 && (rate.high - 0.6032).abs() < 1e-4, "{rate:?}");
        assert_eq!(wilson(0, 0), None);
        let never = wilson(0, 20).unwrap();
        assert!(never.low.abs() < 1e-12 && never.high > 0.1, "never so far is not never");
    }

    #[test]
    fn a_model_is_its_coefficients() {
        let flat = NoShowModel {
            intercept: 0.0,
            log_lead_days: 0.0,
            missed_share: 0.0,
            first_visit: 0.0,
            confirmed: 0.0,
            weekday: [0.0; 7],
            four_hours: [0.0; 6],
        };
        assert_eq!(estimate(Some(&flat), &plain(0, 0)), Estimate::Model(0.5));
        let sure = NoShowModel { intercept: 3_f64.ln(), ..flat.clone() };
        assert!((sure.probability(&plain(0, 0)) - 0.75).abs() < 1e-12);
        let confirming = NoShowModel { confirmed: -2.0, ..flat.clone() };
        let confirmed = NoShowFeatures { confirmed: true, ..plain(0, 0) };
        assert!(confirming.probability(&confirmed) < confirming.probability(&plain(0, 0)));
        let mut mornings = flat;
        mornings.four_hours[2] = 1.0;
        let late = NoShowFeatures { hour: 23, ..plain(0, 0) };
        assert!(mornings.probability(&plain(0, 0)) > 0.7 && mornings.probability(&late) < 0.51);
    }
}
