//! Statements over many rows at once, for turns that are written together.
//!
//! A database keeps the statements that it has prepared, by their text. So a list is cut into pieces of a few fixed
//! sizes, and there are only as many texts as sizes.

use std::sync::OnceLock;

/// The sizes of pieces, largest first.
const SIZES: [usize; 4] = [64, 16, 4, 1];

/// A statement whose text depends on the number of its rows.
pub struct Rows {
    before: &'static str,
    columns: usize,
    after: &'static str,
    texts: OnceLock<[&'static str; SIZES.len()]>,
}

impl Rows {
    /// A statement that begins with `before`, then has a list of rows of `columns` placeholders, `($1, $2), ($3, $4)`,
    /// and ends with `after`.
    pub const fn new(before: &'static str, columns: usize, after: &'static str) -> Self {
        Rows { before, columns, after, texts: OnceLock::new() }
    }

    /// Cuts a list into pieces, each with the text for its size.
    pub fn pieces<'l, T>(&self, mut list: &'l [T]) -> Vec<(&'static str, &'l [T])> {
        let texts = self.texts();
        let mut pieces = Vec::new();
        while !list.is_empty() {
            let fits = SIZES.iter().position(|size| *size <= list.len()).expect("the last size is one");
            let (piece, rest) = list.split_at(SIZES[fits]);
            pieces.push((texts[fits], piece));
            list = rest;
        }
        pieces
    }

    fn texts(&self) -> &[&'static str; SIZES.len()] {
        self.texts.get_or_init(|| SIZES.map(|rows| &*self.text(rows).leak()))
    }

    fn text(&self, rows: usize) -> String {
        let row = |row: usize| {
            let places: Vec<String> =
                (1..=self.columns).map(|column| format!("${}", row * self.columns + column)).collect();
            format!("({})", places.join(", "))
        };
        let rows: Vec<String> = (0..rows).map(row).collect();
        format!("{}{}{}", self.before, rows.join(", "), self.after)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_cut_into_few_sizes_and_keeps_its_order() {
        static ROWS: Rows = Rows::new("INSERT INTO t (a, b) VALUES ", 2, " RETURNING a");
        let list: Vec<usize> = (0..86).collect();
        let pieces = ROWS.pieces(&list);
        let sizes: Vec<usize> = pieces.iter().map(|(_, piece)| piece.len()).collect();
        assert_eq!(sizes, [64, 16, 4, 1, 1]);
        assert_eq!(pieces.iter().flat_map(|(_, piece)| piece.iter().copied()).collect::<Vec<_>>(), list);
        assert_eq!(pieces[3].0, "INSERT INTO t (a, b) VALUES ($1, $2) RETURNING a");
        assert!(pieces[2].0.contains("($7, $8) RETURNING"));
        assert!(ROWS.pieces::<u8>(&[]).is_empty());
    }
}
