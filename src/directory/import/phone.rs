//! Rules for numbers. A wrong one leads a child to a stranger, so what can be checked is checked: form, length,
//! country, price, and that the two forms of one number agree. Numbers are kept exactly as they are dialled.

use phonenumber::{Metadata, Type, metadata::DATABASE};

use super::{Fault, shown};
use crate::country::Country;

/// The most digits of a number (ITU-T E.164).
const MOST_DIGITS: usize = 15;
/// The most digits of a short code; longer numbers have a national format that can be checked.
const SHORT_CODE: usize = 6;

/// What is dialled before a number at home and not from abroad.
const TRUNKS: [&str; 6] = ["", "0", "1", "8", "01", "06"];
/// Countries with lines under the code of another one: country, whose plan, its code. Palestinian mobile numbers are
/// reached under the code of Israel as well.
const BORROWED: [(&str, &str, u16); 1] = [("PS", "IL", 972)];

/// Where a number is dialled from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Home {
    pub country: Country,
    /// Its telephone code, where it has one.
    pub calling_code: Option<u16>,
    /// Whether its numbering plan is asked.
    pub to_plans: bool,
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// A number as it is dialled at home: `116`, `1800 55 1800`, `*322`, `0800 1111`.
pub(super) fn national(text: &str, home: Home) -> Result<String, Fault> {
    let fault = |reason: &str| {
        let fix = "write the digits as they are dialled in the country, with spaces or hyphens between them";
        Err(Fault::new("D-PHONE", format!("{} {reason}", shown(text)), fix))
    };
    let (sign, rest) = match text.chars().next() {
        Some(sign @ ('+' | '*' | '#')) => (Some(sign), &text[1..]),
        _ => (None, text),
    };
    if !rest.chars().all(|c| c.is_ascii_digit() || " -.()".contains(c)) {
        return fault("has something in it that cannot be dialled");
    }
    let digits = digits(rest);
    if !(2..=MOST_DIGITS).contains(&digits.len()) || text.len() > 24 {
        return fault("is too short or too long to be a number");
    }
    if digits.bytes().all(|b| b == b'0') {
        return fault("is no number");
    }
    if sign == Some('+') {
        international(&format!("+{digits}"), home)?;
    } else if sign.is_none() && digits.len() > SHORT_CODE {
        // Freephone formats change faster than the metadata, so an unknown format is no fault; a costly one is.
        if home.to_plans
            && let Some(metadata) = DATABASE.by_id(home.country.as_str())
        {
            for subscriber in TRUNKS.iter().filter_map(|trunk| digits.strip_prefix(trunk)) {
                not_costly(text, metadata, subscriber)?;
            }
        }
    }
    Ok(text.to_owned())
}

/// A number in international form: a plus sign and digits, valid, and of this country.
pub(super) fn international(text: &str, home: Home) -> Result<String, Fault> {
    let rest = text.strip_prefix('+').unwrap_or_default();
    let plain = (4..=MOST_DIGITS).contains(&rest.len()) && rest.bytes().all(|b| b.is_ascii_digit());
    if plain && !home.to_plans {
        return Ok(text.to_owned());
    }
    if let Some(plan) = plain.then(|| plan_of(rest, home)).flatten() {
        let Plan { metadata, subscriber } = plan;
        not_costly(text, metadata, subscriber)?;
        return Ok(text.to_owned());
    }
    if plain && phonenumber::parse(None, text).is_ok_and(|number| number.is_valid()) {
        let reason = format!("{} is not a number of {}", shown(text), home.country);
        return Err(Fault::new("D-PHONE-COUNTRY", reason, "give the service's number in its own country"));
    }
    let fix = "write + and digits, as in +254711123456; leave the cell empty for short codes";
    Err(Fault::new("D-E164", format!("{} is no valid international number", shown(text)), fix))
}

/// A country's numbering plan, and the part of a number that it is about.
struct Plan<'a> {
    metadata: &'static Metadata,
    subscriber: &'a str,
}

/// The plan that `digits` (code and subscriber) fall under, if that is one of this country.
///
/// The metadata is asked itself: parsing takes an 8 off Russian and Belarusian freephone numbers, which begin with
/// the same digit as the trunk prefix of their countries.
fn plan_of(digits: &str, home: Home) -> Option<Plan<'_>> {
    let own = home.calling_code.map(|code| (home.country.as_str(), code));
    let borrowed = BORROWED.iter().filter(|(country, ..)| *country == home.country.as_str());
    let borrowed = borrowed.map(|(_, lender, code)| (*lender, *code));
    own.into_iter().chain(borrowed).find_map(|(plan, code)| {
        let subscriber = digits.strip_prefix(&code.to_string())?;
        let metadata = DATABASE.by_id(plan)?;
        is_in(metadata, subscriber).then_some(Plan { metadata, subscriber })
    })
}

/// Whether the plan has numbers of this form.
fn is_in(metadata: &Metadata, subscriber: &str) -> bool {
    // Freephone and mobile first: most numbers end there, and each form is costly to compile.
    const TYPES: [Type; 10] = [
        Type::TollFree,
        Type::Mobile,
        Type::FixedLine,
        Type::PremiumRate,
        Type::SharedCost,
        Type::PersonalNumber,
        Type::Voip,
        Type::Uan,
        Type::Pager,
        Type::Voicemail,
    ];
    let forms = metadata.descriptors();
    forms.general().is_match(subscriber)
        && TYPES.iter().any(|kind| forms.get(*kind).is_some_and(|form| form.is_match(subscriber)))
}

fn not_costly(text: &str, metadata: &Metadata, subscriber: &str) -> Result<(), Fault> {
    if metadata.descriptors().premium_rate().is_some_and(|form| form.is_match(subscriber)) {
        let reason = format!("{} is a premium-rate number", shown(text));
        return Err(Fault::new("D-PHONE-COSTLY", reason, "give a number that young people can afford"));
    }
    Ok(())
}

/// Whether two checked forms are one number.
pub(super) fn same(phone: &str, e164: &str, home: Home) -> Result<(), Fault> {
    let whole = e164.trim_start_matches('+');
    let code = home.calling_code.map(|code| code.to_string()).unwrap_or_default();
    let subscriber = whole.strip_prefix(&code).unwrap_or(whole);
    let dialled = digits(phone);
    let agree = if phone.starts_with('+') {
        dialled == whole
    } else {
        dialled.strip_suffix(subscriber).is_some_and(|trunk| TRUNKS.contains(&trunk))
    };
    if agree {
        return Ok(());
    }
    let reason = format!("{} and the phone {} are not the same number", shown(e164), shown(phone));
    Err(Fault::new("D-PHONE-MATCH", reason, "find out which of the two is right and write it in both forms"))
}

/// A number to text: a short code or a number.
pub(super) fn text_number(text: &str, home: Home) -> Result<String, Fault> {
    if text.contains(['*', '#']) {
        let reason = format!("{} cannot be texted", shown(text));
        return Err(Fault::new("D-PHONE", reason, "write digits only"));
    }
    national(text, home)
}

/// The word to begin a text with.
pub(super) fn keyword(text: &str) -> Result<String, Fault> {
    if text.chars().count() <= 20 && text.chars().all(char::is_alphanumeric) {
        return Ok(text.to_owned());
    }
    Err(Fault::new("D-KEYWORD", format!("{} is not one short word", shown(text)), "write the word to text, as in HELP"))
}

/// An emergency number: two to six digits.
pub(super) fn emergency(text: &str) -> Result<String, Fault> {
    let dialled = (2..=6).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    if dialled {
        return Ok(text.to_owned());
    }
    let reason = format!("{} is no emergency number", shown(text));
    Err(Fault::new("D-EMERGENCY", reason, "write two to six digits, nothing else"))
}

/// A telephone code of a country: `+254`.
pub(super) fn calling_code(text: &str) -> Result<u16, Fault> {
    let code = text.strip_prefix('+').filter(|rest| (1..=3).contains(&rest.len()) && !rest.starts_with('0'));
    code.filter(|rest| rest.bytes().all(|b| b.is_ascii_digit())).and_then(|rest| rest.parse().ok()).ok_or_else(|| {
        let reason = format!("{} is no telephone code of a country", shown(text));
        Fault::new("D-CALLING-CODE", reason, "write it like +254")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn home(country: &str, calling_code: u16) -> Home {
        Home { country: country.parse().unwrap(), calling_code: Some(calling_code), to_plans: true }
    }

    fn code<T>(result: Result<T, Fault>) -> Option<&'static str> {
        result.err().map(|fault| fault.code)
    }

    #[test]
    fn numbers_that_are_dialled_are_kept_as_they_are() {
        let kenya = home("KE", 254);
        for text in ["116", "*322", "0800 221 080", "1-800-668-6868", "116 111"] {
            assert_eq!(national(text, kenya), Ok(text.to_owned()));
        }
        assert_eq!(emergency("000"), Ok("000".to_owned()));
    }

    #[test]
    fn numbers_that_cannot_be_dialled_are_refused() {
        let kenya = home("KE", 254);
        for text in ["1", "11x6", "116;ext=1", "1 1 6 / 117", "1234567890123456", "0000", "１１６", "tel:116", "11+6"]
        {
            assert_eq!(code(national(text, kenya)), Some("D-PHONE"), "{text}");
        }
        for text in ["1", "1234567", "11 2", "112a", "+112", "*11", ""] {
            assert_eq!(code(emergency(text)), Some("D-EMERGENCY"), "{text}");
        }
    }

    #[test]
    fn a_number_of_another_country_is_refused() {
        assert_eq!(code(international("+448001111", home("GB", 44))), None);
        assert_eq!(code(international("+448001111", home("KE", 254))), Some("D-PHONE-COUNTRY"));
        assert_eq!(code(national("+44 800 1111", home("KE", 254))), Some("D-PHONE-COUNTRY"));
        // One code, two countries.
        assert_eq!(code(international("+12463522763", home("BB", 1))), None);
        assert_eq!(code(international("+12463522763", home("BS", 1))), Some("D-PHONE-COUNTRY"));
        assert_eq!(code(international("+18887233776", home("JM", 1))), None);
    }

    #[test]
    fn what_is_no_international_number_is_refused() {
        for text in ["+1234", "448001111", "+44 800 1111", "+44800111122222", "++448001111"] {
            assert_eq!(code(international(text, home("GB", 44))), Some("D-E164"), "{text}");
        }
    }

    #[test]
    fn a_number_that_costs_is_refused() {
        assert_eq!(code(international("+449098790001", home("GB", 44))), Some("D-PHONE-COSTLY"));
        assert_eq!(code(national("0909 879 0001", home("GB", 44))), Some("D-PHONE-COSTLY"));
    }

    #[test]
    fn two_forms_of_one_number_agree_past_the_trunk_prefix() {
        assert_eq!(code(same("8-800-2000-122", "+78002000122", home("RU", 7))), None);
        assert_eq!(code(same("06 80 984 590", "+3680984590", home("HU", 36))), None);
        assert_eq!(code(same("0800 1111", "+448001111", home("GB", 44))), None);
        assert_eq!(code(same("0800 1111", "+448001112", home("GB", 44))), Some("D-PHONE-MATCH"));
        assert_eq!(code(same("116", "+448001111", home("GB", 44))), Some("D-PHONE-MATCH"));
    }
}
