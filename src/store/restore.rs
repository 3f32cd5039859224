//! Restore: a backup becomes the database, on SQLite or PostgreSQL, whichever it was made from.
//!
//! The backup itself is only read. Its copy in the data folder is checked and brought up to the schema of this program
//! before the database is touched; then it takes the database's place in one step: a rename on SQLite, a transaction
//! on PostgreSQL. What was there before stays whole until then.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use sqlx::{
    AssertSqlSafe, ConnectOptions, Connection, PgConnection, SqliteConnection,
    sqlite::{SqliteConnectOptions, SqliteJournalMode},
};

use super::{
    backup::{private_file, sync_folder_of},
    copy::Table,
    db::{MIGRATIONS, migrated, newest_known},
    error::{Error, Result},
    file::{FILE, own},
    server::LABEL,
};

/// The copy that is being prepared, in the data folder.
const PREPARED: &str = "helpbridge.db.restoring";

/// Makes a backup the database. With `replace`, what is in the database now is deleted.
///
/// # Errors
/// [`Error::NotEmpty`] when there is data and it is not to be replaced; [`Error::Locked`] or [`Error::InUse`] while a
/// server runs on it; [`Error::NotABackup`] and [`Error::NewerSchema`] when the file cannot be used. The database is
/// then as it was.
pub async fn restore(database_url: &str, data_dir: &Path, file: &Path, replace: bool) -> Result<()> {
    let _lock = own(data_dir)?;
    let prepared = Prepared(data_dir.join(PREPARED));
    prepare(file, &prepared.0).await?;
    if database_url.is_empty() {
        let database = data_dir.join(FILE);
        if !replace && holds_data(&database, &prepared.0).await? {
            return Err(Error::NotEmpty);
        }
        settle(&database).await;
        into_sqlite(&prepared.0, &database)
    } else {
        into_postgres(&prepared.0, database_url, replace).await
    }
}

/// The prepared copy; gone when the work is over.
struct Prepared(PathBuf);

impl Drop for Prepared {
    fn drop(&mut self) {
        // On success on SQLite it is the database by now, and nothing has this name.
        _ = fs::remove_file(&self.0);
    }
}

/// Opens an SQLite file that nobody else uses. Without a journal: a copy that was not finished is thrown away.
async fn open(path: &Path) -> Result<SqliteConnection> {
    let options =
        SqliteConnectOptions::new().filename(path).create_if_missing(false).journal_mode(SqliteJournalMode::Off);
    // A migration may delete what older releases kept in the clear: with all that hangs on it, and for good.
    Ok(options.foreign_keys(true).pragma("secure_delete", "ON").connect().await?)
}

/// Copies the backup into the data folder, checks it and brings its schema up to date.
async fn prepare(file: &Path, prepared: &Path) -> Result<()> {
    let copy = || -> io::Result<()> {
        let mut from = File::open(file)?;
        let mut into = private_file(prepared)?;
        into.set_len(0)?;
        io::copy(&mut from, &mut into)?;
        Ok(())
    };
    copy().map_err(|source| Error::Folder { path: file.to_owned(), source })?;
    let found = is_whole(prepared).await.unwrap_or_default();
    let (found, known) = (found.ok_or_else(|| Error::NotABackup(file.to_owned()))?, newest_known());
    if found > known {
        return Err(Error::NewerSchema { found, known });
    }
    let mut copy = open(prepared).await?;
    migrated(MIGRATIONS.run(&mut copy).await)?;
    copy.close().await?;
    Ok(())
}

/// The schema of a file, if it is a database of ours and every page of it is sound.
async fn is_whole(file: &Path) -> Result<Option<i64>> {
    let mut copy = open(file).await?;
    let verdict: String = sqlx::query_scalar("PRAGMA integrity_check(1)").fetch_one(&mut copy).await?;
    let version: Option<i64> =
        sqlx::query_scalar("SELECT MAX(version) FROM _sqlx_migrations WHERE success").fetch_one(&mut copy).await?;
    copy.close().await?;
    Ok(version.filter(|_| verdict == "ok"))
}

/// Whether a database file has any row, or cannot be read and so might.
async fn holds_data(database: &Path, prepared: &Path) -> Result<bool> {
    if !database.exists() {
        return Ok(false);
    }
    let mut copy = open(prepared).await?;
    let tables = Table::all(&mut copy).await?;
    copy.close().await?;
    let options = SqliteConnectOptions::new().filename(database).create_if_missing(false);
    let Ok(mut standing) = options.connect().await else { return Ok(true) };
    for table in &tables {
        // A table that is not there yet has no rows.
        if table.has_rows_in_sqlite(&mut standing).await.unwrap_or_default() {
            return Ok(true);
        }
    }
    standing.close().await?;
    Ok(false)
}

/// Writes the log of a database back into its file, so that it is whole without it until the last step. One that cannot
/// be read has to go in any case.
async fn settle(database: &Path) {
    let options = SqliteConnectOptions::new().filename(database).create_if_missing(false);
    if let Ok(mut standing) = options.connect().await {
        _ = sqlx::raw_sql("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut standing).await;
        _ = standing.close().await;
    }
}

fn into_sqlite(prepared: &Path, database: &Path) -> Result<()> {
    let moved = || -> io::Result<()> {
        File::open(prepared)?.sync_all()?;
        // The log of the database that goes must not be read into the one that comes.
        for log in ["-wal", "-shm"] {
            let mut path = database.as_os_str().to_owned();
            path.push(log);
            match fs::remove_file(path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        fs::rename(prepared, database)?;
        sync_folder_of(database)
    };
    moved().map_err(|source| Error::Folder { path: database.to_owned(), source })
}

async fn into_postgres(prepared: &Path, url: &str, replace: bool) -> Result<()> {
    let mut server = PgConnection::connect(url).await?;
    let in_use: bool = sqlx::query_scalar(
        "SELECT EXISTS (SELECT 1 FROM pg_stat_activity
         WHERE datname = current_database() AND application_name = LEFT($1 || current_schema(), 63))",
    )
    .bind(LABEL)
    .fetch_one(&mut server)
    .await?;
    if in_use {
        return Err(Error::InUse);
    }
    migrated(MIGRATIONS.run(&mut server).await)?;
    let mut copy = open(prepared).await?;
    let tables = Table::all(&mut copy).await?;
    let names = Table::names(&tables);

    let mut into = server.begin().await?;
    sqlx::query(AssertSqlSafe(format!("LOCK TABLE {names} IN ACCESS EXCLUSIVE MODE"))).execute(&mut *into).await?;
    if replace {
        sqlx::query(AssertSqlSafe(format!("TRUNCATE {names}"))).execute(&mut *into).await?;
    }
    for table in &tables {
        if table.has_rows_in_postgres(&mut into).await? {
            return Err(Error::NotEmpty);
        }
    }
    for table in &tables {
        table.to_postgres(&mut copy, &mut into).await?;
    }
    into.commit().await?;
    copy.close().await?;
    server.close().await?;
    Ok(())
}
