//! What is fed and what must hold: `src/targets/webhook.rs`.
#![no_main]

use helpbridge_fuzz::targets::webhook;

libfuzzer_sys::fuzz_target!(init: webhook::be_ready(), |data: &[u8]| webhook::run(data));
