//! The real program in a process of its own, to be killed.

use std::{
    fs::File,
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use super::{Place, start};

/// Where our public pages are said to be, as for the bridges of other tests.
const PUBLIC_URL: &str = "https://chat.test";

/// The program: the one that was built with the tests, or the one that `CRASH_PROGRAM` names, such as that of a release.
pub fn program() -> String {
    #[expect(clippy::disallowed_methods, reason = "a setting of these tests alone")]
    std::env::var("CRASH_PROGRAM").unwrap_or_else(|_| env!("CARGO_BIN_EXE_helpbridge").to_owned())
}

/// A running server. Dropped, it is killed.
pub struct Server {
    process: Child,
}

/// The program on a place's database, untouched by the settings of whoever runs the tests.
pub fn helpbridge(place: &Place, arguments: &[&str]) -> Command {
    let mut command = Command::new(program());
    command.args(arguments).current_dir(place.folder()).env_clear();
    command.env("HELPBRIDGE_DATA_DIR", place.folder()).env("HELPBRIDGE_DATABASE_URL", place.url());
    command.env("HELPBRIDGE_KEY_DIR", place.keys());
    // A crowd of clients from one address, in a hurry.
    command.env("HELPBRIDGE_LIMITS__PER_CONVERSATION", "0").env("HELPBRIDGE_LIMITS__PER_ADDRESS", "0");
    // What triage has no time for counts as urgent; a busy machine must not change what is said.
    command.env("HELPBRIDGE_TRIAGE__TIME_LIMIT_MS", "10000");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// The server, with a clock that stands still, so that what it says can be foretold. It writes its log to a file.
pub fn serve(place: &Place, log: &Path) -> Command {
    let mut command = helpbridge(place, &["serve"]);
    command.env("HELPBRIDGE_LISTEN", "127.0.0.1:0").env("HELPBRIDGE_PUBLIC_URL", PUBLIC_URL);
    command.env("HELPBRIDGE_TEST_CLOCK", start().to_rfc3339()).env("HELPBRIDGE_LOG", "info");
    command.stderr(File::options().create(true).append(true).open(log).expect("a log file"));
    command
}

impl Server {
    /// Starts one; does not wait for it.
    pub fn spawn(mut command: Command) -> Self {
        Server { process: command.spawn().expect("the program starts") }
    }

    /// Where it can be reached, once it is ready; `None` when it ended before.
    pub async fn ready(&mut self) -> Option<String> {
        let stdout = self.process.stdout.take().expect("asked once");
        let read = move || {
            let mut line = String::new();
            BufReader::new(stdout).read_line(&mut line).map(|_| line)
        };
        let line = tokio::task::spawn_blocking(read).await.expect("reading does not panic").ok()?;
        let address = line.split("http://").nth(1)?.split('/').next()?;
        Some(format!("http://{address}"))
    }

    /// Kills it as a power cut would: no signal handler, no farewell.
    pub fn kill(mut self) {
        self.end();
    }

    /// Tells it to leave; gives its exit code.
    pub fn leave(mut self) -> Option<i32> {
        let told = Command::new("kill").args(["-TERM", &self.process.id().to_string()]).status();
        assert!(told.expect("kill is there").success(), "it was gone before it was told to leave");
        self.process.wait().expect("it ends").code()
    }

    /// Waits until it ends on its own; gives its exit code.
    pub fn wait(mut self) -> Option<i32> {
        self.process.wait().expect("it ends").code()
    }

    /// Whether it still runs.
    pub fn is_alive(&mut self) -> bool {
        self.process.try_wait().expect("it can be asked").is_none()
    }

    /// The number of its process.
    pub fn pid(&self) -> u32 {
        self.process.id()
    }

    fn end(&mut self) {
        // Errors mean that it is gone.
        _ = self.process.kill();
        _ = self.process.wait();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.end();
    }
}
