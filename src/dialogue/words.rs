//! What people say at any time: intents, yes and no, numerals, names of languages, the cover and the help word.
//!
//! Read from `words/<lang>.toml`. Matching folds both sides alike (`triage::normal`), so case, accents, apostrophes
//! and punctuation do not matter. A whole message is matched before phrases inside it.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;
use serde_spanned::Spanned;

use crate::{
    country::Country,
    lang::Lang,
    triage::{
        hash::{Identity, START, extended, hash},
        normal,
    },
};

use super::{
    problem::{self, Problem, line_of, shown},
    signal::{Signal, Signals},
};

/// The code of a file that cannot be read, and the document that tells its form.
const FORM: (&str, &str) = ("W-TOML", "docs/translating.md");

/// The most entries of one list, and the longest entry in words.
const MOST_ENTRIES: usize = 400;
const MOST_WORDS: usize = 12;

/// What people say in one language.
pub struct Words {
    /// What the language calls itself.
    pub name: String,
    /// Countries to choose from when one is asked for.
    pub countries: Vec<Country>,
    /// A message can be more than one thing: "no one answered" is an answer in one place and a request in another. By the
    /// hash of its words with a space between them: there are tens of thousands, and what they are made of is not needed.
    whole: HashMap<u64, u16, Identity>,
    /// What whole messages mean, each meaning once; the list above has their places.
    meanings: Vec<Signals>,
    /// Phrases that no text of this language may hold.
    pub never: Vec<Vec<String>>,
    /// Words that no message may begin with, as that part shows on a lock screen.
    pub not_first: Vec<Vec<String>>,
    /// By the hash of the first word, with a space between the words.
    phrases: HashMap<u64, Vec<(Box<str>, Signal)>, Identity>,
    languages: HashMap<u64, Lang, Identity>,
    language_names: BTreeMap<Lang, String>,
    numerals: HashMap<u64, usize, Identity>,
    ages: Vec<(Vec<String>, Vec<String>)>,
}

/// The words of a message, folded, with the hashes by which every language looks them up.
pub struct Folded {
    /// The words.
    pub words: Vec<String>,
    each: Vec<u64>,
    /// Of all of them, with a space between.
    whole: u64,
}

impl Folded {
    /// Folds a text.
    pub fn of(text: &str) -> Folded {
        let words = fold(text);
        let each = words.iter().map(|word| hash(word.as_bytes())).collect();
        Folded { each, whole: whole(&words), words }
    }
}

/// The hash of words with a space between them.
fn whole(words: &[String]) -> u64 {
    words
        .iter()
        .enumerate()
        .fold(START, |so_far, (at, word)| extended(extended(so_far, if at == 0 { b"" } else { b" " }), word.as_bytes()))
}

/// What the words of a message were found to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spoken {
    /// What the whole message says; empty if it is none of the known ones.
    pub whole: Signals,
    /// What phrases inside it say.
    pub phrases: Signals,
    /// A language that was asked for by name.
    pub lang: Option<Lang>,
    /// A place in a list, from 1.
    pub number: Option<usize>,
    /// An age in years.
    pub age: Option<u8>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    lang: Spanned<String>,
    name: String,
    #[serde(default)]
    countries: Vec<Spanned<String>>,
    #[serde(default)]
    never: Vec<String>,
    #[serde(default)]
    not_first: Vec<String>,
    #[serde(default)]
    languages: BTreeMap<Spanned<String>, Vec<String>>,
    #[serde(default)]
    numerals: BTreeMap<Spanned<String>, Vec<String>>,
    #[serde(default)]
    age: Ages,
    #[serde(default)]
    say: BTreeMap<Spanned<String>, Lists>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Ages {
    #[serde(default)]
    patterns: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lists {
    #[serde(default)]
    whole: Vec<Spanned<String>>,
    #[serde(default)]
    phrases: Vec<Spanned<String>>,
}

/// Folds a text into the words that lists are matched by; sentence breaks fall away.
pub fn fold(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for token in normal::normal(text).tokens {
        if token.kind != normal::Kind::Break {
            words.push(token.text.into_string());
        }
    }
    words
}

/// Whether these words begin with those, which have a space between them.
fn begins_with(words: &[String], phrase: &str) -> bool {
    let mut words = words.iter();
    phrase.split(' ').all(|word| words.next().is_some_and(|own| own == word))
}

impl Words {
    /// Reads `words/<lang>.toml` of every language from the files of a dialogue.
    pub fn load(files: &BTreeMap<String, String>) -> Result<BTreeMap<Lang, Words>, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut all = BTreeMap::new();
        for (path, text) in files {
            let Some(name) = path.strip_prefix("words/") else { continue };
            let Some(lang) = name.strip_suffix(".toml").and_then(|tag| tag.parse::<Lang>().ok()) else {
                problems.push(Problem::at(
                    path,
                    0,
                    "W-LANG",
                    "not named after a language",
                    "name it words/<lang>.toml",
                ));
                continue;
            };
            let Some(file) = problem::read::<File>(path, text, FORM, &mut problems) else { continue };
            if file.lang.get_ref() != lang.as_str() {
                problems.push(Problem::at(
                    path,
                    line_of(text, file.lang.span().start),
                    "W-LANG",
                    format!("says lang = {} but is named {name}", shown(file.lang.get_ref())),
                    "let both say the same",
                ));
            }
            all.insert(lang, Words::read(path, text, file, &mut problems));
        }
        if problems.is_empty() { Ok(all) } else { Err(problems) }
    }

    fn read(path: &str, text: &str, file: File, problems: &mut Vec<Problem>) -> Words {
        let mut words = Words {
            name: file.name,
            countries: Vec::new(),
            whole: HashMap::default(),
            meanings: Vec::new(),
            never: file.never.iter().map(|phrase| fold(phrase)).filter(|phrase| !phrase.is_empty()).collect(),
            not_first: file.not_first.iter().map(|word| fold(word)).filter(|word| !word.is_empty()).collect(),
            phrases: HashMap::default(),
            languages: HashMap::default(),
            language_names: BTreeMap::new(),
            numerals: HashMap::default(),
            ages: Vec::new(),
        };
        for country in &file.countries {
            match country.get_ref().parse() {
                Ok(code) if words.countries.len() < 12 => words.countries.push(code),
                _ => problems.push(Problem::at(
                    path,
                    line_of(text, country.span().start),
                    "W-COUNTRY",
                    format!("{} is no country code, or the thirteenth in the list", shown(country.get_ref())),
                    "list at most 12 codes such as KE",
                )),
            }
        }
        for (tag, names) in &file.languages {
            match tag.get_ref().parse::<Lang>() {
                Ok(lang) => {
                    words.languages.extend(names.iter().map(|name| (whole(&fold(name)), lang)));
                    words.language_names.extend(names.first().map(|name| (lang, name.clone())));
                }
                Err(error) => problems.push(Problem::at(
                    path,
                    line_of(text, tag.span().start),
                    "W-LANG",
                    error.to_string(),
                    "write the tag of the language on the left",
                )),
            }
        }
        for (number, names) in &file.numerals {
            match number.get_ref().parse::<usize>() {
                Ok(n) if n > 0 => words.numerals.extend(names.iter().map(|name| (whole(&fold(name)), n))),
                _ => problems.push(Problem::at(
                    path,
                    line_of(text, number.span().start),
                    "W-NUMERAL",
                    format!("{} is no number from 1 on", shown(number.get_ref())),
                    "write 1 = [\"one\"]",
                )),
            }
        }
        for pattern in &file.age.patterns {
            match pattern.get_ref().split_once("{n}") {
                Some((before, after)) => words.ages.push((fold(before), fold(after))),
                None => problems.push(Problem::at(
                    path,
                    line_of(text, pattern.span().start),
                    "W-AGE",
                    format!("{} has no {{n}}", shown(pattern.get_ref())),
                    "write {n} where the number stands",
                )),
            }
        }
        let mut said: BTreeMap<u64, Signals> = BTreeMap::new();
        for (name, lists) in &file.say {
            let Some(signal) = Signal::named(name.get_ref()) else {
                problems.push(Problem::at(
                    path,
                    line_of(text, name.span().start),
                    "W-SIGNAL",
                    format!("there is no intent {}", shown(name.get_ref())),
                    "use the names that words/en.toml uses",
                ));
                continue;
            };
            if lists.whole.len() + lists.phrases.len() > MOST_ENTRIES {
                let line = line_of(text, name.span().start);
                problems.push(Problem::at(
                    path,
                    line,
                    "W-LONG",
                    format!("more than {MOST_ENTRIES} entries"),
                    "keep the common ones",
                ));
                continue;
            }
            for entry in &lists.whole {
                let Some(folded) = Self::entry(path, text, entry, problems) else { continue };
                said.entry(whole(&folded)).or_default().add(signal);
            }
            for entry in &lists.phrases {
                let Some(folded) = Self::entry(path, text, entry, problems) else { continue };
                let Some(first) = folded.first().map(|first| hash(first.as_bytes())) else { continue };
                words.phrases.entry(first).or_default().push((folded.join(" ").into(), signal));
            }
        }
        words.phrases.values_mut().for_each(Vec::shrink_to_fit);
        words.phrases.shrink_to_fit();
        words.whole.reserve(said.len());
        for (message, signals) in said {
            let place = words.meanings.iter().position(|known| *known == signals).unwrap_or_else(|| {
                words.meanings.push(signals);
                words.meanings.len() - 1
            });
            words.whole.insert(message, u16::try_from(place).expect("the intents, and few of them together"));
        }
        words
    }

    fn entry(path: &str, text: &str, entry: &Spanned<String>, problems: &mut Vec<Problem>) -> Option<Vec<String>> {
        let folded = fold(entry.get_ref());
        if folded.is_empty() || folded.len() > MOST_WORDS {
            problems.push(Problem::at(
                path,
                // Counted for what is wrong only: there are thousands of entries.
                line_of(text, entry.span().start),
                "W-ENTRY",
                format!("{} folds to {} words", shown(entry.get_ref()), folded.len()),
                format!("write between 1 and {MOST_WORDS} words"),
            ));
            return None;
        }
        Some(folded)
    }

    /// What a text says as a whole message.
    pub fn means(&self, text: &str) -> Signals {
        self.meaning(whole(&fold(text)))
    }

    fn meaning(&self, message: u64) -> Signals {
        self.whole.get(&message).map(|place| self.meanings[usize::from(*place)]).unwrap_or_default()
    }

    /// Every intent that has words.
    pub fn intents(&self) -> impl Iterator<Item = Signal> {
        let whole = self.meanings.iter().fold(Signals::default(), |all, signals| all.and(*signals));
        let phrases = self.phrases.values().flatten().fold(whole, |all, (_, signal)| all.with(*signal));
        Signal::ALL.iter().copied().filter(move |signal| phrases.has(*signal))
    }

    /// Whether an intent is looked for inside longer messages.
    pub fn has_phrase(&self, signal: Signal) -> bool {
        self.phrases.values().flatten().any(|(_, other)| *other == signal)
    }

    /// In how many ways an intent can be said, after folding.
    pub fn ways(&self, signal: Signal) -> usize {
        let whole = self.whole.values().filter(|place| self.meanings[usize::from(**place)].has(signal)).count();
        whole + self.phrases.values().flatten().filter(|(_, other)| *other == signal).count()
    }

    /// The phrases of an intent, each as one text.
    pub fn phrases_of(&self, signal: Signal) -> Vec<String> {
        let of_it = self.phrases.values().flatten().filter(|(_, of)| *of == signal);
        of_it.map(|(phrase, _)| phrase.to_string()).collect()
    }

    /// What the words of a message say.
    pub fn spoken(&self, message: &Folded) -> Spoken {
        let Folded { words, each, whole } = message;
        let mut spoken = Spoken { whole: self.meaning(*whole), ..Spoken::default() };
        for (at, word) in each.iter().enumerate() {
            for (phrase, signal) in self.phrases.get(word).into_iter().flatten() {
                if begins_with(&words[at..], phrase) {
                    spoken.phrases.add(*signal);
                }
            }
        }
        spoken.lang = self.languages.get(whole).copied();
        if spoken.lang.is_none() && spoken.phrases.has(Signal::Language) {
            // "do you speak french": the name stands inside the request.
            spoken.lang = each.iter().find_map(|word| self.languages.get(word).copied());
        }
        spoken.number = match &words[..] {
            [one] => one.parse().ok().filter(|n| (1..=99).contains(n)),
            _ => None,
        };
        spoken.number = spoken.number.or_else(|| self.numerals.get(whole).copied());
        spoken.age = self.age(words);
        spoken
    }

    /// What a language is called in this one, as the first entry of its list has it.
    pub fn language_name(&self, lang: Lang) -> Option<&str> {
        self.language_names.get(&lang).map(String::as_str)
    }

    /// Every name of a language that can stand on a button, its own among them.
    pub fn shown_names(&self) -> impl Iterator<Item = &str> {
        self.language_names.values().chain([&self.name]).map(String::as_str)
    }

    fn age(&self, words: &[String]) -> Option<u8> {
        let number = |word: &String| word.parse::<u8>().ok().filter(|n| (4..=99).contains(n));
        words.iter().enumerate().find_map(|(at, word)| {
            let age = number(word)?;
            let fits = self
                .ages
                .iter()
                .any(|(before, after)| words[..at].ends_with(before) && words[at + 1..].starts_with(after));
            fits.then_some(age)
        })
    }
}
