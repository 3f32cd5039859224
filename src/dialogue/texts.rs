//! The reviewed words: Fluent files, one set a language.
//!
//! Isolation marks are off in the bundles: phones do not link a number that is wrapped in them. Names are wrapped by
//! `render` where the direction of the text needs it.

use std::{
    collections::{BTreeMap, HashMap},
    sync::OnceLock,
};

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use fluent_syntax::{ast, parser};
use unic_langid::LanguageIdentifier;

use crate::lang::Lang;

use super::{
    problem::{Problem, line_of, shown},
    status,
};

/// The largest file, in bytes; a reviewed text is never longer.
const LARGEST_FILE: usize = 256 * 1024;

/// How deep braces and brackets may lie in each other in one message, and how many braces may open in it.
const DEEPEST: usize = 8;
const MOST_BRACES: usize = 100;

/// The longest name of a message.
const LONGEST_ID: usize = 60;

/// All texts.
pub struct Texts {
    by_lang: BTreeMap<Lang, Place>,
}

/// The texts of one language, or the files that they are read from when they are first needed: a small server speaks
/// few of the languages at a time, and must answer the first young person at once.
#[derive(Default)]
struct Place {
    files: Vec<&'static str>,
    read: OnceLock<LangTexts>,
}

impl Place {
    fn texts(&self, lang: Lang) -> &LangTexts {
        self.read.get_or_init(|| {
            let mut texts = LangTexts::new(lang);
            self.files.iter().for_each(|text| texts.take((*text).to_owned()));
            texts
        })
    }
}

/// The texts of one language.
pub struct LangTexts {
    bundle: FluentBundle<FluentResource>,
    /// Whether every file says that it was reviewed.
    are_reviewed: bool,
}

/// Texts on the way in, with where each message stands.
struct Incoming {
    texts: LangTexts,
    places: HashMap<String, (String, usize)>,
}

impl Texts {
    /// Reads `texts/<lang>/*.ftl` from the files of a dialogue.
    pub fn load(files: &BTreeMap<String, String>) -> Result<Texts, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut by_lang: BTreeMap<Lang, Incoming> = BTreeMap::new();
        for (path, text) in files {
            let Some(rest) = path.strip_prefix("texts/") else { continue };
            let Some((folder, name)) = rest.split_once('/') else {
                problems.push(Problem::at(
                    path,
                    0,
                    "T-PLACE",
                    "a text outside a language's folder",
                    "move it to texts/<lang>/",
                ));
                continue;
            };
            let Ok(lang) = folder.parse::<Lang>() else {
                problems.push(Problem::at(
                    path,
                    0,
                    "T-LANG",
                    format!("{} is no language tag", shown(folder)),
                    "name the folder after the language, as in texts/sw/",
                ));
                continue;
            };
            if !name.ends_with(".ftl") || text.len() > LARGEST_FILE {
                problems.push(Problem::at(
                    path,
                    0,
                    "T-FILE",
                    "not a Fluent file of at most 256 KB",
                    "keep only .ftl files here, one a flow",
                ));
                continue;
            }
            let texts =
                by_lang.entry(lang).or_insert_with(|| Incoming { texts: LangTexts::new(lang), places: HashMap::new() });
            texts.add(path, text, &mut problems);
        }
        if !by_lang.contains_key(&Lang::EN) {
            problems.push(Problem::at(
                "texts/en",
                0,
                "T-ENGLISH",
                "there are no English texts",
                "add texts/en/*.ftl: they stand in where another language has none",
            ));
        }
        let place = |(lang, incoming): (Lang, Incoming)| {
            (lang, Place { files: Vec::new(), read: OnceLock::from(incoming.texts) })
        };
        let by_lang = by_lang.into_iter().map(place).collect();
        if problems.is_empty() { Ok(Texts { by_lang }) } else { Err(problems) }
    }

    /// Notes the texts that are built in, given as (path, content); the tests have read every one of them.
    pub fn of_built_in(files: &[(&'static str, &'static str)]) -> Texts {
        let mut by_lang: BTreeMap<Lang, Place> = BTreeMap::new();
        for (path, text) in files {
            if let Some(lang) = status::lang_of(path) {
                by_lang.entry(lang).or_default().files.push(text);
            }
        }
        Texts { by_lang }
    }

    /// The languages that have texts, English first.
    pub fn languages(&self) -> Vec<Lang> {
        let mut all: Vec<Lang> = self.by_lang.keys().copied().collect();
        all.sort_by_key(|lang| (*lang != Lang::EN, *lang));
        all
    }

    /// Whether every text of a language was reviewed.
    pub fn are_reviewed(&self, lang: Lang) -> bool {
        self.by_lang.get(&lang).is_none_or(|place| place.texts(lang).are_reviewed)
    }

    /// The words of a message. English stands in where the language has none or its text does not fit the
    /// arguments; `None` only if English has none either.
    pub fn format(&self, lang: Lang, id: &str, again: bool, args: &FluentArgs<'_>) -> Option<String> {
        let of = |lang: Lang| self.by_lang.get(&lang)?.texts(lang).format(id, again, args);
        of(lang).or_else(|| of(Lang::EN))
    }
}

impl LangTexts {
    fn new(lang: Lang) -> Self {
        let locale: LanguageIdentifier = lang.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        LangTexts { bundle, are_reviewed: true }
    }

    fn take(&mut self, text: String) {
        self.are_reviewed &= status::is_reviewed(&text);
        let resource = match FluentResource::try_new(text) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        // Ids that stand twice were complained about when the files were checked.
        let _ = self.bundle.add_resource(resource);
    }
}

impl Incoming {
    fn add(&mut self, path: &str, text: &str, problems: &mut Vec<Problem>) {
        // Before anything is parsed: the parser calls itself for every level.
        if let Some(line) = too_nested(text) {
            let reason =
                format!("more than {DEEPEST} levels of {{ and (, or more than {MOST_BRACES} of {{ in one message");
            problems.push(Problem::at(path, line, "T-NESTED", reason, "close what is open; choose once in a message"));
            return;
        }
        // Parsed twice: once here for ids, lines and complaints, once by the bundle for use.
        let resource = match parser::parse(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    problems.push(Problem::at(
                        path,
                        line_of(text, error.pos.start),
                        "T-SYNTAX",
                        format!("not Fluent: {}", error.kind),
                        "write id = text; see docs/translating.md",
                    ));
                }
                resource
            }
        };
        for entry in &resource.body {
            let ast::Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let line = line_of(text, offset(text, id));
            if id.len() > LONGEST_ID {
                problems.push(Problem::at(
                    path,
                    line,
                    "T-ID",
                    format!("the id {}... is longer than {LONGEST_ID} characters", &id[..20]),
                    "give the message a short name",
                ));
            }
            if message.value.is_none() {
                problems.push(Problem::at(
                    path,
                    line,
                    "T-EMPTY",
                    format!("{} has no text", shown(id)),
                    "write its words behind the =",
                ));
            }
            if let Some((other, at)) = self.places.insert(id.to_owned(), (path.to_owned(), line)) {
                problems.push(Problem::at(
                    path,
                    line,
                    "T-TWICE",
                    format!("{} stands in {other}:{at}, too", shown(id)),
                    "keep one of the two",
                ));
            }
            for attribute in &message.attributes {
                if attribute.id.name != "again" {
                    problems.push(Problem::at(
                        path,
                        line,
                        "T-ATTRIBUTE",
                        format!("{} has an attribute {}", shown(id), shown(attribute.id.name)),
                        "only .again is known: the words for the second time in a row",
                    ));
                }
            }
        }
        self.texts.take(text.to_owned());
    }
}

impl LangTexts {
    fn format(&self, id: &str, again: bool, args: &FluentArgs<'_>) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let other = again.then(|| message.get_attribute("again")).flatten().map(|a| a.value());
        let pattern = other.or_else(|| message.value())?;
        let mut errors = Vec::new();
        let words = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        // A text with a hole in it is no text: the caller falls back to English.
        errors.is_empty().then_some(words)
    }
}

/// The line of the first message that is nested too deep, or that has too many parts.
///
/// A message begins where a line begins with a name and `=`: nothing inside braces can look like that, so that no
/// nesting is missed by beginning to count anew.
fn too_nested(text: &str) -> Option<usize> {
    let (mut depth, mut braces) = (0_usize, 0_usize);
    for (number, line) in text.lines().enumerate() {
        let name = line.split('=').next().unwrap_or_default().trim_end();
        let begins = line.contains('=') && !name.is_empty();
        if begins && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_') {
            (depth, braces) = (0, 0);
        }
        if line.starts_with('#') {
            continue;
        }
        for c in line.chars() {
            match c {
                '{' | '(' => {
                    depth += 1;
                    braces += usize::from(c == '{');
                }
                '}' | ')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEEPEST || braces > MOST_BRACES {
                return Some(number + 1);
            }
        }
    }
    None
}

/// Where a slice of a text begins in it. Both come from the same allocation, as the parser borrows.
fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len())
}
