//! The statements of a group of turns, each over all of them at once.

use std::collections::{BTreeMap, HashSet};

use crate::{
    ids::ConversationId,
    store::{Error, Tx, conversations, outbox, received, tallies, timers, traces},
};

use super::perform::{Cause, Tallied, Turn};

/// Writes the versioned part of each turn; gives the conversations whose turn holds. A turn that was not fast enough
/// has written nothing. No two turns may be of one conversation or address.
pub(super) async fn claim(tx: &mut Tx, turns: &[&Turn]) -> Result<HashSet<String>, Error> {
    let firsts: Vec<_> = turns
        .iter()
        .filter(|turn| turn.version == 0)
        .map(|turn| conversations::First {
            turn: row(turn),
            channel: turn.channel.as_str(),
            address_hash: &turn.address.0,
        })
        .collect();
    let later: Vec<_> = turns.iter().filter(|turn| turn.version > 0).map(|turn| row(turn)).collect();
    let mut held = conversations::begin(tx, &firsts).await?;
    held.extend(conversations::write(tx, &later).await?);
    Ok(held)
}

/// The row of a turn.
fn row(turn: &Turn) -> conversations::Turn<'_> {
    conversations::Turn {
        id: &turn.id,
        version: turn.version,
        state: &turn.state,
        lang: turn.lang.as_str(),
        return_address: turn.return_address.as_deref(),
        now: turn.now,
        closed: turn.closed,
    }
}

/// Writes everything else of turns that hold.
///
/// # Errors
/// [`Error::Conflict`] when one of them was to use up a timer that is gone, [`Error::Duplicate`] when one of them takes
/// in a message that was taken in before; the transaction must then be dropped.
pub(super) async fn write(tx: &mut Tx, turns: &[&Turn]) -> Result<(), Error> {
    let mut messages = Vec::new();
    for turn in turns {
        match &turn.cause {
            Cause::Message(external_hash) => {
                messages.push(received::Message {
                    conversation: &turn.id,
                    external_hash,
                    seq: turn.seq(),
                    now: turn.now,
                });
            }
            Cause::Timer(timer) => {
                if !timers::take(tx, timer).await? {
                    return Err(Error::Conflict);
                }
            }
        }
    }
    received::note(tx, &messages).await?;

    let came: Vec<traces::New<'_>> = turns.iter().filter_map(|turn| came(turn)).collect();
    traces::put(tx, &came).await?;
    let wiped: Vec<&ConversationId> = turns.iter().filter(|turn| turn.wipe).map(|turn| &turn.id).collect();
    outbox::wipe(tx, &wiped).await?;
    // After the outbox: see `traces::put_sent`.
    let on_apps = turns.iter().filter(|turn| turn.clear && turn.channel.is_app());
    if let Some(now) = on_apps.clone().map(|turn| turn.now).max() {
        traces::wipe(tx, &on_apps.map(|turn| &turn.id).collect::<Vec<_>>(), now).await?;
    }
    let replies: Vec<outbox::New<'_>> = turns.iter().filter_map(|turn| reply(turn)).collect();
    outbox::put(tx, &replies).await?;

    let going_on: Vec<&ConversationId> = turns.iter().filter(|turn| turn.version > 0).map(|turn| &turn.id).collect();
    let reminders: Vec<timers::New<'_>> = turns.iter().flat_map(|turn| reminders(turn)).collect();
    timers::replace(tx, &going_on, &reminders).await?;
    // Last, as other lanes wait for the rows of the counters until the commit.
    tallies::count(tx, &tallies_of(turns)).await
}

fn came(turn: &Turn) -> Option<traces::New<'_>> {
    let (id, message) = turn.trace.as_ref()?;
    Some(traces::New { id, conversation: &turn.id, message, now: turn.now })
}

fn reply(turn: &Turn) -> Option<outbox::New<'_>> {
    let (id, payload) = turn.reply.as_ref()?;
    // Whoever pulls has the reply to their own message in hand; what a timer says waits to be fetched.
    let sent = matches!(turn.cause, Cause::Message(_)) && !turn.channel.is_app();
    Some(outbox::New { id, conversation: &turn.id, seq: turn.seq(), payload, now: turn.now, sent })
}

fn reminders(turn: &Turn) -> impl Iterator<Item = timers::New<'_>> {
    turn.reminders.iter().map(|(kind, due_at)| timers::New { conversation: &turn.id, kind, due_at: *due_at })
}

/// What all turns count, each counter once and in order.
fn tallies_of(turns: &[&Turn]) -> Vec<tallies::Tally> {
    let mut counts: BTreeMap<&Tallied, i64> = BTreeMap::new();
    for tallied in turns.iter().flat_map(|turn| &turn.tallies) {
        *counts.entry(tallied).or_default() += 1;
    }
    let tally = |((week, country, kind), count): (&Tallied, i64)| tallies::Tally {
        week: week.clone(),
        country: country.as_ref().map_or("", |country| country.as_str()).to_owned(),
        kind: (*kind).to_owned(),
        count,
    };
    counts.into_iter().map(tally).collect()
}
