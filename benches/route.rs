//! How much it costs to find the right service among 20,000: in process, over HTTP, as HSDS, and by words.
//!
//! ```sh
//! cargo bench --bench route
//! cargo bench --bench route -- --services 50000 --seconds 5
//! ```
//!
//! The directory is made up: every country has its share of services, with kinds, topics, languages and hours that vary.
//! In process the time of one thread is told. Over HTTP the program runs with this directory, and the processor time of
//! the server is told beside the time to the answer; the load comes over one connection. Nothing is asserted.

use std::{
    error::Error,
    fmt::Write as _,
    fs,
    hint::black_box,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use chrono::{DateTime, Utc};
use helpbridge::{
    country::Country,
    directory::{
        Audience, Directory, Files, Need, Reach,
        hsds::{self, Asked, Catalogue, Depth},
        import, route,
    },
    lang::Lang,
    triage::Group,
};

/// How often the system counts processor time in a second.
const TICKS: f64 = 100.0;

const KINDS: [&str; 5] = [
    "child_helpline",
    "youth_helpline",
    "suicide_crisis_line",
    "domestic_violence_line",
    "government_child_protection",
];
const TOPICS: [&str; 6] = ["bullying", "child abuse", "mental health", "suicide", "", "online abuse of children"];
const LANGUAGES: [&str; 4] = ["en", "sw;en", "fr", "ar;en"];
const HOURS: [&str; 4] = ["24/7", "Mo-Fr 08:00-17:00", "Mo-Su 10:00-22:00; We off", ""];
const NAMES: [&str; 8] =
    ["Hope", "Child Line", "Listening Ear", "Safe Harbour", "Open Door", "Lifeline", "Teen Talk", "Shelter"];

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

fn main() -> Result<()> {
    let (mut services, mut seconds) = (20_000, 3);
    let mut arguments = std::env::args().skip(1).filter(|name| name != "--bench");
    while let Some(name) = arguments.next() {
        let value: u64 = arguments.next().ok_or_else(|| format!("{name} wants a number"))?.parse()?;
        match name.as_str() {
            "--services" => services = value,
            "--seconds" => seconds = value,
            _ => return Err(format!("{name} is no option").into()),
        }
    }
    let rows = rows(services);
    let mut files = Files::shipped();
    files.insert("services.csv", rows.clone().into_bytes());
    let begun = Instant::now();
    let directory = import(&files, None).map_err(|complaints| complaints[0].to_string())?;
    println!("{} services read in {:.1} s", directory.services().len(), begun.elapsed().as_secs_f64());
    in_process(&directory, Duration::from_secs(seconds));
    over_http(&rows, Duration::from_secs(seconds))
}

/// The rows of `services.csv`.
fn rows(count: u64) -> String {
    let countries = String::from_utf8_lossy(Files::shipped().get("countries.csv").unwrap_or_default()).into_owned();
    let countries: Vec<(&str, &str)> = countries
        .lines()
        .skip(1)
        .filter_map(|line| Some((line.get(..2)?, line.split(',').find(|column| column.contains('/'))?)))
        .collect();
    let mut rows = String::from(
        "id,country,name,name_local,kind,min_age,max_age,topics,phone,phone_e164,sms,whatsapp,telegram,web_chat_url,email,\
         website,hours,timezone,languages,cost,source_name,source_url,source_date,second_source,confidence,notes,serves\n",
    );
    for number in 0..count {
        let at = |length: usize| usize::try_from(number).unwrap_or_default() % length;
        let (country, zone) = countries[at(countries.len())];
        let id = country.to_lowercase();
        let (kind, topic) = (KINDS[at(5)], TOPICS[at(6)]);
        let (languages, hours, name) = (LANGUAGES[at(4)], HOURS[at(4)], NAMES[at(8)]);
        let zone = if hours.is_empty() { "" } else { zone };
        let cost = if number % 3 == 0 { "free" } else { "unknown" };
        _ = writeln!(
            rows,
            "{id}-s{number},{country},{name} {number},,{kind},,{},{topic},{},,,,,,,,{hours},{zone},{languages},{cost},s,\
             https://s.org/,2026-0{}-01,,medium,,young",
            if number % 2 == 0 { "18" } else { "" },
            10_000 + number,
            1 + number % 9,
        );
    }
    rows
}

/// Runs something again and again; gives the microseconds that one time takes, the middle one and the slowest of 100.
fn timed(length: Duration, mut work: impl FnMut(u64)) -> (f64, f64) {
    let mut all = Vec::new();
    let begun = Instant::now();
    while begun.elapsed() < length {
        let one = Instant::now();
        work(u64::try_from(all.len()).unwrap_or_default());
        all.push(one.elapsed().as_secs_f64() * 1e6);
    }
    all.sort_by(f64::total_cmp);
    (all[all.len() / 2], all[all.len() * 99 / 100])
}

fn told(what: &str, (middle, slow): (f64, f64)) {
    println!("{what:<44} {middle:>9.1} us, 99 of 100 within {slow:>9.1} us");
}

fn in_process(directory: &Directory, length: Duration) {
    let now: DateTime<Utc> = "2026-11-25T10:00:00Z".parse().unwrap_or_default();
    let countries: Vec<Country> = directory.countries().map(|row| row.code).collect();
    let need = |number: u64| Need {
        country: countries[usize::try_from(number).unwrap_or_default() % countries.len()],
        lang: Lang::EN,
        groups: vec![Group::Bullying],
        age: Some(14),
        audience: Audience::Young,
        reach: Reach::Any,
        now,
    };
    told("route: filters, ranking, reasons", timed(length, |number| drop(black_box(route(directory, &need(number))))));
    let begun = Instant::now();
    let catalogue = Catalogue::new(directory);
    println!("catalogue made in {:.2} s", begun.elapsed().as_secs_f64());
    for words in ["lifeline", "listening kenya", "teen suicide crisis"] {
        let asked = Asked { search: Some(words.to_owned()), ..Asked::default() };
        let count = catalogue.fitting(directory, &asked).len();
        let time = timed(length / 3, |_| drop(black_box(catalogue.fitting(directory, &asked))));
        told(&format!("words: {words:?}, {count} found"), time);
    }
    let page = |_| {
        let found = catalogue.fitting(directory, &Asked::default());
        let full = found[..50.min(found.len())].iter();
        let full: Vec<_> =
            full.map(|service| hsds::service(service, directory, now.date_naive(), Depth::Full)).collect();
        drop(black_box(hsds::page(found.len(), 1, 50, &full).to_string()));
    };
    told("HSDS: a page of 50 full services", timed(length, page));
}

/// The program with this directory.
struct Server {
    child: Child,
    address: String,
    _folder: tempfile::TempDir,
}

impl Server {
    fn start(rows: &str) -> Result<Server> {
        let folder = tempfile::tempdir()?;
        let own = folder.path().join("directory");
        fs::create_dir(&own)?;
        for name in Files::NAMES {
            if let Some(bytes) = Files::shipped().get(name) {
                fs::write(own.join(name), bytes)?;
            }
        }
        fs::write(own.join("services.csv"), rows)?;
        let mut child = Command::new(env!("CARGO_BIN_EXE_helpbridge"))
            .current_dir(folder.path())
            .env("HELPBRIDGE_LISTEN", "127.0.0.1:0")
            .env("HELPBRIDGE_DIRECTORY_DIR", &own)
            .env("HELPBRIDGE_LIMITS__PER_ADDRESS", "0")
            .env("HELPBRIDGE_LOG", "error")
            .stdout(Stdio::piped())
            .spawn()?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().ok_or("no pipe")?).read_line(&mut line)?;
        let address = line.split("http://").nth(1).and_then(|rest| rest.split('/').next()).ok_or("no address")?;
        Ok(Server { address: address.to_owned(), child, _folder: folder })
    }

    /// The processor time that the server has used, in seconds.
    fn used(&self) -> Result<f64> {
        let text = fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        let after = text.rsplit(')').next().unwrap_or_default();
        let ticks: Vec<f64> = after.split_whitespace().skip(11).take(2).filter_map(|part| part.parse().ok()).collect();
        Ok(ticks.iter().sum::<f64>() / TICKS)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

fn over_http(rows: &str, length: Duration) -> Result<()> {
    let server = Server::start(rows)?;
    let paths = [
        "/api/directory?country=KE&topic=bullying&lang=en&open_now=true",
        "/api/directory?country=KE&topic=bullying&lang=en&age=14&kind=helpline&cost=free&open_now=true",
        "/api/directory?country=KE",
        "/hsds/services?search=lifeline+kenya",
        "/hsds/services?per_page=50&full=true",
    ];
    for path in paths {
        let mut stream = TcpStream::connect(&server.address)?;
        stream.set_nodelay(true)?;
        let request = format!("GET {path} HTTP/1.1\r\nhost: x\r\n\r\n");
        let mut bytes = fetch(&mut stream, &request)?;
        let (before, mut count) = (server.used()?, 0_u32);
        let mut failed = None;
        let time = timed(length, |_| match fetch(&mut stream, &request) {
            Ok(length) => {
                bytes = length;
                count += 1;
            }
            Err(error) => failed = Some(error),
        });
        if let Some(error) = failed {
            return Err(error);
        }
        let each = (server.used()? - before) * 1e6 / f64::from(count.max(1));
        told(&path[..path.len().min(44)], time);
        println!("{:<44} {each:>9.1} us of the server's processor, {bytes} bytes", "");
    }
    Ok(())
}

/// One answer; gives the length of its body.
fn fetch(stream: &mut TcpStream, request: &str) -> Result<usize> {
    stream.write_all(request.as_bytes())?;
    let mut read = Vec::with_capacity(64 * 1024);
    let mut piece = [0; 64 * 1024];
    loop {
        let count = stream.read(&mut piece)?;
        if count == 0 {
            return Err("the server closed the connection".into());
        }
        read.extend_from_slice(&piece[..count]);
        let Some(end) = read.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&read[..end]).to_lowercase();
        let length = head.split("content-length: ").nth(1).and_then(|rest| rest.split("\r\n").next());
        let length: usize = length.ok_or("an answer without a length")?.parse()?;
        if read.len() >= end + 4 + length {
            return Ok(length);
        }
    }
}
