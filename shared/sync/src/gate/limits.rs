//! Bounds on what one push may cost.

use std::ops::RangeInclusive;

use umbu_catalog::Value;

use crate::place::is_name;
use crate::{QuarantineCode, Verdict};

/// Bounds on what one push may cost. A sender keeps its batches well below them: about 2 MiB of raw changes each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// A sealed batch.
    pub batch_bytes: usize,
    /// A batch inflated, which takes up to 24 times as much memory while it is read; also what the keys of one change may expand to.
    pub inflated_bytes: usize,
    /// Envelopes in a batch.
    pub envelopes: usize,
    /// One change or entry, uncompressed.
    pub change_bytes: usize,
    /// Operations in one change.
    pub operations: usize,
    /// Dependencies of one change, and actors that it names.
    pub deps: usize,
    /// Characters of one text, including fields that this catalogue does not know.
    pub text_chars: usize,
    /// A saved document.
    pub document_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            batch_bytes: 4 * 1024 * 1024,
            inflated_bytes: 8 * 1024 * 1024,
            envelopes: 10_000,
            change_bytes: 1024 * 1024,
            operations: 120_000,
            deps: 64,
            text_chars: 100_000,
            document_bytes: 16 * 1024 * 1024,
        }
    }
}

/// From the year 1 to the end of 9999, in seconds since 1970. Clocks may be wrong, but stay within the calendar.
pub(super) const TIME_S: RangeInclusive<i64> = -62_135_596_800..=253_402_300_799;

/// What holds for every value of an entry, known to the catalogue or not.
pub(super) fn check_unknown(name: &str, value: &Value, limits: &Limits) -> Result<(), Verdict> {
    if !is_name(name) {
        return Err(Verdict::quarantined(QuarantineCode::Schema, format!("no field has the name {name:?}")));
    }
    if texts_hold(value, limits.text_chars) {
        Ok(())
    } else {
        Err(Verdict::quarantined(QuarantineCode::Invalid, format!("{name} is too long or holds a NUL")))
    }
}

fn texts_hold(value: &Value, chars_max: usize) -> bool {
    let holds = |text: &str| !text.contains('\0') && text.chars().count() <= chars_max;
    match value {
        Value::Text(text) => holds(text),
        Value::Flag(_) | Value::Int(_) => true,
        Value::Set(members) => members.iter().all(|member| holds(member)),
        Value::List(parts) => parts.iter().all(|part| {
            let mut fields = part.fields.iter();
            holds(&part.id) && fields.all(|(name, value)| is_name(name) && texts_hold(value, chars_max))
        }),
    }
}
