//! A CSV file as a table: right size, right columns, right number of cells, nothing invisible in them.

use std::collections::HashMap;

use super::{Complaints, Fault, Files, LARGEST_FILE, MOST_ROWS, shown, text};

/// What a file must look like.
pub(super) struct Spec {
    /// Its name.
    pub file: &'static str,
    /// The columns it must have.
    pub required: &'static [&'static str],
    /// The columns it may have.
    pub optional: &'static [&'static str],
}

/// A file that could be read.
pub(super) struct Table {
    pub file: &'static str,
    /// Where each column stands.
    columns: HashMap<&'static str, usize>,
    pub rows: Vec<Row>,
    /// The first cells of rows that could not be read: what they would have defined is not called unknown elsewhere.
    pub broken: Vec<String>,
}

/// One row of a table.
pub(super) struct Row {
    pub line: usize,
    cells: Vec<String>,
}

/// Reads a file; `None` if so much is wrong that no row can be judged.
pub(super) fn read(files: &Files, spec: &Spec, complaints: &mut Complaints) -> Option<Table> {
    let whole = |complaints: &mut Complaints, fault| complaints.add(spec.file, 0, "", fault);
    let Some(bytes) = files.get(spec.file) else {
        let fix = format!("add {} to the directory's folder", spec.file);
        whole(complaints, Fault::new("D-FILE", "the file is missing", fix));
        return None;
    };
    if bytes.len() > LARGEST_FILE {
        let reason = format!("the file has {} bytes; at most {LARGEST_FILE} are read", bytes.len());
        whole(complaints, Fault::new("D-SIZE", reason, "remove what does not belong into it"));
        return None;
    }
    let content = match std::str::from_utf8(bytes) {
        Ok(content) => content,
        Err(error) => {
            let line = bytes[..error.valid_up_to()].split(|byte| *byte == b'\n').count();
            let fault = Fault::new("D-UTF8", "the file is not UTF-8 from here on", "save the file as UTF-8");
            complaints.add(spec.file, line, "", fault);
            return None;
        }
    };
    // Spreadsheets put a byte order mark in front; it is harmless there and nowhere else.
    let content = content.strip_prefix('\u{feff}').unwrap_or(content);
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(content.as_bytes());
    let mut records = reader.records();
    let Some(Ok(header)) = records.next() else {
        let fix = format!("begin the file with the line {}", spec.required.join(","));
        whole(complaints, Fault::new("D-COLUMN-MISSING", "the file is empty", fix));
        return None;
    };
    let columns = columns(spec, &header, complaints)?;
    let mut lines = Lines { content, counted: 0, line: 1 };
    let mut table = Table { file: spec.file, columns, rows: Vec::new(), broken: Vec::new() };
    for record in records {
        let Ok(record) = record else {
            whole(complaints, Fault::new("D-CSV", "the file cannot be read as CSV", "save the file as CSV again"));
            return None;
        };
        let line = lines.at(record.position().map_or(0, csv::Position::byte));
        if table.rows.len() == MOST_ROWS {
            let fault = Fault::new("D-ROWS", format!("more than {MOST_ROWS} rows"), "split the directory by country");
            complaints.add(spec.file, line, "", fault);
            return None;
        }
        if record.len() != header.len() {
            let reason = format!("the row has {} cells, the header has {}", record.len(), header.len());
            let fix = "put quotation marks around cells with commas in them, and close every one that is opened";
            complaints.add(spec.file, line, "", Fault::new("D-FIELDS", reason, fix));
            table.broken.push(record.get(0).unwrap_or_default().trim().to_owned());
            continue;
        }
        let mut cells = Vec::with_capacity(record.len());
        for (at, cell) in record.iter().enumerate() {
            if let Some(fault) = text::invisible(cell) {
                complaints.add(spec.file, line, &header[at], fault);
            }
            // What was complained about is taken out, so that one bad letter is one complaint.
            cells.push(text::visible(cell).trim().to_owned());
        }
        table.rows.push(Row { line, cells });
    }
    Some(table)
}

/// Counts lines up to a place in the file. The reader's own count lags behind after empty lines and `\r\n`.
struct Lines<'a> {
    content: &'a str,
    counted: usize,
    line: usize,
}

impl Lines<'_> {
    /// The line of the first row that begins at or after this byte. Places are asked for in the order of the file.
    fn at(&mut self, byte: u64) -> usize {
        let bytes = self.content.as_bytes();
        let asked = usize::try_from(byte).unwrap_or(usize::MAX).clamp(self.counted, bytes.len());
        let skipped = bytes[asked..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let start = asked + skipped;
        self.line += bytes[self.counted..start].split(|byte| *byte == b'\n').count() - 1;
        self.counted = start;
        self.line
    }
}

/// Where the columns stand; `None` if one is missing, unknown or there twice.
fn columns(
    spec: &Spec,
    header: &csv::StringRecord,
    complaints: &mut Complaints,
) -> Option<HashMap<&'static str, usize>> {
    let mut columns = HashMap::new();
    let mut sound = true;
    let mut wrong = |column: &str, fault| {
        complaints.add(spec.file, 1, column, fault);
        sound = false;
    };
    for (at, name) in header.iter().enumerate() {
        let Some(known) = spec.required.iter().chain(spec.optional).find(|known| **known == name.trim()) else {
            let fix = format!("remove it, or name it one of {}", list(spec.required.iter().chain(spec.optional)));
            wrong("", Fault::new("D-COLUMN-UNKNOWN", format!("unknown column {}", shown(name)), fix));
            continue;
        };
        if columns.insert(*known, at).is_some() {
            wrong(known, Fault::new("D-COLUMN-TWICE", "the column stands there twice", "remove one of the two"));
        }
    }
    for name in spec.required.iter().filter(|name| !columns.contains_key(**name)) {
        let fault = Fault::new("D-COLUMN-MISSING", "the column is missing", format!("add {name} to the first line"));
        wrong(name, fault);
    }
    sound.then_some(columns)
}

fn list<'a>(names: impl Iterator<Item = &'a &'static str>) -> String {
    names.copied().collect::<Vec<_>>().join(", ")
}

/// One row with the place to complain about it.
pub(super) struct Cells<'a> {
    table: &'a Table,
    row: &'a Row,
    complaints: &'a mut Complaints,
}

impl<'a> Cells<'a> {
    pub fn new(table: &'a Table, row: &'a Row, complaints: &'a mut Complaints) -> Self {
        Cells { table, row, complaints }
    }

    /// The text of a cell without spaces around it; empty where the file has no such column.
    pub fn get(&self, column: &'static str) -> &'a str {
        self.table.columns.get(column).map_or("", |at| &self.row.cells[*at])
    }

    /// The text of a cell, or `None` if it is empty.
    pub fn some(&self, column: &'static str) -> Option<&'a str> {
        Some(self.get(column)).filter(|text| !text.is_empty())
    }

    /// Complains about a cell.
    pub fn complain(&mut self, column: &str, fault: Fault) {
        self.complaints.add(self.table.file, self.row.line, column, fault);
    }

    /// The value of a filled cell; a faulty one is complained about and left out.
    pub fn parse<T>(&mut self, column: &'static str, read: impl FnOnce(&str) -> Result<T, Fault>) -> Option<T> {
        let text = self.some(column)?;
        match read(text) {
            Ok(value) => Some(value),
            Err(fault) => {
                self.complain(column, fault);
                None
            }
        }
    }

    /// The value of a cell that must be filled.
    pub fn must<T>(&mut self, column: &'static str, read: impl FnOnce(&str) -> Result<T, Fault>) -> Option<T> {
        if self.some(column).is_none() {
            self.complain(column, Fault::new("D-EMPTY", "the cell is empty", "fill it in"));
            return None;
        }
        self.parse(column, read)
    }

    /// A cell that must hold one of a few words; an empty one is the default.
    pub fn word<T: Copy + Default>(&mut self, column: &'static str, code: &'static str, words: &[(&str, T)]) -> T {
        self.parse(column, |text| word(code, words, text)).unwrap_or_default()
    }
}

/// One of a few words.
pub(super) fn word<T: Copy>(code: &'static str, words: &[(&str, T)], text: &str) -> Result<T, Fault> {
    words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value).ok_or_else(|| {
        let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        Fault::new(code, format!("unknown word {}", shown(text)), format!("write one of {}", known.join(", ")))
    })
}
