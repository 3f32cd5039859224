//! The chat in a frame of a partner's page: who may show it, and what each partner starts with.

use std::collections::BTreeMap;

use helpbridge::{config::Partner, web::WebSettings};

use crate::support::{
    Place, on_each_database,
    web::{Page, Site, client_id},
};

/// A site with one partner that is on and one that was switched off.
async fn site(place: &Place) -> Site {
    let partner = |origin: &str, enabled| Partner {
        origins: vec![origin.parse().expect("an origin")],
        enabled,
        country: Some("KE".parse().expect("a country")),
        lang: Some("sw".parse().expect("a language")),
    };
    let partners = BTreeMap::from([
        ("school".to_owned(), partner("https://school.example", true)),
        ("closed".to_owned(), partner("https://closed.example", false)),
    ]);
    Site::start_with(place, WebSettings { partners, ..WebSettings::default() }).await
}

/// Status, policy and page of an address.
async fn open(site: &Site, path: &str) -> (u16, String, Page) {
    let response = site.get(path).header("accept-language", "en").send().await.expect("an answer");
    let policy = response.headers()["content-security-policy"].to_str().expect("ASCII").to_owned();
    (response.status().as_u16(), policy, Page::of(response).await)
}

#[tokio::test]
async fn only_pages_of_the_partner_may_show_its_frame() {
    on_each_database(async |place| {
        let site = site(place).await;
        let (status, policy, page) = open(&site, "/w?p=school").await;
        assert_eq!(status, 200);
        assert!(policy.contains("frame-ancestors https://school.example;"), "{policy}");
        assert!(page.html.contains("data-hosts=\"https://school.example\""));
        assert!(page.html.contains("action=\"/w?p=school\"") && page.html.contains("target=\"_top\""));
        for stranger in ["/w", "/w?p=", "/w?p=nobody", "/w?p=school%20", "/w?q=school", "/w?p=%22%3E%3Cscript%3E"] {
            let (status, policy, page) = open(&site, stranger).await;
            assert_eq!(status, 404, "{stranger}");
            assert!(policy.contains("frame-ancestors 'none';"), "{stranger}");
            assert!(page.html.contains("href=\"tel:112\"") && page.count("<script") == 1);
        }
        for own in ["/", "/n", "/about"] {
            let (_, policy, page) = open(&site, own).await;
            assert!(policy.contains("frame-ancestors 'none';"), "{own}");
            assert!(!page.html.contains("data-hosts"), "{own}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_partner_that_was_switched_off_gets_the_number_and_the_way_out_of_its_page() {
    on_each_database(async |place| {
        let site = site(place).await;
        let (status, policy, page) = open(&site, "/w?p=closed").await;
        assert_eq!(status, 410);
        assert!(policy.contains("frame-ancestors https://closed.example;"), "the frame says so itself");
        assert!(page.html.contains("href=\"tel:999\"") && page.html.contains("href=\"/n\" target=\"_blank\""));
        assert_eq!(page.count("<textarea"), 0);
        let sent = site.posts("/w?p=closed", &[("text", "hello")]).await;
        assert_eq!(sent.status(), 410);
    })
    .await;
}

#[tokio::test]
async fn a_frame_begins_in_the_language_and_country_of_its_partner_and_takes_messages_without_script() {
    on_each_database(async |place| {
        let site = site(place).await;
        let (_, _, page) = open(&site, "/w?p=school").await;
        assert!(page.html.contains("<html lang=\"sw\"") && page.html.contains("href=\"tel:999\""));
        let (session, id) = (page.hidden("session"), client_id());
        let fields = [("session", &*session), ("client_id", &id), ("lang", "en"), ("text", "my dad hits me")];
        let response = site.posts("/w?p=school", &fields).await;
        let policy = response.headers()["content-security-policy"].to_str().expect("ASCII").to_owned();
        assert!(policy.contains("frame-ancestors https://school.example;"));
        let page = Page::of(response).await;
        assert!(page.html.contains("<html lang=\"en\"") && page.html.contains("href=\"tel:116\""));
        assert_eq!(page.count("class=\"yours\""), 1);
        let checked = site.posts("/w?p=school", &[("session", &*session), ("check", "1")]).await;
        assert_eq!(Page::of(checked).await.talk(), page.talk());
    })
    .await;
}

#[tokio::test]
async fn the_loader_may_be_read_by_other_sites_and_the_rest_may_not() {
    on_each_database(async |place| {
        let site = site(place).await;
        let loader = site.get("/w.js").send().await.expect("an answer");
        assert_eq!(loader.headers()["cross-origin-resource-policy"], "cross-origin");
        assert_eq!(loader.headers()["access-control-allow-origin"], "*");
        assert!(loader.text().await.expect("text").contains("\"https://www.example.org/weather\""));
        for path in ["/w?p=school", "/", "/static/chat.js", "/api/chat/messages"] {
            let other = site.get(path).send().await.expect("an answer");
            assert_eq!(other.headers()["cross-origin-resource-policy"], "same-origin", "{path}");
            assert!(other.headers().get("access-control-allow-origin").is_none(), "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_plain_address_is_the_same_page() {
    on_each_database(async |place| {
        let site = site(place).await;
        let (status, _, page) = open(&site, "/n").await;
        assert_eq!(status, 200);
        assert!(page.html.contains("action=\"/n\"") && page.html.contains("href=\"tel:112\""));
        let sent = site.posts("/n", &[("session", &*page.hidden("session")), ("text", "hello")]).await;
        assert_eq!(Page::of(sent).await.count("class=\"yours\""), 1);
    })
    .await;
}
