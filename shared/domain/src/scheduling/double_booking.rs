//! Somebody or something booked twice: a professional in two places, a room beyond its capacity.
//!
//! A review stands for two appointments that overlap, by their times. Moving one of them settles it by itself; a
//! person may also keep both, with a reason, and then that constellation is settled for good.

use std::collections::{BTreeMap, BTreeSet};

use umbu_catalog::Value;
use umbu_catalog::entities::{appointment, location, sync_conflict};
use uuid::Uuid;

use crate::calendar::{format_date, parse_time};
use crate::reactions::{Change, Clock, DerivedKey, Draft, Records, Test};
use crate::record::{Fields, Row, fields, id, int, link, patch, set, text};

const REASON: &str = "double_booking";

/// For an appointment that says nothing itself, as in the catalogue.
const MINUTES: i64 = 50;

/// Those that take up nobody's time any more.
const OVER: [&str; 4] = ["cancelled", "no_show", "rescheduled", "fulfilled"];

/// A constellation of two appointments, the older one first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Clash {
    one: Uuid,
    other: Uuid,
    field: &'static str,
    resource: Uuid,
    /// Day and both times: another time is another constellation.
    at: String,
}

/// When an appointment takes place on its day, in minutes since midnight.
struct Slot<'a> {
    row: &'a Row,
    from: i64,
    until: i64,
}

/// After changes of appointments: what each clashes with now, and what it no longer clashes with.
pub fn on_change<R: Records>(changes: &[Change], clock: &Clock, records: &R) -> Result<Vec<Draft>, R::Error> {
    let mut drafts: Vec<Draft> = Vec::new();
    for change in changes.iter().filter(|change| change.entity.name == appointment::NAME) {
        drafts.extend(after(change, clock, records)?);
    }
    Ok(drafts)
}

fn after<R: Records>(change: &Change, clock: &Clock, records: &R) -> Result<Vec<Draft>, R::Error> {
    let mut clashes = BTreeSet::new();
    if let Some(fields) = &change.after
        && let Some(day) = text(fields, appointment::date).filter(|day| *day >= format_date(clock.today).as_str())
    {
        let of_day = records.list(&appointment::ENTITY, &[Test::Is(appointment::date.field, day.into())])?;
        clashes = all(&of_day, records)?;
        clashes.retain(|clash| clash.one == change.id || clash.other == change.id);
    }
    let mut held = reviews(records, sync_conflict::subject_id.field, change.id)?;
    held.extend(reviews(records, sync_conflict::other_id.field, change.id)?);
    Ok(difference(change.clinic, &clashes, &held, clock))
}

/// Every appointment from today on: two replicas may have booked one each.
pub fn on_time<R: Records>(clock: &Clock, records: &R) -> Result<Vec<Draft>, R::Error> {
    let ahead = Test::AtLeast(appointment::date.field, Value::Text(format_date(clock.today)));
    let appointments = records.list(&appointment::ENTITY, &[ahead])?;
    let clinic = appointments.first().and_then(|row| row.clinic);
    let held = records.list(&sync_conflict::ENTITY, &[Test::Is(sync_conflict::reason.field, REASON.into())])?;
    Ok(difference(clinic, &all(&appointments, records)?, &held, clock))
}

fn reviews<R: Records>(records: &R, field: &'static str, appointment: Uuid) -> Result<Vec<Row>, R::Error> {
    let mine = [Test::Is(sync_conflict::reason.field, REASON.into()), Test::Is(field, id(appointment))];
    records.list(&sync_conflict::ENTITY, &mine)
}

/// Every clash among these appointments.
fn all<R: Records>(appointments: &[Row], records: &R) -> Result<BTreeSet<Clash>, R::Error> {
    let mut days: BTreeMap<&str, Vec<Slot<'_>>> = BTreeMap::new();
    for row in appointments {
        let day = text(&row.fields, appointment::date).unwrap_or_default();
        days.entry(day).or_default().extend(slot(row));
    }
    let mut clashes = BTreeSet::new();
    for (day, mut slots) in days {
        slots.sort_by_key(|slot| (slot.from, slot.row.id));
        for (place, one) in slots.iter().enumerate() {
            for other in slots[place + 1..].iter().take_while(|other| other.from < one.until) {
                for (field, resource) in shared(&one.row.fields, &other.row.fields) {
                    if field == appointment::location.field && fits(&slots, one, other, resource, records)? {
                        continue;
                    }
                    clashes.insert(clash(day, one.row, other.row, field, resource));
                }
            }
        }
    }
    Ok(clashes)
}

fn slot(row: &Row) -> Option<Slot<'_>> {
    if text(&row.fields, appointment::status).is_some_and(|status| OVER.contains(&status)) {
        return None;
    }
    let time = parse_time(text(&row.fields, appointment::time)?).ok()?;
    let from = i64::from(chrono::Timelike::num_seconds_from_midnight(&time) / 60);
    let until = from + int(&row.fields, appointment::duration).unwrap_or(MINUTES);
    Some(Slot { row, from, until })
}

/// Who and what two appointments both need.
fn shared(one: &Fields, other: &Fields) -> Vec<(&'static str, Uuid)> {
    let people = |fields: &Fields| -> BTreeSet<Uuid> {
        let participants = set(fields, appointment::participants).into_iter().filter_map(|id| Uuid::try_parse(id).ok());
        participants.chain(link(fields, appointment::practitioner)).collect()
    };
    let professionals = people(one).intersection(&people(other)).copied().collect::<Vec<Uuid>>();
    let room = link(one, appointment::location).filter(|room| link(other, appointment::location) == Some(*room));
    let professionals = professionals.into_iter().map(|person| (appointment::practitioner.field, person));
    professionals.chain(room.map(|room| (appointment::location.field, room))).collect()
}

/// Whether a room holds everybody who is in it while these two are.
fn fits<R: Records>(
    slots: &[Slot<'_>],
    one: &Slot<'_>,
    other: &Slot<'_>,
    room: Uuid,
    records: &R,
) -> Result<bool, R::Error> {
    let (from, until) = (one.from.max(other.from), one.until.min(other.until));
    let inside = slots.iter().filter(|slot| slot.from < until && slot.until > from);
    let there = inside.filter(|slot| link(&slot.row.fields, appointment::location) == Some(room)).count();
    let capacity = records.get(&location::ENTITY, room)?.and_then(|room| int(&room.fields, location::capacity));
    Ok(i64::try_from(there).unwrap_or(i64::MAX) <= capacity.unwrap_or(1))
}

fn clash(day: &str, one: &Row, other: &Row, field: &'static str, resource: Uuid) -> Clash {
    let (one, other) = if one.id < other.id { (one, other) } else { (other, one) };
    let time = |row: &Row| text(&row.fields, appointment::time).unwrap_or_default().to_owned();
    Clash { one: one.id, other: other.id, field, resource, at: format!("{day} {} {}", time(one), time(other)) }
}

impl Clash {
    fn key(&self) -> DerivedKey {
        let due = format!("{} {} {}", self.other, self.resource, self.at);
        DerivedKey::new(format!("{REASON}.{}", self.field), self.one, due)
    }

    fn is_of(&self, review: &Row) -> bool {
        link(&review.fields, sync_conflict::subject_id) == Some(self.one)
            && link(&review.fields, sync_conflict::other_id) == Some(self.other)
            && link(&review.fields, sync_conflict::resource_id) == Some(self.resource)
            && text(&review.fields, sync_conflict::field) == Some(self.field)
            && text(&review.fields, sync_conflict::booked_at) == Some(&self.at)
    }
}

/// What must be written for the reviews that are held to say what is.
fn difference(clinic: Option<Uuid>, clashes: &BTreeSet<Clash>, held: &[Row], clock: &Clock) -> Vec<Draft> {
    let decided = |review: &Row| text(&review.fields, sync_conflict::decision).map(str::to_owned);
    let is_open = |review: &Row| text(&review.fields, sync_conflict::status) != Some("settled");
    let mut drafts = Vec::new();
    for clash in clashes {
        match held.iter().find(|review| clash.is_of(review)) {
            None => drafts.push(open(clinic, clash)),
            // What ended by itself and is back is open again; what a person decided stays decided.
            Some(review) if !is_open(review) && decided(review).as_deref() == Some("gone") => {
                drafts.push(edit(review.id, "open", None, None));
            }
            Some(_) => {}
        }
    }
    let over = held.iter().filter(|review| is_open(review) && !clashes.iter().any(|clash| clash.is_of(review)));
    drafts.extend(over.map(|review| edit(review.id, "settled", Some(clock.now_ms), Some("gone"))));
    drafts
}

fn open(clinic: Option<Uuid>, clash: &Clash) -> Draft {
    Draft::Derived {
        entity: &sync_conflict::ENTITY,
        key: clash.key(),
        clinic,
        genesis: fields([
            (sync_conflict::subject_entity.field, appointment::NAME.into()),
            (sync_conflict::subject_id.field, id(clash.one)),
            (sync_conflict::other_id.field, id(clash.other)),
            (sync_conflict::field.field, clash.field.into()),
            (sync_conflict::resource_id.field, id(clash.resource)),
            (sync_conflict::booked_at.field, clash.at.as_str().into()),
            (sync_conflict::reason.field, REASON.into()),
            (sync_conflict::status.field, "open".into()),
        ]),
        patch: patch([]),
        again: patch([]),
    }
}

fn edit(review: Uuid, status: &str, settled_at_ms: Option<i64>, decision: Option<&str>) -> Draft {
    Draft::Edit {
        entity: &sync_conflict::ENTITY,
        id: review,
        patch: patch([
            (sync_conflict::status.field, Some(status.into())),
            (sync_conflict::settled_at.field, settled_at_ms.map(Value::from)),
            (sync_conflict::decision.field, decision.map(Value::from)),
        ]),
    }
}

#[cfg(test)]
#[path = "double_booking_tests.rs"]
mod tests;
