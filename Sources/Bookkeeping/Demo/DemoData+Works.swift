extension DemoData {
  /// The unit's own rates for creation work, under the maxima of 194/2012/TT-BTC.
  static let unitRates: [(activity: String, amount: Int64)] = [
    ("entry-text", 8_000), ("entry-table", 10_000), ("entry-structured-50", 350),
  ]

  /// Fictitious creation work of the month (Điều 16.2): by pages and by characters, by own staff at
  /// half the rate, at a rate of its own, converted from paper.
  static let works = #"""
    id,done_on,description,activity,quantity,characters,rate,modifiers,performer,decision,contract,contributors
    TL2409-01,2024-09-09,"Nhập văn bản quy phạm pháp luật 1997 - 2004 (mẫu)",entry-text,,161000,,,,,01/HĐ-MẪU,CTV03
    TL2409-02,2024-09-12,"Nhập bảng số liệu thống kê các xã (mẫu)",entry-table,36.5,,,,,,02/HĐ-MẪU,CTV07=60%;CTV08=40%
    TL2409-03,2024-09-16,"Nhập danh mục thủ tục hành chính (mẫu)",entry-structured-50,1201,,,,,05/QĐ-MẪU,,BT03
    TL2409-04,2024-09-18,"Trang giới thiệu du lịch bằng tiếng Tày (mẫu)",web-complex,4,,30000,minority-language=20,outside,,03/HĐ-MẪU,CTV12
    TL2409-05,2024-09-23,"Quét, nhận dạng, hiệu đính Công báo (mẫu)",entry-text,,70000,,conversion=30,,,04/HĐ-MẪU,TC01

    """#
}
