//! Disks that fill up or go read-only, as far as the machine lets a test have them.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use tempfile::TempDir;

fn done(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// A small disk of its own, in memory.
pub struct Disk {
    folder: TempDir,
}

impl Disk {
    /// A disk of eight megabytes; `None` where this user may not mount one. That is said aloud.
    pub fn new() -> Option<Self> {
        let folder = tempfile::tempdir().expect("a folder");
        let mounted = done(Command::new("mount").args(["-t", "tmpfs", "-o", "size=8m", "tmpfs"]).arg(folder.path()));
        if !mounted {
            println!("LEFT OUT: this user may not mount a small disk, so a full and a read-only one are not tried");
        }
        mounted.then_some(Disk { folder })
    }

    /// Where it is mounted.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    fn filler(&self) -> PathBuf {
        self.path().join("filler")
    }

    /// Leaves no room on it.
    pub fn fill(&self) {
        let mut filler = fs::File::create(self.filler()).expect("a file");
        let mut size = 1 << 20;
        while size > 0 {
            if filler.write_all(&vec![7; size]).is_err() {
                size /= 2;
            }
        }
    }

    /// Makes room again.
    pub fn free(&self) {
        fs::remove_file(self.filler()).expect("removed");
    }

    /// Lets nobody write to it.
    pub fn protect(&self) {
        assert!(done(Command::new("mount").args(["-o", "remount,ro"]).arg(self.path())), "remounted");
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        done(Command::new("umount").arg("-l").arg(self.path()));
    }
}

/// From now on a process can write to no file (`false`), or to all of them again. Sockets are no files.
pub fn let_write(pid: u32, may: bool) {
    let limit = if may { "--fsize=unlimited" } else { "--fsize=0:unlimited" };
    assert!(done(Command::new("prlimit").args(["--pid", &pid.to_string(), limit])), "prlimit (util-linux) is there");
}
