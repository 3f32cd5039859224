//! Whether the links of a directory lead anywhere: each address is asked once, with time limits. Numbers are never
//! dialled, and no address of a child's is near this: only the addresses of the directory go out.

use std::{collections::BTreeMap, io::Write, sync::Arc, time::Duration};

use reqwest::{
    Client, StatusCode,
    header::{HeaderName, HeaderValue},
    redirect::Policy,
};
use tokio::sync::Semaphore;

use crate::{
    directory::{Channel, Directory},
    files::Problem,
};

/// So many addresses are asked at once, and so long one may take.
const AT_ONCE: usize = 8;
const LONGEST: Duration = Duration::from_secs(15);

/// How an address answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    /// There is something.
    There,
    /// There is nothing any more.
    Gone,
    /// Somebody answers, but not to programs.
    Unsure,
    /// Nobody answers.
    Silent,
}

/// The links that lead nowhere. What could not be told is said to `notes`.
pub(super) async fn problems(directory: &Directory, notes: &mut impl Write) -> Vec<Problem> {
    let mut wanted: BTreeMap<String, Vec<(String, &'static str)>> = BTreeMap::new();
    for service in directory.services().iter().filter(|service| service.is_shown()) {
        for channel in [Channel::Telegram, Channel::Chat, Channel::Page] {
            if let Some(address) = channel.of(service) {
                wanted.entry(address.to_owned()).or_default().push((service.id.clone(), channel.slug()));
            }
        }
    }
    let answers = ask_all(wanted.keys().cloned().collect()).await;
    // When nobody at all answers, it is our own line that is cut.
    let is_cut = answers.iter().all(|(_, answer)| *answer == Answer::Silent);
    if is_cut && !answers.is_empty() {
        _ = writeln!(notes, "no link could be asked: there is no network here");
        return Vec::new();
    }
    let mut problems = Vec::new();
    for (address, answer) in answers {
        match answer {
            Answer::There => {}
            Answer::Unsure => _ = writeln!(notes, "{address}: answers, but not to programs; look yourself"),
            Answer::Gone | Answer::Silent => {
                let what = if answer == Answer::Gone { "leads nowhere" } else { "does not answer" };
                let of = wanted.remove(&address).unwrap_or_default();
                problems.extend(of.into_iter().map(|(service, field)| Problem {
                    path: "services.csv".to_owned(),
                    line: 0,
                    code: "D-LINK".to_owned(),
                    reason: format!("the {field} of {service}, {address}, {what}"),
                    fix: "find the new address, or ask the service".to_owned(),
                }));
            }
        }
    }
    problems
}

async fn ask_all(addresses: Vec<String>) -> Vec<(String, Answer)> {
    let name = (HeaderName::from_static("user-agent"), HeaderValue::from_static("helpbridge directory verify"));
    let client = Client::builder().timeout(LONGEST).redirect(Policy::limited(5));
    let client = client.default_headers([name].into_iter().collect());
    let Ok(client) = client.build() else { return Vec::new() };
    let places = Arc::new(Semaphore::new(AT_ONCE));
    let asked: Vec<_> = addresses
        .into_iter()
        .map(|address| {
            let (client, places) = (client.clone(), Arc::clone(&places));
            tokio::spawn(async move {
                let _place = places.acquire_owned().await;
                let answer = ask(&client, &address).await;
                (address, answer)
            })
        })
        .collect();
    let mut answers = Vec::with_capacity(asked.len());
    for one in asked {
        answers.extend(one.await);
    }
    answers
}

/// Asks for the head, and where that is not answered well, for the page.
async fn ask(client: &Client, address: &str) -> Answer {
    match client.head(address).send().await.map(|answer| answer.status()) {
        Ok(status) if status.is_success() => Answer::There,
        _ => match client.get(address).send().await {
            Ok(answer) => of(answer.status()),
            Err(_) => Answer::Silent,
        },
    }
}

fn of(status: StatusCode) -> Answer {
    match status {
        status if status.is_success() => Answer::There,
        StatusCode::NOT_FOUND | StatusCode::GONE => Answer::Gone,
        _ => Answer::Unsure,
    }
}

#[cfg(test)]
mod tests {
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::TcpListener,
    };

    use super::*;

    /// A server that answers each path with the status in it.
    async fn server() -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let mut head = vec![0; 4096];
                let length = stream.read(&mut head).await.unwrap_or_default();
                let text = String::from_utf8_lossy(&head[..length]).into_owned();
                let status = text.split([' ', '/']).find(|word| word.len() == 3 && word.parse::<u16>().is_ok());
                let line =
                    format!("HTTP/1.1 {} x\r\ncontent-length: 0\r\nconnection: close\r\n\r\n", status.unwrap_or("200"));
                _ = stream.write_all(line.as_bytes()).await;
            }
        });
        format!("http://{address}")
    }

    #[tokio::test]
    async fn an_address_is_there_gone_or_unsure() {
        let base = server().await;
        let closed = TcpListener::bind("127.0.0.1:0").await.expect("a free port").local_addr().expect("an address");
        let addresses = ["200", "404", "410", "403", "503"].map(|status| format!("{base}/{status}"));
        let mut all = addresses.to_vec();
        all.push(format!("http://{closed}/"));
        let answers: BTreeMap<String, Answer> = ask_all(all.clone()).await.into_iter().collect();
        let of = all.iter().map(|address| answers[address]).collect::<Vec<_>>();
        let expected = [Answer::There, Answer::Gone, Answer::Gone, Answer::Unsure, Answer::Unsure, Answer::Silent];
        assert_eq!(of, expected);
    }
}
