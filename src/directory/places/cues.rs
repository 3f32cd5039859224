//! The everyday words around a place: what leads up to it, what says that the writer is there, what says the opposite.
//!
//! All languages are tried together, for young people mix them. Every table is folded once, when the places are read.
//! It knows words, not names: which country is meant is decided in `directory/places.rs`.

use foldhash::{HashMap, HashSet};

use super::{fold::fold, words};
use crate::lang::Lang;

/// How careful to be with a name that is a word of everyday speech, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Careful {
    /// Read it only after a word for "in".
    AfterIn,
    /// Read it only after "I am".
    AfterBe,
    /// Read it as the whole answer, or after "in" or "I am".
    Alone,
}

/// What a word in front of a place does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lead {
    /// Says nothing about what follows.
    Filler,
    /// "I am": what follows may be a word for people.
    Be,
    /// "in", "I live": what follows is a place.
    Place,
}

const FILLERS: &str = "well um uh hmm ok okay so just currently now actually hi hello hey my country is it its s t the a an \
    city town state of county called near around somewhere \
    hola pues bueno mi pais es el la los las ciudad provincia departamento ahora actualmente cerca \
    bonjour salut ben euh moi mon pays est c cest le les l d ville actuellement pres \
    habari sawa nchi ya yangu yetu jiji la mji wa mkoa kaunti sasa \
    مرحبا سلام بلدي دولتي بلد دولة مدينة محافظة ولاية هي هو حاليا الان";

const BE: &str = "i am im m we are were our soy somos yo je suis nous sommes on mimi ni sisi أنا نحن احنا";

const PLACE: &str = "in from at live living stay staying reside residing based located here born \
    vivo vivimos estoy estamos resido en de del desde aqui vengo \
    habite jhabite habitons vis vivons viens reside au aux dans du des depuis chez ici \
    niko nipo naishi ninaishi tunaishi tuko natoka ninatoka nimetoka tunatoka kutoka toka nchini jijini mjini katika \
    kwetu huku hapa nakaa ninakaa \
    أعيش اعيش اسكن أسكن نعيش نسكن ساكن ساكنة عايش عايشة مقيم مقيمة موجود موجودة في من ف هنا قاعد";

/// First-person phrases that are followed by the place where the writer is.
const HERE: &[&str] = &[
    "i live in",
    "we live in",
    "i stay in",
    "i am in",
    "i'm in",
    "im in",
    "am in",
    "we are in",
    "we're in",
    "here in",
    "i am living in",
    "i'm living in",
    "im living in",
    "i am from here in",
    "i live here in",
    "i am staying in",
    "i'm staying in",
    "im staying in",
    "i am currently in",
    "im currently in",
    "i'm currently in",
    "i reside in",
    "i am based in",
    "currently in",
    "currently living in",
    "now living in",
    "living here in",
    "im based in",
    "i currently live in",
    "i am now in",
    "im now in",
    "i live near",
    "aqui en",
    "j'habite",
    "j'habite à",
    "j'habite en",
    "j'habite au",
    "j'habite aux",
    "j'habite dans",
    "jhabite",
    "jhabite à",
    "jhabite en",
    "jhabite au",
    "nous habitons à",
    "nous habitons en",
    "nous habitons au",
    "on habite à",
    "on habite en",
    "on habite au",
    "on est en",
    "on est au",
    "on est à",
    "je vis à",
    "je vis en",
    "je vis au",
    "je vis aux",
    "je vis dans",
    "je suis à",
    "je suis en",
    "je suis au",
    "je suis aux",
    "je reste à",
    "ici à",
    "ici en",
    "ici au",
    "nous vivons à",
    "nous vivons en",
    "nous vivons au",
    "niko",
    "nipo",
    "naishi",
    "ninaishi",
    "tunaishi",
    "tuko",
    "nakaa",
    "ninakaa",
    "niko hapa",
    "hapa nchini",
    "huku",
    "أعيش في",
    "اعيش ف",
    "نعيش في",
    "أسكن في",
    "أنا في",
    "انا ف",
    "نحن في",
    "احنا في",
    "أنا ساكن في",
    "أنا ساكنة في",
    "أنا عايش في",
    "أنا عايشة في",
    "أنا موجود في",
    "أنا موجودة في",
    "أنا مقيم في",
    "أنا مقيمة في",
    "أقيم في",
    "أنا هنا في",
    "هنا في",
];

/// The same in Spanish, where a "no" in front turns them round.
const HERE_AFTER_NO: &[&str] = &[
    "vivo en",
    "vivimos en",
    "estoy en",
    "estamos en",
    "resido en",
    "estoy viviendo en",
    "vivo aqui en",
    "vivo cerca de",
];

/// Arabic phrases after which the place carries its "in" as a first letter: "انا بمصر".
const HERE_ATTACHED: &[&str] =
    &["أنا", "أعيش", "أسكن", "أنا ساكن", "أنا ساكنة", "أنا عايش", "أنا عايشة", "أنا موجود", "احنا", "نعيش"];

/// Words in front of such a phrase that take it away from here and now.
const AWAY: &str = "is was were he she they who to if when before used wish not dont never that says said say like cuando si antes que \
    quand avant que كنت كان أن لو عندما لما لست nilikuwa kama nikiwa wakati alisema";

/// Words between the phrase and the place.
const BETWEEN: &str = "the a city town state of country county republic small village near northern southern eastern western \
    north south east west rural la el los las ciudad pais estado provincia de del un pueblo cerca \
    le les l d ville pays banlieue nchi nchini ya jiji jijini la mji mjini wa mkoa mkoani kaunti \
    مدينة دولة بلد محافظة ولاية قرية";

/// Words after a name that make it something else: a street, a person's house.
const AFTER: &str = "s street st road rd avenue ave class house room school hotel restaurant dinner food shirt";

/// Words in front of a name that say it is something else than where the writer is.
const BEFORE: &str = "to of about and or vs versus with for than hate love like visit visited visiting left leave leaving miss \
    beat play played against support watch a de del con y o por para amo odio visitar contra vers avec et ou pour aime contre \
    ya wa na au kwa kwenda napenda nachukia kuhusu dhidi الى على مع و او عن ضد احب اكره ل ب";

/// Words for other people. Where they are is not where the writer is.
const OTHERS: &str = "dad daddy mom mommy mum mother father parents friend friends brother sister uncle aunt cousin grandma \
    grandpa boyfriend girlfriend bf gf he she they his her their teacher stepdad stepmom \
    padre madre papá mamá amigo amiga amigos hermano hermana tío tía novio novia primo prima abuela abuelo ella ellos vive \
    père mère ami amie amis frère sœur copain copine oncle tante cousin cousine il elle ils habitent \
    baba mama rafiki kaka dada mjomba shangazi yeye anaishi yuko \
    أبي ابوي بابا أمي ماما صديقي صديقتي أخي أختي اخوي عمي خالي هو هي يعيش تعيش";

/// Words by which the writer speaks of themselves, and so outweigh the list above.
const SELF: &str = "im am live stay vivo estoy soy vivimos estamos habite suis vis viens niko nipo naishi ninaishi natoka \
    ninatoka أنا أعيش أسكن ساكن ساكنة نعيش";

/// Words that deny what follows.
const DENIALS: &str =
    "not dont don isnt isn arent aint never no nunca tampoco pas ليس ليست لست مش مو siko siishi sio sitoki";

/// Two-letter codes that are words in chat, in any language: read only in capitals.
const WORDS_ANY: &str = "am as at be by do er fm gg gf hm id im in io is it kn la ma me mh mm mr ms my na ne np om pm ps re \
    sb sh so st tf to tv um va vs ye bb bf bs eh th al et ad cc ai dj ss gs tt";
/// The same per language.
const WORDS_IN: [(&str, &str); 4] = [
    ("es", "de es se si ni no ve ir mi cu su pa"),
    ("fr", "de se si sa es ni cv ca pk tg au mf il je vu lu nu us"),
    ("sw", "si ni ya za wa ka ki sa pa"),
    ("ar", "li mo sy"),
];
/// Two-letter codes that are answers of another kind, however they are written: no, yes, no (Arabic), not applicable.
const WORDS_NEVER: &str = "no si la na";

/// The tables, folded.
#[derive(Clone, Debug, Default)]
pub(super) struct Cues {
    lead: HashMap<String, Lead>,
    here: HashMap<String, Vec<Here>>,
    away: HashSet<String>,
    between: HashSet<String>,
    after: HashSet<String>,
    others: HashSet<String>,
    oneself: HashSet<String>,
    denials: HashSet<String>,
    before: HashSet<String>,
    careful: HashMap<String, Careful>,
    no_typo: HashSet<String>,
}

/// What must follow a [`HERE`] phrase: its other words, and how the place is joined to it.
#[derive(Clone, Debug)]
struct Here {
    rest: Vec<String>,
    /// A "no" in front denies it.
    after_no: bool,
    /// The place begins with the Arabic letter for "in".
    attached: bool,
}

impl Cues {
    /// Folds the tables.
    pub fn new() -> Cues {
        let words = |table: &str| -> HashSet<String> { table.split_whitespace().map(fold).collect() };
        let mut lead = HashMap::default();
        for (table, kind) in [(FILLERS, Lead::Filler), (BE, Lead::Be), (PLACE, Lead::Place)] {
            lead.extend(words(table).into_iter().map(|word| (word, kind)));
        }
        let mut careful = HashMap::default();
        for (table, kind) in [
            (words::NEEDS_PLACE, Careful::AfterIn),
            (words::NEEDS_BE, Careful::AfterBe),
            (words::NEEDS_ALONE, Careful::Alone),
        ] {
            careful.extend(table.split(',').map(fold).map(|name| (name, kind)));
        }
        let mut here: HashMap<String, Vec<Here>> = HashMap::default();
        for (phrases, after_no, attached) in
            [(HERE, false, false), (HERE_AFTER_NO, true, false), (HERE_ATTACHED, false, true)]
        {
            for phrase in phrases {
                let mut tokens = fold(phrase).split(' ').map(str::to_owned).collect::<Vec<_>>().into_iter();
                let first = tokens.next().expect("no phrase of the tables is empty");
                here.entry(first).or_default().push(Here { rest: tokens.collect(), after_no, attached });
            }
        }
        // The longest phrase of a word first, so that "i am" never hides "i am living in".
        for phrases in here.values_mut() {
            phrases.sort_by_key(|phrase| usize::MAX - phrase.rest.len());
        }
        Cues {
            lead,
            here,
            careful,
            away: words(AWAY),
            between: words(BETWEEN),
            after: words(AFTER),
            others: words(OTHERS),
            oneself: words(SELF),
            denials: words(DENIALS),
            before: words(BEFORE),
            no_typo: words(words::NO_TYPO),
        }
    }

    /// What this word does in front of a place.
    pub fn lead(&self, word: &str) -> Option<Lead> {
        self.lead.get(word).copied()
    }

    /// How careful to be with this folded name.
    pub fn careful(&self, name: &str) -> Option<Careful> {
        self.careful.get(name).copied()
    }

    /// Whether the word is no misspelt name.
    pub fn is_plain_word(&self, word: &str) -> bool {
        self.no_typo.contains(word) || self.lead.contains_key(word) || self.others.contains(word)
    }

    /// Whether the words deny something, or speak of other people and not of the writer.
    pub fn is_about_elsewhere(&self, words: &[&str]) -> bool {
        let any = |set: &HashSet<String>| words.iter().any(|word| set.contains(*word));
        any(&self.denials) || (any(&self.others) && !any(&self.oneself))
    }

    /// Whether the word denies what follows.
    pub fn is_denial(&self, word: &str) -> bool {
        self.denials.contains(word)
    }

    /// Whether the word in front of a name makes it something else than the place of the writer.
    pub fn is_before(&self, word: &str) -> bool {
        let leads = self.lead.contains_key(word) || self.others.contains(word);
        leads || self.before.contains(word) || self.between.contains(word)
    }

    /// Whether the word after a name makes it something else.
    pub fn is_after(&self, word: &str) -> bool {
        self.after.contains(word)
    }

    /// Every position after a phrase that says "I am here in", past articles and the like; and whether the
    /// place carries its "in" with it.
    pub fn heres(&self, words: &[&str]) -> Vec<(usize, bool)> {
        (0..words.len()).filter_map(|start| self.here_at(words, start)).collect()
    }

    fn here_at(&self, words: &[&str], start: usize) -> Option<(usize, bool)> {
        let before = start.checked_sub(1).map(|at| words[at]);
        if before.is_some_and(|word| self.away.contains(word)) {
            return None;
        }
        let rest = &words[start + 1..];
        self.here.get(words[start])?.iter().find_map(|phrase| {
            let says = rest.len() > phrase.rest.len() && phrase.rest.iter().zip(rest).all(|(a, b)| a == b);
            if !says || (phrase.after_no && before == Some("no")) {
                return None;
            }
            let mut at = start + 1 + phrase.rest.len();
            if phrase.attached {
                return words[at].starts_with('ب').then_some((at, true));
            }
            while at + 1 < words.len() && self.between.contains(words[at]) {
                at += 1;
            }
            Some((at, false))
        })
    }
}

/// Whether two letters are to be read as a country code when they are the whole answer in this language.
pub(super) fn is_code(letters: &str, lang: Lang) -> bool {
    let lower = letters.to_ascii_lowercase();
    let is_in = |list: &str| list.split(' ').any(|word| word == lower);
    let is_word = is_in(WORDS_ANY) || WORDS_IN.iter().any(|(tag, list)| *tag == lang.as_str() && is_in(list));
    let shouted = letters.bytes().all(|b| b.is_ascii_uppercase());
    !is_in(WORDS_NEVER) && (shouted || !is_word)
}
