//! Fills in what a text can hold at its longest, or takes it all out: what the limits of length and of letters look at.

use crate::directory::Directory;

use super::super::load::Dialogues;
use super::message::Messages;

/// The longest values that arguments can take; every text must bear them.
pub struct Longest {
    helpline: String,
    country: String,
    language: String,
}

impl Longest {
    /// The longest names of a directory.
    pub fn of(directory: &Directory, dialogues: &Dialogues) -> Longest {
        let words = |text: &String| text.split_whitespace().count();
        let names = directory.services().iter().flat_map(|s| [s.name.clone(), s.own_name().to_owned()]);
        let countries = directory.countries().flat_map(|row| [row.name_en.clone(), row.name_native.clone()]);
        let languages = dialogues.texts.languages().into_iter().map(|lang| dialogues.language_name(lang).to_owned());
        Longest {
            helpline: names.max_by_key(words).unwrap_or_default(),
            country: countries.max_by_key(words).unwrap_or_default(),
            language: languages.max_by_key(words).unwrap_or_default(),
        }
    }

    fn fill(&self, variable: &str, whole_names: bool) -> String {
        match variable {
            // A name is read at a glance: it makes a bubble longer, but not a sentence harder.
            "helpline" | "counsellor" | "country" | "language" | "languages" if !whole_names => "Name".to_owned(),
            "helpline" => self.helpline.clone(),
            "counsellor" => "Two Names".to_owned(),
            "country" => self.country.clone(),
            "language" => self.language.clone(),
            "languages" => [self.language.as_str(); 4].join(", "),
            "url" | "about" | "removal" => "https://a.page".to_owned(),
            // A number is dialled, not read: one word.
            _ => "N".to_owned(),
        }
    }
}

/// A reading with references and variables filled in, as long as they can be.
pub fn expand(reading: &str, own: &Messages, longest: &Longest, whole_names: bool, depth: usize) -> String {
    let mut out = String::new();
    let mut rest = reading;
    while let Some(open) = rest.find('{') {
        out.push_str(&rest[..open]);
        let Some(close) = rest[open..].find('}') else { break };
        let name = &rest[open + 1..open + close];
        match name.strip_prefix('@') {
            Some(id) if depth < 4 => {
                let readings = own.0.get(id).and_then(|m| m.texts.first()).map(|t| &t.readings);
                let longest_reading = readings.and_then(|all| all.iter().max_by_key(|r| r.len()));
                out.push_str(
                    &longest_reading.map_or_else(String::new, |r| expand(r, own, longest, whole_names, depth + 1)),
                );
            }
            Some(_) => {}
            None => out.push_str(&longest.fill(name, whole_names)),
        }
        rest = &rest[open + close + 1..];
    }
    out.push_str(rest);
    out
}

/// A reading without its variables and references.
pub fn literal(reading: &str) -> String {
    let mut out = String::new();
    let mut rest = reading;
    while let Some(open) = rest.find('{') {
        out.push_str(&rest[..open]);
        out.push(' ');
        let Some(close) = rest[open..].find('}') else { break };
        rest = &rest[open + close + 1..];
    }
    out.push_str(rest);
    out
}
