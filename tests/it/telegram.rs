//! Telegram beyond what every channel does: hiding, groups, the webhook, what fails, what is late, what is never said.
//! Long runs: `TELEGRAM_CONVERSATIONS=1000 cargo test --test it telegram::crowd -- --nocapture`.

mod crowd;
mod program;
mod webhook;

use std::time::Duration;

use helpbridge::{
    channels::{Adapter, SendError},
    store::outbox,
};
use serde_json::json;

use crate::{
    channels::{
        Channel,
        telegram::{Bot, start, telegram},
        until,
    },
    support::{
        Place,
        bot_api::{BotApi, Refusal},
        on_each_database,
    },
};

const WHO: i64 = 5_550_001;

/// A message of ours that still stands in the chat, by what it begins with.
fn stands(bot: &Bot, words: &str) -> bool {
    bot.api.ours(WHO).iter().any(|shown| shown.text.contains(words))
}

/// How many names of messages are kept.
async fn traces(bot: &Bot) -> i64 {
    let rows: Option<(i64,)> =
        bot.bridge.db().optional("SELECT COUNT(*) FROM traces", vec![]).await.expect("the store answers");
    rows.expect("a count").0
}

#[tokio::test]
async fn the_hide_word_leaves_nothing_of_both_sides_but_the_weather() {
    on_each_database(async |place| {
        let bot = start(place).await;
        for text in ["hello", "my dad hits me", "weather"] {
            bot.says(WHO, text).await;
            bot.settles().await;
        }
        let shown = bot.api.shown(WHO);
        assert_eq!(shown.len(), 1, "{shown:?}");
        assert!(shown[0].ours && shown[0].text.contains("It looks dry today"), "{shown:?}");
        assert_eq!(traces(&bot).await, 1, "of what is deleted no name is kept");
        let order: Vec<String> = bot.api.methods();
        assert!(!order.contains(&"getfile".to_owned()), "{order:?}");
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_deleted_now_is_deleted_later_and_does_not_hold_up_the_cover() {
    on_each_database(async |place| {
        let bot = start(place).await;
        bot.says(WHO, "my dad hits me").await;
        bot.settles().await;
        bot.api.refuses("deleteMessages", [Refusal::RetryAfter(9)]);
        bot.says(WHO, "weather").await;
        bot.settles().await;
        assert!(stands(&bot, "It looks dry today") && bot.api.shown(WHO).len() > 1);
        // The conversation is over, and stays for that alone.
        bot.bridge.wait(2 * 3600);
        bot.settles().await;
        bot.bridge.forget_old().await;
        bot.settles().await;
        assert_eq!(bot.api.shown(WHO).len(), 1, "{:?}", bot.api.shown(WHO));
    })
    .await;
}

#[tokio::test]
async fn one_message_that_is_too_old_does_not_keep_the_others() {
    let place = Place::fresh();
    let bot = start(&place).await;
    bot.says(WHO, "my dad hits me").await;
    bot.settles().await;
    bot.api.refuses("deleteMessages", [Refusal::Words(400, "Bad Request: message can't be deleted")]);
    bot.api.refuses("deleteMessage", [Refusal::Words(400, "Bad Request: message can't be deleted")]);
    bot.says(WHO, "weather").await;
    bot.settles().await;
    assert_eq!(bot.api.shown(WHO).len(), 2, "all but that one: {:?}", bot.api.shown(WHO));
    assert_eq!(traces(&bot).await, 1);
}

#[tokio::test]
async fn after_two_days_no_name_of_a_message_is_kept() {
    let place = Place::fresh();
    let bot = start(&place).await;
    bot.says(WHO, "hello").await;
    bot.settles().await;
    bot.api.refuses("deleteMessages", vec![Refusal::RetryAfter(9); 500]);
    bot.says(WHO, "weather").await;
    bot.settles().await;
    bot.bridge.wait(3 * 3600);
    bot.bridge.forget_old().await;
    assert!(traces(&bot).await >= 3, "there is still something to delete");
    bot.bridge.wait(46 * 3600);
    bot.bridge.forget_old().await;
    assert_eq!(traces(&bot).await, 0);
}

#[tokio::test]
async fn after_harm_at_home_three_quiet_minutes_are_enough() {
    let place = Place::fresh();
    let bot = start(&place).await;
    bot.says(WHO, "my dad hits me").await;
    bot.settles().await;
    bot.bridge.wait(170);
    bot.settles().await;
    assert!(!bot.api.shown(WHO).is_empty(), "not sooner");
    bot.bridge.wait(11);
    bot.settles().await;
    assert!(bot.api.shown(WHO).is_empty(), "{:?}", bot.api.shown(WHO));
}

#[tokio::test]
async fn a_quiet_chat_is_wiped_on_both_sides_unless_the_young_person_keeps_it() {
    on_each_database(async |place| {
        let bot = start(place).await;
        bot.says(WHO, "hello").await;
        bot.settles().await;
        assert!(
            bot.api.ours(WHO).iter().any(|shown| shown.text.contains("I clear what I can here")),
            "it was announced"
        );
        bot.bridge.wait(601);
        bot.settles().await;
        assert!(bot.api.shown(WHO).is_empty(), "{:?}", bot.api.shown(WHO));

        bot.says(WHO, "i feel so alone").await;
        bot.settles().await;
        bot.says(WHO, "keep this chat").await;
        bot.settles().await;
        let before = bot.api.shown(WHO).len();
        bot.bridge.wait(601);
        bot.settles().await;
        assert_eq!(bot.api.shown(WHO).len(), before);
    })
    .await;
}

#[tokio::test]
async fn what_comes_late_only_says_that_there_is_something_to_read() {
    let place = Place::fresh();
    let bot = start(&place).await;
    bot.says(WHO, "hello").await;
    bot.settles().await;
    let before = bot.api.ours(WHO).len();
    bot.says(WHO, "i feel so alone").await;
    bot.bridge.wait(31);
    bot.settles().await;
    let late = bot.api.ours(WHO)[before..].to_vec();
    assert_eq!(late.len(), 1, "{late:?}");
    assert_eq!((late[0].text.as_str(), late[0].buttons[0].0.as_str()), ("You have a new message.", "Show it"));
    bot.presses(WHO, "Show it").await;
    bot.settles().await;
    let shown = bot.api.ours(WHO)[before + 1..].to_vec();
    assert!(!shown.is_empty() && !shown.iter().any(|shown| shown.text.contains("You have a new message")), "{shown:?}");

    // A life goes before a lock screen.
    bot.says(WHO, "i want to kill myself tonight").await;
    bot.bridge.wait(31);
    bot.settles().await;
    assert!(stands(&bot, "112"));
}

#[tokio::test]
async fn used_buttons_go_and_a_press_is_answered_whatever_it_carries() {
    let place = Place::fresh();
    let bot = start(&place).await;
    bot.says(WHO, "hello").await;
    bot.settles().await;
    let codes: Vec<String> =
        bot.api.ours(WHO).into_iter().flat_map(|shown| shown.buttons).map(|(_, code)| code).collect();
    assert!(
        codes.len() > 3 && codes.iter().all(|code| code.len() == 16 && code.chars().all(|c| c.is_ascii_hexdigit()))
    );
    bot.api.presses_code(WHO, 1, "emergency");
    bot.api.presses_code(WHO, 1, "../../etc/passwd");
    bot.presses(WHO, "Talk to a person").await;
    bot.settles().await;
    assert_eq!(bot.api.calls("answerCallbackQuery").len(), 3);
    let with_buttons = bot.api.ours(WHO).into_iter().filter(|shown| !shown.buttons.is_empty());
    assert!(with_buttons.count() <= 3);
}

#[tokio::test]
async fn where_the_line_breaks_behind_a_message_better_twice_than_never() {
    let place = Place::fresh();
    let bot = start(&place).await;
    bot.says(WHO, "i want to kill myself tonight").await;
    let bubbles = bot.bridge.since(helpbridge::dialogue::ChannelKind::Telegram, &bot.address(WHO), 0).await;
    let bubbles = bubbles.expect("read").expect("a conversation").remove(0).1.said.len();
    // The last one has the buttons: it is sent again without them before a second is over.
    let taken = (1..bubbles).map(|_| Refusal::None).chain([Refusal::TakesAndHangs]);
    bot.api.refuses("sendMessage", taken);
    bot.settles().await;
    let shown = bot.api.ours(WHO);
    assert_eq!(shown.len(), bubbles + 1, "{shown:?}");
    assert!(shown[bubbles].buttons.is_empty() && shown[bubbles].text.starts_with(&shown[bubbles - 1].text));
}

#[tokio::test]
async fn a_group_hears_one_line_and_is_left() {
    let place = Place::fresh();
    let bot = start(&place).await;
    let group = json!({ "id": -100_777, "type": "supergroup", "title": "Class" });
    let from = json!({ "id": WHO, "is_bot": false, "first_name": "A", "language_code": "fr" });
    let joined = json!({ "chat": group, "from": from, "date": 1, "new_chat_member": { "status": "member" } });
    bot.api.brings(json!({ "my_chat_member": joined }));
    bot.settles().await;
    let said = bot.api.ours(-100_777);
    assert_eq!(
        (said.len(), said[0].text.as_str()),
        (1, "Je ne parle qu'en privé. Touche mon nom et écris-moi là-bas.")
    );
    assert_eq!(bot.api.calls("leaveChat").len(), 1);
    assert_eq!(outbox::standing(bot.bridge.db(), "telegram").await.expect("read"), (0, 0));
}

#[tokio::test]
async fn who_blocks_us_is_forgotten_at_once() {
    let place = Place::fresh();
    let bot = start(&place).await;
    bot.says(WHO, "i feel so alone").await;
    bot.settles().await;
    let chat = json!({ "id": WHO, "type": "private" });
    bot.api.brings(json!({ "my_chat_member": { "chat": chat, "date": 1, "new_chat_member": { "status": "kicked" } } }));
    bot.settles().await;
    let rows: Option<(i64,)> =
        bot.bridge.db().optional("SELECT COUNT(*) FROM conversations", vec![]).await.expect("read");
    assert_eq!((rows, traces(&bot).await), (Some((0,)), 0));
}

#[tokio::test]
async fn a_poison_update_holds_up_nobody() {
    let place = Place::fresh();
    let bot = start(&place).await;
    bot.api.brings(json!({ "message": { "message_id": 1, "chat": "here" } }));
    bot.api.brings(json!({ "message": [1, 2, 3] }));
    bot.api.brings(json!({ "callback_query": {} }));
    bot.says(WHO, "hello").await;
    bot.settles().await;
    assert!(stands(&bot, "112"));
}

#[tokio::test]
async fn an_edit_with_other_words_is_heard_and_one_without_is_not() {
    let place = Place::fresh();
    let bot = start(&place).await;
    let said = bot.api.says(WHO, "hello");
    bot.settles().await;
    let before = bot.api.ours(WHO).len();
    let mut edited = said["message"].clone();
    edited["edit_date"] = 2.into();
    bot.api.brings(json!({ "edited_message": edited }));
    bot.settles().await;
    assert_eq!(bot.api.ours(WHO).len(), before, "nothing that we see has changed");
    edited["text"] = "i want to kill myself tonight".into();
    bot.api.brings(json!({ "edited_message": edited }));
    bot.settles().await;
    assert!(bot.api.ours(WHO)[before..].iter().any(|shown| shown.text.contains("112")));
}

#[tokio::test]
async fn while_the_store_is_away_nobody_is_met_with_silence_and_nothing_is_forgotten() {
    let place = Place::fresh();
    let bot = start(&place).await;
    bot.bridge.db().close().await;
    let update = bot.api.says(WHO, "i want to kill myself tonight");
    until(|| stands(&bot, "112")).await;
    // Asked again and again, with the same offset: the platform keeps it.
    let asked = bot.api.calls("getUpdates").len();
    until(|| bot.api.calls("getUpdates").len() > asked + 1).await;
    assert_eq!((bot.api.waiting(), bot.api.ours(WHO).len()), (1, 1), "kept, and told once");
    assert!(update["update_id"].is_number());
}

#[tokio::test]
async fn commands_are_told_in_every_language_and_do_what_they_say() {
    let place = Place::fresh();
    let bot = start(&place).await;
    until(|| bot.api.calls("setMyCommands").len() == 23).await;
    let told = bot.api.calls("setMyCommands");
    let langs: Vec<&str> = told.iter().map(|call| call["language_code"].as_str().unwrap_or("-")).collect();
    for lang in "- en es fr pt ar hi sw ru zh id de tr bn uk ur fa am tl vi ha pl it".split(' ') {
        assert!(langs.contains(&lang), "{langs:?}");
    }
    for call in &told {
        assert_eq!(call["commands"].as_array().map(Vec::len), Some(7), "{call}");
        assert_eq!(call["scope"]["type"], "all_private_chats");
    }
    for (command, words) in [("/start KE-sw", "Habari"), ("/language", "lugha"), ("/hide", "")] {
        let before = bot.api.ours(WHO).len();
        bot.says(WHO, command).await;
        bot.settles().await;
        let shown = bot.api.ours(WHO);
        assert!(command == "/hide" || shown.len() > before, "{command}: {shown:?}");
        assert!(
            shown.iter().any(|shown| shown.text.to_lowercase().contains(&words.to_lowercase())),
            "{command}: {shown:?}"
        );
    }
    assert_eq!(bot.api.shown(WHO).len(), 1);
}

#[tokio::test]
async fn a_platform_that_refuses_us_or_is_away_is_told_apart() {
    let place = Place::fresh();
    let bridge = place.bridge().await;
    let (_api, url) = BotApi::start().await;
    assert_eq!(telegram(&bridge, &url, "").check().await, Ok(()));
    let wrong = telegram(&bridge, &url, "webhook_secret = \"x\"\n");
    assert_eq!(wrong.check().await, Ok(()));
    let settings = format!("[telegram]\ntoken = \"1:wrong\"\napi_url = \"{url}\"\n");
    let settings = helpbridge::config::read(&settings, &std::collections::BTreeMap::new()).expect("good").telegram;
    let refused =
        helpbridge::channels::Telegram::new(&settings, bridge.dialogues(), &bridge.directory()).expect("a bot");
    assert_eq!(refused.check().await, Err(SendError::Misconfigured));
    let away = telegram(&bridge, "http://127.0.0.1:9", "");
    assert_eq!(tokio::time::timeout(Duration::from_secs(20), away.check()).await, Ok(Err(SendError::Unreachable)));
}
