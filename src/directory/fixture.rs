//! A tiny valid directory for tests, with cells that can be changed one at a time.

use super::{Complaint, Directory, Files, import};

const COUNTRIES: &str = "\
country,iso3,name_en,name_native,region,languages,timezone,calling_code
AF,AFG,Afghanistan,افغانستان,Asia-Pacific,fa;ps,Asia/Kabul,+93
GB,GBR,United Kingdom,United Kingdom,Europe,en,Europe/London,+44
KE,KEN,Kenya,Kenya,Africa,sw;en,Africa/Nairobi,+254
";

const EMERGENCIES: &str = "\
country,police,ambulance,fire,general,source,notes,text_to_emergency
AF,119,112,119,,test,,
GB,999,999,999,112,test,,registered
KE,999,999,999,112,test,,
";

const TOPICS: &str = "\
topic,groups,narrow
child abuse,physical_abuse;sexual_abuse,
children,,
eating disorders,mental_health,yes
";

/// The columns of `services.csv`, in the order of the shipped file.
pub const COLUMNS: [&str; 33] = [
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
    "sms_keyword",
    "serves",
    "area",
    "pair_group",
    "bill",
    "reporting",
    "status",
];

/// A good row with some cells set; everything that is not set is as plain as it can be.
pub fn row(cells: &[(&str, &str)]) -> String {
    let plain = [
        ("id", "ke-line"),
        ("country", "KE"),
        ("name", "Line"),
        ("kind", "child_helpline"),
        ("phone", "116"),
        ("source_name", "test"),
        ("source_url", "https://source.org/"),
        ("source_date", "2026-06-01"),
        ("confidence", "high"),
    ];
    let value = |column: &str| {
        let set = cells.iter().rev().chain(&plain).find(|(name, _)| *name == column);
        format!("\"{}\"", set.map_or("", |(_, value)| value).replace('"', "\"\""))
    };
    COLUMNS.map(value).join(",")
}

/// The files of a directory with these rows of services.
pub fn files(rows: &[String]) -> Files {
    let mut files = Files::default();
    let services = format!("{}\n{}\n", COLUMNS.join(","), rows.join("\n"));
    for (name, content) in [
        ("countries.csv", COUNTRIES),
        ("emergency_numbers.csv", EMERGENCIES),
        ("topics.csv", TOPICS),
        ("services.csv", &services),
    ] {
        files.insert(name, content.as_bytes().to_vec());
    }
    files
}

/// A directory with these rows of services.
pub fn directory(rows: &[String]) -> Directory {
    import(&files(rows), None).unwrap_or_else(|complaints| panic!("{}", listed(&complaints)))
}

/// The complaints, one a line.
pub fn listed(complaints: &[Complaint]) -> String {
    complaints.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
