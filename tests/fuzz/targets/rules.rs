//! What is fed and what must hold: `src/targets/rules.rs`.
#![no_main]

use helpbridge_fuzz::targets::rules;

libfuzzer_sys::fuzz_target!(init: rules::be_ready(), |data: &[u8]| rules::run(data));
