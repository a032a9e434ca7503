//! A referral that nobody answered in time becomes a discussion between the two professionals.
//!
//! That a referral is overdue follows from its fields and is never stored. What is written is a `discussion` about it:
//! it lies in Team like the referral, its participants are who is told, it has a priority, and it is where they settle
//! the matter. It is resolved once the referral is answered or gets more time.

use std::collections::BTreeSet;

use umbu_catalog::Value;
use umbu_catalog::entities::{discussion, referral};
use uuid::Uuid;

use crate::reactions::{Change, Clock, DerivedKey, Draft, Records, Test};
use crate::record::{Fields, Patch, Row, fields, id, int, link, patch, text};

/// Most characters of a discussion's subject.
const SUBJECT_CHARS_MAX: usize = 160;

/// After changes of referrals. What settled an escalation may be taken back, and then it is open again.
pub fn on_change<R: Records>(changes: &[Change], clock: &Clock, records: &R) -> Result<Vec<Draft>, R::Error> {
    let mut drafts = Vec::new();
    for change in changes {
        let since = |fields: &Option<Fields>| fields.as_ref().and_then(|fields| overdue_since(fields, clock.now_ms));
        let became_overdue = since(&change.before) != since(&change.after);
        drafts.extend(of_referral(change.id, became_overdue, clock, records)?);
    }
    Ok(drafts)
}

/// Every referral that waits past its time, and every escalation that is still open.
pub fn on_time<R: Records>(clock: &Clock, records: &R) -> Result<Vec<Draft>, R::Error> {
    let pending = Test::Is(referral::status.field, "pending".into());
    let past = Test::AtMost(referral::respond_by.field, clock.now_ms.into());
    let overdue = records.list(&referral::ENTITY, &[pending, past])?.into_iter().map(|referral| referral.id);
    let urgent = Test::Is(discussion::context.field, "urgent".into());
    let active = [Test::Is(discussion::status.field, "active".into()), urgent];
    let escalated = records.list(&discussion::ENTITY, &active)?;
    let escalated = escalated.iter().filter(|held| is_escalation(held));
    let mut subjects: BTreeSet<Uuid> = overdue.collect();
    subjects.extend(escalated.filter_map(|held| link(&held.fields, discussion::referral)));
    let mut drafts = Vec::new();
    for subject in subjects {
        drafts.extend(of_referral(subject, false, clock, records)?);
    }
    Ok(drafts)
}

/// When an answer was due that has not come.
pub fn overdue_since(referral: &Fields, now_ms: i64) -> Option<i64> {
    let pending = text(referral, referral::status) == Some("pending");
    int(referral, referral::respond_by).filter(|due| pending && *due < now_ms)
}

/// A person may close an escalation while the referral still waits: only one that `became_overdue` opens it again.
fn of_referral<R: Records>(
    subject: Uuid,
    became_overdue: bool,
    clock: &Clock,
    records: &R,
) -> Result<Vec<Draft>, R::Error> {
    let referral = records.get(&referral::ENTITY, subject)?;
    if let Some((referral, due_ms)) =
        referral.and_then(|row| overdue_since(&row.fields, clock.now_ms).map(|due_ms| (row, due_ms)))
    {
        return Ok(vec![escalation(&referral, due_ms, became_overdue)]);
    }
    let about = [Test::Is(discussion::referral.field, id(subject))];
    let held = records.list(&discussion::ENTITY, &about)?;
    let active = held.iter().filter(|held| text(&held.fields, discussion::status) == Some("active"));
    Ok(active.filter(|held| is_escalation(held)).map(|held| settled(held.id)).collect())
}

/// People's own discussions about a referral are theirs to close; derived records have derived ids.
fn is_escalation(held: &Row) -> bool {
    held.id.get_version_num() == 5 && text(&held.fields, discussion::context) == Some("urgent")
}

fn escalation(referral: &Row, due_ms: i64, became_overdue: bool) -> Draft {
    let asked = &referral.fields;
    let people = [referral::referred_by, referral::referred_to];
    let participants = people.into_iter().filter_map(|key| link(asked, key)).map(|person| person.to_string()).collect();
    let reason = text(asked, referral::reason).unwrap_or_default();
    let subject: String = reason.chars().take(SUBJECT_CHARS_MAX).collect();
    Draft::Derived {
        entity: &discussion::ENTITY,
        key: DerivedKey::new("referral.overdue", referral.id, due_ms.to_string()),
        clinic: referral.clinic,
        genesis: fields([
            (discussion::referral.field, id(referral.id)),
            (discussion::context.field, "urgent".into()),
            (discussion::priority.field, "urgent".into()),
            (discussion::status.field, "active".into()),
        ]),
        patch: patch([
            (discussion::subject.field, Some(Value::Text(subject))),
            (discussion::patient.field, link(asked, referral::patient).map(id)),
            (discussion::participants.field, Some(Value::Set(participants))),
        ]),
        again: if became_overdue { stands("active") } else { Patch::new() },
    }
}

fn settled(id: Uuid) -> Draft {
    Draft::Edit { entity: &discussion::ENTITY, id, patch: stands("resolved") }
}

fn stands(status: &str) -> Patch {
    patch([(discussion::status.field, Some(status.into()))])
}

#[cfg(test)]
mod tests {
    use umbu_catalog::derive::validation::check_record;

    use super::*;
    use crate::calendar::parse_date;
    use crate::reactions::Memory;

    const REFERRAL: Uuid = Uuid::from_u128(1);

    fn clock(now_ms: i64) -> Clock {
        Clock { today: parse_date("2026-11-21").unwrap(), ..Clock::at(now_ms, "America/Recife") }
    }

    fn asked(status: &str, respond_by: i64) -> Fields {
        fields([
            ("patient", id(Uuid::from_u128(5))),
            ("referred_by", id(Uuid::from_u128(6))),
            ("referred_to", id(Uuid::from_u128(7))),
            ("reason", "á".repeat(900).into()),
            ("status", status.into()),
            ("respond_by", respond_by.into()),
        ])
    }

    fn discussions(records: &Memory) -> Vec<Row> {
        records.list(&discussion::ENTITY, &[]).unwrap()
    }

    fn statuses(records: &Memory) -> Vec<String> {
        let status = |row: &Row| text(&row.fields, discussion::status).unwrap().to_owned();
        discussions(records).iter().map(status).collect()
    }

    #[test]
    fn only_an_unanswered_referral_past_its_time_is_overdue() {
        let cases =
            [("pending", 100, Some(100)), ("pending", 200, None), ("accepted", 100, None), ("declined", 100, None)];
        for (status, respond_by, expected) in cases {
            assert_eq!(overdue_since(&asked(status, respond_by), 200), expected, "{status} by {respond_by}");
        }
        assert_eq!(overdue_since(&fields([("status", "pending".into())]), 200), None, "no time was set");
    }

    #[test]
    fn both_professionals_are_told_once_and_the_answer_settles_it() {
        let mut records = Memory::default();
        let change = records.put(&referral::ENTITY, REFERRAL, None, Some(asked("pending", 100)));
        assert!(on_change(&[change], &clock(99), &records).unwrap().is_empty(), "there is time left");
        let drafts = on_time(&clock(101), &records).unwrap();
        assert!(records.write(drafts));
        let drafts = on_time(&clock(5_000), &records).unwrap();
        assert!(!records.write(drafts), "one deadline, one discussion");
        let told = discussions(&records);
        assert_eq!(told.len(), 1);
        assert_eq!(check_record(&discussion::ENTITY, &["main"], &told[0].fields), Ok(()));
        let people = crate::record::set(&told[0].fields, discussion::participants);
        assert_eq!(people.len(), 2);

        let change = records.put(&referral::ENTITY, REFERRAL, None, Some(asked("accepted", 100)));
        let drafts = on_change(&[change], &clock(5_001), &records).unwrap();
        assert!(records.write(drafts));
        assert_eq!(statuses(&records), ["resolved"]);
        assert!(on_time(&clock(9_000), &records).unwrap().is_empty());
    }

    #[test]
    fn an_answer_and_an_escalation_made_apart_settle_when_they_meet() {
        let mut records = Memory::default();
        records.put(&referral::ENTITY, REFERRAL, None, Some(asked("pending", 100)));
        let drafts = on_time(&clock(101), &records).unwrap();
        records.write(drafts);
        // The answer arrives from another replica, so nothing reacts to it here.
        records.put(&referral::ENTITY, REFERRAL, None, Some(asked("declined", 100)));
        let drafts = on_time(&clock(102), &records).unwrap();
        assert!(records.write(drafts));
        assert_eq!(statuses(&records), ["resolved"]);
    }

    #[test]
    fn an_answer_that_is_taken_back_opens_the_escalation_again_and_nothing_else_does() {
        let mut records = Memory::default();
        let after_change = |records: &mut Memory, after: Option<Fields>, now_ms| {
            let change = records.put(&referral::ENTITY, REFERRAL, None, after);
            let drafts = on_change(&[change], &clock(now_ms), records).unwrap();
            records.write(drafts);
            statuses(records)
        };
        assert_eq!(after_change(&mut records, Some(asked("pending", 100)), 101), ["active"]);
        assert_eq!(after_change(&mut records, Some(asked("accepted", 100)), 102), ["resolved"]);
        assert_eq!(after_change(&mut records, Some(asked("pending", 100)), 103), ["active"]);
        assert_eq!(after_change(&mut records, None, 104), ["resolved"], "a referral that was deleted");
        assert_eq!(after_change(&mut records, Some(asked("pending", 100)), 105), ["active"]);

        // The professionals have settled it between them.
        let mut told = discussions(&records).remove(0);
        told.fields.insert("status".to_owned(), "archived".into());
        records.put(&discussion::ENTITY, told.id, None, Some(told.fields));
        let mut reworded = asked("pending", 100);
        reworded.insert("reason".to_owned(), "outro".into());
        assert_eq!(after_change(&mut records, Some(reworded), 106), ["archived"]);
        assert!(!records.write(on_time(&clock(107), &records).unwrap()));
    }

    #[test]
    fn more_time_is_another_deadline() {
        let mut records = Memory::default();
        for (respond_by, now_ms, expected) in
            [(100, 101, vec!["active"]), (300, 200, vec!["resolved"]), (300, 301, vec!["resolved", "active"])]
        {
            let change = records.put(&referral::ENTITY, REFERRAL, None, Some(asked("pending", respond_by)));
            let drafts = on_change(&[change], &clock(now_ms), &records).unwrap();
            records.write(drafts);
            assert_eq!(statuses(&records), expected, "due {respond_by}, now {now_ms}");
        }
    }
}
