use std::collections::{BTreeSet, HashMap, HashSet};

use super::menus::menus;
use super::*;
use crate::calendar::parse_date;
use crate::nutrition::foods::starter_pack;
use crate::nutrition::intake::totals;
use crate::nutrition::portion::mantissa;

fn demo() -> DemoClinic {
    clinic(SEED, parse_date("2026-07-01").unwrap())
}

#[test]
fn the_same_seed_and_day_give_the_same_clinic() {
    assert_eq!(demo(), demo());
    let other = clinic(SEED + 1, parse_date("2026-07-01").unwrap());
    assert_ne!(demo().meals, other.meals);
}

#[test]
fn every_draft_fits_the_catalogue() {
    for draft in demo().drafts {
        let entity = umbu_catalog::entity(draft.entity).unwrap();
        for (name, value) in &draft.fields {
            let (_, field) = entity.field(name).unwrap_or_else(|| panic!("{}.{name}", draft.entity));
            check_value(&format!("{}.{name}", draft.entity), field, value);
        }
        for (_, field) in entity.fields().filter(|(_, field)| field.required && field.default.is_none()) {
            assert!(draft.fields.contains_key(field.name), "{} lacks {}", draft.entity, field.name);
        }
    }
}

fn check_value(place: &str, field: &umbu_catalog::Field, value: &Value) {
    match (field.kind, value) {
        (umbu_catalog::Kind::Choice(choices), Value::Text(text)) => {
            assert!(choices.iter().any(|choice| choice.value == text), "{place}: {text}");
        }
        (umbu_catalog::Kind::Cpf | umbu_catalog::Kind::Phone | umbu_catalog::Kind::Email, Value::Text(text)) => {
            assert!(umbu_catalog::codes::is_valid(&field.kind, text), "{place}: {text}");
        }
        (_, Value::Text(text)) => {
            assert!(!text.is_empty() && field.max.is_none_or(|max| text.chars().count() <= max), "{place}: {text}");
        }
        (_, Value::Int(number)) => {
            assert!(field.range.is_none_or(|(low, high)| (low..=high).contains(number)), "{place}: {number}");
        }
        (_, other) => panic!("{place}: {other:?}"),
    }
}

#[test]
fn links_point_backwards_and_codes_are_unique() {
    let demo = demo();
    let ids: Vec<Uuid> = demo.drafts.iter().map(|draft| draft.id).collect();
    assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len());
    let mut seen: HashSet<String> = HashSet::new();
    for draft in &demo.drafts {
        for link in ["patient", "practitioner"] {
            if let Some(Value::Text(id)) = draft.fields.get(link) {
                assert!(seen.contains(id), "{} links ahead", draft.entity);
            }
        }
        seen.insert(draft.id.to_string());
    }
    let cpfs: BTreeSet<_> = demo.drafts.iter().filter_map(|draft| draft.fields.get("cpf")?.as_text()).collect();
    assert_eq!(cpfs.len(), 40);
    assert!(cpfs.iter().all(|cpf| cpf.starts_with("9999")));
}

#[test]
fn the_clinic_has_the_people_a_demonstration_needs() {
    let demo = demo();
    let count = |entity: &str| demo.drafts.iter().filter(|draft| draft.entity == entity).count();
    assert_eq!((count("patient"), count("practitioner"), count("appointment")), (40, 3, 40));
    assert_eq!(count("nutrient_goal"), 240);
    assert!(demo.drafts.iter().filter(|draft| draft.fields.contains_key("social_name")).count() >= 3);
    let phone = demo.drafts.iter().find(|draft| draft.id == demo.phone_patient).unwrap();
    assert_eq!(phone.fields["name"].as_text().unwrap(), demo.phone_patient_name);
}

#[test]
fn every_menu_names_foods_and_measures_of_the_pack() {
    let pack = starter_pack();
    for occasion in Occasion::ALL {
        for dish in menus(occasion).iter().flat_map(|menu| menu.iter()) {
            let food = pack.food_by_code(dish.code).unwrap_or_else(|| panic!("{}", dish.code));
            assert!(pack.measures_of(food).len() > dish.measure, "{}", dish.code);
        }
    }
}

#[test]
fn diaries_are_three_weeks_of_believable_days() {
    let demo = demo();
    let pack = starter_pack();
    let energy = pack.nutrient_position("energy_kcal").unwrap();
    let mut days: HashMap<(Uuid, NaiveDate), Vec<_>> = HashMap::new();
    for meal in &demo.meals {
        assert!(!meal.items.is_empty());
        assert_eq!(Occasion::at(crate::calendar::parse_time(&meal.time).unwrap()), meal.occasion, "{}", meal.time);
        for item in &meal.items {
            let measure = pack.measure(item.measure).unwrap();
            assert_eq!(measure.food, item.food);
            assert_eq!(mantissa(item.grams, 1), mantissa(measure.grams * item.quantity, 1));
            let portion = pack.food(item.food).unwrap().nutrients.of_grams(item.grams);
            days.entry((meal.patient, meal.date)).or_default().push(portion);
        }
    }
    let own = days.iter().filter(|((patient, _), _)| *patient == demo.phone_patient);
    let energies: Vec<f64> = own.map(|(_, portions)| totals(pack, portions)[energy].amount).collect();
    assert_eq!(energies.len(), 21);
    let mean = energies.iter().sum::<f64>() / 21.0;
    assert!((1_200.0..2_400.0).contains(&mean), "{mean}");
    assert!((700..1_400).contains(&demo.meals.len()), "{}", demo.meals.len());
}
