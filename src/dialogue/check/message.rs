//! What the walk must know of each message: its variables, its questions, whether it names a number.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{ast, parser};

use super::super::rule::Words;

/// Messages whose "In danger now?" is no question that wants an answer.
const NO_QUESTION: &[&str] = &["open-hello", "country-refused", "emergency-bar", "emergency-bar-unknown", "danger-now"];

/// The most ways in which one text may read. Shipped texts have six at most.
const MOST_READINGS: usize = 64;

/// One message as the checks see it.
#[derive(Clone, Debug, Default)]
pub struct Message {
    /// The file it stands in, and its line.
    pub file: String,
    /// The line.
    pub line: usize,
    /// Every variable, in any of its texts.
    pub variables: BTreeSet<String>,
    /// The variables that are not inside a choice over what is known.
    pub bare: BTreeSet<String>,
    /// The messages it refers to.
    pub references: BTreeSet<String>,
    /// What it chooses by, with the keys of the choice.
    pub selectors: BTreeMap<String, BTreeSet<String>>,
    /// What it uses besides text, variables and messages, in words for the complaint.
    pub functions: BTreeSet<String>,
    /// Whether it can read in more ways than are looked at.
    pub many: bool,
    /// The literal texts: the value's and the attribute's.
    pub texts: Vec<Text>,
    /// Whether it has an attribute `.again`.
    pub again: bool,
}

/// One text of a message with every way it can read.
#[derive(Clone, Debug, Default)]
pub struct Text {
    /// The name of the attribute; empty for the value.
    pub attribute: String,
    /// Each reading, with variables as `{name}` and references as `{@id}`.
    pub readings: Vec<String>,
    /// The variables of this text, in the order in which they come first.
    pub variables: Vec<String>,
}

/// The messages of one language.
#[derive(Clone, Debug, Default)]
pub struct Messages(pub BTreeMap<String, Message>);

impl Messages {
    /// Reads the texts of a language (path -> content).
    pub fn read<'a>(files: impl Iterator<Item = (&'a str, &'a str)>) -> Messages {
        let mut all = BTreeMap::new();
        for (path, text) in files {
            let resource = match parser::parse(text) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            for entry in &resource.body {
                let ast::Entry::Message(parsed) = entry else { continue };
                let id = parsed.id.name;
                let at = (id.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
                let mut message = Message {
                    file: path.to_owned(),
                    line: super::super::problem::line_of(text, at),
                    again: parsed.attributes.iter().any(|a| a.id.name == "again"),
                    ..Message::default()
                };
                if let Some(value) = &parsed.value {
                    message.add("", value);
                }
                for attribute in &parsed.attributes {
                    message.add(attribute.id.name, &attribute.value);
                }
                all.insert(id.to_owned(), message);
            }
        }
        Messages(all)
    }

    /// Whether a message can be said in other words.
    pub fn has_again(&self, id: &str) -> bool {
        self.0.get(id).is_some_and(|message| message.again)
    }

    /// How many questions words ask that want an answer.
    pub fn questions(&self, words: &Words) -> usize {
        match words {
            Words::Offers => 1,
            Words::Picked => 0,
            Words::Message(id) if NO_QUESTION.contains(&id.as_str()) => 0,
            Words::Message(id) => self.0.get(id).map_or(0, |message| {
                let count = |reading: &String| reading.chars().filter(|c| matches!(c, '?' | '؟' | '？' | '፧')).count();
                message.texts.iter().flat_map(|text| &text.readings).map(count).max().unwrap_or(0)
            }),
        }
    }

    /// Whether words name a number to call, given whether the country's own is known.
    pub fn has_number(&self, words: &Words, known: bool) -> bool {
        let Words::Message(id) = words else { return false };
        self.reached(id).iter().filter_map(|id| self.0.get(*id)).any(|message| {
            (known && message.variables.contains("emergency"))
                || message.texts.first().is_some_and(|text| text.readings.iter().any(|r| r.contains("112")))
        })
    }

    /// Whether words are help: a card of services, a service with its number, or the honest word that there is none.
    pub fn is_help(&self, words: &Words) -> bool {
        match words {
            Words::Offers | Words::Picked => true,
            Words::Message(id) => self.0.get(id).is_some_and(|message| {
                message.variables.contains("number")
                    || (message.variables.contains("url") && self.has_number(words, true))
            }),
        }
    }

    /// The variables that a message cannot do without, those of the messages it refers to among them.
    pub fn needs(&self, id: &str) -> BTreeSet<&str> {
        let messages = self.reached(id);
        messages.iter().filter_map(|id| self.0.get(*id)).flat_map(|m| m.bare.iter().map(String::as_str)).collect()
    }

    /// A message and all that it refers to, however far.
    fn reached<'a>(&'a self, id: &'a str) -> BTreeSet<&'a str> {
        let mut found = BTreeSet::new();
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            if found.insert(id) {
                open.extend(
                    self.0.get(id).into_iter().flat_map(|message| message.references.iter().map(String::as_str)),
                );
            }
        }
        found
    }

    /// Whether a message comes back to itself through those it refers to.
    pub fn goes_round(&self, id: &str) -> bool {
        let references = self.0.get(id).into_iter().flat_map(|message| &message.references);
        references.into_iter().any(|other| self.reached(other).contains(id))
    }
}

impl Message {
    fn add(&mut self, attribute: &str, pattern: &ast::Pattern<&str>) {
        let readings = self.readings(pattern, false);
        let mut variables: Vec<String> = Vec::new();
        for part in readings.iter().flat_map(|reading| reading.split('{').skip(1)) {
            let name = part.split('}').next().unwrap_or_default();
            if !name.starts_with('@') && !variables.iter().any(|known| known == name) {
                variables.push(name.to_owned());
            }
        }
        self.texts.push(Text { attribute: attribute.to_owned(), readings, variables });
    }

    /// Every way a pattern can read; `inside` says that it stands in a choice over what is known.
    fn readings(&mut self, pattern: &ast::Pattern<&str>, inside: bool) -> Vec<String> {
        let mut all = vec![String::new()];
        for element in &pattern.elements {
            let parts = match element {
                ast::PatternElement::TextElement { value } => vec![(*value).to_owned()],
                ast::PatternElement::Placeable { expression } => self.expression(expression, inside),
            };
            if all.len() * parts.len() > MOST_READINGS {
                // What is not looked at could hold anything: the message is refused.
                self.many = true;
            }
            let both = all.iter().flat_map(|before| parts.iter().map(move |part| format!("{before}{part}")));
            all = both.take(MOST_READINGS).collect();
        }
        all
    }

    fn expression(&mut self, expression: &ast::Expression<&str>, inside: bool) -> Vec<String> {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, inside),
            ast::Expression::Select { selector, variants } => {
                let by = if let ast::InlineExpression::VariableReference { id } = selector {
                    self.variables.insert(id.name.to_owned());
                    id.name
                } else {
                    self.functions.insert("a choice by something that is no variable".to_owned());
                    "?"
                };
                let keys = variants.iter().map(|variant| {
                    let key = match &variant.key {
                        ast::VariantKey::Identifier { name } => name,
                        ast::VariantKey::NumberLiteral { value } => value,
                    };
                    format!("{}[{key}]", if variant.default { "*" } else { "" })
                });
                self.selectors.entry(by.to_owned()).or_default().extend(keys);
                let over_known = inside || by == "known" || by == "state";
                variants.iter().flat_map(|variant| self.readings(&variant.value, over_known)).collect()
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>, inside: bool) -> Vec<String> {
        let one = match inline {
            ast::InlineExpression::StringLiteral { value } | ast::InlineExpression::NumberLiteral { value } => {
                // Escapes inside could spell what the other rules look for.
                self.functions.insert("words in quotes or digits inside { }".to_owned());
                (*value).to_owned()
            }
            ast::InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
                if !inside {
                    self.bare.insert(id.name.to_owned());
                }
                format!("{{{}}}", id.name)
            }
            ast::InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
                format!("{{@{}}}", id.name)
            }
            ast::InlineExpression::TermReference { id, .. } => {
                self.functions.insert(format!("the term -{}", id.name));
                String::new()
            }
            ast::InlineExpression::FunctionReference { id, .. } => {
                self.functions.insert(format!("the function {}", id.name));
                String::new()
            }
            // A hidden variant inside is a reading like any other.
            ast::InlineExpression::Placeable { expression } => return self.expression(expression, inside),
        };
        vec![one]
    }
}
