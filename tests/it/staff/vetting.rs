//! Letting a helpline in: what is needed, who may, and how it is put out.

use helpbridge::{
    staff::{Role, Standing},
    store::audit,
};

use crate::support::{on_each_database, staff::Desk, web::Site};

const CALL: [(&str, &str); 3] =
    [("number", "+254 700 999999"), ("found_in", "the state register"), ("spoke_with", "the director")];

async fn standing(site: &Site, id: &str) -> Standing {
    site.office.helpline(id).await.expect("it answers").expect("there is one").3
}

/// The code that a page shows after it was made.
async fn made_code(desk: &Desk<'_>, id: &str) -> String {
    let (status, page) = desk.sends(&format!("/admin/helplines/{id}/code"), &[]).await;
    assert_eq!(status, 200);
    page.split("class=\"key\">").nth(1).and_then(|rest| rest.split('<').next()).expect("a code").to_owned()
}

/// Everything that lets a helpline in.
pub(super) async fn let_in(id: &str, one: &Desk<'_>, two: &Desk<'_>, lead: &Desk<'_>) {
    let path = |act: &str| format!("/admin/helplines/{id}/{act}");
    assert_eq!(one.sends(&path("call"), &CALL).await.0, 303);
    let code = made_code(one, id).await;
    assert_eq!(lead.sends("/console/proof", &[("code", &code)]).await.0, 200);
    assert_eq!(one.sends(&path("approve"), &[]).await.0, 303);
    assert_eq!(two.sends(&path("approve"), &[]).await.0, 303);
}

#[tokio::test]
async fn whom_nobody_lets_in_is_forgotten_after_thirty_days() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let (one, two) = (site.staff("one", Role::Approver, None).await, site.staff("two", Role::Approver, None).await);
        let undecided = site.applicant("Undecided", &[]).await;
        let refused = site.applicant("Refused", &[]).await;
        let live = site.applicant("Live", &[]).await;
        let lead = site.staff("lead", Role::Lead, Some(&live)).await;
        let theirs = site.staff("theirs", Role::Lead, Some(&undecided)).await;
        let_in(&live, &one, &two, &lead).await;
        assert_eq!(one.sends(&format!("/admin/helplines/{refused}/refuse"), &[("reason", "no")]).await.0, 303);
        let known = async |id: &str| site.office.helpline(id).await.expect("it answers").is_some();
        site.bridge.wait(29 * 24 * 3600);
        site.bridge.forget_old().await;
        assert!(known(&undecided).await && known(&refused).await);
        site.bridge.wait(2 * 24 * 3600);
        site.bridge.forget_old().await;
        assert!(!known(&undecided).await && !known(&refused).await && known(&live).await);
        assert_eq!(theirs.opens("/console").await.0, 303, "whoever led it is signed out");
        let rows = audit::newest(site.office.db(), 9).await.expect("read");
        assert!(rows.iter().any(|row| row.endpoint_id == undecided && row.detail.starts_with("forgotten")));
        assert!(audit::verify(site.office.db()).await.is_ok());
    })
    .await;
}

#[tokio::test]
async fn a_helpline_is_let_in_by_two_approvers_a_call_and_a_proof() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let id = site.applicant("A Helpline", &[]).await;
        let path = |act: &str| format!("/admin/helplines/{id}/{act}");
        let (one, two) = (site.staff("one", Role::Approver, None).await, site.staff("two", Role::Approver, None).await);
        let lead = site.staff("lead", Role::Lead, Some(&id)).await;

        assert_eq!(one.sends(&path("approve"), &[]).await.0, 303);
        assert_eq!(standing(&site, &id).await, Standing::Half);
        let (status, page) = one.sends(&path("approve"), &[]).await;
        assert!(status == 422 && page.contains("Another approver"), "the same one twice");
        let (status, page) = two.sends(&path("approve"), &[]).await;
        assert!(status == 422 && page.contains("somebody has to call"));
        let own = [("number", "020 123 456"), ("found_in", "their letter"), ("spoke_with", "them")];
        let (status, page) = two.sends(&path("call"), &own).await;
        assert!(status == 422 && page.contains("that the applicant gave"), "not their own number");
        assert_eq!(two.sends(&path("call"), &CALL[..2]).await.0, 422, "not without whom they spoke with");
        assert_eq!(two.sends(&path("call"), &CALL).await.0, 303);
        let (status, page) = two.sends(&path("approve"), &[]).await;
        assert!(status == 422 && page.contains("has to prove"));
        let code = made_code(&two, &id).await;
        assert_eq!(lead.sends("/console/proof", &[("code", "00000000")]).await.0, 422);
        let spelled = format!("{} {}", &code[..4], &code[4..]);
        assert_eq!(lead.sends("/console/proof", &[("code", &spelled)]).await.0, 200);
        assert!(!site.office.is_live(&id).await.expect("it answers"));
        assert_eq!(two.sends(&path("approve"), &[]).await.0, 303);
        assert!(site.office.is_live(&id).await.expect("it answers"));

        let register = site.get("/helplines").send().await.expect("an answer").text().await.expect("text");
        assert!(register.contains("A Helpline") && register.contains("was let in"));
        for private in ["Asha K", "asha@helpline.example", "123456", "entry 17", "one", "two"] {
            assert!(!register.contains(&format!(">{private}")), "{private}");
        }
        assert!(audit::verify(site.office.db()).await.expect("the chain holds") > 8);
    })
    .await;
}

#[tokio::test]
async fn after_90_days_all_of_it_is_due_again() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let id = site.applicant("A Helpline", &[]).await;
        let again = async |names: [&str; 3]| {
            let one = site.staff(names[0], Role::Approver, None).await;
            let two = site.staff(names[1], Role::Approver, None).await;
            let lead = site.staff(names[2], Role::Lead, Some(&id)).await;
            let_in(&id, &one, &two, &lead).await;
        };
        again(["one", "two", "lead"]).await;
        site.bridge.wait(89 * 86_400);
        assert_eq!(standing(&site, &id).await, Standing::Live);
        site.bridge.wait(86_400);
        assert_eq!(standing(&site, &id).await, Standing::Expired);
        assert!(!site.office.is_live(&id).await.expect("it answers"));
        let page = site.get("/helplines").send().await.expect("an answer").text().await.expect("text");
        assert!(page.contains("expired"));
        let three = site.staff("three", Role::Approver, None).await;
        let four = site.staff("four", Role::Approver, None).await;
        let path = format!("/admin/helplines/{id}/approve");
        assert_eq!(
            (three.sends(&path, &[]).await.0, four.sends(&path, &[]).await.0),
            (303, 422),
            "old findings are old"
        );
        again(["five", "six", "lead-two"]).await;
        assert_eq!(standing(&site, &id).await, Standing::Live);
        let page = site.get("/helplines").send().await.expect("an answer").text().await.expect("text");
        assert!(page.contains("was checked again"));
    })
    .await;
}

#[tokio::test]
async fn one_is_enough_to_put_a_helpline_out_and_its_people_are_out_at_once() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let id = site.applicant("A Helpline", &[]).await;
        let (one, two) = (site.staff("one", Role::Approver, None).await, site.staff("two", Role::Approver, None).await);
        let lead = site.staff("lead", Role::Lead, Some(&id)).await;
        let_in(&id, &one, &two, &lead).await;
        let other = site.applicant("Another Helpline", &[]).await;
        let others = site.staff("others", Role::Lead, Some(&other)).await;
        let operator = site.staff("olu", Role::Operator, None).await;
        let path = |act: &str| format!("/admin/helplines/{id}/{act}");
        assert_eq!(operator.sends(&path("stop"), &[("reason", "a complaint")]).await.0, 303);
        assert_eq!(standing(&site, &id).await, Standing::Stopped);
        assert_eq!(lead.opens("/console/people").await.0, 303, "signed out");
        assert_eq!(others.opens("/console/people").await.0, 200, "others are not");
        assert_eq!(one.sends(&path("approve"), &[]).await.0, 422, "it cannot just be approved");
        assert_eq!(operator.sends(&path("again"), &[]).await.0, 303);
        assert_eq!(standing(&site, &id).await, Standing::Applied);
        assert_eq!(two.sends(&path("approve"), &[]).await.0, 303);
        assert_eq!(one.sends(&path("approve"), &[]).await.0, 422, "the call and the proof of then do not count");
        let page = site.get("/helplines").send().await.expect("an answer").text().await.expect("text");
        assert!(page.contains("was put out"));
    })
    .await;
}

#[tokio::test]
async fn a_lead_reaches_only_the_people_of_their_own_helpline() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let (own, other) = (site.applicant("Own", &[]).await, site.applicant("Other", &[]).await);
        let lead = site.staff("lead", Role::Lead, Some(&own)).await;
        let theirs = site.staff("theirs", Role::Counsellor, Some(&other)).await;
        let fields = [("name", "amina"), ("alias", "Amina"), ("role", "operator"), ("helpline", other.as_str())];
        assert_eq!(lead.sends("/console/people", &fields).await.0, 200);
        let account =
            helpbridge::store::staff::named(site.office.db(), "amina").await.expect("it answers").expect("one");
        assert_eq!((account.role.as_str(), account.helpline_id.as_deref()), ("counsellor", Some(own.as_str())));
        let page = lead.opens("/console/people").await.1;
        assert!(page.contains("amina") && !page.contains("theirs"));
        for act in ["reset", "end"] {
            for id in [&theirs.member.id, &lead.member.id] {
                assert_eq!(lead.sends(&format!("/console/people/{id}/{act}"), &[]).await.0, 404, "{act}");
            }
        }
        assert_eq!(theirs.opens("/staff").await.0, 200, "nothing happened to them");
        assert_eq!(lead.sends(&format!("/console/people/{}/end", account.id), &[]).await.0, 303);
    })
    .await;
}

#[tokio::test]
async fn operators_make_nobody_an_approver_in_a_browser() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let operator = site.staff("olu", Role::Operator, None).await;
        let approver = site.staff("one", Role::Approver, None).await;
        for role in ["approver", "operator", "anything"] {
            let fields = [("name", "new"), ("alias", "New"), ("role", role)];
            assert_eq!(operator.sends("/admin/staff", &fields).await.0, 422, "{role}");
        }
        for id in [&approver.member.id, &operator.member.id] {
            assert_eq!(operator.sends(&format!("/admin/staff/{id}/reset"), &[]).await.0, 404);
        }
        for (name, alias, helpline) in
            [("new", "New", ""), ("New", "New", "x"), ("new", "@new", ""), ("olu", "Olu", "")]
        {
            let fields = [("name", name), ("alias", alias), ("role", "counsellor"), ("helpline", helpline)];
            assert_eq!(operator.sends("/admin/staff", &fields).await.0, 422, "{name} {alias} {helpline}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_code_cannot_be_guessed_by_trying() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let id = site.applicant("A Helpline", &[]).await;
        let one = site.staff("one", Role::Approver, None).await;
        let lead = site.staff("lead", Role::Lead, Some(&id)).await;
        let code = made_code(&one, &id).await;
        for _ in 0..5 {
            assert_eq!(lead.sends("/console/proof", &[("code", "12345678")]).await.0, 422);
        }
        assert_eq!(lead.sends("/console/proof", &[("code", &code)]).await.0, 422, "even the right one");
        site.bridge.wait(3600);
        let lead = site.staff("lead-two", Role::Lead, Some(&id)).await;
        assert_eq!(lead.sends("/console/proof", &[("code", &code)]).await.0, 200);
    })
    .await;
}
