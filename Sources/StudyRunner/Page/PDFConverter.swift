import FoundationEssentials
import MessageModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The browser of the system that prints a page to PDF: Chromium, which draws the page as it is on the screen and tags its
/// parts for screen readers.
///
/// Debian's WeasyPrint (57.2) was tried too: it loses the lines and marks of tables, and a name on a map is covered by its
/// white rim. Whoever wants no PDF needs no browser.
struct PDFConverter {
  /// The name under which it was found.
  let name: String
  /// Where it is.
  let path: String

  /// Names under which it is looked for.
  static let known = ["chromium", "chromium-browser", "google-chrome"]

  /// How long one may take: a page takes it two seconds.
  static let limit = Duration.seconds(60)

  /// The first that is on the PATH.
  ///
  /// - Throws: `OutputError` where there is none.
  static func find(_ environment: [String: String]) throws(OutputError) -> PDFConverter {
    let folders = (environment["PATH"] ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    for name in known {
      for folder in folders where FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)") {
        return PDFConverter(name: name, path: "\(folder)/\(name)")
      }
    }
    throw OutputError(
      path: Message(data: Page.pdfName),
      problem:
        "that needs chromium, which is not on the PATH; print brief.html (--formats brief) from a browser"
    )
  }

  /// A page as PDF.
  ///
  /// - Throws: `OutputError` where the program fails, takes too long or writes no PDF.
  func pdf(
    of page: [UInt8], environment: [String: String], limit: Duration = limit
  ) throws(OutputError) -> [UInt8] {
    var scratch = ScratchFolder()
    defer { scratch.remove() }
    let source = try scratch.write(page, Page.briefName)
    let folder = URL(filePath: source).deletingLastPathComponent()
    let target = folder.appending(path: Page.pdfName)
    let words = arguments(from: source, to: target.path, profile: folder.appending(path: "profile").path)
    var environment = environment
    // What the browser keeps for a while goes with the folder.
    environment["TMPDIR"] = folder.path
    let outcome = Subprocess.run(path, words, environment: environment, limit: limit)
    guard outcome == .ended(0) else { throw fault(outcome, limit) }
    guard let data = try? Data(contentsOf: target), data.starts(with: Array("%PDF-".utf8)) else {
      throw fault("\(name) wrote no PDF")
    }
    return Self.undated(Array(data))
  }

  /// A PDF that does not say when it was printed, so that the same page gives the same bytes.
  static func undated(_ pdf: [UInt8]) -> [UInt8] {
    let opening = Array("Date (D:".utf8)
    let date = Array("19700101000000".utf8)
    var dated = pdf
    for start in pdf.indices.dropLast(opening.count + date.count)
    where pdf[start] == opening[0] && pdf[start...].starts(with: opening) {
      let digits = start + opening.count..<start + opening.count + date.count
      let areDigits = pdf[digits].allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      if areDigits { dated.replaceSubrange(digits, with: date) }
    }
    return dated
  }

  private func arguments(from source: String, to target: String, profile: String) -> [String] {
    var words = ["--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
    words += ["--user-data-dir=" + profile, "--no-pdf-header-footer", "--print-to-pdf=" + target]
    // Chromium refuses to sandbox what the superuser runs; the page is ours and has no script.
    if geteuid() == 0 { words.append("--no-sandbox") }
    return words + ["file://" + source]
  }

  private func fault(_ outcome: Subprocess.Outcome, _ limit: Duration) -> OutputError {
    switch outcome {
    case .ended(let status): fault("\(name) ended with status \(Int(status))")
    case .stopped(let signal): fault("\(name) was stopped by signal \(Int(signal))")
    case .late: fault("\(name) did not end within \(Int(limit.components.seconds)) s and was stopped")
    case .refused(let number): fault("\(name) cannot be started: \(String(cString: systemErrorText(number)))")
    }
  }

  private func fault(_ problem: Message) -> OutputError {
    OutputError(
      path: Message(data: Page.pdfName), problem: "\(problem); print brief.html (--formats brief) from a browser")
  }
}
