//! Which language a message is written in, from its script and its most common words.
//!
//! A guess for choosing rules, never a reason to lower a verdict.

use super::{
    normal::{Kind, Text},
    rules::RuleSet,
};
use crate::lang::Lang;

/// The language of a message, where script or common words tell it; `hint` wins a draw.
pub fn language(text: &Text, sets: &[RuleSet], hint: Option<Lang>) -> Option<Lang> {
    by_script(text).or_else(|| by_words(text, sets, hint)).or_else(|| by_shared_script(text))
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

/// The loaded language with the largest share of common words in the message; at least a sixth must be.
fn by_words(text: &Text, sets: &[RuleSet], hint: Option<Lang>) -> Option<Lang> {
    let mut best: Option<(usize, bool, Lang)> = None;
    for (lang, points) in points(text, sets) {
        let wished = hint == Some(lang);
        if best.is_none_or(|(most, favoured, _)| (points, wished) > (most, favoured)) {
            best = Some((points, wished, lang));
        }
    }
    best.map(|(_, _, lang)| lang)
}

/// The languages whose common words are nearly as many in the message as those of the likeliest. In a short message of
/// words that several languages share, any of them may be meant.
pub fn likely(text: &Text, sets: &[RuleSet]) -> Vec<Lang> {
    let points = points(text, sets);
    let most = points.iter().map(|(_, points)| *points).max().unwrap_or(0);
    points.into_iter().filter(|(_, points)| points * 3 >= most * 2).map(|(lang, _)| lang).collect()
}

/// How much the common words of the message speak for each language, where at least a sixth of all words do.
fn points(text: &Text, sets: &[RuleSet]) -> Vec<(Lang, usize)> {
    let words: Vec<_> = text.tokens.iter().filter(|t| t.kind == Kind::Word).take(200).collect();
    let mut points = vec![0; sets.len()];
    for word in &words {
        let knows: Vec<usize> = (0..sets.len())
            .filter(|at| {
                let lexicon = &sets[*at].lexicon;
                lexicon.is_function_word(&word.text) || word.others.iter().any(|o| lexicon.is_function_word(o))
            })
            .collect();
        // A word that several languages share says less.
        for at in &knows {
            points[*at] += 12 / knows.len().min(12);
        }
    }
    let enough = |points: &usize| *points > 0 && points * 6 >= words.len() * 12;
    sets.iter().map(|set| set.lang).zip(points).filter(|(_, points)| enough(points)).collect()
}
