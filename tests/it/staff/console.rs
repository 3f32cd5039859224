//! The console: who waits, one conversation, and what is kept apart.

use helpbridge::{
    conversation::counsel::{Call, Denied},
    directory::ContactChannel,
    staff::Role,
    store,
};
use serde_json::Value;

use crate::support::{
    Child, on_each_database,
    staff::Desk,
    web::{Site, client_id},
};

const SERVICE: &str = "ke-childline-kenya-116";
const SECRET: &str = "my dad hits me";

/// A helpline that is let in, with its lead.
async fn open<'s>(site: &'s Site, name: &str, service: &str) -> (String, Desk<'s>) {
    let id = site.applicant(name, &[service]).await;
    let one = site.staff(&format!("{name}-one"), Role::Approver, None).await;
    let two = site.staff(&format!("{name}-two"), Role::Approver, None).await;
    let lead = site.staff(&format!("{name}-lead"), Role::Lead, Some(&id)).await;
    super::vetting::let_in(&id, &one, &two, &lead).await;
    (id, lead)
}

/// A young person in Kenya who has asked to write with somebody; `shared`: with what they wrote before.
async fn asks(site: &Site, name: &str, shared: bool) -> Child {
    let child = site.bridge.child(name).in_country("KE");
    child.says("hi, i am in kenya").await;
    child.says(SECRET).await;
    let mut said = child.says("can i talk to a person here").await;
    for _ in 0..8 {
        let reply = said.reply.as_ref().expect("an answer");
        let choices: Vec<&str> = reply.choices.iter().map(|choice| choice.id.as_str()).collect();
        let ids: Vec<&str> = reply.said.iter().map(|bubble| bubble.id.as_str()).collect();
        if ids.iter().any(|id| id.starts_with("wait-start")) {
            return child;
        }
        let no = ids.contains(&"handover-share") && !shared;
        let wanted = if no { "no" } else { "yes" };
        let chat = choices.iter().find(|id| id.starts_with("chat")).copied();
        let press = if choices.contains(&wanted) { wanted } else { chat.unwrap_or("yes") };
        said = child.sends(helpbridge::channels::Content::Choice(press.to_owned())).await;
    }
    panic!("{name} did not get into line: {:?}", said.reply);
}

/// Whether a young person in Kenya is offered to write with somebody.
async fn is_offered(site: &Site, name: &str) -> bool {
    let child = site.bridge.child(name).in_country("KE");
    child.says("hi, i am in kenya").await;
    child.says(SECRET).await;
    let said = child.says("can i talk to a person here").await;
    said.reply.expect("an answer").offers.iter().any(|offer| offer.channel == ContactChannel::Chat)
}

/// The ids of those who can be taken.
fn waiting(page: &str) -> Vec<String> {
    let forms = page.split("action=\"/console/talks/").skip(1);
    let ids = forms.filter_map(|rest| rest.split_once("/accept\"")).map(|(id, _)| id.to_owned());
    ids.filter(|id| !id.contains('"')).collect()
}

/// A talk that runs: the helpline, who took it, the young person, its id.
async fn talks(site: &Site, shared: bool) -> (String, Desk<'_>, Child, String) {
    let (id, lead) = open(site, "one", SERVICE).await;
    let child = asks(site, "child", shared).await;
    let talk = waiting(&lead.opens("/console").await.1).remove(0);
    take(&lead, &talk).await;
    (id, lead, child, talk)
}

/// What comes over the stream of a talk.
struct Events {
    stream: reqwest::Response,
    read: String,
}

impl Events {
    async fn of(desk: &Desk<'_>, path: &str) -> Events {
        let stream = desk.request("GET", path).send().await.expect("an answer");
        Events { stream, read: String::new() }
    }

    /// Waits until this comes; gives everything up to the end of the event that brings it.
    async fn until(&mut self, wanted: &str) -> String {
        loop {
            let end = self.read.find(wanted).and_then(|at| Some(at + self.read[at..].find("\n\n")? + 2));
            if let Some(end) = end {
                return self.read.drain(..end).collect();
            }
            let chunk = self.stream.chunk().await.expect("the line holds").expect("the stream goes on");
            self.read += &String::from_utf8_lossy(&chunk);
        }
    }
}

async fn take(desk: &Desk<'_>, id: &str) -> u16 {
    desk.sends(&format!("/console/talks/{id}/accept"), &[("client_id", &client_id())]).await.0
}

async fn says(desk: &Desk<'_>, id: &str, text: &str) -> (u16, String) {
    desk.sends(&format!("/console/talks/{id}/say"), &[("client_id", &client_id()), ("text", text)]).await
}

/// What a young person was told, as text.
async fn heard(child: &Child) -> String {
    let turns = child.hears_after(0).await.expect("a conversation");
    let bubbles = turns.into_iter().flat_map(|(_, reply)| reply.said);
    bubbles.map(|bubble| bubble.text).collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn a_helpline_that_is_new_takes_few_at_once_for_thirty_days() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let (id, _) = open(&site, "one", SERVICE).await;
        let approver = site.staff("three", Role::Approver, None).await;
        let page = async || approver.opens(&format!("/admin/helplines/{id}")).await.1;
        assert!(page().await.contains("at most 3 conversations at once"));
        for name in ["a", "b", "c"] {
            site.bridge.read_endpoints().await.expect("read");
            asks(&site, name, false).await;
        }
        site.bridge.read_endpoints().await.expect("read");
        assert!(!is_offered(&site, "d").await, "three are with it");
        site.bridge.wait(30 * 24 * 3600);
        site.bridge.read_endpoints().await.expect("read");
        assert!(is_offered(&site, "e").await, "it is not new any more");
        assert!(!page().await.contains("conversations at once"));
    })
    .await;
}

#[tokio::test]
async fn somebody_who_waits_is_seen_without_a_word_and_after_the_taking_with_all_of_them() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let (id, _) = open(&site, "one", SERVICE).await;
        let asha = site.staff("asha", Role::Counsellor, Some(&id)).await;
        let child = asks(&site, "child", false).await;
        child.says("are you there? my name is SECRETNAME").await;
        let (status, page) = asha.opens("/console").await;
        assert_eq!((status, waiting(&page).len()), (200, 1), "{page}");
        assert!(page.contains("1 waits.") && page.contains("English") && page.contains("KE, page"));
        assert!(!page.contains("SECRETNAME") && !page.contains("dad hits"), "no word before the taking");
        let talk = waiting(&page).remove(0);
        let (status, early) = asha.opens(&format!("/console/talks/{talk}")).await;
        assert!(status == 409 && !early.contains("SECRETNAME"), "nor by its address");

        assert_eq!(take(&asha, &talk).await, 303);
        assert!(heard(&child).await.contains("asha"), "the young person knows who came");
        site.bridge.wait(4);
        let (status, page) = asha.opens(&format!("/console/talks/{talk}")).await;
        assert!(status == 200 && page.contains("SECRETNAME") && !page.contains("dad hits"), "not what was not shared");
        assert!(page.contains(">999<"), "whom to call in Kenya");
        assert_eq!(says(&asha, &talk, "hello, i am asha").await.0, 303);
        assert!(heard(&child).await.contains("hello, i am asha"));
        child.says("<script>alert(1)</script>").await;
        site.bridge.wait(4);
        let page = asha.opens(&format!("/console/talks/{talk}")).await.1;
        assert!(page.contains("hello, i am asha") && !page.contains("<script>alert"));
        assert!(page.contains("dir=\"ltr\" translate=\"no\">&#60;script"));
    })
    .await;
}

#[tokio::test]
async fn what_was_shared_is_shown_behind_a_warning_and_fills_the_closing_form_in() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let (_, lead, child, talk) = talks(&site, true).await;
        let page = lead.opens(&format!("/console/talks/{talk}")).await.1;
        assert!(page.contains("dad hits") && page.contains("<details><summary>What they wrote before"));
        let filled_in = page.lines().filter(|line| line.contains("name=\"category\"") && line.contains(" checked"));
        assert_eq!(filled_in.count(), 1, "what triage holds for likely");
        let close = format!("/console/talks/{talk}/close");
        assert_eq!(lead.sends(&close, &[("client_id", &client_id())]).await.0, 422, "how it ends is not known");
        let odd = [("client_id", client_id()), ("end", "ended".to_owned()), ("category", "made.up".to_owned())];
        let odd = odd.each_ref().map(|(name, value)| (*name, value.as_str()));
        assert_eq!(lead.sends(&close, &odd).await.0, 422);
        let number = client_id();
        let fields = [
            ("client_id", number.as_str()),
            ("end", "ended"),
            ("category", "violence.physical_violence"),
            ("category", "family.caregiver"),
        ];
        assert_eq!(lead.sends(&close, &fields).await.0, 200);
        let (status, page) = lead.opens(&format!("/console/talks/{talk}")).await;
        assert!(status == 409 && !page.contains("dad hits"), "closed");
        assert_eq!(says(&lead, &talk, "one more thing").await.0, 409);
        assert!(!heard(&child).await.contains("one more thing"));
        let lines = store::audit::newest(site.office.db(), 50).await.expect("it answers");
        let close = lines.iter().find(|line| line.detail.contains("family.caregiver")).expect("it is noted");
        assert_eq!(close.actor, format!("staff:{}", lead.member.id));
        assert!(lines.iter().all(|line| !line.detail.contains("dad hits")), "without a word");
    })
    .await;
}

#[tokio::test]
async fn nobody_has_more_than_two_and_nobody_in_a_break_takes_anybody() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let (id, lead) = open(&site, "one", SERVICE).await;
        let asha = site.staff("asha", Role::Counsellor, Some(&id)).await;
        for name in ["a", "b", "c"] {
            asks(&site, name, false).await;
        }
        let all = waiting(&asha.opens("/console").await.1);
        assert_eq!(all.len(), 3);
        assert_eq!(asha.sends("/console/pause", &[("pause", "yes")]).await.0, 303);
        assert_eq!(take(&asha, &all[0]).await, 409, "a break");
        assert!(asha.opens("/console").await.1.contains("class=\"main\" disabled"));
        assert_eq!(asha.sends("/console/pause", &[("pause", "no")]).await.0, 303);
        let both = tokio::join!(take(&asha, &all[0]), take(&asha, &all[1]));
        assert_eq!(both, (303, 303));
        assert_eq!(take(&asha, &all[2]).await, 409, "two are enough");
        assert_eq!(take(&lead, &all[0]).await, 409, "somebody else has them");
        assert_eq!(take(&lead, &all[2]).await, 303);
        let (status, page) = lead.opens(&format!("/console/talks/{}", all[0])).await;
        assert!(status == 409 && !page.contains("class=\"lines\""), "a colleague's conversation is not read");
    })
    .await;
}

#[tokio::test]
async fn a_helpline_reaches_nothing_of_another_ones() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let other_service = site.bridge.directory().worldwide().next().expect("one").id.clone();
        let (_, own) = open(&site, "one", SERVICE).await;
        let (_, foreign) = open(&site, "two", &other_service).await;
        let child = asks(&site, "child", true).await;
        let talk = waiting(&own.opens("/console").await.1).remove(0);
        assert!(waiting(&foreign.opens("/console").await.1).is_empty());
        take(&own, &talk).await;
        child.says("MARKED").await;
        site.bridge.wait(4);
        let before = heard(&child).await;
        let number = client_id();
        for act in ["accept", "decline", "say", "typing", "transfer", "close", "concern"] {
            let fields = [("client_id", number.as_str()), ("text", "hello"), ("end", "ended"), ("kind", "danger")];
            let (status, page) = foreign.sends(&format!("/console/talks/{talk}/{act}"), &fields).await;
            assert_eq!(status, 404, "{act}");
            assert!(!page.contains("MARKED"));
        }
        let (status, page) = foreign.opens(&format!("/console/talks/{talk}")).await;
        assert!(status == 404 && !page.contains("MARKED"));
        let stream = foreign.opens(&format!("/console/events?talk={talk}")).await.1;
        assert!(stream.contains("event: gone") && !stream.contains("MARKED"));
        assert_eq!(heard(&child).await, before, "nothing reached the young person");
        // Nor does the way under the console let it through.
        let endpoint = store::helplines::endpoints(site.office.db(), foreign.member.helpline.as_deref().expect("one"));
        let endpoint = endpoint.await.expect("it answers").remove(0).endpoint_id;
        let call = Call { endpoint, counsellor: foreign.member.id.clone(), actor: "test".to_owned(), id: client_id() };
        assert!(matches!(site.bridge.counsel_view(&call, &talk, 0).await, Err(Denied::NotYours)));
    })
    .await;
}

#[tokio::test]
async fn numbers_come_from_the_directory_and_nothing_else_gets_through() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let (_, lead, child, talk) = talks(&site, false).await;
        for odd in ["call me on 0722 123 456", "add me on instagram: asha_k", "look at https://evil.example/x"] {
            let (status, page) = says(&lead, &talk, odd).await;
            assert!(status == 422 && page.contains("Not sent.") && page.contains("</textarea>"), "{odd}: {status}");
            let kept = odd.split(' ').next().expect("a word");
            assert!(page.contains(kept), "the words are kept in the box");
        }
        assert!(!heard(&child).await.contains("0722") && !heard(&child).await.contains("evil"));
        let fields =
            [("client_id", client_id()), ("text", "you can also call".to_owned()), ("item", SERVICE.to_owned())];
        let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
        assert_eq!(lead.sends(&format!("/console/talks/{talk}/say"), &fields).await.0, 303);
        let told = heard(&child).await;
        assert!(told.contains("you can also call") && told.contains("116"), "{told}");

        assert_eq!(lead.sends("/console/replies", &[("reply", "write to me at a@b.example")]).await.0, 422);
        assert_eq!(lead.sends("/console/replies", &[("reply", "Take your time.")]).await.0, 303);
        let page = lead.opens(&format!("/console/talks/{talk}")).await.1;
        assert!(page.contains("data-text=\"Take your time.\""));
        // As the script sends it: what is wrong comes as JSON, and the same message twice is one.
        let number = client_id();
        let send = async |text: &str| {
            let fields = [("client_id", number.as_str()), ("text", text)];
            let path = format!("/console/talks/{talk}/say");
            let request = lead.form(&path, &fields).header("accept", "application/json");
            let response = request.send().await.expect("an answer");
            (response.status().as_u16(), response.json::<Value>().await.expect("JSON"))
        };
        assert_eq!(send("@asha_k on telegram").await.0, 422);
        assert_eq!(send("once").await.0, 200);
        assert_eq!(send("once").await.0, 200);
        assert_eq!(heard(&child).await.matches("once").count(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_conversation_passes_to_a_colleague_with_the_young_persons_yes() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let (id, lead, child, talk) = talks(&site, false).await;
        let asha = site.staff("asha", Role::Counsellor, Some(&id)).await;
        assert_eq!(lead.sends(&format!("/console/talks/{talk}/transfer"), &[("client_id", &client_id())]).await.0, 303);
        assert!(waiting(&asha.opens("/console").await.1).is_empty(), "not before the yes");
        child.sends(helpbridge::channels::Content::Choice("yes".to_owned())).await;
        let page = asha.opens("/console").await.1;
        assert!(page.contains("another counsellor asks you to take over"), "{page}");
        assert_eq!(take(&asha, &talk).await, 303);
        assert_eq!(asha.opens(&format!("/console/talks/{talk}")).await.0, 200);
        assert_eq!(lead.opens(&format!("/console/talks/{talk}")).await.0, 409, "it is not with them any more");
    })
    .await;
}

#[tokio::test]
async fn what_feels_wrong_goes_to_the_lead_and_what_is_about_a_colleague_to_the_operator() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let (id, lead) = open(&site, "one", SERVICE).await;
        let (_, stranger) = open(&site, "other", "tz-national-child-helpline-116").await;
        let asha = site.staff("asha", Role::Counsellor, Some(&id)).await;
        let operator = site.staff("olu", Role::Operator, None).await;
        let one = site.staff("another-one", Role::Approver, None).await;
        let child = asks(&site, "child", false).await;
        let talk = waiting(&asha.opens("/console").await.1).remove(0);
        take(&asha, &talk).await;
        let path = format!("/console/talks/{talk}/concern");
        assert_eq!(asha.sends(&path, &[("kind", "a story")]).await.0, 422, "a choice, no text");
        assert_eq!(asha.sends(&path, &[("kind", "not_a_child")]).await.0, 200);
        assert_eq!(asha.sends(&path, &[("kind", "colleague")]).await.0, 200);
        let (doubt, colleague) = ("does not seem to be a young person", "about a colleague");
        let of_lead = lead.opens("/console").await.1;
        assert!(of_lead.contains(doubt) && of_lead.contains("said by") && !of_lead.contains(colleague));
        let of_operator = operator.opens("/admin").await.1;
        assert!(of_operator.contains(colleague) && !of_operator.contains(doubt));
        for (desk, path) in [(&asha, "/console"), (&stranger, "/console"), (&one, "/admin")] {
            let page = desk.opens(path).await.1;
            assert!(!page.contains(doubt) && !page.contains(colleague), "nobody else");
        }
        let number =
            |page: &str, of: &str| page.split(of).nth(1).and_then(|rest| rest.split('"').next()).map(str::to_owned);
        let doubtful = number(&of_lead, "/console/concerns/").expect("one");
        let about = number(&of_operator, "/admin/concerns/").expect("one");
        // Only who is meant looks into it, whatever a form says.
        stranger.sends(&format!("/console/concerns/{doubtful}"), &[]).await;
        lead.sends(&format!("/console/concerns/{about}"), &[]).await;
        operator.sends(&format!("/admin/concerns/{doubtful}"), &[]).await;
        assert!(lead.opens("/console").await.1.contains(doubt) && operator.opens("/admin").await.1.contains(colleague));
        assert_eq!(lead.sends(&format!("/console/concerns/{doubtful}"), &[]).await.0, 303);
        assert_eq!(operator.sends(&format!("/admin/concerns/{about}"), &[]).await.0, 303);
        assert!(
            !lead.opens("/console").await.1.contains(doubt) && !operator.opens("/admin").await.1.contains(colleague)
        );

        // From the other side: whoever runs the program and whoever can put the helpline out, never the helpline.
        child.sends(helpbridge::channels::Content::Choice("feels-wrong".to_owned())).await;
        for desk in [&operator, &one] {
            assert!(desk.opens("/admin").await.1.contains("It was reported that something felt wrong"));
        }
        assert!(!lead.opens("/console").await.1.contains("felt wrong"));
    })
    .await;
}

#[tokio::test]
async fn what_was_said_is_there_at_once_and_a_change_takes_its_place() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let (_, lead, child, talk) = talks(&site, false).await;
        let mut events = Events::of(&lead, &format!("/console/events?talk={talk}")).await;
        events.until("event: talk").await;
        child.says_at("7", false, "i am in the kichen").await;
        site.bridge.wait(4);
        site.bridge.clock_moved();
        let first = events.until("i am in the kichen").await;
        assert!(first.contains("\"edits\":0"), "{first}");
        child.says_at("7", true, "i am in the kitchen").await;
        let second = events.until("i am in the kitchen").await;
        assert!(second.contains("\"edits\":1") && !second.contains("kichen"), "{second}");
        let page = lead.opens(&format!("/console/talks/{talk}")).await.1;
        assert!(page.contains("i am in the kitchen") && page.contains(", changed") && !page.contains("kichen"));
    })
    .await;
}

#[tokio::test]
async fn putting_a_helpline_out_ends_its_streams_and_its_conversations() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let (id, lead, child, talk) = talks(&site, false).await;
        let operator = site.staff("olu", Role::Operator, None).await;
        let mut events = Events::of(&lead, &format!("/console/events?talk={talk}")).await;
        events.until("event: talk").await;
        assert_eq!(operator.sends(&format!("/admin/helplines/{id}/stop"), &[("reason", "a test")]).await.0, 303);
        events.until("event: gone").await;
        assert_eq!(lead.opens(&format!("/console/talks/{talk}")).await.0, 303, "signed out");
        let told = heard(&child).await;
        let back = child.says("hello?").await;
        assert!(back.reply.is_some(), "the bot is there again: {told}");
    })
    .await;
}

#[tokio::test]
async fn what_is_said_comes_over_the_stream_as_it_is_said() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let (_, lead, child, talk) = talks(&site, false).await;
        let path = format!("/console/events?talk={talk}&after=0");
        let mut events = Events::of(&lead, &path).await;
        events.until("event: talk").await;
        child.says("FIRSTWORDS").await;
        site.bridge.wait(4);
        events.until("FIRSTWORDS").await;
        says(&lead, &talk, "an answer").await;
        events.until("an answer").await;
        asks(&site, "second", false).await;
        events.until("1 waits.").await;
    })
    .await;
}
