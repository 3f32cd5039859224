//! Services keep their own entry: claims and their proofs, edits with a preview, the second person, reminders.

use helpbridge::{
    ids,
    staff::{Role, SignIn, Typed, code_at},
    store::{audit, claims, entries, reports},
};
use serde_json::Value;

use crate::support::{
    on_each_database,
    staff::{Desk, PASSWORD, secret},
    web::{Page, Site},
};

const SERVICE: &str = "ke-childline-kenya-116";
const HOST: &str = "www.childlinekenya.co.ke";
const MAIL: &str = "info@childlinekenya.co.ke";

/// Claims the entry of Kenya in this way; gives the end of the claimant's link.
async fn claims_it(site: &Site, way: &str, more: &[(&str, &str)]) -> String {
    let form =
        Page::of(site.get(&format!("/helplines/claim?service={SERVICE}")).send().await.expect("an answer")).await;
    let number = form.hidden("form");
    let fields = [("form", number.as_str()), ("service", SERVICE), ("way", way), ("claimant", "Asha, who leads it")];
    let fields: Vec<_> = fields.iter().chain(more).copied().collect();
    let response = site.posts("/helplines/claim", &fields).await;
    assert_eq!(response.status(), 303);
    let place = response.headers()["location"].to_str().expect("ASCII").to_owned();
    assert_eq!(place, format!("/helplines/claims/{number}"));
    number
}

async fn claimed(site: &Site, token: &str) -> String {
    let page = Page::of(site.get(&format!("/helplines/claims/{token}")).send().await.expect("an answer")).await;
    assert_eq!(page.status, 200);
    page.html
}

/// Sends a form of the claimant's page; gives the status and the text.
async fn sends(site: &Site, token: &str, what: &str, fields: &[(&str, &str)]) -> (u16, String) {
    let response = site.posts(&format!("/helplines/claims/{token}/{what}"), fields).await;
    (response.status().as_u16(), response.text().await.expect("text"))
}

/// The line that the file on the domain has to hold.
fn line(page: &str) -> String {
    let at = page.find("helpbridge-claim=").expect("the line");
    page[at..].split('<').next().expect("its end").to_owned()
}

/// The claim as those who decide know it.
async fn id_of(site: &Site, token: &str) -> String {
    site.office.claim_behind(token).await.expect("it answers").expect("a claim").0.id
}

/// A keeper of the entry of Kenya, signed in.
async fn keeper(site: &Site) -> Desk<'_> {
    let token = claims_it(site, "domain", &[]).await;
    site.domains.put(HOST, &line(&claimed(site, &token).await));
    assert_eq!(sends(site, &token, "look", &[]).await.0, 303);
    let approver = site.staff("first", Role::Approver, None).await;
    let id = id_of(site, &token).await;
    assert_eq!(approver.sends(&format!("/admin/claims/{id}/grant"), &[]).await.0, 303);
    let response =
        site.posts(&format!("/helplines/claims/{token}/account"), &[("name", "asha"), ("alias", "Asha")]).await;
    let place = response.headers()["location"].to_str().expect("ASCII").to_owned();
    let setup = place.strip_prefix("/staff/setup/").expect("the link of the account");
    // As the page of the link does it: a password, and the code that an app shows.
    let shown = site.office.to_set_up(setup).await.expect("it answers").expect("it works");
    let added = helpbridge::staff::Added { id: String::new(), setup: setup.to_owned(), address: shown.address };
    let code = code_at(&secret(&added), site.bridge.clock.now());
    let typed = || Typed::new(PASSWORD.to_owned());
    let done = site.office.set_up(setup, typed(), &typed(), &code).await.expect("it answers");
    assert!(done.is_ok());
    site.bridge.wait(60);
    let code = code_at(&secret(&added), site.bridge.clock.now());
    let outcome = site.office.sign_in("a test", "asha", typed(), &code).await.expect("it answers");
    let SignIn::In(signed_in) = outcome else { panic!("the keeper cannot sign in") };
    Desk::of(site, signed_in)
}

/// The entry as everybody reads it.
async fn entry(site: &Site) -> Value {
    let response = site.get("/api/directory?country=KE").send().await.expect("an answer");
    let all: Value = response.json().await.expect("JSON");
    let services = all["services"].as_array().expect("a list");
    services.iter().find(|service| service["id"] == SERVICE).expect("it is there").clone()
}

/// The form of an entry with everything that it says now, but for what stands in `other`.
fn filled<'a>(site: &Site, other: &[(&'a str, &'a str)]) -> Vec<(String, String)> {
    let row = site.entries.row(SERVICE).expect("it is there");
    let changed = |name: &String| other.iter().any(|(other, _)| other == name);
    let kept = row.into_iter().filter(|(name, _)| !changed(name));
    kept.chain(other.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))).collect()
}

fn of(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// Looks at a change and saves it from there.
async fn saves(desk: &Desk<'_>, site: &Site, other: &[(&str, &str)]) -> (u16, String) {
    let fields = filled(site, other);
    let (status, preview) = desk.sends(&format!("/entries/{SERVICE}/preview"), &of(&fields)).await;
    assert_eq!(status, 200, "{preview}");
    let seen = Page { status, html: preview }.hidden("seen");
    let mut fields = of(&fields);
    fields.push(("seen", &seen));
    desk.sends(&format!("/entries/{SERVICE}"), &fields).await
}

async fn odd(site: &Site) -> Vec<String> {
    let all = claims::newest_warnings(site.bridge.db(), 100).await.expect("read");
    let mut kinds: Vec<String> = all.into_iter().map(|warning| warning.kind).collect();
    kinds.sort();
    kinds
}

#[tokio::test]
async fn a_service_proves_its_domain_and_changes_its_hours_which_count_at_once() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let before = site.bridge.directory().version().to_owned();
        let desk = keeper(&site).await;
        assert_eq!(site.bridge.directory().version(), before, "a claim changes nothing");
        assert_eq!(desk.opens("/entries/at-147-rat-auf-draht-147").await.0, 404, "an entry of somebody else");
        let (status, page) = desk.opens(&format!("/entries/{SERVICE}")).await;
        assert!(status == 200 && page.contains("Never shown to young people") && page.contains("<strong>2023-05-12"));

        let hours = [("hours", "Mo-Fr 08:00-20:00; Sa 22:00-02:00"), ("languages", "en;sw"), ("max_age", "21")];
        let fields = filled(&site, &hours);
        let (_, preview) = desk.sends(&format!("/entries/{SERVICE}/preview"), &of(&fields)).await;
        for words in [
            "Monday, 30 November: open 08:00 to 20:00",
            "Saturday, 5 December: open 22:00 to 02:00 the next day",
            "Sunday, 13 December: closed",
        ] {
            assert_eq!(preview.contains(words), !words.contains("13"), "{words}: {preview}");
        }
        assert!(preview.contains("Sunday, 29 November: closed") && preview.contains("Saturday, 12 December: open"));
        assert_eq!(entry(&site).await["hours"], "24/7", "looking saves nothing");
        // Nothing is saved that was not looked at.
        let (status, _) = desk.sends(&format!("/entries/{SERVICE}"), &of(&fields)).await;
        assert_eq!((status, entry(&site).await["hours"].as_str()), (422, Some("24/7")));

        let (status, page) = saves(&desk, &site, &hours).await;
        assert!(status == 200 && page.contains("Saved: Opening hours, Languages, Ages."), "{page}");
        let now = entry(&site).await;
        assert_eq!(now["hours"], "Mo-Fr 08:00-20:00; Sa 22:00-02:00");
        assert_eq!(now["max_age"], 21);
        let evidence = now["verification"].as_array().expect("a list");
        let of_hours = evidence.iter().find(|field| field["field"] == "hours").expect("it is there");
        assert_eq!(of_hours["verifier"], "Asha, for the service");
        assert_eq!(
            (&of_hours["date"], &of_hours["source"]),
            (&"2026-11-29".into(), &format!("https://{HOST}/").into())
        );
        assert_eq!(now["phone"], "116");
        // In the log, in the files, in the audit.
        let log: Value = site.get("/directory/changes").send().await.expect("an answer").json().await.expect("JSON");
        assert_eq!(log[0]["changes"][0]["service"], SERVICE);
        assert_eq!(log[0]["changes"][0]["fields"]["hours"][0], "24/7");
        let csv = site.get("/directory/services.csv").send().await.expect("an answer").text().await.expect("text");
        assert!(csv.contains("Mo-Fr 08:00-20:00; Sa 22:00-02:00"));
        let acts =
            audit::of_action(site.bridge.db(), "entry.changed", "2026-01-01T00:00:00Z".parse().expect("a time"), 9);
        let acts = acts.await.expect("read");
        assert!(acts.len() == 1 && acts[0].actor == desk.member.actor() && acts[0].detail.starts_with(SERVICE));

        let hostile = [("hours", "call my uncle"), ("topics", "uncles"), ("min_age", "30")];
        let (status, page) = desk.sends(&format!("/entries/{SERVICE}/preview"), &of(&filled(&site, &hostile))).await;
        assert!(status == 422 && page.matches("aria-invalid").count() == 3, "{page}");
        assert_eq!(entry(&site).await, now);
    })
    .await;
}

#[tokio::test]
async fn where_a_child_is_sent_takes_a_second_person() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let desk = keeper(&site).await;
        let other = [("phone", "1190"), ("website", "https://elsewhere.example.org/"), ("cost", "local")];
        let (status, page) = saves(&desk, &site, &other).await;
        assert!(status == 200 && page.contains("Waits for a second person: Number to call, Website."), "{page}");
        let now = entry(&site).await;
        assert_eq!((&now["phone"], &now["cost"]), (&"116".into(), &"local".into()));
        let waiting = entries::waiting(site.bridge.db()).await.expect("read");
        let confirm = format!("/admin/proposals/{}/confirm", waiting[0].id);
        assert_eq!(desk.sends(&confirm, &[]).await.0, 403, "never the same person");
        let operator = site.staff("op", Role::Operator, None).await;
        assert!(operator.opens("/admin/directory").await.1.contains("Number to call: 116 becomes 1190"));
        assert_eq!(operator.sends(&confirm, &[]).await.0, 403);
        let approver = site.staff("ben", Role::Approver, None).await;
        assert_eq!(approver.sends(&confirm, &[]).await.0, 303);
        let now = entry(&site).await;
        assert_eq!((&now["phone"], &now["website"]), (&"1190".into(), &"https://elsewhere.example.org/".into()));
        let evidence = now["verification"].as_array().expect("a list");
        let phone = evidence.iter().find(|field| field["field"] == "phone").expect("it is there");
        assert_eq!(
            (&phone["verifier"], &phone["next_check"]),
            (&"Asha, for the service + ben".into(), &"2027-11-29".into())
        );
        let log: Value = site.get("/directory/changes").send().await.expect("an answer").json().await.expect("JSON");
        assert_eq!(log[0]["changes"][0]["by_two"], serde_json::json!(["phone"]));
        assert_eq!(approver.sends(&confirm, &[]).await.0, 422, "once");
        // What young people are told and sent to is the new number, from now on.
        let child = site.bridge.child("a").in_country("KE");
        child.opens().await;
        child.says("i feel alone").await;
        let offers = child.says("talk to a person").await.reply.expect("a reply").offers;
        assert!(offers.iter().any(|offer| offer.phone.as_deref() == Some("1190")), "{offers:?}");

        // The same two put it right on the same day: that counts as well.
        saves(&desk, &site, &[("phone", "116")]).await;
        let waiting = entries::waiting(site.bridge.db()).await.expect("read");
        assert_eq!(approver.sends(&format!("/admin/proposals/{}/confirm", waiting[0].id), &[]).await.0, 303);
        assert_eq!(entry(&site).await["phone"], "116");

        // A proposal of somebody who keeps the entry no longer does not count.
        saves(&desk, &site, &[("phone", "1191")]).await;
        let waiting = entries::waiting(site.bridge.db()).await.expect("read");
        let end = [("service", SERVICE), ("staff", desk.member.id.as_str())];
        assert_eq!(operator.sends("/admin/claims/end", &end).await.0, 303);
        assert_eq!(approver.sends(&format!("/admin/proposals/{}/confirm", waiting[0].id), &[]).await.0, 422);
        assert_eq!(entry(&site).await["phone"], "116");
        assert_eq!(desk.opens(&format!("/entries/{SERVICE}")).await.0, 404);
    })
    .await;
}

#[tokio::test]
async fn nothing_has_changed_renews_what_one_person_may_renew() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let desk = keeper(&site).await;
        assert!(desk.opens("/entries").await.1.contains("Past its day."));
        let (status, page) = desk.sends(&format!("/entries/{SERVICE}/same"), &[]).await;
        assert!(
            status == 200 && page.contains("Waits for a second person: Number to call, Mail address, Website."),
            "{page}"
        );
        assert!(page.contains("Noted as looked at today: Name, Opening hours, Languages, Cost to a child"), "{page}");
        let now = entry(&site).await;
        assert_eq!(now["current"], false, "the number is past its day");
        let waiting = entries::waiting(site.bridge.db()).await.expect("read");
        let approver = site.staff("ben", Role::Approver, None).await;
        assert!(approver.opens("/admin/directory").await.1.contains("Number to call is still right"));
        assert_eq!(approver.sends(&format!("/admin/proposals/{}/confirm", waiting[0].id), &[]).await.0, 303);
        let now = entry(&site).await;
        assert_eq!((&now["current"], &now["vetting"]), (&true.into(), &"confirmed".into()));
        let country = Page::of(site.get("/countries/KE?lang=en").send().await.expect("an answer")).await;
        assert!(country.html.contains("Checked on 2026-11-29"));
        // Before its day one person is enough; a way that young people could not reach needs two all the same.
        let (_, page) = desk.sends(&format!("/entries/{SERVICE}/same"), &[]).await;
        assert!(!page.contains("Waits for a second person:"), "{page}");
        let (service, way) = (SERVICE.to_owned(), "call".to_owned());
        let hidden = reports::Hidden { service, way, since: "2026-11-29".to_owned(), until_day: None, failures: 0 };
        assert!(reports::hide(site.bridge.db(), &hidden).await.expect("hidden"));
        assert!(site.bridge.look_at_reports().await);
        let (_, page) = desk.sends(&format!("/entries/{SERVICE}/same"), &[]).await;
        assert!(page.contains("Waits for a second person: Number to call."), "{page}");
        let waiting = entries::waiting(site.bridge.db()).await.expect("read");
        assert_eq!(approver.sends(&format!("/admin/proposals/{}/confirm", waiting[0].id), &[]).await.0, 303);
        assert!(reports::hidden(site.bridge.db()).await.expect("read").is_empty(), "two people looked");
    })
    .await;
}

#[tokio::test]
async fn a_code_goes_to_the_address_of_the_entry_and_counts_once() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let token = claims_it(&site, "mail", &[]).await;
        let id = id_of(&site, &token).await;
        let operator = site.staff("op", Role::Operator, None).await;
        assert_eq!(operator.sends(&format!("/admin/claims/{id}/grant"), &[]).await.0, 403);
        let (_, page) = operator.sends(&format!("/admin/claims/{id}/code"), &[]).await;
        assert!(page.contains(&format!("Send this code to <bdi>{MAIL}</bdi>")), "{page}");
        let at = page.find("class=\"key\">").expect("the code") + "class=\"key\">".len();
        let code = page[at..at + 8].to_owned();
        let wrong = if code == "00000000" { "00000001" } else { "00000000" };
        assert_eq!(sends(&site, &token, "code", &[("code", wrong)]).await.0, 422);
        assert_eq!(sends(&site, &token, "look", &[]).await.0, 422, "another proof than the one that was chosen");
        assert_eq!(sends(&site, &token, "code", &[("code", &code)]).await.0, 303);
        assert!(claimed(&site, &token).await.contains("proven, to be decided"));
        assert_eq!(sends(&site, &token, "code", &[("code", &code)]).await.0, 422, "again");
        assert_eq!(sends(&site, &token, "account", &[("name", "eve"), ("alias", "Eve")]).await.0, 422, "too early");
        assert_eq!(odd(&site).await, ["foreign", "replay", "replay", "wrong_code"]);
        let approver = site.staff("ben", Role::Approver, None).await;
        assert_eq!(approver.sends(&format!("/admin/claims/{id}/grant"), &[]).await.0, 303);
        assert_eq!(sends(&site, &token, "account", &[("name", "asha"), ("alias", "Asha")]).await.0, 303);
        assert_eq!(sends(&site, &token, "account", &[("name", "eve"), ("alias", "Eve")]).await.0, 422, "used up");
        assert_eq!(claims::keepers(site.bridge.db()).await.expect("read").len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_hostile_claim_changes_nothing_and_the_operator_sees_it() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let before = entry(&site).await;
        // A domain and an address of their own are never taken.
        let token =
            claims_it(&site, "domain", &[("host", "evil.example.org"), ("email", "eve@evil.example.org")]).await;
        let mine = line(&claimed(&site, &token).await);
        site.domains.put("evil.example.org", &mine);
        let (status, page) = sends(&site, &token, "look", &[("host", "evil.example.org")]).await;
        assert!(status == 422 && page.contains("There is no such file yet"), "{page}");
        assert_eq!(site.domains.asked("evil.example.org"), 0);
        // A second claim at the same time: each has a line of its own, and that of the other proves nothing.
        let second = claims_it(&site, "domain", &[]).await;
        site.domains.put(HOST, &mine.replace(&mine[mine.len() - 4..], "0000"));
        assert_eq!(sends(&site, &second, "look", &[]).await.0, 422);
        site.domains.put(HOST, &mine);
        assert_eq!(sends(&site, &second, "look", &[]).await.0, 422, "a line of another claim");
        // A code that was never made, over and over.
        let mail = claims_it(&site, "mail", &[]).await;
        for _ in 0..6 {
            assert_eq!(sends(&site, &mail, "code", &[("code", "12345678")]).await.0, 422);
        }
        assert_eq!(sends(&site, &ids::fresh_secret(), "look", &[]).await.0, 404);
        let approver = site.staff("ben", Role::Approver, None).await;
        let id = id_of(&site, &second).await;
        assert_eq!(approver.sends(&format!("/admin/claims/{id}/grant"), &[]).await.0, 422, "it is not proven");
        assert_eq!(entry(&site).await, before);
        assert!(claims::keepers(site.bridge.db()).await.expect("read").is_empty());
        let kinds = odd(&site).await;
        for kind in ["foreign", "rival", "wrong_code", "wrong_file"] {
            assert!(kinds.iter().any(|have| have == kind), "{kind} {kinds:?}");
        }
        let operator = site.staff("op", Role::Operator, None).await;
        let (_, list) = operator.opens("/admin/claims").await;
        for words in ["Somebody else claims the same entry", "A wrong code was typed", "holds something else"] {
            assert!(list.contains(words), "{words}");
        }
        // The right one of two goes on, and closes the other.
        assert_eq!(sends(&site, &token, "look", &[]).await.0, 303);
        let id = id_of(&site, &token).await;
        assert_eq!(approver.sends(&format!("/admin/claims/{id}/grant"), &[]).await.0, 303);
        assert!(claimed(&site, &second).await.contains("another claim of the entry was granted"));
        site.bridge.wait(15 * 24 * 3600);
        assert_eq!(sends(&site, &token, "account", &[("name", "asha"), ("alias", "Asha")]).await.0, 422, "too late");
    })
    .await;
}

#[tokio::test]
async fn another_copy_takes_up_what_was_changed_and_a_start_has_it_too() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let desk = keeper(&site).await;
        let copy = place.bridge_on(site.bridge.db().clone());
        let office =
            helpbridge::staff::Office::new(copy.db().clone(), copy.clock.clone(), helpbridge::seal::Key::fresh());
        let files = (helpbridge::directory::Files::shipped(), Vec::new());
        let published = std::sync::Arc::default();
        let others = helpbridge::app::entries(office, files, &copy.bridge, &published, None);
        saves(&desk, &site, &[("hours", "Mo-Fr 09:00-17:00")]).await;
        let hours = |bridge: &helpbridge::conversation::Bridge| {
            bridge.directory().service(SERVICE).expect("it is there").hours.clone()
        };
        assert_eq!(hours(&copy.bridge).as_deref(), Some("24/7"));
        assert!(others.refresh().await.expect("read") && !others.refresh().await.expect("read"));
        assert_eq!(hours(&copy.bridge).as_deref(), Some("Mo-Fr 09:00-17:00"));
        assert_eq!(copy.directory().version(), site.bridge.directory().version());
        let stored = entries::edits(site.bridge.db()).await.expect("read");
        let edits = helpbridge::staff::edits_of_rows(&stored);
        let (laid, passed) = helpbridge::directory::edits::overlaid(&helpbridge::directory::Files::shipped(), &edits);
        let again = helpbridge::directory::import(&laid, None).expect("a good directory");
        assert!(passed.is_empty() && again.version() == copy.directory().version());
    })
    .await;
}

#[tokio::test]
async fn a_way_that_is_hidden_is_put_back_from_the_page_of_the_directory() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let (service, way) = (SERVICE.to_owned(), "call".to_owned());
        let hidden = reports::Hidden { service, way, since: "2026-11-29".to_owned(), until_day: None, failures: 0 };
        assert!(reports::hide(site.bridge.db(), &hidden).await.expect("hidden"));
        assert!(site.bridge.look_at_reports().await);
        let mistake = [("service", SERVICE), ("reason", "hours"), ("right", "+254 711 123456"), ("lang", "en")];
        assert_eq!(site.posts("/mistakes", &mistake).await.status(), 200);
        let operator = site.staff("op", Role::Operator, None).await;
        let (_, page) = operator.opens("/admin/directory").await;
        assert!(page.contains("Offer it again") && page.contains("+254 711 123456"), "{page}");
        let fields = [("service", SERVICE), ("way", "call")];
        assert_eq!(operator.sends("/admin/directory/show", &fields).await.0, 303);
        let call = helpbridge::directory::ContactChannel::Call;
        assert!(!site.bridge.answers().hides(SERVICE, call));
        assert!(!operator.opens("/admin/directory").await.1.contains("Offer it again"));
        let acts = audit::newest(site.bridge.db(), 9).await.expect("read");
        assert!(acts.iter().any(|act| act.action == "directory.shown" && act.detail == format!("{SERVICE}, call")));
    })
    .await;
}
