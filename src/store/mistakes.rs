//! The table `mistakes`: what readers of the public pages say is wrong with a service, for the operator's list.

use std::path::Path;

use chrono::{DateTime, Utc};
use sqlx::{ConnectOptions, Connection, sqlite::SqliteConnectOptions};

use super::{
    db::{Db, args, for_sqlite},
    error::{Error, Result},
    file::FILE,
};

/// The most that are kept of one service and one day: whoever sends more says nothing new.
const MOST: i64 = 100;

/// A mistake that somebody reported.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Mistake {
    /// The row's key.
    pub id: String,
    /// The service's id.
    pub service: String,
    /// Its country.
    pub country: String,
    /// One of the reasons that the form has.
    pub reason: String,
    /// A number or an address that is said to be right, or nothing.
    pub proposed: String,
    /// Midnight of the day on which it came in.
    pub day: DateTime<Utc>,
}

/// Notes a mistake, unless there are very many of that service and day already.
pub async fn note(db: &Db, mistake: &Mistake) -> Result<()> {
    let Mistake { id, service, country, reason, proposed, day } = mistake;
    db.run(
        "INSERT INTO mistakes (id, service, country, reason, proposed, day)
         SELECT CAST($1 AS TEXT), CAST($2 AS TEXT), CAST($3 AS TEXT), CAST($4 AS TEXT), CAST($5 AS TEXT), $6
         WHERE (SELECT COUNT(*) FROM mistakes WHERE service = $2 AND day = $6) < $7",
        args![id.as_str(), service.as_str(), country.as_str(), reason.as_str(), proposed.as_str(), *day, MOST],
    )
    .await?;
    Ok(())
}

/// Those since a day, for a program that runs beside the server.
pub async fn listed(database_url: &str, data_dir: &Path, day: DateTime<Utc>) -> Result<Vec<Mistake>> {
    if !database_url.is_empty() {
        let db = Db::open(database_url, data_dir).await?;
        let all = since(&db, day).await;
        db.close().await;
        return all;
    }
    let file = data_dir.join(FILE);
    if !file.is_file() {
        return Err(Error::NoDatabase);
    }
    // A connection of our own that only reads: the lock file stays with the server that runs.
    let options = SqliteConnectOptions::new().filename(file).create_if_missing(false).read_only(true);
    let mut from = options.connect().await?;
    let all = sqlx::query_as_with(SINCE, for_sqlite(args![day])?).fetch_all(&mut from).await?;
    from.close().await?;
    Ok(all)
}

const SINCE: &str =
    "SELECT id, service, country, reason, proposed, day FROM mistakes WHERE day >= $1 ORDER BY day DESC, service, id";

/// Those since a day, the newest first.
pub async fn since(db: &Db, day: DateTime<Utc>) -> Result<Vec<Mistake>> {
    db.all(SINCE, args![day]).await
}
