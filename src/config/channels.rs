//! The settings of the channels that need an account: without a token a channel is off.

use std::{fs, path::PathBuf};

use serde::Deserialize;

use super::{
    problem::Problem,
    values::{Address, Secret, header, secret, spelled, spelled_or_empty},
};

/// Telegram.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Telegram {
    /// The bot's token. Empty: none, unless `token_file` names one.
    #[serde(deserialize_with = "secret")]
    pub token: Secret,
    /// A file that holds the token and nothing else.
    #[serde(deserialize_with = "spelled_or_empty")]
    pub token_file: Option<PathBuf>,
    /// Where the Bot API is.
    #[serde(deserialize_with = "spelled")]
    pub api_url: Address,
    /// The address of `/telegram/webhook` as Telegram reaches it. Empty: updates are fetched.
    #[serde(deserialize_with = "spelled_or_empty")]
    pub webhook_url: Option<Address>,
    /// What Telegram shows to prove that a request to it comes from there. Empty: made from the token.
    #[serde(deserialize_with = "header")]
    pub webhook_secret: Secret,
}

impl Default for Telegram {
    fn default() -> Self {
        Telegram {
            token: Secret::default(),
            token_file: None,
            api_url: "https://api.telegram.org".parse().expect("the built-in address is one"),
            webhook_url: None,
            webhook_secret: Secret::default(),
        }
    }
}

/// Discord.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Discord {
    /// The bot's token. Empty: none, unless `token_file` names one.
    #[serde(deserialize_with = "secret")]
    pub token: Secret,
    /// A file that holds the token and nothing else.
    #[serde(deserialize_with = "spelled_or_empty")]
    pub token_file: Option<PathBuf>,
    /// Where the HTTP interface is.
    #[serde(deserialize_with = "spelled")]
    pub api_url: Address,
    /// Where the gateway is. Empty: the HTTP interface is asked.
    pub gateway_url: String,
}

impl Default for Discord {
    fn default() -> Self {
        Discord {
            token: Secret::default(),
            token_file: None,
            api_url: "https://discord.com".parse().expect("the built-in address is one"),
            gateway_url: String::new(),
        }
    }
}

/// Takes the address of the database out of its file, where one is named.
pub(super) fn read_database(url: &mut Secret, file: Option<&PathBuf>) -> Option<Problem> {
    let file = file?;
    let problem = |reason: String, fix: &str| {
        let key = "database_url_file".to_owned();
        Some(Problem { place: "settings".to_owned(), key, reason, fix: fix.to_owned() })
    };
    if !url.expose().is_empty() {
        return problem("is set beside database_url".to_owned(), "keep one of the two");
    }
    match fs::read_to_string(file) {
        Ok(text) if text.trim().starts_with("postgres://") || text.trim().starts_with("postgresql://") => {
            *url = Secret::new(text.trim().to_owned());
            None
        }
        Ok(_) => {
            problem("names a file without the address of a PostgreSQL database".to_owned(), "write it into the file")
        }
        Err(error) => problem(format!("cannot be read: {error}"), "write the path of a file that we may read"),
    }
}

/// Takes the token out of its file, where one is named.
pub(super) fn read_token(key: &str, token: &mut Secret, file: Option<&PathBuf>) -> Option<Problem> {
    let file = file?;
    let problem = |reason: String, fix: &str| {
        let key = format!("{key}.token_file");
        Some(Problem { place: "settings".to_owned(), key, reason, fix: fix.to_owned() })
    };
    if !token.expose().is_empty() {
        return problem("is set beside token".to_owned(), "keep one of the two");
    }
    match fs::read_to_string(file) {
        Ok(text) => match Secret::of_a_token(text.trim()) {
            Ok(read) if !read.expose().is_empty() => {
                *token = read;
                None
            }
            _ => problem("names a file without a token".to_owned(), "write the token into it, and nothing else"),
        },
        Err(error) => problem(format!("cannot be read: {error}"), "write the path of a file that we may read"),
    }
}
