#!/usr/bin/env bash
# Feeds mutated inputs to every reader, from the release build: `Tests/Fuzz/run.sh [COUNT [SEED]]`.
#
# The same seed must give the same inputs and outcomes, so a small run is made twice first.
set -euo pipefail
cd "$(dirname "$0")/../.."

swift build -c release --product fuzz-readers
runner=.build/release/fuzz-readers
jobs=$(nproc)
first=$("$runner" --count 2000 --seed 3 --leaks 0 --jobs "$jobs" --save .build/fuzz-faults)
again=$("$runner" --count 2000 --seed 3 --leaks 0 --jobs 1 --save .build/fuzz-faults)
if [ "$first" != "$again" ]; then
  diff <(echo "$first") <(echo "$again") >&2 || true
  echo "fuzz-readers: the same seed gave other outcomes" >&2
  exit 1
fi
"$runner" --count "${1:-200000}" --seed "${2:-1}" --jobs "$jobs" --save .build/fuzz-faults
