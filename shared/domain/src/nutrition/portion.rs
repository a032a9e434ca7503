//! Portions: grams, household measures, and what a person usually takes.

use uuid::Uuid;

/// Grams are stored to a tenth and quantities to a hundredth, as the catalogue has it.
const GRAMS_STEP: f64 = 0.1;
const QUANTITY_STEP: f64 = 0.01;

/// How many of a person's latest entries of a food decide their usual portion.
const USUAL_FROM_LAST: usize = 10;

/// An amount of a food as a person entered it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Portion {
    /// The household measure, `None` when entered in grams.
    pub measure: Option<Uuid>,
    /// How many of the measure; grams when there is none.
    pub quantity: f64,
    pub grams: f64,
}

impl Portion {
    pub fn in_grams(grams: f64) -> Portion {
        let grams = round_to(grams, GRAMS_STEP);
        Portion { measure: None, quantity: grams, grams }
    }

    /// `quantity` of a measure that weighs `measure_grams` each.
    pub fn in_measure(measure: Uuid, measure_grams: f64, quantity: f64) -> Portion {
        let quantity = round_to(quantity, QUANTITY_STEP);
        Portion { measure: Some(measure), quantity, grams: grams_of(measure_grams, quantity) }
    }
}

/// What `quantity` of a measure weighs, to a tenth of a gram and never less than that.
pub fn grams_of(measure_grams: f64, quantity: f64) -> f64 {
    round_to(measure_grams * quantity, GRAMS_STEP).max(GRAMS_STEP)
}

/// How many of a measure make up `grams`. Within 3 % of a quarter it says the quarter, since nobody eats 1.98
/// spoons; otherwise it is exact to a hundredth.
pub fn quantity_of(grams: f64, measure_grams: f64) -> Option<f64> {
    if measure_grams <= 0.0 || grams <= 0.0 {
        return None;
    }
    let exact = grams / measure_grams;
    let quarter = round_to(exact, 0.25);
    let close = quarter > 0.0 && (exact - quarter).abs() <= exact * 0.03;
    Some(if close { quarter } else { round_to(exact, QUANTITY_STEP).max(QUANTITY_STEP) })
}

/// What a person usually takes of a food: of their last ten entries (newest first) the portion that occurs most,
/// the newer one on a tie. `None` without entries.
pub fn usual(newest_first: &[Portion]) -> Option<Portion> {
    let recent = &newest_first[..newest_first.len().min(USUAL_FROM_LAST)];
    let occurrences = |portion: &Portion| recent.iter().filter(|other| *other == portion).count();
    recent.iter().rev().max_by_key(|portion| occurrences(portion)).copied()
}

/// The stored integer of a decimal with that many digits after the point: `mantissa(37.5, 1)` is 375.
pub fn mantissa(value: f64, decimals: u8) -> i64 {
    (value * 10f64.powi(i32::from(decimals))).round() as i64
}

fn round_to(value: f64, step: f64) -> f64 {
    // Through the inverse, which is whole, so that 0.1 + 0.2 comes out as 0.3 and not as its binary neighbour.
    let inverse = (1.0 / step).round();
    (value * inverse).round() / inverse
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPOON: Uuid = Uuid::from_u128(1);
    const LADLE: Uuid = Uuid::from_u128(2);

    #[test]
    fn measures_weigh_what_they_say_to_a_tenth() {
        assert_eq!(grams_of(25.0, 1.5), 37.5);
        assert_eq!(grams_of(9.2, 3.0), 27.6);
        assert_eq!(grams_of(0.3, 0.1), 0.1);
        assert_eq!(Portion::in_measure(SPOON, 25.0, 2.0), Portion { measure: Some(SPOON), quantity: 2.0, grams: 50.0 });
        assert_eq!(Portion::in_grams(400.04).grams, 400.0);
    }

    #[test]
    fn grams_become_the_nearest_sensible_quantity() {
        let cases = [
            (50.0, 25.0, Some(2.0)),
            (49.5, 25.0, Some(2.0)),
            (37.5, 25.0, Some(1.5)),
            (400.0, 1000.0, Some(0.4)),
            (33.0, 25.0, Some(1.32)),
            (0.1, 500.0, Some(0.01)),
            (10.0, 0.0, None),
            (0.0, 25.0, None),
        ];
        for (grams, measure, quantity) in cases {
            assert_eq!(quantity_of(grams, measure), quantity, "{grams} of {measure}");
        }
    }

    #[test]
    fn a_habit_wins_over_an_exception_and_the_newer_over_the_older() {
        let two_spoons = Portion::in_measure(SPOON, 25.0, 2.0);
        let a_ladle = Portion::in_measure(LADLE, 100.0, 1.0);
        assert_eq!(usual(&[a_ladle, two_spoons, two_spoons]), Some(two_spoons));
        assert_eq!(usual(&[a_ladle, two_spoons]), Some(a_ladle));
        assert_eq!(usual(&[]), None);
        let long_ago = [&[two_spoons; 10][..], &[a_ladle; 30][..]].concat();
        assert_eq!(usual(&long_ago), Some(two_spoons));
    }

    #[test]
    fn stored_integers_are_rounded_not_cut() {
        assert_eq!(mantissa(37.5, 1), 375);
        assert_eq!(mantissa(0.29, 2), 29);
        assert_eq!(mantissa(1.005, 1), 10);
    }
}
