//! What the linear model sees of a message: three groups of hashed n-grams.
//!
//! Letters of words (misspellings, endings), words with their neighbours, and ideas (glosses) with theirs. Each group
//! weighs the same whatever the length of the message, so that length is no sign of distress.

use super::glossary::{Glossary, Idea, Keys};
use crate::{
    lang::Lang,
    triage::{
        hash::{extended, followed, hash, spread},
        normal::{Kind, Text},
    },
};

/// The shortest and the longest run of letters.
const LETTERS: std::ops::RangeInclusive<usize> = 2..=5;
/// How far behind a word its partner in a pair may stand.
const REACH: usize = 4;
/// The most letters of a word, and the most tokens of a message, that are looked at.
const MOST_LETTERS: usize = 24;
const MOST_TOKENS: usize = 300;

/// How many groups there are.
pub const GROUPS: usize = 3;

/// The features of one message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Features {
    hashes: Vec<u32>,
    ends: [usize; GROUPS],
}

impl Features {
    /// The features of a text that is read with the glossaries of these languages, the likeliest first.
    pub fn of(text: &Text, glossary: &Glossary, langs: &[Lang]) -> Features {
        let tokens = text.tokens.len().min(MOST_TOKENS);
        // Room for a word of five letters with all its neighbours.
        let mut features = Features { hashes: Vec::with_capacity(32 * tokens), ..Features::default() };
        features.letters(text, tokens);
        features.ends[0] = features.hashes.len();
        features.words(text, tokens);
        features.ends[1] = features.hashes.len();
        features.ideas(&ideas(text, tokens, glossary, langs));
        features.ends[2] = features.hashes.len();
        features
    }

    /// Every feature from a group on, with its weight.
    pub fn weighed(&self, first_group: usize) -> impl Iterator<Item = (u32, f32)> {
        self.by_group()
            .into_iter()
            .skip(first_group)
            .flat_map(|(hashes, weight)| hashes.iter().map(move |hash| (*hash, weight)))
    }

    /// The features of each group (letters, words, ideas) and what each of them weighs: so much that the group weighs 1.
    pub fn by_group(&self) -> [(&[u32], f32); GROUPS] {
        std::array::from_fn(|group| {
            let from = group.checked_sub(1).map_or(0, |before| self.ends[before]);
            let hashes = &self.hashes[from..self.ends[group]];
            #[expect(clippy::cast_precision_loss, reason = "a few thousand at most")]
            let weight = 1.0 / (hashes.len().max(1) as f32).sqrt();
            (hashes, weight)
        })
    }

    fn add(&mut self, hash: u64) {
        #[expect(clippy::cast_possible_truncation, reason = "the low bits are the feature")]
        self.hashes.push(spread(hash) as u32);
    }

    /// Runs of letters inside each word, its edges marked.
    fn letters(&mut self, text: &Text, tokens: usize) {
        let mut letters: Vec<char> = Vec::with_capacity(MOST_LETTERS + 2);
        let mut at = 0;
        while at < tokens {
            let token = &text.tokens[at];
            at += 1;
            if token.kind != Kind::Word {
                continue;
            }
            letters.clear();
            letters.push('_');
            letters.extend(token.text.chars().take(MOST_LETTERS));
            // Characters that are words of their own are read as one word.
            while at < tokens && token.is_alone() && text.tokens[at].is_alone() && letters.len() <= MOST_LETTERS {
                letters.extend(text.tokens[at].text.chars());
                at += 1;
            }
            letters.push('_');
            self.runs(&letters);
            for other in &token.others {
                letters.clear();
                letters.push('_');
                letters.extend(other.chars().take(MOST_LETTERS));
                letters.push('_');
                self.runs(&letters);
            }
        }
    }

    fn runs(&mut self, letters: &[char]) {
        for from in 0..letters.len() {
            let mut run = 1;
            for (length, letter) in letters[from..].iter().take(*LETTERS.end()).enumerate() {
                run = followed(run, u64::from(u32::from(*letter)));
                if length + 1 >= *LETTERS.start() {
                    self.add(run);
                }
            }
        }
    }

    /// Words, neighbours, and pairs with one or two words between.
    fn words(&mut self, text: &Text, tokens: usize) {
        let start = hash(b"^");
        let end = if text.question { hash(b"?") } else { hash(b"$") };
        let words: Vec<u64> = std::iter::once(start)
            .chain(text.tokens[..tokens].iter().map(|t| extended(2, t.text.as_bytes())))
            .chain([end])
            .collect();
        for (at, word) in words.iter().enumerate() {
            self.add(*word);
            for distance in 1..=3 {
                if let Some(before) = at.checked_sub(distance) {
                    self.add(followed(followed(*word, words[before]), distance as u64));
                }
            }
        }
    }

    /// Ideas, neighbours in order, and pairs within reach in any order.
    fn ideas(&mut self, ideas: &[Idea]) {
        let of = |idea: Idea| followed(3, u64::from(idea));
        for (at, idea) in ideas.iter().enumerate() {
            self.add(of(*idea));
            for distance in 1..=REACH {
                let Some(before) = at.checked_sub(distance).map(|at| ideas[at]) else { break };
                if distance == 1 {
                    self.add(followed(of(*idea), u64::from(before)));
                }
                let (low, high) = (before.min(*idea), before.max(*idea));
                self.add(followed(followed(4, u64::from(low)), u64::from(high)));
            }
        }
    }
}

/// The ideas of a text in order; 0 stands for what no glossary knows, once in a row, and for the ends of sentences.
fn ideas(text: &Text, tokens: usize, glossary: &Glossary, langs: &[Lang]) -> Vec<Idea> {
    let mut ideas = Vec::with_capacity(tokens + 8);
    let langs: Vec<Keys> = langs.iter().map(|lang| Keys::of(*lang)).collect();
    let mut at = 0;
    while at < tokens {
        let Some(meant) = langs.iter().find_map(|keys| glossary.meant(keys, text, at)) else {
            if ideas.last() != Some(&0) {
                ideas.push(0);
            }
            at += 1;
            continue;
        };
        for idea in meant.gloss.ideas() {
            // A subject that the verb's ending says again, and a word that is said twice, count once.
            if ideas.last() != Some(idea) {
                ideas.push(*idea);
            }
        }
        at += meant.tokens;
    }
    ideas
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::triage::normal::normal;

    fn features(text: &str, langs: &[&str]) -> Features {
        let langs: Vec<Lang> = langs.iter().map(|l| l.parse().expect("a language")).collect();
        let (sw, en) = ("sw".parse().expect("a language"), Lang::EN);
        let glossary = Glossary::compile(&[(sw, "vidonge\tpill\n"), (en, "pills\tpill\n")]).expect("a glossary");
        Features::of(&normal(text), &glossary, &langs)
    }

    #[test]
    fn every_group_weighs_the_same_in_a_short_and_in_a_long_message() {
        for text in ["pills", "pills and pills and many other words in a long sentence. 😢 and another"] {
            let sum: f32 = features(text, &["en"]).weighed(0).map(|(_, weight)| weight * weight).sum();
            assert!((sum - 3.0).abs() < 1e-3, "{text}: {sum}");
        }
    }

    #[test]
    fn words_of_two_languages_with_one_meaning_share_their_ideas_only() {
        let (sw, en) = (features("vidonge", &["sw", "en"]), features("pills", &["sw", "en"]));
        let ideas = |f: &Features| f.hashes[f.ends[1]..].to_vec();
        assert_eq!(ideas(&sw), ideas(&en));
        assert_ne!(sw.hashes[..sw.ends[1]], en.hashes[..en.ends[1]]);
    }

    #[test]
    fn nothing_and_signs_alone_have_features_too() {
        for text in ["", "...", "😂", "12"] {
            assert!(features(text, &["en"]).weighed(0).all(|(_, weight)| weight.is_finite()), "{text}");
        }
    }
}
