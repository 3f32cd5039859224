//! The numbers for Prometheus: what happened, how often and how long it took; never whose it was.
//!
//! There is one set of them for the process, as there is one process: whoever has something to count asks
//! [`numbers`]. Labels are names from this program's own short lists, so that no label can hold a word, an id or an
//! address. What stands in the database (the backlog) is looked up when somebody asks, see [`Standing`].

use std::{
    fmt,
    sync::{LazyLock, OnceLock, atomic::AtomicU64},
    time::Duration,
};

use prometheus_client::{
    collector::Collector,
    encoding::{DescriptorEncoder, EncodeLabelSet, EncodeMetric, text},
    metrics::{counter::Counter, family::Family, gauge::ConstGauge, gauge::Gauge, histogram::Histogram},
    registry::{Registry, Unit},
};

/// The media type of the numbers: OpenMetrics text, which Prometheus reads.
pub const METRICS_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// The channels, by their names.
const CHANNELS: [&str; 4] = ["web", "terminal", "telegram", "discord"];

/// Seconds that turns take: from a tenth of a budgeted turn to the limit of patience.
const TURN_SECONDS: [f64; 12] = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 2.0, 5.0];
/// Turns in one transaction, at most 64.
const GROUP_TURNS: [f64; 7] = [1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0];

/// The numbers of this process.
pub fn numbers() -> &'static Numbers {
    static NUMBERS: LazyLock<Numbers> = LazyLock::new(Numbers::new);
    &NUMBERS
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Of {
    channel: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Outcome {
    channel: &'static str,
    outcome: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Limited {
    channel: &'static str,
    by: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Reason {
    reason: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Said {
    kind: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Build {
    version: &'static str,
}

/// What a copy of the program knows only by asking: looked up for each answer.
#[derive(Clone, Debug, Default)]
pub struct Standing {
    /// Whether the database answers.
    pub store: bool,
    /// Replies that wait for delivery and replies that were given up, by channel.
    pub outbox: Vec<(&'static str, i64, i64)>,
    /// How long the oldest timer that is due has waited.
    pub timer_late: Duration,
}

/// How old the key is that new text is sealed with; `None`: there is none.
type Age = Box<dyn Fn() -> Option<Duration> + Send + Sync>;

/// All numbers.
pub struct Numbers {
    registry: Registry,
    turns: Family<Outcome, Counter>,
    turn_seconds: Histogram,
    group_turns: Histogram,
    limited: Family<Limited, Counter>,
    let_through: Family<Of, Counter>,
    forbidden: Family<Of, Counter>,
    triage_failures: Family<Reason, Counter>,
    encoder: Family<Said, Counter>,
    fallbacks: Family<Said, Counter>,
    deliveries: Family<Outcome, Counter>,
    timers: Counter,
    reports: Family<Said, Counter>,
    hid_ways: Counter,
    hidden_ways: Gauge,
    panics: Counter,
    started: Gauge,
    store_up: Gauge,
    timer_late: Gauge<f64, AtomicU64>,
    waiting: Family<Of, Gauge>,
    parked: Family<Of, Gauge>,
    key_age: &'static OnceLock<Age>,
}

impl Numbers {
    fn new() -> Self {
        static KEY_AGE: OnceLock<Age> = OnceLock::new();
        let mut numbers = Numbers {
            registry: Registry::with_prefix("helpbridge"),
            turns: Family::default(),
            turn_seconds: Histogram::new(TURN_SECONDS),
            group_turns: Histogram::new(GROUP_TURNS),
            limited: Family::default(),
            let_through: Family::default(),
            forbidden: Family::default(),
            triage_failures: Family::default(),
            encoder: Family::default(),
            fallbacks: Family::default(),
            deliveries: Family::default(),
            timers: Counter::default(),
            reports: Family::default(),
            hid_ways: Counter::default(),
            hidden_ways: Gauge::default(),
            panics: Counter::default(),
            started: Gauge::default(),
            store_up: Gauge::default(),
            timer_late: Gauge::default(),
            waiting: Family::default(),
            parked: Family::default(),
            key_age: &KEY_AGE,
        };
        numbers.register();
        numbers.begin_at_nought();
        numbers
    }

    fn register(&mut self) {
        let build = Family::<Build, Gauge>::default();
        build.get_or_create(&Build { version: env!("CARGO_PKG_VERSION") }).set(1);
        let r = &mut self.registry;
        r.register("build_info", "The version that runs", build);
        r.register_with_unit("start_time", "When it was started, since 1970", Unit::Seconds, self.started.clone());
        r.register("store_up", "Whether the database answers", self.store_up.clone());
        r.register("turns", "Messages that were taken in, by what became of them", self.turns.clone());
        r.register_with_unit("turn", "How long turns took", Unit::Seconds, self.turn_seconds.clone());
        r.register("group_turns", "Turns that were written in one transaction", self.group_turns.clone());
        r.register("limited", "Messages that were asked to wait, by limit", self.limited.clone());
        r.register("forbidden", "Requests that did not come from the platform", self.forbidden.clone());
        r.register("let_through", "Emergencies that no limit held back", self.let_through.clone());
        r.register("encoder", "Verdicts that the encoder was asked about, by what came of it", self.encoder.clone());
        r.register("triage_failures", "Messages that triage gave no verdict on", self.triage_failures.clone());
        r.register("fallbacks", "Compiled-in replies that were said", self.fallbacks.clone());
        r.register("deliveries", "Attempts to deliver a reply", self.deliveries.clone());
        r.register("timers", "Timers that fired", self.timers.clone());
        r.register_with_unit("timer_late", "How long a due timer has waited", Unit::Seconds, self.timer_late.clone());
        r.register("outbox_waiting", "Replies that wait for delivery", self.waiting.clone());
        r.register("outbox_parked", "Replies that were given up", self.parked.clone());
        r.register("reports", "Times that something felt wrong, by the side that said so", self.reports.clone());
        r.register(
            "ways_hidden",
            "Ways to services that people could not reach and that were hidden",
            self.hid_ways.clone(),
        );
        r.register("hidden_ways", "Ways to services that are not offered now", self.hidden_ways.clone());
        r.register("panics", "Panics, caught or not", self.panics.clone());
        r.register_collector(Box::new(Machine { key_age: self.key_age }));
    }

    /// Makes every label begin at 0, so that the first event is seen as a rise.
    fn begin_at_nought(&self) {
        for channel in CHANNELS {
            for outcome in ["stored", "duplicate", "not_stored"] {
                drop(self.turns.get_or_create(&Outcome { channel, outcome }));
            }
            for by in ["conversation", "address", "places"] {
                drop(self.limited.get_or_create(&Limited { channel, by }));
            }
            drop(self.let_through.get_or_create(&Of { channel }));
        }
        for channel in ["telegram", "discord"] {
            for outcome in ["sent", "later", "parked"] {
                drop(self.deliveries.get_or_create(&Outcome { channel, outcome }));
            }
        }
        for reason in ["panicked", "too_late"] {
            drop(self.triage_failures.get_or_create(&Reason { reason }));
        }
        for kind in ["agreed", "changed", "skipped", "failed", "panicked", "too_late"] {
            drop(self.encoder.get_or_create(&Said { kind }));
        }
        for kind in ["soft", "hard", "emergency"] {
            drop(self.fallbacks.get_or_create(&Said { kind }));
        }
    }

    /// A message was taken in.
    pub fn turn(&self, channel: &'static str, outcome: &'static str, took: Duration) {
        self.turns.get_or_create(&Outcome { channel, outcome }).inc();
        self.turn_seconds.observe(took.as_secs_f64());
    }

    /// A transaction with so many turns was written.
    pub fn group(&self, turns: usize) {
        self.group_turns.observe(f64::from(u32::try_from(turns).unwrap_or(u32::MAX)));
    }

    /// A message was asked to wait.
    pub fn limited(&self, channel: &'static str, by: &'static str) {
        self.limited.get_or_create(&Limited { channel, by }).inc();
    }

    /// An emergency came in over a limit, or when no place was free.
    pub fn let_through(&self, channel: &'static str) {
        self.let_through.get_or_create(&Of { channel }).inc();
    }

    /// Somebody who is not the platform wrote to where the platform writes.
    pub fn forbidden(&self, channel: &'static str) {
        self.forbidden.get_or_create(&Of { channel }).inc();
    }

    /// Triage gave no verdict.
    pub fn triage_failed(&self, reason: &'static str) {
        self.triage_failures.get_or_create(&Reason { reason }).inc();
    }

    /// The encoder was asked about a verdict: it `agreed`, `changed` it, or said nothing.
    pub fn encoder(&self, kind: &'static str) {
        self.encoder.get_or_create(&Said { kind }).inc();
    }

    /// A compiled-in reply was said.
    pub fn fallback(&self, kind: &'static str) {
        self.fallbacks.get_or_create(&Said { kind }).inc();
    }

    /// Somebody said that something feels wrong: a `young_person` or a `counsellor`.
    pub fn report(&self, kind: &'static str) {
        self.reports.get_or_create(&Said { kind }).inc();
    }

    /// A reply was handed to its platform: `sent`, to be tried `later`, or `parked`.
    pub fn delivery(&self, channel: &'static str, outcome: &'static str) {
        self.deliveries.get_or_create(&Outcome { channel, outcome }).inc();
    }

    /// Timers fired.
    pub fn timers(&self, fired: usize) {
        self.timers.inc_by(fired as u64);
    }

    /// A way to a service was hidden: several people could not reach it.
    pub fn hid_a_way(&self) {
        self.hid_ways.inc();
    }

    /// So many ways are hidden now.
    pub fn hidden_ways(&self, ways: usize) {
        self.hidden_ways.set(i64::try_from(ways).unwrap_or(i64::MAX));
    }

    /// Something panicked.
    pub fn panicked(&self) {
        self.panics.inc();
    }

    /// Tells where the age of the sealing key comes from. The first one counts.
    pub fn key_age_from(&self, age: impl Fn() -> Option<Duration> + Send + Sync + 'static) {
        _ = self.key_age.set(Box::new(age));
    }

    /// Notes when the program was started.
    pub fn started(&self, at: chrono::DateTime<chrono::Utc>) {
        self.started.set(at.timestamp());
    }

    /// All numbers as text, with what was looked up for it.
    pub fn text(&self, standing: &Standing) -> String {
        self.store_up.set(i64::from(standing.store));
        self.timer_late.set(standing.timer_late.as_secs_f64());
        for (channel, waiting, parked) in &standing.outbox {
            self.waiting.get_or_create(&Of { channel }).set(*waiting);
            self.parked.get_or_create(&Of { channel }).set(*parked);
        }
        let mut out = String::new();
        text::encode(&mut out, &self.registry).expect("writing to a string cannot fail");
        out
    }
}

/// What is measured at the moment it is asked for.
struct Machine {
    key_age: &'static OnceLock<Age>,
}

impl fmt::Debug for Machine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Machine")
    }
}

impl Collector for Machine {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> Result<(), fmt::Error> {
        if let Some(bytes) = resident_memory() {
            let help = "Memory that is in use";
            let gauge = ConstGauge::new(bytes);
            let descriptor =
                encoder.encode_descriptor("process_resident_memory", help, Some(&Unit::Bytes), gauge.metric_type())?;
            gauge.encode(descriptor)?;
        }
        if let Some(age) = self.key_age.get().and_then(|age| age()) {
            let gauge = ConstGauge::new(age.as_secs_f64());
            let help = "How old the key is that new text is sealed with";
            let descriptor = encoder.encode_descriptor("key_age", help, Some(&Unit::Seconds), gauge.metric_type())?;
            gauge.encode(descriptor)?;
        }
        Ok(())
    }
}

/// The memory of this process that is in use, in bytes, where the system tells.
fn resident_memory() -> Option<i64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    Some(line.trim().trim_end_matches("kB").trim().parse::<i64>().ok()? * 1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_has_a_help_and_a_value_and_no_label_of_a_person() {
        let numbers = Numbers::new();
        numbers.turn("web", "stored", Duration::from_millis(3));
        numbers.key_age_from(|| Some(Duration::from_secs(90)));
        let outbox = vec![("telegram", 7, 2)];
        let text = numbers.text(&Standing { store: true, outbox, timer_late: Duration::from_millis(1500) });
        for line in [
            "helpbridge_turns_total{channel=\"web\",outcome=\"stored\"} 1",
            "helpbridge_turns_total{channel=\"telegram\",outcome=\"not_stored\"} 0",
            "helpbridge_outbox_waiting{channel=\"telegram\"} 7",
            "helpbridge_outbox_parked{channel=\"telegram\"} 2",
            "helpbridge_timer_late_seconds 1.5",
            "helpbridge_store_up 1",
            "helpbridge_key_age_seconds 90.0",
            "helpbridge_panics_total 0",
        ] {
            assert!(text.lines().any(|have| have == line), "{line}\n{text}");
        }
        let labels = ["channel=", "outcome=", "by=", "reason=", "kind=", "version=", "le="];
        let mut named = 0;
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let (_, inside) = line.split_once('{').unwrap_or_default();
            let inside = inside.split('}').next().unwrap_or_default();
            for label in inside.split(',').filter(|label| !label.is_empty()) {
                assert!(labels.iter().any(|known| label.starts_with(known)), "{line}");
                named += 1;
            }
        }
        assert!(named > 20 && text.ends_with("# EOF\n"));
    }
}
