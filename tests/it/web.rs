//! The chat page without script, over a real connection.

use crate::support::{
    on_each_database,
    web::{Page, Site, client_id},
};

const SECRET: &str = "my uncle comes into my room at night";

#[tokio::test]
async fn the_opening_shows_a_number_and_the_exit_before_any_question_and_stores_nothing() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let page = site.opens().await;
        assert_eq!(page.status, 200);
        let place_of = |what: &str| page.html.find(what).unwrap_or_else(|| panic!("{what} is missing"));
        assert!(place_of("action=\"/exit\"") < place_of("href=\"tel:112\""));
        assert!(place_of("href=\"tel:112\"") < place_of("<ol"));
        assert!(place_of("class=\"skip\"") < place_of("class=\"exit\""));
        let session = helpbridge::secret::PlatformId::new(page.hidden("session"));
        let stored = site.bridge.since(helpbridge::dialogue::ChannelKind::Web, &session, 0).await;
        assert!(stored.expect("the store answers").is_none());
    })
    .await;
}

#[tokio::test]
async fn a_message_is_answered_below_the_opening_that_was_seen() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let opening = site.opens().await;
        let page = site.sends(&opening, SECRET).await;
        assert_eq!(page.status, 200);
        assert_eq!((page.count("class=\"yours\""), page.count("class=\"ours\"")), (1, 2));
        assert!(page.talk().contains(SECRET));
        assert_eq!(page.hidden("session"), opening.hidden("session"));
        assert_ne!(page.hidden("client_id"), opening.hidden("client_id"));
    })
    .await;
}

#[tokio::test]
async fn the_same_form_twice_changes_nothing_and_shows_the_same() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let opening = site.opens().await;
        let once = site.sends(&opening, SECRET).await;
        let twice = site.sends(&opening, SECRET).await;
        assert_eq!(once.talk(), twice.talk());
        let without_session = [("client_id", client_id()), ("text", SECRET.to_owned())];
        let fields = without_session.each_ref().map(|(name, value)| (*name, value.as_str()));
        let once = Page::of(site.posts("/", &fields).await).await;
        let twice = Page::of(site.posts("/", &fields).await).await;
        assert_eq!((once.talk(), once.hidden("session")), (twice.talk(), twice.hidden("session")));
    })
    .await;
}

#[tokio::test]
async fn a_choice_is_shown_by_its_label_and_keeps_what_was_typed_beside_it() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let opening = site.opens().await;
        let choice = opening.first_choice().expect("the opening has a choice");
        let (session, id) = (opening.hidden("session"), opening.hidden("client_id"));
        let fields = [("session", &*session), ("client_id", &id), ("text", "half a thought"), ("choice", &choice)];
        let page = Page::of(site.posts("/", &fields).await).await;
        assert_eq!(page.count("class=\"yours\""), 1);
        assert!(!page.talk().contains("half a thought"));
        assert!(page.html.contains("half a thought</textarea>"));
        let invented = [("session", &*session), ("client_id", &client_id()), ("choice", "<b>invented</b>")];
        let page = Page::of(site.posts("/", &invented).await).await;
        assert_eq!((page.status, page.count("class=\"yours\"")), (200, 1));
        assert!(!page.html.contains("invented"));
    })
    .await;
}

#[tokio::test]
async fn checking_shows_the_talk_and_takes_nothing_in() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let page = site.sends(&site.opens().await, SECRET).await;
        let session = page.hidden("session");
        let checked = Page::of(site.posts("/check", &[("session", &session), ("text", "not yet sent")]).await).await;
        assert_eq!(checked.talk(), page.talk());
        assert!(checked.html.contains("not yet sent</textarea>"));
    })
    .await;
}

#[tokio::test]
async fn exit_deletes_the_talk_and_leads_to_a_neutral_page() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let opening = site.opens().await;
        let page = site.sends(&opening, SECRET).await;
        let session = page.hidden("session");
        let response = site.posts("/exit", &[("session", &session)]).await;
        assert_eq!(response.status(), 303);
        let header = |name: &str| response.headers()[name].to_str().expect("ASCII").to_owned();
        assert_eq!(header("location"), site.settings.exit_url);
        assert_eq!(header("clear-site-data"), "\"cache\", \"storage\"");
        assert_eq!(header("cache-control"), "no-store");
        let id = helpbridge::secret::PlatformId::new(session);
        let stored = site.bridge.since(helpbridge::dialogue::ChannelKind::Web, &id, 0).await;
        assert!(stored.expect("the store answers").is_none());
        // What a browser's Back and "send the form again" would do.
        let again = site.sends(&opening, SECRET).await;
        assert_eq!(again.count("class=\"yours\""), 0);
        assert!(!again.html.contains(SECRET));
        assert_ne!(again.hidden("session"), opening.hidden("session"));
    })
    .await;
}

#[tokio::test]
async fn after_the_hide_word_nothing_of_before_is_on_the_page() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let page = site.sends(&site.opens().await, SECRET).await;
        let covered = site.sends(&page, "weather").await;
        assert!(!covered.html.contains(SECRET));
        assert_eq!((covered.count("class=\"yours\""), covered.count("class=\"ours\"")), (0, 1));
        assert!(covered.html.contains("href=\"tel:"), "the number stays");
    })
    .await;
}

#[tokio::test]
async fn half_an_hour_after_the_last_word_the_words_are_gone_from_memory() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let page = site.sends(&site.opens().await, SECRET).await;
        site.bridge.wait(30 * 60);
        let checked = Page::of(site.posts("/check", &[("session", &page.hidden("session"))]).await).await;
        assert!(!checked.html.contains(SECRET));
    })
    .await;
}

#[tokio::test]
async fn a_form_that_another_site_sends_starts_afresh() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let known_to_a_stranger = helpbridge::ids::fresh_secret();
        let fields = [("session", known_to_a_stranger.as_str()), ("text", SECRET)];
        let request = site.post("/").header("sec-fetch-site", "cross-site").form(&fields);
        let page = Page::of(request.send().await.expect("an answer")).await;
        assert_eq!((page.status, page.count("class=\"yours\"")), (200, 0));
        assert_ne!(page.hidden("session"), known_to_a_stranger);
    })
    .await;
}

#[tokio::test]
async fn markup_in_any_field_stays_text() {
    let attacks = [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "</textarea><svg onload=alert(1)>",
        "'-alert(1)-'",
        "<a href=\"javascript:alert(1)\">x</a>",
        "{{ 7 * 7 }}",
        "&lt;b&gt;",
        "<!-- -->",
        "\u{202E}<b>\u{2066}",
        "%3Cscript%3E",
    ];
    on_each_database(async |place| {
        let site = Site::start(place).await;
        for attack in attacks {
            let id = client_id();
            for field in ["session", "client_id", "text", "choice", "lang", "country"] {
                let fields = [("client_id", id.as_str()), (field, attack), ("text", "hello")];
                let page = Page::of(site.posts("/", &fields).await).await;
                assert_eq!(page.status, 200, "{field}");
                assert_eq!(page.count("<script"), 1, "our own: {field}: {attack}");
                for raw in ["<script>", "<img", "<svg", "<b>", "<!-- ", "href=\"javascript", "\u{202E}", "\u{2066}"] {
                    assert!(!page.html.contains(raw), "{field}: {attack}");
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_strange_session_is_no_reason_not_to_answer() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let page = Page::of(site.posts("/", &[("session", "nonsense"), ("text", SECRET)]).await).await;
        assert_eq!((page.status, page.count("class=\"yours\"")), (200, 1));
        assert_eq!(page.hidden("session").len(), 32);
        let broken = site.post("/").header("content-type", "text/plain").body("text=hello").send().await;
        assert_eq!(broken.expect("an answer").status(), 200);
    })
    .await;
}

#[tokio::test]
async fn a_text_that_is_too_long_is_kept_in_the_box() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let page = site.sends(&site.opens().await, &"we talked about football and the weather. ".repeat(110)).await;
        assert_eq!((page.status, page.count("class=\"yours\""), page.count("class=\"notice\"")), (413, 0, 1));
        assert!(page.html.contains("football and the weather"));
        // So long that the form is not even read: never a fresh page that looks as if nothing had been said.
        let page = site.sends(&site.opens().await, &"long ".repeat(60_000)).await;
        assert_eq!((page.status, page.count("class=\"yours\"")), (413, 0));
        assert!(page.html.contains("smaller parts") && page.html.contains("112"));
    })
    .await;
}

#[tokio::test]
async fn the_page_speaks_the_browsers_language_or_the_one_that_was_picked() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let asked = site.get("/").header("accept-language", "xx, ar;q=0.9, en;q=0.1").send().await.expect("an answer");
        let page = Page::of(asked).await;
        let have = site.bridge.dialogues().languages();
        for lang in ["ar", "sw"].iter().filter_map(|tag| tag.parse().ok()).filter(|lang| have.contains(lang)) {
            let html = if lang.is_rtl() {
                page.html.clone()
            } else {
                let fields = [("session", page.hidden("session")), ("lang", lang.to_string())];
                let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
                Page::of(site.posts("/", &fields).await).await.html
            };
            assert!(html.contains(&format!("<html lang=\"{lang}\" dir=\"{}\">", lang.dir())));
        }
    })
    .await;
}

#[tokio::test]
async fn an_unknown_page_is_calm_and_has_the_number() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        for (method, path, status) in [("GET", "/nowhere", 404), ("GET", "/exit", 405), ("DELETE", "/", 405)] {
            let page = Page::of(site.request(method, path).send().await.expect("an answer")).await;
            assert_eq!(page.status, status, "{method} {path}");
            assert!(page.html.contains("href=\"tel:112\"") && page.html.contains("href=\"/\""));
        }
    })
    .await;
}

#[tokio::test]
async fn when_the_store_fails_the_child_is_answered_and_the_words_stay_in_the_box() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let page = site.sends(&site.opens().await, "hello").await;
        site.bridge.fail_next(helpbridge::dialogue::Part::Store);
        let failed = site.sends(&page, SECRET).await;
        assert_eq!((failed.status, failed.count("class=\"ours\"")), (200, 3));
        assert!(failed.html.contains(&format!("{SECRET}</textarea>")));
        let sent_again = site.sends(&failed, SECRET).await;
        assert!(sent_again.talk().contains(SECRET));
    })
    .await;
}
