use super::*;
use crate::calendar::parse_date;
use crate::record::id;

const NURSE: Uuid = Uuid::from_u128(1);
const DOCTOR: Uuid = Uuid::from_u128(2);
const BOTOX: Uuid = Uuid::from_u128(10);
const TOXIN: Uuid = Uuid::from_u128(11);

fn row(number: u128, pairs: &[(&str, &str)]) -> Row {
    let fields = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).into())).collect();
    Row { id: Uuid::from_u128(number), clinic: None, fields }
}

fn of_profession(number: u128, authorization: &str, from: &str, until: Option<&str>) -> Row {
    let mut rule = row(number, &[("profession", "nurse"), ("authorization", authorization), ("valid_from", from)]);
    rule.fields.insert("service".into(), id(BOTOX));
    rule.fields.extend(until.map(|until| ("valid_until".to_owned(), until.into())));
    rule
}

fn of_person(number: u128, authorization: &str, from: &str, until: Option<&str>) -> Row {
    let mut rule = of_profession(number, authorization, from, until);
    rule.fields.insert("practitioner".into(), id(NURSE));
    rule
}

fn supervised(kind: &str, from: &str, until: Option<&str>) -> Row {
    let mut row = row(90, &[("supervision_type", kind), ("starts_on", from)]);
    row.fields.insert("supervisee".into(), id(NURSE));
    row.fields.insert("supervisor".into(), id(DOCTOR));
    row.fields.extend(until.map(|until| ("ends_on".to_owned(), until.into())));
    row
}

fn judged(rules: &[Row], supervisions: &[Row]) -> Scope {
    let on = parse_date("2026-11-21").unwrap();
    let act = Act { practitioner: NURSE, profession: "nurse", service: Some(BOTOX), product: None, on };
    let reversed: Vec<Row> = rules.iter().rev().cloned().collect();
    let scope = scope(&act, rules, supervisions);
    assert_eq!(super::scope(&act, &reversed, supervisions), scope, "the order of rules makes no difference");
    scope
}

fn allowed() -> Scope {
    Scope::Allowed { conditions: Vec::new() }
}

fn prohibited_by(rule: u128) -> Scope {
    Scope::Prohibited(Reason::Rule(Uuid::from_u128(rule)))
}

#[test]
fn the_persons_rule_goes_before_the_professions_and_the_newest_in_force_counts() {
    let cases: [(&str, Vec<Row>, Scope); 8] = [
        ("no rule", vec![], Scope::Prohibited(Reason::NoRule)),
        ("the profession's", vec![of_profession(1, "independent", "2020-01-01", None)], allowed()),
        (
            "the person's before it, though older",
            vec![of_profession(1, "independent", "2025-01-01", None), of_person(2, "prohibited", "2020-01-01", None)],
            prohibited_by(2),
        ),
        (
            "the newest",
            vec![
                of_profession(1, "prohibited", "2020-01-01", None),
                of_profession(2, "independent", "2026-01-01", None),
            ],
            allowed(),
        ),
        (
            "not yet in force",
            vec![
                of_profession(1, "prohibited", "2020-01-01", None),
                of_profession(2, "independent", "2026-11-22", None),
            ],
            prohibited_by(1),
        ),
        (
            "over since yesterday",
            vec![
                of_profession(1, "prohibited", "2020-01-01", None),
                of_person(2, "independent", "2026-01-01", Some("2026-11-20")),
            ],
            prohibited_by(1),
        ),
        ("its last day", vec![of_person(2, "independent", "2026-01-01", Some("2026-11-21"))], allowed()),
        (
            "two of one day: the stricter",
            vec![
                of_profession(1, "prohibited", "2026-01-01", None),
                of_profession(2, "independent", "2026-01-01", None),
            ],
            prohibited_by(1),
        ),
    ];
    for (what, rules, expected) in cases {
        assert_eq!(judged(&rules, &[]), expected, "{what}");
    }
    let other = [row(1, &[("profession", "doctor"), ("authorization", "independent"), ("valid_from", "2020-01-01")])];
    assert_eq!(judged(&other, &[]), Scope::Prohibited(Reason::NoRule), "another profession's");
    let unknown = [of_profession(1, "remote_only", "2020-01-01", None)];
    assert_eq!(judged(&unknown, &[]), prohibited_by(1), "a value of a newer catalogue");
}

#[test]
fn supervision_counts_on_its_days_and_by_who_may_answer_for_care() {
    let rules = [of_profession(1, "supervised", "2020-01-01", None)];
    let nobody = Scope::Prohibited(Reason::NoSupervisor(Uuid::from_u128(1)));
    let doctor = Scope::SupervisedBy { supervisors: vec![DOCTOR], requirements: None, conditions: Vec::new() };
    let cases = [
        (vec![], nobody.clone()),
        (vec![supervised("clinical", "2026-01-01", None)], doctor.clone()),
        (vec![supervised("training", "2026-11-21", Some("2026-11-21"))], doctor.clone()),
        (vec![supervised("clinical", "2026-11-22", None)], nobody.clone()),
        (vec![supervised("clinical", "2026-01-01", Some("2026-11-20"))], nobody.clone()),
        (vec![supervised("administrative", "2026-01-01", None)], nobody.clone()),
        (vec![supervised("clinical", "2026-01-01", None), supervised("training", "2026-01-01", None)], doctor),
    ];
    for (supervisions, expected) in cases {
        assert_eq!(judged(&rules, &supervisions), expected, "{supervisions:?}");
    }
    let mut own = supervised("clinical", "2026-01-01", None);
    own.fields.insert("supervisor".into(), id(NURSE));
    assert_eq!(judged(&rules, &[own]), nobody, "nobody answers for their own act");
}

#[test]
fn the_stricter_of_service_and_product_holds_and_conditions_add_up() {
    let on = parse_date("2026-11-21").unwrap();
    let act = Act { practitioner: NURSE, profession: "nurse", service: Some(BOTOX), product: Some(TOXIN), on };
    let mut service = of_profession(1, "independent", "2020-01-01", None);
    service.fields.insert("conditions".into(), umbu_catalog::Value::Set(["curso".to_owned()].into()));
    let mut product = of_profession(2, "supervised", "2020-01-01", None);
    product.fields.remove("service");
    product.fields.insert("product".into(), id(TOXIN));
    let supervisions = [supervised("clinical", "2026-01-01", None)];
    let expected =
        Scope::SupervisedBy { supervisors: vec![DOCTOR], requirements: None, conditions: vec!["curso".to_owned()] };
    assert_eq!(scope(&act, &[service.clone(), product.clone()], &supervisions), expected);
    assert_eq!(scope(&act, &[service], &supervisions), Scope::Prohibited(Reason::NoRule), "no rule about the product");
    assert_eq!(
        scope(&Act { service: None, product: None, ..act }, &[product], &supervisions),
        Scope::Prohibited(Reason::NoRule)
    );
}
