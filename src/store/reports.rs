//! The tables `service_reports`, `service_reach` and `hidden_ways`: what young people told of services, and which ways
//! are not offered because of it. Turns write reports (`turns`); after seven days they are a number.

use super::{
    db::{Db, Tx, args},
    error::Result,
};

/// What was told of one way to a service.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Told {
    /// The service's id.
    pub service: String,
    /// The way.
    pub way: String,
    /// How it went.
    pub went: String,
    /// How many told so.
    pub count: i64,
}

/// A way that is not offered.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Hidden {
    /// The service's id.
    pub service: String,
    /// The way.
    pub way: String,
    /// Since which day.
    pub since: String,
    /// Until which day; `None`: until somebody has looked.
    pub until_day: Option<String>,
    /// How many could not reach it.
    pub failures: i64,
}

/// What was told since a day, that day included.
pub async fn since(db: &Db, day: &str, is_test: bool) -> Result<Vec<Told>> {
    db.all(
        "SELECT service, way, went, COUNT(*) AS count FROM service_reports
         WHERE day >= $1 AND is_test = $2 GROUP BY service, way, went ORDER BY service, way, went",
        args![day, is_test],
    )
    .await
}

/// What was told in the weeks since this one, apart from what is still kept as reports.
pub async fn reach_since(db: &Db, week: &str, is_test: bool) -> Result<Vec<Told>> {
    db.all(
        "SELECT service, way, went, CAST(SUM(count) AS BIGINT) AS count FROM service_reach
         WHERE week >= $1 AND is_test = $2 GROUP BY service, way, went ORDER BY service, way, went",
        args![week, is_test],
    )
    .await
}

/// The days before this one on which reports are still kept.
pub async fn days_before(db: &Db, day: &str) -> Result<Vec<String>> {
    let days: Vec<(String,)> =
        db.all("SELECT DISTINCT day FROM service_reports WHERE day < $1 ORDER BY day", args![day]).await?;
    Ok(days.into_iter().map(|(day,)| day).collect())
}

/// Makes a number of the reports of a day, which belongs to this week, and deletes them.
pub async fn fold(tx: &mut Tx, day: &str, week: &str) -> Result<()> {
    tx.run(
        "INSERT INTO service_reach AS t (week, service, way, went, is_test, count)
         SELECT $2, service, way, went, is_test, COUNT(*) FROM service_reports WHERE day = $1
         GROUP BY service, way, went, is_test
         ON CONFLICT (week, service, way, went, is_test) DO UPDATE SET count = t.count + excluded.count",
        args![day, week],
    )
    .await?;
    tx.run("DELETE FROM service_reports WHERE day = $1", args![day]).await?;
    Ok(())
}

/// Deletes numbers of weeks before this one.
pub async fn forget_reach(tx: &mut Tx, week: &str) -> Result<()> {
    tx.run("DELETE FROM service_marks WHERE week < $1", args![week]).await?;
    tx.run("DELETE FROM service_reach WHERE week < $1", args![week]).await?;
    Ok(())
}

/// Every way that is not offered.
pub async fn hidden(db: &Db) -> Result<Vec<Hidden>> {
    db.all("SELECT service, way, since, until_day, failures FROM hidden_ways ORDER BY service, way", args![]).await
}

/// Hides a way; gives whether it was not hidden before. One that is hidden until somebody has looked stays so. Who
/// counted the failures may have done so before somebody looked and had the way shown again: what was told until then is
/// gone, so that fewer than these failures are left, and the way stays shown.
pub async fn hide(db: &Db, hidden: &Hidden) -> Result<bool> {
    let Hidden { service, way, since, until_day, failures } = hidden;
    let fresh = db
        .run(
            "INSERT INTO hidden_ways (service, way, since, until_day, failures)
             SELECT $1, $2, $3, $4, $5
             WHERE (SELECT COUNT(*) FROM service_reports WHERE service = $1 AND way = $2) >= $5
             ON CONFLICT (service, way) DO NOTHING",
            args![service.as_str(), way.as_str(), since.as_str(), until_day.clone(), *failures],
        )
        .await?;
    if fresh == 0 {
        db.run(
            "UPDATE hidden_ways SET until_day = $3, failures = $4
             WHERE service = $1 AND way = $2 AND until_day IS NOT NULL",
            args![service.as_str(), way.as_str(), until_day.clone(), *failures],
        )
        .await?;
    }
    Ok(fresh == 1)
}

/// Shows a way again, and forgets what was told of it; gives whether it was hidden.
pub async fn show(db: &Db, service: &str, way: &str) -> Result<bool> {
    let mut tx = db.begin().await?;
    let shown = show_in(&mut tx, service, way).await?;
    tx.commit().await?;
    Ok(shown)
}

/// The same in a transaction.
pub async fn show_in(tx: &mut Tx, service: &str, way: &str) -> Result<bool> {
    let shown = tx.run("DELETE FROM hidden_ways WHERE service = $1 AND way = $2", args![service, way]).await?;
    if shown == 1 {
        tx.run("DELETE FROM service_reports WHERE service = $1 AND way = $2", args![service, way]).await?;
    }
    Ok(shown == 1)
}

/// Shows again what was hidden until before this day.
pub async fn show_after(tx: &mut Tx, day: &str) -> Result<u64> {
    tx.run("DELETE FROM hidden_ways WHERE until_day < $1", args![day]).await
}
