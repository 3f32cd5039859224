//! helpbridge

pub mod bus;
pub mod channels;
pub mod clock;
pub mod conversation;
pub mod country;
pub mod dialogue;
pub mod directory;
pub mod ids;
pub mod jobs;
pub mod lang;
pub mod secret;
pub mod store;
pub mod triage;
