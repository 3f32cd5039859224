//! `helpbridge triage`: verdicts on JSON lines, for measuring the classifier and for building on it.

use std::io::{self, BufRead, Write};

use serde::Serialize;
use serde_json::Value;

use crate::{
    lang::Locale,
    secret::MessageText,
    triage::{Act, Assessment, Evidence, Group, Leaf, Triage, Urgency},
};

use super::{fields::Fields, lines::Lines};

/// The longest line in bytes.
const LONGEST: usize = 64 * 1024;

/// The fields of a line, for the message about one that is not known.
const KNOWN: &str = "id, text, lang, context";

/// Answers every line at once. Gives whether all of them could be read.
pub fn answer(input: impl BufRead, mut output: impl Write, triage: &Triage) -> io::Result<bool> {
    let mut lines = Lines::new(input, LONGEST);
    let mut all_well = true;
    while let Some((line, content)) = lines.next()? {
        let question = content.map_err(str::to_owned).and_then(|content| Question::read(&content));
        match question {
            Ok(question) => {
                let assessment = question.verdict(triage);
                write_line(&mut output, &Verdict::of(&question.id, &assessment))?;
            }
            Err(error) => {
                all_well = false;
                write_line(&mut output, &Unreadable { id: &Value::Null, line, error: &error })?;
            }
        }
    }
    Ok(all_well)
}

/// Writes one JSON line and hands it on at once.
pub fn write_line(output: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    let mut text = serde_json::to_vec(value)?;
    text.push(b'\n');
    output.write_all(&text)?;
    output.flush()
}

/// A line that could not be read.
#[derive(Serialize)]
pub struct Unreadable<'a> {
    /// The line's own id, where it could be read.
    pub id: &'a Value,
    /// The number of the line, counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub error: &'a str,
}

struct Question {
    id: Value,
    text: MessageText,
    locale: Option<Locale>,
    /// What the young person wrote before, oldest first. What the bot said does not change a verdict.
    before: Vec<MessageText>,
}

impl Question {
    fn read(line: &str) -> Result<Question, String> {
        let mut fields = Fields::of(line)?;
        let id = fields.id()?;
        let text = fields.text("text")?.ok_or("text is needed")?;
        let locale = fields.read("lang", "a language tag such as en")?;
        let mut before = Vec::new();
        for item in fields.list("context")?.unwrap_or_default() {
            let mut item = Fields::of_value("an item of context", item)?;
            let from = item.text("from")?;
            let said = MessageText::new(item.text("text")?.ok_or("text is needed in every item of context")?);
            item.done("from, text")?;
            match from.as_deref() {
                Some("child") => before.push(said),
                Some("bot") => {}
                _ => return Err("from is child or bot in every item of context".to_owned()),
            }
        }
        fields.done(KNOWN)?;
        Ok(Question { id, text: MessageText::new(text), locale, before })
    }

    fn verdict(&self, triage: &Triage) -> Assessment {
        let lang = self.locale.map_or(crate::lang::Lang::EN, |locale| locale.lang);
        let mut context = Vec::new();
        for text in &self.before {
            let verdict = triage.assess_fully(text.expose(), lang, &context);
            context.push(verdict);
        }
        triage.assess_fully(self.text.expose(), lang, &context)
    }
}

#[derive(Serialize)]
struct Verdict<'a> {
    id: &'a Value,
    urgency: Urgency,
    unsure: bool,
    topics: Vec<Group>,
    leaves: &'a [Leaf],
    about: &'static str,
    act: Option<Act>,
    lang: &'a str,
    scores: Scores,
    evidence: &'a [Evidence],
}

#[derive(Serialize)]
struct Scores {
    none: f32,
    concern: f32,
    urgent: f32,
    emergency: f32,
}

impl<'a> Verdict<'a> {
    fn of(id: &'a Value, assessment: &'a Assessment) -> Self {
        let [none, concern, urgent, emergency] = assessment.scores;
        Verdict {
            id,
            urgency: assessment.urgency,
            unsure: assessment.unsure,
            topics: assessment.groups(),
            leaves: &assessment.leaves,
            about: assessment.about.as_str(),
            act: assessment.act,
            lang: assessment.lang.as_ref().map_or("und", |lang| lang.as_str()),
            scores: Scores { none, concern, urgent, emergency },
            evidence: &assessment.evidence,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::triage::About;

    use super::*;

    fn error_of(line: &str) -> String {
        Question::read(line).err().expect("a bad line")
    }

    #[test]
    fn a_verdict_has_every_field_under_its_name() {
        let assessment = Assessment {
            urgency: Urgency::Emergency,
            leaves: vec![Leaf::SelfHarm, Leaf::Grooming],
            about: About::SelfChild,
            lang: "sw".parse().ok(),
            scores: [0.0, 0.25, 0.25, 0.5],
            ..Assessment::default()
        };
        let id = Value::from("a");
        let text = serde_json::to_string(&Verdict::of(&id, &assessment)).expect("JSON");
        let expected = concat!(
            r#"{"id":"a","urgency":"emergency","unsure":false,"topics":["self_harm","online_exploitation"],"#,
            r#""leaves":["self_harm","grooming"],"about":"self","act":null,"lang":"sw","#,
            r#""scores":{"none":0.0,"concern":0.25,"urgent":0.25,"emergency":0.5},"evidence":[]}"#,
        );
        assert_eq!(text, expected);
    }

    #[test]
    fn a_line_may_say_the_language_and_what_came_before() {
        let line =
            r#"{"id":7,"text":"t","lang":"es-MX","context":[{"from":"child","text":"a"},{"from":"bot","text":"b"}]}"#;
        let question = Question::read(line).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!((question.before.len(), question.locale.map(|l| l.lang)), (1, "es".parse().ok()));
    }

    #[test]
    fn bad_lines_are_told_without_their_words() {
        for line in [
            "[\"private\"]",
            "\"private\"",
            "{\"id\":\"1\",\"text\":{\"private\":1}}",
            "{\"text\":\"private\"}",
            "{\"id\":\"1\",\"text\":\"t\",\"private\":1}",
            "{\"id\":\"1\",\"text\":\"t\",\"lang\":\"private\"}",
            "{\"id\":\"1\",\"text\":\"t\",\"context\":[{\"from\":\"private\",\"text\":\"private\"}]}",
            "{\"id\":\"1\",\"text\":\"t\",\"context\":[\"private\"]}",
            "{\"id\":\"1\",\"text\":\"private",
            "private",
        ] {
            assert!(!error_of(line).contains("private"), "{}", error_of(line));
        }
    }
}
