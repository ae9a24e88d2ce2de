#!/bin/sh
# Compares Maillage with Python on the same work: Benchmarks/run.sh [--only NAME] [--runs N]. See README.md.
set -eu
cd "$(dirname "$0")/.."

venv=Benchmarks/.venv
wanted=Benchmarks/requirements.txt
if ! cmp -s "$wanted" "$venv/installed.txt"; then
  "${PYTHON:-python3}" -m venv --clear "$venv"
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --only-binary :all: --requirement "$wanted"
  cp "$wanted" "$venv/installed.txt"
fi

swift build -c release --product maillage
swift build -c release --product nearest-benchmark
swift build -c release --product siting-benchmark
swift build -c release --product dissolve-benchmark
swift build -c release --product accessibility-benchmark
swift build -c release --product clip-benchmark
exec "$venv/bin/python" -B Benchmarks/benchmark.py "$@"
