import Accounting
import Orthography

/// The documents, genres and activities that the rows of a set may name: its own, and those of
/// the sets it builds on.
///
/// Two provinces may number two decisions alike, so there is no register of all sets together.
struct Register: Sendable {
  private let documents: [String: Instrument]
  private let genres: Set<String>
  private let documentNumbers: [String]
  private let genreNames: [String]

  /// The register of a chain of sets, the nearest first.
  init(_ sets: [RateSet]) {
    let all = sets.flatMap { $0.documents.map(\.instrument) }
    documents = Dictionary(all.map { ($0.number, $0) }) { nearest, _ in nearest }
    documentNumbers = all.map(\.number)
    genreNames = sets.flatMap { $0.genres.map(\.genre.code.text) }
    genres = Set(genreNames)
  }

  func instrument(_ number: String) -> Instrument? { documents[number] }

  /// The problem of a document that is not registered, `nil` when it is.
  func problem(document: String) -> LawProblem? {
    guard documents[document] == nil else { return nil }
    let nearest = NearestWord.suggest(document, among: documentNumbers)
    return .unregisteredDocument(document, nearest: nearest)
  }

  /// The problem of a genre that is not known, `nil` when it is.
  func problem(genre: String) -> LawProblem? {
    guard !genres.contains(genre) else { return nil }
    return .unknownGenre(
      genre, nearest: NearestWord.suggest(genre, among: genreNames), known: genreNames)
  }
}
