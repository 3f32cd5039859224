//! The directory: the services that exist, where and when they can be reached, and which of them fits a need.
//!
//! Pure: the files are read once into a [`Directory`], and everything after that is a question to this value. Start
//! at [`import()`] for what a good file looks like, at [`route()`] for the order of what is offered.

mod answers;
mod changes;
mod chats;
pub mod edits;
mod entry;
mod evidence;
mod export;
mod filter;
#[cfg(test)]
pub(crate) mod fixture;
mod hours;
pub mod hsds;
mod import;
mod index;
mod kinds;
mod places;
mod route;
mod service;
mod zip;

pub use answers::{Answers, FAILURES, Mark, Told, Verdict, is_slow};
pub use changes::{Change, DIALLED, What, changes};
pub use chats::{ChatHere, Chats, NO_CHATS, PRACTICE};
pub use edits::Edit;
pub use entry::{
    App, Audience, Complaint, Confidence, ContactChannel, Cost, EmergencyNumber, EmergencyService, Kind, Need, Offer,
    Opening, Place, Reach, Reason,
};
pub use evidence::{Evidence, FIELDS, FieldSource, Vetting};
pub use export::{Download, LICENCE, downloads, object};
pub use filter::{Channel, Filter, GROUPS, group_slug};
pub use hours::{BadHours, DayHours, OpenDay, Schedule, opening};
pub use import::{Files, import, import_again, import_to_serve};
pub use index::Directory;
pub use kinds::{Coverage, Sort, sorts};
pub use places::Places;
pub use route::{is_about, route};
pub use service::{Area, CountryRow, EmergencyRow, Facts, Reporting, Serves, Service, Status, TextToEmergency, Way};
