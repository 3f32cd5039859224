//! Text as the rules see it: one spelling for what people type in many ways.
//!
//! Case, accents, look-alike letters, tashkeel, tatweel, invisible characters, stretched letters and apostrophes are
//! folded away; punctuation becomes breaks; emoji stay as tokens. The patterns of the rule files go through the same
//! fold, so both sides always agree. It never decides what a word means; that is `rules`.

use compact_str::CompactString;
use unicode_normalization::UnicodeNormalization;

use super::letters;
use crate::plain::shortened;

/// The most bytes of a message that are read. Of a longer one, the first and the last half of this are.
pub const MOST_BYTES: usize = 4096;

/// The token that stands between two sentences.
pub const BREAK: &str = ".";

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Letters, perhaps with digits among them.
    Word,
    /// Digits only.
    Number,
    /// One emoji, or a smiley made of signs.
    Emoji,
    /// The end of a sentence or a line.
    Break,
}

/// One word, number, emoji or sentence break.
#[derive(Clone, PartialEq, Eq)]
pub struct Token {
    /// The folded spelling; letters repeated three times or more stand twice. Most words are short enough to need no memory
    /// of their own.
    pub text: CompactString,
    /// Other spellings to try where the first is unknown: stretched letters once, digits read as letters.
    pub others: Vec<CompactString>,
    /// What it is.
    pub kind: Kind,
    /// Whether a comma or a dash stands before it.
    pub after_comma: bool,
}

impl Token {
    /// Whether it is a character that stands for a word by itself, as in Chinese.
    pub fn is_alone(&self) -> bool {
        let mut letters = self.text.chars();
        self.kind == Kind::Word && letters.next().is_some_and(letters::is_alone) && letters.next().is_none()
    }
}

/// A folded message.
#[derive(Clone, Default)]
pub struct Text {
    /// The tokens in order; never a break first, last or twice in a row.
    pub tokens: Vec<Token>,
    /// Whether a question mark stands anywhere.
    pub question: bool,
}

impl Text {
    /// How many words and numbers there are.
    pub fn words(&self) -> usize {
        self.tokens.iter().filter(|t| matches!(t.kind, Kind::Word | Kind::Number)).count()
    }
}

/// The folded tokens of a text, sentence breaks as [`BREAK`].
pub fn tokens(text: &str) -> Vec<String> {
    normal(text).tokens.into_iter().map(|t| t.text.into_string()).collect()
}

/// Folds a text. Takes time linear in its length and reads at most [`MOST_BYTES`] of it.
pub fn normal(text: &str) -> Text {
    let text = shortened(text, MOST_BYTES);
    let chars: Vec<char> =
        if text.is_ascii() { text.chars().map(|c| c.to_ascii_lowercase()).collect() } else { folded(&text) };
    let mut reader = Reader { latin: is_latin(&chars), ..Reader::default() };
    let mut at = 0;
    while at < chars.len() {
        at += reader.read(&chars, at);
    }
    reader.finish()
}

/// The characters of a text decomposed, in lower case and folded.
pub(super) fn folded(text: &str) -> Vec<char> {
    let mut chars = Vec::with_capacity(text.len());
    // Most letters are none that decompose and stand in no order of accents, so only what lies between them is looked up in
    // the tables of Unicode; accents are sorted between two of them and never across one.
    let mut from = 0;
    for (at, c) in text.char_indices().filter(|(_, c)| letters::is_whole(*c)) {
        decomposed(&text[from..at], &mut chars);
        chars.extend(letters::folded(c.to_ascii_lowercase()));
        from = at + c.len_utf8();
    }
    decomposed(&text[from..], &mut chars);
    chars
}

fn decomposed(text: &str, chars: &mut Vec<char>) {
    if !text.is_empty() {
        chars.extend(text.nfkd().flat_map(char::to_lowercase).filter_map(letters::folded));
    }
}

/// Whether the text is written in Latin letters, most of it: then a word of look-alike letters hides a Latin one.
fn is_latin(chars: &[char]) -> bool {
    let latin = chars.iter().filter(|c| c.is_ascii_alphabetic()).count();
    latin > chars.iter().filter(|c| letters::is_of_another_alphabet(**c)).count()
}

/// Collects tokens from characters, one at a time.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each notes something else that was read")]
struct Reader {
    text: Text,
    word: CompactString,
    latin: bool,
    comma: bool,
    broken: bool,
    /// Whether the sentence ended with its line: what comes then is not part of it, not even a laugh.
    line_ended: bool,
}

impl Reader {
    /// Reads one sign or letter at `at` and says how many characters it took.
    fn read(&mut self, chars: &[char], at: usize) -> usize {
        let c = chars[at];
        let next = chars.get(at + 1).copied();
        if letters::is_alone(c) {
            self.end_word();
            self.push(one(c), Kind::Word);
            return 1;
        }
        if self.word.is_empty()
            && let Some((word, len)) = letters::spelled_out(&chars[at..])
        {
            self.push(word.into(), Kind::Word);
            return len;
        }
        if letters::is_part_of_word(c) {
            self.word.push(letters::digit(c).unwrap_or(c));
            return 1;
        }
        match c {
            '\'' | '’' | '‘' | 'ʼ' | '´' | '`' => return 1,
            '*' | '@' | '$' if !self.word.is_empty() && next.is_some_and(|n| n.is_alphabetic() || n == c) => {
                self.word.push(c);
                return 1;
            }
            _ => {}
        }
        // An exclamation mark near the start of a word stands for an i: "k!ll".
        if c == '!' && (1..=2).contains(&self.word.len()) && next.is_some_and(char::is_alphabetic) {
            self.word.push(c);
            return 1;
        }
        self.end_word();
        if let Some((face, len)) = letters::smiley(&chars[at..]) {
            self.push(face.into(), Kind::Emoji);
            return len;
        }
        if letters::is_emoji(c) {
            let same = self.text.tokens.last().is_some_and(|t| t.kind == Kind::Emoji && t.text.starts_with(c));
            if !same {
                // A laugh or a tear after the full stop still belongs to the sentence before it.
                let broken = !self.line_ended && std::mem::take(&mut self.broken);
                self.push(one(c), Kind::Emoji);
                self.broken |= broken;
            }
            return 1;
        }
        match c {
            '.' => {
                let dots = chars[at..].iter().take_while(|c| **c == '.').count();
                // Three dots are a pause inside a sentence, one is its end.
                if dots == 1 {
                    self.broken = true;
                } else {
                    self.comma = true;
                }
                return dots;
            }
            '?' | '؟' => {
                self.text.question = true;
                self.broken = true;
            }
            '!' | ';' | '؛' | '।' | '۔' | '。' | '።' | '፧' => self.broken = true,
            '\n' | '\r' | '\u{2029}' | '\u{2028}' => (self.broken, self.line_ended) = (true, true),
            ',' | ':' | '،' | '、' | '፣' | '–' | '—' | '(' | ')' | '"' | '“' | '”' | '/' => {
                self.comma = true;
            }
            '-' if next == Some(' ') => self.comma = true,
            _ => {}
        }
        1
    }

    fn end_word(&mut self) {
        if !self.word.is_empty() {
            let word = std::mem::take(&mut self.word);
            let kind = if word.chars().all(|c| c.is_ascii_digit()) { Kind::Number } else { Kind::Word };
            self.push(word, kind);
        }
    }

    fn push(&mut self, text: CompactString, kind: Kind) {
        if std::mem::take(&mut self.broken) && !self.text.tokens.is_empty() {
            self.text.tokens.push(Token {
                text: BREAK.into(),
                others: Vec::new(),
                kind: Kind::Break,
                after_comma: false,
            });
        }
        self.line_ended = false;
        let after_comma = std::mem::take(&mut self.comma);
        let (text, others) = if kind == Kind::Word { spellings(text, self.latin) } else { (text, Vec::new()) };
        self.text.tokens.push(Token { text, others, kind, after_comma });
    }

    fn finish(mut self) -> Text {
        self.end_word();
        self.text
    }
}

/// The text of one character.
fn one(c: char) -> CompactString {
    CompactString::from(&*c.encode_utf8(&mut [0; 4]))
}

/// The main spelling of a word and the others worth a try.
fn spellings(word: CompactString, latin: bool) -> (CompactString, Vec<CompactString>) {
    let mut others = Vec::new();
    let word = if letters::is_disguised(&word, latin) { word.chars().map(letters::look_alike).collect() } else { word };
    let twice = squeezed(&word, 2);
    others.extend(twice.is_some().then(|| squeezed(&word, 1)).flatten());
    let twice = twice.unwrap_or(word);
    if let Some(read) = letters::digits_as_letters(&twice) {
        others.push(read.into());
    }
    (twice, others)
}

/// The word with every letter that stands three times or more in a row only `most` times, where there is one; doubles, which
/// words have anyway, and digits are left alone.
fn squeezed(word: &str, most: usize) -> Option<CompactString> {
    let mut out = CompactString::default();
    let (mut rest, mut copied) = (word, 0);
    while let Some(letter) = rest.chars().next() {
        let after = rest.trim_start_matches(letter);
        let length = (rest.len() - after.len()) / letter.len_utf8();
        if length > 2 && !letter.is_ascii_digit() {
            let at = word.len() - rest.len();
            out.push_str(&word[copied..at + most * letter.len_utf8()]);
            copied = word.len() - after.len();
        }
        rest = after;
    }
    (copied > 0).then(|| {
        out.push_str(&word[copied..]);
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(text: &str) -> String {
        tokens(text).join(" ")
    }

    #[test]
    fn case_accents_apostrophes_and_invisible_characters_do_not_matter() {
        assert_eq!(joined("I DON’T w\u{200b}ant Café"), "i dont want cafe");
        assert_eq!(joined("ｋｉｌｌ 𝓂𝑒"), "kill me");
    }

    #[test]
    fn look_alike_letters_inside_latin_words_become_latin() {
        assert_eq!(joined("kіll suісіde"), "kill suicide");
        assert_eq!(joined("мама"), "мама");
        assert_eq!(joined("su\u{456}cide"), "suicide");
    }

    #[test]
    fn words_of_look_alike_letters_are_read_as_the_words_around_them() {
        assert_eq!(
            joined("i will սо іт ꓗill ᴋɪʟʟ ＫＩＬＬ 𝗸𝗶𝗹𝗹 𝕜𝕚𝕝𝕝 ⓚⓘⓛⓛ 🅺🅸🅻🅻 ᏦᏞᏞ"),
            "i will uo it kill kill kill kill kill kill kill kll"
        );
        assert_eq!(joined("мама сказала kill"), "мама сказала kill");
        assert_eq!(joined("η μαμά μου"), "η μαμα μου");
        assert_eq!(joined("they said मुझे and مات and 我"), "they said मुझे and مات and 我");
    }

    #[test]
    fn towers_of_accents_and_empty_letters_fall_away() {
        let tower = "\u{336}\u{301}\u{1dc4}\u{20d2}\u{fe20}".repeat(9);
        assert_eq!(joined(&format!("k{tower}i{tower}l\u{3164}l\u{115f}")), "kill");
        assert_eq!(joined("k·i·l·l k|i|l|l"), "kill kill");
    }

    #[test]
    fn stretched_letters_stand_twice_with_the_single_spelling_beside() {
        let text = normal("killlll meeee");
        assert_eq!(text.tokens[0].text, "kill");
        assert_eq!(text.tokens[1].others, ["me"]);
        assert_eq!(normal("pillsss").tokens[0].others, ["pills"]);
        assert_eq!(joined("pills"), "pills");
    }

    #[test]
    fn digits_and_stars_in_words_are_kept_and_read() {
        for (writing, word) in [("k1ll", "kill"), ("k!ll", "kill"), ("r@pe", "rape")] {
            assert!(normal(writing).tokens[0].others.iter().any(|other| other == word), "{writing}");
        }
        assert_eq!(joined("su*cide *help*"), "su*cide help");
        assert_eq!(joined("2nite at 9"), "2nite at 9");
    }

    #[test]
    fn spelled_out_words_become_one() {
        assert_eq!(joined("s-u-i-c-i-d-e now"), "suicide now");
        assert_eq!(joined("s.u.i.c.i.d.e"), "suicide");
        assert_eq!(joined("i want to d i e t o"), "i want to dieto");
        assert_eq!(joined("u r a pain"), "u r a pain");
    }

    #[test]
    fn arabic_forms_fold_into_one() {
        assert_eq!(joined("أُريدُ أنْ أمُـــوت"), joined("اريد ان اموت"));
        assert_eq!(joined("مدرسة على"), joined("مدرسه علي"));
    }

    #[test]
    fn sentences_break_and_pauses_do_not() {
        assert_eq!(joined("im done. goodbye everyone!"), "im done . goodbye everyone");
        assert_eq!(joined("im... done\nbye"), "im done . bye");
        assert_eq!(joined("i want to die. 😂😂 ok"), "i want to die 😂 . ok");
        assert_eq!(joined("i want to die.\n😂"), "i want to die . 😂");
    }

    #[test]
    fn smileys_are_emoji() {
        assert_eq!(joined("sad :( <3"), "sad ☹ ❤");
    }

    #[test]
    fn chinese_stands_letter_by_letter() {
        assert_eq!(joined("我想死"), "我 想 死");
    }

    #[test]
    fn a_long_text_keeps_its_head_and_its_tail() {
        let text = format!("start {} the end", "so ".repeat(6000));
        let all = tokens(&text);
        assert_eq!((all[0].as_str(), all[all.len() - 1].as_str()), ("start", "end"));
        assert!(all.len() < MOST_BYTES);
    }
}
