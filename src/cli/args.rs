//! The commands and their options, as `--help` tells them.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Parser, Subcommand};

use crate::{country::Country, lang::Locale, statistics::period::Length};

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
    /// Learn the weights of triage, or measure its verdicts
    #[command(subcommand)]
    Model(ModelCommand),
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
        /// Also write the model card
        #[arg(long, value_name = "FILE")]
        card: Option<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
pub enum DirectoryCommand {
    /// List the ways to services that are not offered, because people could not reach them
    Hidden,
    /// Offer a way to a service again, after somebody has looked
    Show {
        /// The id of the service
        service: String,
        /// call, text, chat or web
        way: String,
    },
    /// Check the directory alone
    Verify {
        /// A folder of the directory in place of the configured or built-in one
        #[arg(long, value_name = "DIR")]
        directory: Option<PathBuf>,
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
