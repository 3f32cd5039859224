//! From corpus, glossaries and rules to a [`Model`].

use std::{collections::BTreeMap, sync::Arc};

use super::{
    ABOUT, Features, Fusion, Glossary, Known, Levels, Model,
    linear::Linear,
    train::{Example, Lesson, train},
};
use crate::{
    lang::Lang,
    triage::{
        Leaf, Triage, Urgency,
        corpus::{Item, Part},
        encoder::{Encoder, Failed, Weighing},
        normal, opinion,
    },
};

/// In how many folds the calibration part is scored by models that did not see it.
const FOLDS: usize = 3;
/// How much a message by others counts beside one by those who wrote most: there are many of those hands and few messages of
/// each, and who writes to us is a new one every time. Tried: 1, 2, 3 and 5, on messages that nothing is learned from.
const OTHERS: f32 = 3.0;
/// The least likelihood that is reckoned with.
const LEAST: f32 = 1e-4;

const LEVELS: Lesson = Lesson {
    bits: 19,
    answers: 4,
    first_group: 0,
    fewest: 2,
    one_of: true,
    rounds: 5,
    rate: 0.3,
    hidden: 0.2,
    runs: 3,
};
/// Topics are many, so they go by words and ideas alone: the letters would need ten times the room.
const TOPICS: Lesson = Lesson {
    bits: 16,
    answers: Leaf::ALL.len(),
    first_group: 1,
    fewest: 2,
    one_of: false,
    rounds: 8,
    rate: 0.3,
    hidden: 0.2,
    runs: 1,
};
const WHOM: Lesson = Lesson {
    bits: 16,
    answers: ABOUT.len(),
    first_group: 1,
    fewest: 2,
    one_of: true,
    rounds: 5,
    rate: 0.3,
    hidden: 0.2,
    runs: 1,
};

/// One item with what the model sees of it.
struct Read<'a> {
    item: &'a Item<'a>,
    features: Features,
    level: [usize; 1],
    leaves: Vec<usize>,
    about: Vec<usize>,
}

/// Learns a model from the training and calibration parts; the development part is not touched. Whatever
/// `rules` ask of a model, they ask of the one that is being made, so the same files give the same bytes.
pub fn learn(rules: Triage, glossary: Glossary, items: &[Item]) -> Model {
    let read: Vec<Read> =
        items.iter().filter(|i| i.part != Part::Development).map(|item| read(item, &glossary)).collect();
    let judged = held_back(&read);
    let distressed: Vec<&Read> = read.iter().filter(|one| one.item.urgency > Urgency::None).collect();
    let topics: Vec<Example> = distressed.iter().map(|one| one.example(&one.leaves)).collect();
    let whom: Vec<Example> =
        distressed.iter().filter(|one| !one.about.is_empty()).map(|one| one.example(&one.about)).collect();
    // The language of a text is guessed from the glossary, so the clues are asked of rules that stand beside this one.
    let model = Arc::new(Model {
        levels: levels(&read, &|_, _| true),
        topics: train(&topics, &TOPICS),
        about: train(&whom, &WHOM),
        fusion: Fusion::default(),
        glossary,
        hash: String::new(),
    });
    let rules = rules.with(Arc::clone(&model));
    let known: Vec<Known> = judged
        .into_iter()
        .map(|(one, scores)| Known {
            clues: rules.clues(one.item.text, one.item.lang, scores).to_vec(),
            lang: one.item.lang,
            right: one.level[0],
            weight: one.weight(),
        })
        .collect();
    drop(rules);
    let model = Arc::into_inner(model).expect("the rules that shared it are gone");
    Model { fusion: Fusion::learn(&known), ..model }
}

/// The levels as learned from those that are kept.
fn levels(read: &[Read], keep: &dyn Fn(usize, &Read) -> bool) -> Linear {
    let kept = read.iter().enumerate().filter(|(at, one)| keep(*at, one));
    let examples: Vec<Example> = kept.map(|(_, one)| one.example(&one.level)).collect();
    train(&examples, &LEVELS)
}

/// The calibration part with the scores of models that did not see the message: nobody is to be believed for what they
/// know by heart.
fn held_back<'a, 'b>(read: &'b [Read<'a>]) -> Vec<(&'b Read<'a>, Levels)> {
    let is_held_back = |at: usize, one: &Read, fold: usize| one.item.part == Part::Calibration && at % FOLDS == fold;
    let mut judged = Vec::new();
    for fold in 0..FOLDS {
        let judge = levels(read, &|at, one| !is_held_back(at, one, fold));
        for (_, one) in read.iter().enumerate().filter(|(at, one)| is_held_back(*at, one, fold)) {
            judged.push((one, Levels::try_from(judge.scores(&one.features).as_slice()).unwrap_or_default()));
        }
    }
    judged
}

/// Learns how much an encoder is believed, on the calibration part, which it has not seen; and in which languages it
/// makes the likelihoods of the development part fit better. `triage` has its model beside it.
pub fn weigh(triage: &Triage, encoder: &Encoder, items: &[Item]) -> Result<Weighing, Failed> {
    let model = triage.model().ok_or(Failed)?;
    let second = |item: &Item| encoder.levels(&triage.reading(item.text, item.lang, encoder.ideas()).ok_or(Failed)?);
    let seen: Vec<Read> =
        items.iter().filter(|i| i.part != Part::Development).map(|item| read(item, &model.glossary)).collect();
    let mut known = Vec::new();
    for (one, scores) in held_back(&seen) {
        let clues = triage.clues(one.item.text, one.item.lang, scores);
        let clues = opinion::with_second(&clues, &second(one.item)?);
        known.push(Known { clues, lang: one.item.lang, right: one.level[0], weight: one.weight() });
    }
    let fusion = Fusion::learn(&known);
    let mut gained: BTreeMap<Lang, f32> = BTreeMap::new();
    for item in items.iter().filter(|item| item.part == Part::Development) {
        let of = read(item, &model.glossary);
        let clues =
            triage.clues(item.text, item.lang, model.level_scores(&of.features, &model.level_sums(&of.features)));
        let lang = Some(item.lang);
        let before = model.fusion.levels(&clues, lang)[of.level[0]];
        let after = fusion.levels(&opinion::with_second(&clues, &second(item)?), lang)[of.level[0]];
        *gained.entry(item.lang).or_default() += libm::logf(after.max(LEAST)) - libm::logf(before.max(LEAST));
    }
    let langs = gained.into_iter().filter(|(_, gain)| *gain > 0.0).map(|(lang, _)| lang).collect();
    Ok(Weighing { beside: model.hash.clone(), adapted: encoder.is_adapted(), langs, fusion })
}

fn read<'a>(item: &'a Item<'a>, glossary: &Glossary) -> Read<'a> {
    let text = normal::normal(item.text);
    let langs = [item.lang, Lang::EN];
    let leaves = item.leaves.iter().filter_map(|leaf| Leaf::ALL.iter().position(|of| of == leaf));
    Read {
        item,
        features: Features::of(&text, glossary, &langs),
        level: [item.urgency as usize],
        leaves: leaves.collect(),
        about: ABOUT.iter().position(|of| *of == item.about).into_iter().collect(),
    }
}

impl Read<'_> {
    fn weight(&self) -> f32 {
        if self.item.is_by_others() { OTHERS } else { 1.0 }
    }

    fn example<'a>(&'a self, right: &'a [usize]) -> Example<'a> {
        Example { features: &self.features, right, weight: self.weight() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        lang::Lang,
        triage::{corpus, model},
    };

    const RULES: &str = "lang = \"en\"\nfunction_words = [\"i\", \"my\", \"the\"]\n";

    /// Trained twice, beside no model and beside one that guesses languages quite otherwise, the bytes are the same: the
    /// weights depend on corpus, glossaries and rules, never on the weights they replace.
    #[test]
    fn the_same_files_give_the_same_bytes() {
        let lines: String = (0..120)
            .map(|seed| {
                let (level, topic, text) = match seed % 4 {
                    0 => ("e", "suicide", "i took all my pills now"),
                    1 => ("u", "physical_abuse", "my dad hits me"),
                    2 => ("c", "bullying", "they laugh at me"),
                    _ => ("n", "-", "hello i like the film"),
                };
                format!("{level}\t{topic}\tself\t-\t{seed}\t{text} {seed}\n")
            })
            .collect();
        let items = corpus::items(Lang::EN, &lines).expect("items");
        let train = |beside: Option<Model>| {
            let rules = Triage::load(&[("en.toml", RULES)]).unwrap_or_else(|_| panic!("rules"));
            let rules = match beside {
                Some(model) => rules.with(Arc::new(model)),
                None => rules,
            };
            let glossary =
                Glossary::compile(&[(Lang::EN, "took\ttake\npills\tpill\nhits\thit\n")]).expect("a glossary");
            model::write(&learn(rules, glossary, &items))
        };
        let alone = train(None);
        assert!(alone == train(Model::built_in().ok()), "the weights that were there before show through");
        assert!(alone == train(None));
    }
}
