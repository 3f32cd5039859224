//! One step of a conversation: the event becomes signals, the engine decides, the words are filled in.

use fluent_bundle::FluentArgs;

use crate::{
    directory::{ContactChannel, Place},
    lang::Lang,
    triage::{Leaf, Situation, Urgency},
};

use super::{
    effect::{Bubble, Choice, Effect, Hand, Reply, Step, Went},
    engine::{Turn, turn},
    event::{Event, Heard, Media, Moment, Timer},
    ground::{Named, Real},
    render::is_of_talk,
    rule::{ChoiceRule, Press, Words},
    signal::{Signal, Signals},
    state::{CountryKnown, Envelope, Noted, STATE_VERSION, State},
    world::World,
};

/// The most topic groups that are remembered; the first ones told weigh most.
const MOST_GROUPS: usize = 4;

/// How an app's chat is hidden, and that it is cleared after a while.
const ANNOUNCEMENT: &str = "open-exit-app";

/// Messages about the talk itself.
const ABOUT_THE_TALK: &[&str] = &["any-language", "any-language-none", "any-language-set", "any-repeat"];

/// Messages that invite to write in a language; where nobody has reviewed its words, they say so and offer English.
const INVITING: &[&str] = &["open-ask", "any-language-set"];

/// Takes one step. Pure and total: the same world, state and event always give the same step, and there is always
/// one.
pub fn step(world: &World<'_>, state: State, event: Event) -> Step {
    let State { version, mut flow, mut envelope, beside } = state;
    if version != STATE_VERSION {
        State { version: _, flow, envelope, beside: _ } = State::fresh(envelope.channel, envelope.lang);
    }
    let opened = matches!(event, Event::Opened);
    let has_spoken = envelope.noted.spoke;
    let is_none = matches!(event, Event::Handover(Moment::None));
    let is_over = matches!(event, Event::Handover(moment) if moment.is_over());
    let spoke = !matches!(event, Event::Opened | Event::Timer(_));
    let told = match &event {
        Event::Said(heard) => heard.assessment.leaves.clone(),
        _ => Vec::new(),
    };
    let mut named = Named::default();
    let signals = match event {
        Event::Opened => Signals::of(&[Signal::Opened]),
        Event::Media(media) => Signals::of(&[of_media(media)]),
        Event::Timer(timer) => Signals::of(&[of_timer(timer)]),
        Event::Handover(moment) => Signals::of(&[of_moment(moment)]),
        Event::Pressed(id) => pressed(world, &id, &mut named),
        Event::Said(mut heard) => {
            // What is said to a person does not turn the few words that are ours into another language.
            heard.written = heard.written.filter(|_| !is_with_person(world, &flow));
            said(world, *heard, &mut flow.country, &mut envelope, &mut named)
        }
    };
    named.trouble = trouble(signals);
    if envelope.country.is_some_and(|country| world.directory.country(country).is_none()) {
        // The directory changed and no longer has it.
        envelope.country = None;
        flow.country = CountryKnown::Unknown;
    }
    let mut before = envelope.last_said.clone();
    let from = state_name(world, &flow);
    if let (true, Some(talk)) = (is_none, &envelope.talk) {
        // They are not asked again in this conversation.
        let service = talk.service.clone();
        envelope.tried.push(service);
    }
    let mut real = Real::new(*world, envelope, named);
    let turn = turn(&world.dialogues.flows, &mut flow, signals, &mut real);
    if turn.fresh {
        before.clear();
    }
    let mut state = State { version: STATE_VERSION, flow, envelope: real.envelope.clone(), beside };
    if !real.forgot {
        note(&mut state.envelope.noted, spoke, &told);
    }
    let mut effects = Vec::new();
    if real.wipe {
        effects.push(Effect::Wipe);
    } else if real.clear {
        effects.push(Effect::Clear);
    }
    if real.anew {
        effects.push(Effect::Anew);
    }
    effects.extend(real.tallies.iter().copied().map(Effect::Tally));
    effects.extend(real.reports.iter().cloned().map(Effect::Report));
    let reply = reply(&real, &turn, &state, &before, &from, opened);
    if let Some((mut reply, mut keys)) = reply {
        announce(&real, &mut state.envelope, &mut reply, turn.limit, has_spoken);
        // Words about the talk itself do not take the place of what was said before: that is what "say it again" and
        // a change of language bring back.
        if keys.iter().all(|key| ABOUT_THE_TALK.contains(&key.trim_end_matches('+'))) {
            keys.extend(before.iter().filter(|key| !ABOUT_THE_TALK.contains(&key.trim_end_matches('+'))).cloned());
        }
        state.envelope.last_said = keys;
        effects.insert(usize::from(real.wipe), Effect::Reply(reply));
    }
    effects.extend(real.hands.iter().copied().map(Effect::Hand));
    if is_over || real.hands.contains(&Hand::Leave) {
        // Only now: the words about it named whom they were about.
        let talk = state.envelope.talk.take();
        if matches!(real.hands.last(), Some(Hand::Ask)) {
            state.envelope.talk = talk;
        }
    }
    effects.extend(reminders(world, &state));
    if world.dialogues.flows.nodes.get(&state.flow.node).is_some_and(|node| node.closes) {
        effects.push(Effect::Close);
    }
    Step { state, effects }
}

/// A step in which nothing happens: the talk stays where it is, and its timers begin anew.
pub fn stay(world: &World<'_>, state: &State) -> Step {
    Step { state: state.clone(), effects: reminders(world, state) }
}

/// The timers of where a talk stands.
fn reminders(world: &World<'_>, state: &State) -> Vec<Effect> {
    let Some(node) = world.dialogues.flows.nodes.get(&state.flow.node) else { return Vec::new() };
    let remind = |timer: &Timer| {
        let seconds = match timer {
            Timer::Idle if state.envelope.channel.is_app() && state.envelope.is_hurt_at_home() => {
                world.dialogues.flows.idle_at_home
            }
            _ => world.dialogues.flows.timers.get(timer).copied().unwrap_or(600),
        };
        let times = if *timer == Timer::Pause { u32::from(state.envelope.pauses.max(1)) } else { 1 };
        Effect::Remind(*timer, seconds * times)
    };
    node.timers.iter().map(remind).collect()
}

/// Tells in an app, once, how the chat is hidden and that it is cleared after a while (rule D10). The opening says so;
/// who began with what they came for is told when there is room for it, from their second message on. It is nothing to
/// say again, so it is not among the keys of what was said.
fn announce(real: &Real<'_>, envelope: &mut Envelope, reply: &mut Reply, limit: usize, has_spoken: bool) {
    let is_said = |reply: &Reply| reply.said.iter().any(|bubble| bubble.id == ANNOUNCEMENT);
    // Beside a cover, or a goodbye, it would tell what they hide.
    let is_quiet = matches!(reply.state.as_str(), "EMERGENCY" | "COVERED" | "STOPPED");
    let is_calm = !is_quiet && envelope.talk.is_none() && !envelope.kept;
    let has_room = !reply.said.is_empty() && reply.said.len() < limit;
    if envelope.channel.is_app() && !envelope.announced && is_calm && has_room && has_spoken && !is_said(reply) {
        let text = real.message(ANNOUNCEMENT, false, &FluentArgs::new());
        reply.said.extend(text.map(|text| Bubble { id: ANNOUNCEMENT.to_owned(), text }));
        let keep = Signal::Keep.as_str();
        if reply.choices.iter().all(|choice| choice.id != keep) {
            reply.choices.push(Choice { id: keep.to_owned(), label: real.label("btn-keep") });
        }
    }
    envelope.announced |= is_said(reply);
}

/// What a message means for the envelope, and its signals.
fn said(
    world: &World<'_>,
    heard: Heard,
    country: &mut CountryKnown,
    envelope: &mut Envelope,
    named: &mut Named,
) -> Signals {
    let verdict = &heard.assessment;
    if let Some(lang) = heard.written
        && !envelope.lang_chosen
        && world.dialogues.languages().contains(&lang)
    {
        // The young person writes another language than their device speaks: follow them, once. After that they
        // decide, so that a word borrowed from another language does not turn the talk around.
        envelope.lang = lang;
        envelope.lang_chosen = true;
    }
    envelope.recent.push(verdict.urgency);
    let old = envelope.recent.len().saturating_sub(3);
    envelope.recent.drain(..old);
    for group in verdict.groups() {
        if envelope.groups.len() < MOST_GROUPS && !envelope.groups.contains(&group) {
            envelope.groups.push(group);
        }
    }
    named.groups = verdict.groups().into_iter().take(MOST_GROUPS).collect();
    named.urgency = Some(verdict.urgency);
    if verdict.urgency >= Urgency::Urgent {
        named.situation = verdict.situation;
    }
    // A later word that calls for no service in particular does not undo one that did: the number stays the same.
    if verdict.urgency >= Urgency::Urgent && verdict.situation != Situation::Any {
        envelope.situation = verdict.situation;
    }
    if let Some(place) = heard.mentioned.filter(|c| world.directory.country(*c).is_some())
        && (*country != CountryKnown::Known || envelope.country != Some(place))
        && heard.place.is_none()
    {
        envelope.move_to(place);
        *country = CountryKnown::Known;
    }
    named.place = heard.place;
    named.lang = heard.lang;
    let mut signals = heard.signals;
    if let Some(choice) = heard.choice {
        signals = signals.and(pressed(world, &choice, named));
    }
    named.way = way(signals);
    signals
}

/// Whether somebody is there to talk with.
fn is_with_person(world: &World<'_>, flow: &super::state::Flow) -> bool {
    matches!(state_name(world, flow).as_str(), "LIVE" | "RECONNECT")
}

/// The name of the state in the conversation's design.
fn state_name(world: &World<'_>, flow: &super::state::Flow) -> String {
    world.dialogues.flows.nodes.get(&flow.node).map_or_else(|| "START".to_owned(), |node| node.state.clone())
}

/// The signals of something that was pressed. What is on no button of ours is not understood.
fn pressed(world: &World<'_>, id: &str, named: &mut Named) -> Signals {
    let id = id.strip_prefix("btn-").unwrap_or(id);
    if let Some(service) = id.strip_prefix("pick:") {
        named.service = Some(service.to_owned());
        return Signals::of(&[Signal::Pick]);
    }
    if let Some(country) = id.strip_prefix("country:").and_then(|code| code.parse().ok())
        && world.directory.country(country).is_some()
    {
        named.place = Some(Place::One(country));
        return Signals::of(&[Signal::CountryOne]);
    }
    if let Some(lang) = id.strip_prefix("lang:").and_then(|tag| tag.parse().ok())
        && world.dialogues.languages().contains(&lang)
    {
        named.lang = Some(lang);
        return Signals::of(&[Signal::LanguageOne]);
    }
    let flows = &world.dialogues.flows;
    let lists =
        flows.nodes.values().map(|node| &node.choices).chain(flows.rules().filter_map(|rule| rule.choices.as_ref()));
    let always = [
        Signal::Hide,
        Signal::Stop,
        Signal::Delete,
        Signal::Emergency,
        Signal::Repeat,
        // Commands of apps.
        Signal::What,
        Signal::ChangeCountry,
        Signal::Language,
    ];
    let ways = [Signal::WayCall, Signal::WayText, Signal::WayWeb];
    let on_a_button = |rule: &ChoiceRule| match &rule.what {
        Press::Signal(signal, label) => (signal.as_str() == id || label == id).then_some(*signal),
        _ => None,
    };
    let signal = lists
        .flatten()
        .find_map(on_a_button)
        .or_else(|| Signal::named(id).filter(|signal| always.contains(signal) || ways.contains(signal)))
        .unwrap_or(Signal::Unclear);
    let signals = Signals::of(&[signal, Signal::Exact]);
    named.way = way(signals);
    signals
}

fn way(signals: Signals) -> Option<ContactChannel> {
    [
        (Signal::WayCall, ContactChannel::Call),
        (Signal::WayText, ContactChannel::Text),
        (Signal::WayWeb, ContactChannel::Web),
    ]
    .into_iter()
    .find_map(|(signal, way)| signals.has(signal).then_some(way))
}

/// What went wrong with a service, as far as it was told.
fn trouble(signals: Signals) -> Option<Went> {
    [
        (Signal::FailWrong, Went::WrongNumber),
        (Signal::FailCost, Went::CostMoney),
        (Signal::FailNumber, Went::Nobody),
        (Signal::ReachedNo, Went::Nobody),
        (Signal::FailPage, Went::NoPage),
        (Signal::FailUnkind, Went::Unkind),
    ]
    .into_iter()
    .find_map(|(signal, went)| signals.has(signal).then_some(went))
}

/// Notes what is to be counted of a message.
fn note(noted: &mut Noted, spoke: bool, told: &[Leaf]) {
    noted.spoke |= spoke;
    for leaf in told {
        if noted.leaves.len() < Noted::MOST_LEAVES && !noted.leaves.contains(leaf) {
            noted.leaves.push(*leaf);
        }
    }
}

fn of_media(media: Media) -> Signal {
    match media {
        Media::Image => Signal::MediaImage,
        Media::Voice => Signal::MediaVoice,
        Media::File => Signal::MediaFile,
        Media::Place => Signal::MediaPlace,
        Media::Contact => Signal::MediaContact,
        Media::Sticker => Signal::MediaSticker,
    }
}

fn of_moment(moment: Moment) -> Signal {
    match moment {
        Moment::Tick => Signal::TickTimer,
        Moment::Remind => Signal::RemindTimer,
        Moment::Long => Signal::LongTimer,
        Moment::None => Signal::PersonNone,
        Moment::Joined => Signal::PersonJoined,
        Moment::Said => Signal::PersonSaid,
        Moment::Gone => Signal::PersonGone,
        Moment::Back => Signal::PersonBack,
        Moment::Lost => Signal::PersonLost,
        Moment::Switch => Signal::PersonSwitch,
        Moment::Switched => Signal::PersonSwitched,
        Moment::Quiet => Signal::QuietTimer,
        Moment::Silent => Signal::PersonSilent,
        Moment::Ended => Signal::PersonEnded,
        Moment::ToBot => Signal::PersonToBot,
    }
}

fn of_timer(timer: Timer) -> Signal {
    match timer {
        Timer::Check => Signal::CheckTimer,
        Timer::Nudge => Signal::NudgeTimer,
        Timer::Idle => Signal::IdleTimer,
        Timer::Pause => Signal::PauseTimer,
        Timer::Cover => Signal::CoverTimer,
    }
}

/// Fills in the words. Returns the reply and the keys of what was said, or `None` when nothing is to be said.
///
/// A message that was said in the turn before is said in its other words (safety rule C7); the key of those ends in +.
fn reply(
    real: &Real<'_>,
    turn: &Turn<'_>,
    state: &State,
    before: &[String],
    from: &str,
    opened: bool,
) -> Option<(Reply, Vec<String>)> {
    let flow = &state.flow;
    let args = real.args(flow);
    let mut said = Vec::new();
    let mut keys: Vec<String> = Vec::new();
    let mut draft = false;
    let mut add = |words: &Words, again: bool| {
        let text = match words {
            Words::Message(id) if id == "handover-wait" => {
                let mut args_of_wait = real.args_of_talk(flow);
                args_of_wait.set("known", if real.knows_wait() { "yes" } else { "no" });
                real.message(id, again, &args_of_wait)
            }
            Words::Message(id) if is_of_talk(id) => real.message(id, again, &real.args_of_talk(flow)),
            Words::Message(id) => real.message(id, again, &args).map(|mut text| {
                let invites = !draft && INVITING.contains(&id.as_str());
                if let Some(note) = invites.then(|| real.draft_note(&args)).flatten() {
                    text.push('\n');
                    text.push_str(&note);
                    draft = true;
                }
                text
            }),
            Words::Offers => real.offers_card(flow).or_else(|| real.message("noline-first", again, &args)),
            Words::Picked => real.picked_card(flow),
        };
        if let Some(text) = text {
            keys.push(format!("{}{}", words.id(), if again { "+" } else { "" }));
            said.push(Bubble { id: words.id().to_owned(), text });
        }
    };
    for words in &turn.says {
        add(words, before.iter().any(|key| key == words.id()));
    }
    if real.repeat {
        let again = |key: &&String| {
            let id = key.trim_end_matches('+');
            !ABOUT_THE_TALK.contains(&id) && turn.says.iter().all(|words| words.id() != id)
        };
        let fitting: Vec<&String> = before.iter().filter(again).collect();
        // What was said in one turn had room in one: alone it is said again whole, as whoever taps to see it needs it.
        let room = if turn.says.is_empty() { fitting.len() } else { turn.limit.saturating_sub(turn.says.len()) };
        // What came last is what was asked; in an emergency the number came first.
        let urgent = state_name(&real.world, flow) == "EMERGENCY";
        let from = if urgent { 0 } else { fitting.len().saturating_sub(room) };
        for key in fitting.into_iter().skip(from).take(room) {
            let words = match key.trim_end_matches('+') {
                "offers" => Words::Offers,
                "picked" => Words::Picked,
                id => Words::Message(id.to_owned()),
            };
            add(&words, key.ends_with('+'));
        }
    }
    let silent = turn.says.is_empty() && !real.repeat;
    // What goes to a person is answered by where the talk stands.
    let passes = turn.passes || turn.carries;
    let moved = state_name(&real.world, flow) != from;
    if silent && turn.quiet && !moved && !passes {
        return None;
    }
    if silent && !turn.quiet {
        add(&Words::Message("still-here".to_owned()), before.iter().any(|key| key == "still-here"));
    }
    if said.is_empty() && !moved && !passes {
        return None;
    }
    let texts: Vec<&str> = said.iter().map(|bubble| bubble.text.as_str()).collect();
    let emergency = real.named_numbers(&texts);
    let mut offers = Vec::new();
    if said.iter().any(|bubble| bubble.id == "offers") {
        offers = real.shown(flow);
    } else if said.iter().any(|bubble| bubble.id == "picked") {
        let picked = real.envelope.picked.as_ref();
        offers = real.shown(flow).into_iter().filter(|offer| Some(&offer.service) == picked).collect();
    }
    for offer in &mut offers {
        if real.chat_of(&offer.service).is_some() {
            offer.channel = ContactChannel::Chat;
        }
    }
    // A quiet move, such as the end of a pause, is a reply without words: pages and screens follow the state.
    let mut choices = real.choices(&turn.choices, flow);
    let english = format!("lang:{}", Lang::EN);
    if draft && choices.iter().all(|choice| choice.id != english) {
        choices.push(Choice { id: english, label: real.world.dialogues.language_name(Lang::EN).to_owned() });
    }
    let reply = Reply {
        state: state_name(&real.world, flow),
        urgency: (!opened).then_some(flow.level),
        country: state.envelope.country,
        lang: state.envelope.lang,
        emergency,
        offers,
        choices,
        said,
    };
    Some((reply, keys))
}
