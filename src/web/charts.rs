//! Charts as SVG, drawn here and complete without script: what they show stands in a table behind each, too.
//!
//! Nothing is told by colour alone: every bar has its name and its number, and what a number may stand for is drawn as a
//! line over its end. The colours come from the stylesheet and are those that can be told apart without red and green.

use std::fmt::Write as _;

/// A number with what it may stand for; `None`: hidden.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Mark {
    /// As published.
    pub count: u64,
    /// The least.
    pub low: u64,
    /// The most.
    pub high: u64,
}

impl Mark {
    /// Both together.
    pub(super) fn and(self, other: Mark) -> Mark {
        Mark { count: self.count + other.count, low: self.low + other.low, high: self.high + other.high }
    }
}

/// A bar, or a point of a line, with its name.
#[derive(Clone, Debug)]
pub(super) struct Point {
    /// Its name.
    pub name: String,
    /// Its number.
    pub mark: Option<Mark>,
}

/// A chart with its words.
#[derive(Clone, Debug)]
pub(super) struct Chart {
    /// A name for the page's own use, such as `topics`.
    pub id: &'static str,
    /// The title.
    pub title: &'static str,
    /// What it shows and what not.
    pub note: &'static str,
    /// What the names are.
    pub column: &'static str,
    /// What is shown.
    pub points: Vec<Point>,
    /// Whether the points follow each other in time.
    pub is_trend: bool,
}

/// The width of a chart, and of the names before bars.
const WIDTH: u64 = 640;
const NAMES: u64 = 220;
/// The height of a bar with the space around it, and of a trend.
const ROW: u64 = 26;
const TREND: u64 = 220;

impl Chart {
    /// Whether any number is shown.
    pub(super) fn has_numbers(&self) -> bool {
        self.points.iter().any(|point| point.mark.is_some())
    }

    /// The chart.
    pub(super) fn svg(&self) -> String {
        if self.is_trend { self.trend() } else { self.bars() }
    }

    fn most(&self) -> u64 {
        self.points.iter().filter_map(|point| point.mark).map(|mark| mark.high).max().unwrap_or(1).max(1)
    }

    fn begin(&self, height: u64) -> String {
        let (id, title) = (self.id, escaped(self.title));
        format!(
            "<svg class=\"chart\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-labelledby=\"{id}-name\">\
             <title id=\"{id}-name\">{title}. The same numbers stand in the table below.</title>"
        )
    }

    fn bars(&self) -> String {
        let height = self.points.len() as u64 * ROW + 8;
        let most = self.most();
        // Room for the number behind the longest bar.
        let room = WIDTH - NAMES - 70;
        let wide = |count: u64| count * room / most;
        let mut svg = self.begin(height);
        for (at, point) in self.points.iter().enumerate() {
            let top = at as u64 * ROW + 4;
            let (line, middle) = (top + 14, top + 9);
            let name = escaped(&point.name);
            let _ = write!(svg, "<text x=\"{}\" y=\"{line}\" text-anchor=\"end\">{name}</text>", NAMES - 8);
            let Some(Mark { count, low, high }) = point.mark else {
                let _ = write!(svg, "<text class=\"quiet\" x=\"{NAMES}\" y=\"{line}\">hidden</text>");
                continue;
            };
            let (from, to) = (NAMES + wide(low), NAMES + wide(high));
            let _ = write!(
                svg,
                "<rect class=\"bar\" x=\"{NAMES}\" y=\"{top}\" width=\"{}\" height=\"18\"/>\
                 <path class=\"whisker\" d=\"M{from} {middle}H{to}M{from} {}V{}M{to} {}V{}\"/>\
                 <text x=\"{}\" y=\"{line}\">{count}</text>",
                wide(count).max(1),
                middle - 4,
                middle + 4,
                middle - 4,
                middle + 4,
                to + 6,
            );
        }
        svg.push_str("</svg>");
        svg
    }

    fn trend(&self) -> String {
        let most = self.most();
        let (left, right, top, bottom) = (60, WIDTH - 20, 10, TREND - 30);
        let across = |at: usize| {
            let steps = (self.points.len() as u64).saturating_sub(1).max(1);
            left + at as u64 * (right - left) / steps
        };
        let down = |count: u64| bottom - count * (bottom - top) / most;
        let mut svg = self.begin(TREND);
        let _ = write!(
            svg,
            "<path class=\"axis\" d=\"M{left} {top}V{bottom}H{right}\"/>\
             <text x=\"{}\" y=\"{}\" text-anchor=\"end\">{most}</text><text x=\"{}\" y=\"{bottom}\" text-anchor=\"end\">0</text>",
            left - 6,
            top + 10,
            left - 6
        );
        // A hidden period is a gap in the line.
        for part in self.points.iter().enumerate().collect::<Vec<_>>().split(|(_, point)| point.mark.is_none()) {
            let marks: Vec<(u64, Mark)> =
                part.iter().filter_map(|(at, point)| Some((across(*at), point.mark?))).collect();
            let upper = marks.iter().map(|(x, mark)| format!("{x},{}", down(mark.high)));
            let lower = marks.iter().rev().map(|(x, mark)| format!("{x},{}", down(mark.low)));
            let line = marks.iter().map(|(x, mark)| format!("{x},{}", down(mark.count)));
            let (band, line): (Vec<String>, Vec<String>) = (upper.chain(lower).collect(), line.collect());
            let _ = write!(svg, "<polygon class=\"band\" points=\"{}\"/>", band.join(" "));
            let _ = write!(svg, "<polyline class=\"line\" points=\"{}\"/>", line.join(" "));
            for (x, mark) in &marks {
                let _ = write!(svg, "<circle class=\"dot\" cx=\"{x}\" cy=\"{}\" r=\"3\"/>", down(mark.count));
            }
        }
        if let (Some(first), Some(last)) = (self.points.first(), self.points.last()) {
            let y = TREND - 10;
            let _ = write!(svg, "<text x=\"{left}\" y=\"{y}\">{}</text>", escaped(&first.name));
            let _ = write!(svg, "<text x=\"{right}\" y=\"{y}\" text-anchor=\"end\">{}</text>", escaped(&last.name));
        }
        svg.push_str("</svg>");
        svg
    }
}

/// Text as it stands in SVG.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart(points: &[(&str, Option<u64>)], is_trend: bool) -> Chart {
        let mark = |count: u64| Mark { count, low: count.saturating_sub(2), high: count + 2 };
        let points = points.iter().map(|(name, count)| Point { name: (*name).to_owned(), mark: count.map(mark) });
        Chart { id: "a", title: "A & B", note: "", column: "", points: points.collect(), is_trend }
    }

    #[test]
    fn bars_carry_their_names_numbers_and_ranges_and_hidden_ones_say_so() {
        let svg = chart(&[("<one>", Some(40)), ("two", None)], false).svg();
        assert!(svg.contains("&lt;one&gt;") && svg.contains(">40</text>") && svg.contains(">hidden</text>"), "{svg}");
        assert_eq!((svg.matches("class=\"whisker\"").count(), svg.matches("<title").count()), (1, 1));
        assert!(svg.contains("A &amp; B") && !svg.contains("style="));
    }

    #[test]
    fn a_trend_breaks_where_a_period_is_hidden() {
        let svg = chart(&[("W1", Some(40)), ("W2", None), ("W3", Some(20)), ("W4", Some(30))], true).svg();
        assert_eq!(svg.matches("class=\"line\"").count(), 2);
        assert!(!chart(&[("W1", None)], true).has_numbers());
    }
}
