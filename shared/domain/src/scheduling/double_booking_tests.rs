use super::*;
use crate::calendar::parse_date;
use crate::reactions::Memory;

const CLINIC: Uuid = Uuid::from_u128(9);
const LUCIA: Uuid = Uuid::from_u128(100);
const ROSA: Uuid = Uuid::from_u128(101);
const ROOM: Uuid = Uuid::from_u128(200);
const DAY: &str = "2026-11-23";

#[derive(Default)]
struct Agenda {
    records: Memory,
}

fn clock(today: &str) -> Clock {
    Clock { now_ms: 1_795_262_400_000, today: parse_date(today).unwrap(), ..Clock::at(0, "America/Recife") }
}

fn visit(time: &str, practitioner: Uuid) -> Fields {
    fields([
        ("date", DAY.into()),
        ("time", time.into()),
        ("duration", 50.into()),
        ("status", "booked".into()),
        ("practitioner", id(practitioner)),
    ])
}

fn with<const N: usize>(mut fields: Fields, more: [(&str, Value); N]) -> Fields {
    fields.extend(more.map(|(name, value)| (name.to_owned(), value)));
    fields
}

impl Agenda {
    fn put(&mut self, number: u128, fields: Option<Fields>) {
        let change = self.records.put(&appointment::ENTITY, Uuid::from_u128(number), Some(CLINIC), fields);
        let drafts = on_change(&[change], &clock("2026-11-21"), &self.records).unwrap();
        self.records.write(drafts);
    }

    fn passes(&mut self, today: &str) -> bool {
        let drafts = on_time(&clock(today), &self.records).unwrap();
        self.records.write(drafts)
    }

    /// The fields of open reviews that name what is booked twice.
    fn open(&self) -> Vec<String> {
        let reviews = self.records.list(&sync_conflict::ENTITY, &[Test::Is("status", "open".into())]).unwrap();
        reviews.iter().map(|review| text(&review.fields, sync_conflict::field).unwrap().to_owned()).collect()
    }

    fn keeps_both(&mut self) {
        let mut review = self.records.list(&sync_conflict::ENTITY, &[]).unwrap().remove(0);
        review.fields.insert("status".to_owned(), "settled".into());
        review.fields.insert("decision".to_owned(), "kept_both".into());
        self.records.put(&sync_conflict::ENTITY, review.id, Some(CLINIC), Some(review.fields));
    }
}

#[test]
fn overlapping_times_of_one_professional_open_one_review_until_one_of_them_moves() {
    let mut agenda = Agenda::default();
    agenda.put(1, Some(visit("09:00", LUCIA)));
    agenda.put(2, Some(visit("09:50", LUCIA)));
    agenda.put(3, Some(visit("09:30", ROSA)));
    assert!(agenda.open().is_empty(), "one after the other, and another professional");
    agenda.put(2, Some(visit("09:49", LUCIA)));
    assert_eq!(agenda.open(), ["practitioner"]);
    assert!(!agenda.passes("2026-11-21"), "what time finds is what the change found");
    agenda.put(2, Some(visit("11:00", LUCIA)));
    assert!(agenda.open().is_empty());
    agenda.put(2, Some(visit("09:49", LUCIA)));
    assert_eq!(agenda.open(), ["practitioner"], "back again, it is open again");
    agenda.put(1, Some(with(visit("09:00", LUCIA), [("status", "cancelled".into())])));
    assert!(agenda.open().is_empty());
}

#[test]
fn what_a_person_keeps_stays_kept_until_a_time_changes() {
    let mut agenda = Agenda::default();
    agenda.put(1, Some(visit("09:00", LUCIA)));
    agenda.put(2, Some(visit("09:30", LUCIA)));
    agenda.keeps_both();
    assert!(!agenda.passes("2026-11-21") && agenda.open().is_empty());
    agenda.put(2, Some(visit("09:10", LUCIA)));
    assert_eq!(agenda.open(), ["practitioner"], "another time is another question");
}

#[test]
fn rooms_hold_what_they_hold_and_joint_sessions_book_everybody() {
    let mut agenda = Agenda::default();
    let room = |capacity: i64| Some(fields([("name", "Sala 1".into()), ("capacity", capacity.into())]));
    agenda.records.put(&location::ENTITY, ROOM, Some(CLINIC), room(2));
    let here = |time: &str, who| with(visit(time, who), [("location", id(ROOM))]);
    agenda.put(1, Some(here("09:00", LUCIA)));
    agenda.put(2, Some(here("09:10", ROSA)));
    assert!(agenda.open().is_empty(), "two fit");
    agenda.put(3, Some(here("09:20", Uuid::from_u128(102))));
    assert_eq!(agenda.open(), ["location"; 2], "the third one with each of the two");
    agenda.put(3, None);
    assert!(agenda.open().is_empty());
    let joint = with(visit("09:15", Uuid::from_u128(103)), [("participants", Value::Set([LUCIA.to_string()].into()))]);
    agenda.put(4, Some(joint));
    assert_eq!(agenda.open(), ["practitioner"]);
}

#[test]
fn the_past_is_nobodys_question() {
    let mut agenda = Agenda::default();
    agenda.put(1, Some(visit("09:00", LUCIA)));
    agenda.put(2, Some(visit("09:30", LUCIA)));
    assert!(agenda.passes("2026-11-24"));
    assert!(agenda.open().is_empty());
}
