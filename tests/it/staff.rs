//! Those who work with the program: who may reach what, and how they sign in.

mod access;
mod apply;
mod commands;
mod console;
mod entries;
mod sign_in;
mod vetting;
mod webhook;

use std::collections::BTreeSet;

use helpbridge::{
    staff::Role,
    web::{WebSettings, route_table},
};

use crate::support::{on_each_database, staff::is_of_staff, web::Site};

/// Who may reach a route.
enum For {
    /// Everybody.
    All,
    /// Those with one of these roles.
    Only(&'static [Role]),
}

use For::{All, Only};
use Role::{Approver, Counsellor, Keeper, Lead, Operator, Researcher};

/// Every route of staff, and who may reach it. Signing out comes last, as nobody can do anything after that.
const ROUTES: &[(&str, &str, For)] = &[
    ("GET", "/staff/sign-in", All),
    ("POST", "/staff/sign-in", All),
    ("GET", "/staff/setup/{token}", All),
    ("POST", "/staff/setup/{token}", All),
    ("GET", "/helplines", All),
    ("GET", "/helplines/register", All),
    ("POST", "/helplines/register", All),
    ("GET", "/helplines/claim", All),
    ("POST", "/helplines/claim", All),
    ("GET", "/helplines/claims/{token}", All),
    ("POST", "/helplines/claims/{token}/look", All),
    ("POST", "/helplines/claims/{token}/code", All),
    ("POST", "/helplines/claims/{token}/account", All),
    ("GET", "/entries", Only(&[Keeper])),
    ("POST", "/entries", Only(&[Keeper])),
    ("GET", "/entries/{id}", Only(&[Keeper])),
    ("POST", "/entries/{id}", Only(&[Keeper])),
    ("POST", "/entries/{id}/preview", Only(&[Keeper])),
    ("POST", "/entries/{id}/same", Only(&[Keeper])),
    ("GET", "/admin/claims", Only(&[Operator, Approver])),
    ("POST", "/admin/claims/end", Only(&[Operator, Approver])),
    ("GET", "/admin/claims/{id}", Only(&[Operator, Approver])),
    ("POST", "/admin/claims/{id}/code", Only(&[Operator, Approver])),
    ("POST", "/admin/claims/{id}/grant", Only(&[Approver])),
    ("POST", "/admin/claims/{id}/refuse", Only(&[Approver])),
    ("GET", "/admin/access", Only(&[Operator])),
    ("POST", "/admin/access/{id}/grant", Only(&[Operator])),
    ("POST", "/admin/access/{id}/refuse", Only(&[Operator])),
    ("GET", "/research", Only(&[Researcher])),
    ("GET", "/research/{file}", Only(&[Researcher])),
    ("GET", "/admin/directory", Only(&[Operator, Approver])),
    ("POST", "/admin/directory/show", Only(&[Operator, Approver])),
    ("POST", "/admin/proposals/{id}/confirm", Only(&[Approver])),
    ("POST", "/admin/proposals/{id}/refuse", Only(&[Approver])),
    ("GET", "/staff", Only(&Role::ALL)),
    ("GET", "/admin", Only(&[Operator, Approver])),
    ("GET", "/admin/audit", Only(&[Operator, Approver])),
    ("POST", "/admin/concerns/{id}", Only(&[Operator])),
    ("GET", "/admin/helplines/{id}", Only(&[Operator, Approver])),
    ("POST", "/admin/helplines/{id}/call", Only(&[Operator, Approver])),
    ("POST", "/admin/helplines/{id}/code", Only(&[Operator, Approver])),
    ("POST", "/admin/helplines/{id}/challenge", Only(&[Operator, Approver])),
    ("POST", "/admin/helplines/{id}/approve", Only(&[Approver])),
    ("POST", "/admin/helplines/{id}/refuse", Only(&[Approver])),
    ("POST", "/admin/helplines/{id}/stop", Only(&[Operator, Approver])),
    ("POST", "/admin/helplines/{id}/again", Only(&[Operator, Approver])),
    ("GET", "/admin/staff", Only(&[Operator])),
    ("POST", "/admin/staff", Only(&[Operator])),
    ("POST", "/admin/staff/{id}/reset", Only(&[Operator])),
    ("POST", "/admin/staff/{id}/end", Only(&[Operator])),
    ("GET", "/console/people", Only(&[Lead])),
    ("POST", "/console/people", Only(&[Lead])),
    ("POST", "/console/people/{id}/reset", Only(&[Lead])),
    ("POST", "/console/people/{id}/end", Only(&[Lead])),
    ("POST", "/console/proof", Only(&[Lead])),
    ("POST", "/console/keys", Only(&[Lead])),
    ("GET", "/console/replies", Only(&[Lead])),
    ("POST", "/console/replies", Only(&[Lead])),
    ("POST", "/console/replies/{id}/drop", Only(&[Lead])),
    ("GET", "/console", Only(&[Lead, Counsellor])),
    ("GET", "/console/events", Only(&[Lead, Counsellor])),
    ("POST", "/console/pause", Only(&[Lead, Counsellor])),
    ("GET", "/console/talks/{id}", Only(&[Lead, Counsellor])),
    ("POST", "/console/talks/{id}/accept", Only(&[Lead, Counsellor])),
    ("POST", "/console/talks/{id}/decline", Only(&[Lead, Counsellor])),
    ("POST", "/console/talks/{id}/say", Only(&[Lead, Counsellor])),
    ("POST", "/console/talks/{id}/typing", Only(&[Lead, Counsellor])),
    ("POST", "/console/talks/{id}/transfer", Only(&[Lead, Counsellor])),
    ("POST", "/console/talks/{id}/close", Only(&[Lead, Counsellor])),
    ("POST", "/console/talks/{id}/concern", Only(&[Lead, Counsellor])),
    ("POST", "/console/concerns/{id}", Only(&[Lead])),
    ("POST", "/staff/sign-out", Only(&Role::ALL)),
];

#[tokio::test]
async fn every_route_of_staff_is_for_these_roles_and_no_others() {
    let known: BTreeSet<(&str, &str)> = ROUTES.iter().map(|(method, path, _)| (*path, *method)).collect();
    let there: BTreeSet<(&str, &str)> =
        route_table(&WebSettings::default()).into_iter().filter(|(path, _)| is_of_staff(path)).collect();
    assert_eq!(known, there, "a route of staff is not in the table of this test");

    on_each_database(async |place| {
        let site = Site::start(place).await;
        let helpline = site.applicant("A Helpline", &["ke-childline-kenya-116"]).await;
        let address =
            |path: &str| path.replace("{id}", "nobody").replace("{token}", "nothing").replace("{file}", "none.csv");
        for (method, path, who) in ROUTES {
            let response = site.request(method, &address(path)).send().await.expect("an answer");
            let status = response.status().as_u16();
            match who {
                All => assert!(![401, 403].contains(&status), "{method} {path} without a sign-in: {status}"),
                Only(_) if *method == "GET" => {
                    assert_eq!(
                        (status, &response.headers()["location"]),
                        (303, &"/staff/sign-in".parse().expect("one"))
                    );
                }
                Only(_) => assert_eq!(status, 401, "{method} {path} without a sign-in"),
            }
        }
        for role in Role::ALL {
            let of = role.is_of_a_helpline().then_some(helpline.as_str());
            let desk = site.staff(role.as_str(), role, of).await;
            for (method, path, who) in ROUTES {
                let may = match who {
                    All => true,
                    Only(roles) => roles.contains(&role),
                };
                let (status, text) = match *method {
                    "GET" => desk.opens(&address(path)).await,
                    _ => desk.sends(&address(path), &[]).await,
                };
                assert_eq!(status == 403, !may, "{method} {path} as {role}: {status}");
                assert!(status < 500 && status != 401 && status != 405, "{method} {path} as {role}: {status} {text}");
            }
            // Signed out by the last of them.
            assert_eq!(desk.opens("/staff").await.0, 303);
        }
    })
    .await;
}

#[tokio::test]
async fn a_form_counts_only_with_the_token_of_its_session_and_from_our_own_pages() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let (one, other) = (site.staff("one", Operator, None).await, site.staff("other", Operator, None).await);
        let fields = [("name", "asha"), ("alias", "Asha"), ("role", "researcher")];
        let without = one.request("POST", "/admin/staff").form(&fields).send().await.expect("an answer");
        assert_eq!(without.status(), 403);
        let token = other.member.form_token.as_str();
        let foreign: Vec<_> = [("form_token", token)].iter().chain(&fields).copied().collect();
        let with_anothers = one.request("POST", "/admin/staff").form(&foreign).send().await.expect("an answer");
        assert_eq!(with_anothers.status(), 403);
        for from in ["cross-site", "same-site"] {
            let request = one.form("/admin/staff", &fields).header("sec-fetch-site", from);
            assert_eq!(request.send().await.expect("an answer").status(), 403, "{from}");
        }
        assert!(!one.opens("/admin/staff").await.1.contains("asha"), "nothing was added");
        let request = one.form("/admin/staff", &fields).header("sec-fetch-site", "same-origin");
        assert_eq!(request.send().await.expect("an answer").status(), 200);
        assert!(one.opens("/admin/staff").await.1.contains("asha"));
    })
    .await;
}

#[tokio::test]
async fn the_cookie_of_staff_is_set_by_no_page_for_young_people() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let desk = site.staff("asha", Researcher, None).await;
        for (path, method) in route_table(&site.settings) {
            if is_of_staff(path) || path == "/api/chat/events" {
                continue;
            }
            let path = path.replace("{name}", "any.css").replace("{cc}", "KE");
            let response = desk.request(method, &path).send().await.expect("an answer");
            assert!(response.headers().get("set-cookie").is_none(), "{method} {path}");
        }
        let page = desk.request("GET", "/").send().await.expect("an answer").text().await.expect("text");
        assert!(!page.contains("asha"), "the chat does not know staff");
    })
    .await;
}

#[tokio::test]
async fn what_staff_write_stays_text_in_their_pages() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let helpline = site.applicant("<script>alert(1)</script>", &["\"><img src=x>"]).await;
        let desk = site.staff("asha", Approver, None).await;
        let fields = [("number", "999 <b>"), ("found_in", "</li><svg onload=x>"), ("spoke_with", "\"'><u>")];
        desk.sends(&format!("/admin/helplines/{helpline}/call"), &fields).await;
        for path in ["/admin", &format!("/admin/helplines/{helpline}"), "/admin/audit", "/helplines"] {
            let (status, text) = desk.opens(path).await;
            assert_eq!(status, 200, "{path}");
            for odd in ["<script>alert", "<img src=x", "<svg", "<u>", "<b>"] {
                assert!(!text.contains(odd), "{path}: {odd}");
            }
        }
    })
    .await;
}
