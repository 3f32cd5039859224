#!/bin/sh
# Talks to the real program through a Bot API that others wrote (telegram-test-api), by polling and by webhook.
#
#   tests/telegram/run.sh          everything
#   tests/telegram/run.sh webhook  the tests with this word in their names
#
# The emulator is installed as package-lock.json pins it. HELPBRIDGE names another program. CONVERSATIONS=1000 makes the
# crowd as large as it is to be.
set -eu
cd "$(dirname "$0")"
root=$(cd ../.. && pwd)
if [ ! -d node_modules/telegram-test-api ]; then npm ci --silent; fi
HELPBRIDGE=${HELPBRIDGE:-$root/target/debug/helpbridge}
[ -x "$HELPBRIDGE" ] || (cd "$root" && cargo build --quiet)
export HELPBRIDGE
exec node run.js "$@"
