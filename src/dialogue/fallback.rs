//! What is said when our own side fails: compiled in, so that it works without a file, a database or a classifier.

use std::sync::LazyLock;

use fluent_bundle::FluentArgs;

use crate::{
    country::Country,
    directory::{EmergencyNumber, EmergencyService},
    lang::Lang,
    triage::Situation,
};

use super::{
    effect::{Bubble, Reply},
    render::{ANYWHERE, holds_number},
    texts::Texts,
    world::World,
};

/// The texts of last resort in every language.
static TEXTS: LazyLock<Texts> = LazyLock::new(|| {
    let files: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/last_resort.rs"));
    let files = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    match Texts::load(&files) {
        Ok(texts) => texts,
        Err(problems) => unreachable!("the compiled-in texts are read by a test: {problems:?}"),
    }
});

/// The number for a country, 112 without one, and whether it is known to be the country's own.
fn number(world: &World<'_>, country: Option<Country>) -> (EmergencyNumber, &'static str) {
    let anywhere = || EmergencyNumber { number: ANYWHERE.to_owned(), service: EmergencyService::General };
    let known = country.and_then(|c| world.directory.emergency(c, Situation::Any).into_iter().next());
    known.map_or_else(|| (anywhere(), "no"), |number| (number, "yes"))
}

/// One reviewed message said beside the conversation, which stays where it is: that something was too long, or too
/// much at once.
pub fn aside(world: &World<'_>, lang: Lang, country: Option<Country>, id: &str) -> Reply {
    let (number, known) = number(world, country);
    let text = world.dialogues.text(lang, id, &[("known", known), ("emergency", &number.number)]);
    let named = holds_number(&text, &number.number);
    Reply {
        state: "LISTEN".to_owned(),
        urgency: None,
        country,
        lang,
        said: vec![Bubble { id: id.to_owned(), text }],
        offers: Vec::new(),
        emergency: if named { vec![number] } else { Vec::new() },
        choices: Vec::new(),
    }
}

/// What is said when our side fails. The first time it asks to send the message again and names the number; the
/// second time (`again`) it stops asking. When the words were an `emergency`, the number comes first.
///
/// `lang` without compiled-in texts becomes English; a country that the directory does not know becomes 112, worded
/// as "in many places".
pub fn fallback(world: &World<'_>, lang: Lang, country: Option<Country>, again: bool, emergency: bool) -> Reply {
    let (number, known) = number(world, country);
    let mut args = FluentArgs::new();
    args.set("known", known);
    args.set("emergency", number.number.clone());
    let id = match (emergency, again) {
        (true, _) => "static-emergency",
        (false, false) => "static-soft",
        (false, true) => "static-hard",
    };
    let text = TEXTS.format(lang, id, false, &args).unwrap_or_else(|| number.number.clone());
    let named = holds_number(&text, &number.number);
    let id = match id {
        "static-soft" => "error-soft",
        "static-hard" => "error-hard",
        other => other,
    };
    Reply {
        state: if emergency {
            "EMERGENCY"
        } else if again {
            "KEEP"
        } else {
            "LISTEN"
        }
        .to_owned(),
        urgency: emergency.then_some(crate::triage::Urgency::Emergency),
        country,
        lang,
        said: vec![Bubble { id: id.to_owned(), text }],
        offers: Vec::new(),
        emergency: if named { vec![number] } else { Vec::new() },
        choices: Vec::new(),
    }
}
