#!/usr/bin/env bash
# How long the sandbox takes to start, from the JVM's start until it is up: from the jar laid out in a folder, without
# and with the JDK's AOT cache. In a folder of its own that is taken away; docs/operate.md says how to keep the cache.
#   mvn -DskipTests package && ops/start-up.sh
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
java=${JAVA:-java}
"$java" -version 2>&1 | grep -Eq 'version "(2[5-9]|[3-9])' || { echo "set JAVA to a JDK 25's java" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r "$here"/{routes,xslt,samples} "$work"
cp "$here"/target/fakturahub-*.jar "$work/hub.jar"
cd "$work"
"$java" -Djarmode=tools -jar hub.jar extract --destination laid-out >/dev/null

start() { # <what> <seconds to live on> <options of the JVM>
  local what=$1 live=$2 hub; shift 2
  rm -rf data
  "$java" -Xmx512m "$@" --enable-native-access=ALL-UNNAMED -jar laid-out/hub.jar serve \
    --server.port=18280 --hub.sandbox.sftp.port=18281 --hub.sandbox.mail.port=18282 \
    --hub.sandbox.mail.imap-port=18283 --hub.sandbox.peppol.sml-port=18284 --hub.sandbox.play=false >log.txt 2>&1 &
  hub=$!
  for _ in $(seq 600); do
    grep -q "Started Fakturahub" log.txt && break
    kill -0 $hub 2>/dev/null || { tail -20 log.txt; exit 1; }
    sleep 0.2
  done
  sleep "$live"
  kill $hub
  wait $hub || true
  printf '%-22s %s s\n' "$what" "$(sed -n 's/.*process running for \([0-9.]*\)).*/\1/p' log.txt)"
}

start "making the cache" 10 -XX:AOTCacheOutput=hub.aot
for _ in 1 2 3; do
  start "without" 0
  start "with the AOT cache" 0 -XX:AOTCache=hub.aot
done
