//! Tallies: what is counted of a conversation, when, and in which table.
//!
//! There are four tables, none with more than three things beside the week, so that no row is a conversation. What is to
//! be counted waits in the sealed state until the country is known, or until the conversation is over; then it is
//! counted in the same transaction as the turn, and marked as counted. Each thing counts once for a conversation.

use crate::{
    dialogue::{Bubble, ChannelKind, Effect, Noted, Report, State, Step, Tally, Went},
    directory::Kind,
    triage::Urgency,
};

use super::topics;

/// One place in one table that goes up by one.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Cell {
    /// Country, urgency, what came of it.
    Outcome {
        /// The country's code; empty while it is not known.
        country: String,
        /// The urgency at that moment.
        urgency: &'static str,
        /// What came of it.
        outcome: &'static str,
    },
    /// Country and topic, with the code it is counted under.
    Topic {
        /// The country's code; empty while it is not known.
        country: String,
        /// The leaf of the taxonomy.
        topic: &'static str,
        /// Its code.
        code: &'static str,
        /// The version of the map from leaves to codes.
        map: &'static str,
    },
    /// Country, channel, language.
    Channel {
        /// The country's code; empty while it is not known.
        country: String,
        /// The channel.
        channel: &'static str,
        /// The language that we wrote.
        lang: String,
    },
    /// Service and what came of it; only where the service agreed.
    Service {
        /// The service's id.
        service: String,
        /// What came of it.
        outcome: &'static str,
    },
}

/// What is counted of a step; it is marked in the new state. `agreed` tells which services may be counted by name.
pub fn count(before: &State, step: &mut Step, agreed: impl Fn(&str) -> bool) -> Vec<Cell> {
    let mut cells = Vec::new();
    let mut is_over = false;
    let state = &mut step.state;
    let mut noted = std::mem::take(&mut state.envelope.noted);
    for effect in &step.effects {
        match effect {
            Effect::Anew => {
                let mut old = before.envelope.noted.clone();
                settle(&mut old, before, true, &mut cells);
            }
            Effect::Tally(tally) => happened(&mut noted, *tally),
            Effect::Report(report) => of_report(&mut noted, report, &agreed, &mut cells),
            Effect::Reply(reply) => {
                let shown = reply.said.iter().any(|Bubble { id, .. }| id == "offers");
                let numbers = !reply.emergency.is_empty();
                if shown && !reply.offers.is_empty() {
                    happened(&mut noted, Tally::Offered);
                    for offer in &reply.offers {
                        of_service(&mut noted, &offer.service, Tally::Offered, &agreed, &mut cells);
                    }
                }
                if reply.offers.iter().any(|offer| matches!(offer.kind, Kind::CsamRemoval | Kind::OnlineAbuseHotline)) {
                    happened(&mut noted, Tally::ReportLink);
                }
                if numbers {
                    happened(&mut noted, Tally::EmergencyNumber);
                }
                if noted.spoke && reply.offers.is_empty() && !numbers && !reply.said.is_empty() {
                    happened(&mut noted, Tally::Information);
                }
            }
            Effect::Close => is_over = true,
            Effect::Remind(..) | Effect::Wipe | Effect::Clear | Effect::Hand(_) => {}
        }
    }
    let chosen = step.effects.contains(&Effect::Tally(Tally::Referred));
    if let Some(service) = state.envelope.picked.as_deref().filter(|_| chosen) {
        of_service(&mut noted, service, Tally::Referred, &agreed, &mut cells);
    }
    settle(&mut noted, state, is_over, &mut cells);
    state.envelope.noted = noted;
    cells
}

/// What is still to be counted of a conversation that ends without another word, because it is deleted.
pub fn on_leaving(state: &State) -> Vec<Cell> {
    let mut cells = Vec::new();
    settle(&mut state.envelope.noted.clone(), state, true, &mut cells);
    cells
}

fn bit(tally: Tally) -> u32 {
    1 << (tally as u8)
}

fn happened(noted: &mut Noted, tally: Tally) {
    noted.tallies |= bit(tally);
}

fn of_report(noted: &mut Noted, report: &Report, agreed: &impl Fn(&str) -> bool, cells: &mut Vec<Cell>) {
    let tally = if report.went == Went::Reached { Tally::Reached } else { Tally::DidNotWork };
    of_service(noted, &report.service, tally, agreed, cells);
}

fn of_service(noted: &mut Noted, service: &str, tally: Tally, agreed: &impl Fn(&str) -> bool, cells: &mut Vec<Cell>) {
    if !agreed(service) {
        return;
    }
    let at = noted.services.iter().position(|(id, _)| id == service).unwrap_or_else(|| {
        noted.services.push((service.to_owned(), 0));
        noted.services.len() - 1
    });
    if at < Noted::MOST_SERVICES && noted.services[at].1 & bit(tally) == 0 {
        noted.services[at].1 |= bit(tally);
        cells.push(Cell::Service { service: service.to_owned(), outcome: tally.as_str() });
    }
    noted.services.truncate(Noted::MOST_SERVICES);
}

/// Counts what can be counted now.
fn settle(noted: &mut Noted, state: &State, is_over: bool, cells: &mut Vec<Cell>) {
    if !noted.spoke {
        return;
    }
    let envelope = &state.envelope;
    let found = [Tally::Referred, Tally::Reached, Tally::HandoverLive, Tally::Helped];
    if is_over && !noted.over {
        noted.over = true;
        happened(noted, Tally::Contact);
        if found.iter().all(|tally| noted.tallies & bit(*tally) == 0) {
            happened(noted, Tally::Left);
        }
    }
    if envelope.country.is_none() && !noted.over {
        return;
    }
    let country = || envelope.country.map_or_else(String::new, |country| country.as_str().to_owned());
    if !noted.channel_counted {
        noted.channel_counted = true;
        let (channel, lang) = (channel(envelope.channel), envelope.lang.to_string());
        cells.push(Cell::Channel { country: country(), channel, lang });
    }
    let urgency = urgency(state.flow.level);
    for tally in Tally::ALL.iter().filter(|tally| (noted.tallies & !noted.tallies_counted) & bit(**tally) != 0) {
        cells.push(Cell::Outcome { country: country(), urgency, outcome: tally.as_str() });
    }
    noted.tallies_counted = noted.tallies;
    for leaf in noted.leaves.iter().skip(usize::from(noted.leaves_counted)) {
        let line = topics::mapped(*leaf);
        cells.push(Cell::Topic { country: country(), topic: topics::name(*leaf), code: &line.code, map: line.map });
    }
    noted.leaves_counted = u8::try_from(noted.leaves.len()).unwrap_or(u8::MAX);
}

fn channel(channel: ChannelKind) -> &'static str {
    channel.as_str()
}

/// The name of an urgency in tables and releases.
pub fn urgency(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::None => "none",
        Urgency::Concern => "concern",
        Urgency::Urgent => "urgent",
        Urgency::Emergency => "emergency",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{lang::Lang, triage::Leaf};

    fn state() -> State {
        let mut state = State::fresh(ChannelKind::Web, Lang::EN);
        state.envelope.noted.spoke = true;
        state
    }

    fn step(state: State, effects: Vec<Effect>) -> Step {
        Step { state, effects }
    }

    fn told(cells: &[Cell]) -> Vec<String> {
        let name = |cell: &Cell| match cell {
            Cell::Outcome { country, urgency, outcome } => format!("{country} {urgency} {outcome}"),
            Cell::Topic { country, topic, code, .. } => format!("{country} {topic} {code}"),
            Cell::Channel { country, channel, lang } => format!("{country} {channel} {lang}"),
            Cell::Service { service, outcome } => format!("{service} {outcome}"),
        };
        cells.iter().map(name).collect()
    }

    #[test]
    fn everything_waits_for_the_country_and_counts_once() {
        let before = state();
        let mut first = step(state(), vec![Effect::Tally(Tally::Offered)]);
        first.state.envelope.noted.leaves = vec![Leaf::Bullying];
        assert!(count(&before, &mut first, |_| true).is_empty());
        let mut second = step(first.state, vec![Effect::Tally(Tally::Offered)]);
        second.state.envelope.country = "KE".parse().ok();
        second.state.flow.level = Urgency::Urgent;
        let cells = count(&before, &mut second, |_| true);
        assert_eq!(told(&cells), ["KE web en", "KE urgent referral_shown", "KE bullying violence.bullying"]);
        let mut third = step(second.state, vec![Effect::Tally(Tally::Offered), Effect::Close]);
        assert_eq!(told(&count(&before, &mut third, |_| true)), ["KE urgent contact", "KE urgent left"]);
        let mut fourth = step(third.state, vec![Effect::Close]);
        assert!(count(&before, &mut fourth, |_| true).is_empty(), "it is over once");
    }

    #[test]
    fn a_conversation_without_a_country_counts_at_its_end_and_one_without_a_word_never() {
        let mut over = step(state(), vec![Effect::Close]);
        assert_eq!(told(&count(&state(), &mut over, |_| true)), [" web en", " none contact", " none left"]);
        let silent = State::fresh(ChannelKind::Web, Lang::EN);
        assert!(count(&silent.clone(), &mut step(silent, vec![Effect::Close]), |_| true).is_empty());
        assert_eq!(told(&on_leaving(&state())).len(), 3);
    }

    #[test]
    fn a_talk_that_begins_anew_ends_the_one_before() {
        let mut before = state();
        before.envelope.country = "KE".parse().ok();
        before.flow.level = Urgency::Concern;
        let mut anew = step(State::fresh(ChannelKind::Web, Lang::EN), vec![Effect::Anew, Effect::Close]);
        let cells = count(&before, &mut anew, |_| true);
        assert_eq!(told(&cells), ["KE web en", "KE concern contact", "KE concern left"]);
    }

    #[test]
    fn a_service_is_counted_by_name_only_where_it_agreed() {
        let report = Report {
            service: "ke-line".to_owned(),
            way: crate::directory::ContactChannel::Call,
            went: Went::WrongNumber,
        };
        let with = |agreed: bool| {
            let mut one = step(state(), vec![Effect::Report(report.clone()), Effect::Report(report.clone())]);
            told(&count(&state(), &mut one, |_| agreed))
        };
        assert_eq!(with(true), ["ke-line not_reached"]);
        assert!(with(false).is_empty());
    }

    #[test]
    fn a_conversation_weighs_no_more_than_is_said() {
        assert!(Tally::ALL.len() <= 32, "they fit the bits of the note");
        let mut many = state();
        many.envelope.country = "KE".parse().ok();
        let reports = (0..20).map(|n| Report {
            service: format!("line-{n}"),
            way: crate::directory::ContactChannel::Call,
            went: Went::Reached,
        });
        let effects = reports.map(Effect::Report).collect();
        let cells = count(&state(), &mut step(many, effects), |_| true);
        let services = cells.iter().filter(|cell| matches!(cell, Cell::Service { .. })).count();
        assert_eq!(services, Noted::MOST_SERVICES);
    }
}
