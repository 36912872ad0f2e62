#!/usr/bin/env bash
# Makes the planner with its own Java in target/image and starts it once, to prove that it runs.
# Called by linux.sh and macos.sh with the launcher's place inside the image.
set -euo pipefail
cd "$(dirname "$0")/.."
launcher=target/image/$1

mvn -B -q -DskipTests package
jdk=$(cat target/jdk)
version=$(cat target/version)
folder=target/throughline
rm -rf target/image target/runtime

"$jdk/bin/jlink" --module-path "$folder/javafx" --add-modules "$(paste -sd, packaging/modules)" \
    --strip-java-debug-attributes --no-header-files --no-man-pages --output target/runtime

options=()
while IFS= read -r option; do
    options+=(--java-options "$option")
done < <(grep -v '^#' packaging/jvm.options)
"$jdk/bin/jpackage" --type app-image --name Throughline --app-version "${version%-SNAPSHOT}" --dest target/image \
    --runtime-image target/runtime --input "$folder/lib" --main-jar throughline.jar --main-class throughline.app.Main \
    "${options[@]}" --app-content "$folder/maps,$folder/licences,$folder/third-party-notices.md"

# With no Java of the machine's own in sight.
env -u JAVA_HOME PATH=/nowhere "$launcher" --version
