//! All that a helpline gets of a young person, field by field. Nothing else may ever be added: no id or name of a platform, no
//! address, no age, no gender, no device. A test holds it to this list.

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::triage::{Group, Urgency};

use super::event::time;

/// The version of the packet.
pub const VERSION: u8 = 1;

/// An offer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Packet {
    /// [`VERSION`].
    pub v: u8,
    /// The handover: 128 random bits, new for every helpline.
    pub conversation: String,
    /// Whether the young person writes on a page or in a messenger.
    pub channel_kind: ChannelKind,
    /// The language tag.
    pub language: String,
    /// The country's code, if it is known.
    pub country: Option<String>,
    /// How urgent it seems.
    pub level: Urgency,
    /// What it seems to be about; only with the young person's yes.
    pub topic_group: Option<Group>,
    /// Whether the young person wants earlier words to be passed on.
    pub share: bool,
    /// Those words, with personal details masked; only with the young person's yes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transcript: Option<Vec<Earlier>>,
    /// What the young person was told and asked.
    pub flags: Flags,
    /// When the young person said yes.
    pub sent_at: String,
}

/// How the young person writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ChannelKind {
    /// In a messenger.
    Text,
    /// On a page.
    Web,
}

/// Earlier words of the young person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Earlier {
    /// Who: always `young_person`; nothing that the bot said is passed on.
    pub from: &'static str,
    /// The words.
    pub text: String,
}

/// What the young person was told and asked before the yes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Flags {
    /// They were told what this helpline must tell others.
    pub reporting_told: bool,
    /// They were asked whether they can write freely.
    pub near_check: bool,
}

/// What an offer is made of.
#[derive(Clone, Debug)]
pub struct Told {
    /// How they write.
    pub channel_kind: ChannelKind,
    /// The language tag.
    pub language: String,
    /// The country's code.
    pub country: Option<String>,
    /// How urgent it seems.
    pub level: Urgency,
    /// What it seems to be about.
    pub topic_group: Option<Group>,
    /// Their earlier words, if they said yes to passing them on.
    pub earlier: Option<Vec<String>>,
    /// What they were told and asked.
    pub flags: Flags,
}

impl Packet {
    /// The packet. Without the yes it holds neither topic nor words, whatever is handed in.
    pub fn new(conversation: String, told: Told, now: DateTime<Utc>) -> Self {
        let share = told.earlier.is_some();
        let word = |text| Earlier { from: "young_person", text };
        Packet {
            v: VERSION,
            conversation,
            channel_kind: told.channel_kind,
            language: told.language,
            country: told.country,
            level: told.level,
            topic_group: told.topic_group.filter(|_| share),
            share,
            transcript: told.earlier.map(|words| words.into_iter().map(word).collect()),
            flags: told.flags,
            sent_at: time(now),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(earlier: Option<Vec<String>>) -> Told {
        Told {
            channel_kind: ChannelKind::Web,
            language: "sw".to_owned(),
            country: Some("KE".to_owned()),
            level: Urgency::Urgent,
            topic_group: Some(Group::PhysicalAbuse),
            earlier,
            flags: Flags { reporting_told: true, near_check: true },
        }
    }

    fn keys(packet: &Packet) -> Vec<String> {
        let value = serde_json::to_value(packet).expect("JSON");
        value.as_object().expect("an object").keys().cloned().collect()
    }

    #[test]
    fn a_packet_has_these_fields_and_not_one_more() {
        let now = DateTime::default();
        let all = Packet::new("id".to_owned(), told(Some(vec!["words".to_owned()])), now);
        let mut expected = [
            "v",
            "conversation",
            "channel_kind",
            "language",
            "country",
            "level",
            "topic_group",
            "share",
            "transcript",
            "flags",
            "sent_at",
        ];
        expected.sort_unstable();
        let mut found = keys(&all);
        found.sort_unstable();
        assert_eq!(found, expected);
        let value = serde_json::to_value(&all).expect("JSON");
        let flags: Vec<&String> = value["flags"].as_object().expect("an object").keys().collect();
        assert_eq!(flags.len(), 2);
        let word: Vec<&String> = value["transcript"][0].as_object().expect("an object").keys().collect();
        assert_eq!(word, ["from", "text"]);
    }

    #[test]
    fn without_the_yes_there_is_neither_topic_nor_word() {
        let packet = Packet::new("id".to_owned(), told(None), DateTime::default());
        assert!(!packet.share && packet.topic_group.is_none() && packet.transcript.is_none());
        assert!(!keys(&packet).iter().any(|key| key == "transcript"));
    }
}
