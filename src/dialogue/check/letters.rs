//! What no text may hold, whoever wrote it: signs that hide or turn, letters that look like others, addresses, tags.
//!
//! A text is read by a child on a phone that may turn an address into a link and a mark into a button. So the rule is
//! plain words only; everything that differs by country comes from the directory.

use unicode_script::{Script, UnicodeScript};

use super::super::problem::shown;
use super::message::Messages;

/// What a rule of this file says: the code, what is wrong, what to do.
pub type Report<'r> = dyn FnMut(&'static str, String, &str) + 'r;

/// Signs that begin or end an address, whatever stands beside them.
const ADDRESS: &[&str] = &["://", "http:", "https:", "www.", "mailto:", "t.me", "@", ".onion"];

/// Signs that chat apps turn into pictures of text: bold, links, hidden words.
const MARKUP: &[&str] = &["<", ">", "`", "](", "**", "__", "~~", "||"];

/// Scripts whose letters are taken for Latin ones.
const LOOK_ALIKE: &[Script] =
    &[Script::Cyrillic, Script::Greek, Script::Armenian, Script::Cherokee, Script::Coptic, Script::Lisu];

/// With fewer letters a text may be a name that is the same everywhere, such as that of an app.
const FEW_LETTERS: usize = 10;

/// Holds the literal part of a reading against the rules. `latin` says that the language is written in Latin letters.
pub fn check(id: &str, literal: &str, latin: bool, problem: &mut Report<'_>) {
    let mut before = ' ';
    for c in literal.chars() {
        // Joiners shape letters of many scripts, but never Latin ones.
        let joins = matches!(c, '\u{200C}' | '\u{200D}');
        if is_hidden(c) || (joins && matches!(before.script(), Script::Latin | Script::Common | Script::Unknown)) {
            problem("T-HIDDEN", format!("{id} holds the invisible sign U+{:04X}", u32::from(c)), "take it out");
            break;
        }
        if matches!(c, '\u{334}'..='\u{338}' | '\u{20D0}'..='\u{20FF}') {
            let reason = format!("{id} strikes out or frames a letter with U+{:04X}", u32::from(c));
            problem("T-HIDDEN", reason, "write the letter plainly");
            break;
        }
        before = c;
    }
    for word in literal.split(|c: char| !c.is_alphanumeric()) {
        let has = |script| word.chars().any(|c| c.script() == script);
        let strange = LOOK_ALIKE.iter().any(|script| has(*script));
        if strange && (latin || has(Script::Latin)) {
            let reason = format!("{id} has letters that look like Latin ones and are not: {}", spelled(word));
            problem("T-SCRIPT", reason, "type the word anew on a keyboard of the language");
            break;
        }
    }
    let lower = literal.to_lowercase();
    if let Some(sign) = ADDRESS.iter().find(|sign| lower.contains(**sign)) {
        problem(
            "T-LINK",
            format!("{id} holds an address ({sign})"),
            "addresses come from the directory: write { $url }",
        );
    } else if let Some(name) = lower.split_whitespace().find(|word| is_host(word)) {
        let fix = "addresses come from the directory: write { $url }; a full stop between two sentences wants a space";
        problem("T-LINK", format!("{id} holds what phones read as an address: {}", shown(name)), fix);
    }
    if let Some(sign) = MARKUP.iter().find(|sign| literal.contains(**sign)) {
        problem("T-TAG", format!("{id} holds {sign}, which apps and pages read as markup"), "write plain text");
    } else if lower.split('&').skip(1).any(is_entity) {
        problem("T-TAG", format!("{id} holds a sign spelled as in HTML"), "write the sign itself");
    }
}

/// Holds a text against the script that the language writes its own name in: a translation that was left in another
/// script, or romanised, is no text for a child who reads this one.
pub fn script(id: &str, literal: &str, name: &str, problem: &mut Report<'_>) {
    let written = |c: &char| c.is_alphabetic() && !matches!(c.script(), Script::Common | Script::Inherited);
    let Some(own) = name.chars().find(written).map(|c| c.script()) else { return };
    let (mut all, mut strange) = (0, 0);
    for letter in literal.chars().filter(written) {
        all += 1;
        strange += usize::from(letter.script() != own);
    }
    if all >= FEW_LETTERS && strange * 2 > all {
        let reason = format!("{id} is mostly in another script than {}", shown(name));
        problem("T-SCRIPT", reason, "write it in the script that the language calls itself by");
    }
}

/// Holds the tone of a text against safety rule C9: no exclamation marks, no emoji.
pub fn tone(id: &str, full: &str, problem: &mut Report<'_>) {
    if full.contains(['!', '！', '¡', '‼', '❗']) {
        problem("T-TONE", format!("{id} has an exclamation mark"), "say it calmly, with a full stop");
    }
    if full.chars().any(|c| matches!(c, '\u{1F000}'..='\u{1FAFF}' | '\u{2600}'..='\u{27BF}')) {
        problem("T-TONE", format!("{id} has an emoji"), "say it in words; what is light to one is mockery to another");
    }
}

/// Whether most letters of a language's texts are Latin ones.
pub fn is_latin(messages: &Messages) -> bool {
    let readings = messages.0.values().flat_map(|message| &message.texts).flat_map(|text| &text.readings);
    let letters = readings.flat_map(|reading| reading.chars()).filter(|c| c.is_alphabetic());
    let (mut latin, mut all) = (0_usize, 0_usize);
    for letter in letters {
        latin += usize::from(letter.script() == Script::Latin);
        all += 1;
    }
    latin * 2 > all
}

/// Signs that show nothing, or turn the direction of what follows.
fn is_hidden(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}' | '\u{180B}'..='\u{180F}'
            | '\u{200B}' | '\u{200E}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Whether phones make a link of a word: letters or digits, a dot, and at least two letters behind it.
fn is_host(word: &str) -> bool {
    let parts: Vec<&str> = word.split(['.', '\u{FF0E}', '\u{2024}']).collect();
    parts.windows(2).any(|pair| {
        let before = pair[0].chars().next_back().is_some_and(char::is_alphanumeric);
        let behind = pair[1].chars().take_while(|c| c.is_alphabetic()).count();
        before && behind >= 2
    })
}

/// Whether what follows an `&` makes it an HTML entity.
fn is_entity(rest: &str) -> bool {
    let name: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '#').collect();
    !name.is_empty() && rest[name.len()..].starts_with(';')
}

/// A word with the letters that are not ASCII spelled by number, so that the eye sees what it cannot see.
fn spelled(word: &str) -> String {
    let spell = |c: char| if c.is_ascii() { c.to_string() } else { format!("{c}(U+{:04X})", u32::from(c)) };
    word.chars().take(20).map(spell).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(literal: &str, latin: bool) -> Vec<&'static str> {
        let mut found = Vec::new();
        check("a", literal, latin, &mut |code, _, _| found.push(code));
        found
    }

    #[test]
    fn plain_words_of_every_script_pass() {
        for (text, latin) in [
            ("OK. I'm here, e.g. now… “yes” (no)", true),
            ("می‌خواهم کمک کنم؟", false),
            ("Позвони им. Hier.", false),
            ("क्‍ष है।", false),
            ("R&B; rock & roll", true),
        ] {
            assert!(codes(text, latin).iter().all(|code| *code == "T-TAG" && text.contains("&B;")), "{text}");
        }
    }

    #[test]
    fn addresses_are_seen_without_a_scheme() {
        for text in ["see help.ru today", "evil．com", "пример.рф", "me@x", "go to EVIL.IO/x"] {
            assert_eq!(codes(text, false), ["T-LINK"], "{text}");
        }
        assert!(codes("It ends. It begins... so", true).is_empty());
    }

    #[test]
    fn signs_that_hide_or_turn_are_seen() {
        for c in [
            '\u{200B}',
            '\u{202E}',
            '\u{2066}',
            '\u{E0041}',
            '\u{3164}',
            '\u{200D}',
            '\u{61C}',
            '\u{1B}',
            '\u{FE0F}',
            '\u{336}',
        ] {
            assert_eq!(codes(&format!("ca{c}ll"), true), ["T-HIDDEN"], "{:04X}", u32::from(c));
        }
    }

    #[test]
    fn letters_that_look_latin_are_seen_even_when_the_whole_word_is_of_them() {
        assert_eq!(codes("c\u{430}ll", true), ["T-SCRIPT"]);
        assert_eq!(codes("c\u{430}ll", false), ["T-SCRIPT"]);
        assert_eq!(codes("\u{441}\u{43E}\u{440}", true), ["T-SCRIPT"]);
        assert!(codes("\u{441}\u{43E}\u{440}", false).is_empty());
    }
}
