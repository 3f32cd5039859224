//! Never silent: whatever of ours fails, the young person has words, in their language, and a number to call.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use helpbridge::{
    channels::{Adapter, Part, Receipt, SendError},
    dialogue::{ChannelKind, Effect, Event, Part as Failing, Reply, State, Timer, fallback, hear, step},
    jobs::Deliverer,
    lang::Lang,
    secret::PlatformId,
    triage::Urgency,
};

use crate::support::{
    Place, TestBridge, on_each_database,
    recorder::{Recorder, words_for},
    web::{Site, client_id},
};

/// The compiled-in reply, checked for what it must hold.
fn stands_in(bridge: &TestBridge, reply: &Reply, lang: Lang, country: Option<&str>, id: &str) {
    assert_eq!(reply.said.iter().map(|bubble| &*bubble.id).collect::<Vec<_>>(), [id], "{lang}");
    let country = country.and_then(|country| country.parse().ok());
    let (again, emergency) = (id == "error-hard", id == "static-emergency");
    assert_eq!(*reply, fallback(&bridge.around().world(), lang, country, again, emergency), "{lang}");
    let number = &reply.emergency.first().unwrap_or_else(|| panic!("{lang} {id}: no number")).number;
    assert!(reply.said[0].text.contains(number.as_str()), "{lang} {id}");
}

#[tokio::test]
async fn without_store_and_triage_every_language_has_its_apology_then_the_numbers() {
    let place = Place::fresh();
    let bridge = place.bridge().await;
    bridge.db().close().await;
    let languages = bridge.dialogues().languages();
    assert!(languages.len() >= 5);
    let mut texts = Vec::new();
    for lang in languages {
        for country in [None, Some("KE")] {
            let name = format!("{lang} {country:?}");
            let child = bridge.child(&name).with_locale(lang.as_str());
            let child = match country {
                Some(country) => child.in_country(country),
                None => child,
            };
            for id in ["error-soft", "error-hard", "error-hard"] {
                let answer = child.says("hello").await;
                assert!(!answer.stored);
                stands_in(&bridge, &answer.reply.expect("words"), lang, country, id);
            }
            // With triage gone as well, any words might be an emergency.
            bridge.fail_next(Failing::Triage);
            let answer = child.says("hello").await.reply.expect("words");
            stands_in(&bridge, &answer, lang, country, "static-emergency");
            texts.push(answer.said[0].text.clone());
        }
    }
    let spoken = texts.len();
    texts.sort();
    texts.dedup();
    assert_eq!(texts.len(), spoken, "each language has words of its own");
}

#[tokio::test]
async fn a_place_in_the_dialogue_that_is_gone_is_met_with_words() {
    // The operator has changed the flows; a conversation stands where there is nothing any more.
    let place = Place::fresh();
    let bridge = place.bridge().await;
    let mut state = serde_json::to_value(State::fresh(ChannelKind::Web, Lang::EN)).expect("plain data");
    state["flow"]["node"] = "nowhere".into();
    let state: State = serde_json::from_value(state).expect("a state");
    let around = bridge.around();
    let world = around.world();
    for text in ["hello", "i am going to kill myself now"] {
        let verdict = bridge.triage().assess(text, Lang::EN, &[]);
        let urgency = verdict.urgency;
        let heard = hear(&world, &state, text, verdict);
        let said = reply_to(step(&world, state.clone(), Event::Said(Box::new(heard))).effects);
        assert!(!said.expect("words").emergency.is_empty() || urgency < Urgency::Emergency, "{text}");
    }
    for event in [Event::Opened, Event::Pressed("nothing".to_owned())] {
        assert!(reply_to(step(&world, state.clone(), event).effects).is_some());
    }
    // A reminder out of nowhere may pass in silence, but not in a panic.
    for timer in Timer::ALL {
        step(&world, state.clone(), Event::Timer(timer));
    }
}

fn reply_to(effects: Vec<Effect>) -> Option<Reply> {
    let replies = effects.into_iter().find_map(|effect| match effect {
        Effect::Reply(reply) => Some(reply),
        _ => None,
    });
    replies.filter(|reply| reply.said.iter().any(|bubble| !bubble.text.is_empty()))
}

#[tokio::test]
async fn the_page_without_script_answers_while_the_database_is_gone() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let page = site.opens().await;
        site.bridge.db().close().await;
        let soft = site.sends(&page, "hello").await;
        assert_eq!(soft.status, 200);
        assert!(soft.count("112") > 1, "in the bar and in the words");
        let danger = site.sends(&soft, "i am going to kill myself now").await;
        assert_eq!(danger.status, 200);
        assert!(danger.count("112") > 1);
        assert_eq!(site.get("/readyz").send().await.expect("an answer").status(), 503);
        assert_eq!(site.opens().await.status, 200, "newcomers, too, find a page");
    })
    .await;
}

#[tokio::test]
async fn a_session_that_cannot_be_looked_up_is_believed() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let (session, _) = site.begins("hello").await;
        site.bridge.db().close().await;
        let ask = serde_json::json!({ "client_id": client_id(), "text": "are you there" });
        let (status, answer) = site.chats(Some(&session), &ask).await;
        assert_eq!((status, &answer["messages"][0]["id"]), (200, &"error-soft".into()));
    })
    .await;
}

/// An adapter whose platform takes the call and never says anything.
struct Hanging;

impl Adapter for Hanging {
    fn kind(&self) -> ChannelKind {
        ChannelKind::Discord
    }

    fn send<'a>(&'a self, _: &'a PlatformId, _: &'a Part) -> BoxFuture<'a, Result<Receipt, SendError>> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn a_channel_that_hangs_does_not_silence_another() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let recorder = Recorder::new();
        let deliverer = Deliverer::new(bridge.bridge.clone(), vec![Arc::new(Hanging), recorder.clone()]);
        bridge.child_on(ChannelKind::Discord, "someone").says("hello").await;
        let answer = bridge.child_on(ChannelKind::Telegram, "chat 42").says("hello").await;
        let delivering = tokio::spawn(async move { deliverer.deliver_due().await });
        while recorder.sent().is_empty() {
            assert!(!delivering.is_finished(), "nothing was delivered");
            tokio::task::yield_now().await;
        }
        assert_eq!(recorder.words()[..1], words_for("chat 42", &[answer.reply.expect("an answer")])[..1]);
        delivering.abort();
    })
    .await;
}
