//! The settings themselves. What each means to an operator stands in `default.toml`, beside its default.

use std::{collections::BTreeMap, net::SocketAddr, path::PathBuf};

use chrono::{DateTime, Utc};
use serde::Deserialize;

use super::channels::{Discord, Telegram};
use super::handover::Handovers;
use super::partners::Partner;
use super::statistics::Statistics;
use super::values::{Address, LogLevel, Network, Secret, a_minute, database, line, millis, spelled, spelled_or_empty};

/// Every setting at its default, with its meaning: what `helpbridge config` prints.
pub const ANNOTATED: &str = include_str!("default.toml");

/// What is expected for each key, as the end of the sentence "write ...". A star stands for a name of the operator's.
pub(super) const EXPECTED: &[(&str, &str)] = &[
    ("listen", "an address and a port, as in \"127.0.0.1:8080\""),
    ("data_dir", "the path of a folder, as in \"./data\""),
    ("database_url", "\"postgres://user:password@host/name\", or \"\" for SQLite in data_dir"),
    ("database_url_file", "the path of a file with the address of the database, or \"\""),
    ("key_dir", "the path of a folder, or \"\" for one in memory"),
    ("public_url", "an address as in \"https://chat.example.org\", or \"\""),
    ("exit_url", "the address of a page, as in \"https://www.google.com/search?q=weather\""),
    ("dialogues_dir", "the path of a folder with flows, texts, words and triage, or \"\" for the built-in one"),
    ("directory_dir", "the path of a folder with services.csv and its companions, or \"\" for the built-in one"),
    ("trusted_proxies", "a list of IP addresses or networks, as in [\"10.0.0.0/8\"]"),
    ("metrics_listen", "an address and a port, as in \"127.0.0.1:9464\", or \"\" for none"),
    ("test_clock", "a time as in \"2026-01-31T20:00:00Z\", or \"\" for the machine's clock"),
    ("log", "one of \"error\", \"warn\", \"info\", \"debug\", \"trace\""),
    ("operator.name", "one line, as in \"Child Helpline Kenya\", or \"\""),
    ("operator.contact", "one line: a mail address or the address of a page, or \"\""),
    ("links.telegram", "the address of the bot, as in \"https://t.me/name_of_the_bot\", or \"\""),
    ("links.discord", "the address of the bot, as in \"https://discord.com/users/...\", or \"\""),
    ("partners.*.origins", "a list of origins, as in [\"https://school.example\"]"),
    ("partners.*.enabled", "true or false"),
    ("partners.*.country", "a code of two letters, as in \"KE\", or \"\""),
    ("partners.*.lang", "a language tag, as in \"sw\", or \"\""),
    ("telegram.token", "the token that BotFather gave, or \"\" for no Telegram"),
    ("telegram.token_file", "the path of a file with the token, or \"\""),
    ("telegram.api_url", "an address as in \"https://api.telegram.org\""),
    ("telegram.webhook_url", "an address as in \"https://chat.example.org/telegram/webhook\", or \"\""),
    ("telegram.webhook_secret", "up to 256 letters, digits, _ and -, or \"\" for one made from the token"),
    ("discord.token", "the token of the bot, or \"\" for no Discord"),
    ("discord.token_file", "the path of a file with the token, or \"\""),
    ("discord.api_url", "an address as in \"https://discord.com\""),
    ("discord.gateway_url", "an address as in \"wss://gateway.discord.gg\", or \"\" to ask for it"),
    ("handover.practice", "true or false"),
    ("handover.hold_seconds", "a whole number of seconds between 0 and 10, as in 3"),
    ("handover.key_file", "the path of a file, or \"\" for endpoints.key in data_dir"),
    ("handover.allow_private_endpoints", "true or false; true for development only"),
    ("limits.per_conversation", "a whole number of messages a minute up to 1000000, as in 30; 0 for no limit"),
    ("limits.per_address", "a whole number of requests a minute up to 1000000, as in 6000; 0 for no limit"),
    ("statistics.k", "a whole number between 5 and 1000, as in 10"),
    ("statistics.country_minimum", "a whole number between 10 and 1000000, as in 100"),
    ("statistics.delay_weeks", "a whole number of weeks between 1 and 52, as in 1"),
    ("statistics.hide_countries", "a list of codes of two letters, as in [\"KE\"]"),
    ("statistics.services", "a list of ids of the directory, as in [\"ke-childline\"]"),
    ("statistics.epsilon", "0 for no noise, or a number between 0.001 and 1000 with a point, as in 1.0"),
    ("statistics.epsilon_a_year", "a number between 0.001 and 1000 with a point, as in 52.0"),
    ("statistics.doi", "a DOI as in \"10.1234/abcd\", or \"\""),
    ("triage.encoder_dir", "the path of a folder with a model that was trained for triage, or \"\" for none"),
    ("triage.encoder_limit_ms", "a whole number of milliseconds between 1 and 10000, as in 200"),
    ("triage.time_limit_ms", "a whole number of milliseconds between 1 and 10000, as in 800"),
];

/// All settings. Each has a default, so that a start without any configuration works.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// Where the web chat listens. Default `127.0.0.1:8080`: this machine only.
    #[serde(deserialize_with = "spelled")]
    pub listen: SocketAddr,
    /// The folder for everything that is written. Default `./data`; made at the first start.
    pub data_dir: PathBuf,
    /// The PostgreSQL database; empty by default: SQLite in `data_dir`.
    #[serde(deserialize_with = "database")]
    pub database_url: Secret,
    /// A file that holds the address of the database and nothing else. Default: none.
    #[serde(deserialize_with = "spelled_or_empty")]
    pub database_url_file: Option<PathBuf>,
    /// The folder of the keys that everything stored is sealed with. Default: a folder in memory, of a name made from
    /// `data_dir`, which survives the process but no power cut; where there is no such place, `keys` in `data_dir`.
    /// Without the keys, a copy of the database tells nothing; losing them makes running conversations begin anew.
    #[serde(deserialize_with = "spelled_or_empty")]
    pub key_dir: Option<PathBuf>,
    /// Where young people reach this server, for links in what is said. Default: `http://` and `listen`.
    #[serde(deserialize_with = "spelled_or_empty")]
    pub public_url: Option<Address>,
    /// Where "Leave this page" goes. Should be dull, quick and without a trace of where the reader came from.
    #[serde(deserialize_with = "spelled")]
    pub exit_url: Address,
    /// A folder of dialogues that replaces the built-in one as a whole.
    #[serde(deserialize_with = "spelled_or_empty")]
    pub dialogues_dir: Option<PathBuf>,
    /// A folder of the directory that replaces the built-in one as a whole.
    #[serde(deserialize_with = "spelled_or_empty")]
    pub directory_dir: Option<PathBuf>,
    /// Proxies whose `X-Forwarded-For` is believed. Default: none, the header is ignored.
    pub trusted_proxies: Vec<Network>,
    /// Where `/metrics` is served, on a port of its own. Default: nowhere.
    #[serde(deserialize_with = "spelled_or_empty")]
    pub metrics_listen: Option<SocketAddr>,
    /// Development only: a clock that starts here and is moved by `POST /dev/clock`. Default: the machine's clock.
    #[serde(deserialize_with = "spelled_or_empty")]
    pub test_clock: Option<DateTime<Utc>>,
    /// How much is told on standard error. Default `info`.
    pub log: LogLevel,
    /// How much may come in.
    pub limits: Limits,
    /// What triage is given.
    pub triage: TriageLimits,
    /// What is counted by name, and how counts are protected when they are published.
    pub statistics: Statistics,
    /// Telegram.
    pub telegram: Telegram,
    /// Discord.
    pub discord: Discord,
    /// Handovers to helplines.
    pub handover: Handovers,
    /// Who runs this copy, for the page that says so.
    pub operator: Operator,
    /// Where the bots are reached from the public pages and the posters.
    pub links: Links,
    /// In whose pages the chat may stand in a frame, by their public keys. Default: nobody's.
    pub partners: BTreeMap<String, Partner>,
}

/// Who runs this copy. Empty: it is run for trying out, and its page says that.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Operator {
    /// The name of the organisation.
    #[serde(deserialize_with = "line")]
    pub name: String,
    /// Where it can be told of wrong numbers and complaints: a mail address or the address of a page.
    #[serde(deserialize_with = "line")]
    pub contact: String,
}

/// Where the bots are reached: for links on the public pages and the codes on posters.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Links {
    /// The bot on Telegram.
    #[serde(deserialize_with = "spelled_or_empty")]
    pub telegram: Option<Address>,
    /// The bot on Discord.
    #[serde(deserialize_with = "spelled_or_empty")]
    pub discord: Option<Address>,
}

/// How much may come in a minute, before a message that is no emergency is asked to wait. 0: as much as comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// Messages of one conversation. Default 30: nobody types faster for long.
    #[serde(deserialize_with = "a_minute")]
    pub per_conversation: u32,
    /// Requests of one internet address to one part of the site. Default 6000: a thousand young people behind one
    /// address, as in a school or on a mobile network, with six messages each.
    #[serde(deserialize_with = "a_minute")]
    pub per_address: u32,
}

impl Limits {
    /// As much as comes.
    pub const NONE: Limits = Limits { per_conversation: 0, per_address: 0 };
}

impl Default for Limits {
    fn default() -> Self {
        Limits { per_conversation: 30, per_address: 6000 }
    }
}

/// Where the encoder of the repository is, seen from its root.
pub const ENCODER: &str = "dialogues/triage/encoder";

/// What triage is given.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TriageLimits {
    /// After so many milliseconds a message that is not classified yet counts as urgent. Default 800.
    #[serde(deserialize_with = "millis")]
    pub time_limit_ms: u64,
    /// The folder of the encoder. Default [`ENCODER`], if that is there.
    #[serde(deserialize_with = "spelled_or_empty")]
    pub encoder_dir: Option<PathBuf>,
    /// After so many milliseconds a verdict stands without the encoder. Default 200.
    #[serde(deserialize_with = "millis")]
    pub encoder_limit_ms: u64,
}

impl Default for Config {
    fn default() -> Self {
        Config {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            data_dir: PathBuf::from("./data"),
            database_url: Secret::default(),
            database_url_file: None,
            key_dir: None,
            public_url: None,
            exit_url: "https://www.google.com/search?q=weather".parse().expect("the built-in address is one"),
            dialogues_dir: None,
            directory_dir: None,
            trusted_proxies: Vec::new(),
            metrics_listen: None,
            test_clock: None,
            log: LogLevel::default(),
            limits: Limits::default(),
            triage: TriageLimits::default(),
            statistics: Statistics::default(),
            telegram: Telegram::default(),
            discord: Discord::default(),
            handover: Handovers::default(),
            operator: Operator::default(),
            links: Links::default(),
            partners: BTreeMap::new(),
        }
    }
}

impl Default for TriageLimits {
    fn default() -> Self {
        TriageLimits { time_limit_ms: 800, encoder_dir: Some(ENCODER.into()), encoder_limit_ms: 200 }
    }
}

impl Config {
    /// Where our public pages are, without a slash at the end.
    pub fn public_url(&self) -> String {
        self.public_url.as_ref().map_or_else(|| format!("http://{}", self.listen), |url| url.as_str().to_owned())
    }
}
