//! What is fed and what must hold: `src/targets/talk.rs`.
#![no_main]

use helpbridge_fuzz::targets::talk;

libfuzzer_sys::fuzz_target!(init: talk::be_ready(), |data: &[u8]| talk::run(data));
