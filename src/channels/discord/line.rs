//! One connection to the gateway: the greeting, heartbeats, and what is said, until it ends.

use std::{sync::Arc, time::Duration};

use futures_util::{SinkExt, StreamExt};
use tokio::{
    net::TcpStream,
    time::{Instant, sleep_until, timeout},
};
use tokio_tungstenite::{
    MaybeTlsStream, WebSocketStream, connect_async_with_config,
    tungstenite::{
        Message,
        protocol::{CloseFrame, WebSocketConfig},
    },
};

use super::{
    books::Session,
    listen::{Heard, Listening, chance, stopped},
    protocol::{self, KEEP, Payload},
};

/// How long connecting and greeting may take.
const GREETING: Duration = Duration::from_secs(15);

/// The largest payload that is read.
const LARGEST: usize = 8 << 20;

type Socket = WebSocketStream<MaybeTlsStream<TcpStream>>;

/// How a connection ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// We were told to stop.
    Stopped,
    /// It was closed, with this code, or just cut.
    Closed(Option<u16>),
    /// The session does not stand; whether it can be resumed.
    Invalid(bool),
    /// We shall connect again.
    Reconnect,
    /// It never came to be.
    Unreachable,
    /// More came than can be kept.
    Full,
}

impl Listening {
    /// Connects, begins a session or takes one up, and listens until the connection ends.
    pub async fn hold(self: Arc<Self>, address: &str, session: Option<&Session>) -> End {
        let config = WebSocketConfig::default().max_message_size(Some(LARGEST)).max_frame_size(Some(LARGEST));
        let address = protocol::address(address);
        let connecting = connect_async_with_config(address.as_str(), Some(config), true);
        let Ok(Ok((mut socket, _))) = timeout(GREETING, connecting).await else { return End::Unreachable };
        let end = self.talk(&mut socket, session).await;
        // Whatever happened, the session shall stay: closing as if all were said would end it.
        let goodbye = CloseFrame { code: KEEP.into(), reason: "".into() };
        _ = timeout(Duration::from_secs(1), socket.close(Some(goodbye))).await;
        end
    }

    async fn talk(self: &Arc<Self>, socket: &mut Socket, session: Option<&Session>) -> End {
        let token = &self.discord.token;
        let hello = match session {
            Some(session) => protocol::resume(token, &session.id, session.seq),
            None => protocol::identify(token),
        };
        let mut stop = self.stop.clone();
        let mut every = None;
        let mut next_beat = Instant::now() + GREETING;
        let mut answered = true;
        loop {
            let message = tokio::select! {
                biased;
                () = stopped(&mut stop) => return End::Stopped,
                () = sleep_until(next_beat) => {
                    // No greeting, or a heartbeat without an answer: nobody is there any more.
                    let Some(every) = every.filter(|_| answered) else { return End::Closed(None) };
                    answered = false;
                    next_beat += every;
                    if !self.beat(socket).await {
                        return End::Closed(None);
                    }
                    continue;
                }
                message = socket.next() => message,
            };
            let text = match message {
                Some(Ok(Message::Text(text))) => text,
                Some(Ok(Message::Close(frame))) => return End::Closed(frame.map(|frame| frame.code.into())),
                Some(Ok(_)) => continue,
                Some(Err(_)) | None => return End::Closed(None),
            };
            match protocol::read(&text) {
                Some(Payload::Hello(millis)) if every.is_none() => {
                    let interval = Duration::from_millis(millis.max(1));
                    every = Some(interval);
                    next_beat = Instant::now() + interval.mul_f64(chance());
                    if socket.send(Message::text(hello.clone())).await.is_err() {
                        return End::Closed(None);
                    }
                }
                Some(Payload::Ack) => answered = true,
                Some(Payload::Beat) => {
                    if !self.beat(socket).await {
                        return End::Closed(None);
                    }
                }
                Some(Payload::Reconnect) => return End::Reconnect,
                Some(Payload::Invalid(resumable)) => return End::Invalid(resumable),
                Some(Payload::Event(seq, kind, data)) => {
                    if self.event(seq, kind, data) == Some(Heard::Begun) {
                        self.read_on_everywhere().await;
                    }
                    if self.is_full() {
                        return End::Full;
                    }
                }
                Some(Payload::Hello(_) | Payload::Other) => {}
                None => tracing::error!("something on the gateway's line is not readable; it is left out"),
            }
        }
    }

    /// Sends a heartbeat.
    async fn beat(&self, socket: &mut Socket) -> bool {
        let last = Some(self.ledger().last()).filter(|last| *last > 0);
        socket.send(Message::text(protocol::heartbeat(last))).await.is_ok()
    }
}
