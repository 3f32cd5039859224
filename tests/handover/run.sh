#!/bin/sh
# Tests handovers over the real wire: the program as a process, the reference receiver with the official library, and a scripted
# young person. The program is killed from one moment to the next at every state and started again. Nothing here reaches the
# internet once it is installed.
#
# HELPBRIDGE names another program.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
venv=$root/target/handover-receiver
if [ ! -x "$venv/bin/python" ]; then
    python3 -m venv "$venv" 2>/dev/null || {
        export DEBIAN_FRONTEND=noninteractive
        apt-get update -qq
        apt-get install -y -qq --no-install-recommends python3 python3-venv >/dev/null
        python3 -m venv --clear "$venv"
    }
fi
"$venv/bin/python" -c 'import nacl, standardwebhooks' 2>/dev/null ||
    "$venv/bin/pip" install --quiet --disable-pip-version-check --requirement "$here/requirements.txt"
HELPBRIDGE=$("$root/tests/setup/program.sh")
export HELPBRIDGE
exec "$venv/bin/python" "$here/prove.py" "$root/docs/examples/receiver.py"
