import Foundation
import Testing

/// The papers of the demo month, written once by the built program.
struct DemoPapers {
  let binary: Binary
  let folder: URL

  init(environment: [String: String] = [:]) throws {
    binary = try Binary()
    folder = binary.folder.appendingPathComponent("demo")
    let outcome = try binary.run(
      ["demo", "--output", "demo"], today: "2024-10-10", environment: environment)
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  /// The papers of a form, by name without the extension.
  func names(_ form: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".\(form)") }.map { String($0.dropLast(form.count + 1)) }.sorted()
  }

  func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  /// The report that an envelope names.
  func report(_ name: String) throws -> String {
    let object = try JSONSerialization.jsonObject(with: Data(text(name).utf8)) as? [String: Any]
    return try #require(object?["report"] as? String)
  }

  func remove() { try? FileManager.default.removeItem(at: binary.folder) }

  /// The records of a CSV text.
  static func records(_ csv: String) -> [[String]] {
    var (records, record, field, quoted) = ([[String]](), [String](), "", false)
    var characters = Array(csv.replacing("\r\n", with: "\n"))[...]
    while let character = characters.popFirst() {
      switch character {
      case "\"" where quoted && characters.first == "\"":
        field.append("\"")
        characters.removeFirst()
      case "\"": quoted.toggle()
      case "," where !quoted:
        record.append(field)
        field = ""
      case "\n" where !quoted:
        records.append(record + [field])
        (record, field) = ([], "")
      default: field.append(character)
      }
    }
    return record.isEmpty && field.isEmpty ? records : records + [record + [field]]
  }
}
