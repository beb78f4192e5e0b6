#!/usr/bin/env bash
# Build dist/actdesk from build.spec and have the result count its own parts against the source tree.
set -euo pipefail
cd "$(dirname "$0")/.."
PY=.venv/bin/python

if [ "$(uname)" = Linux ] && ! command -v objdump >/dev/null; then
    echo "bundle: PyInstaller needs objdump; on Debian or Ubuntu: sudo apt-get install binutils" >&2
    exit 1
fi
mkdir -p build
if ! "$PY" -m PyInstaller --noconfirm --clean --log-level WARN --distpath dist --workpath build/pyinstaller build.spec \
    >build/bundle.log 2>&1; then
    tail -30 build/bundle.log >&2
    echo "bundle: PyInstaller failed; the whole log is build/bundle.log" >&2
    exit 1
fi
# From an empty folder and with a bare environment: nothing may be found by way of the checkout.
here=$PWD
away=$(mktemp -d)
trap 'rm -rf "$away"' EXIT
(cd "$away" && env -i HOME="$away" PATH=/usr/bin:/bin LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen "$here/dist/actdesk/actdesk" --selftest)
echo "bundle: dist/actdesk, $(du -sm dist/actdesk | cut -f1) MB"
