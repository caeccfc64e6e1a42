#compdef nhuanbut
# zsh completion for nhuanbut; load it with: source <(nhuanbut completion zsh)

_nhuanbut_step() {
  case "$1/$2" in
    '/init'|'/khoi-tao')
      echo 'init' ;;
    '/status'|'/tinh-hinh')
      echo 'status' ;;
    '/demo'|'/xem-thu')
      echo 'demo' ;;
    '/backup'|'/sao-luu')
      echo 'backup' ;;
    '/restore'|'/phuc-hoi')
      echo 'restore' ;;
    '/profile'|'/thiet-lap')
      echo 'profile' ;;
    '/opening'|'/mo-so')
      echo 'opening' ;;
    '/site'|'/trang')
      echo 'site' ;;
    '/approve'|'/duyet')
      echo 'approve' ;;
    '/reconcile'|'/doi-chieu')
      echo 'reconcile' ;;
    '/contributor'|'/nguoi')
      echo 'contributor' ;;
    '/item'|'/tin')
      echo 'item' ;;
    '/work'|'/tao-lap')
      echo 'work' ;;
    '/remuneration'|'/thu-lao')
      echo 'remuneration' ;;
    '/reverse'|'/dao')
      echo 'reverse' ;;
    '/budget'|'/du-toan')
      echo 'budget' ;;
    '/run'|'/dot')
      echo 'run' ;;
    '/advance'|'/tam-ung')
      echo 'advance' ;;
    '/payable'|'/phai-tra')
      echo 'payable' ;;
    '/tax'|'/thue')
      echo 'tax' ;;
    '/period'|'/ky')
      echo 'period' ;;
    '/rates'|'/muc-chi')
      echo 'rates' ;;
    '/explain'|'/giai-thich')
      echo 'explain' ;;
    '/verify'|'/kiem-tra')
      echo 'verify' ;;
    '/audit'|'/nhat-ky-thao-tac')
      echo 'audit' ;;
    '/consolidate'|'/hop-nhat')
      echo 'consolidate' ;;
    '/words'|'/bang-chu')
      echo 'words' ;;
    '/statement'|'/phieu-xac-nhan')
      echo 'statement' ;;
    '/report'|'/bao-cao')
      echo 'report' ;;
    '/export'|'/xuat')
      echo 'export' ;;
    '/completion'|'/goi-y')
      echo 'completion' ;;
    '/help'|'/tro-giup')
      echo 'help' ;;
    'profile/show'|'profile/xem')
      echo 'profile show' ;;
    'profile/set'|'profile/dat')
      echo 'profile set' ;;
    'opening/import'|'opening/nhap')
      echo 'opening import' ;;
    'site/add'|'site/them')
      echo 'site add' ;;
    'site/set'|'site/dat')
      echo 'site set' ;;
    'site/list'|'site/liet-ke')
      echo 'site list' ;;
    'contributor/import'|'contributor/nhap')
      echo 'contributor import' ;;
    'contributor/add'|'contributor/them')
      echo 'contributor add' ;;
    'contributor/list'|'contributor/liet-ke')
      echo 'contributor list' ;;
    'contributor/show'|'contributor/xem')
      echo 'contributor show' ;;
    'contributor/merge'|'contributor/gop')
      echo 'contributor merge' ;;
    'contributor/commit'|'contributor/cam-ket')
      echo 'contributor commit' ;;
    'contributor/request-withholding'|'contributor/de-nghi-khau-tru')
      echo 'contributor request-withholding' ;;
    'item/import'|'item/nhap')
      echo 'item import' ;;
    'item/list'|'item/liet-ke')
      echo 'item list' ;;
    'item/show'|'item/xem')
      echo 'item show' ;;
    'item/grade'|'item/cham')
      echo 'item grade' ;;
    'item/return'|'item/tra-lai')
      echo 'item return' ;;
    'item/withdraw'|'item/go')
      echo 'item withdraw' ;;
    'item/correct'|'item/dinh-chinh')
      echo 'item correct' ;;
    'work/import'|'work/nhap')
      echo 'work import' ;;
    'work/list'|'work/liet-ke')
      echo 'work list' ;;
    'remuneration/import'|'remuneration/nhap')
      echo 'remuneration import' ;;
    'remuneration/pool'|'remuneration/chia-quy')
      echo 'remuneration pool' ;;
    'remuneration/list'|'remuneration/liet-ke')
      echo 'remuneration list' ;;
    'budget/allot'|'budget/giao')
      echo 'budget allot' ;;
    'budget/transfer'|'budget/dieu-chinh')
      echo 'budget transfer' ;;
    'budget/request'|'budget/lap')
      echo 'budget request' ;;
    'budget/status'|'budget/tinh-hinh')
      echo 'budget status' ;;
    'budget/settle'|'budget/quyet-toan')
      echo 'budget settle' ;;
    'budget/line'|'budget/dong')
      echo 'budget line' ;;
    'budget/spend'|'budget/chi-khac')
      echo 'budget spend' ;;
    'budget line/add'|'budget line/them')
      echo 'budget line add' ;;
    'budget line/set'|'budget line/dat')
      echo 'budget line set' ;;
    'budget spend/import'|'budget spend/nhap')
      echo 'budget spend import' ;;
    'run/create'|'run/lap')
      echo 'run create' ;;
    'run/show'|'run/xem')
      echo 'run show' ;;
    'run/list'|'run/liet-ke')
      echo 'run list' ;;
    'run/confirm'|'run/xac-nhan')
      echo 'run confirm' ;;
    'run/void'|'run/huy')
      echo 'run void' ;;
    'run/return'|'run/tra-ve')
      echo 'run return' ;;
    'advance/pay'|'advance/chi')
      echo 'advance pay' ;;
    'advance/return'|'advance/hoan')
      echo 'advance return' ;;
    'advance/list'|'advance/liet-ke')
      echo 'advance list' ;;
    'payable/notice'|'payable/thong-bao')
      echo 'payable notice' ;;
    'payable/to-fund'|'payable/vao-quy')
      echo 'payable to-fund' ;;
    'tax/pay'|'tax/nop')
      echo 'tax pay' ;;
    'period/close'|'period/khoa')
      echo 'period close' ;;
    'period/list'|'period/liet-ke')
      echo 'period list' ;;
    'rates/list'|'rates/liet-ke')
      echo 'rates list' ;;
    'rates/show'|'rates/xem')
      echo 'rates show' ;;
    'rates/check'|'rates/kiem-tra')
      echo 'rates check' ;;
    'rates/update'|'rates/cap-nhat')
      echo 'rates update' ;;
    'rates/diff'|'rates/so-sanh')
      echo 'rates diff' ;;
    'rates/impact'|'rates/anh-huong')
      echo 'rates impact' ;;
    'rates/unit'|'rates/don-vi')
      echo 'rates unit' ;;
    'report/content'|'report/tin-bai')
      echo 'report content' ;;
    'report/royalties'|'report/nhuan-but')
      echo 'report royalties' ;;
    'report/works'|'report/tao-lap')
      echo 'report works' ;;
    'report/remuneration'|'report/thu-lao')
      echo 'report remuneration' ;;
    'report/contributors'|'report/tac-gia')
      echo 'report contributors' ;;
    'report/summary'|'report/tong-hop')
      echo 'report summary' ;;
    'report/payments'|'report/thanh-toan')
      echo 'report payments' ;;
    'report/payment-request'|'report/de-nghi-thanh-toan')
      echo 'report payment-request' ;;
    'report/bank'|'report/ngan-hang')
      echo 'report bank' ;;
    'report/treasury'|'report/kho-bac')
      echo 'report treasury' ;;
    'report/vouchers'|'report/phieu-chi')
      echo 'report vouchers' ;;
    'report/tax'|'report/thue')
      echo 'report tax' ;;
    'report/tax-certificate'|'report/chung-tu-khau-tru')
      echo 'report tax-certificate' ;;
    'report/outstanding'|'report/cong-no')
      echo 'report outstanding' ;;
    'report/budget'|'report/du-toan')
      echo 'report budget' ;;
    'report/settlement'|'report/quyet-toan')
      echo 'report settlement' ;;
    'report/request'|'report/du-toan-kinh-phi')
      echo 'report request' ;;
    'report/journal'|'report/nhat-ky')
      echo 'report journal' ;;
    'export/journal'|'export/nhat-ky')
      echo 'export journal' ;;
  esac
}

_nhuanbut_menu() {
  case "$1" in
    '')
      printf '%s\n' 'init:mở sổ mới cho một đơn vị' \
        'status:sổ đang ở đâu, làm gì tiếp' \
        'demo:chạy thử cả một tháng trên dữ liệu mẫu' \
        'backup:sao lưu sổ, kể cả khi đang có người làm' \
        'restore:phục hồi sổ từ bản sao lưu, giữ lại sổ đang có' \
        'profile:người ký, chức danh, thiết lập của đơn vị' \
        'opening:số dư khi bắt đầu dùng sổ' \
        'site:trang thành phần' \
        'approve:duyệt nhuận bút đã chấm, giữ dự toán' \
        'reconcile:đối chiếu tệp xuất từ cổng với sổ' \
        'contributor:người cung cấp thông tin' \
        'item:tin, bài' \
        'work:công việc tạo lập, số hóa thông tin' \
        'remuneration:thù lao, khuyến khích' \
        'reverse:đảo một bút toán đã ghi sổ' \
        'budget:dự toán' \
        'run:đợt chi trả' \
        'advance:tạm ứng' \
        'payable:nhuận bút chưa ai nhận' \
        'tax:thuế thu nhập cá nhân' \
        'period:khóa sổ tháng' \
        'rates:bộ mức chi: quy định dưới dạng dữ liệu' \
        'explain:vì sao có số tiền này' \
        'verify:tính lại chuỗi niêm và mọi số tiền đã ghi sổ' \
        'audit:ai đã làm gì, lúc nào' \
        'consolidate:tổng hợp sổ của nhiều đơn vị, chỉ đọc' \
        'words:số tiền bằng chữ' \
        'statement:phiếu xác nhận nhuận bút của một người' \
        'report:báo cáo, bảng kê' \
        'export:xuất cho chương trình khác' \
        'completion:gợi ý khi gõ lệnh trong shell' \
        'help:xem trợ giúp về một lệnh, chủ đề hay mã lỗi'
      [ -z "$2" ] || printf '%s\n' 'khoi-tao:mở sổ mới cho một đơn vị' \
        'tinh-hinh:sổ đang ở đâu, làm gì tiếp' \
        'xem-thu:chạy thử cả một tháng trên dữ liệu mẫu' \
        'sao-luu:sao lưu sổ, kể cả khi đang có người làm' \
        'phuc-hoi:phục hồi sổ từ bản sao lưu, giữ lại sổ đang có' \
        'thiet-lap:người ký, chức danh, thiết lập của đơn vị' \
        'mo-so:số dư khi bắt đầu dùng sổ' \
        'trang:trang thành phần' \
        'duyet:duyệt nhuận bút đã chấm, giữ dự toán' \
        'doi-chieu:đối chiếu tệp xuất từ cổng với sổ' \
        'nguoi:người cung cấp thông tin' \
        'tin:tin, bài' \
        'tao-lap:công việc tạo lập, số hóa thông tin' \
        'thu-lao:thù lao, khuyến khích' \
        'dao:đảo một bút toán đã ghi sổ' \
        'du-toan:dự toán' \
        'dot:đợt chi trả' \
        'tam-ung:tạm ứng' \
        'phai-tra:nhuận bút chưa ai nhận' \
        'thue:thuế thu nhập cá nhân' \
        'ky:khóa sổ tháng' \
        'muc-chi:bộ mức chi: quy định dưới dạng dữ liệu' \
        'giai-thich:vì sao có số tiền này' \
        'kiem-tra:tính lại chuỗi niêm và mọi số tiền đã ghi sổ' \
        'nhat-ky-thao-tac:ai đã làm gì, lúc nào' \
        'hop-nhat:tổng hợp sổ của nhiều đơn vị, chỉ đọc' \
        'bang-chu:số tiền bằng chữ' \
        'phieu-xac-nhan:phiếu xác nhận nhuận bút của một người' \
        'bao-cao:báo cáo, bảng kê' \
        'xuat:xuất cho chương trình khác' \
        'goi-y:gợi ý khi gõ lệnh trong shell' \
        'tro-giup:xem trợ giúp về một lệnh, chủ đề hay mã lỗi' ;;
    'profile')
      printf '%s\n' 'show:mọi thiết lập, kèm ngày áp dụng' \
        'set:đặt một thiết lập'
      [ -z "$2" ] || printf '%s\n' 'xem:mọi thiết lập, kèm ngày áp dụng' \
        'dat:đặt một thiết lập' ;;
    'opening')
      printf '%s\n' 'import:nhập số đã chi, còn phải trả, tạm ứng, phải thu'
      [ -z "$2" ] || printf '%s\n' 'nhap:nhập số đã chi, còn phải trả, tạm ứng, phải thu' ;;
    'site')
      printf '%s\n' 'add:thêm trang' \
        'set:đổi tỷ lệ của trang từ một ngày' \
        'list:liệt kê'
      [ -z "$2" ] || printf '%s\n' 'them:thêm trang' \
        'dat:đổi tỷ lệ của trang từ một ngày' \
        'liet-ke:liệt kê' ;;
    'contributor')
      printf '%s\n' 'import:nhập danh sách từ tệp' \
        'add:thêm một người' \
        'list:liệt kê' \
        'show:xem một người' \
        'merge:gộp hai bản ghi của một người' \
        'commit:ghi cam kết chưa đến mức chịu thuế' \
        'request-withholding:người hưởng đề nghị khấu trừ cả khi dưới ngưỡng'
      [ -z "$2" ] || printf '%s\n' 'nhap:nhập danh sách từ tệp' \
        'them:thêm một người' \
        'liet-ke:liệt kê' \
        'xem:xem một người' \
        'gop:gộp hai bản ghi của một người' \
        'cam-ket:ghi cam kết chưa đến mức chịu thuế' \
        'de-nghi-khau-tru:người hưởng đề nghị khấu trừ cả khi dưới ngưỡng' ;;
    'item')
      printf '%s\n' 'import:nhập tin, bài từ tệp' \
        'list:liệt kê' \
        'show:xem một tin, bài' \
        'grade:chấm nhuận bút, từ tệp hoặc từng phần' \
        'return:trả lại để chấm lại' \
        'withdraw:gỡ tin, bài khỏi cổng' \
        'correct:ghi nhận đính chính, không đổi tiền'
      [ -z "$2" ] || printf '%s\n' 'nhap:nhập tin, bài từ tệp' \
        'liet-ke:liệt kê' \
        'xem:xem một tin, bài' \
        'cham:chấm nhuận bút, từ tệp hoặc từng phần' \
        'tra-lai:trả lại để chấm lại' \
        'go:gỡ tin, bài khỏi cổng' \
        'dinh-chinh:ghi nhận đính chính, không đổi tiền' ;;
    'work')
      printf '%s\n' 'import:nhập công việc từ tệp' \
        'list:liệt kê công việc'
      [ -z "$2" ] || printf '%s\n' 'nhap:nhập công việc từ tệp' \
        'liet-ke:liệt kê công việc' ;;
    'remuneration')
      printf '%s\n' 'import:nhập thù lao từ tệp' \
        'pool:chia quỹ thù lao của một vai trò theo trọng số' \
        'list:liệt kê thù lao'
      [ -z "$2" ] || printf '%s\n' 'nhap:nhập thù lao từ tệp' \
        'chia-quy:chia quỹ thù lao của một vai trò theo trọng số' \
        'liet-ke:liệt kê thù lao' ;;
    'budget')
      printf '%s\n' 'allot:giao, bổ sung, giảm dự toán' \
        'transfer:điều chỉnh dự toán giữa hai dòng' \
        'request:lập dự toán kinh phí năm' \
        'status:tình hình thực hiện dự toán' \
        'settle:quyết toán năm' \
        'line:dòng dự toán' \
        'spend:chi khác của cổng'
      [ -z "$2" ] || printf '%s\n' 'giao:giao, bổ sung, giảm dự toán' \
        'dieu-chinh:điều chỉnh dự toán giữa hai dòng' \
        'lap:lập dự toán kinh phí năm' \
        'tinh-hinh:tình hình thực hiện dự toán' \
        'quyet-toan:quyết toán năm' \
        'dong:dòng dự toán' \
        'chi-khac:chi khác của cổng' ;;
    'budget line')
      printf '%s\n' 'add:thêm dòng' \
        'set:sửa dòng, kiểm soát chi'
      [ -z "$2" ] || printf '%s\n' 'them:thêm dòng' \
        'dat:sửa dòng, kiểm soát chi' ;;
    'budget spend')
      printf '%s\n' 'import:nhập các khoản chi khác từ tệp'
      [ -z "$2" ] || printf '%s\n' 'nhap:nhập các khoản chi khác từ tệp' ;;
    'run')
      printf '%s\n' 'create:lập đợt chi trả' \
        'show:xem một đợt' \
        'list:liệt kê các đợt' \
        'confirm:xác nhận đã chi' \
        'void:hủy đợt, trả các khoản chưa chi về đã duyệt' \
        'return:ghi chuyển khoản bị trả lại'
      [ -z "$2" ] || printf '%s\n' 'lap:lập đợt chi trả' \
        'xem:xem một đợt' \
        'liet-ke:liệt kê các đợt' \
        'xac-nhan:xác nhận đã chi' \
        'huy:hủy đợt, trả các khoản chưa chi về đã duyệt' \
        'tra-ve:ghi chuyển khoản bị trả lại' ;;
    'advance')
      printf '%s\n' 'pay:chi tạm ứng; các đợt chi sau thu hồi' \
        'return:ghi tiền tạm ứng hoàn lại' \
        'list:liệt kê tạm ứng'
      [ -z "$2" ] || printf '%s\n' 'chi:chi tạm ứng; các đợt chi sau thu hồi' \
        'hoan:ghi tiền tạm ứng hoàn lại' \
        'liet-ke:liệt kê tạm ứng' ;;
    'payable')
      printf '%s\n' 'notice:ghi một lần thông báo nhận tiền' \
        'to-fund:chuyển vào quỹ nhuận bút năm sau, sau ba lần thông báo'
      [ -z "$2" ] || printf '%s\n' 'thong-bao:ghi một lần thông báo nhận tiền' \
        'vao-quy:chuyển vào quỹ nhuận bút năm sau, sau ba lần thông báo' ;;
    'tax')
      printf '%s\n' 'pay:ghi thuế đã nộp'
      [ -z "$2" ] || printf '%s\n' 'nop:ghi thuế đã nộp' ;;
    'period')
      printf '%s\n' 'close:khóa sổ một tháng, không mở lại' \
        'list:liệt kê các tháng'
      [ -z "$2" ] || printf '%s\n' 'khoa:khóa sổ một tháng, không mở lại' \
        'liet-ke:liệt kê các tháng' ;;
    'rates')
      printf '%s\n' 'list:mọi mức, với thời hạn và căn cứ' \
        'show:các mức của một khóa, thể loại, công việc hay văn bản' \
        'check:soát bộ mức: vượt khung, hết hiệu lực, chưa đối chiếu' \
        'update:đưa bộ mức mới vào sổ, giữ bộ cũ, không đổi gì đã ghi sổ' \
        'diff:so bộ mức đang dùng với bộ khác' \
        'impact:tính lại một kỳ theo bộ mức khác, không thay đổi gì' \
        'unit:đặt mức chi của đơn vị cho công việc tạo lập'
      [ -z "$2" ] || printf '%s\n' 'liet-ke:mọi mức, với thời hạn và căn cứ' \
        'xem:các mức của một khóa, thể loại, công việc hay văn bản' \
        'kiem-tra:soát bộ mức: vượt khung, hết hiệu lực, chưa đối chiếu' \
        'cap-nhat:đưa bộ mức mới vào sổ, giữ bộ cũ, không đổi gì đã ghi sổ' \
        'so-sanh:so bộ mức đang dùng với bộ khác' \
        'anh-huong:tính lại một kỳ theo bộ mức khác, không thay đổi gì' \
        'don-vi:đặt mức chi của đơn vị cho công việc tạo lập' ;;
    'report')
      printf '%s\n' 'content:sổ theo dõi tin, bài' \
        'royalties:bảng kê nhuận bút' \
        'works:bảng thanh toán tạo lập thông tin' \
        'remuneration:bảng kê thù lao, khuyến khích' \
        'contributors:tổng hợp theo tác giả' \
        'summary:số liệu cho báo cáo hoạt động' \
        'payments:bảng thanh toán kiêm ký nhận' \
        'payment-request:giấy đề nghị thanh toán' \
        'bank:bảng thanh toán cho đối tượng thụ hưởng' \
        'treasury:bảng kê nội dung thanh toán' \
        'vouchers:phiếu chi của một đợt' \
        'tax:bảng kê khấu trừ thuế, theo ngày chi' \
        'tax-certificate:chứng từ khấu trừ thuế của một người' \
        'outstanding:công nợ nhuận bút theo hạn 60 ngày' \
        'budget:tình hình thực hiện dự toán' \
        'settlement:quyết toán kinh phí của một năm' \
        'request:in lại dự toán kinh phí đã lập' \
        'journal:sổ nhật ký'
      [ -z "$2" ] || printf '%s\n' 'tin-bai:sổ theo dõi tin, bài' \
        'nhuan-but:bảng kê nhuận bút' \
        'tao-lap:bảng thanh toán tạo lập thông tin' \
        'thu-lao:bảng kê thù lao, khuyến khích' \
        'tac-gia:tổng hợp theo tác giả' \
        'tong-hop:số liệu cho báo cáo hoạt động' \
        'thanh-toan:bảng thanh toán kiêm ký nhận' \
        'de-nghi-thanh-toan:giấy đề nghị thanh toán' \
        'ngan-hang:bảng thanh toán cho đối tượng thụ hưởng' \
        'kho-bac:bảng kê nội dung thanh toán' \
        'phieu-chi:phiếu chi của một đợt' \
        'thue:bảng kê khấu trừ thuế, theo ngày chi' \
        'chung-tu-khau-tru:chứng từ khấu trừ thuế của một người' \
        'cong-no:công nợ nhuận bút theo hạn 60 ngày' \
        'du-toan:tình hình thực hiện dự toán' \
        'quyet-toan:quyết toán kinh phí của một năm' \
        'du-toan-kinh-phi:in lại dự toán kinh phí đã lập' \
        'nhat-ky:sổ nhật ký' ;;
    'export')
      printf '%s\n' 'journal:xuất bút toán cho kế toán tổng hợp'
      [ -z "$2" ] || printf '%s\n' 'nhat-ky:xuất bút toán cho kế toán tổng hợp' ;;
  esac
}

_nhuanbut_options() {
  case "$1" in
    'init')
      printf '%s\n' '--unit:tên đơn vị' \
        '--profile:bộ quy định: bac-kan (mặc định), ninh-thuan, national' ;;
    'demo')
      printf '%s\n' '--output:thư mục ghi giấy tờ' ;;
    'profile set')
      printf '%s\n' '--from:áp dụng từ ngày (mặc định hôm nay)' ;;
    'opening import')
      printf '%s\n' '--on:ngày bắt đầu dùng sổ' \
        '--sheet:trang tính của tệp XLSX' \
        '--map:tệp column,heading: tên cột của tệp ứng với cột nào' ;;
    'site add')
      printf '%s\n' '--name:tên trang' \
        '--parent:thuộc trang nào' \
        '--percent-of-portal:trả theo tỷ lệ của cổng, %' \
        '--basis:văn bản quyết định tỷ lệ' \
        '--from:áp dụng từ ngày đăng' ;;
    'site set')
      printf '%s\n' '--percent-of-portal:trả theo tỷ lệ của cổng, %' \
        '--basis:văn bản quyết định tỷ lệ' \
        '--from:áp dụng từ ngày đăng' ;;
    'approve')
      printf '%s\n' '--period:kỳ: 2024-09, 2024-Q3 hoặc 2024' \
        '--from:từ ngày' \
        '--to:đến ngày, kể cả ngày đó' \
        '--site:chỉ trang này và trang con' \
        '--own:không kể trang con của --site' \
        '--line:dòng dự toán' \
        '--decision:số quyết định' \
        '--on:ngày ghi sổ (mặc định hôm nay)' \
        '--budget-year:ghi vào năm trước, trong tháng 1' \
        '--adjust:ghi chênh lệch do quy định thay đổi về trước' \
        '--dry-run:chạy thử, không ghi' ;;
    'reconcile')
      printf '%s\n' '--period:kỳ: 2024-09, 2024-Q3 hoặc 2024' \
        '--from:từ ngày' \
        '--to:đến ngày, kể cả ngày đó' \
        '--sheet:trang tính của tệp XLSX' \
        '--map:tệp column,heading: tên cột của tệp ứng với cột nào' ;;
    'contributor import')
      printf '%s\n' '--sheet:trang tính của tệp XLSX' \
        '--map:tệp column,heading: tên cột của tệp ứng với cột nào' \
        '--dry-run:chạy thử, không ghi' ;;
    'contributor add')
      printf '%s\n' '--name:họ và tên' \
        '--kind:đối tượng' \
        '--kind-from:đối tượng này từ ngày' \
        '--pen-names:bút danh, cách nhau bằng ;' \
        '--unit:đơn vị công tác' \
        '--address:địa chỉ' \
        '--tax-code:mã số thuế' \
        '--national-id:số định danh cá nhân' \
        '--bank-account:số tài khoản' \
        '--bank-name:ngân hàng' \
        '--email:thư điện tử' \
        '--phone:điện thoại' \
        '--resident:cá nhân cư trú (mặc định yes)' \
        '--payment:hình thức chi trả' \
        '--payee:người nhận thay' \
        '--payee-basis:căn cứ nhận thay' ;;
    'contributor commit')
      printf '%s\n' '--year:năm dự toán' \
        '--document:bản cam kết' \
        '--on:ngày cam kết (mặc định hôm nay)' ;;
    'contributor request-withholding')
      printf '%s\n' '--from:từ ngày' \
        '--to:đến ngày, kể cả ngày đó' ;;
    'item import')
      printf '%s\n' '--sheet:trang tính của tệp XLSX' \
        '--map:tệp column,heading: tên cột của tệp ứng với cột nào' \
        '--dry-run:chạy thử, không ghi' ;;
    'item list')
      printf '%s\n' '--period:kỳ: 2024-09, 2024-Q3 hoặc 2024' \
        '--from:từ ngày' \
        '--to:đến ngày, kể cả ngày đó' \
        '--site:chỉ trang này và trang con' \
        '--own:không kể trang con của --site' ;;
    'item grade')
      printf '%s\n' '--coefficient:hệ số' \
        '--grade:xếp loại' \
        '--amount:số tiền thỏa thuận' \
        '--basis:căn cứ' \
        '--quota:ngoài hay trong định mức, hoặc mã những người trong định mức' \
        '--interactive:hỏi từng phần chưa chấm' \
        '--period:kỳ: 2024-09, 2024-Q3 hoặc 2024' \
        '--from:từ ngày' \
        '--to:đến ngày, kể cả ngày đó' \
        '--sheet:trang tính của tệp XLSX' \
        '--map:tệp column,heading: tên cột của tệp ứng với cột nào' \
        '--dry-run:chạy thử, không ghi' ;;
    'item return')
      printf '%s\n' '--reason:lý do' ;;
    'item withdraw')
      printf '%s\n' '--reason:lý do' \
        '--pay:giữ hay thôi trả' \
        '--decision:số quyết định' \
        '--on:ngày ghi sổ (mặc định hôm nay)' ;;
    'item correct')
      printf '%s\n' '--reason:lý do' ;;
    'work import')
      printf '%s\n' '--dry-run:chạy thử, không ghi' \
        '--sheet:trang tính của tệp XLSX' \
        '--map:tệp column,heading: tên cột của tệp ứng với cột nào' ;;
    'work list')
      printf '%s\n' '--period:kỳ: 2024-09, 2024-Q3 hoặc 2024' \
        '--from:từ ngày' \
        '--to:đến ngày, kể cả ngày đó' \
        '--site:chỉ trang này và trang con' \
        '--own:không kể trang con của --site' ;;
    'remuneration import')
      printf '%s\n' '--period:kỳ: 2024-09, 2024-Q3 hoặc 2024' \
        '--from:từ ngày' \
        '--to:đến ngày, kể cả ngày đó' \
        '--dry-run:chạy thử, không ghi' \
        '--sheet:trang tính của tệp XLSX' \
        '--map:tệp column,heading: tên cột của tệp ứng với cột nào' ;;
    'remuneration pool')
      printf '%s\n' '--period:kỳ: 2024-09, 2024-Q3 hoặc 2024' \
        '--from:từ ngày' \
        '--to:đến ngày, kể cả ngày đó' \
        '--role:vai trò' \
        '--percent:tỷ lệ % trên nhuận bút của kỳ' ;;
    'remuneration list')
      printf '%s\n' '--period:kỳ: 2024-09, 2024-Q3 hoặc 2024' \
        '--from:từ ngày' \
        '--to:đến ngày, kể cả ngày đó' \
        '--site:chỉ trang này và trang con' \
        '--own:không kể trang con của --site' ;;
    'reverse')
      printf '%s\n' '--item:chỉ tin, bài này' \
        '--contributor:chỉ phần của người này' \
        '--amount:chỉ số tiền này' \
        '--reason:lý do' \
        '--on:ngày ghi sổ (mặc định hôm nay)' ;;
    'budget allot')
      printf '%s\n' '--year:năm dự toán' \
        '--line:dòng dự toán' \
        '--amount:số tiền dương' \
        '--decision:số quyết định' \
        '--on:ngày ghi sổ (mặc định hôm nay)' \
        '--kind:loại' ;;
    'budget transfer')
      printf '%s\n' '--year:năm dự toán' \
        '--from:dòng giảm' \
        '--to:dòng tăng' \
        '--amount:số tiền dương' \
        '--decision:số quyết định' \
        '--on:ngày ghi sổ (mặc định hôm nay)' ;;
    'budget request')
      printf '%s\n' '--year:năm dự toán' \
        '--plan:tệp kế hoạch: line, content, unit, quantity, unit_price, basis' \
        '--growth:tăng số lượng tin, bài (âm: giảm), không tính vào tệp kế hoạch' \
        '--incentive:khuyến khích, phần trăm của nhuận bút cả năm, không quá 30' \
        '--remuneration:thù lao, phần trăm của nhuận bút cả năm, không quá 50' \
        '--assume:giả định mức lương cơ sở từ một ngày' \
        '--scenario:phương án đặt cạnh; KEY là growth, incentive, remuneration hoặc base-salary (SỐ TIỀN@NGÀY); điều không ghi thì như dự toán' \
        '--strict:dừng khi có tháng không có mức hiệu lực' \
        '--dry-run:chạy thử, không ghi' \
        '--sheet:trang tính của tệp XLSX' \
        '--map:tệp column,heading: tên cột của tệp ứng với cột nào' ;;
    'budget status')
      printf '%s\n' '--year:năm dự toán' \
        '--line:chỉ dòng này' \
        '--entries:các bút toán làm nên số của dòng' \
        '--by:tổng hợp theo gì' \
        '--on:tính đến hết ngày này theo ngày ghi sổ' ;;
    'budget settle')
      printf '%s\n' '--year:năm dự toán' \
        '--carry:số chuyển năm sau của dòng' \
        '--decision:số quyết định' \
        '--dry-run:chạy thử, không ghi' ;;
    'budget line add')
      printf '%s\n' '--name:tên dòng' \
        '--source:nguồn kinh phí' \
        '--category:nội dung chi' \
        '--site:trang giữ kinh phí' \
        '--index:tiểu mục' \
        '--chapter:chương' \
        '--section:loại, khoản' ;;
    'budget line set')
      printf '%s\n' '--name:tên dòng' \
        '--source:nguồn kinh phí' \
        '--category:nội dung chi' \
        '--site:trang giữ kinh phí' \
        '--index:tiểu mục' \
        '--chapter:chương' \
        '--section:loại, khoản' \
        '--control:vượt dự toán thì cảnh báo hay chặn' \
        '--decision:số quyết định' ;;
    'budget spend')
      printf '%s\n' '--line:dòng dự toán' \
        '--amount:số tiền dương' \
        '--voucher:số chứng từ' \
        '--on:ngày chi, ngày ghi sổ' \
        '--memo:nội dung chi' ;;
    'budget spend import')
      printf '%s\n' '--sheet:trang tính của tệp XLSX' \
        '--map:tệp column,heading: tên cột của tệp ứng với cột nào' ;;
    'run create')
      printf '%s\n' '--period:kỳ: 2024-09, 2024-Q3 hoặc 2024' \
        '--from:từ ngày' \
        '--to:đến ngày, kể cả ngày đó' \
        '--pay-date:ngày chi' \
        '--source:nguồn kinh phí' \
        '--line:chỉ dòng dự toán này' \
        '--only:chỉ những người này' ;;
    'run confirm')
      printf '%s\n' '--paid-on:ngày đã chi' \
        '--only:chỉ những người này' \
        '--document:số chứng từ' ;;
    'run void')
      printf '%s\n' '--reason:lý do' ;;
    'run return')
      printf '%s\n' '--only:những người này' \
        '--on:ngày tiền quay về' \
        '--reason:lý do' ;;
    'advance pay')
      printf '%s\n' '--line:dòng dự toán' \
        '--on:ngày chi, ngày hoàn' \
        '--document:số chứng từ' ;;
    'advance return')
      printf '%s\n' '--on:ngày chi, ngày hoàn' ;;
    'payable notice')
      printf '%s\n' '--on:ngày thông báo' ;;
    'payable to-fund')
      printf '%s\n' '--decision:số quyết định' \
        '--on:ngày ghi sổ (mặc định hôm nay)' ;;
    'tax pay')
      printf '%s\n' '--period:kỳ: 2024-09, 2024-Q3 hoặc 2024' \
        '--from:từ ngày' \
        '--to:đến ngày, kể cả ngày đó' \
        '--amount:số tiền dương' \
        '--voucher:số chứng từ nộp' \
        '--on:ngày nộp' ;;
    'period close')
      printf '%s\n' '--force:khóa dù còn khoản chưa duyệt' \
        '--reason:lý do' ;;
    'rates show')
      printf '%s\n' '--on:chỉ mức có hiệu lực ngày này' ;;
    'rates update')
      printf '%s\n' '--dry-run:chạy thử, không ghi' ;;
    'rates impact')
      printf '%s\n' '--period:kỳ: 2024-09, 2024-Q3 hoặc 2024' \
        '--from:từ ngày' \
        '--to:đến ngày, kể cả ngày đó' ;;
    'rates unit')
      printf '%s\n' '--decision:số quyết định' \
        '--from:từ ngày' ;;
    'verify')
      printf '%s\n' '--seal:dấu niêm trên giấy' ;;
    'audit')
      printf '%s\n' '--period:kỳ: 2024-09, 2024-Q3 hoặc 2024' \
        '--from:từ ngày' \
        '--to:đến ngày, kể cả ngày đó' ;;
    'consolidate')
      printf '%s\n' '--period:kỳ: 2024-09, 2024-Q3 hoặc 2024' \
        '--from:từ ngày' \
        '--to:đến ngày, kể cả ngày đó' \
        '--year:năm dự toán' \
        '--run:chỉ đợt mang số này' \
        '--by:tổng hợp theo gì' \
        '--on:công nợ đến ngày (mặc định hôm nay)' ;;
    'statement')
      printf '%s\n' '--period:kỳ: 2024-09, 2024-Q3 hoặc 2024' \
        '--from:từ ngày' \
        '--to:đến ngày, kể cả ngày đó' \
        '--all:mọi người, mỗi người một tệp' ;;
    'report content')
      printf '%s\n' '--period:kỳ: 2024-09, 2024-Q3 hoặc 2024' \
        '--from:từ ngày' \
        '--to:đến ngày, kể cả ngày đó' \
        '--site:chỉ trang này và trang con' \
        '--own:không kể trang con của --site' ;;
    'report royalties')
      printf '%s\n' '--period:kỳ: 2024-09, 2024-Q3 hoặc 2024' \
        '--from:từ ngày' \
        '--to:đến ngày, kể cả ngày đó' \
        '--site:chỉ trang này và trang con' \
        '--own:không kể trang con của --site' ;;
    'report works')
      printf '%s\n' '--period:kỳ: 2024-09, 2024-Q3 hoặc 2024' \
        '--from:từ ngày' \
        '--to:đến ngày, kể cả ngày đó' \
        '--site:chỉ trang này và trang con' \
        '--own:không kể trang con của --site' ;;
    'report remuneration')
      printf '%s\n' '--period:kỳ: 2024-09, 2024-Q3 hoặc 2024' \
        '--from:từ ngày' \
        '--to:đến ngày, kể cả ngày đó' \
        '--site:chỉ trang này và trang con' \
        '--own:không kể trang con của --site' ;;
    'report contributors')
      printf '%s\n' '--period:kỳ: 2024-09, 2024-Q3 hoặc 2024' \
        '--from:từ ngày' \
        '--to:đến ngày, kể cả ngày đó' ;;
    'report summary')
      printf '%s\n' '--period:kỳ: 2024-09, 2024-Q3 hoặc 2024' \
        '--from:từ ngày' \
        '--to:đến ngày, kể cả ngày đó' \
        '--by:tổng hợp theo gì' ;;
    'report payments')
      printf '%s\n' '--run:số đợt' ;;
    'report payment-request')
      printf '%s\n' '--run:số đợt' ;;
    'report bank')
      printf '%s\n' '--run:số đợt' ;;
    'report treasury')
      printf '%s\n' '--run:số đợt' ;;
    'report vouchers')
      printf '%s\n' '--run:số đợt' ;;
    'report tax')
      printf '%s\n' '--period:kỳ: 2024-09, 2024-Q3 hoặc 2024' \
        '--from:từ ngày' \
        '--to:đến ngày, kể cả ngày đó' ;;
    'report tax-certificate')
      printf '%s\n' '--year:năm dự toán' ;;
    'report outstanding')
      printf '%s\n' '--on:đến ngày (mặc định hôm nay)' ;;
    'report budget')
      printf '%s\n' '--year:năm dự toán' \
        '--line:chỉ dòng này' \
        '--entries:các bút toán làm nên số của dòng' \
        '--by:tổng hợp theo gì' \
        '--on:tính đến hết ngày này theo ngày ghi sổ' ;;
    'report settlement')
      printf '%s\n' '--year:năm dự toán' ;;
    'report request')
      printf '%s\n' '--year:năm dự toán' ;;
    'report journal')
      printf '%s\n' '--period:kỳ: 2024-09, 2024-Q3 hoặc 2024' \
        '--from:từ ngày' \
        '--to:đến ngày, kể cả ngày đó' ;;
    'export journal')
      printf '%s\n' '--as:dạng xuất' \
        '--period:kỳ: 2024-09, 2024-Q3 hoặc 2024' \
        '--from:từ ngày' \
        '--to:đến ngày, kể cả ngày đó' ;;
  esac
  printf '%s\n' '--ledger:tệp sổ (mặc định nhuanbut.sqlite)' \
        '--actor:người thực hiện, được ghi vào sổ' \
        '--today:coi hôm nay là ngày này' \
        '--rates:thư mục bộ quy định' \
        '--lang:ngôn ngữ: vi hoặc en' \
        '--format:dạng kết quả' \
        '--output:ghi kết quả ra tệp, dạng theo đuôi tệp' \
        '--wait:chờ sổ đang bận bao lâu' \
        '--diagnostics:dạng thông báo lỗi' \
        '--bom:thêm BOM vào CSV cho bảng tính' \
        '--quiet:không nói gì thêm' \
        '--no-color:không tô màu' \
        '--help:xem trang trợ giúp của lệnh' \
        '--version:xem phiên bản chương trình'
}

_nhuanbut_value() {
  case "$1/$2" in
    'init/--unit')
      echo 'any' ;;
    'init/--profile')
      echo 'code profile' ;;
    'demo/--output'|'demo/-o')
      echo 'folder' ;;
    'profile set/--from')
      echo 'any' ;;
    'opening import/--on')
      echo 'any' ;;
    'opening import/--sheet')
      echo 'any' ;;
    'opening import/--map')
      echo 'file' ;;
    'site add/--name')
      echo 'any' ;;
    'site add/--parent')
      echo 'code site' ;;
    'site add/--percent-of-portal')
      echo 'any' ;;
    'site add/--basis')
      echo 'any' ;;
    'site add/--from')
      echo 'any' ;;
    'site set/--percent-of-portal')
      echo 'any' ;;
    'site set/--basis')
      echo 'any' ;;
    'site set/--from')
      echo 'any' ;;
    'approve/--period')
      echo 'code period' ;;
    'approve/--from')
      echo 'any' ;;
    'approve/--to')
      echo 'any' ;;
    'approve/--site')
      echo 'code site' ;;
    'approve/--line')
      echo 'code line' ;;
    'approve/--decision')
      echo 'any' ;;
    'approve/--on')
      echo 'any' ;;
    'approve/--budget-year')
      echo 'any' ;;
    'reconcile/--period')
      echo 'code period' ;;
    'reconcile/--from')
      echo 'any' ;;
    'reconcile/--to')
      echo 'any' ;;
    'reconcile/--sheet')
      echo 'any' ;;
    'reconcile/--map')
      echo 'file' ;;
    'contributor import/--sheet')
      echo 'any' ;;
    'contributor import/--map')
      echo 'file' ;;
    'contributor add/--code')
      echo 'any' ;;
    'contributor add/--name')
      echo 'any' ;;
    'contributor add/--kind')
      echo 'words staff employee collaborator organisation' ;;
    'contributor add/--kind-from')
      echo 'any' ;;
    'contributor add/--pen-names')
      echo 'any' ;;
    'contributor add/--unit')
      echo 'any' ;;
    'contributor add/--address')
      echo 'any' ;;
    'contributor add/--tax-code')
      echo 'any' ;;
    'contributor add/--national-id')
      echo 'any' ;;
    'contributor add/--bank-account')
      echo 'any' ;;
    'contributor add/--bank-name')
      echo 'any' ;;
    'contributor add/--email')
      echo 'any' ;;
    'contributor add/--phone')
      echo 'any' ;;
    'contributor add/--resident')
      echo 'words yes no' ;;
    'contributor add/--payment')
      echo 'words transfer cash' ;;
    'contributor add/--payee')
      echo 'code contributor' ;;
    'contributor add/--payee-basis')
      echo 'any' ;;
    'contributor commit/--year')
      echo 'any' ;;
    'contributor commit/--document')
      echo 'any' ;;
    'contributor commit/--on')
      echo 'any' ;;
    'contributor request-withholding/--from')
      echo 'any' ;;
    'contributor request-withholding/--to')
      echo 'any' ;;
    'item import/--sheet')
      echo 'any' ;;
    'item import/--map')
      echo 'file' ;;
    'item list/--period')
      echo 'code period' ;;
    'item list/--from')
      echo 'any' ;;
    'item list/--to')
      echo 'any' ;;
    'item list/--site')
      echo 'code site' ;;
    'item grade/--coefficient')
      echo 'any' ;;
    'item grade/--grade')
      echo 'any' ;;
    'item grade/--amount')
      echo 'any' ;;
    'item grade/--basis')
      echo 'any' ;;
    'item grade/--quota')
      echo 'code contributor' ;;
    'item grade/--period')
      echo 'code period' ;;
    'item grade/--from')
      echo 'any' ;;
    'item grade/--to')
      echo 'any' ;;
    'item grade/--sheet')
      echo 'any' ;;
    'item grade/--map')
      echo 'file' ;;
    'item return/--reason')
      echo 'any' ;;
    'item withdraw/--reason')
      echo 'any' ;;
    'item withdraw/--pay')
      echo 'words keep cancel' ;;
    'item withdraw/--decision')
      echo 'any' ;;
    'item withdraw/--on')
      echo 'any' ;;
    'item correct/--reason')
      echo 'any' ;;
    'work import/--sheet')
      echo 'any' ;;
    'work import/--map')
      echo 'file' ;;
    'work list/--period')
      echo 'code period' ;;
    'work list/--from')
      echo 'any' ;;
    'work list/--to')
      echo 'any' ;;
    'work list/--site')
      echo 'code site' ;;
    'remuneration import/--period')
      echo 'code period' ;;
    'remuneration import/--from')
      echo 'any' ;;
    'remuneration import/--to')
      echo 'any' ;;
    'remuneration import/--sheet')
      echo 'any' ;;
    'remuneration import/--map')
      echo 'file' ;;
    'remuneration pool/--period')
      echo 'code period' ;;
    'remuneration pool/--from')
      echo 'any' ;;
    'remuneration pool/--to')
      echo 'any' ;;
    'remuneration pool/--role')
      echo 'any' ;;
    'remuneration pool/--percent')
      echo 'any' ;;
    'remuneration list/--period')
      echo 'code period' ;;
    'remuneration list/--from')
      echo 'any' ;;
    'remuneration list/--to')
      echo 'any' ;;
    'remuneration list/--site')
      echo 'code site' ;;
    'reverse/--item')
      echo 'code item' ;;
    'reverse/--contributor')
      echo 'code contributor' ;;
    'reverse/--amount')
      echo 'any' ;;
    'reverse/--reason')
      echo 'any' ;;
    'reverse/--on')
      echo 'any' ;;
    'budget allot/--year')
      echo 'any' ;;
    'budget allot/--line')
      echo 'code line' ;;
    'budget allot/--amount')
      echo 'any' ;;
    'budget allot/--decision')
      echo 'any' ;;
    'budget allot/--on')
      echo 'any' ;;
    'budget allot/--kind')
      echo 'words initial supplement reduction' ;;
    'budget transfer/--year')
      echo 'any' ;;
    'budget transfer/--from')
      echo 'code line' ;;
    'budget transfer/--to')
      echo 'code line' ;;
    'budget transfer/--amount')
      echo 'any' ;;
    'budget transfer/--decision')
      echo 'any' ;;
    'budget transfer/--on')
      echo 'any' ;;
    'budget request/--year')
      echo 'any' ;;
    'budget request/--plan')
      echo 'file' ;;
    'budget request/--growth')
      echo 'any' ;;
    'budget request/--incentive')
      echo 'any' ;;
    'budget request/--remuneration')
      echo 'any' ;;
    'budget request/--assume')
      echo 'any' ;;
    'budget request/--scenario')
      echo 'any' ;;
    'budget request/--sheet')
      echo 'any' ;;
    'budget request/--map')
      echo 'file' ;;
    'budget status/--year')
      echo 'any' ;;
    'budget status/--line')
      echo 'code line' ;;
    'budget status/--by')
      echo 'words line category source month' ;;
    'budget status/--on')
      echo 'any' ;;
    'budget settle/--year')
      echo 'any' ;;
    'budget settle/--carry')
      echo 'any' ;;
    'budget settle/--decision')
      echo 'any' ;;
    'budget line add/--name')
      echo 'any' ;;
    'budget line add/--source')
      echo 'words state other' ;;
    'budget line add/--category')
      echo 'words infrastructure operations royalties other' ;;
    'budget line add/--site')
      echo 'code site' ;;
    'budget line add/--index')
      echo 'any' ;;
    'budget line add/--chapter')
      echo 'any' ;;
    'budget line add/--section')
      echo 'any' ;;
    'budget line set/--name')
      echo 'any' ;;
    'budget line set/--source')
      echo 'words state other' ;;
    'budget line set/--category')
      echo 'words infrastructure operations royalties other' ;;
    'budget line set/--site')
      echo 'code site' ;;
    'budget line set/--index')
      echo 'any' ;;
    'budget line set/--chapter')
      echo 'any' ;;
    'budget line set/--section')
      echo 'any' ;;
    'budget line set/--control')
      echo 'words block warn' ;;
    'budget line set/--decision')
      echo 'any' ;;
    'budget spend/--line')
      echo 'code line' ;;
    'budget spend/--amount')
      echo 'any' ;;
    'budget spend/--voucher')
      echo 'any' ;;
    'budget spend/--on')
      echo 'any' ;;
    'budget spend/--memo')
      echo 'any' ;;
    'budget spend import/--sheet')
      echo 'any' ;;
    'budget spend import/--map')
      echo 'file' ;;
    'run create/--period')
      echo 'code period' ;;
    'run create/--from')
      echo 'any' ;;
    'run create/--to')
      echo 'any' ;;
    'run create/--pay-date')
      echo 'any' ;;
    'run create/--source')
      echo 'words state other' ;;
    'run create/--line')
      echo 'code line' ;;
    'run create/--only')
      echo 'code contributor' ;;
    'run confirm/--paid-on')
      echo 'any' ;;
    'run confirm/--only')
      echo 'code contributor' ;;
    'run confirm/--document')
      echo 'any' ;;
    'run void/--reason')
      echo 'any' ;;
    'run return/--only')
      echo 'code contributor' ;;
    'run return/--on')
      echo 'any' ;;
    'run return/--reason')
      echo 'any' ;;
    'advance pay/--line')
      echo 'code line' ;;
    'advance pay/--on')
      echo 'any' ;;
    'advance pay/--document')
      echo 'any' ;;
    'advance return/--on')
      echo 'any' ;;
    'payable notice/--on')
      echo 'any' ;;
    'payable to-fund/--decision')
      echo 'any' ;;
    'payable to-fund/--on')
      echo 'any' ;;
    'tax pay/--period')
      echo 'code period' ;;
    'tax pay/--from')
      echo 'any' ;;
    'tax pay/--to')
      echo 'any' ;;
    'tax pay/--amount')
      echo 'any' ;;
    'tax pay/--voucher')
      echo 'any' ;;
    'tax pay/--on')
      echo 'any' ;;
    'period close/--reason')
      echo 'any' ;;
    'rates show/--on')
      echo 'any' ;;
    'rates impact/--period')
      echo 'code period' ;;
    'rates impact/--from')
      echo 'any' ;;
    'rates impact/--to')
      echo 'any' ;;
    'rates unit/--decision')
      echo 'any' ;;
    'rates unit/--from')
      echo 'any' ;;
    'verify/--seal')
      echo 'any' ;;
    'audit/--period')
      echo 'code period' ;;
    'audit/--from')
      echo 'any' ;;
    'audit/--to')
      echo 'any' ;;
    'consolidate/--period')
      echo 'code period' ;;
    'consolidate/--from')
      echo 'any' ;;
    'consolidate/--to')
      echo 'any' ;;
    'consolidate/--year')
      echo 'any' ;;
    'consolidate/--run')
      echo 'any' ;;
    'consolidate/--by')
      echo 'words site section genre unit channel month' ;;
    'consolidate/--on')
      echo 'any' ;;
    'statement/--period')
      echo 'code period' ;;
    'statement/--from')
      echo 'any' ;;
    'statement/--to')
      echo 'any' ;;
    'report content/--period')
      echo 'code period' ;;
    'report content/--from')
      echo 'any' ;;
    'report content/--to')
      echo 'any' ;;
    'report content/--site')
      echo 'code site' ;;
    'report royalties/--period')
      echo 'code period' ;;
    'report royalties/--from')
      echo 'any' ;;
    'report royalties/--to')
      echo 'any' ;;
    'report royalties/--site')
      echo 'code site' ;;
    'report works/--period')
      echo 'code period' ;;
    'report works/--from')
      echo 'any' ;;
    'report works/--to')
      echo 'any' ;;
    'report works/--site')
      echo 'code site' ;;
    'report remuneration/--period')
      echo 'code period' ;;
    'report remuneration/--from')
      echo 'any' ;;
    'report remuneration/--to')
      echo 'any' ;;
    'report remuneration/--site')
      echo 'code site' ;;
    'report contributors/--period')
      echo 'code period' ;;
    'report contributors/--from')
      echo 'any' ;;
    'report contributors/--to')
      echo 'any' ;;
    'report summary/--period')
      echo 'code period' ;;
    'report summary/--from')
      echo 'any' ;;
    'report summary/--to')
      echo 'any' ;;
    'report summary/--by')
      echo 'words site section genre unit channel month' ;;
    'report payments/--run')
      echo 'code run' ;;
    'report payment-request/--run')
      echo 'code run' ;;
    'report bank/--run')
      echo 'code run' ;;
    'report treasury/--run')
      echo 'code run' ;;
    'report vouchers/--run')
      echo 'code run' ;;
    'report tax/--period')
      echo 'code period' ;;
    'report tax/--from')
      echo 'any' ;;
    'report tax/--to')
      echo 'any' ;;
    'report tax-certificate/--year')
      echo 'any' ;;
    'report outstanding/--on')
      echo 'any' ;;
    'report budget/--year')
      echo 'any' ;;
    'report budget/--line')
      echo 'code line' ;;
    'report budget/--by')
      echo 'words line category source month' ;;
    'report budget/--on')
      echo 'any' ;;
    'report settlement/--year')
      echo 'any' ;;
    'report request/--year')
      echo 'any' ;;
    'report journal/--period')
      echo 'code period' ;;
    'report journal/--from')
      echo 'any' ;;
    'report journal/--to')
      echo 'any' ;;
    'export journal/--as')
      echo 'words hledger beancount csv' ;;
    'export journal/--period')
      echo 'code period' ;;
    'export journal/--from')
      echo 'any' ;;
    'export journal/--to')
      echo 'any' ;;
    'completion/--list')
      echo 'words activity contributor genre item line period profile rate run setting site subject topic' ;;
    */'--ledger')
      echo 'file' ;;
    */'--actor')
      echo 'any' ;;
    */'--today')
      echo 'any' ;;
    */'--rates')
      echo 'folder' ;;
    */'--lang')
      echo 'words vi en' ;;
    */'--format')
      echo 'words text json csv html xlsx' ;;
    */'--output'|*/'-o')
      echo 'file' ;;
    */'--wait')
      echo 'any' ;;
    */'--diagnostics')
      echo 'words text json' ;;
  esac
}

_nhuanbut_argument() {
  case "$1/$2" in
    'backup/0')
      echo 'file' ;;
    'restore/0')
      echo 'file' ;;
    'profile set/0')
      echo 'code setting' ;;
    'profile set/1')
      echo 'any' ;;
    'opening import/0')
      echo 'file' ;;
    'site add/0')
      echo 'any' ;;
    'site set/0')
      echo 'code site' ;;
    'approve/'*)
      echo 'code subject' ;;
    'reconcile/0')
      echo 'file' ;;
    'contributor import/0')
      echo 'file' ;;
    'contributor add/0')
      echo 'any' ;;
    'contributor show/0')
      echo 'code contributor' ;;
    'contributor merge/0')
      echo 'code contributor' ;;
    'contributor merge/1')
      echo 'code contributor' ;;
    'contributor commit/0')
      echo 'code contributor' ;;
    'contributor request-withholding/0')
      echo 'code contributor' ;;
    'item import/0')
      echo 'file' ;;
    'item show/0')
      echo 'code item' ;;
    'item grade/0')
      echo 'file' ;;
    'item return/0')
      echo 'code subject' ;;
    'item withdraw/0')
      echo 'code item' ;;
    'item correct/0')
      echo 'code item' ;;
    'work import/0')
      echo 'file' ;;
    'remuneration import/0')
      echo 'file' ;;
    'reverse/0')
      echo 'any' ;;
    'budget line add/0')
      echo 'any' ;;
    'budget line set/0')
      echo 'code line' ;;
    'budget spend import/0')
      echo 'file' ;;
    'run show/0')
      echo 'code run' ;;
    'run confirm/0')
      echo 'code run' ;;
    'run void/0')
      echo 'code run' ;;
    'run return/0')
      echo 'code run' ;;
    'advance pay/0')
      echo 'code contributor' ;;
    'advance pay/1')
      echo 'any' ;;
    'advance return/0')
      echo 'code contributor' ;;
    'advance return/1')
      echo 'any' ;;
    'payable notice/0')
      echo 'code contributor' ;;
    'payable to-fund/0')
      echo 'code contributor' ;;
    'period close/0')
      echo 'any' ;;
    'rates show/0')
      echo 'code rate' ;;
    'rates check/0')
      echo 'folder' ;;
    'rates update/0')
      echo 'folder' ;;
    'rates diff/0')
      echo 'folder' ;;
    'rates impact/0')
      echo 'folder' ;;
    'rates unit/0')
      echo 'code activity' ;;
    'rates unit/1')
      echo 'any' ;;
    'explain/0')
      echo 'code subject' ;;
    'consolidate/0')
      echo 'words content royalties works remuneration contributors summary payments tax outstanding budget settlement journal' ;;
    'consolidate/'*)
      echo 'file' ;;
    'words/0')
      echo 'any' ;;
    'statement/0')
      echo 'code contributor' ;;
    'report tax-certificate/0')
      echo 'code contributor' ;;
    'completion/0')
      echo 'words bash zsh fish' ;;
    'help/'*)
      echo 'code topic' ;;
  esac
}

_nhuanbut_offer() {
  local wanted=$1 ledger=$2
  local -a found
  case $wanted in
    file) _files; return ;;
    folder) _files -/; return ;;
    words\ *) found=(${=wanted#words }) ;;
    code\ *) found=(${(f)"$(nhuanbut completion --list "${wanted#code }" ${ledger:+--ledger} ${ledger:+"$ledger"} 2>/dev/null)"}) ;;
  esac
  compset -P '*,'
  compadd -- $found
}

_nhuanbut() {
  local typed=$words[CURRENT] at='' next='' word wanted='' ended='' ledger=''
  local -i i=2 index=0
  local -a found
  while (( i < CURRENT )); do
    word=${(Q)words[i]}
    i=$(( i + 1 ))
    if [[ -n $ended ]]; then index=$(( index + 1 )); continue; fi
    case $word in
      --) ended=yes ;;
      --ledger=*) ledger=${word#*=} ;;
      --*=*) ;;
      -?*)
        wanted=$(_nhuanbut_value "$at" "$word")
        [[ -n $wanted ]] || continue
        (( i >= CURRENT )) && break
        [[ $word == --ledger ]] && ledger=${(Q)words[i]}
        i=$(( i + 1 ))
        wanted= ;;
      *)
        next=$(_nhuanbut_step "$at" "$word")
        if [[ -n $next ]]; then at=$next; else index=$(( index + 1 )); fi ;;
    esac
  done
  if [[ -z $wanted && -z $ended && $typed == --*=* ]]; then
    wanted=$(_nhuanbut_value "$at" "${typed%%=*}")
    compset -P '*='
  fi
  if [[ -n $wanted ]]; then
    _nhuanbut_offer "$wanted" "$ledger"
  elif [[ -z $ended && $typed == -* ]]; then
    found=("${(@f)$(_nhuanbut_options "$at")}")
    _describe -o option found
  else
    found=(${(f)"$(_nhuanbut_menu "$at" "$typed")"})
    if (( $#found )); then
      _describe command found
    else
      _nhuanbut_offer "$(_nhuanbut_argument "$at" "$index")" "$ledger"
    fi
  fi
}

if [ "$funcstack[1]" = "_nhuanbut" ]; then
  _nhuanbut "$@"
else
  compdef _nhuanbut nhuanbut
fi
