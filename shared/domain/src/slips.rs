//! Typing slips: a letter missing, added, changed, or two neighbours swapped.
//!
//! The distance is the restricted Damerau–Levenshtein distance (optimal string alignment; Damerau 1964), cut off
//! as soon as it must exceed the limit.

/// Longest word that is compared; beyond it only prefixes match.
const LETTERS_MAX: usize = 32;

/// How many slips are forgiven in a word of that many letters: short words are too close to one another.
pub fn allowed(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// Slips between two words, if at most `limit`.
pub fn distance(typed: &[char], word: &[char], limit: usize) -> Option<usize> {
    if typed.len().abs_diff(word.len()) > limit {
        return None;
    }
    let row = last_row(typed, word, limit)?;
    let slips = row[word.len()];
    (slips <= limit).then_some(slips)
}

/// Slips between a typed beginning and the beginning of a word that it fits best, if at most `limit`.
pub fn prefix_distance(typed: &[char], word: &[char], limit: usize) -> Option<usize> {
    let reach = word.len().min(typed.len() + limit);
    if reach + limit < typed.len() {
        return None;
    }
    let row = last_row(typed, &word[..reach], limit)?;
    let slips = row[..=reach].iter().copied().min()?;
    (slips <= limit).then_some(slips)
}

/// The last row of the alignment table: slips between all of `typed` and each beginning of `word`.
/// `None` when every entry of some two rows exceeds the limit, or a word is too long.
fn last_row(typed: &[char], word: &[char], limit: usize) -> Option<[usize; LETTERS_MAX + 1]> {
    if typed.len() > LETTERS_MAX || word.len() > LETTERS_MAX {
        return None;
    }
    let mut before = [0; LETTERS_MAX + 1];
    let mut above = [0; LETTERS_MAX + 1];
    for (column, cell) in above.iter_mut().enumerate() {
        *cell = column;
    }
    for (line, &letter) in typed.iter().enumerate() {
        let mut row = [0; LETTERS_MAX + 1];
        row[0] = line + 1;
        for (column, &other) in word.iter().enumerate() {
            let changed = above[column] + usize::from(letter != other);
            let mut slips = changed.min(above[column + 1] + 1).min(row[column] + 1);
            let swapped = line > 0 && column > 0 && letter == word[column - 1] && typed[line - 1] == other;
            if swapped {
                slips = slips.min(before[column - 1] + 1);
            }
            row[column + 1] = slips;
        }
        let hopeless = |row: &[usize]| row[..=word.len()].iter().all(|slips| *slips > limit);
        if hopeless(&row) && hopeless(&above) {
            return None;
        }
        before = above;
        above = row;
    }
    Some(above)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(word: &str) -> Vec<char> {
        word.chars().collect()
    }

    #[test]
    fn each_kind_of_slip_counts_one() {
        let cases = [
            ("banana", "banana", Some(0)),
            ("bannana", "banana", Some(1)),
            ("banna", "banana", Some(1)),
            ("bamana", "banana", Some(1)),
            ("banaan", "banana", Some(1)),
            ("feijaod", "feijao", Some(1)),
            ("fiejao", "feijao", Some(1)),
            ("maracjua", "maracuja", Some(1)),
            ("abobirnah", "abobrinha", Some(2)),
            ("arroz", "banana", None),
        ];
        for (typed, word, slips) in cases {
            assert_eq!(distance(&letters(typed), &letters(word), 2), slips, "{typed} {word}");
        }
    }

    #[test]
    fn the_distance_is_symmetric_and_respects_its_limit() {
        let words = ["couve", "cuove", "coveu", "couve-flor", "c", ""];
        for a in words {
            for b in words {
                let (a, b) = (letters(a), letters(b));
                assert_eq!(distance(&a, &b, 2), distance(&b, &a, 2));
                assert!(distance(&a, &b, 0).is_none_or(|slips| slips == 0));
            }
        }
        assert_eq!(distance(&letters("couve"), &letters("cuove"), 0), None);
    }

    #[test]
    fn an_unfinished_word_may_have_a_slip() {
        assert_eq!(prefix_distance(&letters("macara"), &letters("macarrao"), 1), Some(1));
        assert_eq!(prefix_distance(&letters("mandoi"), &letters("mandioca"), 1), Some(1));
        assert_eq!(prefix_distance(&letters("xyz"), &letters("mandioca"), 1), None);
        assert_eq!(prefix_distance(&letters("mandiocada"), &letters("mandio"), 1), None);
    }

    #[test]
    fn a_word_of_any_length_is_safe() {
        let long = letters(&"a".repeat(400));
        assert_eq!(distance(&long, &long, 2), None);
        assert_eq!(prefix_distance(&long, &letters("a"), 1), None);
    }
}
