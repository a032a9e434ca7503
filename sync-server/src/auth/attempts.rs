//! A brake on guessing: so many tries per key and minute in this process.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use axum::http::StatusCode;

use crate::error::{Result, refuse};

const WINDOW: Duration = Duration::from_secs(60);
/// Keys kept at most; beyond it the finished windows are forgotten.
const KEYS_MAX: usize = 10_000;

#[derive(Default)]
pub struct Attempts {
    windows: Mutex<HashMap<String, Window>>,
}

struct Window {
    since: Instant,
    count: u32,
}

impl Attempts {
    /// Counts one try, and refuses it where the minute already saw `max`.
    pub fn count(&self, key: &str, max: u32) -> Result<()> {
        self.admit(key, max, Instant::now()).map_err(|_| {
            refuse(StatusCode::TOO_MANY_REQUESTS, "too-many-attempts", "too many tries; wait a minute and try again")
        })
    }

    /// Counts one try. Where the minute already saw `max`, the error is how long it still lasts.
    pub fn admit(&self, key: &str, max: u32, now: Instant) -> Result<(), Duration> {
        let mut windows = self.windows.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if windows.len() > KEYS_MAX {
            windows.retain(|_, window| now.duration_since(window.since) < WINDOW);
        }
        let window = windows.entry(key.to_owned()).or_insert(Window { since: now, count: 0 });
        if now.duration_since(window.since) >= WINDOW {
            *window = Window { since: now, count: 0 };
        }
        window.count = window.count.saturating_add(1);
        if window.count <= max { Ok(()) } else { Err(WINDOW.saturating_sub(now.duration_since(window.since))) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_minute_is_per_key_and_passes() {
        let attempts = Attempts::default();
        let start = Instant::now();
        assert!((0..3).all(|_| attempts.admit("one", 3, start).is_ok()));
        assert_eq!(attempts.admit("one", 3, start + WINDOW / 4), Err(WINDOW * 3 / 4));
        assert!(attempts.admit("other", 3, start).is_ok());
        assert!(attempts.admit("one", 3, start + WINDOW).is_ok());
    }
}
