//! What people in Recife eat at which meal: combinations with the amounts that go together.

use crate::calendar::Occasion;

/// A food of a menu: code, household measure (position in the food's list), and how many quarters of it.
pub(super) struct Dish {
    pub code: &'static str,
    pub measure: usize,
    pub quarters: (i64, i64),
    /// How many times in a hundred it is there.
    pub chance: i64,
}

pub(super) type Menu = &'static [Dish];

const fn always(code: &'static str, measure: usize, low: i64, high: i64) -> Dish {
    Dish { code, measure, quarters: (low, high), chance: 100 }
}

const fn often(code: &'static str, measure: usize, low: i64, high: i64) -> Dish {
    Dish { code, measure, quarters: (low, high), chance: 60 }
}

const fn rarely(code: &'static str, measure: usize, low: i64, high: i64) -> Dish {
    Dish { code, measure, quarters: (low, high), chance: 25 }
}

// Couscous with egg · French roll with cheese · tapioca · yoghurt, fruit and granola · roots with dried meat.
static BREAKFASTS: [Menu; 5] = [
    &[
        always("taco-533", 0, 6, 10),
        always("taco-490", 0, 4, 8),
        always("taco-471", 1, 4, 4),
        always("usda-01211", 0, 2, 4),
        often("taco-261", 1, 4, 4),
        rarely("taco-494", 0, 4, 8),
    ],
    &[
        always("taco-53", 0, 4, 8),
        always("taco-461", 0, 4, 8),
        always("taco-471", 1, 4, 4),
        often("taco-226", 0, 4, 4),
        often("taco-494", 0, 4, 8),
    ],
    &[
        always("taco-551", 0, 4, 8),
        always("taco-471", 1, 4, 4),
        often("taco-488", 0, 4, 8),
        rarely("taco-461", 0, 4, 4),
    ],
    &[
        always("taco-448", 0, 4, 4),
        always("taco-182", 0, 4, 8),
        often("usda-08037", 0, 12, 20),
        rarely("taco-7", 0, 4, 8),
    ],
    &[
        always("taco-129", 0, 6, 10),
        always("taco-384", 0, 12, 16),
        always("taco-471", 1, 4, 4),
        often("taco-261", 1, 4, 4),
    ],
];

static MORNING_SNACKS: [Menu; 4] = [
    &[always("taco-182", 0, 4, 4)],
    &[always("taco-588", 0, 4, 8)],
    &[always("taco-254", 1, 4, 4)],
    &[always("taco-478", 0, 4, 4), rarely("taco-13", 1, 4, 4)],
];

// Rice and beans every day, what goes with them by the day.
static LUNCHES: [Menu; 6] = [
    &[
        always("taco-3", 0, 6, 10),
        always("taco-561", 0, 4, 8),
        always("taco-410", 0, 4, 6),
        often("taco-78", 0, 8, 16),
        often("taco-157", 1, 8, 16),
        often("taco-131", 0, 8, 12),
        always("taco-260", 0, 4, 4),
    ],
    &[
        always("taco-3", 0, 6, 10),
        always("taco-567", 0, 4, 8),
        always("taco-377", 0, 4, 6),
        often("taco-116", 0, 8, 12),
        often("taco-131", 0, 8, 12),
        rarely("taco-480", 0, 4, 4),
    ],
    &[
        always("taco-527", 0, 8, 12),
        always("taco-384", 0, 12, 16),
        often("taco-130", 0, 2, 4),
        often("taco-157", 1, 8, 16),
        rarely("taco-215", 0, 4, 4),
    ],
    &[
        always("taco-3", 0, 6, 10),
        always("taco-561", 0, 4, 8),
        always("usda-15262", 0, 4, 8),
        often("taco-64", 0, 8, 12),
        often("taco-78", 0, 8, 16),
        rarely("taco-215", 0, 4, 4),
    ],
    &[
        always("taco-542", 0, 8, 12),
        often("taco-110", 0, 8, 12),
        often("taco-78", 0, 8, 16),
        rarely("taco-480", 0, 4, 4),
    ],
    &[
        always("taco-3", 0, 6, 8),
        always("taco-561", 0, 4, 6),
        always("taco-398", 0, 8, 12),
        often("taco-100", 0, 8, 12),
        often("taco-88", 0, 4, 8),
        rarely("taco-198", 0, 4, 4),
    ],
];

static AFTERNOON_SNACKS: [Menu; 5] = [
    &[always("usda-01211", 0, 4, 4), always("taco-13", 1, 4, 8), often("taco-468", 0, 4, 4)],
    &[always("taco-448", 0, 4, 4), always("taco-231", 1, 4, 12)],
    &[always("taco-140", 0, 4, 8), often("taco-471", 0, 4, 4)],
    &[always("taco-164", 0, 4, 8)],
    &[always("taco-386", 1, 4, 8), rarely("taco-480", 0, 4, 4)],
];

// Evenings are light and often repeat the morning: couscous, soup, roots, a roll.
static DINNERS: [Menu; 5] = [
    &[always("usda-06419", 1, 4, 6), always("taco-53", 0, 4, 8), often("taco-461", 0, 4, 4)],
    &[
        always("taco-533", 0, 6, 10),
        always("taco-488", 0, 4, 8),
        often("taco-471", 1, 4, 4),
        rarely("taco-462", 0, 4, 4),
    ],
    &[always("taco-88", 0, 8, 12), always("taco-410", 0, 4, 6), often("taco-157", 1, 8, 12)],
    &[
        always("taco-53", 0, 4, 8),
        always("taco-488", 0, 4, 8),
        often("usda-01211", 0, 4, 4),
        often("taco-261", 1, 4, 4),
    ],
    &[always("taco-3", 0, 4, 8), always("taco-561", 0, 4, 6), always("taco-320", 0, 8, 12), often("taco-78", 0, 8, 12)],
];

static SUPPERS: [Menu; 2] =
    [&[always("usda-01211", 0, 4, 4)], &[always("taco-182", 0, 4, 4), rarely("taco-7", 0, 4, 8)]];

pub(super) fn menus(occasion: Occasion) -> &'static [Menu] {
    match occasion {
        Occasion::Breakfast => &BREAKFASTS,
        Occasion::MorningSnack => &MORNING_SNACKS,
        Occasion::Lunch => &LUNCHES,
        Occasion::AfternoonSnack => &AFTERNOON_SNACKS,
        Occasion::Dinner => &DINNERS,
        Occasion::Supper => &SUPPERS,
    }
}
