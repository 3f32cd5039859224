//! Suppression: which numbers of a table may be seen.
//!
//! A table is a tree: a total, its parts, their parts. A number under `k` is never shown. Where a total is shown, what is
//! hidden among its parts must not follow from the rest: at least two parts are hidden, together they count `k` or more,
//! and it stays open how they share it. Where that cannot be had by hiding more parts, the total is hidden. A hidden
//! total hides all its parts, so that each total with its parts can be looked at by itself. Nothing, zero included, tells
//! a hidden number from another.

/// A number with its parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Node {
    /// The true number; of a total, the sum of its parts.
    pub value: u64,
    /// Whether it must not be shown whatever it is, as it was hidden before.
    pub barred: bool,
    /// Whether it is shown.
    pub shown: bool,
    /// Its parts; none where it is not divided.
    pub parts: Vec<Node>,
}

impl Node {
    /// A number that is not divided.
    pub fn leaf(value: u64) -> Self {
        Node { value, ..Node::default() }
    }

    /// The total of these parts.
    pub fn total(parts: Vec<Node>) -> Self {
        Node { value: parts.iter().map(|part| part.value).sum(), parts, ..Node::default() }
    }

    /// Decides what is shown.
    pub fn protect(&mut self, k: u64) {
        // A total that cannot be shown is barred, which changes what its own total needs: begin again. Each time one more
        // is barred, so that it ends.
        while !self.try_protect(k) {}
    }

    fn try_protect(&mut self, k: u64) -> bool {
        self.shown = self.value >= k && !self.barred;
        if !self.shown {
            self.hide();
            return true;
        }
        if self.parts.is_empty() {
            return true;
        }
        for part in &mut self.parts {
            part.shown = part.value >= k && !part.barred;
        }
        while !is_safe(&self.parts, k) {
            let smallest = self.parts.iter_mut().filter(|part| part.shown).min_by_key(|part| part.value);
            let Some(part) = smallest else {
                self.barred = true;
                return false;
            };
            part.shown = false;
        }
        for part in &mut self.parts {
            if !part.shown {
                part.hide();
            } else if !part.try_shown(k) {
                return false;
            }
        }
        true
    }

    /// Decides about the parts of a part that is shown.
    fn try_shown(&mut self, k: u64) -> bool {
        if self.parts.is_empty() { true } else { self.try_protect(k) }
    }

    fn hide(&mut self) {
        self.shown = false;
        self.parts.iter_mut().for_each(Node::hide);
    }
}

/// Whether what is hidden among parts stays hidden beside their total.
fn is_safe(parts: &[Node], k: u64) -> bool {
    let hidden = || parts.iter().filter(|part| !part.shown);
    let (many, sum) = (hidden().count() as u64, hidden().map(|part| part.value).sum::<u64>());
    if many == 0 {
        return true;
    }
    // How they share their sum must stay open, also to somebody who knows which of them are small: there is room below the
    // most that small ones can be, or above the least that large ones must be.
    let large = hidden().filter(|part| part.value >= k).count() as u64;
    let room = if large == 0 { (many * (k - 1)).saturating_sub(sum) } else { sum - large * k };
    many >= 2 && sum >= k && room >= k.div_ceil(4)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn line(values: &[u64]) -> Node {
        Node::total(values.iter().copied().map(Node::leaf).collect())
    }

    fn shown(values: &[u64]) -> (bool, Vec<bool>) {
        let mut node = line(values);
        node.protect(10);
        (node.shown, node.parts.iter().map(|part| part.shown).collect())
    }

    #[test]
    fn a_small_part_takes_another_one_with_it() {
        assert_eq!(shown(&[3, 40, 25]), (true, vec![false, true, false]));
        assert_eq!(shown(&[40, 25]), (true, vec![true, true]));
        assert_eq!(shown(&[0, 25]), (true, vec![false, false]));
        assert_eq!(shown(&[1, 2]), (false, vec![false, false]));
    }

    #[test]
    fn two_parts_that_could_only_be_nine_and_nine_hide_their_total() {
        assert_eq!(shown(&[9, 9]), (false, vec![false, false]));
        assert_eq!(shown(&[9, 9, 30]), (true, vec![false, false, false]));
    }

    #[test]
    fn what_was_hidden_before_stays_hidden() {
        let mut node = line(&[30, 40, 50]);
        node.parts[2].barred = true;
        node.protect(10);
        assert_eq!(node.parts.iter().map(|part| part.shown).collect::<Vec<_>>(), [false, true, false]);
    }

    /// What somebody can tell of the parts of a total who knows every shown number to the last digit, and of each hidden
    /// part whether it is small: the least and the most that each can be.
    fn bounds(node: &Node, k: u64) -> Vec<Option<(u64, u64)>> {
        let rest = node.value - node.parts.iter().filter(|part| part.shown).map(|part| part.value).sum::<u64>();
        let most = |part: &Node| if part.value < k { (k - 1).min(rest) } else { rest };
        let least = |part: &Node| if part.value < k { 0 } else { k };
        let hidden: Vec<&Node> = node.parts.iter().filter(|part| !part.shown).collect();
        let all_most: u64 = hidden.iter().map(|part| most(part)).sum();
        let all_least: u64 = hidden.iter().map(|part| least(part)).sum();
        let of = |part: &Node| {
            let low = least(part).max(rest.saturating_sub(all_most - most(part)));
            let high = most(part).min(rest.saturating_sub(all_least - least(part)));
            (low, high)
        };
        node.parts.iter().map(|part| (!part.shown).then(|| of(part))).collect()
    }

    fn attacked(node: &Node, k: u64) {
        if node.shown {
            for (part, bounds) in node.parts.iter().zip(bounds(node, k)) {
                if let Some((low, high)) = bounds.filter(|_| part.value < k) {
                    assert!(low < high, "{part:?} of {node:?}");
                }
            }
        }
        assert!(!node.shown || node.value >= k);
        for part in &node.parts {
            assert!(node.shown || !part.shown, "a part of a hidden total");
            attacked(part, k);
        }
    }

    fn numbers() -> impl Strategy<Value = u64> {
        prop_oneof![3 => 0_u64..12, 2 => 0_u64..40, 1 => 0_u64..5000]
    }

    proptest! {
        #[test]
        fn no_number_under_k_follows_from_what_is_shown(
            groups in prop::collection::vec(prop::collection::vec(numbers(), 1..7), 1..7),
            barred in prop::collection::vec(any::<bool>(), 7),
            k in 5_u64..15,
        ) {
            let mut node = Node::total(groups.iter().map(|group| line(group)).collect());
            for (part, barred) in node.parts.iter_mut().zip(barred) {
                part.barred = barred && part.value % 3 == 0;
            }
            node.protect(k);
            attacked(&node, k);
        }
    }
}
