#!/bin/sh
# Starts the planner with a Java 25 or newer, from any folder.
home=$(dirname "$(dirname "$(readlink -f "$0")")")

# Every JDK has a file "release" that tells its version, quicker than asking java itself.
new_enough() {
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
    [ "${version:-0}" -ge 25 ] && [ -x "$1/bin/java" ]
}

on_path=$(readlink -f "$(command -v java)" 2>/dev/null)
for java in "$JAVA_HOME" "@jdk@" "${on_path%/bin/java}" /usr/lib/jvm/* /opt/*jdk* /opt/*java* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if new_enough "$java"; then
        exec "$java/bin/java" "@$home/jvm.options" --module-path "$home/javafx" -cp "$home/lib/*" throughline.app.Main "$@"
    fi
done
echo "Throughline needs Java 25: install a JDK 25 (for example from adoptium.net), or let JAVA_HOME point to one." >&2
exit 1
