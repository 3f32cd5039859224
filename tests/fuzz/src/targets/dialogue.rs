//! Dialogue files: flows, words and `helpline.toml` through the loader and the proof, then a talk over what was loaded.
//!
//! An input is laid over the smallest dialogue; what stands before its first `%%% path` is `flows/talk.toml`, and
//! `%%% talk` holds the talk. Whatever is loaded never makes a step panic; what was proven is never silent.

use super::super::{talk, tree};

/// Reads what is shipped, so that it is not counted as the time of the first input.
pub fn be_ready() {
    tree::be_ready();
}

/// Holds what came of an input against its promises.
pub fn run(data: &[u8]) {
    talk::over(&tree::text(data), "flows/talk.toml");
}
