//! Dates from the future: what was written while the machine's clock was ahead, before it was set right.
//!
//! Left as they are, a reply would not go out and a conversation not be forgotten until the clock has caught up, which
//! may be years. So what is dated later than now counts as of now.

use chrono::{DateTime, TimeDelta, Utc};

use super::{
    db::{Tx, args},
    error::Result,
};

/// No timer is set for later than this.
const LONGEST_TIMER: TimeDelta = TimeDelta::hours(25);

/// Sets right what is dated later than `now`.
pub async fn set_right(tx: &mut Tx, now: DateTime<Utc>) -> Result<()> {
    for sql in [
        "UPDATE conversations SET created_at = $1 WHERE created_at > $1",
        "UPDATE conversations SET changed_at = $1 WHERE changed_at > $1",
        "UPDATE conversations SET closed_at = $1 WHERE closed_at > $1",
        "UPDATE received SET received_at = $1 WHERE received_at > $1",
        "UPDATE traces SET created_at = $1 WHERE created_at > $1",
        "UPDATE outbox SET created_at = $1, due_at = $1 WHERE created_at > $1",
    ] {
        tx.run(sql, args![now]).await?;
    }
    tx.run("UPDATE timers SET due_at = $1 WHERE due_at > $2", args![now, now + LONGEST_TIMER]).await?;
    Ok(())
}
