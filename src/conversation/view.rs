//! What a counsellor sees: who is in line, without a word of theirs, and a conversation once it is accepted.

use chrono::{DateTime, Utc};

use crate::{
    dialogue::{Bubble, Effect, Step},
    handover::{Counsellor, Phase, Refused, Transfer, category, packet},
    secret::MessageText,
    store::{self, handovers},
    triage::{Group, Urgency},
};

use super::{
    bridge::Bridge,
    counsel::{ALL, Call, Denied, Opened, PERSON, open_words},
    hands::{Hands, beside},
    perform::Standing,
};

/// Somebody in line, without a word of theirs.
#[derive(Clone, Debug)]
pub struct InLine {
    /// The handover.
    pub id: String,
    /// Where it stands.
    pub phase: Phase,
    /// How urgent it is.
    pub urgency: Urgency,
    /// When the young person said yes.
    pub asked_at: DateTime<Utc>,
    /// The language tag.
    pub language: String,
    /// The country's code.
    pub country: Option<String>,
    /// How they write.
    pub channel_kind: packet::ChannelKind,
    /// What it seems to be about; only with their yes.
    pub topic: Option<Group>,
    /// Who has it.
    pub counsellor: Option<Counsellor>,
    /// The young person agreed that another counsellor takes over.
    pub is_passed_on: bool,
}

/// Something that was said.
pub struct Line {
    /// Its id.
    pub id: String,
    /// Its place.
    pub seq: i64,
    /// Whether the young person said it.
    pub young: bool,
    /// The words.
    pub text: MessageText,
    /// Whether they tell of danger to life now.
    pub danger: bool,
    /// When.
    pub at: DateTime<Utc>,
    /// How often the young person changed it since.
    pub edits: u32,
}

/// A conversation as its counsellor sees it.
pub struct View {
    /// Where it stands and what is known.
    pub line: InLine,
    /// Earlier words that the young person wanted to be passed on, with personal details masked.
    pub earlier: Vec<MessageText>,
    /// Whom to call in the young person's country.
    pub emergency: Vec<String>,
    /// What was said after the number that was asked for.
    pub said: Vec<Line>,
    /// What the close form is filled in with.
    pub likely: Option<&'static str>,
    /// When the next of the words that are held back will be there to be seen.
    pub held_until: Option<DateTime<Utc>>,
}

impl Bridge {
    /// Adds what a counsellor said since the young person wrote last: it was pushed without its words.
    pub(super) async fn add_unseen(&self, standing: &Standing, step: &mut Step) -> Result<(), store::Error> {
        let Some(handover) = beside(&standing.state).filter(|handover| handover.phase.is_owned()) else {
            return Ok(());
        };
        let rows = handovers::messages(self.db(), &handover.id, 0, self.clock().now() + ALL).await?;
        let words: Vec<_> = rows.iter().filter_map(|row| open_words(&standing.key, row)).collect();
        let first = words.iter().rposition(|words| words.young).map_or(0, |at| at + 1);
        for effect in &mut step.effects {
            if let Effect::Reply(reply) = effect {
                let unseen = words[first..].iter();
                reply.said.extend(unseen.map(|words| Bubble { id: PERSON.to_owned(), text: words.text.clone() }));
            }
        }
        Ok(())
    }

    /// Who waits and who is talked with at an endpoint, the most urgent and the longest waiting first. No word of theirs.
    pub async fn counsel_queue_of(&self, endpoint: &str) -> Result<Vec<InLine>, store::Error> {
        let mut line = Vec::new();
        for row in handovers::open_at(self.db(), endpoint).await? {
            let Some(opened) = self.open_row_of(&row).await? else { continue };
            line.push(in_line(&opened, self.packet(&opened).await?.as_ref()));
        }
        line.sort_by_key(|one| (std::cmp::Reverse(one.urgency), one.asked_at));
        Ok(line)
    }

    /// A conversation as its counsellor sees it, with what was said after a number. Only who has accepted it sees words.
    pub async fn counsel_view(&self, call: &Call, handover: &str, after: i64) -> Result<View, Denied> {
        let opened = self.opened(handover, Some(&call.endpoint)).await?;
        let packet = self.packet(&opened).await?;
        let owner = opened.handover.counsellor.as_ref();
        if owner.is_none() {
            return Err(Denied::Refused(Refused::NotAccepted));
        }
        if owner.is_some_and(|owner| owner.id != call.counsellor) {
            return Err(Denied::Refused(Refused::NotYours));
        }
        let now = self.clock().now();
        let rows = handovers::messages(self.db(), handover, after.max(0), now + ALL).await?;
        let (rows, held): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| row.shown_at <= now);
        let mut said = Vec::new();
        for row in rows {
            let Some(words) = open_words(&opened.standing.key, &row) else { continue };
            said.push(Line {
                id: row.id,
                seq: row.seq,
                young: words.young,
                text: MessageText::new(words.text.clone()),
                danger: words.danger,
                at: words.at,
                edits: words.edits,
            });
        }
        let state = &opened.standing.state;
        let hands = Hands::new(self, &opened.standing, now);
        let earlier = packet.as_ref().map(|packet| packet.transcript.clone()).unwrap_or_default();
        Ok(View {
            line: in_line(&opened, packet.as_ref()),
            earlier: earlier.into_iter().map(MessageText::new).collect(),
            emergency: hands.numbers(state),
            said,
            likely: packet.and_then(|packet| packet.topic).map(category::likely),
            held_until: held.iter().map(|row| row.shown_at).min(),
        })
    }

    async fn packet(&self, opened: &Opened) -> Result<Option<PacketRead>, store::Error> {
        let rows = handovers::messages(self.db(), &opened.handover.id, -1, self.clock().now() + ALL).await?;
        let Some(row) = rows.into_iter().find(|row| row.seq == 0) else { return Ok(None) };
        let bytes = opened.standing.key.open(&["packet", &opened.handover.id], &row.body);
        Ok(bytes.and_then(|bytes| PacketRead::of(&bytes)))
    }
}

/// What of a packet the console shows.
struct PacketRead {
    topic: Option<Group>,
    transcript: Vec<String>,
}

impl PacketRead {
    fn of(bytes: &[u8]) -> Option<Self> {
        let value: serde_json::Value = serde_json::from_slice(bytes).ok()?;
        let words = value["transcript"].as_array().cloned().unwrap_or_default();
        Some(PacketRead {
            topic: serde_json::from_value(value["topic_group"].clone()).ok(),
            transcript: words.iter().filter_map(|word| word["text"].as_str().map(str::to_owned)).collect(),
        })
    }
}

fn in_line(opened: &Opened, packet: Option<&PacketRead>) -> InLine {
    let (handover, envelope) = (&opened.handover, &opened.standing.state.envelope);
    InLine {
        id: handover.id.clone(),
        phase: handover.phase,
        urgency: handover.urgency.max(opened.standing.state.flow.level),
        asked_at: handover.asked_at,
        language: envelope.lang.to_string(),
        country: envelope.country.map(|country| country.to_string()),
        channel_kind: if envelope.channel.is_app() { packet::ChannelKind::Text } else { packet::ChannelKind::Web },
        topic: packet.and_then(|packet| packet.topic),
        counsellor: handover.counsellor.clone(),
        is_passed_on: handover.transfer == Transfer::Agreed,
    }
}
