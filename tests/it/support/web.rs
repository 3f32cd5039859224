//! A web server on a port of its own, and a visitor without script.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use helpbridge::{
    config::Operator,
    seal::Key,
    staff::{Entries, Office},
    web::{WebSettings, WebState, router},
};
use reqwest::{Client, RequestBuilder, Response, redirect::Policy};
use serde_json::{Value, json};

use super::{Place, TestBridge};

/// The files of claims that lie on domains, by host, and how often each host was asked.
#[derive(Clone, Default)]
pub struct Domains(Arc<Mutex<BTreeMap<String, (String, u32)>>>);

impl Domains {
    /// Puts a file on a domain.
    pub fn put(&self, host: &str, text: &str) {
        self.0.lock().expect("whole").insert(host.to_owned(), (text.to_owned(), 0));
    }

    /// How often a domain with a file was asked.
    pub fn asked(&self, host: &str) -> u32 {
        self.0.lock().expect("whole").get(host).map_or(0, |(_, asked)| *asked)
    }

    fn get(&self, host: &str) -> Option<String> {
        let mut all = self.0.lock().expect("whole");
        let (text, asked) = all.get_mut(host)?;
        *asked += 1;
        Some(text.clone())
    }
}

/// A running web server.
pub struct Site {
    pub bridge: TestBridge,
    pub settings: WebSettings,
    /// The accounts of staff.
    pub office: Office,
    /// The entries that services keep.
    pub entries: Entries,
    /// What lies on the domains of the world.
    pub domains: Domains,
    base: String,
    client: Client,
}

impl Site {
    /// Starts one on this place's database.
    pub async fn start(place: &Place) -> Site {
        Site::start_for(place, Operator::default()).await
    }

    /// Starts one for this operator.
    pub async fn start_for(place: &Place, operator: Operator) -> Site {
        Site::start_with(place, WebSettings { operator, ..WebSettings::default() }).await
    }

    /// Starts one with these settings; the clock is set by hand, and Exit leads to an example.
    pub async fn start_with(place: &Place, settings: WebSettings) -> Site {
        let bridge = place.bridge().await;
        let exit_url = "https://www.example.org/weather".to_owned();
        let settings = WebSettings { exit_url, test_clock: true, ..settings };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let base = format!("http://{}", listener.local_addr().expect("an address"));
        let challenge = helpbridge::app::challenge(helpbridge::jobs::Notifier::new(bridge.bridge.clone()));
        let office = Office::new(bridge.db().clone(), bridge.clock.clone(), Key::fresh());
        let published = Arc::new(helpbridge::web::Published::default());
        let files = (helpbridge::directory::Files::shipped(), Vec::new());
        let entries = helpbridge::app::entries(office.clone(), files, &bridge.bridge, &published, None);
        let domains = Domains::default();
        let known = domains.clone();
        let claim_file: helpbridge::web::ClaimFile = Arc::new(move |host| {
            let known = known.clone();
            Box::pin(async move { known.get(&host) })
        });
        let app = router(
            WebState::new(bridge.bridge.clone(), settings.clone())
                .with_office(office.clone())
                .with_published(published)
                .with_entries(entries.clone())
                .with_claim_file(claim_file)
                .with_challenge(challenge),
        );
        tokio::spawn(async move {
            axum::serve(listener, app.into_make_service_with_connect_info::<std::net::SocketAddr>()).await
        });
        let client = Client::builder().redirect(Policy::none()).no_proxy().build().expect("a client");
        Site { bridge, settings, office, entries, domains, base, client }
    }

    /// A GET that is not sent yet.
    pub fn get(&self, path: &str) -> RequestBuilder {
        self.client.get(format!("{}{path}", self.base))
    }

    /// A POST that is not sent yet.
    pub fn post(&self, path: &str) -> RequestBuilder {
        self.client.post(format!("{}{path}", self.base))
    }

    /// A request of any method that is not sent yet.
    pub fn request(&self, method: &str, path: &str) -> RequestBuilder {
        self.client.request(method.parse().expect("a method"), format!("{}{path}", self.base))
    }

    /// Opens the page.
    pub async fn opens(&self) -> Page {
        Page::of(self.get("/").send().await.expect("an answer")).await
    }

    /// Posts a form of the page.
    pub async fn posts(&self, path: &str, fields: &[(&str, &str)]) -> Response {
        self.post(path).form(fields).send().await.expect("an answer")
    }

    /// Sends words from a page, as its form would.
    pub async fn sends(&self, page: &Page, text: &str) -> Page {
        let fields =
            [("session", page.hidden("session")), ("client_id", page.hidden("client_id")), ("text", text.to_owned())];
        let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
        Page::of(self.posts("/", &fields).await).await
    }

    /// Sends a message to the chat interface; gives the status and the body.
    pub async fn chats(&self, session: Option<&str>, body: &Value) -> (u16, Value) {
        let mut request = self.post("/api/chat/messages").json(body);
        if let Some(session) = session {
            request = request.bearer_auth(session);
        }
        let response = request.send().await.expect("an answer");
        (response.status().as_u16(), response.json().await.expect("JSON"))
    }

    /// Begins a conversation over the chat interface; gives its session and the answer.
    pub async fn begins(&self, text: &str) -> (String, Value) {
        let (status, answer) = self.chats(None, &json!({ "client_id": client_id(), "text": text })).await;
        assert_eq!(status, 200, "{answer}");
        (answer["session"].as_str().expect("a session").to_owned(), answer)
    }
}

/// A fresh client id.
pub fn client_id() -> String {
    let hex = helpbridge::ids::fresh_secret();
    format!("{}-{}-4{}-8{}-{}", &hex[..8], &hex[8..12], &hex[13..16], &hex[17..20], &hex[20..])
}

/// A page as it came.
pub struct Page {
    pub status: u16,
    pub html: String,
}

impl Page {
    pub async fn of(response: Response) -> Page {
        assert!(response.headers().get("set-cookie").is_none(), "no cookie, ever");
        let status = response.status().as_u16();
        Page { status, html: response.text().await.expect("text") }
    }

    /// The value of a hidden field.
    pub fn hidden(&self, name: &str) -> String {
        let start = format!("name=\"{name}\" value=\"");
        let at = self.html.find(&start).unwrap_or_else(|| panic!("no field {name}")) + start.len();
        self.html[at..].split('"').next().expect("a value").to_owned()
    }

    /// The id of the first choice.
    pub fn first_choice(&self) -> Option<String> {
        let at = self.html.find("name=\"choice\" value=\"")? + "name=\"choice\" value=\"".len();
        self.html[at..].split('"').next().map(str::to_owned)
    }

    /// How often something stands in the page.
    pub fn count(&self, what: &str) -> usize {
        self.html.matches(what).count()
    }

    /// What the young person wrote, as the page shows it, without what changes from one showing to the next.
    pub fn talk(&self) -> &str {
        let from = self.html.find("<ol").expect("the list of messages");
        &self.html[from..self.html.find("</ol>").expect("its end")]
    }
}
