//! Triage: how urgent a message is and what it is about. See [`Triage::assess`].

mod assess;
mod assessment;
pub mod corpus;
pub mod encoder;
pub mod evaluate;
mod han;
pub(crate) mod hash;
mod identify;
mod letters;
mod load;
mod marks;
pub mod model;
pub mod normal;
mod opinion;
mod pattern;
mod policy;
mod rules;
mod shelf;
mod window;
mod words;

#[cfg(test)]
mod behaviour;
#[cfg(test)]
mod tests;

pub use assess::Triage;
pub use assessment::{About, Act, Assessment, Evidence, Group, Leaf, Situation, Urgency};
pub use load::Problem;
pub use model::Model;
