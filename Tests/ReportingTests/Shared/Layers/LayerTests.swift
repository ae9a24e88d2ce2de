import CoverageEngine
import CoverageModel
import Foundation
import GeometryCore
import LayerModel
import MessageModel
@testable import Reporting
import TestWorlds
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Layers")
struct LayerTests {
  /// Sets of layers of every kind, in both languages.
  private static func sets() async throws -> [MapLayerSet] {
    let study = LandWorld.study()
    let third = TrainingSpace(code: "S3", name: "Tiers", position: LonLat(longitude: 0.5, latitude: 0), town: "T6")
    let comparison = try await ComparisonAnalysis.run(
      study, before: .spaces(study.spaces, source: .embedded),
      after: .spaces([study.spaces[0], third], source: .spaces(path: "b.csv")), threads: 1)
    let change = CompareReport(
      study: study, comparison: comparison, provenance: Provenance(versions: []))
    return Language.allCases.flatMap { language in
      [
        LandWorld.report().layers(language), LineWorld.report().layers(language), change.layers(language),
        PlanWorld.report().layers(language, change: change), PlanWorld.matrixReport().layers(language, change: nil),
      ]
    }
  }

  private func layer(_ name: String, _ set: MapLayerSet) throws -> MapLayer {
    try #require(set.layers.first { $0.name == name })
  }

  private func value(_ field: String, _ row: Int, _ layer: MapLayer) throws -> MapValue {
    layer.features[row].values[try #require(layer.fields.firstIndex { $0.name == field })]
  }

  @Test("Towns: the figures of the line world, distances to the millimetre as in GeoJSON")
  func towns() throws {
    let towns = try layer("towns", LineWorld.report().layers(.english))
    #expect(
      towns.fields.map(\.name) == [
        "code", "name", "department", "basin", "people", "nearest_space", "nearest_space_name", "distance_m",
        "second_distance_m", "spaces_within_service_distance", "covered",
      ])
    #expect(towns.features.count == 8)
    #expect(try value("people", 5, towns) == .integer(32_768))
    #expect(try value("nearest_space", 5, towns) == .text("S2"))
    // 4.5 u.
    #expect(try value("distance_m", 5, towns) == .real(50_093.771))
    #expect(try value("covered", 5, towns) == .flag(false))
    #expect(try value("covered", 7, towns) == .flag(true))
    #expect(towns.features[5].geometry == .point(LonLat(longitude: 0.5, latitude: 0)))
  }

  @Test("Basins: a column for each member of what is nested in GeoJSON")
  func basins() throws {
    let basins = try layer("basins", LineWorld.report().layers(.english))
    #expect(basins.shape == .areas)
    #expect(basins.features.count == 3)
    #expect(try value("people_within_15_km", 0, basins) == .integer(3_072))
    #expect(try value("share_within_30_km", 0, basins) == .real(1))
    #expect(try value("uncovered_people", 1, basins) == .integer(57_344))
    #expect(try value("uncovered_share", 2, basins) == .real(0.333333))
    #expect(try value("severity", 1, basins) == .text("severe"))
    #expect(try value("farthest_town", 1, basins) == .text("T6"))
  }

  @Test("What is unknown is null: no space, no people")
  func unknown() throws {
    var result = LineWorld.result()
    for index in result.towns.indices {
      result.towns[index].nearestSpace = nil
      result.towns[index].distance = .infinity
    }
    let report = LineWorld.report(study: LineWorld.study(spaces: false), result: result)
    let towns = try layer("towns", report.layers(.french))
    #expect(try value("nearest_space", 0, towns) == .null)
    #expect(try value("distance_m", 0, towns) == .null)
  }

  @Test("Every value has its field and kind; names are short and stand once, titles too, in both languages")
  func schemas() async throws {
    let sets = try await Self.sets()
    #expect(sets.count == 10)
    for set in sets {
      #expect(Set(set.layers.map(\.name)).count == set.layers.count)
      #expect(Set(set.layers.map(\.title)).count == set.layers.count, "\(set.layers.map(\.title))")
      for layer in set.layers {
        let names = layer.fields.map(\.name)
        #expect(!names.isEmpty)
        #expect(Set(names.map { $0.lowercased() }).count == names.count, "\(layer.name): \(names)")
        #expect(Set(layer.fields.map(\.title)).count == names.count, "\(layer.name): \(layer.fields.map(\.title))")
        for name in [layer.name] + names {
          #expect(name.utf8.count <= 63)
          #expect(name.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "_" || $0 == "." }, "\(name)")
        }
        #expect((layer.shape == .table) == (layer.style == nil), "\(layer.name)")
        for feature in layer.features {
          #expect(feature.values.count == names.count)
          #expect(zip(feature.values, layer.fields).allSatisfy { Self.fits($0, $1.kind) }, "\(layer.name)")
        }
      }
    }
  }

  private static func fits(_ value: MapValue, _ kind: MapField.Kind) -> Bool {
    switch (value, kind) {
    case (.null, _), (.text, .text), (.integer, .integer), (.real, .real), (.flag, .flag): true
    default: false
    }
  }

  @Test("Styles are XML that parses, and name only fields that there are")
  func styles() async throws {
    var count = 0
    for layer in try await Self.sets().flatMap(\.layers) {
      guard let style = layer.style else { continue }
      count += 1
      #expect(style.name.count <= 30, "\(style.name)")
      for text in [style.qml, style.sld] {
        let fields = FieldNames()
        let parser = XMLParser(data: Data(text.utf8))
        parser.delegate = fields
        #expect(parser.parse(), "\(layer.name): \(String(describing: parser.parserError))")
        #expect(fields.names.isSubset(of: Set(layer.fields.map(\.name))), "\(layer.name): \(fields.names)")
      }
    }
    #expect(count > 20)
  }

  @Test("The classes of a share follow each other without a gap, their bounds in the upper one, as on the map")
  func classes() throws {
    let style = LineWorld.report().shareStyle(.english, wholeColumn: "towns_in_whole_basin")
    for (uncovered, title) in [(0, "0–20%"), (199, "0–20%"), (200, "20–40%"), (599, "40–60%"), (1000, "80–100%")] {
      let values = ["people": 1000.0, "uncovered_people": Double(uncovered)]
      #expect(style.rules.filter { $0.condition.holds(values) }.map(\.title) == [title], "\(uncovered)")
    }
    let nobody = style.rules.filter { $0.condition.holds(["people": 0, "uncovered_people": 0]) }
    #expect(nobody.isEmpty)
    #expect(style.rules.last?.condition == .otherwise)
  }

  @Test("The classes of the median distance are multiples of the service distance, their bounds in the lower one")
  func medianClasses() throws {
    let report = LineWorld.report()
    let service = report.study.serviceDistance
    let style = report.medianStyle(.english)
    let fills = ["#fef0d9", "#fdcc8a", "#fc8d59", "#e34a33"]
    for (multiple, index) in [(0, 0), (1, 0), (1.01, 1), (1.5, 1), (1.51, 2), (2, 2), (2.5, 3), (3, 3)] {
      let found = style.rules.filter { $0.condition.holds(["people": 5, "median_distance_m": multiple * service]) }
      #expect(found.map(\.fill) == [fills[index]], "\(multiple)")
    }
    let far = style.rules.filter { $0.condition.holds(["people": 5, "median_distance_m": 3.01 * service]) }
    let nobody = style.rules.filter { $0.condition.holds(["people": 0, "median_distance_m": service]) }
    #expect(far.isEmpty && nobody.map(\.fill) == ["#dddddd"])
    #expect(style.rules.last?.condition == .otherwise && style.rules.last?.fill == "#b30000")
  }
}

extension LayerStyle.Rule {
  /// What an area is filled with.
  fileprivate var fill: String? { if case .area(let fill, _, _, _) = symbol { fill } else { nil } }
}

/// The fields that a style names: in quotes in expressions of QGIS, as property names in SLD.
private final class FieldNames: NSObject, XMLParserDelegate {
  var names: Set<String> = []
  private var text = ""

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    text = ""
    for expression in [attributes["filter"], attributes["value"], attributes["fieldName"]].compactMap({ $0 }) {
      let parts = expression.split(separator: "\"", omittingEmptySubsequences: false)
      names.formUnion(stride(from: 1, to: parts.count, by: 2).map { String(parts[$0]) })
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(_ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?) {
    if element == "ogc:PropertyName" { names.insert(text) }
    text = ""
  }
}

extension StyleCondition {
  /// Whether the condition holds for the values of fields.
  fileprivate func holds(_ values: [String: Double]) -> Bool {
    switch self {
    case .otherwise, .text: false
    case .all(let conditions): conditions.allSatisfy { $0.holds(values) }
    case .compare(let left, let comparison, let right):
      switch comparison {
      case .less: left.value(values) < right.value(values)
      case .atMost: left.value(values) <= right.value(values)
      case .greater: left.value(values) > right.value(values)
      case .atLeast: left.value(values) >= right.value(values)
      case .equal: left.value(values) == right.value(values)
      }
    }
  }
}

extension StyleTerm {
  fileprivate func value(_ values: [String: Double]) -> Double {
    switch self {
    case .field(let name): values[name] ?? .nan
    case .number(let number): number
    case .times(let term, let factor): term.value(values) * Double(factor)
    case .minus(let left, let right): left.value(values) - right.value(values)
    }
  }
}
