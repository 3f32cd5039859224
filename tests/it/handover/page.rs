//! The page without script while somebody is there or waited for: a frame that can only be read, and what it gives away.

use serde_json::json;

use super::scene::{SERVICE, Scene};
use crate::support::{
    on_each_database,
    web::{Page, client_id},
};

/// Presses a button of the page, or writes.
async fn posts(scene: &Scene, page: &Page, field: (&str, &str)) -> Page {
    let (session, id) = (page.hidden("session"), client_id());
    let fields = [("session", session.as_str()), ("client_id", &id), ("country", "KE"), field];
    Page::of(scene.site.posts("/", &fields).await).await
}

/// A young person without script who waits.
async fn waits(scene: &Scene) -> Page {
    let mut page = posts(scene, &scene.site.opens().await, ("text", "my dad hits me")).await;
    page = posts(scene, &page, ("choice", "person")).await;
    page = posts(scene, &page, ("choice", &format!("pick:{SERVICE}"))).await;
    for _ in 0..6 {
        if page.html.contains("value=\"leave\"") {
            return page;
        }
        page = posts(scene, &page, ("choice", "yes")).await;
    }
    panic!("not in line: {}", page.html);
}

/// The address of the frame in a page, or of what it loads next.
fn address(html: &str) -> Option<String> {
    let rest = html.split("/live/").nth(1)?;
    Some(format!("/live/{}", rest.split('"').next()?))
}

#[tokio::test]
async fn without_script_what_is_said_comes_in_a_frame_that_leads_nowhere_else() {
    on_each_database(async |place| {
        let scene = Scene::new(place).await;
        let first = posts(&scene, &scene.site.opens().await, ("text", "hello")).await;
        assert!(address(&first.html).is_none(), "nobody is waited for");
        let page = waits(&scene).await;
        let session = page.hidden("session");
        let frame = address(&page.html).expect("a frame");
        assert!(!frame.contains(&session));
        let look = async |path: &str| {
            let answer = scene.site.get(path).send().await.expect("an answer");
            let policy = answer.headers()["content-security-policy"].to_str().expect("text").to_owned();
            assert_eq!(answer.headers()["cache-control"], "no-store");
            assert!(policy.contains("frame-ancestors 'self';"), "{policy}");
            let page = Page::of(answer).await;
            assert!(!page.html.contains(&session), "nothing leads to the session");
            assert!(!page.html.contains("<form") && !page.html.contains("<button"), "it can only be read");
            (page.status, page.html)
        };
        let (status, html) = look(&frame).await;
        assert!(status == 200 && html.contains("http-equiv=\"refresh\" content=\"15;"), "{html}");
        assert!(
            !html.contains("my dad hits me") && !html.contains("class=\"ours\""),
            "what stands in the page stands there"
        );
        let second = address(&html).expect("the next one");

        scene.settles().await;
        let handover = scene.offered();
        scene.accepts(&handover).await;
        scene.says(&handover, "Hello, I am here for you.").await;
        let (_, html) = look(&second).await;
        assert!(
            html.contains("Ada") && html.contains("Hello, I am here for you.") && html.contains("A person"),
            "{html}"
        );
        let third = address(&html).expect("the next one");
        assert_eq!(look(&third).await.0, 200);
        assert_eq!(look(&second).await.0, 404, "each address ends with the one behind it");
        assert_eq!(look(&frame).await.0, 404);

        let (_, html) = look(&third).await;
        let fourth = address(&html).expect("the next one");
        scene.calls(&handover, "close", json!({ "counsellor": "ada", "end": "ended" })).await;
        let (_, html) = look(&fourth).await;
        assert!(html.contains("The talk has ended") && !html.contains("refresh"), "{html}");

        // A minute later it leads nowhere, and neither does one of somebody who left.
        let page = waits(&scene).await;
        let old = address(&page.html).expect("a frame");
        scene.site.bridge.wait(60);
        assert_eq!(look(&old).await.0, 404);
        let page = waits(&scene).await;
        let left = address(&page.html).expect("a frame");
        scene.site.posts("/exit", &[("session", &page.hidden("session"))]).await;
        assert_eq!(look(&left).await.0, 404);
        assert_eq!(look("/live/0123456789abcdef0123456789abcdef").await.0, 404);
    })
    .await;
}
