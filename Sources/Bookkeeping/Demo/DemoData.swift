/// A month of a fictitious portal, shipped with the program: the files an office would have.
enum DemoData {
  /// The component sites.
  static let sites = [
    ("so-yte", "Trang thông tin Sở Y tế"), ("huyen-babe", "Trang thông tin huyện Ba Bể"),
    ("tp-backan", "Trang thông tin thành phố Bắc Kạn"),
  ]
}
