import Diagnostics

/// `demo`: a whole month on shipped sample data.
enum DemoCommand {
  static let command = Command(
    CommandDescription(
      "demo", aliases: ["xem-thu"],
      summary: Text(vi: "chạy thử cả một tháng trên dữ liệu mẫu", en: "a month on sample data"),
      group: Groups.begin)
  ) { context throws(Failure) in
    try context.print("")
  }
}
