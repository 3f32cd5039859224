//! How easy the texts of a language are to read, by the formula that its own teachers use, where there is one.
//!
//! A figure to look at, never a reason to refuse: the formulas were made for pages of prose. Higher is easier; about 80
//! and above is read by a child of ten. Syllables are counted as groups of vowels, which is near enough for an average.

use crate::lang::Lang;

use super::{
    longest::literal,
    message::{Message, Messages},
};

/// A formula: what it is called, its base, and what a word more in a sentence and a syllable more in a word take away.
struct Formula {
    lang: &'static str,
    name: &'static str,
    base: f64,
    sentence: f64,
    word: f64,
}

/// Flesch 1948 and what others made of it for their languages.
const FORMULAS: &[Formula] = &[
    Formula { lang: "de", name: "Amstad", base: 180.0, sentence: 1.0, word: 58.5 },
    Formula { lang: "en", name: "Flesch", base: 206.835, sentence: 1.015, word: 84.6 },
    Formula { lang: "es", name: "Fernández Huerta", base: 206.84, sentence: 1.02, word: 60.0 },
    Formula { lang: "fr", name: "Kandel-Moles", base: 207.0, sentence: 1.015, word: 73.6 },
    Formula { lang: "pt", name: "Martins", base: 248.835, sentence: 1.015, word: 84.6 },
    Formula { lang: "ru", name: "Oborneva", base: 206.835, sentence: 1.3, word: 60.1 },
    Formula { lang: "tr", name: "Ateşman", base: 198.825, sentence: 2.61, word: 40.175 },
];

/// How easy a language's texts are.
#[derive(Clone, Debug, PartialEq)]
pub struct Readable {
    /// The language.
    pub lang: Lang,
    /// The name of the formula.
    pub formula: &'static str,
    /// Its figure; higher is easier.
    pub ease: f64,
}

/// The figure for one language, or nothing where no formula is known.
pub fn of(lang: Lang, own: &Messages) -> Option<Readable> {
    let formula = FORMULAS.iter().find(|formula| formula.lang == lang.as_str())?;
    let (mut sentences, mut words, mut syllables) = (0_u32, 0_u32, 0_u32);
    let spoken = |(id, _): &(&String, &Message)| !id.starts_with("btn-") && !id.starts_with("word-");
    for (_, message) in own.0.iter().filter(spoken) {
        for reading in message.texts.iter().flat_map(|text| &text.readings) {
            for sentence in literal(reading).split(['.', '?', ':']) {
                let spoken = sentence.split(|c: char| !c.is_alphabetic() && c != '\'').filter(|word| !word.is_empty());
                let before = words;
                for word in spoken {
                    words += 1;
                    syllables += groups_of_vowels(word).max(1);
                }
                sentences += u32::from(words > before);
            }
        }
    }
    (sentences > 0).then(|| {
        let (sentence, word) = (f64::from(words) / f64::from(sentences), f64::from(syllables) / f64::from(words));
        let ease = formula.base - formula.sentence * sentence - formula.word * word;
        Readable { lang, formula: formula.name, ease: (ease * 10.0).round() / 10.0 }
    })
}

fn groups_of_vowels(word: &str) -> u32 {
    let lower = word.to_lowercase();
    let mut before = false;
    let mut groups = 0;
    for c in lower.chars() {
        let vowel = "aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœıаеёиоуыэюя".contains(c);
        groups += u32::from(vowel && !before);
        before = vowel;
    }
    // In English a last e is not spoken.
    groups - u32::from(groups > 1 && lower.is_ascii() && lower.ends_with('e') && !lower.ends_with("le"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_words_in_short_sentences_are_easier() {
        let figure = |text: &str| {
            let own = Messages::read([("texts/en/a.ftl", text)].into_iter());
            of(Lang::EN, &own).expect("English has a formula").ease
        };
        let (easy, hard) = (
            figure("a = You can talk to a person. They are kind.\n"),
            figure(
                "a = Professional counsellors provide confidential assistance regarding complicated circumstances.\n",
            ),
        );
        assert!(easy > 90.0 && hard < 30.0, "{easy} {hard}");
    }
}
