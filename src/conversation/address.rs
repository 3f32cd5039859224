//! Addresses: the platform's name for a young person is known to the store only as a keyed hash.
//!
//! The key is made at random at the first start and lies in the data folder, not in the database, so that a copy of
//! the database names nobody. One key for now; when keys change daily, a look-up tries today's, then yesterday's,
//! and this is the file to change.

use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};

use crate::{bus::AddressHash, dialogue::ChannelKind, ids, secret::PlatformId};

/// The name of the key file in the data folder.
const FILE: &str = "keys";

/// What the line of the key starts with; lines of other keys may follow.
const LABEL: &str = "address ";

/// The key of the hashes. It has no `Debug`: who has it can test a guess.
#[derive(Clone)]
pub struct AddressKey([u8; 32]);

/// The key file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// It cannot be read or made.
    #[error("cannot use {}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// It holds no key.
    #[error("{} holds no address key; delete it to make a new one: running conversations then begin anew", .0.display())]
    Unreadable(PathBuf),
}

impl AddressKey {
    /// A key that lives as long as the process.
    pub fn fresh() -> Self {
        AddressKey(ids::fresh_key())
    }

    /// The key in the data folder, made at the first start with access for its owner only.
    pub fn load(data_dir: &Path) -> Result<Self, KeyError> {
        let path = data_dir.join(FILE);
        let failed = |source| KeyError::File { path: path.clone(), source };
        if let Some(key) = Self::read(&path)? {
            return Ok(key);
        }
        fs::create_dir_all(data_dir).map_err(failed)?;
        let key = Self::fresh();
        match key.write(&path) {
            Ok(()) => Ok(key),
            // Another copy that starts at the same moment was faster; its key counts.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                Self::read(&path)?.ok_or_else(|| KeyError::Unreadable(path.clone()))
            }
            Err(error) => Err(failed(error)),
        }
    }

    /// The key in a file; `None` when there is no file.
    fn read(path: &Path) -> Result<Option<Self>, KeyError> {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(source) => return Err(KeyError::File { path: path.to_owned(), source }),
        };
        let hex = text.lines().find_map(|line| line.strip_prefix(LABEL));
        let hash = hex.and_then(|hex| blake3::Hash::from_hex(hex.trim()).ok());
        hash.map(|hash| Some(AddressKey(*hash.as_bytes()))).ok_or_else(|| KeyError::Unreadable(path.to_owned()))
    }

    fn write(&self, path: &Path) -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path)?;
        // In one piece, so that nobody reads half a key.
        file.write_all(format!("{LABEL}{}\n", blake3::Hash::from_bytes(self.0).to_hex()).as_bytes())?;
        file.sync_all()
    }

    /// The hash of an address on a channel.
    pub fn address(&self, channel: ChannelKind, from: &PlatformId) -> AddressHash {
        AddressHash(self.hash("address", channel, from.expose()))
    }

    /// The hash of a platform's message id: such ids, too, lead a platform to a person.
    pub(super) fn external(&self, channel: ChannelKind, id: &str) -> String {
        self.hash("external", channel, id)
    }

    fn hash(&self, purpose: &str, channel: ChannelKind, id: &str) -> String {
        let mut hasher = blake3::Hasher::new_keyed(&self.0);
        for part in [purpose, channel.as_str(), id] {
            hasher.update(part.as_bytes()).update(&[0]);
        }
        hasher.finalize().to_hex().to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_is_made_once_and_readable_by_its_owner_only() {
        let dir = tempfile::tempdir().expect("a folder");
        let id = PlatformId::new("42".to_owned());
        let first = AddressKey::load(dir.path()).expect("a new key").address(ChannelKind::Web, &id);
        let second = AddressKey::load(dir.path()).expect("the same key").address(ChannelKind::Web, &id);
        assert_eq!(first, second);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(dir.path().join(FILE)).expect("the file").permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }

    #[test]
    fn a_key_file_without_a_key_is_refused_by_name() {
        let dir = tempfile::tempdir().expect("a folder");
        fs::write(dir.path().join(FILE), "nothing\n").expect("written");
        assert!(matches!(AddressKey::load(dir.path()), Err(KeyError::Unreadable(_))));
    }

    #[test]
    fn channels_and_purposes_do_not_share_hashes() {
        let key = AddressKey::fresh();
        let id = PlatformId::new("42".to_owned());
        assert_ne!(key.address(ChannelKind::Web, &id), key.address(ChannelKind::Telegram, &id));
        assert_ne!(key.address(ChannelKind::Web, &id).0, key.external(ChannelKind::Web, "42"));
        assert_ne!(key.address(ChannelKind::Web, &id), AddressKey::fresh().address(ChannelKind::Web, &id));
    }
}
