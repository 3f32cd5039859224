//! What is fed and what must hold: `src/targets/triage.rs`.
#![no_main]

use helpbridge_fuzz::targets::triage;

libfuzzer_sys::fuzz_target!(init: triage::be_ready(), |data: &[u8]| triage::run(data));
