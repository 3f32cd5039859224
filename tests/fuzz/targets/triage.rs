//! Triage on any bytes as text, in every language: a sound verdict, the same one each time.
//!
//! Parts between lines of `---` are messages of one conversation, oldest first.
#![no_main]

use helpbridge_fuzz::{tree, verdict};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let triage = &tree::SHIPPED.triage;
    let text = tree::text(data);
    let languages: Vec<_> = triage.languages().collect();
    for lang in &languages {
        let mut context = Vec::new();
        for message in text.split("\n---\n").take(8) {
            let found = triage.assess(message, *lang, &context);
            verdict::is_sound(&found);
            assert!(found == triage.assess(message, *lang, &context), "two verdicts on one message");
            context.push(found);
        }
    }
    if let Some(told) = triage.language(&text) {
        assert!(languages.contains(&told), "a language without rules");
    }
});
