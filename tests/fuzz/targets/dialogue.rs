//! Dialogue files: flows, words and `helpline.toml` through the loader and the proof, then a talk over what was loaded.
//!
//! An input is laid over the smallest dialogue; what stands before its first `%%% path` is `flows/talk.toml`, and
//! `%%% talk` holds the talk. Whatever is loaded never makes a step panic; what was proven is never silent.
#![no_main]

use helpbridge_fuzz::{talk, tree};

libfuzzer_sys::fuzz_target!(init: tree::be_ready(), |data: &[u8]| {
    talk::over(&tree::text(data), "flows/talk.toml");
});
