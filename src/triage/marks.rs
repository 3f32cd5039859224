//! The text of a pattern as signs and words, before it is made into a tree.

use super::{normal, pattern::BadPattern};

/// A sign or a word of a pattern.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    Word(String),
    Class(String),
    Open,
    Close,
    Or,
    Maybe,
    One,
    Gap(bool),
    Start,
    End,
}

/// The signs and words of a pattern, in order.
pub fn marks(pattern: &str) -> Result<Vec<Mark>, BadPattern> {
    let mut marks = Vec::new();
    let mut word = String::new();
    let mut chars = pattern.chars().peekable();
    while let Some(c) = chars.next() {
        let mark = match c {
            '(' => Some(Mark::Open),
            ')' => Some(Mark::Close),
            '|' => Some(Mark::Or),
            '?' => Some(Mark::Maybe),
            '^' => Some(Mark::Start),
            '$' => Some(Mark::End),
            '<' => {
                let name: String = chars.by_ref().take_while(|c| *c != '>').collect();
                Some(Mark::Class(name))
            }
            '.' if chars.peek() == Some(&'.') => {
                chars.next();
                let wide = chars.peek() == Some(&'.');
                if wide {
                    chars.next();
                }
                Some(Mark::Gap(wide))
            }
            _ => None,
        };
        if mark.is_some() || c.is_whitespace() {
            flush(&mut word, &mut marks)?;
        } else {
            word.push(c);
        }
        marks.extend(mark);
    }
    flush(&mut word, &mut marks)?;
    Ok(marks)
}

/// Folds the word read so far as a message would be; some writings become several words.
fn flush(word: &mut String, marks: &mut Vec<Mark>) -> Result<(), BadPattern> {
    let word = std::mem::take(word);
    if word.is_empty() {
        return Ok(());
    }
    if word == "*" {
        marks.push(Mark::One);
        return Ok(());
    }
    let (front, back) = (word.starts_with('*'), word.ends_with('*'));
    let bare = word.trim_matches('*');
    if bare.contains('*') || ((front || back) && bare.chars().count() < 2) {
        return Err(BadPattern::Star);
    }
    let mut parts = normal::tokens(bare);
    parts.retain(|p| p != normal::BREAK);
    if parts.is_empty() {
        return Err(BadPattern::Empty);
    }
    if front && let Some(first) = parts.first_mut() {
        first.insert(0, '*');
    }
    if back && let Some(last) = parts.last_mut() {
        last.push('*');
    }
    // Several words of one writing (Chinese) bind together, so that a ? leaves out all of them.
    if parts.len() == 1 {
        marks.extend(parts.into_iter().map(Mark::Word));
    } else {
        marks.push(Mark::Open);
        marks.extend(parts.into_iter().map(Mark::Word));
        marks.push(Mark::Close);
    }
    Ok(())
}
