//! The conversation: the shell around the dialogue. It orders the steps of a turn and owns its transaction.
//!
//! A message comes in over [`Bridge::receive`]: state is read, triage asked, the dialogue steps, and one short write
//! transaction keeps the new state, the reply, the tallies and the timers, sealed. It never decides what is said, and nothing
//! but this module writes conversations. Delivery is in `jobs`, the tables are in `store`.

mod acts;
mod address;
mod beside;
mod bridge;
pub mod counsel;
mod count;
mod earlier;
pub mod endpoints;
mod enter;
mod first;
mod gate;
mod group;
mod hands;
mod limit;
mod line;
mod missed;
mod neighbours;
mod perform;
mod push;
mod recall;
mod receive;
mod recent;
mod reworded;
mod sealed;
mod second;
mod taken;
mod tap;
mod timers;
mod view;

pub use address::Address;
pub use bridge::{Around, Bridge, HandoverSettings, Hurry, Received, Settings};
pub use count::{Counting, way_name};
pub use enter::{Admission, Knock};
pub use gate::{By, Caller, Endpoint, Gate, Over, Place};
pub use line::ToDeliver;
pub use recall::ToSend;
pub use taken::{Clearing, PartTaken};
