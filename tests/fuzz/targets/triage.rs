//! Triage on any bytes as text, in every language: a sound verdict, the same one each time.
//!
//! Parts between lines of `---` are messages of one conversation, oldest first.
#![no_main]

use helpbridge_fuzz::{tree, verdict};

libfuzzer_sys::fuzz_target!(init: tree::be_ready(), |data: &[u8]| {
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
});
