//! The settings: what they are called, what they mean, and where they come from.
//!
//! Built-in defaults are overruled by `helpbridge.toml` in the working folder, and that by variables of the
//! environment. Everything is checked at start and all problems are told at once, each with its key and a fix. Nothing
//! outside this module reads the environment. The list of keys, as people read it, is `default.toml` beside this file.

mod channels;
mod handover;
mod partners;
mod problem;
mod read;
mod settings;
mod statistics;
mod values;

pub use channels::{Discord, Telegram};
pub use handover::Handovers;
pub use partners::{Origin, Partner, is_partner_key};
pub use problem::Problem;
pub use read::{FILE, environment, load, read, wants_colour};
pub use settings::{ANNOTATED, Config, ENCODER, Limits, Links, Operator, TriageLimits};
pub use statistics::Statistics;
pub use values::{Address, LogLevel, Network, Secret};
