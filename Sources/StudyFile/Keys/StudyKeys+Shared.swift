extension StudyKeys {
  private static let every: Set<StudyStep.Kind> = [.analyze, .plan, .compare]

  static let files = [
    StudyKey(
      "title", .text, every, shared: true, example: "Flandern 2026", "What the study is called in reports."),
    StudyKey(
      "towns", .path, every, shared: true, place: true, example: "towns.shp",
      "Your own towns: CSV, Shapefile, GeoPackage, GeoJSON, FlatGeobuf, KML, XLSX or ODS; FILE:LAYER names a layer."),
    StudyKey(
      "spaces", .path, [.analyze, .plan], shared: true, example: "spaces.xlsx",
      "The places that serve people: a file like towns, or a table of names of towns."),
    StudyKey(
      "basins", .path, every, shared: true, place: true, example: "zones.gpkg:zones",
      "Zones by which figures are reported: areas with a code and a name."),
    StudyKey(
      "boundaries", .path, [.analyze, .plan], shared: true, place: true, example: "boundaries.gpkg",
      "Boundaries of the towns, for the land that is beyond the service distance."),
    StudyKey(
      "weights", .path, every, shared: true, place: true, example: "firms.csv",
      "A table of what is counted in each town: code and the column that weight names."),
    StudyKey(
      "matrix", .path, every, shared: true, example: "minutes.csv",
      "Travel costs in place of geodesic distances: from, to, and seconds, minutes, metres or kilometres."),
    StudyKey(
      "roads", .path, every, shared: true, example: "lozere.routes:car",
      "A road network in place of geodesic distances, made by maillage roads build; distances are minutes."),
    StudyKey(
      "road_distance", .flag, every, shared: true, example: "true",
      "With roads, distances are kilometres: the lengths of the fastest trips."),
    StudyKey(
      "direction", .text, every, shared: true, choices: ["to", "from"], example: "from",
      "With roads: people travel to the spaces, or are reached from them (to, from)."),
    StudyKey(
      "time_factor", .number, every, shared: true, range: 0.1...10, example: "1.25",
      "With roads: what times are multiplied by, 0.1 to 10."),
    StudyKey(
      "in_town_trips", .text, every, shared: true, choices: ["zero", "disc"], example: "disc",
      "With roads: what a trip within a town costs: zero, or disc, an estimate from its area."),
    StudyKey(
      "no_areas", .flag, every, shared: true, example: "true",
      "With roads: leave out the areas within a time, which take minutes on the network of a country."),
    StudyKey(
      "geodata", .path, every, shared: true, example: "GeoData",
      "Folder of the embedded data; found automatically."),
    StudyKey(
      "columns", .columns, every, shared: true, example: "{towns: {code: NIS, population: BEV}}",
      "Columns under other names, by kind of file; else they are guessed."),
    StudyKey(
      "crs", .perFile, every, shared: true, example: "{towns: 'EPSG:31370'}",
      "Coordinate system of files that name none, for all or by kind of file."),
    StudyKey(
      "status", .list, every, shared: true, example: "[open, planned]",
      "Statuses of spaces that count: open, planned, closed; a space without a status is open."),
    StudyKey(
      "layer", .perFile, every, shared: true, example: "{towns: communes}",
      "Layer of files that have several, by kind of file."),
  ]

  static let territory = [
    StudyKey(
      "region", .text, every, shared: true, place: true, example: "'76'",
      "Only one region, by its code (without own towns: 76, Occitanie)."),
    StudyKey(
      "department", .text, every, shared: true, place: true, example: "'34'", "Only one department, by its code."),
    StudyKey(
      "france", .flag, every, shared: true, place: true, example: "true",
      "The whole of France, or every town of your own (which is the default with own towns)."),
  ]

  static let measures = [
    StudyKey(
      "weight", .text, every, shared: true, standard: "population", example: "working-age",
      "What weighs a town: population, working-age, active, unemployed, or a column in whole numbers."),
    StudyKey(
      "distances", .list, every, shared: true, standard: "15,30,45,60", example: "[15, 30, 45, 60]",
      "Distances at which coverage is counted, km."),
    StudyKey(
      "service_distance", .number, every, shared: true, place: true, standard: "30", example: "30",
      "Beyond this distance people are left out, km; with a matrix in its unit."),
    StudyKey(
      "by", .list, [.analyze], shared: true, standard: "basin,department,region", example: "[basin, department]",
      "Zones by which figures are reported: basin, department, epci, region, urban-unit-size, attraction, bassin-de-vie, or a table of your own."
    ),
  ]

  static let results = [
    StudyKey(
      "lang", .text, every, shared: true, example: "en",
      "Language of reports: en or fr (else that of the environment)."),
    StudyKey(
      "words", .words, every, shared: true,
      example: "{space: {en: a school / schools, fr: une école / des écoles}}",
      "What reports call a space, a town and a zone: singular with its article / plural, in each language."),
    StudyKey(
      "out", .path, every, shared: true, example: "results", "Folder of the results (else results, beside this file)."),
    StudyKey(
      "formats", .list, every, shared: true, example: "[html, xlsx, csv]",
      "Which results to write: md, json, csv, geojson, html, xlsx, svg, gpkg, qgz, fgb, brief, pdf (else all but the last five)."
    ),
    StudyKey(
      "postgis", .text, every, shared: true, example: "postgresql://user@host/database",
      "A PostGIS database that the layers are written to as well; leave the password to PGPASSWORD or .pgpass."),
    StudyKey(
      "postgis_schema", .text, every, shared: true, example: "maillage",
      "The schema of the database that the tables go to (else maillage)."),
  ]
}
