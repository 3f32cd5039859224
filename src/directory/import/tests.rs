//! Tests of the import as a whole: the shipped data, one bad cell at a time, and broken directories.

use std::{collections::BTreeSet, fs, path::Path};

use super::*;
use crate::directory::fixture::{files, listed, row};

fn today() -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(2026, 11, 22)
}

fn codes(files: &Files) -> Vec<&'static str> {
    import(files, today()).err().unwrap_or_default().iter().map(|complaint| complaint.code).collect()
}

/// A row with every cell filled, and some of them changed.
fn full(cells: &[(&str, &str)]) -> String {
    let plain = [
        ("name_local", "Laini"),
        ("min_age", "5"),
        ("max_age", "18"),
        ("topics", "child abuse; children"),
        ("phone", "0800 221 080"),
        ("phone_e164", "+254800221080"),
        ("sms", "1190"),
        ("sms_keyword", "HELP"),
        ("whatsapp", "+254711123456"),
        ("telegram", "https://t.me/line_ke"),
        ("web_chat_url", "https://line.or.ke/chat"),
        ("email", "help@line.or.ke"),
        ("website", "https://line.or.ke/"),
        ("hours", "Mo-Fr 08:00-18:00"),
        ("timezone", "Africa/Nairobi"),
        ("languages", "sw;en"),
        ("cost", "free"),
        ("second_source", "github:owner/name data.csv"),
        ("notes", "Also by letter."),
        ("serves", "young"),
        ("area", "national"),
        ("bill", "no"),
        ("reporting", "may"),
        ("status", "active"),
    ];
    row(&[plain.as_slice(), cells].concat())
}

#[test]
fn the_shipped_directory_has_nothing_wrong_with_it() {
    let directory = import(&Files::shipped(), today()).unwrap_or_else(|found| panic!("{}", listed(&found)));
    assert_eq!(directory.services().len(), 257);
    assert_eq!(directory.countries().count(), 249);
    let silent =
        directory.countries().filter(|row| directory.emergency(row.code, crate::triage::Situation::Any).is_empty());
    assert_eq!(silent.count(), 10);
}

#[test]
fn only_services_that_are_built_in_are_served_without_numbering_plans() {
    let shipped = Files::shipped();
    let (served, proven) = (import_to_serve(&shipped).unwrap(), import(&shipped, None).unwrap());
    assert_eq!(format!("{:?}", served.services()), format!("{:?}", proven.services()));
    assert_eq!(served.version(), proven.version());
    assert!(served.version().ends_with(&format!("-{}", shipped.hash())));
    // A British number in a Kenyan row.
    let foreign = files(&[full(&[("phone", "+44 800 1111"), ("phone_e164", "+448001111")])]);
    let complaints = import_to_serve(&foreign).unwrap_err();
    assert_eq!(complaints[0].code, "D-PHONE-COUNTRY");
    assert!(import_again(&foreign).is_ok());
}

#[test]
fn a_full_row_becomes_a_service() {
    let directory = import(&files(&[full(&[])]), today()).unwrap_or_else(|found| panic!("{}", listed(&found)));
    let service = directory.service("ke-line").unwrap();
    assert_eq!(service.own_name(), "Laini");
    assert_eq!((service.min_age, service.max_age), (Some(5), Some(18)));
    assert_eq!(service.topics, ["child abuse", "children"]);
    assert_eq!(service.groups, [crate::triage::Group::PhysicalAbuse, crate::triage::Group::SexualAbuse]);
    assert_eq!(service.bill, Some(false));
    assert_eq!(service.ways().len(), 6);
}

#[test]
fn one_bad_cell_is_one_complaint_with_its_own_code() {
    let long = "x".repeat(121);
    let cases: [(&str, &str, &str); 78] = [
        ("id", "", "D-EMPTY"),
        ("id", "KE-Line", "D-ID"),
        ("id", "ke--line", "D-ID"),
        ("id", "gb-line", "D-ID"),
        ("id", "ke-line/../x", "D-ID"),
        ("country", "", "D-EMPTY"),
        ("country", "Kenya", "D-COUNTRY"),
        ("country", "ZZ", "D-COUNTRY"),
        ("country", "ke", "D-COUNTRY"),
        ("name", "", "D-EMPTY"),
        ("name", &long, "D-LONG"),
        ("name", "Line\u{202e}911", "D-CHARS"),
        ("name", "Li\u{200b}ne", "D-CHARS"),
        ("name", "Line\nnew", "D-CHARS"),
        ("name", "Li\u{200d}ne", "D-CHARS"),
        ("name", "<b>Line</b>", "D-TEXT"),
        ("name", "=cmd()", "D-TEXT"),
        ("name", "Line www.evil.org", "D-TEXT"),
        ("name", "Сhildline", "D-SCRIPT"),
        ("name_local", "<i>", "D-TEXT"),
        ("kind", "", "D-EMPTY"),
        ("kind", "helpline", "D-KIND"),
        ("min_age", "five", "D-AGE"),
        ("max_age", "200", "D-AGE"),
        ("max_age", "-1", "D-AGE"),
        ("min_age", "19", "D-AGE-ORDER"),
        ("topics", "astrology", "D-TOPIC"),
        ("topics", "child abuse;;children", "D-TOPIC"),
        ("phone", "0800 CHILD", "D-PHONE"),
        ("phone", "0800 221 080 221 080 99", "D-PHONE"),
        ("phone", "0800 221 081", "D-PHONE-MATCH"),
        ("phone", "", "D-PHONE"),
        ("phone_e164", "254800221080", "D-E164"),
        ("phone_e164", "+25480022", "D-E164"),
        ("phone_e164", "+448001111", "D-PHONE-COUNTRY"),
        ("sms", "HELP", "D-PHONE"),
        ("sms", "*119#", "D-PHONE"),
        ("sms", "", "D-KEYWORD"),
        ("sms_keyword", "HELP ME", "D-KEYWORD"),
        ("whatsapp", "0711123456", "D-E164"),
        ("whatsapp", "+447400123456", "D-PHONE-COUNTRY"),
        ("telegram", "https://evil.org/line", "D-TELEGRAM"),
        ("web_chat_url", "javascript:alert(1)", "D-URL"),
        ("website", "https://user:pass@line.or.ke/", "D-URL"),
        ("website", "https://192.168.0.1/", "D-URL-HOST"),
        ("website", "https://xn--lne-0qa.or.ke/", "D-URL-HOST"),
        ("website", "https://lіne.or.ke/", "D-URL-HOST"),
        ("email", "help at line", "D-EMAIL"),
        ("hours", "always", "D-HOURS"),
        ("hours", "Mo-Fr 8am-5pm", "D-HOURS"),
        ("hours", "Mo-Fr 30:00-17:00", "D-HOURS"),
        ("timezone", "", "D-HOURS-ZONE"),
        ("timezone", "Africa/Atlantis", "D-ZONE"),
        ("timezone", "GMT+3", "D-ZONE"),
        ("languages", "swahili", "D-LANG"),
        ("languages", "sw,en", "D-LANG"),
        ("languages", "sw;", "D-LANG"),
        ("cost", "cheap", "D-COST"),
        ("serves", "children", "D-WORD"),
        ("area", "everywhere", "D-AREA"),
        ("pair_group", "Two Lines", "D-PAIR"),
        ("pair_group", "two", "D-PAIR"),
        ("bill", "maybe", "D-WORD"),
        ("reporting", "always", "D-WORD"),
        ("status", "secret", "D-WORD"),
        ("source_name", "", "D-SOURCE"),
        ("source_url", "", "D-SOURCE"),
        ("source_url", "a friend", "D-URL"),
        ("second_source", "github:nobody", "D-URL"),
        ("source_date", "last year", "D-DATE"),
        ("source_date", "2026-02-30", "D-DATE"),
        ("source_date", "1850", "D-DATE"),
        ("source_date", "2026-11-23", "D-DATE-FUTURE"),
        ("confidence", "", "D-EMPTY"),
        ("confidence", "certain", "D-CONFIDENCE"),
        ("notes", "see <script>", "D-TEXT"),
        ("notes", "@SUM(A1)", "D-TEXT"),
        ("notes", "tag \u{e0041}", "D-CHARS"),
    ];
    for (column, value, code) in cases {
        let changed = files(&[full(&[(column, value)])]);
        let complaints = import(&changed, today()).err().unwrap_or_default();
        let found: Vec<&str> = complaints.iter().map(|complaint| complaint.code).collect();
        assert_eq!(found, [code], "{column} = {value:?}\n{}", listed(&complaints));
        assert_eq!((complaints[0].file.as_str(), complaints[0].line), ("services.csv", 2), "{column} = {value:?}");
    }
}

#[test]
fn a_premium_rate_number_is_refused() {
    let uk = [("id", "gb-line"), ("country", "GB"), ("whatsapp", ""), ("sms", ""), ("sms_keyword", "")];
    let costly = [("phone", "0909 879 0001"), ("phone_e164", "")];
    assert_eq!(codes(&files(&[full(&[uk.as_slice(), costly.as_slice()].concat())])), ["D-PHONE-COSTLY"]);
}

#[test]
fn a_service_without_any_way_to_reach_it_is_refused_even_with_a_mail_address() {
    let mute = row(&[("phone", ""), ("email", "help@line.or.ke")]);
    assert_eq!(codes(&files(&[mute])), ["D-CONTACT"]);
    let worldwide = row(&[("area", "worldwide")]);
    assert_eq!(codes(&files(&[worldwide])), ["D-AREA"]);
}

#[test]
fn what_stands_twice_is_told_with_both_lines() {
    let twice = files(&[row(&[]), row(&[("phone", "117")])]);
    let complaints = import(&twice, None).unwrap_err();
    assert_eq!((complaints[0].code, complaints[0].line), ("D-ID-TWICE", 3));
    assert!(complaints[0].to_string().contains("line 2"));
    assert_eq!(codes(&files(&[row(&[]), row(&[("id", "ke-other")])])), ["D-REPEAT"]);
}

#[test]
fn both_halves_of_a_pair_are_there_in_one_country_and_shown_together() {
    let half = |cells: &[(&str, &str)]| row(&[&[("pair_group", "two")], cells].concat());
    let other = |cells: &[(&str, &str)]| half(&[&[("id", "ke-b"), ("phone", "117")], cells].concat());
    assert!(codes(&files(&[half(&[]), other(&[])])).is_empty());
    assert_eq!(codes(&files(&[half(&[]), other(&[("status", "hidden")])])), ["D-PAIR"]);
    assert_eq!(codes(&files(&[half(&[]), other(&[("country", "GB"), ("id", "gb-b")])])), ["D-PAIR"]);
}

/// The files with one text replaced by another in one of them.
fn edited(name: &str, from: &str, to: &str) -> Files {
    let mut changed = files(&[row(&[])]);
    let text = String::from_utf8(changed.get(name).unwrap().to_vec()).unwrap();
    assert!(text.contains(from), "{name} has no {from:?}");
    changed.insert(name, text.replacen(from, to, 1).into_bytes());
    changed
}

#[test]
fn the_other_files_are_held_to_rules_as_well() {
    let cases = [
        ("services.csv", "name_local,", "", "D-COLUMN-MISSING"),
        ("services.csv", "name_local,", "nickname,", "D-COLUMN-MISSING"),
        ("services.csv", ",status", ",colour", "D-COLUMN-UNKNOWN"),
        ("services.csv", "name_local", "name", "D-COLUMN-TWICE"),
        ("services.csv", "\"KE\",", "", "D-FIELDS"),
        ("services.csv", "\"KE\"", "\"KE", "D-FIELDS"),
        ("countries.csv", "KEN,", "", "D-FIELDS"),
        ("countries.csv", "KEN", "Ken", "D-ISO3"),
        ("countries.csv", "+254", "254", "D-CALLING-CODE"),
        ("countries.csv", "Africa/Nairobi", "Nairobi", "D-ZONE"),
        ("countries.csv", "sw;en", "sw en", "D-LANG"),
        ("countries.csv", "AF,AFG", "GB,AFG", "D-COUNTRY-TWICE"),
        ("countries.csv", "KE,KEN,Kenya", "KE,KEN,", "D-EMPTY"),
        ("emergency_numbers.csv", "GB,999", "GB,9999999", "D-EMERGENCY"),
        ("emergency_numbers.csv", "GB,999", "GB,nine", "D-EMERGENCY"),
        ("emergency_numbers.csv", "AF,119,112,119,,test", "AF,119,112,119,,", "D-SOURCE"),
        ("emergency_numbers.csv", "KE,999,999,999,112,test,,\n", "", "D-EMERGENCY-MISSING"),
        (
            "emergency_numbers.csv",
            "GB,999,999,999,112,test,,registered",
            "KE,999,999,999,112,test,,",
            "D-EMERGENCY-TWICE",
        ),
        ("emergency_numbers.csv", "registered", "perhaps", "D-WORD"),
        ("topics.csv", "physical_abuse", "abuse", "D-GROUP"),
        ("topics.csv", "children", "Child abuse", "D-TOPIC-TWICE"),
    ];
    for (name, from, to, code) in cases {
        let complaints = import(&edited(name, from, to), None).err().unwrap_or_default();
        assert!(
            complaints.iter().any(|c| c.code == code && c.file == name),
            "{from:?} to {to:?}: {}",
            listed(&complaints)
        );
    }
    assert!(codes(&edited("emergency_numbers.csv", "KE,999,999,999,112,test", "KE,,,,,")).is_empty());
    // A country that could not be read is not called unknown elsewhere.
    assert_eq!(codes(&edited("countries.csv", "KEN,", "")), ["D-FIELDS"]);
}

#[test]
fn whole_files_are_refused_when_they_are_missing_too_large_or_not_text() {
    for name in ["services.csv", "countries.csv", "emergency_numbers.csv"] {
        let mut changed = files(&[row(&[])]);
        assert!(changed.remove(name));
        assert_eq!(codes(&changed), ["D-FILE"], "{name}");
        changed.insert(name, Vec::new());
        assert_eq!(codes(&changed), ["D-COLUMN-MISSING"], "{name}");
        changed.insert(name, vec![b'x'; LARGEST_FILE + 1]);
        assert_eq!(codes(&changed), ["D-SIZE"], "{name}");
        changed.insert(name, vec![b'a', b'\n', 0xE9]);
        let complaints = import(&changed, None).unwrap_err();
        assert_eq!((complaints[0].code, complaints[0].line), ("D-UTF8", 2), "{name}");
    }
    let mut changed = files(&[row(&[])]);
    let mut many = changed.get("topics.csv").unwrap().to_vec();
    many.extend((0..MOST_ROWS).flat_map(|i| format!("t{i},,\n").into_bytes()));
    changed.insert("topics.csv", many);
    assert_eq!(codes(&changed), ["D-ROWS"]);
}

#[test]
fn a_byte_order_mark_and_a_missing_topics_file_are_no_fault() {
    let mut changed = files(&[full(&[])]);
    let marked = [b"\xEF\xBB\xBF", changed.get("services.csv").unwrap()].concat();
    changed.insert("services.csv", marked);
    assert!(changed.remove("topics.csv"));
    assert!(codes(&changed).is_empty());
}

#[test]
fn lines_are_counted_the_same_with_every_line_ending() {
    let bad = files(&[row(&[]), row(&[("id", "ke-b"), ("phone", "117")]), row(&[("id", "ke-c"), ("phone", "x")])]);
    let text = String::from_utf8(bad.get("services.csv").unwrap().to_vec()).unwrap();
    for ending in ["\n", "\r\n"] {
        let mut changed = bad.clone();
        changed.insert("services.csv", text.replace('\n', ending).into_bytes());
        let complaints = import(&changed, None).unwrap_err();
        assert_eq!((complaints[0].code, complaints[0].line), ("D-PHONE", 4), "{ending:?}");
    }
    let mut gap = bad;
    gap.insert("services.csv", text.replacen('\n', "\n\n", 1).into_bytes());
    assert_eq!(import(&gap, None).unwrap_err()[0].line, 5, "an empty line is a line");
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let bad = files(&[
        row(&[("kind", "x"), ("cost", "y"), ("phone", "z")]),
        row(&[("id", "ke-b"), ("phone", "117"), ("hours", "never ever")]),
    ]);
    assert_eq!(codes(&bad), ["D-COST", "D-KIND", "D-PHONE", "D-HOURS", "D-HOURS-ZONE"]);
}

#[test]
fn a_complaint_shows_what_cannot_be_seen() {
    let complaints = import(&files(&[row(&[("kind", "child\u{202e}")])]), None).unwrap_err();
    assert!(complaints.iter().all(|complaint| !complaint.to_string().contains('\u{202e}')));
}

/// The shipped directory with the files of a fixture laid over it.
///
/// A file of the fixture takes the place of its namesake; `REMOVE` lists files to take out, one a line.
fn overlaid(folder: &Path) -> Files {
    let mut files = Files::shipped();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        match name.as_str() {
            "expect.txt" => {}
            "REMOVE" => {
                for gone in fs::read_to_string(&path).unwrap().lines() {
                    assert!(files.remove(gone.trim()), "{} removes {gone:?}, which is not there", path.display());
                }
            }
            _ => files.insert(name, fs::read(&path).unwrap()),
        }
    }
    files
}

#[test]
fn every_broken_directory_is_refused_with_the_complaint_that_it_was_made_for() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/check/directory");
    let mut folders: Vec<_> = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    // Those that change a large shipped file in place are tried with the check as a whole.
    folders.retain(|folder| !folder.join("EDIT").exists());
    assert!(folders.len() >= 25, "{} fixtures", folders.len());
    for folder in folders {
        let expect = fs::read_to_string(folder.join("expect.txt")).unwrap();
        let (code, fragment) = expect.trim_end().split_once('\n').unwrap();
        let complaints = import(&overlaid(&folder), today()).err().unwrap_or_default();
        let told = listed(&complaints);
        let found: BTreeSet<&str> = complaints.iter().map(|complaint| complaint.code).collect();
        assert_eq!(found, BTreeSet::from([code]), "{}\n{told}", folder.display());
        assert!(told.contains(fragment), "{}: {fragment:?} is not in\n{told}", folder.display());
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, cases: 24, ..Default::default() })]

    #[test]
    fn no_bytes_break_the_import(
        at in 0_usize..2_000,
        len in 0_usize..40,
        bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..12),
        name in proptest::sample::select(Files::NAMES.as_slice()),
    ) {
        let mut changed = files(&[full(&[])]);
        // The small directory of this test has no places of its own.
        let Some(content) = changed.get(name) else { return Ok(()) };
        let mut content = content.to_vec();
        let at = at % content.len();
        let end = (at + len).min(content.len());
        content.splice(at..end, bytes);
        changed.insert(name, content);
        if let Err(complaints) = import(&changed, today()) {
            proptest::prop_assert!(!complaints.is_empty());
            let one_line = complaints.iter().all(|c| !c.to_string().contains(char::is_control));
            proptest::prop_assert!(one_line, "a complaint of more than one line");
        }
    }
}
