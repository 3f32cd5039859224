//! Staff at their browsers.

use data_encoding::BASE32_NOPAD;
use helpbridge::staff::{Added, Application, EndpointKind, Member, NewAccount, Role, SignIn, SignedIn, Typed, code_at};
use reqwest::{RequestBuilder, Response};

use super::web::Site;

/// A password that is long enough.
pub const PASSWORD: &str = "correct horse battery";

/// Whether a route is one of the pages of staff.
pub fn is_of_staff(path: &str) -> bool {
    ["/staff", "/admin", "/console", "/helplines", "/entries", "/research"].iter().any(|start| path.starts_with(start))
}

/// The secret of an account's codes.
pub fn secret(added: &Added) -> Vec<u8> {
    let text = added.address.split("secret=").nth(1).and_then(|rest| rest.split('&').next()).expect("a secret");
    BASE32_NOPAD.decode(text.as_bytes()).expect("in base 32")
}

impl Site {
    /// The code that an app shows now.
    pub fn code(&self, added: &Added) -> String {
        code_at(&secret(added), self.bridge.clock().now())
    }

    /// Adds an account that is set up; gives it with its recovery codes.
    pub async fn account(&self, name: &str, role: Role, helpline: Option<&str>) -> (Added, Vec<String>) {
        let new =
            NewAccount { name: name.to_owned(), alias: name.to_owned(), role, helpline: helpline.map(str::to_owned) };
        let added = self.office.add("operator", new).await.expect("the store answers").expect("a good name");
        let codes = self.office.set_up_here(&added, Typed::new(PASSWORD.to_owned())).await.expect("the store answers");
        (added, codes.unwrap_or_else(|wrong| panic!("{wrong:?}")))
    }

    /// Somebody with a new account, signed in.
    pub async fn staff(&self, name: &str, role: Role, helpline: Option<&str>) -> Desk<'_> {
        let (added, _) = self.account(name, role, helpline).await;
        let password = Typed::new(PASSWORD.to_owned());
        let outcome = self.office.sign_in("a test", name, password, &self.code(&added)).await.expect("it answers");
        let SignIn::In(signed_in) = outcome else { panic!("{name} cannot sign in") };
        Desk::of(self, signed_in)
    }

    /// A helpline that has applied; gives its id.
    pub async fn applicant(&self, organisation: &str, services: &[&str]) -> String {
        self.applies(organisation, services, None).await
    }

    /// One that has applied with a system of its own at `url`.
    pub async fn applies(&self, organisation: &str, services: &[&str], url: Option<&str>) -> String {
        let id = helpbridge::ids::fresh_secret();
        let text = |text: &str| text.to_owned();
        let application = Application {
            id: id.clone(),
            organisation: text(organisation),
            country: text("KE"),
            services: services.iter().map(|id| text(id)).collect(),
            contact_name: text("Asha K"),
            contact_email: text("asha@helpline.example"),
            contact_phone: text("+254 20 123456"),
            website: text("https://helpline.example"),
            policy_url: text("https://helpline.example/policy"),
            evidence: text("entry 17 of the register"),
            ages: (8, 18),
            languages: vec![text("en"), text("sw")],
            hours: text("24/7"),
            timezone: text("Africa/Nairobi"),
            reporting: "may",
            endpoint_kind: if url.is_some() { EndpointKind::Webhook } else { EndpointKind::Console },
            endpoint_url: url.unwrap_or_default().to_owned(),
        };
        self.office.apply(application).await.expect("the store answers");
        id
    }
}

/// Somebody who is signed in.
pub struct Desk<'s> {
    site: &'s Site,
    cookie: String,
    pub member: Member,
}

impl<'s> Desk<'s> {
    /// The desk of somebody who has just signed in.
    pub fn of(site: &'s Site, signed_in: SignedIn) -> Desk<'s> {
        Desk { site, cookie: format!("staff={}", signed_in.token), member: signed_in.member }
    }
}

impl Desk<'_> {
    /// A request of theirs that is not sent yet.
    pub fn request(&self, method: &str, path: &str) -> RequestBuilder {
        self.site.request(method, path).header("cookie", &self.cookie)
    }

    /// Opens a page; gives its status and text.
    pub async fn opens(&self, path: &str) -> (u16, String) {
        read(self.request("GET", path).send().await.expect("an answer")).await
    }

    /// Sends a form of theirs; gives the status and the text.
    pub async fn sends(&self, path: &str, fields: &[(&str, &str)]) -> (u16, String) {
        read(self.form(path, fields).send().await.expect("an answer")).await
    }

    /// A form of theirs that is not sent yet.
    pub fn form(&self, path: &str, fields: &[(&str, &str)]) -> RequestBuilder {
        let token = [("form_token", self.member.form_token.as_str())];
        let fields: Vec<_> = token.iter().chain(fields).copied().collect();
        self.request("POST", path).form(&fields)
    }
}

/// The status and the text of an answer.
pub async fn read(response: Response) -> (u16, String) {
    (response.status().as_u16(), response.text().await.expect("text"))
}
