//! Foods: the reference pack and the organisation's own, as one.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::params;
use serde_json::Value;
use umbu_catalog::entities::{food, household_measure};
use umbu_commands::CommandError;
use umbu_commands::types::*;
use umbu_domain::nutrition::foods::starter_pack;
use umbu_domain::nutrition::intake::{Amount, Nutrients};
use umbu_domain::nutrition::portion::{self, Portion as Entered};
use umbu_domain::nutrition::search::FoodIndex;
use uuid::Uuid;

use super::records::text;
use crate::store::{Replica, StoreError};

const FOODS_MAX: u32 = 100;
/// Entries of one food that say what is usual.
const HABIT_ENTRIES: u32 = 10;

/// A food wherever it comes from.
pub(super) struct Food {
    pub(super) id: Uuid,
    pub(super) name: String,
    pub(super) name_en: Option<String>,
    pub(super) group: Option<String>,
    pub(super) source: String,
    pub(super) source_number: Option<String>,
    pub(super) nutrients: Nutrients,
    pub(super) measures: Vec<Measure>,
}

/// The index of food names, built again when the organisation's own foods change.
#[derive(Default)]
pub(super) struct Foods {
    index: Mutex<Option<(OwnFoods, Arc<FoodIndex>)>>,
}

/// How many own foods there are and when the last one changed: another answer means another index.
type OwnFoods = (i64, Option<i64>);

impl Foods {
    pub(super) fn search(
        &self,
        replica: &Replica,
        query: &str,
        patient: Option<Uuid>,
        limit: u32,
    ) -> Result<Vec<FoodHit>, CommandError> {
        let history = patient.map(|patient| habits(replica, patient)).transpose()?.unwrap_or_default();
        let found = self.index(replica)?.search(query, &history, limit.min(FOODS_MAX) as usize);
        hits(replica, found.into_iter().map(|found| found.food), patient)
    }

    fn index(&self, replica: &Replica) -> Result<Arc<FoodIndex>, StoreError> {
        let own = replica.read(|connection| {
            let sql = "SELECT count(*), max(updated_at_ms) FROM food WHERE pack IS NULL AND deleted_at_ms IS NULL";
            Ok(connection.prepare_cached(sql)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?)
        })?;
        let mut index = self.index.lock().unwrap_or_else(PoisonError::into_inner);
        match index.as_ref() {
            Some((known, built)) if *known == own => Ok(Arc::clone(built)),
            _ => {
                let built = Arc::new(build_index(replica)?);
                *index = Some((own, Arc::clone(&built)));
                Ok(built)
            }
        }
    }
}

/// Own foods come first: of two that match alike, the clinic's own is offered before the public table's.
fn build_index(replica: &Replica) -> Result<FoodIndex, StoreError> {
    let own = replica.read(|connection| {
        let sql = "SELECT id, name, name_en FROM food WHERE pack IS NULL AND deleted_at_ms IS NULL ORDER BY name";
        let mut statement = connection.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?, row.get::<_, Option<String>>(2)?))
        })?;
        Ok(rows.collect::<Result<Vec<_>, _>>()?)
    })?;
    let own = own.iter().filter_map(|(id, name, name_en)| {
        let names = name.iter().chain(name_en).map(String::as_str).collect();
        Some((Uuid::parse_str(id).ok()?, names))
    });
    let packed = starter_pack().foods.iter().map(|food| (food.id, vec![food.name_pt.as_str(), food.name_en.as_str()]));
    Ok(FoodIndex::new(own.chain(packed)))
}

/// How often the patient logged each food.
fn habits(replica: &Replica, patient: Uuid) -> Result<HashMap<Uuid, u32>, StoreError> {
    replica.read(|connection| {
        let sql = "SELECT food, count(*) FROM meal_item
                   WHERE patient = ?1 AND deleted_at_ms IS NULL AND food IS NOT NULL GROUP BY food";
        let mut statement = connection.prepare_cached(sql)?;
        let rows =
            statement.query_map(params![patient.to_string()], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?;
        let counted = rows.collect::<Result<Vec<_>, _>>()?;
        Ok(counted.into_iter().filter_map(|(food, count)| Some((Uuid::parse_str(&food).ok()?, count))).collect())
    })
}

/// What the patient logged last, each food once.
pub(super) fn recent(replica: &Replica, patient: Uuid, limit: u32) -> Result<Vec<FoodHit>, CommandError> {
    let foods = replica.read(|connection| {
        let sql = "SELECT food FROM meal_item WHERE patient = ?1 AND deleted_at_ms IS NULL AND food IS NOT NULL
                   GROUP BY food ORDER BY max(id) DESC LIMIT ?2";
        let mut statement = connection.prepare_cached(sql)?;
        let rows =
            statement.query_map(params![patient.to_string(), limit.min(FOODS_MAX)], |row| row.get::<_, String>(0))?;
        Ok(rows.collect::<Result<Vec<_>, _>>()?)
    })?;
    hits(replica, foods.iter().filter_map(|food| Uuid::parse_str(food).ok()), Some(patient))
}

pub(super) fn hits(
    replica: &Replica,
    foods: impl IntoIterator<Item = Uuid>,
    patient: Option<Uuid>,
) -> Result<Vec<FoodHit>, CommandError> {
    let mut hits = Vec::new();
    for id in foods {
        if let Some(food) = find(replica, id)? {
            hits.push(hit(replica, &food, patient)?);
        }
    }
    Ok(hits)
}

pub(super) fn hit(replica: &Replica, food: &Food, patient: Option<Uuid>) -> Result<FoodHit, CommandError> {
    let usual = patient.map(|patient| usual_portion(replica, patient, food.id)).transpose()?.flatten();
    let portion = usual.unwrap_or_else(|| match food.measures.first() {
        Some(measure) => Entered::in_measure(measure.id, measure.grams, 1.0),
        None => Entered::in_grams(100.0),
    });
    let measure = portion.measure.and_then(|id| food.measures.iter().find(|measure| measure.id == id));
    Ok(FoodHit {
        id: food.id,
        name: food.name.clone(),
        name_en: food.name_en.clone(),
        source: food.source.clone(),
        energy_kcal: amount(&food.nutrients, "energy_kcal"),
        portion: Portion {
            measure: measure.map(|measure| measure.id),
            measure_name: measure.map(|measure| measure.name.clone()),
            measure_name_en: measure.and_then(|measure| measure.name_en.clone()),
            quantity: if measure.is_some() { portion.quantity } else { portion.grams },
            grams: portion.grams,
        },
    })
}

fn usual_portion(replica: &Replica, patient: Uuid, food: Uuid) -> Result<Option<Entered>, StoreError> {
    let entries = replica.read(|connection| {
        let sql = "SELECT measure, quantity, grams FROM meal_item
                   WHERE patient = ?1 AND food = ?2 AND deleted_at_ms IS NULL AND grams IS NOT NULL
                   ORDER BY id DESC LIMIT ?3";
        let mut statement = connection.prepare_cached(sql)?;
        let rows = statement.query_map(params![patient.to_string(), food.to_string(), HABIT_ENTRIES], |row| {
            let measure: Option<String> = row.get(0)?;
            let quantity: Option<i64> = row.get(1)?;
            let grams: i64 = row.get(2)?;
            Ok((measure, quantity, grams))
        })?;
        Ok(rows.collect::<Result<Vec<_>, _>>()?)
    })?;
    let entries: Vec<Entered> = entries
        .into_iter()
        .map(|(measure, quantity, grams)| {
            let grams = decimal(grams, 1);
            let measure = measure.and_then(|id| Uuid::parse_str(&id).ok());
            Entered { measure, quantity: quantity.map_or(grams, |quantity| decimal(quantity, 2)), grams }
        })
        .collect();
    Ok(portion::usual(&entries))
}

pub(super) fn detail(replica: &Replica, id: Uuid) -> Result<FoodDetail, CommandError> {
    let food = find(replica, id)?.ok_or(StoreError::NotFound { entity: food::NAME.to_owned(), id })?;
    Ok(FoodDetail {
        id,
        name: food.name,
        name_en: food.name_en,
        group: food.group,
        source: food.source,
        source_number: food.source_number,
        nutrients: amounts(&food.nutrients),
        measures: food.measures,
    })
}

/// The food with that id, from the pack or the organisation's records; `None` while it has not arrived.
pub(super) fn find(replica: &Replica, id: Uuid) -> Result<Option<Food>, CommandError> {
    let pack = starter_pack();
    let Some(packed) = pack.food(id) else { return own(replica, id) };
    let measures = pack.measures_of(packed).iter().map(|measure| Measure {
        id: measure.id,
        name: measure.name_pt.clone(),
        name_en: Some(measure.name_en.clone()),
        grams: measure.grams,
    });
    Ok(Some(Food {
        id,
        name: packed.name_pt.clone(),
        name_en: Some(packed.name_en.clone()),
        group: Some(packed.group.clone()),
        source: packed.source.clone(),
        source_number: Some(packed.source_number.clone()),
        nutrients: packed.nutrients.clone(),
        measures: measures.collect(),
    }))
}

fn own(replica: &Replica, id: Uuid) -> Result<Option<Food>, CommandError> {
    let Some(record) = replica.find(&food::ENTITY, id)? else { return Ok(None) };
    let of_food = BTreeMap::from([("food".to_owned(), Value::from(id.to_string()))]);
    let mut measures = replica.list(&household_measure::ENTITY, &of_food, FOODS_MAX, 0)?.records;
    measures.sort_by_key(|measure| measure.fields.get("position").and_then(Value::as_i64));
    let measures = measures.iter().filter_map(|measure| {
        let grams = measure.fields.get("grams")?.as_i64()?;
        Some(Measure {
            id: measure.id,
            name: text(measure, "name")?,
            name_en: text(measure, "name_en"),
            grams: decimal(grams, 1),
        })
    });
    let pack = starter_pack();
    // An own food whose nutrients cannot be read is a food with unknown nutrients, not a broken screen.
    let nutrients = record.fields.get("nutrients").map(Value::to_string);
    let nutrients = nutrients.and_then(|json| Nutrients::from_json(&json, pack).ok());
    Ok(Some(Food {
        id,
        name: text(&record, "name").unwrap_or_default(),
        name_en: text(&record, "name_en"),
        group: text(&record, "food_group"),
        source: text(&record, "source").unwrap_or_default(),
        source_number: text(&record, "source_number"),
        nutrients: nutrients.unwrap_or_else(|| Nutrients::unknown(pack)),
        measures: measures.collect(),
    }))
}

pub(super) fn nutrients() -> Vec<NutrientInfo> {
    let known = starter_pack().nutrients.iter();
    known
        .map(|nutrient| NutrientInfo {
            id: nutrient.id.clone(),
            name_pt: nutrient.name_pt.clone(),
            name_en: nutrient.name_en.clone(),
            unit: nutrient.unit.clone(),
            group: nutrient.group.clone(),
            decimals: nutrient.decimals,
        })
        .collect()
}

pub(super) fn amounts(nutrients: &Nutrients) -> Vec<NutrientAmount> {
    let known = starter_pack().nutrients.iter().zip(nutrients.amounts());
    known
        .map(|(nutrient, amount)| NutrientAmount {
            nutrient: nutrient.id.clone(),
            amount: amount.countable(),
            trace: *amount == Amount::Trace,
        })
        .collect()
}

pub(super) fn amount(nutrients: &Nutrients, nutrient: &str) -> Option<f64> {
    nutrients.amount(starter_pack().nutrient_position(nutrient)?).countable()
}

/// A stored mantissa as a number: `decimal(375, 1)` is 37.5.
pub(super) fn decimal(mantissa: i64, scale: u8) -> f64 {
    mantissa as f64 / 10f64.powi(i32::from(scale))
}
