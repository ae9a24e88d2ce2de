/// The sections of a road network in a file, by their number there; `RoadFiles.md` has their content.
enum RoadSection: UInt32, CaseIterable {
  case facts = 1
  case longitudes, latitudes
  case copies
  case forwardStarts, forwardArcs, forwardStretches
  case backwardStarts, backwardArcs
  case stretchFrom, stretchTo, stretchLengths, stretchWays, stretchTraits
  case shapeStarts, shapes
  case ways, wayNames
  case nameStarts, names
  case boxes
  case strays, strayComponents, componentSizes

  /// Bytes of an element.
  var stride: Int {
    switch self {
    case .facts, .shapes, .names: 1
    case .stretchTraits: 2
    case .forwardArcs, .backwardArcs, .ways: 8
    case .boxes: 16
    default: 4
    }
  }
}
