//! The ground of a real turn: facts from the directory, acts on the envelope.

use crate::{
    country::Country,
    directory::{
        Audience, ChatHere, ContactChannel, Kind, Need, Offer, PRACTICE, Place, Reach, Reason, TextToEmergency, Way,
        route,
    },
    triage::{Group, Situation, Urgency},
};

use super::{
    effect::{Hand, Report, Tally, Went},
    engine::Ground,
    rule::{Act, Fact},
    state::{Envelope, Flow, Talk},
    world::World,
};

/// The most services on the table at once.
const AT_ONCE: usize = 3;

/// What the young person named in this event, beyond its signals.
#[derive(Clone, Debug, Default)]
pub(super) struct Named {
    /// A country, or several.
    pub place: Option<Place>,
    /// A language.
    pub lang: Option<crate::lang::Lang>,
    /// A service.
    pub service: Option<String>,
    /// A way to reach it.
    pub way: Option<ContactChannel>,
    /// What went wrong with it.
    pub trouble: Option<Went>,
    /// What the words of this message are about, which a beginning does not forget.
    pub groups: Vec<Group>,
    /// The kind of danger they tell of.
    pub situation: Situation,
    /// How urgent they are; `None` for what is no words.
    pub urgency: Option<Urgency>,
}

/// The world as a turn sees it, and what the turn did to the envelope.
#[expect(clippy::struct_excessive_bools, reason = "each is a thing of its own that the turn did")]
pub(super) struct Real<'w> {
    pub world: World<'w>,
    pub envelope: Envelope,
    pub named: Named,
    pub tallies: Vec<Tally>,
    pub hands: Vec<Hand>,
    /// The helpline of a talk that is forgotten in this turn: the words that say so name it.
    pub forgotten: Option<String>,
    pub reports: Vec<Report>,
    /// Whether a former talk was let go.
    pub anew: bool,
    /// Whether everything was forgotten because the young person wants it so.
    pub forgot: bool,
    pub wipe: bool,
    pub clear: bool,
    pub repeat: bool,
}

impl<'w> Real<'w> {
    pub fn new(world: World<'w>, envelope: Envelope, named: Named) -> Self {
        Real {
            world,
            envelope,
            named,
            tallies: Vec::new(),
            hands: Vec::new(),
            forgotten: None,
            reports: Vec::new(),
            anew: false,
            forgot: false,
            wipe: false,
            clear: false,
            repeat: false,
        }
    }

    /// All services for the need as it stands, best first.
    pub fn offers(&self, audience: Audience, reach: Reach) -> Vec<Offer> {
        let Some(country) = self.envelope.country else { return Vec::new() };
        let fits = |offer: &Offer| {
            // What can be used from anywhere is offered for its own topic only: a tool against pictures on the web is
            // no answer to hunger.
            !offer.reasons.contains(&Reason::AnyCountry) || offer.reasons.contains(&Reason::ForThisTopic)
        };
        let offers = route(self.world.directory, &self.need(country, audience, reach));
        let offers: Vec<Offer> =
            self.world.answers.over(self.world.directory, reach, offers).into_iter().filter(fits).collect();
        if self.world.chats.is_empty() || audience != Audience::Young {
            return offers;
        }
        // Whom one can chat with right here comes first; within that the order stays. A line about something else does
        // not become the right one by that.
        let is_for_this = |offer: &Offer| {
            matches!(offer.kind, Kind::ChildHelpline | Kind::YouthHelpline)
                || offer.reasons.contains(&Reason::ForThisTopic)
        };
        let (mut here, elsewhere): (Vec<Offer>, Vec<Offer>) =
            offers.into_iter().partition(|offer| is_for_this(offer) && self.chat_of(&offer.service).is_some());
        // Of two, the one that is there for most ages: how old anybody is, nobody asks.
        let is_for_few = |offer: &Offer| self.chat_of(&offer.service).is_some_and(ChatHere::is_for_few);
        here.sort_by_key(is_for_few);
        here.extend(elsewhere);
        here
    }

    /// A service's people, if they can be chatted with right here, now.
    pub fn chat_of(&self, service: &str) -> Option<&'w ChatHere> {
        if self.envelope.audience != Audience::Young || self.envelope.tried.iter().any(|tried| tried == service) {
            return None;
        }
        let of = self.world.directory.service(service);
        self.world.chats.open(service, of, self.envelope.lang, self.world.now)
    }

    /// The next service that can be chatted with, besides the one that is picked.
    fn next_chat(&self, flow: &Flow) -> Option<String> {
        let picked = self.envelope.picked.as_ref();
        let offers = self.offers(self.envelope.audience, flow.reach);
        let mut others = offers.into_iter().filter(|offer| Some(&offer.service) != picked);
        others.find(|offer| self.chat_of(&offer.service).is_some()).map(|offer| offer.service)
    }

    /// The people of the picked service.
    pub fn picked_chat(&self) -> Option<&'w ChatHere> {
        self.chat_of(self.envelope.picked.as_deref()?)
    }

    fn need(&self, country: Country, audience: Audience, reach: Reach) -> Need {
        Need {
            country,
            lang: self.envelope.lang,
            groups: self.envelope.groups.clone(),
            age: None,
            audience,
            reach,
            now: self.world.now,
        }
    }

    /// The services on the table, as offers, in the order in which they were put there.
    pub fn table(&self, reach: Reach) -> Vec<Offer> {
        self.offers(self.envelope.audience, reach)
            .into_iter()
            .filter(|offer| self.envelope.shown.contains(&offer.service))
            .collect()
    }

    /// A service to name together with a number to dial: the picked one, else the best.
    pub fn helpline(&self, reach: Reach) -> Option<Offer> {
        let dialled = |offer: &Offer| offer.channel == ContactChannel::Call && offer.phone.is_some();
        let offers = self.offers(self.envelope.audience, Reach::Any);
        let picked = self.envelope.picked.as_ref();
        offers
            .iter()
            .find(|offer| Some(&offer.service) == picked && dialled(offer))
            .or_else(|| offers.iter().find(|offer| reach == Reach::NoCredit && dialled(offer)))
            .or_else(|| offers.iter().find(|offer| dialled(offer)))
            .cloned()
    }

    /// The ways to reach the picked service, the one that suits first.
    pub fn ways(&self, flow: &Flow) -> Vec<Way> {
        let Some(service) = self.envelope.picked.as_ref().and_then(|id| self.world.directory.service(id)) else {
            return Vec::new();
        };
        let mut ways = service.ways();
        ways.retain(|way| !self.world.answers.hides(&service.id, way.channel));
        if flow.reach == Reach::Silent {
            ways.retain(|way| way.channel != ContactChannel::Call);
        }
        if let Some(wanted) = self.named.way {
            ways.sort_by_key(|way| way.channel != wanted);
        }
        ways
    }

    fn put(&mut self, flow: &Flow, next: bool) {
        let offers = self.offers(self.envelope.audience, flow.reach);
        if next {
            let shown = std::mem::take(&mut self.envelope.shown);
            self.envelope.seen.extend(shown);
        } else {
            self.envelope.seen.clear();
        }
        let fresh = offers.iter().filter(|offer| !self.envelope.seen.contains(&offer.service));
        self.envelope.shown = fresh.take(AT_ONCE).map(|offer| offer.service.clone()).collect();
        self.envelope.picked = None;
        self.envelope.way = None;
    }

    /// Tells how it went with the picked service.
    fn report(&mut self, went: Went) {
        if let (Some(service), Some(way)) = (self.envelope.picked.clone(), self.envelope.way) {
            self.reports.push(Report { service, way, went });
        }
    }

    fn pick(&mut self, flow: &Flow) {
        // A way that was named while a service is picked means that service.
        let picked_has = self.named.way.is_some_and(|way| self.ways(flow).iter().any(|w| w.channel == way));
        if self.named.service.is_none() && self.envelope.picked.is_some() && picked_has {
            self.envelope.way = self.named.way;
            return;
        }
        let directory = self.world.directory;
        let reached = |id: &&String| match self.named.way {
            None => true,
            Some(way) => directory.service(id).is_some_and(|s| s.ways().iter().any(|w| w.channel == way)),
        };
        let shown = &self.envelope.shown;
        let wanted = self.named.service.as_ref().filter(|id| shown.contains(id));
        self.envelope.picked = wanted.or_else(|| shown.iter().find(reached)).or_else(|| shown.first()).cloned();
        self.envelope.way = self.best_way(flow).map(|way| way.channel);
    }
}

impl Ground for Real<'_> {
    fn fact(&mut self, fact: Fact, flow: &Flow) -> bool {
        let directory = self.world.directory;
        let country = self.envelope.country;
        match fact {
            Fact::HasNumber => country.is_some_and(|c| !directory.emergency(c, self.envelope.situation).is_empty()),
            Fact::TextEmergency => country.and_then(|c| directory.emergency_row(c)).is_some_and(|row| {
                row.text == TextToEmergency::Yes && !row.numbers(self.envelope.situation).is_empty()
            }),
            Fact::Helpline => self.helpline(flow.reach).is_some(),
            Fact::AnyLine => !self.offers(self.envelope.audience, flow.reach).is_empty(),
            Fact::More => self.offers(self.envelope.audience, flow.reach).iter().any(|offer| {
                !self.envelope.seen.contains(&offer.service) && !self.envelope.shown.contains(&offer.service)
            }),
            Fact::Writable => !self.offers(self.envelope.audience, Reach::Silent).is_empty(),
            Fact::OnTable => !self.envelope.shown.is_empty(),
            Fact::Picked => self.envelope.picked.is_some(),
            Fact::Ways => self.ways(flow).len() > 1,
            Fact::AdultLine => self
                .offers(Audience::Adult, Reach::Any)
                .iter()
                .any(|o| o.channel == ContactChannel::Call && o.phone.is_some()),
            Fact::OffenderLine => self.offers(Audience::Offender, Reach::Any).iter().any(|o| o.phone.is_some()),
            Fact::Guess => self.envelope.guess.is_some_and(|c| directory.country(c).is_some()),
            Fact::Entrance => self.entrance().is_some(),
            Fact::ForAdult => self.envelope.audience == Audience::Adult,
            Fact::ForOffender => self.envelope.audience == Audience::Offender,
            Fact::Pictures => self.envelope.groups.contains(&Group::OnlineExploitation),
            Fact::Web => self.envelope.channel == super::state::ChannelKind::Web,
            Fact::App => self.envelope.channel.is_app(),
            Fact::Discord => self.envelope.channel == super::state::ChannelKind::Discord,
            Fact::Terminal => self.envelope.channel == super::state::ChannelKind::Terminal,
            Fact::Chat => {
                let wants_another_way = self.named.way.is_some_and(|way| way != ContactChannel::Chat);
                !wants_another_way && self.picked_chat().is_some()
            }
            Fact::NextChat => self.next_chat(flow).is_some(),
            Fact::PracticeOn => self.world.chats.get(PRACTICE).is_some() && self.envelope.talk.is_none(),
            Fact::InPractice => match &self.envelope.talk {
                Some(talk) => talk.service == PRACTICE,
                None => self.envelope.picked.as_deref() == Some(PRACTICE),
            },
            Fact::Talk => self.envelope.talk.is_some(),
            Fact::Used => self.envelope.used,
            Fact::HurtHome => self.envelope.is_hurt_at_home(),
            Fact::Placed => self.envelope.talk.as_ref().is_some_and(|talk| talk.position.is_some()),
            Fact::Held => self.envelope.talk.as_ref().is_some_and(|talk| talk.held),
            Fact::Undoable => self.envelope.talk.as_ref().is_some_and(|talk| talk.undoable),
            Fact::TalkNumber => self.talk_number().is_some(),
            Fact::Shared => self.envelope.before.share,
        }
    }

    fn act(&mut self, act: Act, flow: &Flow) {
        match act {
            Act::TallyOffered => self.tallies.push(Tally::Offered),
            Act::TallyReferred => self.tallies.push(Tally::Referred),
            Act::TallyFailed => self.tallies.push(Tally::DidNotWork),
            Act::TallyNoLine => self.tallies.push(Tally::NoLine),
            Act::TallyReached => self.tallies.push(Tally::Reached),
            Act::ReportReached => self.report(Went::Reached),
            Act::ReportFailed => self.report(self.named.trouble.unwrap_or(Went::Otherwise)),
            Act::TallyHelped => self.tallies.push(Tally::Helped),
            Act::TallyNotHelped => self.tallies.push(Tally::DidNotHelp),
            Act::Wipe => {
                self.wipe = true;
                self.envelope.last_said.clear();
            }
            Act::AutoWipe => self.clear |= self.envelope.channel.is_app() && !self.envelope.kept,
            Act::Keep => self.envelope.kept = true,
            Act::Forget => {
                // Whoever is forgotten is with nobody any more: the person on the other end is told.
                self.leave();
                self.forgotten = self.talk_name();
                self.forget();
                self.forgot = true;
                // What the entrance tells is known of whoever comes through it, a stranger included.
                self.envelope.country = self.entrance();
            }
            Act::SetCountry => {
                if let Some(Place::One(country)) = self.named.place {
                    self.envelope.move_to(country);
                }
            }
            Act::AcceptGuess => {
                if let Some(country) = self.envelope.guess {
                    self.envelope.move_to(country);
                }
            }
            Act::Candidates => {
                if let Some(Place::Several(countries)) = &self.named.place {
                    self.envelope.candidates.clone_from(countries);
                }
            }
            Act::Offers => self.put(flow, false),
            Act::NextOffers => self.put(flow, true),
            Act::AdultOffers => {
                self.envelope.audience = Audience::Adult;
                self.put(flow, false);
            }
            Act::Pick => self.pick(flow),
            Act::SetLanguage => {
                if let Some(lang) = self.named.lang {
                    self.envelope.lang = lang;
                    self.envelope.lang_chosen = true;
                }
            }
            Act::Repeat => self.repeat = true,
            Act::Pause => self.envelope.pauses = self.envelope.pauses.saturating_add(1).min(3),
            Act::ForAdult => self.envelope.audience = Audience::Adult,
            Act::ForOffender => self.envelope.audience = Audience::Offender,
            Act::ForYoung => self.envelope.audience = Audience::Young,
            Act::PickPractice => self.envelope.picked = Some(PRACTICE.to_owned()),
            Act::PickNextChat => {
                self.envelope.picked = self.next_chat(flow);
            }
            Act::ToldRules => self.envelope.before.rules = true,
            Act::AskedNear => self.envelope.before.near = true,
            Act::Share => self.envelope.before.share = true,
            Act::StartFresh => self.envelope.before.share = false,
            Act::Ask => {
                self.hands.push(Hand::Ask);
                let service = self.envelope.picked.clone().unwrap_or_default();
                self.envelope.talk = Some(Talk { service, ..Talk::default() });
                self.envelope.used = true;
            }
            Act::Pass => self.hands.push(Hand::Pass),
            Act::LeaveTalk => self.leave(),
            Act::Undo => self.hands.push(Hand::Undo),
            Act::Report => self.hands.push(Hand::Report),
            Act::Agree => self.hands.push(Hand::Agree),
            Act::Disagree => self.hands.push(Hand::Disagree),
            Act::DeleteThere => self.hands.push(Hand::Delete),
        }
    }

    fn begin(&mut self, _flow: &Flow) {
        let country = self.envelope.country;
        self.forget();
        self.envelope.country = country;
        // The message that begins a conversation belongs to it.
        self.envelope.groups.clone_from(&self.named.groups);
        self.envelope.situation = self.named.situation;
        self.envelope.recent.extend(self.named.urgency);
    }
}

impl Real<'_> {
    /// The country of the entrance, if the directory knows it.
    fn entrance(&self) -> Option<Country> {
        self.envelope.entrance.filter(|country| self.world.directory.country(*country).is_some())
    }

    fn leave(&mut self) {
        if self.envelope.talk.is_some() {
            self.hands.push(Hand::Leave);
        }
    }

    fn forget(&mut self) {
        let kept = &self.envelope;
        self.anew |= kept.noted.spoke;
        let mut fresh = Envelope::new(kept.channel, kept.lang);
        fresh.lang_chosen = kept.lang_chosen;
        fresh.guess = kept.guess;
        fresh.entrance = kept.entrance;
        self.envelope = fresh;
    }
}
