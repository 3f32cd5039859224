//! A thin layer over two concrete pools: one SQL text, one set of migrations, native types, two databases.
//!
//! The dialect that both understand, kept by a test:
//! - placeholders are `$1`, `$2`; column types are TEXT, BIGINT, DOUBLE PRECISION, BOOLEAN, TIMESTAMPTZ, JSONB, BYTEA;
//! - keys are made by us, no column counts by itself; times come in as values, UTC, cut to milliseconds;
//! - no date arithmetic and no JSON operators in SQL: Rust computes, the database compares;
//! - a sum is cast: `CAST(SUM(x) AS BIGINT)`; where nulls sort is spelled out.
//!
//! SQLite has one connection that writes and several that read: writers queue up in order here instead of fighting
//! for the file's lock, and readers never wait for them.

use std::{fs::File, path::Path, sync::Arc, time::Duration};

use chrono::{DateTime, Utc};
use sqlx::{
    Arguments, Connection, FromRow, Postgres, Sqlite, Transaction,
    migrate::{MigrateError, Migrator},
    postgres::{PgArguments, PgPool, PgPoolOptions, PgRow},
    sqlite::{
        SqliteArguments, SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteRow,
        SqliteSynchronous,
    },
};

use super::error::{Error, Result};

/// The name of the database file in the data folder.
pub(super) const FILE: &str = "helpbridge.db";

/// The name of the lock file in the data folder.
const LOCK: &str = "helpbridge.lock";

/// How long a turn waits for a connection, and for something that it reads from a server; a child waits that long
/// before the compiled-in words come. A server that is cut off without a word would else be waited for without end.
const PATIENCE: Duration = Duration::from_secs(2);

/// How long a server may take to write: a night's forgetting is much at once.
const LONGEST_WRITE: Duration = Duration::from_secs(30);

/// What a connection to PostgreSQL is called, before the name of the schema: a restore sees by it that somebody is there.
pub(super) const LABEL: &str = "helpbridge ";

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
    Postgres(PgPool),
}

/// The two pools of an SQLite database, and the lock that makes it ours.
pub struct SqliteFile {
    /// One connection: SQLite has one writer at a time in any case.
    write: SqlitePool,
    read: SqlitePool,
    /// Held until the last clone of the database is dropped.
    _lock: Option<File>,
}

/// A transaction that may write. Dropped without [`Tx::commit`], it leaves nothing.
#[expect(missing_docs, reason = "the names are those of the databases")]
pub enum Tx {
    Sqlite(Transaction<'static, Sqlite>),
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
            Db::Sqlite(Arc::new(sqlite_in(data_dir).await?))
        } else {
            Db::Postgres(postgres_at(database_url).await?)
        };
        if let Err(error) = db.migrate().await {
            // A connection that failed half way may hold the server's lock on migrations.
            db.close().await;
            return Err(error);
        }
        Ok(db)
    }

    /// A database in memory that ends with the last clone: for rehearsals and the terminal.
    pub async fn in_memory() -> Result<Db> {
        // One connection that is never let go of: each connection would have a memory of its own.
        let pool = SqlitePoolOptions::new().max_connections(1).idle_timeout(None).max_lifetime(None);
        let options = SqliteConnectOptions::new().in_memory(true).foreign_keys(true);
        let write = pool.connect_with(options).await?;
        let db = Db::Sqlite(Arc::new(SqliteFile { read: write.clone(), write, _lock: None }));
        db.migrate().await?;
        Ok(db)
    }

    async fn migrate(&self) -> Result<()> {
        let done = match self {
            Db::Sqlite(file) => MIGRATIONS.run(&file.write).await,
            Db::Postgres(pool) => MIGRATIONS.run(pool).await,
        };
        migrated(done)
    }

    /// Begins a write transaction. On SQLite it takes the write lock at once, so that it never fails half way.
    pub async fn begin(&self) -> Result<Tx> {
        Ok(match self {
            Db::Sqlite(file) => Tx::Sqlite(file.write.begin_with("BEGIN IMMEDIATE").await?),
            Db::Postgres(pool) => Tx::Postgres(within(PATIENCE, pool.begin()).await?),
        })
    }

    /// Every row of a query, read outside a transaction.
    pub async fn all<T: Record>(&self, sql: &'static str, args: Vec<Arg>) -> Result<Vec<T>> {
        Ok(match self {
            Db::Sqlite(file) => sqlx::query_as_with(sql, for_sqlite(args)?).fetch_all(&file.read).await?,
            Db::Postgres(pool) => {
                within(PATIENCE, sqlx::query_as_with(sql, for_postgres(args)?).fetch_all(pool)).await?
            }
        })
    }

    /// The first row of a query, if there is one.
    pub async fn optional<T: Record>(&self, sql: &'static str, args: Vec<Arg>) -> Result<Option<T>> {
        Ok(match self {
            Db::Sqlite(file) => sqlx::query_as_with(sql, for_sqlite(args)?).fetch_optional(&file.read).await?,
            Db::Postgres(pool) => {
                within(PATIENCE, sqlx::query_as_with(sql, for_postgres(args)?).fetch_optional(pool)).await?
            }
        })
    }

    /// Runs one statement on its own; gives the number of rows that it touched.
    pub async fn run(&self, sql: &'static str, args: Vec<Arg>) -> Result<u64> {
        Ok(match self {
            Db::Sqlite(file) => sqlx::query_with(sql, for_sqlite(args)?).execute(&file.write).await?.rows_affected(),
            Db::Postgres(pool) => {
                within(LONGEST_WRITE, sqlx::query_with(sql, for_postgres(args)?).execute(pool)).await?.rows_affected()
            }
        })
    }

    /// Writes something that means nothing, all the way to the disk: a database can be readable and take no turns, when
    /// its disk is full or it follows another one.
    pub async fn probe(&self) -> Result<()> {
        match self {
            Db::Sqlite(file) => {
                // In a transaction, as turns are.
                let mut tx = file.write.begin_with("BEGIN IMMEDIATE").await?;
                sqlx::query("PRAGMA user_version = 0").execute(&mut *tx).await?;
                Ok(tx.commit().await?)
            }
            Db::Postgres(pool) => {
                let sql = "SELECT current_setting('transaction_read_only') = 'off'";
                let takes_turns: bool = within(PATIENCE, sqlx::query_scalar(sql).fetch_one(pool)).await?;
                if takes_turns { Ok(()) } else { Err(Error::Unavailable) }
            }
        }
    }

    /// Overwrites what was deleted: SQLite's log keeps old pages until it is emptied. PostgreSQL's own vacuum does it.
    ///
    /// Whoever reads for long, as a backup does, keeps the log from being emptied. Then it stays until the next call:
    /// no turn waits for that.
    pub async fn scrub(&self) -> Result<()> {
        if let Db::Sqlite(file) = self {
            let statements = "PRAGMA busy_timeout = 100; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA busy_timeout = 5000";
            sqlx::raw_sql(statements).execute(&file.write).await?;
        }
        Ok(())
    }

    /// Closes every connection; what comes after fails. On SQLite the log is written back into the file.
    pub async fn close(&self) {
        match self {
            Db::Sqlite(file) => {
                file.read.close().await;
                file.write.close().await;
            }
            Db::Postgres(pool) => pool.close().await,
        }
    }
}

impl Tx {
    /// Every row of a query.
    pub async fn all<T: Record>(&mut self, sql: &'static str, args: Vec<Arg>) -> Result<Vec<T>> {
        Ok(match self {
            Tx::Sqlite(tx) => sqlx::query_as_with(sql, for_sqlite(args)?).fetch_all(&mut **tx).await?,
            Tx::Postgres(tx) => {
                within(LONGEST_WRITE, sqlx::query_as_with(sql, for_postgres(args)?).fetch_all(&mut **tx)).await?
            }
        })
    }

    /// The first row of a query, if there is one.
    pub async fn optional<T: Record>(&mut self, sql: &'static str, args: Vec<Arg>) -> Result<Option<T>> {
        Ok(match self {
            Tx::Sqlite(tx) => sqlx::query_as_with(sql, for_sqlite(args)?).fetch_optional(&mut **tx).await?,
            Tx::Postgres(tx) => {
                within(LONGEST_WRITE, sqlx::query_as_with(sql, for_postgres(args)?).fetch_optional(&mut **tx)).await?
            }
        })
    }

    /// Runs one statement; gives the number of rows that it touched.
    pub async fn run(&mut self, sql: &'static str, args: Vec<Arg>) -> Result<u64> {
        Ok(match self {
            Tx::Sqlite(tx) => sqlx::query_with(sql, for_sqlite(args)?).execute(&mut **tx).await?.rows_affected(),
            Tx::Postgres(tx) => {
                let write = sqlx::query_with(sql, for_postgres(args)?);
                within(LONGEST_WRITE, write.execute(&mut **tx)).await?.rows_affected()
            }
        })
    }

    /// Makes everything in the transaction last.
    pub async fn commit(self) -> Result<()> {
        match self {
            Tx::Sqlite(tx) => tx.commit().await?,
            Tx::Postgres(tx) => within(LONGEST_WRITE, tx.commit()).await?,
        }
        Ok(())
    }
}

/// What a server answers, if it does in time.
async fn within<T>(limit: Duration, asked: impl Future<Output = sqlx::Result<T>>) -> Result<T> {
    match tokio::time::timeout(limit, asked).await {
        Ok(answer) => Ok(answer?),
        Err(_) => Err(Error::Unavailable),
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

async fn postgres_at(url: &str) -> Result<PgPool> {
    let options = PgPoolOptions::new().max_connections(16).acquire_timeout(PATIENCE).after_connect(|connection, _| {
        Box::pin(async move {
            sqlx::query("SELECT set_config('application_name', LEFT($1 || current_schema(), 63), FALSE)")
                .bind(LABEL)
                .execute(connection)
                .await?;
            Ok(())
        })
    });
    Ok(options.connect(url).await?)
}

async fn sqlite_in(data_dir: &Path) -> Result<SqliteFile> {
    let lock = own(data_dir)?;
    let options = SqliteConnectOptions::new()
        .filename(data_dir.join(FILE))
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // What was answered must be on the disk: an answer after a power cut refers to it.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(5))
        // Deleted rows are overwritten with zeros, not just unlinked.
        .pragma("secure_delete", "ON");
    let pool = || {
        let pool = SqlitePoolOptions::new().acquire_timeout(PATIENCE).idle_timeout(None).max_lifetime(None);
        // When a commit fails, as on a full disk, SQLite ends the transaction by itself. The driver goes on counting it
        // and would never begin another one on this connection.
        pool.before_acquire(|connection, _| Box::pin(async move { Ok(!connection.is_in_transaction()) }))
    };
    let write = pool().max_connections(1).connect_with(options.clone()).await?;
    let read = pool().max_connections(8).connect_with(options).await?;
    Ok(SqliteFile { write, read, _lock: Some(lock) })
}

/// Takes the data folder for this process.
pub(super) fn own(data_dir: &Path) -> Result<File> {
    let failed = |path: &Path, source| Error::Folder { path: path.to_owned(), source };
    std::fs::create_dir_all(data_dir).map_err(|source| failed(data_dir, source))?;
    let path = data_dir.join(LOCK);
    let file =
        File::options().create(true).write(true).truncate(false).open(&path).map_err(|source| failed(&path, source))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(std::fs::TryLockError::WouldBlock) => Err(Error::Locked(data_dir.to_owned())),
        Err(std::fs::TryLockError::Error(source)) => Err(failed(&path, source)),
    }
}
