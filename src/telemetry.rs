//! What the program tells about itself: lines on standard error and numbers for Prometheus.
//!
//! Never a word of a young person and never an id that leads to one: the types of `secret` cannot be printed, and no
//! number here is kept per conversation. Dependencies are heard from level "warn" on, whatever is set.

use std::io::{self, IsTerminal};

use chrono::{DateTime, Utc};
use tracing_subscriber::EnvFilter;

use crate::config::{self, LogLevel};

/// The media type of the Prometheus text format, version 0.0.4.
pub const METRICS_TYPE: &str = "text/plain; version=0.0.4; charset=utf-8";

/// Starts telling on standard error: for people on a terminal, as JSON lines otherwise.
pub fn start(level: LogLevel) {
    let filter = EnvFilter::new(directives(level));
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr);
    // A line that cannot be written, as on a full disk, is lost. To complain of it on the same standard error would
    // end in a panic, in the middle of a child's message.
    let lines = lines.log_internal_errors(false);
    // A second start changes nothing: the first one stays.
    _ = if io::stderr().is_terminal() {
        lines.compact().with_target(false).with_ansi(config::wants_colour()).try_init()
    } else {
        lines.json().flatten_event(true).try_init()
    };
}

/// The level for us; dependencies stay at "warn", or below if less is wanted.
fn directives(level: LogLevel) -> String {
    let others = if level == LogLevel::Error { "error" } else { "warn" };
    format!("{others},helpbridge={}", level.as_str())
}

/// The numbers for Prometheus.
pub struct Metrics {
    started: DateTime<Utc>,
}

impl Metrics {
    /// Begins to measure at `started`.
    pub fn new(started: DateTime<Utc>) -> Self {
        Metrics { started }
    }

    /// The numbers in the Prometheus text format. `store` is whether the database answers.
    pub fn text(&self, store: bool) -> String {
        format!(
            "# HELP helpbridge_build_info The version that runs.\n\
             # TYPE helpbridge_build_info gauge\n\
             helpbridge_build_info{{version=\"{}\"}} 1\n\
             # HELP helpbridge_start_time_seconds When it was started, in seconds since 1970.\n\
             # TYPE helpbridge_start_time_seconds gauge\n\
             helpbridge_start_time_seconds {}\n\
             # HELP helpbridge_store_up Whether the database answers.\n\
             # TYPE helpbridge_store_up gauge\n\
             helpbridge_store_up {}\n",
            env!("CARGO_PKG_VERSION"),
            self.started.timestamp(),
            u8::from(store),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dependencies_are_never_heard_below_warn() {
        assert_eq!(directives(LogLevel::Trace), "warn,helpbridge=trace");
        assert_eq!(directives(LogLevel::Error), "error,helpbridge=error");
    }

    #[test]
    fn every_metric_has_a_help_a_type_and_a_value() {
        let text = Metrics::new(DateTime::default()).text(true);
        assert_eq!(text.lines().count() % 3, 0);
        assert!(text.ends_with("helpbridge_store_up 1\n"));
    }
}
