//! Signing in: what is right, what is wrong and never says what, and how sessions end.

use helpbridge::{
    seal::Key,
    staff::{Office, Role, SignIn, Typed, Wrong},
    store::{Arg, Error, audit},
};

use crate::support::{
    on_each_database,
    staff::{PASSWORD, read},
    web::Site,
};

async fn sign_in(site: &Site, name: &str, password: &str, code: &str) -> &'static str {
    match site.office.sign_in("here", name, Typed::new(password.to_owned()), code).await.expect("it answers") {
        SignIn::In(_) => "in",
        SignIn::Refused => "refused",
        SignIn::Wait(_) => "wait",
    }
}

#[tokio::test]
async fn an_account_is_set_up_behind_a_link_that_works_once() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let operator = site.staff("olu", Role::Operator, None).await;
        let fields = [("name", "asha"), ("alias", "Asha"), ("role", "researcher")];
        let (status, page) = operator.sends("/admin/staff", &fields).await;
        assert_eq!(status, 200);
        let token = page.split("/staff/setup/").nth(1).and_then(|rest| rest.split('<').next()).expect("a link");
        let path = format!("/staff/setup/{token}");
        let (status, form) = read(site.get(&path).send().await.expect("an answer")).await;
        assert!(status == 200 && form.contains("otpauth://totp/helpbridge:asha?secret="));
        let secret = form.split("?secret=").nth(1).and_then(|rest| rest.split('&').next()).expect("a secret");
        let secret = data_encoding::BASE32_NOPAD.decode(secret.as_bytes()).expect("in base 32");
        let code = || helpbridge::staff::code_at(&secret, site.bridge.clock().now());

        let send = async |password: &str, again: &str, code: &str| {
            let fields = [("password", password), ("again", again), ("code", code)];
            read(site.posts(&path, &fields).await).await
        };
        assert_eq!(send("short", "short", &code()).await.0, 422);
        assert_eq!(send(PASSWORD, "another horse battery", &code()).await.0, 422);
        assert_eq!(send(PASSWORD, PASSWORD, "000000").await.0, 422);
        let (status, page) = send(PASSWORD, PASSWORD, &code()).await;
        assert_eq!((status, page.matches("<code>").count()), (200, 8), "recovery codes");
        assert_eq!(send(PASSWORD, PASSWORD, &code()).await.0, 404, "it was used");
        assert_eq!(read(site.get(&path).send().await.expect("an answer")).await.0, 404);

        assert_eq!(sign_in(&site, "asha", PASSWORD, &code()).await, "refused", "the code was used to set it up");
        site.bridge.wait(30);
        let fields = [("name", "asha"), ("password", PASSWORD), ("code", &code())];
        let response = site.posts("/staff/sign-in", &fields).await;
        assert_eq!(
            (response.status().as_u16(), &response.headers()["location"]),
            (303, &"/research".parse().expect("one"))
        );
        let cookie = response.headers()["set-cookie"].to_str().expect("text").to_owned();
        assert!(cookie.starts_with("staff=") && cookie.ends_with("; Path=/; HttpOnly; SameSite=Strict"), "{cookie}");
        let request = site.get("/staff").header("cookie", cookie.split(';').next().expect("a pair"));
        assert!(read(request.send().await.expect("an answer")).await.1.contains("asha"));
    })
    .await;
}

#[tokio::test]
async fn a_link_is_void_after_a_day() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let (added, _) = site.account("asha", Role::Operator, None).await;
        let again = site.office.reset("operator", &added.id).await.expect("it answers").expect("there is one");
        site.bridge.wait(24 * 3600);
        assert!(site.office.to_set_up(&again.setup).await.expect("it answers").is_none());
        let late = site.office.set_up_here(&again, Typed::new(PASSWORD.to_owned())).await.expect("it answers");
        assert_eq!(late.expect_err("too late"), Wrong::Link);
    })
    .await;
}

#[tokio::test]
async fn whatever_is_wrong_gets_the_same_answer_and_too_many_tries_a_wait() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let (added, _) = site.account("asha", Role::Operator, None).await;
        let right = site.code(&added);
        let mut answers = Vec::new();
        for (name, password, code) in [
            ("asha", "wrong horse battery", right.as_str()),
            ("asha", PASSWORD, "000000"),
            ("nobody", PASSWORD, &right),
        ] {
            let response =
                site.posts("/staff/sign-in", &[("name", name), ("password", password), ("code", code)]).await;
            assert!(response.headers().get("set-cookie").is_none());
            let (status, text) = read(response).await;
            answers.push((status, text.replace(name, "NAME")));
        }
        assert!(answers.iter().all(|answer| *answer == answers[0] && answer.0 == 422), "{answers:?}");
        assert_eq!(sign_in(&site, "asha", PASSWORD, &right).await, "in", "a wrong password used up no code");

        for _ in 0..5 {
            assert_eq!(sign_in(&site, "nobody", PASSWORD, "000000").await, "refused");
        }
        assert_eq!(sign_in(&site, "nobody", PASSWORD, "000000").await, "wait", "also where there is no account");
        site.bridge.wait(15 * 60);
        assert_eq!(sign_in(&site, "nobody", PASSWORD, "000000").await, "refused");
    })
    .await;
}

#[tokio::test]
async fn a_code_counts_once_and_a_recovery_code_too() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let (added, codes) = site.account("asha", Role::Lead, Some(&site.applicant("A", &[]).await)).await;
        let code = site.code(&added);
        assert_eq!(sign_in(&site, "Asha ", PASSWORD, &code).await, "in");
        assert_eq!(sign_in(&site, "asha", PASSWORD, &code).await, "refused");
        let loud = codes[0].to_uppercase();
        assert_eq!(sign_in(&site, "asha", PASSWORD, &loud).await, "in");
        assert_eq!(sign_in(&site, "asha", PASSWORD, &loud).await, "refused");
        assert_eq!(sign_in(&site, "asha", PASSWORD, &codes[1]).await, "in");
    })
    .await;
}

#[tokio::test]
async fn sessions_end_without_use_after_a_day_of_work_and_when_the_account_does() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let idle = site.staff("idle", Role::Operator, None).await;
        let busy = site.staff("busy", Role::Operator, None).await;
        for _ in 0..47 {
            site.bridge.wait(600);
            assert_eq!(busy.opens("/staff").await.0, 200);
        }
        assert_eq!(idle.opens("/staff").await.0, 303, "15 minutes without use");
        site.bridge.wait(600);
        assert_eq!(busy.opens("/staff").await.0, 303, "8 hours");

        let ended = site.staff("ended", Role::Operator, None).await;
        assert_eq!(ended.opens("/staff").await.0, 200);
        assert!(site.office.disable("operator", &ended.member.id).await.expect("it answers"));
        assert_eq!(ended.opens("/staff").await.0, 303);
        assert_eq!(sign_in(&site, "ended", PASSWORD, "000000").await, "refused");
    })
    .await;
}

#[tokio::test]
async fn nothing_that_lets_anybody_in_lies_in_the_database() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let (added, codes) = site.account("asha", Role::Operator, None).await;
        let desk = site.staff("olu", Role::Operator, None).await;
        let cookie = desk.request("GET", "/staff").build().expect("a request").headers()["cookie"].clone();
        let token = cookie.to_str().expect("text").trim_start_matches("staff=").to_owned();
        let secret = crate::support::staff::secret(&added);
        let rows: Vec<(String, Option<String>, Vec<u8>)> =
            site.office.db().all("SELECT name, password, totp_secret FROM staff", vec![]).await.expect("it answers");
        for (_, password, sealed) in &rows {
            assert!(password.as_ref().is_some_and(|hash| hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$")));
            assert!(sealed.windows(secret.len()).all(|part| part != secret));
        }
        let all = "SELECT token_hash FROM staff_sessions UNION ALL SELECT code_hash FROM staff_recovery";
        let hashes: Vec<(String,)> = site.office.db().all(all, vec![]).await.expect("it answers");
        assert!(hashes.len() > 8 && hashes.iter().all(|(hash,)| *hash != token && !codes.contains(hash)));

        // With another key than the one that sealed it, the secret is nobody's.
        let stranger = Office::new(site.office.db().clone(), site.bridge.clock.clone(), Key::fresh());
        let password = Typed::new(PASSWORD.to_owned());
        let tried = stranger.sign_in("there", "asha", password, &site.code(&added)).await.expect("it answers");
        assert!(matches!(tried, SignIn::Refused));
    })
    .await;
}

#[tokio::test]
async fn a_line_of_the_audit_that_is_changed_or_taken_out_is_noticed() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        site.staff("asha", Role::Operator, None).await;
        sign_in(&site, "asha", "wrong horse battery", "").await;
        let db = site.office.db();
        assert!(audit::verify(db).await.expect("it holds") >= 4);
        let change = async |sql: &'static str, args: Vec<Arg>| db.run(sql, args).await.expect("done");
        change("UPDATE audit SET detail = $1 WHERE n = 2", vec![Arg::Text(Some("nothing".to_owned()))]).await;
        assert!(matches!(audit::verify(db).await, Err(Error::Broken(2))));
        change("DELETE FROM audit WHERE n = 2", vec![]).await;
        assert!(matches!(audit::verify(db).await, Err(Error::Broken(3))));
    })
    .await;
}
