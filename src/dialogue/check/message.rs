//! What the walk must know of each message: its variables, its questions, whether it names a number.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{ast, parser};

use super::super::{
    rule::{Fact, Words},
    state::{CountryKnown, Flow},
};

/// Messages whose "In danger now?" is no question that wants an answer.
const NO_QUESTION: &[&str] = &["open-hello", "country-refused", "emergency-bar", "emergency-bar-unknown", "danger-now"];

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
    /// The functions it calls.
    pub functions: BTreeSet<String>,
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
        let Some(message) = self.0.get(id) else { return false };
        (known && message.variables.contains("emergency"))
            || message.texts.first().is_some_and(|text| text.readings.iter().any(|r| r.contains("112")))
            || message.references.iter().any(|id| self.has_number(&Words::Message(id.clone()), known))
    }

    /// Whether words are help: a card of services, a service with its number, or the honest word that there is none.
    pub fn is_help(&self, words: &Words) -> bool {
        match words {
            Words::Offers | Words::Picked => true,
            Words::Message(id) => self.0.get(id).is_some_and(|message| {
                message.variables.contains("number") || (message.variables.contains("url") && self.has_number(words, true))
            }),
        }
    }

    /// What a message needs and the turn does not have.
    pub fn missing(&self, id: &str, flow: &Flow, held: &BTreeSet<Fact>) -> Option<&'static str> {
        let message = self.0.get(id)?;
        let line = [Fact::Helpline, Fact::AdultLine, Fact::OffenderLine].iter().any(|fact| held.contains(fact));
        let country = flow.country == CountryKnown::Known || held.contains(&Fact::Guess);
        let needs = |name: &str| message.bare.contains(name);
        if (needs("helpline") || needs("number")) && !line {
            Some("a service with a number (fact helpline)")
        } else if needs("emergency") && !held.contains(&Fact::HasNumber) {
            Some("the country's own emergency number (fact has-number; or use { danger-now })")
        } else if needs("textnumber") && !held.contains(&Fact::TextEmergency) {
            Some("an emergency number that can be texted (fact text-emergency)")
        } else if needs("country") && !country {
            Some("a known country")
        } else {
            None
        }
    }
}

impl Message {
    fn add(&mut self, attribute: &str, pattern: &ast::Pattern<&str>) {
        let readings = self.readings(pattern, false);
        self.texts.push(Text { attribute: attribute.to_owned(), readings });
    }

    /// Every way a pattern can read; `inside` says that it stands in a choice over what is known.
    fn readings(&mut self, pattern: &ast::Pattern<&str>, inside: bool) -> Vec<String> {
        let mut all = vec![String::new()];
        for element in &pattern.elements {
            let parts = match element {
                ast::PatternElement::TextElement { value } => vec![(*value).to_owned()],
                ast::PatternElement::Placeable { expression } => self.expression(expression, inside),
            };
            all = all.iter().flat_map(|before| parts.iter().map(move |part| format!("{before}{part}"))).take(64).collect();
        }
        all
    }

    fn expression(&mut self, expression: &ast::Expression<&str>, inside: bool) -> Vec<String> {
        match expression {
            ast::Expression::Inline(inline) => vec![self.inline(inline, inside)],
            ast::Expression::Select { selector, variants } => {
                let by = match selector {
                    ast::InlineExpression::VariableReference { id } => id.name.to_owned(),
                    _ => "?".to_owned(),
                };
                let keys = variants.iter().map(|variant| match &variant.key {
                    ast::VariantKey::Identifier { name } => (*name).to_owned(),
                    ast::VariantKey::NumberLiteral { value } => (*value).to_owned(),
                });
                self.selectors.entry(by.clone()).or_default().extend(keys);
                self.variables.insert(by.clone());
                let over_known = inside || by == "known" || by == "state";
                variants.iter().flat_map(|variant| self.readings(&variant.value, over_known)).collect()
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>, inside: bool) -> String {
        match inline {
            ast::InlineExpression::StringLiteral { value } => (*value).to_owned(),
            ast::InlineExpression::NumberLiteral { value } => (*value).to_owned(),
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
                self.functions.insert(format!("-{}", id.name));
                String::new()
            }
            ast::InlineExpression::FunctionReference { id, .. } => {
                self.functions.insert(id.name.to_owned());
                String::new()
            }
            ast::InlineExpression::Placeable { expression } => {
                self.expression(expression, inside).into_iter().next().unwrap_or_default()
            }
        }
    }
}
