#!/bin/sh
exec "$(dirname "$0")/app-image.sh" Throughline/bin/Throughline
