//! People, their devices and their rights, and what happens to them.

use serde_json::{Value as Json, json};
use tokio_postgres::Client;
use umbu_catalog::derive::example;
use umbu_catalog::{Kind as FieldKind, Value};
use umbu_domain::random::Random;
use umbu_sync::Patch;
use umbu_tests::clinic::Clinic;
use uuid::Uuid;

use super::facts::{self, KINDS, Kind};
use super::member::Member;
use crate::stage;

/// The marker of a word that tells one saved text from all others; its number follows.
pub(super) const MARKER: &str = "qzx";
pub(super) const NUMBER_DIGITS: usize = 6;
const KINDS_TRIED: usize = 8;
const RECORDS_TRIED: usize = 12;

pub(super) fn seed(round: u32) -> u64 {
    0x0ac1_e000 + u64::from(round)
}

/// What a run came to, so that it cannot pass by having tried nothing.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Totals {
    pub(super) held: usize,
    pub(super) withheld: usize,
    pub(super) reviewed: usize,
    pub(super) purged: usize,
}

impl Totals {
    pub(super) fn add(&mut self, other: Totals) {
        self.held += other.held;
        self.withheld += other.withheld;
        self.reviewed += other.reviewed;
        self.purged += other.purged;
    }
}

/// A text that was saved: where, and on whose device.
pub(super) struct Saved {
    pub(super) member: usize,
    pub(super) record: Uuid,
    pub(super) facet: &'static str,
}

/// Who has a device: by what they begin with, in which organisation.
pub(super) struct Person {
    pub(super) email: String,
    pub(super) organization: usize,
}

pub(super) struct World {
    pub(super) totals: Totals,
    pub(super) random: Random,
    pub(super) database: Client,
    pub(super) url: String,
    /// Two organisations: the first has two clinics.
    pub(super) organizations: Vec<Clinic>,
    pub(super) clinics: Vec<Vec<Uuid>>,
    pub(super) people: Vec<Person>,
    pub(super) members: Vec<Member>,
    /// Patients with their clinics, of the first organisation.
    pub(super) patients: Vec<(Uuid, Uuid)>,
    pub(super) students: Vec<Uuid>,
    pub(super) families: Vec<Uuid>,
    pub(super) family_members: Vec<Uuid>,
    pub(super) guardian: Uuid,
    pub(super) records: Vec<(&'static Kind, Uuid)>,
    pub(super) saved: Vec<Saved>,
    /// Records that the database has yet to be told of: organisation, clinic, whose.
    pub(super) planned: Vec<(Uuid, usize, Option<Uuid>, Uuid)>,
}

impl World {
    pub(super) async fn new(seed: u64) -> World {
        let database = stage::server_database().await;
        facts::tables(&database).await;
        let url = stage::with_server(|server| server.url.clone());
        let (one, other) = (stage::clinic().await, stage::clinic().await);
        let arguments =
            json!({ "organization": one.organization, "name": "Olinda", "city": null, "time_zone": "America/Recife" });
        let second: Json = one.console.command("clinic_create", arguments).await.unwrap();
        let clinics = vec![vec![one.clinic, second["id"].as_str().unwrap().parse().unwrap()], vec![other.clinic]];
        let mut world = World {
            totals: Totals::default(),
            random: Random::new(seed, "oracle", 0),
            database,
            url,
            organizations: vec![one, other],
            clinics,
            people: Vec::new(),
            members: Vec::new(),
            patients: Vec::new(),
            students: Vec::new(),
            families: Vec::new(),
            family_members: Vec::new(),
            guardian: Uuid::nil(),
            records: Vec::new(),
            saved: Vec::new(),
            planned: Vec::new(),
        };
        world.people_arrive().await;
        world
    }

    /// One thing that happens.
    pub(super) async fn step(&mut self) {
        match self.random.between(1, 100) {
            1..=60 => self.write(),
            61..=82 => {
                let member = self.any(self.members.len());
                self.sync(member).await;
            }
            83..=89 => self.grant().await,
            90..=93 => self.revoke().await,
            94..=95 => self.family_changes().await,
            96..=97 => self.guardian_changes().await,
            _ => self.emergency().await,
        }
    }

    pub(super) fn any(&mut self, of: usize) -> usize {
        usize::try_from(self.random.between(0, of as i64 - 1)).unwrap()
    }

    pub(super) async fn sync(&mut self, member: usize) -> bool {
        let before = self.members[member].replica.grant().readable();
        let moved = self.members[member].sync().await;
        let after = self.members[member].replica.grant().readable();
        self.totals.purged += before.difference(&after).count();
        moved
    }

    /// Somebody writes what their device believes that they may: a new record, or another text in one that it holds.
    fn write(&mut self) {
        let member = self.any(self.members.len());
        let roles = self.members[member].replica.grant().roles.clone();
        if roles.is_empty() {
            return;
        }
        if self.random.percent(40) {
            let held = (0..RECORDS_TRIED).map(|_| *self.random.pick(&self.records)).collect::<Vec<_>>();
            let changed = held.into_iter().any(|(kind, record)| self.change(member, kind, record, &[]));
            if changed {
                return;
            }
        }
        // Most kinds are none of somebody's business, so several are tried.
        for _ in 0..KINDS_TRIED {
            let clinic = self.random.pick(&roles).clinic;
            let kind = self.random.pick(KINDS);
            let patient = self.random.pick(&self.patients).0;
            let student = *self.random.pick(&self.students);
            let family = *self.random.pick(&self.families);
            let fields = [("patient", text(patient)), ("student", text(student)), ("family", text(family))];
            let fields = fields.into_iter().filter(|(name, _)| entity(kind).field(name).is_some());
            // A family's member is a right, and rights are changed on purpose.
            let fields: Vec<_> =
                fields.filter(|(name, _)| kind.entity != "family_member" || *name != "patient").collect();
            if self.make(member, kind, clinic, &fields).is_some() {
                return;
            }
        }
    }

    /// A new record with what its kind requires, if the device takes it.
    pub(super) fn make(
        &mut self,
        member: usize,
        kind: &'static Kind,
        clinic: Uuid,
        fields: &[(&str, Value)],
    ) -> Option<Uuid> {
        let entity = entity(kind);
        if entity.head().name != kind.facet || kind.text.is_empty() {
            return None;
        }
        let required = entity.head().fields.iter().filter(|field| field.required);
        let mut patch: Patch = required.map(|field| (field.name.to_owned(), Some(example::value(field)))).collect();
        let link = entity.head().audience_link(entity.name);
        let whose = fields.iter().find(|(name, _)| Some(*name) == link).map(|(_, value)| value.clone());
        patch.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), Some(value.clone()))));
        patch.insert(kind.text.to_owned(), Some(self.word()));
        let clinic = (!kind.of_all).then_some(clinic);
        let made = self.members[member].replica.save(entity, None, clinic, &patch).ok()?.id;
        self.saved.push(Saved { member, record: made, facet: kind.facet });
        let whose = whose.and_then(|value| value.as_text().and_then(|text| text.parse().ok())).unwrap_or(made);
        self.planned.push((made, self.people[member].organization, clinic, whose));
        self.records.extend(KINDS.iter().filter(|each| each.entity == kind.entity).map(|each| (each, made)));
        Some(made)
    }

    /// Another text in a record that the device holds. Says whether it took it.
    pub(super) fn change(
        &mut self,
        member: usize,
        kind: &'static Kind,
        record: Uuid,
        fields: &[(&str, Option<Value>)],
    ) -> bool {
        let entity = entity(kind);
        let Some((_, field)) = entity.field(kind.text) else { return false };
        let Some(row) = self.members[member].replica.find(entity, record).unwrap() else { return false };
        // Long texts merge, and two merged words are none.
        if matches!(field.kind, FieldKind::Prose) && row.fields.contains_key(kind.text) {
            return false;
        }
        let mut patch = Patch::from([(kind.text.to_owned(), Some(self.word()))]);
        patch.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
        let done = self.members[member].replica.save(entity, Some(record), None, &patch).is_ok();
        if done {
            self.saved.push(Saved { member, record, facet: kind.facet });
        }
        done
    }

    /// The next word; it belongs to the save that succeeds with it.
    fn word(&mut self) -> Value {
        let letters: String = (0..6).map(|_| char::from(b'a' + self.random.between(0, 15) as u8)).collect();
        Value::Text(format!("{letters}{MARKER}{:0NUMBER_DIGITS$}", self.saved.len()))
    }
}

fn entity(kind: &Kind) -> &'static umbu_catalog::Entity {
    umbu_catalog::entity(kind.entity).expect("the catalogue has it")
}

pub(super) fn of(entity: &str) -> &'static Kind {
    KINDS.iter().find(|kind| kind.entity == entity).expect("the oracle knows it")
}

pub(super) fn text(id: Uuid) -> Value {
    Value::Text(id.to_string())
}
