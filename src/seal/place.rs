//! Where the key folder is when nobody named one, and what keeps secrets from reaching a disk by other ways.

use std::{
    io,
    path::{Path, PathBuf},
};

/// A file system in memory that every process may use and that outlives them.
const IN_MEMORY: &str = "/dev/shm";

/// The key folder for what is stored at `store` (a folder, or the address of a database): in memory, of a name that
/// other programs of the same store find again. Where there is no such place, `keys` in `data_dir`.
pub fn key_folder(store: &str, data_dir: &Path) -> PathBuf {
    let memory = Path::new(IN_MEMORY);
    if memory.is_dir() {
        memory.join(format!("helpbridge-{}", &blake3::hash(store.as_bytes()).to_hex()[..16]))
    } else {
        data_dir.join("keys")
    }
}

/// Whether a folder is on a file system in memory, as far as its path tells.
pub fn is_in_memory(folder: &Path) -> bool {
    folder.starts_with(IN_MEMORY)
}

/// Makes this process leave no picture of its memory behind when it crashes, and hides its memory from other processes
/// of the same user.
///
/// # Errors
/// When the system refuses.
pub fn forbid_dumps() -> io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) })?;
    #[cfg(target_os = "linux")]
    rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_store_has_a_key_folder_of_its_own() {
        let folder = |store| key_folder(store, Path::new("/srv/data"));
        assert_eq!(folder("/srv/data"), folder("/srv/data"));
        if is_in_memory(&folder("/srv/data")) {
            assert_ne!(folder("/srv/data"), folder("/srv/other"));
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn no_core_is_left_behind() {
        forbid_dumps().expect("allowed");
        let limits = std::fs::read_to_string("/proc/self/limits").expect("readable");
        let core = limits.lines().find(|line| line.starts_with("Max core file size")).expect("there");
        assert_eq!(core.split_whitespace().filter(|word| *word == "0").count(), 2, "{core}");
    }
}
