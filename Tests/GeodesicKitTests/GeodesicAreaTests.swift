import Foundation
import GeometryCore
import GeodesicKit
import TestSupport
import Testing

@Suite("Geodesic area")
struct GeodesicAreaTests {
  let geodesic = Geodesic()

  @Test("the planimeter polygons: poles, antimeridian, twice round", .enabled(if: ExternalData.isExpected))
  func planimeter() throws {
    let data = try Data(contentsOf: ExternalData.url("geodesic/planimeter_cases.json"))
    let cases = try JSONDecoder().decode(Planimeter.self, from: data).cases
    #expect(cases.count == 9)
    for polygon in cases {
      var positions = polygon.pointsLatLon.map {
        LonLat(longitude: $0[1].remainder(dividingBy: 360), latitude: $0[0])
      }
      if let first = positions.first { positions.append(first) }
      let ring = try Ring(positions)
      let area = geodesic.area(of: ring)
      #expect(abs(area - abs(polygon.areaM2)) <= polygon.areaTol, "\(polygon.name): \(area)")
      #expect(
        abs(geodesic.area(of: ring.reversed) - abs(polygon.areaM2)) <= polygon.areaTol,
        "\(polygon.name), reversed"
      )
      if let perimeter = polygon.perimeterM, let tolerance = polygon.perimeterTol {
        #expect(abs(geodesic.perimeter(of: ring) - perimeter) <= tolerance, "\(polygon.name)")
      }
    }
  }

  @Test("eight octants of a sphere make 4πr², each 4πr²/8, each with three edges of πr/2")
  func octantsOfASphere() throws {
    let radius = 6_371_000.0
    let sphere = Geodesic(.sphere(radiusMetres: radius))
    var octants: [Polygon] = []
    for pole in [90.0, -90] {
      for west in stride(from: -180.0, to: 180, by: 90) {
        octants.append(
          Polygon(
            exterior: try ring([(west, 0), (west + 90, 0), (west, pole), (west, 0)])
          )
        )
      }
    }
    let whole = 4 * Double.pi * radius * radius
    for octant in octants {
      #expect(abs(sphere.area(of: octant) / (whole / 8) - 1) < 1e-13)
      #expect(abs(sphere.perimeter(of: octant) / (3 * .pi / 2 * radius) - 1) < 1e-14)
    }
    #expect(abs(sphere.area(of: MultiPolygon(octants)) / whole - 1) < 1e-13)
    #expect(abs(sphere.perimeter(of: MultiPolygon(octants)) / (12 * .pi * radius) - 1) < 1e-14)
  }

  @Test("a hole is taken off whatever its order of turn, its length added")
  func hole() throws {
    let outer = try ring([(0, 0), (2, 0), (2, 2), (0, 2), (0, 0)])
    let inner = try ring([(0.5, 0.5), (1.5, 0.5), (1.5, 1.5), (0.5, 1.5), (0.5, 0.5)])
    let whole = geodesic.area(of: outer)
    let part = geodesic.area(of: inner)
    #expect(part > 0 && whole > part)
    for hole in [inner, inner.reversed] {
      let polygon = Polygon(exterior: outer, holes: [hole])
      #expect(abs(geodesic.area(of: polygon) - (whole - part)) < 1)
      let length = geodesic.perimeter(of: outer) + geodesic.perimeter(of: inner)
      #expect(abs(geodesic.perimeter(of: polygon) - length) < 1e-6)
    }
  }

  @Test("a square over the antimeridian equals the same square at Greenwich")
  func antimeridian() throws {
    let here = try ring([(-1, 10), (1, 10), (1, 12), (-1, 12), (-1, 10)])
    let there = try ring([(179, 10), (-179, 10), (-179, 12), (179, 12), (179, 10)])
    #expect(abs(geodesic.area(of: here) - geodesic.area(of: there)) < 0.1)
    #expect(abs(geodesic.perimeter(of: here) - geodesic.perimeter(of: there)) < 1e-7)
  }

  @Test("nothing has no area")
  func empty() {
    #expect(geodesic.area(of: MultiPolygon([])) == 0)
    #expect(geodesic.perimeter(of: MultiPolygon([])) == 0)
  }

  private func ring(_ positions: [(Double, Double)]) throws -> Ring {
    try Ring(positions.map { LonLat(longitude: $0.0 > 180 ? $0.0 - 360 : $0.0, latitude: $0.1) })
  }

  private struct Planimeter: Decodable {
    let cases: [Case]

    struct Case: Decodable {
      let name: String
      let pointsLatLon: [[Double]]
      let perimeterM: Double?
      let perimeterTol: Double?
      let areaM2: Double
      let areaTol: Double

      enum CodingKeys: String, CodingKey {
        case name
        case pointsLatLon = "points_lat_lon"
        case perimeterM = "perimeter_m"
        case perimeterTol = "perimeter_tol"
        case areaM2 = "area_m2"
        case areaTol = "area_tol"
      }
    }
  }
}
