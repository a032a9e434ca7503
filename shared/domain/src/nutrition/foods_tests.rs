use std::collections::HashSet;

use super::*;

#[test]
fn the_pack_holds_what_its_readme_says() {
    let pack = starter_pack();
    assert_eq!(pack.version, "starter-1");
    assert_eq!((pack.foods.len(), pack.nutrients.len(), pack.measures.len()), (484, 38, 847));
    assert_eq!(pack.labels.len(), 42);
}

#[test]
fn columns_stand_in_the_order_of_the_nutrient_table() {
    let header = include_str!("../../foods/foods.csv").lines().next().unwrap();
    let columns: Vec<&str> = header.split(',').skip(7).collect();
    let ids: Vec<&str> = starter_pack().nutrients.iter().map(|nutrient| nutrient.id.as_str()).collect();
    assert_eq!(columns, ids);
}

#[test]
fn codes_and_ids_are_unique_and_stable() {
    let pack = starter_pack();
    let ids: HashSet<Uuid> =
        pack.foods.iter().map(|food| food.id).chain(pack.measures.iter().map(|measure| measure.id)).collect();
    assert_eq!(ids.len(), pack.foods.len() + pack.measures.len());
    let rice = pack.food_by_code("taco-3").unwrap();
    assert_eq!(rice.id, food_id("taco-3"));
    // Records link to these ids: a change here would orphan every logged meal.
    assert_eq!(rice.id.to_string(), "fd7f73e3-abf0-53d6-8262-18dbdf764dfa");
    assert_eq!(pack.food(rice.id).unwrap().name_pt, "Arroz branco cozido");
}

#[test]
fn every_measure_belongs_to_a_food_and_every_food_has_one() {
    let pack = starter_pack();
    for food in &pack.foods {
        let measures = pack.measures_of(food);
        assert!(!measures.is_empty(), "{}", food.code);
        assert!(measures.iter().all(|measure| measure.food == food.id));
    }
    let reached: usize = pack.foods.iter().map(|food| pack.measures_of(food).len()).sum();
    assert_eq!(reached, pack.measures.len());
    let measure = &pack.measures_of(pack.food_by_code("taco-3").unwrap())[1];
    assert_eq!((measure.name_pt.as_str(), measure.grams), ("colher de sopa cheia", 25.0));
    assert_eq!(pack.measure(measure.id).unwrap().name_en, "heaped tablespoon");
}

#[test]
fn every_label_names_a_food() {
    let pack = starter_pack();
    for (label, food) in &pack.labels {
        assert!(pack.food(*food).is_some(), "{label}");
    }
    assert_eq!(pack.food(pack.labels["banana"]).unwrap().name_en, "Cavendish banana");
}

#[test]
fn values_fit_the_catalogue() {
    let (_, density) = umbu_catalog::entity("food").unwrap().field("density_g_ml").unwrap();
    let (_, grams) = umbu_catalog::entity("household_measure").unwrap().field("grams").unwrap();
    for food in &starter_pack().foods {
        if let Some(value) = food.density_g_ml {
            assert!(inside(value * 1000.0, density.range), "{}", food.code);
        }
        for name in [&food.name_pt, &food.name_en] {
            assert!(!name.is_empty() && name.chars().count() <= 120, "{}", food.code);
        }
    }
    for measure in &starter_pack().measures {
        assert!(inside(measure.grams * 10.0, grams.range), "{}", measure.name_pt);
    }
}

fn inside(value: f64, range: Option<(i64, i64)>) -> bool {
    range.is_none_or(|(low, high)| value >= low as f64 && value <= high as f64)
}

#[test]
fn missing_trace_and_zero_stay_apart() {
    let pack = starter_pack();
    let rice = &pack.food_by_code("taco-3").unwrap().nutrients;
    let amount = |id: &str| rice.amount(pack.nutrient_position(id).unwrap());
    assert_eq!(amount("energy_kcal"), Amount::Value(128.0));
    assert_eq!(amount("thiamin_mg"), Amount::Trace);
    assert_eq!(amount("vitamin_c_mg"), Amount::Missing);
    assert!(pack.nutrient_position("no_such_nutrient").is_none());
}
