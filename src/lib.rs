//! helpbridge refers children and young people in distress to the service that can help them, over the web, over
//! Telegram and Discord, in the terminal, and wherever else a channel is written for.
//!
//! # The map
//!
//! | module | what it is |
//! |---|---|
//! | [`app`] | the composition root: puts everything together, starts it and stops it |
//! | [`bus`] | wake-ups: "something was said to this address" |
//! | [`channels`] | the ways a young person reaches us, one adapter each |
//! | [`cli`] | the command line: serve, chat, triage, rehearse, check, staff, backup, restore, config, doctor |
//! | [`clock`] | the one source of time |
//! | [`config`] | the settings, their defaults and their problems |
//! | [`conversation`] | the shell around the dialogue: orders a turn and owns its transaction |
//! | [`country`] | a country as its code |
//! | [`dialogue`] | what is said, when, and what comes next; pure |
//! | [`directory`] | the services that exist and which of them fits a need; pure |
//! | [`duration`] | spans of time as people write them |
//! | [`files`] | the reviewed files, built in or from a folder |
//! | [`handover`] | passing a conversation to a counsellor: its states, what is sent, who signs; pure |
//! | [`ids`] | names for things we make ourselves |
//! | [`jobs`] | what happens without a message: delivery, timers, forgetting |
//! | [`lang`] | languages and locales |
//! | [`plain`] | words without what cannot be seen |
//! | [`seal`] | short-lived encryption of what is stored of a conversation, and its keys |
//! | [`secret`] | what must never be printed |
//! | [`staff`] | those who work with this program: accounts, sign-in, the vetting of helplines |
//! | [`statistics`] | what is counted, and how counts become tables that can be published; pure |
//! | [`store`] | the tables; the only place that speaks SQL |
//! | [`telemetry`] | log lines and numbers about the program itself |
//! | [`triage`] | how urgent a message is and what it is about; pure |
//! | [`web`] | the page without script, the chat interface, what describes it |
//!
//! # The path of a message, in eight hops
//!
//! 1. An adapter in [`channels`] or [`web`] turns what a platform sent into an [`Incoming`](channels::Incoming).
//! 2. [`conversation::Bridge::receive`] takes it and orders the rest.
//! 3. [`store`] gives the state of the conversation and its version.
//! 4. [`triage`] gives its verdict, within a time limit. A failure or a time-out counts as urgent.
//! 5. [`dialogue::step`] makes the new state and what to do from the state and the event.
//! 6. One short write transaction notes the message's id, compares the version, and keeps state, reply, tallies and
//!    timers. The same message again changes nothing; a state that moved meanwhile starts over at hop 3.
//! 7. [`jobs`] takes the reply from the outbox, on channels that are pushed to.
//! 8. The adapter sends it, or the page fetches it.
//!
//! When all of this fails, [`dialogue::fallback`] speaks from texts compiled into the program: a young person is never
//! met with silence.
//!
//! # Words
//!
//! One word for one thing, in code, files, tables, routes and documents alike.
//!
//! - *dialogue*: the script; *conversation*: one young person following it.
//! - *triage*: how urgent a message is and what it is about; *urgency*: its four levels.
//! - *directory*: the services that exist; *service*: one of them; *helpline*: a service that people answer.
//! - *offer*: a service shown to a young person with the reasons for it; *referral*: an offer that was chosen.
//! - *handover*: passing the live conversation to a *counsellor*; *endpoint*: where a helpline receives handovers.
//! - *operator*: who runs this program.
//! - *tally*: a counter, the only thing statistics are made of; *release*: a published, protected table.
//! - *opening hours*: when a service answers.

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
pub mod handover;
pub mod ids;
pub mod jobs;
pub mod lang;
pub mod plain;
pub mod seal;
pub mod secret;
pub mod staff;
pub mod statistics;
pub mod store;
pub mod telemetry;
pub mod triage;
pub mod web;
