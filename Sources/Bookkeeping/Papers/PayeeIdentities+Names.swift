import Accounting
import Diagnostics
import Persistence

extension PayeeIdentities {
  /// What a contributor was called when a line was posted; as it is now where none is.
  func name(of code: ContributorCode, line: Int64?) throws(Failure) -> String {
    try Office.storage { () throws(StorageError) in try identity(of: code, line: line) }?.name ?? ""
  }

  /// What a stored code was called when a line was posted.
  func name(of code: String, line: Int64) throws(Failure) -> String {
    guard let code = ContributorCode(code) else { return "" }
    return try name(of: code, line: line)
  }
}
