public import Accounting
public import Diagnostics

/// The law as data (bộ mức chi): every set of the rate folder, loaded and checked.
public struct RateBook: Sendable {
  /// Over set, name and bytes of all files, in the order of their paths.
  public let hash: Digest
  let sets: [String: RateSet]

  /// The sets that can be a profile, in the order of their names.
  public var profiles: [String] { sets.keys.sorted() }

  /// The register of documents, by set and number.
  public var instruments: [Instrument] {
    profiles.flatMap { sets[$0]?.instruments ?? [] }
  }

  /// Loads the files of a rate folder; `nil` when anything in them is wrong.
  ///
  /// Every error of every file is added to the findings with its place.
  public static func load(_ files: [RateFile], into findings: inout Findings) -> RateBook? {
    nil
  }

  /// The law as one profile sees it.
  ///
  /// - Throws: `unknownProfile` with the nearest name.
  public func rules(profile: String) throws(LawProblem) -> Rules {
    throw .unknownProfile(profile, nearest: nil)
  }
}
