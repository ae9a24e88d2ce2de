import CoverageModel
import GeometryCore

/// What a page's map lies on: the pieces that it shows, the grid of its shapes, the outlines round them.
struct PageGround {
  let study: Study
  let assets: PageAssets
  let grid: DisplayGrid
  let views: [BoundingBox]

  /// - Parameter people: people of each basin, by its code.
  init(study: Study, people: [String: Int], assets: PageAssets) {
    self.study = study
    self.assets = assets
    let pieces = MapPieces.boxes(study.basins, people: people)
    views = pieces.isEmpty ? BoundingBox(enclosing: study.towns.map(\.position)).map { [$0] } ?? [] : pieces
    grid = DisplayGrid(showing: views)
  }

  /// The pieces of the study with the name of the region in which most of their people live.
  func views(_ writer: inout JSONWriter, _ language: Language) {
    writer.array(views.enumerated()) { writer, view in
      let (index, box) = view
      writer.object { writer in
        writer.member("name", index == 0 ? language.text(.pageViewMain) : name(of: box))
        writer.member("box") { writer in
          writer.array([box.west, box.south, box.east, box.north]) { $0.value($1, decimals: 4) }
        }
      }
    }
  }

  private func name(of box: BoundingBox) -> String {
    let largest = study.towns
      .filter { town in
        town.position.longitude >= box.west && town.position.longitude <= box.east
          && town.position.latitude >= box.south && town.position.latitude <= box.north
      }
      .max { ($0.population ?? 0) < ($1.population ?? 0) }
    guard let largest else { return "–" }
    return largest.region.flatMap { study.zoneNames[.region]?[$0] } ?? largest.name
  }

  /// The outlines near the study.
  func background(_ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("fine") { writer in
        writer.array(near(assets.fineOutlines)) { $0.value($1, on: grid) }
      }
      writer.member("strong") { writer in
        writer.array(near(assets.strongOutlines)) { $0.value($1, on: grid) }
      }
    }
  }

  /// Room around the study in which the background is drawn, degrees.
  private static let backgroundRoom = 1.5

  /// The outlines near the study.
  private func near(_ outlines: [MultiPolygon]) -> [MultiPolygon] {
    outlines.compactMap { outline in
      let parts = outline.polygons.filter { polygon in
        guard let box = MultiPolygon([polygon]).boundingBox else { return false }
        return views.contains { view in
          box.west <= view.east + Self.backgroundRoom && box.east >= view.west - Self.backgroundRoom
            && box.south <= view.north + Self.backgroundRoom && box.north >= view.south - Self.backgroundRoom
        }
      }
      return parts.isEmpty ? nil : MultiPolygon(parts)
    }
  }
}
