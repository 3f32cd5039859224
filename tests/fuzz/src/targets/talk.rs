//! A talk of arbitrary events over the shipped dialogue and directory: always answered, always with a number in an
//! emergency, and the state stays small. How a talk is written stands in `src/talk.rs`.

use super::super::{
    talk::{self, Talk},
    tree,
};
use helpbridge::dialogue::World;

/// Reads what is shipped, so that it is not counted as the time of the first input.
pub fn be_ready() {
    tree::be_ready();
}

/// Holds what came of an input against its promises.
pub fn run(data: &[u8]) {
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
}
