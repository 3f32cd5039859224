//! Facts about single characters that the fold of `normal` rests on. Characters only, never words.

/// A character after decomposition: dropped, kept, or made the plain form of its letter.
///
/// Dropped are accents, Arabic vowel signs, nuktas and everything invisible or controlling.
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
        // Zero-width, direction and other format characters, tags.
        | '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}' => return None,
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ې' => 'ي',
        'ک' | 'ڪ' => 'ك',
        'ة' | 'ہ' | 'ھ' | 'ۃ' | 'ە' => 'ه',
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
        _ => c,
    })
}

fn shifted(c: char, from: u32, to: u32) -> char {
    char::from_u32(u32::from(c) - from + to).unwrap_or(c)
}

/// Whether words are made of this character (letters, digits, vowel signs).
pub fn is_part_of_word(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    // Indic, Thai and Burmese blocks hold signs that join letters; dandas end sentences.
    c.is_alphanumeric()
        || (matches!(c, '\u{900}'..='\u{dff}' | '\u{e31}'..='\u{e4e}' | '\u{1000}'..='\u{109f}' | '\u{3099}' | '\u{309a}')
            && !matches!(c, '\u{964}' | '\u{965}'))
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
    let joint = *chars.get(1).filter(|c| matches!(c, ' ' | '-' | '.' | '_' | '*'))?;
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

/// Whether a word mixes Latin letters with Cyrillic or Greek ones.
pub fn is_mixed(word: &str) -> bool {
    !word.is_ascii()
        && word.chars().any(|c| c.is_ascii_alphabetic())
        && word.chars().any(|c| matches!(c, '\u{370}'..='\u{52f}'))
}

/// The Latin letter that a Cyrillic or Greek one looks like.
pub fn look_alike(c: char) -> char {
    match c {
        'а' | 'α' => 'a',
        'в' | 'β' => 'b',
        'с' | 'ϲ' => 'c',
        'ԁ' => 'd',
        'е' | 'є' | 'ε' => 'e',
        'һ' => 'h',
        'і' | 'ι' => 'i',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'ӏ' => 'l',
        'м' | 'μ' => 'm',
        'п' | 'η' => 'n',
        'о' | 'ο' | 'σ' => 'o',
        'р' | 'ρ' => 'p',
        'ԛ' => 'q',
        'г' => 'r',
        'ѕ' => 's',
        'т' | 'τ' => 't',
        'υ' => 'u',
        'ν' => 'v',
        'ԝ' | 'ω' => 'w',
        'х' | 'χ' => 'x',
        'у' | 'γ' => 'y',
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
