//! Tests of everything that does input or output, in one binary. Without any service they run on SQLite; with
//! `TEST_DATABASE_URL` the same bodies run on PostgreSQL, too (`tests/setup/postgres.sh` prints one).

mod architecture;
mod check;
mod commands;
mod conversation;
mod delivery;
mod dialect;
mod sealing;
mod store;
mod support;
mod transcripts;
mod web;
mod web_api;
mod web_page;
mod web_public;
mod web_widget;
