//! The reviewed dialogue as one value: flows, texts and words, read from files that the caller brings.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentArgs;

use crate::lang::Lang;

use super::{flows::Flows, problem::Problem, status, texts::Texts, words::Words};

/// Everything that is reviewed: where talks lead, what is said, what people say.
pub struct Dialogues {
    pub(super) flows: Flows,
    pub(super) texts: Texts,
    pub(super) words: BTreeMap<Lang, Words>,
    /// The languages whose files are reviewed, as far as files are at hand; texts know it of themselves.
    reviewed: BTreeSet<Lang>,
}

impl Dialogues {
    /// Reads a dialogue (path relative to its folder -> content). All problems of form at once; what the files mean
    /// together is proven by `check`.
    pub fn load(files: &BTreeMap<String, String>) -> Result<Dialogues, Vec<Problem>> {
        Self::with(files, Texts::load(files))
    }

    /// The dialogue that is built in, without its texts as files, and the texts, which are read when they are needed.
    pub fn of_built_in(
        files: &BTreeMap<String, String>,
        texts: &[(&'static str, &'static str)],
    ) -> Result<Dialogues, Vec<Problem>> {
        Self::with(files, Ok(Texts::of_built_in(texts)))
    }

    fn with(files: &BTreeMap<String, String>, texts: Result<Texts, Vec<Problem>>) -> Result<Dialogues, Vec<Problem>> {
        let mut problems = Vec::new();
        let flows = Flows::load(files).map_err(|more| problems.extend(more));
        let texts = texts.map_err(|more| problems.extend(more));
        let words = Words::load(files).map_err(|more| problems.extend(more));
        if let Ok(words) = &words
            && !words.contains_key(&Lang::EN)
        {
            problems.push(Problem::at(
                "words/en.toml",
                0,
                "W-MISSING",
                "there are no English words",
                "add words/en.toml",
            ));
        }
        match (flows, texts, words) {
            (Ok(flows), Ok(texts), Ok(words)) if problems.is_empty() => {
                Ok(Dialogues { flows, texts, words, reviewed: status::reviewed(files) })
            }
            _ => {
                problems.sort();
                Err(problems)
            }
        }
    }

    /// The languages that have texts and words, English first.
    pub fn languages(&self) -> Vec<Lang> {
        self.texts.languages().into_iter().filter(|lang| self.words.contains_key(lang)).collect()
    }

    /// Whether people who speak the language well have read its words. English is what the others are held against:
    /// whoever cannot read it gains nothing from being told.
    pub fn is_reviewed(&self, lang: Lang) -> bool {
        lang == Lang::EN || self.reviewed.contains(&lang) && self.texts.are_reviewed(lang)
    }

    /// What a language calls itself.
    pub fn language_name(&self, lang: Lang) -> &str {
        self.words.get(&lang).map_or("?", |words| words.name.as_str())
    }

    /// What a language is called in another one, as far as the words of that one know it.
    pub fn name_in(&self, lang: Lang, named: Lang) -> Option<&str> {
        self.words(lang).language_name(named)
    }

    /// A message that needs no conversation, such as a label of the page. English stands in where the language has
    /// none; without any, the id. `danger-now` inside is worded with 112 unless `emergency` and `known` are given.
    pub fn text(&self, lang: Lang, id: &str, args: &[(&str, &str)]) -> String {
        let mut all = FluentArgs::new();
        all.set("known", "no");
        for (name, value) in args {
            all.set((*name).to_owned(), (*value).to_owned());
        }
        self.texts.format(lang, id, false, &all).unwrap_or_else(|| id.to_owned())
    }

    /// The words of a language; English stands in.
    pub fn words(&self, lang: Lang) -> &Words {
        self.words.get(&lang).unwrap_or_else(|| &self.words[&Lang::EN])
    }
}
