//! Requests to the Bot API: the platform's own types, and what its refusals mean. Nothing here waits or tries again.
//!
//! Answers are read for the little that we need, whatever else stands in them.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use futures_util::future::join_all;
use serde::Serialize;
use serde_json::Value;
use teloxide_core::{
    ApiError, Bot, RequestError, net,
    payloads::{
        AnswerCallbackQuery, DeleteMessage, DeleteMessages, DeleteWebhook, EditMessageReplyMarkup,
        EditMessageReplyMarkupSetters, GetMe, LeaveChat, SendMessage, SendMessageSetters, SetMyCommands,
        SetMyCommandsSetters,
    },
    requests::{JsonRequest, Payload, Request},
    types::{
        BotCommand, BotCommandScope, CallbackQueryId, ChatId, InlineKeyboardButton, InlineKeyboardMarkup,
        LinkPreviewOptions, MessageId, Recipient,
    },
};

use tokio::time::timeout;

use crate::{
    channels::{Buttons, Part, Receipt, SendError},
    secret::PlatformId,
};

/// The kinds of updates that we want to hear of.
const WANTED: [&str; 4] = ["message", "edited_message", "callback_query", "my_chat_member"];

/// How long Telegram holds a question for updates open. Less than the client waits for an answer.
const HELD: u32 = 10;

/// How long deleting many at once may take before they are deleted one by one: whoever hides does so in a hurry.
const AT_ONCE_LIMIT: Duration = Duration::from_secs(1);

/// A bot's line to the platform.
pub(super) struct Wire {
    bot: Bot,
    /// Whether messages have to be deleted one by one: a server that is not Telegram's own may know no other way.
    one_by_one: AtomicBool,
}

/// A request of which the answer is taken as it comes.
#[derive(Serialize)]
#[serde(transparent)]
struct Plain<P>(P);

impl<P: Payload> Payload for Plain<P> {
    type Output = Value;
    const NAME: &'static str = P::NAME;
}

/// Asks for updates. Their ids are wider here than in the library, and they are read as they come.
#[derive(Serialize)]
struct Asking {
    #[serde(skip_serializing_if = "Option::is_none")]
    offset: Option<i64>,
    timeout: u32,
    allowed_updates: [&'static str; 4],
}

impl Payload for Asking {
    type Output = Vec<Value>;
    const NAME: &'static str = "GetUpdates";
}

/// Has updates brought.
#[derive(Serialize)]
struct Hook {
    url: String,
    secret_token: String,
    allowed_updates: [&'static str; 4],
    max_connections: u8,
}

impl Payload for Hook {
    type Output = Value;
    const NAME: &'static str = "SetWebhook";
}

impl Wire {
    /// A line with this token; `None` when the address is none.
    pub fn new(token: &str, api_url: &str) -> Option<Wire> {
        let client = net::default_reqwest_settings().build().ok()?;
        let bot = Bot::with_client(token, client).set_api_url(api_url.parse().ok()?);
        Some(Wire { bot, one_by_one: AtomicBool::new(false) })
    }

    async fn ask<P>(&self, payload: P) -> Result<Value, SendError>
    where
        P: Payload + Serialize + Send + Sync + 'static,
    {
        JsonRequest::new(self.bot.clone(), Plain(payload)).send().await.map_err(|error| meant(&error))
    }

    /// The updates from this one on.
    pub async fn updates(&self, offset: Option<i64>) -> Result<Vec<Value>, SendError> {
        let updates = Asking { offset, timeout: HELD, allowed_updates: WANTED };
        JsonRequest::new(self.bot.clone(), updates).send().await.map_err(|error| meant(&error))
    }

    /// Whether the platform knows us.
    pub async fn is_known(&self) -> Result<(), SendError> {
        self.ask(GetMe::new()).await.map(drop)
    }

    /// Has updates brought to this address, with this secret.
    pub async fn hook(&self, url: &str, secret: &str) -> Result<(), SendError> {
        let hook =
            Hook { url: url.to_owned(), secret_token: secret.to_owned(), allowed_updates: WANTED, max_connections: 40 };
        self.ask(hook).await.map(drop)
    }

    /// Has updates kept until they are asked for. None is dropped.
    pub async fn unhook(&self) -> Result<(), SendError> {
        self.ask(DeleteWebhook::new()).await.map(drop)
    }

    /// Tells apps the commands, for one language or for all others.
    pub async fn commands(&self, commands: &[(String, String)], lang: Option<&str>) -> Result<(), SendError> {
        let commands = commands.iter().map(|(name, what)| BotCommand::new(name, what));
        let mut payload = SetMyCommands::new(commands).scope(BotCommandScope::AllPrivateChats);
        payload.language_code = lang.map(str::to_owned);
        self.ask(payload).await.map(drop)
    }

    /// Sends a message.
    pub async fn send(&self, chat: &PlatformId, part: &Part, buttons: &Buttons) -> Result<Receipt, SendError> {
        // A preview would show the other page's name, and tell that page of the reader.
        let no_preview = LinkPreviewOptions {
            is_disabled: true,
            url: None,
            prefer_small_media: false,
            prefer_large_media: false,
            show_above_text: false,
        };
        let mut payload = SendMessage::new(recipient(chat)?, &part.text).link_preview_options(no_preview);
        if !part.choices.is_empty() {
            let row = |choice: &crate::dialogue::Choice| {
                [InlineKeyboardButton::callback(&choice.label, buttons.code(&choice.id))]
            };
            payload = payload.reply_markup(InlineKeyboardMarkup::new(part.choices.iter().map(row)));
        }
        let sent = self.ask(payload).await?;
        let message = sent.get("message_id").and_then(Value::as_i64);
        Ok(Receipt { message: message.map(|id| PlatformId::new(id.to_string())) })
    }

    /// Answers a press, so that the app stops waiting.
    pub async fn answer(&self, query: &str) -> Result<(), SendError> {
        self.ask(AnswerCallbackQuery::new(CallbackQueryId(query.to_owned()))).await.map(drop)
    }

    /// Takes the buttons of a message away.
    pub async fn take_buttons(&self, chat: &PlatformId, message: i64) -> Result<(), SendError> {
        let payload = EditMessageReplyMarkup::new(recipient(chat)?, message_id(message)?)
            .reply_markup(InlineKeyboardMarkup::default());
        self.ask(payload).await.map(drop)
    }

    /// Deletes messages, ours and theirs. Those that are gone or too old are passed over.
    pub async fn delete(&self, chat: &PlatformId, messages: &[PlatformId]) -> Result<(), SendError> {
        let to = recipient(chat)?;
        let ids = messages.iter().filter_map(|message| message_id(message.expose().parse().ok()?).ok());
        let ids: Vec<MessageId> = ids.collect();
        if ids.is_empty() {
            return Ok(());
        }
        let mut is_unknown = false;
        if !self.one_by_one.load(Ordering::SeqCst) {
            let asked = self.ask(DeleteMessages::new(to.clone(), ids.clone()));
            match timeout(AT_ONCE_LIMIT, asked).await.unwrap_or(Err(SendError::Unreachable)) {
                // One that cannot be deleted must not keep the others.
                Err(SendError::Rejected | SendError::Markup) => {}
                Err(SendError::Unreachable) => is_unknown = true,
                outcome => return outcome.map(drop),
            }
        }
        let one = |id| self.ask(DeleteMessage::new(to.clone(), id));
        for outcome in join_all(ids.into_iter().map(one)).await {
            match outcome {
                Ok(_) | Err(SendError::Rejected | SendError::Markup) => {}
                Err(error) => return Err(error),
            }
        }
        self.one_by_one.fetch_or(is_unknown, Ordering::SeqCst);
        Ok(())
    }

    /// Says one line in a group and leaves it.
    pub async fn leave(&self, chat: i64, line: &str) -> Result<(), SendError> {
        // Where we may not even write, leaving is what counts.
        _ = self.ask(SendMessage::new(ChatId(chat), line)).await;
        self.ask(LeaveChat::new(ChatId(chat))).await.map(drop)
    }
}

fn recipient(chat: &PlatformId) -> Result<Recipient, SendError> {
    let id: i64 = chat.expose().parse().map_err(|_| SendError::Rejected)?;
    Ok(ChatId(id).into())
}

fn message_id(id: i64) -> Result<MessageId, SendError> {
    i32::try_from(id).map(MessageId).map_err(|_| SendError::Rejected)
}

/// What a refusal means. Its words are looked at and let go: they may quote ours.
fn meant(error: &RequestError) -> SendError {
    match error {
        RequestError::RetryAfter(wait) => SendError::RetryAfter(wait.duration()),
        RequestError::MigrateToChatId(_) => SendError::Blocked,
        RequestError::Network(_) | RequestError::Io(_) | RequestError::InvalidJson { .. } => SendError::Unreachable,
        RequestError::Api(error) => refused(error),
    }
}

fn refused(error: &ApiError) -> SendError {
    match error {
        ApiError::BotBlocked
        | ApiError::UserDeactivated
        | ApiError::ChatNotFound
        | ApiError::UserNotFound
        | ApiError::CantInitiateConversation
        | ApiError::CantTalkWithBots
        | ApiError::BotKicked
        | ApiError::BotKickedFromSupergroup
        | ApiError::GroupDeactivated => SendError::Blocked,
        ApiError::InvalidToken | ApiError::TerminatedByOtherGetUpdates | ApiError::CantGetUpdates => {
            SendError::Misconfigured
        }
        ApiError::ButtonUrlInvalid
        | ApiError::ButtonDataInvalid
        | ApiError::TextButtonsAreUnallowed
        | ApiError::CantParseEntities(_)
        | ApiError::CantParseUrl
        | ApiError::WrongHttpUrl => SendError::Markup,
        ApiError::Unknown(words) => of_words(words),
        _ => SendError::Rejected,
    }
}

/// What a refusal means that the library has no name for.
fn of_words(words: &str) -> SendError {
    let words = words.to_ascii_lowercase();
    let has = |parts: &[&str]| parts.iter().any(|part| words.contains(part));
    if has(&["forbidden", "chat not found", "peer_id_invalid"]) {
        SendError::Blocked
    } else if has(&["unauthorized"]) {
        SendError::Misconfigured
    } else if has(&["too many requests"]) {
        SendError::RetryAfter(Duration::from_secs(1))
    } else if has(&["button", "markup", "keyboard", "parse", "entity"]) {
        SendError::Markup
    } else if has(&["internal", "gateway", "unavailable", "timeout", "timed out", "restart", "conflict"]) {
        SendError::Unreachable
    } else {
        SendError::Rejected
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_are_told_by_what_to_do_about_them() {
        let said = |words: &str| {
            let error: ApiError = serde_json::from_value(words.into()).expect("any words are an error");
            refused(&error)
        };
        assert_eq!(said("Forbidden: bot was blocked by the user"), SendError::Blocked);
        assert_eq!(said("Forbidden: user is deactivated"), SendError::Blocked);
        assert_eq!(said("Forbidden: something new"), SendError::Blocked);
        assert_eq!(said("Bad Request: chat not found"), SendError::Blocked);
        assert_eq!(said("Unauthorized"), SendError::Misconfigured);
        assert_eq!(said("Bad Request: BUTTON_DATA_INVALID"), SendError::Markup);
        assert_eq!(said("Bad Request: BUTTON_TYPE_INVALID"), SendError::Markup);
        assert_eq!(said("Bad Request: message text is empty"), SendError::Rejected);
        assert_eq!(said("Internal Server Error"), SendError::Unreachable);
        assert_eq!(said("Bad Gateway"), SendError::Unreachable);
    }
}
