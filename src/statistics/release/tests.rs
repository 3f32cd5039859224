//! Tests of releases: what is shown, and what somebody can make of it who means harm.

use std::collections::HashMap;

use proptest::prelude::*;

use super::*;

fn rules() -> Rules {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    Rules {
        k: 10,
        country_minimum: 100,
        kept_apart: BTreeSet::new(),
        epsilon: 0,
        languages: names(&["en", "sw", "fr"]),
        channels: names(&["web", "telegram", "discord"]),
        services: [("ke-line", "KE"), ("ke-other", "KE")].map(|(id, cc)| (id.to_owned(), cc.to_owned())).into(),
    }
}

fn count(keys: [&str; 4], count: u64) -> Count {
    Count { keys: keys.map(str::to_owned), count }
}

/// Never drawn where there is no noise.
fn no_coins() -> impl FnMut() -> u64 {
    || unreachable!("no noise is added")
}

fn coins() -> impl FnMut() -> u64 {
    let mut seed = 7_u64;
    move || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        seed.rotate_left(29) ^ (seed >> 31)
    }
}

fn released(counts: &Counts, rules: &Rules) -> Vec<Table> {
    release(counts, rules, &mut no_coins())
}

fn number(tables: &[Table], table: &str, keys: &[&str]) -> Option<u64> {
    let table = tables.iter().find(|one| one.name == table).expect("a table");
    table.rows.iter().find(|row| row.keys == keys)?.number.map(|number| number.count)
}

/// Kenya with enough conversations, and a few small countries.
fn some() -> Counts {
    let mut counts = Counts::default();
    counts.channels.extend([
        count(["KE", "web", "sw", ""], 90),
        count(["KE", "web", "en", ""], 57),
        count(["KE", "telegram", "sw", ""], 33),
        count(["KE", "telegram", "en", ""], 4),
        count(["VA", "web", "en", ""], 7),
        count(["SM", "web", "en", ""], 60),
        count(["TZ", "web", "sw", ""], 70),
        count(["", "web", "en", ""], 30),
    ]);
    counts.outcomes.extend([
        count(["KE", "concern", "contact", ""], 101),
        count(["KE", "urgent", "contact", ""], 52),
        count(["KE", "emergency", "contact", ""], 8),
        count(["KE", "none", "contact", ""], 23),
        count(["KE", "urgent", "chosen", ""], 40),
        count(["VA", "emergency", "contact", ""], 7),
        count(["TZ", "emergency", "contact", ""], 30),
    ]);
    counts.topics.extend([
        count(["KE", "bullying", "violence.bullying", "chi-as1-2026-08"], 44),
        count(["KE", "fgm", "violence.fgm", "chi-as1-2026-08"], 2),
        count(["KE", "anxiety", "mental_health.fear_anxiety", "chi-as1-2026-08"], 38),
        count(["KE", "grief", "mental_health.mood", "chi-as1-2026-08"], 12),
        count(["KE", "low_mood", "mental_health.mood", "chi-as1-2026-08"], 11),
    ]);
    counts.services.extend([
        count(["ke-line", "chosen", "", ""], 25),
        count(["ke-other", "chosen", "", ""], 12),
        count(["unnamed", "chosen", "", ""], 99),
    ]);
    counts
}

#[test]
fn numbers_are_rounded_and_small_ones_take_others_with_them() {
    let tables = released(&some(), &rules());
    let contact = |urgency| number(&tables, "outcomes", &["KE", urgency, "contact"]);
    assert_eq!([contact("all"), contact("concern"), contact("urgent")], [Some(185), Some(100), Some(50)]);
    assert_eq!([contact("emergency"), contact("none")], [None, None]);
    let topic = |heading, topic, code| {
        let map = if topic == ALL { "" } else { topics::newest() };
        number(&tables, "topics", &["KE", heading, topic, code, map])
    };
    assert_eq!(topic("violence", ALL, ""), Some(45));
    assert_eq!(topic("violence", "fgm", "violence.fgm"), None);
    assert_eq!(topic("mental_health", "anxiety", "mental_health.fear_anxiety"), Some(40));
    let channel = |channel, lang| number(&tables, "channels", &["KE", channel, lang]);
    assert_eq!(
        [channel("web", "all"), channel("telegram", "all"), channel("all", "all")],
        [Some(145), None, Some(185)]
    );
}

#[test]
fn small_countries_are_published_together_and_those_kept_apart_never_alone() {
    let tables = released(&some(), &rules());
    let all = |tables: &[Table], country: &str| number(tables, "channels", &[country, ALL, ALL]);
    assert_eq!(all(&tables, REST), Some(135));
    for hidden in ["VA", "SM", "TZ", UNKNOWN, ""] {
        assert!(tables.iter().all(|table| table.rows.iter().all(|row| row.keys[0] != hidden)), "{hidden}");
    }
    let apart = Rules { kept_apart: ["KE".to_owned()].into(), ..rules() };
    let tables = released(&some(), &apart);
    assert_eq!((all(&tables, "KE"), all(&tables, REST)), (None, Some(320)));
    // Two together would tell each other apart.
    let mut two = some();
    two.channels.retain(|count| count.keys[0] != "VA");
    assert_eq!(all(&released(&two, &rules()), REST), None);
}

#[test]
fn a_service_is_named_only_where_it_agreed_and_leaves_enough_of_others() {
    let tables = released(&some(), &rules());
    // 40 chose somebody: 25 and 12 are named services, and the 3 that are left must not be told.
    assert_eq!(number(&tables, "services", &["ke-line", "KE", "chosen"]), Some(25));
    assert_eq!(number(&tables, "services", &["ke-other", "KE", "chosen"]), None);
    assert!(tables[3].rows.iter().all(|row| row.keys[0] != "unnamed"));
}

#[test]
fn a_later_version_only_takes_away() {
    let before = released(&some(), &rules());
    let after = without(before.clone(), &[REST.to_owned()].into(), &[("ke-other".to_owned(), "KE".to_owned())].into());
    let mut gone = 0;
    for (before, after) in before.iter().zip(&after) {
        assert!(after.rows.iter().all(|row| before.rows.contains(row)));
        gone += before.rows.len() - after.rows.len();
    }
    assert!(gone > 0 && after.iter().all(|table| table.rows.iter().all(|row| row.keys[0] != REST)));
    assert!(after[3].rows.iter().all(|row| row.keys[0] == "ke-other"));
}

#[test]
fn noise_changes_numbers_and_never_what_is_hidden() {
    let noisy = release(&some(), &Rules { epsilon: 5_000_000, ..rules() }, &mut coins());
    let plain = released(&some(), &rules());
    let mut changed = 0;
    for (noisy, plain) in noisy.iter().zip(&plain) {
        for (noisy, plain) in noisy.rows.iter().zip(&plain.rows) {
            assert_eq!((noisy.number.is_some(), &noisy.keys), (plain.number.is_some(), &plain.keys));
            let (Some(noisy), Some(plain)) = (noisy.number, plain.number) else { continue };
            changed += usize::from(noisy.count != plain.count);
            assert!(noisy.high - noisy.low > plain.high - plain.low && noisy.count >= 10);
        }
    }
    assert!(changed > 3);
}

#[test]
fn older_maps_keep_their_lines() {
    let mut counts = some();
    counts.topics.push(count(["KE", "bullying", "violence.bullying", "chi-of-old"], 50));
    let tables = released(&counts, &rules());
    let lines = tables[1].rows.iter().filter(|row| row.keys[2] == "bullying");
    assert!(lines.clone().all(|row| row.keys[4] == topics::newest()), "a map that is not ours is not published");
    assert_eq!(lines.count(), 1);
}

/// What somebody can tell of hidden cells who has the tables, knows the true value of every published number and which
/// of the hidden ones are small, and knows `facts` conversations and where each was counted.
struct Attack<'a> {
    table: &'a Table,
    truth: &'a HashMap<Vec<String>, u64>,
    facts: &'a HashMap<Vec<String>, u64>,
    k: u64,
}

impl Attack<'_> {
    /// The row that a row is a part of.
    fn whole(&self, keys: &[String]) -> Option<Vec<String>> {
        let mut whole = keys.to_vec();
        let at = match self.table.name {
            "outcomes" => 1,
            "topics" => 2,
            _ => [2, 1].into_iter().find(|at| keys[*at] != ALL)?,
        };
        if keys[at] == ALL {
            return None;
        }
        ALL.clone_into(&mut whole[at]);
        whole.iter_mut().skip(3).for_each(String::clear);
        Some(whole)
    }

    fn parts(&self, keys: &[String]) -> Vec<&Row> {
        self.table.rows.iter().filter(|row| self.whole(&row.keys).as_deref() == Some(keys)).collect()
    }

    /// Hidden cells under k whose value follows though not all of it is known from outside.
    fn recovered(&self) -> Vec<Vec<String>> {
        let mut found = Vec::new();
        for row in self.table.rows.iter().filter(|row| row.number.is_some()) {
            let parts = self.parts(&row.keys);
            if parts.is_empty() {
                continue;
            }
            let value = |row: &Row| self.truth[&row.keys];
            let shown: u64 = parts.iter().filter(|part| part.number.is_some()).map(|part| value(part)).sum();
            let hidden: Vec<&&Row> = parts.iter().filter(|part| part.number.is_none()).collect();
            let rest = value(row) - shown;
            let known = |part: &Row| self.facts.get(&part.keys).copied().unwrap_or_default();
            let is_small = |part: &Row| value(part) < self.k;
            let most = |part: &Row| if is_small(part) { (self.k - 1).min(rest) } else { rest };
            let least = |part: &Row| if is_small(part) { known(part) } else { known(part).max(self.k) };
            for part in hidden.iter().filter(|part| is_small(part)) {
                let others = || hidden.iter().filter(|other| other.keys != part.keys);
                let low = least(part).max(rest.saturating_sub(others().map(|other| most(other)).sum()));
                let high = most(part).min(rest.saturating_sub(others().map(|other| least(other)).sum()));
                if low == high && known(part) < value(part) {
                    found.push(part.keys.clone());
                }
            }
        }
        found
    }
}

/// The true value of every row.
fn truth(counts: &Counts, rules: &Rules) -> Vec<Table> {
    // With a threshold of nothing everything is shown; the numbers are taken before they are rounded.
    let units = Units::of(counts, rules);
    let exact = |trees: Vec<Tree>, name, columns| {
        fn add(tree: &Tree, rows: &mut Vec<Row>) {
            let value = tree.node.value;
            rows.push(Row { keys: tree.keys.clone(), number: Some(Number { count: value, low: value, high: value }) });
            tree.parts.iter().for_each(|part| add(part, rows));
        }
        let mut rows = Vec::new();
        for tree in &trees {
            add(tree, &mut rows);
        }
        Table { name, columns, rows }
    };
    vec![
        exact(outcomes(counts, &units), "outcomes", &[]),
        exact(by_topic(counts, &units), "topics", &[]),
        exact(channels(counts, &units, rules), "channels", &[]),
    ]
}

fn random_counts() -> impl Strategy<Value = (Counts, u64)> {
    let cell = prop_oneof![4 => 0_u64..12, 2 => 0_u64..60, 1 => 100_u64..400];
    (prop::collection::vec(cell, 400), 5_u64..15).prop_map(|(cells, k)| {
        let mut next = cells.into_iter();
        let mut counts = Counts::default();
        for country in ["KE", "TZ", "UG", "VA", "SM", ""] {
            for urgency in ["none", "concern", "urgent", "emergency"] {
                for outcome in ["contact", "chosen"] {
                    counts.outcomes.push(count([country, urgency, outcome, ""], next.next().unwrap_or(1)));
                }
            }
            for line in topics::all().iter().step_by(3) {
                counts.topics.push(count([country, &line.topic, &line.code, line.map], next.next().unwrap_or(2)));
            }
            for channel in ["web", "telegram", "discord"] {
                for lang in ["en", "sw", "xx"] {
                    counts.channels.push(count([country, channel, lang, ""], next.next().unwrap_or(40)));
                }
            }
        }
        (counts, k)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn no_attack_recovers_a_number_under_k((counts, k) in random_counts(), facts in prop::collection::vec(any::<u16>(), 20)) {
        let rules = Rules { k, ..rules() };
        let tables = released(&counts, &rules);
        let exact = truth(&counts, &rules);
        for (table, exact) in tables.iter().zip(&exact) {
            let truth: HashMap<Vec<String>, u64> =
                exact.rows.iter().filter_map(|row| Some((row.keys.clone(), row.number?.count))).collect();
            // Nothing under k is shown, and what is shown is what it says.
            for row in &table.rows {
                let value = truth[&row.keys];
                if let Some(number) = row.number {
                    prop_assert!(value >= k && (number.low..=number.high).contains(&value), "{row:?} {value}");
                }
            }
            // Without outside facts, and with twenty.
            let mut known: HashMap<Vec<String>, u64> = HashMap::new();
            for round in 0..2 {
                let attack = Attack { table, truth: &truth, facts: &known, k };
                let found = attack.recovered();
                prop_assert!(found.is_empty(), "round {round}: {found:?}");
                let cells: Vec<&Row> = table.rows.iter().filter(|row| attack.parts(&row.keys).is_empty()).collect();
                for fact in &facts {
                    let Some(cell) = cells.get(usize::from(*fact) % cells.len().max(1)) else { continue };
                    let known = known.entry(cell.keys.clone()).or_default();
                    *known = (*known + 1).min(truth[&cell.keys]);
                }
            }
        }
    }
}
