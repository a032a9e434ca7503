//! The same records for Umbu and its peers: items of meals as a diary holds them.

use serde_json::{Value, json};
use umbu_domain::nutrition::foods::starter_pack;
use uuid::Uuid;

/// Fields of the `number`th item.
pub(crate) fn item(number: usize, patient: Uuid) -> Value {
    let pack = starter_pack();
    let food = &pack.foods[number % pack.foods.len()];
    let measure = &pack.measures_of(food)[0];
    json!({
        "patient": patient,
        "meal": Uuid::from_u128(0x0190_a0f0_0000_7000_8000_0000_0000_0000 + (number / 4) as u128),
        "food": food.id,
        "food_name": food.name_pt,
        "grams": 100 + number % 4_000,
        "measure": measure.id,
        "measure_name": measure.name_pt,
        "quantity": 100 + number % 300,
        "entered_by": "search",
    })
}
