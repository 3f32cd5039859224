//! The verdict on one message, in the labels of the taxonomy (version 1).
//!
//! Urgency follows CLPsych / ReachOut (crisis, red, amber, green); topics are leaves under the groups that the
//! child-facing side and the evaluation use.

use serde::{Deserialize, Serialize};

use crate::lang::Lang;

/// How soon someone must act. The order is the order of danger.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// No distress in the words.
    #[default]
    None,
    /// Distress worth support.
    Concern,
    /// Serious harm, not this minute.
    Urgent,
    /// Life or safety at risk now or within hours.
    Emergency,
}

impl Urgency {
    /// Every level, least first: the order of `scores` in the output.
    pub const ALL: [Urgency; 4] = [Urgency::None, Urgency::Concern, Urgency::Urgent, Urgency::Emergency];

    /// One level up, for when we are unsure; emergency stays emergency.
    #[must_use]
    pub fn raised(self) -> Urgency {
        match self {
            Urgency::None => Urgency::Concern,
            Urgency::Concern => Urgency::Urgent,
            Urgency::Urgent | Urgency::Emergency => Urgency::Emergency,
        }
    }
}

macro_rules! leaves {
    ($($leaf:ident => $group:ident),* $(,)?) => {
        /// What a message is about, as finely as the taxonomy tells.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[expect(missing_docs, reason = "the names are the taxonomy's own labels")]
        pub enum Leaf { $($leaf),* }

        impl Leaf {
    /// Whether it is harm from the home by its nature.
    pub fn is_harm_at_home(self) -> bool {
        use Leaf::{ChildMarriage, DomesticViolence, Fgm, HonourViolence, Neglect};
        matches!(self, DomesticViolence | Neglect | ChildMarriage | Fgm | HonourViolence)
    }

            /// Every leaf, in the order of the taxonomy.
            pub const ALL: &[Leaf] = &[$(Leaf::$leaf),*];

            /// The group that this leaf belongs to.
            pub fn group(self) -> Group {
                match self { $(Leaf::$leaf => Group::$group),* }
            }
        }
    };
}

/// The topic groups of the taxonomy; what services are matched by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the taxonomy's own labels")]
pub enum Group {
    Suicide,
    SelfHarm,
    PhysicalAbuse,
    SexualAbuse,
    EmotionalAbuse,
    Neglect,
    DomesticViolence,
    Bullying,
    OnlineExploitation,
    HarmfulPractices,
    LabourTrafficking,
    MentalHealth,
    Grief,
    FamilyRelationships,
    PeerRelationships,
    SexualityIdentity,
    PhysicalHealth,
    School,
    BasicNeeds,
    SubstanceUse,
    Discrimination,
    LegalMigration,
}

leaves! {
    Suicide => Suicide, SelfHarm => SelfHarm, PhysicalAbuse => PhysicalAbuse, SexualAbuse => SexualAbuse,
    EmotionalAbuse => EmotionalAbuse, Neglect => Neglect, DomesticViolence => DomesticViolence,
    Bullying => Bullying, Cyberbullying => Bullying,
    Grooming => OnlineExploitation, Sextortion => OnlineExploitation, ImageSharing => OnlineExploitation,
    OnlineHarm => OnlineExploitation,
    ChildMarriage => HarmfulPractices, Fgm => HarmfulPractices, HonourViolence => HarmfulPractices,
    ChildLabour => LabourTrafficking, Trafficking => LabourTrafficking, SexualExploitation => LabourTrafficking,
    Anxiety => MentalHealth, LowMood => MentalHealth, Anger => MentalHealth, Eating => MentalHealth,
    SelfImage => MentalHealth, Trauma => MentalHealth, Neurodevelopmental => MentalHealth,
    SleepStress => MentalHealth,
    Grief => Grief, Family => FamilyRelationships, Friends => PeerRelationships, Partner => PeerRelationships,
    Identity => SexualityIdentity, SexualHealth => PhysicalHealth, Pregnancy => PhysicalHealth,
    PhysicalHealth => PhysicalHealth,
    School => School, Work => School, EssentialNeeds => BasicNeeds, Runaway => BasicNeeds,
    MissingChild => BasicNeeds, Addiction => SubstanceUse, Discrimination => Discrimination,
    Legal => LegalMigration, Migration => LegalMigration,
    AccessServices => BasicNeeds, ThreatToOthers => School,
}

/// Whom a message is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// The writer, a young person.
    SelfChild,
    /// A friend, sibling or pupil.
    OtherChild,
    /// A parent, teacher or neighbour writing about a child.
    AdultForChild,
    /// An adult about themselves.
    AdultSelf,
    /// An adult's own sexual thoughts or acts towards a child; only when adulthood is stated.
    Offender,
    /// The words do not say.
    #[default]
    Unknown,
}

impl About {
    /// The label of the taxonomy.
    pub fn as_str(self) -> &'static str {
        match self {
            About::SelfChild => "self",
            About::OtherChild => "other_child",
            About::AdultForChild => "adult_for_child",
            About::AdultSelf => "adult_self",
            About::Offender => "offender",
            About::Unknown => "unknown",
        }
    }
}

/// What a message without distress does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the taxonomy's own labels")]
pub enum Act {
    Greeting,
    Thanks,
    Smalltalk,
    AboutBot,
    Question,
    Hyperbole,
    JokeOrQuote,
    Test,
    Spam,
    Abusive,
    Answer,
    Professional,
    OtherServices,
}

/// Which emergency service an emergency calls for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Situation {
    /// Danger, with no more said about its kind.
    #[default]
    Any,
    /// The body is hurt: pills, poison, a wound, a fall. An ambulance.
    Body,
    /// Someone attacks or is about to. The police.
    Attack,
    /// A fire. The fire service.
    Fire,
}

/// One reason for a verdict: a rule that fired or a weight of a model. Never any of the child's words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// `rule`, `linear`, `encoder`, or `context` for what was said before.
    pub layer: String,
    /// The rule's id, the model's feature group, or what it was.
    pub id: String,
    /// How much it weighed, 0 to 1.
    pub weight: f32,
}

/// The verdict on one message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Assessment {
    /// How soon someone must act.
    pub urgency: Urgency,
    /// Whether the next lower level is nearly as likely: the dialogue then asks its one safety check.
    pub unsure: bool,
    /// The topics, most telling first.
    pub leaves: Vec<Leaf>,
    /// Whom it is about.
    pub about: About,
    /// What it does, when there is no distress in it.
    pub act: Option<Act>,
    /// The language of the words, where it could be told.
    pub lang: Option<Lang>,
    /// Which emergency service is called for.
    pub situation: Situation,
    /// Whether the harm comes from the home: the privacy rules are stricter then.
    pub at_home: bool,
    /// Whether any words were understood at all; `false` leads to "can you say it in other words".
    pub understood: bool,
    /// A likelihood for each level in the order of [`Urgency::ALL`]; they sum to 1.
    pub scores: [f32; 4],
    /// Why, strongest first.
    pub evidence: Vec<Evidence>,
}

impl Assessment {
    /// What stands in when the classifier fails or takes too long: urgent, unsure (safety rule B8).
    pub fn failed() -> Self {
        Assessment {
            urgency: Urgency::Urgent,
            unsure: true,
            understood: true,
            scores: [0.1, 0.2, 0.4, 0.3],
            ..Assessment::default()
        }
    }

    /// The topic groups, in the order of the leaves, each once.
    pub fn groups(&self) -> Vec<Group> {
        let mut groups = Vec::new();
        for leaf in &self.leaves {
            if !groups.contains(&leaf.group()) {
                groups.push(leaf.group());
            }
        }
        groups
    }
}

/// A likelihood for each level: most on the verdict, more below it when unsure.
pub(super) fn scores(level: Urgency, unsure: bool) -> [f32; 4] {
    match (level, unsure) {
        (Urgency::None, false) => [0.84, 0.12, 0.03, 0.01],
        (Urgency::None, true) => [0.55, 0.35, 0.08, 0.02],
        (Urgency::Concern, false) => [0.1, 0.74, 0.14, 0.02],
        (Urgency::Concern, true) => [0.36, 0.48, 0.13, 0.03],
        (Urgency::Urgent, false) => [0.03, 0.11, 0.74, 0.12],
        (Urgency::Urgent, true) => [0.1, 0.35, 0.46, 0.09],
        (Urgency::Emergency, false) => [0.01, 0.03, 0.12, 0.84],
        (Urgency::Emergency, true) => [0.06, 0.09, 0.37, 0.48],
    }
}
