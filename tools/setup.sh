#!/usr/bin/env bash
# Find a Python that can run ActDesk and hand over to tools/environment.py. Asks nothing, says one line if it can't.
set -euo pipefail
cd "$(dirname "$0")/.."

# A name on the PATH is not yet a Python: version managers leave names behind that only complain.
suits() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

find_python() {
    local name
    for name in ${ACTDESK_PYTHON:-} python3 python3.13 python3.12 python3.11; do
        if suits "$name"; then
            echo "$name"
            return 0
        fi
    done
    return 1
}

if ! python=$(find_python); then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        echo "setup: installing Python (python3, python3-venv)"
        apt-get update -qq >/dev/null
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends python3 python3-venv >/dev/null
    fi
    if ! python=$(find_python); then
        echo "setup: ActDesk needs Python 3.11 or newer; on Debian or Ubuntu: sudo apt-get install python3 python3-venv" >&2
        exit 1
    fi
fi
exec "$python" tools/environment.py "$@"
