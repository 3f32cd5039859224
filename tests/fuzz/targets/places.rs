//! What is fed and what must hold: `src/targets/places.rs`.
#![no_main]

use helpbridge_fuzz::targets::places;

libfuzzer_sys::fuzz_target!(init: places::be_ready(), |data: &[u8]| places::run(data));
