extension TabularProblem {
  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [TabularProblem] = [
    .invalidUTF8,
    .nulByte,
    .fieldTooLong,
    .rowTooLong,
    .tooManyColumns(300),
    .unterminatedQuote,
    .textAfterQuote(openedOnLine: 3),
    .tooManyFields(found: 9, expected: 8),
    .missingHeader,
    .unknownColumn("the loai bai", nearest: "Thể loại", known: ["id", "title", "genre"]),
    .unnamedColumn,
    .missingColumns(["id", "title"]),
    .duplicateColumn("title"),
    .jsonSyntax(expected: .colon),
    .jsonNotFlat,
    .jsonNotObject,
    .jsonExponent,
    .jsonLoneSurrogate,
  ]
}
