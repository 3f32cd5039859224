//! A hash table that is used where it lies in the model file: nothing is built at the start, and of the memory only the
//! pages count that are looked at.

use std::borrow::Cow;

use crate::triage::hash::spread;

/// The bytes of a mark, which stands before each value. No mark is 0: that is an empty cell.
const MARK: usize = 4;

/// Values of one width by keys that are hashes. A key is told by its place and 32 more bits: that one that is not in the
/// table looks like one that is happens once in some thousand millions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    cells: Cow<'static, [u8]>,
    width: usize,
    /// How many cells there are; to divide at each look would take as long as the look.
    count: usize,
}

impl Table {
    /// A table of values of `width` bytes. The same entries in the same order give the same bytes.
    pub fn of<V: AsRef<[u8]>>(width: usize, entries: &[(u64, V)]) -> Table {
        // A fifth is left empty, so that what is not there is soon known not to be.
        let count = entries.len() * 5 / 4 + 1;
        let mut table = Table { cells: Cow::Owned(vec![0; count * (MARK + width)]), width, count };
        for (key, value) in entries {
            let mut at = table.first(*key);
            while table.mark(at) != [0; MARK] {
                at = table.next(at);
            }
            let from = at * (MARK + width);
            let cell = &mut table.cells.to_mut()[from..from + MARK + width];
            cell[..MARK].copy_from_slice(&mark(*key));
            cell[MARK..].copy_from_slice(value.as_ref());
        }
        table
    }

    /// The table whose cells these are; nothing where they are none.
    pub fn read(width: usize, cells: &'static [u8]) -> Option<Table> {
        let count = cells.len() / (MARK + width);
        let table = Table { cells: Cow::Borrowed(cells), width, count };
        let is_whole = count * (MARK + width) == cells.len();
        // In a table without an empty cell a search would have no end.
        is_whole.then_some(table).filter(|table| (0..count).any(|at| table.mark(at) == [0; MARK]))
    }

    /// Its bytes, for the model file.
    pub fn cells(&self) -> &[u8] {
        &self.cells
    }

    /// The value of a key.
    pub fn get(&self, key: u64) -> Option<&[u8]> {
        if self.cells.is_empty() {
            return None;
        }
        let wanted = mark(key);
        let mut at = self.first(key);
        loop {
            let mark = self.mark(at);
            if mark == wanted {
                let from = at * (MARK + self.width) + MARK;
                return Some(&self.cells[from..from + self.width]);
            }
            if mark == [0; MARK] {
                return None;
            }
            at = self.next(at);
        }
    }

    fn first(&self, key: u64) -> usize {
        // The low half chooses the cell: its share of all there are.
        let low = spread(key) & u64::from(u32::MAX);
        ((u128::from(low) * self.count as u128) >> 32) as usize
    }

    fn next(&self, at: usize) -> usize {
        if at + 1 == self.count { 0 } else { at + 1 }
    }

    fn mark(&self, at: usize) -> [u8; MARK] {
        let from = at * (MARK + self.width);
        let mut mark = [0; MARK];
        mark.copy_from_slice(&self.cells[from..from + MARK]);
        mark
    }
}

fn mark(key: u64) -> [u8; MARK] {
    let high = (spread(key) >> 32) as u32;
    (high | 1).to_le_bytes()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_was_put_in_is_found_and_nothing_else(keys in prop::collection::btree_set(any::<u64>(), 0..300), other: u64) {
            let entries: Vec<(u64, [u8; 2])> = keys.iter().zip(0u16..).map(|(k, v)| (*k, v.to_le_bytes())).collect();
            let table = Table::of(2, &entries);
            for (key, value) in &entries {
                prop_assert_eq!(table.get(*key), Some(&value[..]));
            }
            prop_assert_eq!(table.get(other).is_some(), keys.contains(&other));
        }
    }

    #[test]
    fn cells_that_are_none_are_refused() {
        let full: &'static [u8] = &[1; 6 * 4];
        assert!(Table::read(2, full).is_none(), "a search would have no end");
        assert!(Table::read(2, &[0; 25]).is_none() && Table::read(2, &[]).is_none());
        assert!(Table::read(2, &[0; 6 * 4]).is_some());
    }
}
