//! Places in any text: one country that exists, a choice of at most six, or none; the same each time.
//!
//! The first line is a language, the rest the text.

use super::super::tree;
use helpbridge::{directory::Place, lang::Lang};

/// Reads what is shipped, so that it is not counted as the time of the first input.
pub fn be_ready() {
    tree::be_ready();
}

/// Holds what came of an input against its promises.
pub fn run(data: &[u8]) {
    let directory = &tree::SHIPPED.directory;
    let input = tree::text(data);
    let (lang, text) = input.split_once('\n').unwrap_or(("en", &input));
    let lang: Lang = lang.parse().unwrap_or(Lang::EN);
    let places = directory.places();
    let known = |country: &helpbridge::country::Country| {
        assert!(places.display_name(*country, Lang::EN).is_some(), "{country} has no name");
    };
    let found = places.whole(text, lang);
    assert!(found == places.whole(text, lang), "two places for one text");
    match &found {
        Place::None => {}
        Place::One(country) => known(country),
        Place::Several(countries) => {
            assert!((2..=6).contains(&countries.len()), "{} countries to choose from", countries.len());
            assert!(countries.iter().enumerate().all(|(at, country)| !countries[..at].contains(country)), "one twice");
            countries.iter().for_each(known);
        }
    }
    if let Some(country) = places.mentioned(text, lang) {
        known(&country);
    }
}
