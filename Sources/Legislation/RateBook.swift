public import Accounting
public import Diagnostics
import Orthography

/// The law as data (bộ mức chi): every set of the rate folder, loaded and checked.
public struct RateBook: Sendable {
  /// Over set, name and bytes of all files, in the order of sets and names.
  public let hash: Digest
  let sets: [String: RateSet]

  /// The sets that have a profile, in the order of their names.
  public var profiles: [String] {
    sets.values.filter { !$0.profile.isEmpty }.map(\.name).sorted()
  }

  /// The register of documents, by set and in the order of the files.
  public var instruments: [Instrument] {
    sets.keys.sorted().flatMap { sets[$0]?.documents.map(\.instrument) ?? [] }
  }

  /// Loads the files of a rate folder; `nil` when anything in them is wrong.
  ///
  /// Every error of every file is added to the findings with its place.
  public static func load(_ files: [RateFile], into findings: inout Findings) -> RateBook? {
    let earlier = findings.errorCount
    var loader = RateLoader(findings: findings)
    loader.load(files)
    findings = loader.findings
    guard findings.errorCount == earlier else { return nil }
    return RateBook(hash: hash(of: files), sets: loader.sets)
  }

  /// The hash of the files of a folder, as the ledger keeps it: each text and each content is preceded by its length, so that no two folders agree.
  package static func hash(of files: [RateFile]) -> Digest {
    var bytes: [UInt8] = []
    for file in files.sorted(by: { ($0.set, $0.name) < ($1.set, $1.name) }) {
      for part in [Array(file.set.utf8), Array(file.name.utf8), file.bytes] {
        let count = UInt64(part.count)
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
          bytes.append(UInt8(truncatingIfNeeded: count >> shift))
        }
        bytes += part
      }
    }
    return Digest(of: bytes)
  }

  /// The law as one profile sees it.
  ///
  /// - Throws: `unknownProfile` with the nearest name.
  public func rules(profile: String) throws(LawProblem) -> Rules {
    guard profiles.contains(profile) else {
      let nearest = NearestWord.suggest(profile, among: profiles)
      throw .unknownProfile(profile, nearest: nearest)
    }
    return Rules(profile: profile, lineage: Lineage.of(profile, in: sets))
  }
}
