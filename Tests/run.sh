#!/usr/bin/env bash
# Every test: the Swift ones, then the outputs of real runs against their schemas.
set -euo pipefail
cd "$(dirname "$0")/.."

# MAILLAGE_PROGRAM names a program built already, by its whole path: the release build runs them faster.
program=${MAILLAGE_PROGRAM:-$PWD/.build/debug/maillage}
[ -n "${MAILLAGE_PROGRAM:-}" ] || swift build --product maillage
swift test --disable-xctest "$@"

results=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$results"' EXIT

# The pages, in a real browser: on one core, while the other does what follows.
pages() {
  for check in page choices compare brief; do
    /usr/bin/python3 "Tests/Browser/check_$check.py" "$program" "$results/pages"
  done
}
mkdir "$results/pages"
pages >"$results/pages.log" 2>&1 &
pages=$!

for study in "" "--france --by basin,epci" "--department 974" "--department 976 --weight working-age" "--region 94 --weight working-age --lang fr"; do
  "$program" analyze $study --quiet --out "$results/$(tr -cd 'a-z0-9' <<<"x$study")"
done
/usr/bin/python3 Tests/check_outputs.py "$results"/x*

# The reports shown in the repository are those the program writes.
"$program" analyze --lang en --quiet --out "$results/sample"
"$program" plan --lang en --quiet --out "$results/sample"
/usr/bin/python3 Tests/check_outputs.py "$results/sample"
"$program" compare wave-1 "$results/sample/plan.json" --quiet --out "$results/compare"
"$program" compare "$results/x" "$results/sample/plan.json" --lang fr --quiet --out "$results/compare-fr"
"$program" compare wave-1 "$results/sample/plan.json" Examples/backtest/later.csv --quiet --out "$results/compare-three"
"$program" backtest wave-1 Examples/backtest/later.csv --lang fr --quiet --out "$results/backtest"
"$program" verify --quiet "$results/backtest/backtest-plan.json"
/usr/bin/python3 Tests/check_outputs.py "$results"/compare* "$results/backtest"
for file in Reports/sample/*; do
  # Pictures of the page: Tests/Browser/screenshots.py takes them, and no two machines draw text alike.
  [ "${file##*.}" = png ] && continue
  if ! cmp -s "$file" "$results/sample/$(basename "$file")"; then
    echo "$file differs from what the program writes: 'make sample' writes it anew" >&2
    exit 1
  fi
done
echo "Reports/sample is what the program writes"

# Files of roads read by their description; times by road against OSRM's and Valhalla's, a sample.
/usr/bin/python3 Tests/Roads/check_routes.py "$program"
/usr/bin/python3 Tests/Roads/check_peers.py "$program"

# Every input file is opened once a run.
/usr/bin/python3 Tests/check_opens.py "$program"

# GeoPackage and FlatGeobuf against GeoJSON; PostGIS against a server of its own.
for study in "--by basin,epci --access 2sfca,raam --raam-distance 30" "--department 976 --weight working-age --lang fr"; do
  "$program" analyze $study --quiet --formats geojson,gpkg,fgb --out "$results/layers$(tr -cd 'a-z0-9' <<<"x$study")"
done
"$program" plan --no-explain --quiet --formats json,geojson,gpkg,fgb --out "$results/layers-plan"
"$program" compare wave-1 "$results/layers-plan/plan.json" --quiet --formats geojson,gpkg,fgb \
  --out "$results/layers-compare"
/usr/bin/python3 Tests/check_layers.py "$results"/layers*
/usr/bin/python3 Tests/check_postgis.py "$program"

# A planner's messy folder in three commands, in French.
/usr/bin/python3 Tests/check_folder.py "$program"

wait $pages || {
  cat "$results/pages.log" >&2
  exit 1
}
cat "$results/pages.log"
