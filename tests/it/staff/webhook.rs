//! A helpline with a system of its own: its keys, and the proof that it controls its endpoint.

use helpbridge::{
    handover::sign::{Bytes, Headers, Keys, Signer},
    staff::Role,
    store,
};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    sync::mpsc,
};

use crate::support::{on_each_database, staff::Desk, web::Site};

const SERVICE: &str = "ke-childline-kenya-116";

/// A request that an endpoint got: its signature headers and its body.
struct Got {
    id: String,
    timestamp: String,
    signature: String,
    body: Vec<u8>,
}

/// An endpoint that answers with what `answer` makes of the number of a challenge.
async fn endpoint(answer: fn(&str) -> String) -> (String, mpsc::UnboundedReceiver<Got>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}/hook", listener.local_addr().expect("an address"));
    let (sender, got) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let sender = sender.clone();
            tokio::spawn(async move { serve(stream, answer, &sender).await });
        }
    });
    (url, got)
}

async fn serve(stream: TcpStream, answer: fn(&str) -> String, sender: &mpsc::UnboundedSender<Got>) {
    let mut stream = BufReader::new(stream);
    loop {
        let mut got = Got { id: String::new(), timestamp: String::new(), signature: String::new(), body: Vec::new() };
        let mut length = 0;
        loop {
            let mut line = String::new();
            if stream.read_line(&mut line).await.unwrap_or(0) == 0 {
                return;
            }
            if line.trim().is_empty() {
                break;
            }
            let Some((name, value)) = line.trim().split_once(": ") else { continue };
            match name.to_lowercase().as_str() {
                "content-length" => length = value.parse().expect("a length"),
                "webhook-id" => got.id = value.to_owned(),
                "webhook-timestamp" => got.timestamp = value.to_owned(),
                "webhook-signature" => got.signature = value.to_owned(),
                _ => {}
            }
        }
        got.body = vec![0; length];
        stream.read_exact(&mut got.body).await.expect("the body");
        let event: Value = serde_json::from_slice(&got.body).expect("JSON");
        let body = answer(event["data"]["challenge"].as_str().unwrap_or_default());
        let text = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        stream.write_all(text.as_bytes()).await.expect("sent");
        sender.send(got).expect("the test listens");
    }
}

/// The keys that a page shows.
fn keys(page: &str) -> Vec<String> {
    page.split("whsec_").skip(1).filter_map(|rest| rest.split('<').next()).map(str::to_owned).collect()
}

async fn status(site: &Site, id: &str) -> Vec<String> {
    let mut found = Vec::new();
    for endpoint in store::helplines::endpoints(site.office.db(), id).await.expect("it answers") {
        let row = store::endpoints::get(site.office.db(), &endpoint.endpoint_id).await.expect("it answers");
        found.push(row.expect("it is there").status);
    }
    found
}

async fn challenges(desk: &Desk<'_>, id: &str) -> (u16, String) {
    desk.sends(&format!("/admin/helplines/{id}/challenge"), &[]).await
}

#[tokio::test]
async fn an_endpoint_proves_itself_by_a_signed_challenge_and_follows_how_its_helpline_stands() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let (url, mut got) = endpoint(|number| json!({ "challenge": number }).to_string()).await;
        let id = site.applies("A Helpline", &[SERVICE], Some(&url)).await;
        let path = |act: &str| format!("/admin/helplines/{id}/{act}");
        let (one, two) = (site.staff("one", Role::Approver, None).await, site.staff("two", Role::Approver, None).await);
        let lead = site.staff("lead", Role::Lead, Some(&id)).await;
        let (status_before, page) = challenges(&one, &id).await;
        assert!(status_before == 422 && page.contains("make keys"));
        assert_eq!(one.sends(&path("code"), &[]).await.0, 422, "no code for a system of its own");
        let (_, page) = lead.sends("/console/keys", &[]).await;
        let shown = keys(&page);
        assert_eq!(shown.len(), 1, "{page}");
        assert_eq!(status(&site, &id).await, ["pending"]);

        assert_eq!(challenges(&one, &id).await.0, 303);
        let challenge = got.recv().await.expect("it was sent");
        let again = keys(&lead.sends("/console/keys", &[]).await.1);
        assert!(again.len() == 1 && again != shown, "another one beside it");
        let secret = data_encoding::BASE64.decode(shown[0].as_bytes()).expect("in base 64");
        let signer = Signer::new(&Keys { shared: vec![Bytes::new(secret)], ..Keys::default() });
        let headers = Headers { id: &challenge.id, timestamp: &challenge.timestamp, signature: &challenge.signature };
        let now = site.bridge.clock().now().timestamp();
        assert!(signer.verify(headers, &challenge.body, now).is_ok(), "signed with the key that was shown");

        let call = [("number", "+254 700 999999"), ("found_in", "a register"), ("spoke_with", "the director")];
        assert_eq!(one.sends(&path("call"), &call).await.0, 303);
        for approver in [&one, &two] {
            assert_eq!(approver.sends(&path("approve"), &[]).await.0, 303);
        }
        assert_eq!(status(&site, &id).await, ["live"]);
        assert_eq!(one.sends(&path("stop"), &[("reason", "a test")]).await.0, 303);
        assert_eq!(status(&site, &id).await, ["suspended"]);
    })
    .await;
}

#[tokio::test]
async fn an_endpoint_that_gives_something_else_back_has_proven_nothing() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let one = site.staff("one", Role::Approver, None).await;
        let answers: [fn(&str) -> String; 4] = [
            |_| "{}".to_owned(),
            |_| json!({ "challenge": "00000000000000000000000000000000" }).to_string(),
            str::to_owned,
            |_| "x".repeat(1_000_000),
        ];
        for (place, answer) in ["a", "b", "c", "d"].into_iter().zip(answers) {
            let (url, _got) = endpoint(answer).await;
            let id = site.applies("A Helpline", &[SERVICE], Some(&url)).await;
            let lead = site.staff(&format!("lead-{place}"), Role::Lead, Some(&id)).await;
            assert_eq!(lead.sends("/console/keys", &[]).await.0, 200);
            let (status, page) = challenges(&one, &id).await;
            assert!(status == 422 && page.contains("did not give the challenge back"), "{place}");
            assert!(!site.office.helpline(&id).await.expect("it answers").expect("one").2.proven);
        }
        let id = site.applies("Nobody", &[SERVICE], Some("http://127.0.0.1:9/hook")).await;
        let lead = site.staff("lead", Role::Lead, Some(&id)).await;
        assert_eq!(lead.sends("/console/keys", &[]).await.0, 200);
        assert_eq!(challenges(&one, &id).await.0, 422, "nobody is there");
    })
    .await;
}

#[tokio::test]
async fn two_helplines_cannot_answer_for_one_service() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let (one, two) = (site.staff("one", Role::Approver, None).await, site.staff("two", Role::Approver, None).await);
        let mut all = Vec::new();
        for name in ["first", "second"] {
            let id = site.applicant(name, &[SERVICE]).await;
            let lead = site.staff(name, Role::Lead, Some(&id)).await;
            all.push((id, lead));
        }
        super::vetting::let_in(&all[0].0, &one, &two, &all[0].1).await;
        let (status, page) = one.sends(&format!("/admin/helplines/{}/approve", all[1].0), &[]).await;
        assert!(status == 422 && page.contains("Another helpline answers"));
    })
    .await;
}
