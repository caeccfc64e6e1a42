public import Accounting
public import Diagnostics

/// What can be wrong with a value of an input file.
public enum IntakeProblem: Problem, Hashable {
  /// A cell that must hold something is empty.
  case missingValue(String)
  /// A value that its column does not take.
  case invalidValue(String, Expected)
  /// A word that is none of those its column takes.
  case unknownWord(String, nearest: String?, known: [String])
  /// A tax code, identity number or account that is too long or not printable.
  case unprintableNumber(String)
  /// The check digit of a tax code fails; a warning.
  case taxCodeCheck(String)
  /// A pen name holds a sign of the share list.
  case penNameSign(String)
  /// Another receives the money and no basis is stated.
  case payeeBasisMissing
  /// A contributor is stated as the own payee.
  case payeeIsSelf
  /// An entry of a share list cannot be read.
  case shareSyntax(String)
  /// A word of a share list means nobody.
  case unknownContributor(String, nearest: String?)
  /// A word of a share list means several contributors.
  case ambiguousContributor(String, [ContributorCode])
  /// Percentages, weights and entries without either stand in one list.
  case sharesMixed
  /// An entry of a modifier list cannot be read.
  case modifierSyntax(String)
  /// A part is graded in two ways at once.
  case gradedTwice(String, String)
  /// A row of a grades file grades nothing.
  case notGraded
  /// A total is stated for a part that is not graded; a warning.
  case totalUnused
  /// An amount of a working sheet is not what the cells it comes from make.
  case amountDiffers(cell: String, stated: Dong, computed: Dong, from: String)
  /// Tax is stated of what is not paid yet.
  case taxBeforePayment

  /// What a column takes.
  public enum Expected: String, Hashable, Sendable, CaseIterable {
    /// A date.
    case date = "INVALID_DATE"
    /// An amount of đồng.
    case amount = "INVALID_AMOUNT"
    /// A coefficient.
    case coefficient = "INVALID_COEFFICIENT"
    /// A quantity.
    case quantity = "INVALID_QUANTITY"
    /// A percentage.
    case percentage = "INVALID_PERCENTAGE"
    /// A period.
    case period = "INVALID_PERIOD"
    /// A share of a share list.
    case share = "INVALID_SHARE"
    /// A year.
    case year = "INVALID_YEAR"
    /// A code.
    case code = "INVALID_CODE"
  }

  static let numberLength = 64

  /// Every problem of a value is one that the format forbids.
  public var kind: ProblemKind { .invalidInput }

  /// The stable code.
  public var code: String {
    switch self {
    case .missingValue: "MISSING_VALUE"
    case .invalidValue(_, let expected): expected.rawValue
    case .unknownWord: "UNKNOWN_WORD"
    case .unprintableNumber: "UNPRINTABLE_NUMBER"
    case .taxCodeCheck: "TAX_CODE_CHECK"
    case .penNameSign: "PEN_NAME_SIGN"
    case .payeeBasisMissing: "PAYEE_BASIS_MISSING"
    case .payeeIsSelf: "PAYEE_IS_SELF"
    case .shareSyntax: "SHARE_SYNTAX"
    case .unknownContributor: "UNKNOWN_CONTRIBUTOR"
    case .ambiguousContributor: "AMBIGUOUS_CONTRIBUTOR"
    case .sharesMixed: "SHARES_MIXED"
    case .modifierSyntax: "MODIFIER_SYNTAX"
    case .gradedTwice: "GRADED_TWO_WAYS"
    case .notGraded: "NOT_GRADED"
    case .totalUnused: "TOTAL_UNUSED"
    case .amountDiffers: "AMOUNT_DIFFERS"
    case .taxBeforePayment: "TAX_BEFORE_PAYMENT"
    }
  }
}
