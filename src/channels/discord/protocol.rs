//! The gateway's protocol: what is said on the line and what follows from it. Pure.
//!
//! Follows version 10 of the platform's documentation of its gateway: payloads, resuming, close codes.

use serde::Deserialize;
use serde_json::{json, value::RawValue};
use serenity::model::gateway::GatewayIntents;

use crate::config::Secret;

/// What we ask for: direct messages, and nothing else of anybody.
pub(super) const INTENTS: GatewayIntents = GatewayIntents::DIRECT_MESSAGES;

/// The code to close with when the session shall be taken up again: 1000 and 1001 would end it.
pub(super) const KEEP: u16 = 4000;

/// What is said to us.
pub(super) enum Payload<'a> {
    /// How often to send a heartbeat, in milliseconds.
    Hello(u64),
    /// A heartbeat was heard.
    Ack,
    /// A heartbeat is wanted at once.
    Beat,
    /// Connect again and resume.
    Reconnect,
    /// The session does not stand; whether it can be resumed.
    Invalid(bool),
    /// Something happened.
    Event(u64, &'a str, &'a RawValue),
    /// Something that we have no use for.
    Other,
}

#[derive(Deserialize)]
struct Frame<'a> {
    op: u64,
    s: Option<u64>,
    #[serde(borrow)]
    t: Option<&'a str>,
    #[serde(borrow)]
    d: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct Hello {
    heartbeat_interval: u64,
}

/// Reads a frame; `None` when it is none.
pub(super) fn read(text: &str) -> Option<Payload<'_>> {
    let Frame { op, s, t, d } = serde_json::from_str(text).ok()?;
    Some(match (op, d) {
        (0, Some(d)) => Payload::Event(s?, t?, d),
        (1, _) => Payload::Beat,
        (7, _) => Payload::Reconnect,
        (9, d) => Payload::Invalid(d.is_some_and(|d| d.get() == "true")),
        (10, Some(d)) => Payload::Hello(serde_json::from_str::<Hello>(d.get()).ok()?.heartbeat_interval),
        (11, _) => Payload::Ack,
        _ => Payload::Other,
    })
}

/// Begins a session.
pub(super) fn identify(token: &Secret) -> String {
    let properties = json!({ "os": std::env::consts::OS, "browser": "helpbridge", "device": "helpbridge" });
    let data = json!({ "token": token.expose(), "intents": INTENTS.bits(), "shard": [0, 1], "properties": properties });
    json!({ "op": 2, "d": data }).to_string()
}

/// Takes a session up after the event of this number.
pub(super) fn resume(token: &Secret, session: &str, seq: u64) -> String {
    json!({ "op": 6, "d": { "token": token.expose(), "session_id": session, "seq": seq } }).to_string()
}

/// A heartbeat that names the last event that came.
pub(super) fn heartbeat(seq: Option<u64>) -> String {
    json!({ "op": 1, "d": seq }).to_string()
}

/// How to go on when a connection is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Take the session up again.
    Resume,
    /// Begin a new session.
    Anew,
    /// A person has to mend something first.
    Mend(&'static str),
}

/// What a close code asks for; none when the line was just cut.
pub(super) fn after_close(code: Option<u16>) -> Next {
    match code {
        Some(4004) => Next::Mend("the token is refused (setting discord.token)"),
        Some(4010 | 4011) => Next::Mend("the application is too large for one session"),
        Some(4012) => Next::Mend("this version of the gateway is gone: update helpbridge"),
        Some(4013 | 4014) => Next::Mend("the application may not read direct messages"),
        Some(4007 | 4009) => Next::Anew,
        _ => Next::Resume,
    }
}

/// The address to connect to, with what says how we speak.
pub(super) fn address(base: &str) -> String {
    let (path, query) = base.split_once('?').unwrap_or((base, ""));
    let after_host = path.split_once("://").is_some_and(|(_, rest)| rest.contains('/'));
    let slash = if after_host { "" } else { "/" };
    let more = if query.is_empty() { String::new() } else { format!("&{query}") };
    let more: String =
        more.split('&').filter(|pair| !pair.is_empty() && !ours(pair)).map(|p| format!("&{p}")).collect();
    format!("{path}{slash}?v=10&encoding=json{more}")
}

fn ours(pair: &str) -> bool {
    ["v=", "encoding=", "compress="].iter().any(|key| pair.starts_with(key))
}

/// Where the REST interface is, for what stands in the settings: a host, or a path with or without its version.
pub(super) fn api(base: &str) -> String {
    let base = base.trim_end_matches('/');
    let path = base.split_once("://").map_or(base, |(_, rest)| rest).split_once('/').map_or("", |(_, path)| path);
    match path {
        "" => format!("{base}/api/v10"),
        "api" => format!("{base}/v10"),
        _ => base.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_are_read() {
        assert!(matches!(
            read(r#"{"op":10,"d":{"heartbeat_interval":41250},"s":null,"t":null}"#),
            Some(Payload::Hello(41250))
        ));
        assert!(
            matches!(read(r#"{"op":0,"s":3,"t":"X","d":{"a":1}}"#), Some(Payload::Event(3, "X", d)) if d.get() == r#"{"a":1}"#)
        );
        assert!(matches!(read(r#"{"op":9,"d":true}"#), Some(Payload::Invalid(true))));
        assert!(matches!(read(r#"{"op":9,"d":false}"#), Some(Payload::Invalid(false))));
        assert!(matches!(read(r#"{"op":9,"d":null}"#), Some(Payload::Invalid(false))));
        assert!(matches!(read(r#"{"op":99}"#), Some(Payload::Other)));
        assert!(read("[]").is_none() && read(r#"{"op":0,"d":{}}"#).is_none() && read("").is_none());
    }

    #[test]
    fn only_what_a_person_must_mend_ends_it() {
        let ends = |code: u16| matches!(after_close(Some(code)), Next::Mend(_));
        let ending: Vec<u16> = (4000..4100).filter(|code| ends(*code)).collect();
        assert_eq!(ending, [4004, 4010, 4011, 4012, 4013, 4014]);
        assert_eq!((after_close(Some(4007)), after_close(Some(4009))), (Next::Anew, Next::Anew));
        assert_eq!(
            (after_close(None), after_close(Some(1006)), after_close(Some(4000))),
            (Next::Resume, Next::Resume, Next::Resume)
        );
    }

    #[test]
    fn addresses_say_how_we_speak() {
        assert_eq!(address("wss://gateway.discord.gg"), "wss://gateway.discord.gg/?v=10&encoding=json");
        assert_eq!(
            address("ws://127.0.0.1:9/g?v=9&x=1&compress=zlib-stream"),
            "ws://127.0.0.1:9/g?v=10&encoding=json&x=1"
        );
        for base in
            ["https://discord.com", "https://discord.com/", "https://discord.com/api", "https://discord.com/api/v10/"]
        {
            assert_eq!(api(base), "https://discord.com/api/v10");
        }
    }

    #[test]
    fn a_session_asks_for_direct_messages_alone() {
        let said: serde_json::Value = serde_json::from_str(&identify(&Secret::new("t".to_owned()))).expect("JSON");
        assert_eq!(said["d"]["intents"], 1 << 12);
        assert_eq!(said["d"]["token"], "t");
    }
}
