import GEOSKit
import GeometryCore
import MessageModel
import Testing

struct GEOSInterruptionTests {
  /// The area of the union of two stars of many points, in a task that was cancelled before.
  private func cancelledUnion() async throws -> Double {
    let task = Task { () async throws -> Double in
      while !Task.isCancelled { await Task.yield() }
      return try Self.union()
    }
    task.cancel()
    return try await task.value
  }

  private static func union() throws -> Double {
    let first = try Shapes.star(longitude: 0, latitude: 0, radius: 10, positions: 2000)
    let second = try Shapes.star(longitude: 3, latitude: 1, radius: 10, positions: 2000)
    return Shapes.area(try GEOSOverlay.union(of: [first, second]))
  }

  @Test func anOperationOfACancelledTaskEnds() async throws {
    let error = await #expect(throws: GEOSError.self) { try await cancelledUnion() }
    #expect(error?.message.english.hasPrefix("InterruptedException") == true)
  }

  /// The request to end is one for the process; who takes it by mistake does its work again.
  @Test func operationsOfOthersAreNotEnded() async throws {
    let wanted = try Self.union()
    let areas = await withTaskGroup(of: Double?.self) { group in
      for index in 0..<60 {
        group.addTask {
          if index % 2 == 0 { return try? await cancelledUnion() }
          return try? Self.union()
        }
      }
      return await group.reduce(into: [Double?]()) { $0.append($1) }
    }
    #expect(areas.count { $0 == nil } == 30)
    #expect(areas.compactMap(\.self).allSatisfy { $0 == wanted })
  }
}
