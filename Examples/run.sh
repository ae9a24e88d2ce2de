#!/usr/bin/env bash
# Runs the examples that use the libraries and checks what they print.
set -euo pipefail
cd "$(dirname "$0")/.."

# A package of its own, against the products of this checkout.
swift build --package-path Examples/InMemory --scratch-path .build/examples
Examples/InMemory/check.py .build/examples/debug
# Built with the project, as reading files needs what takes minutes to compile.
swift build --product from-files-example
Examples/FromFiles/check.py .build/debug/from-files-example GeoData
swift build --product run-study-example
Examples/RunStudy/check.py .build/debug/run-study-example GeoData Examples/liechtenstein
