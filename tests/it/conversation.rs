//! A message comes in: what is answered, what is kept, and what happens when something of ours fails.

use helpbridge::{
    channels::Content,
    conversation::Received,
    dialogue::{ChannelKind, CountryKnown, Part, STATE_VERSION, State, fallback},
    lang::Lang,
    store::conversations,
};

use crate::support::{Child, TestBridge, on_each_database, tallied};

/// The row of a child's conversation.
async fn row(bridge: &TestBridge, child: &Child) -> Option<conversations::Found> {
    let address = bridge.address(ChannelKind::Web, &child.id());
    conversations::find(bridge.db(), "web", address.both(), ["", ""]).await.expect("read")
}

/// The state in a row, opened with the conversation's key.
fn state(bridge: &TestBridge, found: &conversations::Found) -> State {
    let key = bridge.keys().of_conversation(&found.id).expect("a key");
    serde_json::from_slice(&key.open(&["state", &found.id], &found.state).expect("sealed with it")).expect("a state")
}

/// A language other than English, as far as the dialogues have one.
fn last_language(bridge: &TestBridge) -> Lang {
    bridge.dialogues().languages().pop().expect("there is English at least")
}

#[tokio::test]
async fn every_message_is_answered_and_can_be_fetched_again() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let child = bridge.child("a");
        assert!(child.hears_after(0).await.is_none(), "nothing was said yet");
        let opened = child.opens().await;
        let answered = child.says("hello").await;
        assert!(opened.stored && answered.stored && !answered.duplicate);
        assert_eq!((opened.seq, answered.seq), (1, 2));
        let said = vec![(1, opened.reply.expect("an opening")), (2, answered.reply.expect("an answer"))];
        assert_eq!(child.hears_after(0).await, Some(said.clone()));
        assert_eq!(child.hears_after(1).await, Some(said[1..].to_vec()));
        assert_eq!(child.hears_after(2).await, Some(vec![]));
        assert_eq!(child.hears_after(99).await, Some(said), "a cursor from an earlier conversation starts over");
    })
    .await;
}

#[tokio::test]
async fn an_opening_and_an_answer_that_come_together_are_those_that_come_one_after_the_other() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let (apart, together) = (bridge.child("apart"), bridge.child("together"));
        for text in ["hello", "i want to die", "kenya", "oi, tudo bem?", "stop"] {
            let said = [apart.opens().await, apart.says_as("one", text).await];
            let both = together.begins_as("one", text).await;
            for (one, other) in said.iter().zip(&both) {
                assert_eq!((one.seq, &one.reply), (other.seq, &other.reply), "{text}");
                assert!(other.stored && !other.duplicate);
            }
            let [one, other] =
                [row(&bridge, &apart).await, row(&bridge, &together).await].map(|row| row.expect("there"));
            assert!(state(&bridge, &one) == state(&bridge, &other), "{text}");
            assert_eq!((one.version, other.version), (2, 2));
            assert_eq!(apart.hears_after(0).await, together.hears_after(0).await);
            // Sent again, as after a lost answer, both are what they were.
            let again = together.begins_as("one", text).await;
            assert!(again.iter().zip(&both).all(|(again, first)| again.duplicate && again.reply == first.reply));
            assert_eq!(row(&bridge, &together).await.expect("there").version, 2);
            apart.erases().await;
            together.erases().await;
        }
    })
    .await;
}

#[tokio::test]
async fn an_opening_that_cannot_be_stored_costs_the_answer_nothing() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let child = bridge.child("a");
        bridge.fail_next(Part::Store);
        let [opened, answered] = child.begins_as("one", "i want to die").await;
        assert!(!opened.stored && answered.stored);
        assert_eq!(answered.seq, 1);
        bridge.fail_next(Part::Triage);
        let other = bridge.child("b");
        let [opened, answered] = other.begins_as("one", "hello").await;
        assert!(opened.stored && answered.stored, "a message that triage cannot judge is answered");
        assert_eq!(answered.seq, 2);
    })
    .await;
}

#[tokio::test]
async fn one_who_begins_twice_at_once_has_one_conversation() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let child = bridge.child("a");
        let (one, other) = tokio::join!(child.begins_as("one", "hello"), child.begins_as("two", "i am sad"));
        assert!(one.iter().chain(&other).all(|received| received.stored));
        let mut turns: Vec<i64> = [&one[1], &other[1]].iter().map(|received| received.seq).collect();
        turns.sort_unstable();
        assert_eq!(turns, [2, 3]);
        assert_eq!(row(&bridge, &child).await.expect("there").version, 3);
    })
    .await;
}

#[tokio::test]
async fn the_same_message_twice_gets_the_same_answer_and_changes_nothing() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let child = bridge.child("a");
        let first = child.says_as("one", "hello").await;
        let second = child.says_as("two", "hello again").await;
        let before = row(&bridge, &child).await.expect("there");
        let again = child.says_as("one", "hello").await;
        assert!(again.duplicate && again.stored);
        assert_eq!((again.seq, &again.reply), (first.seq, &first.reply));
        let after = row(&bridge, &child).await.expect("there");
        assert_eq!((after.version, after.state), (before.version, before.state));
        assert_eq!(child.hears_after(0).await.map(|said| said.len()), Some(2));
        assert!(!second.duplicate);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn messages_at_the_same_moment_are_all_answered_one_after_the_other() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let child = bridge.child("a");
        let answers = futures_util::future::join_all((0..12).map(|_| child.says("hello"))).await;
        assert!(answers.iter().all(|answer| answer.stored && !answer.duplicate));
        let mut seqs: Vec<i64> = answers.iter().map(|answer| answer.seq).collect();
        seqs.sort_unstable();
        assert_eq!(seqs, (1..=12).collect::<Vec<_>>());
        for (seq, reply) in child.hears_after(0).await.expect("a conversation") {
            let answer = answers.iter().find(|answer| answer.seq == seq).expect("an answer of that turn");
            assert_eq!(answer.reply.as_ref(), Some(&reply));
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_copies_of_the_program_do_not_lose_each_others_turns() {
    on_each_database(async |place| {
        let db = place.db().await;
        let copies = [place.bridge_on(db.clone()), place.bridge_on(db)];
        let children = copies.each_ref().map(|copy| copy.child("a"));
        let answers = futures_util::future::join_all((0..8).map(|number| {
            let child = &children[number % 2];
            async move { child.says_as(&format!("message {number}"), "hello").await }
        }))
        .await;
        assert!(answers.iter().all(|answer| answer.stored && !answer.duplicate));
        assert_eq!(row(&copies[0], &children[0]).await.expect("there").version, 8);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_same_message_over_two_copies_at_once_is_one_turn() {
    on_each_database(async |place| {
        let db = place.db().await;
        let copies = [place.bridge_on(db.clone()), place.bridge_on(db)];
        let children = copies.each_ref().map(|copy| copy.child("a"));
        let (one, other) = tokio::join!(children[0].says_as("same", "hello"), children[1].says_as("same", "hello"));
        assert_eq!((one.seq, &one.reply), (other.seq, &other.reply));
        assert!(one.duplicate != other.duplicate, "one of them was first");
        assert_eq!(row(&copies[0], &children[0]).await.expect("there").version, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_hundred_children_at_once_are_all_answered() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let talks = (0..200).map(|number| {
            let child = bridge.child(&format!("child {number}"));
            tokio::spawn(async move {
                for turn in 1..=3 {
                    let answer = child.says("hello").await;
                    assert_eq!((answer.stored, answer.seq), (true, turn));
                }
            })
        });
        for talk in talks.collect::<Vec<_>>() {
            talk.await.expect("every child was answered");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_child_who_is_gone_in_the_middle_of_a_turn_costs_the_others_nothing() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        for moment in 0..80_u64 {
            let crowd: Vec<Child> = (0..12).map(|number| bridge.child(&format!("{moment} {number}"))).collect();
            // They are written in groups; whoever writes for others can be one who leaves, even while it is committed.
            let talks = crowd.iter().enumerate().map(async |(number, child)| {
                let patience = std::time::Duration::from_micros(moment * 250);
                let says = child.says_as("one", "hello");
                if number % 3 == 0 { tokio::time::timeout(patience, says).await.ok() } else { Some(says.await) }
            });
            let answers = futures_util::future::join_all(talks).await;
            for (child, answer) in crowd.iter().zip(answers) {
                // Whoever left and comes back is answered like the others, whether their turn was written or not.
                let again = child.says_as("one", "hello").await;
                assert!(again.stored && answer.is_none_or(|answer| answer.stored && answer.reply == again.reply));
                assert_eq!(again.reply.expect("an answer").state, "LISTEN", "after {moment} times 250 microseconds");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_store_that_fails_once_costs_an_apology_and_twice_brings_the_numbers() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let child = bridge.child("a");
        child.opens().await;
        let expected = |again| fallback(&bridge.around().world(), Lang::EN, None, again, false);
        for again in [false, true] {
            bridge.fail_next(Part::Store);
            let answer = child.says("hello").await;
            assert_eq!((answer.stored, answer.seq), (false, 0));
            assert_eq!(answer.reply, Some(expected(again)));
        }
        assert!(child.says("hello").await.stored, "the failure is over");
        bridge.fail_next(Part::Store);
        assert_eq!(child.says("hello").await.reply, Some(expected(false)), "the count begins anew");
        assert_eq!(row(&bridge, &child).await.expect("there").version, 2);
    })
    .await;
}

#[tokio::test]
async fn without_any_database_the_child_is_still_answered_in_their_language() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let lang = last_language(&bridge);
        let child = bridge.child("a").with_locale(&format!("{lang}-KE"));
        bridge.db().close().await;
        let answer = child.says("hello").await;
        assert_eq!(answer.reply, Some(fallback(&bridge.around().world(), lang, None, false, false)));
        assert!(!answer.stored);
        assert!(bridge.since(ChannelKind::Web, &child.id(), 0).await.is_err());
        assert_eq!((bridge.run_due_timers().await, bridge.forget_old().await), (0, 0));
    })
    .await;
}

#[tokio::test]
async fn a_message_that_triage_cannot_judge_is_answered_and_kept() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let child = bridge.child("a");
        bridge.fail_next(Part::Triage);
        let answer = child.says("hello").await;
        assert!(answer.stored && answer.reply.is_some());
    })
    .await;
}

#[tokio::test]
async fn a_new_conversation_takes_language_and_guess_from_the_platform_but_no_fact() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let lang = last_language(&bridge);
        let child = bridge.child("a").with_locale(&format!("{lang}-MX"));
        child.opens().await;
        let state = state(&bridge, &row(&bridge, &child).await.expect("there"));
        assert_eq!(state.envelope.lang, lang);
        assert_eq!(state.envelope.guess, "MX".parse().ok());
        assert_eq!(state.envelope.country, None);
        let stranger = bridge.child("b").with_locale("xx-ZZ");
        stranger.opens().await;
        assert_eq!(row(&bridge, &stranger).await.expect("there").lang, "en");
    })
    .await;
}

#[tokio::test]
async fn a_country_that_the_page_knows_is_a_fact_until_the_young_person_says_another() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let country = async |bridge: &TestBridge, child: &Child| {
            let state = state(bridge, &row(bridge, child).await.expect("there"));
            (state.flow.country, state.envelope.country.map(|country| country.to_string()))
        };
        bridge.child("a").opens().await;
        let child = bridge.child("a").in_country("KE");
        child.says_as("one", "hello").await;
        assert_eq!(country(&bridge, &child).await, (CountryKnown::Known, Some("KE".to_owned())));
        let elsewhere = bridge.child("a").in_country("FR");
        elsewhere.says_as("two", "hello").await;
        assert_eq!(country(&bridge, &elsewhere).await, (CountryKnown::Known, Some("KE".to_owned())));
    })
    .await;
}

#[tokio::test]
async fn with_store_and_triage_both_failing_the_words_count_as_an_emergency() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let child = bridge.child("a").in_country("KE");
        bridge.fail_next(Part::Store);
        bridge.fail_next(Part::Triage);
        let answer = child.says("hello").await;
        let expected = fallback(&bridge.around().world(), Lang::EN, "KE".parse().ok(), false, true);
        assert_eq!((answer.stored, answer.reply), (false, Some(expected)));
    })
    .await;
}

#[tokio::test]
async fn a_state_that_cannot_be_read_is_met_with_a_fresh_one_in_the_same_language() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let lang = last_language(&bridge);
        let mut later = State::fresh(ChannelKind::Web, Lang::EN);
        later.version = STATE_VERSION + 1;
        for bytes in [b"{".to_vec(), b"\xff\x00".to_vec(), serde_json::to_vec(&later).expect("plain data")] {
            let child = bridge.child("a").with_locale(&format!("{lang}-FR"));
            child.opens().await;
            let found = row(&bridge, &child).await.expect("there");
            let sql = "UPDATE conversations SET state = $1 WHERE id = $2";
            bridge.db().run(sql, vec![bytes.into(), found.id.into()]).await.expect("spoilt");
            let answer = child.sends(Content::Choice("nothing".to_owned())).await;
            assert!(answer.stored);
            assert_eq!(answer.reply.expect("an answer").lang, lang);
            child.erases().await;
        }
    })
    .await;
}

#[tokio::test]
async fn erasing_leaves_nothing_and_may_be_repeated() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let (child, other) = (bridge.child("a"), bridge.child("b"));
        child.says("hello").await;
        other.says("hello").await;
        child.erases().await;
        child.erases().await;
        assert!(child.hears_after(0).await.is_none());
        assert!(other.hears_after(0).await.is_some());
        let again = child.says_as("message-0", "hello").await;
        assert!(!again.duplicate && again.seq == 1, "to us it is a stranger");
    })
    .await;
}

#[tokio::test]
async fn timers_fire_once_even_when_late() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let child = bridge.child("a");
        let answer = child.says("hello").await;
        assert_eq!(bridge.run_due_timers().await, 0, "nothing is due yet");
        bridge.wait(3600);
        let fired = bridge.run_due_timers().await;
        assert!(fired > 0, "the idle timer at least");
        assert_eq!(bridge.run_due_timers().await, 0);
        let version = row(&bridge, &child).await.expect("there").version;
        assert_eq!(version, answer.seq + i64::try_from(fired).expect("few"));
    })
    .await;
}

#[tokio::test]
async fn a_message_before_its_time_replaces_a_timer() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let child = bridge.child("a");
        child.says("hello").await;
        let due = async |bridge: &TestBridge| {
            let far = bridge.clock.now() + chrono::TimeDelta::days(1);
            helpbridge::store::timers::due(bridge.db(), far).await.expect("read")
        };
        let before = due(&bridge).await;
        bridge.wait(5);
        child.says("hello").await;
        let after = due(&bridge).await;
        assert!(!before.is_empty() && !after.is_empty());
        assert!(before.iter().all(|timer| !after.contains(timer)));
    })
    .await;
}

#[tokio::test]
async fn after_a_day_nothing_is_left_but_the_tallies() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let child = bridge.child("a");
        child.says("hello").await;
        assert!(tallied(bridge.db()).await.is_empty(), "the country is not known, and it is not over");
        assert_eq!(bridge.forget_old().await, 0);
        bridge.wait(1000);
        assert_eq!(bridge.run_due_timers().await, 1, "it is over, and counted");
        bridge.wait(25 * 3600);
        assert_eq!(bridge.forget_old().await, 1);
        assert!(child.hears_after(0).await.is_none());
        assert_eq!(bridge.run_due_timers().await, 0);
        assert!(!tallied(bridge.db()).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn whoever_waits_for_an_address_is_woken() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let mut wakes = bridge.wakes();
        let child = bridge.child("a");
        child.opens().await;
        let woken = wakes.try_recv().expect("a wake-up");
        assert!(bridge.address(ChannelKind::Web, &child.id()).is(&woken));
    })
    .await;
}

#[tokio::test]
async fn the_country_of_the_entrance_is_known_from_the_first_word_and_again_after_every_end() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let america = "US".parse().ok();
        let child = bridge.child("a").in_country("US");
        let numbers = |received: Received| {
            let reply = received.reply.expect("a reply");
            assert_eq!(reply.country, america, "{}", reply.state);
            reply.said.into_iter().map(|bubble| bubble.text).collect::<String>().contains("911")
        };
        assert!(numbers(child.says("i took all the pills").await));
        bridge.wait(3600);
        bridge.run_due_timers().await;
        assert!(numbers(child.says("i took all the pills").await), "after a long silence");
        assert_eq!(child.says("stop").await.reply.map(|reply| reply.state), Some("STOPPED".to_owned()));
        assert!(numbers(child.says("i took all the pills").await), "after stopping");
        child.says("weather").await;
        bridge.wait(3600);
        bridge.run_due_timers().await;
        assert!(numbers(child.says("i took all the pills").await), "after the cover");
        child.says("stop").await;
        assert_eq!(child.says("hello").await.reply.and_then(|reply| reply.country), america);
    })
    .await;
}

#[tokio::test]
async fn a_country_that_was_told_is_forgotten_at_the_end() {
    on_each_database(async |place| {
        let bridge = place.bridge().await;
        let child = bridge.child("a");
        child.says("my dad hits me").await;
        assert_eq!(child.says("kenya").await.reply.and_then(|reply| reply.country), "KE".parse().ok());
        child.says("stop").await;
        assert_eq!(child.says("hello").await.reply.and_then(|reply| reply.country), None);
    })
    .await;
}
