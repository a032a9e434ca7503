//! How long to wait before trying again: doubling, with jitter, bounded, so that a thousand devices do not
//! return in step after an outage.

use std::time::Duration;

const FIRST: Duration = Duration::from_millis(500);
const LONGEST: Duration = Duration::from_secs(30);

#[derive(Debug, Default)]
pub(crate) struct Backoff {
    failures: u32,
}

impl Backoff {
    pub(crate) fn reset(&mut self) {
        self.failures = 0;
    }

    /// The next wait, between half of the doubled interval and all of it. `random` is any number.
    pub(crate) fn next(&mut self, random: u64) -> Duration {
        let doubled = FIRST.saturating_mul(1 << self.failures.min(10)).min(LONGEST);
        self.failures = self.failures.saturating_add(1);
        let half = doubled / 2;
        let span_ms = u64::try_from(half.as_millis()).unwrap_or(u64::MAX).max(1);
        half + Duration::from_millis(random % span_ms)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_and_stay_bounded() {
        let mut backoff = Backoff::default();
        let mut longest = Duration::ZERO;
        for round in 0..40_u32 {
            let wait = backoff.next(u64::MAX - u64::from(round));
            let doubled = FIRST.saturating_mul(1 << round.min(10)).min(LONGEST);
            assert!(wait >= doubled / 2 && wait <= doubled, "round {round}: {wait:?}");
            longest = longest.max(wait);
        }
        assert!(longest > LONGEST / 2);
        backoff.reset();
        assert!(backoff.next(0) <= FIRST);
    }
}
