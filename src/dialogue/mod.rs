//! The dialogue: what is said, when, and what comes next.
//!
//! Pure: [`step()`] takes the state and an event and gives the new state and what to do. What was written is turned
//! into signals by [`hear()`] before; nothing here waits, reads a file or asks the time. Start reading at `engine`, the
//! decision over the finite state, then `step`, which fills in the words.

mod cards;
mod check;
mod effect;
mod engine;
mod event;
mod fallback;
mod flows;
mod ground;
mod hear;
mod load;
mod problem;
mod render;
mod rule;
mod signal;
mod state;
mod status;
mod step;
mod texts;
mod vocabulary;
mod words;
mod world;

pub use check::{Readable, Walked, check};
pub use effect::{Bubble, Choice, Effect, Hand, Reply, Report, Step, Tally, Went, of_handover};
pub use engine::WITH_PERSON;
pub use event::{Event, Heard, Media, Moment, Part, Timer};
pub use fallback::{aside, fallback};
pub use hear::hear;
pub use load::Dialogues;
pub use problem::Problem;
pub use render::country_name;
pub use signal::{Signal, Signals};
pub use state::{Before, ChannelKind, CountryKnown, Envelope, Flow, Noted, STATE_VERSION, State, Talk};
pub use step::{stay, step};
pub use words::Words;
pub use world::World;
