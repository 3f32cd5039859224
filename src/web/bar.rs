//! The line that is always in view: whom to call in danger.

use crate::{country::Country, lang::Lang, triage::Situation};

use super::{
    WebState, problem,
    talk::{self, Contact, Piece},
};

/// The line that is always in view: the emergency number, as a link.
pub(super) struct Bar {
    pub pieces: Vec<Piece>,
    /// The first number alone, for a print-out.
    pub number: String,
    /// Whether it is the number of a country that is known.
    pub is_known: bool,
}

impl Bar {
    /// The bar of a country; with no country known, the words that say 112.
    pub(super) fn new(state: &WebState, lang: Lang, country: Option<Country>) -> Self {
        let numbers = problem::numbers(&state.directory(), country);
        let known = country.is_some_and(|c| !state.directory().emergency(c, Situation::Any).is_empty());
        let shown = numbers.iter().map(|entry| entry.number.as_str()).collect::<Vec<_>>().join(" / ");
        let id = if known { "emergency-bar" } else { "emergency-bar-unknown" };
        let text = state.dialogues().text(lang, id, &[("emergency", &shown)]);
        let links: Vec<Contact> = numbers.iter().map(|entry| Contact::call(&entry.number)).collect();
        let mut pieces = talk::pieces(&text, &links);
        // A translation that lost its number must not take the number from the page.
        if !pieces.iter().any(|piece| matches!(piece, Piece::Link(_))) {
            pieces.push(Piece::Words(" ".to_owned()));
            pieces.extend(links.into_iter().map(Piece::Link));
        }
        Bar { pieces, number: shown, is_known: known }
    }
}
