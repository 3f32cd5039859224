//! The rows of `services.csv`.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::{
    Complaints, Fault, Files, Held, SERVICES, countries, countries::Countries, phone, phone::Home, shown, table,
};
use super::{provenance, table::Cells, text, topics::Topics, web};
use crate::{
    directory::{
        entry::{Confidence, Cost, Kind},
        evidence::Vetting,
        hours::Schedule,
        service::{Area, Reporting, Serves, Service, Status},
    },
    lang::Lang,
    triage::Group,
};

const SPEC: table::Spec = table::Spec {
    file: SERVICES,
    required: &[
        "id",
        "country",
        "name",
        "name_local",
        "kind",
        "min_age",
        "max_age",
        "topics",
        "phone",
        "phone_e164",
        "sms",
        "whatsapp",
        "telegram",
        "web_chat_url",
        "email",
        "website",
        "hours",
        "timezone",
        "languages",
        "cost",
        "source_name",
        "source_url",
        "source_date",
        "second_source",
        "confidence",
        "notes",
    ],
    optional: &[
        "sms_keyword",
        "serves",
        "area",
        "pair_group",
        "bill",
        "reporting",
        "status",
        "vetting",
        "verifier",
        "next_check",
    ],
};

/// Sources write `standard` for the price of a normal call.
const COSTS: [(&str, Cost); 5] = [
    ("unknown", Cost::Unknown),
    ("free", Cost::Free),
    ("free-no-credit", Cost::FreeNoCredit),
    ("local", Cost::Local),
    ("standard", Cost::Local),
];

const AREAS: [(&str, Area); 3] =
    [("national", Area::National), ("regional", Area::Regional), ("worldwide", Area::Worldwide)];

/// Reads `services.csv`.
pub(super) fn read(
    files: &Files,
    countries: &Countries,
    topics: &Topics,
    held: Held,
    complaints: &mut Complaints,
) -> Vec<Service> {
    let Some(table) = table::read(files, &SPEC, complaints) else { return Vec::new() };
    let mut services = Vec::with_capacity(table.rows.len());
    let mut seen = Seen::default();
    for row in &table.rows {
        let mut cells = Cells::new(&table, row, complaints);
        services.extend(service(&mut cells, countries, topics, held));
        seen.row(&mut cells, row.line);
    }
    // A pair whose other half could not even be split into cells is not called single.
    if table.broken.is_empty() {
        seen.pairs(complaints);
    }
    services
}

/// One row; `None` where a cell without which there is no service is missing. Complaints then say which.
fn service(cells: &mut Cells<'_>, countries: &Countries, topics: &Topics, held: Held) -> Option<Service> {
    let country = cells.must("country", |text| countries::known(text, countries));
    let id = cells.must("id", |text| text::id(text, country));
    let known = country.and_then(|country| countries.rows.get(&country));
    let home = known.map(|row| Home { country: row.code, calling_code: row.calling_code, to_plans: held.to_plans });
    let name = cells.must("name", text::name);
    let name_local = cells.parse("name_local", text::name);
    let kind = cells.must("kind", |text| table::word("D-KIND", &Kind::ALL, text));
    let (min_age, max_age) = ages(cells);
    let (words, groups, narrow_groups) = topic_groups(cells, topics);
    let numbers = numbers(cells, home);
    let telegram = cells.parse("telegram", web::telegram);
    let web_chat_url = cells.parse("web_chat_url", web::page);
    let email = cells.parse("email", web::email);
    let website = cells.parse("website", web::page);
    contact(cells);
    let (zone, schedule) = hours(cells);
    let languages = cells.parse("languages", text::languages).unwrap_or_default();
    let cost = cells.word("cost", "D-COST", &COSTS);
    let bill = cells.parse("bill", |text| table::word("D-WORD", &[("no", false), ("yes", true)], text));
    let serves = cells.word(
        "serves",
        "D-WORD",
        &[("young", Serves::Young), ("all", Serves::All), ("adults", Serves::Adults), ("unknown", Serves::Unknown)],
    );
    let area = cells.word("area", "D-AREA", &AREAS);
    if area == Area::Worldwide && cells.some("website").or(cells.some("web_chat_url")).is_none() {
        let fault = Fault::new("D-AREA", "a worldwide service without a page", "give its website");
        cells.complain("area", fault);
    }
    let reporting = cells.word(
        "reporting",
        "D-WORD",
        &[("unknown", Reporting::Unknown), ("must", Reporting::Must), ("may", Reporting::May)],
    );
    let status = cells.word("status", "D-WORD", &[("active", Status::Active), ("hidden", Status::Hidden)]);
    let pair_group = cells.parse("pair_group", |text| {
        is_pair_name(text).then(|| text.to_owned()).ok_or_else(|| {
            Fault::new("D-PAIR", format!("{} is no name of a pair", shown(text)), "write small letters and hyphens")
        })
    });
    let source_name = cells.parse("source_name", text::prose);
    let source_url = cells.parse("source_url", web::source);
    for column in ["source_name", "source_url"] {
        if cells.some(column).is_none() {
            let fault = Fault::new("D-SOURCE", "a service without a source", "say who published the number, and where");
            cells.complain(column, fault);
        }
    }
    let checked = cells.parse("source_date", |text| text::date(text, held.today));
    let confidence = cells.must("confidence", |text| {
        let words = [("low", Confidence::Low), ("medium", Confidence::Medium), ("high", Confidence::High)];
        table::word("D-CONFIDENCE", &words, text)
    });
    let second_source = cells.parse("second_source", web::source);
    let notes = cells.parse("notes", text::prose);
    let (vetting, verifier, next_check) = vetting(cells);
    let (languages, language_tags): (Vec<Lang>, Vec<String>) = languages.into_iter().unzip();
    Some(Service {
        id: id?,
        country: country?,
        name: name?,
        name_local,
        kind: kind?,
        // Lines made for the young serve them even where a file has no such column.
        serves: match (serves, kind?) {
            (Serves::Unknown, Kind::ChildHelpline | Kind::YouthHelpline | Kind::GovernmentChildProtection) => {
                Serves::Young
            }
            (serves, _) => serves,
        },
        min_age,
        max_age,
        topics: words,
        groups,
        narrow_groups,
        phone: numbers.phone,
        phone_e164: numbers.phone_e164,
        sms: numbers.sms,
        sms_keyword: numbers.sms_keyword,
        whatsapp: numbers.whatsapp,
        telegram,
        web_chat_url,
        email,
        website,
        hours: cells.some("hours").map(str::to_owned),
        schedule,
        timezone: zone.map(|zone| zone.name().to_owned()).or(known.map(|row| row.timezone.clone()))?,
        languages,
        language_tags,
        cost,
        bill,
        area,
        pair_group,
        reporting,
        status,
        source_name: source_name?,
        source_url: source_url?,
        source_date: cells.some("source_date").map(str::to_owned),
        checked,
        row_checked: checked,
        second_source,
        vetting: vetting.unwrap_or(Vetting::of(confidence?)),
        confidence: confidence?,
        notes,
        verifier,
        next_check,
        field_sources: Vec::new(),
    })
}

/// How much stands behind the row, and whose name. What the service confirmed, it confirmed to somebody.
fn vetting(cells: &mut Cells<'_>) -> (Option<Vetting>, Option<String>, Option<NaiveDate>) {
    let vetting = cells.parse("vetting", |text| {
        let words = [
            ("weak", Vetting::Weak),
            ("one_source", Vetting::OneSource),
            ("two_sources", Vetting::TwoSources),
            ("confirmed", Vetting::Confirmed),
        ];
        table::word("D-WORD", &words, text)
    });
    let verifier = cells.parse("verifier", text::name);
    if vetting == Some(Vetting::Confirmed) && verifier.is_none() {
        let fault = Fault::new("D-VERIFIER", "confirmed, and nobody says to whom", "name who spoke with the service");
        cells.complain("verifier", fault);
    }
    (vetting, verifier, cells.parse("next_check", |text| provenance::day(text, None)))
}

fn is_pair_name(text: &str) -> bool {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    (1..=60).contains(&text.len()) && text.bytes().all(plain)
}

fn ages(cells: &mut Cells<'_>) -> (Option<u8>, Option<u8>) {
    let ages = (cells.parse("min_age", text::age), cells.parse("max_age", text::age));
    if let (Some(min), Some(max)) = ages
        && min > max
    {
        let reason = format!("the youngest age {min} is above the oldest age {max}");
        cells.complain("min_age", Fault::new("D-AGE-ORDER", reason, "put the smaller one into min_age"));
    }
    ages
}

/// The topics, the groups they fill and the groups they touch only.
fn topic_groups(cells: &mut Cells<'_>, topics: &Topics) -> (Vec<String>, Vec<Group>, Vec<Group>) {
    let (mut words, mut whole, mut narrow) = (Vec::new(), Vec::new(), Vec::new());
    for topic in cells.some("topics").into_iter().flat_map(|text| text.split(';')).map(str::trim) {
        match topics.find(topic) {
            Ok(found) => {
                words.push(topic.to_owned());
                if found.narrow { &mut narrow } else { &mut whole }.extend(found.groups);
            }
            Err(fault) => cells.complain("topics", fault),
        }
    }
    for groups in [&mut whole, &mut narrow] {
        groups.sort();
        groups.dedup();
    }
    narrow.retain(|group| !whole.contains(group));
    (words, whole, narrow)
}

struct Numbers {
    phone: Option<String>,
    phone_e164: Option<String>,
    sms: Option<String>,
    sms_keyword: Option<String>,
    whatsapp: Option<String>,
}

/// The numbers of a row. Without a country that could be read they cannot be judged and are not.
fn numbers(cells: &mut Cells<'_>, home: Option<Home>) -> Numbers {
    let sms_keyword = cells.parse("sms_keyword", phone::keyword);
    if sms_keyword.is_some() && cells.some("sms").is_none() {
        let fault = Fault::new("D-KEYWORD", "a word to text without a number to text it to", "give the number in sms");
        cells.complain("sms_keyword", fault);
    }
    let Some(home) = home else {
        return Numbers { phone: None, phone_e164: None, sms: None, sms_keyword, whatsapp: None };
    };
    let phone = cells.parse("phone", |text| phone::national(text, home));
    let phone_e164 = cells.parse("phone_e164", |text| phone::international(text, home));
    if let (Some(phone), Some(e164)) = (&phone, &phone_e164)
        && let Err(fault) = phone::same(phone, e164, home)
    {
        cells.complain("phone_e164", fault);
    }
    if phone_e164.is_some() && cells.some("phone").is_none() {
        let fault = Fault::new("D-PHONE", "an international number only", "give the number as it is dialled at home");
        cells.complain("phone", fault);
    }
    let sms = cells.parse("sms", |text| phone::text_number(text, home));
    let whatsapp = cells.parse("whatsapp", |text| phone::international(text, home));
    Numbers { phone, phone_e164, sms, sms_keyword, whatsapp }
}

fn contact(cells: &mut Cells<'_>) {
    let ways = ["phone", "sms", "whatsapp", "telegram", "web_chat_url", "website"];
    if ways.iter().all(|way| cells.some(way).is_none()) {
        // A mail address alone is not enough: mails are read by others, and answered too late.
        let fix = "give a phone, sms, whatsapp, telegram, web_chat_url or website";
        cells.complain("", Fault::new("D-CONTACT", "there is no way to reach the service", fix));
    }
}

fn hours(cells: &mut Cells<'_>) -> (Option<Tz>, Schedule) {
    let zone = cells.parse("timezone", text::zone);
    let schedule = cells.parse("hours", |text| {
        // With a faulty zone the hours can still be read; the zone has its own complaint.
        Schedule::parse(text, zone.unwrap_or(Tz::UTC)).map_err(|_| {
            let fix = "write them as OpenStreetMap does: 24/7, or Mo-Fr 09:00-17:00; Sa 10:00-12:00";
            Fault::new("D-HOURS", format!("{} is no opening hours", shown(text)), fix)
        })
    });
    if cells.some("hours").is_some() && cells.some("timezone").is_none() {
        let fault =
            Fault::new("D-HOURS-ZONE", "hours without a time zone", "write an IANA name such as Africa/Nairobi");
        cells.complain("timezone", fault);
    }
    (zone, schedule.unwrap_or_default())
}

/// What must not stand in a file twice, and what must not stand there once.
#[derive(Default)]
struct Seen {
    ids: HashMap<String, usize>,
    numbers: HashMap<(String, String, String), usize>,
    pairs: BTreeMap<String, Vec<(usize, String, String)>>,
}

impl Seen {
    fn row(&mut self, cells: &mut Cells<'_>, line: usize) {
        let text = |column| cells.get(column).to_owned();
        let (id, country, kind, pair) = (text("id"), text("country"), text("kind"), text("pair_group"));
        let phone: String = text("phone").chars().filter(|c| !" -.()".contains(*c)).collect();
        let status = text("status");
        if !id.is_empty()
            && let Some(first) = self.ids.insert(id.clone(), line)
        {
            let reason = format!("the id {} stands in line {first} already", shown(&id));
            cells.complain("id", Fault::new("D-ID-TWICE", reason, "give each service an id of its own"));
        } else if !phone.is_empty()
            && let Some(first) = self.numbers.insert((country.clone(), phone, kind), line)
        {
            let reason = format!("line {first} has the same number and kind in this country");
            cells.complain("phone", Fault::new("D-REPEAT", reason, "keep one of the two rows"));
        }
        if is_pair_name(&pair) {
            self.pairs.entry(pair).or_default().push((line, country, status));
        }
    }

    /// Two services of a pair are shown together or not at all, so both must be there, in one country, shown or hidden.
    fn pairs(self, complaints: &mut Complaints) {
        for (name, members) in self.pairs {
            let (line, country, status) = &members[0];
            let name = shown(&name);
            let mut wrong = |line: usize, reason: String, fix: &str| {
                complaints.add(SERVICES, line, "pair_group", Fault::new("D-PAIR", reason, fix));
            };
            if members.len() == 1 {
                wrong(*line, format!("{name} has one member only"), "name its other half, or empty the cell");
            }
            for (line, ..) in members.iter().filter(|(_, other, _)| other != country) {
                wrong(*line, format!("{name} has members in two countries"), "pair services of one country");
            }
            for (line, ..) in members.iter().filter(|(_, _, other)| other != status) {
                wrong(*line, format!("{name} is shown in part only"), "give all its members one status");
            }
        }
    }
}
