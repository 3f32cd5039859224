//! How a reply looks in a terminal: wrapped, numbered, with the emergency number under it. Pure.

use unicode_width::UnicodeWidthStr;

use crate::dialogue::{Choice, Reply};

/// The widest that lines get; longer ones are hard to read.
const WIDEST: usize = 76;

/// What stands before each line that is said.
const INDENT: &str = "  ";

/// What the terminal can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Columns.
    pub width: usize,
    /// Whether to use colour and to clear the screen.
    pub live: bool,
    /// Whether colour is wanted.
    pub colour: bool,
}

impl Look {
    /// The look where lines go to a file or another program.
    pub const PLAIN: Look = Look { width: WIDEST + INDENT.len(), live: false, colour: false };

    fn styled(&self, code: &str, text: &str) -> String {
        if self.colour { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }

    /// A reply, with who speaks above it, what can be chosen below, and the bar last.
    pub fn reply(&self, speaker: &str, reply: &Reply, bar: Option<&str>) -> String {
        let mut text = format!("\n{}\n", self.styled("1;36", speaker));
        for (index, bubble) in reply.said.iter().enumerate() {
            if index > 0 {
                text.push('\n');
            }
            for line in wrapped(&bubble.text, self.width.saturating_sub(INDENT.len()).clamp(20, WIDEST)) {
                text.extend([if line.is_empty() { "" } else { INDENT }, &line, "\n"]);
            }
        }
        if !reply.choices.is_empty() {
            text.push('\n');
        }
        for (index, choice) in reply.choices.iter().enumerate() {
            let number = self.styled("1", &format!("{:>3}", index + 1));
            text.extend([&number, "  ", &choice.label, "\n"]);
        }
        if let Some(bar) = bar {
            text.extend(["\n", &self.bar(bar), "\n"]);
        }
        text
    }

    /// The bar that keeps the emergency number in sight.
    pub fn bar(&self, text: &str) -> String {
        self.styled("1;31", &format!("[ {text} ]"))
    }

    /// What takes everything said so far off the screen, where that can be done.
    pub fn wipe(&self) -> &'static str {
        if self.live { "\x1b[H\x1b[2J\x1b[3J" } else { "" }
    }
}

/// The choice that a typed line means: its number.
pub fn pressed<'a>(line: &str, choices: &'a [Choice]) -> Option<&'a Choice> {
    let number: usize = line.trim().parse().ok()?;
    choices.get(number.checked_sub(1)?)
}

/// Breaks a text into lines of at most `width` columns. A word that is longer, such as a link, stays whole.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.width() + 1 + word.width() > width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use crate::{dialogue::Bubble, lang::Lang};

    use super::*;

    fn reply() -> Reply {
        let choice = |id: &str, label: &str| Choice { id: id.to_owned(), label: label.to_owned() };
        Reply {
            state: "LISTEN".to_owned(),
            urgency: None,
            country: None,
            lang: Lang::EN,
            said: vec![
                Bubble { id: "a".to_owned(), text: "one two three four five six".to_owned() },
                Bubble { id: "b".to_owned(), text: "https://example.org/a-long-link".to_owned() },
            ],
            offers: Vec::new(),
            emergency: Vec::new(),
            choices: vec![choice("yes", "Yes"), choice("no", "No")],
        }
    }

    #[test]
    fn a_reply_is_wrapped_and_its_choices_are_numbered() {
        let look = Look { width: 22, ..Look::PLAIN };
        let expected = "\nComputer\n  one two three four\n  five six\n\n  https://example.org/a-long-link\n\n  \
                        1  Yes\n  2  No\n\n[ Call 112 ]\n";
        assert_eq!(look.reply("Computer", &reply(), Some("Call 112")), expected);
    }

    #[test]
    fn there_is_no_control_character_without_colour() {
        let text = Look::PLAIN.reply("Computer", &reply(), Some("Call 112"));
        assert!(!text.contains('\x1b') && Look::PLAIN.wipe().is_empty());
        let colour = Look { colour: true, ..Look::PLAIN };
        assert!(colour.reply("Computer", &reply(), None).contains('\x1b'));
    }

    #[test]
    fn a_number_presses_its_choice_and_no_other_number_does() {
        let choices = reply().choices;
        assert_eq!(pressed(" 2 ", &choices).map(|choice| choice.id.as_str()), Some("no"));
        for line in ["0", "3", "112", "-1", "1 2", "yes", ""] {
            assert!(pressed(line, &choices).is_none(), "{line}");
        }
    }
}
