//! The fields of the form with which a helpline applies: what is asked, and what is wrong with an answer.

use chrono_tz::Tz;

use crate::{
    country::Country,
    directory::{Directory, Schedule},
    lang::Lang,
    plain,
    staff::{Application, EndpointKind},
};

use super::super::form::Fields;

/// How a field is shown.
#[derive(Clone)]
pub(super) enum Kind {
    /// One line; what browsers may fill in by themselves.
    Line(&'static str),
    /// Several lines.
    Text,
    /// One of these.
    One(Vec<(String, String)>),
    /// Any of these.
    Many(Vec<(String, String)>),
}

/// A field as it is shown.
pub(super) struct Field {
    /// Its name in the form.
    pub id: &'static str,
    /// What is asked.
    pub label: &'static str,
    /// What helps to answer.
    pub hint: &'static str,
    /// How it is shown.
    pub kind: Kind,
    /// What was answered.
    pub values: Vec<String>,
    /// What is wrong with it.
    pub error: Option<&'static str>,
}

impl Field {
    /// The one answer.
    pub(super) fn value(&self) -> &str {
        self.values.first().map_or("", String::as_str)
    }

    /// Whether this was among the answers.
    pub(super) fn has(&self, value: &str) -> bool {
        self.values.iter().any(|answer| answer == value)
    }
}

/// The longest line, in characters.
const LINE: usize = 200;
/// The longest text.
const TEXT: usize = 2000;

/// What was sent, read field by field; the complaints pile up.
pub(super) struct Read<'a> {
    directory: &'a Directory,
    country: Country,
    fields: Option<&'a Fields>,
    shown: Vec<Field>,
}

impl<'a> Read<'a> {
    /// The form for a country; empty without fields.
    pub(super) fn new(directory: &'a Directory, country: Country, fields: Option<&'a Fields>) -> Self {
        Read { directory, country, fields, shown: Vec::new() }
    }

    /// The fields as they are shown, and the application when nothing is wrong.
    pub(super) fn all(mut self, id: &str) -> (Vec<Field>, Option<Application>) {
        let organisation = self.line("organisation", "Name of your organisation", "", "organization");
        let services = self.services();
        let contact_name = self.line("contact_name", "Who may we ask for?", "", "name");
        let contact_email = self.checked(
            "contact_email",
            "Their mail address",
            "",
            "email",
            is_mail,
            "Write a mail address, as in asha@helpline.example.",
        );
        let contact_phone = self.checked(
            "contact_phone",
            "Their telephone number",
            "We shall call another number, too, one that we find ourselves.",
            "tel",
            is_phone,
            "Write a number with its country code, as in +254 20 123456.",
        );
        let page = "Write the whole address, beginning with https://";
        let website = self.checked("website", "Website of your organisation", "", "url", is_page, page);
        let policy_url = self.checked(
            "policy_url",
            "Where can your safeguarding policy be read?",
            "The address of a page or document that anybody can open.",
            "",
            is_page,
            page,
        );
        let evidence = self.text("evidence", "How can we check who you are?", "Such as your entry in a state register, or your membership of Child Helpline International. No personal details of young people.");
        let (from, to) = (
            self.age("min_age", "Youngest age that you talk with"),
            self.age("max_age", "Oldest age that you talk with"),
        );
        let ages = self.in_order(from, to);
        let languages = self.languages();
        let (hours, timezone) = self.hours();
        let reporting = self.one(
            "reporting",
            "Do your counsellors pass on to an authority what they hear of danger?",
            "Young people are told before they agree to talk.",
            &[("must", "The law makes us"), ("may", "We decide from case to case"), ("unknown", "We are not sure")],
        );
        let endpoint = self.one(
            "endpoint_kind",
            "How do your counsellors want to talk?",
            "",
            &[
                ("console", "In the console of this site, with a browser"),
                ("webhook", "In our own system, over the open handover protocol"),
            ],
        );
        let endpoint_url = self.endpoint(&endpoint);
        let vouched = self.many(
            "vouch",
            "What you vouch for",
            "",
            vec![(
                "yes".to_owned(),
                "Everybody who will talk with young people here is trained and vetted by us".to_owned(),
            )],
            "Nobody can talk with young people here without this.",
        );
        let sound = self.shown.iter().all(|field| field.error.is_none());
        let application = (sound && !vouched.is_empty()).then(|| Application {
            id: id.to_owned(),
            organisation,
            country: self.country.to_string(),
            services,
            contact_name,
            contact_email,
            contact_phone,
            website,
            policy_url,
            evidence,
            ages,
            languages,
            hours,
            timezone,
            reporting: match reporting.as_str() {
                "must" => "must",
                "may" => "may",
                _ => "unknown",
            },
            endpoint_kind: if endpoint == "webhook" { EndpointKind::Webhook } else { EndpointKind::Console },
            endpoint_url,
        });
        (self.shown, application)
    }

    fn answer(&self, id: &str) -> String {
        self.fields.map(|fields| plain::plain(fields.get(id)).into_owned()).unwrap_or_default()
    }

    fn show(
        &mut self,
        id: &'static str,
        label: &'static str,
        hint: &'static str,
        kind: Kind,
        values: Vec<String>,
    ) -> &mut Field {
        self.shown.push(Field { id, label, hint, kind, values, error: None });
        self.shown.last_mut().expect("one was pushed")
    }

    fn line(&mut self, id: &'static str, label: &'static str, hint: &'static str, complete: &'static str) -> String {
        self.checked(id, label, hint, complete, |_| true, "")
    }

    fn checked(
        &mut self,
        id: &'static str,
        label: &'static str,
        hint: &'static str,
        complete: &'static str,
        is_fine: fn(&str) -> bool,
        error: &'static str,
    ) -> String {
        let answer = self.answer(id);
        let is_sent = self.fields.is_some();
        let field = self.show(id, label, hint, Kind::Line(complete), vec![answer.clone()]);
        if is_sent && answer.is_empty() {
            field.error = Some("This is missing.");
        } else if answer.chars().count() > LINE {
            field.error = Some("This is too long: 200 characters at most.");
        } else if is_sent && !is_fine(&answer) {
            field.error = Some(error);
        }
        answer
    }

    fn text(&mut self, id: &'static str, label: &'static str, hint: &'static str) -> String {
        let answer = self.answer(id).replace("\r\n", "\n");
        let is_sent = self.fields.is_some();
        let field = self.show(id, label, hint, Kind::Text, vec![answer.clone()]);
        if is_sent && answer.is_empty() {
            field.error = Some("This is missing.");
        } else if answer.chars().count() > TEXT {
            field.error = Some("This is too long: 2000 characters at most.");
        }
        answer
    }

    fn one(&mut self, id: &'static str, label: &'static str, hint: &'static str, options: &[(&str, &str)]) -> String {
        let answer = self.answer(id);
        let is_sent = self.fields.is_some();
        let known = options.iter().any(|(value, _)| *value == answer);
        let options = options.iter().map(|(value, words)| ((*value).to_owned(), (*words).to_owned())).collect();
        let field = self.show(id, label, hint, Kind::One(options), vec![answer.clone()]);
        if is_sent && !known {
            field.error = Some("Choose one.");
        }
        answer
    }

    fn many(
        &mut self,
        id: &'static str,
        label: &'static str,
        hint: &'static str,
        options: Vec<(String, String)>,
        error: &'static str,
    ) -> Vec<String> {
        let sent = self.fields.map(|fields| fields.every(id)).unwrap_or_default();
        let known = |value: &&str| options.iter().any(|(option, _)| option == value);
        let mut answers: Vec<String> = sent.into_iter().filter(known).map(str::to_owned).collect();
        answers.dedup();
        let is_sent = self.fields.is_some();
        let field = self.show(id, label, hint, Kind::Many(options), answers.clone());
        if is_sent && answers.is_empty() {
            field.error = Some(error);
        }
        answers
    }

    /// The services of the country, and those for any country.
    fn services(&mut self) -> Vec<String> {
        let of_country = self.directory.services_of(self.country);
        let worldwide = self.directory.worldwide().filter(|service| service.country != self.country);
        let mut options: Vec<(String, String)> = of_country
            .chain(worldwide)
            .map(|service| (service.id.clone(), format!("{} ({})", service.name, service.country)))
            .collect();
        options.dedup();
        let hint = "Young people who are shown one of these can be passed on to you. Yours is not here? Write to whoever runs this site first.";
        self.many("services", "Which services of the directory are yours?", hint, options, "Choose at least one.")
    }

    fn age(&mut self, id: &'static str, label: &'static str) -> Option<u8> {
        let is_age = |text: &str| text.parse().is_ok_and(|age: u8| age <= 30);
        self.checked(id, label, "", "", is_age, "Write a number of years, 30 at most.").parse().ok()
    }

    fn in_order(&mut self, from: Option<u8>, to: Option<u8>) -> (u8, u8) {
        let (from, to) = (from.unwrap_or_default(), to.unwrap_or_default());
        if from > to
            && let Some(field) = self.shown.last_mut().filter(|field| field.error.is_none())
        {
            field.error = Some("This is younger than the youngest.");
        }
        (from, to)
    }

    fn languages(&mut self) -> Vec<String> {
        let read = |text: &str| -> Option<Vec<Lang>> {
            text.split([',', ' ']).filter(|tag| !tag.is_empty()).map(|tag| tag.parse().ok()).collect()
        };
        let hint = "Tags with commas between, as in en, sw.";
        let is_list =
            |text: &str| text.split([',', ' ']).filter(|tag| !tag.is_empty()).all(|tag| tag.parse::<Lang>().is_ok());
        let answer = self.checked(
            "languages",
            "Languages of your counsellors",
            hint,
            "",
            is_list,
            "Write tags of languages, as in en, sw.",
        );
        read(&answer).unwrap_or_default().iter().map(Lang::to_string).collect()
    }

    fn hours(&mut self) -> (String, String) {
        let hint = "As OpenStreetMap writes them: Mo-Fr 08:00-20:00; Sa 10:00-14:00. Or 24/7.";
        let is_hours = |text: &str| Schedule::parse(text, Tz::UTC).is_ok();
        let hours = self.checked(
            "hours",
            "When do counsellors answer?",
            hint,
            "",
            is_hours,
            "Write hours as in Mo-Fr 08:00-20:00, or 24/7.",
        );
        let is_zone = |text: &str| text.parse::<Tz>().is_ok();
        let zone = self.checked(
            "timezone",
            "Your time zone",
            "As in Africa/Nairobi.",
            "",
            is_zone,
            "Write a time zone as in Africa/Nairobi.",
        );
        (hours, zone)
    }

    fn endpoint(&mut self, kind: &str) -> String {
        let answer = self.answer("endpoint_url");
        let needed = kind == "webhook";
        let hint = "Only for your own system: the address to which this bridge sends signed events.";
        let field = self.show("endpoint_url", "Address of your endpoint", hint, Kind::Line(""), vec![answer.clone()]);
        if needed && !is_page(&answer) {
            field.error = Some("Write the whole address, beginning with https://");
        }
        if needed { answer } else { String::new() }
    }
}

fn is_mail(text: &str) -> bool {
    let fine = |c: char| !c.is_whitespace() && !"<>\"'(),:;[]\\".contains(c);
    text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'))
        && text.chars().all(fine)
}

fn is_phone(text: &str) -> bool {
    let fine = |c: char| c.is_ascii_digit() || " +-()/.".contains(c);
    text.chars().all(fine) && text.chars().filter(char::is_ascii_digit).count() >= 3
}

/// Whether a text is the address of a page, with TLS and no name or password in it.
fn is_page(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':');
    let is_host = host.contains('.') && !host.starts_with('.') && host.chars().all(plain);
    is_host && rest.chars().all(|c| !c.is_whitespace() && !c.is_control() && !"<>\"'\\`{}".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_whole_and_plain() {
        for fine in ["https://helpline.example", "https://a.example:8443/x?y=z", "https://xn--bcher-kva.example/"] {
            assert!(is_page(fine), "{fine}");
        }
        for odd in [
            "",
            "http://a.example",
            "https://",
            "https://localhost",
            "https://a:b@c.example",
            "javascript:alert(1)",
            "https://a.example/<b>",
            "https://a .example",
        ] {
            assert!(!is_page(odd), "{odd}");
        }
        assert!(is_mail("asha@helpline.example") && !is_mail("asha") && !is_mail("a@b") && !is_mail("<a@b.c>"));
        assert!(is_phone("+254 20 123-456") && !is_phone("call me") && !is_phone("12"));
    }
}
