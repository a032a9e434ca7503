//! The history of an appointment that its patient and the desk read: one entry for each save that moved it.
//!
//! Every change of every field is kept in the document besides; this tells what a person would tell.

use umbu_catalog::Value;
use umbu_catalog::entities::{appointment, appointment_event};

use crate::reactions::{Change, Draft};
use crate::record::{Fields, text};

/// Field of the appointment, and the fields of the event that say what it was and what it became.
const TOLD: [(&str, &str, &str); 4] = [
    (appointment::status.field, appointment_event::previous_status.field, appointment_event::new_status.field),
    (appointment::date.field, appointment_event::previous_date.field, appointment_event::new_date.field),
    (appointment::time.field, appointment_event::previous_time.field, appointment_event::new_time.field),
    (
        appointment::practitioner.field,
        appointment_event::previous_practitioner.field,
        appointment_event::new_practitioner.field,
    ),
];

/// Other fields whose change whoever comes must know.
const DETAILS: [&str; 6] = [
    appointment::duration.field,
    appointment::service.field,
    appointment::modality.field,
    appointment::location.field,
    appointment::meeting_url.field,
    appointment::time_zone.field,
];

/// The entry about one change of an appointment, at `at_ms`. `None` where nothing that it tells has changed.
///
/// A deleted appointment (its making was taken back) reads as cancelled without a new status; one that comes back
/// reads as booked.
pub fn event(change: &Change, at_ms: i64) -> Option<Draft> {
    let nothing = Fields::new();
    let (before, after) = (change.before.as_ref().unwrap_or(&nothing), change.after.as_ref().unwrap_or(&nothing));
    let event_type = match (&change.before, &change.after) {
        (None, None) => return None,
        (None, Some(_)) => "booked",
        (Some(_), None) => "cancelled",
        (Some(before), Some(after)) => event_type(before, after)?,
    };
    let patient = after.get(appointment::patient.field).or(before.get(appointment::patient.field))?;
    let mut fields = Fields::from([
        (appointment_event::patient.field.to_owned(), patient.clone()),
        (appointment_event::appointment.field.to_owned(), Value::Text(change.id.to_string())),
        (appointment_event::event_type.field.to_owned(), event_type.into()),
        (appointment_event::occurred_at.field.to_owned(), at_ms.into()),
    ]);
    for (field, previous, new) in TOLD {
        let (was, is) = (before.get(field), after.get(field));
        if was != is {
            fields.extend(was.map(|value| (previous.to_owned(), value.clone())));
            fields.extend(is.map(|value| (new.to_owned(), value.clone())));
        }
    }
    if event_type == "cancelled" {
        let reason = after.get(appointment::cancellation_reason.field);
        fields.extend(reason.map(|reason| (appointment_event::reason.field.to_owned(), reason.clone())));
    }
    Some(Draft::Entry { entity: &appointment_event::ENTITY, clinic: change.clinic, fields })
}

/// What matters most of what one save changed.
fn event_type(before: &Fields, after: &Fields) -> Option<&'static str> {
    let changed = |field: &str| before.get(field) != after.get(field);
    let status = if changed(appointment::status.field) { text(after, appointment::status) } else { None };
    let moved = changed(appointment::date.field) || changed(appointment::time.field);
    match status {
        Some("cancelled") => Some("cancelled"),
        Some("rescheduled") => Some("rescheduled"),
        _ if moved => Some("rescheduled"),
        Some("confirmed") => Some("confirmed"),
        Some(_) => Some("status_changed"),
        None if changed(appointment::practitioner.field) => Some("practitioner_changed"),
        None => DETAILS.iter().any(|field| changed(field)).then_some("details_changed"),
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    const ID: Uuid = Uuid::from_u128(7);

    fn visit(changes: &[(&str, &str)]) -> Fields {
        let usual = [
            ("patient", "0190a000-0000-7000-8000-000000000001"),
            ("date", "2026-11-21"),
            ("time", "09:00"),
            ("status", "booked"),
            ("practitioner", "0190a000-0000-7000-8000-000000000002"),
        ];
        usual.iter().chain(changes).map(|(name, value)| ((*name).to_owned(), Value::from(*value))).collect()
    }

    fn told(before: Option<Fields>, after: Option<Fields>) -> Option<Fields> {
        let change = Change { entity: &appointment::ENTITY, id: ID, clinic: Some(ID), before, after };
        event(&change, 5).map(|draft| match draft {
            Draft::Entry { fields, .. } => {
                let checked = umbu_catalog::derive::validation::check_record;
                assert_eq!(checked(&appointment_event::ENTITY, &["main"], &fields), Ok(()));
                fields
            }
            other => panic!("{other:?}"),
        })
    }

    type Case = (&'static [(&'static str, &'static str)], Option<&'static str>);

    #[test]
    fn each_change_is_told_by_what_matters_most_in_it() {
        let cases: [Case; 9] = [
            (&[("status", "confirmed")], Some("confirmed")),
            (&[("status", "arrived")], Some("status_changed")),
            (&[("status", "cancelled"), ("date", "2026-11-22")], Some("cancelled")),
            (&[("date", "2026-11-22")], Some("rescheduled")),
            (&[("time", "10:00"), ("status", "confirmed")], Some("rescheduled")),
            (&[("practitioner", "0190a000-0000-7000-8000-000000000003")], Some("practitioner_changed")),
            (&[("modality", "video")], Some("details_changed")),
            (&[("reason", "Retorno")], None),
            (&[], None),
        ];
        for (changes, expected) in cases {
            let fields = told(Some(visit(&[])), Some(visit(changes)));
            let event_type = fields.as_ref().and_then(|fields| text(fields, appointment_event::event_type));
            assert_eq!(event_type, expected, "{changes:?}");
        }
    }

    #[test]
    fn an_entry_says_what_was_and_what_became_of_it_and_nothing_else() {
        let moved = told(Some(visit(&[])), Some(visit(&[("date", "2026-11-22"), ("time", "10:30")]))).unwrap();
        assert_eq!(text(&moved, appointment_event::previous_date), Some("2026-11-21"));
        assert_eq!(text(&moved, appointment_event::new_date), Some("2026-11-22"));
        assert_eq!(text(&moved, appointment_event::new_time), Some("10:30"));
        assert_eq!(text(&moved, appointment_event::new_status), None, "it did not change");
        let cancelled = visit(&[("status", "cancelled"), ("cancellation_reason", "Viagem")]);
        let cancelled = told(Some(visit(&[])), Some(cancelled)).unwrap();
        assert_eq!(text(&cancelled, appointment_event::reason), Some("Viagem"));
    }

    #[test]
    fn making_taking_back_and_bringing_back_are_told_too() {
        let kind = |fields: &Fields| text(fields, appointment_event::event_type).map(str::to_owned);
        let made = told(None, Some(visit(&[]))).unwrap();
        assert_eq!(
            (kind(&made).as_deref(), text(&made, appointment_event::new_status)),
            (Some("booked"), Some("booked"))
        );
        let gone = told(Some(visit(&[])), None).unwrap();
        assert_eq!((kind(&gone).as_deref(), text(&gone, appointment_event::new_status)), (Some("cancelled"), None));
        assert_eq!(told(None, None), None);
    }
}
