//! Taking in what came: each thing of a channel after the one before it, many channels side by side. Something is
//! settled once it is on the disk; until then the gateway can give it to us again.

use std::{
    panic::AssertUnwindSafe,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use futures_util::FutureExt;
use reqwest::Method;
use tokio::{task::JoinHandle, time::sleep};

use crate::{
    dialogue::ChannelKind,
    lang::{Lang, Locale},
    secret::PlatformId,
};

use super::{
    super::{Content, Incoming, Taken},
    books::Entry,
    incoming::{Asked, Deleted, Listed, Said, Wish, listed},
    listen::{Listening, stopped},
    queue::InHand,
    requests::{self, Answer, commanded},
    wire::{Refused, joined},
};

/// After so long an interaction is told that it was heard; it would be told that nobody is there after three seconds.
const UNSURE: Duration = Duration::from_millis(1500);

/// How long is waited before something is handed in again that could not be stored, at first and at most.
const AGAIN: [Duration; 2] = [Duration::from_secs(1), Duration::from_secs(30)];

/// How many messages of a channel are looked through for what was missed.
const LOOK_BACK: u32 = 50;

/// How often reading what was missed is tried.
const TRIES: u32 = 5;

/// Something to take in.
pub(super) struct Item {
    pub job: Job,
    /// The event that brought it; none when we went to look ourselves.
    pub entry: Option<Entry>,
}

/// What there is to do.
pub(super) enum Job {
    Said(Said),
    Deleted(Deleted),
    Asked(Pending),
    /// Look for what was said while nobody listened.
    ReadOn(PlatformId),
}

/// An interaction, and how far it was answered.
pub(super) struct Pending {
    asked: Asked,
    answered: Arc<AtomicBool>,
    /// What tells that it was heard.
    heard: JoinHandle<()>,
}

impl Listening {
    /// Takes in what waits until it is told to stop.
    pub async fn work(self: Arc<Self>) {
        let mut stop = self.stop.clone();
        loop {
            let (hand, item) = tokio::select! {
                biased;
                () = stopped(&mut stop) => return,
                next = self.queue.next() => next,
            };
            self.clone().act(hand, item).await;
        }
    }

    /// Does one thing. What cannot be stored now goes on by itself, so that it holds up its own channel only.
    async fn act(self: Arc<Self>, hand: InHand<Item>, item: Item) {
        let doing = AssertUnwindSafe(self.attempt(&item.job)).catch_unwind().await;
        match doing {
            Ok(Taken::Later) => _ = tokio::spawn(self.insist(hand, item)),
            Ok(Taken::Done | Taken::Ignored) => self.settle(&item),
            Err(_) => {
                tracing::error!("an event of Discord made the program panic; it is left out");
                self.settle(&item);
            }
        }
    }

    /// Tries until it is stored, or until the process ends: then the gateway gives it to the next one.
    async fn insist(self: Arc<Self>, _hand: InHand<Item>, item: Item) {
        let mut stop = self.stop.clone();
        let mut pause = AGAIN[0];
        loop {
            tokio::select! {
                () = stopped(&mut stop) => return,
                () = sleep(pause) => {}
            }
            pause = (pause * 2).min(AGAIN[1]);
            if self.attempt(&item.job).await != Taken::Later {
                return self.settle(&item);
            }
        }
    }

    fn settle(&self, item: &Item) {
        if let Some(entry) = item.entry {
            self.ledger().settle(entry);
        }
    }

    async fn attempt(&self, job: &Job) -> Taken {
        match job {
            Job::Said(said) => self.hand_in_said(said).await,
            Job::Deleted(gone) => {
                let done = self.inbox.bridge().was_deleted(ChannelKind::Discord, &gone.channel, &gone.origin).await;
                if done.is_ok() { Taken::Done } else { Taken::Later }
            }
            Job::Asked(pending) => self.answer(pending).await,
            Job::ReadOn(channel) => {
                self.read_on(channel).await;
                Taken::Done
            }
        }
    }

    /// Hands in something that was said.
    async fn hand_in_said(&self, said: &Said) -> Taken {
        let incoming = Self::incoming(&said.channel, &said.id, said.content(), None);
        let incoming = Incoming { origin: Some(said.origin.clone()), edited: said.edited, ..incoming };
        self.inbox.take(self.discord.as_ref(), incoming).await
    }

    async fn hand_in(&self, from: &PlatformId, id: &str, content: Content, locale: Option<Locale>) -> Taken {
        self.inbox.take(self.discord.as_ref(), Self::incoming(from, id, content, locale)).await
    }

    fn incoming(from: &PlatformId, id: &str, content: Content, locale: Option<Locale>) -> Incoming {
        Incoming {
            channel: ChannelKind::Discord,
            from: from.clone(),
            external_id: id.to_owned(),
            content,
            locale,
            country: None,
            // What others have written in direct messages, only they can delete.
            message: None,
            origin: None,
            edited: false,
            block: None,
        }
    }

    /// An interaction as it comes: what tells that it was heard begins at once.
    pub fn pending(self: &Arc<Self>, asked: Asked) -> Pending {
        let answered = Arc::new(AtomicBool::new(false));
        let (of, flag, one) = (self.clone(), answered.clone(), asked.clone());
        let heard = tokio::spawn(async move {
            match one.what {
                Wish::Command(_) => _ = of.say(&one, &Answer::Wait).await,
                Wish::Press { .. } => {
                    sleep(UNSURE).await;
                    if !flag.swap(true, Ordering::SeqCst) {
                        _ = of.say(&one, &Answer::Heard).await;
                    }
                }
            }
        });
        Pending { asked, answered, heard }
    }

    /// Takes an interaction in, and tidies up after it.
    async fn answer(&self, pending: &Pending) -> Taken {
        let asked = &pending.asked;
        let content = match &asked.what {
            Wish::Press { code, .. } => self.discord.buttons.choice(code).map(|id| Content::Choice(id.to_owned())),
            Wish::Command(name) => commanded(name),
        };
        let mut is_ours = content.is_some();
        if let Some(content) = content {
            match self.hand_in(&asked.channel, &asked.id, content, asked.locale).await {
                Taken::Later => return Taken::Later,
                Taken::Ignored => is_ours = false,
                Taken::Done => {}
            }
        }
        // Not in the way of what else the young person says.
        let (wire, one, answered) = (self.discord.clone(), asked.clone(), pending.answered.clone());
        let heard = pending.heard.abort_handle();
        tokio::spawn(async move {
            match &one.what {
                Wish::Press { message, .. } => {
                    let is_first = !answered.swap(true, Ordering::SeqCst);
                    let last = if is_ours { Answer::Used } else { Answer::Heard };
                    if is_first {
                        heard.abort();
                    }
                    // Too late for an answer, or it was given: a message of ours can be changed without one.
                    let done = is_first && wire.answer(&one, &last).await.is_ok();
                    if !done && is_ours {
                        _ = wire.take_buttons(&one.channel, message).await;
                    }
                }
                Wish::Command(_) => {
                    while !heard.is_finished() {
                        sleep(Duration::from_millis(10)).await;
                    }
                    _ = wire.take_answer(&one).await;
                }
            }
        });
        Taken::Done
    }

    async fn say(&self, asked: &Asked, answer: &Answer<'_>) -> Result<(), Refused> {
        self.discord.answer(asked, answer).await
    }

    /// Tells somebody who gave a command in a server how to reach us alone. Nobody else sees it.
    pub async fn point_to_us(&self, asked: &Asked) {
        let dialogues = self.inbox.bridge().dialogues();
        let wanted = asked.locale.map(|locale| locale.lang).filter(|lang| dialogues.languages().contains(lang));
        let word = |id| dialogues.text(wanted.unwrap_or(Lang::EN), id, &[]);
        let url = format!("https://discord.com/users/{}", asked.application);
        let (text, label) = (word("app-group"), word("app-group-open"));
        _ = self.say(asked, &Answer::Aside { text: &text, label: &label, url: &url }).await;
    }

    /// Reads on in a channel after the last message that was taken in. Where none is known, nothing is read: what lies
    /// there belongs to a conversation that was forgotten.
    async fn read_on(&self, channel: &PlatformId) {
        let newest = format!("messages?limit={LOOK_BACK}");
        let path = joined(&["channels", channel.expose(), &newest]);
        for _ in 0..TRIES {
            match self.discord.wire.get(&path).await {
                Ok(list) => return self.take_missed(channel, &list).await,
                Err(Refused::Wait(wait)) => sleep(wait).await,
                Err(Refused::Unreachable) => sleep(AGAIN[0]).await,
                Err(Refused::No(..)) => return,
            }
        }
        tracing::warn!("a channel of Discord could not be read on; what was written meanwhile is not known");
    }

    async fn take_missed(&self, channel: &PlatformId, list: &str) {
        let mut missed = Vec::new();
        // How many of them are newer than the last word of ours: all there is to go by where every turn so far was a
        // press or a command, which no list tells.
        let mut unanswered = None;
        let mut known = false;
        for message in listed(list) {
            match message {
                Listed::Ours => _ = unanswered.get_or_insert(missed.len()),
                Listed::Neither => {}
                Listed::Theirs(said) => {
                    match self.inbox.bridge().was_received(ChannelKind::Discord, channel, &said.id).await {
                        Ok(false) => missed.push(said),
                        Ok(true) => known = true,
                        Err(_) => return,
                    }
                }
            }
            if known {
                break;
            }
        }
        if !known {
            missed.truncate(unanswered.unwrap_or_default());
        }
        for said in missed.into_iter().rev() {
            while self.hand_in_said(&said).await == Taken::Later {
                sleep(AGAIN[0]).await;
            }
        }
    }
}

/// What deletes or changes something that was said to an interaction.
pub(super) fn original(asked: &Asked) -> String {
    joined(&["webhooks", &asked.application, asked.token.expose(), "messages", "@original"])
}

impl super::Discord {
    /// Answers an interaction.
    pub(super) async fn answer(&self, asked: &Asked, answer: &Answer<'_>) -> Result<(), Refused> {
        let path = joined(&["interactions", &asked.id, asked.token.expose(), "callback"]);
        self.wire.answer(Method::POST, &path, Some(&requests::answer(answer))).await.map(drop)
    }

    /// Takes away what was said to an interaction.
    async fn take_answer(&self, asked: &Asked) -> Result<(), Refused> {
        self.wire.answer(Method::DELETE, &original(asked), None::<&()>).await.map(drop)
    }

    /// Takes the buttons of a message of ours away.
    async fn take_buttons(&self, channel: &PlatformId, message: &PlatformId) -> Result<(), Refused> {
        let path = joined(&["channels", channel.expose(), "messages", message.expose()]);
        self.wire.send(Method::PATCH, &path, &requests::without_buttons()).await.map(drop)
    }
}
