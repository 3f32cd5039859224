//! Fills in the words of a turn: arguments from the directory and the envelope, never from what was written.

use fluent_bundle::FluentArgs;

use crate::{
    country::Country,
    directory::{ContactChannel, EmergencyNumber, EmergencyService, Kind, Offer, PRACTICE, Reporting},
    lang::Lang,
};

use super::{
    effect::Choice,
    ground::Real,
    rule::{ChoiceRule, Press},
    state::{CountryKnown, Flow},
    world::World,
};

/// The number that stands in where a country's own is not known. Always worded as "in many places" (safety rule B3).
pub(super) const ANYWHERE: &str = "112";

/// A name as it may stand in a sentence: isolated where the text runs from right to left.
pub(super) fn name(lang: Lang, text: &str) -> String {
    if lang.is_rtl() { format!("\u{2068}{text}\u{2069}") } else { text.to_owned() }
}

/// What a country is called in a language.
pub fn country_name(world: &World<'_>, country: Country, lang: Lang) -> String {
    let places = world.directory.places();
    let row = world.directory.country(country);
    places
        .display_name(country, lang)
        .or_else(|| row.map(|row| row.name_native.as_str()).filter(|native| !native.is_empty()))
        .or_else(|| row.map(|row| row.name_en.as_str()))
        .map_or_else(|| country.to_string(), str::to_owned)
}

impl Real<'_> {
    /// The numbers to call for what is known of the situation; empty while no country, or none of its numbers, is.
    pub fn numbers(&self) -> Vec<EmergencyNumber> {
        self.envelope.country.map(|c| self.world.directory.emergency(c, self.envelope.situation)).unwrap_or_default()
    }

    /// Every argument that a message may use and that is known now.
    pub fn args(&self, flow: &Flow) -> FluentArgs<'static> {
        let lang = self.envelope.lang;
        let mut args = FluentArgs::new();
        let number = self.numbers().into_iter().next();
        args.set("known", if number.is_some() { "yes" } else { "no" });
        args.set("emergency", number.map_or_else(|| ANYWHERE.to_owned(), |n| n.number.clone()));
        args.set("url", self.page(flow));
        args.set("about", format!("{}/about", self.world.public_url));
        args.set("minutes", (5 * u32::from(self.envelope.pauses.max(1))).to_string());
        args.set("language", name(lang, self.world.dialogues.language_name(lang)));
        args.set("removal", self.removal());
        let english = self.world.dialogues.name_in(lang, Lang::EN).unwrap_or("English");
        args.set("english", name(lang, english));
        if let Some(country) = self.envelope.country {
            args.set("country", name(lang, &country_name(&self.world, country, lang)));
            if let Some(row) = self.world.directory.emergency_row(country) {
                let to_text = row.numbers(self.envelope.situation).into_iter().next();
                args.set("textnumber", to_text.map(|n| n.number).unwrap_or_default());
            }
        } else if let Some(guess) = self.envelope.guess {
            args.set("country", name(lang, &country_name(&self.world, guess, lang)));
        }
        if let Some(helpline) = self.helpline(flow.reach) {
            args.set("helpline", name(lang, &helpline.name));
            args.set("number", helpline.phone.unwrap_or_default());
        }
        args
    }

    /// The same for words about the person who is talked with, or about to be: the helpline is theirs.
    pub fn args_of_talk(&self, flow: &Flow) -> FluentArgs<'static> {
        let lang = self.envelope.lang;
        let mut args = self.args(flow);
        let talk = self.envelope.talk.as_ref();
        let word = |id: &str| self.message(id, false, &FluentArgs::new()).unwrap_or_default();
        let service = self.talk_service();
        let helpline = self.forgotten.clone().or_else(|| self.talk_name());
        args.set("helpline", name(lang, &helpline.unwrap_or_default()));
        args.set("number", self.talk_number().unwrap_or_default());
        let counsellor = talk.and_then(|talk| talk.counsellor.clone()).filter(|name| !name.is_empty());
        args.set("counsellor", name(lang, &counsellor.unwrap_or_else(|| word("live-someone"))));
        let position = talk.and_then(|talk| talk.position);
        args.set("position", position.map_or_else(|| "1".to_owned(), |position| position.to_string()));
        let chat = self.world.chats.get(service);
        let reporting = match chat.map(|chat| chat.reporting) {
            Some(Reporting::Must) => "must",
            Some(Reporting::May) => "may",
            Some(Reporting::Unknown) | None => "unknown",
        };
        args.set("reporting", reporting);
        let wait = chat.and_then(|chat| chat.wait_minutes);
        args.set("minutes", wait.unwrap_or_default().to_string());
        args
    }

    /// What the helpline of the talk is called.
    pub fn talk_name(&self) -> Option<String> {
        match self.talk_service() {
            PRACTICE => self.message("practice-line", false, &FluentArgs::new()),
            id => self.world.directory.service(id).map(|s| s.name_for(self.envelope.lang).to_owned()),
        }
    }

    /// Whether the wait at the service of the talk is known.
    pub fn knows_wait(&self) -> bool {
        self.world.chats.get(self.talk_service()).is_some_and(|chat| chat.wait_minutes.is_some())
    }

    /// The service whose people are talked with, or are about to be asked.
    fn talk_service(&self) -> &str {
        let talk = self.envelope.talk.as_ref().map(|talk| talk.service.as_str());
        talk.or(self.envelope.picked.as_deref()).unwrap_or_default()
    }

    /// The number of the service of the talk.
    pub fn talk_number(&self) -> Option<String> {
        self.world.directory.service(self.talk_service())?.phone.clone()
    }

    /// Our own page with the numbers: the country's where it is known, else that of all countries.
    fn page(&self, flow: &Flow) -> String {
        let base = self.world.public_url;
        match self.envelope.country {
            Some(country) if flow.country == CountryKnown::Known => format!("{base}/countries/{country}"),
            _ => format!("{base}/countries"),
        }
    }

    /// The tool that takes pictures off the web: the country's, else the one for all countries.
    fn removal(&self) -> String {
        let directory = self.world.directory;
        let of_country = self.envelope.country.into_iter().flat_map(|c| directory.services_of(c));
        of_country
            .chain(directory.worldwide())
            .find(|service| service.kind == Kind::CsamRemoval)
            .and_then(|service| service.website.clone())
            .unwrap_or_else(|| format!("{}/countries", self.world.public_url))
    }

    /// The words of a message; `None` only if no language has it.
    pub fn message(&self, id: &str, again: bool, args: &FluentArgs<'_>) -> Option<String> {
        self.world.dialogues.texts.format(self.envelope.lang, id, again, args)
    }

    /// The line that says that nobody who speaks the language well has read its words yet.
    pub fn draft_note(&self, args: &FluentArgs<'_>) -> Option<String> {
        let draft = !self.world.dialogues.is_reviewed(self.envelope.lang);
        draft.then(|| self.message("open-draft", false, args)).flatten()
    }

    /// What stands on a button.
    pub fn label(&self, id: &str) -> String {
        self.message(id, false, &FluentArgs::new()).unwrap_or_else(|| id.to_owned())
    }

    /// The emergency numbers that these texts name, so that a page can make them dial.
    pub fn named_numbers(&self, texts: &[&str]) -> Vec<EmergencyNumber> {
        let known = self.numbers();
        let anywhere = EmergencyNumber { number: ANYWHERE.to_owned(), service: EmergencyService::General };
        let own = known.iter().any(|n| n.number == ANYWHERE);
        known
            .into_iter()
            .chain((!own).then_some(anywhere))
            .filter(|number| texts.iter().any(|text| holds_number(text, &number.number)))
            .collect()
    }

    /// What can be pressed.
    pub fn choices(&self, rules: &[&ChoiceRule], flow: &Flow) -> Vec<Choice> {
        let lang = self.envelope.lang;
        let mut all = Vec::new();
        let countries = |list: &[Country]| -> Vec<Choice> {
            list.iter()
                .filter(|country| self.world.directory.country(**country).is_some())
                .map(|country| Choice {
                    id: format!("country:{country}"),
                    label: country_name(&self.world, *country, lang),
                })
                .collect()
        };
        for rule in rules {
            match &rule.what {
                Press::Signal(signal, label) => {
                    all.push(Choice { id: signal.as_str().to_owned(), label: self.label(label) });
                }
                Press::Offers => all.extend(self.envelope.shown.iter().filter_map(|id| {
                    let service = self.world.directory.service(id)?;
                    Some(Choice { id: format!("pick:{id}"), label: service.name_for(lang).to_owned() })
                })),
                Press::Ways => {
                    let mut channels = Vec::new();
                    for way in self.ways(flow).into_iter().skip(1) {
                        if !channels.contains(&way.channel) {
                            channels.push(way.channel);
                        }
                    }
                    let first = self.ways(flow).first().map(|way| way.channel);
                    channels.retain(|channel| Some(*channel) != first);
                    all.extend(channels.into_iter().map(|channel| {
                        let id = match channel {
                            ContactChannel::Call => "call",
                            ContactChannel::Text | ContactChannel::Chat => "text",
                            ContactChannel::Web => "web",
                        };
                        Choice { id: id.to_owned(), label: self.label(&format!("btn-{id}")) }
                    }));
                }
                Press::Countries => all.extend(countries(&self.world.dialogues.words(lang).countries)),
                Press::Candidates => all.extend(countries(&self.envelope.candidates)),
                Press::Languages => {
                    let languages = self.world.dialogues.languages();
                    all.extend(languages.into_iter().map(|l| Choice {
                        id: format!("lang:{l}"),
                        label: self.world.dialogues.language_name(l).to_owned(),
                    }));
                }
            }
        }
        all
    }

    /// The services on the table, in their order.
    pub fn shown(&self, flow: &Flow) -> Vec<Offer> {
        let table = self.table(flow.reach);
        let mut shown: Vec<Offer> = Vec::new();
        for id in &self.envelope.shown {
            shown.extend(table.iter().find(|offer| offer.service == *id).cloned());
        }
        shown
    }
}

/// Whether a message is about the person who is talked with, or about to be: its helpline is theirs.
pub(super) fn is_of_talk(id: &str) -> bool {
    ["handover-", "live-", "practice-"].iter().any(|prefix| id.starts_with(prefix))
        || matches!(id, "wait-next" | "wait-place" | "any-delete-helpline" | "option-chat")
}

/// Whether a text names a number as such, not as a part of a longer one.
pub(super) fn holds_number(text: &str, number: &str) -> bool {
    let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    text.match_indices(number)
        .any(|(at, _)| !is_digit(text[..at].chars().next_back()) && !is_digit(text[at + number.len()..].chars().next()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_inside_a_longer_one_is_not_named() {
        assert!(holds_number("Call 112 now.", "112"));
        assert!(!holds_number("Call 1122.", "112"));
        assert!(!holds_number("Call 0112.", "112"));
    }
}
