//! Releases: counts of a period become tables that can be published.
//!
//! Every table is a forest of small trees: a country, its parts, their parts ([`suppress`](super::suppress)). No total goes
//! across countries, so that no number stands in two sums. Countries with few conversations, and those that the operator
//! keeps apart, are published together. What is shown is rounded, and noise may be added before. A later version of the
//! same period is made of the earlier one's numbers and can only take some away: counted anew, the two side by side could
//! tell what each of them hides.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::{
    dialogue::{Noted, Tally},
    triage::Urgency,
};

use super::{
    noise::{self, Coins},
    suppress::Node,
    tally, topics,
};

/// Conversations whose country nobody knows.
pub const UNKNOWN: &str = "XX";
/// Countries that are published together.
pub const REST: &str = "ZZ";
/// Stands in a column for all of its values.
pub const ALL: &str = "all";
/// So many countries at least are published together; fewer could tell each other apart.
const FEWEST_TOGETHER: usize = 3;
/// What published numbers are rounded to.
pub const BASE: u64 = 5;

/// A counter as it comes out of its table: the columns behind the week, and how often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// The columns; the last ones are empty where the table has fewer.
    pub keys: [String; 4],
    /// How often.
    pub count: u64,
}

/// The counters of a period.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    /// Country, urgency, outcome.
    pub outcomes: Vec<Count>,
    /// Country, topic, code, map.
    pub topics: Vec<Count>,
    /// Country, channel, language.
    pub channels: Vec<Count>,
    /// Service, outcome.
    pub services: Vec<Count>,
}

impl Counts {
    /// Whether nothing was counted.
    pub fn is_empty(&self) -> bool {
        [&self.outcomes, &self.topics, &self.channels, &self.services].iter().all(|table| table.is_empty())
    }
}

/// How a release is protected.
#[derive(Clone, Debug, PartialEq)]
pub struct Rules {
    /// The smallest number that is shown.
    pub k: u64,
    /// A country with fewer conversations is published together with others.
    pub country_minimum: u64,
    /// Countries that are never published alone.
    pub kept_apart: BTreeSet<String>,
    /// What the noise costs, in millionths of epsilon; 0: none is added.
    pub epsilon: u64,
    /// The languages that a conversation can be in.
    pub languages: Vec<String>,
    /// The channels that a conversation can be on.
    pub channels: Vec<String>,
    /// The country of each service that may be named.
    pub services: BTreeMap<String, String>,
}

/// A table that can be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name, such as `outcomes`.
    pub name: &'static str,
    /// Its columns before the numbers.
    pub columns: &'static [&'static str],
    /// Its rows.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is about.
    pub keys: Vec<String>,
    /// The number; `None` where it is hidden.
    pub number: Option<Number>,
}

/// A published number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    /// As it is published.
    pub count: u64,
    /// The least it stands for.
    pub low: u64,
    /// The most it stands for.
    pub high: u64,
}

/// The names of the tables of counters.
pub const TABLES: [&str; 4] = ["outcomes", "topics", "channels", "services"];

/// How many published numbers one conversation can change by one, at most: what noise is measured by.
pub const WEIGHT: u64 = {
    let outcomes = Tally::ALL.len() as u64 * 2;
    let topics = Noted::MOST_LEAVES as u64 * 2;
    // Shown, chosen, reached, not reached, for each service.
    let services = Noted::MOST_SERVICES as u64 * 4;
    outcomes + topics + 3 + services
};

/// A tree of numbers with what each is about.
struct Tree {
    keys: Vec<String>,
    node: Node,
    parts: Vec<Tree>,
}

/// Makes the tables of a release.
pub fn release(counts: &Counts, rules: &Rules, coins: &mut impl Coins) -> Vec<Table> {
    let units = Units::of(counts, rules);
    let mut tables = vec![
        finish("outcomes", &["country", "urgency", "outcome"], outcomes(counts, &units), rules, coins),
        finish("topics", &["country", "heading", "topic", "code", "map"], by_topic(counts, &units), rules, coins),
        finish("channels", &["country", "channel", "language"], channels(counts, &units, rules), rules, coins),
    ];
    let services = services(counts, rules, &tables[0]);
    tables.push(publish("services", &["service", "country", "outcome"], &services, rules, coins));
    tables
}

/// Which countries are published alone, and which together.
struct Units {
    alone: BTreeSet<String>,
    together: bool,
}

impl Units {
    fn of(counts: &Counts, rules: &Rules) -> Self {
        let mut talks: BTreeMap<&str, u64> = BTreeMap::new();
        for count in &counts.channels {
            *talks.entry(&count.keys[0]).or_default() += count.count;
        }
        let apart = |country: &str| rules.kept_apart.contains(country);
        let (alone, rest): (Vec<_>, Vec<_>) =
            talks.into_iter().partition(|(country, many)| *many >= rules.country_minimum && !apart(country));
        let named = |(country, _): &&(&str, u64)| !country.is_empty();
        let together = rest.iter().filter(named).count() >= FEWEST_TOGETHER
            && rest.iter().filter(named).map(|(_, many)| many).sum::<u64>() >= rules.country_minimum;
        Units { alone: alone.into_iter().map(|(country, _)| country.to_owned()).collect(), together }
    }

    /// What a country's counts are published under; `None`: not at all.
    fn unit<'c>(&self, country: &'c str) -> Option<&'c str> {
        match country {
            "" => self.alone.contains("").then_some(UNKNOWN),
            _ if self.alone.contains(country) => Some(country),
            _ => self.together.then_some(REST),
        }
    }

    /// Adds up the counts of a table by unit and the columns that are wanted.
    fn sums<'c>(
        &self,
        counts: &'c [Count],
        key: impl Fn(&'c Count) -> Vec<&'c str>,
    ) -> BTreeMap<String, BTreeMap<Vec<&'c str>, u64>> {
        let mut sums: BTreeMap<String, BTreeMap<Vec<&str>, u64>> = BTreeMap::new();
        for count in counts {
            let Some(unit) = self.unit(&count.keys[0]) else { continue };
            *sums.entry(unit.to_owned()).or_default().entry(key(count)).or_default() += count.count;
        }
        sums
    }
}

fn leaf(keys: &[&str], value: u64) -> Tree {
    Tree { keys: keys.iter().map(|key| (*key).to_owned()).collect(), node: Node::leaf(value), parts: Vec::new() }
}

fn total(keys: &[&str], parts: Vec<Tree>) -> Tree {
    let node = Node { value: parts.iter().map(|part| part.node.value).sum(), ..Node::default() };
    Tree { keys: keys.iter().map(|key| (*key).to_owned()).collect(), node, parts }
}

/// For each country and outcome: the total, and by urgency.
fn outcomes(counts: &Counts, units: &Units) -> Vec<Tree> {
    let sums = units.sums(&counts.outcomes, |count| vec![&count.keys[1], &count.keys[2]]);
    let mut trees = Vec::new();
    for (country, sums) in &sums {
        for outcome in Tally::ALL.iter().map(|tally| tally.as_str()) {
            let by_urgency = Urgency::ALL.iter().rev().map(|urgency| {
                let urgency = tally::urgency(*urgency);
                leaf(&[country, urgency, outcome], sums.get(&vec![urgency, outcome]).copied().unwrap_or_default())
            });
            trees.push(total(&[country, ALL, outcome], by_urgency.collect()));
        }
    }
    trees
}

/// For each country: topics under their headings.
fn by_topic(counts: &Counts, units: &Units) -> Vec<Tree> {
    let sums = units.sums(&counts.topics, |count| vec![&count.keys[1], &count.keys[2], &count.keys[3]]);
    // What was counted under an older map stays under it.
    let maps: BTreeSet<&str> =
        counts.topics.iter().map(|count| count.keys[3].as_str()).chain([topics::newest()]).collect();
    let lines: Vec<&topics::Mapped> = topics::all().iter().filter(|line| maps.contains(line.map)).collect();
    let mut trees = Vec::new();
    for (country, sums) in &sums {
        let mut headings: BTreeMap<&str, Vec<Tree>> = BTreeMap::new();
        for line in &lines {
            let heading = line.heading_key();
            let counted = sums.get(&vec![line.topic.as_str(), &line.code, line.map]).copied().unwrap_or_default();
            let row = leaf(&[country, heading, &line.topic, &line.code, line.map], counted);
            headings.entry(heading).or_default().push(row);
        }
        // No total over headings: it would mean nothing, and would hide a heading for each that is empty.
        trees.extend(headings.into_iter().map(|(heading, parts)| total(&[country, heading, ALL, "", ""], parts)));
    }
    trees
}

/// For each country: channels, and languages on each.
fn channels(counts: &Counts, units: &Units, rules: &Rules) -> Vec<Tree> {
    let known = |lang: &str| rules.languages.iter().any(|known| known == lang);
    let sums = units.sums(&counts.channels, |count| {
        vec![&count.keys[1], if known(&count.keys[2]) { &count.keys[2] } else { "other" }]
    });
    // A channel that was on then and is off now.
    let all: BTreeSet<&String> = counts.channels.iter().map(|count| &count.keys[1]).collect();
    let off: Vec<String> = all.into_iter().filter(|channel| !rules.channels.contains(channel)).cloned().collect();
    let mut trees = Vec::new();
    for (country, sums) in &sums {
        let of_channel = |channel: &String| {
            let languages = rules.languages.iter().map(String::as_str).chain(["other"]);
            let parts = languages.map(|lang| {
                let counted = sums.get(&vec![channel.as_str(), lang]).copied().unwrap_or_default();
                leaf(&[country, channel, lang], counted)
            });
            total(&[country, channel, ALL], parts.collect())
        };
        let channels = rules.channels.iter().chain(&off);
        trees.push(total(&[country, ALL, ALL], channels.map(of_channel).collect()));
    }
    trees
}

/// For each service that may be named: what came of it. What is left of its country's number when all named services are
/// taken away is hidden like any other number, so the smallest of them give way.
fn services(counts: &Counts, rules: &Rules, outcomes: &Table) -> Vec<Tree> {
    let mut counted: HashMap<(&str, &str), u64> = HashMap::new();
    for count in &counts.services {
        *counted.entry((&count.keys[0], &count.keys[1])).or_default() += count.count;
    }
    let mut of_country: HashMap<(&str, &str), u64> = HashMap::new();
    for count in &counts.outcomes {
        *of_country.entry((&count.keys[0], &count.keys[2])).or_default() += count.count;
    }
    let totals = outcomes.rows.iter().filter(|row| row.keys[1] == ALL && row.number.is_some());
    let public: HashSet<(&str, &str)> = totals.map(|row| (&*row.keys[0], &*row.keys[2])).collect();
    let mut trees = Vec::new();
    for outcome in [Tally::Offered, Tally::Referred, Tally::Reached, Tally::DidNotWork].map(Tally::as_str) {
        let mut by_country: BTreeMap<&str, Vec<Tree>> = BTreeMap::new();
        for (service, country) in &rules.services {
            let many = counted.get(&(service.as_str(), outcome)).copied().unwrap_or_default();
            let mut row = leaf(&[service, country, outcome], many);
            // A service tells its country's number: it is named only where that one is published.
            row.node.shown = many >= rules.k && public.contains(&(country.as_str(), outcome));
            by_country.entry(country).or_default().push(row);
        }
        for (country, mut rows) in by_country {
            let all = of_country.get(&(country, outcome)).copied().unwrap_or_default();
            rows.sort_by_key(|row| row.node.value);
            let mut named: u64 = rows.iter().filter(|row| row.node.shown).map(|row| row.node.value).sum();
            for row in rows.iter_mut().filter(|row| row.node.shown) {
                if all.saturating_sub(named) >= rules.k {
                    break;
                }
                row.node.shown = false;
                named -= row.node.value;
            }
            trees.extend(rows);
        }
    }
    trees.sort_by(|a, b| a.keys.cmp(&b.keys));
    trees
}

/// Protects a table and publishes it.
fn finish(
    name: &'static str,
    columns: &'static [&'static str],
    mut trees: Vec<Tree>,
    rules: &Rules,
    coins: &mut impl Coins,
) -> Table {
    for tree in &mut trees {
        let mut node = shape(tree);
        node.protect(rules.k);
        decided(tree, &node);
    }
    publish(name, columns, &trees, rules, coins)
}

fn shape(tree: &Tree) -> Node {
    Node { value: tree.node.value, parts: tree.parts.iter().map(shape).collect(), ..Node::default() }
}

fn decided(tree: &mut Tree, node: &Node) {
    tree.node.shown = node.shown;
    for (part, node) in tree.parts.iter_mut().zip(&node.parts) {
        decided(part, node);
    }
}

fn publish(
    name: &'static str,
    columns: &'static [&'static str],
    trees: &[Tree],
    rules: &Rules,
    coins: &mut impl Coins,
) -> Table {
    fn add(tree: &Tree, rules: &Rules, reach: u64, coins: &mut impl Coins, rows: &mut Vec<Row>) {
        let number = tree.node.shown.then(|| published(tree.node.value, rules, reach, coins));
        rows.push(Row { keys: tree.keys.clone(), number });
        for part in &tree.parts {
            add(part, rules, reach, coins, rows);
        }
    }
    let reach = if rules.epsilon == 0 { 0 } else { noise::reach(WEIGHT * 1_000_000, rules.epsilon) };
    let mut rows = Vec::new();
    for tree in trees {
        add(tree, rules, reach, coins, &mut rows);
    }
    Table { name, columns, rows }
}

/// A number as it is shown: with noise, rounded, and never under `k`.
fn published(value: u64, rules: &Rules, reach: u64, coins: &mut impl Coins) -> Number {
    let noisy = if rules.epsilon == 0 {
        value
    } else {
        value.saturating_add_signed(noise::laplace(coins, WEIGHT * 1_000_000, rules.epsilon))
    };
    let least = rules.k.div_ceil(BASE) * BASE;
    let count = ((noisy + BASE / 2) / BASE * BASE).max(least);
    let width = BASE / 2 + reach;
    let low = if count == least { rules.k } else { count.saturating_sub(width).max(rules.k) };
    Number { count, low, high: count + width }
}

/// What a later version of a release shows: the same numbers without the countries and the services that are not to be
/// seen any more.
pub fn without(
    mut tables: Vec<Table>,
    countries: &BTreeSet<String>,
    services: &BTreeMap<String, String>,
) -> Vec<Table> {
    for table in &mut tables {
        let is_service = table.name == "services";
        table.rows.retain(|row| {
            let country = if is_service { &row.keys[1] } else { &row.keys[0] };
            !countries.contains(country) && (!is_service || services.contains_key(&row.keys[0]))
        });
    }
    tables
}

#[cfg(test)]
mod tests;
