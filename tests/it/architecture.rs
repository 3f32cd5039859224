//! The rules of the house, kept by a test: who may import whom, how files look, which words are used.
//! The reasons stand in `docs/architecture.md`.

use crate::support::source::{LOCAL, bare, before_tests, files, has_word, imports, root, rust, text};

/// What every module may use: small types without a will of their own.
const LEAVES: &[&str] = &["clock", "config", "country", "duration", "files", "ids", "lang", "plain", "secret"];

/// What each module may use besides itself and the leaves; the last line that fits counts. What channels have in
/// common lies below the conversation, each adapter above it.
const MAY_USE: &[(&str, &[&str])] = &[
    ("bus", &[]),
    ("channels", &["conversation", "dialogue", "directory", "triage"]),
    ("channels/mod.rs", &["dialogue", "directory"]),
    ("channels/adapter.rs", &["dialogue"]),
    ("channels/parts.rs", &["dialogue", "triage"]),
    (
        "conversation",
        &["bus", "channels", "dialogue", "directory", "handover", "seal", "statistics", "store", "telemetry", "triage"],
    ),
    ("dialogue", &["directory", "triage"]),
    ("directory", &["triage"]),
    ("handover", &["triage"]),
    ("jobs", &["bus", "channels", "conversation", "dialogue", "handover", "store", "telemetry"]),
    ("seal", &[]),
    ("staff", &["directory", "seal", "store"]),
    ("statistics", &["dialogue", "directory", "triage"]),
    ("store", &[]),
    ("telemetry", &[]),
    ("triage", &[]),
    (
        "web",
        &[
            "bus",
            "channels",
            "conversation",
            "dialogue",
            "directory",
            "handover",
            "seal",
            "staff",
            "statistics",
            "store",
            "telemetry",
            "triage",
        ],
    ),
];

/// Modules that put things together: they may use everything.
const ROOTS: &[&str] = &["app", "cli", "lib", "main"];

/// The only places of some dependencies.
const HOMES: &[(&str, &[&str])] = &[
    ("sqlx", &["src/store/"]),
    ("rusqlite", &["src/store/"]),
    ("axum", &["src/web/", "src/app.rs"]),
    ("tower_http", &["src/web/"]),
    ("askama", &["src/web/"]),
    ("teloxide_core", &["src/channels/telegram.rs", "src/channels/telegram/"]),
    ("serenity", &["src/channels/discord/requests.rs", "src/channels/discord/protocol.rs"]),
    ("tokio_tungstenite", &["src/channels/discord/"]),
    ("rustyline", &["src/channels/terminal.rs"]),
    ("rust_bert", &["src/triage/encoder/"]),
    ("tch", &["src/triage/encoder/"]),
    ("candle_core", &["src/triage/encoder/"]),
    ("candle_nn", &["src/triage/encoder/"]),
    ("candle_transformers", &["src/triage/encoder/"]),
    ("reqwest", &["src/channels/", "src/cli/reach.rs", "src/jobs/notify.rs", "src/jobs/notify/"]),
    // `seal::ring` is a module of ours.
    (
        "ring",
        &[
            "src/app.rs",
            "src/channels/discord.rs",
            "src/handover/sign.rs",
            "src/seal/",
            "src/web/published.rs",
            "src/web/signing.rs",
        ],
    ),
    ("clap", &["src/cli/"]),
    ("tracing_subscriber", &["src/telemetry.rs"]),
    ("prometheus_client", &["src/telemetry/"]),
    ("governor", &["src/conversation/gate.rs", "src/jobs/pace.rs"]),
    ("unicode_security", &["src/triage/"]),
    ("fluent_bundle", &["src/dialogue/"]),
    ("chacha20poly1305", &["src/seal/"]),
    ("argon2", &["src/staff/password.rs"]),
    ("sha1", &["src/staff/totp.rs"]),
    ("rustix", &["src/seal/"]),
];

/// Modules in which the same input always gives the same output.
const PURE: &[&str] =
    &["consultation", "dialogue", "directory", "handover", "report", "statistics", "survey", "triage"];

/// What a pure module has no use for.
const IMPURE: &[&str] = &[
    "async",
    "await",
    "env",
    "fs",
    "TcpStream",
    "TcpListener",
    "UdpSocket",
    "ToSocketAddrs",
    "process",
    "thread",
    "tokio",
    "SystemTime",
    "Instant",
    "Utc::now",
    "getrandom",
    "println",
    "eprintln",
    "tracing",
];

/// What stands at the top level for everyone to see.
const TOP: &[&str] = &[
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "README.md",
    "benches",
    "dialogues",
    "directory",
    "docker-compose.yml",
    "docs",
    "src",
    "tests",
];

/// The module of a file: `triage` for `src/triage/policy.rs`, `clock` for `src/clock.rs`.
fn module(path: &str) -> &str {
    let inside = path.strip_prefix("src/").expect("a source file");
    inside.split('/').next().unwrap_or_default().trim_end_matches(".rs")
}

#[test]
fn modules_import_only_downwards() {
    let mut wrong = Vec::new();
    for (path, code) in rust("src") {
        let module = module(&path);
        let code = bare(before_tests(&path, &code));
        if path.matches('/').count() == 1 && code.contains("super::") && !ROOTS.contains(&module) {
            wrong.push(format!("{path}: write crate:: for what lies beside it, so that it is seen"));
        }
        if ROOTS.contains(&module) || path == "src/files/build.rs" {
            continue;
        }
        let leaf = LEAVES.contains(&module);
        let fits = |name: &str| name == module || path.strip_prefix("src/") == Some(name);
        let allowed = MAY_USE.iter().rfind(|(name, _)| fits(name)).map(|(_, allowed)| *allowed);
        if allowed.is_none() && !leaf {
            wrong.push(format!("{path}: {module} has no line in MAY_USE; say what it may use"));
        }
        for import in imports(&code) {
            let fine = import == module
                || LEAVES.contains(&import.as_str())
                || allowed.is_some_and(|allowed| allowed.contains(&import.as_str()));
            if !fine {
                wrong.push(format!("{path}: {module} may not use {import}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_dependency_stays_in_its_home() {
    let mut wrong = Vec::new();
    for (path, code) in rust("src") {
        let code = bare(&code);
        for (name, homes) in HOMES {
            if has_word(&code, name) && !homes.iter().any(|home| path.starts_with(home)) {
                wrong.push(format!("{path}: {name} belongs into {}", homes.join(" or ")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn pure_modules_have_no_clock_no_chance_and_no_input_or_output() {
    let mut wrong = Vec::new();
    for (path, code) in rust("src") {
        if PURE.contains(&module(&path)) && !path.contains("/encoder/") {
            // What the build script made is no input at run time.
            let code = bare(before_tests(&path, &code)).replace("env!(", "(");
            let found = IMPURE.iter().filter(|word| has_word(&code, word));
            wrong.extend(found.map(|word| format!("{path}: {word}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn files_are_short_and_open_by_saying_what_they_are_for() {
    let mut wrong = Vec::new();
    for (path, code) in ["src", "tests", "benches"].into_iter().flat_map(rust) {
        let lines = code.lines().count();
        if lines > 500 {
            wrong.push(format!("{path}: {lines} lines; split it by concept, 500 at most"));
        }
        if !code.starts_with("//!") {
            wrong.push(format!("{path}: begin with //! and what the file is for"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_map_in_lib_rs_names_every_module() {
    let lib = text("src/lib.rs").expect("text");
    let declared = lib.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    let mut count = 0;
    for module in declared {
        count += 1;
        assert!(lib.contains(&format!("//! | [`{module}`] | ")), "src/lib.rs: the map has no line for {module}");
    }
    assert_eq!(lib.matches("//! | [`").count(), count, "src/lib.rs: the map names a module that is not there");
}

#[test]
fn nothing_is_left_undone_or_silenced() {
    // Put together here, so that this file does not find itself.
    let marks = [["TO", "DO"].concat(), ["FIX", "ME"].concat(), ["X", "XX"].concat()];
    let silenced = ["#[allow", "#![allow"].map(|start| format!("{start}("));
    let mut wrong = Vec::new();
    for (path, code) in ["src", "tests", "benches"].into_iter().flat_map(rust) {
        wrong.extend(marks.iter().filter(|mark| has_word(&code, mark)).map(|mark| format!("{path}: {mark}")));
        let code = bare(&code);
        let found = silenced.iter().filter(|start| code.contains(start.as_str()));
        wrong.extend(found.map(|_| format!("{path}: write #[expect(..., reason = \"...\")]")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_file_names_a_machine_or_a_registry() {
    let machines = [["/ro", "ot/"].concat(), ["/wo", "rk/"].concat(), ["/ho", "me/"].concat()];
    let registries =
        [["crates", ".io"], ["npmjs", ".org"], ["pypi", ".org"], ["pythonhosted", ".org"], ["proxy.golang", ".org"]];
    let registries = registries.map(|parts| parts.concat());
    let mut wrong = Vec::new();
    for path in files("") {
        // Lock files are written by tools and name where things come from.
        let Some(text) = text(&path).filter(|_| !path.ends_with("Cargo.lock") && !path.ends_with("package-lock.json"))
        else {
            continue;
        };
        let starts_path = |at: usize| !text[..at].ends_with(|c: char| c.is_alphanumeric() || "._-~%/".contains(c));
        let machine = machines.iter().filter(|name| text.match_indices(name.as_str()).any(|(at, _)| starts_path(at)));
        let registry = registries.iter().filter(|name| text.contains(name.as_str()));
        wrong.extend(machine.chain(registry).map(|name| format!("{path}: {name}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_words_of_the_glossary_have_no_synonyms_in_code() {
    // The word that is used, and what is not said for it. `hotline` is a label of the mapping's data.
    let synonyms =
        [("handover", "escalat"), ("helpline", "hotline"), ("counsellor", "counselor"), ("counsellor", "agent")];
    let data = ["OnlineAbuseHotline"];
    let mut wrong = Vec::new();
    for (path, code) in rust("src") {
        let mut code = bare(&code);
        for label in data {
            code = code.replace(label, "");
        }
        let words = code.split(|c: char| !(c.is_alphanumeric() || c == '_')).map(str::to_lowercase);
        for word in words {
            let named = |synonym: &str| word.split('_').any(|part| part.starts_with(synonym));
            let found = synonyms.iter().filter(|(_, synonym)| named(synonym));
            wrong.extend(found.map(|(right, _)| format!("{path}: {word}; the word is {right}")));
        }
        let name = module(&path);
        if ["utils", "helpers", "common", "core", "manager", "service"].contains(&name) {
            wrong.push(format!("{path}: {name} says nothing; name it after what it holds"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_top_level_stays_small() {
    let entries = std::fs::read_dir(root()).expect("the repository can be read");
    let names = entries.map(|entry| entry.expect("readable").file_name().into_string().expect("UTF-8"));
    let strange: Vec<String> = names
        .filter(|name| !name.starts_with('.') && name != "helpbridge.toml")
        .filter(|name| !TOP.contains(&name.as_str()) && !LOCAL.contains(&name.as_str()))
        .collect();
    assert!(strange.is_empty(), "at the top level there is no place for {}", strange.join(", "));
}
