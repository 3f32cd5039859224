//! Triage: how urgent a message is and what it is about. See [`assess`].

mod assessment;

pub use assessment::{About, Act, Assessment, Evidence, Group, Leaf, Situation, Urgency};
