//! The directory: the services that exist, where and when they can be reached, and which of them fits a need.
//!
//! Pure: the files are read once into a [`Directory`], and everything after that is a question to this value. Start
//! at [`import()`] for what a good file looks like, at [`route()`] for the order of what is offered.

mod answers;
mod entry;
#[cfg(test)]
pub(crate) mod fixture;
mod hours;
mod import;
mod index;
mod places;
mod route;
mod service;

pub use answers::{Answers, FAILURES, Told, Verdict};
pub use entry::{
    App, Audience, Complaint, Confidence, ContactChannel, Cost, EmergencyNumber, EmergencyService, Kind, Need, Offer,
    Opening, Place, Reach, Reason,
};
pub use hours::{BadHours, DayHours, Schedule, opening};
pub use import::{Files, import};
pub use index::Directory;
pub use places::Places;
pub use route::{is_about, route};
pub use service::{Area, CountryRow, EmergencyRow, Facts, Reporting, Serves, Service, Status, TextToEmergency, Way};
