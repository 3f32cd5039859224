//! Rules for words: what may stand in a cell that people read, and the small notations beside it.

use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;
use unicode_script::{Script, UnicodeScript};

use super::{Fault, shown};
use crate::{
    country::Country,
    lang::{Lang, Locale},
};

/// The longest name, in characters.
pub(super) const LONGEST_NAME: usize = 120;
/// The longest other text, in characters.
pub(super) const LONGEST_TEXT: usize = 2_000;

/// A character that cannot be seen or that turns the direction of what follows. A number or a name with one of these
/// is not what it looks like.
fn hidden(c: char) -> bool {
    matches!(u32::from(c),
        0x00..=0x1F | 0x7F..=0x9F | 0xAD | 0x034F | 0x061C | 0x115F..=0x1160 | 0x17B4..=0x17B5 | 0x180B..=0x180F
        | 0x200B | 0x200E..=0x200F | 0x2028..=0x202E | 0x2060..=0x206F | 0x3164 | 0xE000..=0xF8FF | 0xFE00..=0xFE0F
        | 0xFEFF | 0xFFA0 | 0xFFF0..=0xFFFD | 0x1BCA0..=0x1BCA3 | 0x1D173..=0x1D17A | 0xE0000..=0x0010_FFFF)
}

/// Whether a joiner (U+200C, U+200D) after this letter is spelling, as it is in Arabic and Indic scripts.
fn takes_joiner(before: Option<char>) -> bool {
    use Script::{Arabic, Bengali, Devanagari, Gujarati, Gurmukhi, Kannada, Malayalam, Oriya, Sinhala, Tamil, Telugu};
    before.is_some_and(|c| {
        let script = c.script();
        [Arabic, Bengali, Devanagari, Gujarati, Gurmukhi, Kannada, Malayalam, Oriya, Sinhala, Tamil, Telugu]
            .contains(&script)
    })
}

fn hidden_at(before: Option<char>, c: char) -> bool {
    if matches!(c, '\u{200c}' | '\u{200d}') { !takes_joiner(before) } else { hidden(c) }
}

/// The first invisible character of a cell, as a complaint.
pub(super) fn invisible(cell: &str) -> Option<Fault> {
    let mut before = None;
    for c in cell.chars() {
        if hidden_at(before, c) {
            let reason = format!("an invisible or turning character, U+{:04X}", u32::from(c));
            return Some(Fault::new("D-CHARS", reason, "delete it; type the cell anew if it cannot be found"));
        }
        before = Some(c);
    }
    None
}

/// The cell without its invisible characters.
pub(super) fn visible(cell: &str) -> String {
    let mut before = None;
    cell.chars()
        .filter(|c| {
            let keep = !hidden_at(before, *c);
            before = Some(*c);
            keep
        })
        .collect()
}

/// A name that people will read.
pub(super) fn name(text: &str) -> Result<String, Fault> {
    if text.contains("://") || text.to_ascii_lowercase().contains("www.") {
        let fix = "put the address into website and leave the name";
        return Err(Fault::new("D-TEXT", "a name with an address in it", fix));
    }
    sentence(text, LONGEST_NAME)
}

/// A note or the name of a source.
pub(super) fn prose(text: &str) -> Result<String, Fault> {
    sentence(text, LONGEST_TEXT)
}

fn sentence(text: &str, longest: usize) -> Result<String, Fault> {
    let length = text.chars().count();
    if length > longest {
        return Err(Fault::new("D-LONG", format!("{length} characters; at most {longest} fit"), "shorten it"));
    }
    if text.contains(['<', '>']) {
        return Err(Fault::new("D-TEXT", "angle brackets, which pages could take for markup", "remove them"));
    }
    // Spreadsheets run such a cell as a formula.
    if text.starts_with(['=', '+', '-', '@']) {
        let reason = format!("it begins with {}, which spreadsheets run as a formula", shown(&text[..1]));
        return Err(Fault::new("D-TEXT", reason, "begin with a letter"));
    }
    if let Some(word) = text.split(|c: char| !c.is_alphanumeric()).find(|word| looks_like_another(word)) {
        let reason = format!("{} mixes letters of different scripts that look alike", shown(word));
        return Err(Fault::new("D-SCRIPT", reason, "type the word anew in one script"));
    }
    Ok(text.to_owned())
}

/// Whether a word mixes Latin, Greek and Cyrillic letters, whose look-alikes make it a word that it is not.
pub(super) fn looks_like_another(word: &str) -> bool {
    let alike = [Script::Latin, Script::Greek, Script::Cyrillic];
    let mut found = alike.iter().filter(|script| word.chars().any(|c| c.script() == **script));
    found.next().is_some() && found.next().is_some()
}

/// A date as precise as its source: `2024`, `2024-05` or `2024-05-31`, as its first day.
pub(super) fn date(text: &str, today: Option<NaiveDate>) -> Result<NaiveDate, Fault> {
    let full = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    let digits = full.len() == 10 && full.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let day = full.parse::<NaiveDate>().ok().filter(|day| digits && day.year() >= 1990);
    let Some(day) = day else {
        let fix = "write 2024-05-31, 2024-05 or 2024";
        return Err(Fault::new("D-DATE", format!("{} is no date", shown(text)), fix));
    };
    if today.is_some_and(|today| day > today) {
        let reason = format!("{} is in the future", shown(text));
        return Err(Fault::new("D-DATE-FUTURE", reason, "write the day on which the source was read"));
    }
    Ok(day)
}

/// An age in years.
pub(super) fn age(text: &str) -> Result<u8, Fault> {
    text.parse::<u8>().ok().filter(|age| *age <= 99 && !text.starts_with('+')).ok_or_else(|| {
        let fix = "write a whole number from 0 to 99, or leave the cell empty";
        Fault::new("D-AGE", format!("{} is no age in years", shown(text)), fix)
    })
}

/// An IANA zone.
pub(super) fn zone(text: &str) -> Result<Tz, Fault> {
    text.parse().map_err(|_| {
        let fix = "write an IANA name such as Africa/Nairobi";
        Fault::new("D-ZONE", format!("unknown time zone {}", shown(text)), fix)
    })
}

/// Language tags, with the primary language of each.
pub(super) fn languages(text: &str) -> Result<Vec<(Lang, String)>, Fault> {
    text.split(';')
        .map(|tag| {
            let tag = tag.trim();
            let well_formed = !tag.is_empty()
                && tag.len() <= 35
                && tag
                    .split('-')
                    .all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
            match tag.parse::<Locale>() {
                Ok(locale) if well_formed => Ok((locale.lang, tag.to_owned())),
                _ => {
                    let reason = format!("{} is no language tag", shown(tag));
                    Err(Fault::new("D-LANG", reason, "write BCP 47 tags between semicolons, as in sw;en or zh-HK"))
                }
            }
        })
        .collect()
}

/// The stable name of a service: its country, then words. An unknown country has its own complaint.
pub(super) fn id(text: &str, country: Option<Country>) -> Result<String, Fault> {
    let fix = "write the country and the name in small letters and digits, as in ke-childline-kenya-116";
    let well_formed = text.len() <= 80
        && text.contains('-')
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && text.split('-').all(|part| !part.is_empty());
    if !well_formed {
        return Err(Fault::new("D-ID", format!("{} is no id", shown(text)), fix));
    }
    let begins = |country: Country| text.split('-').next() == Some(&country.as_str().to_ascii_lowercase());
    if let Some(country) = country.filter(|country| !begins(*country)) {
        return Err(Fault::new(
            "D-ID",
            format!("{} does not begin with the row's country {country}", shown(text)),
            fix,
        ));
    }
    Ok(text.to_owned())
}
