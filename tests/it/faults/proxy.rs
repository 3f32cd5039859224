//! A line to the database that a test can cut.

use std::net::SocketAddr;

use tokio::{
    io::copy_bidirectional,
    net::{TcpListener, TcpStream},
    sync::watch,
};

/// What the line does.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Carries everything.
    Open,
    /// Hangs up on everyone.
    Cut,
    /// Takes calls and says nothing, as a network does that loses every packet.
    Silent,
}

/// A line between the program and its database.
pub struct Proxy {
    address: SocketAddr,
    mode: watch::Sender<Mode>,
}

impl Proxy {
    /// A line to the server of this URL, open.
    pub async fn new(url: &str) -> Self {
        let target = authority(url).to_owned();
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let (mode, told) = watch::channel(Mode::Open);
        tokio::spawn(async move {
            while let Ok((call, _)) = listener.accept().await {
                tokio::spawn(carry(call, target.clone(), told.clone()));
            }
        });
        Proxy { address, mode }
    }

    /// The same URL over this line.
    pub fn over(&self, url: &str) -> String {
        url.replacen(authority(url), &self.address.to_string(), 1)
    }

    /// From now on the line does this.
    pub fn set(&self, mode: Mode) {
        self.mode.send_replace(mode);
    }
}

/// Host and port of a database URL.
fn authority(url: &str) -> &str {
    let rest = url.split("://").nth(1).expect("a URL");
    let rest = rest.split('/').next().expect("a host");
    rest.rsplit('@').next().expect("a host")
}

async fn carry(mut call: TcpStream, target: String, mut mode: watch::Receiver<Mode>) {
    if *mode.borrow() == Mode::Open {
        let Ok(mut server) = TcpStream::connect(target).await else { return };
        tokio::select! {
            _ = copy_bidirectional(&mut call, &mut server) => return,
            _ = mode.wait_for(|mode| *mode != Mode::Open) => {}
        }
        // The server stays on its end of a line that has gone silent.
        _ = mode.wait_for(|mode| *mode != Mode::Silent).await;
        return;
    }
    _ = mode.wait_for(|mode| *mode != Mode::Silent).await;
}
