//! Logging what was eaten: a meal with its items in one save, and what the person's choice says about a proposal.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use umbu_catalog::Entity;
use umbu_catalog::entities::{agent_feedback, food, meal, meal_item, proposal};
use umbu_commands::CommandError;
use umbu_commands::types::*;
use umbu_domain::nutrition::portion::mantissa;
use uuid::Uuid;

use super::foods::{self, Food};
use super::scope;
use crate::store::{Replica, Step, StoreError, patch_from_json};

const ITEMS_MAX: usize = 50;

pub(super) fn log(replica: &Replica, new: NewMeal) -> Result<Saved, CommandError> {
    if new.items.is_empty() || new.items.len() > ITEMS_MAX {
        return Err(CommandError::new("meal-empty", format!("a meal has between 1 and {ITEMS_MAX} foods")));
    }
    let clinic = scope::clinic_of(replica, new.patient)?;
    let meal_id = Uuid::now_v7();
    let mut steps = vec![Step::Create {
        entity: &meal::ENTITY,
        id: meal_id,
        clinic,
        patch: patch_from_json(&meal::ENTITY, &meal_fields(&new))?,
    }];
    let mut answered = Vec::new();
    for item in &new.items {
        let food = known_food(replica, item.food)?;
        let mut fields = item_fields(&food, item)?;
        fields.insert("patient".to_owned(), json!(new.patient));
        fields.insert("meal".to_owned(), json!(meal_id));
        steps.push(Step::create(&meal_item::ENTITY, clinic, patch_from_json(&meal_item::ENTITY, &fields)?));
        if let Some(proposal) = item.proposal.filter(|proposal| !answered.contains(proposal)) {
            answered.push(proposal);
            steps.extend(answer(replica, proposal, &food, clinic)?);
        }
    }
    Ok(replica.save_many(steps)?)
}

pub(super) fn change(replica: &Replica, id: Uuid, item: NewMealItem) -> Result<Saved, CommandError> {
    let food = known_food(replica, item.food)?;
    let mut fields = item_fields(&food, &item)?;
    // How it came in is history, and stays.
    fields.remove("entered_by");
    fields.remove("proposal");
    let before = replica.get(&meal_item::ENTITY, id)?;
    let patch = patch_from_json(&meal_item::ENTITY, &fields)?;
    let mut steps = vec![Step::Edit { entity: &meal_item::ENTITY, id, patch }];
    let link = |field: &str| before.fields.get(field).and_then(Value::as_str).and_then(|id| id.parse().ok());
    if let Some(proposal) = link("proposal")
        && link("food") != Some(food.id)
    {
        steps.extend(answer(replica, proposal, &food, before.clinic)?);
    }
    Ok(replica.save_many(steps)?)
}

fn known_food(replica: &Replica, id: Uuid) -> Result<Food, CommandError> {
    Ok(foods::find(replica, id)?.ok_or(StoreError::NotFound { entity: food::NAME.to_owned(), id })?)
}

fn meal_fields(new: &NewMeal) -> BTreeMap<String, Value> {
    object(json!({
        "patient": new.patient, "date": new.date, "time": new.time, "time_zone": new.time_zone,
        "occasion": new.occasion, "note": new.note, "photo": new.photo,
    }))
}

fn item_fields(food: &Food, item: &NewMealItem) -> Result<BTreeMap<String, Value>, CommandError> {
    let amount = |value: f64, field: &str| {
        let fits = value.is_finite() && value > 0.0;
        let wrong = || CommandError::new("invalid-field", format!("{field} must be more than zero"));
        if fits { Ok(value) } else { Err(wrong().with("field", field).with("rule", "out-of-range")) }
    };
    let measure = item.measure.and_then(|id| food.measures.iter().find(|measure| measure.id == id));
    let quantity = measure.and(item.quantity).map(|quantity| amount(quantity, "quantity")).transpose()?;
    Ok(object(json!({
        "food": food.id,
        "food_name": food.name,
        "grams": mantissa(amount(item.grams, "grams")?, 1),
        "measure": measure.map(|measure| measure.id),
        "measure_name": measure.map(|measure| &measure.name),
        "quantity": quantity.map(|quantity| mantissa(quantity, 2)),
        "entered_by": item.entered_by,
        "proposal": item.proposal,
    })))
}

/// What the confirmed food says about the proposal: right when it was offered first, else corrected.
fn answer(replica: &Replica, id: Uuid, chosen: &Food, clinic: Option<Uuid>) -> Result<Vec<Step>, CommandError> {
    let Some(record) = replica.find(&proposal::ENTITY, id)?.filter(|record| !record.deleted) else {
        return Ok(Vec::new());
    };
    let offered = record.fields.get("content").and_then(|content| content.pointer("/candidates/0/food"));
    let right = offered.and_then(Value::as_str) == Some(chosen.id.to_string().as_str());
    let decided_at_ms = replica.server_now_ms();
    let status = object(json!({ "status": if right { "approved" } else { "edited" }, "decided_at": decided_at_ms }));
    let feedback = object(json!({
        "patient": record.fields.get("patient"),
        "proposal": id,
        "verdict": if right { "right" } else { "corrected" },
        "correction": if right { Value::Null } else { json!(chosen.id) },
    }));
    Ok(vec![
        Step::Edit { entity: &proposal::ENTITY, id, patch: patch_from_json(&proposal::ENTITY, &status)? },
        create(&agent_feedback::ENTITY, clinic.or(record.clinic), &feedback)?,
    ])
}

pub(super) fn create(
    entity: &'static Entity,
    clinic: Option<Uuid>,
    fields: &BTreeMap<String, Value>,
) -> Result<Step, CommandError> {
    Ok(Step::create(entity, clinic, patch_from_json(entity, fields)?))
}

/// An object literal as the map of fields that it is; absent values are left out, so defaults apply.
pub(super) fn object(json: Value) -> BTreeMap<String, Value> {
    match json {
        Value::Object(fields) => fields.into_iter().filter(|(_, value)| !value.is_null()).collect(),
        _ => BTreeMap::new(),
    }
}
