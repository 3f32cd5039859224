//! What the benches share: their options, and what Linux tells of a process.

use std::{error::Error, fs};

/// What a bench ends with.
pub type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// How often the system counts processor time in a second.
const TICKS: f64 = 100.0;

/// Hands each option with its value to `set`, which says whether it is one.
pub fn options(mut set: impl FnMut(&str, String) -> Result<bool>) -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        // cargo says it to every bench.
        if name == "--bench" {
            continue;
        }
        let value = arguments.next().ok_or_else(|| format!("{name} wants a value"))?;
        if !set(&name, value)? {
            return Err(format!("{name} is no option; see the top of the bench's file").into());
        }
    }
    Ok(())
}

/// The processor time that a process has used, in seconds; `self` is this one.
pub fn cpu(process: &str) -> Result<f64> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat"))?;
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    Ok((fields[11].parse::<f64>()? + fields[12].parse::<f64>()?) / TICKS)
}

/// A line of its memory figures, such as `VmHWM`, in MiB.
pub fn memory(process: &str, name: &str) -> Result<f64> {
    let status = fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status.lines().find(|line| line.starts_with(name)).ok_or("no such figure")?;
    Ok(line.split_whitespace().nth(1).unwrap_or_default().parse::<f64>()? / 1024.0)
}
