//! The text search: which services have all of these words, or words that begin like them.
//!
//! Words are compared without case and accents. Scripts that do not part words with spaces are cut into pairs of
//! letters, so that any piece of a name is found.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use unicode_script::{Script, UnicodeScript};

/// From so many letters on, the beginning of a word is enough.
const BEGINNING: usize = 3;
/// The most words that are looked for; more would only make it slower, not better.
const MOST_WORDS: usize = 12;

/// Where each word stands: sorted, so that words that begin alike are neighbours.
#[derive(Debug, Default)]
pub(super) struct Words {
    words: Vec<(String, Vec<u32>)>,
}

impl Words {
    /// Sorts the words of texts; the texts are numbered from 0.
    pub fn of<'a>(texts: impl Iterator<Item = Vec<&'a str>>) -> Words {
        let mut all: Vec<(String, u32)> = Vec::new();
        for (number, parts) in (0_u32..).zip(texts) {
            all.extend(parts.into_iter().flat_map(cut).map(|word| (word, number)));
        }
        all.sort_unstable();
        all.dedup();
        let mut words: Vec<(String, Vec<u32>)> = Vec::new();
        for (word, number) in all {
            match words.last_mut() {
                Some((last, numbers)) if *last == word => numbers.push(number),
                _ => words.push((word, vec![number])),
            }
        }
        Words { words }
    }

    /// The texts that have every word, in order. Without any word in it, a question has no answer.
    pub fn find(&self, question: &str) -> Vec<u32> {
        let mut wanted = cut(question);
        wanted.truncate(MOST_WORDS);
        let mut lists: Vec<Cow<'_, [u32]>> = wanted.iter().map(|word| self.with(word)).collect();
        // Whoever has the rarest word is asked for the others.
        lists.sort_unstable_by_key(|list| list.len());
        let Some((fewest, others)) = lists.split_first() else { return Vec::new() };
        let has_all = |number: &u32| others.iter().all(|list| list.binary_search(number).is_ok());
        fewest.iter().copied().filter(has_all).collect()
    }

    /// The texts with a word that is this one, or begins like it, in order.
    fn with(&self, word: &str) -> Cow<'_, [u32]> {
        let from = self.words.partition_point(|(known, _)| known.as_str() < word);
        let is_enough = word.chars().count() >= BEGINNING;
        let fits = |known: &str| known == word || (is_enough && known.starts_with(word));
        let alike = self.words[from..].iter().take_while(|(known, _)| fits(known));
        let mut lists = alike.map(|(_, numbers)| numbers.as_slice());
        let mut all = Cow::Borrowed(lists.next().unwrap_or_default());
        let mut is_joined = false;
        for more in lists {
            all.to_mut().extend(more);
            is_joined = true;
        }
        if is_joined {
            let all = all.to_mut();
            all.sort_unstable();
            all.dedup();
        }
        all
    }
}

/// The words of a text.
fn cut(text: &str) -> Vec<String> {
    let folded: String = text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect();
    let mut words = Vec::new();
    for run in folded.split(|c: char| !c.is_alphanumeric()).filter(|run| !run.is_empty()) {
        let letters: Vec<char> = run.chars().collect();
        if letters.len() > 2 && letters.iter().any(|c| is_unparted(*c)) {
            words.extend(letters.windows(2).map(|pair| pair.iter().collect()));
        } else {
            words.push(run.to_owned());
        }
    }
    words
}

fn is_unparted(c: char) -> bool {
    use Script::{Han, Hiragana, Katakana, Khmer, Lao, Myanmar, Thai};
    [Han, Hiragana, Katakana, Khmer, Lao, Myanmar, Thai].contains(&c.script())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> Words {
        Words::of([vec!["Línea Infancia", "abuse"], vec!["Infancy line"], vec!["生命热线"]].into_iter())
    }

    #[test]
    fn all_words_have_to_be_there_and_beginnings_count() {
        assert_eq!(words().find("INFANC"), [0, 1]);
        assert_eq!(words().find("infanc linea"), [0]);
        assert_eq!(words().find("in"), [0_u32; 0], "two letters are no beginning");
        assert_eq!(words().find("line"), [0, 1], "linea begins like it");
        assert!(words().find("infancia nothing").is_empty() && words().find(" ,;").is_empty());
    }

    #[test]
    fn a_piece_of_a_name_without_spaces_is_found() {
        assert_eq!(words().find("热线"), [2]);
        assert_eq!(words().find("生命热"), [2]);
        assert!(words().find("热生").is_empty());
    }
}
