import Orthography

/// The right word for one that is unknown.
enum WordSuggestion {
  /// The candidate nearest to a word: the only one that begins so, else the one with the fewest
  /// slips. Beginnings are suggested, never accepted, so that scripts survive new names.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let beginning = candidates.filter { !word.isEmpty && $0.hasPrefix(word) }
    if let only = beginning.first, beginning.count == 1 { return only }
    return NearestWord.suggest(word, among: candidates) ?? kin(of: word, among: candidates)
  }

  /// The only candidate that begins as the word does: `royalty` is not far from `royalties`.
  private static func kin(of word: String, among candidates: [String]) -> String? {
    let stem = 4
    guard word.count > stem else { return nil }
    let kin = candidates.filter { $0.count > stem && $0.hasPrefix(word.prefix(stem)) }
    return kin.count == 1 ? kin[0] : nil
  }

  /// The name of the option nearest to a name.
  static func option(near name: String, among options: [OptionDescription]) -> String? {
    nearest(to: name, among: options.filter { !$0.isHidden }.map(\.name))
  }

  /// Whole commands that may have been meant by a word under `path`: the nearest subcommand or
  /// alias, the nearest topic of help, the commands elsewhere that are called so, else the nearest
  /// entry of a topic.
  static func commands(near word: String, in tree: CommandTree, at path: [String]) -> [String] {
    guard let parent = tree.command(at: path) else { return [] }
    let prefix = path.map { $0 + " " }.joined()
    let topics = path.isEmpty ? tree.topics.flatMap(\.names) : []
    let subcommands = parent.subcommands.flatMap(\.names)
    if let near = nearest(to: word, among: subcommands) { return ["“\(prefix)\(near)”"] }
    if let near = nearest(to: word, among: topics) { return ["“help \(near)”"] }
    let elsewhere = tree.allCommands.filter { $0.command.names.contains(word) && !$0.path.isEmpty }
    if !elsewhere.isEmpty || !path.isEmpty {
      return elsewhere.prefix(3).map { "“\($0.path.joined(separator: " "))”" }
    }
    let entries = tree.topics.flatMap { $0.entries() }
    return nearest(to: word.uppercased(), among: entries).map { ["“help \($0)”"] } ?? []
  }
}
