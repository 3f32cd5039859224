//! The rule files of all languages, each read when its language is first needed.
//!
//! Reading a file takes tens of milliseconds and its rules a megabyte and more; a small server speaks with young people
//! in a few of the languages, and must answer the first of them at once.

use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use super::{
    load::{self, Problem, Signals},
    rules::RuleSet,
};
use crate::lang::Lang;

/// The rule sets by language.
pub struct Shelf {
    places: Vec<Place>,
    /// The names of signals are shared by all files, whenever they are read.
    signals: Mutex<Signals>,
}

struct Place {
    lang: Lang,
    file: String,
    /// What is read when it is needed; empty once everything was read at the start.
    content: &'static str,
    set: OnceLock<RuleSet>,
}

impl Shelf {
    /// Reads files given as (name, content) at once. All mistakes of all files are told together.
    pub fn read<N: AsRef<str>, C: AsRef<str>>(files: &[(N, C)]) -> Result<Shelf, Vec<Problem>> {
        let mut signals = Signals::default();
        let mut places = Vec::new();
        let mut problems = Vec::new();
        for (name, content) in files {
            match load::rule_set(name.as_ref(), content.as_ref(), &mut signals) {
                Ok(set) => {
                    places.push(Place {
                        lang: set.lang,
                        file: set.file.clone(),
                        content: "",
                        set: OnceLock::from(set),
                    });
                }
                Err(more) => problems.extend(more),
            }
        }
        if problems.is_empty() { Ok(Shelf { places, signals: Mutex::new(signals) }) } else { Err(problems) }
    }

    /// Notes files that are built in; the tests have read every one of them. Files of no language are left out.
    pub fn of_built_in(files: impl Iterator<Item = (&'static str, &'static str)>) -> Shelf {
        let place = |(name, content): (&str, &'static str)| {
            let lang = name.strip_suffix(".toml")?.parse().ok()?;
            Some(Place { lang, file: name.to_owned(), content, set: OnceLock::new() })
        };
        Shelf { places: files.filter_map(place).collect(), signals: Mutex::default() }
    }

    /// The languages that have rules.
    pub fn languages(&self) -> impl Iterator<Item = Lang> {
        self.places.iter().map(|place| place.lang)
    }

    /// The rules of a language, read now if they were not yet.
    pub fn set(&self, lang: Lang) -> Option<&RuleSet> {
        let place = self.places.iter().find(|place| place.lang == lang)?;
        Some(place.set.get_or_init(|| {
            let mut set = load::rule_set(&place.file, place.content, &mut self.signals())
                .expect("a file that is built in was read by the tests");
            set.forget_sentences();
            set
        }))
    }

    /// The rules of all languages.
    pub fn all(&self) -> impl Iterator<Item = &RuleSet> {
        self.places.iter().filter_map(|place| self.set(place.lang))
    }

    /// Lets go of the rules' own sentences.
    pub fn forget_sentences(&mut self) {
        self.places.iter_mut().filter_map(|place| place.set.get_mut()).for_each(RuleSet::forget_sentences);
    }

    /// The names of the signals.
    pub fn signals(&self) -> MutexGuard<'_, Signals> {
        // Names are only ever added, so what a panic left behind is whole.
        self.signals.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
