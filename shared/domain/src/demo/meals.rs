//! Diaries: what a patient logged in the last three weeks, gaps and all.

use chrono::{Days, NaiveDate};

use super::menus::{Menu, menus};
use super::people::DemoPatient;
use super::{DemoItem, DemoMeal};
use crate::calendar::Occasion;
use crate::nutrition::foods::starter_pack;
use crate::nutrition::portion::grams_of;
use crate::random::Random;

/// Days of diary before the demo's day.
pub(super) const DAYS: u64 = 21;

/// Patients who keep a diary. The others have goals and no meals yet, as in any clinic.
const DIARISTS: usize = 14;

const NOTES: [&str; 4] = [
    "Comi com pressa, no trabalho.",
    "Almoço de domingo na casa da minha mãe.",
    "Estava com muita fome.",
    "Sem vontade de comer.",
];

pub(super) fn diary(seed: u64, patient: &DemoPatient, today: NaiveDate) -> Vec<DemoMeal> {
    if patient.number >= DIARISTS {
        return Vec::new();
    }
    let mut random = Random::new(seed, "diary", patient.number);
    // The phone's patient logs nearly everything, others forget more or less.
    let diligence = if patient.number == 0 { 97 } else { random.between(55, 95) };
    let mut meals = Vec::new();
    for days_ago in (1..=DAYS).rev() {
        let date = today - Days::new(days_ago);
        for occasion in Occasion::ALL {
            if random.percent(habit(occasion) * diligence / 100) {
                meals.push(meal(&mut random, patient, date, occasion));
            }
        }
    }
    meals
}

/// How many times in a hundred somebody has this meal at all.
fn habit(occasion: Occasion) -> i64 {
    match occasion {
        Occasion::Breakfast => 96,
        Occasion::MorningSnack => 40,
        Occasion::Lunch => 99,
        Occasion::AfternoonSnack => 70,
        Occasion::Dinner => 94,
        Occasion::Supper => 20,
    }
}

fn meal(random: &mut Random, patient: &DemoPatient, date: NaiveDate, occasion: Occasion) -> DemoMeal {
    // A person has favourites: two of the menus make up most of their days.
    let all = menus(occasion);
    let favourite = patient.number % all.len();
    let menu = match random.between(1, 10) {
        1..=5 => all[favourite],
        6..=7 => all[(favourite + 1) % all.len()],
        _ => *random.pick(all),
    };
    DemoMeal {
        patient: patient.draft.id,
        date,
        time: time(random, occasion),
        occasion,
        note: if random.percent(4) { Some(*random.pick(&NOTES)) } else { None },
        items: items(random, menu),
    }
}

fn time(random: &mut Random, occasion: Occasion) -> String {
    let (from, to) = match occasion {
        Occasion::Breakfast => (375, 495),
        Occasion::MorningSnack => (585, 640),
        Occasion::Lunch => (705, 810),
        Occasion::AfternoonSnack => (915, 1005),
        Occasion::Dinner => (1110, 1230),
        Occasion::Supper => (1295, 1360),
    };
    let minutes = random.between(from / 5, to / 5) * 5;
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

fn items(random: &mut Random, menu: Menu) -> Vec<DemoItem> {
    let pack = starter_pack();
    let chosen = menu.iter().filter(|dish| random.percent(dish.chance)).collect::<Vec<_>>();
    chosen
        .into_iter()
        .filter_map(|dish| {
            let food = pack.food_by_code(dish.code)?;
            let measure = pack.measures_of(food).get(dish.measure)?;
            // Whole and half measures: quarters are for recipes.
            let (low, high) = dish.quarters;
            let quantity = random.between(low / 2, high / 2) as f64 / 2.0;
            Some(DemoItem {
                food: food.id,
                measure: measure.id,
                quantity,
                grams: grams_of(measure.grams, quantity),
                entered_by: if random.percent(55) { "recent" } else { "search" },
            })
        })
        .collect()
}
