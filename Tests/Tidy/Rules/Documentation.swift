import Testing

/// What a conformance makes public and its protocol documents already.
private let witnesses: [String: Set<String>] = [
  "Problem": ["code", "message", "remedy", "law", "kind"],
  "Equatable": ["=="], "Hashable": ["==", "hash"], "Comparable": ["<", "=="],
  "CustomStringConvertible": ["description"], "CustomDebugStringConvertible": ["debugDescription"],
  "Encodable": ["encode"], "Decodable": ["init"], "Codable": ["encode", "init"],
  "Sequence": ["makeIterator", "underestimatedCount", "Iterator", "Element"],
  "IteratorProtocol": ["next", "Element"], "Identifiable": ["id"], "CaseIterable": ["allCases"],
  "Collection": ["startIndex", "endIndex", "index", "subscript", "Index", "Element"],
  "AdditiveArithmetic": ["zero", "+", "-", "+=", "-="],
  "ExpressibleByStringLiteral": ["init"], "ExpressibleByIntegerLiteral": ["init"],
  "ExpressibleByArrayLiteral": ["init"], "ExpressibleByNilLiteral": ["init"],
]

/// A reader of the library meets no public declaration without a sentence about it.
func undocumentedDeclarations(in source: Source) -> [Violation] {
  guard source.isShipped else { return [] }
  let scopes = Scopes(source.code)
  return source.code.enumerated().compactMap { index, line in
    guard let name = publicName(in: line), !isDocumented(source.lines, at: index) else {
      return nil
    }
    let inherited = scopes.inheritance(atLine: index)
    if inherited.contains(where: { witnesses[$0]?.contains(name) ?? false }) { return nil }
    return source.violation("doc", line: index + 1, "say in a `///` line above what `\(name)` is")
  }
}

private let introducers: Set = [
  "struct", "enum", "protocol", "actor", "func", "var", "let", "init", "subscript", "typealias",
  "case", "macro",
]
private let undeclaring: Set = ["import", "extension"]

/// The name that a line declares public, `nil` when it declares none.
private func publicName(in line: String) -> String? {
  let words = line.split { $0 == " " }
  guard let access = words.firstIndex(where: { $0 == "public" || $0 == "open" }) else { return nil }
  let rest = Array(words[(access + 1)...])
  for (index, word) in rest.enumerated() {
    let head = String(word.prefix { $0.isLetter })
    if undeclaring.contains(head) { return nil }
    if head == "init" || head == "subscript" { return head }
    let isClass = head == "class" && !introducesMember(rest, after: index)
    guard isClass || introducers.contains(head) else { continue }
    guard index + 1 < rest.count else { return nil }
    let name = rest[index + 1]
    if let first = name.first, !first.isLetter, first != "`", first != "_" {
      return String(name.prefix { $0 != "(" })
    }
    return String(name.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "`" })
  }
  return nil
}

private func introducesMember(_ words: [Substring], after index: Int) -> Bool {
  index + 1 < words.count && ["func", "var", "subscript", "override"].contains(words[index + 1])
}

/// Whether a doc comment stands above, past attributes and directives to the formatter.
private func isDocumented(_ lines: [String], at index: Int) -> Bool {
  for line in lines[..<index].reversed() {
    let text = line.drop { $0 == " " }
    if text.hasPrefix("///") || text.hasSuffix("*/") { return true }
    guard text.hasPrefix("@") || text.hasPrefix("// swift-format") else { return false }
  }
  return false
}

@Test(arguments: [
  "public struct A {}", "public let a = 1", "  public static func a() {}", "public init() {}",
  "public private(set) var a = 1", "@inlinable public func a() {}", "open class A {}",
  "/// A.\n\npublic let a = 1", "// A.\npublic let a = 1", "public static func + (a: A, b: A) -> A",
  "public subscript(a: Int) -> Int { a }", "public indirect enum A {}",
  "public final class A: Hashable {}", "extension A: Sendable {\n  public var code: Int { 1 }\n}",
  "struct A: Hashable {\n  public func other() {}\n}", "public class func a() {}",
])
func aPublicDeclarationWithoutAWordIsRefused(code: String) {
  let found = undocumentedDeclarations(in: Source(path: "Sources/Files/A.swift", text: code))
  #expect(found.count == 1)
}

@Test(arguments: [
  "/// A.\npublic struct A {}", "/// A.\n@available(macOS 13, *)\npublic struct A {}",
  "/** A. */\npublic let a = 1", "public import Payments", "public extension A {}", "let a = 1",
  "package func a() {}", "// public func a() {}",
  "struct A: Problem {\n  public var code: String { a }\n}",
  "extension A: Comparable {\n  public static func < (a: A, b: A) -> Bool { a.b < b.b }\n}",
  "/// A.\npublic struct A: Sendable,\n  Hashable\n{\n  public func hash(into a: inout B) {}\n}",
])
func aDocumentedDeclarationIsFine(code: String) {
  let found = undocumentedDeclarations(in: Source(path: "Sources/Files/A.swift", text: code))
  #expect(found.isEmpty)
}
