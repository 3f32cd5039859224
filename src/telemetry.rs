//! What the program tells about itself: lines on standard error and numbers for Prometheus.
//!
//! Never a word of a young person and never an id that leads to one: the types of `secret` cannot be printed, and no
//! number here is kept per conversation. Dependencies are heard from level "warn" on, whatever is set.

mod numbers;

use std::{
    io::{self, IsTerminal, Write},
    panic,
};

use tracing_subscriber::EnvFilter;

use crate::config::{self, LogLevel};

pub use numbers::{METRICS_TYPE, Numbers, Standing, numbers};

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

/// Makes panics tell their place and nothing else: what a panic says may quote a child's words.
pub fn quiet_panics() {
    panic::set_hook(Box::new(|info| {
        numbers().panicked();
        let (file, line) = info.location().map_or(("somewhere", 0), |place| (place.file(), place.line()));
        if tracing::dispatcher::has_been_set() {
            tracing::error!(file, line, "a panic");
        } else {
            // A standard error that is closed has nobody to tell it to.
            _ = writeln!(io::stderr(), "helpbridge: a panic at {file}:{line}");
        }
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dependencies_are_never_heard_below_warn() {
        assert_eq!(directives(LogLevel::Trace), "warn,helpbridge=trace");
        assert_eq!(directives(LogLevel::Error), "error,helpbridge=error");
    }
}
