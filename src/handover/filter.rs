//! What a counsellor may not write to a young person: links, handles, contact details. A false counsellor wants the talk to go
//! on somewhere else; nobody who helps needs that (threat S3).
//!
//! It looks at the words as they read: look-alike letters, spaced-out letters and numbers in words are seen through. Numbers and
//! pages of the directory are allowed: they are what a counsellor is there to give.

use unicode_normalization::UnicodeNormalization;

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Found {
    /// The address of a page.
    Link,
    /// An address for mail.
    Mail,
    /// A name on another platform.
    Handle,
    /// A number to call.
    Number,
    /// An invitation to go on elsewhere.
    Elsewhere,
}

impl Found {
    /// What a counsellor is told.
    pub fn as_str(self) -> &'static str {
        match self {
            Found::Link => "link",
            Found::Mail => "mail_address",
            Found::Handle => "handle",
            Found::Number => "number",
            Found::Elsewhere => "other_platform",
        }
    }
}

/// Endings of addresses that people use in chats. With a slash behind it, any ending counts.
const ENDINGS: &[&str] = &[
    "com", "net", "org", "io", "me", "gg", "co", "tv", "ly", "app", "dev", "info", "link", "chat", "page", "site",
    "xyz", "online", "club", "live", "uk", "ke", "ug", "tz", "ng", "gh", "za", "de", "fr", "es", "it", "pl", "pt",
    "br", "ru", "ua", "ir", "in", "pk", "bd", "cn", "tr", "vn", "id", "ph", "et", "eg", "ma", "us", "ca", "au", "eu",
    "int", "edu", "shop", "store", "fun", "space", "website", "biz", "be", "nl", "ch", "at", "se", "fi", "no", "dk",
    "mx", "ar", "cl",
];

/// Platforms on which a talk could go on.
const PLATFORMS: &[&str] = &[
    "instagram",
    "insta",
    "snapchat",
    "snap",
    "whatsapp",
    "whatsap",
    "watsapp",
    "wsp",
    "telegram",
    "tiktok",
    "discord",
    "facebook",
    "messenger",
    "signal",
    "viber",
    "wechat",
    "kik",
    "skype",
    "zoom",
    "twitter",
    "threads",
    "vk",
    "vkontakte",
    "imo",
    "omegle",
    "roblox",
    "steam",
    "fortnite",
    "gmail",
    "email",
    "mail",
    "ig",
    "fb",
    "zalo",
    "kakaotalk",
    "kakao",
    "line app",
    "weibo",
    "qq",
    "onlyfans",
    "teams",
    "facetime",
    "imessage",
    "sms",
    "wickr",
    "session",
    "element",
    "matrix",
    "bereal",
    "reddit",
];

/// Words that invite, in the languages that counsellors of today write most.
const INVITES: &[&str] = &[
    "add",
    "follow",
    "dm",
    "find me",
    "message me",
    "msg me",
    "text me",
    "write me",
    "write to me",
    "reach me",
    "contact me",
    "call me",
    "my",
    "mine is",
    "im on",
    "i am on",
    "hit me up",
    "hmu",
    "talk on",
    "chat on",
    "go to",
    "move to",
    "switch to",
    "join me",
    "meet me",
    "see me on",
    "lets use",
    "let us use",
    "use",
    "username",
    "handle",
    "user name",
    "are you on",
    "do you have",
    "u have",
    "your",
    "send me",
    "agregame",
    "sigueme",
    "escribeme",
    "mi",
    "tu",
    "ajoute",
    "ajoute moi",
    "mon",
    "ton",
    "ecris moi",
    "niandikie",
    "nifuate",
    "yangu",
    "nitafute",
    "adiciona",
    "meu",
    "minha",
    "fuge",
    "schreib mir",
    "mein",
    "dein",
    "aggiungimi",
    "il mio",
    "dodaj",
    "napisz",
];

/// Words for digits, in languages whose counsellors spell them.
const DIGITS: &[(&str, char)] = &[
    ("zero", '0'),
    ("oh", '0'),
    ("nought", '0'),
    ("one", '1'),
    ("two", '2'),
    ("three", '3'),
    ("four", '4'),
    ("five", '5'),
    ("six", '6'),
    ("seven", '7'),
    ("eight", '8'),
    ("nine", '9'),
    ("cero", '0'),
    ("uno", '1'),
    ("dos", '2'),
    ("tres", '3'),
    ("cuatro", '4'),
    ("cinco", '5'),
    ("seis", '6'),
    ("siete", '7'),
    ("ocho", '8'),
    ("nueve", '9'),
    ("un", '1'),
    ("deux", '2'),
    ("trois", '3'),
    ("quatre", '4'),
    ("cinq", '5'),
    ("sept", '7'),
    ("huit", '8'),
    ("neuf", '9'),
    ("sifuri", '0'),
    ("moja", '1'),
    ("mbili", '2'),
    ("tatu", '3'),
    ("nne", '4'),
    ("tano", '5'),
    ("sita", '6'),
    ("saba", '7'),
    ("nane", '8'),
    ("tisa", '9'),
    ("null", '0'),
    ("eins", '1'),
    ("zwei", '2'),
    ("drei", '3'),
    ("vier", '4'),
    ("funf", '5'),
    ("sechs", '6'),
    ("sieben", '7'),
    ("acht", '8'),
    ("neun", '9'),
];

/// The fewest digits that can be somebody's number.
const FEWEST: usize = 6;

/// What a counsellor's words hold that may not be sent. `allowed` are numbers and addresses of the directory. Empty: they may go.
pub fn look(text: &str, allowed: &[String]) -> Vec<Found> {
    let mut text: String = fold(text);
    for known in allowed.iter().filter(|known| !known.is_empty()) {
        let known = fold(known);
        // As it stands there, and as people shorten it.
        for form in
            [known.as_str(), known.trim_start_matches("https://").trim_start_matches("www.").trim_end_matches('/')]
        {
            if form.len() >= 3 {
                text = text.replace(form, " ");
            }
        }
    }
    let mut found = Vec::new();
    let opened = opened(&text);
    if has_link(&opened) {
        found.push(Found::Link);
    }
    if has_mail(&opened) {
        found.push(Found::Mail);
    }
    if has_handle(&text) {
        found.push(Found::Handle);
    }
    if has_number(&text) {
        found.push(Found::Number);
    }
    if goes_elsewhere(&text) {
        found.push(Found::Elsewhere);
    }
    found
}

/// Small letters without what only looks different: wide and styled letters, other scripts' twins of Latin letters, accents.
fn fold(text: &str) -> String {
    let twin = |c: char| match c {
        'а' | 'α' => 'a',
        'е' | 'ё' => 'e',
        'о' | 'ο' | 'ꓳ' => 'o',
        'р' | 'ρ' => 'p',
        'с' => 'c',
        'у' => 'y',
        'х' => 'x',
        'і' | 'ι' => 'i',
        'ѕ' => 's',
        'ԁ' => 'd',
        'һ' => 'h',
        'ո' => 'n',
        'ν' => 'v',
        '。' | '．' | '｡' | '·' | '•' | '∙' => '.',
        '＠' => '@',
        '／' => '/',
        '’' | '\'' => '\0',
        c => c.to_digit(10).and_then(|d| char::from_digit(d, 10)).unwrap_or_else(|| other_digit(c)),
    };
    text.nfkd()
        .filter(|c| {
            !unicode_normalization::char::is_combining_mark(*c)
                && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{ad}')
        })
        .flat_map(char::to_lowercase)
        .map(twin)
        .filter(|c| *c != '\0')
        .collect()
}

/// Digits of other scripts.
fn other_digit(c: char) -> char {
    const ZEROS: [u32; 8] = [0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0x1040, 0x17E0, 0xA66];
    let code = u32::from(c);
    ZEROS
        .into_iter()
        .find(|zero| (*zero..zero + 10).contains(&code))
        .and_then(|zero| char::from_digit(code - zero, 10))
        .unwrap_or(c)
}

/// With the words and brackets that stand for dots and at signs put back to those.
fn opened(text: &str) -> String {
    let mut text = format!(" {text} ");
    for (word, sign) in [
        ("(dot)", "."),
        ("[dot]", "."),
        ("{dot}", "."),
        (" dot ", "."),
        ("(punto)", "."),
        (" punto ", "."),
        (" point com ", ".com "),
        ("(.)", "."),
        ("[.]", "."),
        ("(at)", "@"),
        ("[at]", "@"),
        ("{at}", "@"),
        (" arroba ", "@"),
        (" at gmail", "@gmail"),
        (" at yahoo", "@yahoo"),
        (" at hotmail", "@hotmail"),
        (" at outlook", "@outlook"),
        (" slash ", "/"),
        ("hxxp", "http"),
        (" @ ", "@"),
        ("@ ", "@"),
        (" . ", "."),
        (" .com", ".com"),
        (". com ", ".com "),
        (" .org", ".org"),
        (" .me", ".me"),
    ] {
        text = text.replace(word, sign);
    }
    text
}

fn tokens(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| {
        c.is_whitespace() || matches!(c, ',' | ';' | '!' | '?' | '(' | ')' | '"' | '<' | '>' | '[' | ']' | '“' | '”')
    })
    .filter(|token| !token.is_empty())
}

fn has_link(text: &str) -> bool {
    if ["http:", "https:", "://", "www.", "t.me/", "wa.me", "tg:", "mailto:", "tel:", "discord.gg"]
        .iter()
        .any(|part| text.contains(part))
    {
        return true;
    }
    tokens(text).any(|token| {
        let token = token.trim_matches(|c: char| matches!(c, '.' | ':' | '-'));
        let (host, path) = token.split_once('/').map_or((token, None), |(host, path)| (host, Some(path)));
        let Some((name, ending)) = host.rsplit_once('.') else { return false };
        let is_name =
            |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'));
        let has_letters = name.chars().any(char::is_alphabetic);
        let is_short_word = name.len() <= 1 && path.is_none();
        let is_ending = ENDINGS.contains(&ending)
            || (path.is_some() && ending.len() >= 2 && ending.chars().all(char::is_alphabetic));
        is_name(name) && has_letters && is_ending && !is_short_word
    }) || tokens(text).any(|token| {
        // An address in numbers.
        let parts: Vec<&str> = token.split(['/', ':']).next().unwrap_or("").split('.').collect();
        parts.len() == 4 && parts.iter().all(|part| part.parse::<u8>().is_ok())
    })
}

fn has_mail(text: &str) -> bool {
    tokens(text).any(|token| {
        token.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty() && host.split('.').count() >= 2 && host.chars().next().is_some_and(char::is_alphanumeric)
        })
    })
}

fn has_handle(text: &str) -> bool {
    let is_handle = |token: &str| {
        let token = token.trim_matches(|c: char| matches!(c, '.' | ':' | ','));
        let Some(name) = token.strip_prefix('@') else { return false };
        name.len() >= 2 && name.chars().filter(|c| c.is_alphanumeric() || matches!(c, '_' | '.')).count() >= 2
    };
    // Discord's old names: name#1234.
    let is_tag = |token: &str| {
        token.split_once('#').is_some_and(|(name, number)| {
            name.len() >= 2 && number.len() == 4 && number.bytes().all(|b| b.is_ascii_digit())
        })
    };
    tokens(text).any(|token| is_handle(token) || is_tag(token)) || text.contains("@ ") && tokens(text).any(|t| t == "@")
}

/// Whether a word is a date in figures, as in 12.11.2025 or 2025-11-12.
fn is_date(word: &str) -> bool {
    let parts: Vec<&str> = word.trim_matches(|c: char| !c.is_ascii_digit()).split(['.', '-', '/']).collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    let is_year = |part: &str| part.parse::<u16>().is_ok_and(|year| (1900..2100).contains(&year));
    parts.iter().all(|part| part.bytes().all(|b| b.is_ascii_digit()))
        && matches!(lengths[..], [1..=2, 1..=2, 4] | [4, 1..=2, 1..=2])
        && (is_year(parts[0]) || is_year(parts[2]))
}

fn has_number(text: &str) -> bool {
    let words: Vec<&str> = text.split(' ').map(|word| if is_date(word) { "x" } else { word }).collect();
    let text = words.join(" ");
    // Digits with what people put between them.
    let mut digits = 0;
    let mut between = 0;
    for c in text.chars() {
        if c.is_ascii_digit() {
            digits += 1;
            between = 0;
            if digits > FEWEST {
                return true;
            }
        } else if matches!(c, ' ' | '-' | '.' | '(' | ')' | '/' | '+' | '_' | '*' | '\u{a0}') && between < 3 {
            between += 1;
        } else {
            digits = 0;
        }
    }
    // Digits in words, and mixed with figures.
    let mut run = 0;
    for token in text.split(|c: char| !c.is_alphanumeric()).filter(|token| !token.is_empty()) {
        let is_digit = DIGITS.iter().any(|(word, _)| *word == token)
            || (token.len() <= 3 && token.bytes().all(|b| b.is_ascii_digit()));
        run = match (is_digit, token) {
            (true, token) if token.bytes().all(|b| b.is_ascii_digit()) => run + token.len(),
            (true, _) => run + 1,
            (false, "double" | "triple" | "and") if run > 0 => run,
            _ => 0,
        };
        if run > FEWEST {
            return true;
        }
    }
    false
}

fn goes_elsewhere(text: &str) -> bool {
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    // Letters with spaces between them are read as the word that they spell.
    let mut spelled: Vec<String> = Vec::new();
    for word in &words {
        match spelled.last_mut() {
            Some(last) if word.chars().count() == 1 && !last.is_empty() => last.push_str(word),
            _ if word.chars().count() == 1 => spelled.push((*word).to_owned()),
            _ => spelled.push(String::new()),
        }
    }
    let spelled_out = spelled.iter().any(|word| word.len() > 3 && PLATFORMS.contains(&word.as_str()));
    let near = |at: usize| {
        let from = at.saturating_sub(5);
        let around = words[from..(at + 6).min(words.len())].join(" ");
        let around = format!(" {around} ");
        INVITES.iter().any(|invite| around.contains(&format!(" {invite} ")))
    };
    let named = words.iter().enumerate().any(|(at, word)| PLATFORMS.contains(word) && near(at));
    spelled_out || named
}

#[cfg(test)]
#[path = "filter_tests.rs"]
mod tests;
