//! A PostgreSQL server: the pool for most things, and lines of our own for the path that every message takes.
//!
//! A pool tests each connection when it is taken and again when it is given back: two round trips beside the one that
//! does something. A line is trusted until it fails; then it and all that lie idle are let go, and whoever asked asks
//! again.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use sqlx::{
    ConnectOptions, Connection,
    postgres::{PgConnectOptions, PgConnection, PgPool, PgPoolOptions},
};
use tokio::sync::{Semaphore, SemaphorePermit};

use super::error::{Error, Result};

/// How long a turn waits for a connection, and for something that it reads from a server; a child waits that long
/// before the compiled-in words come. A server that is cut off without a word would else be waited for without end.
pub(super) const PATIENCE: Duration = Duration::from_secs(2);

/// How long a server may take to write: a night's forgetting is much at once.
pub(super) const LONGEST_WRITE: Duration = Duration::from_secs(30);

/// What a connection to PostgreSQL is called, before the name of the schema: a restore sees by it that somebody is there.
pub(super) const LABEL: &str = "helpbridge ";

/// The most connections of the pool, and the most lines beside them.
const MOST: u32 = 8;

/// The connections to a server.
pub struct Server {
    pub(super) pool: PgPool,
    options: PgConnectOptions,
    idle: Mutex<Vec<PgConnection>>,
    places: Semaphore,
}

impl Server {
    /// Connects.
    pub(super) async fn at(url: &str) -> Result<Server> {
        let options: PgConnectOptions = url.parse()?;
        let pool = PgPoolOptions::new()
            .max_connections(MOST)
            .acquire_timeout(PATIENCE)
            .after_connect(|connection, _| Box::pin(label(connection)))
            .connect_with(options.clone())
            .await?;
        Ok(Server { pool, options, idle: Mutex::default(), places: Semaphore::new(MOST as usize) })
    }

    /// A line for one question.
    pub(super) async fn line(&self) -> sqlx::Result<Line<'_>> {
        let place = self.places.acquire().await.map_err(|_| sqlx::Error::PoolClosed)?;
        let idle = self.idle().pop();
        let connection = match idle {
            Some(connection) => connection,
            None => self.connect().await?,
        };
        Ok(Line { server: self, connection, _place: place })
    }

    /// Closes every connection; what comes after fails.
    pub(super) async fn close(&self) {
        self.places.close();
        let idle = std::mem::take(&mut *self.idle());
        for line in idle {
            // It may be gone already.
            let _ = line.close().await;
        }
        self.pool.close().await;
    }

    async fn connect(&self) -> sqlx::Result<PgConnection> {
        tokio::time::timeout(PATIENCE, async {
            let mut line = self.options.connect().await?;
            label(&mut line).await?;
            // The statements of turns are long and always the same: to plan them anew costs more than to run them.
            sqlx::query("SET plan_cache_mode = force_generic_plan").execute(&mut line).await?;
            Ok(line)
        })
        .await
        .unwrap_or(Err(sqlx::Error::PoolTimedOut))
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<PgConnection>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A connection for one question. Dropped before it is given back, it is closed: nobody gets an answer that was meant for
/// another.
pub(super) struct Line<'s> {
    server: &'s Server,
    pub(super) connection: PgConnection,
    _place: SemaphorePermit<'s>,
}

impl Line<'_> {
    /// Gives the line back with the answer to its question.
    pub(super) fn give_back<T>(self, answer: sqlx::Result<T>) -> sqlx::Result<T> {
        match &answer {
            Err(error) if error.as_database_error().is_none() => self.server.idle().clear(),
            _ => self.server.idle().push(self.connection),
        }
        answer
    }
}

async fn label(connection: &mut PgConnection) -> sqlx::Result<()> {
    sqlx::query("SELECT set_config('application_name', LEFT($1 || current_schema(), 63), FALSE)")
        .bind(LABEL)
        .execute(connection)
        .await?;
    Ok(())
}

/// What a server answers, if it does in time.
pub(super) async fn within<T>(limit: Duration, asked: impl Future<Output = sqlx::Result<T>>) -> Result<T> {
    match tokio::time::timeout(limit, asked).await {
        Ok(answer) => Ok(answer?),
        Err(_) => Err(Error::Unavailable),
    }
}
