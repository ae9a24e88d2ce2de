/// How a place on a stretch is joined to a state of the graph.
struct RoadAccess: Hashable, BitwiseCopyable {
  /// The state.
  var state: UInt32
  /// Milliseconds between the place and the state.
  var milliseconds: UInt32
  /// Millimetres between them.
  var millimetres: UInt32
  /// The stretch between them, in the direction of travel; nil where the place is a vertex.
  var stretch: DirectedStretch?
}

extension RoadGraph {
  /// The time along a stretch up to an offset: the whole time by the share of the length, rounded half up.
  ///
  /// Parts add up: from an offset to the end is the whole less the time up to it.
  @inline(__always)
  static func time(_ whole: UInt32, upTo offset: UInt32, of length: UInt32) -> UInt32 {
    guard length > 0 else { return 0 }
    let product = UInt64(whole) * UInt64(min(offset, length)) + UInt64(length / 2)
    return UInt32(product / UInt64(length))
  }

  /// The part of a time that falls between two offsets; the whole where the stretch has no length.
  static func share(_ time: UInt32, from first: UInt32, to last: UInt32, of length: UInt32) -> UInt32 {
    length == 0 ? time : self.time(time, upTo: last, of: length) - self.time(time, upTo: first, of: length)
  }

  /// The states by which trips leave a place, legs off the road left aside.
  ///
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  func departures(_ place: RoadPlace) throws(RoadNetworkError) -> [RoadAccess] {
    let length = stretchLengths[place.stretch]
    let ends = try ends(of: place.stretch)
    if place.offset == 0 {
      return [RoadAccess(state: UInt32(ends.from), milliseconds: 0, millimetres: 0, stretch: nil)]
    }
    if place.offset >= length {
      return [RoadAccess(state: UInt32(ends.to), milliseconds: 0, millimetres: 0, stretch: nil)]
    }
    var found: [RoadAccess] = []
    let stretch = DirectedStretch(UInt32(place.stretch), isBackward: false)
    if let arc = try arc(of: stretch) {
      let done = Self.time(arc.milliseconds, upTo: place.offset, of: length)
      found.append(
        RoadAccess(
          state: arc.state, milliseconds: arc.milliseconds - done, millimetres: length - place.offset,
          stretch: stretch))
    }
    if let arc = try arc(of: stretch.reversed) {
      let time = Self.time(arc.milliseconds, upTo: place.offset, of: length)
      found.append(
        RoadAccess(state: arc.state, milliseconds: time, millimetres: place.offset, stretch: stretch.reversed))
    }
    return found
  }

  /// The states from which trips come to a place, legs off the road left aside.
  ///
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  func arrivals(_ place: RoadPlace) throws(RoadNetworkError) -> [RoadAccess] {
    let length = stretchLengths[place.stretch]
    let ends = try ends(of: place.stretch)
    if place.offset == 0 || place.offset >= length {
      let vertex = place.offset == 0 ? ends.from : ends.to
      return ([vertex] + Array(copies(of: UInt32(vertex)))).map {
        RoadAccess(state: UInt32($0), milliseconds: 0, millimetres: 0, stretch: nil)
      }
    }
    var found: [RoadAccess] = []
    let stretch = DirectedStretch(UInt32(place.stretch), isBackward: false)
    if let arc = try arc(of: stretch) {
      let time = Self.time(arc.milliseconds, upTo: place.offset, of: length)
      for tail in try tails(of: stretch) {
        found.append(RoadAccess(state: tail, milliseconds: time, millimetres: place.offset, stretch: stretch))
      }
    }
    if let arc = try arc(of: stretch.reversed) {
      let time = arc.milliseconds - Self.time(arc.milliseconds, upTo: place.offset, of: length)
      for tail in try tails(of: stretch.reversed) {
        found.append(
          RoadAccess(state: tail, milliseconds: time, millimetres: length - place.offset, stretch: stretch.reversed))
      }
    }
    return found
  }

  /// The way from one place to another on the same stretch without leaving it; nil where there is none.
  ///
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  func direct(from start: RoadPlace, to end: RoadPlace) throws(RoadNetworkError) -> DirectWay? {
    guard start.stretch == end.stretch else { return nil }
    let stretch = DirectedStretch(UInt32(start.stretch), isBackward: start.offset > end.offset)
    if start.offset == end.offset { return DirectWay(stretch: stretch, milliseconds: 0, millimetres: 0) }
    guard let arc = try arc(of: stretch) else { return nil }
    let length = stretchLengths[start.stretch]
    let first = Self.time(arc.milliseconds, upTo: min(start.offset, end.offset), of: length)
    let last = Self.time(arc.milliseconds, upTo: max(start.offset, end.offset), of: length)
    let millimetres = max(start.offset, end.offset) - min(start.offset, end.offset)
    return DirectWay(stretch: stretch, milliseconds: last - first, millimetres: millimetres)
  }
}

/// A trip within one stretch.
struct DirectWay: Hashable {
  var stretch: DirectedStretch
  var milliseconds: UInt32
  var millimetres: UInt32
}
