import Accounting

extension IntakeProblem {
  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [IntakeProblem] = [
    .missingValue("title"),
    .invalidValue("31/02/2024", .date),
    .invalidValue("1.5", .amount),
    .invalidValue("2,55555", .coefficient),
    .invalidValue("-1", .quantity),
    .invalidValue("33,333", .percentage),
    .invalidValue("tháng 13", .period),
    .invalidValue("60%%", .share),
    .invalidValue("mã 1", .code),
    .invalidValue("24", .year),
    .unknownWord("cộng tác viênn", nearest: "collaborator", known: ["staff", "collaborator"]),
    .unprintableNumber("tax_code"),
    .taxCodeCheck("0100109107"),
    .penNameSign("Hoa=Núi"),
    .payeeBasisMissing,
    .payeeIsSelf,
    .shareSyntax("C01=60%="),
    .unknownContributor("CTV99", nearest: "CTV09"),
    .ambiguousContributor("Hoa Núi", [.example("CTV01"), .example("CTV02")]),
    .sharesMixed,
    .modifierSyntax("hardship:50"),
    .gradedTwice("coefficient", "amount"),
    .notGraded,
    .totalUnused,
    .amountDiffers(
      cell: "F7", stated: Dong(1_200_000), computed: Dong(1_000_000), from: "D7 × E7"),
    .taxBeforePayment,
  ]
}
