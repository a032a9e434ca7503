//! Records in memory: what tests, and replays without a database, run reactions over.

use std::collections::BTreeMap;
use std::convert::Infallible;

use umbu_catalog::{Entity, Value};
use uuid::Uuid;

use super::{Change, DerivedKey, Draft, Records, Test};
use crate::record::{Fields, Patch, Row};

/// Records by kind and id.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    rows: BTreeMap<(&'static str, Uuid), Row>,
    derived: BTreeMap<DerivedKey, Uuid>,
    made: u128,
}

impl Memory {
    /// Puts a record, and says what changed by that. `None` takes it away.
    pub fn put(&mut self, entity: &'static Entity, id: Uuid, clinic: Option<Uuid>, after: Option<Fields>) -> Change {
        let before = self.rows.remove(&(entity.name, id)).map(|row| row.fields);
        if let Some(fields) = &after {
            self.rows.insert((entity.name, id), Row { id, clinic, fields: fields.clone() });
        }
        Change { entity, id, clinic, before, after }
    }

    /// Carries out drafts. True where one of them changed something.
    pub fn write(&mut self, drafts: Vec<Draft>) -> bool {
        let mut changed = false;
        for draft in drafts {
            changed |= match draft {
                Draft::Entry { entity, clinic, fields } => {
                    self.insert(entity, clinic, fields);
                    true
                }
                Draft::Derived { entity, key, clinic, mut genesis, patch, again } => match self.derived.get(&key) {
                    Some(id) => self.rows.get_mut(&(entity.name, *id)).is_some_and(|row| apply(&mut row.fields, again)),
                    None => {
                        apply(&mut genesis, patch);
                        let id = self.insert(entity, clinic, genesis);
                        self.derived.insert(key, id);
                        true
                    }
                },
                Draft::Edit { entity, id, patch } => {
                    self.rows.get_mut(&(entity.name, id)).is_some_and(|row| apply(&mut row.fields, patch))
                }
            };
        }
        changed
    }

    fn insert(&mut self, entity: &'static Entity, clinic: Option<Uuid>, fields: Fields) -> Uuid {
        self.made += 1;
        // Version 5, as the ids of derived records are.
        let id = uuid::Builder::from_u128(self.made).with_version(uuid::Version::Sha1).into_uuid();
        self.put(entity, id, clinic, Some(fields));
        id
    }
}

/// True where a field changed.
fn apply(fields: &mut Fields, patch: Patch) -> bool {
    let before = fields.clone();
    for (name, value) in patch {
        match value {
            Some(value) => fields.insert(name, value),
            None => fields.remove(&name),
        };
    }
    *fields != before
}

fn passes(fields: &Fields, test: &Test) -> bool {
    match (fields.get(test.field()), test) {
        (Some(held), Test::Is(_, value)) => held == value,
        (Some(Value::Int(held)), Test::AtMost(_, Value::Int(most))) => held <= most,
        (Some(Value::Text(held)), Test::AtMost(_, Value::Text(most))) => held <= most,
        (Some(Value::Int(held)), Test::AtLeast(_, Value::Int(least))) => held >= least,
        (Some(Value::Text(held)), Test::AtLeast(_, Value::Text(least))) => held >= least,
        _ => false,
    }
}

impl Records for Memory {
    type Error = Infallible;

    fn get(&self, entity: &'static Entity, id: Uuid) -> Result<Option<Row>, Infallible> {
        Ok(self.rows.get(&(entity.name, id)).cloned())
    }

    fn list(&self, entity: &'static Entity, tests: &[Test]) -> Result<Vec<Row>, Infallible> {
        let of_kind = self.rows.iter().filter(|((name, _), _)| *name == entity.name).map(|(_, row)| row);
        Ok(of_kind.filter(|row| tests.iter().all(|test| passes(&row.fields, test))).cloned().collect())
    }

    fn sums(
        &self,
        entity: &'static Entity,
        number: &'static str,
        link: &'static str,
        tests: &[Test],
    ) -> Result<BTreeMap<Option<Uuid>, i64>, Infallible> {
        let mut sums = BTreeMap::new();
        for row in self.list(entity, tests)? {
            let group = row.fields.get(link).and_then(Value::as_text).and_then(|text| Uuid::try_parse(text).ok());
            *sums.entry(group).or_default() += row.fields.get(number).and_then(Value::as_int).unwrap_or(0);
        }
        Ok(sums)
    }
}
