//! The dialogue: what is said, when, and what comes next. See [`step`].

mod effect;
mod event;
mod signal;
mod state;

pub use effect::{Bubble, Choice, Effect, Reply, Step, Tally};
pub use event::{Event, Heard, Media, Part, Timer};
pub use signal::{Signal, Signals};
pub use state::{ChannelKind, CountryKnown, Envelope, Flow, STATE_VERSION, State};
