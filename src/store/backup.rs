//! Backup: everything that is in the database, as one SQLite file, made while the program runs.
//!
//! The copy shows one moment: on SQLite it is made within one read, on PostgreSQL within one transaction. It is written
//! beside its place under another name and moved there when it is whole and on the disk, so that a file under the name
//! that was asked for is always a whole one. Keys are not in the database, so they are not in here. See `restore` for
//! the way back.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    time::Duration,
};

use sqlx::{
    ConnectOptions, Connection, PgConnection,
    sqlite::{SqliteConnectOptions, SqliteJournalMode},
};

use super::{
    copy::Table,
    db::{MIGRATIONS, newest_known},
    error::{Error, Result},
    file::FILE,
};

/// How long a copy waits for a database that is locked.
const PATIENCE: Duration = Duration::from_secs(10);

/// Copies the database into a new file; gives its size in bytes.
///
/// # Errors
/// [`Error::Exists`] when there is such a file, [`Error::NoDatabase`] when there is nothing to copy.
pub async fn backup(database_url: &str, data_dir: &Path, file: &Path) -> Result<u64> {
    if fs::symlink_metadata(file).is_ok() {
        return Err(Error::Exists(file.to_owned()));
    }
    let copy = Unfinished::begin(file)?;
    if database_url.is_empty() {
        from_sqlite(&data_dir.join(FILE), &copy).await?;
    } else {
        from_postgres(database_url, &copy).await?;
    }
    copy.finish()
}

async fn from_sqlite(database: &Path, copy: &Unfinished) -> Result<()> {
    if !database.is_file() {
        return Err(Error::NoDatabase);
    }
    // A connection of our own: the lock file stays with the server that runs.
    let options = SqliteConnectOptions::new().filename(database).create_if_missing(false).busy_timeout(PATIENCE);
    let mut from = options.connect().await?;
    sqlx::query("VACUUM INTO $1").bind(copy.name()?).execute(&mut from).await?;
    from.close().await?;
    Ok(())
}

async fn from_postgres(url: &str, copy: &Unfinished) -> Result<()> {
    let mut server = PgConnection::connect(url).await?;
    let mut from = server.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?;
    let is_ours: bool =
        sqlx::query_scalar("SELECT to_regclass('_sqlx_migrations') IS NOT NULL").fetch_one(&mut *from).await?;
    if !is_ours {
        return Err(Error::NoDatabase);
    }
    let version: Option<i64> =
        sqlx::query_scalar("SELECT MAX(version) FROM _sqlx_migrations").fetch_one(&mut *from).await?;
    let (found, known) = (version.ok_or(Error::NoDatabase)?, newest_known());
    if found > known {
        return Err(Error::NewerSchema { found, known });
    }
    // Without a journal: nobody reads a copy that was not finished.
    let options =
        SqliteConnectOptions::new().filename(copy.name()?).foreign_keys(false).journal_mode(SqliteJournalMode::Off);
    let mut file = options.connect().await?;
    MIGRATIONS.run_to(found, &mut file).await.map_err(Error::Migration)?;
    for table in Table::all(&mut file).await? {
        table.to_sqlite(&mut from, &mut file).await?;
    }
    file.close().await?;
    from.rollback().await?;
    server.close().await?;
    Ok(())
}

/// A file that is not whole yet.
struct Unfinished {
    /// Where it will stand.
    file: PathBuf,
    /// Where it stands now.
    part: PathBuf,
    /// Locked, so that two do not write the same copy. Left behind by a crash, the lock is gone.
    held: File,
}

impl Unfinished {
    fn begin(file: &Path) -> Result<Self> {
        let mut part = file.as_os_str().to_owned();
        part.push(".partial");
        let part = PathBuf::from(part);
        let failed = |source| Error::Folder { path: part.clone(), source };
        let held = private_file(&part).map_err(failed)?;
        match held.try_lock() {
            Ok(()) => {}
            Err(fs::TryLockError::WouldBlock) => return Err(Error::Exists(part)),
            Err(fs::TryLockError::Error(source)) => return Err(failed(source)),
        }
        held.set_len(0).map_err(failed)?;
        Ok(Unfinished { file: file.to_owned(), part, held })
    }

    /// The name for SQLite, which takes UTF-8 only.
    fn name(&self) -> Result<&str> {
        let odd = || io::Error::new(io::ErrorKind::InvalidInput, "the name is not UTF-8");
        self.part.to_str().ok_or_else(|| Error::Folder { path: self.part.clone(), source: odd() })
    }

    /// Puts the whole file in its place; gives its size.
    fn finish(self) -> Result<u64> {
        let moved = || {
            self.held.sync_all()?;
            fs::rename(&self.part, &self.file)?;
            sync_folder_of(&self.file)?;
            Ok(self.held.metadata()?.len())
        };
        moved().map_err(|source| Error::Folder { path: self.file.clone(), source })
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        // After a success there is nothing under this name; after a failure half a copy helps nobody.
        _ = fs::remove_file(&self.part);
    }
}

/// Opens a file for writing that only its owner may read; makes it if it is not there.
pub(super) fn private_file(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.create(true).write(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path)?;
    // One that was there already may be open to others.
    #[cfg(unix)]
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    Ok(file)
}

/// Makes a new name in a folder last.
pub(super) fn sync_folder_of(file: &Path) -> io::Result<()> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}
