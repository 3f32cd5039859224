//! The addresses through which the chat page is reached: the front door, its plain twin `/n`, and the frames in pages
//! of partners.
//!
//! Behind each door the page is the same. A door decides where its forms go, who may show it in a frame, and which
//! country and language count until something better is known.

use crate::config::Partner;

/// A door.
#[derive(Clone, Debug)]
pub(super) struct Door {
    /// The address of the page, where its forms go, too.
    pub home: String,
    /// The partner in whose page the frame stands.
    pub partner: Option<Partner>,
}

impl Door {
    /// The front door.
    pub(super) fn front() -> Self {
        Door { home: "/".to_owned(), partner: None }
    }

    /// The short, dull address for links in plain pages of others.
    pub(super) fn plain() -> Self {
        Door { home: "/n".to_owned(), partner: None }
    }

    /// The frame of a partner. The key has the form that the settings ask for, so it can stand in an address.
    pub(super) fn framed(key: &str, partner: &Partner) -> Self {
        Door { home: format!("/w?p={key}"), partner: Some(partner.clone()) }
    }

    /// Whether the page stands in a frame of somebody else's page.
    pub(super) fn is_framed(&self) -> bool {
        self.partner.is_some()
    }

    /// The origins that may show the page in a frame; empty: none.
    pub(super) fn origins(&self) -> String {
        let origins = self.partner.iter().flat_map(|partner| &partner.origins);
        origins.map(ToString::to_string).collect::<Vec<_>>().join(" ")
    }
}
