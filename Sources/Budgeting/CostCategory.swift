/// What the money of the portal covers (nội dung chi; 11/2024/QĐ-UBND, Điều 15.2).
public enum CostCategory: String, Sendable, CaseIterable {
  /// Infrastructure and equipment (hạ tầng, trang thiết bị; point a).
  case infrastructure
  /// Management, upkeep, operation (quản lý, duy trì, vận hành; point b).
  case operations
  /// Royalties and remuneration (nhuận bút, thù lao; point c).
  case royalties
  /// Other spending, creation of information among it (chi khác; point d).
  case other
}
