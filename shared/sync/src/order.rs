//! Fractional indices: strings whose byte order is the order of the parts of a list.
//!
//! An index is a base-62 fraction without trailing zeros, so there is always room between two of them.

const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// Appends and prepends step in the third digit, so that 100,000 of them stay three characters long.
const STEP_DIGITS: usize = 3;

/// Longest index that the gate takes.
pub(crate) const INDEX_CHARS_MAX: usize = 128;

/// An index strictly between `before` and `after`; `None` is the end of the list. `None` where there is no room,
/// which happens only when two parts share an index (concurrent inserts) or an index is not well formed.
pub(crate) fn between(before: Option<&str>, after: Option<&str>) -> Option<String> {
    let before = digits(before.unwrap_or(""))?;
    let index = match after {
        None if before.is_empty() => vec![31],
        None => step_up(&before).unwrap_or_else(|| midpoint(&before, None)),
        Some(after) => {
            let after = digits(after)?;
            if before >= after {
                return None;
            }
            let stepped = if before.is_empty() { step_down(&after) } else { None };
            stepped.unwrap_or_else(|| midpoint(&before, Some(&after)))
        }
    };
    Some(index.into_iter().map(|digit| DIGITS[usize::from(digit)] as char).collect())
}

/// Whether the text is an index that this module could have made.
pub(crate) fn is_index(text: &str) -> bool {
    text.len() <= INDEX_CHARS_MAX && !text.is_empty() && digits(text).is_some()
}

fn digits(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> = text
        .bytes()
        .map(|byte| DIGITS.iter().position(|digit| *digit == byte).and_then(|at| u8::try_from(at).ok()))
        .collect();
    digits.filter(|digits| digits.last() != Some(&0))
}

fn step_up(index: &[u8]) -> Option<Vec<u8>> {
    let mut digits: Vec<u8> = index.iter().copied().chain(std::iter::repeat(0)).take(STEP_DIGITS).collect();
    for digit in digits.iter_mut().rev() {
        if *digit < 61 {
            *digit += 1;
            return Some(trimmed(digits));
        }
        *digit = 0;
    }
    None
}

fn step_down(index: &[u8]) -> Option<Vec<u8>> {
    let mut digits: Vec<u8> = index.iter().copied().chain(std::iter::repeat(0)).take(STEP_DIGITS).collect();
    if index.len() > STEP_DIGITS {
        return (digits.iter().any(|digit| *digit != 0)).then(|| trimmed(digits));
    }
    for digit in digits.iter_mut().rev() {
        if *digit > 0 {
            *digit -= 1;
            let stepped = trimmed(digits);
            return (!stepped.is_empty()).then_some(stepped);
        }
        *digit = 61;
    }
    None
}

fn trimmed(mut digits: Vec<u8>) -> Vec<u8> {
    while digits.last() == Some(&0) {
        digits.pop();
    }
    digits
}

/// Halfway between two fractions; `None` as upper end means 1.
fn midpoint(low: &[u8], high: Option<&[u8]>) -> Vec<u8> {
    let mut result = Vec::new();
    let mut high = high;
    for at in 0.. {
        let low_digit = low.get(at).copied().unwrap_or(0);
        let high_digit = high.map_or(62, |digits| digits.get(at).copied().unwrap_or(0));
        let middle = (low_digit + high_digit) / 2;
        if middle > low_digit {
            result.push(middle);
            return result;
        }
        result.push(low_digit);
        if high_digit > low_digit {
            high = None;
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn appends_stay_short_and_ordered() {
        let mut indices = vec![between(None, None).unwrap()];
        for _ in 0..5_000 {
            let next = between(indices.last().map(String::as_str), None).unwrap();
            assert!(*indices.last().unwrap() < next);
            indices.push(next);
        }
        assert!(indices.iter().all(|index| index.len() <= 3));
    }

    #[test]
    fn prepends_stay_short_and_ordered() {
        let mut first = between(None, None).unwrap();
        for _ in 0..100_000 {
            let next = between(None, Some(&first)).unwrap();
            assert!(next < first && next.len() <= 3, "{next} before {first}");
            first = next;
        }
    }

    proptest! {
        #[test]
        fn there_is_always_room(steps in proptest::collection::vec(any::<u16>(), 1..200)) {
            let mut list = vec![between(None, None).unwrap()];
            for step in steps {
                let at = usize::from(step) % (list.len() + 1);
                let before = at.checked_sub(1).map(|at| list[at].clone());
                let index = between(before.as_deref(), list.get(at).map(String::as_str)).unwrap();
                prop_assert!(is_index(&index));
                list.insert(at, index);
                prop_assert!(list.is_sorted());
            }
        }
    }
}
