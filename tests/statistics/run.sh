#!/bin/sh
# Publishes a year of made-up counts and hands the result to the official validator of Frictionless data packages, to the
# example in Python, and to an attack that knows nothing of how it was made.
#
#   tests/statistics/run.sh
#
# It works in a temporary folder on SQLite. What is missing (a few Python packages, in an environment of their own under
# target/) is installed. HELPBRIDGE names another program.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
target=${CARGO_TARGET_DIR:-$root/target}

venv=$target/statistics
if ! "$venv/bin/python" -c 'import frictionless' 2>/dev/null; then
    python3 -m venv "$venv" 2>/dev/null || {
        export DEBIAN_FRONTEND=noninteractive
        apt-get update -qq
        apt-get install -y -qq --no-install-recommends python3 python3-venv >/dev/null
        python3 -m venv --clear "$venv"
    }
    "$venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
fi
python=$venv/bin/python

program=$("$root/tests/setup/program.sh")
data=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$data"' EXIT
cd "$data"
export HELPBRIDGE_DATA_DIR="$data" HELPBRIDGE_LOG=error HELPBRIDGE_TEST_CLOCK=2026-12-31T12:00:00Z
export HELPBRIDGE_PUBLIC_URL=https://chat.example.org HELPBRIDGE_OPERATOR__NAME='Lines and Friends'
export HELPBRIDGE_STATISTICS__DOI=10.5555/example HELPBRIDGE_STATISTICS__SERVICES=ke-childline-kenya-116
export HELPBRIDGE_TELEGRAM__TOKEN= HELPBRIDGE_DISCORD__TOKEN=

# The server makes the database.
port=$("$python" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
HELPBRIDGE_LISTEN=127.0.0.1:$port "$program" >output 2>&1 &
server=$!
"$python" "$here/fill.py" wait "http://127.0.0.1:$port/readyz"

"$python" "$here/fill.py" counts "$data/helpbridge.db"
"$program" statistics release >released
echo "ok      a year of weeks is published beside a server that runs ($(wc -l <released) releases)"
if "$program" statistics release >again 2>&1; then
    echo "FAILED  the same period twice is refused"
    exit 1
fi
echo "ok      the same period twice is refused"

"$python" "$here/check.py" "$program" "$data" "$(cut -d: -f1 released)"
"$python" "$here/check.py" pages "http://127.0.0.1:$port/statistics/" "$root/docs/examples/statistics.py"

# The example in R, where R is: Debian's r-base-core and r-cran-jsonlite.
if command -v Rscript >/dev/null 2>&1; then
    no_proxy='*' Rscript "$root/docs/examples/statistics.R" "http://127.0.0.1:$port/statistics/" >of_r
    grep -q '^ *KE ' of_r
    echo "ok      the example in R reads the release"
else
    echo "skipped the example in R: there is no Rscript here"
fi
