import CoverageModel
import GeometryCore

extension PageData {
  /// Grid of catchments of a study as large as a country: half a kilometre, so that the page stays small.
  private static let coarseGrid = DisplayGrid(stepsPerDegree: 200)
  /// Sides of a study above which the coarse grid is taken, degrees.
  private static let wideDegrees = 8.0

  private var catchmentGrid: DisplayGrid {
    let isWide = views.contains { $0.east - $0.west > Self.wideDegrees || $0.north - $0.south > Self.wideDegrees }
    return isWide ? Self.coarseGrid : grid
  }

  /// The union of the towns that each site serves; nothing where boundaries are unknown.
  func catchments(_ writer: inout JSONWriter) {
    let found = page.catchments
    writer.member("steps", catchmentGrid.stepsPerDegree)
    writer.member("areas") { writer in
      writer.array(found.catchments.filter { !$0.within.shape.isEmpty }) { writer, catchment in
        writer.object { writer in
          writer.member("site", catchment.site)
          writer.member("shape") { $0.value(catchment.within.shape, on: catchmentGrid) }
        }
      }
    }
  }
}
