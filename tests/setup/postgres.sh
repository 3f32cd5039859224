#!/bin/sh
# Starts a throw-away PostgreSQL for the tests and prints its URL, for TEST_DATABASE_URL. Running it again is harmless.
# The cluster lives under target/postgres, listens on 127.0.0.1:55432 only, and trusts everyone on this machine:
# it never holds anything but test data. To stop it and start afresh: tests/setup/postgres.sh stop
set -eu

port=55432
root=$(cd "$(dirname "$0")/../.." && pwd)
home=${CARGO_TARGET_DIR:-$root/target}/postgres
data=$home/data

find_server() {
    server=$(command -v initdb 2>/dev/null || ls -d /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort -V | tail -n 1)
    [ -n "$server" ] || return 1
    bin=$(dirname "$(readlink -f "$server")")
}

# PostgreSQL refuses to run as root: then the user that its package made runs it.
as_owner() {
    if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

if ! find_server; then
    sudo=''
    [ "$(id -u)" = 0 ] || sudo=sudo
    export DEBIAN_FRONTEND=noninteractive
    { $sudo apt-get update -qq && $sudo apt-get install -y -qq postgresql; } >&2
    find_server || { echo "postgres.sh: PostgreSQL is not here and could not be installed" >&2; exit 1; }
fi

# A folder that the owner may enter, whoever owns the folders above it.
if [ "$(id -u)" = 0 ] && ! { mkdir -p "$home" && chown postgres "$home" && as_owner test -x "$home"; } 2>/dev/null; then
    home=/var/tmp/helpbridge-postgres
    data=$home/data
    mkdir -p "$home" && chown postgres "$home"
fi
mkdir -p "$home"

if [ "${1:-}" = stop ]; then
    as_owner "$bin/pg_ctl" -D "$data" -m immediate stop >&2 2>&1 || true
    rm -rf "$data"
    exit 0
fi

# One that answers on the port will do, whoever started it: every test has a schema of its own.
if ! "$bin/pg_isready" -q -h 127.0.0.1 -p "$port"; then
    [ -f "$data/PG_VERSION" ] || as_owner "$bin/initdb" -D "$data" -U postgres -A trust -E UTF8 --locale=C >&2
    # Nothing here has to survive: without waiting for the disk the tests are faster.
    options="-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=300"
    options="$options -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
    as_owner "$bin/pg_ctl" -D "$data" -l "$home/log" -w -o "$options" start >&2
fi

echo "postgres://postgres@127.0.0.1:$port/postgres"
