//! helpbridge

pub mod app;
pub mod bus;
pub mod channels;
pub mod cli;
pub mod clock;
pub mod config;
pub mod conversation;
pub mod country;
pub mod dialogue;
pub mod directory;
pub mod duration;
pub mod files;
pub mod ids;
pub mod jobs;
pub mod lang;
pub mod secret;
pub mod store;
pub mod telemetry;
pub mod triage;
pub mod web;
