//! Tests of the import as a whole: the shipped data, one bad cell at a time, and broken directories.

use super::*;

#[test]
fn the_shipped_directory_has_nothing_wrong_with_it() {
    let today = NaiveDate::from_ymd_opt(2026, 11, 22);
    if let Err(complaints) = import(&Files::shipped(), today) {
        let list: Vec<String> = complaints.iter().map(ToString::to_string).collect();
        panic!("{}", list.join("\n"));
    }
}
