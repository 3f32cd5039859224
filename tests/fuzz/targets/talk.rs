//! A talk of arbitrary events over the shipped dialogue and directory: always answered, always with a number in an
//! emergency, and the state stays small. How a talk is written stands in `src/talk.rs`.
#![no_main]

use helpbridge::dialogue::World;
use helpbridge_fuzz::{
    talk::{self, Talk},
    tree,
};

libfuzzer_sys::fuzz_target!(init: tree::be_ready(), |data: &[u8]| {
    let shipped = &*tree::SHIPPED;
    let world = World {
        dialogues: &shipped.dialogues,
        directory: &shipped.directory,
        chats: &helpbridge::directory::NO_CHATS,
        answers: helpbridge::directory::Answers::none(),
        now: talk::noon(),
        public_url: "https://chat.test",
    };
    Talk::new(world, &shipped.triage, true).play(&tree::text(data));
});
