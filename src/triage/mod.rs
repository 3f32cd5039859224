//! Triage: how urgent a message is and what it is about. See [`Triage::assess`].

mod assessment;
mod letters;
pub mod normal;
mod pattern;

pub use assessment::{About, Act, Assessment, Evidence, Group, Leaf, Situation, Urgency};
