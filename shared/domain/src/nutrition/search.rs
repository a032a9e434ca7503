//! Finding foods as people type them: without accents, word by word, unfinished, with a slip or two.
//!
//! The index keeps each distinct word once. A query word is compared with every distinct word (a few thousand even
//! for ten thousand foods) and only then are the foods of matching words touched.

use std::collections::{BTreeMap, HashMap};

use uuid::Uuid;

use crate::slips;

/// Words that carry no meaning in a food's name. `sem` (without) does, so it is not here.
const FILLERS: [&str; 14] = ["de", "da", "do", "das", "dos", "com", "e", "a", "o", "em", "ao", "of", "with", "and"];

/// Score of a word that matches exactly; all others are below.
const EXACT: f64 = 1.0;
/// A habit counts only where every word matches at least this well.
const CONFIDENT: f64 = 0.6;
/// Foods that match so much worse than the best one are noise, not answers.
const WORTH_SHOWING: f64 = 0.6;

/// Foods ready to be searched. Build once, keep, rebuild when the organisation's own foods change.
pub struct FoodIndex {
    ids: Vec<Uuid>,
    words: Vec<Word>,
}

struct Word {
    letters: Vec<char>,
    /// Foods that contain it: position in `ids`, and how much the place weighs.
    places: Vec<(u32, f64)>,
}

/// One food found, the best first.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Found {
    pub food: Uuid,
    pub score: f64,
}

impl FoodIndex {
    /// Indexes foods by their names, the most important name first (own language, then others). Of two that match
    /// alike, the one given first is found first: food tables list the common before the rare.
    pub fn new<'a>(foods: impl IntoIterator<Item = (Uuid, Vec<&'a str>)>) -> FoodIndex {
        let mut ids = Vec::new();
        let mut words: BTreeMap<String, Vec<(u32, f64)>> = BTreeMap::new();
        for (position, (id, names)) in (0u32..).zip(foods) {
            ids.push(id);
            for (word, weight) in weighed(&names) {
                words.entry(word).or_default().push((position, weight));
            }
        }
        let words = words.into_iter().map(|(word, places)| Word { letters: word.chars().collect(), places }).collect();
        FoodIndex { ids, words }
    }

    pub fn len(&self) -> usize {
        self.ids.len()
    }

    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// The best `limit` foods for what a person typed. `history` says how often they logged a food: what they eat
    /// stands before what they do not, where both match well. Foods that match every word come first; where no
    /// food does, those that match some.
    pub fn search(&self, query: &str, history: &HashMap<Uuid, u32>, limit: usize) -> Vec<Found> {
        let wanted = query_words(query);
        if wanted.is_empty() {
            return Vec::new();
        }
        let mut scores: HashMap<u32, Match> = HashMap::new();
        for word in &wanted {
            for (food, score) in self.foods_with(word) {
                let entry = scores.entry(food).or_default();
                entry.words += 1;
                entry.sum += score;
                entry.weakest = entry.weakest.min(score);
            }
        }
        let full = scores.values().any(|found| found.words == wanted.len());
        scores.retain(|_, found| !full || found.words == wanted.len());
        let best = scores.values().map(|found| found.sum).fold(0.0, f64::max);
        let mut found: Vec<(Found, u32)> = scores
            .into_iter()
            .filter(|(_, found)| found.sum >= best * WORTH_SHOWING)
            .map(|(food, found)| (self.found(food, &found, wanted.len(), history), food))
            .collect();
        found.sort_by(|(a, first), (b, second)| b.score.total_cmp(&a.score).then(first.cmp(second)));
        found.into_iter().take(limit).map(|(found, _)| found).collect()
    }

    fn found(&self, food: u32, matched: &Match, wanted: usize, history: &HashMap<Uuid, u32>) -> Found {
        let id = self.ids[food as usize];
        let habit = match history.get(&id) {
            Some(times) if matched.weakest >= CONFIDENT => 1.0 + 0.02 * f64::from((*times).min(20)),
            Some(_) => 0.1,
            None => 0.0,
        };
        Found { food: id, score: matched.sum / wanted as f64 + habit }
    }

    /// The foods that contain the word or something like it, each with its best score.
    fn foods_with(&self, wanted: &[char]) -> HashMap<u32, f64> {
        let mut foods: HashMap<u32, f64> = HashMap::new();
        for word in &self.words {
            let Some(likeness) = likeness(wanted, &word.letters) else { continue };
            for &(food, weight) in &word.places {
                let score = likeness * weight;
                let best = foods.entry(food).or_insert(score);
                *best = best.max(score);
            }
        }
        foods
    }
}

struct Match {
    words: usize,
    sum: f64,
    weakest: f64,
}

impl Default for Match {
    fn default() -> Self {
        Match { words: 0, sum: 0.0, weakest: f64::INFINITY }
    }
}

/// How well a typed word matches a food's word, from just above 0 to [`EXACT`]; `None` if it does not.
fn likeness(typed: &[char], word: &[char]) -> Option<f64> {
    if word.starts_with(typed) {
        let typed_part = typed.len() as f64 / word.len() as f64;
        return Some(if typed.len() == word.len() { EXACT } else { 0.8 + 0.15 * typed_part });
    }
    let allowed = slips::allowed(typed.len());
    if allowed == 0 {
        return None;
    }
    let whole = slips::distance(typed, word, allowed).map(|slips| 0.75 - 0.1 * slips as f64);
    let unfinished = || slips::prefix_distance(typed, word, 1).map(|_| 0.45);
    whole.or_else(unfinished)
}

/// Words of all names with the weight of their place: first word of the first name weighs most.
fn weighed(names: &[&str]) -> BTreeMap<String, f64> {
    let mut weights: BTreeMap<String, f64> = BTreeMap::new();
    for (rank, name) in names.iter().enumerate() {
        for (place, word) in words_of(name).into_iter().enumerate() {
            let in_name = if place == 0 { 1.0 } else { 0.92 };
            let weight = if rank == 0 { in_name } else { in_name * 0.9 };
            let best = weights.entry(singular(&word)).or_insert(weight);
            *best = best.max(weight);
        }
    }
    weights
}

fn query_words(query: &str) -> Vec<Vec<char>> {
    let all = words_of(query);
    let meaningful: Vec<&String> = all.iter().filter(|word| !FILLERS.contains(&word.as_str())).collect();
    let kept = if meaningful.is_empty() { all.iter().collect() } else { meaningful };
    kept.into_iter().map(|word| singular(word).chars().collect()).collect()
}

fn words_of(text: &str) -> Vec<String> {
    fold(text)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Lower case without accents. Covers the letters of the languages that food names come in; others stay as they are.
pub fn fold(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).filter_map(folded).collect()
}

fn folded(letter: char) -> Option<char> {
    Some(match letter {
        'á' | 'à' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'õ' | 'ö' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        // Combining marks, for text that arrives decomposed.
        '\u{300}'..='\u{36f}' => return None,
        other => other,
    })
}

/// The singular of a folded Portuguese (or English) word, roughly: both sides of a comparison go through it, so it
/// only has to be consistent. Short words stay, or `mes` would meet `me`.
fn singular(word: &str) -> String {
    const ENDINGS: [(&str, &str); 8] = [
        ("oes", "ao"),
        ("aes", "ao"),
        ("aos", "ao"),
        ("eis", "el"),
        ("ais", "al"),
        ("ois", "ol"),
        ("ns", "m"),
        ("res", "r"),
    ];
    if word.len() < 4 {
        return word.to_owned();
    }
    for (plural, single) in ENDINGS {
        if let Some(stem) = word.strip_suffix(plural) {
            return format!("{stem}{single}");
        }
    }
    word.strip_suffix('s').unwrap_or(word).to_owned()
}

#[cfg(test)]
#[path = "search_tests.rs"]
mod tests;
