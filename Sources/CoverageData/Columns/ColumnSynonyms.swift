/// Other names under which columns are looked for, as `HeaderKey` compares them, the likeliest first.
enum ColumnSynonyms {
  /// The columns that a file of a kind may have.
  static func columns(of role: FileRole) -> [String] {
    switch role {
    case .towns:
      [
        "code", "name", "longitude", "latitude", "population", "working_age_population", "department", "region", "epci",
        "basin", "area_km2",
      ]
    case .spaces:
      ["code", "town", "name", "longitude", "latitude", "capacity", "status", "source", "department", "site_id"]
    case .basins, .boundaries: ["code", "name"]
    case .weights: ["code", "weight"]
    case .groupings: ["code", "zone", "zone_name"]
    case .candidates: ["code", "town", "name", "department", "cost", "capacity"]
    case .matrix: ["from", "to"] + TravelUnit.allCases.map(\.rawValue)
    }
  }

  /// The names of one column, without our own.
  static func names(of column: String, _ role: FileRole) -> [String] {
    switch (column, role) {
    case ("code", .basins): ["ze2020", "ze", "code_ze", "code_zone"] + codes
    case ("code", _): codes
    case ("name", _):
      [
        "nom", "libelle", "libgeo", "nom_com", "nom_commune", "libcom", "lib", "label", "nom_officiel", "nom_m",
        "libze2020", "nome", "nombre", "naam", "gemeente", "gemeentenaam", "gemeinde", "gemeindename", "municipio",
        "comune",
        "municipality",
      ]
    case ("town", _):
      [
        "commune", "ville", "city", "nom_com", "nom_commune", "nom_de_la_commune", "libelle_commune",
        "libelle_de_la_commune", "nom_de_commune",
      ]
    case ("longitude", _): ["lon", "long", "lng", "x", "x_wgs84", "coord_x"]
    case ("latitude", _): ["lat", "y", "y_wgs84", "coord_y"]
    case ("population", _):
      [
        "pop", "pmun", "pop_mun", "popmun", "pop_total", "pop_tot", "ptot", "habitants", "inhabitants", "residents",
        "einwohner",
        "inwoners", "bevolking", "poblacion", "población", "popolazione", "populacao", "população",
      ]
    case ("working_age_population", _): ["pop1564", "pop_15_64", "p1564", "working_age"]
    case ("department", _):
      ["dep", "insee_dep", "code_dep", "code_departement", "departement", "dept", "numero_departement"]
    case ("region", _): ["reg", "insee_reg", "code_reg", "code_region"]
    case ("epci", _): ["code_epci", "siren_epci", "codes_siren_des_epci"]
    case ("basin", _): ["ze2020", "ze", "code_ze", "zone_emploi"]
    case ("area_km2", _): ["superficie_km2", "surface_km2"]
    case ("capacity", _):
      [
        "capacite", "places", "nb_places", "nombre_de_places", "nombre_places", "nb_de_places", "capacite_accueil",
        "capacite_d_accueil", "capacite_totale", "nb_postes", "nombre_de_postes", "postes", "seats",
      ]
    case ("weight", .weights): ["poids"]
    case ("cost", .candidates): ["cout", "coût", "prix", "price"]
    case ("status", _): ["statut"]
    case ("zone", _): ["code_zone", "zonage"]
    case ("from", .matrix): ["origin", "origine", "from_id", "origin_id", "depart"]
    case ("to", .matrix): ["destination", "to_id", "destination_id", "arrivee"]
    case ("seconds", .matrix): ["secondes", "duration_s", "duree_s"]
    case ("minutes", .matrix): ["minute", "duration_min", "duree_min"]
    case ("metres", .matrix): ["meters", "distance_m"]
    case ("kilometres", .matrix): ["km", "kilometers", "distance_km"]
    case ("cost", .matrix): ["cout"]
    case ("zone_name", _): ["nom_zone", "lib_zone"]
    default: []
    }
  }

  private static let codes = [
    "insee", "code_insee", "insee_com", "codgeo", "com", "codecommune", "code_commune", "code_geo", "insee_code",
    "depcom", "code_commune_insee", "code_insee_commune", "code_insee_de_la_commune", "insee_commune", "numero_insee",
    "codigo", "cod", "nis", "nis_code", "dicofre", "ags",
    "id",
  ]
}
