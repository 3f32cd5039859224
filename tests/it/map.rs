//! The public map and the pages around it: lists, filters, the picture, posters, reports of mistakes.

use crate::support::{
    on_each_database,
    web::{Page, Site},
};
use helpbridge::{
    config::Links,
    directory::{ContactChannel, Coverage, Mark},
    store::mistakes,
    web::WebSettings,
};

async fn open(site: &Site, path: &str) -> Page {
    Page::of(site.get(path).send().await.expect("an answer")).await
}

#[tokio::test]
async fn every_country_stands_in_the_list_with_what_it_has_and_the_gaps_are_named() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let directory = site.bridge.directory();
        for lang in site.bridge.dialogues().languages() {
            let page = open(&site, &format!("/map?lang={lang}")).await;
            assert_eq!(page.status, 200);
            assert!(!page.html.contains(">page-") && !page.html.contains("> page-"), "a text is missing in {lang}");
            for row in directory.countries() {
                assert!(page.html.contains(&format!("href=\"/countries/{}?lang={lang}\"", row.code)), "{}", row.code);
            }
        }
        let page = open(&site, "/map?lang=en").await;
        let gaps = page.html.split("Where help is missing").nth(1).expect("the gaps");
        for row in directory.countries() {
            let named = gaps.contains(&format!("/countries/{}?", row.code));
            assert_eq!(named, Coverage::of_country(&directory, row.code) < Coverage::Young, "{}", row.code);
        }
    })
    .await;
}

#[tokio::test]
async fn a_filter_shows_what_fits_and_says_where_nothing_does() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let page = open(&site, "/map?lang=en&kind=peer").await;
        let shown = page.html.matches("Young people who listen to young people: ").count();
        let directory = site.bridge.directory();
        let with_peers = directory.countries().filter(|row| {
            directory.services_of(row.code).any(|service| service.kind.sort() == helpbridge::directory::Sort::Peer)
        });
        assert_eq!(shown, with_peers.count());
        assert!(page.html.contains("We know of none here:"));
        assert!(
            page.html.contains("&kind=peer\" lang=\"ar\"") || page.html.contains("&#38;kind=peer\" lang=\"ar\""),
            "{}",
            page.html
        );
        // Values of no list are left alone, and never shown again.
        let page = open(&site, "/map?lang=en&topic=my%20uncle").await;
        assert_eq!(page.status, 200);
        assert!(!page.html.contains("uncle"));
        let country = open(&site, "/countries/KE?lang=en&channel=telegram&age=14&cost=free-no-credit&speaks=zu").await;
        assert!(country.html.contains("Nothing in our list fits all of this."));
        assert!(country.html.contains("href=\"tel:"), "the emergency numbers stay");
        let response = site.get("/map?open_now=true").send().await.expect("an answer");
        assert_eq!(response.headers()["cache-control"], "public, max-age=60");
    })
    .await;
}

#[tokio::test]
async fn the_picture_shows_what_the_list_says_and_may_stand_in_our_own_frame_only() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let response = site.get("/map/picture?lang=en").send().await.expect("an answer");
        let policy = response.headers()["content-security-policy"].to_str().expect("ASCII").to_owned();
        assert!(policy.contains("frame-ancestors 'self';"));
        let page = Page::of(response).await;
        assert!(page.html.len() < 80_000, "{}", page.html.len());
        assert!(page.html.contains("aria-label=\"Kenya: A free line for young people\""));
        assert!(page.count("target=\"_top\"") > 200);
        let map = site.get("/map").send().await.expect("an answer");
        assert!(map.headers()["content-security-policy"].to_str().expect("ASCII").contains("frame-ancestors 'none'"));
    })
    .await;
}

#[tokio::test]
async fn a_poster_has_codes_into_the_bots_that_are_configured() {
    on_each_database(async |place| {
        let links = Links { telegram: "https://t.me/a_bot".parse().ok(), discord: None };
        let site = Site::start_with(place, WebSettings { links, ..WebSettings::default() }).await;
        let page = open(&site, "/countries/KE/poster?lang=sw").await;
        assert_eq!((page.status, page.count("<figure>")), (200, 2));
        assert!(page.html.contains("<html lang=\"sw\"") && page.html.contains("Kenya"));
        let country = open(&site, "/countries/KE?lang=sw").await;
        assert!(country.html.contains("https://t.me/a_bot?start=KE-sw"));
        assert!(country.html.contains("href=\"/?country=KE&#38;lang=sw\""), "a link into the chat");
        assert_eq!(site.get("/countries/QQ/poster").send().await.expect("an answer").status(), 303);
        // The link into the chat carries two codes and nothing else.
        let chat = open(&site, "/?country=KE&lang=sw&session=00112233445566778899aabbccddeeff&text=hello").await;
        assert!(chat.html.contains("<html lang=\"sw\"") && chat.html.contains("name=\"country\" value=\"KE\""));
        assert!(!chat.html.contains("00112233445566778899aabbccddeeff") && !chat.html.contains("hello"));
    })
    .await;
}

#[tokio::test]
async fn a_mistake_reaches_the_list_without_anything_about_the_reader() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let id =
            site.bridge.directory().services_of("KE".parse().expect("Kenya")).next().expect("a service").id.clone();
        let form = open(&site, &format!("/mistakes?service={id}&lang=en")).await;
        assert!(form.html.contains("Please write nothing about yourself.") && form.html.contains("href=\"tel:"));
        let send = async |reason: &str, right: &str| {
            let fields = [("service", id.as_str()), ("reason", reason), ("right", right), ("lang", "en")];
            Page::of(site.posts("/mistakes", &fields).await).await
        };
        let words = send("dead", "please help me my uncle").await;
        assert_eq!(words.status, 422);
        assert!(words.html.contains("Only a phone number or a web address") && !words.html.contains("uncle"));
        assert_eq!(send("cheese", "").await.status, 422);
        let taken = send("dead", "+254 711 123456").await;
        assert!(taken.html.contains("Thank you. We will look at it."), "{}", taken.html);
        let since = "2000-01-01T00:00:00Z".parse().expect("a time");
        let kept = mistakes::since(site.bridge.db(), since).await.expect("the store answers");
        let short: Vec<(&str, &str, &str)> =
            kept.iter().map(|kept| (kept.service.as_str(), kept.reason.as_str(), kept.proposed.as_str())).collect();
        assert_eq!(short, [(id.as_str(), "dead", "+254 711 123456")]);
        for _ in 0..9 {
            assert_eq!(send("hours", "").await.status, 200);
        }
        assert_eq!(send("hours", "").await.status, 429);
        assert_eq!(site.get("/mistakes?service=none").send().await.expect("an answer").status(), 303);
    })
    .await;
}

#[tokio::test]
async fn nothing_past_its_day_is_called_checked() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let today = site.bridge.clock().now().date_naive();
        let directory = site.bridge.directory();
        for row in directory.countries().take(60) {
            let services: Vec<_> = directory.services_of(row.code).chain(directory.worldwide()).collect();
            let mut ids: Vec<&str> = services.iter().filter(|s| s.is_current(today)).map(|s| s.id.as_str()).collect();
            ids.sort_unstable();
            ids.dedup();
            let page = open(&site, &format!("/countries/{}?lang=en", row.code)).await;
            assert_eq!(page.count("Checked on "), ids.len(), "{}", row.code);
        }
    })
    .await;
}

/// A service of Kenya that has a number and a page.
const SERVICE: &str = "ke-childline-kenya-116";

#[tokio::test]
async fn what_several_people_could_not_reach_is_offered_nowhere() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let listed = async |query: &str| {
            let response = site.get(&format!("/api/directory?country=KE{query}")).send().await.expect("an answer");
            let all: serde_json::Value = response.json().await.expect("JSON");
            all["services"].as_array().expect("a list").clone()
        };
        let of_it = |all: &[serde_json::Value]| all.iter().find(|one| one["id"] == SERVICE).cloned();
        let before = of_it(&listed("").await).expect("it is there");
        assert!(before["phone"] == "116" && before.get("hidden").is_none());
        assert!(open(&site, "/countries/KE?lang=en").await.html.contains("href=\"tel:116\""));
        assert!(open(&site, "/countries/KE/poster?lang=en").await.status == 200);
        let answers = site.bridge.answers();
        answers.learn([(SERVICE, ContactChannel::Call)], []);
        let after = of_it(&listed("").await).expect("it is there still");
        assert_eq!(after.get("phone"), None);
        assert_eq!((&after["hidden"], &after["website"]), (&serde_json::json!(["call"]), &before["website"]));
        assert!(!after["channels"].as_array().expect("a list").iter().any(|channel| channel == "call"));
        assert!(of_it(&listed("&channel=call").await).is_none(), "it cannot be called now");
        for path in ["/countries/KE?lang=en", "/countries/KE/poster?lang=en"] {
            assert!(!open(&site, path).await.html.contains("href=\"tel:116\""), "{path}");
        }
        assert!(open(&site, "/countries/KE?lang=en").await.html.contains("Several people could not reach them"));
        // With every way gone the country has no line that can be reached.
        answers.learn([(SERVICE, ContactChannel::Call), (SERVICE, ContactChannel::Web)], []);
        let map = open(&site, "/map?lang=en").await;
        let kenya = map.html.split("/countries/KE?").nth(1).expect("Kenya").split("</li>").next().expect("its row");
        assert!(!kenya.contains("A free line for young people"), "{kenya}");
        answers.learn([], []);
        assert_eq!(of_it(&listed("").await), Some(before), "and back");
    })
    .await;
}

#[tokio::test]
async fn a_country_page_tells_how_services_answer_in_words_alone() {
    let place = crate::support::Place::fresh();
    let site = Site::start(&place).await;
    site.bridge.answers().learn([], [(SERVICE, Mark::SaysReached), (SERVICE, Mark::SaysDoubt)]);
    for lang in site.bridge.dialogues().languages() {
        let page = open(&site, &format!("/countries/KE?lang={lang}")).await;
        assert!(!page.html.contains(">page-"), "a text is missing in {lang}");
    }
    let page = open(&site, "/countries/KE?lang=en").await;
    assert!(page.html.contains("People say that someone answers here."));
    assert!(page.html.contains("People say that nobody answered in these hours."));
    assert!(!page.html.contains("often hard to reach"));
}
