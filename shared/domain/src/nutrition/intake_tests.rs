use super::*;
use crate::nutrition::foods::starter_pack;

fn position(id: &str) -> usize {
    starter_pack().nutrient_position(id).unwrap()
}

fn portion(code: &str, grams: f64) -> Nutrients {
    starter_pack().food_by_code(code).unwrap().nutrients.of_grams(grams)
}

#[test]
fn a_portion_scales_values_and_leaves_traces_and_gaps_alone() {
    let rice = portion("taco-3", 150.0);
    assert_eq!(rice.amount(position("energy_kcal")), Amount::Value(192.0));
    assert_eq!(rice.amount(position("thiamin_mg")), Amount::Trace);
    assert_eq!(rice.amount(position("vitamin_c_mg")), Amount::Missing);
}

#[test]
fn a_sum_counts_what_it_does_not_know() {
    let pack = starter_pack();
    // TACO gives rice no vitamin C, an orange juice plenty; thiamin is a trace in both.
    let rice = portion("taco-3", 100.0);
    let juice = portion("taco-215", 200.0);
    let sums = totals(pack, [&rice, &juice]);
    let vitamin_c = sums[position("vitamin_c_mg")];
    assert_eq!(vitamin_c.unknown_items, 1);
    assert!(vitamin_c.amount > 100.0);
    assert_eq!(sums[position("thiamin_mg")].trace_items, 2);
    assert_eq!(sums[position("energy_kcal")].unknown_items, 0);
    assert_eq!(totals(pack, [])[position("energy_kcal")], Total::default());
}

#[test]
fn the_text_form_round_trips_every_food_of_the_pack() {
    let pack = starter_pack();
    for food in &pack.foods {
        let text = food.nutrients.to_json(pack);
        assert_eq!(Nutrients::from_json(&text, pack).unwrap(), food.nutrients, "{}", food.code);
    }
    let rice = pack.food_by_code("taco-3").unwrap().nutrients.to_json(pack);
    assert!(rice.starts_with(r#"{"energy_kcal":"128","#), "{rice}");
    assert!(rice.contains(r#""thiamin_mg":"tr""#) && !rice.contains("vitamin_c_mg"), "{rice}");
}

#[test]
fn a_stranger_nutrient_is_left_out_and_nonsense_is_refused() {
    let pack = starter_pack();
    let read = Nutrients::from_json(r#"{"energy_kcal":12.5,"caffeine_mg":"40"}"#, pack).unwrap();
    assert_eq!(read.amount(position("energy_kcal")), Amount::Value(12.5));
    for wrong in [r#"{"energy_kcal":"-1"}"#, r#"{"energy_kcal":"NaN"}"#, r#"{"energy_kcal":null}"#, "[]", "", "{"] {
        assert!(Nutrients::from_json(wrong, pack).is_err(), "{wrong}");
    }
}

#[test]
fn standings_say_what_is_certain_and_what_is_not() {
    let goal = Goal { minimum: Some(90.0), target: Some(100.0), maximum: Some(120.0) };
    let target_only = Goal { target: Some(100.0), ..Goal::default() };
    let minimum_only = Goal { minimum: Some(25.0), ..Goal::default() };
    let total = |amount, unknown_items| Total { amount, unknown_items, trace_items: 0 };
    let cases = [
        (Goal::default(), total(50.0, 0), Standing::NoGoal),
        (goal, total(50.0, 0), Standing::Below),
        (goal, total(50.0, 2), Standing::PerhapsBelow),
        (goal, total(100.0, 0), Standing::Within),
        (goal, total(100.0, 1), Standing::PerhapsAbove),
        (goal, total(121.0, 0), Standing::Above),
        (goal, total(121.0, 3), Standing::Above),
        (target_only, total(105.0, 0), Standing::Within),
        (target_only, total(111.0, 0), Standing::Above),
        (minimum_only, total(25.0, 4), Standing::Within),
    ];
    for (goal, total, standing) in cases {
        assert_eq!(goal.standing(&total), standing, "{goal:?} {total:?}");
    }
}
