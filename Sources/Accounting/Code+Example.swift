extension Code {
  /// A code known to be one, for an example.
  package static func example(_ text: String) -> Code {
    guard let code = Code(text) else { preconditionFailure("the example “\(text)” is a code") }
    return code
  }
}

extension CivilDate {
  /// A day known to be one, for an example.
  package static func example(_ text: String) -> CivilDate {
    guard let date = CivilDate(text: text) else {
      preconditionFailure("the example “\(text)” is a day")
    }
    return date
  }
}
