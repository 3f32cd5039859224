//! Copies whole tables from one database to the other kind, column by column as the migrations declare them.
//!
//! Backups need it: a backup is an SQLite file, whatever the program runs on. A new table or column needs nothing
//! here, as long as its type is one of those that the dialect has and this file can carry.

use chrono::{DateTime, Utc};
use futures_util::TryStreamExt;
use sqlx::{
    AssertSqlSafe, ColumnIndex, Connection, Database, Decode, PgConnection, Row, SqliteConnection, Type,
    postgres::PgRow, sqlite::SqliteRow,
};

use super::{
    db::{Arg, for_postgres, for_sqlite},
    error::{Error, Result},
};

/// A table with its columns.
pub(super) struct Table {
    name: String,
    columns: Vec<(String, Kind)>,
}

/// The type of a column.
#[derive(Clone, Copy)]
enum Kind {
    Text,
    Int,
    Float,
    Bool,
    Bytes,
    Time,
}

impl Kind {
    fn declared(name: &str) -> Option<Self> {
        Some(match name {
            "TEXT" => Kind::Text,
            "BIGINT" => Kind::Int,
            "DOUBLE PRECISION" => Kind::Float,
            "BOOLEAN" => Kind::Bool,
            "BYTEA" => Kind::Bytes,
            "TIMESTAMPTZ" => Kind::Time,
            _ => return None,
        })
    }
}

impl Table {
    /// The tables of a database that was made by the migrations, in the order in which they were made: a table stands
    /// after those that its rows refer to. The table of the migrations themselves is left out.
    pub(super) async fn all(file: &mut SqliteConnection) -> Result<Vec<Table>> {
        let rows: Vec<(String, String, String)> = sqlx::query_as(
            "SELECT m.name, c.name, c.type FROM sqlite_master m JOIN pragma_table_info(m.name) c
             WHERE m.type = 'table' AND m.name <> '_sqlx_migrations' AND m.name NOT LIKE 'sqlite%'
             ORDER BY m.rowid, c.cid",
        )
        .fetch_all(file)
        .await?;
        let mut tables: Vec<Table> = Vec::new();
        for (table, column, declared) in rows {
            let kind = Kind::declared(&declared).ok_or(Error::UnknownColumn { table: table.clone(), declared })?;
            match tables.last_mut().filter(|last| last.name == table) {
                Some(last) => last.columns.push((column, kind)),
                None => tables.push(Table { name: table, columns: vec![(column, kind)] }),
            }
        }
        Ok(tables)
    }

    /// The names of tables as a list for a statement.
    pub(super) fn names(tables: &[Table]) -> String {
        tables.iter().map(|table| quoted(&table.name)).collect::<Vec<_>>().join(", ")
    }

    fn select(&self) -> AssertSqlSafe<String> {
        AssertSqlSafe(format!("SELECT {} FROM {}", self.column_names(), quoted(&self.name)))
    }

    fn insert(&self) -> String {
        let places: Vec<String> = (1..=self.columns.len()).map(|place| format!("${place}")).collect();
        format!("INSERT INTO {} ({}) VALUES ({})", quoted(&self.name), self.column_names(), places.join(", "))
    }

    fn column_names(&self) -> String {
        self.columns.iter().map(|(name, _)| quoted(name)).collect::<Vec<_>>().join(", ")
    }

    /// Whether an SQLite database has a row in this table.
    pub(super) async fn has_rows_in_sqlite(&self, file: &mut SqliteConnection) -> Result<bool> {
        Ok(sqlx::query(self.any()).fetch_optional(file).await?.is_some())
    }

    /// Whether a PostgreSQL database has a row in this table.
    pub(super) async fn has_rows_in_postgres(&self, server: &mut PgConnection) -> Result<bool> {
        Ok(sqlx::query(self.any()).fetch_optional(server).await?.is_some())
    }

    fn any(&self) -> AssertSqlSafe<String> {
        AssertSqlSafe(format!("SELECT 1 FROM {} LIMIT 1", quoted(&self.name)))
    }

    /// Copies every row from PostgreSQL into an SQLite file.
    pub(super) async fn to_sqlite(&self, server: &mut PgConnection, file: &mut SqliteConnection) -> Result<()> {
        let insert = self.insert();
        let mut into = file.begin().await?;
        let mut rows = sqlx::query(self.select()).fetch(server);
        while let Some(row) = rows.try_next().await? {
            let args = for_sqlite(self.read::<PgRow>(&row)?)?;
            sqlx::query_with(AssertSqlSafe(insert.as_str()), args).execute(&mut *into).await?;
        }
        into.commit().await?;
        Ok(())
    }

    /// Copies every row from an SQLite file into PostgreSQL.
    pub(super) async fn to_postgres(&self, file: &mut SqliteConnection, server: &mut PgConnection) -> Result<()> {
        let insert = self.insert();
        let mut rows = sqlx::query(self.select()).fetch(file);
        while let Some(row) = rows.try_next().await? {
            let args = for_postgres(self.read::<SqliteRow>(&row)?)?;
            sqlx::query_with(AssertSqlSafe(insert.as_str()), args).execute(&mut *server).await?;
        }
        Ok(())
    }

    fn read<R: Row>(&self, row: &R) -> Result<Vec<Arg>>
    where
        usize: ColumnIndex<R>,
        for<'r> String: Decode<'r, R::Database> + Type<R::Database>,
        for<'r> i64: Decode<'r, R::Database> + Type<R::Database>,
        for<'r> f64: Decode<'r, R::Database> + Type<R::Database>,
        for<'r> bool: Decode<'r, R::Database> + Type<R::Database>,
        for<'r> Vec<u8>: Decode<'r, R::Database> + Type<R::Database>,
        for<'r> DateTime<Utc>: Decode<'r, R::Database> + Type<R::Database>,
        R::Database: Database,
    {
        let value = |(place, (_, kind)): (usize, &(String, Kind))| -> Result<Arg> {
            Ok(match kind {
                Kind::Text => Arg::Text(row.try_get(place)?),
                Kind::Int => Arg::Int(row.try_get(place)?),
                Kind::Float => Arg::Float(row.try_get(place)?),
                Kind::Bool => Arg::Bool(row.try_get(place)?),
                Kind::Bytes => Arg::Bytes(row.try_get(place)?),
                Kind::Time => Arg::Time(row.try_get(place)?),
            })
        };
        self.columns.iter().enumerate().map(value).collect()
    }
}

/// A name in a statement. Names come from our own migrations; quoting keeps them from meaning anything else.
fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
