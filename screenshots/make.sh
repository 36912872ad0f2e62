#!/usr/bin/env bash
# Makes every picture in this folder anew, from the real program on virtual screens of two sizes. Needs Xvfb beside the JDK
# and Maven; no window manager.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v Xvfb >/dev/null || { echo "Install Xvfb first (Debian: apt-get install xvfb libgtk-3-0)." >&2; exit 1; }

mvn -B -q test-compile
rm -f screenshots/*.png
for size in 1280x800 1920x1080; do
    # The server itself looks for a free display and tells its number.
    coproc SCREEN { exec Xvfb -displayfd 1 -screen 0 "${size}x24" -nolisten tcp 2>/dev/null; }
    server=$SCREEN_PID
    trap 'kill "$server" 2>/dev/null || true' EXIT
    read -r display <&"${SCREEN[0]}"
    DISPLAY=":$display" GDK_BACKEND=x11 timeout --kill-after=30 10m mvn -B -q initialize exec:exec@screenshots
    kill "$server"
    wait "$server" 2>/dev/null || true
done
du -ch screenshots/*.png | tail -1
