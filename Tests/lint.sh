#!/usr/bin/env bash
# Checks that need no build: format, layers, size of files, shell syntax.
set -euo pipefail
cd "$(dirname "$0")/.."

swift format lint --strict --recursive --parallel Sources Tests Benchmarks Package.swift \
  Examples/InMemory/Sources Examples/InMemory/Package.swift Examples/FromFiles Examples/RunStudy
.ci/layers

long=$(find Sources Tests Benchmarks -name '*.swift' -not -path '*/.*' -exec awk 'END { if (NR > 500) print FILENAME ": " NR " lines" }' {} \;)
if [ -n "$long" ]; then
  printf 'Files over 500 lines; split them by aspect:\n%s\n' "$long" >&2
  exit 1
fi
for script in .ci/run .ci/setup .ci/layers .ci/symbols .ci/docs Examples/run.sh Tests/*.sh Tests/Fuzz/*.sh Benchmarks/*.sh \
  GeoData/build/*.sh Packaging/install Packaging/deb Packaging/wheel; do
  bash -n "$script"
done
/usr/bin/python3 Tests/check_messages.py
/usr/bin/python3 Tests/check_english.py
/usr/bin/python3 Tests/check_documented.py
/usr/bin/python3 Tests/check_snippets.py
/usr/bin/python3 Tests/check_api_rules.py
/usr/bin/python3 Tests/times_schema.py --check
