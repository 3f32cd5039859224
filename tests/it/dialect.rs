//! The SQL stays within what both databases understand. The reasons stand in `src/store/db.rs`.

use std::{fs, path::Path};

/// What must not stand in a statement, and why.
const FORBIDDEN: [(&str, &str); 15] = [
    ("NOW()", "times come from the clock, as values"),
    ("CURRENT_TIMESTAMP", "times come from the clock, as values"),
    ("DATETIME(", "no date arithmetic in SQL"),
    ("STRFTIME", "no date arithmetic in SQL"),
    ("INTERVAL", "no date arithmetic in SQL"),
    ("EXTRACT(", "no date arithmetic in SQL"),
    ("->", "no JSON operators in SQL"),
    ("JSON_", "no JSON functions in SQL"),
    ("AUTOINCREMENT", "keys are made by us"),
    ("SERIAL", "keys are made by us"),
    ("RETURNING *", "columns are named"),
    ("ILIKE", "only PostgreSQL knows it"),
    ("INSERT OR ", "only SQLite knows it"),
    ("SKIP LOCKED", "only PostgreSQL knows it"),
    ("= ?", "placeholders are numbered"),
];

const TYPES: [&str; 7] = ["TEXT", "BIGINT", "DOUBLE", "BOOLEAN", "TIMESTAMPTZ", "JSONB", "BYTEA"];

/// The statements of a Rust file: its string literals that start like one. Of a migration: all of it.
fn statements(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).expect("readable");
    if path.extension().is_some_and(|extension| extension == "sql") {
        let lines = text.lines().map(|line| line.split("--").next().unwrap_or_default());
        return vec![lines.collect::<Vec<_>>().join("\n")];
    }
    let starts = ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"];
    let literals = text.split('"').skip(1).step_by(2);
    literals.filter(|literal| starts.iter().any(|start| literal.starts_with(start))).map(str::to_owned).collect()
}

fn files() -> Vec<std::path::PathBuf> {
    let store = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store");
    let folders = [store.clone(), store.join("migrations")];
    let entries = folders.iter().flat_map(|folder| fs::read_dir(folder).expect("readable"));
    entries.map(|entry| entry.expect("readable").path()).filter(|path| path.is_file()).collect()
}

#[test]
fn statements_use_only_what_both_databases_understand() {
    let mut seen = 0;
    for path in files() {
        for statement in statements(&path) {
            seen += 1;
            let upper = statement.to_uppercase();
            for (word, reason) in FORBIDDEN {
                assert!(!upper.contains(word), "{}: {word:?}: {reason}\n{statement}", path.display());
            }
            assert!(!upper.contains('?'), "{}: placeholders are $1, $2\n{statement}", path.display());
            let sums = upper.matches("SUM(").count();
            assert_eq!(sums, upper.matches("CAST(SUM(").count(), "{}: a sum is cast\n{statement}", path.display());
        }
    }
    assert!(seen > 20, "only {seen} statements were found: the test no longer sees them");
}

#[test]
fn columns_have_one_of_seven_types() {
    let mut seen = 0;
    for path in files().iter().filter(|path| path.extension().is_some_and(|extension| extension == "sql")) {
        let sql = statements(path).concat();
        for table in sql.split("CREATE TABLE").skip(1) {
            let columns = table.split(';').next().unwrap_or_default().split('\n').skip(1).map(str::trim);
            for column in columns.filter(|line| line.starts_with(|first: char| first.is_lowercase())) {
                seen += 1;
                let kind = column.split_whitespace().nth(1).unwrap_or_default().trim_end_matches(',');
                assert!(TYPES.contains(&kind), "{}: {column}", path.display());
            }
        }
    }
    assert!(seen > 20, "only {seen} columns were found: the test no longer sees them");
}
