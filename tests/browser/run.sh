#!/bin/sh
# Tests the chat page in a browser with script turned off, and makes the pictures in docs/screens.
#
#   tests/browser/run.sh http://127.0.0.1:8080
#
# The server must run already. What is missing (Chromium from Debian, one npm package) is installed.
# CHROMIUM names another browser. SCREENS names another folder for the pictures; empty makes none.
set -eu
url=${1:?"usage: $0 URL of a running helpbridge"}
here=$(cd "$(dirname "$0")" && pwd)
cd "$here"

CHROMIUM=${CHROMIUM:-$(command -v chromium || true)}
if [ -z "$CHROMIUM" ]; then
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends chromium fonts-noto-core
    CHROMIUM=$(command -v chromium)
fi
[ -d node_modules/playwright-core ] || npm ci --silent

SCREENS=${SCREENS-$here/../../docs/screens}
export CHROMIUM SCREENS
exec node page.test.js "$url"
