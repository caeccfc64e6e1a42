/// One place that breaks a rule, worded as what to do about it.
struct Violation: Hashable, Sendable, CustomStringConvertible {
  let file: String
  let line: Int
  let rule: String
  let whatToDo: String

  var description: String { "\(file):\(line): \(rule): \(whatToDo)" }
}
