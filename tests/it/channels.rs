//! What every channel must do, once for all of them: a table of channels, a table of cases.
//!
//! A new channel is one more row in `rows` and a `Channel` of its own in `channels/`. A case that a channel has no use for
//! is left out by name, so that nothing is left out unseen.

pub mod discord;
pub mod telegram;
mod web;

use std::{collections::BTreeMap, time::Duration};

use futures_util::future::BoxFuture;
use helpbridge::{
    channels::{Adapter, parts},
    dialogue::{Bubble, ChannelKind, Reply},
    lang::Lang,
    secret::PlatformId,
    store::outbox,
};

use crate::support::{Place, TestBridge, on_each_database};

/// What stands in front of a young person.
#[derive(Clone, Debug, PartialEq)]
pub struct Heard {
    /// The words.
    pub text: String,
    /// What can be pressed below them.
    pub buttons: Vec<String>,
}

/// What a platform can do to us.
#[derive(Clone, Copy, Debug)]
pub enum Fault {
    /// It asks for patience, in seconds.
    RetryAfter(u64),
    /// The young person blocked us.
    Blocked,
    /// It refuses what stands around the words.
    Buttons,
    /// It never answers.
    Hangs,
}

/// A channel with its platform, and young people by number.
pub trait Channel: Send + Sync {
    /// Writes; comes back when the message is on the disk, whether it is answered or not.
    fn says<'a>(&'a self, who: i64, text: &'a str) -> BoxFuture<'a, ()>;
    /// Sends a picture.
    fn sends_a_picture(&self, who: i64) -> BoxFuture<'_, ()>;
    /// Presses what has this label.
    fn presses<'a>(&'a self, who: i64, label: &'a str) -> BoxFuture<'a, ()>;
    /// Presses what has this label, whether or not it counts.
    fn taps<'a>(&'a self, who: i64, label: &'a str) -> BoxFuture<'a, ()>;
    /// Changes the words of one of the messages that were written, by its place among all of them.
    fn changes<'a>(&'a self, at: usize, text: &'a str) -> BoxFuture<'a, ()>;
    /// Deletes one of them; `false` where the platform tells nobody.
    fn deletes(&self, at: usize) -> BoxFuture<'_, bool>;
    /// The platform brings the last thing again.
    fn comes_again(&self) -> BoxFuture<'_, ()>;
    /// Lets everything that is due happen; gives what we said to somebody and still stands there.
    fn hears(&self, who: i64) -> BoxFuture<'_, Vec<Heard>>;
    /// Makes the next message that we send fail.
    fn fails(&self, fault: Fault);
    /// The program dies, and starts again on the same database.
    fn restarts(&mut self) -> BoxFuture<'_, ()>;
    /// The bridge behind it.
    fn bridge(&self) -> &TestBridge;
    /// The adapter, where there is one.
    fn adapter(&self) -> Option<&dyn Adapter>;
    /// How the platform names somebody.
    fn address(&self, who: i64) -> PlatformId;
}

/// A channel of the table.
struct Row {
    kind: ChannelKind,
    open: for<'a> fn(&'a Place) -> BoxFuture<'a, Box<dyn Channel>>,
    /// The cases that it has no use for.
    without: &'static [&'static str],
}

fn rows() -> Vec<Row> {
    vec![
        Row { kind: ChannelKind::Telegram, open: telegram::open, without: &[] },
        Row { kind: ChannelKind::Discord, open: discord::open, without: &[] },
        Row {
            kind: ChannelKind::Web,
            open: web::open,
            // It fetches its replies, over a line that it opened itself.
            without: &["media", "long", "rate limit", "blocked", "buttons refused", "hangs", "crash"],
        },
    ]
}

type Case = (&'static str, for<'a> fn(&'a mut dyn Channel) -> BoxFuture<'a, ()>);

/// The cases.
const CASES: &[Case] = &[
    ("text", |channel| Box::pin(text(channel))),
    ("button", |channel| Box::pin(button(channel))),
    ("long", |channel| Box::pin(long(channel))),
    ("right to left", |channel| Box::pin(right_to_left(channel))),
    ("media", |channel| Box::pin(media(channel))),
    ("duplicate", |channel| Box::pin(duplicate(channel))),
    ("order", |channel| Box::pin(order(channel))),
    ("rate limit", |channel| Box::pin(rate_limit(channel))),
    ("blocked", |channel| Box::pin(blocked(channel))),
    ("buttons refused", |channel| Box::pin(buttons_refused(channel))),
    ("hangs", |channel| Box::pin(hangs(channel))),
    ("crash", |channel| Box::pin(crash(channel))),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_channel_does_what_every_channel_must() {
    on_each_database(async |place| {
        for row in rows() {
            let mut ran = 0;
            for (name, case) in CASES.iter().filter(|(name, _)| !row.without.contains(name)) {
                // A young person of their own for each case would do, but a database of its own tells more.
                let own = Place::fresh();
                let place = if place.url().is_empty() { &own } else { place };
                println!("{}: {name}", row.kind.as_str());
                let mut channel = (row.open)(place).await;
                case(channel.as_mut()).await;
                ran += 1;
            }
            assert_eq!(
                ran + row.without.len(),
                CASES.len(),
                "{}: a case is left out that there is not",
                row.kind.as_str()
            );
        }
    })
    .await;
}

/// Young people of one case; the cases of a channel may share a database.
fn somebody() -> i64 {
    use std::sync::atomic::{AtomicI64, Ordering};
    static NEXT: AtomicI64 = AtomicI64::new(7_000_001);
    NEXT.fetch_add(1, Ordering::SeqCst)
}

fn texts(heard: &[Heard]) -> Vec<&str> {
    heard.iter().map(|heard| heard.text.as_str()).collect()
}

/// The words that the store has for somebody, message by message.
async fn kept(channel: &dyn Channel, who: i64, kind: ChannelKind) -> Vec<String> {
    let said = channel.bridge().since(kind, &channel.address(who), 0).await.expect("the store answers");
    let replies = said.unwrap_or_default();
    replies.iter().flat_map(|(_, reply)| &reply.said).map(|bubble| bubble.text.trim().to_owned()).collect()
}

async fn text(channel: &mut dyn Channel) {
    let (a, b) = (somebody(), somebody());
    channel.says(a, "hello").await;
    channel.says(b, "i want to kill myself tonight").await;
    let (calm, danger) = (channel.hears(a).await, channel.hears(b).await);
    assert!(calm.len() >= 2 && texts(&calm)[0].contains("112"), "{calm:?}");
    assert!(texts(&danger)[0].contains("112"), "the number stands first: {danger:?}");
    assert!(calm.last().expect("words").buttons.len() > 2, "{calm:?}");
}

async fn button(channel: &mut dyn Channel) {
    let who = somebody();
    channel.says(who, "hello").await;
    let before = channel.hears(who).await.len();
    channel.presses(who, "I'm in danger now").await;
    let heard = channel.hears(who).await;
    assert!(heard[before..].iter().any(|heard| heard.text.contains("112")), "{heard:?}");
    let old = heard[..before].iter().filter(|heard| !heard.buttons.is_empty());
    assert_eq!(old.count(), 0, "a button that was used is gone");
}

async fn long(channel: &mut dyn Channel) {
    let who = somebody();
    channel.says(who, "hello").await;
    let before = channel.hears(who).await.len();
    let adapter = channel.adapter().expect("it pushes");
    let text = "This is one sentence of a very long answer. ".repeat(300);
    let said = vec![Bubble { id: "long".to_owned(), text: text.trim().to_owned() }];
    let reply = Reply {
        state: "LISTEN".to_owned(),
        urgency: None,
        country: None,
        lang: Lang::EN,
        said,
        offers: vec![],
        emergency: vec![],
        choices: vec![],
    };
    for part in parts("long", &reply, adapter.limits()) {
        adapter.send(&channel.address(who), &part).await.expect("the platform takes it");
    }
    let heard = channel.hears(who).await;
    let long = &heard[before..];
    let limit = adapter.limits().text;
    assert!(long.len() > 2 && long.iter().all(|part| part.text.len() <= limit && part.text.ends_with('.')), "{limit}");
    assert_eq!(texts(long).join(" "), text.trim());
}

async fn right_to_left(channel: &mut dyn Channel) {
    let who = somebody();
    channel.says(who, "arabic").await;
    let heard = channel.hears(who).await;
    let arabic = |text: &str| text.chars().any(|c| ('\u{600}'..'\u{700}').contains(&c));
    assert!(heard.iter().any(|heard| arabic(&heard.text)), "{heard:?}");
    assert!(heard.last().expect("words").buttons.iter().all(|label| arabic(label) || label == "English"), "{heard:?}");
}

async fn media(channel: &mut dyn Channel) {
    let who = somebody();
    channel.says(who, "hello").await;
    let before = channel.hears(who).await.len();
    channel.sends_a_picture(who).await;
    let heard = channel.hears(who).await;
    assert!(texts(&heard[before..]).concat().contains("can't open pictures"), "{heard:?}");
}

async fn duplicate(channel: &mut dyn Channel) {
    let who = somebody();
    channel.says(who, "i feel so alone").await;
    let heard = channel.hears(who).await;
    channel.comes_again().await;
    assert_eq!(channel.hears(who).await, heard, "the same message again changes nothing");
    channel.restarts().await;
    channel.comes_again().await;
    assert_eq!(channel.hears(who).await, heard, "nor after a restart");
}

async fn order(channel: &mut dyn Channel) {
    let who = somebody();
    for text in ["hello", "i feel so alone", "Kenya", "thank you"] {
        channel.says(who, text).await;
    }
    let heard = channel.hears(who).await;
    let kind = rows().into_iter().find(|row| channel.adapter().map_or(ChannelKind::Web, Adapter::kind) == row.kind);
    let kept = kept(channel, who, kind.expect("a row").kind).await;
    assert_eq!(texts(&heard), kept, "in the order of the turns, each once");
}

async fn rate_limit(channel: &mut dyn Channel) {
    let who = somebody();
    channel.fails(Fault::RetryAfter(7));
    channel.says(who, "hello").await;
    assert!(channel.hears(who).await.is_empty());
    channel.bridge().wait(6);
    assert!(channel.hears(who).await.is_empty(), "seven seconds are seven seconds");
    channel.bridge().wait(1);
    let heard = channel.hears(who).await;
    // After such a wait the bubbles come in one message.
    let kept = kept(channel, who, channel.adapter().expect("it pushes").kind()).await;
    assert_eq!(texts(&heard).join("\n\n"), kept.join("\n\n"));
}

async fn blocked(channel: &mut dyn Channel) {
    let who = somebody();
    channel.fails(Fault::Blocked);
    channel.says(who, "hello").await;
    assert!(channel.hears(who).await.is_empty());
    let kind = channel.adapter().expect("it pushes").kind();
    assert!(kept(channel, who, kind).await.is_empty(), "nothing of it is kept");
    assert_eq!(outbox::standing(channel.bridge().db(), kind.as_str()).await.expect("read"), (0, 0));
    channel.says(who, "hello").await;
    assert!(!channel.hears(who).await.is_empty(), "whoever comes back is answered");
}

async fn buttons_refused(channel: &mut dyn Channel) {
    let who = somebody();
    channel.says(who, "hello").await;
    channel.hears(who).await;
    // The last message of a reply is the one with buttons.
    let before = channel.hears(who).await.len();
    channel.says(who, "who are you").await;
    channel.fails(Fault::Buttons);
    let heard = channel.hears(who).await;
    let last = heard.last().expect("words");
    assert!(heard.len() > before && last.buttons.is_empty() && last.text.contains("• I'm in danger now"), "{heard:?}");
}

async fn hangs(channel: &mut dyn Channel) {
    let who = somebody();
    channel.says(who, "hello").await;
    channel.hears(who).await;
    let before = channel.hears(who).await.len();
    channel.says(who, "i want to kill myself tonight").await;
    channel.fails(Fault::Hangs);
    let heard = channel.hears(who).await;
    assert!(texts(&heard[before..]).iter().any(|text| text.contains("112")), "{heard:?}");
}

async fn crash(channel: &mut dyn Channel) {
    let who = somebody();
    channel.says(who, "i feel so alone").await;
    channel.restarts().await;
    let heard = channel.hears(who).await;
    let kind = channel.adapter().expect("it pushes").kind();
    assert_eq!(texts(&heard), kept(channel, who, kind).await, "said once, after the start");
    assert!(!heard.is_empty());
}

/// Waits until something holds that the other side brings about.
pub async fn until(mut holds: impl FnMut() -> bool) {
    while !holds() {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

/// How often each text stands in a list.
pub fn counted<T: Ord>(all: impl IntoIterator<Item = T>) -> BTreeMap<T, usize> {
    let mut counts = BTreeMap::new();
    for one in all {
        *counts.entry(one).or_default() += 1;
    }
    counts
}
