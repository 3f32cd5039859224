//! What is fed and what must hold: `src/targets/texts.rs`.
#![no_main]

use helpbridge_fuzz::targets::texts;

libfuzzer_sys::fuzz_target!(init: texts::be_ready(), |data: &[u8]| texts::run(data));
