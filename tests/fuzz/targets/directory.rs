//! What is fed and what must hold: `src/targets/directory.rs`.
#![no_main]

use helpbridge_fuzz::targets::directory;

libfuzzer_sys::fuzz_target!(init: directory::be_ready(), |data: &[u8]| directory::run(data));
