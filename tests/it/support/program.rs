//! The real program as a process, and connections to it that cost a crowd little.

use std::{
    fs::{self, File},
    io::BufRead,
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
};

use tempfile::TempDir;
use tokio::{
    io::{AsyncBufRead, AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, BufStream},
    net::{
        TcpStream,
        tcp::{OwnedReadHalf, OwnedWriteHalf},
    },
};

/// A running program. Killed when it is let go.
pub struct Server {
    child: Child,
    /// Where the pages are.
    pub address: SocketAddr,
    /// Where the numbers are.
    pub metrics: SocketAddr,
    /// What it says, outside its data.
    said: TempDir,
}

impl Server {
    /// Starts it in this folder with these settings, untouched by those of whoever runs the tests.
    pub fn start(folder: &Path, settings: &[(&str, &str)]) -> Server {
        let said = tempfile::tempdir().expect("a folder");
        let free = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
        let metrics = free.local_addr().expect("an address");
        drop(free);
        let mut command = Command::new(super::server::program());
        command.arg("serve").current_dir(folder).env_clear();
        command.env("HELPBRIDGE_LISTEN", "127.0.0.1:0").env("HELPBRIDGE_METRICS_LISTEN", metrics.to_string());
        for (key, value) in settings {
            command.env(format!("HELPBRIDGE_{key}"), value);
        }
        let stderr = File::create(said.path().join("stderr")).expect("a file");
        let mut child = command.stdout(Stdio::piped()).stderr(stderr).spawn().expect("it starts");
        let mut stdout = std::io::BufReader::new(child.stdout.take().expect("a pipe"));
        let mut line = String::new();
        stdout.read_line(&mut line).expect("a line");
        let address = line.split("http://").nth(1).and_then(|rest| rest.split('/').next());
        let address = address.and_then(|address| address.parse().ok()).expect("an address");
        let rest = said.path().join("stdout");
        std::thread::spawn(move || {
            let mut file = File::create(rest).expect("a file");
            std::io::copy(&mut stdout, &mut file)
        });
        Server { child, address, metrics, said }
    }

    /// Ends it from one moment to the next, as a power cut would.
    pub fn kill(mut self) {
        self.child.kill().expect("it is there");
        self.child.wait().expect("it ends");
    }

    /// Tells it to leave; gives everything that it said.
    pub fn leaves(mut self) -> String {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().expect("kill is there").success());
        assert!(self.child.wait().expect("it ends").success());
        let read = |name: &str| fs::read_to_string(self.said.path().join(name)).unwrap_or_default();
        format!("{}{}", read("stdout"), read("stderr"))
    }

    /// The numbers about the program.
    pub async fn numbers(&self) -> String {
        let mut line = Line::to(self.metrics).await;
        line.asks("GET", "/metrics", "", "").await.1
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

/// One connection that is kept open.
pub struct Line {
    stream: BufStream<TcpStream>,
}

impl Line {
    /// Connects.
    pub async fn to(address: SocketAddr) -> Line {
        let stream = TcpStream::connect(address).await.expect("it listens");
        stream.set_nodelay(true).expect("a socket");
        Line { stream: BufStream::new(stream) }
    }

    /// Sends a request with these further header lines; gives status and body.
    pub async fn asks(&mut self, method: &str, path: &str, headers: &str, body: &str) -> (u16, String) {
        let request = request(method, path, headers, body);
        self.stream.write_all(request.as_bytes()).await.expect("written");
        self.stream.flush().await.expect("written");
        answer(&mut self.stream).await
    }

    /// Two halves, for whoever asks on without waiting; answers come in the order of the requests.
    pub fn apart(self) -> (Asks, Answers) {
        let (read, write) = self.stream.into_inner().into_split();
        (Asks(write), Answers(BufReader::new(read)))
    }
}

/// The half of a connection that asks.
pub struct Asks(OwnedWriteHalf);

impl Asks {
    /// Sends a request.
    pub async fn ask(&mut self, method: &str, path: &str, headers: &str, body: &str) {
        self.0.write_all(request(method, path, headers, body).as_bytes()).await.expect("written");
    }
}

/// The half of a connection that is answered.
pub struct Answers(BufReader<OwnedReadHalf>);

impl Answers {
    /// The next answer.
    pub async fn next(&mut self) -> (u16, String) {
        answer(&mut self.0).await
    }
}

fn request(method: &str, path: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!("{method} {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {length}\r\n{headers}\r\n{body}")
}

async fn answer(stream: &mut (impl AsyncBufRead + Unpin)) -> (u16, String) {
    let mut line = String::new();
    stream.read_line(&mut line).await.expect("a status");
    let status = line.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
    let mut length = 0;
    loop {
        line.clear();
        stream.read_line(&mut line).await.expect("a header");
        let Some((name, value)) = line.split_once(':') else { break };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().expect("a length");
        }
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.expect("a body");
    (status, String::from_utf8(body).expect("UTF-8"))
}
