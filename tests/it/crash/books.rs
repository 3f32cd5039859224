//! What is on the disk, counted from outside with a connection of our own.

use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection, sqlite::SqliteConnectOptions};

use crate::support::Place;

/// A connection beside that of the server, if one runs.
pub enum Books {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

impl Books {
    /// Looks into a place's database.
    pub async fn open(place: &Place) -> Self {
        if place.url().is_empty() {
            let options = SqliteConnectOptions::new().filename(place.folder().join("helpbridge.db"));
            let connection = SqliteConnection::connect_with(&options.create_if_missing(false)).await;
            Books::Sqlite(connection.expect("the database opens"))
        } else {
            Books::Postgres(PgConnection::connect(place.url()).await.expect("the database opens"))
        }
    }

    /// How many messages a killed server had taken in. Of SQLite's files a copy is read: whoever opens them mends them,
    /// and that is for the next server to do.
    pub async fn taken_in(place: &Place) -> i64 {
        let copy = Place::fresh();
        let place = if place.url().is_empty() {
            for file in ["helpbridge.db", "helpbridge.db-wal"] {
                // Without a log everything is in the database.
                _ = std::fs::copy(place.folder().join(file), copy.folder().join(file));
            }
            &copy
        } else {
            place
        };
        Books::open(place).await.number("SELECT COUNT(*) FROM received").await
    }

    /// A number out of the database.
    pub async fn number(&mut self, sql: &str) -> i64 {
        let sql = AssertSqlSafe(sql.to_owned());
        let number: Result<i64, _> = match self {
            Books::Sqlite(connection) => sqlx::query_scalar(sql).fetch_one(connection).await,
            Books::Postgres(connection) => sqlx::query_scalar(sql).fetch_one(connection).await,
        };
        number.expect("a number")
    }
}
