public import GeometryCore
import MessageModel

/// Roads as a directed graph of travel times, ready to be searched: built from a draft or mapped from a file.
///
/// What is searched are *states*: one for each vertex and, where a turn rule or a destination-only road makes the way on
/// depend on the way there, a copy for each case. A state below `vertexCount` is the vertex of that index, reached without
/// a past; a copy has only the arcs that its past allows. So a plain search of shortest paths keeps every rule.
///
/// A value that never changes, so one may be shared by all tasks.
public final class RoadGraph: Sendable {
  /// What is reported about the network.
  public let facts: RoadFacts
  /// Number of vertices: of places, not of states.
  public let vertexCount: Int
  /// Number of states.
  public let stateCount: Int
  /// Number of arcs between states.
  public let arcCount: Int
  /// Number of stretches of road.
  public let stretchCount: Int
  /// Where the network comes from, for messages: path and profile; empty where it was built in memory.
  public let origin: String

  let longitudes: Column<Int32>
  let latitudes: Column<Int32>
  /// The vertices of the states from `vertexCount`, ascending.
  let copies: Column<UInt32>
  let forwardStarts: Column<UInt32>
  let forwardArcs: Column<RoadArc>
  let forwardStretches: Column<UInt32>
  let backwardStarts: Column<UInt32>
  let backwardArcs: Column<RoadArc>
  let stretchFrom: Column<UInt32>
  let stretchTo: Column<UInt32>
  let stretchLengths: Column<UInt32>
  let stretchWays: Column<UInt32>
  let stretchTraits: Column<UInt16>
  let shapeStarts: Column<UInt32>
  let shapes: Column<UInt8>
  let ways: Column<Int64>
  let wayNames: Column<UInt32>
  let nameStarts: Column<UInt32>
  let names: Column<UInt8>
  let boxes: Column<RoadBox>
  /// The number of boxes in each level of the index of stretches, lowest first.
  let boxLevels: [Int]
  let strays: Column<UInt32>
  let strayComponents: Column<UInt32>
  let componentSizes: Column<UInt32>
  let sections: RoadSections
  private let owner: any AnyObject & Sendable

  /// A network over sections in memory.
  ///
  /// - Throws: `RoadNetworkError.content` where sizes do not fit together. Indices are not looked at.
  init(
    facts: RoadFacts, sections: RoadSections, owner: any AnyObject & Sendable, origin: String
  ) throws(RoadNetworkError) {
    self.facts = facts
    self.sections = sections
    self.owner = owner
    self.origin = origin
    func column<Element>(_ section: RoadSection) -> Column<Element> {
      guard let bytes = sections[section] else { preconditionFailure("a network has every section") }
      return Column(bytes)
    }
    longitudes = column(.longitudes)
    latitudes = column(.latitudes)
    copies = column(.copies)
    forwardStarts = column(.forwardStarts)
    forwardArcs = column(.forwardArcs)
    forwardStretches = column(.forwardStretches)
    backwardStarts = column(.backwardStarts)
    backwardArcs = column(.backwardArcs)
    stretchFrom = column(.stretchFrom)
    stretchTo = column(.stretchTo)
    stretchLengths = column(.stretchLengths)
    stretchWays = column(.stretchWays)
    stretchTraits = column(.stretchTraits)
    shapeStarts = column(.shapeStarts)
    shapes = column(.shapes)
    ways = column(.ways)
    wayNames = column(.wayNames)
    nameStarts = column(.nameStarts)
    names = column(.names)
    boxes = column(.boxes)
    strays = column(.strays)
    strayComponents = column(.strayComponents)
    componentSizes = column(.componentSizes)
    vertexCount = longitudes.count
    stateCount = vertexCount + copies.count
    arcCount = forwardArcs.count
    stretchCount = stretchFrom.count
    boxLevels = StretchIndex.levels(of: stretchCount)
    guard sizesFit else { throw .content(file: origin, problem: "the sizes of its sections do not fit together") }
  }

  /// Whether the numbers of elements agree, and the ends of the lists with what they index.
  private var sizesFit: Bool {
    let counts = [
      latitudes.count == vertexCount, forwardStarts.count == stateCount + 1, backwardStarts.count == stateCount + 1,
      backwardArcs.count == arcCount,
      forwardStretches.count == arcCount, stretchTo.count == stretchCount, stretchLengths.count == stretchCount,
      stretchWays.count == stretchCount, stretchTraits.count == stretchCount, shapeStarts.count == stretchCount + 1,
      wayNames.count == ways.count, nameStarts.count >= 2, boxes.count == boxLevels.reduce(0, +),
      strayComponents.count == strays.count,
    ]
    guard counts.allSatisfy({ $0 }), stateCount < Int(UInt32.max), stretchCount < 1 << 31 else { return false }
    return forwardStarts[stateCount] == UInt32(truncatingIfNeeded: arcCount)
      && backwardStarts[stateCount] == UInt32(truncatingIfNeeded: arcCount) && arcCount < Int(UInt32.max)
      && Int(shapeStarts[stretchCount]) == shapes.count && Int(nameStarts[nameStarts.count - 1]) == names.count
  }

  /// The fault of a section whose content cannot be right.
  var damaged: RoadNetworkError { .content(file: origin, problem: "is damaged; build it again") }
}

extension RoadGraph {
  /// The place of a vertex.
  ///
  /// - Precondition: `vertex` is below `vertexCount`.
  public func position(of vertex: Int) -> LonLat {
    LonLat(longitude: Double(longitudes[vertex]) / 1e7, latitude: Double(latitudes[vertex]) / 1e7)
  }

  /// The vertex of a state.
  ///
  /// - Precondition: `state` is below `stateCount`.
  public func vertex(of state: Int) -> Int { state < vertexCount ? state : Int(copies[state - vertexCount]) }

  /// The states of a vertex besides itself.
  ///
  /// - Complexity: O(log copies).
  func copies(of vertex: UInt32) -> Range<Int> {
    let first = lowerBound(copies, vertex)
    var end = first
    while end < copies.count, copies[end] == vertex { end += 1 }
    return vertexCount + first..<vertexCount + end
  }

  /// The arcs of a state.
  ///
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  @inline(__always)
  func arcs(_ starts: Column<UInt32>, of state: Int) throws(RoadNetworkError) -> Range<Int> {
    let first = Int(starts[state])
    let end = Int(starts[state + 1])
    guard first <= end, end <= arcCount else { throw damaged }
    return first..<end
  }
}

/// The first index of an ascending column whose element is at least `value`.
func lowerBound(_ column: Column<UInt32>, _ value: UInt32) -> Int {
  var low = 0
  var high = column.count
  while low < high {
    let middle = (low + high) / 2
    if column[middle] < value { low = middle + 1 } else { high = middle }
  }
  return low
}
