//! An SQLite database that only this process uses: a file, or memory.
//!
//! It has one connection that writes turns (`turns`), one that writes everything else, and several that read. Writers
//! pass a gate, one at a time and in the order they came, instead of fighting for the file's lock; readers never wait
//! for them.

use std::{
    fs::File,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use sqlx::{
    Connection, Sqlite, Transaction,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous},
};
use tokio::sync::{Mutex as AsyncMutex, OwnedMutexGuard};

use super::{
    error::{Error, Result},
    server::PATIENCE,
    turns::sqlite,
};

/// The name of the database file in the data folder.
pub(super) const FILE: &str = "helpbridge.db";

/// The name of the lock file in the data folder.
const LOCK: &str = "helpbridge.lock";

/// How long a connection waits for the file's lock; only other programs can have it.
const BUSY: Duration = Duration::from_secs(5);

/// The connections to an SQLite database, and the lock that makes it ours.
pub struct SqliteFile {
    /// One connection: SQLite has one writer at a time in any case.
    write: SqlitePool,
    pub(super) read: SqlitePool,
    /// What writes turns; `None` before the schema is there, and once it is closed.
    pen: Mutex<Option<rusqlite::Connection>>,
    name: PathBuf,
    gate: std::sync::Arc<AsyncMutex<()>>,
    /// Held until the last clone of the database is dropped.
    _lock: Option<File>,
}

/// A way in for one writer; the next one may write when it is dropped.
pub type Gate = OwnedMutexGuard<()>;

impl SqliteFile {
    /// Opens the database in a data folder, which is made if it is not there.
    pub(super) async fn in_folder(data_dir: &Path) -> Result<Self> {
        let lock = own(data_dir)?;
        let name = data_dir.join(FILE);
        let options = SqliteConnectOptions::new()
            .filename(&name)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // What was answered must be on the disk: an answer after a power cut refers to it.
            .synchronous(SqliteSynchronous::Full);
        Self::open(options, 8, name, Some(lock)).await
    }

    /// Opens the database of a server that may be running: for what writes no conversation. It must be there.
    pub(super) async fn beside(data_dir: &Path) -> Result<Self> {
        let name = data_dir.join(FILE);
        if !name.is_file() {
            return Err(Error::NoDatabase);
        }
        let options =
            SqliteConnectOptions::new().filename(&name).create_if_missing(false).synchronous(SqliteSynchronous::Full);
        Self::open(options, 2, name, None).await
    }

    /// A database in memory that ends with its last connection.
    pub(super) async fn in_memory() -> Result<Self> {
        let name = format!("/{}", crate::ids::fresh_secret());
        let options = SqliteConnectOptions::new().filename(&name).vfs("memdb").create_if_missing(true);
        // One connection that is never let go of keeps it alive.
        Self::open(options, 1, format!("file:{name}?vfs=memdb").into(), None).await
    }

    async fn open(options: SqliteConnectOptions, readers: u32, name: PathBuf, lock: Option<File>) -> Result<Self> {
        // Deleted rows are overwritten with zeros, not just unlinked.
        let options = options.foreign_keys(true).busy_timeout(BUSY).pragma("secure_delete", "ON");
        let pool = || {
            let pool = SqlitePoolOptions::new().acquire_timeout(PATIENCE).idle_timeout(None).max_lifetime(None);
            // A connection to a file does not get lost by itself; asking it each time costs two changes of threads.
            let pool = pool.test_before_acquire(false);
            // When a commit fails, as on a full disk, SQLite ends the transaction by itself. The driver goes on counting
            // it and would never begin another one on this connection.
            pool.before_acquire(|connection, _| Box::pin(async move { Ok(!connection.is_in_transaction()) }))
        };
        let write = pool().max_connections(1).connect_with(options.clone()).await?;
        let read = pool().max_connections(readers).connect_with(options).await?;
        Ok(SqliteFile { write, read, pen: Mutex::default(), name, gate: std::sync::Arc::default(), _lock: lock })
    }

    /// Opens the connection for turns; the schema must be there.
    pub(super) fn take_up_the_pen(&self) -> Result<()> {
        *self.pen() = Some(sqlite::open(&self.name, BUSY)?);
        Ok(())
    }

    /// The connection for turns. Take the gate first.
    pub(super) fn pen(&self) -> MutexGuard<'_, Option<rusqlite::Connection>> {
        // A transaction that a panic left behind was rolled back when it was dropped.
        self.pen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits to be the one who writes.
    pub(super) async fn gate(&self) -> Gate {
        self.gate.clone().lock_owned().await
    }

    /// The connection for everything but turns, and the gate that must be held while it writes.
    pub(super) async fn writer(&self) -> (Gate, &SqlitePool) {
        (self.gate().await, &self.write)
    }

    /// Begins a write transaction. It takes the write lock at once, so that it never fails half way.
    pub(super) async fn begin(&self) -> Result<(Gate, Transaction<'static, Sqlite>)> {
        let (gate, write) = self.writer().await;
        Ok((gate, write.begin_with("BEGIN IMMEDIATE").await?))
    }

    /// Overwrites what was deleted: the log keeps old pages until it is emptied.
    ///
    /// Whoever reads for long, as a backup does, keeps the log from being emptied. Then it stays until the next call:
    /// no turn waits for that.
    pub(super) async fn scrub(&self) -> Result<()> {
        let statements = "PRAGMA busy_timeout = 100; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA busy_timeout = 5000";
        let (_gate, write) = self.writer().await;
        sqlx::raw_sql(statements).execute(write).await?;
        Ok(())
    }

    /// Closes every connection; what comes after fails. The log is written back into the file.
    pub(super) async fn close(&self) {
        let gate = self.gate().await;
        *self.pen() = None;
        drop(gate);
        self.read.close().await;
        self.write.close().await;
    }
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
