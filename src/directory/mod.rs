//! The directory: the services that exist, where and when they can be reached, and which of them fits a need.
//!
//! Pure: the files are read once into a [`Directory`], and everything after that is a question to this value.

mod entry;

pub use entry::{
    Audience, Complaint, Confidence, ContactChannel, Cost, EmergencyNumber, EmergencyService, Kind, Need, Offer,
    Opening, Place, Reach, Reason,
};

/// STUB on this branch: the real one is being written on another branch.
pub struct Directory {}
impl Directory {
    /// Reads a set of files (name -> content); all complaints at once.
    pub fn load(_files: &std::collections::BTreeMap<String, String>) -> Result<Directory, Vec<Complaint>> {
        Ok(Directory {})
    }
    /// The emergency numbers of a country for a situation, the one to call first at the front; empty when unknown.
    pub fn emergency(&self, _country: crate::country::Country, _situation: crate::triage::Situation) -> Vec<EmergencyNumber> {
        Vec::new()
    }
    /// What is known of a country, if it exists.
    pub fn country(&self, code: crate::country::Country) -> Option<crate::country::Country> {
        Some(code)
    }
}
