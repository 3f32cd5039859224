#!/bin/sh
# Talks to the real program through a Bot API that others wrote (telegram-test-api), by polling and by webhook.
#
#   tests/telegram/run.sh          everything
#   tests/telegram/run.sh webhook  the tests with this word in their names
#
# The emulator is installed as package-lock.json pins it. HELPBRIDGE names another program. CONVERSATIONS=1000 makes the
# crowd as large as it is to be.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
HELPBRIDGE=$("$root/tests/setup/program.sh")
export HELPBRIDGE
cd "$root/tests/telegram"
if [ ! -d node_modules/telegram-test-api ]; then npm ci --silent; fi
exec node run.js "$@"
