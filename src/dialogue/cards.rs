//! The two cards: the services on offer, and the one that was picked. Each is made of reviewed messages, a line each.

use chrono::{DateTime, Datelike, TimeDelta, Utc, Weekday};
use chrono_tz::Tz;
use fluent_bundle::FluentArgs;

use crate::directory::{App, Area, ContactChannel, Cost, Facts, Offer, Opening, Reach, Reason, Way};

use super::{ground::Real, render::name, state::Flow};

impl Real<'_> {
    /// The card of services; `None` when there are none on the table.
    pub fn offers_card(&self, flow: &Flow) -> Option<String> {
        let offers = self.shown(flow);
        if offers.is_empty() {
            return None;
        }
        let base = self.args(flow);
        let only_other = self.envelope.country.is_some_and(|c| {
            matches!(self.world.directory.facts(c, self.world.now), Facts::OnlyOther | Facts::Nothing)
        });
        let intro = match flow.reach {
            _ if !self.envelope.seen.is_empty() => "options-intro-next",
            Reach::Silent => "options-intro-silent",
            _ if only_other => "options-intro-other",
            _ => "options-intro",
        };
        let mut blocks = vec![self.message(intro, false, &base)?];
        for offer in &offers {
            blocks.push(self.offer_block(offer));
        }
        if offers.iter().any(|offer| offer.reasons.contains(&Reason::OldRow)) {
            blocks.extend(self.message("option-old", false, &base));
        }
        let all_closed = offers.iter().all(|offer| offer.opening.is_open() == Some(false));
        blocks.extend(self.message(if all_closed { "options-all-closed" } else { "options-choose" }, false, &base));
        Some(blocks.join("\n\n"))
    }

    fn offer_block(&self, offer: &Offer) -> String {
        let mut args = FluentArgs::new();
        args.set("helpline", name(self.envelope.lang, &offer.name));
        args.set("number", offer.phone.clone().unwrap_or_default());
        args.set("url", offer.url.clone().unwrap_or_default());
        let app = offer.app.map(app_name);
        args.set("app", app.unwrap_or_default());
        let id = match (offer.channel, app, &offer.phone) {
            (ContactChannel::Call, ..) => "option-call",
            (ContactChannel::Text, Some(_), Some(_)) => "option-app",
            (ContactChannel::Text | ContactChannel::Chat, _, Some(_)) => "option-text",
            _ => "option-web",
        };
        let mut lines: Vec<String> = self.message(id, false, &args).into_iter().collect();
        if self.chat_of(&offer.service).is_some() {
            lines.extend(self.message("option-chat", false, &args));
        }
        let mut facts = Vec::new();
        facts.extend(self.keyword(offer.channel, offer.app, offer.keyword.as_deref()));
        facts.extend(self.cost(offer.cost));
        facts.extend(self.hours(offer.opening, &offer.timezone));
        facts.extend(self.languages(offer));
        facts.extend(self.ages(offer));
        if offer.reasons.contains(&Reason::AnyCountry) {
            facts.extend(self.message("option-anywhere", false, &args));
        }
        lines.push(facts.join(" "));
        lines.join("\n")
    }

    /// The card of the picked service: the number or the address alone on its line, then what to know about it.
    pub fn picked_card(&self, flow: &Flow) -> Option<String> {
        let service = self.world.directory.service(self.envelope.picked.as_deref()?)?;
        let way = self.best_way(flow)?;
        let mut args = FluentArgs::new();
        args.set("helpline", name(self.envelope.lang, service.name_for(self.envelope.lang)));
        let app = way.app.map(app_name);
        args.set("app", app.unwrap_or_default());
        let id = match (way.channel, app) {
            (ContactChannel::Call, _) => "picked-call",
            (ContactChannel::Text | ContactChannel::Chat, Some(_)) => "picked-app",
            (ContactChannel::Text | ContactChannel::Chat, None) => "picked-text",
            (ContactChannel::Web, _) => "picked-web",
        };
        let mut lines = vec![self.message(id, false, &args)?, way.number.or(way.url)?];
        let mut facts = Vec::new();
        facts.extend(self.keyword(way.channel, way.app, service.sms_keyword.as_deref()));
        facts.extend(self.cost(service.cost));
        facts.extend(self.hours(service.schedule.at(self.world.now), &service.timezone));
        if way.channel != ContactChannel::Web {
            args.set(
                "bill",
                match service.bill {
                    Some(true) => "shown",
                    Some(false) => "hidden",
                    None => "unknown",
                },
            );
            facts.extend(self.message("option-bill", false, &args));
        }
        if service.area == Area::Worldwide {
            facts.extend(self.message("option-anywhere", false, &args));
        }
        lines.push(facts.join(" "));
        lines.extend(self.message("picked-after", false, &args));
        Some(lines.join("\n"))
    }

    /// The way that was asked for, else the one that the offer showed.
    pub(super) fn best_way(&self, flow: &Flow) -> Option<Way> {
        let ways = self.ways(flow);
        if self.named.way.is_some() {
            return ways.into_iter().next();
        }
        let picked = self.envelope.picked.as_ref()?;
        let offer = self.offers(self.envelope.audience, flow.reach).into_iter().find(|o| o.service == *picked);
        let shown = |way: &&Way| offer.as_ref().is_some_and(|o| o.channel == way.channel && o.app == way.app);
        ways.iter().find(shown).or_else(|| ways.first()).cloned()
    }

    fn keyword(&self, channel: ContactChannel, app: Option<App>, keyword: Option<&str>) -> Option<String> {
        let keyword = keyword.filter(|_| channel == ContactChannel::Text && app.is_none())?;
        let mut args = FluentArgs::new();
        args.set("keyword", keyword.to_owned());
        self.message("option-keyword", false, &args)
    }

    fn cost(&self, cost: Cost) -> Option<String> {
        let mut args = FluentArgs::new();
        args.set(
            "cost",
            match cost {
                Cost::Free => "free",
                Cost::FreeNoCredit => "free-no-credit",
                Cost::Local => "local",
                Cost::Unknown => "unknown",
            },
        );
        self.message("option-cost", false, &args)
    }

    fn hours(&self, opening: Opening, zone: &str) -> Option<String> {
        let mut args = FluentArgs::new();
        let state = match opening {
            Opening::Always => "always",
            Opening::Open(Some(till)) => {
                args.set("hours", clock_time(till, zone)?);
                "open"
            }
            Opening::Open(None) => "open-long",
            Opening::Closed(Some(at)) => {
                args.set("opens", self.opens(at, zone)?);
                "closed"
            }
            Opening::Closed(None) => "closed-long",
            Opening::Unknown => "unknown",
        };
        args.set("state", state);
        args.set("hours", args.get("hours").cloned().unwrap_or_else(|| "".into()));
        args.set("opens", args.get("opens").cloned().unwrap_or_else(|| "".into()));
        self.message("option-hours", false, &args)
    }

    /// "today at 09:00", "tomorrow at 09:00", "on Monday at 09:00", in the service's zone.
    fn opens(&self, at: DateTime<Utc>, zone: &str) -> Option<String> {
        let tz: Tz = zone.parse().ok()?;
        let day = at.with_timezone(&tz).date_naive();
        let today = self.world.now.with_timezone(&tz).date_naive();
        let mut args = FluentArgs::new();
        args.set("time", clock_time(at, zone)?);
        let id = match day - today {
            passed if passed <= TimeDelta::zero() => "opens-today",
            next if next == TimeDelta::days(1) => "opens-tomorrow",
            _ => {
                let mut which = FluentArgs::new();
                which.set(
                    "day",
                    match day.weekday() {
                        Weekday::Mon => "mon",
                        Weekday::Tue => "tue",
                        Weekday::Wed => "wed",
                        Weekday::Thu => "thu",
                        Weekday::Fri => "fri",
                        Weekday::Sat => "sat",
                        Weekday::Sun => "sun",
                    },
                );
                args.set("day", self.message("weekday", false, &which)?);
                "opens-day"
            }
        };
        self.message(id, false, &args)
    }

    /// Said only when it helps to choose: more than one language, or not the one that is written.
    fn languages(&self, offer: &Offer) -> Option<String> {
        let own = self.envelope.lang;
        if offer.languages.is_empty() || offer.languages == [own] {
            return None;
        }
        let words = self.world.dialogues.words(own);
        let named: Vec<&str> = offer.languages.iter().filter_map(|lang| words.language_name(*lang)).collect();
        if named.is_empty() {
            return None;
        }
        let mut args = FluentArgs::new();
        args.set("languages", named.join(", "));
        self.message("option-languages", false, &args)
    }

    fn ages(&self, offer: &Offer) -> Option<String> {
        let mut args = FluentArgs::new();
        let id = match offer.ages {
            (Some(from), Some(to)) => {
                args.set("from", from.to_string());
                args.set("to", to.to_string());
                "option-age"
            }
            (None, Some(to)) => {
                args.set("to", to.to_string());
                "option-age-to"
            }
            (Some(from), None) => {
                args.set("from", from.to_string());
                "option-age-from"
            }
            (None, None) => return None,
        };
        self.message(id, false, &args)
    }
}

/// A time of day in a zone, such as 17:30.
fn clock_time(at: DateTime<Utc>, zone: &str) -> Option<String> {
    let tz: Tz = zone.parse().ok()?;
    Some(at.with_timezone(&tz).format("%H:%M").to_string())
}

fn app_name(app: App) -> &'static str {
    match app {
        App::WhatsApp => "WhatsApp",
        App::Telegram => "Telegram",
    }
}
