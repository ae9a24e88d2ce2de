import Foundation
import PROJKit

/// Runs the instructions of one file and keeps what came of each `expect` and `roundtrip`.
struct GieRunner: ~Copyable {
  struct Outcome {
    /// File and line.
    let name: String
    /// Nil where the case passed.
    let failure: String?
  }

  private(set) var outcomes: [Outcome] = []
  private(set) var skipped = 0

  private let file: String
  private let context: PROJContext
  private var operation: PROJOperation?
  private var definition = ""
  private var creationError: Int32 = 0
  private var sourceCRS = ""
  private var targetCRS = ""
  private var isBetweenCRS = false
  private var direction = TransformDirection.forward
  private var toleranceMetres = 0.0005
  private var accepted = (value: SIMD4<Double>.zero, dimensions: 0)
  private var lacksGrid = false

  init(file: String) throws {
    self.file = file
    context = try PROJContext()
  }

  /// Runs the instructions in order.
  mutating func run(_ commands: [GieCommand]) {
    for command in commands {
      let argument = command.argument
      switch command.tag {
      case "operation":
        let pipeline = argument.replacing(#/\s*=\s*/#, with: "=")
        start { context in try PROJOperation(pipeline: pipeline, context: context) }
        (definition, isBetweenCRS) = (pipeline, false)
      case "crs_src": (sourceCRS, targetCRS) = (argument, targetCRS)
      case "crs_dst": targetCRS = argument
      case "use_proj4_init_rules": context.usePROJ4InitRules(argument == "true")
      case "direction": direction = argument.hasPrefix("f") ? .forward : .inverse
      case "tolerance": toleranceMetres = GieNumbers.metres(argument) ?? 0.0005
      case "accept": accepted = GieNumbers.coordinate(argument)
      case "require_grid": lacksGrid = true
      case "expect", "roundtrip":
        if lacksGrid {
          skipped += 1
          continue
        }
        let failure = command.tag == "expect" ? expect(argument) : roundTrip(argument)
        outcomes.append(Outcome(name: "\(file):\(command.line)", failure: failure))
      default: break
      }
      if !sourceCRS.isEmpty, !targetCRS.isEmpty {
        let (source, target) = (sourceCRS, targetCRS)
        (definition, isBetweenCRS, sourceCRS, targetCRS) = ("\(source) to \(target)", true, "", "")
        start { context in
          try PROJOperation(from: source, to: target, isNormalised: false, allowsBallpark: true, context: context)
        }
      }
    }
  }

  private mutating func start(_ make: (PROJContext) throws -> PROJOperation) {
    (direction, toleranceMetres, lacksGrid, creationError) = (.forward, 0.0005, false, 0)
    do {
      operation = try make(context)
    } catch {
      operation = nil
      creationError = context.errorNumber
    }
  }

  private func expect(_ argument: String) -> String? {
    let words = argument.split(whereSeparator: \.isWhitespace)
    let expectsFailure = words.first == "failure"
    let number = expectsFailure && words.count > 2 ? GieNumbers.errorNumber(words[2]) : nil
    switch operation {
    case .none:
      guard expectsFailure else { return "no operation from \(definition)" }
      guard let number, number != creationError else { return nil }
      return "error \(creationError) instead of \(number)"
    case .some(let operation):
      let input = operation.hasAngularInput(direction) ? radians(accepted.value, .inverse) : accepted.value
      let result = operation.transform(input, dimensions: accepted.dimensions, direction: direction)
      if expectsFailure {
        if let number { return operation.errorNumber == number ? nil : "error \(operation.errorNumber), not \(number)" }
        return result.x == .infinity ? nil : "did not fail: \(result)"
      }
      return compare(result, with: GieNumbers.coordinate(argument), operation)
    }
  }

  private func compare(
    _ result: SIMD4<Double>,
    with expected: (value: SIMD4<Double>, dimensions: Int),
    _ operation: borrowing PROJOperation
  ) -> String? {
    guard expected.dimensions >= 2 else { return "too few numbers" }
    var result = result
    for dimension in expected.dimensions..<4 { result[dimension] = 0 }
    let distance: Double
    if operation.hasAngularOutput(direction) {
      distance = operation.geodesicDistanceMetres(result, radians(expected.value, .forward))
    } else if isBetweenCRS, operation.hasDegreeOutput(direction) {
      // Axes in the order of the authority: latitude first.
      distance = operation.geodesicDistanceMetres(swapped(result), swapped(expected.value))
    } else {
      let difference = result - expected.value
      distance = (difference.x * difference.x + difference.y * difference.y + difference.z * difference.z).squareRoot()
    }
    return distance <= toleranceMetres ? nil : "off by \(distance) m: \(result)"
  }

  private func roundTrip(_ argument: String) -> String? {
    let words = argument.split(whereSeparator: \.isWhitespace)
    let count = words.first.flatMap { Int($0) } ?? 100
    let tolerance = GieNumbers.metres(words.dropFirst().joined(separator: " ")) ?? toleranceMetres
    switch operation {
    case .none: return "no operation from \(definition)"
    case .some(let operation):
      let start = operation.hasAngularInput(direction) ? radians(accepted.value, .inverse) : accepted.value
      let distance = operation.roundTripMetres(start, count: count, direction: direction)
      return distance <= tolerance ? nil : "off by \(distance) m after \(count) round trips"
    }
  }

  /// Degrees to radians for the axes that are angles: those along n, e, w, s of `+axis=`, where the operation has it
  /// on that side, else the first two.
  private func radians(_ degrees: SIMD4<Double>, _ sideOfAxis: TransformDirection) -> SIMD4<Double> {
    var axes = "enut"
    let head = definition.split(whereSeparator: \.isWhitespace).prefix { $0 != "step" && $0 != "+step" }
    if direction == sideOfAxis, let axis = head.first(where: { $0.contains("axis=") && !$0.contains("xy") }) {
      axes = String(axis.drop { $0 != "=" }.dropFirst())
    }
    var result = degrees
    for (index, axis) in axes.prefix(4).enumerated() where "news".contains(axis) { result[index] *= .pi / 180 }
    return result
  }

  private func swapped(_ degrees: SIMD4<Double>) -> SIMD4<Double> {
    SIMD4(degrees.y * .pi / 180, degrees.x * .pi / 180, degrees.z, degrees.w)
  }
}
