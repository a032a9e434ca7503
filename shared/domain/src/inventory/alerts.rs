//! Alerts about stock: low, time to buy, below zero, expiring, expired.
//!
//! An alert stands for a state: it opens when the state begins and is resolved when the state ends, so there is at most
//! one open alert for a product, lot and kind. What a person acknowledged or dismissed stays so until then.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Days;
use umbu_catalog::Value;
use umbu_catalog::entities::{lot, product, stock_alert, stock_movement};
use uuid::Uuid;

use super::shelf::good_until;
use crate::calendar::format_date;
use crate::reactions::{Change, Clock, DerivedKey, Draft, Records, Test};
use crate::record::{Fields, Row, fields, flag, id, int, link, patch, text};

/// Kinds of alert that follow from balances and expiries; the others are people's own.
const KINDS: [&str; 5] = ["negative_balance", "low_stock", "reorder_needed", "expiring_soon", "expired"];

/// For a product that says nothing itself.
const WARNING_DAYS: i64 = 30;

/// What `stock_alert.quantity` may hold. A sum of movements may be more.
const QUANTITY_MAX: i64 = 1_000_000_000;

/// A state that an alert should stand for.
#[derive(Debug, Clone, PartialEq)]
struct State {
    kind: &'static str,
    lot: Option<Uuid>,
    /// The day from which a lot may no longer be used; empty for the states of a whole product.
    due: String,
    severity: &'static str,
    quantity: i64,
    threshold: Option<i64>,
}

/// After movements, or changes of products, lots and alerts: the alerts of the products that they are about.
pub fn on_change<R: Records>(changes: &[Change], clock: &Clock, records: &R) -> Result<Vec<Draft>, R::Error> {
    let products: BTreeSet<Uuid> = changes.iter().filter_map(product_of).collect();
    let mut drafts = Vec::new();
    for product in products {
        drafts.extend(of_product(product, clock, records)?);
    }
    Ok(drafts)
}

fn product_of(change: &Change) -> Option<Uuid> {
    let fields = change.after.as_ref().or(change.before.as_ref())?;
    match change.entity.name {
        product::NAME => Some(change.id),
        lot::NAME => link(fields, lot::product),
        stock_alert::NAME => link(fields, stock_alert::product),
        _ => link(fields, stock_movement::product),
    }
}

/// Every product: time goes by, and movements of two replicas may together cross a limit that neither crossed.
pub fn on_time<R: Records>(clock: &Clock, records: &R) -> Result<Vec<Draft>, R::Error> {
    let mut drafts = Vec::new();
    for product in records.list(&product::ENTITY, &[])? {
        drafts.extend(of_product(product.id, clock, records)?);
    }
    Ok(drafts)
}

fn of_product<R: Records>(about: Uuid, clock: &Clock, records: &R) -> Result<Vec<Draft>, R::Error> {
    let mine = |field| [Test::Is(field, id(about))];
    let held = records.list(&stock_alert::ENTITY, &mine(stock_alert::product.field))?;
    let Some(product) = records.get(&product::ENTITY, about)? else {
        return Ok(difference(about, None, &[], &held, clock));
    };
    let by_lot = records.sums(
        &stock_movement::ENTITY,
        stock_movement::quantity.field,
        stock_movement::lot.field,
        &mine(stock_movement::product.field),
    )?;
    let lots = records.list(&lot::ENTITY, &mine(lot::product.field))?;
    Ok(difference(about, product.clinic, &states(&product.fields, &by_lot, &lots, clock), &held, clock))
}

/// What there is to say about a product. One that is no longer in use is watched for what is left of its lots only.
fn states(product: &Fields, by_lot: &BTreeMap<Option<Uuid>, i64>, lots: &[Row], clock: &Clock) -> Vec<State> {
    let balance: i64 = by_lot.values().sum();
    let of_product = |kind, severity, threshold| State {
        kind,
        lot: None,
        due: String::new(),
        severity,
        quantity: balance.clamp(-QUANTITY_MAX, QUANTITY_MAX),
        threshold,
    };
    let mut states = Vec::new();
    if flag(product, product::active) != Some(false) {
        let minimum = int(product, product::minimum_quantity).filter(|minimum| balance < *minimum);
        let reorder = int(product, product::reorder_point).filter(|point| balance <= *point);
        let empty = if balance <= 0 { "critical" } else { "high" };
        states.extend((balance < 0).then(|| of_product("negative_balance", "high", None)));
        states.extend(minimum.map(|minimum| of_product("low_stock", empty, Some(minimum))));
        states.extend(reorder.map(|point| of_product("reorder_needed", "medium", Some(point))));
    }
    states.extend(lots.iter().filter_map(|lot| {
        let quantity = by_lot.get(&Some(lot.id)).copied().filter(|balance| *balance > 0)?;
        let last = good_until(&lot.fields, product)?;
        let days = int(product, product::expiry_warning_days).unwrap_or(WARNING_DAYS);
        let warn_until = clock.today.checked_add_days(Days::new(u64::try_from(days).ok()?))?;
        let (kind, severity) = match () {
            () if last < clock.today => ("expired", "critical"),
            () if last <= warn_until => ("expiring_soon", "medium"),
            () => return None,
        };
        let quantity = quantity.min(QUANTITY_MAX);
        Some(State { kind, lot: Some(lot.id), due: format_date(last), severity, quantity, threshold: None })
    }));
    states
}

/// What must be written for the alerts that are held to say what is.
fn difference(product: Uuid, clinic: Option<Uuid>, states: &[State], held: &[Row], clock: &Clock) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for state in states {
        let same: Vec<&Row> = held.iter().filter(|alert| stands_for(alert, state.kind, state.lot)).collect();
        let mut unresolved = same.iter().filter(|alert| !is_resolved(alert));
        match (unresolved.next(), same.first()) {
            // Two replicas may have opened one each, for two expiries of a lot: the first stays.
            (Some(_), _) => drafts.extend(unresolved.map(|alert| resolve(alert.id, clock))),
            (None, Some(alert)) => drafts.push(open_again(alert.id, state, clock)),
            (None, None) => drafts.push(open(product, clinic, state, clock)),
        }
    }
    let over = held.iter().filter(|alert| {
        let kind = text(&alert.fields, stock_alert::alert_type).unwrap_or_default();
        let lot = link(&alert.fields, stock_alert::lot);
        let stands = states.iter().any(|state| state.kind == kind && state.lot == lot);
        KINDS.contains(&kind) && !is_resolved(alert) && !stands
    });
    drafts.extend(over.map(|alert| resolve(alert.id, clock)));
    drafts
}

fn stands_for(alert: &Row, kind: &str, lot: Option<Uuid>) -> bool {
    text(&alert.fields, stock_alert::alert_type) == Some(kind) && link(&alert.fields, stock_alert::lot) == lot
}

fn is_resolved(alert: &Row) -> bool {
    text(&alert.fields, stock_alert::status) == Some("resolved")
}

fn open(product: Uuid, clinic: Option<Uuid>, state: &State, clock: &Clock) -> Draft {
    let (subject_field, subject) = match state.lot {
        Some(lot) => (stock_alert::lot.field, lot),
        None => (stock_alert::product.field, product),
    };
    Draft::Derived {
        entity: &stock_alert::ENTITY,
        key: DerivedKey::new(format!("stock_alert.{}", state.kind), subject, state.due.clone()),
        clinic,
        genesis: fields([
            (subject_field, id(subject)),
            (stock_alert::alert_type.field, state.kind.into()),
            (stock_alert::status.field, "open".into()),
        ]),
        patch: patch([
            (stock_alert::product.field, Some(id(product))),
            (stock_alert::severity.field, Some(state.severity.into())),
            (stock_alert::quantity.field, Some(state.quantity.into())),
            (stock_alert::threshold_quantity.field, state.threshold.map(Value::from)),
            (stock_alert::raised_at.field, Some(clock.now_ms.into())),
        ]),
        again: patch([]),
    }
}

fn open_again(alert: Uuid, state: &State, clock: &Clock) -> Draft {
    Draft::Edit {
        entity: &stock_alert::ENTITY,
        id: alert,
        patch: patch([
            (stock_alert::status.field, Some("open".into())),
            (stock_alert::severity.field, Some(state.severity.into())),
            (stock_alert::quantity.field, Some(state.quantity.into())),
            (stock_alert::threshold_quantity.field, state.threshold.map(Value::from)),
            (stock_alert::raised_at.field, Some(clock.now_ms.into())),
            (stock_alert::resolved_at.field, None),
            (stock_alert::resolved_by.field, None),
            (stock_alert::resolution.field, None),
        ]),
    }
}

fn resolve(alert: Uuid, clock: &Clock) -> Draft {
    Draft::Edit {
        entity: &stock_alert::ENTITY,
        id: alert,
        patch: patch([
            (stock_alert::status.field, Some("resolved".into())),
            (stock_alert::resolved_at.field, Some(clock.now_ms.into())),
        ]),
    }
}

#[cfg(test)]
#[path = "alerts_tests.rs"]
mod tests;
