//! Languages as the rest of the crate needs them: a short tag, its direction, and what a platform's locale says.
//!
//! Follows BCP 47 for the form of tags and RFC 4647 section 3.4 (lookup) for the choice among what we have.
//! It never guesses a language from text; that is `dialogue::words`.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::country::Country;

/// A primary language subtag (ISO 639, two or three lower-case letters), such as `en` or `sw`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Lang([u8; 3]);

impl Lang {
    /// English: the language that stands in where another one has no text.
    pub const EN: Lang = Lang(*b"en\0");

    /// The tag as text, for example `"sw"`.
    pub fn as_str(&self) -> &str {
        let len = if self.0[2] == 0 { 2 } else { 3 };
        std::str::from_utf8(&self.0[..len]).expect("only ASCII letters are ever stored")
    }

    /// What the language calls itself; the tag where that is not known here.
    pub fn own_name(&self) -> &str {
        let found = OWN_NAMES.binary_search_by_key(&self.as_str(), |(tag, _)| tag);
        found.map_or(self.as_str(), |at| OWN_NAMES[at].1)
    }

    /// Whether the language is written from right to left.
    pub fn is_rtl(self) -> bool {
        matches!(self.as_str(), "ar" | "dv" | "fa" | "he" | "ps" | "ug" | "ur" | "yi")
    }

    /// The value of HTML's `dir` attribute.
    pub fn dir(self) -> &'static str {
        if self.is_rtl() { "rtl" } else { "ltr" }
    }
}

/// What languages call themselves, in the order of their tags: those that services of the directory speak.
const OWN_NAMES: &[(&str, &str)] = &[
    ("am", "አማርኛ"),
    ("ar", "العربية"),
    ("as", "অসমীয়া"),
    ("ay", "Aymar aru"),
    ("az", "azərbaycan dili"),
    ("bem", "Ichibemba"),
    ("bg", "български"),
    ("bi", "Bislama"),
    ("bn", "বাংলা"),
    ("bs", "bosanski"),
    ("ca", "català"),
    ("cnr", "crnogorski"),
    ("cs", "čeština"),
    ("da", "dansk"),
    ("de", "Deutsch"),
    ("doi", "डोगरी"),
    ("dv", "ދިވެހި"),
    ("el", "ελληνικά"),
    ("en", "English"),
    ("es", "español"),
    ("et", "eesti"),
    ("fa", "فارسی"),
    ("fi", "suomi"),
    ("fr", "français"),
    ("gu", "ગુજરાતી"),
    ("ha", "Hausa"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("hr", "hrvatski"),
    ("ht", "kreyòl ayisyen"),
    ("hu", "magyar"),
    ("hy", "հայերեն"),
    ("id", "Bahasa Indonesia"),
    ("ig", "Igbo"),
    ("is", "íslenska"),
    ("it", "italiano"),
    ("ja", "日本語"),
    ("kg", "Kikongo"),
    ("ki", "Gĩkũyũ"),
    ("kk", "қазақ тілі"),
    ("km", "ខ្មែរ"),
    ("kn", "ಕನ್ನಡ"),
    ("ko", "한국어"),
    ("kok", "कोंकणी"),
    ("kqn", "Kikaonde"),
    ("ks", "کٲشُر"),
    ("ku", "Kurdî"),
    ("ky", "кыргызча"),
    ("ln", "lingála"),
    ("loz", "Silozi"),
    ("lt", "lietuvių"),
    ("lua", "Tshiluba"),
    ("lv", "latviešu"),
    ("mai", "मैथिली"),
    ("mi", "te reo Māori"),
    ("mk", "македонски"),
    ("ml", "മലയാളം"),
    ("mn", "монгол"),
    ("mni", "মৈতৈলোন্"),
    ("mr", "मराठी"),
    ("ms", "Bahasa Melayu"),
    ("mt", "Malti"),
    ("nd", "isiNdebele"),
    ("ne", "नेपाली"),
    ("nl", "Nederlands"),
    ("no", "norsk"),
    ("ny", "Chichewa"),
    ("om", "Afaan Oromoo"),
    ("pa", "ਪੰਜਾਬੀ"),
    ("pap", "Papiamentu"),
    ("pl", "polski"),
    ("pt", "português"),
    ("qu", "Runasimi"),
    ("rn", "Ikirundi"),
    ("ro", "română"),
    ("ru", "русский"),
    ("rw", "Ikinyarwanda"),
    ("sat", "ᱥᱟᱱᱛᱟᱲᱤ"),
    ("sd", "سنڌي"),
    ("si", "සිංහල"),
    ("sk", "slovenčina"),
    ("sl", "slovenščina"),
    ("sn", "chiShona"),
    ("so", "Soomaali"),
    ("sq", "shqip"),
    ("sr", "srpski"),
    ("st", "Sesotho"),
    ("sv", "svenska"),
    ("sw", "Kiswahili"),
    ("ta", "தமிழ்"),
    ("te", "తెలుగు"),
    ("th", "ไทย"),
    ("ti", "ትግርኛ"),
    ("tl", "Filipino"),
    ("toi", "Chitonga"),
    ("tr", "Türkçe"),
    ("tum", "Chitumbuka"),
    ("uk", "українська"),
    ("ur", "اردو"),
    ("vi", "Tiếng Việt"),
    ("xh", "isiXhosa"),
    ("yo", "Yorùbá"),
    ("zh", "中文"),
    ("zu", "isiZulu"),
];

/// The text is no language tag.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no language tag; write one like en, es or sw")]
pub struct BadLang(pub String);

impl FromStr for Lang {
    type Err = BadLang;

    fn from_str(text: &str) -> Result<Self, BadLang> {
        let lower = text.trim().to_ascii_lowercase();
        let bytes = lower.as_bytes();
        if !(2..=3).contains(&bytes.len()) || !bytes.iter().all(u8::is_ascii_lowercase) {
            return Err(BadLang(text.chars().take(20).collect()));
        }
        // One spelling for Filipino, as the directory uses both.
        if lower == "fil" {
            return Ok(Lang(*b"tl\0"));
        }
        let mut tag = [0; 3];
        tag[..bytes.len()].copy_from_slice(bytes);
        Ok(Lang(tag))
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Lang {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// A language with the region that a platform reported beside it, as in `es-MX`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Locale {
    /// The language.
    pub lang: Lang,
    /// The region subtag, where there was one. A hint for a question, never a fact.
    pub region: Option<Country>,
}

impl FromStr for Locale {
    type Err = BadLang;

    fn from_str(text: &str) -> Result<Self, BadLang> {
        let mut parts = text.trim().split(['-', '_']);
        let lang = parts.next().unwrap_or_default().parse().map_err(|_| BadLang(text.chars().take(20).collect()))?;
        // Skip script subtags (four letters); a region is two letters.
        let region = parts.find(|part| part.len() == 2).and_then(|part| part.parse().ok());
        Ok(Locale { lang, region })
    }
}

/// The wishes of an `Accept-Language` header (RFC 9110 section 12.5.4), best first; what cannot be read is left out.
pub fn accepted(header: &str) -> Vec<Locale> {
    let mut wishes: Vec<(f32, Locale)> = header
        .split(',')
        .take(20)
        .filter_map(|item| {
            let mut parts = item.split(';');
            let locale = parts.next()?.parse().ok()?;
            let weight = parts.find_map(|p| p.trim().strip_prefix("q=")?.parse::<f32>().ok()).unwrap_or(1.0);
            (weight > 0.0).then_some((weight, locale))
        })
        .collect();
    wishes.sort_by(|a, b| b.0.total_cmp(&a.0));
    wishes.into_iter().map(|(_, locale)| locale).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_in_any_case_and_refused_when_they_are_none() {
        assert_eq!("SW".parse::<Lang>().map(|l| l.to_string()), Ok("sw".to_owned()));
        assert_eq!("fil".parse::<Lang>(), "tl".parse::<Lang>());
        assert!("e".parse::<Lang>().is_err() && "english".parse::<Lang>().is_err());
    }

    #[test]
    fn languages_know_their_own_names() {
        assert!(OWN_NAMES.is_sorted(), "they are looked up by halving");
        let name = |tag: &str| tag.parse::<Lang>().map(|lang| lang.own_name().to_owned());
        assert_eq!(name("sw"), Ok("Kiswahili".to_owned()));
        assert_eq!(name("qqq"), Ok("qqq".to_owned()));
    }

    #[test]
    fn a_locale_gives_its_region_past_a_script() {
        let locale: Locale = "zh-Hant-TW".parse().expect("a locale");
        assert_eq!(locale.region.map(|c| c.to_string()), Some("TW".to_owned()));
        let locale: Locale = "pt_BR".parse().expect("a locale");
        assert_eq!(locale.region.map(|c| c.to_string()), Some("BR".to_owned()));
    }

    #[test]
    fn accept_language_is_ordered_by_weight() {
        let wishes = accepted("fr;q=0.3, es-MX, *;q=0.1, en;q=0");
        assert_eq!(wishes.iter().map(|w| w.lang.to_string()).collect::<Vec<_>>(), ["es", "fr"]);
    }
}
