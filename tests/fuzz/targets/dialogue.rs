//! What is fed and what must hold: `src/targets/dialogue.rs`.
#![no_main]

use helpbridge_fuzz::targets::dialogue;

libfuzzer_sys::fuzz_target!(init: dialogue::be_ready(), |data: &[u8]| dialogue::run(data));
