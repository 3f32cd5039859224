//! How long a text may be: words in a bubble, words in a sentence, questions (safety rules C1 and C4).

use unicode_script::{Script, UnicodeScript};

use super::letters;

/// The most words of a bubble (safety rule C1).
const MOST_WORDS: usize = 60;

/// The most words of a sentence (safety rule C1).
const MOST_WORDS_SENTENCE: usize = 15;

/// How many words a text has. Chinese writes none apart: five signs are taken for three words.
fn count(text: &str) -> usize {
    let is_han = |c: char| c.script() == Script::Han;
    let signs = text.chars().filter(|c| is_han(*c)).count();
    let apart = text.split(|c: char| c.is_whitespace() || is_han(c));
    apart.filter(|word| word.chars().any(char::is_alphanumeric)).count() + (signs * 3).div_ceil(5)
}

/// Holds a text against the limits: `full` has the longest names filled in, `short` has short ones.
pub fn check(id: &str, full: &str, short: &str, problem: &mut letters::Report<'_>) {
    let all = count(full);
    if all > MOST_WORDS {
        problem("T-WORDS", format!("{id} has {all} words with the longest names"), "keep it to 60");
    }
    let ends = |c: char| matches!(c, '.' | '?' | '؟' | ':' | '؛' | '…' | '।' | '۔' | '።' | '፧' | '\n');
    // Chinese puts no space behind a sentence.
    let ends_alone = |c: char| matches!(c, '。' | '？' | '：' | '；');
    // A dot inside an address or a number ends no sentence.
    let mut sentence = String::new();
    let mut longest = 0;
    let mut chars = short.chars().peekable();
    while let Some(c) = chars.next() {
        sentence.push(c);
        if ends_alone(c) || (ends(c) && chars.peek().is_none_or(|next| next.is_whitespace())) {
            longest = longest.max(count(&sentence));
            sentence.clear();
        }
    }
    longest = longest.max(count(&sentence));
    if longest > MOST_WORDS_SENTENCE {
        problem("T-SENTENCE", format!("{id} has a sentence of {longest} words"), "keep sentences to 15");
    }
    if full.chars().filter(|c| matches!(c, '?' | '？' | '؟' | '፧')).count() > 2 {
        problem("T-QUESTIONS", format!("{id} asks more than one thing"), "ask one thing");
    }
}
