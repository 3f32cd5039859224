#!/bin/sh
# Proves the double of Discord with two clients that somebody else wrote, discord.js and discord.py: each logs in, chats,
# and goes through the faults that our own tests order. Nothing here reaches the internet once it is installed.
set -eu
set -- clients
. "$(dirname "$0")/setup.sh"
cd "$here"

node prove.js

talk=$(mktemp -d)
mkfifo "$talk/open"
trap 'rm -rf "$talk"' EXIT
node main.js '{"heartbeat_interval": 500, "identify_window": 0, "max_concurrency": 100}' <"$talk/open" >"$talk/where" &
# The double ends when nobody holds its input open.
exec 3>"$talk/open"
tries=0
until [ -s "$talk/where" ]; do
    tries=$((tries + 1))
    [ "$tries" -le 300 ] || { echo 'prove.sh: the double does not start' >&2; exit 1; }
    sleep 0.1
done
"$venv/bin/python" prove.py "$(cat "$talk/where")"
exec 3>&-
wait
