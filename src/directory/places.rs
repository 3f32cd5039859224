//! Which country a young person is in, from what they write: its name in any language, a flag, a town, a typo.
//!
//! Built once from `places.csv`; after that every question is a look-up in memory. It never guesses between two
//! countries of one name: it says both, and the dialogue asks. The words around a place are in `places/cues.rs`,
//! the one spelling that everything is brought to in `places/fold.rs`.

mod beside;
mod cues;
mod fold;
mod rows;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use foldhash::HashMap;

use self::{
    cues::{Careful, Cues, Lead, is_code},
    fold::{fold, without_article},
    rows::Kind,
};
use super::{Complaint, Place};
use crate::{country::Country, lang::Lang};

/// The file, relative to the directory's folder.
const FILE: &str = "places.csv";
/// The longest answer, in words, in which a name is looked for without a cue.
const SHORT: usize = 8;
/// Longer texts are cut here, in characters, before they are read.
const LONGEST: usize = 4_000;
/// The most countries to choose from.
const CHOICES: usize = 6;

/// All names of all countries, ready to be asked.
#[derive(Clone, Debug, Default)]
pub struct Places {
    names: HashMap<String, Name>,
    /// Names of several words written as one.
    joined: HashMap<String, String>,
    /// Abbreviations that count as a whole answer; two-letter codes, too. In capitals.
    codes: HashMap<String, Vec<Country>>,
    /// Names by first letter and length, each with its weightiest kind, for typos.
    by_shape: HashMap<(char, usize), Vec<(String, Kind)>>,
    shown: HashMap<(Country, Lang), String>,
    cues: Cues,
    /// Words in the longest name.
    longest: usize,
}

/// What a folded name means.
#[derive(Clone, Debug)]
struct Name {
    /// Best kind first, then by code.
    countries: Vec<Country>,
    /// The weightiest kind among its rows.
    kind: Kind,
}

impl Places {
    /// Reads the text of `places.csv`. `known` are the countries of `countries.csv`.
    ///
    /// # Errors
    /// Every fault of the file at once, with line, column and what would mend it (codes `D-PLACE-*`).
    pub fn read(csv: &str, known: &BTreeSet<Country>) -> Result<Places, Vec<Complaint>> {
        let mut codes: HashMap<String, Vec<Country>> =
            known.iter().map(|country| (country.to_string(), vec![*country])).collect();
        let mut meanings: BTreeMap<String, BTreeSet<(Kind, Country)>> = BTreeMap::new();
        let mut shown = HashMap::default();
        for row in rows::read(csv, known)? {
            if row.kind == Kind::Code {
                codes.entry(row.name.to_uppercase()).or_default().push(row.country);
                continue;
            }
            meanings.entry(fold(&row.name)).or_default().insert((row.kind, row.country));
            if let (Kind::Name, Some(lang)) = (row.kind, row.lang) {
                shown.entry((row.country, lang)).or_insert(row.name);
            }
        }
        let cues = Cues::new();
        let (mut joined, mut by_shape) = (HashMap::default(), HashMap::<_, Vec<_>>::default());
        for (key, found) in &meanings {
            let length = key.chars().count();
            if key.contains(' ') && length > 5 {
                joined.insert(key.replace(' ', ""), key.clone());
            }
            // A name that needs a word in front of it is too risky to guess at.
            let is_risky = matches!(cues.careful(key), Some(Careful::AfterIn | Careful::AfterBe));
            if let (Some(first), Some((kind, _)), false) = (key.chars().next(), found.first(), is_risky) {
                by_shape.entry((first, length)).or_default().push((key.clone(), *kind));
            }
        }
        let longest = meanings.keys().map(|key| key.split(' ').count()).max().unwrap_or(1);
        let names = meanings.into_iter().map(|(key, found)| (key, Name::from(found))).collect();
        Ok(Places { names, joined, codes, by_shape, shown, cues, longest })
    }

    /// The name of the country in that language, as the file's first row of kind `name` has it.
    pub fn display_name(&self, country: Country, lang: Lang) -> Option<&str> {
        self.shown.get(&(country, lang)).map(String::as_str)
    }

    /// The country that a text names when it is the answer to "which country are you in?".
    ///
    /// `lang` decides only which two letters are an everyday word; names of all languages are always tried.
    pub fn whole(&self, text: &str, lang: Lang) -> Place {
        let text = cut(text);
        let flags = self.flags(text);
        if !flags.is_empty() {
            return choice(flags);
        }
        if is_abuse(text) {
            return Place::None;
        }
        let folded = fold(text);
        let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
        if words.is_empty() {
            return Place::None;
        }
        let found = self
            .code(text, lang)
            .or_else(|| self.exact(&words, None))
            .or_else(|| Some(self.here(&words)).filter(|found| !found.is_empty()));
        if let Some(found) = found {
            return choice(found);
        }
        if self.cues.is_about_elsewhere(&words) || words.len() > SHORT {
            return Place::None;
        }
        let (rest, lead) = match self.after_lead(text, &words, lang) {
            Ok(found) => return choice(found),
            Err(rest) => rest,
        };
        self.inside(&words).or_else(|| self.typo(rest, lead)).map_or(Place::None, choice)
    }

    /// The country that a longer message tells: where the writer says they are, or a name that stands by itself.
    pub fn mentioned(&self, text: &str, lang: Lang) -> Option<Country> {
        self.stays(text, lang).or_else(|| self.beside(text))
    }

    /// The country in which the writer of a longer message says they are.
    ///
    /// Only first-person words such as "i live in" count, only exact names, and only one country: where a friend
    /// or a father is does not matter. The language is not needed, since all cues are always tried.
    pub fn stays(&self, text: &str, _lang: Lang) -> Option<Country> {
        let text = cut(text);
        if is_abuse(text) {
            return None;
        }
        let folded = fold(text);
        let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
        match self.here(&words)[..] {
            [country] => Some(country),
            _ => None,
        }
    }

    /// The known countries of all flags in the text: pairs of regional indicators, and the black flag with tags
    /// that England, Scotland, Wales and the states of the US have.
    fn flags(&self, text: &str) -> Vec<Country> {
        let mut found = Vec::new();
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            let country = if is_regional(c) {
                chars
                    .next_if(|next| is_regional(*next))
                    .and_then(|next| Country::from_flag(&String::from_iter([c, next])))
            } else if c == '\u{1F3F4}' {
                let mut tag = || chars.next_if(|next| ('\u{E0061}'..='\u{E007A}').contains(next));
                let letters = [tag(), tag()].into_iter().flatten();
                let letters: String = letters.filter_map(|tag| char::from_u32(u32::from(tag) - 0xE0000)).collect();
                letters.parse().ok()
            } else {
                None
            };
            found.extend(
                country.filter(|country| self.codes.contains_key(country.as_str()) && !found.contains(country)),
            );
        }
        found
    }

    /// The countries of a code that is the whole text.
    fn code(&self, text: &str, lang: Lang) -> Option<Vec<Country>> {
        let letters = text.trim_matches(|c: char| !c.is_alphanumeric());
        let readable = match letters.len() {
            2 => is_code(letters, lang),
            3..=5 => true,
            _ => false,
        };
        readable.then(|| self.codes.get(&letters.to_uppercase()).cloned()).flatten()
    }

    /// The countries of a name made of exactly these words. `lead` is the word class in front of it.
    fn exact(&self, words: &[&str], lead: Option<Lead>) -> Option<Vec<Country>> {
        let key = words.join(" ");
        let key = match self.joined.get(&key) {
            Some(spaced) if !self.names.contains_key(&key) => spaced,
            _ => &key,
        };
        if let Some(name) = self.names.get(key) {
            let readable = match self.cues.careful(key) {
                Some(Careful::Alone) if lead.is_none() => true,
                careful => is_readable(careful, name.kind, lead),
            };
            return readable.then(|| name.countries.clone());
        }
        // "بمصر": the Arabic "in" is written on to the name.
        let inside = without_article(key.strip_prefix('ب')?);
        let name = self.names.get(inside).filter(|_| self.cues.careful(inside) != Some(Careful::AfterIn))?;
        Some(name.countries.clone())
    }

    /// Takes away, word by word, what leads up to a place, and tries what is left. Where nothing is found: what is
    /// left at the end, with the last word class that counts.
    fn after_lead<'w, 't>(
        &self,
        text: &str,
        words: &'w [&'t str],
        lang: Lang,
    ) -> Result<Vec<Country>, (&'w [&'t str], Option<Lead>)> {
        let (mut rest, mut class) = (words, None);
        while let Some((first, tail)) = rest.split_first() {
            let Some(lead) = self.cues.lead(first) else { break };
            class = if lead == Lead::Filler { class } else { Some(lead) };
            rest = tail;
            if let Some(found) = self.exact(rest, class) {
                return Ok(found);
            }
        }
        // "in KE", "from us": the code in its own spelling is the text's last word.
        let last = text.split_whitespace().next_back().unwrap_or_default();
        match rest {
            [_] if class == Some(Lead::Place) => self.code(last, lang).ok_or((rest, class)),
            _ => Err((rest, class)),
        }
    }

    /// The countries that first-person words say the writer is in.
    fn here(&self, words: &[&str]) -> Vec<Country> {
        let mut found: Vec<Country> = Vec::new();
        for (at, attached) in self.cues.heres(words) {
            let mut tail = words[at..].to_vec();
            if attached {
                tail[0] = without_article(tail[0].strip_prefix('ب').unwrap_or(tail[0]));
            }
            let Some((name, len)) = self.longest_at(&tail) else { continue };
            let next = tail.get(len).copied().unwrap_or_default();
            if self.cues.is_after(next) || self.cues.careful(&tail[..len].join(" ")) == Some(Careful::AfterIn) {
                continue;
            }
            // "in Birmingham, England": the name right behind it settles which one.
            let more = self.longest_at(&tail[len..]).map_or(&[][..], |(name, _)| &name.countries);
            let narrowed: Vec<Country> = name.countries.iter().filter(|c| more.contains(c)).copied().collect();
            let countries = if narrowed.is_empty() { &name.countries } else { &narrowed };
            found.extend(countries.iter().filter(|country| !found.contains(country)).copied().collect::<Vec<_>>());
        }
        found
    }

    /// The longest name, other than a word for people, at the start of these words, with its count of words.
    fn longest_at(&self, words: &[&str]) -> Option<(&Name, usize)> {
        (1..=self.longest.min(words.len()))
            .rev()
            .find_map(|len| Some((self.names.get(&words[..len].join(" "))?, len)))
            .filter(|(name, _)| name.kind != Kind::Demonym)
    }

    /// The countries of the names anywhere inside a short answer.
    fn inside(&self, words: &[&str]) -> Option<Vec<Country>> {
        let mut names = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let lead = self.lead_before(words, at);
            let found = (1..=self.longest.min(words.len() - at)).rev().find_map(|len| {
                let key = words[at..at + len].join(" ");
                let name = self.names.get(&key)?;
                let readable = is_readable(self.cues.careful(&key), name.kind, lead);
                (readable && words.get(at + len).is_none_or(|next| *next != "s")).then_some((name, len))
            });
            at += found.map_or(1, |(_, len)| len);
            names.extend(found.map(|(name, _)| name));
        }
        settle(&names)
    }

    /// The class of the word in front, past articles.
    fn lead_before(&self, words: &[&str], at: usize) -> Option<Lead> {
        words[..at].iter().rev().map_while(|word| self.cues.lead(word)).find(|lead| *lead != Lead::Filler)
    }

    /// The countries of the names nearest to what is left of an answer. After a word for "in", its single words
    /// are tried, too.
    fn typo(&self, words: &[&str], lead: Option<Lead>) -> Option<Vec<Country>> {
        if words.is_empty() || words.len() > 4 {
            return None;
        }
        let whole = self.nearest(&words.join(" "), lead);
        match lead {
            Some(Lead::Place) if whole.is_none() && words.len() > 1 => {
                words.iter().find_map(|word| self.nearest(word, lead))
            }
            _ => whole,
        }
    }

    /// The countries of the names with the fewest slips. The first letter must be right; people rarely miss that
    /// one, and it keeps other words out.
    fn nearest(&self, text: &str, lead: Option<Lead>) -> Option<Vec<Country>> {
        let length = text.chars().count();
        let is_word = || text.split(' ').all(|word| self.cues.is_plain_word(word));
        // A name that is here after all was not readable where it stands.
        if !(5..=40).contains(&length) || self.names.contains_key(text) || is_word() {
            return None;
        }
        let first = text.chars().next()?;
        let latin = first.is_ascii();
        let spaces = |text: &str| text.matches(' ').count();
        // Between names that are equally near, a country's comes before a people's or a town's.
        let (mut best, mut found) = ((2, true), BTreeSet::new());
        for first in first_letters(first).chars() {
            for near in length.saturating_sub(2).max(5)..=length + 2 {
                let gap = length.abs_diff(near);
                for (key, kind) in self.by_shape.get(&(first, near)).into_iter().flatten() {
                    let allowed = slips(*kind, length, latin, lead).min(best.0);
                    // Spaces get lost ("southafica"), but nobody puts one into "Benin".
                    if allowed == 0 || gap > allowed || spaces(key) < spaces(text) {
                        continue;
                    }
                    let rank = (strsim::osa_distance(text, key), *kind > Kind::Alias);
                    if rank.0 > allowed || rank > best {
                        continue;
                    }
                    if rank < best {
                        (best, found) = (rank, BTreeSet::new());
                    }
                    found.extend(self.names.get(key).into_iter().flat_map(|name| &name.countries).copied());
                }
            }
        }
        (!found.is_empty()).then(|| found.into_iter().collect())
    }
}

/// Whether a name may be read inside other words, after a word of this class.
fn is_readable(careful: Option<Careful>, kind: Kind, lead: Option<Lead>) -> bool {
    match careful {
        None => true,
        Some(Careful::AfterBe) => lead == Some(Lead::Be),
        Some(Careful::Alone) if kind == Kind::Demonym => lead.is_some(),
        // "I am Jordan" is a person.
        Some(Careful::Alone | Careful::AfterIn) => lead == Some(Lead::Place),
    }
}

/// First letters that people write for one another.
fn first_letters(first: char) -> String {
    match first {
        'b' | 'v' => "bv".to_owned(),
        'c' | 'k' | 'q' => "ckq".to_owned(),
        's' | 'z' => "sz".to_owned(),
        other => other.to_string(),
    }
}

/// How many slips a name of this kind forgives. Countries: one from five letters on, two from eight on. Words for
/// people and towns are many and crowd among everyday words, so they forgive less. So does Arabic, where most
/// words are one letter from another.
fn slips(kind: Kind, length: usize, is_latin: bool, lead: Option<Lead>) -> usize {
    let (one, two) = match kind {
        Kind::City if lead == Some(Lead::Place) => (6, 10),
        Kind::City | Kind::Demonym => (7, 10),
        _ => (5, 8),
    };
    match length {
        _ if !is_latin => usize::from(length > one),
        _ if length >= two => 2,
        _ => usize::from(length >= one),
    }
}

impl From<BTreeSet<(Kind, Country)>> for Name {
    fn from(found: BTreeSet<(Kind, Country)>) -> Name {
        let kind = found.first().map_or(Kind::Code, |(kind, _)| *kind);
        let mut countries = Vec::new();
        for (_, country) in found {
            if !countries.contains(&country) {
                countries.push(country);
            }
        }
        Name { countries, kind }
    }
}

/// The countries that several names in one answer leave: what all can mean; else the one country that is named
/// by its own name; else all of them.
fn settle(names: &[&Name]) -> Option<Vec<Country>> {
    let places: Vec<&Name> = names.iter().filter(|name| name.kind != Kind::Demonym).copied().collect();
    let names = if places.is_empty() { names } else { &places };
    let (first, others) = names.split_first()?;
    let common: Vec<Country> =
        first.countries.iter().filter(|c| others.iter().all(|name| name.countries.contains(c))).copied().collect();
    if !common.is_empty() {
        return Some(common);
    }
    let by_name: BTreeSet<Country> = names
        .iter()
        .filter(|name| name.kind <= Kind::Alias && name.countries.len() == 1)
        .flat_map(|name| name.countries.clone())
        .collect();
    let all: BTreeSet<Country> = names.iter().flat_map(|name| name.countries.clone()).collect();
    Some(if by_name.len() == 1 { by_name } else { all }.into_iter().collect())
}

/// As a place. Too many to choose from are none.
fn choice(mut countries: Vec<Country>) -> Place {
    match countries.len() {
        0 => Place::None,
        1 => Place::One(countries.remove(0)),
        2..=CHOICES => Place::Several(countries),
        _ => Place::None,
    }
}

fn is_regional(c: char) -> bool {
    ('\u{1F1E6}'..='\u{1F1FF}').contains(&c)
}

/// A slur that is one letter from a country's name must not be answered as if it were that country.
fn is_abuse(text: &str) -> bool {
    text.to_lowercase().contains("nigg")
}

/// The start of the text, as much as is read.
fn cut(text: &str) -> &str {
    text.char_indices().nth(LONGEST).map_or(text, |(end, _)| &text[..end])
}

#[cfg(test)]
mod tests;
