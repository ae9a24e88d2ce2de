import Foundation

/// A plan of two sites of which one exists, written by hand as the format says.
enum PlanText {
  static let whole = #"""
    {
      "schema": "maillage/plan",
      "schema_version": 1,
      "versions": [{"name": "Maillage", "version": "0.1.0"}],
      "request": {
        "model": "mclp", "open": 2, "budget": null, "service_distance": 30000,
        "cover_share": null, "theta": null, "full_credit_distance": null,
        "force": ["A1"], "forbid": [],
        "zone_limits": [{"level": "region", "kind": "max", "count": 1}],
        "floors": [{"level": "basin", "share": 0.5}],
        "weight": "working-age",
        "territory": {"kind": "department", "code": "2A"},
        "towns": null, "spaces": "spaces.csv", "basins": null,
        "candidates": {"kind": "towns", "least_people": 5000},
        "matrix": null, "weights": null
      },
      "inputs": [{"role": "towns", "path": "GeoData/towns.csv", "sha256": "ab12", "records": 3}],
      "result": {
        "status": "feasible", "value": 100, "bound": 112.5, "gap": 0.125, "value_unit": "people",
        "opened": ["A1", "B2"],
        "covered_before": 40, "covered_after": 100, "people": 250.25, "uncoverable": 0,
        "lowest_of_ties": null, "reductions": {"rows_merged": 1}, "conflict": null
      },
      "sites": [], "best_exchange": null, "radius": [], "closures": [], "curve": [], "near_optimal": null, "basins": [],
      "certificate": {"nodes": [
        {"steps": [{"dominated": [["C3", "A1"]]}, {"multipliers": {"d2": 12.5, "d1": 0.1}}], "branch": "B2"},
        {"steps": [], "branch": null},
        {"steps": [{"multipliers": {}}], "branch": null}
      ]}
    }
    """#

  /// The text with one occurrence of a part replaced.
  static func replacing(_ part: String, with other: String) -> String {
    guard let range = whole.range(of: part) else { return "" }
    return whole.replacingCharacters(in: range, with: other)
  }
}
