//! What can go wrong in the store, as far as a caller does something different for it.

use std::path::PathBuf;

/// A failure of the store. No variant ever carries a value that was to be written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The row was changed since it was read. Read again and repeat.
    #[error("the row was changed by someone else since it was read")]
    Conflict,
    /// A row with this key exists already. For an external id: this message was taken in before.
    #[error("a row with this key exists already")]
    Duplicate,
    /// The database was made by a newer release; nothing was changed.
    #[error(
        "the database has migration {found}, this program knows {known} at most; \
         start the release that made it, or restore a backup from before"
    )]
    NewerSchema {
        /// The newest migration in the database.
        found: i64,
        /// The newest migration in this program.
        known: i64,
    },
    /// The database was made by an older release; only the server brings it up to date.
    #[error("the database has migration {found}, this program needs {known}; start the server of this release once")]
    OlderSchema {
        /// The newest migration in the database.
        found: i64,
        /// The newest migration in this program.
        known: i64,
    },
    /// Another process owns this data folder.
    #[error("another helpbridge is running on {}; stop it first, or give this one a data_dir of its own", .0.display())]
    Locked(PathBuf),
    /// The data folder cannot be used.
    #[error("cannot use {}", path.display())]
    Folder {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// There is a file where one would be made.
    #[error("{} is there already; name a file that is not", .0.display())]
    Exists(PathBuf),
    /// There is no database yet.
    #[error("there is no database yet (settings database_url and data_dir); the server makes it when it starts")]
    NoDatabase,
    /// The file to restore from cannot be used.
    #[error("{} is no whole backup of helpbridge", .0.display())]
    NotABackup(PathBuf),
    /// A restore would delete what is there.
    #[error("the database holds data; give --replace to delete it, or restore into an empty one")]
    NotEmpty,
    /// A server works on the database.
    #[error("another helpbridge is connected to this database; stop every copy first")]
    InUse,
    /// A column has a type that cannot be copied.
    #[error("the table {table} has a column of type {declared}, which cannot be copied")]
    UnknownColumn {
        /// The table's name.
        table: String,
        /// The type as declared.
        declared: String,
    },
    /// The audit was changed.
    #[error("row {0} of the audit does not follow from the one before it")]
    Broken(i64),
    /// The migrations could not be brought in.
    #[error("cannot bring the database up to date")]
    Migration(#[source] sqlx::migrate::MigrateError),
    /// A transaction could not begin or end, or a server did not answer in time; what else there is to know about it
    /// was logged where it happened.
    #[error("the database does not take transactions")]
    Unavailable,
    /// The database refused or could not be reached.
    #[error("the database failed")]
    Database(#[source] sqlx::Error),
    /// The database file refused a turn or could not be reached.
    #[error("the database failed")]
    File(#[source] rusqlite::Error),
}

/// What the functions of the store return.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// Whether the database itself took offence at a row. Anything else, such as a full disk or a lost line, is nobody's
    /// fault.
    pub fn is_of_a_row(&self) -> bool {
        match self {
            Error::Conflict | Error::Duplicate => true,
            Error::Database(cause) => cause.as_database_error().is_some(),
            Error::File(cause) => cause.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation),
            _ => false,
        }
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        let Some(database) = error.as_database_error() else { return Error::Database(error) };
        if database.is_unique_violation() {
            return Error::Duplicate;
        }
        // PostgreSQL's words for "someone else was faster": serialization failure and deadlock.
        if matches!(database.code().as_deref(), Some("40001" | "40P01")) {
            return Error::Conflict;
        }
        Error::Database(error)
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ffi::{SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_UNIQUE};
        match error.sqlite_error() {
            Some(cause) if [SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_UNIQUE].contains(&cause.extended_code) => {
                Error::Duplicate
            }
            _ => Error::File(error),
        }
    }
}
