//! The whole directory as files for others: CSV, JSON, GeoJSON, and the tabular package of HSDS.
//!
//! The same directory gives the same bytes, wherever and whenever it is asked for, so that files can be signed and
//! compared. What counts as verified depends on the day: each row tells its next check, and the reader compares.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{
    filter::{Channel, group_slug},
    hsds,
    index::Directory,
    kinds::Sort,
    kinds::{Coverage, sorts},
    service::{Area, Reporting, Serves, Service},
};
use crate::country::Country;

/// The licence of the files: what anyone may do with them.
pub const LICENCE: &str = "CC-BY-4.0";

/// The columns of `services.csv`, in order.
pub const COLUMNS: [&str; 33] = [
    "id",
    "country",
    "name",
    "name_local",
    "kind",
    "sort",
    "serves",
    "area",
    "min_age",
    "max_age",
    "topics",
    "groups",
    "phone",
    "phone_e164",
    "sms",
    "sms_keyword",
    "whatsapp",
    "telegram",
    "web_chat_url",
    "email",
    "website",
    "hours",
    "timezone",
    "languages",
    "cost",
    "bill",
    "reporting",
    "pair_group",
    "source_name",
    "source_url",
    "source_date",
    "vetting",
    "next_check",
];

/// A file that can be taken away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Download {
    /// Its name.
    pub name: &'static str,
    /// Its media type.
    pub media: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Every file. `points` tells where a country is marked on a map: degrees east and north.
pub fn downloads(directory: &Directory, points: &BTreeMap<Country, [f64; 2]>) -> Vec<Download> {
    let whole = serde_json::to_vec(&whole(directory)).unwrap_or_default();
    let places = serde_json::to_vec(&geojson(directory, points)).unwrap_or_default();
    let file = |name, media, bytes| Download { name, media, bytes };
    vec![
        file("services.csv", "text/csv; charset=utf-8", services_csv(directory)),
        file("emergency_numbers.csv", "text/csv; charset=utf-8", emergency_csv(directory)),
        file("directory.json", "application/json", whole),
        file("directory.geojson", "application/geo+json", places),
        file("hsds.zip", "application/zip", hsds::tables::package(directory)),
    ]
}

/// A service as the cells of its row.
pub(super) fn cells(service: &Service) -> [String; 33] {
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let number = |value: Option<u8>| value.map(|age| age.to_string()).unwrap_or_default();
    let groups = service.groups.iter().chain(&service.narrow_groups).map(|group| group_slug(*group));
    [
        service.id.clone(),
        service.country.to_string(),
        service.name.clone(),
        text(&service.name_local),
        service.kind.slug().to_owned(),
        service.kind.sort().slug().to_owned(),
        serves(service.serves).to_owned(),
        area(service.area).to_owned(),
        number(service.min_age),
        number(service.max_age),
        service.topics.join(";"),
        groups.collect::<Vec<_>>().join(";"),
        text(&service.phone),
        text(&service.phone_e164),
        text(&service.sms),
        text(&service.sms_keyword),
        text(&service.whatsapp),
        text(&service.telegram),
        text(&service.web_chat_url),
        text(&service.email),
        text(&service.website),
        text(&service.hours),
        service.timezone.clone(),
        service.language_tags.join(";"),
        hsds::cost(service.cost).to_owned(),
        service.bill.map(|shown| if shown { "yes" } else { "no" }).unwrap_or_default().to_owned(),
        reporting(service.reporting).to_owned(),
        text(&service.pair_group),
        service.source_name.clone(),
        service.source_url.clone(),
        text(&service.source_date),
        service.vetting.slug().to_owned(),
        service.next_check().map(|day| day.to_string()).unwrap_or_default(),
    ]
}

fn serves(serves: Serves) -> &'static str {
    match serves {
        Serves::Young => "young",
        Serves::All => "all",
        Serves::Adults => "adults",
        Serves::Unknown => "unknown",
    }
}

pub(super) fn area(area: Area) -> &'static str {
    match area {
        Area::National => "national",
        Area::Regional => "regional",
        Area::Worldwide => "worldwide",
    }
}

fn reporting(reporting: Reporting) -> &'static str {
    match reporting {
        Reporting::Must => "must",
        Reporting::May => "may",
        Reporting::Unknown => "unknown",
    }
}

/// A table as CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe before it; a number
/// in international form does not.
pub(super) fn csv<'a>(header: &[&str], rows: impl Iterator<Item = Vec<String>> + 'a) -> Vec<u8> {
    let mut out = Vec::new();
    let mut line = |cells: &mut dyn Iterator<Item = &str>| {
        for (place, cell) in cells.enumerate() {
            if place > 0 {
                out.push(b',');
            }
            let is_number = cell.strip_prefix('+').is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit()));
            let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && !is_number;
            if is_formula || cell.contains([',', '"', '\n', '\r']) {
                let mark = if is_formula { "'" } else { "" };
                out.extend_from_slice(format!("\"{mark}{}\"", cell.replace('"', "\"\"")).as_bytes());
            } else {
                out.extend_from_slice(cell.as_bytes());
            }
        }
        out.extend_from_slice(b"\r\n");
    };
    line(&mut header.iter().copied());
    for row in rows {
        line(&mut row.iter().map(String::as_str));
    }
    out
}

fn shown(directory: &Directory) -> impl Iterator<Item = &Service> {
    directory.services().iter().filter(|service| service.is_shown())
}

fn services_csv(directory: &Directory) -> Vec<u8> {
    csv(&COLUMNS, shown(directory).map(|service| cells(service).to_vec()))
}

fn emergency_csv(directory: &Directory) -> Vec<u8> {
    let header = ["country", "general", "police", "ambulance", "fire", "source"];
    let rows = directory.countries().filter_map(|country| {
        let row = directory.emergency_row(country.code)?;
        let number = |number: &Option<String>| number.clone().unwrap_or_default();
        Some(vec![
            country.code.to_string(),
            number(&row.general),
            number(&row.police),
            number(&row.ambulance),
            number(&row.fire),
            row.source.clone(),
        ])
    });
    csv(&header, rows)
}

/// A service as an object with the names of the columns; empty cells are left out, lists are lists.
pub fn object(service: &Service) -> Map<String, Value> {
    let mut object = Map::new();
    for (column, cell) in COLUMNS.iter().zip(cells(service)) {
        let value = match *column {
            "topics" | "groups" | "languages" => json!(cell.split(';').filter(|s| !s.is_empty()).collect::<Vec<_>>()),
            "min_age" | "max_age" => cell.parse::<u8>().map_or(Value::Null, Value::from),
            _ if cell.is_empty() => Value::Null,
            _ => Value::String(cell),
        };
        if !value.is_null() {
            object.insert((*column).to_owned(), value);
        }
    }
    let channels = Channel::ALL.into_iter().filter(|channel| channel.of(service).is_some());
    object.insert("channels".to_owned(), channels.map(Channel::slug).collect());
    object.insert("verification".to_owned(), json!(service.evidence()));
    object
}

fn whole(directory: &Directory) -> Value {
    let countries = directory.countries().map(|country| {
        let row = directory.emergency_row(country.code).cloned().unwrap_or_default();
        json!({
            "country": country.code.to_string(), "iso3": country.iso3, "name": country.name_en,
            "region": country.region, "timezone": country.timezone,
            "emergency": { "general": row.general, "police": row.police, "ambulance": row.ambulance, "fire": row.fire },
            "coverage": Coverage::of_country(directory, country.code).slug(),
        })
    });
    json!({
        "version": directory.version(), "licence": LICENCE,
        "countries": countries.collect::<Vec<_>>(),
        "services": shown(directory).map(object).collect::<Vec<_>>(),
    })
}

/// The countries as features; one that has no point on the map is a feature without a place (RFC 7946, 3.2).
fn geojson(directory: &Directory, points: &BTreeMap<Country, [f64; 2]>) -> Value {
    let features = directory.countries().map(|country| {
        let counts = sorts(directory.services_of(country.code));
        let counts: Map<String, Value> =
            Sort::ALL.iter().zip(counts).map(|(sort, count)| (sort.slug().to_owned(), count.into())).collect();
        let place = points.get(&country.code).map(|point| json!({ "type": "Point", "coordinates": point }));
        json!({
            "type": "Feature", "id": country.code.to_string(), "geometry": place,
            "properties": {
                "country": country.code.to_string(), "name": country.name_en, "services": counts,
                "coverage": Coverage::of_country(directory, country.code).slug(),
            },
        })
    });
    let features: Vec<Value> = features.collect();
    json!({ "type": "FeatureCollection", "version": directory.version(), "features": features })
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{directory, row};
    use super::*;

    #[test]
    fn a_row_goes_out_as_it_came_in_and_no_cell_becomes_a_formula() {
        let directory =
            directory(&[row(&[("name", "Line, \"the\" one"), ("phone_e164", ""), ("whatsapp", "+254711123456")])]);
        let text = String::from_utf8(services_csv(&directory)).expect("UTF-8");
        assert!(text.contains("\"Line, \"\"the\"\" one\"") && text.contains(",+254711123456,"), "{text}");
        let formula = csv(&["a"], [vec!["=1+1".to_owned()]].into_iter());
        assert_eq!(String::from_utf8(formula).expect("UTF-8"), "a\r\n\"'=1+1\"\r\n");
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        assert_eq!(reader.headers().expect("a header").len(), COLUMNS.len());
        assert_eq!(reader.records().count(), 1);
    }

    #[test]
    fn hidden_rows_stay_at_home_and_the_files_are_the_same_each_time() {
        let of = |cells: &[(&str, &str)]| downloads(&directory(&[row(cells)]), &BTreeMap::new());
        assert_eq!(of(&[]), of(&[]));
        for file in of(&[("status", "hidden"), ("name", "Hiddenline")]) {
            assert!(!String::from_utf8_lossy(&file.bytes).contains("Hiddenline"), "{}", file.name);
        }
        let points = BTreeMap::from([("KE".parse().expect("a country"), [37.9, 0.5])]);
        let places = geojson(&directory(&[row(&[])]), &points);
        let kenya = places["features"].as_array().expect("a list").iter().find(|f| f["id"] == "KE").expect("Kenya");
        assert_eq!(kenya["geometry"]["coordinates"], json!([37.9, 0.5]));
        assert!(places["features"][0]["geometry"].is_null());
    }
}
