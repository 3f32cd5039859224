//! How a helpline applies.

use crate::support::{
    on_each_database,
    staff::read,
    web::{Page, Site},
};

/// A form that is filled in rightly, but for what stands in `other`.
async fn sends(site: &Site, form: &str, other: &[(&str, &str)]) -> (u16, String) {
    let service = site.bridge.directory().services_of("KE".parse().expect("a country")).next().expect("one").id.clone();
    let right = [
        ("form", form),
        ("country", "KE"),
        ("organisation", "A Helpline"),
        ("services", &service),
        ("contact_name", "Asha K"),
        ("contact_email", "asha@helpline.example"),
        ("contact_phone", "+254 20 123456"),
        ("website", "https://helpline.example"),
        ("policy_url", "https://helpline.example/policy"),
        ("evidence", "entry 17 of the register"),
        ("min_age", "8"),
        ("max_age", "18"),
        ("languages", "en, sw"),
        ("hours", "Mo-Fr 08:00-20:00"),
        ("timezone", "Africa/Nairobi"),
        ("reporting", "may"),
        ("endpoint_kind", "console"),
        ("vouch", "yes"),
    ];
    let kept = right.iter().filter(|(name, _)| other.iter().all(|(changed, _)| changed != name));
    let fields: Vec<_> = kept.chain(other).copied().collect();
    read(site.posts("/helplines/register", &fields).await).await
}

async fn applied(site: &Site) -> usize {
    site.office.helplines().await.expect("it answers").len()
}

#[tokio::test]
async fn a_helpline_applies_without_script_and_nothing_goes_live() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let first = Page::of(site.get("/helplines/register").send().await.expect("an answer")).await;
        assert!(first.html.contains("<option value=\"KE\">"));
        let form = Page::of(site.get("/helplines/register?country=KE").send().await.expect("an answer")).await;
        let number = form.hidden("form");
        let (status, text) = sends(&site, &number, &[]).await;
        assert_eq!(status, 200, "{text}");
        assert_eq!(sends(&site, &number, &[]).await.0, 200, "sent twice");
        assert_eq!(applied(&site).await, 1);
        let (helpline, standing) = site.office.helplines().await.expect("it answers").remove(0);
        assert_eq!((standing.as_str(), helpline.languages.as_str()), ("applied", "en\nsw"));
        assert!(!site.office.is_live(&helpline.id).await.expect("it answers"));
        let register = Page::of(site.get("/helplines").send().await.expect("an answer")).await;
        assert!(!register.html.contains("A Helpline"), "who was not let in is nobody's business");
    })
    .await;
}

#[tokio::test]
async fn every_field_says_what_is_wrong_with_it_and_keeps_what_was_typed() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let form = helpbridge::ids::fresh_secret();
        for (field, odd) in [
            ("organisation", ""),
            ("services", "no-such-service"),
            ("contact_name", " "),
            ("contact_email", "asha"),
            ("contact_phone", "call us"),
            ("website", "http://helpline.example"),
            ("policy_url", "javascript:alert(1)"),
            ("evidence", ""),
            ("min_age", "-1"),
            ("max_age", "7"),
            ("languages", "English"),
            ("hours", "whenever"),
            ("timezone", "Mars/Phobos"),
            ("reporting", "never"),
            ("endpoint_kind", "pigeon"),
            ("vouch", "no"),
        ] {
            let (status, text) = sends(&site, &form, &[(field, odd)]).await;
            assert_eq!(status, 422, "{field}");
            assert!(text.contains(&format!("href=\"#{field}\"")), "{field} is named at the top");
            assert!(text.contains("+254 20 123456") || field == "contact_phone", "the rest is kept");
            assert!(text.contains("<title>Error: "), "{field}");
        }
        let (status, text) = sends(&site, &form, &[("endpoint_kind", "webhook")]).await;
        assert!(status == 422 && text.contains("href=\"#endpoint_url\""));
        assert_eq!(sends(&site, "not ours", &[]).await.0, 422);
        assert_eq!(sends(&site, &form, &[("country", "XX")]).await.0, 422);
        let long = "x".repeat(201);
        assert_eq!(sends(&site, &form, &[("organisation", &long)]).await.0, 422);
        assert_eq!(applied(&site).await, 0);
        let (_, text) = sends(&site, &form, &[("organisation", "\"><script>alert(1)</script>"), ("hours", "?")]).await;
        assert!(!text.contains("<script>"));
    })
    .await;
}

#[tokio::test]
async fn one_address_cannot_fill_the_list() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        for _ in 0..5 {
            assert_eq!(sends(&site, &helpbridge::ids::fresh_secret(), &[]).await.0, 200);
        }
        assert_eq!(sends(&site, &helpbridge::ids::fresh_secret(), &[]).await.0, 429);
        assert_eq!(applied(&site).await, 5);
        site.bridge.wait(3600);
        assert_eq!(sends(&site, &helpbridge::ids::fresh_secret(), &[]).await.0, 200);
    })
    .await;
}
