import Accounting

extension CivilDate {
  /// The day as it stands over signatures (thể thức văn bản; 30/2020/NĐ-CP, Phụ lục I, mục II.4):
  /// days below 10 and the months 1 and 2 have a zero before them.
  var signedText: String {
    let (year, month, day) = components
    return "ngày \(day < 10 ? "0" : "")\(day) tháng \(month < 3 ? "0" : "")\(month) năm \(year)"
  }
}
