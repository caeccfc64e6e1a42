/// What a byte of a Swift text belongs to.
enum Stretch {
  case code
  case comment
  case string
}

/// Tells code from comments and literals, so that a rule never trips over prose.
///
/// Interpolations inside strings are code again, however deeply they nest.
struct Lexer {
  private enum Context {
    case code(parentheses: Int)
    case string(hashes: Int, multiline: Bool)
  }

  private let bytes: [UInt8]
  private var at = 0
  private var stretches: [Stretch] = []
  private var contexts: [Context] = [.code(parentheses: 0)]

  private init(_ text: String) {
    bytes = Array(text.utf8)
    stretches.reserveCapacity(bytes.count)
  }

  /// One stretch for every UTF-8 byte of the text.
  static func stretches(of text: String) -> [Stretch] {
    var lexer = Lexer(text)
    while lexer.at < lexer.bytes.count { lexer.step() }
    return lexer.stretches
  }

  private mutating func step() {
    switch contexts.last {
    case .string(let hashes, let multiline): stepInString(hashes: hashes, multiline: multiline)
    case .code(let parentheses): stepInCode(parentheses: parentheses)
    case nil: take(1, as: .code)
    }
  }

  private mutating func stepInCode(parentheses: Int) {
    if starts("//") {
      take(distance(to: UInt8(ascii: "\n")), as: .comment)
    } else if starts("/*") {
      takeBlockComment()
    } else if let hashes = hashesBefore(UInt8(ascii: "\"")) {
      openString(hashes: hashes)
    } else if let hashes = hashesBefore(UInt8(ascii: "/")), let length = regexLength(hashes) {
      take(length, as: .string)
    } else {
      countParentheses(parentheses)
    }
  }

  private mutating func countParentheses(_ parentheses: Int) {
    let byte = bytes[at]
    if byte == UInt8(ascii: "(") {
      contexts[contexts.count - 1] = .code(parentheses: parentheses + 1)
    } else if byte == UInt8(ascii: ")"), parentheses > 0 {
      contexts[contexts.count - 1] = .code(parentheses: parentheses - 1)
      if parentheses == 1, contexts.count > 1 {
        contexts.removeLast()
        return take(1, as: .string)
      }
    }
    take(1, as: .code)
  }

  private mutating func openString(hashes: Int) {
    at += hashes
    let multiline = starts("\"\"\"")
    at -= hashes
    contexts.append(.string(hashes: hashes, multiline: multiline))
    take(hashes + (multiline ? 3 : 1), as: .string)
  }

  private mutating func stepInString(hashes: Int, multiline: Bool) {
    let sharps = String(repeating: "#", count: hashes)
    let end = (multiline ? "\"\"\"" : "\"") + sharps
    if starts(end) {
      contexts.removeLast()
      take(end.utf8.count, as: .string)
    } else if starts("\\" + sharps + "(") {
      take(hashes + 2, as: .string)
      contexts.append(.code(parentheses: 1))
    } else if starts("\\" + sharps) {
      take(hashes + 2, as: .string)
    } else if !multiline, bytes[at] == UInt8(ascii: "\n") {
      contexts.removeLast()
    } else {
      take(1, as: .string)
    }
  }

  private mutating func takeBlockComment() {
    var depth = 0
    repeat {
      if starts("/*") {
        depth += 1
        take(2, as: .comment)
      } else if starts("*/") {
        depth -= 1
        take(2, as: .comment)
      } else {
        take(1, as: .comment)
      }
    } while depth > 0 && at < bytes.count
  }

  /// How many `#` stand here before the byte, `nil` when something else does.
  private func hashesBefore(_ byte: UInt8) -> Int? {
    var end = at
    while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
    return end < bytes.count && bytes[end] == byte ? end - at : nil
  }

  /// The length of the regular expression that begins here, `nil` when the slash divides.
  private func regexLength(_ hashes: Int) -> Int? {
    var end = at + hashes + 1
    guard end < bytes.count, hashes > 0 || standsBeforeOperand, !isBlank(bytes[end]) else {
      return nil
    }
    let close = [UInt8(ascii: "/")] + Array(repeating: UInt8(ascii: "#"), count: hashes)
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") {
      if bytes[end...].starts(with: close) { return end + close.count - at }
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  private var standsBeforeOperand: Bool {
    let before = bytes[..<at].last { !isBlank($0) }
    return before.map { "(,=:[{;".utf8.contains($0) } ?? true
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
  }

  private func starts(_ word: String) -> Bool { bytes[at...].starts(with: word.utf8) }

  private func distance(to byte: UInt8) -> Int {
    (bytes[at...].firstIndex(of: byte) ?? bytes.count) - at
  }

  private mutating func take(_ count: Int, as stretch: Stretch) {
    let count = min(count, bytes.count - at)
    stretches.append(contentsOf: repeatElement(stretch, count: count))
    at += count
  }
}
