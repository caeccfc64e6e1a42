/// A situation of the user's that stops what was asked: one enum per module states its own.
///
/// A defect of the program is never a `Problem`; it is a precondition with a sentence.
public protocol Problem: Error, Sendable {
  /// A stable upper-case code, listed by `nhuanbut help errors`.
  var code: String { get }
  /// What happened.
  var message: Text { get }
  /// What to do next, as a command that can be copied wherever there is one.
  var remedy: Text { get }
  /// The document and article behind the rule, where a rule of law is.
  var law: Text? { get }
  /// What sort of situation it is.
  var kind: ProblemKind { get }
}

extension Problem {
  /// Most problems have no rule of law behind them.
  public var law: Text? { nil }
}
