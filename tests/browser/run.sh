#!/bin/sh
# Tests the pages in a browser with script turned off, and makes the pictures in docs/screens.
#
#   tests/browser/run.sh                            starts a server of its own on a free port, in a temporary folder
#   tests/browser/run.sh http://127.0.0.1:8080      tests the one that runs there
#
# What is missing (Chromium from Debian, one npm package) is installed. HELPBRIDGE names another program.
# CHROMIUM names another browser. SCREENS names another folder for the pictures; empty makes none.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cd "$here"

CHROMIUM=${CHROMIUM:-$(command -v chromium || true)}
if [ -z "$CHROMIUM" ]; then
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends chromium fonts-noto-core
    CHROMIUM=$(command -v chromium)
fi
[ -d node_modules/playwright-core ] || npm ci --silent

url=${1:-}
if [ -z "$url" ]; then
    program=${HELPBRIDGE:-$root/target/debug/helpbridge}
    [ -x "$program" ] || (cd "$root" && cargo build --quiet)
    data=$(mktemp -d)
    port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
    # A Wednesday at noon in Nairobi, so that the same services are open in every picture.
    (cd "$data" && HELPBRIDGE_LISTEN=127.0.0.1:$port HELPBRIDGE_DATA_DIR=$data HELPBRIDGE_LOG=error \
        HELPBRIDGE_PUBLIC_URL=http://127.0.0.1:$port HELPBRIDGE_TEST_CLOCK=2026-11-25T09:00:00Z \
        exec "$program") >"$data/output" 2>&1 &
    server=$!
    trap 'kill "$server" 2>/dev/null || true; rm -rf "$data"' EXIT
    url=http://127.0.0.1:$port
    tries=0
    until curl -fsS --noproxy '*' "$url/readyz" >/dev/null 2>&1; do
        tries=$((tries + 1))
        if [ "$tries" -gt 100 ] || ! kill -0 "$server" 2>/dev/null; then
            cat "$data/output" >&2
            exit 1
        fi
        sleep 0.2
    done
fi

SCREENS=${SCREENS-$root/docs/screens}
export CHROMIUM SCREENS
node page.test.js "$url"
