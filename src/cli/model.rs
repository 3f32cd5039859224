//! `helpbridge model`: learns the weights of triage from the corpus, and measures its verdicts.

use std::{
    fmt::Write as _,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use anyhow::{Context, bail};

use crate::{
    app::Loaded,
    lang::Lang,
    triage::{
        Triage, Urgency,
        corpus::{self, Item, Part},
        encoder::Encoder,
        evaluate::{self, AT_RISK, Figures, Report, Share},
        model::{self, Glossary, learn},
    },
};

use super::run::{Done, settings, without_encoder};

/// What is measured in place of, or beside, what is built in.
#[derive(Clone, Copy)]
pub struct With<'a> {
    /// Weights of the linear model.
    pub weights: Option<&'a Path>,
    /// The folder of an encoder.
    pub encoder: Option<&'a Path>,
}

/// Learns from `folder/corpus` and `folder/gloss` and writes the model file.
pub fn train(folder: &Path, out: &Path) -> Done {
    let triage = Loaded::triage_alone(&without_encoder(settings()?))?;
    let rules = Arc::into_inner(triage).context("the rules are in use elsewhere")?;
    let glossary = glossary(folder)?;
    let texts = files(&[folder.join("corpus")])?;
    let items = items(&texts)?;
    let model = learn::learn(rules, glossary, &items);
    let bytes = model::write(&model);
    fs::write(out, &bytes).with_context(|| format!("cannot write {}", out.display()))?;
    let mut output = io::stdout().lock();
    writeln!(output, "{} messages, {} bytes, BLAKE3 {}", items.len(), bytes.len(), model::hash_of(&bytes))?;
    Ok(ExitCode::SUCCESS)
}

/// Prints the figures on the files, or on the development part of the corpus; writes the model card where one is named.
///
/// With an encoder the figures are printed twice, without it and with it. Beside the development part stands what other
/// authors wrote, in `folder/unseen`.
pub fn evaluate(named: &[PathBuf], folder: &Path, with: With, card: Option<&Path>) -> Done {
    let mut triage = alone(with.weights)?;
    let texts = if named.is_empty() { files(&[folder.join("corpus")])? } else { files(named)? };
    let items = items(&texts)?;
    let unseen = folder.join("unseen");
    let unseen = if named.is_empty() && unseen.is_dir() { files(&[unseen])? } else { Vec::new() };
    let unseen = self::items(&unseen)?;
    let held_back = |item: &&Item| !named.is_empty() || item.part == Part::Development;
    let figures = |triage: &Triage| {
        let mut text = told(&evaluate::evaluate(triage, items.iter().filter(held_back)));
        if !unseen.is_empty() {
            text += "\nBy authors who had seen nothing of it:\n\n";
            text += &told(&evaluate::evaluate(triage, unseen.iter()));
        }
        text
    };
    let mut text = figures(&triage);
    if let Some(folder) = with.encoder {
        let alone = Arc::get_mut(&mut triage).context("the rules are in use elsewhere")?;
        alone.take_encoder(Arc::new(Encoder::load(folder, None)?))?;
        text += "\nWith the encoder:\n\n";
        text += &figures(&triage);
    }
    io::stdout().lock().write_all(text.as_bytes())?;
    if let Some(card) = card {
        fs::write(card, written(&triage, &items, &text)).with_context(|| format!("cannot write {}", card.display()))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Rules and linear model without an encoder; with the weights of a file, where one is named.
pub(super) fn alone(weights: Option<&Path>) -> anyhow::Result<Arc<Triage>> {
    let triage = Loaded::triage_alone(&without_encoder(settings()?))?;
    let Some(file) = weights else { return Ok(triage) };
    // The command ends soon after, so the weights may stay for ever.
    let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    let model = model::read(bytes.leak()).with_context(|| format!("{} is no model", file.display()))?;
    let rules = Arc::into_inner(triage).context("the rules are in use elsewhere")?;
    Ok(Arc::new(rules.with(Arc::new(model))))
}

/// The glossaries of `folder/gloss`.
pub(super) fn glossary(folder: &Path) -> anyhow::Result<Glossary> {
    let glosses = files(&[folder.join("gloss")])?;
    let glosses: Vec<(Lang, &str)> = glosses.iter().map(|(lang, text)| (*lang, text.as_str())).collect();
    Glossary::compile(&glosses).map_err(|what| anyhow::anyhow!("a glossary is wrong: {what}"))
}

/// The files named, or in the folders named, with the language that their names say.
pub(super) fn files(named: &[PathBuf]) -> anyhow::Result<Vec<(Lang, String)>> {
    let mut paths = Vec::new();
    for path in named {
        if path.is_dir() {
            let entries = fs::read_dir(path).with_context(|| format!("cannot read {}", path.display()))?;
            for entry in entries {
                let path = entry?.path();
                if path.extension().is_some_and(|ending| ending == "tsv") {
                    paths.push(path);
                }
            }
        } else {
            paths.push(path.clone());
        }
    }
    // The order of a folder is chance; the weights must not be.
    paths.sort();
    if paths.is_empty() {
        bail!("no .tsv file is there; fix: name files, or a folder that holds them");
    }
    let read = |path: PathBuf| {
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let lang = stem.parse().with_context(|| format!("{}: the name is no language", path.display()))?;
        Ok((lang, fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?))
    };
    paths.into_iter().map(read).collect()
}

pub(super) fn items(texts: &[(Lang, String)]) -> anyhow::Result<Vec<Item<'_>>> {
    let mut all = Vec::new();
    for (lang, text) in texts {
        all.extend(corpus::items(*lang, text).map_err(|what| anyhow::anyhow!("{lang}.tsv: {what}"))?);
    }
    Ok(all)
}

/// The figures as a table in Markdown, good to read in a terminal too.
fn told(report: &Report) -> String {
    let mut out = String::from(
        "| messages | emergency called urgent or emergency | emergency called emergency | at risk called urgent or above \
         | none called urgent or above | macro F1 | topics, micro F1 | calibration error | unsure | n |\n\
         |---|---|---|---|---|---|---|---|---|---|\n",
    );
    row(&mut out, "all", &report.all);
    for (lang, figures) in &report.langs {
        row(&mut out, lang.as_str(), figures);
    }
    let mut tags: Vec<_> = report.tags.iter().filter(|(_, figures)| figures.messages() >= 30).collect();
    tags.sort_by_key(|(tag, _)| tag.as_str());
    for (tag, figures) in tags {
        row(&mut out, &format!("tag {tag}"), figures);
    }
    if let Some((tag, _)) = report.worst_tag() {
        _ = writeln!(out, "\nMost at risk are missed with the tag: {tag}.");
    }
    out
}

fn row(out: &mut String, name: &str, figures: &Figures) {
    let emergency = &[Urgency::Emergency];
    let shares = [
        figures.called(emergency, Urgency::Urgent),
        figures.called(emergency, Urgency::Emergency),
        figures.called(AT_RISK, Urgency::Urgent),
        figures.called(&[Urgency::None], Urgency::Urgent),
    ];
    _ = write!(out, "| {name} ");
    for share in shares {
        _ = write!(out, "| {} ", with_interval(share));
    }
    _ = writeln!(
        out,
        "| {:.3} | {:.3} | {:.3} | {:.2} | {} |",
        figures.macro_f1(),
        figures.topic_micro_f1(),
        figures.calibration_error(),
        figures.unsure.value(),
        figures.messages()
    );
}

fn with_interval(share: Share) -> String {
    let (low, high) = share.interval();
    if share.of == 0 { "-".to_owned() } else { format!("{:.3} ({low:.2}-{high:.2})", share.value()) }
}

/// The model card.
fn written(triage: &Triage, items: &[Item], figures: &str) -> String {
    let count = |part: Part| items.iter().filter(|item| item.part == part).count();
    let langs: Vec<&str> = {
        let mut langs: Vec<&Item> = items.iter().collect();
        langs.sort_by_key(|item| item.lang);
        langs.dedup_by_key(|item| item.lang);
        langs.iter().map(|item| item.lang.as_str()).collect()
    };
    format!(
        include_str!("model_card.md"),
        hash = triage.model_hash().unwrap_or("none"),
        messages = items.len(),
        others = items.iter().filter(|item| item.is_by_others()).count(),
        languages = langs.join(" "),
        training = count(Part::Training),
        calibration = count(Part::Calibration),
        development = count(Part::Development),
        figures = figures
    )
}
