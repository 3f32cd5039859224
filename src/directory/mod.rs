//! The directory: the services that exist, where and when they can be reached, and which of them fits a need.
//!
//! Pure: the files are read once into a [`Directory`], and everything after that is a question to this value.

mod entry;
mod places;

pub use entry::{
    Audience, Complaint, Confidence, ContactChannel, Cost, EmergencyNumber, EmergencyService, Kind, Need, Offer,
    Opening, Place, Reach, Reason,
};
pub use places::Places;
