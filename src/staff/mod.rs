//! Those who work with this program: their accounts, how they sign in, and how a helpline is let in.
//!
//! | file | what is in it |
//! |---|---|
//! | `role` | the roles |
//! | `password` `totp` | the two things that somebody has to know and to have; pure |
//! | `throttle` | how often anybody may try |
//! | `office` | what all of it stands on: the store, the clock, the key |
//! | `accounts` | accounts: adding, setting up, beginning anew, ending |
//! | `sign_in` | signing in, and the sessions that follow |
//! | `standing` | how a helpline stands, from what was found out about it; pure |
//! | `vetting` | letting a helpline in, and putting it out |
//! | `concerns` | what counsellors found wrong |
//! | `desk` | breaks, and what a helpline says often |
//!
//! Nothing in here is about a young person, and nobody in here can read what one wrote. Everything that somebody does
//! is in the audit, in the same transaction.

mod accounts;
mod concerns;
mod desk;
mod office;
mod password;
mod role;
mod sign_in;
mod standing;
mod throttle;
mod totp;
mod vetting;

pub use accounts::{Added, BadName, NewAccount, SetUp, Wrong};
pub use concerns::CONCERNS;
pub use office::{Member, Office};
pub use password::Typed;
pub use role::Role;
pub use sign_in::{SignIn, SignedIn};
pub use standing::{EndpointKind, Found, Standing};
pub use throttle::{Throttle, Tries};
pub use totp::code_at;
pub use vetting::{Application, Not};
