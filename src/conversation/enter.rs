//! Coming in: what happens between the arrival of a message and its turn. The limits themselves are in `gate`.
//!
//! Channels that know internet addresses (the web) come in by themselves, with [`Bridge::enter`], before they touch the
//! store. For apps [`Bridge::receive`] does it. The terminal and rehearsals have one young person each and no limits.

use crate::{
    bus::AddressHash,
    channels::{Content, Incoming, LONGEST_TEXT},
    country::Country,
    dialogue::{ChannelKind, aside, fallback},
    lang::Lang,
    telemetry,
    triage::Urgency,
};

use super::{
    bridge::{Bridge, Received},
    gate::{By, Caller, Endpoint, Over, Place},
};

/// Somebody with a message, at the gate.
#[derive(Clone, Copy)]
pub struct Knock<'a> {
    /// The channel.
    pub channel: ChannelKind,
    /// The conversation, if there is one already.
    pub conversation: Option<&'a AddressHash>,
    /// The internet address, where the channel knows one.
    pub caller: Option<Caller>,
    /// What came.
    pub content: &'a Content,
    /// The language as far as the platform tells it.
    pub lang: Lang,
    /// The country as far as the entrance tells it.
    pub country: Option<Country>,
}

/// What the gate says.
pub enum Admission {
    /// Come in; keep the place until the turn is over.
    Open(Place),
    /// Not now, and it is no emergency: ask for a moment's patience, with the number.
    Later(Over),
    /// An emergency for which there is no place: the compiled-in reply. Say it yourself.
    Answered(Box<Received>),
}

impl Bridge {
    /// Whether a message may come in now. Nothing is turned away that triage holds for an emergency.
    pub async fn enter(&self, knock: Knock<'_>) -> Admission {
        let gate = self.gate();
        let counted = gate.knock(knock.caller, Endpoint::Messages);
        let counted = counted.and_then(|()| knock.conversation.map_or(Ok(()), |of| gate.count(of)));
        if counted.is_ok()
            && let Some(place) = gate.try_enter()
        {
            return Admission::Open(place);
        }
        let channel = knock.channel.as_str();
        if self.is_emergency(knock).await {
            telemetry::numbers().let_through(channel);
            // Whoever writes on and on in an emergency has been answered; the next one who has not comes first.
            let is_more = matches!(counted, Err(Over { by: By::Conversation, .. }))
                && !self.is_emergency(Knock { conversation: None, ..knock }).await;
            let place = if is_more { gate.enter_with_all().await } else { gate.enter_first().await };
            if let Some(place) = place {
                return Admission::Open(place);
            }
            if is_more {
                gate.refuse().await;
            }
            return Admission::Answered(Box::new(self.crowded(knock)));
        }
        let over = match counted {
            Err(over) => over,
            Ok(()) => match gate.enter_in_turn().await {
                Ok(place) => return Admission::Open(place),
                Err(over) => over,
            },
        };
        telemetry::numbers().limited(channel, over.by.as_str());
        gate.refuse().await;
        Admission::Later(over)
    }

    /// Whether triage holds the words for an emergency, or their conversation is in one. Asked before anything is turned
    /// away, so a failure of triage counts as yes.
    pub async fn is_emergency(&self, knock: Knock<'_>) -> bool {
        if self.gate().is_known_danger(knock.conversation, knock.content) {
            return true;
        }
        let Content::Text(text) = knock.content else { return false };
        let (triage, words, lang) = (self.triage().clone(), text.clone(), knock.lang);
        let look = move || triage.assess(words.expose(), lang, &[]).urgency;
        let looked = self.gate().looks().run_on(text.expose(), look).await;
        looked.map_or_else(
            |reason| {
                telemetry::numbers().triage_failed(reason.as_str());
                true
            },
            |urgency| urgency == Urgency::Emergency,
        )
    }

    /// The reply to an emergency when even the places for emergencies are taken.
    fn crowded(&self, knock: Knock<'_>) -> Received {
        telemetry::numbers().fallback("emergency");
        let reply = fallback(&self.around().world(), knock.lang, knock.country, false, true);
        Received { seq: 0, reply: Some(reply), duplicate: false, stored: false, again: true }
    }

    /// Lets a message of an app in, or gives what to say in place of a turn: at most once a minute that it was too much
    /// at once, each time that it was too long.
    pub(super) async fn enter_from_app(
        &self,
        incoming: &Incoming,
        address: &AddressHash,
        lang: Lang,
    ) -> Result<Place, Received> {
        let (channel, content, country) = (incoming.channel, &incoming.content, incoming.country);
        let knock = Knock { channel, conversation: Some(address), caller: None, content, lang, country };
        let instead = |id: Option<&str>| {
            let reply = id.map(|id| aside(&self.around().world(), lang, country, id));
            Received { seq: 0, reply, duplicate: false, stored: false, again: false }
        };
        match self.enter(knock).await {
            Admission::Open(place) => {
                let is_too_long = matches!(content, Content::Text(text) if text.expose().len() > LONGEST_TEXT);
                if is_too_long && !self.is_emergency(knock).await {
                    return Err(instead(Some("web-too-long")));
                }
                Ok(place)
            }
            Admission::Later(_) => Err(instead(self.gate().may_tell(address).then_some("web-too-fast"))),
            Admission::Answered(received) => Err(*received),
        }
    }
}
