//! How long a verdict takes: `cargo bench --bench triage`.
//!
//! Every message of the corpus is judged in its own language, in rounds; what is printed is the processor time of this
//! process and the distribution of the single verdicts, beside the time and the memory that loading takes. The encoder
//! takes turns with that; `dialogues/triage/encoder/train.py speed` times other programs with the same weights.

use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

use helpbridge::{
    app::Loaded,
    config::Config,
    lang::Lang,
    triage::{
        Model, Triage, corpus,
        encoder::{Backend, Encoder},
    },
};

/// How often the corpus is gone through.
const ROUNDS: usize = 3;
/// How many texts of each length the encoder reads in a round, and how many tokens they have.
const ENCODED: usize = 100;
const LENGTHS: [usize; 2] = [20, 96];

fn main() {
    let texts = corpus_files();
    let messages: Vec<(Lang, &str)> = texts
        .iter()
        .flat_map(|(lang, text)| corpus::items(*lang, text).expect("a corpus file"))
        .map(|item| (item.lang, item.text))
        .collect();
    let before = memory();
    let start = Instant::now();
    let model = Model::built_in().expect("the built-in model is whole");
    println!("model loaded in {:.1} ms", millis(start.elapsed()));
    drop(model);
    let start = Instant::now();
    // Nothing but rules and linear model: an encoder is read when it is first asked.
    let triage = Loaded::triage_alone(&Config::default()).expect("what is built in");
    let triage = &*triage;
    triage.assess("hello", Lang::EN, &[]);
    println!("first verdict, of English, after {:.1} ms; {}", millis(start.elapsed()), memory().since(&before));
    for (lang, _) in &texts {
        let start = Instant::now();
        triage.assess("?", *lang, &[]);
        println!("{lang}: first verdict {:.1} ms", millis(start.elapsed()));
    }
    println!("all languages in use: {}", memory().since(&before));

    let encoders = encoders();
    for round in 1..=ROUNDS {
        measure(triage, &messages, round);
        for (name, encoder) in &encoders {
            for tokens in LENGTHS {
                encode(name, encoder, tokens, round);
            }
        }
    }
}

/// The encoder of the repository, by each library that is built in.
fn encoders() -> Vec<(&'static str, Encoder)> {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/dialogues/triage/encoder"));
    let mut encoders = Vec::new();
    for (name, backend) in [("candle", Backend::Candle), ("rust-bert", Backend::RustBert)] {
        let before = memory();
        let start = Instant::now();
        if let Ok(encoder) = Encoder::load(folder, Some(backend)) {
            println!("{name}: loaded in {:.0} ms, {}", millis(start.elapsed()), memory().since(&before));
            encoders.push((name, encoder));
        }
    }
    encoders
}

/// Times the encoder on texts of so many tokens, the two marks of its ends included.
fn encode(name: &str, encoder: &Encoder, tokens: usize, round: usize) {
    let text = vec!["word"; tokens - 2].join(" ");
    assert_eq!(encoder.tokens(&text).expect("tokens").len(), tokens);
    let time = |_| {
        let start = Instant::now();
        std::hint::black_box(encoder.logits(&text).expect("scores"));
        start.elapsed()
    };
    let mut took: Vec<Duration> = (0..ENCODED).map(time).collect();
    took.sort_unstable();
    let (middle, last) = (took[ENCODED / 2], took[ENCODED * 99 / 100]);
    println!("round {round}: {name}, {tokens} tokens: p50 {:.1} ms, p99 {:.1} ms", millis(middle), millis(last));
}

fn measure(triage: &Triage, messages: &[(Lang, &str)], round: usize) {
    let mut took: Vec<Duration> = Vec::with_capacity(messages.len());
    let begun = processor_time();
    for (lang, text) in messages {
        let start = Instant::now();
        std::hint::black_box(triage.assess(text, *lang, &[]));
        took.push(start.elapsed());
    }
    let spent = processor_time().saturating_sub(begun);
    took.sort_unstable();
    let at = |share: f64| {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "a place in a list"
        )]
        let place = ((took.len() - 1) as f64 * share) as usize;
        took[place].as_secs_f64() * 1e6
    };
    println!(
        "round {round}: {} messages, {:.1} us of processor each; p50 {:.1} us, p99 {:.1} us, longest {:.1} us",
        messages.len(),
        spent.as_secs_f64() * 1e6 / f64::from(u32::try_from(messages.len()).expect("few enough")),
        at(0.5),
        at(0.99),
        at(1.0)
    );
}

fn corpus_files() -> Vec<(Lang, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/dialogues/triage/corpus");
    let mut files: Vec<(Lang, String)> = fs::read_dir(folder)
        .expect("the corpus")
        .map(|entry| entry.expect("an entry").path())
        .filter_map(|path| Some((path.file_stem()?.to_str()?.parse().ok()?, fs::read_to_string(&path).ok()?)))
        .collect();
    files.sort_by_key(|(lang, _)| *lang);
    files
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// What this process has used of the processor, in user and kernel mode.
fn processor_time() -> Duration {
    let stat = fs::read_to_string("/proc/self/stat").expect("Linux");
    let after_name = stat.rsplit(") ").next().unwrap_or_default();
    let ticks: u64 = after_name.split(' ').skip(11).take(2).filter_map(|field| field.parse::<u64>().ok()).sum();
    // Linux counts in hundredths of a second for every program.
    Duration::from_millis(ticks * 10)
}

/// The memory of this process in MiB: what it has written to, and the pages of its own file that are in memory because they
/// were looked at, which the system takes back when it needs room.
struct Memory {
    own: f64,
    of_file: f64,
}

impl Memory {
    fn since(&self, before: &Memory) -> String {
        format!("{:.1} MiB, and {:.1} MiB of the program's file", self.own - before.own, self.of_file - before.of_file)
    }
}

fn memory() -> Memory {
    let status = fs::read_to_string("/proc/self/status").expect("Linux");
    let of = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
        line.trim().trim_end_matches(" kB").parse::<f64>().unwrap_or(0.0) / 1024.0
    };
    Memory { own: of("RssAnon:"), of_file: of("RssFile:") }
}
