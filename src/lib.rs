//! helpbridge

pub mod channels;
pub mod clock;
pub mod country;
pub mod dialogue;
pub mod directory;
pub mod ids;
pub mod lang;
pub mod secret;
pub mod triage;
pub mod bus;
pub mod conversation;
pub mod jobs;
pub mod store;
pub mod duration;
pub mod web;
