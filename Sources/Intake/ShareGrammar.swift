import Accounting
import Orthography
import Royalties

/// Reads a list of contributors with their roles and shares.
///
///     list  = entry { ";" entry }
///     entry = word [ ":" role ] [ "=" ( percent "%" | weight ) ]
///
/// A word is a code, else a name or a pen name, which therefore may not hold `; : = % ,`.
struct ShareGrammar {
  let directory: any ContributorDirectory

  private struct Entry {
    let share: Share
    let form: ShareList.Form
    let text: Substring
  }

  /// The list in a column; `nil` with a problem where there is none.
  func list<Column>(_ column: Column, in reader: inout RowReader<Column>) -> ShareList? {
    guard let text = reader.slice(column) else {
      reader.fail(RoyaltyProblem.noShares, at: column)
      return nil
    }
    if let only = plainCode(text) { return ShareList(only) }
    var entries: [Entry] = []
    var isSound = true
    for piece in text.entries {
      if let entry = entry(piece, column, &reader) {
        entries.append(entry)
      } else {
        isSound = false
      }
    }
    guard isSound, isOfOneForm(entries, column, &reader) else { return nil }
    return list(of: entries, column, &reader)
  }

  /// The commonest list by far: one code and nothing else.
  private func plainCode(_ text: Substring) -> ContributorCode? {
    text.utf8.count <= 64 ? directory.code(String(text)) : nil
  }

  private func entry<Column>(
    _ text: Substring, _ column: Column, _ reader: inout RowReader<Column>
  ) -> Entry? {
    let sides = text.pieces(by: UInt8(ascii: "="))
    let words = sides[0].pieces(by: UInt8(ascii: ":"))
    guard sides.count <= 2, words.count <= 2,
      !words[0].utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "%") })
    else {
      reader.fail(IntakeProblem.shareSyntax(String(text)), at: column, part: text)
      return nil
    }
    let code = contributor(words[0].trimmed, column, &reader)
    let role =
      words.count == 2
      ? role(words[1].trimmed, column, &reader) : ShareRole.author
    let weight =
      sides.count == 2
      ? weight(sides[1].trimmed, column, &reader) : (1, .equal)
    guard let code, let role, let weight else { return nil }
    let share = Share(contributor: code, role: role, weight: weight.0)
    return Entry(share: share, form: weight.1, text: text)
  }

  /// Whom a word means.
  func contributor<Column>(
    _ word: Substring, _ column: Column, _ reader: inout RowReader<Column>
  ) -> ContributorCode? {
    let text = String(word)
    let problem: IntakeProblem
    switch directory.match(text) {
    case .one(let code): return code
    case .many(let codes): problem = .ambiguousContributor(text, codes)
    case .none where text.isEmpty: problem = .shareSyntax(text)
    case .none:
      let nearest = reader.suggests ? directory.nearest(to: text) : nil
      problem = .unknownContributor(text, nearest: nearest)
    }
    reader.fail(problem, at: column, part: word)
    return nil
  }

  private func role<Column>(
    _ word: Substring, _ column: Column, _ reader: inout RowReader<Column>
  ) -> ShareRole? {
    let text = String(word)
    if let role = Words.roles[text] { return role }
    let nearest = reader.suggests ? Words.roles.nearest(to: text) : nil
    reader.fail(
      IntakeProblem.unknownWord(text, nearest: nearest, known: Words.roles.codes), at: column,
      part: word)
    return nil
  }

  private func weight<Column>(
    _ text: Substring, _ column: Column, _ reader: inout RowReader<Column>
  ) -> (Int64, ShareList.Form)? {
    let isPercent = text.utf8.last == UInt8(ascii: "%")
    let number = isPercent ? text.dropLast().trimmed : text
    if let weight = DecimalText.scaled(String(number), places: isPercent ? 2 : 4) {
      return (weight, isPercent ? .percent : .weight)
    }
    reader.fail(IntakeProblem.invalidValue(String(text), .share), at: column, part: text)
    return nil
  }

  private func isOfOneForm<Column>(
    _ entries: [Entry], _ column: Column, _ reader: inout RowReader<Column>
  ) -> Bool {
    guard let odd = entries.first(where: { $0.form != entries[0].form }) else { return true }
    reader.fail(IntakeProblem.sharesMixed, at: column, part: odd.text)
    return false
  }

  private func list<Column>(
    of entries: [Entry], _ column: Column, _ reader: inout RowReader<Column>
  ) -> ShareList? {
    do {
      return try ShareList(form: entries[0].form, shares: entries.map(\.share))
    } catch {
      var part: Substring?
      switch error {
      case .contributorTwice(let code), .shareOutOfRange(let code):
        part = entries.last { $0.share.contributor == code }?.text
      default: break
      }
      reader.fail(error, at: column, part: part)
      return nil
    }
  }
}
