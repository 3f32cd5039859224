//! How much a turn costs, measured on the real program over its chat interface.
//!
//! ```sh
//! cargo bench --bench turns                                             # SQLite in a temporary folder
//! cargo bench --bench turns -- --database postgres://user@host/name     # PostgreSQL, in a schema of its own
//! cargo bench --bench turns -- --connections 1 --seconds 10 --rounds 5 --folder /srv/tmp
//! ```
//!
//! Each connection is one young person at a time who writes four messages and is followed by the next. A message is one
//! POST: triage, step, durable commit, reply. Printed are the rate, the time to the answer, and the processor time of
//! the server alone, which is the figure to compare: the rate depends on what else the machine does, and the load is
//! made on the same machine. The first round warms up and is not counted. Nothing is asserted.

mod parts;

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufStream},
    net::TcpStream,
};

use parts::Result;

/// What a young person writes, one after the other.
const SCRIPT: [&str; 4] = ["hello", "everyone at school laughs at me and i feel so alone", "kenya", "thank you"];

struct Options {
    connections: usize,
    seconds: u64,
    rounds: usize,
    database: String,
    folder: PathBuf,
    program: PathBuf,
}

fn options() -> Result<Options> {
    let mut options = Options {
        connections: 16,
        seconds: 5,
        rounds: 5,
        database: String::new(),
        folder: std::env::temp_dir(),
        program: env!("CARGO_BIN_EXE_helpbridge").into(),
    };
    parts::options(|name, value| {
        match name {
            "--connections" => options.connections = value.parse()?,
            "--seconds" => options.seconds = value.parse()?,
            "--rounds" => options.rounds = value.parse()?,
            "--database" => options.database = value,
            "--folder" => options.folder = value.into(),
            "--program" => options.program = value.into(),
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    Ok(options)
}

/// The program under test; killed at the end.
struct Server {
    process: Child,
    address: String,
    /// From the start to the first answer.
    start: Duration,
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may be gone already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Server {
    async fn start(options: &Options, folder: &Path) -> Result<Server> {
        let begun = Instant::now();
        let mut process = Command::new(&options.program)
            .current_dir(folder)
            .env_clear()
            .env("HELPBRIDGE_LISTEN", "127.0.0.1:0")
            .env("HELPBRIDGE_DATA_DIR", folder)
            .env("HELPBRIDGE_DATABASE_URL", &options.database)
            .env("HELPBRIDGE_LIMITS__PER_CONVERSATION", "0")
            .env("HELPBRIDGE_LIMITS__PER_ADDRESS", "0")
            .env("HELPBRIDGE_LOG", "error")
            .stdout(Stdio::piped())
            .spawn()?;
        let mut line = String::new();
        BufReader::new(process.stdout.take().ok_or("no output")?).read_line(&mut line)?;
        let url = line.split_whitespace().find_map(|word| word.strip_prefix("http://")).ok_or("no address")?;
        let address = url.trim_end_matches('/').to_owned();
        let mut server = Server { process, address, start: Duration::ZERO };
        Person::new(&server.address).await?.says(SCRIPT[0]).await?;
        server.start = begun.elapsed();
        Ok(server)
    }

    /// The processor time so far, in seconds.
    fn cpu(&self) -> Result<f64> {
        parts::cpu(&self.process.id().to_string())
    }

    /// A line of the memory figures, in MiB.
    fn memory(&self, name: &str) -> Result<f64> {
        parts::memory(&self.process.id().to_string(), name)
    }
}

/// One young person on one connection.
struct Person {
    stream: BufStream<TcpStream>,
    session: Option<String>,
    host: String,
}

impl Person {
    async fn new(address: &str) -> Result<Person> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Person { stream: BufStream::new(stream), session: None, host: address.to_owned() })
    }

    /// Sends a message and reads the whole answer.
    async fn says(&mut self, text: &str) -> Result<()> {
        let body = format!(r#"{{"client_id":"{}","text":"{text}"}}"#, uuid::Uuid::from_u128(fresh()));
        let session = self.session.as_ref().map(|key| format!("Authorization: Bearer {key}\r\n")).unwrap_or_default();
        let head = format!(
            "POST /api/chat/messages HTTP/1.1\r\nHost: {}\r\nContent-Type: application/json\r\n{session}Content-Length: {}\r\n\r\n",
            self.host,
            body.len()
        );
        self.stream.write_all(head.as_bytes()).await?;
        self.stream.write_all(body.as_bytes()).await?;
        self.stream.flush().await?;
        let mut line = String::new();
        self.stream.read_line(&mut line).await?;
        if !line.starts_with("HTTP/1.1 200") {
            return Err(format!("answered {}", line.trim()).into());
        }
        let mut length = 0;
        loop {
            line.clear();
            self.stream.read_line(&mut line).await?;
            if line == "\r\n" {
                break;
            }
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse()?;
            }
        }
        let mut answer = vec![0; length];
        self.stream.read_exact(&mut answer).await?;
        if self.session.is_none() {
            let answer: serde_json::Value = serde_json::from_slice(&answer)?;
            self.session = Some(answer["session"].as_str().ok_or("no session")?.to_owned());
        }
        Ok(())
    }
}

/// A number that was not there before in this run, nor in another.
fn fresh() -> u128 {
    use std::hash::{BuildHasher, RandomState};
    let random = RandomState::new();
    (u128::from(random.hash_one(0)) << 64) | u128::from(random.hash_one(1))
}

/// Writes for so long over one connection; gives how long each answer took.
async fn write(address: String, until: Instant) -> Result<Vec<Duration>> {
    let mut person = Person::new(&address).await?;
    let mut times = Vec::new();
    while Instant::now() < until {
        person.session = None;
        for text in SCRIPT {
            let begun = Instant::now();
            person.says(text).await?;
            times.push(begun.elapsed());
        }
    }
    Ok(times)
}

struct Round {
    rate: f64,
    cpu: f64,
    p50: f64,
    p99: f64,
}

async fn round(server: &Server, options: &Options) -> Result<Round> {
    let (begun, cpu) = (Instant::now(), server.cpu()?);
    let until = begun + Duration::from_secs(options.seconds);
    let people: Vec<_> = (0..options.connections).map(|_| tokio::spawn(write(server.address.clone(), until))).collect();
    let mut times = Vec::new();
    for person in people {
        times.extend(person.await??);
    }
    let (seconds, cpu) = (begun.elapsed().as_secs_f64(), server.cpu()? - cpu);
    times.sort_unstable();
    let at = |share: usize| times[(times.len() - 1) * share / 100].as_secs_f64() * 1e3;
    #[expect(clippy::cast_precision_loss, reason = "far fewer messages than a float can count")]
    let count = times.len() as f64;
    Ok(Round { rate: count / seconds, cpu: cpu / count * 1e6, p50: at(50), p99: at(99) })
}

fn median(rounds: &[Round], of: impl Fn(&Round) -> f64) -> String {
    let mut all: Vec<f64> = rounds.iter().map(of).collect();
    all.sort_by(f64::total_cmp);
    format!("{:.4} [{:.4} to {:.4}]", all[all.len() / 2], all[0], all[all.len() - 1])
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let options = options()?;
    let folder = tempfile::tempdir_in(&options.folder)?;
    let server = Server::start(&options, folder.path()).await?;
    println!("start to first answer  {:.3} s", server.start.as_secs_f64());
    println!("memory after it        {:.1} MiB", server.memory("VmRSS")?);
    round(&server, &options).await?;
    let mut rounds = Vec::new();
    for _ in 0..options.rounds {
        rounds.push(round(&server, &options).await?);
    }
    println!("connections            {}", options.connections);
    println!("messages a second      {}", median(&rounds, |round| round.rate));
    println!("server CPU, us each    {}", median(&rounds, |round| round.cpu));
    println!("to the answer, p50 ms  {}", median(&rounds, |round| round.p50));
    println!("to the answer, p99 ms  {}", median(&rounds, |round| round.p99));
    println!("memory at most         {:.1} MiB", server.memory("VmHWM")?);
    Ok(())
}
