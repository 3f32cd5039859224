//! helpbridge

pub mod clock;
pub mod country;
pub mod directory;
pub mod ids;
pub mod lang;
pub mod secret;
pub mod triage;
