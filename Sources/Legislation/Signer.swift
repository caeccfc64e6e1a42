/// Who signs a paper (người ký), as the layout of a profile names them.
public enum Signer: String, Sendable, CaseIterable {
  /// Who prepares it (người lập).
  case preparer
  /// The head of the editorial board (trưởng ban biên tập).
  case editor
  /// The chief accountant (kế toán trưởng).
  case accountant
  /// The cashier (thủ quỹ).
  case cashier
  /// The head of the unit (thủ trưởng đơn vị).
  case head
  /// Who receives the money (người nhận tiền).
  case receiver
  /// Who asks for a payment (người đề nghị).
  case requester

  /// The keys of the title, the line above it and the name; none for who differs each time.
  public var keys: (title: ProfileKey, capacity: ProfileKey, name: ProfileKey)? {
    switch self {
    case .preparer: (.titlePreparer, .capacityPreparer, .signerPreparer)
    case .editor: (.titleEditor, .capacityEditor, .signerEditor)
    case .accountant: (.titleAccountant, .capacityAccountant, .signerAccountant)
    case .cashier: (.titleCashier, .capacityCashier, .signerCashier)
    case .head: (.titleHead, .capacityHead, .signerHead)
    case .receiver, .requester: nil
    }
  }

  /// Reads `preparer;accountant;head`; `nil` where a word is none of them, or stands twice.
  public static func list(_ text: String) -> [Signer]? {
    let words = text.split(separator: ";", omittingEmptySubsequences: false)
    let signers = words.compactMap { Signer(rawValue: String($0)) }
    return signers.count == words.count && Set(signers).count == signers.count ? signers : nil
  }
}
