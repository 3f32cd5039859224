//! Access on request: a form, a check, a named account, tables without any number that is not published.

use std::collections::BTreeSet;

use helpbridge::{
    ids,
    staff::Role,
    statistics::series::may_be_seen,
    store::{audit, releases},
};

use crate::support::{
    on_each_database,
    staff::read,
    web::{Page, Site},
};

/// What the form holds when it is filled in rightly, but for what stands in `other`.
async fn asks(site: &Site, form: &str, other: &[(&str, &str)]) -> (u16, String) {
    let right = [
        ("form", form),
        ("name", "R. Searcher"),
        ("organisation", "A University"),
        ("email", "r@university.example"),
        ("purpose", "how channels differ over a year"),
        ("ethics", "approved by the board, number 7"),
        ("people", "R. Searcher"),
        ("until_day", "2027-06-30"),
        ("agree", "yes"),
    ];
    let kept = right.iter().filter(|(name, _)| other.iter().all(|(changed, _)| changed != name));
    let fields: Vec<_> = kept.chain(other).copied().collect();
    read(site.posts("/statistics/access", &fields).await).await
}

async fn publish(site: &Site, id: &str, period: &str, week: &str, outcomes: &str) {
    let text = str::to_owned;
    let release = releases::Release {
        id: text(id),
        period: text(period),
        version: 1,
        first_week: text(week),
        last_week: text(week),
        created_at: site.bridge.clock.now(),
        reason: String::new(),
    };
    let files = [("outcomes.csv".to_owned(), outcomes.as_bytes().to_vec())];
    let files = files.iter().map(|(name, content)| (name, content));
    releases::publish(site.bridge.db(), &release, true, files, None).await.expect("published");
}

#[tokio::test]
async fn a_request_is_checked_and_a_named_account_gets_published_numbers_until_its_day() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        publish(&site, "2026-W45-1", "2026-W45", "2026-W45", "period,country,count\n2026-W45,KE,60\n2026-W45,UG,<k\n")
            .await;
        publish(&site, "2026-W46-1", "2026-W46", "2026-W46", "period,country,count\n2026-W46,KE,65\n").await;
        let page = Page::of(site.get("/statistics/access").send().await.expect("an answer")).await;
        let form = page.hidden("form");
        for odd in [("ethics", ""), ("until_day", "2020-01-01"), ("until_day", "soon"), ("agree", ""), ("email", "me")]
        {
            assert_eq!(asks(&site, &form, &[odd]).await.0, 422, "{odd:?}");
        }
        let (status, text) = asks(&site, &form, &[]).await;
        assert!(status == 200 && text.contains("Thank you."), "{text}");
        assert_eq!(asks(&site, &form, &[]).await.0, 200, "sent twice");
        let asked = site.office.access_requests().await.expect("read");
        assert_eq!(asked.len(), 1);
        let operator = site.staff("op", Role::Operator, None).await;
        let grant = format!("/admin/access/{}/grant", asked[0].id);
        let names = [("name", "searcher"), ("alias", "Searcher")];
        let (status, text) = operator.sends(&grant, &names).await;
        assert!(status == 422 && text.contains("Write down what you checked"), "{text}");
        let fields = [names[0], names[1], ("checked", "spoke with the board")];
        let (status, text) = operator.sends(&grant, &fields).await;
        assert!(status == 200 && text.contains("/staff/setup/"), "{text}");
        assert_eq!(operator.sends(&grant, &fields).await.0, 422, "once");

        // Somebody with the role alone, whom nobody has granted anything, gets nothing.
        let other = site.staff("other", Role::Researcher, None).await;
        assert!(other.opens("/research/series-outcomes.csv").await.1.contains("No access"));
        // The account of the request; its owner would set it up over the link.
        let db = site.bridge.db();
        let sql = "UPDATE access_requests SET staff_id = $1";
        db.run(sql, vec![other.member.id.as_str().into()]).await.expect("set");
        let (status, text) = other.opens("/research/series-outcomes.csv").await;
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!((status, lines.len(), lines[0]), (200, 4, "release,period,country,count"));
        let numbers: BTreeSet<&str> = lines[1..].iter().filter_map(|line| line.rsplit(',').next()).collect();
        assert_eq!(numbers, BTreeSet::from(["60", "65", "<k"]));
        assert!(numbers.iter().all(|number| may_be_seen(number, 10)));
        assert_eq!(other.opens("/research/codebook.csv").await.0, 404);
        let acts = audit::newest(db, 50).await.expect("read");
        let export = acts.iter().find(|act| act.action == "access.exported").expect("it is noted");
        assert_eq!(export.actor, other.member.actor());
        assert_eq!(export.detail, "series-outcomes.csv, 2026-W45-1 to 2026-W46-1");
        assert!(audit::verify(db).await.is_ok());
        site.bridge.wait(300 * 24 * 3600);
        assert_eq!(site.office.access_until(&other.member).await.expect("read"), None, "its day is over");
        assert_eq!(asks(&site, &ids::fresh_secret(), &[("until_day", "2026-12-01")]).await.0, 422);
    })
    .await;
}
