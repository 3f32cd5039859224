//! Series: every published number of one table, over all periods, in one file: what is handed out on request.
//!
//! Made of published files alone, cell by cell as they stand there. Nothing is counted, added up or set against anything
//! else, so that a series tells nothing that its releases do not: a number that a release hides stays hidden.

use super::package::{Files, HIDDEN};

/// The tables that there are series of.
pub const TABLES: [&str; 5] = ["outcomes", "topics", "channels", "services", "gaps"];

/// The name of a file for researchers.
pub fn file_name(table: &str) -> String {
    format!("series-{table}.csv")
}

/// The rows of a table in every one of these releases: their keys and files, oldest first. `None`: there is no such table.
pub fn series(table: &str, releases: &[(String, Files)]) -> Option<Vec<u8>> {
    let table = TABLES.into_iter().find(|known| *known == table)?;
    let mut columns: Vec<String> = vec!["release".to_owned()];
    let mut rows: Vec<Vec<(String, String)>> = Vec::new();
    for (release, files) in releases {
        let Some(content) = files.get(&format!("{table}.csv")) else { continue };
        let mut reader = csv::Reader::from_reader(content.as_slice());
        let Ok(header) = reader.headers().cloned() else { continue };
        for column in header.iter().filter(|column| *column != "release") {
            if !columns.iter().any(|known| known == column) {
                columns.push(column.to_owned());
            }
        }
        for record in reader.records().flatten() {
            let cells = header.iter().zip(record.iter()).map(|(column, cell)| (column.to_owned(), cell.to_owned()));
            rows.push(std::iter::once(("release".to_owned(), release.clone())).chain(cells).collect());
        }
    }
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(&columns).ok()?;
    for row in rows {
        let cell = |column: &String| row.iter().find(|(name, _)| name == column).map_or("", |(_, cell)| cell.as_str());
        writer.write_record(columns.iter().map(cell)).ok()?;
    }
    writer.into_inner().ok()
}

/// Whether a number in a file is one that may be seen: hidden, or at least `k`.
pub fn may_be_seen(number: &str, k: u64) -> bool {
    number.is_empty() || number == HIDDEN || number.parse::<u64>().is_ok_and(|count| count >= k)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn release(name: &str, outcomes: &str) -> (String, Files) {
        (name.to_owned(), Files::from([("outcomes.csv".to_owned(), outcomes.as_bytes().to_vec())]))
    }

    #[test]
    fn a_series_has_every_published_cell_and_no_other_number() {
        let all = [
            release("a-1", "period,country,count\n2026-W45,KE,60\n2026-W45,UG,<k\n"),
            release("b-1", "period,country,urgency,count\n2026-W46,KE,all,65\n"),
        ];
        let text = String::from_utf8(series("outcomes", &all).expect("a table")).expect("text");
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(
            lines,
            [
                "release,period,country,count,urgency",
                "a-1,2026-W45,KE,60,",
                "a-1,2026-W45,UG,<k,",
                "b-1,2026-W46,KE,65,all",
            ]
        );
        assert!(series("codebook", &all).is_none() && series("../x", &all).is_none());
        assert!(may_be_seen("<k", 10) && may_be_seen("10", 10) && !may_be_seen("9", 10) && !may_be_seen("-3", 10));
    }
}
