//! The store: the only place that speaks SQL, on SQLite or PostgreSQL with one text for both; `turns` alone has two.
//!
//! Each table has a file of plain functions over a [`Db`] or a [`Tx`]; what their bytes mean is known to `conversation`
//! alone, so no function here takes a dialogue's type. Nothing in here reads a clock or makes an id.
//! The rules of the shared dialect are in [`db`]. `backup` and `restore` copy everything, and alone know no table.

pub mod access;
pub mod audit;
mod backup;
pub mod canned;
pub mod claims;
pub mod concerns;
pub mod conversations;
mod copy;
pub mod dates;
pub mod db;
pub mod deliveries;
pub mod endpoints;
pub mod entries;
mod error;
mod file;
pub mod handovers;
pub mod helplines;
pub mod mistakes;
pub mod outbox;
pub mod received;
pub mod releases;
pub mod reports;
mod restore;
mod rows;
mod server;
pub mod staff;
pub mod tallies;
pub mod timers;
pub mod traces;
pub mod turns;

pub use backup::backup;
pub use db::{Arg, Db, Record, Tx};
pub use error::{Error, Result};
pub use restore::restore;
