//! Jobs: what happens without a message coming in. Replies go out, events go to helplines, timers fire,
//! what is old is forgotten.
//!
//! A job never decides anything about a conversation; it calls `conversation`, or moves a row of the outbox along.
//! The words of a reply pass through unread.

mod deliver;
mod notify;
mod pace;
mod worker;

pub use deliver::Deliverer;
pub use notify::Notifier;
pub use worker::Worker;
