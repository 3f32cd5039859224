//! The pages that are meant to be found: every country, one country, and who runs this.

use crate::support::{
    on_each_database,
    web::{Page, Site, client_id},
};
use helpbridge::config::Operator;

/// Opens a public page in a language.
async fn open(site: &Site, path: &str) -> Page {
    Page::of(site.get(path).send().await.expect("an answer")).await
}

#[tokio::test]
async fn every_country_is_listed_and_has_a_page_in_every_language() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        for lang in site.bridge.dialogues().languages() {
            let list = open(&site, &format!("/countries?lang={lang}")).await;
            assert_eq!(list.status, 200);
            assert!(list.html.contains(&format!("<html lang=\"{lang}\" dir=\"{}\">", lang.dir())));
            for row in site.bridge.directory().countries() {
                assert!(list.html.contains(&format!("href=\"/countries/{}?lang={lang}\"", row.code)), "{}", row.code);
            }
            assert!(!list.html.contains(">page-"), "a text is missing in {lang}");
        }
        for row in site.bridge.directory().countries() {
            let page = open(&site, &format!("/countries/{}", row.code)).await;
            assert_eq!(page.status, 200, "{}", row.code);
            assert!(page.html.contains("href=\"tel:"), "{} has a number", row.code);
            assert!(page.html.contains("action=\"/exit\""), "{} has a way out", row.code);
            assert!(!page.html.contains(">page-"), "a text is missing for {}", row.code);
            for service in site.bridge.directory().services_of(row.code) {
                for number in service.phone.iter().chain(&service.sms) {
                    let shown = number.replace('\'', "&#39;");
                    assert!(page.html.contains(&format!(">{shown}</bdi>")), "{}: {number}", service.id);
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_country_without_a_line_says_so_and_a_country_without_a_number_too() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let directory = site.bridge.directory();
        let without_line = directory.countries().find(|row| !directory.has_line(row.code)).expect("there are some");
        let page = open(&site, &format!("/countries/{}?lang=en", without_line.code)).await;
        assert!(page.html.contains("no line for young people"));
        assert!(page.html.contains("Help for people in any country"));
        assert!(page.html.contains(&format!("href=\"/helplines/claim?country={}\"", without_line.code)));
        let has_number = |code| {
            let row = directory.emergency_row(code).cloned().unwrap_or_default();
            [row.general, row.police, row.ambulance, row.fire].iter().any(Option::is_some)
        };
        let without_number = directory.countries().find(|row| !has_number(row.code)).expect("there are some");
        let page = open(&site, &format!("/countries/{}?lang=en", without_number.code)).await;
        assert!(page.html.contains("do not know the emergency number") && page.html.contains("href=\"tel:112\""));
    })
    .await;
}

#[tokio::test]
async fn a_code_in_small_letters_leads_on_and_an_unknown_one_to_the_list() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let response = site.get("/countries/ke?lang=sw").send().await.expect("an answer");
        assert_eq!(
            (response.status().as_u16(), response.headers()["location"].as_bytes()),
            (308, &b"/countries/KE?lang=sw"[..])
        );
        for odd in ["/countries/QQ", "/countries/kenya", "/countries/%3Cb%3E"] {
            let response = site.get(odd).send().await.expect("an answer");
            assert_eq!(response.headers()["x-robots-tag"], "noindex");
            let page = Page::of(response).await;
            assert_eq!(page.status, 404);
            assert!(page.html.contains("href=\"/countries/KE?lang=en\"") && page.html.contains("tel:112"));
            assert!(!page.html.contains("<b>"));
        }
    })
    .await;
}

#[tokio::test]
async fn the_language_is_the_one_asked_for_else_the_browsers() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let response = site.get("/about").header("accept-language", "xx, fr;q=0.9").send().await.expect("an answer");
        assert_eq!(response.headers()["content-language"], "fr");
        assert_eq!(response.headers()["cache-control"], "public, max-age=3600");
        let response = site.get("/about?lang=ar").header("accept-language", "fr").send().await.expect("an answer");
        assert_eq!(response.headers()["content-language"], "ar");
        let response = site.get("/about?lang=%22").send().await.expect("an answer");
        assert_eq!(response.headers()["content-language"], "en");
    })
    .await;
}

#[tokio::test]
async fn the_page_about_us_names_the_operator_or_says_that_there_is_none() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        assert!(open(&site, "/about").await.html.contains("run for trying out"));
    })
    .await;
    on_each_database(async |place| {
        let operator = Operator { name: "Lines & Co".to_owned(), contact: "who@lines.example".to_owned() };
        let site = Site::start_for(place, operator).await;
        let page = open(&site, "/about").await;
        assert!(page.html.contains("Lines &#38; Co") && page.html.contains("href=\"mailto:who@lines.example\""));
        assert!(!page.html.contains("run for trying out"));
        assert!(open(&site, "/countries/KE").await.html.contains("mailto:who@lines.example"));
    })
    .await;
}

#[tokio::test]
async fn our_own_pages_are_links_in_what_is_said_and_addresses_of_others_are_not() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let page = site.sends(&site.opens().await, "who runs this?").await;
        assert!(page.talk().contains("<a href=\"/about?lang=en\" rel=\"noreferrer noopener\">"), "{}", page.talk());
        let page = site.sends(&page, "look at https://chat.test/about and https://evil.example").await;
        assert_eq!(page.count("<a href=\"/about?lang=en\" rel=\"noreferrer"), 1);
        assert!(!page.html.contains("href=\"https://evil.example"));
    })
    .await;
}

#[tokio::test]
async fn the_language_can_be_changed_in_the_middle_of_a_talk_without_script() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let page = site.sends(&site.opens().await, "hello").await;
        assert!(page.html.contains("name=\"choice\" value=\"lang:es\""));
        let (session, id) = (page.hidden("session"), client_id());
        let fields = [("session", &*session), ("client_id", &*id), ("choice", "lang:es")];
        let page = Page::of(site.posts("/", &fields).await).await;
        assert!(page.html.contains("<html lang=\"es\""));
    })
    .await;
}
