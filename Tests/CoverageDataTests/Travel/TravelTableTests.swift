@testable import CoverageData
import CoverageModel
import MessageModel
import TestWorlds
import Testing

@Suite("Table of travel costs")
struct TravelTableTests {
  private func read(_ text: String) throws -> TravelTable { try TravelTable.read(input(text, name: "m.csv")) }

  @Test("Each column of costs has its unit; codes ascend whatever the order of the file")
  func units() throws {
    let cases: [(String, String, TravelMeasure, [Double])] = [
      ("seconds", "90", .seconds, [90]), ("minutes", "1.1", .seconds, [66]), ("metres", "1234.5", .metres, [1234.5]),
      ("kilometres", "0.3", .metres, [300]),
    ]
    for (column, cost, measure, expected) in cases {
      let file = try input("from,to,\(column)\nb,y,\(cost)\na,x,\n", name: "m.csv")
      let table = try TravelTable.read(file)
      let (travel, _) = try table.travel(file: file)
      #expect(travel.measure == measure)
      #expect(travel.origins == ["a", "b"])
      #expect(travel.destinations == ["x", "y"])
      #expect(travel.matrix.rowStarts == [0, 0, 1])
      #expect(travel.matrix.sites == [1])
      #expect(travel.matrix.costs == expected)
      #expect(table.records == 2)
      #expect(table.emptyRecords == 1)
    }
  }

  @Test("Semicolons and decimal commas; rows in any order")
  func spreadsheet() throws {
    let table = try read("from;to;minutes\nb;y;2,5\na;y;1\nb;x;0\n")
    #expect(table.matrix.rowStarts == [0, 1, 3])
    #expect(table.matrix.sites == [1, 0, 1])
    #expect(table.matrix.costs == [60, 0, 150])
  }

  @Test("Of a time and a distance the time is read, or the distance where that is asked for")
  func timeAndDistance() throws {
    let file = try input("from,to,seconds,metres\na,x,1.5,20\n", name: "m.csv")
    let times = try TravelTable.read(file)
    #expect(times.unit == .seconds && times.matrix.costs == [1.5])
    let distances = try TravelTable.read(file, usesDistance: true)
    #expect(distances.unit == .metres && distances.matrix.costs == [20])
    let without = try input("from,to,seconds\na,x,1.5\n", name: "m.csv")
    #expect(throws: DataError.self) { try TravelTable.read(without, usesDistance: true) }
  }

  @Test("Errors name line and field")
  func errors() throws {
    let cases: [(String, Int?, String?, String)] = [
      ("from,to\na,x\n", nil, "seconds", "no column of travel costs"),
      ("from,to,seconds,minutes\na,x,1,2\n", nil, "seconds", "several columns"),
      ("from,to,metres,cost\na,x,1,2\n", nil, "metres", "several columns"),
      ("to,seconds\nx,1\n", 1, "from", "missing"), ("from,seconds\nx,1\n", 1, "to", "missing"),
      ("from,to,seconds\na,x,1\na,y,2\na,x,3\n", 4, "from", "the pair from 'a' to 'x' appears twice; first on line 2"),
      ("from,to,seconds\na,x,\nb,y,2\na,x,\n", 4, "from", "appears twice"),
      ("from,to,seconds\na,x,-1\n", 2, "seconds", "negative"), ("from,to,seconds\na,x,soon\n", 2, "seconds", "number"),
      ("from,to,seconds\na,x,nan\n", 2, "seconds", "number"), ("from,to,seconds\na,,1\n", 2, "to", "empty"),
      ("from,to,seconds\n,x,1\n", 2, "from", "empty"),
      ("from,to,seconds\na,x,4e7\nb,x,40000001\n", 3, "seconds", "large"),
      ("from,to,minutes\na,x,666667\n", 2, "minutes", "large"), ("from,to,seconds\n", nil, nil, "no pairs"),
    ]
    for (text, line, field, phrase) in cases {
      let error = dataError { _ = try read(text) }
      #expect(error?.kind == .content, "\(text)")
      #expect(error?.line == line, "\(text)")
      #expect(error?.field == field, "\(text)")
      #expect(error?.problem.english.contains(phrase) == true, "\(text): \(error?.problem ?? "none")")
    }
  }

  @Test("Costs of an unknown unit cannot stand for distances")
  func unknownUnit() throws {
    let file = try input("from,to,cost\na,x,4e9\n")
    let table = try TravelTable.read(file)
    #expect(table.matrix.costs == [4e9])
    #expect(dataError { _ = try table.travel(file: file) }?.problem.english.contains("unit") == true)
  }
}
