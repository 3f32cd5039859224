# Sourced by the scripts beside it: installs what the double of Discord needs (Node and one npm package), and with
# `clients` the two clients that prove it (an npm package, a Python package in target/discord-clients). Works from any
# folder; running it again is harmless.
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)

install() {
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    # shellcheck disable=SC2086 # more than one package may be named
    apt-get install -y -qq --no-install-recommends $1 >/dev/null
}

command -v node >/dev/null && command -v npm >/dev/null || install 'nodejs npm'
[ -d "$here/node_modules/ws" ] || (cd "$here" && npm ci --silent)

if [ "${1:-}" = clients ]; then
    venv=$root/target/discord-clients
    if [ ! -x "$venv/bin/python" ]; then
        python3 -m venv "$venv" 2>/dev/null || { install 'python3 python3-venv' && python3 -m venv --clear "$venv"; }
    fi
    "$venv/bin/python" -c 'import discord' 2>/dev/null ||
        "$venv/bin/pip" install --quiet --disable-pip-version-check --requirement "$here/requirements.txt"
fi
