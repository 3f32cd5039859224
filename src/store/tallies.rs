//! The tables of tallies: counters by week and a few things more. Nothing in them belongs to a conversation.
//! Turns count (`turns`); a conversation that is deleted counts what is left here.

use super::{
    db::{Arg, Db, Tx, args},
    error::Result,
    turns::{Sheet, Tallied},
};

/// A counter, in the columns of its table behind the week.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, sqlx::FromRow)]
pub struct Tally {
    /// The first column.
    pub a: String,
    /// The second.
    pub b: String,
    /// The third; empty where there is none.
    pub c: String,
    /// The fourth; empty where there is none.
    pub d: String,
    /// How often.
    pub count: i64,
}

/// The counters of a table over some weeks, both ends included, real ones or test traffic.
pub async fn of_weeks(db: &Db, sheet: Sheet, first: &str, last: &str, is_test: bool) -> Result<Vec<Tally>> {
    let sql = match sheet {
        Sheet::Outcomes => {
            "SELECT country AS a, urgency AS b, outcome AS c, '' AS d, CAST(SUM(count) AS BIGINT) AS count
             FROM tally_outcomes WHERE week BETWEEN $1 AND $2 AND is_test = $3
             GROUP BY country, urgency, outcome ORDER BY country, urgency, outcome"
        }
        Sheet::Topics => {
            "SELECT country AS a, topic AS b, code AS c, map AS d, CAST(SUM(count) AS BIGINT) AS count
             FROM tally_topics WHERE week BETWEEN $1 AND $2 AND is_test = $3
             GROUP BY country, topic, code, map ORDER BY country, topic, code, map"
        }
        Sheet::Channels => {
            "SELECT country AS a, channel AS b, lang AS c, '' AS d, CAST(SUM(count) AS BIGINT) AS count
             FROM tally_channels WHERE week BETWEEN $1 AND $2 AND is_test = $3
             GROUP BY country, channel, lang ORDER BY country, channel, lang"
        }
        Sheet::Services => {
            "SELECT service AS a, outcome AS b, '' AS c, '' AS d, CAST(SUM(count) AS BIGINT) AS count
             FROM tally_services WHERE week BETWEEN $1 AND $2 AND is_test = $3
             GROUP BY service, outcome ORDER BY service, outcome"
        }
        Sheet::Marks => {
            "SELECT service AS a, mark AS b, '' AS c, '' AS d, CAST(SUM(count) AS BIGINT) AS count
             FROM service_marks WHERE week BETWEEN $1 AND $2 AND is_test = $3
             GROUP BY service, mark ORDER BY service, mark"
        }
    };
    db.all(sql, args![first, last, is_test]).await
}

/// The weeks in which anything was counted, first and last; `None` when nothing was.
pub async fn weeks(db: &Db, is_test: bool) -> Result<Option<(String, String)>> {
    let found: Option<(Option<String>, Option<String>)> = db
        .optional(
            "SELECT MIN(week), MAX(week) FROM (
                SELECT week FROM tally_outcomes WHERE is_test = $1 AND urgency <> ''
                UNION ALL SELECT week FROM tally_channels WHERE is_test = $1
                UNION ALL SELECT week FROM tally_topics WHERE is_test = $1
             ) AS weeks",
            args![is_test],
        )
        .await?;
    Ok(found.and_then(|(first, last)| first.zip(last)))
}

/// Adds to a counter.
pub async fn add(tx: &mut Tx, tallied: &Tallied) -> Result<()> {
    let Tallied { sheet, week, keys, is_test } = tallied;
    let (sql, columns) = match sheet {
        Sheet::Outcomes => (
            "INSERT INTO tally_outcomes AS t (is_test, week, country, urgency, outcome, count)
             VALUES ($1, $2, $3, $4, $5, 1)
             ON CONFLICT (week, country, urgency, outcome, is_test) DO UPDATE SET count = t.count + excluded.count",
            3,
        ),
        Sheet::Topics => (
            "INSERT INTO tally_topics AS t (is_test, week, country, topic, code, map, count)
             VALUES ($1, $2, $3, $4, $5, $6, 1)
             ON CONFLICT (week, country, topic, code, map, is_test) DO UPDATE SET count = t.count + excluded.count",
            4,
        ),
        Sheet::Channels => (
            "INSERT INTO tally_channels AS t (is_test, week, country, channel, lang, count)
             VALUES ($1, $2, $3, $4, $5, 1)
             ON CONFLICT (week, country, channel, lang, is_test) DO UPDATE SET count = t.count + excluded.count",
            3,
        ),
        Sheet::Services => (
            "INSERT INTO tally_services AS t (is_test, week, service, outcome, count) VALUES ($1, $2, $3, $4, 1)
             ON CONFLICT (week, service, outcome, is_test) DO UPDATE SET count = t.count + excluded.count",
            2,
        ),
        Sheet::Marks => (
            "INSERT INTO service_marks AS t (is_test, week, service, mark, count) VALUES ($1, $2, $3, $4, 1)
             ON CONFLICT (week, service, mark, is_test) DO UPDATE SET count = t.count + excluded.count",
            2,
        ),
    };
    let mut values: Vec<Arg> = args![*is_test, week.as_str()];
    values.extend(keys.iter().take(columns).map(|key| Arg::from(&**key)));
    tx.run(sql, values).await?;
    Ok(())
}
