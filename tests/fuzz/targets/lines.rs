//! What is fed and what must hold: `src/targets/lines.rs`.
#![no_main]

use helpbridge_fuzz::targets::lines;

libfuzzer_sys::fuzz_target!(init: lines::be_ready(), |data: &[u8]| lines::run(data));
