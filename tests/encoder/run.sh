#!/usr/bin/env bash
# Compares the scores that candle and rust-bert give with those of Python.
#
#   tests/encoder/run.sh          with rust-bert only when something of the encoder changed since proven.txt was written
#   tests/encoder/run.sh always   with rust-bert in any case; writes proven.txt
#
# That the code for rust-bert fits its types is looked at each time. To build and link it, 812 MB are fetched
# (tests/setup/libtorch.sh) and compilers run for some minutes.
set -euo pipefail
cd "$(dirname "$0")/../.."

# What decides whether the last result still holds.
state() {
    cat src/triage/encoder/* tests/encoder/main.rs tests/setup/libtorch.sh dialogues/triage/encoder/* tests/fixtures/triage/encoder.jsonl |
        sha256sum | cut -d ' ' -f 1
}

cargo clippy --locked --lib --test encoder --features rust-bert,rust-bert/doc-only -- -D warnings

proven=tests/encoder/proven.txt
if [ "${1:-}" != always ] && [ "$(cat "$proven" 2>/dev/null)" = "$(state)" ]; then
    echo 'nothing of the encoder changed since rust-bert gave the same scores'
    exit 0
fi
eval "$(tests/setup/libtorch.sh target/libtorch)"
# This makes a program with rust-bert where the other tests look for one, and that one starts only where libtorch is found.
cargo test --locked --features rust-bert --test encoder
cargo build --locked --quiet
state >"$proven"
