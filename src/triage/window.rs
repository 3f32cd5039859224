//! Where the words of rules stand in a message: what patterns are matched against.

use super::pattern::WordId;

/// The number of no word, where one is looked for that need not be there.
pub const ANY_WORD: WordId = WordId::MAX;

/// What stands in a window of a message of at most 127 tokens.
#[derive(Debug, Default)]
pub struct Window {
    /// For each word's number where in `places` it is found, 0 for words that are not there.
    slots: Vec<u16>,
    places: Vec<u128>,
    /// The numbers of the words that are there, in the order in which they came.
    pub present: Vec<WordId>,
    /// Where sentences begin.
    pub starts: u128,
    /// The places right behind the last word of a sentence.
    pub ends: u128,
    /// The tokens that a short gap may skip.
    pub skippable: u128,
    /// Every word, number and emoji.
    pub words: u128,
    /// Every token, sentence breaks too.
    pub tokens: u128,
}

impl Window {
    /// The window with no token in it, for words numbered below `words`. It is used again and again: to make the list of all
    /// words anew for each message takes as long as to read the message.
    pub fn cleared(mut self, words: usize) -> Self {
        for id in self.present.drain(..) {
            self.slots[id as usize] = 0;
        }
        if self.slots.len() < words {
            self.slots.resize(words, 0);
        }
        self.places.clear();
        self.places.push(0);
        Window { slots: self.slots, places: self.places, present: self.present, starts: 1, ..Window::default() }
    }

    /// Where a word stands.
    pub fn of(&self, id: WordId) -> u128 {
        self.slots.get(id as usize).map_or(0, |slot| self.places[usize::from(*slot)])
    }

    /// Whether a word stands anywhere; [`ANY_WORD`] always does.
    pub fn has(&self, id: WordId) -> bool {
        id == ANY_WORD || self.of(id) != 0
    }

    /// Notes that a word stands at a place.
    pub fn note(&mut self, id: WordId, place: u128) {
        let slot = &mut self.slots[id as usize];
        if *slot == 0 {
            // A window holds few enough words that the count of slots never comes near its limit; past it, the
            // word is simply not seen.
            let Ok(next) = u16::try_from(self.places.len()) else { return };
            *slot = next;
            self.places.push(0);
            self.present.push(id);
        }
        self.places[usize::from(*slot)] |= place;
    }
}
