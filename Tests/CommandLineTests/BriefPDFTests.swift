import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@testable import StudyRunner

@Suite("The brief as PDF")
struct BriefPDFTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  /// A stand-in for the browser: a script of the shell's own words, which knows where the PDF is to go as `$target`.
  private func browser(_ script: String) throws {
    let lines =
      "#!/bin/sh\nfor word; do case $word in --print-to-pdf=*) target=${word#*=};; esac; done\n" + script + "\n"
    try FileManager.default.createDirectory(at: place.root.appending(path: "bin"), withIntermediateDirectories: true)
    try place.write(lines, "bin/chromium")
    let path = place.root.appending(path: "bin/chromium").path
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }

  private func run(_ language: String = "en") throws -> Program.Outcome {
    try place.analyze(
      "--formats", "brief,pdf", "--out", "o", "--lang", language,
      environment: [
        "PATH": place.root.appending(path: "bin").path, "LC_ALL": language == "fr" ? "fr_FR.UTF-8" : "C",
      ])
  }

  @Test("It stands beside the page, without the time at which it was printed")
  func printed() throws {
    try browser("printf '%%PDF-1.4 /CreationDate (D:20261130103909+00) Date (D:2026)' > \"$target\"")
    let outcome = try run()
    #expect(outcome.code == 0, "\(outcome.stderr)")
    let files = try place.contents("o")
    #expect(files.keys.sorted() == ["brief.html", "brief.pdf", "manifest.json"])
    let pdf = try #require(files["brief.pdf"])
    #expect(String(decoding: pdf, as: UTF8.self) == "%PDF-1.4 /CreationDate (D:19700101000000+00) Date (D:2026)")
  }

  @Test("A signal ends the browser with what it has started, and its folder goes", arguments: [SIGINT, SIGTERM])
  func interrupted(number: Int32) throws {
    let scratch = place.root.appending(path: "scratch")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    let started = place.root.appending(path: "started").path
    try browser("/bin/sleep 600 & echo $! > '\(started)'; wait")
    let before = try place.names()
    let process = Process()
    process.executableURL = try Program.url()
    process.arguments = ["analyze", "--geodata", "GeoData", "--quiet", "--formats", "pdf", "--out", "o"]
    process.currentDirectoryURL = place.root
    process.environment = ["PATH": place.root.appending(path: "bin").path, "TMPDIR": scratch.path]
    try process.run()
    var child: Int32?
    while process.isRunning, child == nil {
      usleep(1000)
      child = (try? String(contentsOfFile: started, encoding: .utf8)).flatMap {
        $0.hasSuffix("\n") ? Int32($0.dropLast()) : nil
      }
    }
    kill(process.processIdentifier, number)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == number)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).isEmpty)
    #expect(try place.names().filter { $0 != "started" } == before)
    // Ended, though whoever takes over orphans may not have looked yet.
    let state = try? String(contentsOfFile: "/proc/\(try #require(child))/stat", encoding: .utf8)
    #expect(state.map { $0.contains(") Z ") } ?? true)
  }

  @Test("Where no browser is found that is said before anything is computed, with what to do instead")
  func missing() throws {
    for (language, words) in [("en", "that needs chromium"), ("fr", "il faut chromium")] {
      let outcome = try run(language)
      #expect(outcome.code == 74)
      #expect(outcome.stderr.contains(words) && outcome.stderr.contains("--formats brief"), "\(outcome.stderr)")
      #expect(!place.exists("o"))
    }
  }

  @Test(
    "A browser that fails is named with how, and nothing is written",
    arguments: [
      ("exit 3", "chromium ended with status 3"), ("kill -9 $$", "chromium was stopped by signal 9"),
      ("exit 0", "chromium wrote no PDF"), ("echo '<html>' > \"$target\"", "chromium wrote no PDF"),
    ])
  func failing(script: String, words: String) throws {
    try browser(script)
    let outcome = try run()
    #expect(outcome.code == 74)
    #expect(outcome.stderr.contains(words) && outcome.stderr.contains("from a browser"), "\(outcome.stderr)")
    #expect(!place.exists("o"))
  }

  @Test("A browser that does not end is stopped, and so is one that cannot start")
  func late() throws {
    try browser("while :; do :; done")
    let path = place.root.appending(path: "bin/chromium").path
    for (path, words) in [(path, "did not end within 1 s"), (place.root.path, "cannot be started")] {
      let error = #expect(throws: OutputError.self) {
        try PDFConverter(name: "chromium", path: path).pdf(of: [], environment: [:], limit: .seconds(1))
      }
      #expect("\(try #require(error).explanation)".contains(words))
    }
  }
}
