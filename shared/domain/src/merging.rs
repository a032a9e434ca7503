//! Two records of one person made one: the kept record gets what it lacks, the other names it and leaves the lists.

use umbu_catalog::Value;
use umbu_catalog::entities::patient;

use crate::reactions::{Clock, Draft, Records, Test};
use crate::record::{Fields, Patch, id, link, patch};

/// What the kept record takes over: values of fields that it does not have itself.
pub fn taken_over(kept: &Fields, other: &Fields) -> Patch {
    let lacking = other.iter().filter(|(name, _)| !kept.contains_key(*name) && *name != patient::merged_into.field);
    lacking.map(|(name, value)| (name.clone(), Some(value.clone()))).collect()
}

/// What the other record says from then on.
pub fn mark(kept: uuid::Uuid) -> Patch {
    patch([(patient::merged_into.field, Some(id(kept)))])
}

/// Two replicas may merge the same two records apart, each into the other; then neither would stand in a list. The
/// older one is kept.
pub fn on_time<R: Records>(_: &Clock, records: &R) -> Result<Vec<Draft>, R::Error> {
    let merged = records.list(&patient::ENTITY, &[Test::AtLeast(patient::merged_into.field, Value::from(""))])?;
    let into = |row: &crate::record::Row| link(&row.fields, patient::merged_into);
    let drafts = merged.iter().map(|row| {
        let kept = into(row)?;
        let circle = merged.iter().any(|other| other.id == kept && into(other) == Some(row.id));
        (circle && row.id < kept).then(|| Draft::Edit {
            entity: &patient::ENTITY,
            id: row.id,
            patch: patch([(patient::merged_into.field, None)]),
        })
    });
    Ok(drafts.flatten().collect())
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::reactions::Memory;
    use crate::record::fields;

    const ANA: Uuid = Uuid::from_u128(1);
    const ANA_LUCIA: Uuid = Uuid::from_u128(2);

    #[test]
    fn only_what_is_lacking_is_taken_over() {
        let kept = fields([("name", "Ana".into()), ("city", "Recife".into())]);
        let other = fields([("name", "Ana Lúcia".into()), ("phone", "+5581999990000".into())]);
        assert_eq!(taken_over(&kept, &other), patch([("phone", Some("+5581999990000".into()))]));
    }

    #[test]
    fn of_two_that_were_merged_into_each_other_the_older_stays() {
        let mut records = Memory::default();
        let merged = |name: &str, into| fields([("name", name.into()), (patient::merged_into.field, id(into))]);
        records.put(&patient::ENTITY, ANA, None, Some(merged("Ana", ANA_LUCIA)));
        let clock = Clock::at(0, "America/Recife");
        assert!(on_time(&clock, &records).unwrap().is_empty(), "one way is what a person decided");
        records.put(&patient::ENTITY, ANA_LUCIA, None, Some(merged("Ana Lúcia", ANA)));
        let drafts = on_time(&clock, &records).unwrap();
        assert!(records.write(drafts));
        let into = |id| link(&records.get(&patient::ENTITY, id).unwrap().unwrap().fields, patient::merged_into);
        assert_eq!((into(ANA), into(ANA_LUCIA)), (None, Some(ANA)));
        assert!(on_time(&clock, &records).unwrap().is_empty());
    }
}
