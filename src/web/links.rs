//! Where a conversation begins with the country and the language known: on the web, in Telegram, in Discord. An address
//! holds nothing but the two codes.

use std::fmt::Write as _;

use qrcode::{Color, QrCode};

use crate::country::Country;

use super::{WebState, public::Frame};

/// The ways into a conversation: what the way is called, and its address.
pub(super) fn chats(state: &WebState, frame: &Frame<'_>, country: Country) -> Vec<(String, String)> {
    let web = format!("/?country={country}&lang={}", frame.lang);
    let mut all = vec![(frame.word("page-chat-link"), web)];
    all.extend(apps(state, frame, country));
    all
}

/// The same as whole addresses, for codes that a phone reads.
pub(super) fn whole(state: &WebState, frame: &Frame<'_>, country: Country) -> Vec<(String, String)> {
    let mut all = chats(state, frame, country);
    if let Some((_, web)) = all.first_mut() {
        *web = format!("{}{web}", state.bridge().public_url());
    }
    all
}

fn apps(state: &WebState, frame: &Frame<'_>, country: Country) -> Vec<(String, String)> {
    let links = &state.settings().links;
    let named = |app: &str| frame.word_with("page-chat-app", &[("app", app)]);
    let telegram = links.telegram.as_ref().map(|link| {
        let link = link.as_str().trim_end_matches('/');
        (named("Telegram"), format!("{link}?start={country}-{}", frame.lang))
    });
    let discord = links.discord.as_ref().map(|link| (named("Discord"), link.as_str().to_owned()));
    telegram.into_iter().chain(discord).collect()
}

/// A code that a phone reads.
pub(super) struct Code {
    /// How many squares it has on a side, the white edge included.
    pub side: usize,
    /// The dark squares as the `d` of an SVG path.
    pub dark: String,
}

/// The white edge around a code.
const EDGE: usize = 4;

/// The code for an address; `None` for one that is too long for any code.
pub(super) fn code(address: &str) -> Option<Code> {
    let code = QrCode::new(address).ok()?;
    let width = code.width();
    let mut dark = String::new();
    for (at, _) in code.to_colors().iter().enumerate().filter(|(_, color)| **color == Color::Dark) {
        _ = write!(dark, "M{} {}h1v1h-1z", at % width + EDGE, at / width + EDGE);
    }
    Some(Code { side: width + 2 * EDGE, dark })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_a_white_edge_and_the_corners_that_phones_look_for() {
        let code = code("https://chat.example.org/?country=KE&lang=sw").expect("a code");
        assert!(code.dark.starts_with("M4 4h1v1h-1z") && !code.dark.contains("M3 "));
        assert!(code.dark.contains(&format!("M{} 4h", code.side - EDGE - 1)), "the corner at the other end");
        assert!(super::code(&"x".repeat(5000)).is_none());
    }
}
