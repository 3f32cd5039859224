//! The lasting key: what must outlive conversations and power cuts, such as the keys of endpoints, is sealed with it. It lies in
//! a file of its own, so that a copy of the database opens nothing.

use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    path::Path,
};

use super::{
    folder::KeyError,
    key::{Key, LENGTH},
};

/// The lasting key in a file, which is made if it is not there.
///
/// # Errors
/// When the file cannot be read or made, or holds something else.
pub fn lasting_key(path: &Path) -> Result<Key, KeyError> {
    let failed = |source| KeyError::Unusable { path: path.to_owned(), source };
    match read(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        read => return read.map_err(failed),
    }
    // Written beside it and then put in its place, whole or not at all. Where two copies of the program are at once, both
    // read what came first.
    let key = Key::fresh();
    let beside = path.with_extension(format!("{}.new", std::process::id()));
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&beside).map_err(failed)?;
    file.write_all(key.bytes()).and_then(|()| file.sync_all()).map_err(failed)?;
    let linked = fs::hard_link(&beside, path);
    fs::remove_file(&beside).map_err(failed)?;
    match linked {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(failed(error)),
        _ => read(path).map_err(failed),
    }
}

fn read(path: &Path) -> io::Result<Key> {
    let bytes = fs::read(path)?;
    Key::from_bytes(&bytes).ok_or_else(|| {
        io::Error::new(io::ErrorKind::InvalidData, format!("it holds {} bytes, not the {LENGTH} of a key", bytes.len()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_made_once_and_for_the_owners_eyes() {
        let dir = tempfile::tempdir().expect("a folder");
        let path = dir.path().join("endpoints.key");
        let key = lasting_key(&path).expect("made");
        assert!(lasting_key(&path).expect("read") == key);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&path).expect("there").permissions().mode() & 0o777, 0o600);
        }
        fs::write(&path, "short").expect("written");
        assert!(lasting_key(&path).is_err());
        assert_eq!(fs::read_dir(dir.path()).expect("readable").count(), 1);
    }
}
