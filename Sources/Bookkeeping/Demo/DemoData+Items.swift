extension DemoData {
  /// A month of fictitious items, as the editors record them.
  static let items = #"""
    id,part,title,genre,contributors,published_on,assigned_on,url,site,section,origin,channel,language,modifiers,quota,reviewed_by,reviewed_on
    BK2409-001,,Ba Bể: khai giảng năm học mới 2024 - 2025,tin,CTV04,2024-09-01,,https://backan.gov.vn/mau/bk2409-001,,Tin trong tỉnh,,,,,,Ban Biên tập (mẫu),2024-09-01
    BK2409-002,text,Pác Nặm khắc phục hậu quả mưa lũ sau bão số 3,tin,CTV09,2024-09-01,,https://backan.gov.vn/mau/bk2409-002,,Kinh tế,,,,,,Ban Biên tập (mẫu),2024-09-01
    BK2409-002,photo-1,Pác Nặm khắc phục hậu quả mưa lũ sau bão số 3,anh,CTV09:photographer,2024-09-01,,https://backan.gov.vn/mau/bk2409-002,,Kinh tế,,,,,,Ban Biên tập (mẫu),2024-09-01
    BK2409-003,,Chợ Mới tập huấn chuyển đổi số cho tổ công nghệ số cộng đồng,tin,CTV02,2024-09-01,,https://backan.gov.vn/mau/bk2409-003,,Văn hóa - Xã hội,,,,,,Ban Biên tập (mẫu),2024-09-01
    BK2409-004,,"thành phố Bắc Kạn đánh giá, xếp hạng sản phẩm OCOP đợt II",tin,CTV07,2024-09-01,,https://backan.gov.vn/mau/bk2409-004,,Chuyển đổi số,,,,,,Ban Biên tập (mẫu),2024-09-01
    BK2409-005,,Ra quân vệ sinh môi trường sau mưa lũ tại Ngân Sơn,tin,BT02,2024-09-02,,https://backan.gov.vn/mau/bk2409-005,so-yte,Y tế,,direct,,,outside,Ban Biên tập (mẫu),2024-09-02
    BK2409-006,text,Chợ Đồn tổ chức ngày hội hiến máu tình nguyện,tin,CTV05=60%;BT01=40%,2024-09-02,,https://backan.gov.vn/mau/bk2409-006,huyen-babe,Giáo dục,,direct,,,BT01,Ban Biên tập (mẫu),2024-09-02
    BK2409-006,photo-1,Chợ Đồn tổ chức ngày hội hiến máu tình nguyện,anh,CTV01:photographer,2024-09-02,,https://backan.gov.vn/mau/bk2409-006,huyen-babe,Giáo dục,,direct,,,,Ban Biên tập (mẫu),2024-09-02
    BK2409-007,,Hội nghị đánh giá cải cách hành chính 9 tháng tại Bạch Thông,tin,VC01,2024-09-02,,https://backan.gov.vn/mau/bk2409-007,tp-backan,Tin trong tỉnh,,direct,,,outside,Ban Biên tập (mẫu),2024-09-02
    BK2409-008,,Na Rì trao hỗ trợ cho các hộ bị thiệt hại nhà ở,tin,TC01,2024-09-02,,https://backan.gov.vn/mau/bk2409-008,,Kinh tế,,,,,,Ban Biên tập (mẫu),2024-09-02
    BK2409-009,,Ba Bể tổ chức Tết Trung thu cho trẻ em vùng cao,tin,CTV08;CTV09,2024-09-03,,https://backan.gov.vn/mau/bk2409-009,,Văn hóa - Xã hội,,,,,,Ban Biên tập (mẫu),2024-09-03
    BK2409-010,text,Thông tuyến đường liên xã sau sạt lở tại Pác Nặm,tin,Hoa Ban,2024-09-03,,https://backan.gov.vn/mau/bk2409-010,,Chuyển đổi số,,,,,,Ban Biên tập (mẫu),2024-09-03
    BK2409-010,photo-1,Thông tuyến đường liên xã sau sạt lở tại Pác Nặm,anh,CTV05:photographer,2024-09-03,,https://backan.gov.vn/mau/bk2409-010,,Chuyển đổi số,,,,,,Ban Biên tập (mẫu),2024-09-03
    BK2409-011,,"Chợ Mới tuyên truyền phòng, chống dịch bệnh sau lũ",tin,CTV06,2024-09-03,,https://backan.gov.vn/mau/bk2409-011,,Y tế,,,,,,Ban Biên tập (mẫu),2024-09-03
    BK2409-012,,thành phố Bắc Kạn đẩy nhanh tiến độ giải ngân vốn đầu tư công,tin,CTV11,2024-09-03,,https://backan.gov.vn/mau/bk2409-012,so-yte,Giáo dục,,direct,,,,Ban Biên tập (mẫu),2024-09-03
    BK2409-013,,Pác Nặm: khai giảng năm học mới 2024 - 2025,tin,CTV04,2024-09-04,,https://backan.gov.vn/mau/bk2409-013,huyen-babe,Tin trong tỉnh,,direct,,,,Ban Biên tập (mẫu),2024-09-04
    BK2409-014,text,Chợ Mới khắc phục hậu quả mưa lũ sau bão số 3,tin,BT02,2024-09-04,,https://backan.gov.vn/mau/bk2409-014,tp-backan,Kinh tế,,direct,,,within,Ban Biên tập (mẫu),2024-09-04
    BK2409-014,photo-1,Chợ Mới khắc phục hậu quả mưa lũ sau bão số 3,anh,CTV09:photographer,2024-09-04,,https://backan.gov.vn/mau/bk2409-014,tp-backan,Kinh tế,,direct,,,,Ban Biên tập (mẫu),2024-09-04
    BK2409-015,,thành phố Bắc Kạn tập huấn chuyển đổi số cho tổ công nghệ số cộng đồng,tin,CTV02,2024-09-04,,https://backan.gov.vn/mau/bk2409-015,,Văn hóa - Xã hội,,,,,,Ban Biên tập (mẫu),2024-09-04
    BK2409-016,,"Ngân Sơn đánh giá, xếp hạng sản phẩm OCOP đợt II",tin,CTV07,2024-09-04,,https://backan.gov.vn/mau/bk2409-016,,Chuyển đổi số,,,,,,Ban Biên tập (mẫu),2024-09-04
    BK2409-017,,Ra quân vệ sinh môi trường sau mưa lũ tại Chợ Đồn,tin,CTV12=60%;BT01=40%,2024-09-05,,https://backan.gov.vn/mau/bk2409-017,,Y tế,,,,,BT01,Ban Biên tập (mẫu),2024-09-05
    BK2409-018,text,Bạch Thông tổ chức ngày hội hiến máu tình nguyện,tin,CTV05,2024-09-05,,https://backan.gov.vn/mau/bk2409-018,,Giáo dục,,,,,,Ban Biên tập (mẫu),2024-09-05
    BK2409-018,photo-1,Bạch Thông tổ chức ngày hội hiến máu tình nguyện,anh,CTV01:photographer,2024-09-05,,https://backan.gov.vn/mau/bk2409-018,,Giáo dục,,,,,,Ban Biên tập (mẫu),2024-09-05
    BK2409-019,,Hội nghị đánh giá cải cách hành chính 9 tháng tại Na Rì,tin,CTV10;CTV11,2024-09-05,,https://backan.gov.vn/mau/bk2409-019,so-yte,Tin trong tỉnh,,direct,,,,Ban Biên tập (mẫu),2024-09-05
    BK2409-020,,Ba Bể trao hỗ trợ cho các hộ bị thiệt hại nhà ở,tin,CTV03,2024-09-05,,https://backan.gov.vn/mau/bk2409-020,huyen-babe,Kinh tế,,direct,,,,Ban Biên tập (mẫu),2024-09-05
    BK2409-021,,Pác Nặm tổ chức Tết Trung thu cho trẻ em vùng cao,tin,TC01,2024-09-06,,https://backan.gov.vn/mau/bk2409-021,tp-backan,Văn hóa - Xã hội,,direct,,,,Ban Biên tập (mẫu),2024-09-06
    BK2409-022,text,Thông tuyến đường liên xã sau sạt lở tại Chợ Mới,tin,Hoa Ban,2024-09-06,,https://backan.gov.vn/mau/bk2409-022,,Chuyển đổi số,,,,,,Ban Biên tập (mẫu),2024-09-06
    BK2409-022,photo-1,Thông tuyến đường liên xã sau sạt lở tại Chợ Mới,anh,CTV05:photographer,2024-09-06,,https://backan.gov.vn/mau/bk2409-022,,Chuyển đổi số,,,,,,Ban Biên tập (mẫu),2024-09-06
    BK2409-023,,"thành phố Bắc Kạn tuyên truyền phòng, chống dịch bệnh sau lũ",tin,BT02,2024-09-06,,https://backan.gov.vn/mau/bk2409-023,,Y tế,,,,,outside,Ban Biên tập (mẫu),2024-09-06
    BK2409-024,,Ngân Sơn đẩy nhanh tiến độ giải ngân vốn đầu tư công,tin,VC01,2024-09-06,,https://backan.gov.vn/mau/bk2409-024,,Giáo dục,,,,,outside,Ban Biên tập (mẫu),2024-09-06
    BK2409-025,,Chợ Mới: khai giảng năm học mới 2024 - 2025,tin,CTV04,2024-09-06,,https://backan.gov.vn/mau/bk2409-025,,Tin trong tỉnh,,,,,,Ban Biên tập (mẫu),2024-09-06
    BK2409-026,text,thành phố Bắc Kạn khắc phục hậu quả mưa lũ sau bão số 3,tin,CTV09,2024-09-07,,https://backan.gov.vn/mau/bk2409-026,so-yte,Kinh tế,,direct,,,,Ban Biên tập (mẫu),2024-09-07
    BK2409-026,photo-1,thành phố Bắc Kạn khắc phục hậu quả mưa lũ sau bão số 3,anh,CTV09:photographer,2024-09-07,,https://backan.gov.vn/mau/bk2409-026,so-yte,Kinh tế,,direct,,,,Ban Biên tập (mẫu),2024-09-07
    BK2409-027,,Ngân Sơn tập huấn chuyển đổi số cho tổ công nghệ số cộng đồng,tin,CTV02,2024-09-07,,https://backan.gov.vn/mau/bk2409-027,huyen-babe,Văn hóa - Xã hội,,direct,,,,Ban Biên tập (mẫu),2024-09-07
    BK2409-028,,"Chợ Đồn đánh giá, xếp hạng sản phẩm OCOP đợt II",tin,CTV07=60%;BT01=40%,2024-09-07,,https://backan.gov.vn/mau/bk2409-028,tp-backan,Chuyển đổi số,,direct,,,BT01,Ban Biên tập (mẫu),2024-09-07
    BK2409-029,,Ra quân vệ sinh môi trường sau mưa lũ tại Bạch Thông,tin,CTV12;CTV01,2024-09-07,,https://backan.gov.vn/mau/bk2409-029,,Y tế,,,,,,Ban Biên tập (mẫu),2024-09-07
    BK2409-030,text,Na Rì tổ chức ngày hội hiến máu tình nguyện,tin,CTV05,2024-09-08,,https://backan.gov.vn/mau/bk2409-030,,Giáo dục,,,,,,Ban Biên tập (mẫu),2024-09-08
    BK2409-030,photo-1,Na Rì tổ chức ngày hội hiến máu tình nguyện,anh,CTV01:photographer,2024-09-08,,https://backan.gov.vn/mau/bk2409-030,,Giáo dục,,,,,,Ban Biên tập (mẫu),2024-09-08
    BK2409-031,,Hội nghị đánh giá cải cách hành chính 9 tháng tại Ba Bể,tin,CTV10,2024-09-08,,https://backan.gov.vn/mau/bk2409-031,,Tin trong tỉnh,,,,,,Ban Biên tập (mẫu),2024-09-08
    BK2409-032,,Pác Nặm trao hỗ trợ cho các hộ bị thiệt hại nhà ở,tin,BT02,2024-09-08,,https://backan.gov.vn/mau/bk2409-032,,Kinh tế,,,,,within,Ban Biên tập (mẫu),2024-09-08
    BK2409-033,,Chợ Mới tổ chức Tết Trung thu cho trẻ em vùng cao,tin,CTV08,2024-09-08,,https://backan.gov.vn/mau/bk2409-033,so-yte,Văn hóa - Xã hội,,direct,,,,Ban Biên tập (mẫu),2024-09-08
    BK2409-034,text,Thông tuyến đường liên xã sau sạt lở tại thành phố Bắc Kạn,tin,TC01,2024-09-09,,https://backan.gov.vn/mau/bk2409-034,huyen-babe,Chuyển đổi số,,direct,,,,Ban Biên tập (mẫu),2024-09-09
    BK2409-034,photo-1,Thông tuyến đường liên xã sau sạt lở tại thành phố Bắc Kạn,anh,CTV05:photographer,2024-09-09,,https://backan.gov.vn/mau/bk2409-034,huyen-babe,Chuyển đổi số,,direct,,,,Ban Biên tập (mẫu),2024-09-09
    BK2409-035,,"Ngân Sơn tuyên truyền phòng, chống dịch bệnh sau lũ",tin,CTV06,2024-09-09,,https://backan.gov.vn/mau/bk2409-035,tp-backan,Y tế,,direct,,,,Ban Biên tập (mẫu),2024-09-09
    BK2409-036,,Chợ Đồn đẩy nhanh tiến độ giải ngân vốn đầu tư công,tin,CTV11,2024-09-09,,https://backan.gov.vn/mau/bk2409-036,,Giáo dục,,,,,,Ban Biên tập (mẫu),2024-09-09
    BK2409-037,,thành phố Bắc Kạn: khai giảng năm học mới 2024 - 2025,tin,CTV04,2024-09-09,,https://backan.gov.vn/mau/bk2409-037,,Tin trong tỉnh,,,,,,Ban Biên tập (mẫu),2024-09-09
    BK2409-038,text,Ngân Sơn khắc phục hậu quả mưa lũ sau bão số 3,tin,CTV09,2024-09-10,,https://backan.gov.vn/mau/bk2409-038,,Kinh tế,,,,,,Ban Biên tập (mẫu),2024-09-10
    BK2409-038,photo-1,Ngân Sơn khắc phục hậu quả mưa lũ sau bão số 3,anh,CTV09:photographer,2024-09-10,,https://backan.gov.vn/mau/bk2409-038,,Kinh tế,,,,,,Ban Biên tập (mẫu),2024-09-10
    BK2409-039,,Chợ Đồn tập huấn chuyển đổi số cho tổ công nghệ số cộng đồng,tin,CTV02=60%;BT01=40%,2024-09-10,,https://backan.gov.vn/mau/bk2409-039,,Văn hóa - Xã hội,,,,,BT01,Ban Biên tập (mẫu),2024-09-10
    BK2409-040,,"Bạch Thông đánh giá, xếp hạng sản phẩm OCOP đợt II",tin,CTV07,2024-09-10,,https://backan.gov.vn/mau/bk2409-040,so-yte,Chuyển đổi số,,direct,,,,Ban Biên tập (mẫu),2024-09-10
    BK2409-041,,Ra quân vệ sinh môi trường sau mưa lũ tại Na Rì,tin,VC01,2024-09-10,,https://backan.gov.vn/mau/bk2409-041,huyen-babe,Y tế,,direct,,,outside,Ban Biên tập (mẫu),2024-09-10
    BK2409-042,text,Ba Bể tổ chức ngày hội hiến máu tình nguyện,tin,CTV05,2024-09-11,,https://backan.gov.vn/mau/bk2409-042,tp-backan,Giáo dục,,direct,,,,Ban Biên tập (mẫu),2024-09-11
    BK2409-042,photo-1,Ba Bể tổ chức ngày hội hiến máu tình nguyện,anh,CTV01:photographer,2024-09-11,,https://backan.gov.vn/mau/bk2409-042,tp-backan,Giáo dục,,direct,,,,Ban Biên tập (mẫu),2024-09-11
    BK2409-043,,Hội nghị đánh giá cải cách hành chính 9 tháng tại Pác Nặm,tin,CTV10,2024-09-11,,https://backan.gov.vn/mau/bk2409-043,,Tin trong tỉnh,,,,,,Ban Biên tập (mẫu),2024-09-11
    BK2409-044,,Chợ Mới trao hỗ trợ cho các hộ bị thiệt hại nhà ở,tin,CTV03,2024-09-11,,https://backan.gov.vn/mau/bk2409-044,,Kinh tế,,,,,,Ban Biên tập (mẫu),2024-09-11
    BK2409-045,,thành phố Bắc Kạn tổ chức Tết Trung thu cho trẻ em vùng cao,tin,CTV08,2024-09-11,,https://backan.gov.vn/mau/bk2409-045,,Văn hóa - Xã hội,,,,,,Ban Biên tập (mẫu),2024-09-11
    BK2409-046,text,Thông tuyến đường liên xã sau sạt lở tại Ngân Sơn,tin,Hoa Ban,2024-09-12,,https://backan.gov.vn/mau/bk2409-046,,Chuyển đổi số,,,,,,Ban Biên tập (mẫu),2024-09-12
    BK2409-046,photo-1,Thông tuyến đường liên xã sau sạt lở tại Ngân Sơn,anh,CTV05:photographer,2024-09-12,,https://backan.gov.vn/mau/bk2409-046,,Chuyển đổi số,,,,,,Ban Biên tập (mẫu),2024-09-12
    BK2409-047,,"Chợ Đồn tuyên truyền phòng, chống dịch bệnh sau lũ",tin,TC01,2024-09-12,,https://backan.gov.vn/mau/bk2409-047,so-yte,Y tế,,direct,,,,Ban Biên tập (mẫu),2024-09-12
    BK2409-048,,Bạch Thông đẩy nhanh tiến độ giải ngân vốn đầu tư công,tin,CTV11,2024-09-12,,https://backan.gov.vn/mau/bk2409-048,huyen-babe,Giáo dục,,direct,,,,Ban Biên tập (mẫu),2024-09-12
    BK2409-049,,Ngân Sơn: khai giảng năm học mới 2024 - 2025,tin,CTV04;CTV05,2024-09-12,,https://backan.gov.vn/mau/bk2409-049,tp-backan,Tin trong tỉnh,,direct,,,,Ban Biên tập (mẫu),2024-09-12
    BK2409-050,text,Chợ Đồn khắc phục hậu quả mưa lũ sau bão số 3,tin,BT02,2024-09-12,,https://backan.gov.vn/mau/bk2409-050,,Kinh tế,,,,,within,Ban Biên tập (mẫu),2024-09-12
    BK2409-050,photo-1,Chợ Đồn khắc phục hậu quả mưa lũ sau bão số 3,anh,CTV09:photographer,2024-09-12,,https://backan.gov.vn/mau/bk2409-050,,Kinh tế,,,,,,Ban Biên tập (mẫu),2024-09-12
    BK2409-051,,Bạch Thông tập huấn chuyển đổi số cho tổ công nghệ số cộng đồng,tin,CTV02,2024-09-13,,https://backan.gov.vn/mau/bk2409-051,,Văn hóa - Xã hội,,,,,,Ban Biên tập (mẫu),2024-09-13
    BK2409-052,,"Na Rì đánh giá, xếp hạng sản phẩm OCOP đợt II",tin,CTV07,2024-09-13,,https://backan.gov.vn/mau/bk2409-052,,Chuyển đổi số,,,,,,Ban Biên tập (mẫu),2024-09-13
    BK2409-053,,Ra quân vệ sinh môi trường sau mưa lũ tại Ba Bể,tin,CTV12,2024-09-13,,https://backan.gov.vn/mau/bk2409-053,,Y tế,,,,,,Ban Biên tập (mẫu),2024-09-13
    BK2409-054,text,Pác Nặm tổ chức ngày hội hiến máu tình nguyện,tin,CTV05,2024-09-13,,https://backan.gov.vn/mau/bk2409-054,so-yte,Giáo dục,,direct,,,,Ban Biên tập (mẫu),2024-09-13
    BK2409-054,photo-1,Pác Nặm tổ chức ngày hội hiến máu tình nguyện,anh,CTV01:photographer,2024-09-13,,https://backan.gov.vn/mau/bk2409-054,so-yte,Giáo dục,,direct,,,,Ban Biên tập (mẫu),2024-09-13
    BK2409-055,,Hội nghị đánh giá cải cách hành chính 9 tháng tại Chợ Mới,tin,CTV10,2024-09-14,,https://backan.gov.vn/mau/bk2409-055,huyen-babe,Tin trong tỉnh,,direct,,,,Ban Biên tập (mẫu),2024-09-14
    BK2409-056,,thành phố Bắc Kạn trao hỗ trợ cho các hộ bị thiệt hại nhà ở,tin,CTV03,2024-09-14,,https://backan.gov.vn/mau/bk2409-056,tp-backan,Kinh tế,,direct,,,,Ban Biên tập (mẫu),2024-09-14
    BK2409-057,,Ngân Sơn tổ chức Tết Trung thu cho trẻ em vùng cao,tin,CTV08,2024-09-14,,https://backan.gov.vn/mau/bk2409-057,,Văn hóa - Xã hội,,,,,,Ban Biên tập (mẫu),2024-09-14
    BK2409-058,text,Thông tuyến đường liên xã sau sạt lở tại Chợ Đồn,tin,VC01,2024-09-14,,https://backan.gov.vn/mau/bk2409-058,,Chuyển đổi số,,,,,outside,Ban Biên tập (mẫu),2024-09-14
    BK2409-058,photo-1,Thông tuyến đường liên xã sau sạt lở tại Chợ Đồn,anh,CTV05:photographer,2024-09-14,,https://backan.gov.vn/mau/bk2409-058,,Chuyển đổi số,,,,,,Ban Biên tập (mẫu),2024-09-14
    BK2409-059,,"Bạch Thông tuyên truyền phòng, chống dịch bệnh sau lũ",tin,BT02,2024-09-15,,https://backan.gov.vn/mau/bk2409-059,,Y tế,,,,,outside,Ban Biên tập (mẫu),2024-09-15
    BK2409-060,,Na Rì đẩy nhanh tiến độ giải ngân vốn đầu tư công,tin,TC01,2024-09-15,,https://backan.gov.vn/mau/bk2409-060,,Giáo dục,,,,,,Ban Biên tập (mẫu),2024-09-15
    BK2409-061,,Chợ Đồn: khai giảng năm học mới 2024 - 2025,tin,CTV04=60%;BT01=40%,2024-09-15,,https://backan.gov.vn/mau/bk2409-061,so-yte,Tin trong tỉnh,,direct,,,BT01,Ban Biên tập (mẫu),2024-09-15
    BK2409-062,text,Bạch Thông khắc phục hậu quả mưa lũ sau bão số 3,tin,CTV09,2024-09-15,,https://backan.gov.vn/mau/bk2409-062,huyen-babe,Kinh tế,,direct,,,,Ban Biên tập (mẫu),2024-09-15
    BK2409-062,photo-1,Bạch Thông khắc phục hậu quả mưa lũ sau bão số 3,anh,CTV09:photographer,2024-09-15,,https://backan.gov.vn/mau/bk2409-062,huyen-babe,Kinh tế,,direct,,,,Ban Biên tập (mẫu),2024-09-15
    BK2409-063,,Na Rì tập huấn chuyển đổi số cho tổ công nghệ số cộng đồng,tin,CTV02,2024-09-16,,https://backan.gov.vn/mau/bk2409-063,tp-backan,Văn hóa - Xã hội,,direct,,,,Ban Biên tập (mẫu),2024-09-16
    BK2409-064,,"Ba Bể đánh giá, xếp hạng sản phẩm OCOP đợt II",tin,CTV07,2024-09-16,,https://backan.gov.vn/mau/bk2409-064,,Chuyển đổi số,,,,,,Ban Biên tập (mẫu),2024-09-16
    BK2409-065,,Ra quân vệ sinh môi trường sau mưa lũ tại Pác Nặm,tin,CTV12,2024-09-16,,https://backan.gov.vn/mau/bk2409-065,,Y tế,,,,,,Ban Biên tập (mẫu),2024-09-16
    BK2409-066,text,Chợ Mới tổ chức ngày hội hiến máu tình nguyện,tin,CTV05,2024-09-16,,https://backan.gov.vn/mau/bk2409-066,,Giáo dục,,,,,,Ban Biên tập (mẫu),2024-09-16
    BK2409-066,photo-1,Chợ Mới tổ chức ngày hội hiến máu tình nguyện,anh,CTV01:photographer,2024-09-16,,https://backan.gov.vn/mau/bk2409-066,,Giáo dục,,,,,,Ban Biên tập (mẫu),2024-09-16
    BK2409-067,,Hội nghị đánh giá cải cách hành chính 9 tháng tại thành phố Bắc Kạn,tin,CTV10,2024-09-17,,https://backan.gov.vn/mau/bk2409-067,,Tin trong tỉnh,,,,,,Ban Biên tập (mẫu),2024-09-17
    BK2409-068,,Ngân Sơn trao hỗ trợ cho các hộ bị thiệt hại nhà ở,tin,BT02,2024-09-17,,https://backan.gov.vn/mau/bk2409-068,so-yte,Kinh tế,,direct,,,within,Ban Biên tập (mẫu),2024-09-17
    BK2409-069,,Chợ Đồn tổ chức Tết Trung thu cho trẻ em vùng cao,tin,CTV08;CTV09,2024-09-17,,https://backan.gov.vn/mau/bk2409-069,huyen-babe,Văn hóa - Xã hội,,direct,,,,Ban Biên tập (mẫu),2024-09-17
    BK2409-070,text,Thông tuyến đường liên xã sau sạt lở tại Bạch Thông,tin,Hoa Ban,2024-09-17,,https://backan.gov.vn/mau/bk2409-070,tp-backan,Chuyển đổi số,,direct,,,,Ban Biên tập (mẫu),2024-09-17
    BK2409-070,photo-1,Thông tuyến đường liên xã sau sạt lở tại Bạch Thông,anh,CTV05:photographer,2024-09-17,,https://backan.gov.vn/mau/bk2409-070,tp-backan,Chuyển đổi số,,direct,,,,Ban Biên tập (mẫu),2024-09-17
    BK2409-071,,"Na Rì tuyên truyền phòng, chống dịch bệnh sau lũ",tin,CTV06,,,https://backan.gov.vn/mau/bk2409-071,,Y tế,,,,,,,
    BK2409-072,,Ba Bể đẩy nhanh tiến độ giải ngân vốn đầu tư công,tin,CTV11=60%;BT01=40%,,,https://backan.gov.vn/mau/bk2409-072,,Giáo dục,,,,,BT01,,
    BK2409-073,,Bạch Thông: khai giảng năm học mới 2024 - 2025,tin,TC01,2024-09-18,,https://backan.gov.vn/mau/bk2409-073,,Tin trong tỉnh,,,,,,Ban Biên tập (mẫu),2024-09-18
    BK2409-074,text,Na Rì khắc phục hậu quả mưa lũ sau bão số 3,tin,CTV09,2024-09-18,,https://backan.gov.vn/mau/bk2409-074,,Kinh tế,,,,,,Ban Biên tập (mẫu),2024-09-18
    BK2409-074,photo-1,Na Rì khắc phục hậu quả mưa lũ sau bão số 3,anh,CTV09:photographer,2024-09-18,,https://backan.gov.vn/mau/bk2409-074,,Kinh tế,,,,,,Ban Biên tập (mẫu),2024-09-18
    BK2409-075,,Ba Bể tập huấn chuyển đổi số cho tổ công nghệ số cộng đồng,tin,VC01,2024-09-18,,https://backan.gov.vn/mau/bk2409-075,so-yte,Văn hóa - Xã hội,,direct,,,outside,Ban Biên tập (mẫu),2024-09-18
    BK2409-076,,"Pác Nặm đánh giá, xếp hạng sản phẩm OCOP đợt II",tin,CTV07,2024-09-19,,https://backan.gov.vn/mau/bk2409-076,huyen-babe,Chuyển đổi số,,direct,,,,Ban Biên tập (mẫu),2024-09-19
    BK2409-077,,Ra quân vệ sinh môi trường sau mưa lũ tại Chợ Mới,tin,BT02,2024-09-19,,https://backan.gov.vn/mau/bk2409-077,tp-backan,Y tế,,direct,,,outside,Ban Biên tập (mẫu),2024-09-19
    BK2409-078,text,thành phố Bắc Kạn tổ chức ngày hội hiến máu tình nguyện,tin,CTV05,2024-09-19,,https://backan.gov.vn/mau/bk2409-078,,Giáo dục,,,,,,Ban Biên tập (mẫu),2024-09-19
    BK2409-078,photo-1,thành phố Bắc Kạn tổ chức ngày hội hiến máu tình nguyện,anh,CTV01:photographer,2024-09-19,,https://backan.gov.vn/mau/bk2409-078,,Giáo dục,,,,,,Ban Biên tập (mẫu),2024-09-19
    BK2409-079,,Hội nghị đánh giá cải cách hành chính 9 tháng tại Ngân Sơn,tin,CTV10;CTV11,2024-09-19,,https://backan.gov.vn/mau/bk2409-079,,Tin trong tỉnh,,,,,,Ban Biên tập (mẫu),2024-09-19
    BK2409-080,,Chợ Đồn trao hỗ trợ cho các hộ bị thiệt hại nhà ở,tin,CTV03,2024-09-20,,https://backan.gov.vn/mau/bk2409-080,,Kinh tế,,,,,,Ban Biên tập (mẫu),2024-09-20
    BK2409-081,text,Người dân Chợ Đồn dựng lại nếp nhà sau lũ,phong-su,CTV01,2024-09-20,,https://backan.gov.vn/mau/bk2409-081,,Tin trong tỉnh,,,,,,Ban Biên tập (mẫu),2024-09-20
    BK2409-081,photo-1,Người dân Chợ Đồn dựng lại nếp nhà sau lũ,anh,CTV07:photographer,2024-09-20,,https://backan.gov.vn/mau/bk2409-081,,Tin trong tỉnh,,,,,,Ban Biên tập (mẫu),2024-09-20
    BK2409-082,text,Giữ nghề dệt thổ cẩm ở Ngân Sơn,phong-su,CTV06=3;CTV12=2,2024-09-20,,https://backan.gov.vn/mau/bk2409-082,,Kinh tế,,,,,,Ban Biên tập (mẫu),2024-09-20
    BK2409-082,photo-1,Giữ nghề dệt thổ cẩm ở Ngân Sơn,anh,CTV12:photographer,2024-09-20,,https://backan.gov.vn/mau/bk2409-082,,Kinh tế,,,,,,Ban Biên tập (mẫu),2024-09-20
    BK2409-083,text,Chuyển đổi số về bản ở thành phố Bắc Kạn,phong-su,CTV11=33.33%;CTV05=33.33%;CTV13=33.34%,2024-09-20,,https://backan.gov.vn/mau/bk2409-083,,Văn hóa - Xã hội,,,,,,Ban Biên tập (mẫu),2024-09-20
    BK2409-083,photo-1,Chuyển đổi số về bản ở thành phố Bắc Kạn,anh,CTV05:photographer,2024-09-20,,https://backan.gov.vn/mau/bk2409-083,,Văn hóa - Xã hội,,,,,,Ban Biên tập (mẫu),2024-09-20
    BK2409-084,text,Miến dong Chợ Mới tìm đường ra thị trường,phong-su,CTV04=50%;CTV10=50%,2024-09-21,,https://backan.gov.vn/mau/bk2409-084,,Chuyển đổi số,,,,,,Ban Biên tập (mẫu),2024-09-21
    BK2409-084,photo-1,Miến dong Chợ Mới tìm đường ra thị trường,anh,CTV10:photographer,2024-09-21,,https://backan.gov.vn/mau/bk2409-084,,Chuyển đổi số,,,,,,Ban Biên tập (mẫu),2024-09-21
    BK2409-085,text,Những lớp học nơi cổng trời Pác Nặm,phong-su,CTV09,2024-09-21,,https://backan.gov.vn/mau/bk2409-085,,Y tế,,,,,,Ban Biên tập (mẫu),2024-09-21
    BK2409-085,photo-1,Những lớp học nơi cổng trời Pác Nặm,anh,CTV03:photographer,2024-09-21,,https://backan.gov.vn/mau/bk2409-085,,Y tế,,,,,,Ban Biên tập (mẫu),2024-09-21
    BK2409-086,text,Rừng gỗ lớn đổi thay vùng đất Ba Bể,phong-su,CTV02=3;CTV08=2,2024-09-21,,https://backan.gov.vn/mau/bk2409-086,,Giáo dục,,,,,,Ban Biên tập (mẫu),2024-09-21
    BK2409-086,photo-1,Rừng gỗ lớn đổi thay vùng đất Ba Bể,anh,CTV08:photographer,2024-09-21,,https://backan.gov.vn/mau/bk2409-086,,Giáo dục,,,,,,Ban Biên tập (mẫu),2024-09-21
    BK2409-087,text,Du lịch cộng đồng ở Na Rì vào mùa thu,phong-su,CTV07=33.33%;CTV01=33.33%;CTV13=33.34%,2024-09-21,,https://backan.gov.vn/mau/bk2409-087,,Tin trong tỉnh,,,,,,Ban Biên tập (mẫu),2024-09-21
    BK2409-087,photo-1,Du lịch cộng đồng ở Na Rì vào mùa thu,anh,CTV01:photographer,2024-09-21,,https://backan.gov.vn/mau/bk2409-087,,Tin trong tỉnh,,,,,,Ban Biên tập (mẫu),2024-09-21
    BK2409-088,text,Người dân Bạch Thông dựng lại nếp nhà sau lũ (kỳ 2),phong-su,CTV12=50%;CTV06=50%,2024-09-22,,https://backan.gov.vn/mau/bk2409-088,,Kinh tế,,,,,,Ban Biên tập (mẫu),2024-09-22
    BK2409-088,photo-1,Người dân Bạch Thông dựng lại nếp nhà sau lũ (kỳ 2),anh,CTV06:photographer,2024-09-22,,https://backan.gov.vn/mau/bk2409-088,,Kinh tế,,,,,,Ban Biên tập (mẫu),2024-09-22
    BK2409-089,text,Giữ nghề dệt thổ cẩm ở Chợ Đồn (kỳ 2),phong-su,CTV05,2024-09-22,,https://backan.gov.vn/mau/bk2409-089,,Văn hóa - Xã hội,,,,,,Ban Biên tập (mẫu),2024-09-22
    BK2409-089,photo-1,Giữ nghề dệt thổ cẩm ở Chợ Đồn (kỳ 2),anh,CTV11:photographer,2024-09-22,,https://backan.gov.vn/mau/bk2409-089,,Văn hóa - Xã hội,,,,,,Ban Biên tập (mẫu),2024-09-22
    BK2409-090,text,Chuyển đổi số về bản ở Ngân Sơn (kỳ 2),phong-su,CTV10=3;CTV04=2,2024-09-22,,https://backan.gov.vn/mau/bk2409-090,,Chuyển đổi số,,,,,,Ban Biên tập (mẫu),2024-09-22
    BK2409-090,photo-1,Chuyển đổi số về bản ở Ngân Sơn (kỳ 2),anh,CTV04:photographer,2024-09-22,,https://backan.gov.vn/mau/bk2409-090,,Chuyển đổi số,,,,,,Ban Biên tập (mẫu),2024-09-22
    BK2409-091,text,Miến dong thành phố Bắc Kạn tìm đường ra thị trường (kỳ 2),phong-su,CTV03=33.33%;CTV09=33.33%;CTV13=33.34%,2024-09-22,,https://backan.gov.vn/mau/bk2409-091,,Y tế,,,,,,Ban Biên tập (mẫu),2024-09-22
    BK2409-091,photo-1,Miến dong thành phố Bắc Kạn tìm đường ra thị trường (kỳ 2),anh,CTV09:photographer,2024-09-22,,https://backan.gov.vn/mau/bk2409-091,,Y tế,,,,,,Ban Biên tập (mẫu),2024-09-22
    BK2409-092,text,Những lớp học nơi cổng trời Chợ Mới (kỳ 2),phong-su,CTV08=50%;CTV02=50%,2024-09-23,,https://backan.gov.vn/mau/bk2409-092,,Giáo dục,,,,,,Ban Biên tập (mẫu),2024-09-23
    BK2409-092,photo-1,Những lớp học nơi cổng trời Chợ Mới (kỳ 2),anh,CTV02:photographer,2024-09-23,,https://backan.gov.vn/mau/bk2409-092,,Giáo dục,,,,,,Ban Biên tập (mẫu),2024-09-23
    BK2409-093,text,Rừng gỗ lớn đổi thay vùng đất Pác Nặm (kỳ 2),phong-su,CTV01,2024-09-23,,https://backan.gov.vn/mau/bk2409-093,,Tin trong tỉnh,,,,,,Ban Biên tập (mẫu),2024-09-23
    BK2409-093,photo-1,Rừng gỗ lớn đổi thay vùng đất Pác Nặm (kỳ 2),anh,CTV07:photographer,2024-09-23,,https://backan.gov.vn/mau/bk2409-093,,Tin trong tỉnh,,,,,,Ban Biên tập (mẫu),2024-09-23
    BK2409-094,text,Du lịch cộng đồng ở Ba Bể vào mùa thu (kỳ 2),phong-su,CTV06=3;CTV12=2,2024-09-23,,https://backan.gov.vn/mau/bk2409-094,,Kinh tế,,,,,,Ban Biên tập (mẫu),2024-09-23
    BK2409-094,photo-1,Du lịch cộng đồng ở Ba Bể vào mùa thu (kỳ 2),anh,CTV12:photographer,2024-09-23,,https://backan.gov.vn/mau/bk2409-094,,Kinh tế,,,,,,Ban Biên tập (mẫu),2024-09-23
    BK2409-095,text,Người dân Na Rì dựng lại nếp nhà sau lũ (kỳ 3),phong-su,CTV11=33.33%;CTV05=33.33%;CTV13=33.34%,2024-09-23,,https://backan.gov.vn/mau/bk2409-095,,Văn hóa - Xã hội,,,,,,Ban Biên tập (mẫu),2024-09-23
    BK2409-095,photo-1,Người dân Na Rì dựng lại nếp nhà sau lũ (kỳ 3),anh,CTV05:photographer,2024-09-23,,https://backan.gov.vn/mau/bk2409-095,,Văn hóa - Xã hội,,,,,,Ban Biên tập (mẫu),2024-09-23
    BK2409-096,text,Giữ nghề dệt thổ cẩm ở Bạch Thông (kỳ 3),phong-su,CTV04=50%;CTV10=50%,2024-09-24,,https://backan.gov.vn/mau/bk2409-096,,Chuyển đổi số,,,,,,Ban Biên tập (mẫu),2024-09-24
    BK2409-096,photo-1,Giữ nghề dệt thổ cẩm ở Bạch Thông (kỳ 3),anh,CTV10:photographer,2024-09-24,,https://backan.gov.vn/mau/bk2409-096,,Chuyển đổi số,,,,,,Ban Biên tập (mẫu),2024-09-24
    BK2409-097,,Cải cách hành chính: đo bằng sự hài lòng của người dân,chinh-luan,CTV04,2024-09-24,,https://backan.gov.vn/mau/bk2409-097,,Bình luận,,,,,,Ban Biên tập (mẫu),2024-09-24
    BK2409-098,,Trách nhiệm trước mùa mưa bão,chinh-luan,CTV02,2024-09-24,,https://backan.gov.vn/mau/bk2409-098,,Bình luận,,,,,,Ban Biên tập (mẫu),2024-09-24
    BK2409-099,,Chuyển đổi số không để ai ở lại phía sau,chinh-luan,CTV10,2024-09-24,,https://backan.gov.vn/mau/bk2409-099,,Bình luận,,,,,,Ban Biên tập (mẫu),2024-09-24
    BK2409-100,,Giữ rừng là giữ nguồn nước,chinh-luan,CTV05,2024-09-24,,https://backan.gov.vn/mau/bk2409-100,,Bình luận,,,,,,Ban Biên tập (mẫu),2024-09-24
    BK2409-101,,Nói đi đôi với làm,chinh-luan,BT02,2024-09-25,,https://backan.gov.vn/mau/bk2409-101,,Bình luận,,,,,outside,Ban Biên tập (mẫu),2024-09-25
    BK2409-102,,Công khai để dân tin,chinh-luan,CTV01,2024-09-25,,https://backan.gov.vn/mau/bk2409-102,,Bình luận,,,,,,Ban Biên tập (mẫu),2024-09-25
    BK2409-103,,Đối thoại cùng bạn đọc: bảo hiểm y tế,phong-van,CTV01:interviewer=70%;CTV02:interviewee=30%,2024-09-25,,https://backan.gov.vn/mau/bk2409-103,,Phỏng vấn,,,,,,Ban Biên tập (mẫu),2024-09-25
    BK2409-104,,Đối thoại cùng bạn đọc: đất đai,phong-van,CTV04:interviewer=70%;CTV05:interviewee=30%,2024-09-25,,https://backan.gov.vn/mau/bk2409-104,,Phỏng vấn,,,,,,Ban Biên tập (mẫu),2024-09-25
    BK2409-105,,Đối thoại cùng bạn đọc: học phí,phong-van,CTV07:interviewer=70%;CTV08:interviewee=30%,2024-09-26,,https://backan.gov.vn/mau/bk2409-105,,Phỏng vấn,,,,,,Ban Biên tập (mẫu),2024-09-26
    BK2409-106,,Đối thoại cùng bạn đọc: dịch vụ công trực tuyến,phong-van,CTV10:interviewer=70%;CTV11:interviewee=30%,2024-09-26,,https://backan.gov.vn/mau/bk2409-106,,Phỏng vấn,,,,,,Ban Biên tập (mẫu),2024-09-26
    BK2409-107,,Nghiên cứu tri thức bản địa của người Tày ở Ba Bể,nghien-cuu,CTV05,2024-09-26,,https://backan.gov.vn/mau/bk2409-107,,Nghiên cứu,,,,,,Ban Biên tập (mẫu),2024-09-26
    BK2409-108,,Khảo sát mức độ số hóa cấp xã,nghien-cuu,CTV13,2024-09-26,,https://backan.gov.vn/mau/bk2409-108,,Nghiên cứu,,,,,,Ban Biên tập (mẫu),2024-09-26
    BK2409-109,,Văn hóa then trong đời sống hôm nay,nghien-cuu,CTV03=60%;CTV13=40%,2024-09-27,,https://backan.gov.vn/mau/bk2409-109,,Nghiên cứu,,,,,,Ban Biên tập (mẫu),2024-09-27
    BK2409-110,,Phóng sự ảnh đa phương tiện: hồ Ba Bể vào thu,media,CTV06=70%;CTV08:lyricist=30%,2024-09-27,,https://backan.gov.vn/mau/bk2409-110,,Đa phương tiện,,,,,,Ban Biên tập (mẫu),2024-09-27
    BK2409-111,,Infographic: 9 tháng giải ngân vốn,media,CTV09,2024-09-27,,https://backan.gov.vn/mau/bk2409-111,,Đa phương tiện,,,,,,Ban Biên tập (mẫu),2024-09-27
    BK2409-112,,Video: lễ hội hoa dẻ,media,CTV02;CTV04;CTV07,2024-09-27,,https://backan.gov.vn/mau/bk2409-112,,Đa phương tiện,,,,,,Ban Biên tập (mẫu),2024-09-27
    BK2409-113,,Tường thuật trực tuyến kỳ họp chuyên đề,truc-tuyen,CTV10;CTV12;BT03,2024-09-28,,https://backan.gov.vn/mau/bk2409-113,,Trực tuyến,,,,,BT03,Ban Biên tập (mẫu),2024-09-28
    BK2409-114,,Giao lưu trực tuyến về tuyển sinh,truc-tuyen,CTV10;CTV12;BT03,2024-09-28,,https://backan.gov.vn/mau/bk2409-114,,Trực tuyến,,,,,BT03,Ban Biên tập (mẫu),2024-09-28
    BK2409-115,,Bản tin tiếng Anh: Du lịch Ba Bể,tin,CTV11:translator,2024-09-28,,https://backan.gov.vn/mau/bk2409-115,,Tiếng nước ngoài,translated,,en,,,Ban Biên tập (mẫu),2024-09-28
    BK2409-116,,Bản tin tiếng Thái: Hợp tác cấp tỉnh,tin,CTV13:translator,2024-09-28,,https://backan.gov.vn/mau/bk2409-116,,Tiếng nước ngoài,translated,,th,,,Ban Biên tập (mẫu),2024-09-28
    BK2409-117,,Bản dịch: Chuyển đổi số ở vùng cao,tin,CTV11:translator,2024-09-29,,https://backan.gov.vn/mau/bk2409-117,,Tiếng nước ngoài,translated,,en,translation=50,,Ban Biên tập (mẫu),2024-09-29
    BK2409-118,,Đăng lại: Dự báo thời tiết nguy hiểm,tin,TC01,2024-09-29,,https://backan.gov.vn/mau/bk2409-118,,Tin đăng lại,reposted,,,,,Ban Biên tập (mẫu),2024-09-29
    BK2409-119,,Đăng lại: Hướng dẫn phòng dịch sau lũ,tin,BT01,2024-09-29,,https://backan.gov.vn/mau/bk2409-119,,Tin đăng lại,reposted,,,,outside,Ban Biên tập (mẫu),2024-09-29
    BK2409-120,,Đăng lại: Lịch cắt điện,tin,CTV08,2024-09-29,,https://backan.gov.vn/mau/bk2409-120,,Tin đăng lại,reposted,,,,,Ban Biên tập (mẫu),2024-09-29

    """#
}
