//! Signed notes: what was signed stays as it was, and what is said later becomes an addendum.

use umbu_catalog::entities::clinical_note;
use uuid::Uuid;

use crate::record::{Fields, Patch, fields, id as linked, text};

/// Fields that go on after the signature: that it was, and what became of the note.
const ABOUT_SIGNING: [&str; 3] =
    [clinical_note::status.field, clinical_note::signed_by.field, clinical_note::signed_at.field];

/// What an addendum shares with its note, whatever else it says.
const SHARED: [&str; 4] = [
    clinical_note::patient.field,
    clinical_note::encounter.field,
    clinical_note::practitioner.field,
    clinical_note::title.field,
];

/// Whether a record of that kind is signed, so that its words no longer change.
pub fn is_signed(entity: &str, fields: &Fields) -> bool {
    entity == clinical_note::NAME && matches!(text(fields, clinical_note::status), Some("signed" | "amended"))
}

/// Whether a signed record may take these fields.
pub fn may_follow(patch: &Patch) -> bool {
    patch.keys().all(|field| ABOUT_SIGNING.contains(&field.as_str()))
}

/// What stands otherwise than it was signed; `None` clears a field. Signing itself is no difference.
pub fn differences(signed: &Fields, now: &Fields) -> Patch {
    let names = signed.keys().chain(now.keys().filter(|name| !signed.contains_key(*name)));
    names
        .filter(|name| !ABOUT_SIGNING.contains(&name.as_str()) && signed.get(*name) != now.get(*name))
        .map(|name| (name.clone(), now.get(name).cloned()))
        .collect()
}

/// The draft of an addendum to the note of that id: what differs, without what was cleared. The moment is not part of
/// it, so that two people who make it alike make one.
pub fn addendum(id: Uuid, note: &Fields, differences: &Patch) -> Fields {
    let mut addendum = fields([
        (clinical_note::amends.field, linked(id)),
        (clinical_note::status.field, "draft".into()),
        (clinical_note::origin.field, "written".into()),
    ]);
    let shared = SHARED.iter().filter_map(|field| Some(((*field).to_owned(), note.get(*field)?.clone())));
    addendum.extend(shared);
    addendum.extend(differences.iter().filter_map(|(name, value)| Some((name.clone(), value.clone()?))));
    addendum.remove(clinical_note::noted_at.field);
    addendum
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{fields, patch};

    #[test]
    fn a_signed_note_takes_nothing_but_what_becomes_of_it() {
        let signed = fields([("status", "signed".into()), ("plan", "Retorno".into())]);
        assert!(is_signed("clinical_note", &signed) && !is_signed("encounter", &signed));
        assert!(!is_signed("clinical_note", &fields([("status", "draft".into())])));
        assert!(may_follow(&patch([("status", Some("entered_in_error".into()))])));
        assert!(!may_follow(&patch([("plan", None)])));
    }

    #[test]
    fn an_addendum_says_what_differs_and_whose_note_it_is() {
        let signed = fields([("patient", "p".into()), ("plan", "Retorno".into()), ("status", "signed".into())]);
        let now = fields([("patient", "p".into()), ("objective", "PA 12x8".into()), ("status", "amended".into())]);
        let differences = differences(&signed, &now);
        assert_eq!(differences, patch([("objective", Some("PA 12x8".into())), ("plan", None)]));
        let addendum = addendum(Uuid::from_u128(7), &signed, &differences);
        let said: Vec<&str> = addendum.keys().map(String::as_str).collect();
        assert_eq!(said, ["amends", "objective", "origin", "patient", "status"]);
        assert_eq!((&addendum["status"], &addendum["amends"]), (&"draft".into(), &linked(Uuid::from_u128(7))));
    }
}
