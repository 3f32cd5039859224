//! Import of a directory: there is a directory that can be asked anything, or a complaint for each fault with its
//! place.
//!
//! An input is laid over a directory of two countries; what stands before its first `%%% file.csv` is `services.csv`.

use super::super::{talk, tree};
use helpbridge::{
    directory::{Audience, Complaint, Directory, Files, Need, Reach, import, route},
    lang::Lang,
};

fn is_told_well(complaint: &Complaint, files: &Files) {
    let Complaint { file, line, column, code, reason, fix } = complaint;
    assert!(Files::NAMES.contains(&file.as_str()), "a complaint about {file}");
    assert!(code.starts_with("D-") && !reason.is_empty() && !fix.is_empty());
    assert!([column, reason, fix].iter().all(|text| !text.contains(char::is_control)), "{complaint}");
    let bytes = files.get(file).unwrap_or_default();
    let lines = bytes.split(|byte| *byte == b'\n').count();
    assert!(*line <= lines, "{file} has {lines} lines: {complaint}");
}

fn can_be_asked(directory: &Directory) {
    let now = talk::noon();
    for row in directory.countries() {
        directory.facts(row.code, now);
        for audience in [Audience::Young, Audience::Adult, Audience::Offender] {
            for reach in [Reach::Any, Reach::Silent, Reach::NoCredit] {
                let need =
                    Need { country: row.code, lang: Lang::EN, groups: Vec::new(), age: None, audience, reach, now };
                for offer in route(directory, &need) {
                    let service = directory.service(&offer.service).expect("an offer is a service");
                    let numbers = [&service.phone, &service.sms, &service.whatsapp, &service.telegram];
                    let known = |number: &String| numbers.iter().any(|known| known.as_ref() == Some(number));
                    assert!(offer.phone.as_ref().is_none_or(known), "a number that no row has");
                    assert!(!offer.reasons.is_empty(), "an offer without a reason");
                }
            }
        }
        if let Some(row) = directory.emergency_row(row.code) {
            for number in row.numbers(helpbridge::triage::Situation::Any) {
                let digits = number.number.chars().filter(char::is_ascii_digit).count();
                assert!((2..=8).contains(&digits), "the emergency number {}", number.number);
            }
        }
    }
}

/// Nothing has to be read before.
pub fn be_ready() {}

/// Holds what came of an input against its promises.
pub fn run(data: &[u8]) {
    // Laid over as bytes: a file that is not UTF-8 must be refused, not mended.
    let mut files = Files::default();
    for (name, content) in tree::TINY_DIRECTORY.iter() {
        files.insert(name.clone(), content.clone().into_bytes());
    }
    if let Ok(input) = std::str::from_utf8(data) {
        for (name, content) in tree::sections(input, "services.csv") {
            match name.strip_prefix('-') {
                Some(name) => _ = files.remove(name),
                None => files.insert(name, content.into_bytes()),
            }
        }
    } else {
        files.insert("services.csv", data.to_vec());
    }
    match import(&files, Some(talk::noon().date_naive())) {
        Ok(directory) => can_be_asked(&directory),
        Err(complaints) => {
            assert!(!complaints.is_empty(), "refused without a reason");
            for complaint in &complaints {
                is_told_well(complaint, &files);
            }
        }
    }
}
