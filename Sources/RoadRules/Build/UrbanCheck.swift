/// How often the density of residential streets says of a road what its own tags say.
enum UrbanCheck {
  /// The ways whose tags say whether they are in a town, and how many of them the density says the same of. Residential
  /// streets are left out: they make the density.
  static func hits(_ map: RoadMap, profile: Int, _ density: ResidentialDensity) -> (tagged: Int, hits: Int) {
    var tagged = 0
    var hits = 0
    for way in 0..<map.ways.count {
      guard let rule = map.ways.rules[profile][way], let isUrban = rule.isUrban, !rule.notes.contains(.residential)
      else { continue }
      let range = map.ways.nodeRange(way)
      let node = Int(map.nodeOfPlace[(range.lowerBound + range.upperBound) / 2])
      guard map.latitudes[node] != RoadMap.missing else { continue }
      tagged += 1
      let found = density.isUrban(
        latitude: Double(map.latitudes[node]) / 1e7, longitude: Double(map.longitudes[node]) / 1e7)
      if found == isUrban { hits += 1 }
    }
    return (tagged, hits)
  }
}
