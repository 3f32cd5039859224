//! Which language a message is written in, from its script and its most common words.
//!
//! A guess for choosing rules, never a reason to lower a verdict.

use super::normal::{Kind, Text, Token};
use crate::lang::Lang;

/// What the script and the words of a message tell about its language.
pub struct Guess {
    /// The language, where it could be told.
    pub language: Option<Lang>,
    /// The languages that know nearly as many of its words. In a short message of words that several share, any of them
    /// may be meant.
    pub likely: Vec<Lang>,
    /// The languages that know every one of its words.
    pub whole: Vec<Lang>,
}

/// How much the words of a message speak for a language.
struct Points {
    lang: Lang,
    weight: usize,
    /// How many of the words it knows.
    known: usize,
}

/// Guesses the language; `hint` wins a draw. `known_in` tells the languages that know a word, each once.
pub fn guess(text: &Text, hint: Option<Lang>, known_in: &dyn Fn(&Token, &mut Vec<Lang>)) -> Guess {
    let (points, words) = points(text, known_in);
    let most = points.iter().map(|of| of.weight).max().unwrap_or(0);
    let by_words = || points.iter().max_by_key(|of| (of.weight, hint == Some(of.lang))).map(|of| of.lang);
    Guess {
        language: by_script(text).or_else(by_words).or_else(|| by_shared_script(text)),
        likely: points.iter().filter(|of| of.weight * 3 >= most * 2).map(|of| of.lang).collect(),
        whole: points.iter().filter(|of| of.known == words).map(|of| of.lang).collect(),
    }
}

/// The language that a shared script most often stands for, when no word told more.
fn by_shared_script(text: &Text) -> Option<Lang> {
    let first = text.tokens.iter().filter(|t| t.kind == Kind::Word).find_map(|t| t.text.chars().next())?;
    match first {
        '\u{600}'..='\u{6ff}' => "ar".parse().ok(),
        '\u{400}'..='\u{4ff}' => "ru".parse().ok(),
        _ => None,
    }
}

/// Languages whose script, or whose own letters in a shared script, nobody else of ours uses.
fn by_script(text: &Text) -> Option<Lang> {
    let mut counts = [0usize; 10];
    for c in text.tokens.iter().filter(|t| t.kind == Kind::Word).flat_map(|t| t.text.chars()) {
        let slot = match c {
            '\u{4e00}'..='\u{9fff}' => 0,
            '\u{900}'..='\u{97f}' => 1,
            '\u{980}'..='\u{9ff}' => 2,
            '\u{1200}'..='\u{137f}' => 3,
            'ٹ' | 'ڈ' | 'ڑ' | 'ں' | 'ے' => 4,
            'پ' | 'چ' | 'ژ' | 'گ' => 5,
            '\u{600}'..='\u{6ff}' => 6,
            'і' | 'є' | 'ґ' => 7,
            'ы' | 'э' | 'ъ' => 8,
            'a'..='z' => 9,
            _ => continue,
        };
        counts[slot] += 1;
    }
    let [han, hindi, bengali, amharic, urdu, persian, arabic, ukrainian, russian, latin] = counts;
    let tag = if latin > han + hindi + bengali + amharic + arabic + urdu + persian && latin > ukrainian + russian {
        return None;
    } else if han > 0 {
        "zh"
    } else if hindi > 0 {
        "hi"
    } else if bengali > 0 {
        "bn"
    } else if amharic > 0 {
        "am"
    } else if urdu > 0 {
        "ur"
    } else if ukrainian > 0 {
        "uk"
    } else if russian > 0 {
        "ru"
    } else {
        return None;
    };
    tag.parse().ok()
}

/// How much the words of the message speak for each language, where at least a sixteenth of all words do: related
/// languages share most of theirs. Beside it how many words there are.
fn points(text: &Text, known_in: &dyn Fn(&Token, &mut Vec<Lang>)) -> (Vec<Points>, usize) {
    let mut points: Vec<Points> = Vec::new();
    let mut knowing = Vec::new();
    let mut words = 0;
    for word in text.tokens.iter().filter(|t| t.kind == Kind::Word).take(200) {
        words += 1;
        knowing.clear();
        known_in(word, &mut knowing);
        // A word that several languages share says less.
        let each = 12 / knowing.len().clamp(1, 12);
        for lang in &knowing {
            match points.iter_mut().find(|of| of.lang == *lang) {
                Some(of) => (of.weight, of.known) = (of.weight + each, of.known + 1),
                None => points.push(Points { lang: *lang, weight: each, known: 1 }),
            }
        }
    }
    points.retain(|of| of.weight * 16 >= words * 12);
    (points, words)
}
