//! The directory as the Human Services Data Specification 3.0 has it (Open Referral), with the extras of our profile.
//!
//! Every id is a UUID made from a name that does not change, so that each export has the same ids. What the directory
//! does not know is left out: nothing is made up to fill a field. A helpline has no place that can be visited: its
//! location is virtual.

mod catalogue;
mod service;
pub(super) mod tables;
mod taxonomy;
mod words;

pub use catalogue::{Asked, Catalogue, List};
pub use service::{Depth, organization, service, service_at_location};
pub use taxonomy::{taxonomies, terms};

use serde_json::{Value, json};
use uuid::Uuid;

use super::entry::Cost;

/// The version of HSDS that is followed.
pub const VERSION: &str = "3.0";

/// What every name of ours is made into a UUID with.
const NAMESPACE: Uuid = Uuid::from_u128(0x5d6f_8a3e_61b4_4c0b_9a52_0f1d_e6a7_c394);

/// The id of a thing: what it is, and the name that it has in the directory.
pub fn id(what: &str, name: &str) -> Uuid {
    Uuid::new_v5(&NAMESPACE, format!("{what}/{name}").as_bytes())
}

/// The word for a price.
pub(super) fn cost(cost: Cost) -> &'static str {
    match cost {
        Cost::Free => "free",
        Cost::FreeNoCredit => "free-no-credit",
        Cost::Local => "local",
        Cost::Unknown => "unknown",
    }
}

/// One page of a list, in the shape that HSDS asks for.
pub fn page(total: usize, number: usize, per_page: usize, contents: &[Value]) -> Value {
    let pages = total.div_ceil(per_page).max(1);
    json!({
        "total_items": total, "total_pages": pages, "page_number": number, "size": contents.len(),
        "first_page": number == 1, "last_page": number >= pages, "empty": contents.is_empty(), "contents": contents,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_the_same_for_ever() {
        assert_eq!(id("service", "ke-line"), id("service", "ke-line"));
        assert_ne!(id("service", "ke-line"), id("organization", "ke-line"));
        assert_eq!(id("service", "ke-line").get_version_num(), 5);
    }

    #[test]
    fn a_page_tells_where_it_stands() {
        let middle = page(101, 2, 50, &vec![Value::Null; 50]);
        assert_eq!((&middle["total_pages"], &middle["last_page"]), (&json!(3), &json!(false)));
        let none = page(0, 1, 50, &[]);
        assert_eq!((&none["total_pages"], &none["last_page"], &none["empty"]), (&json!(1), &json!(true), &json!(true)));
    }
}
