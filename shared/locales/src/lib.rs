//! The words of Umbu for Rust: the same Fluent files that screens load, embedded.
//!
//! Knows languages and messages. Which message fits an occasion is decided by whoever speaks.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

/// A language in which every message exists; `npm run check` in `app` holds the two together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    Portuguese,
    English,
}

const PORTUGUESE: [&str; 2] = [include_str!("../pt-BR/common.ftl"), include_str!("../pt-BR/errors.ftl")];
const ENGLISH: [&str; 2] = [include_str!("../en/common.ftl"), include_str!("../en/errors.ftl")];

static BUNDLES: LazyLock<[FluentBundle<FluentResource>; 2]> =
    LazyLock::new(|| [bundle("pt-BR", &PORTUGUESE), bundle("en", &ENGLISH)]);

impl Language {
    /// The language of a BCP 47 tag, such as `pt-BR` or `en_US.UTF-8`; Portuguese unless it is English.
    pub fn of_tag(tag: &str) -> Language {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        if primary.eq_ignore_ascii_case("en") { Language::English } else { Language::Portuguese }
    }
}

/// The message of that id with its variables filled in; nothing where no such message exists.
pub fn message(language: Language, id: &str, arguments: &[(&str, &str)]) -> Option<String> {
    let bundle = &BUNDLES[language as usize];
    let pattern = bundle.get_message(id)?.value()?;
    let arguments: FluentArgs = arguments.iter().copied().collect();
    // A missing variable shows as its name: better than no message at all.
    Some(bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned())
}

fn bundle(tag: &str, texts: &[&str]) -> FluentBundle<FluentResource> {
    let language = tag.parse().expect("the tags above are well formed");
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // The marks around variables that Fluent adds for mixed scripts would show in logs and files.
    bundle.set_use_isolating(false);
    for text in texts {
        // What does not parse is left out here; the tests below and the app's check refuse such a file.
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_parses_and_no_message_is_there_twice() {
        for texts in [&PORTUGUESE, &ENGLISH] {
            let mut bundle = FluentBundle::new_concurrent(Vec::new());
            for text in texts {
                let resource = FluentResource::try_new((*text).to_owned()).expect("the file is well formed");
                bundle.add_resource(resource).expect("ids are unique across files");
            }
        }
    }

    #[test]
    fn both_languages_explain_a_code_and_fill_in_variables() {
        assert_eq!(message(Language::Portuguese, "save", &[]).as_deref(), Some("Salvar"));
        assert_eq!(message(Language::English, "save", &[]).as_deref(), Some("Save"));
        let told = message(Language::English, "error-internal", &[("message", "disk full")]);
        assert!(told.is_some_and(|text| text.contains("(disk full)")));
        assert_eq!(message(Language::English, "error-no-such-code", &[]), None);
    }

    #[test]
    fn tags_of_every_kind_find_a_language() {
        for (tag, language) in [
            ("pt-BR", Language::Portuguese),
            ("en", Language::English),
            ("en_US.UTF-8", Language::English),
            ("EN-GB", Language::English),
            ("C", Language::Portuguese),
            ("", Language::Portuguese),
        ] {
            assert_eq!(Language::of_tag(tag), language, "{tag}");
        }
    }
}
