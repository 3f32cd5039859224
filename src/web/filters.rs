//! The filters of the public pages: a form that works without script, made of closed lists.

use std::collections::BTreeMap;

use axum::extract::Query;

use crate::{
    directory::{Channel, Directory, Filter, GROUPS, Sort, group_slug},
    lang::Lang,
};

use super::{
    WebState,
    public::{Asked, Frame},
};

/// The ages that can be picked: the one that is asked for, and the span that is shown.
const AGES: [(&str, &str, &str); 5] =
    [("8", "", "9"), ("11", "10", "12"), ("14", "13", "15"), ("17", "16", "17"), ("20", "18", "")];

/// A list to pick from.
pub(super) struct Select {
    pub name: &'static str,
    pub label: String,
    /// The value, its words, and whether it is picked.
    pub options: Vec<(String, String, bool)>,
}

/// The form.
pub(super) struct Form {
    pub selects: Vec<Select>,
    pub is_open: bool,
    /// Whether anything is picked.
    pub is_set: bool,
}

/// The filter of an address. A page takes what it knows and leaves the rest alone: a reader is never met with an error.
pub(super) fn of(asked: &Asked) -> Filter {
    let mut filter = Filter::default();
    if let Ok(Query(pairs)) = asked {
        for (name, value) in pairs.iter().filter(|(name, _)| name != "country") {
            _ = filter.set(name, value);
        }
    }
    filter
}

/// The filter as the end of an address that has something before it.
pub(super) fn query(filter: &Filter) -> String {
    filter.pairs().iter().map(|(name, value)| format!("&{name}={value}")).collect()
}

/// The word for a kind of the mapping.
pub(super) fn sort_word(sort: Sort) -> &'static str {
    match sort {
        Sort::Helpline => "page-pop-helpline",
        Sort::Reporting => "page-pop-reporting",
        Sort::Counselling => "page-kind-counselling",
        Sort::Police => "page-kind-police-unit",
        Sort::Government => "page-pop-government",
        Sort::Peer => "page-kind-peer-support",
        Sort::Ai => "page-kind-ai-driven",
    }
}

/// The words for a channel; a name that is the same everywhere stands as it is.
fn channel_words(channel: Channel, frame: &Frame<'_>) -> String {
    match channel {
        Channel::Call => frame.word("btn-call"),
        Channel::Sms => frame.word("btn-text"),
        Channel::WhatsApp => frame.word("page-whatsapp"),
        Channel::Telegram => "Telegram".to_owned(),
        Channel::Chat => frame.word("page-channel-chat"),
        Channel::Email => frame.word("page-channel-email"),
        Channel::Page => frame.word("page-channel-page"),
    }
}

/// The form for a page, with what is picked now.
pub(super) fn form(state: &WebState, frame: &Frame<'_>, filter: &Filter) -> Form {
    let picked: BTreeMap<&str, String> = filter.pairs().into_iter().collect();
    let select = |name: &'static str, label: &str, options: Vec<(String, String)>| {
        let now = picked.get(name);
        let options = options.into_iter().map(|(value, words)| (now == Some(&value), value, words));
        let options = options.map(|(is_picked, value, words)| (value, words, is_picked)).collect();
        Select { name, label: frame.word(label), options }
    };
    let topics = GROUPS.map(|group| {
        let slug = group_slug(group);
        (slug.to_owned(), frame.word(&format!("page-topic-{}", slug.replace('_', "-"))))
    });
    let kinds = Sort::ALL.map(|sort| (sort.slug().to_owned(), frame.word(sort_word(sort))));
    let channels = Channel::ALL.map(|channel| (channel.slug().to_owned(), channel_words(channel, frame)));
    let ages = AGES.map(|(age, from, to)| {
        let id = match (from, to) {
            ("", _) => "page-ages-to",
            (_, "") => "page-ages-from",
            _ => "page-ages-between",
        };
        (age.to_owned(), frame.word_with(id, &[("from", from), ("to", to)]))
    });
    let costs = [("free", "page-cost-free"), ("free-no-credit", "page-cost-free-no-credit")];
    let costs = costs.map(|(value, word)| (value.to_owned(), frame.word(word)));
    Form {
        selects: vec![
            select("kind", "page-services", kinds.into()),
            select("topic", "page-filter-topic", topics.into()),
            select("age", "page-ages", ages.into()),
            select("speaks", "page-languages", languages(state, frame)),
            select("channel", "page-filter-channel", channels.into()),
            select("cost", "page-cost", costs.into()),
        ],
        is_open: filter.open,
        is_set: !filter.is_open(),
    }
}

/// The languages that services of the directory speak, by name.
fn languages(state: &WebState, frame: &Frame<'_>) -> Vec<(String, String)> {
    let name = |lang: Lang| {
        let named = state.dialogues().name_in(frame.lang, lang).unwrap_or_else(|| lang.own_name()).to_owned();
        (lang.to_string(), named)
    };
    let mut all: Vec<(String, String)> = spoken(&state.directory()).into_iter().map(name).collect();
    all.sort_by_cached_key(|(_, name)| name.to_lowercase());
    all
}

fn spoken(directory: &Directory) -> Vec<Lang> {
    let shown = directory.services().iter().filter(|service| service.is_shown());
    let mut all: Vec<Lang> = shown.flat_map(|service| service.languages.iter().copied()).collect();
    all.sort();
    all.dedup();
    all
}
