//! What is fed and what must hold: `src/targets/hours.rs`.
#![no_main]

use helpbridge_fuzz::targets::hours;

libfuzzer_sys::fuzz_target!(init: hours::be_ready(), |data: &[u8]| hours::run(data));
