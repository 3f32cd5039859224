#!/bin/sh
# Tests Discord over the real wire: the program as a process against the double. Nothing here reaches the internet once
# it is installed.
#
#   tests/discord/run.sh                everything
#   tests/discord/run.sh resume         the tests with this word in their names
#
# HELPBRIDGE names another program. CONVERSATIONS=1000 and BURST=5000 make the crowd as large as it is to be.
set -eu
words=${1:-}
set --
. "$(dirname "$0")/setup.sh"
HELPBRIDGE=$("$root/tests/setup/program.sh")
export HELPBRIDGE
exec node "$here/run.js" "$words"
