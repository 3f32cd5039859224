//! What holds for every handover, whatever happens in whatever order.

use chrono::TimeDelta;
use proptest::prelude::*;

use super::*;

fn start() -> DateTime<Utc> {
    "2026-11-29T18:30:00Z".parse().expect("a moment")
}

fn fresh() -> Handover {
    Handover::asked("h".to_owned(), "e".to_owned(), Urgency::Urgent, false, start())
}

fn counsellor(id: &str) -> Counsellor {
    Counsellor { id: id.to_owned(), name: "Ada".to_owned() }
}

fn live() -> Handover {
    let mut handover = fresh();
    handover.take(Input::Accept(counsellor("a")), start()).expect("free");
    handover
}

fn any_input() -> impl Strategy<Value = Input> {
    let who = || prop_oneof![Just("a".to_owned()), Just("b".to_owned())];
    let end = prop_oneof![Just(End::Ended), Just(End::CallBack), Just(End::ToBot)];
    let due = prop_oneof![
        Just(Due::Tick),
        Just(Due::Long),
        Just(Due::Overdue),
        Just(Due::Quiet),
        Just(Due::Silent),
        Just(Due::GiveUp)
    ];
    prop_oneof![
        Just(Input::Queued(Some(3))),
        Just(Input::Queued(None)),
        who().prop_map(|id| Input::Accept(counsellor(&id))),
        Just(Input::Decline),
        Just(Input::Unreachable),
        Just(Input::SwitchOff),
        Just(Input::Word),
        who().prop_map(Input::Say),
        who().prop_map(Input::AskTransfer),
        any::<bool>().prop_map(Input::AnswerTransfer),
        Just(Input::Lose),
        Just(Input::Return),
        (who(), end).prop_map(|(who, end)| Input::Close(who, end)),
        Just(Input::Leave),
        due.prop_map(Input::Due),
    ]
}

proptest! {
    #[test]
    fn a_change_is_told_by_one_event_and_a_refusal_changes_nothing(
        inputs in prop::collection::vec((any_input(), 0_i64..400), 0..60)
    ) {
        let (mut handover, mut now) = (fresh(), start());
        for (input, seconds) in inputs {
            now += TimeDelta::seconds(seconds);
            let before = handover.clone();
            let taken = handover.take(input, now);
            let moved = before.phase != handover.phase || before.counsellor != handover.counsellor;
            match taken {
                Err(_) => prop_assert_eq!(&before, &handover),
                Ok(event) => {
                    if moved {
                        prop_assert!(event.is_some(), "{:?} -> {:?}", before.phase, handover.phase);
                    }
                    if let Some(kind) = event {
                        // Who was to be followed by another and stays all the same is told, too.
                        let stays = before.transfer == Transfer::Agreed && handover.transfer == Transfer::None;
                        prop_assert!(moved || stays || kind == Kind::TransferAnswered);
                        prop_assert_eq!(kind.is_final(), handover.phase == Phase::Closed);
                    }
                }
            }
            // One owner, exactly while somebody is there or waited for.
            prop_assert_eq!(handover.phase.is_owned(), handover.counsellor.is_some());
            prop_assert_eq!(handover.phase == Phase::Closed, handover.closed_at.is_some());
            // The promise is kept: as long as it is open, something comes by itself.
            prop_assert_eq!(handover.next_at().is_none(), handover.phase == Phase::Closed);
        }
    }

    #[test]
    fn left_alone_it_always_ends(inputs in prop::collection::vec((any_input(), 0_i64..100), 0..20)) {
        let (mut handover, mut now) = (fresh(), start());
        for (input, seconds) in inputs {
            now += TimeDelta::seconds(seconds);
            _ = handover.take(input, now);
        }
        let quiet_since = now;
        let mut steps = 0;
        while let Some(at) = handover.next_at() {
            now = now.max(at);
            let due = handover.due(now).expect("what is next is due then");
            handover.take(Input::Due(due), now).expect("it is due");
            steps += 1;
            prop_assert!(steps < 40);
        }
        prop_assert!(now - quiet_since <= TimeDelta::minutes(16));
    }
}

#[test]
fn of_two_who_accept_at_once_one_has_it() {
    let mut handover = fresh();
    assert_eq!(handover.take(Input::Accept(counsellor("a")), start()), Ok(Some(Kind::Accepted)));
    assert_eq!(handover.take(Input::Accept(counsellor("b")), start()), Err(Refused::Taken));
    assert_eq!(handover.take(Input::Say("b".to_owned()), start()), Err(Refused::NotYours));
    assert_eq!(handover.take(Input::Accept(counsellor("a")), start()), Ok(None), "the same one again");
}

#[test]
fn another_counsellor_comes_only_with_the_young_persons_yes() {
    let mut handover = live();
    handover.take(Input::AskTransfer("a".to_owned()), start()).expect("asked");
    assert_eq!(handover.take(Input::Accept(counsellor("b")), start()), Err(Refused::Taken));
    handover.take(Input::AnswerTransfer(false), start()).expect("answered");
    assert_eq!(handover.take(Input::Accept(counsellor("b")), start()), Err(Refused::Taken));
    handover.take(Input::AskTransfer("a".to_owned()), start()).expect("asked");
    handover.take(Input::AnswerTransfer(true), start()).expect("answered");
    assert_eq!(handover.take(Input::Accept(counsellor("b")), start()), Ok(Some(Kind::Accepted)));
    assert_eq!(handover.counsellor, Some(counsellor("b")));
}

#[test]
fn nothing_happens_after_the_end() {
    let mut handover = live();
    handover.take(Input::Close("a".to_owned(), End::Ended), start()).expect("closed");
    for input in [Input::Word, Input::Say("a".to_owned()), Input::Leave, Input::Accept(counsellor("a")), Input::Return]
    {
        assert_eq!(handover.take(input, start()), Err(Refused::Closed));
    }
}

#[test]
fn waiting_has_its_signs_of_life_and_its_end() {
    let mut handover = fresh();
    let at = |seconds| start() + TimeDelta::seconds(seconds);
    let mut seen = Vec::new();
    for seconds in 0..=600 {
        while let Some(due) = handover.due(at(seconds)) {
            seen.push((seconds, due));
            handover.take(Input::Due(due), at(seconds)).expect("due");
        }
    }
    assert_eq!(
        seen,
        [
            (60, Due::Tick),
            (120, Due::Long),
            (180, Due::Tick),
            (300, Due::Tick),
            (420, Due::Tick),
            (540, Due::Tick),
            (600, Due::Overdue)
        ]
    );
}
