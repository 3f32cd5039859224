//! `helpbridge rehearse`: plays scripts of conversations through the very code that answers young people.
//!
//! A real database in a temporary folder, a clock that only the scripts move. What is printed is what would be said.

use std::{
    borrow::Cow,
    io::{BufRead, Write},
    time::Duration,
};

use chrono::TimeDelta;
use serde::Serialize;
use serde_json::Value;

use crate::{
    app::{self, Loaded},
    channels::{Content, Incoming},
    clock::Clock,
    config::Config,
    conversation::Bridge,
    country::Country,
    dialogue::{Bubble, Choice, Reply},
    directory::{ContactChannel, EmergencyNumber, Kind, Offer, Reason},
    ids,
    lang::Lang,
    seal::{Key, KeyRing},
    secret::{MessageText, PlatformId},
    store::{Db, timers},
    triage::Urgency,
};

use super::{
    lines::Lines,
    script::{Script, Turn, Unplayable},
    triage::{Unreadable, write_line},
};

/// The longest script in bytes.
const LONGEST: usize = 4 * 1024 * 1024;
/// So long triage may take here. What is played is answered alike on every machine, however slow and busy, so this is but
/// the end of what would never end.
const NO_HURRY: Duration = Duration::from_mins(1);

/// Plays every script of the input. Gives whether all of them could be read.
pub async fn play(
    input: impl BufRead,
    mut output: impl Write,
    loaded: Loaded,
    config: &Config,
) -> anyhow::Result<bool> {
    let folder = tempfile::tempdir()?;
    let played = tokio::select! {
        played = play_in(folder.path(), input, &mut output, &loaded, config) => played,
        () = app::leave_signal() => Err(anyhow::anyhow!("stopped before the end")),
    };
    folder.close()?;
    played
}

async fn play_in(
    folder: &std::path::Path,
    input: impl BufRead,
    output: &mut impl Write,
    loaded: &Loaded,
    config: &Config,
) -> anyhow::Result<bool> {
    let db = Db::open("", folder).await?;
    let clock = Clock::set_to(Clock::System.now());
    let mut settings = app::turn_settings(config, KeyRing::in_memory(), Key::fresh());
    settings.counting.is_test = true;
    (settings.triage_limit, settings.encoder_limit) = (NO_HURRY, NO_HURRY);
    let bridge = loaded.bridge(db.clone(), clock, settings);
    let mut lines = Lines::new(input, LONGEST);
    let mut all_well = true;
    while let Some((line, content)) = lines.next()? {
        let unreadable = |error: &'static str| Unplayable { id: Value::Null, error: error.to_owned() };
        match content.map_err(unreadable).and_then(|content| Script::read(&content)) {
            Ok(script) => Rehearsal::of(&bridge, &script).play(output).await?,
            Err(bad) => {
                all_well = false;
                write_line(output, &Unreadable { id: &bad.id, line, error: &bad.error })?;
            }
        }
    }
    db.close().await;
    Ok(all_well)
}

/// One script as it is played.
struct Rehearsal<'a> {
    bridge: &'a Bridge,
    script: &'a Script,
    from: PlatformId,
    /// Messages handed in so far; makes their external ids.
    messages: usize,
    /// The turn that is printed next.
    turn: usize,
    /// The last turn of the conversation that was seen.
    seen: i64,
    /// What was said last: a turn in which nothing is said leaves state and choices as they were.
    last: Option<Reply>,
}

impl<'a> Rehearsal<'a> {
    fn of(bridge: &'a Bridge, script: &'a Script) -> Self {
        let from = PlatformId::new(ids::fresh_secret());
        Rehearsal { bridge, script, from, messages: 0, turn: 0, seen: 0, last: None }
    }

    async fn play(mut self, output: &mut impl Write) -> anyhow::Result<()> {
        let clock = self.bridge.clock();
        let begin = self.script.now.unwrap_or_else(|| Clock::System.now());
        clock.advance(begin - clock.now());
        self.hand_in(Content::Opened, output).await?;
        for turn in &self.script.turns {
            match turn {
                Turn::Text(text) => self.hand_in(Content::Text(MessageText::new(text.clone())), output).await?,
                Turn::Press(name) => self.hand_in(Content::Choice(self.choice(name)), output).await?,
                Turn::Media(media) => self.hand_in(Content::Media(*media), output).await?,
                Turn::Wait(span) => self.wait(*span, output).await?,
                Turn::Fail(part) => self.bridge.fail_next(*part),
            }
        }
        // The next script must not meet this one's timers.
        self.bridge.erase(self.script.channel, &self.from).await?;
        Ok(())
    }

    async fn hand_in(&mut self, content: Content, output: &mut impl Write) -> anyhow::Result<()> {
        self.messages += 1;
        let incoming = Incoming {
            channel: self.script.channel,
            from: self.from.clone(),
            external_id: self.messages.to_string(),
            content,
            locale: self.script.locale,
            country: self.script.country,
            message: None,
            origin: None,
            edited: false,
            block: None,
        };
        let received = self.bridge.receive(incoming).await;
        self.seen = self.seen.max(received.seq);
        self.print(received.reply.into_iter().collect(), output)
    }

    /// Lets time pass from timer to timer, so that a timer that is set by another one fires, too.
    async fn wait(&mut self, span: TimeDelta, output: &mut impl Write) -> anyhow::Result<()> {
        let clock = self.bridge.clock();
        let end = clock.now() + span;
        loop {
            let due = timers::due(self.bridge.db(), end).await?;
            let Some(next) = due.first() else { break };
            clock.advance((next.due_at - clock.now()).max(TimeDelta::zero()));
            if self.bridge.run_due_timers().await == 0 {
                break;
            }
        }
        clock.advance(end - clock.now());
        self.bridge.forget_old().await;
        let said = self.bridge.since(self.script.channel, &self.from, self.seen).await?.unwrap_or_default();
        self.seen = said.iter().map(|(seq, _)| *seq).fold(self.seen, i64::max);
        self.print(said.into_iter().map(|(_, reply)| reply).collect(), output)
    }

    /// The id of the choice that a script means; a name that fits none is handed in as it is.
    fn choice(&self, name: &str) -> String {
        let choices = self.last.as_ref().map_or(&[][..], |reply| &reply.choices);
        let id = |wanted: &str| choices.iter().find(|choice| choice.id == wanted);
        let found = id(name)
            .or_else(|| id(&format!("btn-{name}")))
            .or_else(|| name.strip_prefix("btn-").and_then(id))
            .or_else(|| choices.iter().find(|choice| choice.label == name));
        found.map_or(name, |choice| &choice.id).to_owned()
    }

    /// Prints the line of a turn, made of everything that was said in it.
    fn print(&mut self, replies: Vec<Reply>, output: &mut impl Write) -> anyhow::Result<()> {
        let line = Line::of(&self.script.id, self.turn, self.script, &replies, self.last.as_ref());
        write_line(output, &line)?;
        self.turn += 1;
        self.last = replies.into_iter().next_back().or(self.last.take());
        Ok(())
    }
}

/// The line of one turn.
#[derive(Serialize)]
struct Line<'a> {
    id: &'a Value,
    turn: usize,
    state: &'a str,
    urgency: Option<Urgency>,
    country: Option<Country>,
    lang: Lang,
    said: Vec<&'a Bubble>,
    offers: Vec<Shown<'a>>,
    emergency: Vec<&'a EmergencyNumber>,
    choices: Cow<'a, [Choice]>,
}

#[derive(Serialize)]
struct Shown<'a> {
    service: &'a str,
    kind: Kind,
    name: &'a str,
    channel: ContactChannel,
    phone: Option<&'a str>,
    url: Option<&'a str>,
    open: Option<bool>,
    reasons: &'a [Reason],
}

impl<'a> Shown<'a> {
    fn of(offer: &'a Offer) -> Self {
        Shown {
            service: &offer.service,
            kind: offer.kind,
            name: &offer.name,
            channel: offer.channel,
            phone: offer.phone.as_deref(),
            url: offer.url.as_deref(),
            open: offer.opening.is_open(),
            reasons: &offer.reasons,
        }
    }
}

impl<'a> Line<'a> {
    fn of(id: &'a Value, turn: usize, script: &Script, replies: &'a [Reply], before: Option<&'a Reply>) -> Self {
        let stands = replies.last().or(before);
        let mut emergency: Vec<&EmergencyNumber> = Vec::new();
        for number in replies.iter().flat_map(|reply| &reply.emergency) {
            if !emergency.contains(&number) {
                emergency.push(number);
            }
        }
        Line {
            id,
            turn,
            state: stands.map_or("START", |reply| &reply.state),
            urgency: stands.and_then(|reply| reply.urgency),
            country: stands.and_then(|reply| reply.country),
            lang: stands.map_or_else(|| script.locale.map_or(Lang::EN, |locale| locale.lang), |reply| reply.lang),
            said: replies.iter().flat_map(|reply| &reply.said).collect(),
            offers: replies.iter().flat_map(|reply| &reply.offers).map(Shown::of).collect(),
            emergency,
            choices: stands.map_or(Cow::Borrowed(&[]), |reply| Cow::Borrowed(&reply.choices)),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::directory::EmergencyService;

    use super::*;

    fn reply(state: &str, text: &str, choice: &str) -> Reply {
        Reply {
            state: state.to_owned(),
            urgency: Some(Urgency::Emergency),
            country: "KE".parse().ok(),
            lang: Lang::EN,
            said: vec![Bubble { id: text.to_owned(), text: text.to_owned() }],
            offers: Vec::new(),
            emergency: vec![EmergencyNumber { number: "999".to_owned(), service: EmergencyService::General }],
            choices: vec![Choice { id: choice.to_owned(), label: choice.to_owned() }],
        }
    }

    fn line(replies: &[Reply], before: Option<&Reply>) -> Value {
        let script = Script::read(r#"{"id":"a","lang":"sw","turns":[]}"#).unwrap_or_else(|bad| panic!("{}", bad.error));
        serde_json::to_value(Line::of(&script.id, 3, &script, replies, before)).expect("JSON")
    }

    #[test]
    fn what_is_said_while_time_passes_is_joined() {
        let joined = line(&[reply("EMERGENCY", "first", "a"), reply("KEEP", "second", "b")], None);
        assert_eq!(joined["said"].as_array().map(Vec::len), Some(2));
        assert_eq!((&joined["state"], &joined["choices"][0]["id"]), (&Value::from("KEEP"), &Value::from("b")));
        assert_eq!(joined["emergency"], serde_json::json!([{ "number": "999", "for": "general" }]));
    }

    #[test]
    fn a_turn_without_words_leaves_state_and_choices_as_they_were() {
        let before = reply("CHECK", "asked", "yes");
        let silent = line(&[], Some(&before));
        assert_eq!((&silent["state"], &silent["urgency"]), (&Value::from("CHECK"), &Value::from("emergency")));
        assert_eq!((&silent["said"], &silent["emergency"]), (&serde_json::json!([]), &serde_json::json!([])));
        assert_eq!(silent["choices"][0]["id"], "yes");
        assert_eq!((&line(&[], None)["state"], &line(&[], None)["lang"]), (&Value::from("START"), &Value::from("sw")));
    }
}
