//! From the rules that fired, the model and the encoder to the one verdict.
//!
//! The weights of the rules at a level or above add up; from [`SURE`] the level holds, from [`UNSURE`] it holds and is
//! marked unsure (unsure goes up, safety rule B8). A must rule is a floor: it can only raise. Beside a model the other rules
//! are one voice of two or three; without one, text that nothing matched is a concern when someone seems to tell something.

use super::{
    About, Act, Assessment, Evidence, Group, Leaf, Situation, Urgency,
    assessment::scores,
    letters::could_be_a_name,
    load::Signals,
    model::{CLUES, Clues, Levels, called},
    normal::{Kind, Text},
    opinion::Opinion,
    rules::{Rule, Says},
};
use crate::lang::Lang;

/// From this sum of weights a level holds.
pub const SURE: f32 = 0.95;
/// From this sum of weights a level holds, unsure.
pub const UNSURE: f32 = 0.5;
/// What a rule that is no floor still weighs beside laughter, and beside a game, a film or homework.
const SOFTENED: f32 = 0.4;
/// From these likelihoods, of being at risk and of being an emergency, a message is called urgent at least: to miss someone at
/// risk is worse than to alarm for nothing, and to miss an emergency is worst. Higher where no rule knows a word of it; each
/// of the two with the encoder's say; where there are so few words that they may answer anything; of these, where it is a word
/// or two or they deny, laugh or tell of a film; and for few words more that a rule knows as harmless.
const AT_RISK: [f32; 2] = [0.42, 0.19];
const AT_RISK_BY_NO_RULE: [f32; 2] = [0.55, 0.25];
const AT_RISK_SECONDED: [f32; 2] = [0.65, 0.25];
const AT_RISK_SECONDED_BY_NO_RULE: [f32; 2] = [0.75, 0.35];
const AT_RISK_IN_AN_ANSWER: [f32; 2] = [0.75, 0.6];
const AT_RISK_TAKEN_BACK: [f32; 2] = [0.94, 0.9];
const AT_RISK_THOUGH_HARMLESS: [f32; 2] = [0.75, f32::INFINITY];
const HARMLESS_WORDS: usize = 10;
/// From this likelihood of risk a few words that are not believed are a concern.
const DOUBTFUL: f32 = 0.5;
/// Below this likelihood of risk a danger that rules found is ruled out, where they are not sure and where they are; and an
/// emergency.
const RULED_OUT: [f32; 2] = [0.18, 0.15];
const RULED_OUT_EMERGENCY: [f32; 2] = [0.06, 0.03];
/// A message of at most so many words is bare; of at most so many it may be an answer, which means little by itself.
const BARE_WORDS: usize = 2;
const ANSWER_WORDS: usize = 6;
/// From this likelihood of being at the level or above, a level is sure.
const LIKELY: f32 = 0.66;
/// After so many hints in a row, one more is urgent.
const HINTS: usize = 2;
/// Of more words than these in a language that nobody here knows, someone is taken to be telling something.
const FEW_UNKNOWN: usize = 3;
/// How many topics and how many reasons a verdict names.
pub(super) const MOST_LEAVES: usize = 5;
const MOST_EVIDENCE: usize = 12;
/// A message of so many words that no rule knows is taken for someone telling something.
const TELLING_WORDS: usize = 5;
/// An act whose rule weighs less than 1 holds for messages of at most so many words.
const FEW_WORDS: usize = 7;

/// The bits of the signals that are read here; none where no file gives the signal.
pub struct Signs {
    joke: u128,
    fiction: u128,
    past: u128,
    now: u128,
    feeling: u128,
    home: u128,
    adult: u128,
    denial: u128,
}

impl Signs {
    /// Looks the names up once; files that are read later give them the same numbers.
    pub fn of(signals: &mut Signals) -> Signs {
        Signs {
            joke: signals.noted("joke"),
            fiction: signals.noted("fiction"),
            past: signals.noted("past"),
            now: signals.noted("now"),
            feeling: signals.noted("feeling"),
            home: signals.noted("home"),
            adult: signals.noted("adult"),
            denial: signals.noted("denial"),
        }
    }
}

/// What there is to decide on.
pub struct Case<'a> {
    /// The rules that fired.
    pub hits: &'a [&'a Rule],
    /// The signals, as bits.
    pub signals: u128,
    /// How many words the best language knows.
    pub known: usize,
    /// The folded message.
    pub text: &'a Text,
    /// The language it seems to be written in.
    pub lang: Option<Lang>,
    /// The verdicts before, oldest first.
    pub context: &'a [Assessment],
    /// What the model says, where there is one.
    pub opinion: Option<Opinion<'a>>,
}

/// One dangerous rule with what it weighs here.
struct Weighed<'a> {
    rule: &'a Rule,
    level: Urgency,
    weight: f32,
}

/// The verdict.
pub fn verdict(case: &Case, signs: &Signs) -> Assessment {
    let weighed = weigh(case, signs);
    let judged = judge(case, signs, &weighed);
    let level = judged.level;
    let mut verdict = Assessment {
        urgency: level,
        unsure: !judged.sure,
        lang: case.lang,
        understood: true,
        evidence: evidence(case, &weighed),
        ..Assessment::default()
    };
    if level == Urgency::None {
        quiet(case, signs, &weighed, &mut verdict);
    } else {
        let already = case.context.iter().any(|before| before.urgency >= level);
        verdict.unsure = !judged.sure && !already;
        verdict.leaves = leaves(&weighed, level);
        verdict.situation = situation(&weighed, level);
    }
    if judged.hinted {
        verdict.evidence.push(Evidence { layer: "context".to_owned(), id: "hints".to_owned(), weight: 1.0 });
    }
    verdict.about = about(case, signs, &weighed, verdict.urgency);
    if let Some(opinion) = &case.opinion {
        let firm: Vec<Leaf> = weighed.iter().filter(|w| w.rule.must).flat_map(|w| &w.rule.leaves).copied().collect();
        opinion.add_to(&mut verdict, &firm, case.text.words() <= ANSWER_WORDS);
    }
    if verdict.about != About::Offender && case.hits.iter().any(|r| r.about == Some(About::Offender)) {
        // Of unknown age means a child: one who fears what they did or may do to someone.
        verdict.leaves.retain(|leaf| *leaf != Leaf::ThreatToOthers);
        verdict.leaves.insert(0, Leaf::ThreatToOthers);
    }
    let told_home = case.signals & signs.home != 0 || weighed.iter().any(|w| w.rule.at_home);
    verdict.at_home =
        verdict.urgency > Urgency::None && (told_home || verdict.leaves.iter().any(|leaf| leaf.is_harm_at_home()));
    verdict.scores = judged.likely.unwrap_or_else(|| scores(verdict.urgency, verdict.unsure));
    verdict
}

impl Signs {
    /// Whether these signals hold laughter.
    pub fn laughs(&self, signals: u128) -> bool {
        signals & self.joke != 0
    }
}

/// The verdict on someone who laughs at what would be at risk without the laughter: a level lower, and unsure, so that
/// they are asked.
pub fn laughed_off(meant: Assessment) -> Assessment {
    let urgency = if meant.urgency == Urgency::Emergency { Urgency::Urgent } else { Urgency::Concern };
    Assessment { urgency, unsure: true, scores: scores(urgency, true), ..meant }
}

/// A level with how it was come to.
struct Judged {
    level: Urgency,
    sure: bool,
    /// Whether it is one hint after others.
    hinted: bool,
    likely: Option<Levels>,
}

/// The level: that of the rules alone, or of rules and model together, never below a floor. What a rule that is no floor is
/// worth beside the others was learned (docs/decisions/0015); a danger that it finds stands unless the others rule it out.
fn judge(case: &Case, signs: &Signs, weighed: &[Weighed]) -> Judged {
    let Some(opinion) = &case.opinion else {
        let (level, sure) = level(case, signs, weighed);
        return Judged { level, sure, hinted: false, likely: None };
    };
    let clues = clues_of(case, signs, weighed, opinion.scores());
    let likely = opinion.likely(&clues, case.lang);
    let floor = weighed.iter().filter(|w| w.rule.must).map(|w| w.level).max().unwrap_or_default();
    let senseless = weighed.is_empty() && !understood(case);
    let (by_rules, surely) = level(case, signs, weighed);
    let risk = likely[Urgency::Urgent as usize] + likely[Urgency::Emergency as usize];
    let seconded = opinion.second.is_some();
    let [risk_from, emergency_from] = called_from(case, signs, by_rules, seconded);
    // One that is likely enough only for that is asked first. Below the line of what no rule knows, it is a worry.
    let worrying = is_by_no_rule(case) && risk >= if seconded { AT_RISK_SECONDED[0] } else { AT_RISK[0] };
    let least = match likely[Urgency::Emergency as usize] >= emergency_from {
        true => Urgency::Urgent,
        false if worrying => Urgency::Concern,
        false => Urgency::None,
    };
    let fused = Urgency::ALL[called(&likely, risk_from)].max(least);
    // A few words answer something unknown to the model: short of certainty it may doubt what the rules say, no more.
    let answers = is_answer(case, seconded);
    let unheard = answers && fused < Urgency::Urgent;
    // Nor is one word or two of it an emergency that no rule knows: whoever says no more than "help" is asked.
    let bare = case.text.words() <= BARE_WORDS;
    let most = if bare { Urgency::Urgent } else { Urgency::Emergency };
    let heard = match unheard {
        false => fused.min(most),
        true if risk < DOUBTFUL => Urgency::None,
        true => Urgency::Concern,
    };
    let said = if by_rules == Urgency::Emergency && !surely { Urgency::Urgent } else { by_rules };
    let below = if by_rules == Urgency::Emergency { RULED_OUT_EMERGENCY } else { RULED_OUT };
    let ruled_out = by_rules == Urgency::Concern || risk < below[usize::from(surely)];
    // Beside what is ruled out, a worry that a rule is sure of stays one.
    let worry =
        || by_rules > Urgency::Concern && weighed.iter().any(|w| w.level == Urgency::Concern && w.weight >= SURE);
    let found = match ruled_out && !answers {
        true if worry() => Urgency::Concern,
        true => Urgency::None,
        false => said,
    };
    let mut level = if senseless { floor } else { heard.max(found).max(floor) };
    let at_least: f32 = likely[level as usize..].iter().sum();
    let next = likely.get(level as usize + 1..).map_or(0.0, |above| above.iter().sum());
    let likely_so = at_least >= LIKELY && next < 1.0 - LIKELY;
    // Whoever is called at risk for a few words is asked, unless rules and model are sure of more than a word or two; an
    // emergency that a rule is sure of waits for no question.
    let by_rules_too = surely && level == said;
    let unasked = !answers || by_rules_too && (!bare || level == Urgency::Emergency);
    let mut sure = level == floor || if unheard { by_rules_too } else { likely_so && unasked };
    let hinted = level == Urgency::Concern && hints(case.context) >= HINTS;
    if hinted {
        (level, sure) = (Urgency::Urgent, false);
    }
    Judged { level, sure, hinted, likely: Some(likely) }
}

/// From which likelihoods of risk and of an emergency a message is called urgent.
fn called_from(case: &Case, signs: &Signs, by_rules: Urgency, seconded: bool) -> [f32; 2] {
    let is_act = |rule: &&Rule| matches!(rule.says, Says::Act(_)) && rule.weight > 0.9;
    let is_harmless = by_rules == Urgency::None && case.hits.iter().any(is_act);
    let by_no_rule = is_by_no_rule(case);
    let is_bare = case.text.words() <= BARE_WORDS;
    let takes_back = case.signals & (signs.denial | signs.fiction | signs.joke) != 0;
    match seconded {
        true if by_rules >= Urgency::Urgent => [AT_RISK[0], AT_RISK_SECONDED[1]],
        false if by_rules >= Urgency::Urgent => AT_RISK,
        _ if is_harmless && is_bare => [f32::INFINITY; 2],
        _ if is_answer(case, seconded) && (is_bare || takes_back) => AT_RISK_TAKEN_BACK,
        _ if is_answer(case, seconded) => AT_RISK_IN_AN_ANSWER,
        _ if is_harmless && case.text.words() <= HARMLESS_WORDS => AT_RISK_THOUGH_HARMLESS,
        true if by_no_rule => AT_RISK_SECONDED_BY_NO_RULE,
        true => AT_RISK_SECONDED,
        false if by_no_rule => AT_RISK_BY_NO_RULE,
        false => AT_RISK,
    }
}

/// Whether no rule knows anything in it, neither danger nor harmless.
fn is_by_no_rule(case: &Case) -> bool {
    !case.hits.iter().any(|rule| matches!(rule.says, Says::Level(_) | Says::Act(_)))
}

/// Whether there are so few words that they may answer anything; the encoder understands few words better.
fn is_answer(case: &Case, seconded: bool) -> bool {
    case.text.words() <= if seconded { BARE_WORDS } else { ANSWER_WORDS }
}

/// How many of the last messages hinted at distress, one after another.
fn hints(context: &[Assessment]) -> usize {
    context.iter().rev().take_while(|before| before.urgency >= Urgency::Concern).count()
}

/// What the fusion looks at: the model's scores, what the rules weigh, and the facts around them.
pub fn clues(case: &Case, signs: &Signs, scores: Levels) -> Clues {
    clues_of(case, signs, &weigh(case, signs), scores)
}

fn clues_of(case: &Case, signs: &Signs, weighed: &[Weighed], scores: Levels) -> Clues {
    let middle = scores.iter().sum::<f32>() / 4.0;
    let mut clues = [0.0; CLUES];
    for (clue, score) in clues.iter_mut().zip(scores) {
        *clue = score - middle;
    }
    let mass = |least: Urgency| -> f32 { weighed.iter().filter(|w| w.level >= least).map(|w| w.weight).sum() };
    let must = |level: Urgency| weighed.iter().any(|w| w.rule.must && w.level == level);
    let has = |bits: u128| case.signals & bits != 0;
    let yes = |is: bool| f32::from(u8::from(is));
    for (at, level) in [Urgency::Emergency, Urgency::Urgent, Urgency::Concern].into_iter().enumerate() {
        clues[4 + at] = mass(level).min(1.5);
        clues[7 + at] = yes(must(level));
    }
    let act = |strong: bool| case.hits.iter().any(|r| matches!(r.says, Says::Act(_)) && (r.weight > 0.9) == strong);
    let words = case.text.words();
    let rest = [
        yes(act(true)),
        yes(act(false)),
        yes(has(signs.joke)),
        yes(has(signs.fiction)),
        yes(has(signs.past)),
        yes(has(signs.now)),
        yes(has(signs.feeling)),
        yes(has(signs.denial)),
        yes(has(signs.home)),
        yes(has(signs.adult)),
        yes(case.text.question),
        yes(words <= 2),
        yes(words == 0),
        yes(case.known * 2 < words),
    ];
    clues[10..].copy_from_slice(&rest);
    clues
}

/// The dangerous rules, heaviest first.
fn weigh<'a>(case: &Case<'a>, signs: &Signs) -> Vec<Weighed<'a>> {
    let has = |bits: u128| case.signals & bits != 0;
    let mut softness = 1.0;
    for bits in [signs.joke, signs.fiction] {
        if has(bits) {
            softness *= SOFTENED;
        }
    }
    let mut weighed: Vec<Weighed> = case
        .hits
        .iter()
        .filter_map(|rule| {
            let Says::Level(mut level) = rule.says else { return None };
            let mut weight = rule.weight;
            if !rule.must {
                weight *= softness;
                if level == Urgency::Emergency && has(signs.past) && !has(signs.now) {
                    level = Urgency::Urgent;
                }
                if has(signs.denial) && level == Urgency::Emergency {
                    weight *= 0.7;
                }
            }
            Some(Weighed { rule, level, weight })
        })
        .collect();
    weighed.sort_by(|a, b| b.level.cmp(&a.level).then(b.weight.total_cmp(&a.weight)));
    weighed
}

/// The highest level whose weights reach far enough, and whether it is sure.
fn level(case: &Case, signs: &Signs, weighed: &[Weighed]) -> (Urgency, bool) {
    let has = |bits: u128| case.signals & bits != 0;
    for level in [Urgency::Emergency, Urgency::Urgent, Urgency::Concern] {
        let mut mass: f32 = weighed.iter().filter(|w| w.level >= level).map(|w| w.weight).sum();
        let soft = has(signs.joke | signs.fiction | signs.past);
        if level == Urgency::Emergency && has(signs.now) && !soft && weighed.iter().any(is_pressing) {
            mass += UNSURE;
        }
        if mass >= SURE {
            return (level, true);
        }
        if mass >= UNSURE - 0.01 {
            return (level, false);
        }
    }
    (Urgency::None, true)
}

/// Whether the harm that a rule tells of becomes an emergency when it is happening now.
fn is_pressing(weighed: &Weighed) -> bool {
    weighed.level == Urgency::Urgent
        && weighed.weight >= 0.7
        && weighed.rule.leaves.iter().any(|leaf| {
            matches!(
                leaf.group(),
                Group::Suicide
                    | Group::PhysicalAbuse
                    | Group::SexualAbuse
                    | Group::DomesticViolence
                    | Group::HarmfulPractices
                    | Group::LabourTrafficking
            )
        })
}

/// What a message is when no danger was found in it: an act, something told that we do not know, or not understood.
fn quiet(case: &Case, signs: &Signs, weighed: &[Weighed], verdict: &mut Assessment) {
    let has = |bits: u128| case.signals & bits != 0;
    let words = case.text.words();
    // Small words prove little in a long message: someone may begin with a greeting.
    let act = case.hits.iter().find_map(|rule| match rule.says {
        Says::Act(act) if rule.weight > 0.9 || words <= FEW_WORDS => Some(act),
        _ => None,
    });
    verdict.act = act;
    if act.is_some() {
        return;
    }
    let soft = has(signs.joke | signs.fiction);
    if !weighed.is_empty() && soft {
        verdict.act = Some(if has(signs.joke) { Act::Hyperbole } else { Act::JokeOrQuote });
        return;
    }
    verdict.understood = understood(case);
    if !verdict.understood {
        // Words that can be spoken, of a language that nobody here knows: someone may be telling something.
        if words > FEW_UNKNOWN && speakable(case) {
            (verdict.urgency, verdict.unsure) = (Urgency::Concern, true);
        }
        return;
    }
    if case.text.tokens.iter().all(|t| t.kind == Kind::Number) {
        verdict.act = Some(Act::Answer);
        return;
    }
    // Without a model, someone who writes in sentences is taken for telling something.
    let telling = has(signs.feeling) || words >= TELLING_WORDS;
    let alone = case.opinion.as_ref().is_none_or(|opinion| is_answer(case, opinion.second.is_some()));
    if alone && (!weighed.is_empty() || telling && !soft) {
        verdict.urgency = Urgency::Concern;
        verdict.unsure = true;
        return;
    }
    verdict.act = Some(if case.text.question { Act::Question } else { Act::Smalltalk });
}

/// Whether the words make any sense to us: some are known, or it is one or two words that could be a name.
fn understood(case: &Case) -> bool {
    let words = case.text.words();
    if words == 0 {
        return case.known > 0;
    }
    if case.known * 4 >= words {
        return true;
    }
    words <= 2 && speakable(case)
}

/// Whether every word can be spoken.
fn speakable(case: &Case) -> bool {
    case.text.tokens.iter().filter(|t| t.kind == Kind::Word).all(|t| could_be_a_name(&t.text))
}

/// The topics, those of the decisive level first, each once.
fn leaves(weighed: &[Weighed], level: Urgency) -> Vec<Leaf> {
    let mut leaves = Vec::new();
    let (at, below): (Vec<&Weighed>, Vec<&Weighed>) = weighed.iter().partition(|w| w.level >= level);
    for leaf in at.into_iter().chain(below).flat_map(|w| &w.rule.leaves) {
        if !leaves.contains(leaf) {
            leaves.push(*leaf);
        }
    }
    leaves.truncate(MOST_LEAVES);
    leaves
}

/// The service that the heaviest rules call for; a hurt body before an attacker when both are said.
fn situation(weighed: &[Weighed], level: Urgency) -> Situation {
    let said: Vec<Situation> = weighed.iter().filter(|w| w.level >= level).map(|w| w.rule.situation).collect();
    [Situation::Fire, Situation::Body, Situation::Attack].into_iter().find(|s| said.contains(s)).unwrap_or_default()
}

/// Whom it is about: what a dangerous rule says, else what the words around say.
fn about(case: &Case, signs: &Signs, weighed: &[Weighed], level: Urgency) -> About {
    let offender = case.hits.iter().any(|r| r.about == Some(About::Offender));
    if offender {
        // Only a stated adult is one; of unknown age means a child.
        return if case.signals & signs.adult != 0 { About::Offender } else { About::SelfChild };
    }
    let told = case.hits.iter().filter(|r| !matches!(r.says, Says::Level(_))).find_map(|r| r.about);
    weighed.iter().find_map(|w| w.rule.about).or(told).unwrap_or(if level > Urgency::None {
        About::SelfChild
    } else {
        About::Unknown
    })
}

fn evidence(case: &Case, weighed: &[Weighed]) -> Vec<Evidence> {
    let one = |id: &str, weight| Evidence { layer: "rule".to_owned(), id: id.to_owned(), weight };
    let others = case.hits.iter().filter(|r| matches!(r.says, Says::Act(_)));
    weighed
        .iter()
        .map(|w| one(&w.rule.id, w.weight))
        .chain(others.map(|r| one(&r.id, r.weight)))
        .take(MOST_EVIDENCE)
        .collect()
}
