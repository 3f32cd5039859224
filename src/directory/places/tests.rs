//! Answers to "which country", read from a table, and what must hold for any text.

use std::{collections::BTreeSet, fs, sync::LazyLock};

use proptest::prelude::*;

use super::*;

/// The shipped file and the countries in it.
fn shipped() -> (String, BTreeSet<Country>) {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/directory/places.csv");
    let csv = fs::read_to_string(path).expect("the file is in the repository");
    let known = csv.lines().skip(1).filter_map(|line| line.split(',').next()?.parse().ok()).collect();
    (csv, known)
}

/// Read once: in a debug build that takes longer than all questions.
static PLACES: LazyLock<Places> = LazyLock::new(|| {
    let (csv, known) = shipped();
    Places::read(&csv, &known).unwrap_or_else(|faults| {
        panic!("{}", faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    })
});

fn lang(tag: &str) -> Lang {
    tag.parse().expect("a tag")
}

fn country(code: &str) -> Country {
    code.parse().expect("a code")
}

/// A place as the table writes it; where there are several, by code.
fn written(place: Place) -> String {
    match place {
        Place::None => "-".to_owned(),
        Place::One(country) => country.to_string(),
        Place::Several(mut countries) => {
            countries.sort();
            countries.iter().map(Country::as_str).collect::<Vec<_>>().join("|")
        }
    }
}

#[test]
fn every_case_of_the_table_is_answered_as_written_there() {
    let places = &*PLACES;
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/places.tsv");
    let table = fs::read_to_string(path).expect("the table is in the repository");
    let cases = table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut wrong = Vec::new();
    let mut count = 0;
    for case in cases {
        let [question, tag, text, expected] = case.split('\t').collect::<Vec<_>>()[..] else {
            panic!("four columns, not {case:?}");
        };
        let found = match question {
            "whole" => written(places.whole(text, lang(tag))),
            "mentioned" => places.mentioned(text, lang(tag)).map_or("-".to_owned(), |found| found.to_string()),
            _ => panic!("no question {question:?}"),
        };
        count += 1;
        if found != expected {
            wrong.push(format!("{case}: found {found}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {count} are wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count > 150, "the table has only {count} cases");
}

#[test]
fn every_name_of_the_file_leads_to_its_country_or_to_a_choice_with_it() {
    let places = &*PLACES;
    let (csv, known) = shipped();
    let rows = rows::read(&csv, &known).unwrap_or_default();
    assert!(rows.len() > 4_000, "the file has {} rows", rows.len());
    let missed: Vec<String> = rows
        .iter()
        // Some names are everyday words as well and are read only after "in".
        .filter(|row| row.kind == Kind::Code || places.cues.careful(&fold(&row.name)).is_none())
        .filter(|row| match places.whole(&row.name, Lang::EN) {
            Place::None => true,
            Place::One(found) => found != row.country,
            Place::Several(found) => !found.contains(&row.country),
        })
        .map(|row| format!("{} {}", row.country, row.name))
        .collect();
    assert_eq!(missed, Vec::<String>::new());
}

#[test]
fn a_name_that_is_an_everyday_word_is_found_after_a_word_for_in() {
    let places = &*PLACES;
    for (text, code) in [("i live in nice", "FR"), ("vivo en cali", "CO"), ("im in bath", "GB"), ("أعيش في حلب", "SY")]
    {
        assert_eq!(places.whole(text, Lang::EN), Place::One(country(code)), "{text}");
    }
}

#[test]
fn every_careful_word_is_a_name_of_the_file() {
    let places = &*PLACES;
    let words = [words::NEEDS_PLACE, words::NEEDS_BE, words::NEEDS_ALONE].join(",");
    let idle: Vec<&str> = words.split(',').filter(|word| !places.names.contains_key(&fold(word))).collect();
    assert_eq!(idle, Vec::<&str>::new());
}

#[test]
fn every_country_has_a_name_to_show_in_every_language() {
    let places = &*PLACES;
    let (_, known) = shipped();
    for code in &known {
        for tag in "en es fr pt ar hi sw ru zh id de tr bn uk ur fa am tl vi ha pl it".split(' ') {
            assert!(places.display_name(*code, lang(tag)).is_some(), "{code} {tag}");
        }
    }
    assert_eq!(places.display_name(country("KE"), lang("ar")), Some("كينيا"));
    assert_eq!(places.display_name(country("CI"), lang("es")), Some("Côte d’Ivoire"));
    assert_eq!(places.display_name(country("KE"), lang("so")), None);
}

#[test]
fn a_name_of_too_many_countries_is_no_choice() {
    let codes = ["AA", "AB", "AC", "AD", "AE", "AF", "AG"].map(country);
    let rows: Vec<String> = codes.iter().map(|code| format!("{code},city,,Springfield\n")).collect();
    let read = |count: usize| {
        let csv = format!("country,kind,lang,name\n{}", rows[..count].concat());
        Places::read(&csv, &codes.into()).map(|places| places.whole("springfield", Lang::EN))
    };
    assert_eq!(read(6), Ok(Place::Several(codes[..6].to_vec())));
    assert_eq!(read(7), Ok(Place::None));
}

#[test]
fn nothing_is_built_from_a_file_with_a_fault() {
    let known = [country("KE")].into();
    let faults = Places::read("country,kind,lang,name\nKE,name,en,Kenya\nUG,name,en,Uganda\n", &known).err();
    let faults = faults.expect("a complaint");
    assert_eq!(faults.iter().map(|fault| fault.code).collect::<Vec<_>>(), ["D-PLACE-COUNTRY"]);
    assert_eq!((faults[0].line, faults[0].column.as_str()), (3, "country"));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2_000) })]

    #[test]
    fn no_text_breaks_it_and_what_it_answers_is_a_known_country(
        text in "\\PC{0,40}|(im in |vivo en |أنا ب|🇰|🏴|[a-z .']){0,12}|.{0,300}"
    ) {
        let found = match PLACES.whole(&text, Lang::EN) {
            Place::None => Vec::new(),
            Place::One(found) => vec![found],
            Place::Several(found) => {
                prop_assert!((2..=CHOICES).contains(&found.len()));
                found
            }
        };
        let found = found.iter().chain(&PLACES.mentioned(&text, Lang::EN)).copied().collect::<Vec<_>>();
        prop_assert!(found.iter().all(|code| PLACES.codes.contains_key(code.as_str())));
    }
}

/// Each of these was once taken for a country: the child would have been shown numbers that cannot be called.
#[test]
fn everyday_words_are_no_countries() {
    for (tag, text) in [
        ("de", "er zieht mich aus"),
        ("hi", "परसों से रोटी नहीं मिली"),
        ("hi", "बेटा फंदे पर"),
        ("bn", "এখন কথা বলতে পারব"),
        ("vi", "họ bắt em cởi áo"),
        ("fr", "et si j'étais bi ?"),
        ("it", "bi? lesbica?"),
        ("pt", "vai te catar"),
    ] {
        assert_eq!(PLACES.mentioned(text, lang(tag)), None, "{text}");
    }
    for (tag, text, code) in [("hi", "माली", "ML"), ("hi", "पेरू", "PE"), ("vi", "Áo", "AT"), ("pt", "Catar", "QA")]
    {
        assert_eq!(PLACES.whole(text, lang(tag)), Place::One(country(code)), "{text}");
    }
}
