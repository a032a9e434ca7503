//! How records of a believable world land in a clinic that has people and diaries already: links to what stands there
//! are kept, those to what nobody writes are left out.

use std::collections::HashMap;

use serde_json::{Map, Value, json};
use umbu_catalog::entities::{account, clinic, patient, practitioner};
use umbu_catalog::{Audience, Compartment, Entity, Field, Kind, Scope};
use uuid::Uuid;

use crate::believable::{Record, World};

/// Who and what is there already, for which records of the world stand.
#[derive(Debug)]
pub(super) struct There {
    pub clinic: Uuid,
    /// Accounts of members, and of one who studies.
    pub members: Vec<Uuid>,
    pub student: Uuid,
    /// The patient of the phone, whose diary is written.
    pub patient: Uuid,
    pub practitioners: Vec<Uuid>,
}

/// A record as an import takes it, with the id that it has in the world.
pub(super) type Row = (Uuid, Map<String, Value>);

/// What of the world is in the clinic.
pub(super) struct Landing {
    there: There,
    /// The phone's patient, in the world.
    patient: Uuid,
    /// Ids of the world and those of the clinic.
    ids: HashMap<Uuid, Uuid>,
    /// What has not landed, by its kind.
    waiting: HashMap<&'static str, Vec<Record>>,
}

impl Landing {
    pub(super) fn new(world: &World, there: There) -> Landing {
        let practitioners = there.practitioners.iter().enumerate();
        let patient = world.id(patient::NAME, 0);
        let mut ids: HashMap<Uuid, Uuid> =
            practitioners.map(|(number, id)| (world.id(practitioner::NAME, number), *id)).collect();
        ids.insert(patient, there.patient);
        let mut landing = Landing { there, patient, ids, waiting: HashMap::new() };
        for record in world.records().filter(|record| record.entity.scope != Scope::Directory) {
            if !landing.is_told(&record) {
                landing.waiting.entry(record.entity.name).or_default().push(record);
            }
        }
        landing
    }

    /// Records of one kind whose links land. An import brings no files, so files are left out.
    pub(super) fn rows(&mut self, entity: &Entity) -> Vec<Row> {
        let records = self.waiting.remove(entity.name).unwrap_or_default();
        records.iter().filter_map(|record| Some((record.id, self.row(record)?))).collect()
    }

    /// Notes under which ids the rows are in the clinic.
    pub(super) fn landed(&mut self, rows: &[Row], saved: impl IntoIterator<Item = Uuid>) {
        self.ids.extend(rows.iter().map(|(id, _)| *id).zip(saved));
    }

    /// The clinic of a new record of the kind.
    pub(super) fn clinic(&self, entity: &Entity) -> Option<Uuid> {
        (entity.scope == Scope::Clinic).then_some(self.there.clinic)
    }

    /// People and diaries are there already.
    fn is_told(&self, record: &Record) -> bool {
        let of_patient =
            record.fields.get(patient::NAME).and_then(|id| id.as_text()) == Some(&self.patient.to_string());
        self.ids.contains_key(&record.id) || (of_patient && record.entity.head().compartment == Compartment::Diary)
    }

    fn row(&self, record: &Record) -> Option<Map<String, Value>> {
        let mut row = Map::new();
        for (_, field) in record.entity.fields() {
            let Some(value) = record.fields.get(field.name) else { continue };
            let value = umbu_sync::value_to_json(&field.kind, value);
            match self.value(field, &field.kind, value) {
                Some(value) => _ = row.insert(field.name.to_owned(), value),
                None if field.required && !matches!(field.kind, Kind::Blob) => return None,
                None => {}
            }
        }
        Some(row)
    }

    fn value(&self, field: &Field, kind: &Kind, value: Value) -> Option<Value> {
        match (kind, value) {
            (Kind::Blob, _) => None,
            (Kind::Link(target), Value::String(id)) => self.link(field, target, id.parse().ok()?).map(|id| json!(id)),
            (Kind::Set(of), Value::Array(members)) => {
                let members: Vec<Value> =
                    members.into_iter().filter_map(|member| self.value(field, of, member)).collect();
                (!members.is_empty()).then_some(Value::Array(members))
            }
            (Kind::List(fields), Value::Array(parts)) => {
                Some(parts.into_iter().filter_map(|part| self.part(fields, part)).collect())
            }
            (_, value) => Some(value),
        }
    }

    fn part(&self, fields: &[Field], part: Value) -> Option<Value> {
        let Value::Object(mut part) = part else { return None };
        for field in fields {
            let Some(value) = part.remove(field.name) else { continue };
            match self.value(field, &field.kind, value) {
                Some(value) => _ = part.insert(field.name.to_owned(), value),
                None if field.required => return None,
                None => {}
            }
        }
        Some(Value::Object(part))
    }

    fn link(&self, field: &Field, target: &str, id: Uuid) -> Option<Uuid> {
        let members = &self.there.members;
        match target {
            clinic::NAME => Some(self.there.clinic),
            account::NAME if field.name == Audience::Student.name() => Some(self.there.student),
            account::NAME => Some(members[id.as_u128() as usize % members.len()]),
            _ => self.ids.get(&id).copied(),
        }
    }
}

#[cfg(test)]
mod tests {
    use umbu_catalog::replicated;
    use umbu_domain::demo::SEED;

    use super::*;

    #[test]
    fn every_kind_lands_and_links_to_what_landed_before() {
        let id = Uuid::from_u128;
        let world = World::new(SEED, super::super::PATIENTS);
        let practitioners = vec![id(5), id(6), id(7)];
        let there = There { clinic: id(1), members: vec![id(2)], student: id(3), patient: id(4), practitioners };
        let mut landing = Landing::new(&world, there);
        let mut standing: Vec<Uuid> = (1..8).map(id).collect();
        let (mut kinds, mut links) = (Vec::new(), 0);
        for entity in world.entities().filter(|entity| entity.scope != Scope::Directory) {
            let rows = landing.rows(entity);
            assert!(!rows.is_empty(), "no {} lands", entity.name);
            for (_, field) in entity.fields().filter(|(_, field)| matches!(field.kind, Kind::Link(_))) {
                for link in rows.iter().filter_map(|(_, row)| row.get(field.name)) {
                    let link: Uuid = link.as_str().unwrap().parse().unwrap();
                    assert!(standing.contains(&link), "{}.{} links to nothing", entity.name, field.name);
                    links += 1;
                }
            }
            let saved: Vec<Uuid> = rows.iter().map(|_| Uuid::now_v7()).collect();
            landing.landed(&rows, saved.clone());
            standing.extend(saved);
            kinds.push(entity.name);
        }
        assert_eq!(kinds.len(), replicated().count());
        assert!(links > 3_000, "{links} links");
    }
}
