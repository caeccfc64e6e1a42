extension DemoData {
  /// Eighteen fictitious contributors, as an office keeps them.
  static let contributors = #"""
    code,name,kind,pen_names,unit,address,tax_code,national_id,bank_account,bank_name,resident,payment,payee,payee_basis
    CTV01,Nông Thị Mẫu An,collaborator,Hoa Ban,Cộng tác viên,Bắc Kạn (mẫu),4700001373,006000020264,0008600201313,Agribank Bắc Kạn,,transfer,,
    CTV02,Hoàng Văn Mẫu Bình,collaborator,Bình Minh,Cộng tác viên,Bắc Kạn (mẫu),4700001743,006000028183,0008600202626,Agribank Bắc Kạn,,transfer,,
    CTV03,Triệu Thị Mẫu Cúc,collaborator,Cúc Vàng,Cộng tác viên,Bắc Kạn (mẫu),4700002112,006000036102,0008600203939,Agribank Bắc Kạn,,transfer,,
    CTV04,Lý Văn Mẫu Duy,collaborator,Suối Nguồn,Cộng tác viên,Bắc Kạn (mẫu),4700002497,006000044021,0008600205252,Agribank Bắc Kạn,,transfer,,
    CTV05,Đàm Thị Mẫu Đào,collaborator,Đào Phai,Cộng tác viên,Bắc Kạn (mẫu),4700002867,006000051940,0008600206565,Agribank Bắc Kạn,,transfer,,
    CTV06,Ma Văn Mẫu Giang,collaborator,Sông Năng;Giang Sơn,Cộng tác viên,Bắc Kạn (mẫu),4700003229,006000059859,0008600207878,Agribank Bắc Kạn,,transfer,,
    CTV07,Bàn Thị Mẫu Hà,collaborator,Hà Thu,Cộng tác viên,Bắc Kạn (mẫu),4700003596,006000067778,0008600209191,Agribank Bắc Kạn,,transfer,,
    CTV08,Lường Văn Mẫu Khánh,collaborator,,Cộng tác viên,Bắc Kạn (mẫu),4700003966,006000075697,,,,cash,,
    CTV09,Phùng Thị Mẫu Lan,collaborator,Phong Lan,Cộng tác viên,Bắc Kạn (mẫu),4700004335,006000083616,0008600211817,Agribank Bắc Kạn,,transfer,,
    CTV10,Hà Văn Mẫu Minh,collaborator,Bình Minh,Cộng tác viên,Bắc Kạn (mẫu),4700004705,006000091535,0008600213130,Agribank Bắc Kạn,,transfer,,
    CTV11,Đặng Thị Mẫu Ngọc,collaborator,,Cộng tác viên,Bắc Kạn (mẫu),4700005071,006000099454,,,,cash,,
    CTV12,Nguyễn Văn Mẫu Phúc,collaborator,,Cộng tác viên,Bắc Kạn (mẫu),4700005441,006000107373,0008600215756,Agribank Bắc Kạn,,transfer,CTV01,Giấy ủy quyền số 01/GUQ (mẫu)
    CTV13,Somsak Mẫu,collaborator,,Cộng tác viên nước ngoài,Bắc Kạn (mẫu),4700005811,006000115292,0008600217069,Agribank Bắc Kạn,no,transfer,,
    BT01,Vi Thị Mẫu Oanh,staff,Thu Oanh,Trung tâm Công báo - Tin học,Bắc Kạn (mẫu),4700006188,006000123211,0008600218382,Agribank Bắc Kạn,,transfer,,
    BT02,Chu Văn Mẫu Quân,staff,,Trung tâm Công báo - Tin học,Bắc Kạn (mẫu),4700006558,006000131130,0008600219695,Agribank Bắc Kạn,,transfer,,
    BT03,Lục Thị Mẫu Sen,staff,,Trung tâm Công báo - Tin học,Bắc Kạn (mẫu),4700006928,006000139049,0008600221008,Agribank Bắc Kạn,,transfer,,
    VC01,Tô Văn Mẫu Tùng,employee,,Trung tâm Công báo - Tin học,Bắc Kạn (mẫu),4700007294,006000146968,0008600222321,Agribank Bắc Kạn,,transfer,,
    TC01,Trung tâm Y tế huyện mẫu,organisation,,Trung tâm Y tế huyện mẫu,Bắc Kạn (mẫu),4700007664,006000154887,0008600223634,Agribank Bắc Kạn,,transfer,,

    """#
}
