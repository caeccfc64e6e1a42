extension DemoData {
  /// The percentage of the month's royalties that the editorial board shares.
  static let boardPercent = 5

  /// Fictitious remuneration and incentives of the month (thù lao, khuyến khích), in every form.
  static let remuneration = #"""
    id,period,role,item,part,contributor,kind,form,value,quota,note
    TT2409-01,,editor,BK2409-002,,BT02,,percent,10,,
    TT2409-02,,editor,BK2409-006,text,BT02,,percent,"12,5",,
    TT2409-03,,editor,BK2409-010,,BT01,,percent,10,,
    TT2409-04,,reviewer,BK2409-019,,BT03,,percent,8,within,trong định mức được giao
    TT2409-05,,uploader,BK2409-004,,VC01,,coefficient,"0,1",,
    TT2409-06,,uploader,BK2409-008,,VC01,,coefficient,"0,15",,
    TT2409-07,2024-09,administrator,,,BT03,,coefficient,2,,
    TT2409-08,2024-09,collector,,,CTV11,,amount,350.000,,thu thập tin cơ sở
    TT2409-09,2024-09,author,,,CTV05,incentive,amount,300.000,,bài được đọc nhiều nhất tháng
    TT2409-10,2024-09,board,,,BT01,,weight,3,,
    TT2409-11,2024-09,board,,,BT02,,weight,2,,
    TT2409-12,2024-09,board,,,VC01,,weight,2,,

    """#
}
