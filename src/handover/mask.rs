//! What a young person need not tell a helpline: numbers, addresses and names in earlier words are masked before they are passed
//! on (threat L3). The sense of the words stays.

/// What stands where something was.
pub const MASK: &str = "[…]";

/// The fewest digits that are masked.
const FEWEST: usize = 5;

/// How many words after "my name is" are masked at most.
const NAME: usize = 2;

/// The words with personal details masked. `before` are phrases that a name or an address follows, folded: small letters, single
/// spaces.
pub fn mask(text: &str, before: &[String]) -> String {
    let mut out: Vec<String> =
        text.split(' ').map(|word| if is_detail(word) { MASK.to_owned() } else { word.to_owned() }).collect();
    mask_runs(&mut out);
    let folded: Vec<String> = out.iter().map(|word| fold(word)).collect();
    let mut at = 0;
    while at < out.len() {
        let follows = before.iter().filter_map(|phrase| {
            let words: Vec<&str> = phrase.split(' ').collect();
            let fits =
                folded.get(at..at + words.len()).is_some_and(|part| part.iter().zip(&words).all(|(a, b)| a == b));
            fits.then_some(words.len())
        });
        let Some(length) = follows.max() else {
            at += 1;
            continue;
        };
        at += length;
        for word in out.iter_mut().skip(at).take(NAME) {
            let ends = word.ends_with(['.', ',', '!', '?', ';', '\n']);
            if !word.is_empty() {
                MASK.clone_into(word);
            }
            if ends {
                break;
            }
        }
    }
    let mut text = out.join(" ");
    let double = format!("{MASK} {MASK}");
    while text.contains(&double) {
        text = text.replace(&double, MASK);
    }
    text
}

/// Whether a word by itself is a number, an address or a handle.
fn is_detail(word: &str) -> bool {
    let digits = word.chars().filter(|c| c.is_numeric()).count();
    let has_address =
        word.contains("://") || word.starts_with("www.") || (word.contains('@') && word.chars().count() > 2);
    let is_page = word.contains('.') && word.contains('/') && word.chars().any(char::is_alphabetic);
    digits >= FEWEST || has_address || is_page
}

/// Masks numbers that are written with spaces in them.
fn mask_runs(words: &mut [String]) {
    let digits = |word: &str| word.chars().filter(|c| c.is_numeric()).count();
    let is_part = |word: &str| {
        digits(word) > 0 && word.chars().all(|c| c.is_numeric() || matches!(c, '-' | '+' | '(' | ')' | '.' | '/' | ','))
    };
    let mut at = 0;
    while at < words.len() {
        let end = (at..words.len()).find(|at| !is_part(&words[*at])).unwrap_or(words.len());
        if words[at..end].iter().map(|word| digits(word)).sum::<usize>() >= FEWEST {
            for word in &mut words[at..end] {
                MASK.clone_into(word);
            }
        }
        at = end.max(at + 1);
    }
}

fn fold(word: &str) -> String {
    word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn masked(text: &str) -> String {
        let before = ["my name is", "i live at", "my number is", "my school is called", "im called"].map(str::to_owned);
        mask(text, &before)
    }

    #[test]
    fn details_are_masked_and_the_sense_stays() {
        for (text, expected) in [
            ("my name is Amina Otieno and my dad hits me", "my name is […] and my dad hits me"),
            ("i live at 12 Oak. he is here", "i live at […] he is here"),
            ("call me 0712345678 please", "call me […] please"),
            ("call me 0712 345 678 please", "call me […] please"),
            ("+44 20 7946 0018", "[…]"),
            ("write a.b@example.org now", "write […] now"),
            ("see https://example.org/x and @joe1", "see […] and […]"),
            ("My school is called Hilltop. I hate it", "My school is called […] I hate it"),
            ("he is 15 and hit me 3 times", "he is 15 and hit me 3 times"),
            ("I'm called Ben", "I'm called […]"),
        ] {
            assert_eq!(masked(text), expected);
        }
    }

    #[test]
    fn at_least_95_of_100_details_are_masked() {
        let details = [
            "0712345678",
            "+254712345678",
            "0800-555-555",
            "202 555 0143",
            "12345",
            "jo@example.org",
            "www.example.org",
            "http://a.b/c",
            "@sunny_girl",
            "example.org/joe",
            "(020) 7946 0018",
            "07.12.34.56.78",
            "000-11-2222",
            "a+b@c.example",
            "1234 5678 9012 3456",
        ];
        let missed: Vec<&str> = details
            .into_iter()
            .filter(|detail| {
                let text = masked(&format!("it is {detail} ok"));
                detail.split(' ').any(|part| part.len() > 2 && text.contains(part))
            })
            .collect();
        assert!(missed.is_empty(), "{missed:?}");
    }

    #[test]
    fn anything_is_masked_without_harm() {
        proptest::proptest!(|(text: String)| {
            let once = masked(&text);
            proptest::prop_assert!(once.chars().filter(|c| c.is_numeric()).count() <= text.chars().filter(|c| c.is_numeric()).count());
        });
    }
}
