//! Files: the dialogues and the directory as text, from inside the program or from a folder of the operator's.
//!
//! It reads and bounds them and knows nothing of what they say. A folder replaces the built-in tree as a whole, never
//! file by file: a mixture would be something that nobody has checked. Read on in `dialogue`, `triage`, `directory`.

mod problem;
mod tree;
#[path = "wanted.rs"]
mod wanting;

pub use problem::{Problem, Tree};
pub use tree::{Files, NO_FOLDER, dialogues, directory, shipped, shipped_without};
