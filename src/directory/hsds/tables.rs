//! The tabular package of HSDS: a table for each kind of object, a description of them all, in one ZIP file.
//!
//! The rows are those of the nested objects, laid flat. What depends on the day of asking, such as the warning that a
//! row is old, does not stand in files.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::{Depth, service, taxonomies, terms};
use crate::directory::{
    Directory,
    export::{LICENCE, csv},
    zip::zip,
};

/// A table: its name in HSDS, its file, and its columns; a star marks numbers.
struct Table {
    name: &'static str,
    file: &'static str,
    columns: &'static [&'static str],
}

const TABLES: [Table; 12] = [
    Table {
        name: "organization",
        file: "organizations.csv",
        columns: &["id", "name", "description", "email", "website"],
    },
    Table {
        name: "service",
        file: "services.csv",
        columns: &[
            "id",
            "organization_id",
            "name",
            "alternate_name",
            "description",
            "url",
            "email",
            "status",
            "fees_description",
            "eligibility_description",
            "minimum_age*",
            "maximum_age*",
            "last_modified",
            "slug",
            "opening_hours",
            "opening_hours_timezone",
            "pair_group",
            "cost_to_child",
            "vetting",
        ],
    },
    Table {
        name: "attribute",
        file: "attributes.csv",
        columns: &["id", "link_id", "taxonomy_term_id", "link_type", "link_entity"],
    },
    Table {
        name: "service_at_location",
        file: "service_at_location.csv",
        columns: &["id", "service_id", "location_id"],
    },
    Table {
        name: "location",
        file: "locations.csv",
        columns: &["id", "location_type", "url", "organization_id", "name"],
    },
    Table { name: "phone", file: "phones.csv", columns: &["id", "service_id", "number", "type", "description"] },
    Table {
        name: "schedule",
        file: "schedules.csv",
        columns: &[
            "id",
            "service_id",
            "freq",
            "interval*",
            "byday",
            "description",
            "opens_at",
            "closes_at",
            "notes",
            "timezone_name",
        ],
    },
    Table {
        name: "service_area",
        file: "service_areas.csv",
        columns: &["id", "service_id", "name", "description", "extent", "extent_type"],
    },
    Table { name: "language", file: "languages.csv", columns: &["id", "service_id", "phone_id", "name", "code"] },
    Table {
        name: "cost_option",
        file: "cost_options.csv",
        columns: &["id", "service_id", "option", "amount*", "amount_description"],
    },
    Table {
        name: "taxonomy_term",
        file: "taxonomy_terms.csv",
        columns: &["id", "code", "name", "description", "parent_id", "taxonomy", "taxonomy_id"],
    },
    Table { name: "taxonomy", file: "taxonomies.csv", columns: &["id", "name", "description", "version"] },
];

/// The package as a ZIP file.
pub fn package(directory: &Directory) -> Vec<u8> {
    let services: Vec<Value> = directory
        .services()
        .iter()
        .filter(|service| service.is_shown())
        .map(|of| service(of, directory, NaiveDate::MAX, Depth::Full))
        .collect();
    let mut files = vec![("datapackage.json", description(directory).to_string().into_bytes())];
    files.extend(TABLES.iter().map(|table| (table.file, csv(&names(table), rows(table, &services).into_iter()))));
    zip(&files)
}

fn names(table: &Table) -> Vec<&'static str> {
    table.columns.iter().map(|column| column.trim_end_matches('*')).collect()
}

/// The objects of a table.
fn objects(name: &str, services: &[Value]) -> Vec<Value> {
    let of_all = |list: &str| services.iter().flat_map(|service| inner(service, list)).collect();
    match name {
        "service" => services.to_vec(),
        "organization" => services.iter().map(|service| service["organization"].clone()).collect(),
        "attribute" => of_all("attributes"),
        "service_at_location" => of_all("service_at_locations"),
        "location" => {
            let places = services.iter().flat_map(|service| inner(service, "service_at_locations"));
            places.map(|place| place["location"].clone()).collect()
        }
        "phone" => of_all("phones"),
        "schedule" => of_all("schedules"),
        "service_area" => of_all("service_areas"),
        "cost_option" => of_all("cost_options"),
        "language" => {
            let own = services.iter().flat_map(|service| inner(service, "languages"));
            let phones = services.iter().flat_map(|service| inner(service, "phones"));
            own.chain(phones.flat_map(|phone| inner(&phone, "languages"))).collect()
        }
        "taxonomy_term" => terms(),
        _ => taxonomies(),
    }
}

fn inner(object: &Value, list: &str) -> Vec<Value> {
    object[list].as_array().cloned().unwrap_or_default()
}

fn rows(table: &Table, services: &[Value]) -> Vec<Vec<String>> {
    let cell = |object: &Value, column: &str| match &object[column] {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    };
    let columns = names(table);
    let row = |object: Value| columns.iter().map(|column| cell(&object, column)).collect();
    objects(table.name, services).into_iter().map(row).collect()
}

/// The description that stands beside the tables (Frictionless Data Package).
fn description(directory: &Directory) -> Value {
    let resource = |table: &Table| {
        let field = |column: &&str| {
            let kind = if column.ends_with('*') { "number" } else { "string" };
            json!({ "name": column.trim_end_matches('*'), "type": kind })
        };
        json!({
            "name": table.name, "path": table.file, "profile": "tabular-data-resource", "format": "csv",
            "mediatype": "text/csv", "encoding": "utf-8",
            "schema": { "fields": table.columns.iter().map(field).collect::<Vec<_>>(), "primaryKey": ["id"] },
        })
    };
    json!({
        "name": "helpbridge-directory-hsds", "title": "Services for children and young people, as HSDS 3.0",
        "profile": "tabular-data-package", "version": directory.version(), "hsds_version": super::VERSION,
        "licenses": [{ "name": LICENCE, "path": "https://creativecommons.org/licenses/by/4.0/" }],
        "resources": TABLES.iter().map(resource).collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests {
    use super::super::super::fixture::{directory, row};
    use super::*;

    #[test]
    fn every_table_has_the_rows_of_its_objects() {
        let directory = directory(&[row(&[
            ("languages", "sw;en"),
            ("cost", "free"),
            ("hours", "Mo-Fr 08:00-17:00; Sa 09:00-12:00"),
            ("timezone", "Africa/Nairobi"),
        ])]);
        let service = service(&directory.services()[0], &directory, NaiveDate::MAX, Depth::Full);
        let count = |name: &str| objects(name, std::slice::from_ref(&service)).len();
        let counts = ["service", "organization", "location", "phone", "schedule", "language", "cost_option"].map(count);
        assert_eq!(counts, [1, 1, 1, 1, 2, 4, 1]);
        let schedules = TABLES.iter().find(|table| table.name == "schedule").expect("it is there");
        let rows = rows(schedules, &[service]);
        assert!(rows[0].contains(&"MO,TU,WE,TH,FR".to_owned()) && rows[0].contains(&"08:00".to_owned()), "{rows:?}");
    }
}
