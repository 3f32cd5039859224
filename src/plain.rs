//! A young person's words without what cannot be seen or upsets what stands around them.
//!
//! Every text that comes in goes through here once, before dialogue and triage and before it is ever shown or passed on
//! (`secret::MessageText::new` sees to that). Gone are control characters, marks that turn the direction of what
//! follows, tags, fillers, invisible characters, and towers of accents. What writing needs stays: the joiners of
//! Persian, Urdu, Hindi and Bengali and of emoji, direction marks beside right-to-left letters, the flags that are
//! written with tags. No letter becomes another one here: for look-alike letters see `triage::normal`.

use std::borrow::Cow;

use unicode_normalization::char::is_combining_mark;

/// The most accents of no script in particular on one letter; Vietnamese needs two.
const MOST_ACCENTS: usize = 4;
/// The most marks of any kind on one letter; Burmese needs six.
const MOST_MARKS: usize = 8;

const ZWNJ: char = '\u{200c}';
const ZWJ: char = '\u{200d}';
/// A black flag, the only picture that tags make another one of.
const FLAG: char = '\u{1f3f4}';
/// The end of a flag in tags, and how many tags there are before it at most (`gbeng`).
const LAST_TAG: char = '\u{e007f}';
const MOST_TAGS: usize = 6;

/// The text without what cannot be seen. Never longer than the text; the same again when it is given back.
pub fn plain(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| byte == b'\n' || (b' '..=b'~').contains(&byte)) {
        return Cow::Borrowed(text);
    }
    let mut reader = Reader { out: String::with_capacity(text.len()), ..Reader::default() };
    reader.is_rtl = text.chars().any(is_right_to_left);
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        for _ in 0..reader.read(c, rest.as_str()) {
            rest.next();
        }
    }
    if reader.out == text { Cow::Borrowed(text) } else { Cow::Owned(reader.out) }
}

/// The head and the tail of a text that has more than `most` bytes, a line break between them; the whole of any other.
pub fn shortened(text: &str, most: usize) -> Cow<'_, str> {
    if text.len() <= most {
        return Cow::Borrowed(text);
    }
    let head = text.floor_char_boundary(most / 2);
    let tail = text.ceil_char_boundary(text.len() - most / 2);
    Cow::Owned(format!("{}\n{}", &text[..head], &text[tail..]))
}

/// Collects what stays, one character after the other.
#[derive(Default)]
struct Reader {
    out: String,
    /// Whether the text has letters that run from right to left.
    is_rtl: bool,
    /// Marks on the letter that was read last, and the accents among them.
    marks: usize,
    accents: usize,
}

impl Reader {
    /// Reads a character, with what comes after it; gives how many of those were read with it.
    fn read(&mut self, c: char, rest: &str) -> usize {
        let next = rest.chars().next();
        match c {
            '\r' if next == Some('\n') => {}
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => self.base('\n'),
            '\t' => self.base(' '),
            _ if goes(c) => {}
            ZWNJ | ZWJ => {
                let is_letter = self.last().is_some_and(is_joined_script);
                let follows = rest.chars().find(|next| !goes(*next));
                let is_picture = c == ZWJ && self.last().is_some_and(ends_picture) && follows.is_some_and(is_picture);
                if is_letter || is_picture {
                    self.out.push(c);
                }
            }
            '\u{200e}' | '\u{200f}' | '\u{61c}' => {
                if self.is_rtl && !self.last().is_some_and(is_invisible) {
                    self.out.push(c);
                }
            }
            '\u{fe00}'..='\u{fe0f}' => {
                if self.last().is_some_and(|last| !last.is_whitespace() && !is_invisible(last)) {
                    self.out.push(c);
                }
            }
            '\u{e0100}'..='\u{e01ef}' => {
                if self.last().is_some_and(|last| matches!(last, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{323af}')) {
                    self.out.push(c);
                }
            }
            FLAG => {
                self.base(c);
                let tags = tags(rest);
                self.out.push_str(&rest[..tags * LAST_TAG.len_utf8()]);
                return tags;
            }
            _ if is_combining_mark(c) => self.mark(c),
            _ => self.base(c),
        }
        0
    }

    fn last(&self) -> Option<char> {
        self.out.chars().next_back()
    }

    fn base(&mut self, c: char) {
        (self.marks, self.accents) = (0, 0);
        self.out.push(c);
    }

    fn mark(&mut self, c: char) {
        let is_accent = is_accent(c);
        if self.marks < MOST_MARKS && !(is_accent && self.accents == MOST_ACCENTS) {
            self.out.push(c);
            self.marks += 1;
            self.accents += usize::from(is_accent);
        }
    }
}

/// Accents that go with any script.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}'
        | '\u{fe20}'..='\u{fe2f}')
}

/// What never stays, wherever it stands.
fn goes(c: char) -> bool {
    is_nothing(c) || (c.is_control() && !matches!(c, '\t'..='\r' | '\u{85}'))
}

/// What has no place in a message at all: it shows nothing, or makes other characters show as something else.
fn is_nothing(c: char) -> bool {
    matches!(c,
        // Directions that reach over what follows.
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        // Soft hyphen, joiners of words and of accents, spaces without width, formatting that nobody uses.
        | '\u{ad}' | '\u{34f}' | '\u{180e}' | '\u{200b}' | '\u{2060}'..='\u{2065}' | '\u{206a}'..='\u{206f}' | '\u{feff}'
        | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        // Letters that are empty.
        | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{3164}' | '\u{ffa0}'
        // Tags outside a flag, and what stands near them.
        | '\u{e0000}'..='\u{e00ff}' | '\u{e01f0}'..='\u{e0fff}'
        | '\u{fdd0}'..='\u{fdef}')
        || u32::from(c) & 0xfffe == 0xfffe
}

/// What stays in some places and shows nothing by itself.
fn is_invisible(c: char) -> bool {
    matches!(c, ZWNJ | ZWJ | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}')
}

/// Letters and signs of scripts that are written joined: Arabic and its neighbours, the scripts of India and around it.
fn is_joined_script(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{109f}' | '\u{1780}'..='\u{18af}' | '\u{1b00}'..='\u{1bff}' | '\u{a840}'..='\u{a8ff}'
        | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{11000}'..='\u{11fff}')
        && !is_invisible(c)
}

fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{5d0}'..='\u{5ea}' | '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{66f}' | '\u{671}'..='\u{6d3}'
        | '\u{6fa}'..='\u{6ff}' | '\u{710}' | '\u{712}'..='\u{72f}' | '\u{74d}'..='\u{7a5}' | '\u{7ca}'..='\u{7ea}'
        | '\u{fb50}'..='\u{fbb1}' | '\u{fbd3}'..='\u{fd3d}' | '\u{fe70}'..='\u{fefc}')
}

/// Pictures, hearts, signs and skin tones: what emoji are put together from.
fn is_picture(c: char) -> bool {
    matches!(c, '\u{203c}'..='\u{3299}' | '\u{1f000}'..='\u{1faff}') && !is_accent(c)
}

/// What may stand before the joiner of an emoji.
fn ends_picture(c: char) -> bool {
    is_picture(c) || c == '\u{fe0f}' || c == LAST_TAG
}

/// How many tags at the start make a flag with the black one before them; 0 when they do not.
fn tags(rest: &str) -> usize {
    let tags = rest.chars().take_while(|c| matches!(c, '\u{e0030}'..='\u{e0039}' | '\u{e0061}'..='\u{e007a}')).count();
    let is_ended = rest.chars().nth(tags) == Some(LAST_TAG);
    if is_ended && (3..=MOST_TAGS).contains(&tags) { tags + 1 } else { 0 }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Text with everything in it that this file is about.
    fn hostile() -> impl Strategy<Value = String> {
        let odd = proptest::sample::select(
            [
                "\r",
                "\n",
                "\r\n",
                "\t",
                "\u{0}",
                "\u{1b}[31m",
                "\u{7f}",
                "\u{85}",
                "\u{202e}",
                "\u{2066}",
                "\u{2069}",
                "\u{200b}",
                "\u{200c}",
                "\u{200d}",
                "\u{200e}",
                "\u{200f}",
                "\u{61c}",
                "\u{feff}",
                "\u{fe0f}",
                "\u{fe00}",
                "\u{e0100}",
                "\u{1f3f4}",
                "\u{e0067}",
                "\u{e0062}",
                "\u{e007f}",
                "\u{301}",
                "\u{20e3}",
                "\u{64b}",
                "م",
                "क्",
                "র",
                "❤",
                "\u{1f468}",
                "\u{1f3fd}",
                "漢",
                "\u{3164}",
                "\u{fffe}",
                "a",
                "і",
                " ",
            ]
            .as_slice(),
        );
        let odd = proptest::collection::vec(odd, 0..40).prop_map(|pieces| pieces.concat());
        prop_oneof![odd, any::<String>(), ".*"]
    }

    proptest! {
        #[test]
        fn doing_it_twice_is_doing_it_once_and_nothing_grows(text in hostile()) {
            let once = plain(&text);
            prop_assert!(once.len() <= text.len());
            prop_assert_eq!(plain(&once), once.as_ref());
        }

        #[test]
        fn nothing_that_hides_or_turns_is_left(text in hostile()) {
            let once = plain(&text);
            prop_assert!(!once.chars().any(|c| (c.is_control() && c != '\n') || is_nothing(c) && !is_invisible(c)));
            let mut marks = 0;
            for c in once.chars() {
                marks = if is_accent(c) { marks + 1 } else if is_invisible(c) || is_combining_mark(c) { marks } else { 0 };
                prop_assert!(marks <= MOST_ACCENTS);
            }
        }

        #[test]
        fn a_text_is_never_cut_inside_a_letter(text in any::<String>(), most in 0_usize..64) {
            let short = shortened(&text, most);
            prop_assert!(short.len() <= text.len().min(most + 1));
        }
    }

    fn stays(text: &str) {
        assert_eq!(plain(text), text);
    }

    #[test]
    fn what_writing_needs_stays() {
        stays("می\u{200c}خواهم بمیرم");
        stays("क्\u{200d}ष ন্\u{200c}ত ക\u{d4d}\u{200d}");
        stays("👨\u{200d}👩\u{200d}👧 ❤\u{fe0f}\u{200d}🔥 🏳\u{fe0f}\u{200d}🌈 👩🏽\u{200d}🚒 1\u{fe0f}\u{20e3}");
        stays("\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}!");
        stays("قال\u{200f}: OK\u{200f}.");
        stays("Tiếng Việt, e\u{301}\u{323}, ကြွှေ့, 葛\u{e0100}");
        stays("two\nlines");
    }

    #[test]
    fn what_hides_or_turns_goes() {
        let gone = |text: &str, left: &str| assert_eq!(plain(text), left, "{}", text.escape_unicode());
        gone("k\u{200b}i\u{2060}l\u{ad}l\u{feff}", "kill");
        gone("a\u{202e}b\u{2066}c\u{2069}d\u{200f}\u{200d}e\u{200c}", "abcde");
        gone("a\u{1b}[31mb\u{0}c\u{9b}\td\r\ne\rf\u{2028}g", "a[31mbc d\ne\nf\ng");
        gone("x\u{e0068}\u{e0069}\u{e007f}\u{3164}y", "xy");
        gone("\u{1f3f4}\u{e0061}\u{e007f}", "\u{1f3f4}");
        gone("م\u{200c}\u{200c}\u{200d}ن", "م\u{200c}ن");
        gone(&format!("k{}", "\u{336}".repeat(500)), "k\u{336}\u{336}\u{336}\u{336}");
    }

    #[test]
    fn the_head_and_the_tail_of_a_long_text_stay() {
        assert_eq!(shortened("abcdefgh", 4), "ab\ngh");
        assert_eq!(shortened("äöüäöü", 5), "ä\nü");
        assert_eq!(shortened("abcd", 4), "abcd");
    }
}
