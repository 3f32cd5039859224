//! All loaded rules and the one question asked of them: [`Triage::assess`].

use std::sync::Arc;

use super::{
    Assessment, Urgency,
    encoder::{self, Encoder, Weighing},
    identify::{self, Guess},
    load::Problem,
    model::{Clues, Levels, Model},
    normal::{self, Text, Token},
    opinion::{Opinion, Second},
    policy::{self, Case},
    rules::{Found, Rule, RuleSet, Says},
    shelf::Shelf,
};
use crate::lang::Lang;

/// The classifier: every language's rules, ready to be asked. It holds no state between messages.
pub struct Triage {
    shelf: Shelf,
    known: policy::Signs,
    model: Option<Arc<Model>>,
    encoder: Option<Arc<Encoder>>,
}

/// From this likelihood of a level on the verdict stands as it is, whatever an encoder might say.
const SETTLED: f32 = 0.98;

/// Why an encoder cannot stand beside the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// It was never weighed.
    #[error("the encoder has not been weighed; fix: helpbridge model weigh")]
    NotWeighed,
    /// It was weighed beside other weights of the linear model.
    #[error("the encoder was weighed beside other weights of the linear model; fix: helpbridge model weigh")]
    OtherModel,
}

/// What the rules found in a message.
struct Heard<'a> {
    hits: Vec<&'a Rule>,
    signals: u128,
    known: usize,
    written: Option<Lang>,
}

impl<'a> Heard<'a> {
    fn case<'b>(&'b self, text: &'b Text, context: &'b [Assessment], opinion: Option<Opinion<'b>>) -> Case<'b>
    where
        'a: 'b,
    {
        Case { hits: &self.hits, signals: self.signals, known: self.known, text, lang: self.written, context, opinion }
    }
}

impl Triage {
    /// Reads the rule files, given as (name, content). All mistakes of all files are told at once.
    pub fn load<N: AsRef<str>, C: AsRef<str>>(files: &[(N, C)]) -> Result<Triage, Vec<Problem>> {
        Shelf::read(files).map(Self::of)
    }

    /// Takes rule files that are built in, as (name, content), and reads each when its language is first needed.
    pub fn of_built_in(files: impl Iterator<Item = (&'static str, &'static str)>) -> Triage {
        Self::of(Shelf::of_built_in(files))
    }

    fn of(shelf: Shelf) -> Triage {
        let known = policy::Signs::of(&mut shelf.signals());
        Triage { shelf, known, model: None, encoder: None }
    }

    /// The same rules with a model beside them.
    #[must_use]
    pub fn with(self, model: Arc<Model>) -> Triage {
        Triage { model: Some(model), ..self }
    }

    /// Puts an encoder beside the model that has been weighed beside this very model.
    pub fn take_encoder(&mut self, encoder: Arc<Encoder>) -> Result<(), Unfit> {
        self.fits(&encoder)?;
        self.encoder = Some(encoder);
        Ok(())
    }

    /// Whether an encoder has been weighed beside this very model.
    pub fn fits(&self, encoder: &Encoder) -> Result<(), Unfit> {
        let weighing = encoder.weighing().ok_or(Unfit::NotWeighed)?;
        if self.model_hash() == Some(weighing.beside.as_str()) { Ok(()) } else { Err(Unfit::OtherModel) }
    }

    /// The encoder and how much it is believed.
    fn encoder(&self) -> Option<(&Encoder, &Weighing)> {
        let encoder = self.encoder.as_deref()?;
        Some((encoder, encoder.weighing()?))
    }

    /// The model beside the rules.
    pub(super) fn model(&self) -> Option<&Model> {
        self.model.as_deref()
    }

    /// The hash of the model beside the rules, as in its model card.
    pub fn model_hash(&self) -> Option<&str> {
        self.model.as_deref().map(|model| model.hash.as_str())
    }

    /// The languages that have rules.
    pub fn languages(&self) -> impl Iterator<Item = Lang> {
        self.shelf.languages()
    }

    /// The language of a text, where its script or its common words tell it.
    pub fn language(&self, text: &str) -> Option<Lang> {
        self.guess(&normal::normal(text), None).language
    }

    /// The verdict on one message. `lang` is the conversation's language, `context` the verdicts on the messages
    /// before it, oldest first. Pure; never panics; time linear in the length of the text, of which 4 KB are read.
    pub fn assess(&self, text: &str, lang: Lang, context: &[Assessment]) -> Assessment {
        self.decide(&normal::normal(text), lang, context, None)
    }

    /// Whether the encoder could change this verdict: there is one that helps in the language of the message or, where that
    /// is not known, of the conversation, and rules and linear model are not sure beyond doubt.
    pub fn may_reconsider(&self, verdict: &Assessment, lang: Lang) -> bool {
        let Some((_, weighing)) = self.encoder() else { return false };
        let helps = weighing.langs.contains(&verdict.lang.unwrap_or(lang));
        let is_settled = verdict.scores.iter().any(|likely| *likely >= SETTLED);
        helps && verdict.understood && !is_settled
    }

    /// The first verdict with what the encoder says; milliseconds of computing. Nothing when it could not compute.
    ///
    /// Of a text that is longer than what it reads it may raise the verdict and not lower it: the danger may stand at the
    /// end.
    pub fn reconsider(&self, text: &str, lang: Lang, context: &[Assessment], first: &Assessment) -> Option<Assessment> {
        let (encoder, _) = self.encoder()?;
        let reading = self.reading(text, lang, encoder.ideas())?;
        let is_cut = text.len() > encoder::MOST_BYTES || encoder.is_cut(&reading).ok()?;
        let levels = encoder.levels(&reading).ok()?;
        let again = self.decide(&normal::normal(text), lang, context, Some(levels));
        Some(if is_cut && again.urgency < first.urgency { first.clone() } else { again })
    }

    /// Has the encoder read its weights, where there is one: a hundred megabytes, a fifth of a second.
    pub fn warm_up(&self) {
        if let Some((encoder, _)) = self.encoder() {
            // One that cannot compute has told so itself.
            _ = encoder.levels("");
        }
    }

    /// The verdict of every layer there is, however long it takes.
    pub fn assess_fully(&self, text: &str, lang: Lang, context: &[Assessment]) -> Assessment {
        let verdict = self.assess(text, lang, context);
        let again = self.may_reconsider(&verdict, lang).then(|| self.reconsider(text, lang, context, &verdict));
        again.flatten().unwrap_or(verdict)
    }

    fn decide(&self, text: &Text, lang: Lang, context: &[Assessment], second: Option<Levels>) -> Assessment {
        let heard = self.hear(text, lang);
        let verdict = self.judge(&heard, text, lang, context, second);
        if verdict.urgency >= Urgency::Urgent || !self.known.laughs(heard.signals) {
            return verdict;
        }
        // Many rules are silent beside laughter. What they find without it is not taken for a joke unasked. Rules alone: a
        // text with holes is none that the model has learned from.
        let sober = self.without_laughter(text, lang);
        let meant = policy::verdict(&self.hear(&sober, lang).case(&sober, context, None), &self.known);
        let is_worse = meant.urgency >= Urgency::Urgent;
        let asked = policy::laughed_off(meant);
        if is_worse && asked.urgency > verdict.urgency { asked } else { verdict }
    }

    fn judge(
        &self,
        heard: &Heard<'_>,
        text: &Text,
        lang: Lang,
        context: &[Assessment],
        second: Option<Levels>,
    ) -> Assessment {
        let written = heard.written.unwrap_or(lang);
        let features = self.model.as_deref().map(|model| model.features(text, written, lang));
        let opinion = self.model.as_deref().zip(features.as_ref());
        let second = self.encoder().zip(second);
        let second = second.map(|((_, weighing), levels)| Second { fusion: &weighing.fusion, levels });
        let opinion =
            opinion.map(|(model, features)| Opinion { model, features, sums: model.level_sums(features), second });
        policy::verdict(&heard.case(text, context, opinion), &self.known)
    }

    /// What the encoder reads of a text; `ideas` are the gloss words, that of idea 1 first. Nothing without a model.
    pub fn reading(&self, text: &str, lang: Lang, ideas: &[String]) -> Option<String> {
        let model = self.model.as_deref()?;
        let folded = normal::normal(text);
        let written = self.guess(&folded, Some(lang)).language.unwrap_or(lang);
        Some(encoder::reading(text, &folded, &model.glossary, ideas, [written, lang]))
    }

    /// The text without the words that are laughter by themselves.
    fn without_laughter(&self, text: &Text, lang: Lang) -> Text {
        let laughs = |token: &Token| {
            let alone = Text { tokens: vec![token.clone()], question: false };
            self.known.laughs(self.hits(&alone, &[lang, Lang::EN]).1)
        };
        let tokens = text.tokens.iter().filter(|token| !laughs(token)).cloned().collect();
        Text { tokens, question: text.question }
    }

    /// What the fusion looks at, given what the linear model scored; for learning how to weigh it.
    pub fn clues(&self, text: &str, lang: Lang, scores: Levels) -> Clues {
        let text = normal::normal(text);
        policy::clues(&self.hear(&text, lang).case(&text, &[], None), &self.known, scores)
    }

    /// What the rules of the likely languages find.
    fn hear(&self, text: &Text, lang: Lang) -> Heard<'_> {
        let Guess { language: written, likely, whole } = self.guess(text, Some(lang));
        let mut tried = vec![lang];
        tried.extend(written);
        // Where the conversation's own language knows every word, the others that share some have nothing to add.
        if self.model.is_none() || !whole.contains(&lang) {
            tried.extend(likely);
        }
        // English words are mixed into everything.
        tried.push(Lang::EN);
        tried.dedup();
        let (mut hits, mut signals, mut known) = self.hits(text, &tried);
        // Too few of the words are known: perhaps it is one of the other languages. In the conversation's own language
        // misspelt words are likelier than foreign ones.
        let enough = if written == Some(lang) { text.words().div_ceil(2) } else { (text.words() * 2).div_ceil(3) };
        if known < enough && self.model.is_none() {
            let others = self.languages().filter(|other| !tried.contains(other)).collect::<Vec<_>>();
            let share = |other: &Lang| self.shelf.set(*other).map_or(0, |set| set.find(text).known);
            let others: Vec<(usize, Lang)> = others.into_iter().map(|other| (share(&other), other)).collect();
            // Of those that are only guessed at, the ones that know the words best.
            let most = others.iter().map(|(known, _)| *known).max().unwrap_or(0);
            if most > known {
                tried.extend(others.iter().filter(|(known, _)| *known == most).map(|(_, other)| *other));
                (hits, signals, known) = self.hits(text, &tried);
            }
        }
        Heard { hits, signals, known, written }
    }

    /// Guesses the language from the words that glossaries explain; without a model, from the commonest words alone.
    fn guess(&self, text: &Text, hint: Option<Lang>) -> Guess {
        identify::guess(text, hint, &|word, known_in| {
            if let Some(model) = &self.model {
                known_in.extend(model.glossary.langs_of(word));
            }
            // Glossaries hold the commonest words, so with them no rules need be read to guess a language.
            let sets = self.model.is_none().then(|| self.shelf.all());
            for set in sets.into_iter().flatten() {
                let common = |word: &str| set.lexicon.is_function_word(word);
                let is_common = || common(&word.text) || word.others.iter().any(|other| common(other));
                if !known_in.contains(&set.lang) && is_common() {
                    known_in.push(set.lang);
                }
            }
        })
    }

    /// The rules that fire, those of the first language first; the signals; how many words are known.
    fn hits(&self, text: &Text, tried: &[Lang]) -> (Vec<&Rule>, u128, usize) {
        let mut sets: Vec<&RuleSet> = Vec::new();
        for lang in tried {
            if !sets.iter().any(|s| s.lang == *lang)
                && let Some(set) = self.shelf.set(*lang)
            {
                sets.push(set);
            }
        }
        let found: Vec<Found> = sets.iter().map(|set| set.find(text)).collect();
        let signals = found.iter().fold(0, |all, f| all | f.signals);
        let known = found.iter().map(|f| f.known).max().unwrap_or(0);
        let mut hits = Vec::new();
        for (set, found) in sets.iter().zip(&found) {
            let stands = |rule: &Rule| rule.needs & !signals == 0 && rule.without & signals == 0;
            hits.extend(found.rules.iter().map(|i| &set.rules[*i]).filter(|r| stands(r)));
            hits.extend(set.bare.iter().map(|i| &set.rules[*i]).filter(|r| stands(r)));
        }
        (hits, signals, known)
    }

    /// Lets go of the rules' own sentences, which take half of the memory and are read by [`Triage::rehearse`] alone.
    pub fn forget_sentences(&mut self) {
        self.shelf.forget_sentences();
    }

    /// The rules of every language.
    #[cfg(test)]
    pub(super) fn sets(&self) -> impl Iterator<Item = &super::rules::RuleSet> {
        self.shelf.all()
    }

    /// Tries every rule on its own sentences; what does not hold comes back as problems.
    pub fn rehearse(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        for set in self.shelf.all() {
            for rule in &set.rules {
                let wanted = rule.fires.iter().map(|s| (s, true)).chain(rule.quiet.iter().map(|s| (s, false)));
                for (sentence, fires) in wanted {
                    let text = normal::normal(sentence);
                    let (hits, _, _) = self.hits(&text, &[set.lang, Lang::EN]);
                    if hits.iter().any(|h| h.id == rule.id) != fires {
                        let (code, what, fix) = if fires {
                            ("silent", "does not fire on", "widen its patterns or change the sentence")
                        } else {
                            ("loud", "fires on", "narrow its patterns or add an unless")
                        };
                        problems.push(Problem {
                            file: set.file.clone(),
                            line: rule.line,
                            code,
                            reason: format!("{} {what} {sentence:?}", rule.id),
                            fix: fix.to_owned(),
                        });
                    }
                    if let Says::Level(level) = rule.says
                        && rule.must
                        && fires
                        && self.assess(sentence, set.lang, &[]).urgency < level
                    {
                        problems.push(Problem {
                            file: set.file.clone(),
                            line: rule.line,
                            code: "low",
                            reason: format!("{sentence:?} of {} gets a lower verdict", rule.id),
                            fix: "tell the keepers of the policy; a floor must hold".to_owned(),
                        });
                    }
                }
            }
        }
        problems
    }
}
