//! Noise: the discrete Laplace distribution, drawn exactly, and the ledger of what it costs.
//!
//! The sampler is that of Canonne, Kamath and Steinke, "The Discrete Gaussian for Differential Privacy" (2020), algorithms
//! 1 and 2: whole numbers and fair coins only, so that no rounding of floating-point numbers tells anything about the
//! number it is added to. Where the coins come from is up to the caller.

/// Where random bits come from.
pub trait Coins {
    /// The next 64 of them.
    fn next(&mut self) -> u64;
}

impl<F: FnMut() -> u64> Coins for F {
    fn next(&mut self) -> u64 {
        self()
    }
}

/// A whole number below a bound, each as likely as the other.
fn below(coins: &mut impl Coins, bound: u128) -> u128 {
    debug_assert!(bound > 0);
    let bits = 128 - (bound - 1).leading_zeros();
    let mask = if bits == 128 { u128::MAX } else { (1 << bits) - 1 };
    loop {
        let high = if bits > 64 { coins.next() } else { 0 };
        let drawn = ((u128::from(high) << 64) | u128::from(coins.next())) & mask;
        if drawn < bound {
            return drawn;
        }
    }
}

/// Heads with the chance `num / den`.
fn heads(coins: &mut impl Coins, num: u128, den: u128) -> bool {
    below(coins, den) < num
}

/// Heads with the chance e to the power of minus `num / den`, which is between 0 and 1.
fn heads_exp(coins: &mut impl Coins, num: u128, den: u128) -> bool {
    let mut k: u128 = 1;
    while heads(coins, num, den * k) {
        k += 1;
    }
    k % 2 == 1
}

/// A number whose chance falls by e to the power of minus `s / t` with each step away from zero: the discrete Laplace
/// distribution with scale `t / s`.
pub fn laplace(coins: &mut impl Coins, t: u64, s: u64) -> i64 {
    let (t, s) = (u128::from(t.max(1)), u128::from(s.max(1)));
    loop {
        let within = below(coins, t);
        if !heads_exp(coins, within, t) {
            continue;
        }
        let mut whole: u128 = 0;
        while heads_exp(coins, 1, 1) {
            whole += 1;
        }
        let steps = (within + t * whole) / s;
        let is_negative = heads(coins, 1, 2);
        if is_negative && steps == 0 {
            continue;
        }
        let size = i64::try_from(steps).unwrap_or(i64::MAX);
        return if is_negative { -size } else { size };
    }
}

/// How far from zero noise of this scale stays nineteen times out of twenty.
pub fn reach(t: u64, s: u64) -> u64 {
    // P(|x| > n) = 2 q^(n+1) / (1 + q), with q = e^(-s/t).
    #[expect(clippy::cast_precision_loss, reason = "a width that people read")]
    let q = libm::exp(-(s as f64) / (t as f64));
    let outside = |n: &u32| 2.0 * libm::pow(q, f64::from(*n) + 1.0) / (1.0 + q);
    (0..u32::MAX).find(|n| outside(n) <= 0.05).map_or(u64::MAX, u64::from)
}

/// What noise costs is counted in millionths, so that sums are exact.
pub const MILLIONTHS: f64 = 1_000_000.0;

/// A cost in millionths.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "settings keep it between 0 and 1000")]
pub fn millionths(epsilon: f64) -> u64 {
    libm::round(epsilon * MILLIONTHS) as u64
}

/// Why noise cannot be paid for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the budget of {year} is used up: {spent} of {budget} millionths of epsilon are spent and this release costs {cost}"
)]
pub struct Overspent {
    /// The year of the budget.
    pub year: i32,
    /// What is spent of it.
    pub spent: u64,
    /// All of it.
    pub budget: u64,
    /// What was to be spent.
    pub cost: u64,
}

/// Whether a cost can be paid out of what is left of a year's budget.
pub fn afford(year: i32, spent: u64, budget: u64, cost: u64) -> Result<(), Overspent> {
    if spent.saturating_add(cost) <= budget { Ok(()) } else { Err(Overspent { year, spent, budget, cost }) }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    /// Coins for tests: splitmix64.
    fn coins(mut seed: u64) -> impl FnMut() -> u64 {
        move || {
            seed = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mut z = seed;
            z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            z ^ (z >> 31)
        }
    }

    /// How likely a number is.
    #[expect(clippy::cast_precision_loss, reason = "small numbers")]
    fn chance(n: i64, t: u64, s: u64) -> f64 {
        let q = (-(s as f64) / (t as f64)).exp();
        (1.0 - q) / (1.0 + q) * q.powi(i32::try_from(n.abs()).expect("small"))
    }

    #[test]
    fn numbers_come_as_often_as_they_should() {
        for (t, s) in [(1, 1), (3, 2), (75, 10), (5, 1)] {
            let (mut coins, draws) = (coins(t * 1000 + s), 40_000);
            let mut seen: BTreeMap<i64, f64> = BTreeMap::new();
            for _ in 0..draws {
                *seen.entry(laplace(&mut coins, t, s)).or_default() += 1.0;
            }
            let draws = f64::from(draws);
            let mut chi: f64 = 0.0;
            let mut cells: f64 = 0.0;
            for n in -30..=30 {
                let expected = chance(n, t, s) * draws;
                if expected >= 20.0 {
                    chi += (seen.get(&n).copied().unwrap_or_default() - expected).powi(2) / expected;
                    cells += 1.0;
                }
            }
            // Five standard deviations above what a right sampler gives.
            assert!(chi < cells + 5.0 * (2.0 * cells).sqrt(), "scale {t}/{s}: {chi} over {cells} cells");
        }
    }

    #[test]
    fn nineteen_of_twenty_stay_within_reach() {
        for (t, s) in [(1, 1), (75, 10), (20, 1)] {
            let reach = i64::try_from(reach(t, s)).expect("small");
            let inside: f64 = (-reach..=reach).map(|n| chance(n, t, s)).sum();
            let without: f64 = (1 - reach..reach).map(|n| chance(n, t, s)).sum();
            assert!(inside >= 0.95 && without < 0.95, "{t}/{s}: {reach}");
        }
    }

    #[test]
    fn the_budget_is_never_overspent() {
        assert!(afford(2026, 40, 50, 10).is_ok());
        let error = afford(2026, 41, 50, 10).expect_err("too much");
        assert!(error.to_string().contains("2026") && error.to_string().contains("41"));
        assert!(afford(2026, u64::MAX, 50, 1).is_err());
        assert_eq!(millionths(0.3) * 3, millionths(0.9));
    }

    proptest! {
        #[test]
        fn a_number_below_a_bound_is_below_it(seed: u64, bound in 1_u128..1_000_000_007) {
            prop_assert!(below(&mut coins(seed), bound) < bound);
        }

        #[test]
        fn any_scale_ends(seed: u64, t in 1_u64..100_000, s in 1_u64..1000) {
            let _ = laplace(&mut coins(seed), t, s);
        }
    }
}
