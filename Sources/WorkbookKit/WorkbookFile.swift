internal import CXLSXWriter
import MessageModel

/// The one owner of a workbook of libxlsxwriter; it is freed once, when it is closed or when this goes.
///
/// It stays within one synchronous call: no task or thread ever shares it.
@safe struct WorkbookFile: ~Copyable {
  private let handle: UnsafeMutablePointer<lxw_workbook>

  /// A workbook that will be written to `path`.
  ///
  /// - Parameter scratchFolder: where parts are kept until it is closed.
  /// - Throws: `WorkbookError` where there is no memory.
  init(path: String, scratchFolder: String) throws(WorkbookError) {
    let opened = unsafe scratchFolder.withCString { folder in
      var options = unsafe lxw_workbook_options()
      unsafe options.tmpdir = UnsafeMutablePointer(mutating: folder)
      return unsafe workbook_new_opt(path, &options)
    }
    guard let opened = unsafe opened else {
      throw WorkbookError(function: "workbook_new_opt", problem: "no memory")
    }
    unsafe handle = opened
  }

  deinit {
    unsafe lxw_workbook_free(handle)
  }

  /// Sets title and author, and a time of creation that is always the same: the first that a ZIP archive can state.
  func setProperties(title: String, author: String) throws(WorkbookError) {
    let code = unsafe title.withCString { title in
      unsafe author.withCString { author in
        var properties = unsafe lxw_doc_properties()
        unsafe properties.title = UnsafeMutablePointer(mutating: title)
        unsafe properties.author = UnsafeMutablePointer(mutating: author)
        unsafe properties.created = Self.firstSecondOf1980
        return unsafe workbook_set_properties(handle, &properties)
      }
    }
    try Self.check(code, "workbook_set_properties")
  }

  private static let firstSecondOf1980 = 315_532_800

  /// A new sheet at the end.
  ///
  /// - Throws: `WorkbookError` where the name is not one that a sheet can have.
  func addSheet(_ name: String) throws(WorkbookError) -> UnsafeMutablePointer<lxw_worksheet> {
    guard !name.isEmpty else {
      throw WorkbookError(function: "workbook_validate_sheet_name", problem: "the name of a sheet is empty")
    }
    try Self.check(unsafe workbook_validate_sheet_name(handle, name), "workbook_validate_sheet_name")
    guard let sheet = unsafe workbook_add_worksheet(handle, name) else {
      throw WorkbookError(function: "workbook_add_worksheet", problem: "no memory")
    }
    return unsafe sheet
  }

  /// A new look of cells; it lives as long as the workbook.
  func addFormat() throws(WorkbookError) -> UnsafeMutablePointer<lxw_format> {
    guard let format = unsafe workbook_add_format(handle) else {
      throw WorkbookError(function: "workbook_add_format", problem: "no memory")
    }
    return unsafe format
  }

  /// Writes the file and frees everything.
  ///
  /// Nothing ends this midway.
  ///
  /// - Throws: `WorkbookError` where a file cannot be written; libxlsxwriter may say so on stderr as well.
  consuming func close() throws(WorkbookError) {
    let handle = unsafe self.handle
    discard self
    try Self.check(unsafe workbook_close(handle), "workbook_close")
  }

  /// - Throws: `WorkbookError` where a function says anything but that all is well.
  static func check(_ code: lxw_error, _ function: String) throws(WorkbookError) {
    guard code != LXW_NO_ERROR else { return }
    let text: Message =
      unsafe lxw_strerror(code).map { unsafe Message(data: String(cString: $0)) } ?? "error \(code.rawValue)"
    throw WorkbookError(function: Message(data: function), problem: text)
  }
}
