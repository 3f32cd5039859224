//! Chance that can be repeated: the same seed gives the same throws.

/// A seeded source of numbers (SplitMix64).
pub struct Dice(u64);

impl Dice {
    /// Dice for this seed and this purpose.
    pub fn new(seed: u64, purpose: u64) -> Self {
        let mut dice = Dice(seed ^ purpose.wrapping_mul(0xD1B5_4A32_D192_ED03));
        dice.throw();
        dice
    }

    fn throw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number from 0 to just below `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.throw() % end.max(1)
    }

    /// Something that happens once in `times`.
    pub fn once_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    /// A message id of a client, a UUID.
    pub fn client_id(&mut self) -> String {
        let (a, b) = (self.throw(), self.throw());
        let (time, rest) = (a >> 32, a & 0xFFFF);
        format!("{time:08x}-{rest:04x}-4{:03x}-8{:03x}-{:012x}", a >> 16 & 0xFFF, b >> 52, b & 0xFFFF_FFFF_FFFF)
    }
}
