//! `helpbridge staff`, as it is typed.

use std::{
    io::Write,
    process::{Output, Stdio},
};

use helpbridge::store::staff;

use crate::support::{Place, on_each_database, server::helpbridge};

fn run(place: &Place, arguments: &[&str], input: &str) -> Output {
    let mut command = helpbridge(place, arguments);
    let mut child = command.stdin(Stdio::piped()).spawn().expect("it starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    // A command that refuses what it is given does not read on.
    _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    child.wait_with_output().expect("it ends")
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

#[tokio::test]
async fn accounts_are_added_listed_reset_and_ended_on_the_machine() {
    on_each_database(async |place| {
        let added = run(place, &["staff", "add", "olu", "--role", "operator", "--password-stdin"], "a long password\n");
        let text = said(&added);
        assert!(added.status.success() && text.starts_with("otpauth://totp/helpbridge:olu?secret="), "{added:?}");
        assert_eq!(text.matches("recovery ").count(), 8);
        let linked = run(place, &["staff", "add", "one", "--role", "approver", "--alias", "One"], "");
        assert!(linked.status.success() && said(&linked).contains("/staff/setup/"), "{linked:?}");
        for (arguments, input) in [
            (&["staff", "add", "olu", "--role", "operator"][..], ""),
            (&["staff", "add", "Big", "--role", "operator"], ""),
            (&["staff", "add", "lead", "--role", "lead"], ""),
            (&["staff", "add", "king", "--role", "king"], ""),
            (&["staff", "add", "short", "--role", "operator", "--password-stdin"], "short\n"),
            (&["staff", "reset", "nobody"], ""),
            (&["staff", "end", "nobody"], ""),
        ] {
            let refused = run(place, arguments, input);
            assert_eq!(refused.status.code(), Some(2), "{arguments:?}");
        }
        let list = said(&run(place, &["staff", "list"], ""));
        assert!(
            list.contains("olu\toperator\tolu\tin use") && list.contains("one\tapprover\tOne\tnot set up"),
            "{list}"
        );
        assert!(run(place, &["staff", "end", "olu"], "").status.success());
        assert!(said(&run(place, &["staff", "list"], "")).contains("olu\toperator\tolu\tended"));
        assert!(run(place, &["staff", "reset", "olu", "--password-stdin"], "another password\n").status.success());
        assert!(said(&run(place, &["staff", "list"], "")).contains("olu\toperator\tolu\tin use"));
        assert!(said(&run(place, &["staff", "audit"], "")).starts_with("the chain holds; its end: "));

        let db = place.db().await;
        let account = staff::named(&db, "olu").await.expect("it answers").expect("it is there");
        assert!(account.password.is_some_and(|hash| hash.starts_with("$argon2id$")));
        let sql = "UPDATE audit SET detail = 'nothing' WHERE n = 2";
        db.run(sql, vec![]).await.expect("done");
        db.close().await;
        let broken = run(place, &["staff", "audit"], "");
        assert_eq!(
            (broken.status.code(), said(&broken).as_str()),
            (Some(1), "broken at line 2: it was changed or taken out\n")
        );
    })
    .await;
}
