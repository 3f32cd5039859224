//! Reads lines of bounded length, so that no input can fill the memory.

use std::io::{self, BufRead, Read};

/// A line with its number, counted from 1; or why it cannot be read.
pub type Line = (usize, Result<String, &'static str>);

/// Lines of an input, without the empty ones.
pub struct Lines<R> {
    input: R,
    longest: usize,
    number: usize,
}

impl<R: BufRead> Lines<R> {
    /// The lines of `input`, each of at most `longest` bytes.
    pub fn new(input: R, longest: usize) -> Self {
        Lines { input, longest, number: 0 }
    }

    /// The next line that is not empty; `None` at the end.
    pub fn next(&mut self) -> io::Result<Option<Line>> {
        loop {
            let mut bytes = Vec::new();
            let limit = self.longest as u64 + 1;
            if self.input.by_ref().take(limit).read_until(b'\n', &mut bytes)? == 0 {
                return Ok(None);
            }
            self.number += 1;
            if bytes.last() == Some(&b'\n') {
                bytes.pop();
            } else if bytes.len() > self.longest {
                self.input.skip_until(b'\n')?;
                return Ok(Some((self.number, Err("the line is too long"))));
            }
            let Ok(text) = String::from_utf8(bytes) else {
                return Ok(Some((self.number, Err("the line is not UTF-8"))));
            };
            // A byte order mark is no content.
            let text = text.trim_start_matches('\u{feff}').trim();
            if !text.is_empty() {
                return Ok(Some((self.number, Ok(text.to_owned()))));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(input: &[u8], longest: usize) -> Vec<Line> {
        let mut lines = Lines::new(input, longest);
        std::iter::from_fn(|| lines.next().expect("memory can be read")).collect()
    }

    #[test]
    fn empty_lines_are_skipped_but_counted() {
        let lines = all(b"\xef\xbb\xbfone\n\n  \r\ntwo\r\nlast", 20);
        let expected = [(1, Ok("one".to_owned())), (4, Ok("two".to_owned())), (5, Ok("last".to_owned()))];
        assert_eq!(lines, expected);
    }

    #[test]
    fn a_line_that_is_too_long_or_no_text_does_not_stop_the_next() {
        let lines = all(b"123456\n12345\n\xff\nok", 5);
        let good: Vec<bool> = lines.iter().map(|(_, line)| line.is_ok()).collect();
        assert_eq!(good, [false, true, false, true]);
        assert_eq!(all(b"123456789012", 5).len(), 1, "also without an end of line");
    }
}
