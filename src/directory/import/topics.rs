//! The table that puts the topics of services, which sources word as they like, under the groups of the taxonomy.

use std::collections::HashMap;

use serde::{Deserialize, de::IntoDeserializer, de::value::StrDeserializer};

use super::{Complaints, Fault, Files, TOPICS, shown, table, text};
use crate::triage::Group;

const SPEC: table::Spec = table::Spec { file: TOPICS, required: &["topic", "groups"], optional: &["narrow"] };

/// What a topic says.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Topic {
    /// The groups it falls under; none for words that tell nothing, such as "children".
    pub groups: Vec<Group>,
    /// Whether it is only a part of its groups.
    pub narrow: bool,
}

/// Topics by their words in small letters.
#[derive(Debug, Default)]
pub(super) struct Topics {
    known: HashMap<String, Topic>,
    /// Whether the table could not be read, so that no topic can be called unknown.
    broken: bool,
}

impl Topics {
    /// What a topic of a service says; a name of a group stands for itself.
    pub fn find(&self, words: &str) -> Result<Topic, Fault> {
        if let Some(topic) = self.known.get(&words.to_lowercase()) {
            return Ok(topic.clone());
        }
        if self.broken {
            return Ok(Topic::default());
        }
        let group = group(words).map_err(|_| {
            let fix = format!("add it to {TOPICS}, or use a topic that stands there");
            Fault::new("D-TOPIC", format!("unknown topic {}", shown(words)), fix)
        })?;
        Ok(Topic { groups: vec![group], narrow: false })
    }
}

fn group(name: &str) -> Result<Group, Fault> {
    let name_only: StrDeserializer<'_, serde::de::value::Error> = name.into_deserializer();
    Group::deserialize(name_only).map_err(|_| {
        let fix = "write names of the taxonomy between semicolons, as in suicide;self_harm";
        Fault::new("D-GROUP", format!("unknown group {}", shown(name)), fix)
    })
}

/// Reads the table, or the built-in one where the folder has none.
pub(super) fn read(files: &Files, complaints: &mut Complaints) -> Topics {
    let shipped = Files::shipped();
    let files = if files.get(TOPICS).is_some() { files } else { &shipped };
    let before = complaints.0.len();
    let mut topics = Topics::default();
    if let Some(table) = table::read(files, &SPEC, complaints) {
        for row in &table.rows {
            let mut cells = table::Cells::new(&table, row, complaints);
            let groups = cells.parse("groups", |text| text.split(';').map(|name| group(name.trim())).collect());
            let narrow = cells.word("narrow", "D-WORD", &[("no", false), ("yes", true)]);
            let Some(words) = cells.must("topic", text::name) else { continue };
            let topic = Topic { groups: groups.unwrap_or_default(), narrow };
            if topics.known.insert(words.to_lowercase(), topic).is_some() {
                let reason = format!("the topic {} stands there twice", shown(&words));
                cells.complain("topic", Fault::new("D-TOPIC-TWICE", reason, "keep one of the two"));
            }
        }
    }
    topics.broken = complaints.0.len() > before;
    topics
}
