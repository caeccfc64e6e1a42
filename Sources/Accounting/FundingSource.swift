/// Where money comes from (nguồn kinh phí; 11/2024/QĐ-UBND, Điều 15.1).
public enum FundingSource: String, Sendable, CaseIterable, Codable {
  /// The state budget (ngân sách nhà nước; point a).
  case state
  /// Other lawful sources (nguồn hợp pháp khác; point b).
  case other
}
