//! The columns of a change, measured without expanding them.
//!
//! A run of a million operations takes ten bytes, and Automerge expands it before anyone can count. So the columns
//! are counted here first, by our own code, which is safe on any bytes.

use crate::chunk::Chunk;
use crate::leb128::{Reader, Truncated};
use crate::{Limits, QuarantineCode, Verdict};

/// Column specifications as Automerge numbers them (id × 16 + type), in the order in which they must stand. Marks and
/// their two columns are absent on purpose.
mod spec {
    pub(super) const OBJECT_ACTOR: u64 = 0x01;
    pub(super) const OBJECT_COUNTER: u64 = 0x02;
    pub(super) const KEY_ACTOR: u64 = 0x11;
    pub(super) const KEY_COUNTER: u64 = 0x13;
    pub(super) const KEY_STRING: u64 = 0x15;
    pub(super) const INSERT: u64 = 0x34;
    pub(super) const ACTION: u64 = 0x42;
    pub(super) const VALUE_LENGTH: u64 = 0x56;
    pub(super) const VALUE: u64 = 0x57;
    pub(super) const PREDECESSORS: u64 = 0x70;
    pub(super) const PREDECESSOR_ACTOR: u64 = 0x71;
    pub(super) const PREDECESSOR_COUNTER: u64 = 0x73;
}

/// Put, delete, make text: the only actions that documents of ours know.
const ACTIONS: [u64; 3] = [1, 3, 4];

/// What one column amounts to.
#[derive(Debug, Default, Clone, Copy)]
struct Measure {
    rows: u64,
    /// Sum of the values, or of the bytes of the strings, over all rows.
    sum: u64,
    /// Largest value.
    max: u64,
}

/// Refuses a change whose columns are not ours, do not fit together, or expand beyond the limits.
pub(super) fn check(chunk: &Chunk<'_>, limits: &Limits) -> Result<(), Verdict> {
    let columns = split(chunk.tail).map_err(|_| malformed("the columns do not add up"))?;
    let mut lengths = Lengths::default();
    let mut previous = None;
    for (spec, data) in columns {
        if previous.is_some_and(|previous| previous >= spec) {
            return Err(malformed("the columns are out of order"));
        }
        previous = Some(spec);
        let measure = measure(spec, data)?;
        if measure.rows > limits.operations as u64 {
            return Err(oversized(format!("more than {} operations", limits.operations)));
        }
        lengths.note(spec, measure, data.len(), chunk.actors.len())?;
    }
    lengths.check(limits)
}

/// Columns and their data; nothing may follow them.
fn split(tail: &[u8]) -> Result<Vec<(u64, &[u8])>, Truncated> {
    let mut reader = Reader::new(tail);
    let count = reader.length()?;
    let mut lengths = Vec::new();
    for _ in 0..count {
        lengths.push((reader.unsigned()?, reader.length()?));
    }
    let mut columns = Vec::with_capacity(lengths.len());
    for (spec, length) in lengths {
        columns.push((spec, reader.take(length)?));
    }
    if reader.rest().is_empty() { Ok(columns) } else { Err(Truncated) }
}

fn measure(spec: u64, data: &[u8]) -> Result<Measure, Verdict> {
    let measured = match spec {
        spec::INSERT => booleans(data),
        spec::KEY_STRING => runs(data, |reader| reader.prefixed().map(|text| text.len() as u64)),
        spec::KEY_COUNTER | spec::PREDECESSOR_COUNTER => runs(data, |reader| reader.signed().map(|_| 0)),
        spec::ACTION => {
            return runs(data, action)
                .map_err(|_| refused("an operation that is neither a value, a deletion nor a text"));
        }
        spec::VALUE => Ok(Measure { sum: data.len() as u64, ..Measure::default() }),
        // The low four bits of a value's length are its type.
        spec::VALUE_LENGTH => runs(data, |reader| reader.unsigned().map(|meta| meta >> 4)),
        spec::OBJECT_ACTOR | spec::OBJECT_COUNTER | spec::KEY_ACTOR | spec::PREDECESSORS | spec::PREDECESSOR_ACTOR => {
            runs(data, |reader| reader.unsigned())
        }
        _ => return Err(refused(format!("column {spec:#x} is not one of ours"))),
    };
    measured.map_err(|_| malformed("a column ends early"))
}

fn action(reader: &mut Reader<'_>) -> Result<u64, Truncated> {
    let action = reader.unsigned()?;
    if ACTIONS.contains(&action) { Ok(action) } else { Err(Truncated) }
}

/// Run-length encoding: n > 0 repeats the next value n times, n < 0 is followed by −n values, 0 by a number of nulls.
fn runs(data: &[u8], value: impl Fn(&mut Reader<'_>) -> Result<u64, Truncated>) -> Result<Measure, Truncated> {
    let mut reader = Reader::new(data);
    let mut measure = Measure::default();
    while !reader.rest().is_empty() {
        let count = reader.signed()?;
        if count == 0 {
            measure.rows = measure.rows.saturating_add(reader.unsigned()?);
            continue;
        }
        let (values, repeats) = if count > 0 { (1, count.unsigned_abs()) } else { (count.unsigned_abs(), 1) };
        for _ in 0..values {
            let value = value(&mut reader)?;
            measure.rows = measure.rows.saturating_add(repeats);
            measure.sum = measure.sum.saturating_add(value.saturating_mul(repeats));
            measure.max = measure.max.max(value);
        }
    }
    Ok(measure)
}

/// Booleans are lengths of alternating runs, beginning with false.
fn booleans(data: &[u8]) -> Result<Measure, Truncated> {
    let mut reader = Reader::new(data);
    let mut measure = Measure::default();
    while !reader.rest().is_empty() {
        measure.rows = measure.rows.saturating_add(reader.unsigned()?);
    }
    Ok(measure)
}

/// What has to agree between columns.
#[derive(Default)]
struct Lengths {
    operations: u64,
    most_rows: u64,
    key_bytes: u64,
    value_bytes: u64,
    value_column_bytes: u64,
    predecessors: u64,
    predecessor_rows: u64,
}

impl Lengths {
    fn note(&mut self, spec: u64, measure: Measure, bytes: usize, actors: usize) -> Result<(), Verdict> {
        match spec {
            spec::OBJECT_ACTOR | spec::KEY_ACTOR | spec::PREDECESSOR_ACTOR if measure.max > actors as u64 => {
                return Err(malformed("an actor that the change does not name"));
            }
            spec::ACTION => self.operations = measure.rows,
            spec::KEY_STRING => self.key_bytes = measure.sum,
            spec::VALUE_LENGTH => self.value_bytes = measure.sum,
            spec::VALUE => self.value_column_bytes = bytes as u64,
            spec::PREDECESSORS => self.predecessors = measure.sum,
            _ => {}
        }
        if matches!(spec, spec::PREDECESSOR_ACTOR | spec::PREDECESSOR_COUNTER) {
            self.predecessor_rows = self.predecessor_rows.max(measure.rows);
        } else {
            self.most_rows = self.most_rows.max(measure.rows);
        }
        Ok(())
    }

    fn check(&self, limits: &Limits) -> Result<(), Verdict> {
        if self.operations == 0 || self.most_rows > self.operations || self.predecessor_rows > self.predecessors {
            return Err(malformed("the columns have different lengths"));
        }
        if self.value_bytes != self.value_column_bytes {
            return Err(malformed("the values do not fill their column"));
        }
        if self.predecessors > limits.operations as u64 || self.key_bytes > limits.inflated_bytes as u64 {
            return Err(oversized("the columns expand beyond the limits"));
        }
        Ok(())
    }
}

fn malformed(reason: impl Into<String>) -> Verdict {
    Verdict::quarantined(QuarantineCode::Malformed, reason)
}

fn oversized(reason: impl Into<String>) -> Verdict {
    Verdict::quarantined(QuarantineCode::Oversized, reason)
}

fn refused(reason: impl Into<String>) -> Verdict {
    Verdict::quarantined(QuarantineCode::Schema, reason)
}
