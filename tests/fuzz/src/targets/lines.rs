//! The JSON lines of `triage` and `rehearse`: one answer for each line, in order, and no complaint repeats what stood
//! in it.

use std::sync::LazyLock;

use super::super::tree;
use helpbridge::{cli, config::Config};
use serde_json::Value;
use tokio::runtime::{Builder, Runtime};

/// What a complaint must never repeat.
const PRIVATE: &str = "zqprivate";

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Builder::new_current_thread().enable_all().build().expect("one"));

/// The settings of rehearsals: triage has time, as this build is slow.
static CONFIG: LazyLock<Config> = LazyLock::new(|| {
    let mut config = Config::default();
    config.triage.time_limit_ms = 60_000;
    config
});

fn answers(output: &[u8]) -> Vec<Value> {
    let lines = output.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    lines.map(|line| serde_json::from_slice(line).expect("JSON")).collect()
}

/// Whether an answer is a complaint; holds it against its promise.
fn is_complaint(answer: &Value) -> bool {
    let Some(error) = answer.get("error") else { return false };
    assert!(!error.as_str().expect("a reason").contains(PRIVATE), "a complaint repeats what was written");
    assert!(answer["line"].as_u64().is_some_and(|line| line > 0));
    true
}

fn triage(data: &[u8]) {
    let mut output = Vec::new();
    let all_well = cli::triage::answer(data, &mut output, &tree::SHIPPED.triage).expect("memory can be written");
    let answers = answers(&output);
    let complaints = answers.iter().filter(|answer| is_complaint(answer)).count();
    assert_eq!(all_well, complaints == 0);
    for answer in answers.iter().filter(|answer| answer.get("error").is_none()) {
        let scores = answer["scores"].as_object().expect("likelihoods");
        let sum: f64 = scores.values().filter_map(Value::as_f64).sum();
        assert!(scores.len() == 4 && (sum - 1.0).abs() < 1e-3, "likelihoods that sum to {sum}");
        assert!(["none", "concern", "urgent", "emergency"].contains(&answer["urgency"].as_str().expect("a level")));
    }
}

fn rehearse(data: &[u8]) {
    let mut output = Vec::new();
    let played = cli::rehearse::play(data, &mut output, tree::SHIPPED.clone(), &CONFIG);
    RUNTIME.block_on(played).expect("a rehearsal does not fail");
    for answer in answers(&output).iter().filter(|answer| !is_complaint(answer)) {
        let said = answer["said"].as_array().expect("what is said");
        for number in answer["emergency"].as_array().expect("numbers") {
            let number = number["number"].as_str().expect("a number");
            let names = |bubble: &Value| bubble["text"].as_str().is_some_and(|text| text.contains(number));
            assert!(said.iter().any(names), "a number that is not said");
        }
        assert!(!answer["state"].as_str().expect("a state").is_empty());
    }
}

/// Reads what is shipped, so that it is not counted as the time of the first input.
pub fn be_ready() {
    tree::be_ready();
}

/// Holds what came of an input against its promises.
pub fn run(data: &[u8]) {
    triage(data);
    // A rehearsal opens a database, which takes its time: only for what could be a script.
    if data.windows(7).any(|part| part == b"\"turns\"") {
        rehearse(data);
    }
}
