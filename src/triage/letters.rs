//! Facts about single characters that the fold of `normal` rests on. Characters only, never words.

use unicode_script::{Script, UnicodeScript};
use unicode_security::confusable_detection::skeleton;

use super::han;

/// A character after decomposition: dropped, kept, or made the plain form of its letter.
///
/// Dropped are accents, Arabic vowel signs, nuktas and everything invisible or controlling; traditional Chinese characters
/// become simplified ones.
pub fn folded(c: char) -> Option<char> {
    if c.is_ascii() {
        return (c == '\n' || c == '\r' || c == '\t' || !c.is_control()).then_some(c);
    }
    if c.is_control() {
        return None;
    }
    Some(match c {
        // Accents, Arabic hamza, vowel signs and hamza marks, Quranic signs, tatweel, nuktas, variation selectors, skin tones.
        '\u{300}'..='\u{36f}' | 'ء' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{93c}'
        | '\u{9bc}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}'
        // Accents above, below, through and around of the other blocks.
        | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}'
        // Letters that are empty.
        | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{3164}' | '\u{ffa0}'
        // Zero-width, direction and other format characters, tags.
        | '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}' => return None,
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ې' => 'ي',
        'ک' | 'ڪ' => 'ك',
        'ة' | 'ہ' | 'ھ' | 'ۃ' | 'ە' => 'ه',
        // White letters on black discs and squares, which decomposition leaves alone.
        '\u{1f150}'..='\u{1f169}' => shifted(c, 0x1f150, 0x61),
        '\u{1f170}'..='\u{1f189}' => shifted(c, 0x1f170, 0x61),
        'đ' | 'ɗ' | 'ð' => 'd',
        'ł' => 'l',
        'ı' => 'i',
        'ħ' => 'h',
        'ɓ' => 'b',
        'ƙ' => 'k',
        'ƴ' => 'y',
        'ŋ' => 'n',
        'ß' => 's',
        'æ' => 'a',
        'œ' | 'ø' | 'ɔ' => 'o',
        'ə' | 'ɛ' => 'e',
        // Ethiopic letters that sound the same and are written for one another.
        '\u{1210}'..='\u{1216}' => shifted(c, 0x1210, 0x1200),
        '\u{1280}'..='\u{1286}' => shifted(c, 0x1280, 0x1200),
        '\u{1220}'..='\u{1226}' => shifted(c, 0x1220, 0x1230),
        '\u{12d0}'..='\u{12d6}' => shifted(c, 0x12d0, 0x12a0),
        '\u{1340}'..='\u{1346}' => shifted(c, 0x1340, 0x1338),
        '一'..='\u{9fff}' => han::simplified(c),
        _ => c,
    })
}

fn shifted(c: char, from: u32, to: u32) -> char {
    char::from_u32(u32::from(c) - from + to).unwrap_or(c)
}

/// Whether a character is its own decomposition, is no accent, and has no other lower case than that of ASCII: the letters
/// that most messages are made of. A test compares it with Unicode.
pub fn is_whole(c: char) -> bool {
    matches!(c, '\0'..='\x7f'
        | 'а'..='и' | 'к'..='я' | 'ђ' | 'є'..='і' | 'ј'..='ћ' | 'џ'
        | 'ا'..='غ' | 'ف'..='ي' | 'ٹ'..='ڿ' | 'ہ' | 'ۃ'..='ے'
        | 'अ'..='न' | 'प'..='र' | 'ल' | 'ळ' | 'व'..='ह' | '\u{93e}'..='\u{94c}'
        | 'অ'..='হ' | '\u{9be}'..='\u{9c8}'
        | 'ሀ'..='ፚ' | '一'..='\u{9fff}')
}

/// Whether words are made of this character (letters, digits, vowel signs).
pub fn is_part_of_word(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_alphanumeric(),
        // Cyrillic and Arabic letters; Thai and Burmese, whose blocks hold signs that join letters.
        'а'..='џ'
        | '\u{620}'..='\u{64a}'
        | '\u{e31}'..='\u{e4e}'
        | '\u{1000}'..='\u{109f}'
        | '\u{3099}'
        | '\u{309a}' => true,
        // Indic blocks hold such signs too; dandas end sentences.
        '\u{900}'..='\u{dff}' => !matches!(c, '\u{964}' | '\u{965}'),
        _ => c.is_alphanumeric(),
    }
}

/// Whether the character is a word of its own (Chinese and Japanese Han).
pub fn is_alone(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

/// The ASCII digit for a digit of another script.
pub fn digit(c: char) -> Option<char> {
    let zero = match c {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        '\u{966}'..='\u{96f}' => 0x966,
        '\u{9e6}'..='\u{9ef}' => 0x9e6,
        _ => return None,
    };
    char::from_digit(u32::from(c) - zero, 10)
}

/// Whether the character is an emoji or a picture sign.
pub fn is_emoji(c: char) -> bool {
    matches!(c, '\u{1f1e6}'..='\u{1f1ff}' | '\u{1f300}'..='\u{1f64f}' | '\u{1f680}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}'
        | '\u{2b00}'..='\u{2bff}' | '\u{1f000}'..='\u{1f2ff}' | '\u{1f650}'..='\u{1f67f}')
}

/// The emoji for a smiley made of signs at the start of `chars`, and how many characters it takes.
pub fn smiley(chars: &[char]) -> Option<(&'static str, usize)> {
    match chars {
        [':' | '=' | ';', '\'', '(' | '[', ..] => Some(("😢", 3)),
        ['<', '/', '3', ..] => Some(("💔", 3)),
        [':' | '=', '-', '(' | '[', ..] => Some(("☹", 3)),
        [':' | '=' | ';', '-', ')' | 'd' | 'p', ..] => Some(("🙂", 3)),
        [':' | '=' | ';', '(' | '[', ..] => Some(("☹", 2)),
        [':' | '=' | ';', ')' | ']', ..] => Some(("🙂", 2)),
        [':' | ';', 'd' | 'p', rest @ ..] if rest.first().is_none_or(|c| c.is_whitespace()) => Some(("🙂", 2)),
        ['<', '3', ..] => Some(("❤", 2)),
        _ => None,
    }
}

/// The word that single letters with one sign between them spell (`s-u-i...`), and how many characters it takes.
/// Only what stands at the start of a word may be asked about.
pub fn spelled_out(chars: &[char]) -> Option<(String, usize)> {
    let joint = *chars.get(1).filter(|c| matches!(c, ' ' | '-' | '.' | '_' | '*' | '·' | '•' | '|' | '~'))?;
    let mut word = String::new();
    let mut at = 0;
    while chars.get(at).is_some_and(|c| c.is_alphabetic() && !is_alone(*c))
        && chars.get(at + 1).is_none_or(|c| !is_part_of_word(*c))
    {
        word.push(chars[at]);
        at += 1;
        if chars.get(at) == Some(&joint) && chars.get(at + 1).is_some_and(|c| c.is_alphabetic()) {
            at += 1;
        } else {
            break;
        }
    }
    // The last sign led to a longer word: it is no part of this one.
    if at > 0 && chars.get(at - 1) == Some(&joint) {
        at -= 1;
    }
    // Four with spaces between, because "u r a" is no word spelled out.
    let least = if joint == ' ' { 4 } else { 3 };
    (word.chars().count() >= least).then_some((word, at))
}

/// Whether a word has letters of other alphabets in place of Latin ones. Among Latin words (`latin`) that is any word
/// in which every strange letter looks like one of them; elsewhere there must be Latin letters in the word itself.
pub fn is_disguised(word: &str, latin: bool) -> bool {
    if word.is_ascii() {
        return false;
    }
    let strange = || word.chars().filter(|c| !c.is_ascii());
    if word.chars().any(|c| c.is_ascii_alphabetic()) {
        return strange().any(|c| look_alike(c) != c);
    }
    latin && strange().all(|c| look_alike(c) != c)
}

/// Whether a lower-case letter is of an alphabet whose letters stand in for Latin ones.
pub fn is_of_another_alphabet(c: char) -> bool {
    use Script::{Armenian, Cherokee, Coptic, Cyrillic, Greek, Lisu};
    // Between Armenian and Cherokee lie the letters of Asia and Africa; to look a script up takes long.
    let is_far = matches!(c, '\0'..='\x7f' | '\u{590}'..='\u{139f}' | '\u{3000}'..='\u{9fff}');
    !is_far && matches!(c.script(), Cyrillic | Greek | Armenian | Cherokee | Coptic | Lisu)
}

/// The Latin letter that a letter of another alphabet, or a letter of its own making, looks like.
pub fn look_alike(c: char) -> char {
    match c {
        'а' | 'α' => return 'a',
        'в' | 'β' => return 'b',
        'с' | 'ϲ' => return 'c',
        'ԁ' => return 'd',
        'е' | 'є' | 'ε' => return 'e',
        'һ' => return 'h',
        'і' | 'ι' => return 'i',
        'ј' => return 'j',
        'к' | 'κ' => return 'k',
        'ӏ' => return 'l',
        'м' | 'μ' => return 'm',
        'п' | 'η' => return 'n',
        'о' | 'ο' | 'σ' => return 'o',
        'р' | 'ρ' => return 'p',
        'ԛ' => return 'q',
        'г' => return 'r',
        'ѕ' => return 's',
        'т' | 'τ' => return 't',
        'υ' => return 'u',
        'ν' => return 'v',
        'ԝ' | 'ω' => return 'w',
        'х' | 'χ' => return 'x',
        'у' | 'γ' => return 'y',
        _ => {}
    }
    if c.is_ascii() || !(is_of_another_alphabet(c) || c.script() == Script::Latin) {
        return c;
    }
    // What Unicode holds to be the same at a glance (UTS 39); often a small capital.
    let mut alike = skeleton(c.encode_utf8(&mut [0; 4])).collect::<Vec<_>>().into_iter();
    let (Some(first), None) = (alike.next(), alike.next()) else { return c };
    match first {
        'A'..='Z' | 'a'..='z' => first.to_ascii_lowercase(),
        'ᴀ' | 'ɑ' => 'a',
        'ʙ' => 'b',
        'ᴄ' => 'c',
        'ᴅ' => 'd',
        'ᴇ' => 'e',
        'ꜰ' => 'f',
        'ɢ' | 'ɡ' => 'g',
        'ʜ' => 'h',
        'ɪ' => 'i',
        'ᴊ' => 'j',
        'ᴋ' | 'ĸ' => 'k',
        'ʟ' => 'l',
        'ᴍ' | 'ʍ' => 'm',
        'ɴ' => 'n',
        'ᴏ' => 'o',
        'ᴘ' => 'p',
        'ʀ' => 'r',
        'ꜱ' => 's',
        'ᴛ' => 't',
        'ᴜ' => 'u',
        'ᴠ' => 'v',
        'ᴡ' => 'w',
        'ʏ' => 'y',
        'ᴢ' => 'z',
        _ => c,
    }
}

/// The word with digits and signs read as the letters they look like, if it mixes both.
pub fn digits_as_letters(word: &str) -> Option<String> {
    let signs = word.bytes().any(|b| b.is_ascii_digit() || matches!(b, b'@' | b'$' | b'!'));
    if !signs || !word.chars().any(char::is_alphabetic) {
        return None;
    }
    let read = word.chars().map(|c| match c {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        _ => c,
    });
    Some(read.collect())
}

/// Whether a word can be spoken: no letters as fingers hit them on a keyboard.
pub fn could_be_a_name(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    if !word.is_ascii() {
        let rows = ["ضصثق", "صثقف", "ثقفغ", "شسيب", "سيبل", "يبلا", "ئءؤر", "ءؤرل", "سشيب", "نمتي", "منتا", "كمنت"];
        return (2..=20).contains(&letters) && !rows.iter().any(|row| word.contains(row));
    }
    let is_vowel = |b: u8| matches!(b, b'a' | b'e' | b'i' | b'o' | b'u' | b'y');
    let (mut run, mut longest, mut vowels) = (0, 0, 0);
    for b in word.bytes() {
        if is_vowel(b) {
            (run, vowels) = (0, vowels + 1);
        } else {
            run += 1;
            longest = longest.max(run);
        }
    }
    let rows = ["asdf", "sdfg", "dfgh", "fghj", "ghjk", "hjkl", "qwer", "wert", "uiop", "zxcv", "xcvb", "jkjk", "lkjh"];
    let q_alone = word.bytes().zip(word.bytes().skip(1)).any(|(a, b)| a == b'q' && !is_vowel(b));
    (3..=16).contains(&letters) && !q_alone && vowels > 0 && longest <= 3 && !rows.iter().any(|row| word.contains(row))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::{UnicodeNormalization, char::canonical_combining_class};

    use super::*;

    #[test]
    fn whole_letters_are_what_unicode_makes_of_them() {
        for c in ('\0'..=char::MAX).filter(|c| is_whole(*c)) {
            assert!(std::iter::once(c).nfkd().eq([c]) && canonical_combining_class(c) == 0, "{c:?}");
            assert!(c.to_lowercase().eq([c.to_ascii_lowercase()]), "{c:?}");
        }
    }

    #[test]
    fn short_ways_lead_where_the_tables_of_unicode_lead() {
        use Script::{Armenian, Cherokee, Coptic, Cyrillic, Greek, Lisu};
        for c in '\u{80}'..=char::MAX {
            let joins = matches!(c, '\u{900}'..='\u{dff}' | '\u{e31}'..='\u{e4e}' | '\u{1000}'..='\u{109f}'
                | '\u{3099}' | '\u{309a}');
            let is_part = c.is_alphanumeric() || joins && !matches!(c, '\u{964}' | '\u{965}');
            assert_eq!(is_part_of_word(c), is_part, "{c:?}");
            let is_other = matches!(c.script(), Cyrillic | Greek | Armenian | Cherokee | Coptic | Lisu);
            assert_eq!(is_of_another_alphabet(c), is_other, "{c:?}");
        }
    }

    proptest! {
        #[test]
        fn accents_are_sorted_as_in_the_text_as_a_whole(parts in prop::collection::vec("[a-zA-Zéйїक़\u{93c}\u{94d}\u{301}\u{327}\u{64b}\u{651}ﷲＡ½ıİẞ ]|\\PC", 0..20)) {
            let text = parts.concat();
            let whole: Vec<char> = text.nfkd().flat_map(char::to_lowercase).filter_map(folded).collect();
            prop_assert_eq!(super::super::normal::folded(&text), whole);
        }
    }
}
