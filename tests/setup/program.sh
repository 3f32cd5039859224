#!/bin/sh
# Prints the path of the program that a script is to test: HELPBRIDGE if it is set, else the debug build of these sources,
# which is made when it is not up to date. A build with other features may lie in the same place, so it is not enough that
# a program is there.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
if [ -n "${HELPBRIDGE:-}" ]; then
    program=$(realpath "$HELPBRIDGE")
else
    program=${CARGO_TARGET_DIR:-$root/target}/debug/helpbridge
    (cd "$root" && cargo build --locked --quiet --bin helpbridge) >&2
fi
# A program that cannot run at all (a library is missing) is told here, not by tests that wait for it.
"$program" --version >/dev/null
echo "$program"
