//! Words as people type them: numbers whole, slips of the finger measured.

use umbu_domain::nutrition::search::fold;

/// The words of a query. What looks like a number with punctuation (a CPF, a telephone) becomes one word of digits.
pub(super) fn tokens(query: &str) -> Vec<String> {
    let digits: String = query.chars().filter(char::is_ascii_digit).collect();
    let only_number = query
        .chars()
        .all(|letter| letter.is_ascii_digit() || matches!(letter, ' ' | '.' | '-' | '/' | '(' | ')' | '+'));
    if only_number {
        return if digits.is_empty() { Vec::new() } else { vec![digits] };
    }
    let folded = fold(query);
    let words = folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).take(8).collect()
}

/// Short words and numbers must be right; longer ones may be off by one or two.
pub(super) fn slips_allowed(word: &str) -> usize {
    if word.bytes().any(|byte| byte.is_ascii_digit()) {
        return 0;
    }
    match word.chars().count() {
        0..=3 => 0,
        4..=6 => 1,
        _ => 2,
    }
}

/// How many slips (a letter wrong, missing, too many, or two swapped) lie between `typed` and the beginning of `word`,
/// when there are at most `allowed`. The typed word may be unfinished, so only as much of `word` is compared.
pub(super) fn slips(typed: &str, word: &str, allowed: usize) -> Option<usize> {
    let typed: Vec<char> = typed.chars().collect();
    let word: Vec<char> = word.chars().take(typed.len() + allowed).collect();
    if word.len() + allowed < typed.len() || typed.first()? != word.first()? && typed.get(1) != word.first() {
        return None;
    }
    let width = word.len() + 1;
    let mut before = vec![0; width];
    let mut above: Vec<usize> = (0..width).collect();
    for (i, letter) in typed.iter().enumerate() {
        let mut row = vec![i + 1; width];
        for (j, other) in word.iter().enumerate() {
            let changed = above[j] + usize::from(letter != other);
            let mut best = changed.min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *letter == word[j - 1] && typed[i - 1] == *other {
                best = best.min(before[j - 1] + 1);
            }
            row[j + 1] = best;
        }
        if row.iter().min().is_some_and(|least| *least > allowed) {
            return None;
        }
        before = above;
        above = row;
    }
    // Whatever follows in `word` has not been typed yet.
    above.into_iter().min().filter(|slips| *slips <= allowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_one_word_and_names_are_several() {
        assert_eq!(tokens("529.982.247-25"), ["52998224725"]);
        assert_eq!(tokens("(81) 99999-0000"), ["81999990000"]);
        assert_eq!(tokens("Ana-Clara  d'Ávila"), ["ana", "clara", "d", "avila"]);
        assert!(tokens(" . ").is_empty());
    }

    #[test]
    fn slips_are_counted_to_the_beginning_of_a_word() {
        assert_eq!(slips("concecao", "conceicao", 2), Some(1));
        assert_eq!(slips("mraia", "maria", 1), Some(1), "two letters swapped");
        assert_eq!(slips("concei", "conceicao", 1), Some(0), "an unfinished word is no slip");
        assert_eq!(slips("marta", "pedro", 1), None);
        assert_eq!(slips("bananna", "banana", 2), Some(1));
    }
}
