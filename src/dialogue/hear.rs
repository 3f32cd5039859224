//! What was understood of a message: the words of the young person become signals, and nothing else is kept.
//!
//! Three readings meet here: the verdict of triage, the lists of what people say at any time, and the names of
//! places. Which of several signals is answered first is decided by the flows, not here.

use crate::{
    country::Country,
    directory::Place,
    triage::{About, Act, Assessment, Group, Leaf, Urgency},
};

use super::{
    event::Heard,
    signal::{Signal, Signals},
    state::{CountryKnown, State},
    words::{Folded, Spoken, fold},
    world::World,
};

/// A message of at most this many words can be a place out of the blue.
const SHORT: usize = 3;
/// A message of at most this many words can be the answer to "which country".
const ANSWER: usize = 12;
/// From this age on, lines for the young no longer fit: who tells of their own trouble is shown lines for adults.
const GROWN: u8 = 26;

/// What a message is taken for when no place is found in it.
const WEAKER_THAN_A_PLACE: &[Signal] =
    &[Signal::Empty, Signal::Unclear, Signal::Greeting, Signal::Concern, Signal::Prank, Signal::LanguageNone];

/// Reads a message. `assessment` is the verdict of triage on the same text. Pure; the text is not kept.
pub fn hear(world: &World<'_>, state: &State, text: &str, assessment: Assessment) -> Heard {
    let lang = state.envelope.lang;
    let folded = Folded::of(text);
    let (spoken, words) = (spoken(world, state, &folded), folded.words);
    let mut signals = of_verdict(&assessment);
    let mut heard = Heard::default();

    // A whole message that is one of the known ones is that; triage keeps its say only on danger, and only where that is
    // news: in an emergency, "the ambulance is here" begins none anew.
    if !spoken.whole.is_empty() {
        let is_news = assessment.urgency > state.flow.level;
        let said = if is_news { danger(signals) } else { Signals::default() };
        signals = said.and(spoken.whole).with(Signal::Exact);
    } else if !spoken.phrases.is_empty() {
        for weak in [Signal::Empty, Signal::Unclear, Signal::Greeting] {
            signals = signals.without(weak);
        }
        if assessment.unsure {
            signals = signals.without(Signal::Concern).without(Signal::UrgentUnsure);
        }
        signals = signals.and(spoken.phrases);
    }
    if let Some(named) = spoken.lang {
        // The name of a language alone asks for it, unless a country was asked for and the word is one.
        let known = world.dialogues.languages().contains(&named);
        signals = danger(signals).with(if known { Signal::LanguageOne } else { Signal::LanguageNone });
        heard.lang = known.then_some(named);
    }
    if let Some(age) = spoken.age {
        signals = signals.without(Signal::Empty).without(Signal::Unclear);
        if assessment.unsure {
            signals = signals.without(Signal::Concern);
        }
        signals.add(if age > 21 { Signal::AgeOlder } else { Signal::AgeYoung });
        let tells_of_self = matches!(assessment.about, About::SelfChild | About::Unknown);
        if age >= GROWN && assessment.urgency > Urgency::None && tells_of_self && !signals.has(Signal::Offender) {
            signals.add(Signal::AdultSelf);
        }
    }
    if let Some(number) = spoken.number
        && asks_country(world, state)
        && let Some(country) = state.envelope.candidates.get(number - 1)
    {
        // "The second": of the countries that a name could mean.
        signals = danger(signals).with(Signal::CountryOne);
        heard.place = Some(Place::One(*country));
    } else if let Some(number) = spoken.number
        && let Some(service) = state.envelope.shown.get(number - 1)
    {
        signals = danger(signals).with(Signal::Pick);
        heard.choice = Some(format!("pick:{service}"));
    } else if let Some(service) = named_service(world, state, &words) {
        signals = danger(signals).with(Signal::Pick);
        heard.choice = Some(format!("pick:{service}"));
    }
    place(world, state, text, &words, &spoken, &assessment, &mut signals, &mut heard);
    mentioned(world, state, text, &spoken, &assessment, &mut signals, &mut heard);
    if signals.has(Signal::Adult) && !signals.has(Signal::DarkThoughts) {
        // Who speaks of their pupil or daughter speaks about that child first.
        signals = signals.without(Signal::AdultSelf);
    }
    if signals.is_empty() {
        signals.add(Signal::Unclear);
    }
    heard.written =
        written(&assessment, lang, words.len()).filter(|_| spoken.whole.is_empty() && heard.place.is_none());
    heard.signals = signals;
    heard.assessment = assessment;
    heard
}

/// The language that a message is written in, if it is another than the conversation's and that is sure.
///
/// Short messages share words across languages ("me", "ok", "no"): where rules of triage fired, they must be rules of
/// that language; where none did, there must be at least four words.
fn written(verdict: &Assessment, own: crate::lang::Lang, words: usize) -> Option<crate::lang::Lang> {
    let lang = verdict.lang.filter(|lang| *lang != own)?;
    let rules = verdict.evidence.first().and_then(|evidence| evidence.id.split('.').next()?.parse().ok());
    rules.map_or(words >= 4, |of: crate::lang::Lang| of == lang).then_some(lang)
}

/// What the lists say, in the conversation's language, then in English, which is mixed into everything.
fn spoken(world: &World<'_>, state: &State, message: &Folded) -> Spoken {
    let own = world.dialogues.words(state.envelope.lang).spoken(message);
    let mut all = vec![own];
    // A word in another of our languages is understood, too: a first "hola" need not wait for a switch.
    for (lang, list) in &world.dialogues.words {
        if *lang != state.envelope.lang {
            all.push(list.spoken(message));
        }
    }
    let mut merged = Spoken::default();
    for (at, spoken) in all.into_iter().enumerate() {
        if merged.whole.is_empty() {
            merged.whole = spoken.whole;
        }
        merged.lang = merged.lang.or(spoken.lang);
        merged.number = merged.number.or(spoken.number);
        merged.age = merged.age.or(spoken.age);
        // Phrases of other languages count only where the own language found nothing.
        if at == 0 || merged.phrases.is_empty() {
            merged.phrases = merged.phrases.and(spoken.phrases);
        }
    }
    merged
}

/// The signals of a verdict.
fn of_verdict(verdict: &Assessment) -> Signals {
    let mut signals = Signals::default();
    if !verdict.understood {
        return signals.with(Signal::Unclear);
    }
    match verdict.urgency {
        Urgency::Emergency => {
            signals.add(Signal::Emergency);
            if verdict.situation == crate::triage::Situation::Body {
                signals.add(Signal::EmergencyBody);
            }
        }
        Urgency::Urgent => {
            signals.add(Signal::Urgent);
            if verdict.unsure {
                signals.add(Signal::UrgentUnsure);
            }
            signals = signals.and(of_group(verdict));
        }
        Urgency::Concern => signals.add(Signal::Concern),
        Urgency::None => signals.add(match verdict.act {
            Some(Act::Greeting) => Signal::Greeting,
            Some(Act::Thanks) => Signal::Thanks,
            Some(Act::Test | Act::JokeOrQuote) => Signal::Prank,
            Some(Act::Abusive) => Signal::Rude,
            _ => Signal::Empty,
        }),
    }
    let distress = verdict.urgency > Urgency::None;
    let asks_as_adult = verdict.act == Some(Act::Professional);
    match verdict.about {
        About::OtherChild if distress => signals.add(Signal::Friend),
        About::AdultForChild if distress || asks_as_adult => signals.add(Signal::Adult),
        About::AdultSelf if distress => signals.add(Signal::AdultSelf),
        About::Offender => signals.add(Signal::Offender),
        _ => {}
    }
    let harm_to_others = verdict.leaves.first() == Some(&Leaf::ThreatToOthers);
    if harm_to_others && verdict.about != About::Offender && verdict.urgency >= Urgency::Urgent {
        signals.add(Signal::YoungHarm);
    }
    signals
}

/// Which of the three urgent replies fits.
fn of_group(verdict: &Assessment) -> Signals {
    use Group::{
        DomesticViolence, EmotionalAbuse, HarmfulPractices, LabourTrafficking, Neglect, OnlineExploitation,
        PhysicalAbuse, SelfHarm, SexualAbuse, Suicide,
    };
    let signal = verdict.groups().into_iter().find_map(|group| match group {
        Suicide | SelfHarm => Some(Signal::DarkThoughts),
        OnlineExploitation => Some(Signal::OnlineThreat),
        PhysicalAbuse | SexualAbuse | EmotionalAbuse | Neglect | DomesticViolence | HarmfulPractices
        | LabourTrafficking => Some(Signal::Hurt),
        _ => None,
    });
    signal.map_or(Signals::default(), |signal| Signals::default().with(signal))
}

/// What is left of the signals when the message is known to be an answer: danger only.
fn danger(signals: Signals) -> Signals {
    const DANGER: &[Signal] = &[
        Signal::Emergency,
        Signal::EmergencyBody,
        Signal::Urgent,
        Signal::Hurt,
        Signal::DarkThoughts,
        Signal::OnlineThreat,
        Signal::YoungHarm,
        Signal::Offender,
    ];
    DANGER.iter().filter(|signal| signals.has(**signal)).fold(Signals::default(), |set, signal| set.with(*signal))
}

/// A service on the table that is called by its name.
fn named_service(world: &World<'_>, state: &State, words: &[String]) -> Option<String> {
    if words.is_empty() || words.len() > 6 {
        return None;
    }
    state
        .envelope
        .shown
        .iter()
        .find(|id| {
            world.directory.service(id).is_some_and(|service| {
                [Some(service.name.as_str()), service.name_local.as_deref(), service.phone.as_deref()]
                    .into_iter()
                    .flatten()
                    .any(|name| {
                        let name = fold(name);
                        name == words || (words.len() >= 2 && name.windows(words.len()).any(|part| part == words))
                    })
            })
        })
        .cloned()
}

/// Reads the message as a place: an answer where one was asked for, a short word out of the blue elsewhere.
#[expect(clippy::too_many_arguments, reason = "all of them are the one message, read in different ways")]
fn place(
    world: &World<'_>,
    state: &State,
    text: &str,
    words: &[String],
    spoken: &Spoken,
    assessment: &Assessment,
    signals: &mut Signals,
    heard: &mut Heard,
) {
    // A word of our own lists is that word: "no" is never Norway. A flag has no words and is a place anywhere.
    if !spoken.whole.is_empty() || signals.has(Signal::Emergency) {
        return;
    }
    let asked = asks_country(world, state);
    let short = words.len() <= if asked { ANSWER } else { SHORT };
    let calm = assessment.urgency < Urgency::Urgent;
    if !short || !calm || !(asked || assessment.urgency == Urgency::None || assessment.unsure) {
        return;
    }
    let candidates = &state.envelope.candidates;
    let numbered = spoken.number.and_then(|n| candidates.get(n - 1)).filter(|_| asked).copied();
    let picked = numbered.or_else(|| world.directory.places().among(text, candidates).filter(|_| asked));
    let place = match world.directory.places().whole(text, state.envelope.lang) {
        Place::None | Place::Several(_) if picked.is_some() => picked.map_or(Place::None, Place::One),
        place => place,
    };
    // Only countries that the directory knows can be chosen.
    let known = |country: &crate::country::Country| world.directory.country(*country).is_some();
    let place = match place {
        Place::One(country) if known(&country) => Place::One(country),
        Place::Several(countries) => {
            let countries: Vec<_> = countries.into_iter().filter(known).collect();
            match countries.as_slice() {
                [] => Place::None,
                [one] => Place::One(*one),
                _ => Place::Several(countries),
            }
        }
        _ => Place::None,
    };
    let signal = match &place {
        Place::None => return,
        Place::One(_) => Signal::CountryOne,
        Place::Several(_) => Signal::CountrySeveral,
    };
    for weaker in WEAKER_THAN_A_PLACE {
        *signals = signals.without(*weaker);
    }
    if asked {
        *signals = signals.without(Signal::LanguageOne).without(Signal::Person).without(Signal::ChangeCountry);
    }
    signals.add(signal);
    heard.place = Some(place);
}

/// Where a longer message says that the writer is. If it says nothing else, that is what it is about.
fn mentioned(
    world: &World<'_>,
    state: &State,
    text: &str,
    spoken: &Spoken,
    assessment: &Assessment,
    signals: &mut Signals,
    heard: &mut Heard,
) {
    let places = world.directory.places();
    let lang = state.envelope.lang;
    let known = |country: &Country| world.directory.country(*country).is_some();
    let stays = places.stays(text, lang);
    let unknown = state.flow.country != CountryKnown::Known;
    let mentioned = if stays.is_none() && unknown { places.beside(text) } else { stays };
    heard.mentioned = mentioned.filter(known);
    let stays = stays.filter(known);
    let nothing_else = spoken.whole.is_empty() && spoken.phrases.is_empty() && heard.place.is_none();
    let calm = assessment.urgency == Urgency::None || (assessment.urgency == Urgency::Concern && assessment.unsure);
    if let Some(country) = stays
        && (nothing_else && calm && state.envelope.country != Some(country) && state.flow.node != "question")
    {
        for weaker in WEAKER_THAN_A_PLACE {
            *signals = signals.without(*weaker);
        }
        signals.add(Signal::CountryOne);
        heard.place = Some(Place::One(country));
    }
}

/// Whether the talk stands where a country is an answer.
fn asks_country(world: &World<'_>, state: &State) -> bool {
    let Some(node) = world.dialogues.flows.nodes.get(&state.flow.node) else { return false };
    match node.state.as_str() {
        "COUNTRY" => true,
        "NOCOUNTRY" | "EMERGENCY" | "ADULT" | "OFFENDER" => state.flow.country != CountryKnown::Known,
        _ => false,
    }
}
