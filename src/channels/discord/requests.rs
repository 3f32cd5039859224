//! What we send, as the platform wants it. Pure: one thing to say in, one body out.

use std::collections::BTreeMap;

use serenity::{
    builder::{
        CreateActionRow, CreateAllowedMentions, CreateButton, CreateCommand, CreateInteractionResponse,
        CreateInteractionResponseMessage, CreateMessage, EditMessage,
    },
    model::{
        application::{ButtonStyle, InstallationContext, InteractionContext},
        channel::{MessageFlags, Nonce},
    },
};

use crate::{
    dialogue::{Choice, Dialogues},
    lang::Lang,
};

use super::super::{Buttons, Content, Part};

/// The most characters of a message.
const LONGEST: usize = 2000;

/// The most buttons of a row.
const A_ROW: usize = 5;

/// The most characters of a description.
const DESCRIPTION: usize = 100;

/// Our commands, in the order of the list.
const COMMANDS: [&str; 7] = ["start", "help", "country", "language", "stop", "delete", "hide"];

/// What a command asks for, whether it was given as one or written; `None`: it is none of ours.
pub(super) fn commanded(name: &str) -> Option<Content> {
    let choice = match name {
        "start" => return Some(Content::Opened),
        "help" => "what",
        other => COMMANDS.into_iter().find(|command| *command == other)?,
    };
    Some(Content::Choice(choice.to_owned()))
}

/// What the platform calls our languages, as far as it offers them.
const LOCALES: [(&str, &[&str]); 30] = [
    ("bg", &["bg"]),
    ("cs", &["cs"]),
    ("da", &["da"]),
    ("de", &["de"]),
    ("el", &["el"]),
    ("en", &["en-GB", "en-US"]),
    ("es", &["es-419", "es-ES"]),
    ("fi", &["fi"]),
    ("fr", &["fr"]),
    ("hi", &["hi"]),
    ("hr", &["hr"]),
    ("hu", &["hu"]),
    ("id", &["id"]),
    ("it", &["it"]),
    ("ja", &["ja"]),
    ("ko", &["ko"]),
    ("lt", &["lt"]),
    ("nl", &["nl"]),
    ("no", &["no"]),
    ("pl", &["pl"]),
    ("pt", &["pt-BR"]),
    ("ro", &["ro"]),
    ("ru", &["ru"]),
    ("sv", &["sv-SE"]),
    ("th", &["th"]),
    ("tr", &["tr"]),
    ("uk", &["uk"]),
    ("vi", &["vi"]),
    ("zh", &["zh-CN", "zh-TW"]),
    ("nb", &["no"]),
];

/// A message. Its key makes a second try say nothing twice; nobody is called by name in it, no page is shown below it.
pub(super) fn message(part: &Part, buttons: &Buttons) -> CreateMessage {
    CreateMessage::new()
        .content(shown(&part.text))
        .nonce(Nonce::String(nonce(&part.key)))
        .enforce_nonce(true)
        .allowed_mentions(CreateAllowedMentions::new())
        .flags(MessageFlags::SUPPRESS_EMBEDS)
        .components(rows(&part.choices, buttons))
}

/// At most 25 characters that stand for a key of any length.
fn nonce(key: &str) -> String {
    blake3::hash(key.as_bytes()).to_hex()[..24].to_owned()
}

fn rows(choices: &[Choice], buttons: &Buttons) -> Vec<CreateActionRow> {
    let button = |choice: &Choice| {
        let label = Some(choice.label.trim()).filter(|label| !label.is_empty()).unwrap_or("…");
        CreateButton::new(buttons.code(&choice.id)).label(label).style(ButtonStyle::Secondary)
    };
    // The same button twice makes the platform refuse the whole message.
    let mut seen = Vec::new();
    let once: Vec<&Choice> = choices
        .iter()
        .filter(|choice| {
            let is_new = !seen.contains(&&choice.id);
            seen.push(&choice.id);
            is_new
        })
        .collect();
    once.chunks(A_ROW).map(|row| CreateActionRow::Buttons(row.iter().map(|choice| button(choice)).collect())).collect()
}

/// A text as it has to be written to be read as it stands: what the platform takes for markup is marked as plain.
/// Addresses of pages are left alone; a mark inside would become a part of them.
fn shown(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for line in text.split_inclusive('\n') {
        for (at, word) in line.split_inclusive(char::is_whitespace).enumerate() {
            let is_address = word.starts_with("https://") || word.starts_with("http://");
            if is_address {
                out.push_str(word);
                continue;
            }
            for (of, c) in word.char_indices() {
                let marks = matches!(c, '*' | '_' | '~' | '|' | '`' | '\\' | '<');
                let begins = at == 0 && of == 0 && matches!(c, '>' | '#');
                if marks || begins {
                    out.push('\\');
                }
                out.push(c);
            }
        }
    }
    if out.chars().count() > LONGEST { text.to_owned() } else { out }
}

/// Our commands, for direct messages and for servers, in every language that both sides have.
pub(super) fn commands(dialogues: &Dialogues) -> Vec<CreateCommand> {
    let locales: BTreeMap<&str, &[&str]> = LOCALES.into_iter().collect();
    COMMANDS
        .into_iter()
        .map(|command| {
            let description = |lang| cut(&dialogues.text(lang, &format!("app-command-{command}"), &[]));
            let mut made = CreateCommand::new(command)
                .description(description(Lang::EN))
                .contexts(vec![InteractionContext::Guild, InteractionContext::BotDm])
                .integration_types(vec![InstallationContext::Guild, InstallationContext::User]);
            for lang in dialogues.languages() {
                for locale in locales.get(lang.as_str()).copied().unwrap_or_default() {
                    made = made.description_localized(*locale, description(lang));
                }
            }
            made
        })
        .collect()
}

fn cut(text: &str) -> String {
    text.chars().take(DESCRIPTION).collect()
}

/// The buttons of a message of ours taken away: they were used.
pub(super) fn without_buttons() -> EditMessage {
    EditMessage::new().components(Vec::new())
}

/// What is said to an interaction within its three seconds.
pub(super) enum Answer<'a> {
    /// To a press: its buttons are taken away.
    Used,
    /// To a press: heard; nothing changes yet.
    Heard,
    /// To a command: heard. It shows to nobody else, and is taken away when the answer has come.
    Wait,
    /// To a command in a server: words for the one who gave it, and a way to us.
    Aside { text: &'a str, label: &'a str, url: &'a str },
}

/// The body of an answer to an interaction.
pub(super) fn answer(answer: &Answer<'_>) -> CreateInteractionResponse {
    let empty = CreateInteractionResponseMessage::new;
    match answer {
        Answer::Used => CreateInteractionResponse::UpdateMessage(empty().components(Vec::new())),
        Answer::Heard => CreateInteractionResponse::Acknowledge,
        Answer::Wait => CreateInteractionResponse::Defer(empty().ephemeral(true)),
        Answer::Aside { text, label, url } => {
            let link = CreateButton::new_link(*url).label(*label);
            let said = empty().content(shown(text)).allowed_mentions(CreateAllowedMentions::new()).ephemeral(true);
            CreateInteractionResponse::Message(said.components(vec![CreateActionRow::Buttons(vec![link])]))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_shown_as_it_stands_and_addresses_stay_whole() {
        assert_eq!(shown("Call *116 111* now_"), "Call \\*116 111\\* now\\_");
        assert_eq!(shown("See https://a.example/b_c_d now"), "See https://a.example/b_c_d now");
        assert_eq!(shown("> a\n# b\n- 1 > 0 #"), "\\> a\n\\# b\n- 1 > 0 #");
        assert_eq!(shown("<@123> ||x||"), "\\<@123> \\|\\|x\\|\\|");
        assert_eq!(shown("اتصل على 1098\nالآن"), "اتصل على 1098\nالآن");
        assert_eq!(shown(&"_".repeat(1500)), "_".repeat(1500), "rather as it is than too long");
    }

    #[test]
    fn a_nonce_is_short_and_the_same_each_time() {
        let key = "01JDQZ7V3M4T5W6X7Y8Z9ABCDE/0";
        assert_eq!((nonce(key).len(), nonce(key)), (24, nonce(key)));
        assert_ne!(nonce(key), nonce("01JDQZ7V3M4T5W6X7Y8Z9ABCDE/1"));
    }

    #[test]
    fn the_languages_of_the_platform_are_each_named_once() {
        let mut all: Vec<&str> = LOCALES.iter().map(|(lang, _)| *lang).collect();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), LOCALES.len());
    }

    #[test]
    fn answers_have_the_types_of_the_platform() {
        let of = |what: &Answer<'_>| serde_json::to_value(answer(what)).expect("JSON");
        assert_eq!(of(&Answer::Used)["type"], 7);
        assert_eq!(of(&Answer::Used)["data"]["components"], serde_json::json!([]));
        assert_eq!(of(&Answer::Heard)["type"], 6);
        assert_eq!(
            (of(&Answer::Wait)["type"].clone(), of(&Answer::Wait)["data"]["flags"].clone()),
            (5.into(), 64.into())
        );
        let aside = of(&Answer::Aside { text: "alone", label: "Go", url: "https://a.example" });
        assert_eq!((&aside["type"], &aside["data"]["flags"]), (&4.into(), &64.into()));
        assert_eq!(aside["data"]["components"][0]["components"][0]["style"], 5);
        assert_eq!(aside["data"]["allowed_mentions"]["parse"], serde_json::json!([]));
    }
}
