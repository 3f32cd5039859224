//! The key folder: a file for each day's key and for each conversation's key, for the owner's eyes only.
//!
//! It belongs on a file system in memory: what is deleted there is gone, and a power cut takes the keys along. On a
//! disk a file is overwritten before it is deleted, which not every disk obeys.

use std::{
    fs::{self, DirBuilder, OpenOptions},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

use super::key::{Key, LENGTH};

/// The folder cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// It or a file in it cannot be made or read.
    #[error("cannot use the key folder {}: {source}", path.display())]
    Unusable {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// It was made by someone else, who could read the keys.
    #[error("the key folder {} belongs to another user; set key_dir to a folder of your own", .0.display())]
    NotOurs(PathBuf),
}

/// The two kinds of keys, which are also the names of their folders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Of a day: for hashes.
    Day,
    /// Of a conversation: for seals.
    Conversation,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Kind::Day => "days",
            Kind::Conversation => "conversations",
        }
    }
}

/// A folder of keys.
pub(super) struct Folder(PathBuf);

impl Folder {
    /// Opens the folder; it is made if it is not there.
    pub fn open(path: &Path) -> Result<Self, KeyError> {
        let failed = |source| KeyError::Unusable { path: path.to_owned(), source };
        let folder = Folder(path.to_owned());
        for kind in [Kind::Day, Kind::Conversation] {
            let mut builder = DirBuilder::new();
            builder.recursive(true);
            #[cfg(unix)]
            std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
            builder.create(path.join(kind.name())).map_err(failed)?;
        }
        #[cfg(unix)]
        folder.must_be_ours().map_err(failed)?.then_some(()).ok_or_else(|| KeyError::NotOurs(path.to_owned()))?;
        Ok(folder)
    }

    /// Whether whoever runs us made the folders. Others may write where folders in memory are, and could have made one
    /// of this name before.
    #[cfg(unix)]
    fn must_be_ours(&self) -> io::Result<bool> {
        use std::os::unix::fs::MetadataExt;
        // A file that we make bears our name.
        let ours = tempfile::NamedTempFile::new_in(&self.0)?.as_file().metadata()?.uid();
        let folders = [self.0.clone(), self.0.join(Kind::Day.name()), self.0.join(Kind::Conversation.name())];
        folders.iter().try_fold(true, |so_far, folder| Ok(so_far && fs::symlink_metadata(folder)?.uid() == ours))
    }

    /// The key of that name, if there is a whole one.
    pub fn read(&self, kind: Kind, name: &str) -> Option<Key> {
        let mut bytes = [0; LENGTH];
        fs::File::open(self.path(kind, name)).and_then(|mut file| file.read_exact(&mut bytes)).ok()?;
        Key::from_bytes(&bytes)
    }

    /// Keeps a key under a name that nobody else uses.
    pub fn write(&self, kind: Kind, name: &str, key: &Key) -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(self.path(kind, name))?.write_all(key.bytes())
    }

    /// Keeps a key under a name unless there is one already; gives the one that is there then, whole or not at all.
    pub fn agree(&self, kind: Kind, name: &str, key: &Key) -> io::Result<Key> {
        let mut file = tempfile::Builder::new().prefix(".").tempfile_in(&self.0)?;
        file.write_all(key.bytes())?;
        match file.persist_noclobber(self.path(kind, name)) {
            Ok(_) => Ok(key.clone()),
            Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => {
                self.read(kind, name).ok_or_else(|| io::ErrorKind::InvalidData.into())
            }
            Err(error) => Err(error.error),
        }
    }

    /// Destroys a key; does nothing if there is none.
    pub fn destroy(&self, kind: Kind, name: &str) {
        let path = self.path(kind, name);
        if let Ok(mut file) = OpenOptions::new().write(true).open(&path) {
            // If it cannot be overwritten, deleting it is what is left.
            let _ = file.write_all(&[0; LENGTH]).and_then(|()| file.sync_data());
        }
        match fs::remove_file(&path) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => tracing::error!(error = &error as &dyn std::error::Error, "a key could not be destroyed"),
        }
    }

    /// The names of all keys of a kind.
    pub fn names(&self, kind: Kind) -> io::Result<Vec<String>> {
        let entries = fs::read_dir(self.0.join(kind.name()))?;
        entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect()
    }

    fn path(&self, kind: Kind, name: &str) -> PathBuf {
        self.0.join(kind.name()).join(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_for_their_owner_only_and_gone_when_destroyed() {
        let dir = tempfile::tempdir().expect("a folder");
        let folder = Folder::open(&dir.path().join("keys")).expect("opened");
        let key = Key::fresh();
        folder.write(Kind::Conversation, "a", &key).expect("written");
        assert!(folder.read(Kind::Conversation, "a") == Some(key));
        assert!(folder.read(Kind::Day, "a").is_none());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |path: PathBuf| fs::metadata(path).expect("there").permissions().mode() & 0o777;
            assert_eq!(mode(folder.path(Kind::Conversation, "a")), 0o600);
            assert_eq!(mode(dir.path().join("keys/conversations")), 0o700);
        }
        folder.destroy(Kind::Conversation, "a");
        folder.destroy(Kind::Conversation, "a");
        assert!(folder.read(Kind::Conversation, "a").is_none());
        assert!(folder.names(Kind::Conversation).expect("listed").is_empty());
    }

    #[test]
    fn the_first_key_of_a_name_is_everyones() {
        let dir = tempfile::tempdir().expect("a folder");
        let (one, two) = (Folder::open(dir.path()).expect("opened"), Folder::open(dir.path()).expect("opened"));
        let first = one.agree(Kind::Day, "2026-11-29", &Key::fresh()).expect("kept");
        assert!(two.agree(Kind::Day, "2026-11-29", &Key::fresh()).expect("read") == first);
        assert_eq!(one.names(Kind::Day).expect("listed"), ["2026-11-29"]);
    }

    #[test]
    fn half_a_key_is_none() {
        let dir = tempfile::tempdir().expect("a folder");
        let folder = Folder::open(dir.path()).expect("opened");
        fs::write(folder.path(Kind::Day, "2026-11-29"), [1; LENGTH - 1]).expect("written");
        assert!(folder.read(Kind::Day, "2026-11-29").is_none());
    }

    #[test]
    fn a_file_in_the_place_of_the_folder_is_refused_by_name() {
        let dir = tempfile::tempdir().expect("a folder");
        let path = dir.path().join("keys");
        fs::write(&path, "").expect("written");
        let refused = Folder::open(&path).err().expect("refused").to_string();
        assert!(refused.contains(&path.display().to_string()), "{refused}");
    }
}
