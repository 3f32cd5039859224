//! Reads the settings from their layers and finds everything that is wrong with them in one go.
//!
//! Every setting is first tried alone on top of the defaults, so that one bad value does not hide the next.

use std::{collections::BTreeMap, fs, io, path::Path};

use serde::Deserialize;
use toml::{Table, Value, de::DeTable};

use super::{
    Config, Problem,
    channels::{read_database, read_token},
    is_partner_key,
    settings::{ENCODER, EXPECTED},
};

/// The name of the settings file in the working folder.
pub const FILE: &str = "helpbridge.toml";

/// What the variables of the environment begin with.
const PREFIX: &str = "HELPBRIDGE_";

/// The settings as they stand in the working folder and the environment.
pub fn load() -> Result<Config, Vec<Problem>> {
    let file = match fs::read_to_string(FILE) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => {
            let fix = "make it a readable file in UTF-8, or take it away".to_owned();
            return Err(vec![Problem { place: FILE.to_owned(), key: String::new(), reason: error.to_string(), fix }]);
        }
    };
    read(&file, &environment())
}

/// The variables of the environment that are meant for us; a name that is not UTF-8 is none.
pub fn environment() -> BTreeMap<String, String> {
    std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.to_string_lossy().into_owned())))
        .filter(|(name, _)| name.starts_with(PREFIX))
        .collect()
}

/// Whether the user of the terminal has nothing against colour (<https://no-color.org>).
pub fn wants_colour() -> bool {
    std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// The settings from the text of the file and the variables; or everything that is wrong with them.
pub fn read(file: &str, environment: &BTreeMap<String, String>) -> Result<Config, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut merged = Table::new();
    match file.parse::<Table>() {
        Ok(table) => {
            let lines = lines(file);
            for (key, value) in flat("", &table) {
                let line = lines.get(&key).copied().unwrap_or(1);
                let tried = try_one(&key, &[value]);
                take(&mut merged, &mut problems, format!("{FILE}:{line}"), &key, tried);
            }
        }
        Err(error) => problems.push(unreadable(file, &error)),
    }
    for (name, text) in environment {
        let key = name.trim_start_matches(PREFIX).to_ascii_lowercase().replace("__", ".");
        let tried = try_one(&key, &spellings(text));
        take(&mut merged, &mut problems, name.clone(), &key, tried);
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let config = Config::deserialize(merged).map_err(|error| {
        // Every value was tried alone; this stands here for combinations that serde alone would refuse.
        let fix = "run `helpbridge config` to see how settings are written".to_owned();
        vec![Problem { place: FILE.to_owned(), key: String::new(), reason: error.message().to_owned(), fix }]
    })?;
    let mut config = config;
    let mut problems = missing_folders(&config);
    problems.extend(odd_partners(&config));
    let Config { telegram, discord, database_url, database_url_file, .. } = &mut config;
    problems.extend(read_database(database_url, database_url_file.as_ref()));
    problems.extend(read_token("telegram", &mut telegram.token, telegram.token_file.as_ref()));
    problems.extend(read_token("discord", &mut discord.token, discord.token_file.as_ref()));
    if problems.is_empty() { Ok(config) } else { Err(problems) }
}

/// Puts a value that was good into the settings, or a complaint about it on the list.
fn take(
    merged: &mut Table,
    problems: &mut Vec<Problem>,
    place: String,
    key: &str,
    tried: Result<Value, (String, String)>,
) {
    match tried {
        Ok(value) => insert(merged, key, value),
        Err((reason, fix)) => problems.push(Problem { place, key: key.to_owned(), reason, fix }),
    }
}

/// The first of the spellings that the key takes; or what is wrong and what would mend it.
fn try_one(key: &str, spellings: &[Value]) -> Result<Value, (String, String)> {
    let Some((_, expected)) = EXPECTED.iter().find(|(known, _)| is_meant(known, key)) else {
        return Err(("is no setting".to_owned(), unknown_fix(key)));
    };
    let mut first = None;
    for value in spellings {
        let mut alone = Table::new();
        insert(&mut alone, key, value.clone());
        match Config::deserialize(alone) {
            Ok(_) => return Ok(value.clone()),
            Err(error) => _ = first.get_or_insert(error.message().to_owned()),
        }
    }
    Err((first.unwrap_or_else(|| "is empty".to_owned()), format!("write {expected}")))
}

/// Whether a key is the known one; a star in it stands for any name.
fn is_meant(known: &str, key: &str) -> bool {
    let (mut known, mut key) = (known.split('.'), key.split('.'));
    loop {
        match (known.next(), key.next()) {
            (None, None) => return true,
            (Some("*"), Some(name)) if !name.is_empty() => {}
            (Some(part), Some(name)) if part == name => {}
            _ => return false,
        }
    }
}

/// What a variable's text may mean: the text itself, a number or list in TOML, a list with commas.
fn spellings(text: &str) -> Vec<Value> {
    let mut all = vec![Value::String(text.to_owned())];
    all.extend(format!("v = {text}").parse::<Table>().ok().and_then(|mut table| table.remove("v")));
    let items = text.split(',').map(str::trim).filter(|item| !item.is_empty());
    all.push(Value::Array(items.map(|item| Value::String(item.to_owned())).collect()));
    all
}

fn unknown_fix(key: &str) -> String {
    let near = EXPECTED.iter().map(|(known, _)| (strsim::jaro_winkler(known, key), *known));
    match near.max_by(|a, b| a.0.total_cmp(&b.0)) {
        Some((likeness, known)) if likeness > 0.85 => format!("did you mean {known}? Otherwise take it away"),
        _ => "take it away; `helpbridge config` prints all there are".to_owned(),
    }
}

/// The folders that must be there before anything starts.
fn missing_folders(config: &Config) -> Vec<Problem> {
    let named = [
        ("dialogues_dir", &config.dialogues_dir, "the built-in one"),
        ("directory_dir", &config.directory_dir, "the built-in one"),
        ("triage.encoder_dir", &config.triage.encoder_dir, "none"),
    ];
    let is_default = |dir: &Path| dir == Path::new(ENCODER);
    let missing = named.into_iter().filter(|(_, dir, _)| {
        dir.as_deref().filter(|dir| !is_default(dir)).is_some_and(|dir| !Path::new(dir).is_dir())
    });
    missing
        .map(|(key, _, without)| Problem {
            place: "settings".to_owned(),
            key: key.to_owned(),
            reason: "names no folder that is there".to_owned(),
            fix: format!("write the path of a folder, or \"\" for {without}"),
        })
        .collect()
}

/// Partners that nobody could use.
fn odd_partners(config: &Config) -> Vec<Problem> {
    let odd = |(key, partner): (&String, &super::Partner)| {
        let (reason, fix) = if !is_partner_key(key) {
            ("is no key for a partner", "write up to 40 small letters, digits and dashes")
        } else if partner.origins.is_empty() {
            ("names no origin that may show the frame", "write origins = [\"https://school.example\"]")
        } else {
            return None;
        };
        let key = format!("partners.{key}");
        Some(Problem { place: "settings".to_owned(), key, reason: reason.to_owned(), fix: fix.to_owned() })
    };
    config.partners.iter().filter_map(odd).collect()
}

/// Every value of a table under its full key. An empty table stands for itself unless its keys are known.
fn flat(prefix: &str, table: &Table) -> Vec<(String, Value)> {
    let mut all = Vec::new();
    for (name, value) in table {
        let key = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
        match value {
            Value::Table(inner) if !inner.is_empty() => all.extend(flat(&key, inner)),
            Value::Table(_) if EXPECTED.iter().any(|(known, _)| known.starts_with(&format!("{key}."))) => {}
            other => all.push((key, other.clone())),
        }
    }
    all
}

fn insert(table: &mut Table, key: &str, value: Value) {
    match key.split_once('.') {
        None => _ = table.insert(key.to_owned(), value),
        Some((first, rest)) => {
            let inner = table.entry(first).or_insert_with(|| Value::Table(Table::new()));
            if let Value::Table(inner) = inner {
                insert(inner, rest, value);
            }
        }
    }
}

/// The line of every key in a file that parses, counted from 1.
fn lines(file: &str) -> BTreeMap<String, usize> {
    fn walk(file: &str, prefix: &str, table: &DeTable<'_>, lines: &mut BTreeMap<String, usize>) {
        for (name, value) in table {
            let key =
                if prefix.is_empty() { name.get_ref().to_string() } else { format!("{prefix}.{}", name.get_ref()) };
            lines.insert(key.clone(), line_at(file, name.span().start));
            if let Some(inner) = value.get_ref().as_table() {
                walk(file, &key, inner, lines);
            }
        }
    }
    let mut found = BTreeMap::new();
    if let Ok(table) = DeTable::parse(file) {
        walk(file, "", table.get_ref(), &mut found);
    }
    found
}

fn line_at(file: &str, offset: usize) -> usize {
    file.as_bytes().iter().take(offset).filter(|byte| **byte == b'\n').count() + 1
}

fn unreadable(file: &str, error: &toml::de::Error) -> Problem {
    let line = error.span().map_or(1, |span| line_at(file, span.start));
    Problem {
        place: format!("{FILE}:{line}"),
        key: String::new(),
        reason: format!("is no TOML: {}", error.message()),
        fix: "write settings as in: listen = \"127.0.0.1:8080\"".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{super::ANNOTATED, *};

    fn variables(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn the_annotated_default_is_the_default() {
        assert_eq!(read(ANNOTATED, &BTreeMap::new()), Ok(Config::default()));
        assert_eq!(read("", &BTreeMap::new()), Ok(Config::default()));
    }

    #[test]
    fn the_annotated_default_names_every_setting_and_no_other() {
        let text: Table = ANNOTATED.parse().expect("it is TOML");
        let mut written: Vec<String> = flat("", &text).into_iter().map(|(key, _)| key).collect();
        let named = EXPECTED.iter().filter(|(key, _)| !key.contains('*'));
        let mut known: Vec<String> = named.map(|(key, _)| (*key).to_owned()).collect();
        written.sort();
        known.sort();
        assert_eq!(written, known);
    }

    #[test]
    fn the_environment_wins_over_the_file() {
        let file = "listen = \"127.0.0.1:1\"\nlog = \"warn\"\n[triage]\ntime_limit_ms = 5\n";
        let set = variables(&[
            ("HELPBRIDGE_LISTEN", "[::1]:2"),
            ("HELPBRIDGE_TRIAGE__TIME_LIMIT_MS", "7"),
            ("HELPBRIDGE_TRUSTED_PROXIES", "10.0.0.0/8, ::1"),
        ]);
        let config = read(file, &set).expect("good settings");
        assert_eq!(config.listen.to_string(), "[::1]:2");
        assert_eq!((config.triage.time_limit_ms, config.log.as_str()), (7, "warn"));
        assert_eq!(config.trusted_proxies.len(), 2);
    }

    #[test]
    fn all_problems_are_told_at_once_with_place_key_and_fix() {
        let file =
            "listn = \"127.0.0.1:1\"\n\nlog = \"loud\"\n[telegram]\ntokens = \"x\"\n[triage]\ntime_limit_ms = 0\n";
        let set = variables(&[("HELPBRIDGE_LISTEN", "here"), ("HELPBRIDGE_COLOUR", "red")]);
        let problems = read(file, &set).expect_err("bad settings");
        let told: Vec<(&str, &str)> = problems.iter().map(|p| (p.place.as_str(), p.key.as_str())).collect();
        let expected = [
            ("helpbridge.toml:1", "listn"),
            ("helpbridge.toml:3", "log"),
            ("helpbridge.toml:5", "telegram.tokens"),
            ("helpbridge.toml:7", "triage.time_limit_ms"),
            ("HELPBRIDGE_COLOUR", "colour"),
            ("HELPBRIDGE_LISTEN", "listen"),
        ];
        assert_eq!(told, expected);
        assert!(problems.iter().all(|problem| !problem.fix.is_empty()));
        assert!(problems[0].fix.contains("did you mean listen"), "{}", problems[0].fix);
    }

    #[test]
    fn partners_come_from_both_layers_and_each_needs_an_origin() {
        let file = "[partners.spring-school]\norigins = [\"https://school.example\"]\nlang = \"sw\"\n";
        let set = variables(&[
            ("HELPBRIDGE_PARTNERS__CLUB__ORIGINS", "https://a.example, https://b.example"),
            ("HELPBRIDGE_PARTNERS__SPRING-SCHOOL__ENABLED", "false"),
        ]);
        let config = read(file, &set).expect("good settings");
        let school = &config.partners["spring-school"];
        assert_eq!((school.enabled, school.lang.map(|lang| lang.to_string())), (false, Some("sw".to_owned())));
        assert_eq!((config.partners["club"].origins.len(), config.partners["club"].enabled), (2, true));

        let bad = |file: &str| read(file, &BTreeMap::new()).expect_err("bad settings")[0].key.clone();
        assert_eq!(bad("[partners.club]\nenabled = true\n"), "partners.club");
        assert_eq!(bad("[partners.Club]\norigins = [\"https://a.example\"]\n"), "partners.Club");
        assert_eq!(bad("[partners.club]\norigins = [\"http://a.example\"]\n"), "partners.club.origins");
        assert_eq!(bad("[partners.club]\nsecret = \"x\"\n"), "partners.club.secret");
    }

    #[test]
    fn limits_are_whole_numbers_and_0_is_none() {
        let config = read("[limits]\nper_conversation = 0\n", &BTreeMap::new()).expect("good settings");
        assert_eq!((config.limits.per_conversation, config.limits.per_address), (0, 6000));
        for (key, value) in [("per_address", "-1"), ("per_address", "2000000"), ("per_conversation", "\"many\"")] {
            let problems = read(&format!("[limits]\n{key} = {value}\n"), &BTreeMap::new()).expect_err("a bad limit");
            assert_eq!(problems[0].key, format!("limits.{key}"));
            assert!(problems[0].fix.contains("a minute"), "{}", problems[0].fix);
        }
        let problems = read("[limits]\nper_adress = 1\n", &BTreeMap::new()).expect_err("no such limit");
        assert!(problems[0].fix.contains("did you mean limits.per_address"), "{}", problems[0].fix);
    }

    #[test]
    fn a_file_that_is_no_toml_is_refused_with_its_line() {
        let problems = read("log = \"info\"\nlisten = \n", &BTreeMap::new()).expect_err("bad file");
        assert_eq!(problems[0].place, "helpbridge.toml:2");
    }

    #[test]
    fn no_problem_repeats_a_secret() {
        let set = variables(&[("HELPBRIDGE_DATABASE_URL", "mysql://me:hunter2@host/db")]);
        let problems = read("", &set).expect_err("a bad address");
        assert!(!problems[0].to_string().contains("hunter2"));
        let set = variables(&[("HELPBRIDGE_DATABASE_URL", "postgres://me:hunter2@host/db")]);
        assert!(!format!("{:?}", read("", &set)).contains("hunter2"));
        for key in ["TELEGRAM__TOKEN", "TELEGRAM__WEBHOOK_SECRET", "DISCORD__TOKEN"] {
            let set = variables(&[(&format!("HELPBRIDGE_{key}"), "hunter2 and more")]);
            let problems = read("", &set).expect_err("a bad token");
            assert!(!problems[0].to_string().contains("hunter2"));
            let set = variables(&[(&format!("HELPBRIDGE_{key}"), "hunter2")]);
            assert!(!format!("{:?}", read("", &set)).contains("hunter2"));
        }
    }

    #[test]
    fn a_token_may_stand_in_a_file_of_its_own() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("token");
        let read = |more: &str| {
            let file = file.to_str().expect("UTF-8");
            read(&format!("[telegram]\ntoken_file = \"{file}\"\n{more}"), &BTreeMap::new())
        };
        assert_eq!(read("").expect_err("no file")[0].key, "telegram.token_file");
        fs::write(&file, "123:abc\n").expect("written");
        assert_eq!(read("").expect("good settings").telegram.token.expose(), "123:abc");
        assert_eq!(read("token = \"1:a\"\n").expect_err("two tokens")[0].key, "telegram.token_file");
        fs::write(&file, "\n").expect("written");
        assert!(read("").is_err());
    }

    #[test]
    fn the_address_of_the_database_may_stand_in_a_file_of_its_own() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("url");
        let line = format!("database_url_file = \"{}\"\n", file.to_str().expect("UTF-8"));
        let read = |more: &str| read(&format!("{line}{more}"), &BTreeMap::new());
        assert_eq!(read("").expect_err("no file")[0].key, "database_url_file");
        fs::write(&file, "postgres://me:hunter2@host/db\n").expect("written");
        assert_eq!(read("").expect("good settings").database_url.expose(), "postgres://me:hunter2@host/db");
        assert!(read("database_url = \"postgres://host/db\"\n").is_err(), "two addresses");
        fs::write(&file, "hunter2\n").expect("written");
        assert!(!read("").expect_err("no address")[0].to_string().contains("hunter2"));
    }

    #[test]
    fn what_protects_children_cannot_be_set_too_low() {
        for bad in ["k = 4", "delay_weeks = 0", "country_minimum = 9", "epsilon = -1.0", "hide_countries = [\"Kenya\"]"]
        {
            assert!(read(&format!("[statistics]\n{bad}\n"), &BTreeMap::new()).is_err(), "{bad}");
        }
        let set = variables(&[("HELPBRIDGE_STATISTICS__K", "5"), ("HELPBRIDGE_STATISTICS__HIDE_COUNTRIES", "VA, SM")]);
        let config = read("", &set).expect("good settings");
        assert_eq!((config.statistics.k, config.statistics.hide_countries.len()), (5, 2));
    }

    #[test]
    fn a_folder_that_is_not_there_is_refused() {
        let set = variables(&[("HELPBRIDGE_DIALOGUES_DIR", "/no/such/folder")]);
        assert_eq!(read("", &set).expect_err("no folder")[0].key, "dialogues_dir");
    }
}
