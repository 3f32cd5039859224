//! Seals: short-lived encryption of everything that tells about a conversation, and the keys for it.
//!
//! What must survive a crash lies in the database sealed (XChaCha20-Poly1305). Each conversation has a key of its own
//! that lives outside the database and its backups, in the key folder, and is destroyed with the conversation: from
//! then on nothing of it can be read, not even from a copy of the database that was made before. Keys of days, from
//! which the hashes of addresses and of message ids are made, are destroyed once their next day is over.
//! This module knows no table and no dialogue; what is sealed when is decided in `conversation`.

mod folder;
mod key;
mod lasting;
mod place;
mod ring;

pub use folder::KeyError;
pub use key::Key;
pub use lasting::lasting_key;
pub use place::{forbid_dumps, is_in_memory, key_folder};
pub use ring::KeyRing;
