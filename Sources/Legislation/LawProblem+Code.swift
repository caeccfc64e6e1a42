public import Diagnostics

extension LawProblem {
  /// The stable code.
  public var code: String {
    switch self {
    case .nothingInForce: "NOTHING_IN_FORCE"
    case .unknownGenre: "UNKNOWN_GENRE"
    case .genreNotInTable: "GENRE_NOT_IN_TABLE"
    case .unknownGrade: "UNKNOWN_GRADE"
    case .gradeRequired: "GRADE_REQUIRED"
    case .unknownModifier: "UNKNOWN_MODIFIER"
    case .unknownActivity: "UNKNOWN_ACTIVITY"
    case .modifierNotForActivity: "MODIFIER_NOT_FOR_ACTIVITY"
    case .unknownProfile: "UNKNOWN_PROFILE"
    case .noRates: "RATES_EMPTY"
    case .unknownFile: "RATES_UNKNOWN_FILE"
    case .unknownKey: "RATES_UNKNOWN_KEY"
    case .invalidValue: "RATES_INVALID_VALUE"
    case .emptyValue: "RATES_EMPTY_VALUE"
    case .misplacedValue: "RATES_MISPLACED_VALUE"
    case .uncited: "RATES_UNCITED"
    case .unregisteredDocument: "RATES_UNREGISTERED_DOCUMENT"
    case .duplicate: "RATES_DUPLICATE"
    case .overlap: "RATES_OVERLAP"
    case .undeclaredGap: "RATES_GAP"
    case .inverted: "RATES_INVERTED"
    case .percentageAbove: "RATES_PERCENTAGE"
    case .missingParent: "RATES_MISSING_PARENT"
    case .circle: "RATES_CIRCLE"
    case .aboveFrame: "RATES_ABOVE_FRAME"
    case .expiredDocument: "RATES_EXPIRED_DOCUMENT"
    case .notChecked: "RATES_NOT_CHECKED"
    case .weaklyKnown: "RATES_WEAKLY_KNOWN"
    }
  }

  /// A date without law is refused; everything else is a value that cannot be.
  public var kind: ProblemKind {
    switch self {
    case .nothingInForce, .aboveFrame, .expiredDocument, .notChecked, .weaklyKnown: .refused
    default: .invalidInput
    }
  }

  /// The document and article behind the rule.
  public var law: Text? {
    switch self {
    case .nothingInForce(let gap): gap.citation?.text
    case .modifierNotForActivity(_, _, let citation), .aboveFrame(_, _, _, let citation):
      citation.text
    case .genreNotInTable(_, let document): .verbatim(document)
    default: nil
    }
  }
}
