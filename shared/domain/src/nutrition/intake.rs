//! What portions hold, what they add up to, and how that stands against goals.
//!
//! Three things are never confused: a value that the source measured, a trace (measured, below the limit), and a
//! value that nobody knows. A sum over an unknown value is a lower bound and carries how many items are unknown.

use std::collections::BTreeMap;

use super::foods::Pack;

/// What a food table says about one nutrient of a food.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Amount {
    /// The source has no value. Not zero.
    Missing,
    /// Measured, below rounding or the limit of quantification. Counts 0 in a sum.
    Trace,
    Value(f64),
}

/// A text that is neither an amount nor a map of amounts.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NutrientsError {
    #[error("{0:?} is not an amount: expected a decimal number or \"tr\"")]
    Amount(String),
    #[error("nutrients are not a JSON object of texts: {0}")]
    Shape(String),
}

impl Amount {
    /// From a table's cell: nothing, `tr`, or a decimal number that is not negative.
    pub fn parse(text: &str) -> Result<Amount, NutrientsError> {
        match text {
            "" => Ok(Amount::Missing),
            "tr" => Ok(Amount::Trace),
            number => match number.parse::<f64>() {
                Ok(value) if value.is_finite() && value >= 0.0 => Ok(Amount::Value(value)),
                _ => Err(NutrientsError::Amount(number.to_owned())),
            },
        }
    }

    /// The number that a sum adds; `None` where there is none to add.
    pub fn countable(self) -> Option<f64> {
        match self {
            Amount::Missing => None,
            Amount::Trace => Some(0.0),
            Amount::Value(value) => Some(value),
        }
    }

    fn text(self) -> Option<String> {
        match self {
            Amount::Missing => None,
            Amount::Trace => Some("tr".to_owned()),
            Amount::Value(value) => Some(value.to_string()),
        }
    }
}

/// Amounts aligned with [`Pack::nutrients`], per 100 g for a food, absolute for a portion.
#[derive(Debug, Clone, PartialEq)]
pub struct Nutrients(Vec<Amount>);

impl Nutrients {
    pub fn from_amounts(amounts: Vec<Amount>) -> Nutrients {
        Nutrients(amounts)
    }

    /// Of a food about which nothing is known.
    pub fn unknown(pack: &Pack) -> Nutrients {
        Nutrients(vec![Amount::Missing; pack.nutrients.len()])
    }

    /// From the text of `food.nutrients`: `{"energy_kcal":"128","saturated_fat_g":"tr"}`. Numbers are taken as
    /// well as texts. Nutrients that this program does not know are left out here and stay in the record.
    pub fn from_json(text: &str, pack: &Pack) -> Result<Nutrients, NutrientsError> {
        let shape = |reason: serde_json::Error| NutrientsError::Shape(reason.to_string());
        let map: BTreeMap<String, serde_json::Value> = serde_json::from_str(text).map_err(shape)?;
        let mut nutrients = Nutrients::unknown(pack);
        for (id, value) in map {
            let Some(position) = pack.nutrient_position(&id) else { continue };
            nutrients.0[position] = match value {
                serde_json::Value::String(text) => Amount::parse(&text)?,
                serde_json::Value::Number(number) => Amount::parse(&number.to_string())?,
                other => return Err(NutrientsError::Amount(other.to_string())),
            };
        }
        Ok(nutrients)
    }

    /// The text for `food.nutrients`. A missing value is absent from it.
    pub fn to_json(&self, pack: &Pack) -> String {
        let map: serde_json::Map<String, serde_json::Value> = pack
            .nutrients
            .iter()
            .zip(&self.0)
            .filter_map(|(nutrient, amount)| Some((nutrient.id.to_owned(), amount.text()?.into())))
            .collect();
        serde_json::Value::Object(map).to_string()
    }

    pub fn amount(&self, position: usize) -> Amount {
        self.0.get(position).copied().unwrap_or(Amount::Missing)
    }

    /// In the order of [`Pack::nutrients`].
    pub fn amounts(&self) -> &[Amount] {
        &self.0
    }

    /// What `grams` of a food hold, given what 100 g hold.
    pub fn of_grams(&self, grams: f64) -> Nutrients {
        Nutrients(
            self.0
                .iter()
                .map(|amount| match amount {
                    Amount::Value(value) => Amount::Value(value * grams / 100.0),
                    other => *other,
                })
                .collect(),
        )
    }
}

/// The sum of one nutrient over items.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Total {
    /// Over the items whose food has a value; a lower bound when `unknown_items` is not 0.
    pub amount: f64,
    /// Items whose food has no value.
    pub unknown_items: u32,
    /// Items that hold traces, counted as 0.
    pub trace_items: u32,
}

/// Adds up portions, nutrient by nutrient, in the order of [`Pack::nutrients`].
pub fn totals<'a>(pack: &Pack, portions: impl IntoIterator<Item = &'a Nutrients>) -> Vec<Total> {
    let mut totals = vec![Total::default(); pack.nutrients.len()];
    for portion in portions {
        for (total, amount) in totals.iter_mut().zip(portion.amounts()) {
            match amount {
                Amount::Missing => total.unknown_items += 1,
                Amount::Trace => total.trace_items += 1,
                Amount::Value(value) => total.amount += value,
            }
        }
    }
    totals
}

/// What a person aims for in a day. Any of the three may be absent.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Goal {
    pub minimum: Option<f64>,
    pub target: Option<f64>,
    pub maximum: Option<f64>,
}

/// How a day's total stands against a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Neither bound nor target is set.
    NoGoal,
    Below,
    /// Not reached by what is known; an unknown item may have reached it.
    PerhapsBelow,
    Within,
    /// Inside by what is known; an unknown item may have exceeded the maximum.
    PerhapsAbove,
    /// Above, whatever the unknown items hold.
    Above,
}

impl Goal {
    /// Compares a day's total. A target without bounds counts as a range of 10 % either way, the width that
    /// food tables and household measures can tell apart at best.
    pub fn standing(&self, total: &Total) -> Standing {
        let low = self.minimum.or(self.target.map(|target| target * 0.9));
        let high = self.maximum.or(self.target.map(|target| target * 1.1));
        let incomplete = total.unknown_items > 0;
        match (low, high) {
            (None, None) => Standing::NoGoal,
            (_, Some(high)) if total.amount > high => Standing::Above,
            (Some(low), _) if total.amount < low && incomplete => Standing::PerhapsBelow,
            (Some(low), _) if total.amount < low => Standing::Below,
            (_, Some(_)) if incomplete => Standing::PerhapsAbove,
            _ => Standing::Within,
        }
    }
}

#[cfg(test)]
#[path = "intake_tests.rs"]
mod tests;
