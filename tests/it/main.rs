//! Tests of everything that does input or output, in one binary. Without any service they run on SQLite; with
//! `TEST_DATABASE_URL` the same bodies run on PostgreSQL, too (`tests/setup/postgres.sh` prints one).

mod architecture;
mod backup;
mod channels;
mod check;
mod commands;
mod conversation;
mod crash;
mod delivery;
mod dialect;
mod faults;
mod flood;
mod fuzz;
mod handover;
mod hsds;
mod keeping;
mod languages;
mod limits;
mod map;
mod migration;
mod quiet;
mod sealing;
mod silence;
mod staff;
mod statistics;
mod store;
mod support;
mod tallies;
mod telegram;
mod transcripts;
mod web;
mod web_api;
mod web_page;
mod web_public;
mod web_widget;
mod words_kept;
