//! Statistics: what is counted, and how counts become tables that can be published.
//!
//! Pure: the same counts, the same settings and the same random bits give the same release. Read on in [`tally`] (what
//! is counted when), [`release`] (which tables there are), [`suppress`] (which cells may be seen), [`noise`] (what may
//! be added to them), [`package`] (what is handed out), [`series`] (what is handed out on request) and [`gaps`] (where help is missing).

pub mod gaps;
pub mod noise;
pub mod package;
pub mod period;
pub mod release;
pub mod series;
pub mod suppress;
pub mod tally;
pub mod topics;
