//! The command line: what an operator, an author of dialogues or a tester types.
//!
//! It reads arguments, puts the parts of the program together and prints; what is said to a young person is decided
//! elsewhere. Errors are one clear line each on standard error, with the place and what would mend it. Exit codes are
//! the same for every command: 0 all is well, 1 problems were found in what was read, 2 the command cannot run.
//! Read on in `app`, which puts the server together.

mod args;
mod backup;
mod chat;
mod check;
mod directory;
mod doctor;
mod encoder;
mod endpoint;
mod fields;
mod lines;
mod model;
mod proposal;
mod reach;
pub mod rehearse;
mod run;
mod script;
mod staff;
mod statistics;
pub mod triage;

pub use run::run;
