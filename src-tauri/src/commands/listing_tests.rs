//! Lists of any kind: words, filters, order, names and links.

use serde_json::{Value, json};
use umbu_catalog::entities::{meal, patient, service, service_category};
use umbu_commands::types::*;
use uuid::Uuid;

use super::logging::object;
use super::records;
use super::tests::{Desk, desk, desk_of};

fn save(desk: &Desk, entity: &str, fields: Value) -> Uuid {
    records::save(&desk.replica, entity, None, None, &object(fields)).unwrap().id
}

/// Three services, one of them in a category.
fn services() -> (Desk, Uuid, [Uuid; 3]) {
    let desk = desk_of("owner");
    let category = save(&desk, service_category::NAME, json!({ "name": "Nutrição" }));
    let ids = [
        save(
            &desk,
            service::NAME,
            json!({ "name": "Ágape", "duration": 50, "price": "BRL 25000", "category": category,
                    "required_professions": ["nutritionist"] }),
        ),
        save(&desk, service::NAME, json!({ "name": "Bioimpedância", "duration": 20, "price": "BRL 9000" })),
        save(&desk, service::NAME, json!({ "name": "avaliação", "duration": 30, "active": false })),
    ];
    (desk, category, ids)
}

fn query(search: &str, filters: Vec<FieldFilter>, sort: Option<(&str, bool)>) -> RecordQuery {
    let sort = sort.map(|(field, descending)| RecordSort { field: field.to_owned(), descending });
    RecordQuery { search: search.to_owned(), filters, sort }
}

fn one_of(field: &str, values: Vec<Value>) -> FieldFilter {
    FieldFilter { field: field.to_owned(), one_of: Some(values), from: None, to: None }
}

fn between(field: &str, from: Value, to: Value) -> FieldFilter {
    FieldFilter { field: field.to_owned(), one_of: None, from: Some(from), to: Some(to) }
}

fn names(desk: &Desk, query: &RecordQuery) -> Vec<String> {
    let page = records::query(&desk.replica, service::NAME, query, 50, 0).unwrap();
    assert_eq!(page.total as usize, page.records.len());
    page.records.iter().map(|record| record.fields["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn lists_are_found_filtered_and_sorted() {
    let (desk, category, _) = services();
    let names = |filters, sort| names(&desk, &query("", filters, sort));
    assert_eq!(names(vec![], None), ["avaliação", "Bioimpedância", "Ágape"], "the newest first");
    assert_eq!(names(vec![], Some(("name", false))), ["Ágape", "avaliação", "Bioimpedância"], "as in an address book");
    assert_eq!(
        names(vec![], Some(("price", true))),
        ["Ágape", "Bioimpedância", "avaliação"],
        "what has no value stands last in both directions"
    );
    assert_eq!(names(vec![], Some(("price", false))), ["Bioimpedância", "Ágape", "avaliação"]);
    assert_eq!(names(vec![one_of("category", vec![json!(category)])], None), ["Ágape"]);
    assert_eq!(names(vec![one_of("category", vec![Value::Null])], None), ["avaliação", "Bioimpedância"]);
    assert_eq!(names(vec![one_of("required_professions", vec![json!("nutritionist")])], None), ["Ágape"]);
    assert_eq!(names(vec![one_of("active", vec![json!(false)])], None), ["avaliação"]);
    assert_eq!(names(vec![between("duration", json!(20), json!(30))], None), ["avaliação", "Bioimpedância"]);
    assert_eq!(names(vec![between("price", json!("BRL 9000"), json!("BRL 9001"))], None), ["Bioimpedância"]);
    assert_eq!(names(vec![one_of("active", vec![])], None), Vec::<String>::new());
}

#[test]
fn words_find_with_a_slip_and_together_with_filters() {
    let (desk, ..) = services();
    assert_eq!(names(&desk, &query("bioimpedancia", vec![], None)), ["Bioimpedância"]);
    assert_eq!(names(&desk, &query("avaliacoa", vec![], None)), ["avaliação"]);
    assert_eq!(
        names(&desk, &query("avaliação", vec![one_of("active", vec![json!(true)])], None)),
        Vec::<String>::new()
    );
    assert_eq!(names(&desk, &query("zzzz", vec![], None)), Vec::<String>::new());
}

#[test]
fn pages_follow_each_other_and_count_all() {
    let (desk, ..) = services();
    let sorted = query("", vec![], Some(("name", false)));
    let page = |offset| records::query(&desk.replica, service::NAME, &sorted, 2, offset).unwrap();
    assert_eq!((page(0).records.len(), page(0).total, page(2).records.len()), (2, 3, 1));
    assert_ne!(page(0).records[1].id, page(2).records[0].id);
}

#[test]
fn names_of_columns_come_from_the_catalogue_alone() {
    let (desk, ..) = services();
    let code = |query: RecordQuery| records::query(&desk.replica, service::NAME, &query, 5, 0).unwrap_err().code;
    for field in ["name\" OR 1=1 --", "nothing", "deleted_at_ms"] {
        assert_eq!(code(query("", vec![one_of(field, vec![json!("x")])], None)), "unknown-field");
        assert_eq!(code(query("", vec![], Some((field, false)))), "unknown-field");
    }
    assert_eq!(code(query("", vec![], Some(("category", false)))), "unknown-field", "ids have no order for people");
    assert_eq!(code(query("", vec![one_of("duration", vec![json!("x' OR '1")])], None)), "invalid-field");
    assert_eq!(names(&desk, &query("\" OR \"", vec![], None)), Vec::<String>::new());
}

#[test]
fn links_are_read_in_both_directions() {
    let (desk, category, [agape, ..]) = services();
    let groups = records::links(&desk.replica, service_category::NAME, category).unwrap();
    assert_eq!(groups.len(), 1);
    assert_eq!((groups[0].entity.as_str(), groups[0].field.as_str(), groups[0].total), ("service", "category", 1));
    assert_eq!(groups[0].records[0].title.as_deref(), Some("Ágape"));
    records::delete(&desk.replica, service::NAME, agape).unwrap();
    assert!(records::links(&desk.replica, service_category::NAME, category).unwrap().is_empty());
}

#[test]
fn records_are_called_by_their_names_and_absent_ones_left_out() {
    let (desk, category, _) = services();
    let social = save(&desk, patient::NAME, json!({ "name": "José Araújo", "social_name": "Joana Araújo" }));
    let named = |entity: &str, id| ChangedRecord { entity: entity.to_owned(), id };
    let asked = [named("service_category", category), named("patient", social), named("patient", Uuid::now_v7())];
    let titles = records::titles(&desk.replica, &asked).unwrap();
    let titles: Vec<_> = titles.iter().map(|found| found.title.as_deref().unwrap()).collect();
    assert_eq!(titles, ["Nutrição", "Joana Araújo"]);
}

#[test]
fn what_has_no_name_tells_its_day() {
    let desk = desk();
    let meal = save(
        &desk,
        meal::NAME,
        json!({ "patient": desk.patient, "date": "2026-11-20", "time": "19:45", "time_zone": "America/Recife",
                "occasion": "dinner" }),
    );
    let asked = [ChangedRecord { entity: meal::NAME.to_owned(), id: meal }];
    let titles = records::titles(&desk.replica, &asked).unwrap();
    assert_eq!((titles[0].title.as_deref(), titles[0].on.as_deref()), (None, Some("2026-11-20")));
}
