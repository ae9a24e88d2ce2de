internal import CCbc

/// The one owner of a Cbc model; it is freed once, when this goes.
///
/// It stays within one synchronous call: no task or thread ever shares it.
@safe struct CbcModel: ~Copyable {
  let handle: UnsafeMutableRawPointer

  /// A silent model that loads `program`, its objective turned to minimising and multiplied by `scale`.
  ///
  /// - Throws: `MixedIntegerProgramError.unavailable` where Cbc gives no model.
  init(_ program: MixedIntegerProgram, scale: Double) throws(MixedIntegerProgramError) {
    guard let handle = unsafe Cbc_newModel() else { throw .unavailable }
    unsafe self.handle = handle
    let columns = CompressedColumns(program)
    let objective = program.variables.map { $0.objective * scale }
    let limit = Double.greatestFiniteMagnitude
    unsafe Cbc_loadProblem(
      handle,
      Int32(program.variables.count),
      Int32(program.rows.count),
      columns.starts,
      columns.rows,
      columns.coefficients,
      program.variables.map { max($0.lowerBound, -limit) },
      program.variables.map { min($0.upperBound, limit) },
      objective,
      program.rows.map { max($0.lowerBound, -limit) },
      program.rows.map { min($0.upperBound, limit) })
    for (index, variable) in program.variables.enumerated() where variable.isInteger {
      unsafe Cbc_setInteger(handle, Int32(index))
    }
    unsafe Cbc_setObjSense(handle, 1)
    unsafe Cbc_setLogLevel(handle, 0)
    unsafe Cbc_setAllowableGap(handle, 0)
    unsafe Cbc_setAllowableFractionGap(handle, 0)
  }

  deinit {
    unsafe Cbc_deleteModel(handle)
  }
}
