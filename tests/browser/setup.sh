# Sourced by the scripts beside it: installs what they need and sets CHROMIUM. Works from any folder.
cd "$(dirname "$0")"

CHROMIUM=${CHROMIUM:-$(command -v chromium || true)}
if [ -z "$CHROMIUM" ]; then
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends chromium fonts-noto-core
    CHROMIUM=$(command -v chromium)
fi
if [ ! -d node_modules/playwright-core ] || [ ! -d node_modules/axe-core ]; then npm ci --silent; fi
export CHROMIUM
