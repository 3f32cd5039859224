//! The targets, each with what is fed and what must hold. The tests of the program run them over their seeds, so that they
//! build and hold when nobody fuzzes.

pub mod dialogue;
pub mod directory;
pub mod hours;
pub mod http;
pub mod lines;
pub mod places;
pub mod rules;
pub mod talk;
pub mod texts;
pub mod triage;
pub mod webhook;
