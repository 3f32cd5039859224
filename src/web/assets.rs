//! The files that the pages load: one stylesheet, one script, and the loader for pages of others.
//!
//! They are written by hand, and lie beside the templates. Nothing is built: only comments and indentation are taken
//! away, so that they cost a child nothing. Their names change with their content.

use std::sync::LazyLock;

use axum::{
    extract::{Path, State},
    http::{HeaderName, header},
    response::{IntoResponse, Response},
};

use super::WebState;

const STYLE: &str = include_str!("templates/page.css");
/// What only the map and the pages around it need.
const MAP_STYLE: &str = include_str!("templates/map.css");
const STAFF_STYLE: &str = include_str!("templates/staff.css");
/// The parts of the script, which share what they name.
const SCRIPT: &str = concat!(
    "(function () {\n'use strict';\n",
    include_str!("static/chat/page.js"),
    include_str!("static/chat/screen.js"),
    include_str!("static/chat/send.js"),
    include_str!("static/chat/listen.js"),
    include_str!("static/chat/leave.js"),
    include_str!("static/chat/start.js"),
    "})();\n"
);
/// The script of the console, which shares nothing with that of the chat.
const CONSOLE: &str = concat!(
    "(function () {\n'use strict';\n",
    include_str!("static/console/page.js"),
    include_str!("static/console/talk.js"),
    include_str!("static/console/stream.js"),
    "})();\n"
);
/// What the pages of statistics need beyond that.
const RESEARCH: &str = include_str!("templates/research.css");
const LOADER: &str = include_str!("static/loader.js");

/// The route of stylesheet and script.
pub(super) const ROUTE: &str = "/static/{name}";
/// The route of the loader: a fixed one, as it stands in pages of others.
pub(super) const LOADER_ROUTE: &str = "/w.js";

/// The word of the loader in whose place the address that Exit leads to is put.
const EXIT_PLACE: &str = "\"EXIT\"";

/// A file as it is served, and its address.
struct Asset {
    path: String,
    text: String,
}

impl Asset {
    fn new(source: &str, ending: &str) -> Self {
        let text = slim(source);
        let hash = blake3::hash(text.as_bytes()).to_hex();
        Asset { path: format!("/static/{}{ending}", &hash[..16]), text }
    }
}

static STYLESHEET: LazyLock<Asset> = LazyLock::new(|| Asset::new(STYLE, ".css"));
static MAP_STYLESHEET: LazyLock<Asset> = LazyLock::new(|| Asset::new(MAP_STYLE, "-map.css"));
static STAFF_STYLESHEET: LazyLock<Asset> = LazyLock::new(|| Asset::new(STAFF_STYLE, "-staff.css"));
static RESEARCHERS: LazyLock<Asset> = LazyLock::new(|| Asset::new(RESEARCH, "-research.css"));
static CONSOLE_SCRIPT: LazyLock<Asset> = LazyLock::new(|| Asset::new(CONSOLE, "-staff.js"));
static CHAT: LazyLock<Asset> = LazyLock::new(|| Asset::new(SCRIPT, ".js"));

/// The address of the stylesheet.
pub(super) fn stylesheet_path() -> &'static str {
    &STYLESHEET.path
}

/// The address of the stylesheet of the pages of statistics.
pub(super) fn research_path() -> &'static str {
    &RESEARCHERS.path
}

/// The address of the stylesheet of the map.
pub(super) fn map_stylesheet_path() -> &'static str {
    &MAP_STYLESHEET.path
}

/// The address of the stylesheet of staff.
pub(super) fn staff_stylesheet_path() -> &'static str {
    &STAFF_STYLESHEET.path
}

/// The address of the script of the console.
pub(super) fn console_script_path() -> &'static str {
    &CONSOLE_SCRIPT.path
}

/// The address of the script.
pub(super) fn script_path() -> &'static str {
    &CHAT.path
}

/// A file without its indentation, its empty lines and the comments that fill whole lines.
fn slim(source: &str) -> String {
    let mut lines = String::with_capacity(source.len());
    let kept = source.lines().map(str::trim).filter(|line| {
        let is_comment = line.starts_with("//") || (line.starts_with("/*") && line.ends_with("*/"));
        !line.is_empty() && !is_comment
    });
    for line in kept {
        lines.push_str(line);
        lines.push('\n');
    }
    lines
}

/// The stylesheet or the script. The only answers of the chat that may be kept: they are the same for everybody, and
/// Exit clears them away, too. A page of an older release asks for another name and gets today's, which is better than
/// none.
#[utoipa::path(get, path = "/static/{name}", tag = "page", params(("name" = String, Path, description = "Changes with the content")),
    responses((status = 200, description = "The stylesheet, or the script where the name ends with .js", content_type = "text/css")))]
pub(super) async fn file(Path(name): Path<String>) -> Response {
    const CSS: &str = "text/css; charset=utf-8";
    let (asset, kind) = match name.rsplit_once('.') {
        Some((name, "js")) if name.ends_with("-staff") => (&*CONSOLE_SCRIPT, "text/javascript; charset=utf-8"),
        Some((_, "js")) => (&*CHAT, "text/javascript; charset=utf-8"),
        Some((name, _)) if name.ends_with("-staff") => (&*STAFF_STYLESHEET, CSS),
        Some((name, _)) if name.ends_with("-map") => (&*MAP_STYLESHEET, CSS),
        Some((name, _)) if name.ends_with("-research") => (&*RESEARCHERS, CSS),
        _ => (&*STYLESHEET, CSS),
    };
    let headers = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "private, max-age=86400, immutable")];
    (headers, asset.text.as_str()).into_response()
}

/// The loader that puts the chat into a page of a partner. Read across origins, so that the page can check its hash.
#[utoipa::path(get, path = "/w.js", tag = "widget", responses((status = 200, description = "The loader", content_type = "text/javascript")))]
pub(super) async fn loader(State(state): State<WebState>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CACHE_CONTROL, "public, max-age=3600"),
        (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    ];
    (headers, loader_text(&state.settings().exit_url)).into_response()
}

/// The loader for an installation whose Exit leads to `exit_url`.
fn loader_text(exit_url: &str) -> String {
    // JSON strings are strings of script, too.
    slim(LOADER).replace(EXIT_PLACE, &serde_json::Value::from(exit_url).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_are_not_served() {
        assert_eq!(slim("// a\n  b // c\n\n\t/* d */\n  /* e */ f\n"), "b // c\n/* e */ f\n");
        for asset in [&*STYLESHEET, &*STAFF_STYLESHEET, &*CHAT, &*CONSOLE_SCRIPT] {
            assert!(!asset.text.contains("\n//") && !asset.text.contains("\n "), "{}", asset.path);
        }
    }

    #[test]
    fn names_change_with_the_content() {
        assert_eq!(Asset::new("a", ".js").path.len(), "/static/.js".len() + 16);
        assert_ne!(Asset::new("a", ".js").path, Asset::new("b", ".js").path);
        assert_eq!(Asset::new("  a", ".js").path, Asset::new("a\n", ".js").path);
    }

    #[test]
    fn the_loader_leads_away_and_cannot_be_broken_out_of() {
        assert_eq!(LOADER.matches(EXIT_PLACE).count(), 1);
        assert!(loader_text("https://www.example.org/weather").contains("\"https://www.example.org/weather\""));
        assert!(loader_text("https://e.example/\";x=\"").contains("https://e.example/\\\";x=\\\""));
    }

    #[test]
    fn the_scripts_put_text_in_as_text_only_and_keep_nothing_but_the_session() {
        let sinks = [
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "eval(",
            "new Function",
            "DOMParser",
            "createContextualFragment",
            "srcdoc",
            "setAttribute('on",
            "createPolicy",
        ];
        let stores = ["localStorage", "indexedDB", "cookie", "caches.", "serviceWorker", "pushState", "replaceState"];
        // Browsers of 2018 do not read these.
        let newer = ["?.", "??", "replaceChildren", "randomUUID", ".at(", "||=", "&&="];
        for source in [slim(SCRIPT), slim(LOADER), slim(CONSOLE)] {
            for word in sinks.iter().chain(&stores).chain(&newer) {
                assert!(!source.contains(word), "{word}");
            }
        }
        // The console keeps drafts, and only while the tab is open.
        assert_eq!(slim(CONSOLE).matches("setItem").count(), 1);
        assert_eq!(slim(SCRIPT).matches("setItem").count(), 1);
        assert!(!slim(LOADER).contains("sessionStorage"));
    }
}
