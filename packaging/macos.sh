#!/bin/sh
# Not yet tried on a Mac.
exec "$(dirname "$0")/app-image.sh" Throughline.app/Contents/MacOS/Throughline
