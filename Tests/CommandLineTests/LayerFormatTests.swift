import Foundation
import Testing

@Suite("GeoPackage, FlatGeobuf and databases from the command line")
struct LayerFormatTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  @Test("Written only where asked for; the same on one thread and on two, now and again")
  func asked() throws {
    #expect(try place.analyze("--quiet", "--out", "usual").code == 0)
    #expect(try place.contents("usual").keys.allSatisfy { !$0.hasSuffix(".gpkg") && !$0.hasSuffix(".fgb") })
    let outcome = try place.analyze("--quiet", "--formats", "gpkg,fgb", "--threads", "1", "--out", "one")
    #expect(outcome.code == 0, "\(outcome.stderr)")
    let one = try place.contents("one")
    #expect(
      one.keys.sorted()
        == [
          "basins.fgb", "catchment-lines.fgb", "coverage.fgb", "maillage.qgz", "manifest.json", "results.gpkg",
          "spaces.fgb", "towns.fgb", "zones.fgb",
        ].filter { one[$0] != nil } && one["results.gpkg"] != nil && one["towns.fgb"] != nil, "\(one.keys.sorted())")
    #expect(one["results.gpkg"]?.prefix(15) == Data("SQLite format 3".utf8))
    #expect(try place.analyze("--quiet", "--formats", "gpkg,fgb", "--threads", "2", "--out", "two").code == 0)
    #expect(try place.contents("two") == one)
  }

  @Test(
    "Without GDAL they are an error before anything is read; other formats need none",
    arguments: [["--formats", "gpkg"], ["--formats", "csv,fgb"], ["--postgis", "postgresql://127.0.0.1:1/none"]])
  func missing(_ options: [String]) throws {
    // Files that are not libraries stand before GDAL's.
    try FileManager.default.createDirectory(at: place.root.appending(path: "lib"), withIntermediateDirectories: true)
    for name in ["libgdal.so"] + (32...40).map({ "libgdal.so.\($0)" }) { try place.write("no library", "lib/" + name) }
    let environment = ["LD_LIBRARY_PATH": place.root.appending(path: "lib").path]
    func run(_ options: [String]) throws -> Program.Outcome {
      try Program.run(
        ["analyze", "--geodata", "GeoData", "--out", "o", "--quiet"] + options, in: place.root, environment: environment
      )
    }
    let outcome = try run(options + ["--towns", "missing.csv"])
    #expect(outcome.code == 74)
    #expect(outcome.stderr == "maillage: dlopen: this goes through GDAL, which is not installed (Debian: libgdal32)\n")
    #expect(!place.exists("o"))
    #expect(try run(["--formats", "csv"]).code == 0)
  }

  @Test("A password in the address of a database is refused and not repeated")
  func password() throws {
    for option in ["--postgis", "--towns", "--spaces"] {
      for address in ["postgresql://me:geheim@127.0.0.1:1/x", "postgresql://127.0.0.1:1/x?password=geheim"] {
        let outcome = try place.analyze(option, address, "--out", "o")
        #expect(outcome.code == 64, "\(option): \(outcome.stderr)")
        #expect(outcome.stderr.contains("a password does not belong in the address of a database"), "\(outcome.stderr)")
        #expect(!(outcome.stdout + outcome.stderr).contains("geheim"))
        #expect(!place.exists("o"))
      }
    }
  }

  @Test("A database that cannot be reached is named; no file is written")
  func unreachable() throws {
    let outcome = try place.analyze("--formats", "csv", "--postgis", "postgresql://me@127.0.0.1:1/x", "--out", "o")
    #expect(outcome.code == 74)
    #expect(outcome.stderr.contains("postgresql://me@127.0.0.1:1/x: cannot be written: "), "\(outcome.stderr)")
    #expect(!place.exists("o"))
    #expect(try place.names() == ["GeoData"])
  }
}
