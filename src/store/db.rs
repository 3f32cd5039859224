//! A thin layer over two concrete pools: one SQL text, one set of migrations, native types, two databases.
//!
//! The dialect that both understand, kept by a test:
//! - placeholders are `$1`, `$2`; column types are TEXT, BIGINT, DOUBLE PRECISION, BOOLEAN, TIMESTAMPTZ, JSONB, BYTEA;
//! - keys are made by us, no column counts by itself; times come in as values, UTC, cut to milliseconds;
//! - no date arithmetic and no JSON operators in SQL: Rust computes, the database compares;
//! - a sum is cast: `CAST(SUM(x) AS BIGINT)`; where nulls sort is spelled out.
//!
//! The connections themselves are in `file` (SQLite) and `server` (PostgreSQL). Turns go another way, `turns`.

use std::{path::Path, sync::Arc};

use chrono::{DateTime, Utc};
use sqlx::{
    Arguments, FromRow, Postgres, Sqlite, Transaction,
    migrate::{MigrateError, Migrator},
    postgres::{PgArguments, PgRow},
    sqlite::{SqliteArguments, SqliteRow},
};

use super::{
    error::{Error, Result},
    file::{Gate, SqliteFile},
    server::{LONGEST_WRITE, PATIENCE, Server, within},
};

pub(super) static MIGRATIONS: Migrator = sqlx::migrate!("src/store/migrations");

/// A value for a placeholder.
#[derive(Clone)]
#[expect(missing_docs, reason = "the names say the column's type")]
pub enum Arg {
    Text(Option<String>),
    Int(Option<i64>),
    Float(Option<f64>),
    Bool(Option<bool>),
    Bytes(Option<Vec<u8>>),
    Time(Option<DateTime<Utc>>),
}

macro_rules! arg_from {
    ($($from:ty => $variant:ident),* $(,)?) => { $(
        impl From<$from> for Arg {
            fn from(value: $from) -> Self { Arg::$variant(Some(value.into())) }
        }
        impl From<Option<$from>> for Arg {
            fn from(value: Option<$from>) -> Self { Arg::$variant(value.map(Into::into)) }
        }
    )* };
}
arg_from!(&str => Text, String => Text, i64 => Int, f64 => Float, bool => Bool, Vec<u8> => Bytes, DateTime<Utc> => Time);

/// The values for a statement's placeholders, in their order.
macro_rules! args {
    ($($value:expr),* $(,)?) => { vec![$($crate::store::Arg::from($value)),*] };
}
pub(super) use args;

macro_rules! bound {
    ($name:ident, $arguments:ty) => {
        pub(super) fn $name(args: Vec<Arg>) -> Result<$arguments> {
            let mut out = <$arguments>::default();
            for arg in args {
                match arg {
                    Arg::Text(value) => out.add(value),
                    Arg::Int(value) => out.add(value),
                    Arg::Float(value) => out.add(value),
                    Arg::Bool(value) => out.add(value),
                    Arg::Bytes(value) => out.add(value),
                    Arg::Time(value) => out.add(value),
                }
                .map_err(|error| Error::Database(sqlx::Error::Encode(error)))?;
            }
            Ok(out)
        }
    };
}
bound!(for_sqlite, SqliteArguments);
bound!(for_postgres, PgArguments);

/// A row that both databases can be read into; derive `sqlx::FromRow`.
pub trait Record: Send + Unpin + for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> {}
impl<T> Record for T where T: Send + Unpin + for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> {}

/// The database. Cheap to clone.
#[derive(Clone)]
pub enum Db {
    /// A file, or memory, that only this process uses.
    Sqlite(Arc<SqliteFile>),
    /// A server that several copies may share.
    Postgres(Arc<Server>),
}

/// A transaction that may write. Dropped without [`Tx::commit`], it leaves nothing.
#[expect(missing_docs, reason = "the names are those of the databases")]
pub enum Tx {
    Sqlite(Transaction<'static, Sqlite>, Gate),
    Postgres(Transaction<'static, Postgres>),
}

impl Db {
    /// Opens the database and brings its schema up to date. An empty URL means SQLite in `data_dir`, which is made if
    /// it is not there; otherwise a `postgres://` URL.
    ///
    /// # Errors
    /// [`Error::Locked`] when another process has this SQLite database, [`Error::NewerSchema`] when a later release
    /// made it.
    pub async fn open(database_url: &str, data_dir: &Path) -> Result<Db> {
        let db = if database_url.is_empty() {
            Db::Sqlite(Arc::new(SqliteFile::in_folder(data_dir).await?))
        } else {
            Db::Postgres(Arc::new(Server::at(database_url).await?))
        };
        if let Err(error) = db.migrate().await {
            // A connection that failed half way may hold the server's lock on migrations.
            db.close().await;
            return Err(error);
        }
        Ok(db)
    }

    /// Opens the database of a server that may be running, for a few rows that no turn touches: endpoints and the audit.
    ///
    /// # Errors
    /// As for [`Db::open`], apart from the lock.
    pub async fn open_beside(database_url: &str, data_dir: &Path) -> Result<Db> {
        if !database_url.is_empty() || !data_dir.join(super::file::FILE).exists() {
            return Db::open(database_url, data_dir).await;
        }
        match Db::open(database_url, data_dir).await {
            Err(Error::Locked(_)) => {}
            opened => return opened,
        }
        let db = Db::Sqlite(Arc::new(SqliteFile::beside(data_dir).await?));
        db.migrate().await?;
        Ok(db)
    }

    /// Opens the database of a server that may be running, for commands that write no conversation. It must be there and
    /// up to date.
    ///
    /// # Errors
    /// [`Error::NoDatabase`], [`Error::NewerSchema`], [`Error::OlderSchema`].
    pub async fn open_existing(database_url: &str, data_dir: &Path) -> Result<Db> {
        let db = if database_url.is_empty() {
            Db::Sqlite(Arc::new(SqliteFile::beside(data_dir).await?))
        } else {
            Db::Postgres(Arc::new(Server::at(database_url).await?))
        };
        let version: Option<(Option<i64>,)> =
            db.optional("SELECT MAX(version) FROM _sqlx_migrations", Vec::new()).await.unwrap_or_default();
        let (found, known) = (version.and_then(|(version,)| version), newest_known());
        let refused = match found {
            None => Some(Error::NoDatabase),
            Some(found) if found > known => Some(Error::NewerSchema { found, known }),
            Some(found) if found < known => Some(Error::OlderSchema { found, known }),
            Some(_) => None,
        };
        if let Some(error) = refused {
            db.close().await;
            return Err(error);
        }
        Ok(db)
    }

    /// A database in memory that ends with the last clone: for rehearsals and the terminal.
    pub async fn in_memory() -> Result<Db> {
        let db = Db::Sqlite(Arc::new(SqliteFile::in_memory().await?));
        db.migrate().await?;
        Ok(db)
    }

    async fn migrate(&self) -> Result<()> {
        let done = match self {
            Db::Sqlite(file) => MIGRATIONS.run(file.writer().await.1).await,
            Db::Postgres(server) => MIGRATIONS.run(&server.pool).await,
        };
        migrated(done)?;
        if let Db::Sqlite(file) = self { file.take_up_the_pen() } else { Ok(()) }
    }

    /// Begins a write transaction. On SQLite it takes the write lock at once, so that it never fails half way.
    pub async fn begin(&self) -> Result<Tx> {
        Ok(match self {
            Db::Sqlite(file) => {
                let (gate, tx) = file.begin().await?;
                Tx::Sqlite(tx, gate)
            }
            Db::Postgres(server) => Tx::Postgres(within(PATIENCE, server.pool.begin()).await?),
        })
    }

    /// Every row of a query, read outside a transaction.
    pub async fn all<T: Record>(&self, sql: &'static str, args: Vec<Arg>) -> Result<Vec<T>> {
        Ok(match self {
            Db::Sqlite(file) => sqlx::query_as_with(sql, for_sqlite(args)?).fetch_all(&file.read).await?,
            Db::Postgres(server) => {
                let query = sqlx::query_as_with(sql, for_postgres(args)?);
                within(PATIENCE, async {
                    let mut line = server.line().await?;
                    let answer = query.fetch_all(&mut line.connection).await;
                    line.give_back(answer)
                })
                .await?
            }
        })
    }

    /// The first row of a query, if there is one.
    pub async fn optional<T: Record>(&self, sql: &'static str, args: Vec<Arg>) -> Result<Option<T>> {
        Ok(match self {
            Db::Sqlite(file) => sqlx::query_as_with(sql, for_sqlite(args)?).fetch_optional(&file.read).await?,
            Db::Postgres(server) => {
                let query = sqlx::query_as_with(sql, for_postgres(args)?);
                within(PATIENCE, async {
                    let mut line = server.line().await?;
                    let answer = query.fetch_optional(&mut line.connection).await;
                    line.give_back(answer)
                })
                .await?
            }
        })
    }

    /// Runs one statement on its own; gives the number of rows that it touched.
    pub async fn run(&self, sql: &'static str, args: Vec<Arg>) -> Result<u64> {
        Ok(match self {
            Db::Sqlite(file) => {
                let (_gate, write) = file.writer().await;
                sqlx::query_with(sql, for_sqlite(args)?).execute(write).await?.rows_affected()
            }
            Db::Postgres(server) => {
                let write = sqlx::query_with(sql, for_postgres(args)?);
                within(LONGEST_WRITE, write.execute(&server.pool)).await?.rows_affected()
            }
        })
    }

    /// Writes something that means nothing, all the way to the disk: a database can be readable and take no turns, when
    /// its disk is full or it follows another one.
    pub async fn probe(&self) -> Result<()> {
        match self {
            Db::Sqlite(file) => {
                // In a transaction, as turns are.
                let (_gate, mut tx) = file.begin().await?;
                sqlx::query("PRAGMA user_version = 0").execute(&mut *tx).await?;
                Ok(tx.commit().await?)
            }
            Db::Postgres(server) => {
                let sql = "SELECT current_setting('transaction_read_only') = 'off'";
                let takes_turns: bool = within(PATIENCE, sqlx::query_scalar(sql).fetch_one(&server.pool)).await?;
                if takes_turns { Ok(()) } else { Err(Error::Unavailable) }
            }
        }
    }

    /// Overwrites what was deleted: SQLite's log keeps old pages until it is emptied. PostgreSQL's own vacuum does it.
    pub async fn scrub(&self) -> Result<()> {
        match self {
            Db::Sqlite(file) => file.scrub().await,
            Db::Postgres(_) => Ok(()),
        }
    }

    /// Closes every connection; what comes after fails. On SQLite the log is written back into the file.
    pub async fn close(&self) {
        match self {
            Db::Sqlite(file) => file.close().await,
            Db::Postgres(server) => server.close().await,
        }
    }
}

impl Tx {
    /// Every row of a query.
    pub async fn all<T: Record>(&mut self, sql: &'static str, args: Vec<Arg>) -> Result<Vec<T>> {
        Ok(match self {
            Tx::Sqlite(tx, _) => sqlx::query_as_with(sql, for_sqlite(args)?).fetch_all(&mut **tx).await?,
            Tx::Postgres(tx) => {
                within(LONGEST_WRITE, sqlx::query_as_with(sql, for_postgres(args)?).fetch_all(&mut **tx)).await?
            }
        })
    }

    /// The first row of a query, if there is one.
    pub async fn optional<T: Record>(&mut self, sql: &'static str, args: Vec<Arg>) -> Result<Option<T>> {
        Ok(match self {
            Tx::Sqlite(tx, _) => sqlx::query_as_with(sql, for_sqlite(args)?).fetch_optional(&mut **tx).await?,
            Tx::Postgres(tx) => {
                within(LONGEST_WRITE, sqlx::query_as_with(sql, for_postgres(args)?).fetch_optional(&mut **tx)).await?
            }
        })
    }

    /// Runs one statement; gives the number of rows that it touched.
    pub async fn run(&mut self, sql: &'static str, args: Vec<Arg>) -> Result<u64> {
        Ok(match self {
            Tx::Sqlite(tx, _) => sqlx::query_with(sql, for_sqlite(args)?).execute(&mut **tx).await?.rows_affected(),
            Tx::Postgres(tx) => {
                let write = sqlx::query_with(sql, for_postgres(args)?);
                within(LONGEST_WRITE, write.execute(&mut **tx)).await?.rows_affected()
            }
        })
    }

    /// Makes everything in the transaction last.
    pub async fn commit(self) -> Result<()> {
        match self {
            Tx::Sqlite(tx, _gate) => tx.commit().await?,
            Tx::Postgres(tx) => within(LONGEST_WRITE, tx.commit()).await?,
        }
        Ok(())
    }
}

/// The newest migration that this program has.
pub(super) fn newest_known() -> i64 {
    MIGRATIONS.iter().map(|migration| migration.version).max().unwrap_or_default()
}

/// What became of bringing a schema up to date.
pub(super) fn migrated(done: std::result::Result<(), MigrateError>) -> Result<()> {
    let known = newest_known();
    done.map_err(|error| match error {
        MigrateError::VersionMissing(found) if found > known => Error::NewerSchema { found, known },
        other => Error::Migration(other),
    })
}
