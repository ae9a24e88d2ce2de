import ArgumentParser

struct RoadsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roads",
    abstract: "Make and look at road networks from extracts of OpenStreetMap.",
    discussion: """
      A network holds the free-flow times, without traffic, of roads by car, by bicycle or on foot. Extracts come from
      download.geofabrik.de and others; the data are © OpenStreetMap contributors, ODbL 1.0: a network that is published
      must be offered under that licence.

      EXAMPLES
        maillage roads build rhone-alpes-latest.osm.pbf -o region.routes
        maillage roads info region.routes
        maillage roads check region.routes
      """,
    subcommands: [RoadsBuild.self, RoadsInfo.self, RoadsCheck.self]
  )
}
