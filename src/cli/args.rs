//! The commands and their options, as `--help` tells them.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Parser, Subcommand};

use crate::{
    country::Country,
    lang::{Lang, Locale},
    staff::Role,
    statistics::period::Length,
};

const AFTER: &str = "\
Settings come from helpbridge.toml in the working folder and from HELPBRIDGE_... variables; `helpbridge config` lists
them. Exit codes: 0 all is well, 1 problems were found, 2 wrong usage or the command cannot run.";

const TRIAGE: &str = "\
Reads JSON lines from standard input and answers each with one line, in the same order, at once:
  in   {\"id\": \"1\", \"text\": \"...\", \"lang\": \"en\", \"context\": [{\"from\": \"child\", \"text\": \"...\"}]}
  out  {\"id\", \"urgency\", \"unsure\", \"topics\", \"leaves\", \"about\", \"act\", \"lang\", \"scores\", \"evidence\"}
`lang` and `context` may be left out. A line that cannot be read is answered with {\"id\": null, \"line\", \"error\"}; the
exit code is 1 then. Lines are 64 KB at most; empty lines are skipped.";

const REHEARSE: &str = "\
Plays scripts through the same code that answers young people, on a database that is thrown away.
A script is one JSON line:
  {\"id\": \"a\", \"lang\": \"en\", \"country\": \"KE\", \"channel\": \"web\", \"now\": \"2026-01-31T20:00:00Z\", \"turns\": [...]}
Only `id` and `turns` are needed. `lang` may be a locale such as es-MX: its region is only a guess about the country.
`country` is one that the operator has set. Without `now` the clock starts at the real time. It moves by `wait` alone.
A turn is
  \"text\"                what the young person writes
  {\"press\": \"yes\"}      a choice by its id, by its id behind btn-, or by its label
  {\"media\": \"image\"}    also voice, file, place, contact, sticker: something other than words
  {\"wait\": \"PT90S\"}     time passes; what is said meanwhile is joined into one line, nothing said gives \"said\": []
  {\"fail\": \"triage\"}    also store: makes the next message meet a failure; prints nothing and counts as no turn
Each turn gives one line, turn 0 is the opening:
  {\"id\", \"turn\", \"state\", \"urgency\", \"country\", \"lang\", \"said\", \"offers\", \"emergency\", \"choices\"}
A script that cannot be read is answered with {\"id\", \"line\", \"error\"}; the exit code is 1 then.";

/// Refers children and young people in distress to the service that can help them.
#[derive(Debug, Parser)]
#[command(name = "helpbridge", version, after_help = AFTER)]
pub struct Args {
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Start everything: the web chat and its API (this is also what happens without a command)
    Serve,
    /// Talk to it in the terminal; nothing is kept
    Chat {
        /// The language to begin in, as in sw or es-MX
        #[arg(long, value_name = "LANG", default_value = "en")]
        lang: Locale,
        /// The country, as in KE, so that it need not be asked
        #[arg(long, value_name = "CC")]
        country: Option<Country>,
    },
    /// Tell how urgent messages are and what they are about, as JSON lines
    #[command(long_about = TRIAGE)]
    Triage,
    /// Play scripts of conversations, as JSON lines
    #[command(long_about = REHEARSE)]
    Rehearse {
        /// The file of scripts; standard input without it, or with -
        file: Option<PathBuf>,
    },
    /// Check dialogues, triage rules and the directory
    Check {
        /// A folder of dialogues in place of the configured or built-in one
        #[arg(long, value_name = "DIR")]
        dialogues: Option<PathBuf>,
        /// A folder of the directory in place of the configured or built-in one
        #[arg(long, value_name = "DIR")]
        directory: Option<PathBuf>,
        /// Print one JSON array of {path, line, code, reason, fix}
        #[arg(long)]
        json: bool,
    },
    /// Work with the directory of services
    #[command(subcommand)]
    Directory(DirectoryCommand),
    /// Publish what was counted, protected, or take published tables out
    #[command(subcommand)]
    Statistics(StatisticsCommand),
    /// Copy the whole database into one file, also while the server runs
    Backup {
        /// The file to make; one that is there is not overwritten
        file: PathBuf,
    },
    /// Make a backup the database; every server on it has to be stopped first
    Restore {
        /// A file that `backup` made, by this release or an older one, on SQLite or PostgreSQL
        file: PathBuf,
        /// Delete what is in the database now
        #[arg(long)]
        replace: bool,
    },
    /// Accounts of those who work with this program
    #[command(subcommand)]
    Staff(StaffCommand),
    /// Learn the weights of triage, or measure its verdicts
    #[command(subcommand)]
    Model(ModelCommand),
    /// Work with the endpoints where helplines receive handovers
    #[command(subcommand)]
    Endpoint(EndpointCommand),
    /// Print every setting with its meaning and its default
    Config,
    /// Try every configured part for real: settings, database, keys, channels
    Doctor,
}

#[derive(Debug, Subcommand)]
pub enum ModelCommand {
    /// Learn the weights from the corpus and the glossaries
    Train {
        /// The folder that holds corpus and gloss
        #[arg(long, value_name = "DIR", default_value = "dialogues/triage")]
        folder: PathBuf,
        /// The file to write
        #[arg(long, value_name = "FILE", default_value = "dialogues/triage/model/weights.bin")]
        out: PathBuf,
    },
    /// Learn how much an encoder is believed beside rules and weights; writes weighing.json into its folder
    Weigh {
        /// The folder of the encoder
        encoder: PathBuf,
        /// The folder that holds the corpus
        #[arg(long, value_name = "DIR", default_value = "dialogues/triage")]
        folder: PathBuf,
        /// Weights in place of the built-in ones
        #[arg(long, value_name = "FILE")]
        weights: Option<PathBuf>,
    },
    /// Write what the encoder reads of each message of the corpus, to train it by
    Readings {
        /// The folder that holds corpus and gloss
        #[arg(long, value_name = "DIR", default_value = "dialogues/triage")]
        folder: PathBuf,
        /// Weights in place of the built-in ones; their glossary is the one to read by
        #[arg(long, value_name = "FILE")]
        weights: Option<PathBuf>,
        /// The folder to write to
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Print how well verdicts fit labelled messages: files such as sw.tsv, or the development part of the corpus
    Evaluate {
        /// Files of labelled messages, or folders of them
        files: Vec<PathBuf>,
        /// The folder that holds the corpus
        #[arg(long, value_name = "DIR", default_value = "dialogues/triage")]
        folder: PathBuf,
        /// Weights in place of the built-in ones
        #[arg(long, value_name = "FILE")]
        weights: Option<PathBuf>,
        /// Also with the encoder of this folder
        #[arg(long, value_name = "DIR")]
        encoder: Option<PathBuf>,
        /// Also write the model card
        #[arg(long, value_name = "FILE")]
        card: Option<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
pub enum StaffCommand {
    /// Add an account; prints a link with which its owner sets it up
    Add {
        /// The name to sign in with: small letters, digits, dots, dashes
        name: String,
        /// operator, approver, lead, counsellor or researcher
        #[arg(long)]
        role: Role,
        /// What others read; the name without it
        #[arg(long)]
        alias: Option<String>,
        /// The helpline of a lead or counsellor, by the id in the address of its page
        #[arg(long, value_name = "ID")]
        helpline: Option<String>,
        /// Read the password from standard input, and print the secret of the codes and the recovery codes
        #[arg(long)]
        password_stdin: bool,
    },
    /// Begin anew with an account: its password and codes are void, and its sessions end
    Reset {
        /// The name of the account
        name: String,
        /// Read the new password from standard input, and print the secret of the codes and the recovery codes
        #[arg(long)]
        password_stdin: bool,
    },
    /// End an account and its sessions
    End {
        /// The name of the account
        name: String,
    },
    /// List the accounts
    List,
    /// Check that no line of the audit was changed or taken out
    Audit,
}

#[derive(Debug, Subcommand)]
pub enum EndpointCommand {
    /// Add an endpoint that goes live at once, and print its key
    Add {
        /// The service of the directory that it answers for
        #[arg(long)]
        service: String,
        /// The organisation
        #[arg(long)]
        helpline: String,
        /// Where it receives events
        #[arg(long, required_unless_present = "console")]
        url: Option<String>,
        /// The helpline uses the built-in console
        #[arg(long, conflicts_with = "url")]
        console: bool,
        /// Its public key (whpk_...), for signatures by ed25519 (v1a) in place of a shared secret (v1)
        #[arg(long)]
        public_key: Option<String>,
        /// What it must tell others
        #[arg(long, value_parser = ["must", "may", "unknown"], default_value = "unknown")]
        reporting: String,
        /// The languages its people write, as in sw,en; left out: any
        #[arg(long, value_delimiter = ',')]
        languages: Vec<Lang>,
        /// The most handovers at once; 0: as many as come
        #[arg(long, default_value_t = 0)]
        capacity: u32,
    },
    /// List all: id, status, kind, service, until when it is checked, address
    List,
    /// The kill switch: nothing goes there any more, and what runs there ends within seconds
    Suspend { id: String },
    /// Let a suspended endpoint go live again
    Resume { id: String },
    /// Give it a new key beside the one it has; again, to take away the oldest
    Rotate { id: String },
    /// List deliveries that were given up: id, endpoint, type, when, last status
    Failed,
    /// Try a delivery that was given up once more, newly signed
    Replay { id: String },
    /// Hold every row of the audit against the one before it
    Audit,
}

#[derive(Debug, Subcommand)]
pub enum DirectoryCommand {
    /// List the services that have to be looked at again, with what is due of each and when
    Due {
        /// Also what is due within so many days
        #[arg(long, value_name = "N", default_value_t = 30)]
        days: u32,
    },
    /// List the ways to services that are not offered, because people could not reach them
    Hidden,
    /// Offer a way to a service again, after somebody has looked
    Show {
        /// The id of the service
        service: String,
        /// call, text, chat or web
        way: String,
    },
    /// Check the directory alone: its files, and whether its links lead anywhere. No number is ever dialled
    Verify {
        /// A folder of the directory in place of the configured or built-in one
        #[arg(long, value_name = "DIR")]
        directory: Option<PathBuf>,
        /// Leave the links out: nothing goes over the network
        #[arg(long)]
        offline: bool,
    },
    /// Take a directory in, in place of the one in directory_dir
    Import {
        /// The folder to take in
        folder: PathBuf,
    },
    /// Write the published files with their signatures and the public key into a new folder
    Export {
        /// The folder to make
        folder: PathBuf,
    },
    /// Propose another number for a service; somebody else has to confirm it
    Propose {
        /// The file to write the proposal into
        file: PathBuf,
        /// The service's id
        #[arg(long, value_name = "ID")]
        service: String,
        /// The new value, as in phone=116 or whatsapp=+254711123456
        #[arg(long, value_name = "FIELD=NUMBER", required = true)]
        set: Vec<String>,
        /// The address of the page that says so
        #[arg(long, value_name = "URL")]
        source: String,
        /// Your name
        #[arg(long, value_name = "NAME")]
        by: String,
    },
    /// Confirm a proposal of somebody else: the number changes
    Confirm {
        /// The file with the proposal
        file: PathBuf,
        /// Your name
        #[arg(long, value_name = "NAME")]
        by: String,
    },
    /// List what readers of the public pages said is wrong, also while the server runs
    Mistakes {
        /// Of so many days
        #[arg(long, value_name = "DAYS", default_value_t = 30)]
        days: u32,
    },
}

#[derive(Debug, Subcommand)]
pub enum StatisticsCommand {
    /// Publish every period that is over for long enough and not published yet, also while the server runs
    Release {
        /// week or month
        #[arg(long, value_name = "LENGTH", default_value = "week")]
        period: Length,
        /// Only periods that could be published by this day, as in 2026-12-07
        #[arg(long, value_name = "DATE")]
        until: Option<NaiveDate>,
        /// Publish this period again, without the countries and services that the settings keep back now
        #[arg(long, value_name = "PERIOD", requires = "reason", conflicts_with = "until")]
        supersede: Option<String>,
        /// Why there is a new version; everyone can read it
        #[arg(long, value_name = "TEXT", requires = "supersede")]
        reason: Option<String>,
    },
    /// Write the files of a release into a folder
    Export {
        /// The release, as in 2026-W48-v1; the newest one without it
        #[arg(long, value_name = "ID")]
        release: Option<String>,
        /// The folder to make
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// List what is published
    List,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_commands_are_well_formed() {
        Args::command().debug_assert();
    }

    #[test]
    fn a_language_or_country_that_is_none_is_wrong_usage() {
        for wrong in [["chat", "--lang", "english"], ["chat", "--country", "Kenya"]] {
            let error = Args::try_parse_from(["helpbridge"].iter().chain(&wrong)).expect_err("wrong usage");
            assert_eq!(error.exit_code(), 2);
        }
    }
}
