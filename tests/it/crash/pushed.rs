//! Replies to a channel that pushes, with the program killed anywhere between commit, claim, sending and marking.
//!
//! The program has no such channel without a token, so this binary starts itself again as a server that pushes to a
//! file, and kills that. In the file every reply stands at least once, and those of a conversation in their order.

use std::{
    fs::{File, OpenOptions},
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{Arc, Mutex},
    time::Duration,
};

use futures_util::future::{BoxFuture, join_all};
use helpbridge::{
    channels::{Adapter, Part, Receipt, SendError},
    dialogue::ChannelKind,
    jobs::Deliverer,
    secret::PlatformId,
};
use tokio::time::sleep;

use crate::support::{Place, on_each_database, server::Server};

use super::{dice::Dice, seed, setting};

/// What tells the server that it is one: its folder, its database, how often it was started, and the seed.
const FOLDER: &str = "CRASH_PUSHED_FOLDER";
const DATABASE: &str = "CRASH_PUSHED_DATABASE";
const LIFE: &str = "CRASH_PUSHED_LIFE";
const SEED: &str = "CRASH_PUSHED_SEED";

const CHILDREN: usize = 8;
// An emergency: what is late elsewhere only says that there is something to read.
const TEXTS: [&str; 5] = ["i took all the pills to die", "hello", "Kenya", "yes", "thank you"];

/// The platform: a file with a line for each message that it was given.
struct Platform {
    file: Mutex<(File, Dice)>,
}

impl Adapter for Platform {
    fn kind(&self) -> ChannelKind {
        ChannelKind::Telegram
    }

    fn send<'a>(&'a self, address: &'a PlatformId, part: &'a Part) -> BoxFuture<'a, Result<Receipt, SendError>> {
        Box::pin(async move {
            let line = format!("{} {}\n", address.expose(), mark(&part.text));
            // A moment before and a moment after, for a kill to hit.
            sleep(self.moment()).await;
            self.file.lock().expect("no panic in here").0.write_all(line.as_bytes()).expect("written");
            sleep(self.moment()).await;
            Ok(Receipt::default())
        })
    }
}

impl Platform {
    fn moment(&self) -> Duration {
        Duration::from_millis(self.file.lock().expect("no panic in here").1.below(6))
    }
}

/// What a message is known by in the file.
fn mark(text: &str) -> String {
    blake3::hash(text.as_bytes()).to_hex()[..16].to_owned()
}

fn told(name: &str) -> Option<String> {
    #[expect(clippy::disallowed_methods, reason = "a process that a test starts is told by its environment")]
    std::env::var(name).ok()
}

/// The server: takes in what the platform sends again after each start, and delivers, until all is done.
#[tokio::test]
#[ignore = "the test below starts it in a process of its own"]
async fn as_a_server_that_pushes() {
    let Some(folder) = told(FOLDER) else { return };
    let number = |name| told(name).and_then(|text| text.parse().ok()).expect("a number");
    let (life, seed): (u64, u64) = (number(LIFE), number(SEED));
    let place = Place::at(&folder, &told(DATABASE).expect("told"));
    let bridge = place.bridge().await;
    // A claim of the life before is over, wherever it was killed.
    bridge.wait(80 * i64::try_from(life).expect("few"));
    let file = OpenOptions::new().create(true).append(true).open(wire(Path::new(&folder))).expect("a file");
    let dice = Dice::new(seed, life);
    let platform = Arc::new(Platform { file: Mutex::new((file, dice)) });
    let deliverer = Deliverer::new(bridge.bridge.clone(), vec![platform]);
    let children: Vec<_> =
        (0..CHILDREN).map(|name| bridge.child_on(ChannelKind::Telegram, &name.to_string())).collect();
    for (turn, text) in TEXTS.iter().enumerate() {
        let id = turn.to_string();
        let said = join_all(children.iter().map(|child| child.says_as(&id, text)));
        // A store that is busy for too long is asked again later, as the worker does.
        let (answers, _) = tokio::join!(said, deliverer.deliver_due());
        let stored: Vec<bool> = answers.iter().map(|answer| answer.stored).collect();
        assert!(stored.iter().all(|stored| *stored), "turn {turn} of life {life}: {stored:?}");
    }
    // Before time goes on: what waits for long is sent in one message, and in the file it would look like another one.
    deliver_all(&deliverer).await;
    // What another life had claimed and not sent is due again by now.
    bridge.wait(40);
    deliver_all(&deliverer).await;
}

/// Delivers until nothing is due any more.
async fn deliver_all(deliverer: &Deliverer) {
    let mut failures = 0;
    loop {
        match deliverer.deliver_due().await {
            Ok(0) => return,
            Ok(_) => {}
            Err(error) => {
                failures += 1;
                assert!(failures < 20, "{error}");
                sleep(Duration::from_millis(100)).await;
            }
        }
    }
}

fn wire(folder: &Path) -> PathBuf {
    folder.join("wire")
}

fn lines(folder: &Path) -> Vec<(String, String)> {
    let text = std::fs::read_to_string(wire(folder)).unwrap_or_default();
    text.lines().filter_map(|line| line.split_once(' ')).map(|(to, mark)| (to.to_owned(), mark.to_owned())).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_between_commit_and_send_every_reply_is_pushed_at_least_once_and_in_order() {
    let seed = seed();
    on_each_database(async |place| {
        let kills = setting("CRASH_PUSHED_KILLS").unwrap_or(4);
        println!("{kills} kills, CRASH_SEED={seed}");
        let mut dice = Dice::new(seed, 200);
        let start = |life: u64| {
            let mut command = Command::new(std::env::current_exe().expect("this binary"));
            command.args(["--exact", "crash::pushed::as_a_server_that_pushes", "--ignored", "--nocapture"]);
            command.env(FOLDER, place.folder()).env(DATABASE, place.url());
            command.env(LIFE, life.to_string()).env(SEED, seed.to_string());
            let log = OpenOptions::new().create(true).append(true).open(place.folder().join("log")).expect("a file");
            Server::spawn({
                command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
                command
            })
        };
        for life in 0..kills {
            let mut server = start(life);
            // Into its work: until it has sent something in this life, and a little further.
            let before = lines(place.folder()).len();
            while lines(place.folder()).len() == before && server.is_alive() {
                sleep(Duration::from_millis(2)).await;
            }
            sleep(Duration::from_millis(dice.below(60))).await;
            server.kill();
        }
        let ended = start(kills).wait();
        let log = || std::fs::read_to_string(place.folder().join("log")).unwrap_or_default();
        assert_eq!(ended, Some(0), "CRASH_SEED={seed}: {}", log());

        let db = place.db().await;
        let sql = "SELECT c.address_hash, o.payload FROM outbox o JOIN conversations c ON c.id = o.conversation_id
                   ORDER BY o.conversation_id, o.seq";
        let kept: Vec<(String, Vec<u8>)> = db.all(sql, vec![]).await.expect("read");
        assert_eq!(kept.len(), CHILDREN * TEXTS.len(), "one reply for each message");
        let open: Option<(i64,)> =
            db.optional("SELECT COUNT(*) FROM outbox WHERE sent_at IS NULL", vec![]).await.expect("read");
        assert_eq!(open, Some((0,)));
        let bridge = place.bridge_on(db);
        let sent = lines(place.folder());
        println!("{} replies, pushed {} times", kept.len(), sent.len());
        for name in 0..CHILDREN {
            let child = bridge.child_on(ChannelKind::Telegram, &name.to_string());
            let said = child.hears_after(0).await.expect("a conversation");
            let bubbles = said.iter().flat_map(|(_, reply)| &reply.said);
            let mut said: Vec<String> = bubbles.map(|bubble| mark(bubble.text.trim())).collect();
            let mut pushed: Vec<String> =
                sent.iter().filter(|(to, _)| *to == name.to_string()).map(|(_, mark)| mark.clone()).collect();
            // One that was sent when the kill came is sent once more, before the one after it.
            said.dedup();
            pushed.dedup();
            assert_eq!(pushed, said, "CRASH_SEED={seed} child {name}");
        }
    })
    .await;
}
