/// Where an item's content comes from (nguồn gốc; 18/2014/NĐ-CP, 4.3 and 4.7).
public enum ItemOrigin: String, Hashable, Sendable, CaseIterable {
  /// Made for the portal (sáng tác), the default.
  case original
  /// Compiled from other material (tổng hợp, biên soạn).
  case compiled
  /// Translated (dịch).
  case translated
  /// Re-posted with its source, paid by agreement (đăng lại; 18/2014/NĐ-CP, 4.7).
  case reposted
}

/// How an item arrived (kênh tiếp nhận; 11/2024/QĐ-UBND, Điều 7).
public enum ItemChannel: String, Hashable, Sendable, CaseIterable {
  /// Sent in by the form or e-mail, the default.
  case submitted
  /// Entered directly by the unit.
  case direct
}
