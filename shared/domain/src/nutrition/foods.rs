//! The starter food table and the nutrients that the app knows.
//!
//! The CSV files in `shared/domain/foods` are part of the program, checked by the tests below; a malformed row is
//! a defect of the build, not of a user's data, hence `expect` and no error type. Sources: see the README there.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use uuid::Uuid;

use super::intake::{Amount, Nutrients};

/// Ids of pack records are UUIDv5 of their codes below this namespace, so every replica derives the same ones.
const NAMESPACE: Uuid = Uuid::from_u128(0x5f6e_8d1c_92a4_5b07_b3d1_7a64_75f0_0d01);

/// A reference table of foods that travels with the program, read only.
pub struct Pack {
    pub version: &'static str,
    /// In the order of the file, which is that of the groups.
    pub foods: Vec<PackFood>,
    /// Of all foods; those of one food stand together, the default portion first.
    pub measures: Vec<PackMeasure>,
    /// In the order in which a screen lists them. [`Nutrients`] are aligned with this order.
    pub nutrients: Vec<Nutrient>,
    /// Label of the photo classifier to the food it most likely is.
    pub labels: BTreeMap<String, Uuid>,
    food_positions: HashMap<Uuid, usize>,
    food_codes: HashMap<String, usize>,
    measure_positions: HashMap<Uuid, usize>,
    nutrient_positions: HashMap<String, usize>,
}

/// A food with its nutrients per 100 g of edible portion.
pub struct PackFood {
    pub id: Uuid,
    /// `taco-3`, `usda-20121`; never reused.
    pub code: String,
    pub name_pt: String,
    pub name_en: String,
    pub group: String,
    /// Where the values come from, such as `TACO 4`; shown wherever they are.
    pub source: String,
    pub source_number: String,
    pub density_g_ml: Option<f64>,
    pub nutrients: Nutrients,
    /// Its household measures in [`Pack::measures`].
    measures: std::ops::Range<usize>,
}

/// How people measure one food at home.
pub struct PackMeasure {
    pub id: Uuid,
    pub food: Uuid,
    pub name_pt: String,
    pub name_en: String,
    pub grams: f64,
    pub source: String,
}

/// One nutrient that the app knows.
pub struct Nutrient {
    /// Ends in the unit, `ug` for µg; never changes.
    pub id: String,
    pub name_pt: String,
    pub name_en: String,
    pub unit: String,
    pub group: String,
    /// Digits after the point that are worth showing.
    pub decimals: u8,
    pub infoods_tag: String,
    /// Daily value on Brazilian nutrition labels (ANVISA IN 75/2020). Not a clinical target.
    pub adult_reference_daily: Option<f64>,
}

/// The table that comes with the program. Parsed at first use, then shared.
pub fn starter_pack() -> &'static Pack {
    static PACK: LazyLock<Pack> = LazyLock::new(|| {
        Pack::parse(
            "starter-1",
            include_str!("../../foods/nutrients.csv"),
            include_str!("../../foods/foods.csv"),
            include_str!("../../foods/measures.csv"),
            include_str!("../../foods/labels.csv"),
        )
    });
    &PACK
}

/// The id of the food with that code, without reading the pack.
pub fn food_id(code: &str) -> Uuid {
    Uuid::new_v5(&NAMESPACE, format!("food/{code}").as_bytes())
}

fn measure_id(food_code: &str, name_pt: &str) -> Uuid {
    Uuid::new_v5(&NAMESPACE, format!("measure/{food_code}/{name_pt}").as_bytes())
}

impl Pack {
    pub fn food(&self, id: Uuid) -> Option<&PackFood> {
        self.food_positions.get(&id).map(|&position| &self.foods[position])
    }

    pub fn food_by_code(&self, code: &str) -> Option<&PackFood> {
        self.food_codes.get(code).map(|&position| &self.foods[position])
    }

    pub fn measure(&self, id: Uuid) -> Option<&PackMeasure> {
        self.measure_positions.get(&id).map(|&position| &self.measures[position])
    }

    /// The household measures of a food, its default portion first.
    pub fn measures_of(&self, food: &PackFood) -> &[PackMeasure] {
        &self.measures[food.measures.clone()]
    }

    /// Where a nutrient stands in [`Pack::nutrients`].
    pub fn nutrient_position(&self, id: &str) -> Option<usize> {
        self.nutrient_positions.get(id).copied()
    }

    fn parse(
        version: &'static str,
        nutrients: &'static str,
        foods: &'static str,
        measures: &'static str,
        labels: &'static str,
    ) -> Pack {
        let nutrients: Vec<Nutrient> = rows(nutrients).map(|row| nutrient(&row)).collect();
        let by_food = measures_by_food(measures);
        let mut measures = Vec::new();
        let mut parsed = Vec::new();
        for row in rows(foods) {
            let first = measures.len();
            measures.extend(by_food.get(&row[0]).into_iter().flatten().map(measure));
            parsed.push(food(&row, nutrients.len(), first..measures.len()));
        }
        let labels = rows(labels).map(|row| (row[0].to_owned(), food_id(&row[1]))).collect();
        Pack {
            version,
            food_positions: parsed.iter().enumerate().map(|(position, food)| (food.id, position)).collect(),
            food_codes: parsed.iter().enumerate().map(|(position, food)| (food.code.clone(), position)).collect(),
            measure_positions: measures.iter().enumerate().map(|(position, one)| (one.id, position)).collect(),
            nutrient_positions: nutrients
                .iter()
                .enumerate()
                .map(|(position, one)| (one.id.clone(), position))
                .collect(),
            foods: parsed,
            measures,
            nutrients,
            labels,
        }
    }
}

fn nutrient(row: &csv::StringRecord) -> Nutrient {
    Nutrient {
        id: row[0].to_owned(),
        name_pt: row[1].to_owned(),
        name_en: row[2].to_owned(),
        unit: row[3].to_owned(),
        group: row[4].to_owned(),
        infoods_tag: row[5].to_owned(),
        decimals: row[6].parse().expect("nutrients.csv gives whole decimals"),
        adult_reference_daily: number(&row[7]),
    }
}

fn food(row: &csv::StringRecord, nutrient_count: usize, measures: std::ops::Range<usize>) -> PackFood {
    assert_eq!(row.len(), 7 + nutrient_count, "foods.csv has one column per nutrient: {}", &row[0]);
    let parse = |text: &str| Amount::parse(text).expect("foods.csv holds numbers, tr or nothing");
    PackFood {
        id: food_id(&row[0]),
        code: row[0].to_owned(),
        name_pt: row[1].to_owned(),
        name_en: row[2].to_owned(),
        group: row[3].to_owned(),
        source: row[4].to_owned(),
        source_number: row[5].to_owned(),
        density_g_ml: number(&row[6]),
        nutrients: Nutrients::from_amounts(row.iter().skip(7).map(parse).collect()),
        measures,
    }
}

fn measure(row: &csv::StringRecord) -> PackMeasure {
    PackMeasure {
        id: measure_id(&row[0], &row[1]),
        food: food_id(&row[0]),
        name_pt: row[1].to_owned(),
        name_en: row[2].to_owned(),
        grams: number(&row[3]).expect("measures.csv gives grams"),
        source: row[4].to_owned(),
    }
}

fn measures_by_food(measures: &'static str) -> HashMap<String, Vec<csv::StringRecord>> {
    let mut by_food: HashMap<String, Vec<csv::StringRecord>> = HashMap::new();
    for row in rows(measures) {
        by_food.entry(row[0].to_owned()).or_default().push(row);
    }
    by_food
}

fn number(text: &str) -> Option<f64> {
    (!text.is_empty()).then(|| text.parse().expect("the food tables hold plain decimal numbers"))
}

/// The records of a CSV after its header.
fn rows(text: &'static str) -> impl Iterator<Item = csv::StringRecord> {
    csv::Reader::from_reader(text.as_bytes())
        .into_records()
        .map(|row| row.expect("the food tables are well-formed CSV"))
}

#[cfg(test)]
#[path = "foods_tests.rs"]
mod tests;
