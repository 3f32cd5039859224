#!/bin/sh
# Looks at a page of a partner that has the chat in it, or will have: who else is loaded there, and who records visitors.
#
#   tests/browser/check-host.sh https://www.school.example/help https://chat.example.org
#
# The first address is the page, the second the chat's own site. Exit 0: fine. Exit 1: something must change before the
# chat stands there (docs/widget.md). What is missing on this machine is installed.
set -eu
if [ "$#" -ne 2 ]; then
    sed -n '2,7s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi
. "$(dirname "$0")/setup.sh"
exec node check-host.js "$@"
