import CoverageModel
import LayerModel

extension MapLayerSet {
  /// The headings of a project of QGIS, in the order in which groups are drawn: what comes first lies on top.
  private static let groups: [(title: TextKey, layers: [String])] = [
    (.sheetPlan, ["plan_openings"]),
    (.sheetSpaces, ["spaces", "plan_sites"]),
    (.candidateSheetName, ["plan_candidates"]),
    (.sheetUnderserved, ["cores", "underserved"]),
    (.sheetTowns, ["towns", "plan_towns", "compare_towns"]),
    (.catchmentShort, ["catchment_lines", "catchments", "plan_catchment_lines", "plan_catchments"]),
    (.layerGroupLand, ["coverage", "gaps"]),
    (.mapLegendBasins, ["basins", "plan_basins", "compare_basins", "zones"]),
  ]
  /// Layers that are hidden at first: others say the same in fewer lines, or lie over them.
  private static let hidden: Set<String> = ["underserved", "gaps", "zones", "catchments", "plan_catchments"]

  /// The layers in their groups; tables stay behind, without one.
  ///
  /// - Parameter inputs: the towns of France, where they are among them, are shown in Lambert-93.
  func grouped(_ language: Language, _ inputs: [InputRecord]) -> MapLayerSet {
    var set = self
    if inputs.contains(where: { $0.path == "GeoData/towns.csv" }) { set.system = "EPSG:2154" }
    let named = Dictionary(grouping: layers) { Self.unnumbered($0.name) }
    let places = Self.groups.flatMap { group in
      group.layers.flatMap { name in
        (named[name] ?? []).enumerated().map { index, layer in
          var layer = layer
          layer.group = language.text(group.title)
          // Of several comparisons the first is shown.
          layer.isShownFirst = index == 0 && !Self.hidden.contains(name)
          return layer
        }
      }
    }
    let known = Set(places.map(\.name))
    set.layers = places + layers.filter { !known.contains($0.name) }
    return set
  }

  /// The name of a layer without the number of its comparison: `compare_towns` of `compare_2_towns`.
  private static func unnumbered(_ name: String) -> String {
    name.split(separator: "_").filter { Int($0) == nil }.joined(separator: "_")
  }
}
