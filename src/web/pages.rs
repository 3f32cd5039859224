//! The addresses that our own words may name, so that a bubble can link them.
//!
//! They come from the settings and the directory alone. Nothing is ever linked because it looks like an address.

use crate::{
    dialogue::Reply,
    directory::{ContactChannel, Directory, Service},
};

use super::talk::Contact;

/// The addresses that may stand in what is said.
pub(super) struct Pages<'a> {
    /// Where our public pages are, without a slash at the end.
    base: &'a str,
    directory: Option<&'a Directory>,
}

impl<'a> Pages<'a> {
    /// Our own pages, and those of the services of a directory.
    pub(super) fn new(base: &'a str, directory: &'a Directory) -> Self {
        Pages { base, directory: Some(directory) }
    }

    /// No addresses.
    #[cfg(test)]
    pub(super) fn none() -> Self {
        Pages { base: "", directory: None }
    }

    /// The addresses that a reply names: of our pages, of its offers, and of the services of its country or of any.
    pub(super) fn named_in(&self, reply: &Reply) -> Vec<Contact> {
        let mut all = self.own(reply);
        all.extend(reply.offers.iter().filter_map(|offer| whole(offer.url.as_deref()?)));
        if let Some(directory) = self.directory {
            let of_country = reply.country.into_iter().flat_map(|country| directory.services_of(country));
            all.extend(of_country.chain(directory.worldwide()).flat_map(of_service));
        }
        all.retain(|contact| reply.said.iter().any(|bubble| bubble.text.contains(&contact.shown)));
        all
    }

    /// Our pages. The links lead to the host that the reader is on, whatever name it is reached by, and go on in the
    /// language of the talk.
    fn own(&self, reply: &Reply) -> Vec<Contact> {
        if self.base.is_empty() {
            return Vec::new();
        }
        let country = reply.country.map(|country| format!("/countries/{country}"));
        let paths = country.into_iter().chain(["/countries".to_owned(), "/about".to_owned()]);
        let link = |path: String| Contact {
            href: format!("{path}?lang={}", reply.lang),
            shown: format!("{}{path}", self.base),
            verb: "btn-web",
        };
        paths.map(link).collect()
    }
}

/// The pages of a service, the chats in messengers included.
fn of_service(service: &Service) -> Vec<Contact> {
    let ways = service.ways().into_iter().filter(|way| way.channel != ContactChannel::Call);
    ways.filter_map(|way| whole(way.url.as_deref()?)).collect()
}

/// A page that is found in a text by its whole address.
fn whole(url: &str) -> Option<Contact> {
    Contact::page(url).map(|page| Contact { shown: url.to_owned(), ..page })
}
