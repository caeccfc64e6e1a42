import Foundation
import Testing

/// Every paper in every format is the same in each run, time zone and locale.
@Suite struct SameBytesTests {
  @Test func zoneAndLocaleChangeNoByte() throws {
    let here = try DemoPapers(environment: ["TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "vi_VN.UTF-8"])
    let there = try DemoPapers(environment: ["TZ": "America/St_Johns", "LC_ALL": "C"])
    defer {
      here.remove()
      there.remove()
    }
    for form in ["txt", "csv", "json", "html", "xlsx"] {
      let names = try here.names(form)
      #expect(try there.names(form) == names)
      for name in names {
        let files = [here, there].map { $0.folder.appendingPathComponent("\(name).\(form)") }
        #expect(try Data(contentsOf: files[0]) == Data(contentsOf: files[1]), "\(name).\(form)")
      }
    }
  }
}
