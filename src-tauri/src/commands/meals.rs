//! Logging meals: one save for a meal with its items and for what the items say about a suggestion.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::Value as Json;
use umbu_catalog::derive::validation::Rule;
use umbu_catalog::entities::{agent_feedback, meal, meal_item, proposal};
use umbu_catalog::{Entity, Value};
use umbu_commands::CommandError;
use umbu_commands::types::{NewMeal, NewMealItem, RecordView, Saved};
use umbu_domain::nutrition::portion::mantissa;
use umbu_sync::Patch;
use uuid::Uuid;

use super::diary::link;
use super::errors::invalid_field;
use super::foods::{FoodTable, FoodTables};
use super::{scope, search};
use crate::store::{Replica, Step};

/// More items than this in one meal are a mistake.
const ITEMS_MAX: usize = 100;

pub(super) fn log(replica: &Arc<Replica>, foods: &FoodTables, new: NewMeal) -> Result<Saved, CommandError> {
    scope::check_patient(replica, new.patient)?;
    if new.items.len() > ITEMS_MAX {
        return Err(invalid_field("items", Rule::TooLong { max: ITEMS_MAX }));
    }
    let table = foods.of(replica)?;
    let clinic = scope::clinic_of(replica, new.patient)?;
    let id = Uuid::now_v7();
    let mut steps = vec![Step::Create { entity: &meal::ENTITY, id, clinic, patch: meal_patch(&new) }];
    let mut decided = Vec::new();
    for item in &new.items {
        let mut patch = item_patch(&table, item)?;
        patch.insert("patient".into(), text(new.patient));
        patch.insert("meal".into(), text(id));
        steps.push(Step::create(&meal_item::ENTITY, clinic, patch));
        if let Some(proposal) = item.proposal.filter(|proposal| !decided.contains(proposal)) {
            decided.push(proposal);
            steps.extend(decision(replica, proposal, item.food, Judged::OpenOnly)?);
        }
    }
    Ok(replica.save_many(steps)?)
}

pub(super) fn change_item(
    replica: &Arc<Replica>,
    foods: &FoodTables,
    id: Uuid,
    item: &NewMealItem,
) -> Result<Saved, CommandError> {
    let table = foods.of(replica)?;
    let before = replica.get(&meal_item::ENTITY, id)?;
    if let Some(patient) = link(&before, "patient") {
        scope::check_patient(replica, patient)?;
    }
    let mut patch = item_patch(&table, item)?;
    // Where the entry came from stays true whatever is corrected later.
    patch.remove("proposal");
    patch.remove("entered_by");
    let mut steps = vec![Step::Edit { entity: &meal_item::ENTITY, id, patch }];
    if let Some(proposal) = link(&before, "proposal")
        && link(&before, "food") != Some(item.food)
    {
        steps.extend(decision(replica, proposal, item.food, Judged::Again)?);
    }
    Ok(replica.save_many(steps)?)
}

fn meal_patch(new: &NewMeal) -> Patch {
    let optional = |value: &Option<String>| value.clone().filter(|text| !text.trim().is_empty()).map(Value::Text);
    Patch::from([
        ("patient".to_owned(), text(new.patient)),
        ("date".to_owned(), text(&new.date)),
        ("time".to_owned(), text(&new.time)),
        ("time_zone".to_owned(), text(&new.time_zone)),
        ("occasion".to_owned(), text(&new.occasion)),
        ("note".to_owned(), optional(&new.note)),
        ("photo".to_owned(), optional(&new.photo)),
        ("photo_thumbnail".to_owned(), optional(&new.thumbnail)),
    ])
}

/// Everything about the food and the amount. Names are kept as they are now, so that the entry always reads.
fn item_patch(table: &FoodTable, item: &NewMealItem) -> Result<Patch, CommandError> {
    if !item.grams.is_finite() || item.quantity.is_some_and(|quantity| !quantity.is_finite()) {
        return Err(invalid_field("grams", Rule::Form));
    }
    let food = table.required(item.food)?;
    let measure = item.measure.and_then(|id| food.measure(id));
    let quantity = measure.and(item.quantity).map(|quantity| Value::Int(mantissa(quantity, 2)));
    Ok(Patch::from([
        ("food".to_owned(), text(item.food)),
        ("food_name".to_owned(), text(&food.name)),
        ("grams".to_owned(), Some(Value::Int(mantissa(item.grams, 1)))),
        ("measure".to_owned(), measure.and_then(|measure| text(measure.id))),
        ("measure_name".to_owned(), measure.and_then(|measure| text(&measure.name))),
        ("quantity".to_owned(), quantity),
        ("entered_by".to_owned(), text(&item.entered_by)),
        ("proposal".to_owned(), item.proposal.and_then(text)),
    ]))
}

fn text(value: impl ToString) -> Option<Value> {
    Some(Value::Text(value.to_string()))
}

/// Whether a suggestion that was answered before may be answered anew.
#[derive(PartialEq, Eq)]
enum Judged {
    OpenOnly,
    Again,
}

/// What logging this food says about the suggestion: right when it is the first candidate, else corrected.
fn decision(
    replica: &Replica,
    proposal: Uuid,
    food: Uuid,
    judged: Judged,
) -> Result<Vec<Step>, CommandError> {
    let Some(row) = replica.find(&proposal::ENTITY, proposal)? else { return Ok(Vec::new()) };
    let open = search::text(&row, "status").as_deref() == Some("open");
    let Some(patient) = link(&row, "patient").filter(|_| open || judged == Judged::Again) else {
        return Ok(Vec::new());
    };
    let right = first_candidate(&row) == Some(food);
    let (verdict, status) = if right { ("right", "approved") } else { ("corrected", "edited") };
    let feedback = Patch::from([
        ("patient".to_owned(), text(patient)),
        ("proposal".to_owned(), text(proposal)),
        ("verdict".to_owned(), text(verdict)),
        ("correction".to_owned(), (!right).then(|| Value::Text(food.to_string()))),
    ]);
    let decided = Patch::from([
        ("status".to_owned(), text(status)),
        ("decided_at".to_owned(), Some(Value::Int(now_ms()))),
    ]);
    let entity: &'static Entity = &agent_feedback::ENTITY;
    Ok(vec![
        Step::create(entity, row.clinic, feedback),
        Step::Edit { entity: &proposal::ENTITY, id: proposal, patch: decided },
    ])
}

fn first_candidate(proposal: &RecordView) -> Option<Uuid> {
    let candidates = proposal.fields.get("content")?.get("candidates")?;
    candidates.get(0)?.get("food").and_then(Json::as_str)?.parse().ok()
}

pub(super) fn now_ms() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
