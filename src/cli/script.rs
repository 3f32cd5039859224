//! The scripts of `helpbridge rehearse`, read from JSON lines.

use std::str::FromStr;

use chrono::{DateTime, TimeDelta, Utc};
use serde::Deserialize;
use serde_json::Value;

use crate::{
    country::Country,
    dialogue::{ChannelKind, Media, Part},
    duration::Span,
    lang::Locale,
};

use super::fields::Fields;

/// The most turns of a script.
const MOST_TURNS: usize = 1_000;

/// One script.
pub struct Script {
    /// Its id, which stands in every line of the answer.
    pub id: Value,
    /// The locale that the platform would report.
    pub locale: Option<Locale>,
    /// The country that the operator has set for this entrance.
    pub country: Option<Country>,
    /// The channel.
    pub channel: ChannelKind,
    /// When it begins; `None` is now.
    pub now: Option<DateTime<Utc>>,
    /// What happens, in order.
    pub turns: Vec<Turn>,
}

/// One thing that happens in a script.
#[derive(Debug, PartialEq, Eq)]
pub enum Turn {
    /// The young person writes.
    Text(String),
    /// The young person presses a choice, named by its id or its label.
    Press(String),
    /// The young person sends something other than words.
    Media(Media),
    /// Time passes.
    Wait(TimeDelta),
    /// The next message meets a failure of this part.
    Fail(Part),
}

/// Why a script cannot be played, with its id where that could be read.
pub struct Unplayable {
    /// The id, or `null`.
    pub id: Value,
    /// What is wrong with it.
    pub error: String,
}

impl Script {
    /// Reads a script from its line.
    pub fn read(line: &str) -> Result<Script, Unplayable> {
        let mut fields = Fields::of(line).map_err(|error| Unplayable { id: Value::Null, error })?;
        let id = fields.id().map_err(|error| Unplayable { id: Value::Null, error })?;
        Self::rest(id.clone(), fields).map_err(|error| Unplayable { id, error })
    }

    fn rest(id: Value, mut fields: Fields) -> Result<Script, String> {
        let locale = fields.read("lang", "a locale such as en or es-MX")?;
        let country = fields.read("country", "two letters such as KE")?;
        let channel = fields.read::<Channel>("channel", "one of web, terminal, telegram, discord")?;
        let now = fields.read("now", "a time such as 2026-01-31T20:00:00Z")?;
        let turns = fields.list("turns")?.ok_or("turns is needed, a list")?;
        fields.done("id, lang, country, channel, now, turns")?;
        if turns.len() > MOST_TURNS {
            return Err(format!("turns are more than {MOST_TURNS}"));
        }
        let turns = turns.into_iter().enumerate().map(|(index, turn)| {
            Turn::read(turn).map_err(|expected| format!("turn {} is none; write {expected}", index + 1))
        });
        let turns = turns.collect::<Result<_, _>>()?;
        Ok(Script { id, locale, country, channel: channel.map_or(ChannelKind::Web, |channel| channel.0), now, turns })
    }
}

struct Channel(ChannelKind);

impl FromStr for Channel {
    type Err = serde_json::Error;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        ChannelKind::deserialize(Value::from(name)).map(Channel)
    }
}

impl Turn {
    /// Reads a turn, or says what would be one.
    fn read(turn: Value) -> Result<Turn, &'static str> {
        const EXPECTED: &str = "a text, or an object with one of press, media, wait, fail";
        if let Value::String(text) = turn {
            return Ok(Turn::Text(text));
        }
        let (kind, value) = Fields::of_value("turn", turn).ok().and_then(Fields::only).ok_or(EXPECTED)?;
        match kind.as_str() {
            "press" => value.as_str().map(|id| Turn::Press(id.to_owned())).ok_or("the id of a choice after press"),
            "media" => Media::deserialize(value)
                .map(Turn::Media)
                .map_err(|_| "one of image, voice, file, place, contact, sticker after media"),
            "wait" => Span::deserialize(value)
                .map(|span| Turn::Wait(span.delta()))
                .map_err(|_| "a span of time such as PT90S after wait"),
            "fail" => Part::deserialize(value).map(Turn::Fail).map_err(|_| "triage or store after fail"),
            _ => Err(EXPECTED),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_needs_an_id_and_turns_only() {
        let script = Script::read(r#"{"id":"a","turns":[]}"#).unwrap_or_else(|bad| panic!("{}", bad.error));
        assert_eq!((script.channel, script.turns.len()), (ChannelKind::Web, 0));
        assert!(script.locale.is_none() && script.country.is_none() && script.now.is_none());
    }

    #[test]
    fn every_kind_of_turn_is_read() {
        let line = concat!(
            r#"{"id":1,"lang":"es-MX","country":"ke","channel":"telegram","now":"2026-01-31T20:00:00Z","turns":"#,
            r#"["hello",{"press":"yes"},{"media":"voice"},{"wait":"PT90S"},{"fail":"store"}]}"#,
        );
        let script = Script::read(line).unwrap_or_else(|bad| panic!("{}", bad.error));
        let expected = [
            Turn::Text("hello".to_owned()),
            Turn::Press("yes".to_owned()),
            Turn::Media(Media::Voice),
            Turn::Wait(TimeDelta::seconds(90)),
            Turn::Fail(Part::Store),
        ];
        assert_eq!(script.turns, expected);
        assert_eq!(script.channel, ChannelKind::Telegram);
    }

    #[test]
    fn what_is_wrong_with_a_script_is_told_with_its_id() {
        for (line, id, told) in [
            ("[]", Value::Null, "no JSON object"),
            (r#"{"turns":[]}"#, Value::Null, "id is needed"),
            (r#"{"id":"a"}"#, Value::from("a"), "turns is needed"),
            (r#"{"id":"a","turns":["x",{"wait":"90"}]}"#, Value::from("a"), "turn 2"),
            (r#"{"id":"a","turns":[{"press":"a","wait":"PT1S"}]}"#, Value::from("a"), "turn 1"),
            (r#"{"id":"a","turns":[],"chanel":"web"}"#, Value::from("a"), "not known"),
            (r#"{"id":"a","turns":[],"channel":"fax"}"#, Value::from("a"), "channel"),
            (r#"{"id":"a","turns":[],"now":"today"}"#, Value::from("a"), "now"),
        ] {
            let bad = Script::read(line).err().expect("a bad script");
            assert_eq!(bad.id, id, "{line}");
            assert!(bad.error.contains(told), "{line}: {}", bad.error);
        }
    }
}
