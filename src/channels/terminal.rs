//! The terminal: a conversation at the keyboard, or piped in line by line.
//!
//! A real channel: the same bridge, timers and choices as everywhere, so that authors hear what a young person would
//! hear. It keeps no history, and when the conversation is hidden or deleted the screen is cleared, too.

mod look;

use std::{
    future::Future,
    io::{self, BufRead, IsTerminal, Read, Write},
    pin::pin,
    sync::mpsc as blocking,
    thread,
    time::Duration,
};

use rustyline::{Config, DefaultEditor, ExternalPrinter};
use tokio::{
    sync::mpsc,
    time::{MissedTickBehavior, interval},
};

use crate::{
    config,
    conversation::{Bridge, Knock},
    country::Country,
    dialogue::{ChannelKind, Choice, Reply},
    ids,
    lang::{Lang, Locale},
    secret::{MessageText, PlatformId},
    triage::Situation,
};

use super::{Content, Incoming};

use look::{Look, pressed};

/// What stands before the cursor.
const PROMPT: &str = "> ";

/// How often timers are looked at while the other side thinks.
const TICK: Duration = Duration::from_secs(1);

/// The longest line that is read from a pipe, in bytes.
const LONGEST: u64 = 64 * 1024;

/// The states in which nothing on the screen may tell what this was.
const HIDDEN: [&str; 2] = ["COVERED", "STOPPED"];

/// Talks until the input ends or `stop` comes; then everything about the conversation is deleted.
pub async fn talk(
    bridge: &Bridge,
    locale: Locale,
    country: Option<Country>,
    stop: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    let (mut keyboard, look) = Keyboard::open()?;
    let from = PlatformId::new(ids::fresh_secret());
    let lang = locale.lang;
    let mut talk =
        Talk { bridge, locale, lang, country, from, look, seen: 0, messages: 0, choices: Vec::new(), hidden: false };
    let mut stop = pin!(stop);
    let mut ticks = interval(TICK);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);

    let opening = talk.hand_in(Content::Opened).await;
    keyboard.show(&format!("{}\n{opening}", talk.word("term-intro", &[])))?;
    'talk: loop {
        keyboard.ask();
        let line = loop {
            tokio::select! {
                line = keyboard.lines.recv() => match line {
                    Some(line) => break line,
                    None => break 'talk,
                },
                _ = ticks.tick() => {
                    let said = talk.meanwhile().await?;
                    if !said.is_empty() {
                        keyboard.show(&said)?;
                    }
                }
                () = &mut stop => break 'talk,
            }
        };
        if line.expose().trim().is_empty() {
            continue;
        }
        let content = if let Some(choice) = pressed(line.expose(), &talk.choices) {
            Content::Choice(choice.id.clone())
        } else {
            let (content, too_long) = Content::words(line.expose());
            if too_long && !talk.is_emergency(&content).await {
                keyboard.show(&format!("{}\n", talk.word("web-too-long", &[])))?;
                continue;
            }
            content
        };
        let said = talk.hand_in(content).await;
        keyboard.show(&said)?;
    }
    bridge.erase(ChannelKind::Terminal, &talk.from).await?;
    // A farewell would tell what the cover hides.
    if talk.hidden { Ok(()) } else { keyboard.show(&format!("\n{}\n", talk.word("term-left", &[]))) }
}

/// The conversation as the terminal knows it.
struct Talk<'a> {
    bridge: &'a Bridge,
    locale: Locale,
    /// The language of the last reply; the labels follow it.
    lang: Lang,
    country: Option<Country>,
    from: PlatformId,
    look: Look,
    /// The last turn that was shown.
    seen: i64,
    messages: usize,
    choices: Vec<Choice>,
    /// Whether the conversation was hidden or deleted.
    hidden: bool,
}

impl Talk<'_> {
    async fn hand_in(&mut self, content: Content) -> String {
        self.messages += 1;
        let incoming = Incoming {
            channel: ChannelKind::Terminal,
            from: self.from.clone(),
            external_id: self.messages.to_string(),
            content,
            locale: Some(self.locale),
            country: self.country,
            message: None,
            origin: None,
            edited: false,
            block: None,
        };
        let received = self.bridge.receive(incoming).await;
        self.seen = self.seen.max(received.seq);
        received.reply.map(|reply| self.told(reply)).unwrap_or_default()
    }

    /// Whether words that are too long are an emergency, and go on all the same.
    async fn is_emergency(&self, content: &Content) -> bool {
        let (channel, lang, country) = (ChannelKind::Terminal, self.lang, self.country);
        self.bridge.is_emergency(Knock { channel, conversation: None, caller: None, content, lang, country }).await
    }

    /// What was said because time passed.
    async fn meanwhile(&mut self) -> anyhow::Result<String> {
        if self.bridge.run_due_timers().await == 0 {
            return Ok(String::new());
        }
        let said = self.bridge.since(ChannelKind::Terminal, &self.from, self.seen).await?.unwrap_or_default();
        let mut text = String::new();
        for (seq, reply) in said {
            self.seen = self.seen.max(seq);
            text.push_str(&self.told(reply));
        }
        Ok(text)
    }

    /// A reply as text, its choices and numbers remembered.
    fn told(&mut self, reply: Reply) -> String {
        self.lang = reply.lang;
        self.hidden = HIDDEN.contains(&reply.state.as_str());
        let bar = (!self.hidden).then(|| self.bar(reply.country.or(self.country)));
        let wipe = if self.hidden { self.look.wipe() } else { "" };
        let text = self.look.reply(&self.word("web-from-bot", &[]), &reply, bar.as_deref());
        self.choices = reply.choices;
        format!("{wipe}{text}")
    }

    /// The words that keep the emergency number in sight.
    fn bar(&self, country: Option<Country>) -> String {
        let numbers = country.map(|country| self.bridge.directory().emergency(country, Situation::Any));
        let numbers: Vec<String> = numbers.into_iter().flatten().map(|entry| entry.number).collect();
        if numbers.is_empty() {
            self.word("emergency-bar-unknown", &[])
        } else {
            self.word("emergency-bar", &[("emergency", &numbers.join(" / "))])
        }
    }

    /// A label of the terminal's own, from the reviewed texts.
    fn word(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        self.bridge.dialogues().text(self.lang, id, arguments)
    }
}

/// Where lines come from and replies go to. A thread of its own waits for the keys.
struct Keyboard {
    lines: mpsc::Receiver<MessageText>,
    ask: blocking::Sender<()>,
    printer: Option<Box<dyn ExternalPrinter + Send>>,
}

impl Keyboard {
    /// The keyboard, and what the screen can do; or a pipe.
    fn open() -> anyhow::Result<(Keyboard, Look)> {
        let (sender, lines) = mpsc::channel(1);
        let (ask, asked) = blocking::channel();
        if !(io::stdin().is_terminal() && io::stdout().is_terminal()) {
            thread::spawn(move || read_pipe(&asked, &sender));
            return Ok((Keyboard { lines, ask, printer: None }, Look::PLAIN));
        }
        // No history: what was typed is gone when the line is sent.
        let config = Config::builder().max_history_size(0)?.build();
        let mut editor = DefaultEditor::with_config(config)?;
        let width = editor.dimensions().map_or(Look::PLAIN.width, |(columns, _)| usize::from(columns));
        let printer: Box<dyn ExternalPrinter + Send> = Box::new(editor.create_external_printer()?);
        thread::spawn(move || read_keys(&mut editor, &asked, &sender));
        let look = Look { width, live: true, colour: config::wants_colour() };
        Ok((Keyboard { lines, ask, printer: Some(printer) }, look))
    }

    /// Lets the next line be typed.
    fn ask(&self) {
        // The reader is gone when the input has ended; the talk ends with it.
        _ = self.ask.send(());
    }

    /// Shows text, above the line that is being typed if there is one.
    fn show(&mut self, text: &str) -> anyhow::Result<()> {
        if let Some(printer) = &mut self.printer {
            printer.print(text.to_owned())?;
        } else {
            let mut output = io::stdout().lock();
            output.write_all(text.as_bytes())?;
            output.flush()?;
        }
        Ok(())
    }
}

/// Reads one line each time it is asked to, until Ctrl-D, Ctrl-C or a failure.
fn read_keys(editor: &mut DefaultEditor, asked: &blocking::Receiver<()>, lines: &mpsc::Sender<MessageText>) {
    while asked.recv().is_ok() {
        let Ok(line) = editor.readline(PROMPT) else { return };
        if lines.blocking_send(MessageText::new(line)).is_err() {
            return;
        }
    }
}

/// Reads one line from a pipe each time it is asked to. What is no UTF-8 is read as well as can be.
fn read_pipe(asked: &blocking::Receiver<()>, lines: &mpsc::Sender<MessageText>) {
    let mut input = io::stdin().lock();
    while asked.recv().is_ok() {
        let mut bytes = Vec::new();
        match input.by_ref().take(LONGEST).read_until(b'\n', &mut bytes) {
            Ok(0) | Err(_) => return,
            Ok(_) => {}
        }
        let line = String::from_utf8_lossy(&bytes).trim_end().to_owned();
        if lines.blocking_send(MessageText::new(line)).is_err() {
            return;
        }
    }
}
