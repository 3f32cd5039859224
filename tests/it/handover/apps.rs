//! Handed over in an app that pushes: the same way, and nothing on a lock screen that tells what it is about.

use std::time::Duration;

use futures_util::future::BoxFuture;
use helpbridge::{
    conversation::counsel::{Call, Close},
    dialogue::{ChannelKind, Reply},
    handover::End,
    ids,
    secret::MessageText,
};

use super::scene::{Receiver, SERVICE, endpoint};
use crate::{
    channels::{Channel, Heard, discord, telegram},
    support::{Place, on_each_database},
};

const WHO: i64 = 7_700_001;

/// The channels that push.
type Open = for<'a> fn(&'a Place) -> BoxFuture<'a, Box<dyn Channel>>;
const APPS: [(ChannelKind, Open); 2] = [(ChannelKind::Telegram, telegram::open), (ChannelKind::Discord, discord::open)];

/// A young person with an app, and a helpline with a receiver of its own.
struct Young {
    channel: Box<dyn Channel>,
    kind: ChannelKind,
    receiver: Receiver,
    endpoint: String,
    /// How many messages of ours they have seen.
    seen: usize,
}

impl Young {
    async fn new(kind: ChannelKind, open: Open, place: &Place) -> Young {
        let channel = open(place).await;
        channel.bridge().read_endpoints().await.expect("the store answers");
        let receiver = Receiver::start().await;
        // Where the channels share a database, the helpline of the one before is put out.
        let before: Vec<String> = channel.bridge().endpoints().all().map(|other| other.id().to_owned()).collect();
        for other in before {
            channel.bridge().set_endpoint_status(&other, "suspended", "operator").await.expect("done");
        }
        let shown = channel.bridge().add_endpoint(endpoint(SERVICE, &receiver.url), "operator").await;
        let shown = shown.unwrap_or_else(|error| panic!("{error}"));
        receiver.knows(&shown.key);
        Young { channel, kind, receiver, endpoint: shown.id, seen: 0 }
    }

    async fn hears(&mut self) -> Vec<Heard> {
        let all = self.channel.hears(WHO).await;
        let new = all[self.seen.min(all.len())..].to_vec();
        self.seen = all.len();
        new
    }

    async fn says(&mut self, text: &str) -> Vec<Heard> {
        self.channel.says(WHO, text).await;
        self.hears().await
    }

    async fn presses(&mut self, id: &str) -> Vec<Heard> {
        let label = self.label(id).await;
        self.channel.presses(WHO, &label).await;
        self.hears().await
    }

    /// Lets time pass, second by second.
    async fn waits(&mut self, seconds: i64) -> Vec<Heard> {
        let mut heard = Vec::new();
        for _ in 0..seconds {
            self.channel.bridge().wait(1);
            heard.extend(self.hears().await);
        }
        heard
    }

    async fn replies(&self) -> Vec<Reply> {
        let said = self.channel.bridge().since(self.kind, &self.channel.address(WHO), 0).await;
        said.expect("the store answers").unwrap_or_default().into_iter().map(|(_, reply)| reply).collect()
    }

    async fn state(&self) -> String {
        self.replies().await.last().map(|reply| reply.state.clone()).unwrap_or_default()
    }

    /// What stands on the newest button of this kind.
    async fn label(&self, id: &str) -> String {
        let replies = self.replies().await;
        let mut choices = replies.iter().rev().flat_map(|reply| &reply.choices);
        let choice = choices.find(|choice| choice.id == id);
        choice.unwrap_or_else(|| panic!("no button {id} in {:?}", replies.last())).label.clone()
    }

    /// Up to the first question before a yes.
    async fn asked(&mut self) -> Vec<Heard> {
        for text in ["hi, i'm in kenya", "my dad hits me"] {
            self.says(text).await;
        }
        // Where the country is known, who there is stands there already.
        let heard = self.presses(&format!("pick:{SERVICE}")).await;
        assert_eq!(self.state().await, "CONSENT", "{heard:?}");
        heard
    }

    /// Up to the line.
    async fn in_line(&mut self) -> String {
        let heard = self.asked().await;
        assert!(texts(&heard).contains("Childline"), "who they are: {heard:?}");
        while self.state().await == "CONSENT" {
            assert!(self.receiver.kinds().is_empty(), "nobody hears of it before the last yes");
            let last = self.replies().await.pop().expect("a reply");
            let shares = last.said.iter().any(|bubble| bubble.id == "handover-share");
            self.presses(if shares { "no" } else { "yes" }).await;
        }
        assert_eq!(self.state().await, "WAITING");
        assert_eq!(self.receiver.kinds(), ["handover.offered", "handover.queued"]);
        let offer = self.receiver.events()[0]["data"].clone();
        assert_eq!((offer["channel_kind"].as_str(), offer.get("transcript")), (Some("text"), None));
        assert!(!offer.to_string().contains(&WHO.to_string()), "no name of the platform");
        offer["conversation"].as_str().expect("an id").to_owned()
    }

    fn call(&self) -> Call {
        Call {
            endpoint: self.endpoint.clone(),
            counsellor: "ada".to_owned(),
            actor: format!("endpoint:{}", self.endpoint),
            id: ids::fresh_secret(),
        }
    }

    async fn accepts(&self, handover: &str) {
        let done = self.channel.bridge().counsel_accept(&self.call(), handover, "Ada").await;
        done.unwrap_or_else(|denied| panic!("{denied}"));
    }

    async fn is_told(&self, handover: &str, text: &str) {
        let text = MessageText::new(text.to_owned());
        let done = self.channel.bridge().counsel_say(&self.call(), handover, text).await;
        done.unwrap_or_else(|denied| panic!("{denied}"));
    }

    /// Up to the talk, with the words of the counsellor's arrival in front of them.
    async fn live(&mut self) -> String {
        let handover = self.in_line().await;
        self.accepts(&handover).await;
        let heard = self.hears().await;
        assert!(texts(&heard).contains("Ada"), "{heard:?}");
        handover
    }

    fn words(&self) -> Vec<String> {
        self.receiver.words()
    }

    fn last_kind(&self) -> String {
        self.receiver.kinds().pop().unwrap_or_default()
    }
}

fn texts(heard: &[Heard]) -> String {
    heard.iter().map(|heard| heard.text.as_str()).collect::<Vec<_>>().join("\n")
}

/// What a lock screen may show, and nothing else.
fn assert_neutral(heard: &[Heard]) {
    assert_eq!(heard.len(), 1, "told of once: {heard:?}");
    assert_eq!((heard[0].text.as_str(), heard[0].buttons.join("|").as_str()), ("You have a new message.", "Show it"));
}

async fn on_each_app(case: impl AsyncFn(Young)) {
    on_each_database(async |place| {
        for (kind, open) in APPS {
            // What a young person is called is the same on every channel here, so each has a database of its own.
            let own = Place::fresh();
            let place = if place.url().is_empty() { &own } else { place };
            case(Young::new(kind, open, place).await).await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn over_an_app_a_young_person_waits_talks_and_leaves_and_a_lock_screen_tells_nothing() {
    on_each_app(async |mut young| {
        let handover = young.in_line().await;
        assert!(texts(&young.says("are you there").await).contains("keep that for them"));

        // In line: a sign of life comes without its words to whoever has put the telephone away.
        assert_neutral(&young.waits(61).await);
        assert!(texts(&young.presses("opened").await).contains("number 2 in line"));

        // The counsellor is there.
        assert!(young.waits(40).await.is_empty());
        young.accepts(&handover).await;
        assert_neutral(&young.hears().await);
        let heard = young.presses("opened").await;
        assert!(texts(&heard).contains("Ada from Childline") && heard.len() == 2, "{heard:?}");
        assert_eq!(heard.last().expect("words").buttons.len(), 4, "leave, undo, something feels wrong, emergency");
        assert_eq!(young.words(), ["are you there"]);

        // To whoever is there the words come as they are.
        young.is_told(&handover, "Hello, I am here for you.").await;
        assert_eq!(texts(&young.hears().await), "Hello, I am here for you.");
        // To others they wait, all of them, and are told of once.
        assert!(young.waits(31).await.is_empty());
        young.is_told(&handover, "Take all the time you need.").await;
        assert_neutral(&young.hears().await);
        young.is_told(&handover, "I am still here.").await;
        assert!(young.hears().await.is_empty(), "more of the same does not ring again");
        let heard = young.presses("opened").await;
        assert_eq!(texts(&heard), "Take all the time you need.\nI am still here.");

        // What is held is taken back unseen.
        assert!(young.says("forget this").await.is_empty(), "we are silent");
        assert!(texts(&young.presses("undo").await).contains("They did not see it"));
        assert!(young.waits(4).await.is_empty());
        young.says("he is drunk again").await;
        young.waits(4).await;
        assert_eq!(young.words(), ["are you there", "he is drunk again"]);

        // Whoever writes without having looked has it before them all the same.
        young.waits(31).await;
        young.is_told(&handover, "Is he there now?").await;
        assert_neutral(&young.hears().await);
        assert_eq!(texts(&young.says("no").await), "Is he there now?");

        let heard = young.presses("leave").await;
        assert!(texts(&heard).contains("I told them you had to go"), "{heard:?}");
        // Behind what was still held.
        young.waits(4).await;
        let last = young.receiver.events().pop().expect("an event");
        assert_eq!((last["type"].as_str(), last["data"]["end"].as_str()), (Some("handover.closed"), Some("left")));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_end_of_a_talk_waits_for_whoever_is_away_and_for_nobody_behind_a_cover() {
    on_each_app(async |mut young| {
        let handover = young.live().await;
        young.waits(31).await;
        young.is_told(&handover, "I have to go now. Well done.").await;
        assert_neutral(&young.hears().await);
        let close = Close { end: End::Ended, categories: Vec::new() };
        young.channel.bridge().counsel_close(&young.call(), &handover, close).await.expect("done");
        assert_neutral(&young.hears().await);
        let heard = texts(&young.presses("opened").await);
        assert!(heard.starts_with("I have to go now. Well done.") && heard.contains("The talk has ended"), "{heard}");
        assert!(texts(&young.presses("no").await).contains("help"), "the talk goes on from there");
    })
    .await;
    on_each_app(async |mut young| {
        let handover = young.live().await;
        young.waits(31).await;
        young.is_told(&handover, "words that nobody else may see").await;
        assert_neutral(&young.hears().await);
        young.channel.says(WHO, "weather").await;
        for _ in 0..3 {
            let all = texts(&young.channel.hears(WHO).await);
            assert!(!all.contains("nobody else may see"), "{all}");
            young.channel.says(WHO, "and tomorrow").await;
        }
        assert_eq!(young.last_kind(), "handover.closed");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_number_to_call_goes_before_a_lock_screen() {
    on_each_app(async |mut young| {
        let handover = young.in_line().await;
        young.says("i took all the pills").await;
        young.waits(40).await;
        let decline = helpbridge::handover::Decline::Busy;
        young.channel.bridge().counsel_decline(&young.call(), &handover, decline).await.expect("done");
        let heard = young.hears().await;
        assert!(texts(&heard).contains("112"), "nobody is free, and life is in danger: {heard:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_changed_or_deleted_in_the_app_is_so_for_the_person_too() {
    on_each_app(async |mut young| {
        young.live().await;
        // Within the hold it is as if it had always been so. Two messages came before: to the bot.
        young.says("i am in the kichen").await;
        young.channel.changes(2, "i am in the kitchen").await;
        assert!(young.waits(4).await.is_empty());
        assert_eq!(young.words(), ["i am in the kitchen"]);
        assert_eq!(young.last_kind(), "message.created");
        let before = young.receiver.events().pop().expect("an event");

        // Later they are told.
        young.channel.changes(2, "i am in my room").await;
        young.hears().await;
        let event = young.receiver.events().pop().expect("an event");
        assert_eq!(
            (event["type"].as_str(), event["data"]["text"].as_str()),
            (Some("message.edited"), Some("i am in my room"))
        );
        assert_eq!(
            (&event["data"]["message"], &event["data"]["seq"]),
            (&before["data"]["message"], &before["data"]["seq"])
        );

        // Taken back after a change, within the hold, nothing of it arrives.
        young.says("my name is amina").await;
        young.channel.changes(3, "my name is amina wanjiru").await;
        young.presses("undo").await;
        young.waits(4).await;
        assert_eq!(young.words(), ["i am in the kitchen"]);

        // What was said to the bot alone stays so, unless it tells of danger to life.
        young.channel.changes(0, "hi, i'm in kenya, in nakuru").await;
        assert!(young.waits(4).await.is_empty());
        assert_eq!(young.words().len(), 1);
        young.says("one more").await;
        if young.channel.deletes(4).await {
            young.waits(4).await;
            assert!(!young.words().contains(&"one more".to_owned()), "deleted before anybody saw it");
            young.channel.deletes(2).await;
            young.hears().await;
            let event = young.receiver.events().pop().expect("an event");
            assert_eq!(
                (&event["type"], &event["data"]["message"]),
                (&"message.deleted".into(), &before["data"]["message"])
            );
            let events = young.receiver.events().len();
            young.channel.deletes(2).await;
            young.channel.deletes(0).await;
            young.hears().await;
            assert_eq!(
                young.receiver.events().len(),
                events,
                "once is enough, and what nobody has is nobody's business"
            );
        }
        young.waits(4).await;
        young.channel.changes(1, "my dad hits me and i took all the pills").await;
        young.hears().await;
        let event = young.receiver.events().pop().expect("an event");
        assert_eq!((event["type"].as_str(), event["data"]["danger"].as_bool()), (Some("message.created"), Some(true)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_waits_in_line_is_changed_before_anybody_sees_it() {
    on_each_app(async |mut young| {
        let handover = young.in_line().await;
        young.says("he has a nife").await;
        young.waits(5).await;
        young.channel.changes(2, "he has a knife at home").await;
        young.says("and i hide").await;
        let deletes = young.channel.deletes(3).await;
        young.accepts(&handover).await;
        young.hears().await;
        let expected: &[&str] =
            if deletes { &["he has a knife at home"] } else { &["he has a knife at home", "and i hide"] };
        assert_eq!(young.words(), expected);
        assert!(!young.receiver.kinds().contains(&"message.edited".to_owned()));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_finger_that_taps_twice_says_no_yes() {
    for (kind, open) in APPS {
        let mut place = Place::fresh();
        place.tap = Duration::from_hours(1);
        let mut young = Young::new(kind, open, &place).await;
        young.asked().await;
        let (before, label) = (young.replies().await.len(), young.label("yes").await);
        young.channel.taps(WHO, &label).await;
        assert!(young.hears().await.is_empty());
        assert_eq!(young.replies().await.len(), before, "nothing was agreed to");
        let all = young.channel.hears(WHO).await;
        assert!(all.iter().any(|heard| heard.buttons.contains(&label)), "it can still be pressed");
        // A word is meant.
        assert!(!young.says("yes").await.is_empty());
    }
}
