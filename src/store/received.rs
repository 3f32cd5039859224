//! The table `received`: which messages were taken in, by a keyed hash of the platform's id for each.
//! Turns note them (`turns`).

use chrono::{DateTime, Utc};

use super::{
    db::{Tx, args},
    error::Result,
};

/// Deletes what was noted before this time.
pub async fn forget(tx: &mut Tx, before: DateTime<Utc>) -> Result<()> {
    tx.run("DELETE FROM received WHERE received_at <= $1", args![before]).await?;
    Ok(())
}
