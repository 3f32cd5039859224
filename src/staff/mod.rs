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
//! | `access` | who asks for tables in another shape, and until when they get them |
//! | `claims` | who says that an entry of the directory is theirs, and proves it |
//! | `proof` | what such a proof goes over; pure |
//! | `entries` | entries of the directory, kept by the services themselves |
//! | `concerns` | what counsellors found wrong |
//! | `desk` | breaks, and what a helpline says often |
//!
//! Nothing in here is about a young person, and nobody in here can read what one wrote. Everything that somebody does
//! is in the audit, in the same transaction.

mod access;
mod accounts;
mod claims;
mod concerns;
mod desk;
mod entries;
mod office;
mod password;
mod proof;
mod role;
mod sign_in;
mod standing;
mod throttle;
mod totp;
mod vetting;

pub use access::NotGranted;
pub use accounts::{Added, BadName, NewAccount, SetUp, Wrong};
pub use claims::{ClaimStanding, NewClaim, NotClaimed, ODD};
pub use concerns::CONCERNS;
pub use entries::{Entries, Preview, Saved, Serve, Served, Unchanged, Waiting, all as edits_of_rows};
pub use office::{Member, Office};
pub use password::Typed;
pub use proof::ClaimWay;
pub use role::Role;
pub use sign_in::{SignIn, SignedIn};
pub use standing::{EndpointKind, Found, Standing};
pub use throttle::{Throttle, Tries};
pub use totp::code_at;
pub use vetting::{Application, Not};
