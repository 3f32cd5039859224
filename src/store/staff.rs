//! The tables `staff`, `staff_recovery` and `staff_sessions`: accounts of those who work with this program. What they
//! may do is decided in `staff`.

use chrono::{DateTime, Utc};

use super::{
    db::{Db, Tx, args},
    error::Result,
};

/// An account.
#[derive(Clone, sqlx::FromRow)]
pub struct Account {
    /// Its key.
    pub id: String,
    /// What is typed at the sign-in.
    pub name: String,
    /// What others read.
    pub alias: String,
    /// Its role by name.
    pub role: String,
    /// The helpline it belongs to, if it belongs to one.
    pub helpline_id: Option<String>,
    /// The hashed password; none until it is chosen.
    pub password: Option<String>,
    /// The sealed secret of the codes.
    pub totp_secret: Vec<u8>,
    /// The step of the last code that was used.
    pub totp_step: i64,
    /// The hash of the link with which the account is set up.
    pub setup_hash: Option<String>,
    /// Until when that link works.
    pub setup_until: Option<DateTime<Utc>>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// Since when it may not be used.
    pub disabled_at: Option<DateTime<Utc>>,
    /// Since when its counsellor takes a break.
    pub paused_at: Option<DateTime<Utc>>,
}

/// An account behind a session.
#[derive(Clone, sqlx::FromRow)]
pub struct Session {
    /// The account's key.
    pub id: String,
    /// What is typed at the sign-in.
    pub name: String,
    /// What others read.
    pub alias: String,
    /// Its role by name.
    pub role: String,
    /// The helpline it belongs to.
    pub helpline_id: Option<String>,
    /// When the session began.
    pub created_at: DateTime<Utc>,
    /// When it was last used.
    pub seen_at: DateTime<Utc>,
}

/// Adds an account. [`Error::Duplicate`](super::Error::Duplicate) when the name is taken.
pub async fn add(tx: &mut Tx, account: &Account) -> Result<()> {
    let account = account.clone();
    let values = args![
        account.id,
        account.name,
        account.alias,
        account.role,
        account.helpline_id,
        account.password,
        account.totp_secret,
        account.totp_step,
        account.setup_hash,
        account.setup_until,
        account.created_at,
    ];
    tx.run(
        "INSERT INTO staff (id, name, alias, role, helpline_id, password, totp_secret, totp_step, setup_hash, \
         setup_until, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        values,
    )
    .await?;
    Ok(())
}

/// The account of this name.
pub async fn named(db: &Db, name: &str) -> Result<Option<Account>> {
    db.optional("SELECT * FROM staff WHERE name = $1", args![name]).await
}

/// The account with this key.
pub async fn by_id(db: &Db, id: &str) -> Result<Option<Account>> {
    db.optional("SELECT * FROM staff WHERE id = $1", args![id]).await
}

/// The account that a link sets up.
pub async fn by_setup(db: &Db, hash: &str) -> Result<Option<Account>> {
    db.optional("SELECT * FROM staff WHERE setup_hash = $1 AND disabled_at IS NULL", args![hash]).await
}

/// Every account, by name.
pub async fn all(db: &Db) -> Result<Vec<Account>> {
    db.all("SELECT * FROM staff ORDER BY name", args![]).await
}

/// The accounts of a helpline, by name.
pub async fn of_helpline(db: &Db, helpline: &str) -> Result<Vec<Account>> {
    db.all("SELECT * FROM staff WHERE helpline_id = $1 ORDER BY name", args![helpline]).await
}

/// Begins anew with an account: no password, other codes, a link to set it up; its sessions end.
pub async fn reset(tx: &mut Tx, id: &str, totp_secret: Vec<u8>, setup: &str, until: DateTime<Utc>) -> Result<()> {
    let sql = "UPDATE staff SET password = NULL, totp_secret = $1, totp_step = 0, setup_hash = $2, setup_until = $3, \
               disabled_at = NULL WHERE id = $4";
    tx.run(sql, args![totp_secret, setup, until, id]).await?;
    tx.run("DELETE FROM staff_recovery WHERE staff_id = $1", args![id]).await?;
    end_sessions(tx, id).await
}

/// Completes an account: its password, the step of its first code, its recovery codes. `false` when the link was used
/// meanwhile.
pub async fn complete(tx: &mut Tx, id: &str, setup: &str, password: &str, step: i64, codes: &[String]) -> Result<bool> {
    let sql = "UPDATE staff SET password = $1, totp_step = $2, setup_hash = NULL, setup_until = NULL \
               WHERE id = $3 AND setup_hash = $4";
    if tx.run(sql, args![password, step, id, setup]).await? == 0 {
        return Ok(false);
    }
    add_recovery(tx, id, codes).await?;
    Ok(true)
}

/// Adds recovery codes by their hashes.
pub async fn add_recovery(tx: &mut Tx, id: &str, codes: &[String]) -> Result<()> {
    for code in codes {
        let sql = "INSERT INTO staff_recovery (staff_id, code_hash) VALUES ($1, $2)";
        tx.run(sql, args![id, code.as_str()]).await?;
    }
    Ok(())
}

/// Ends an account and its sessions.
pub async fn disable(tx: &mut Tx, id: &str, now: DateTime<Utc>) -> Result<bool> {
    let sql = "UPDATE staff SET disabled_at = $1, setup_hash = NULL WHERE id = $2 AND disabled_at IS NULL";
    let touched = tx.run(sql, args![now, id]).await?;
    end_sessions(tx, id).await?;
    Ok(touched > 0)
}

/// Uses a code's step up; `false` when it or a later one was used before.
pub async fn use_step(tx: &mut Tx, id: &str, step: i64) -> Result<bool> {
    Ok(tx.run("UPDATE staff SET totp_step = $1 WHERE id = $2 AND totp_step < $1", args![step, id]).await? > 0)
}

/// Uses a recovery code up; `false` when there is none like it.
pub async fn use_recovery(tx: &mut Tx, id: &str, code: &str) -> Result<bool> {
    let sql = "DELETE FROM staff_recovery WHERE staff_id = $1 AND code_hash = $2";
    Ok(tx.run(sql, args![id, code]).await? > 0)
}

/// Begins a session, and forgets those that began before `old`.
pub async fn begin_session(tx: &mut Tx, token: &str, id: &str, now: DateTime<Utc>, old: DateTime<Utc>) -> Result<()> {
    tx.run("DELETE FROM staff_sessions WHERE created_at < $1", args![old]).await?;
    let sql = "INSERT INTO staff_sessions (token_hash, staff_id, created_at, seen_at) VALUES ($1, $2, $3, $3)";
    tx.run(sql, args![token, id, now]).await?;
    Ok(())
}

/// The account behind a session, unless it is disabled.
pub async fn session(db: &Db, token: &str) -> Result<Option<Session>> {
    let sql = "SELECT s.id, s.name, s.alias, s.role, s.helpline_id, t.created_at, t.seen_at \
               FROM staff_sessions t JOIN staff s ON s.id = t.staff_id \
               WHERE t.token_hash = $1 AND s.disabled_at IS NULL AND s.password IS NOT NULL";
    db.optional(sql, args![token]).await
}

/// Notes that a session was used.
pub async fn seen(db: &Db, token: &str, now: DateTime<Utc>) -> Result<()> {
    let sql = "UPDATE staff_sessions SET seen_at = $1 WHERE token_hash = $2 AND seen_at < $1";
    db.run(sql, args![now, token]).await?;
    Ok(())
}

/// Ends one session.
pub async fn end_session(tx: &mut Tx, token: &str) -> Result<()> {
    tx.run("DELETE FROM staff_sessions WHERE token_hash = $1", args![token]).await?;
    Ok(())
}

/// Ends every session of an account.
pub async fn end_sessions(tx: &mut Tx, id: &str) -> Result<()> {
    tx.run("DELETE FROM staff_sessions WHERE staff_id = $1", args![id]).await?;
    Ok(())
}

/// Ends every session of a helpline's people.
pub async fn end_sessions_of_helpline(tx: &mut Tx, helpline: &str) -> Result<()> {
    let sql = "DELETE FROM staff_sessions WHERE staff_id IN (SELECT id FROM staff WHERE helpline_id = $1)";
    tx.run(sql, args![helpline]).await?;
    Ok(())
}

/// Begins or ends a break; `None` ends it.
pub async fn set_paused(tx: &mut Tx, id: &str, since: Option<DateTime<Utc>>) -> Result<()> {
    tx.run("UPDATE staff SET paused_at = $1 WHERE id = $2", args![since, id]).await?;
    Ok(())
}
