/// What a shell offers where a value is typed.
enum CompletionSource: Hashable, Sendable {
  /// Nothing is known.
  case nothing
  /// Names of files.
  case file
  /// Names of folders.
  case folder
  /// What the program itself lists, asked for with `completion --list KIND`.
  case code(ListedKind)
}

/// The kinds of codes that `nhuanbut completion --list KIND` prints, one a line.
enum ListedKind: String, Sendable, CaseIterable {
  case activity, contributor, genre, item, line, period, profile, rate, run, setting, site, subject
  case topic
}
