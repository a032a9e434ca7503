//! Who holds what, over time: people of two clinics and of another organisation write at random, their rights change at
//! random, and after each rest every device holds what a plain query says, byte for byte, and nothing else.

mod arrival;
mod changes;
mod check;
mod facts;
mod faults;
mod member;
mod world;

use crate::stage;
use world::{World, seed};

/// Steps between two rests, and rests in a world.
const STEPS: usize = 120;
const RESTS: usize = 3;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_device_holds_what_its_person_may() {
    let mut totals = world::Totals::default();
    for round in 0..stage::rounds(1) {
        let mut world = World::new(seed(round)).await;
        for _ in 0..RESTS {
            for _ in 0..STEPS {
                world.step().await;
            }
            world.rest().await;
            let wrong = world.wrong().await;
            assert!(wrong.is_empty(), "seed {:#x}:\n{}", seed(round), wrong.join("\n"));
        }
        totals.add(world.totals);
    }
    eprintln!("{totals:?}");
    assert!(totals.held > 500 && totals.withheld > 1_500, "{totals:?}");
    assert!(totals.reviewed > 0 && totals.purged > 0, "rights that ended took nothing with them: {totals:?}");
}

/// The oracle proves itself: it sees a bucket too many at the server, a purge that took the document and left its words,
/// and a purge that a device forgot.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_planted_fault_is_noticed() {
    let mut world = World::new(seed(1_000)).await;
    for _ in 0..STEPS {
        world.step().await;
    }
    world.rest().await;
    assert_eq!(world.wrong().await, Vec::<String>::new());

    let (reader, record) = world.give_a_bucket_too_many().await;
    let widened = world.wrong().await;
    let told = |line: &String| line.starts_with(&reader) && line.ends_with("without a right");
    assert!(widened.iter().any(told), "{widened:?}");
    assert!(widened.iter().all(|line| line.contains(&record)), "{widened:?}");

    let left = world.leave_words().await;
    let mut wrong = world.wrong().await;
    wrong.retain(|line| !widened.contains(line));
    assert!(wrong.iter().any(|line| line.starts_with(&left) && line.ends_with("words of it are left")), "{wrong:?}");
    assert!(wrong.iter().all(|line| line.starts_with(&left)), "{wrong:?}");

    let kept = world.skip_a_purge().await;
    let wrong = world.wrong().await;
    assert!(wrong.iter().any(|line| line.starts_with(&kept) && line.ends_with("without a right")), "{wrong:?}");
}
