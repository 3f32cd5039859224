//! The one key that lasts: it seals the secrets of staff accounts, which outlive every conversation.
//!
//! It lies in a file of its own beside the database, and in no backup: whoever has only the database cannot make
//! anybody's codes. Copies of the program that share a database need the same file.

use std::{
    fs,
    io::{self, Read, Write},
    path::Path,
};

use super::{
    folder::KeyError,
    key::{Key, LENGTH},
};

/// The key in this file, for the owner's eyes only; it is made if it is not there.
pub fn lasting_key(path: &Path) -> Result<Key, KeyError> {
    let failed = |source| KeyError::Unusable { path: path.to_owned(), source };
    match read(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => make(path).map_err(failed),
        read => read.map_err(failed),
    }
}

fn read(path: &Path) -> io::Result<Key> {
    let mut bytes = Vec::with_capacity(LENGTH);
    fs::File::open(path)?.take(LENGTH as u64 + 1).read_to_end(&mut bytes)?;
    Key::from_bytes(&bytes).ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "it holds no key of 32 bytes"))
}

/// Makes the file, whole or not at all; when another process was faster, its key counts.
fn make(path: &Path) -> io::Result<Key> {
    let key = Key::fresh();
    let folder = path.parent().unwrap_or_else(|| Path::new("."));
    let mut file = tempfile::Builder::new().prefix(".").tempfile_in(folder)?;
    file.write_all(key.bytes())?;
    file.as_file().sync_all()?;
    match file.persist_noclobber(path) {
        Ok(_) => Ok(key),
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => read(path),
        Err(error) => Err(error.error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_is_made_once_and_read_ever_after() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("staff.key");
        let made = lasting_key(&path).expect("made");
        assert!(lasting_key(&path).expect("read") == made);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&path).expect("there").permissions().mode() & 0o077, 0);
        }
        fs::write(&path, b"short").expect("written");
        assert!(lasting_key(&path).is_err(), "another key would lock everybody out");
    }
}
