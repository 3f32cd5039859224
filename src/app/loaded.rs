//! The reviewed files, read and ready to be used: dialogues, directory, classifier.

use std::{fmt::Display, path::Path, sync::Arc};

use chrono::NaiveDate;

use crate::{
    clock::Clock,
    config::{self, Config},
    conversation::{Bridge, Settings},
    dialogue::{self, Dialogues, Walked},
    directory::{self, Directory},
    files::{self, Files, Problem},
    store::Db,
    triage::{Model, Triage, encoder::Encoder},
};

/// Where triage rules lie inside the dialogues.
const TRIAGE: &str = "triage/";

/// The reviewed files, ready to be used.
#[derive(Clone)]
pub struct Loaded {
    /// What is said, and when.
    pub dialogues: Arc<Dialogues>,
    /// The services that exist.
    pub directory: Arc<Directory>,
    /// The classifier.
    pub triage: Arc<Triage>,
    /// The files that the dialogues were read from.
    files: Files,
}

impl Loaded {
    /// Proves what was loaded: the walk over every state, the texts of every language, the rules of triage on their
    /// own sentences. `dialogues` is the folder they came from, for the paths of what is wrong. Also tells how much was
    /// walked.
    pub fn proven(&self, dialogues: Option<&Path>) -> (Vec<Problem>, Walked) {
        let root = root(dialogues, "dialogues");
        let (found, walked) = dialogue::check(&self.dialogues, &self.files, &self.directory);
        let of_dialogue = found.into_iter().map(|p| Problem::of_file(&root, &p.path, p.line, p.code, p.reason, p.fix));
        let root = format!("{root}/triage");
        let of_triage = self.triage.rehearse().into_iter();
        let of_triage = of_triage.map(|p| Problem::of_file(&root, &p.file, p.line, p.code, p.reason, p.fix));
        (of_dialogue.chain(of_triage).collect(), walked)
    }

    /// What the settings name, or what is built in.
    ///
    /// A dialogue of the operator's own is proven here, before the first young person meets it; the built-in one was
    /// proven by the tests.
    pub fn from_settings(config: &Config) -> anyhow::Result<Loaded> {
        let own = config.dialogues_dir.as_deref();
        let loaded = Self::from_folders(own, config.directory_dir.as_deref()).and_then(|loaded| {
            let problems = if own.is_some() { loaded.proven(own).0 } else { Vec::new() };
            if problems.is_empty() { Ok(loaded) } else { Err(problems) }
        });
        let loaded =
            loaded.map_err(|problems| anyhow::anyhow!("{}", told("dialogues or directory cannot be used", &problems)));
        Ok(loaded?.settled().with_encoder(config.triage.encoder_dir.as_deref()))
    }

    /// The classifier alone, as [`Loaded::from_settings`] gives it: without time and memory for directory and dialogues.
    pub fn triage_alone(config: &Config) -> anyhow::Result<Arc<Triage>> {
        if config.dialogues_dir.is_some() {
            // Rules of an operator's own are proven with the dialogues that they lie among.
            return Ok(Self::from_settings(config)?.triage);
        }
        let mut triage = Self::triage_built_in();
        stand_beside(&mut triage, config.triage.encoder_dir.as_deref());
        Ok(Arc::new(triage))
    }

    /// With the encoder of a folder beside the rules, where it is there.
    fn with_encoder(mut self, folder: Option<&Path>) -> Loaded {
        if let Some(triage) = Arc::get_mut(&mut self.triage) {
            stand_beside(triage, folder);
        }
        self
    }

    /// Without what only proving needs.
    fn settled(mut self) -> Loaded {
        self.files = Files::new();
        if let Some(triage) = Arc::get_mut(&mut self.triage) {
            triage.forget_sentences();
        }
        self
    }

    /// What lies in the folders; where none is given, what is built in. Every problem of every part at once.
    pub fn from_folders(dialogues: Option<&Path>, directory: Option<&Path>) -> Result<Loaded, Vec<Problem>> {
        Self::read(dialogues, directory, None, true)
    }

    /// The same with every rule of triage read at once, ready to be [proven](Loaded::proven); and no source may have been read after `today`. Not for a start: a machine whose clock is wrong has
    /// to answer all the same.
    pub fn from_folders_as_of(
        dialogues: Option<&Path>,
        directory: Option<&Path>,
        today: Option<NaiveDate>,
    ) -> Result<Loaded, Vec<Problem>> {
        Self::read(dialogues, directory, today, false)
    }

    fn read(
        dialogues: Option<&Path>,
        directory: Option<&Path>,
        today: Option<NaiveDate>,
        lazily: bool,
    ) -> Result<Loaded, Vec<Problem>> {
        let spoken = Self::spoken(dialogues, lazily);
        let directory = Self::directory(directory, today);
        match (spoken, directory) {
            (Ok((dialogues, triage, files)), Ok(directory)) => Ok(Loaded {
                dialogues: Arc::new(dialogues),
                directory: Arc::new(directory),
                triage: Arc::new(triage),
                files,
            }),
            (spoken, directory) => Err([spoken.err(), directory.err()].into_iter().flatten().flatten().collect()),
        }
    }

    /// The directory alone. No source may have been read after `today`; without it that is not checked.
    pub fn directory(folder: Option<&Path>, today: Option<NaiveDate>) -> Result<Directory, Vec<Problem>> {
        let files = Self::directory_files(folder)?;
        let read = today.map_or_else(|| directory::import_to_serve(&files), |_| directory::import(&files, today));
        read.map_err(|complaints| {
            let root = root(folder, "directory");
            let told = |complaint: directory::Complaint| {
                let directory::Complaint { file, line, column, code, reason, fix } = complaint;
                let reason = if column.is_empty() { reason } else { format!("column {column}: {reason}") };
                Problem::of_file(&root, &file, line, code, reason, fix)
            };
            complaints.into_iter().map(told).collect()
        })
    }

    /// The files of the directory, as import takes them.
    pub fn directory_files(folder: Option<&Path>) -> Result<directory::Files, Vec<Problem>> {
        if folder.is_none() {
            return Ok(directory::Files::shipped());
        }
        let mut bytes = directory::Files::default();
        for (name, content) in files::directory(folder)? {
            bytes.insert(name, content.into_bytes());
        }
        Ok(bytes)
    }

    /// The same with another state of the directory.
    pub(super) fn with_directory(self, directory: Directory) -> Loaded {
        Loaded { directory: Arc::new(directory), ..self }
    }

    /// The dialogues and the triage rules that lie among them.
    fn spoken(folder: Option<&Path>, lazily: bool) -> Result<(Dialogues, Triage, Files), Vec<Problem>> {
        if lazily && folder.is_none() {
            return Ok(Self::spoken_built_in());
        }
        let root = root(folder, "dialogues");
        let (rules, dialogues): (Files, Files) =
            files::dialogues(folder)?.into_iter().partition(|(path, _)| path.starts_with(TRIAGE));
        let without_rules = rules.keys().all(|path| path != "triage/en.toml");
        let texts = dialogues.clone();
        let rules: Vec<(String, String)> =
            rules.into_iter().map(|(path, text)| (path[TRIAGE.len()..].to_owned(), text)).collect();
        let dialogues = Dialogues::load(&dialogues).map_err(|found| -> Vec<Problem> {
            found.into_iter().map(|p| Problem::of_file(&root, &p.path, p.line, p.code, p.reason, p.fix)).collect()
        });
        let triage = Triage::load(&rules).map_err(|found| -> Vec<Problem> {
            let root = format!("{root}/triage");
            found.into_iter().map(|p| Problem::of_file(&root, &p.file, p.line, p.code, p.reason, p.fix)).collect()
        });
        // Without rules nothing would ever be an emergency.
        let triage = triage.and_then(|triage| if without_rules { Err(vec![no_rules(&root)]) } else { Ok(triage) });
        match (dialogues, triage) {
            (Ok(dialogues), Ok(triage)) => Ok((dialogues, modelled(triage), texts)),
            (dialogues, triage) => Err([dialogues.err(), triage.err()].into_iter().flatten().flatten().collect()),
        }
    }

    /// The same from what is built in. It is proven by the tests, so texts and rules are read when they are needed.
    fn spoken_built_in() -> (Dialogues, Triage, Files) {
        let files = files::shipped_without(&["texts", "triage"]);
        let texts: Vec<_> = files::shipped("texts/").collect();
        let dialogues = Dialogues::of_built_in(&files, &texts);
        let dialogues = dialogues.unwrap_or_else(|_| panic!("what is built in was read by the tests"));
        (dialogues, Self::triage_built_in(), Files::new())
    }

    fn triage_built_in() -> Triage {
        let rules = files::shipped(TRIAGE).filter_map(|(path, text)| Some((path.strip_prefix(TRIAGE)?, text)));
        modelled(Triage::of_built_in(rules))
    }

    /// A bridge over these files and a store.
    pub fn bridge(&self, db: Db, clock: Clock, settings: Settings) -> Bridge {
        Bridge::new(db, self.dialogues.clone(), self.directory.clone(), self.triage.clone(), clock, settings)
    }
}

/// Puts the encoder of a folder beside the rules, where it is there. What is wrong with it is told; triage works without it.
fn stand_beside(triage: &mut Triage, folder: Option<&Path>) {
    let Some(folder) = folder.filter(|folder| folder.is_dir() || *folder != Path::new(config::ENCODER)) else { return };
    let encoder = Encoder::open(folder, None).map_err(anyhow::Error::from);
    if let Err(error) = encoder.and_then(|encoder| Ok(triage.take_encoder(Arc::new(encoder))?)) {
        let reason = format!("{error:#}");
        tracing::error!(reason, "the encoder cannot be used; triage works without it");
    }
}

/// The rules with the built-in model beside them. A model that cannot be read leaves the rules to do what they can.
fn modelled(rules: Triage) -> Triage {
    match Model::built_in() {
        Ok(model) => rules.with(Arc::new(model)),
        Err(error) => {
            tracing::error!(%error, "the triage model cannot be used; rules work alone");
            rules
        }
    }
}

/// How the paths of a tree begin in complaints.
fn root(folder: Option<&Path>, built_in: &str) -> String {
    folder.map_or_else(|| built_in.to_owned(), |folder| folder.display().to_string())
}

/// The complaint that a dialogue cannot tell danger.
fn no_rules(root: &str) -> Problem {
    let reason = "there are no English rules of triage: no danger would be seen".to_owned();
    let fix = "add triage/en.toml; dialogues/triage of the repository has it".to_owned();
    Problem::of_file(root, "triage/en.toml", 0, "T-RULES", reason, fix)
}

/// A headline and every problem on a line of its own.
pub fn told<P: Display>(headline: &str, problems: &[P]) -> String {
    problems.iter().fold(format!("{headline}:"), |text, problem| format!("{text}\n  {problem}"))
}
