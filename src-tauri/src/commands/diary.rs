//! A patient's diary: days, meals, items, and the sums against goals.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use rusqlite::params;
use umbu_commands::CommandError;
use umbu_commands::types::*;
use umbu_domain::calendar::parse_date;
use umbu_domain::nutrition::foods::starter_pack;
use umbu_domain::nutrition::intake::{Goal, Nutrients, totals};
use uuid::Uuid;

use super::foods::{self, Food, decimal};
use crate::store::{Replica, StoreError};

const DAYS_MAX: u32 = 400;

/// Foods met while one answer is made; a diary repeats itself.
#[derive(Default)]
struct Larder(HashMap<Uuid, Option<Food>>);

impl Larder {
    fn find(&mut self, replica: &Replica, id: Uuid) -> Result<Option<&Food>, CommandError> {
        Ok(match self.0.entry(id) {
            Entry::Occupied(known) => known.into_mut().as_ref(),
            Entry::Vacant(place) => place.insert(foods::find(replica, id)?).as_ref(),
        })
    }

    /// Nutrients of a portion; unknown where the food has not arrived.
    fn portion(&mut self, replica: &Replica, food: Uuid, grams: f64) -> Result<Nutrients, CommandError> {
        let found = self.find(replica, food)?;
        Ok(found.map_or_else(|| Nutrients::unknown(starter_pack()), |food| food.nutrients.of_grams(grams)))
    }
}

pub(super) fn day(replica: &Replica, patient: Uuid, date: String) -> Result<MealDay, CommandError> {
    let invalid = |_| {
        CommandError::new("invalid-field", "the date must be YYYY-MM-DD").with("field", "date").with("rule", "form")
    };
    parse_date(&date).map_err(invalid)?;
    let mut larder = Larder::default();
    let mut portions = Vec::new();
    let mut meals = meals_of(replica, patient, &date)?;
    for meal in &mut meals {
        let mut energies = Vec::new();
        for (food, mut item) in items_of(replica, meal.id)? {
            let nutrients = larder.portion(replica, food, item.grams)?;
            item.source = larder.find(replica, food)?.map(|food| food.source.clone());
            item.nutrients = foods::amounts(&nutrients);
            energies.push(foods::amount(&nutrients, "energy_kcal"));
            portions.push(nutrients);
            meal.items.push(item);
        }
        meal.energy_kcal = energies.into_iter().flatten().reduce(|sum, energy| sum + energy);
    }
    let goals = goals_on(replica, patient, &date)?;
    Ok(MealDay { totals: day_totals(&portions, &goals), meals, date })
}

fn day_totals(portions: &[Nutrients], goals: &HashMap<String, Goal>) -> Vec<NutrientTotal> {
    let pack = starter_pack();
    let sums = pack.nutrients.iter().zip(totals(pack, portions));
    sums.map(|(nutrient, total)| {
        let goal = goals.get(&nutrient.id).copied().unwrap_or_default();
        NutrientTotal {
            nutrient: nutrient.id.clone(),
            amount: total.amount,
            unknown_items: total.unknown_items,
            minimum: goal.minimum,
            target: goal.target,
            maximum: goal.maximum,
        }
    })
    .collect()
}

fn meals_of(replica: &Replica, patient: Uuid, date: &str) -> Result<Vec<MealView>, StoreError> {
    replica.read(|connection| {
        let sql = "SELECT id, date, time, occasion, note, photo FROM meal
                   WHERE patient = ?1 AND date = ?2 AND deleted_at_ms IS NULL ORDER BY time, id";
        let mut statement = connection.prepare_cached(sql)?;
        let rows = statement.query_map(params![patient.to_string(), date], |row| {
            Ok(MealView {
                id: id(row, 0)?,
                date: row.get(1)?,
                time: row.get::<_, Option<String>>(2)?.unwrap_or_default(),
                occasion: row.get::<_, Option<String>>(3)?.unwrap_or_default(),
                note: row.get::<_, Option<String>>(4)?.filter(|note| !note.is_empty()),
                photo: row.get(5)?,
                items: Vec::new(),
                energy_kcal: None,
            })
        })?;
        Ok(rows.collect::<Result<Vec<_>, _>>()?)
    })
}

/// Items of a meal with the food each names; nutrients are filled in by the caller.
fn items_of(replica: &Replica, meal: Uuid) -> Result<Vec<(Uuid, MealItemView)>, StoreError> {
    replica.read(|connection| {
        let sql = "SELECT id, food, food_name, grams, measure, measure_name, quantity, entered_by FROM meal_item
                   WHERE meal = ?1 AND deleted_at_ms IS NULL AND food IS NOT NULL AND grams IS NOT NULL ORDER BY id";
        let mut statement = connection.prepare_cached(sql)?;
        let rows = statement.query_map(params![meal.to_string()], |row| {
            let food = id(row, 1)?;
            let item = MealItemView {
                id: id(row, 0)?,
                food,
                food_name: row.get::<_, Option<String>>(2)?.unwrap_or_default(),
                grams: decimal(row.get(3)?, 1),
                measure: row.get::<_, Option<String>>(4)?.and_then(|id| Uuid::parse_str(&id).ok()),
                measure_name: row.get(5)?,
                quantity: row.get::<_, Option<i64>>(6)?.map(|quantity| decimal(quantity, 2)),
                entered_by: row.get::<_, Option<String>>(7)?.unwrap_or_default(),
                source: None,
                nutrients: Vec::new(),
            };
            Ok((food, item))
        })?;
        Ok(rows.collect::<Result<Vec<_>, _>>()?)
    })
}

/// For each nutrient the goal that is in force on that day: the one valid latest, then the one written last.
fn goals_on(replica: &Replica, patient: Uuid, date: &str) -> Result<HashMap<String, Goal>, StoreError> {
    replica.read(|connection| {
        let sql = "SELECT nutrient, minimum, target, maximum FROM nutrient_goal
                   WHERE patient = ?1 AND deleted_at_ms IS NULL AND nutrient IS NOT NULL
                     AND coalesce(valid_from, '') <= ?2
                   ORDER BY coalesce(valid_from, ''), id";
        let mut statement = connection.prepare_cached(sql)?;
        let rows = statement.query_map(params![patient.to_string(), date], |row| {
            let bound =
                |column: usize| row.get::<_, Option<i64>>(column).map(|bound| bound.map(|bound| decimal(bound, 2)));
            Ok((row.get::<_, String>(0)?, Goal { minimum: bound(1)?, target: bound(2)?, maximum: bound(3)? }))
        })?;
        Ok(rows.collect::<Result<HashMap<_, _>, _>>()?)
    })
}

pub(super) fn days(replica: &Replica, patient: Uuid, limit: u32) -> Result<Vec<DiaryDay>, CommandError> {
    let mut days = replica.read(|connection| {
        let sql = "SELECT date, count(*) FROM meal WHERE patient = ?1 AND deleted_at_ms IS NULL AND date IS NOT NULL
                   GROUP BY date ORDER BY date DESC LIMIT ?2";
        let mut statement = connection.prepare_cached(sql)?;
        let rows = statement.query_map(params![patient.to_string(), limit.min(DAYS_MAX)], |row| {
            Ok(DiaryDay { date: row.get(0)?, meals: row.get(1)?, energy_kcal: 0.0, unknown_items: 0 })
        })?;
        Ok(rows.collect::<Result<Vec<_>, _>>()?)
    })?;
    let Some(oldest) = days.last().map(|day| day.date.clone()) else { return Ok(days) };
    let mut larder = Larder::default();
    let mut energies: HashMap<String, (f64, u32)> = HashMap::new();
    for (date, food, grams) in eaten_since(replica, patient, &oldest)? {
        let nutrients = larder.portion(replica, food, grams)?;
        let (sum, unknown) = energies.entry(date).or_default();
        match foods::amount(&nutrients, "energy_kcal") {
            Some(energy) => *sum += energy,
            None => *unknown += 1,
        }
    }
    for day in &mut days {
        (day.energy_kcal, day.unknown_items) = energies.get(&day.date).copied().unwrap_or_default();
    }
    Ok(days)
}

fn eaten_since(replica: &Replica, patient: Uuid, date: &str) -> Result<Vec<(String, Uuid, f64)>, StoreError> {
    replica.read(|connection| {
        let sql = "SELECT meal.date, item.food, item.grams FROM meal JOIN meal_item AS item ON item.meal = meal.id
                   WHERE meal.patient = ?1 AND meal.date >= ?2 AND meal.deleted_at_ms IS NULL
                     AND item.deleted_at_ms IS NULL AND item.food IS NOT NULL AND item.grams IS NOT NULL";
        let mut statement = connection.prepare_cached(sql)?;
        let rows = statement.query_map(params![patient.to_string(), date], |row| {
            Ok((row.get(0)?, id(row, 1)?, decimal(row.get(2)?, 1)))
        })?;
        Ok(rows.collect::<Result<Vec<_>, _>>()?)
    })
}

fn id(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Uuid> {
    let text: String = row.get(column)?;
    Uuid::parse_str(&text).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, Box::new(error))
    })
}
