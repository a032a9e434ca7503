//! What people of the field write: a line for each field of the catalogue that has something of its own to say.
//!
//! ```text
//! [appointment]                          an entity; [*] is any entity without a line of its own
//! duration: 50 | 30..60                  one of these; a number within a range has as many decimals as its bounds
//! status when date past: fulfilled       only if another field is filled, `=` a value, `past` or `ahead` of today
//! date: -75..28 workdays                 days from today; an instant falls within opening hours
//! ended_at: started_at + 30..60          days after another day, minutes after another time
//! meals: 4..6 in order                   so many parts, beginning with the first items of their own lines
//! goals.target: 74 kg | - | 99 mg/dL     a field of a list's parts; `-` leaves it empty
//! items.meal: @meals                     the id of a part of another list
//! category: 0 | 0 | 1                    of a link, which of those records that belong to no patient
//! number: {council} 9{4}                 another field, `{person}`, `{patient}`, and that many digits
//! ```
//!
//! Lists of one length go together: a record takes the same place in each, so that a product has its own maker.

use std::collections::HashMap;
use std::sync::LazyLock;

/// The entity, the list of it whose parts are meant (empty for the record itself), and the field.
pub(super) type Site = (&'static str, &'static str, &'static str);

/// Every entity.
const ANY: &str = "*";

const FILES: [&str; 16] = [
    include_str!("usual/common.txt"),
    include_str!("usual/identity.txt"),
    include_str!("usual/people.txt"),
    include_str!("usual/scheduling.txt"),
    include_str!("usual/clinical.txt"),
    include_str!("usual/coordination.txt"),
    include_str!("usual/nutrition.txt"),
    include_str!("usual/intelligence.txt"),
    include_str!("usual/engagement.txt"),
    include_str!("usual/messaging.txt"),
    include_str!("usual/simulation.txt"),
    include_str!("usual/finance.txt"),
    include_str!("usual/inventory.txt"),
    include_str!("usual/compliance.txt"),
    include_str!("usual/insight.txt"),
    include_str!("usual/interop.txt"),
];

/// Whether a line holds for a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    Always,
    Filled(&'static str),
    Is(&'static str, &'static str),
    Past(&'static str),
    Ahead(&'static str),
}

/// One line.
#[derive(Debug)]
pub(super) struct Line {
    pub when: When,
    pub items: Vec<&'static str>,
}

impl Line {
    /// Whether it needs other fields of the record.
    fn is_bound(&self) -> bool {
        let refers = |item: &&str| after(item).is_some() || part_of(item).is_some() || names_field(item);
        self.when != When::Always || self.items.iter().any(refers)
    }
}

static LINES: LazyLock<HashMap<Site, Vec<Line>>> = LazyLock::new(|| {
    let mut lines: HashMap<Site, Vec<Line>> = HashMap::new();
    let mut entity = ANY;
    for text in FILES.iter().flat_map(|file| file.lines()).filter(|text| !text.is_empty() && !text.starts_with('#')) {
        if let Some(name) = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            entity = name;
            continue;
        }
        let (head, items) = text.split_once(": ").expect("a line names a field and its items, tested");
        let (path, when) =
            head.split_once(" when ").map_or((head, When::Always), |(path, when)| (path, condition(when)));
        let (list, field) = path.split_once('.').unwrap_or(("", path));
        let line = Line { when, items: items.split(" | ").map(str::trim).collect() };
        lines.entry((entity, list, field)).or_default().push(line);
    }
    lines
});

fn condition(text: &'static str) -> When {
    if let Some((field, value)) = text.split_once('=') {
        return When::Is(field, value);
    }
    match text.split_once(' ') {
        Some((field, "past")) => When::Past(field),
        Some((field, _)) => When::Ahead(field),
        None => When::Filled(text),
    }
}

/// The lines of a field, in order; none where kind and name are all that is known of it.
pub(super) fn lines(entity: &'static str, list: &'static str, field: &'static str) -> &'static [Line] {
    let find = |entity, list| LINES.get(&(entity, list, field)).map(Vec::as_slice);
    find(entity, list).or_else(|| find(ANY, list)).or_else(|| find(ANY, "")).unwrap_or_default()
}

/// Whether the field's value follows from other fields, which come first then.
pub(super) fn is_bound(entity: &'static str, list: &'static str, field: &'static str) -> bool {
    lines(entity, list, field).iter().any(Line::is_bound)
}

/// `started_at + 30..60`: the field, and how long after it.
pub(super) fn after(item: &str) -> Option<(&str, &str)> {
    item.split_once(" + ").filter(|(field, _)| is_word(field))
}

/// `@meals`: the list to one of whose parts the field points.
pub(super) fn part_of(item: &str) -> Option<&str> {
    item.strip_prefix('@').filter(|list| is_word(list))
}

/// `1.5..2`: both bounds as whole numbers of the smallest unit written, and how many decimals that unit has.
pub(super) fn range(item: &str) -> Option<(i64, i64, u32)> {
    let (low, high) = item.split_once("..").unwrap_or((item, item));
    let decimals = [low, high].map(|bound| bound.split_once('.').map_or(0, |(_, digits)| digits.len()));
    let decimals = u32::try_from(decimals[0].max(decimals[1])).ok()?;
    let units = |bound: &str| {
        let (whole, digits) = bound.split_once('.').unwrap_or((bound, ""));
        let zeros = "0".repeat(decimals as usize - digits.len());
        format!("{whole}{digits}{zeros}").parse::<i64>().ok()
    };
    Some((units(low)?, units(high)?, decimals))
}

/// The text with what stands in braces put in; `None` where `fill` knows a word but has nothing for it.
pub(super) fn filled(text: &str, mut fill: impl FnMut(&str) -> Option<String>) -> Option<String> {
    let (mut done, mut rest) = (String::new(), text);
    while let Some((before, (word, after))) = rest.split_once('{').and_then(|(b, r)| Some((b, r.split_once('}')?))) {
        done.push_str(before);
        if is_word(word) {
            done.push_str(&fill(word)?);
        } else {
            // Texts for templates have braces of their own: {patient.name}.
            done.push_str(&format!("{{{word}}}"));
        }
        rest = after;
    }
    done.push_str(rest);
    Some(done.replace("\\n", "\n"))
}

fn names_field(item: &str) -> bool {
    let mut found = false;
    let _ = filled(item, |word| {
        found |= word.parse::<usize>().is_err() && !["person", "patient"].contains(&word);
        Some(String::new())
    });
    found
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

/// Whether the lines of a site are those that an entity takes, which has none of its own before them.
#[cfg(test)]
pub(super) fn is_told(entity: &'static str, list: &'static str, site: Site) -> bool {
    LINES.get(&site).is_some_and(|told| std::ptr::eq(lines(entity, list, site.2), told.as_slice()))
}

#[cfg(test)]
pub(super) fn all() -> impl Iterator<Item = (Site, &'static Line)> {
    LINES.iter().flat_map(|(site, lines)| lines.iter().map(|line| (*site, line)))
}
