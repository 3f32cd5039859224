//! Triage on any bytes as text, in every language: a sound verdict, the same one each time.
//!
//! Parts between lines of `---` are messages of one conversation, oldest first.

use super::super::{tree, verdict};

/// Reads what is shipped, so that it is not counted as the time of the first input.
pub fn be_ready() {
    tree::be_ready();
}

/// Holds what came of an input against its promises.
pub fn run(data: &[u8]) {
    let triage = &tree::SHIPPED.triage;
    let text = tree::text(data);
    for lang in triage.languages() {
        let mut context = Vec::new();
        for message in text.split("\n---\n").take(8) {
            let found = triage.assess(message, lang, &context);
            verdict::is_sound(&found);
            assert!(found == triage.assess(message, lang, &context), "two verdicts on one message");
            context.push(found);
        }
    }
    assert!(triage.language(&text) == triage.language(&text), "two languages of one text");
}
