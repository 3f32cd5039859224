//! What is fed and what must hold: `src/targets/http.rs`.
#![no_main]

use helpbridge_fuzz::targets::http;

libfuzzer_sys::fuzz_target!(init: http::be_ready(), |data: &[u8]| http::run(data));
