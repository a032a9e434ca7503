use umbu_catalog::derive::validation::check_record;

use super::*;
use crate::calendar::parse_date;
use crate::reactions::Memory;

const REQUIREMENT: Uuid = Uuid::from_u128(1);

fn day(text: &str) -> NaiveDate {
    parse_date(text).unwrap()
}

fn clock(today: &str) -> Clock {
    Clock { today: day(today), ..Clock::at(0, "America/Recife") }
}

fn rule(frequency: &str, from: &str, until: Option<&str>) -> Row {
    let mut fields = fields([("frequency", frequency.into()), ("valid_from", from.into())]);
    fields.extend(until.map(|until| ("valid_until".to_owned(), until.into())));
    Row { id: REQUIREMENT, clinic: None, fields }
}

fn assessed(number: u128, status: &str, due: &str, at_ms: i64) -> Row {
    let fields = fields([("status", status.into()), ("due_on", due.into()), ("assessed_at", at_ms.into())]);
    Row { id: Uuid::from_u128(number), clinic: None, fields }
}

#[test]
fn what_is_due_is_the_latest_that_has_come_or_comes_within_the_notice() {
    let cases = [
        ("daily", "2026-01-01", "2026-11-21", Some("2026-11-21")),
        ("weekly", "2026-11-02", "2026-11-21", Some("2026-11-16")),
        ("weekly", "2026-11-02", "2026-11-22", Some("2026-11-23")),
        ("monthly", "2026-01-31", "2026-02-24", Some("2026-01-31")),
        ("monthly", "2026-01-31", "2026-02-25", Some("2026-02-28")),
        ("monthly", "2026-01-31", "2026-03-31", Some("2026-03-31")),
        ("quarterly", "2026-01-15", "2026-11-21", Some("2026-10-15")),
        ("semiannually", "2026-01-15", "2026-11-21", Some("2026-07-15")),
        ("annually", "2024-02-29", "2026-11-21", Some("2026-02-28")),
        ("annually", "2020-12-01", "2026-11-21", Some("2026-12-01")),
        ("annually", "2027-06-01", "2026-11-21", None),
        ("once", "2026-12-01", "2026-11-21", Some("2026-12-01")),
        ("once", "2020-01-01", "2026-11-21", Some("2020-01-01")),
        ("as_needed", "2020-01-01", "2026-11-21", None),
        ("hourly", "2020-01-01", "2026-11-21", None),
    ];
    for (frequency, from, today, expected) in cases {
        assert_eq!(due_on(&rule(frequency, from, None), &clock(today)), expected.map(day), "{frequency} on {today}");
    }
    assert_eq!(
        due_on(&rule("monthly", "2026-01-01", Some("2026-03-15")), &clock("2026-11-21")),
        None,
        "no longer in force"
    );
}

#[test]
fn a_requirement_without_a_beginning_is_assessed_from_the_clinics_day_on_which_it_was_written_down() {
    // 2026-05-10 01:30 UTC: still the 9th in Recife.
    let written = uuid::Builder::from_unix_timestamp_millis(1_778_376_600_000, &[1; 10]).into_uuid();
    let requirement = Row { id: written, clinic: None, fields: fields([("frequency", "once".into())]) };
    let due = |today: &str| due_on(&requirement, &clock(today));
    assert_eq!(due("2026-05-09"), Some(day("2026-05-09")));
    assert_eq!(due("2026-04-08"), None);
}

#[test]
fn a_requirement_stands_as_its_last_assessment_says_unless_one_is_late() {
    let cases = [
        (vec![], Standing::Unassessed),
        (vec![assessed(1, "completed", "2026-10-01", 10)], Standing::Met),
        (vec![assessed(1, "completed", "2026-10-01", 10), assessed(2, "failed", "2026-11-01", 20)], Standing::NotMet),
        (
            vec![assessed(1, "completed", "2026-11-01", 30), assessed(2, "requires_action", "2026-10-01", 20)],
            Standing::Met,
        ),
        (vec![assessed(1, "completed", "2026-10-01", 10), assessed(2, "pending", "2026-11-21", 0)], Standing::Met),
        (
            vec![assessed(1, "completed", "2026-10-01", 10), assessed(2, "in_progress", "2026-11-20", 0)],
            Standing::Overdue(day("2026-11-20")),
        ),
        (vec![assessed(1, "cancelled", "2026-10-01", 10)], Standing::Unassessed),
    ];
    for (assessments, expected) in cases {
        assert_eq!(standing(&assessments, day("2026-11-21")), expected, "{assessments:?}");
    }
}

#[test]
fn one_assessment_waits_at_a_time_and_missed_periods_are_not_made_up_for() {
    let mut records = Memory::default();
    let change = records.put(&requirement::ENTITY, REQUIREMENT, None, Some(rule("monthly", "2020-01-10", None).fields));
    let run = |records: &mut Memory, today| {
        let drafts = on_time(&clock(today), records).unwrap();
        records.write(drafts)
    };
    let made = on_change(&[change], &clock("2026-11-21"), &records).unwrap();
    assert_eq!(made.len(), 1, "one, though six years went by");
    assert!(records.write(made));
    assert!(!run(&mut records, "2026-11-21") && !run(&mut records, "2027-02-20"), "the first one is still open");

    let held = records.list(&compliance_assessment::ENTITY, &[]).unwrap().remove(0);
    assert_eq!(check_record(&compliance_assessment::ENTITY, &["main"], &held.fields), Ok(()));
    let mut done = held.fields.clone();
    done.insert("status".into(), "completed".into());
    records.put(&compliance_assessment::ENTITY, held.id, None, Some(done));
    assert!(!run(&mut records, "2026-11-22"), "this month is done");
    assert!(run(&mut records, "2026-12-10"));
}

#[test]
fn a_requirement_that_is_gone_needs_no_assessment_until_it_comes_back() {
    let mut records = Memory::default();
    let after_change = |records: &mut Memory, after: Option<Row>| {
        let change = records.put(&requirement::ENTITY, REQUIREMENT, None, after.map(|row| row.fields));
        let drafts = on_change(&[change], &clock("2026-11-21"), records).unwrap();
        records.write(drafts);
        let held = records.list(&compliance_assessment::ENTITY, &[]).unwrap();
        let status = |row: &Row| text(&row.fields, compliance_assessment::status).unwrap().to_owned();
        held.iter().map(status).collect::<Vec<_>>()
    };
    let weekly = || Some(rule("weekly", "2026-11-16", None));
    assert_eq!(after_change(&mut records, weekly()), ["pending"]);
    assert_eq!(after_change(&mut records, None), ["cancelled"]);
    assert_eq!(after_change(&mut records, weekly()), ["pending"]);

    // Cancelled by a person, it stays so.
    let mut held = records.list(&compliance_assessment::ENTITY, &[]).unwrap().remove(0);
    held.fields.insert("status".to_owned(), "cancelled".into());
    records.put(&compliance_assessment::ENTITY, held.id, None, Some(held.fields));
    assert_eq!(after_change(&mut records, weekly()), ["cancelled"]);
    assert!(!records.write(on_time(&clock("2026-11-21"), &records).unwrap()));
}
