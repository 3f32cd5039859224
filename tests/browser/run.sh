#!/bin/sh
# Tests the pages in a browser, with script and without, and makes the pictures in docs/screens.
#
#   tests/browser/run.sh                      everything
#   tests/browser/run.sh leaving              the tests of leaving.test.js
#   tests/browser/run.sh leaving Shift        those of them with this word in their names
#
# It starts a server of its own on a free port, in a temporary folder. What is missing (Chromium from Debian, two npm
# packages) is installed. HELPBRIDGE names another program.
# CHROMIUM names another browser. SCREENS names another folder for the pictures; empty makes none.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
. "$here/setup.sh"

program=$("$root/tests/setup/program.sh")
data=$(mktemp -d)
port() {
    node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}
port=$(port)
HOST=http://localhost:$(port)
SITE=http://127.0.0.1:$port
AWAY=http://localhost:$(port)
# A Wednesday at noon in Nairobi, so that the same services are open in every picture.
(cd "$data" && HELPBRIDGE_LISTEN=127.0.0.1:$port HELPBRIDGE_DATA_DIR=$data HELPBRIDGE_LOG=error \
    HELPBRIDGE_PUBLIC_URL=$SITE HELPBRIDGE_TEST_CLOCK=2026-11-25T09:00:00Z \
    HELPBRIDGE_EXIT_URL=$AWAY/weather HELPBRIDGE_OPERATOR__NAME="Lines and Friends" \
    HELPBRIDGE_PARTNERS__SCHOOL__ORIGINS=$HOST HELPBRIDGE_PARTNERS__SCHOOL__COUNTRY=KE \
    HELPBRIDGE_PARTNERS__CLOSED__ORIGINS=$HOST HELPBRIDGE_PARTNERS__CLOSED__ENABLED=false \
    exec "$program") >"$data/output" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true; rm -rf "$data"' EXIT
tries=0
until curl -fsS --noproxy '*' "$SITE/readyz" >/dev/null 2>&1; do
    tries=$((tries + 1))
    if [ "$tries" -gt 600 ] || ! kill -0 "$server" 2>/dev/null; then
        cat "$data/output" >&2
        exit 1
    fi
    sleep 0.2
done

# What there is to see of statistics: a few weeks of made-up counts.
python3 "$root/tests/statistics/fill.py" counts "$data/helpbridge.db" 42
(cd "$data" && HELPBRIDGE_DATA_DIR=$data HELPBRIDGE_TEST_CLOCK=2026-11-25T09:00:00Z HELPBRIDGE_PUBLIC_URL=$SITE \
    HELPBRIDGE_OPERATOR__NAME="Lines and Friends" "$program" statistics release >>"$data/output")

SCREENS=${SCREENS-$root/docs/screens}
# For accounts of staff, which are added on the machine itself.
PROGRAM=$program
DATA=$data
export SCREENS SITE HOST AWAY PROGRAM DATA
node run.js "$@"
