//! Words as people type them: numbers whole, slips of the finger measured.

use umbu_domain::nutrition::search::fold;
use umbu_domain::slips;

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

/// Numbers must be right; words may be off by as much as their length forgives.
pub(super) fn slips_allowed(word: &str) -> usize {
    if word.bytes().any(|byte| byte.is_ascii_digit()) { 0 } else { slips::allowed(word.chars().count()) }
}

/// How many slips lie between `typed` and the beginning of `word`, when there are at most `allowed`. A first letter
/// that is wrong altogether is taken for another word, which spares most of the vocabulary.
pub(super) fn slips(typed: &str, word: &str, allowed: usize) -> Option<usize> {
    let typed: Vec<char> = typed.chars().collect();
    let word: Vec<char> = word.chars().collect();
    if typed.first()? != word.first()? && typed.get(1) != word.first() {
        return None;
    }
    slips::prefix_distance(&typed, &word, allowed)
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
