# fish completion for nhuanbut; load it with: nhuanbut completion fish | source

function __nhuanbut_step
  switch "$argv[1]/$argv[2]"
    case '/init' '/khoi-tao'
      echo 'init'
    case '/status' '/tinh-hinh'
      echo 'status'
    case '/demo' '/xem-thu'
      echo 'demo'
    case '/backup' '/sao-luu'
      echo 'backup'
    case '/restore' '/phuc-hoi'
      echo 'restore'
    case '/profile' '/thiet-lap'
      echo 'profile'
    case '/opening' '/mo-so'
      echo 'opening'
    case '/site' '/trang'
      echo 'site'
    case '/approve' '/duyet'
      echo 'approve'
    case '/reconcile' '/doi-chieu'
      echo 'reconcile'
    case '/contributor' '/nguoi'
      echo 'contributor'
    case '/item' '/tin'
      echo 'item'
    case '/work' '/tao-lap'
      echo 'work'
    case '/remuneration' '/thu-lao'
      echo 'remuneration'
    case '/reverse' '/dao'
      echo 'reverse'
    case '/budget' '/du-toan'
      echo 'budget'
    case '/run' '/dot'
      echo 'run'
    case '/advance' '/tam-ung'
      echo 'advance'
    case '/payable' '/phai-tra'
      echo 'payable'
    case '/tax' '/thue'
      echo 'tax'
    case '/period' '/ky'
      echo 'period'
    case '/rates' '/muc-chi'
      echo 'rates'
    case '/explain' '/giai-thich'
      echo 'explain'
    case '/verify' '/kiem-tra'
      echo 'verify'
    case '/audit' '/nhat-ky-thao-tac'
      echo 'audit'
    case '/consolidate' '/hop-nhat'
      echo 'consolidate'
    case '/words' '/bang-chu'
      echo 'words'
    case '/statement' '/phieu-xac-nhan'
      echo 'statement'
    case '/report' '/bao-cao'
      echo 'report'
    case '/export' '/xuat'
      echo 'export'
    case '/completion' '/goi-y'
      echo 'completion'
    case '/help' '/tro-giup'
      echo 'help'
    case 'profile/show' 'profile/xem'
      echo 'profile show'
    case 'profile/set' 'profile/dat'
      echo 'profile set'
    case 'opening/import' 'opening/nhap'
      echo 'opening import'
    case 'site/add' 'site/them'
      echo 'site add'
    case 'site/set' 'site/dat'
      echo 'site set'
    case 'site/list' 'site/liet-ke'
      echo 'site list'
    case 'contributor/import' 'contributor/nhap'
      echo 'contributor import'
    case 'contributor/add' 'contributor/them'
      echo 'contributor add'
    case 'contributor/list' 'contributor/liet-ke'
      echo 'contributor list'
    case 'contributor/show' 'contributor/xem'
      echo 'contributor show'
    case 'contributor/merge' 'contributor/gop'
      echo 'contributor merge'
    case 'contributor/commit' 'contributor/cam-ket'
      echo 'contributor commit'
    case 'contributor/request-withholding' 'contributor/de-nghi-khau-tru'
      echo 'contributor request-withholding'
    case 'item/import' 'item/nhap'
      echo 'item import'
    case 'item/list' 'item/liet-ke'
      echo 'item list'
    case 'item/show' 'item/xem'
      echo 'item show'
    case 'item/grade' 'item/cham'
      echo 'item grade'
    case 'item/return' 'item/tra-lai'
      echo 'item return'
    case 'item/withdraw' 'item/go'
      echo 'item withdraw'
    case 'item/correct' 'item/dinh-chinh'
      echo 'item correct'
    case 'work/import' 'work/nhap'
      echo 'work import'
    case 'work/list' 'work/liet-ke'
      echo 'work list'
    case 'remuneration/import' 'remuneration/nhap'
      echo 'remuneration import'
    case 'remuneration/pool' 'remuneration/chia-quy'
      echo 'remuneration pool'
    case 'remuneration/list' 'remuneration/liet-ke'
      echo 'remuneration list'
    case 'budget/allot' 'budget/giao'
      echo 'budget allot'
    case 'budget/transfer' 'budget/dieu-chinh'
      echo 'budget transfer'
    case 'budget/request' 'budget/lap'
      echo 'budget request'
    case 'budget/status' 'budget/tinh-hinh'
      echo 'budget status'
    case 'budget/settle' 'budget/quyet-toan'
      echo 'budget settle'
    case 'budget/line' 'budget/dong'
      echo 'budget line'
    case 'budget/spend' 'budget/chi-khac'
      echo 'budget spend'
    case 'budget line/add' 'budget line/them'
      echo 'budget line add'
    case 'budget line/set' 'budget line/dat'
      echo 'budget line set'
    case 'budget spend/import' 'budget spend/nhap'
      echo 'budget spend import'
    case 'run/create' 'run/lap'
      echo 'run create'
    case 'run/show' 'run/xem'
      echo 'run show'
    case 'run/list' 'run/liet-ke'
      echo 'run list'
    case 'run/confirm' 'run/xac-nhan'
      echo 'run confirm'
    case 'run/void' 'run/huy'
      echo 'run void'
    case 'run/return' 'run/tra-ve'
      echo 'run return'
    case 'advance/pay' 'advance/chi'
      echo 'advance pay'
    case 'advance/return' 'advance/hoan'
      echo 'advance return'
    case 'advance/list' 'advance/liet-ke'
      echo 'advance list'
    case 'payable/notice' 'payable/thong-bao'
      echo 'payable notice'
    case 'payable/to-fund' 'payable/vao-quy'
      echo 'payable to-fund'
    case 'tax/pay' 'tax/nop'
      echo 'tax pay'
    case 'period/close' 'period/khoa'
      echo 'period close'
    case 'period/list' 'period/liet-ke'
      echo 'period list'
    case 'rates/list' 'rates/liet-ke'
      echo 'rates list'
    case 'rates/show' 'rates/xem'
      echo 'rates show'
    case 'rates/check' 'rates/kiem-tra'
      echo 'rates check'
    case 'rates/update' 'rates/cap-nhat'
      echo 'rates update'
    case 'rates/diff' 'rates/so-sanh'
      echo 'rates diff'
    case 'rates/impact' 'rates/anh-huong'
      echo 'rates impact'
    case 'rates/unit' 'rates/don-vi'
      echo 'rates unit'
    case 'report/content' 'report/tin-bai'
      echo 'report content'
    case 'report/royalties' 'report/nhuan-but'
      echo 'report royalties'
    case 'report/works' 'report/tao-lap'
      echo 'report works'
    case 'report/remuneration' 'report/thu-lao'
      echo 'report remuneration'
    case 'report/contributors' 'report/tac-gia'
      echo 'report contributors'
    case 'report/summary' 'report/tong-hop'
      echo 'report summary'
    case 'report/payments' 'report/thanh-toan'
      echo 'report payments'
    case 'report/payment-request' 'report/de-nghi-thanh-toan'
      echo 'report payment-request'
    case 'report/bank' 'report/ngan-hang'
      echo 'report bank'
    case 'report/treasury' 'report/kho-bac'
      echo 'report treasury'
    case 'report/vouchers' 'report/phieu-chi'
      echo 'report vouchers'
    case 'report/tax' 'report/thue'
      echo 'report tax'
    case 'report/tax-certificate' 'report/chung-tu-khau-tru'
      echo 'report tax-certificate'
    case 'report/outstanding' 'report/cong-no'
      echo 'report outstanding'
    case 'report/budget' 'report/du-toan'
      echo 'report budget'
    case 'report/settlement' 'report/quyet-toan'
      echo 'report settlement'
    case 'report/request' 'report/du-toan-kinh-phi'
      echo 'report request'
    case 'report/journal' 'report/nhat-ky'
      echo 'report journal'
    case 'export/journal' 'export/nhat-ky'
      echo 'export journal'
  end
end

function __nhuanbut_takes_value
  switch "$argv[1]/$argv[2]"
    case 'init/--unit' \
        'init/--profile' \
        'demo/--output' \
        'demo/-o' \
        'profile set/--from' \
        'opening import/--on' \
        'opening import/--sheet' \
        'opening import/--map' \
        'site add/--name' \
        'site add/--parent' \
        'site add/--percent-of-portal' \
        'site add/--basis' \
        'site add/--from' \
        'site set/--percent-of-portal' \
        'site set/--basis' \
        'site set/--from' \
        'approve/--period' \
        'approve/--from' \
        'approve/--to' \
        'approve/--site' \
        'approve/--line' \
        'approve/--decision' \
        'approve/--on' \
        'approve/--budget-year' \
        'reconcile/--period' \
        'reconcile/--from' \
        'reconcile/--to' \
        'reconcile/--sheet' \
        'reconcile/--map' \
        'contributor import/--sheet' \
        'contributor import/--map' \
        'contributor add/--code' \
        'contributor add/--name' \
        'contributor add/--kind' \
        'contributor add/--kind-from' \
        'contributor add/--pen-names' \
        'contributor add/--unit' \
        'contributor add/--address' \
        'contributor add/--tax-code' \
        'contributor add/--national-id' \
        'contributor add/--bank-account' \
        'contributor add/--bank-name' \
        'contributor add/--email' \
        'contributor add/--phone' \
        'contributor add/--resident' \
        'contributor add/--payment' \
        'contributor add/--payee' \
        'contributor add/--payee-basis' \
        'contributor commit/--year' \
        'contributor commit/--document' \
        'contributor commit/--on' \
        'contributor request-withholding/--from' \
        'contributor request-withholding/--to' \
        'item import/--sheet' \
        'item import/--map' \
        'item list/--period' \
        'item list/--from' \
        'item list/--to' \
        'item list/--site' \
        'item grade/--coefficient' \
        'item grade/--grade' \
        'item grade/--amount' \
        'item grade/--basis' \
        'item grade/--quota' \
        'item grade/--period' \
        'item grade/--from' \
        'item grade/--to' \
        'item grade/--sheet' \
        'item grade/--map' \
        'item return/--reason' \
        'item withdraw/--reason' \
        'item withdraw/--pay' \
        'item withdraw/--decision' \
        'item withdraw/--on' \
        'item correct/--reason' \
        'work import/--sheet' \
        'work import/--map' \
        'work list/--period' \
        'work list/--from' \
        'work list/--to' \
        'work list/--site' \
        'remuneration import/--period' \
        'remuneration import/--from' \
        'remuneration import/--to' \
        'remuneration import/--sheet' \
        'remuneration import/--map' \
        'remuneration pool/--period' \
        'remuneration pool/--from' \
        'remuneration pool/--to' \
        'remuneration pool/--role' \
        'remuneration pool/--percent' \
        'remuneration list/--period' \
        'remuneration list/--from' \
        'remuneration list/--to' \
        'remuneration list/--site' \
        'reverse/--item' \
        'reverse/--contributor' \
        'reverse/--amount' \
        'reverse/--reason' \
        'reverse/--on' \
        'budget allot/--year' \
        'budget allot/--line' \
        'budget allot/--amount' \
        'budget allot/--decision' \
        'budget allot/--on' \
        'budget allot/--kind' \
        'budget transfer/--year' \
        'budget transfer/--from' \
        'budget transfer/--to' \
        'budget transfer/--amount' \
        'budget transfer/--decision' \
        'budget transfer/--on' \
        'budget request/--year' \
        'budget request/--plan' \
        'budget request/--growth' \
        'budget request/--incentive' \
        'budget request/--remuneration' \
        'budget request/--assume' \
        'budget request/--scenario' \
        'budget request/--sheet' \
        'budget request/--map' \
        'budget status/--year' \
        'budget status/--line' \
        'budget status/--by' \
        'budget status/--on' \
        'budget settle/--year' \
        'budget settle/--carry' \
        'budget settle/--decision' \
        'budget line add/--name' \
        'budget line add/--source' \
        'budget line add/--category' \
        'budget line add/--site' \
        'budget line add/--index' \
        'budget line add/--chapter' \
        'budget line add/--section' \
        'budget line set/--name' \
        'budget line set/--source' \
        'budget line set/--category' \
        'budget line set/--site' \
        'budget line set/--index' \
        'budget line set/--chapter' \
        'budget line set/--section' \
        'budget line set/--control' \
        'budget line set/--decision' \
        'budget spend/--line' \
        'budget spend/--amount' \
        'budget spend/--voucher' \
        'budget spend/--on' \
        'budget spend/--memo' \
        'budget spend import/--sheet' \
        'budget spend import/--map' \
        'run create/--period' \
        'run create/--from' \
        'run create/--to' \
        'run create/--pay-date' \
        'run create/--source' \
        'run create/--line' \
        'run create/--only' \
        'run confirm/--paid-on' \
        'run confirm/--only' \
        'run confirm/--document' \
        'run void/--reason' \
        'run return/--only' \
        'run return/--on' \
        'run return/--reason' \
        'advance pay/--line' \
        'advance pay/--on' \
        'advance pay/--document' \
        'advance return/--on' \
        'payable notice/--on' \
        'payable to-fund/--decision' \
        'payable to-fund/--on' \
        'tax pay/--period' \
        'tax pay/--from' \
        'tax pay/--to' \
        'tax pay/--amount' \
        'tax pay/--voucher' \
        'tax pay/--on' \
        'period close/--reason' \
        'rates show/--on' \
        'rates impact/--period' \
        'rates impact/--from' \
        'rates impact/--to' \
        'rates unit/--decision' \
        'rates unit/--from' \
        'verify/--seal' \
        'audit/--period' \
        'audit/--from' \
        'audit/--to' \
        'consolidate/--period' \
        'consolidate/--from' \
        'consolidate/--to' \
        'consolidate/--year' \
        'consolidate/--run' \
        'consolidate/--by' \
        'consolidate/--on' \
        'statement/--period' \
        'statement/--from' \
        'statement/--to' \
        'report content/--period' \
        'report content/--from' \
        'report content/--to' \
        'report content/--site' \
        'report royalties/--period' \
        'report royalties/--from' \
        'report royalties/--to' \
        'report royalties/--site' \
        'report works/--period' \
        'report works/--from' \
        'report works/--to' \
        'report works/--site' \
        'report remuneration/--period' \
        'report remuneration/--from' \
        'report remuneration/--to' \
        'report remuneration/--site' \
        'report contributors/--period' \
        'report contributors/--from' \
        'report contributors/--to' \
        'report summary/--period' \
        'report summary/--from' \
        'report summary/--to' \
        'report summary/--by' \
        'report payments/--run' \
        'report payment-request/--run' \
        'report bank/--run' \
        'report treasury/--run' \
        'report vouchers/--run' \
        'report tax/--period' \
        'report tax/--from' \
        'report tax/--to' \
        'report tax-certificate/--year' \
        'report outstanding/--on' \
        'report budget/--year' \
        'report budget/--line' \
        'report budget/--by' \
        'report budget/--on' \
        'report settlement/--year' \
        'report request/--year' \
        'report journal/--period' \
        'report journal/--from' \
        'report journal/--to' \
        'export journal/--as' \
        'export journal/--period' \
        'export journal/--from' \
        'export journal/--to' \
        'completion/--list' \
        '*/--ledger' \
        '*/--actor' \
        '*/--today' \
        '*/--rates' \
        '*/--lang' \
        '*/--format' \
        '*/--output' \
        '*/-o' \
        '*/--wait' \
        '*/--diagnostics'
      return 0
  end
  return 1
end

function __nhuanbut_is
  set -l words (commandline -opc)
  set -e words[1]
  set -l at ''
  set -l index 0
  set -l ended no
  while set -q words[1]
    set -l word $words[1]
    set -e words[1]
    if test $ended = yes
      set index (math $index + 1)
    else if test "$word" = --
      set ended yes
    else if string match -q -- '-?*' "$word"
      if __nhuanbut_takes_value "$at" "$word"
        set -e words[1]
      end
    else
      set -l next (__nhuanbut_step "$at" "$word")
      if test -n "$next"
        set at $next
      else
        set index (math $index + 1)
      end
    end
  end
  test "$at" = "$argv[1]"; or return 1
  set -q argv[2]; or return 0
  if string match -q '*+' -- $argv[2]
    test $index -ge (string trim -r -c + -- $argv[2])
  else
    test $index -eq $argv[2]
  end
end

function __nhuanbut_list
  set -l words (commandline -opc)
  set -l ledger
  if set -l i (contains -i -- --ledger $words)
    set ledger --ledger $words[(math $i + 1)]
  end
  nhuanbut completion --list $argv[1] $ledger 2>/dev/null
end

complete -c nhuanbut -f
complete -c nhuanbut -l ledger -r -F -d 'tệp sổ (mặc định nhuanbut.sqlite)'
complete -c nhuanbut -l actor -x -d 'người thực hiện, được ghi vào sổ'
complete -c nhuanbut -l today -x -d 'coi hôm nay là ngày này'
complete -c nhuanbut -l rates -x -a '(__fish_complete_directories)' -d 'thư mục bộ quy định'
complete -c nhuanbut -l lang -x -a 'vi en' -d 'ngôn ngữ: vi hoặc en'
complete -c nhuanbut -l format -x -a 'text json csv html xlsx' -d 'dạng kết quả'
complete -c nhuanbut -l output -s o -r -F -d 'ghi kết quả ra tệp, dạng theo đuôi tệp'
complete -c nhuanbut -l wait -x -d 'chờ sổ đang bận bao lâu'
complete -c nhuanbut -l diagnostics -x -a 'text json' -d 'dạng thông báo lỗi'
complete -c nhuanbut -l bom -d 'thêm BOM vào CSV cho bảng tính'
complete -c nhuanbut -l quiet -s q -d 'không nói gì thêm'
complete -c nhuanbut -l no-color -d 'không tô màu'
complete -c nhuanbut -l help -s h -d 'xem trang trợ giúp của lệnh'
complete -c nhuanbut -l version -d 'xem phiên bản chương trình'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'init' -d 'mở sổ mới cho một đơn vị'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'status' -d 'sổ đang ở đâu, làm gì tiếp'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'demo' -d 'chạy thử cả một tháng trên dữ liệu mẫu'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'backup' -d 'sao lưu sổ, kể cả khi đang có người làm'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'restore' -d 'phục hồi sổ từ bản sao lưu, giữ lại sổ đang có'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'profile' -d 'người ký, chức danh, thiết lập của đơn vị'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'opening' -d 'số dư khi bắt đầu dùng sổ'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'site' -d 'trang thành phần'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'approve' -d 'duyệt nhuận bút đã chấm, giữ dự toán'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'reconcile' -d 'đối chiếu tệp xuất từ cổng với sổ'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'contributor' -d 'người cung cấp thông tin'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'item' -d 'tin, bài'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'work' -d 'công việc tạo lập, số hóa thông tin'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'remuneration' -d 'thù lao, khuyến khích'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'reverse' -d 'đảo một bút toán đã ghi sổ'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'budget' -d 'dự toán'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'run' -d 'đợt chi trả'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'advance' -d 'tạm ứng'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'payable' -d 'nhuận bút chưa ai nhận'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'tax' -d 'thuế thu nhập cá nhân'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'period' -d 'khóa sổ tháng'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'rates' -d 'bộ mức chi: quy định dưới dạng dữ liệu'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'explain' -d 'vì sao có số tiền này'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'verify' -d 'tính lại chuỗi niêm và mọi số tiền đã ghi sổ'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'audit' -d 'ai đã làm gì, lúc nào'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'consolidate' -d 'tổng hợp sổ của nhiều đơn vị, chỉ đọc'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'words' -d 'số tiền bằng chữ'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'statement' -d 'phiếu xác nhận nhuận bút của một người'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'report' -d 'báo cáo, bảng kê'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'export' -d 'xuất cho chương trình khác'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'completion' -d 'gợi ý khi gõ lệnh trong shell'
complete -c nhuanbut -n "__nhuanbut_is ''" -a 'help' -d 'xem trợ giúp về một lệnh, chủ đề hay mã lỗi'
complete -c nhuanbut -n "__nhuanbut_is 'init'" -l unit -x -d 'tên đơn vị'
complete -c nhuanbut -n "__nhuanbut_is 'init'" -l profile -x -a '(__nhuanbut_list profile)' -d 'bộ quy định: bac-kan (mặc định), ninh-thuan, national'
complete -c nhuanbut -n "__nhuanbut_is 'demo'" -l output -s o -x -a '(__fish_complete_directories)' -d 'thư mục ghi giấy tờ'
complete -c nhuanbut -n "__nhuanbut_is 'backup' 0" -F
complete -c nhuanbut -n "__nhuanbut_is 'restore' 0" -F
complete -c nhuanbut -n "__nhuanbut_is 'profile'" -a 'show' -d 'mọi thiết lập, kèm ngày áp dụng'
complete -c nhuanbut -n "__nhuanbut_is 'profile'" -a 'set' -d 'đặt một thiết lập'
complete -c nhuanbut -n "__nhuanbut_is 'profile set'" -l from -x -d 'áp dụng từ ngày (mặc định hôm nay)'
complete -c nhuanbut -n "__nhuanbut_is 'profile set' 0" -a '(__nhuanbut_list setting)'
complete -c nhuanbut -n "__nhuanbut_is 'opening'" -a 'import' -d 'nhập số đã chi, còn phải trả, tạm ứng, phải thu'
complete -c nhuanbut -n "__nhuanbut_is 'opening import'" -l on -x -d 'ngày bắt đầu dùng sổ'
complete -c nhuanbut -n "__nhuanbut_is 'opening import'" -l sheet -x -d 'trang tính của tệp XLSX'
complete -c nhuanbut -n "__nhuanbut_is 'opening import'" -l map -r -F -d 'tệp column,heading: tên cột của tệp ứng với cột nào'
complete -c nhuanbut -n "__nhuanbut_is 'opening import' 0" -F
complete -c nhuanbut -n "__nhuanbut_is 'site'" -a 'add' -d 'thêm trang'
complete -c nhuanbut -n "__nhuanbut_is 'site'" -a 'set' -d 'đổi tỷ lệ của trang từ một ngày'
complete -c nhuanbut -n "__nhuanbut_is 'site'" -a 'list' -d 'liệt kê'
complete -c nhuanbut -n "__nhuanbut_is 'site add'" -l name -x -d 'tên trang'
complete -c nhuanbut -n "__nhuanbut_is 'site add'" -l parent -x -a '(__nhuanbut_list site)' -d 'thuộc trang nào'
complete -c nhuanbut -n "__nhuanbut_is 'site add'" -l percent-of-portal -x -d 'trả theo tỷ lệ của cổng, %'
complete -c nhuanbut -n "__nhuanbut_is 'site add'" -l basis -x -d 'văn bản quyết định tỷ lệ'
complete -c nhuanbut -n "__nhuanbut_is 'site add'" -l from -x -d 'áp dụng từ ngày đăng'
complete -c nhuanbut -n "__nhuanbut_is 'site set'" -l percent-of-portal -x -d 'trả theo tỷ lệ của cổng, %'
complete -c nhuanbut -n "__nhuanbut_is 'site set'" -l basis -x -d 'văn bản quyết định tỷ lệ'
complete -c nhuanbut -n "__nhuanbut_is 'site set'" -l from -x -d 'áp dụng từ ngày đăng'
complete -c nhuanbut -n "__nhuanbut_is 'site set' 0" -a '(__nhuanbut_list site)'
complete -c nhuanbut -n "__nhuanbut_is 'approve'" -l period -x -a '(__nhuanbut_list period)' -d 'kỳ: 2024-09, 2024-Q3 hoặc 2024'
complete -c nhuanbut -n "__nhuanbut_is 'approve'" -l from -x -d 'từ ngày'
complete -c nhuanbut -n "__nhuanbut_is 'approve'" -l to -x -d 'đến ngày, kể cả ngày đó'
complete -c nhuanbut -n "__nhuanbut_is 'approve'" -l site -x -a '(__nhuanbut_list site)' -d 'chỉ trang này và trang con'
complete -c nhuanbut -n "__nhuanbut_is 'approve'" -l own -d 'không kể trang con của --site'
complete -c nhuanbut -n "__nhuanbut_is 'approve'" -l line -x -a '(__nhuanbut_list line)' -d 'dòng dự toán'
complete -c nhuanbut -n "__nhuanbut_is 'approve'" -l decision -x -d 'số quyết định'
complete -c nhuanbut -n "__nhuanbut_is 'approve'" -l on -x -d 'ngày ghi sổ (mặc định hôm nay)'
complete -c nhuanbut -n "__nhuanbut_is 'approve'" -l budget-year -x -d 'ghi vào năm trước, trong tháng 1'
complete -c nhuanbut -n "__nhuanbut_is 'approve'" -l adjust -d 'ghi chênh lệch do quy định thay đổi về trước'
complete -c nhuanbut -n "__nhuanbut_is 'approve'" -l dry-run -d 'chạy thử, không ghi'
complete -c nhuanbut -n "__nhuanbut_is 'approve' 0+" -a '(__nhuanbut_list subject)'
complete -c nhuanbut -n "__nhuanbut_is 'reconcile'" -l period -x -a '(__nhuanbut_list period)' -d 'kỳ: 2024-09, 2024-Q3 hoặc 2024'
complete -c nhuanbut -n "__nhuanbut_is 'reconcile'" -l from -x -d 'từ ngày'
complete -c nhuanbut -n "__nhuanbut_is 'reconcile'" -l to -x -d 'đến ngày, kể cả ngày đó'
complete -c nhuanbut -n "__nhuanbut_is 'reconcile'" -l sheet -x -d 'trang tính của tệp XLSX'
complete -c nhuanbut -n "__nhuanbut_is 'reconcile'" -l map -r -F -d 'tệp column,heading: tên cột của tệp ứng với cột nào'
complete -c nhuanbut -n "__nhuanbut_is 'reconcile' 0" -F
complete -c nhuanbut -n "__nhuanbut_is 'contributor'" -a 'import' -d 'nhập danh sách từ tệp'
complete -c nhuanbut -n "__nhuanbut_is 'contributor'" -a 'add' -d 'thêm một người'
complete -c nhuanbut -n "__nhuanbut_is 'contributor'" -a 'list' -d 'liệt kê'
complete -c nhuanbut -n "__nhuanbut_is 'contributor'" -a 'show' -d 'xem một người'
complete -c nhuanbut -n "__nhuanbut_is 'contributor'" -a 'merge' -d 'gộp hai bản ghi của một người'
complete -c nhuanbut -n "__nhuanbut_is 'contributor'" -a 'commit' -d 'ghi cam kết chưa đến mức chịu thuế'
complete -c nhuanbut -n "__nhuanbut_is 'contributor'" -a 'request-withholding' -d 'người hưởng đề nghị khấu trừ cả khi dưới ngưỡng'
complete -c nhuanbut -n "__nhuanbut_is 'contributor import'" -l sheet -x -d 'trang tính của tệp XLSX'
complete -c nhuanbut -n "__nhuanbut_is 'contributor import'" -l map -r -F -d 'tệp column,heading: tên cột của tệp ứng với cột nào'
complete -c nhuanbut -n "__nhuanbut_is 'contributor import'" -l dry-run -d 'chạy thử, không ghi'
complete -c nhuanbut -n "__nhuanbut_is 'contributor import' 0" -F
complete -c nhuanbut -n "__nhuanbut_is 'contributor add'" -l name -x -d 'họ và tên'
complete -c nhuanbut -n "__nhuanbut_is 'contributor add'" -l kind -x -a 'staff employee collaborator organisation' -d 'đối tượng'
complete -c nhuanbut -n "__nhuanbut_is 'contributor add'" -l kind-from -x -d 'đối tượng này từ ngày'
complete -c nhuanbut -n "__nhuanbut_is 'contributor add'" -l pen-names -x -d 'bút danh, cách nhau bằng ;'
complete -c nhuanbut -n "__nhuanbut_is 'contributor add'" -l unit -x -d 'đơn vị công tác'
complete -c nhuanbut -n "__nhuanbut_is 'contributor add'" -l address -x -d 'địa chỉ'
complete -c nhuanbut -n "__nhuanbut_is 'contributor add'" -l tax-code -x -d 'mã số thuế'
complete -c nhuanbut -n "__nhuanbut_is 'contributor add'" -l national-id -x -d 'số định danh cá nhân'
complete -c nhuanbut -n "__nhuanbut_is 'contributor add'" -l bank-account -x -d 'số tài khoản'
complete -c nhuanbut -n "__nhuanbut_is 'contributor add'" -l bank-name -x -d 'ngân hàng'
complete -c nhuanbut -n "__nhuanbut_is 'contributor add'" -l email -x -d 'thư điện tử'
complete -c nhuanbut -n "__nhuanbut_is 'contributor add'" -l phone -x -d 'điện thoại'
complete -c nhuanbut -n "__nhuanbut_is 'contributor add'" -l resident -x -a 'yes no' -d 'cá nhân cư trú (mặc định yes)'
complete -c nhuanbut -n "__nhuanbut_is 'contributor add'" -l payment -x -a 'transfer cash' -d 'hình thức chi trả'
complete -c nhuanbut -n "__nhuanbut_is 'contributor add'" -l payee -x -a '(__nhuanbut_list contributor)' -d 'người nhận thay'
complete -c nhuanbut -n "__nhuanbut_is 'contributor add'" -l payee-basis -x -d 'căn cứ nhận thay'
complete -c nhuanbut -n "__nhuanbut_is 'contributor show' 0" -a '(__nhuanbut_list contributor)'
complete -c nhuanbut -n "__nhuanbut_is 'contributor merge' 0" -a '(__nhuanbut_list contributor)'
complete -c nhuanbut -n "__nhuanbut_is 'contributor merge' 1" -a '(__nhuanbut_list contributor)'
complete -c nhuanbut -n "__nhuanbut_is 'contributor commit'" -l year -x -d 'năm dự toán'
complete -c nhuanbut -n "__nhuanbut_is 'contributor commit'" -l document -x -d 'bản cam kết'
complete -c nhuanbut -n "__nhuanbut_is 'contributor commit'" -l on -x -d 'ngày cam kết (mặc định hôm nay)'
complete -c nhuanbut -n "__nhuanbut_is 'contributor commit' 0" -a '(__nhuanbut_list contributor)'
complete -c nhuanbut -n "__nhuanbut_is 'contributor request-withholding'" -l from -x -d 'từ ngày'
complete -c nhuanbut -n "__nhuanbut_is 'contributor request-withholding'" -l to -x -d 'đến ngày, kể cả ngày đó'
complete -c nhuanbut -n "__nhuanbut_is 'contributor request-withholding' 0" -a '(__nhuanbut_list contributor)'
complete -c nhuanbut -n "__nhuanbut_is 'item'" -a 'import' -d 'nhập tin, bài từ tệp'
complete -c nhuanbut -n "__nhuanbut_is 'item'" -a 'list' -d 'liệt kê'
complete -c nhuanbut -n "__nhuanbut_is 'item'" -a 'show' -d 'xem một tin, bài'
complete -c nhuanbut -n "__nhuanbut_is 'item'" -a 'grade' -d 'chấm nhuận bút, từ tệp hoặc từng phần'
complete -c nhuanbut -n "__nhuanbut_is 'item'" -a 'return' -d 'trả lại để chấm lại'
complete -c nhuanbut -n "__nhuanbut_is 'item'" -a 'withdraw' -d 'gỡ tin, bài khỏi cổng'
complete -c nhuanbut -n "__nhuanbut_is 'item'" -a 'correct' -d 'ghi nhận đính chính, không đổi tiền'
complete -c nhuanbut -n "__nhuanbut_is 'item import'" -l sheet -x -d 'trang tính của tệp XLSX'
complete -c nhuanbut -n "__nhuanbut_is 'item import'" -l map -r -F -d 'tệp column,heading: tên cột của tệp ứng với cột nào'
complete -c nhuanbut -n "__nhuanbut_is 'item import'" -l dry-run -d 'chạy thử, không ghi'
complete -c nhuanbut -n "__nhuanbut_is 'item import' 0" -F
complete -c nhuanbut -n "__nhuanbut_is 'item list'" -l period -x -a '(__nhuanbut_list period)' -d 'kỳ: 2024-09, 2024-Q3 hoặc 2024'
complete -c nhuanbut -n "__nhuanbut_is 'item list'" -l from -x -d 'từ ngày'
complete -c nhuanbut -n "__nhuanbut_is 'item list'" -l to -x -d 'đến ngày, kể cả ngày đó'
complete -c nhuanbut -n "__nhuanbut_is 'item list'" -l site -x -a '(__nhuanbut_list site)' -d 'chỉ trang này và trang con'
complete -c nhuanbut -n "__nhuanbut_is 'item list'" -l own -d 'không kể trang con của --site'
complete -c nhuanbut -n "__nhuanbut_is 'item show' 0" -a '(__nhuanbut_list item)'
complete -c nhuanbut -n "__nhuanbut_is 'item grade'" -l coefficient -x -d 'hệ số'
complete -c nhuanbut -n "__nhuanbut_is 'item grade'" -l grade -x -d 'xếp loại'
complete -c nhuanbut -n "__nhuanbut_is 'item grade'" -l amount -x -d 'số tiền thỏa thuận'
complete -c nhuanbut -n "__nhuanbut_is 'item grade'" -l basis -x -d 'căn cứ'
complete -c nhuanbut -n "__nhuanbut_is 'item grade'" -l quota -x -a '(__nhuanbut_list contributor)' -d 'ngoài hay trong định mức, hoặc mã những người trong định mức'
complete -c nhuanbut -n "__nhuanbut_is 'item grade'" -l interactive -s i -d 'hỏi từng phần chưa chấm'
complete -c nhuanbut -n "__nhuanbut_is 'item grade'" -l period -x -a '(__nhuanbut_list period)' -d 'kỳ: 2024-09, 2024-Q3 hoặc 2024'
complete -c nhuanbut -n "__nhuanbut_is 'item grade'" -l from -x -d 'từ ngày'
complete -c nhuanbut -n "__nhuanbut_is 'item grade'" -l to -x -d 'đến ngày, kể cả ngày đó'
complete -c nhuanbut -n "__nhuanbut_is 'item grade'" -l sheet -x -d 'trang tính của tệp XLSX'
complete -c nhuanbut -n "__nhuanbut_is 'item grade'" -l map -r -F -d 'tệp column,heading: tên cột của tệp ứng với cột nào'
complete -c nhuanbut -n "__nhuanbut_is 'item grade'" -l dry-run -d 'chạy thử, không ghi'
complete -c nhuanbut -n "__nhuanbut_is 'item grade' 0" -F
complete -c nhuanbut -n "__nhuanbut_is 'item return'" -l reason -x -d 'lý do'
complete -c nhuanbut -n "__nhuanbut_is 'item return' 0" -a '(__nhuanbut_list subject)'
complete -c nhuanbut -n "__nhuanbut_is 'item withdraw'" -l reason -x -d 'lý do'
complete -c nhuanbut -n "__nhuanbut_is 'item withdraw'" -l pay -x -a 'keep cancel' -d 'giữ hay thôi trả'
complete -c nhuanbut -n "__nhuanbut_is 'item withdraw'" -l decision -x -d 'số quyết định'
complete -c nhuanbut -n "__nhuanbut_is 'item withdraw'" -l on -x -d 'ngày ghi sổ (mặc định hôm nay)'
complete -c nhuanbut -n "__nhuanbut_is 'item withdraw' 0" -a '(__nhuanbut_list item)'
complete -c nhuanbut -n "__nhuanbut_is 'item correct'" -l reason -x -d 'lý do'
complete -c nhuanbut -n "__nhuanbut_is 'item correct' 0" -a '(__nhuanbut_list item)'
complete -c nhuanbut -n "__nhuanbut_is 'work'" -a 'import' -d 'nhập công việc từ tệp'
complete -c nhuanbut -n "__nhuanbut_is 'work'" -a 'list' -d 'liệt kê công việc'
complete -c nhuanbut -n "__nhuanbut_is 'work import'" -l dry-run -d 'chạy thử, không ghi'
complete -c nhuanbut -n "__nhuanbut_is 'work import'" -l sheet -x -d 'trang tính của tệp XLSX'
complete -c nhuanbut -n "__nhuanbut_is 'work import'" -l map -r -F -d 'tệp column,heading: tên cột của tệp ứng với cột nào'
complete -c nhuanbut -n "__nhuanbut_is 'work import' 0" -F
complete -c nhuanbut -n "__nhuanbut_is 'work list'" -l period -x -a '(__nhuanbut_list period)' -d 'kỳ: 2024-09, 2024-Q3 hoặc 2024'
complete -c nhuanbut -n "__nhuanbut_is 'work list'" -l from -x -d 'từ ngày'
complete -c nhuanbut -n "__nhuanbut_is 'work list'" -l to -x -d 'đến ngày, kể cả ngày đó'
complete -c nhuanbut -n "__nhuanbut_is 'work list'" -l site -x -a '(__nhuanbut_list site)' -d 'chỉ trang này và trang con'
complete -c nhuanbut -n "__nhuanbut_is 'work list'" -l own -d 'không kể trang con của --site'
complete -c nhuanbut -n "__nhuanbut_is 'remuneration'" -a 'import' -d 'nhập thù lao từ tệp'
complete -c nhuanbut -n "__nhuanbut_is 'remuneration'" -a 'pool' -d 'chia quỹ thù lao của một vai trò theo trọng số'
complete -c nhuanbut -n "__nhuanbut_is 'remuneration'" -a 'list' -d 'liệt kê thù lao'
complete -c nhuanbut -n "__nhuanbut_is 'remuneration import'" -l period -x -a '(__nhuanbut_list period)' -d 'kỳ: 2024-09, 2024-Q3 hoặc 2024'
complete -c nhuanbut -n "__nhuanbut_is 'remuneration import'" -l from -x -d 'từ ngày'
complete -c nhuanbut -n "__nhuanbut_is 'remuneration import'" -l to -x -d 'đến ngày, kể cả ngày đó'
complete -c nhuanbut -n "__nhuanbut_is 'remuneration import'" -l dry-run -d 'chạy thử, không ghi'
complete -c nhuanbut -n "__nhuanbut_is 'remuneration import'" -l sheet -x -d 'trang tính của tệp XLSX'
complete -c nhuanbut -n "__nhuanbut_is 'remuneration import'" -l map -r -F -d 'tệp column,heading: tên cột của tệp ứng với cột nào'
complete -c nhuanbut -n "__nhuanbut_is 'remuneration import' 0" -F
complete -c nhuanbut -n "__nhuanbut_is 'remuneration pool'" -l period -x -a '(__nhuanbut_list period)' -d 'kỳ: 2024-09, 2024-Q3 hoặc 2024'
complete -c nhuanbut -n "__nhuanbut_is 'remuneration pool'" -l from -x -d 'từ ngày'
complete -c nhuanbut -n "__nhuanbut_is 'remuneration pool'" -l to -x -d 'đến ngày, kể cả ngày đó'
complete -c nhuanbut -n "__nhuanbut_is 'remuneration pool'" -l role -x -d 'vai trò'
complete -c nhuanbut -n "__nhuanbut_is 'remuneration pool'" -l percent -x -d 'tỷ lệ % trên nhuận bút của kỳ'
complete -c nhuanbut -n "__nhuanbut_is 'remuneration list'" -l period -x -a '(__nhuanbut_list period)' -d 'kỳ: 2024-09, 2024-Q3 hoặc 2024'
complete -c nhuanbut -n "__nhuanbut_is 'remuneration list'" -l from -x -d 'từ ngày'
complete -c nhuanbut -n "__nhuanbut_is 'remuneration list'" -l to -x -d 'đến ngày, kể cả ngày đó'
complete -c nhuanbut -n "__nhuanbut_is 'remuneration list'" -l site -x -a '(__nhuanbut_list site)' -d 'chỉ trang này và trang con'
complete -c nhuanbut -n "__nhuanbut_is 'remuneration list'" -l own -d 'không kể trang con của --site'
complete -c nhuanbut -n "__nhuanbut_is 'reverse'" -l item -x -a '(__nhuanbut_list item)' -d 'chỉ tin, bài này'
complete -c nhuanbut -n "__nhuanbut_is 'reverse'" -l contributor -x -a '(__nhuanbut_list contributor)' -d 'chỉ phần của người này'
complete -c nhuanbut -n "__nhuanbut_is 'reverse'" -l amount -x -d 'chỉ số tiền này'
complete -c nhuanbut -n "__nhuanbut_is 'reverse'" -l reason -x -d 'lý do'
complete -c nhuanbut -n "__nhuanbut_is 'reverse'" -l on -x -d 'ngày ghi sổ (mặc định hôm nay)'
complete -c nhuanbut -n "__nhuanbut_is 'budget'" -a 'allot' -d 'giao, bổ sung, giảm dự toán'
complete -c nhuanbut -n "__nhuanbut_is 'budget'" -a 'transfer' -d 'điều chỉnh dự toán giữa hai dòng'
complete -c nhuanbut -n "__nhuanbut_is 'budget'" -a 'request' -d 'lập dự toán kinh phí năm'
complete -c nhuanbut -n "__nhuanbut_is 'budget'" -a 'status' -d 'tình hình thực hiện dự toán'
complete -c nhuanbut -n "__nhuanbut_is 'budget'" -a 'settle' -d 'quyết toán năm'
complete -c nhuanbut -n "__nhuanbut_is 'budget'" -a 'line' -d 'dòng dự toán'
complete -c nhuanbut -n "__nhuanbut_is 'budget'" -a 'spend' -d 'chi khác của cổng'
complete -c nhuanbut -n "__nhuanbut_is 'budget allot'" -l year -x -d 'năm dự toán'
complete -c nhuanbut -n "__nhuanbut_is 'budget allot'" -l line -x -a '(__nhuanbut_list line)' -d 'dòng dự toán'
complete -c nhuanbut -n "__nhuanbut_is 'budget allot'" -l amount -x -d 'số tiền dương'
complete -c nhuanbut -n "__nhuanbut_is 'budget allot'" -l decision -x -d 'số quyết định'
complete -c nhuanbut -n "__nhuanbut_is 'budget allot'" -l on -x -d 'ngày ghi sổ (mặc định hôm nay)'
complete -c nhuanbut -n "__nhuanbut_is 'budget allot'" -l kind -x -a 'initial supplement reduction' -d 'loại'
complete -c nhuanbut -n "__nhuanbut_is 'budget transfer'" -l year -x -d 'năm dự toán'
complete -c nhuanbut -n "__nhuanbut_is 'budget transfer'" -l from -x -a '(__nhuanbut_list line)' -d 'dòng giảm'
complete -c nhuanbut -n "__nhuanbut_is 'budget transfer'" -l to -x -a '(__nhuanbut_list line)' -d 'dòng tăng'
complete -c nhuanbut -n "__nhuanbut_is 'budget transfer'" -l amount -x -d 'số tiền dương'
complete -c nhuanbut -n "__nhuanbut_is 'budget transfer'" -l decision -x -d 'số quyết định'
complete -c nhuanbut -n "__nhuanbut_is 'budget transfer'" -l on -x -d 'ngày ghi sổ (mặc định hôm nay)'
complete -c nhuanbut -n "__nhuanbut_is 'budget request'" -l year -x -d 'năm dự toán'
complete -c nhuanbut -n "__nhuanbut_is 'budget request'" -l plan -r -F -d 'tệp kế hoạch: line, content, unit, quantity, unit_price, basis'
complete -c nhuanbut -n "__nhuanbut_is 'budget request'" -l growth -x -d 'tăng số lượng tin, bài (âm: giảm), không tính vào tệp kế hoạch'
complete -c nhuanbut -n "__nhuanbut_is 'budget request'" -l incentive -x -d 'khuyến khích, phần trăm của nhuận bút cả năm, không quá 30'
complete -c nhuanbut -n "__nhuanbut_is 'budget request'" -l remuneration -x -d 'thù lao, phần trăm của nhuận bút cả năm, không quá 50'
complete -c nhuanbut -n "__nhuanbut_is 'budget request'" -l assume -x -d 'giả định mức lương cơ sở từ một ngày'
complete -c nhuanbut -n "__nhuanbut_is 'budget request'" -l scenario -x -d 'phương án đặt cạnh; KEY là growth, incentive, remuneration hoặc base-salary (SỐ TIỀN@NGÀY); điều không ghi thì như dự toán'
complete -c nhuanbut -n "__nhuanbut_is 'budget request'" -l strict -d 'dừng khi có tháng không có mức hiệu lực'
complete -c nhuanbut -n "__nhuanbut_is 'budget request'" -l dry-run -d 'chạy thử, không ghi'
complete -c nhuanbut -n "__nhuanbut_is 'budget request'" -l sheet -x -d 'trang tính của tệp XLSX'
complete -c nhuanbut -n "__nhuanbut_is 'budget request'" -l map -r -F -d 'tệp column,heading: tên cột của tệp ứng với cột nào'
complete -c nhuanbut -n "__nhuanbut_is 'budget status'" -l year -x -d 'năm dự toán'
complete -c nhuanbut -n "__nhuanbut_is 'budget status'" -l line -x -a '(__nhuanbut_list line)' -d 'chỉ dòng này'
complete -c nhuanbut -n "__nhuanbut_is 'budget status'" -l entries -d 'các bút toán làm nên số của dòng'
complete -c nhuanbut -n "__nhuanbut_is 'budget status'" -l by -x -a 'line category source month' -d 'tổng hợp theo gì'
complete -c nhuanbut -n "__nhuanbut_is 'budget status'" -l on -x -d 'tính đến hết ngày này theo ngày ghi sổ'
complete -c nhuanbut -n "__nhuanbut_is 'budget settle'" -l year -x -d 'năm dự toán'
complete -c nhuanbut -n "__nhuanbut_is 'budget settle'" -l carry -x -d 'số chuyển năm sau của dòng'
complete -c nhuanbut -n "__nhuanbut_is 'budget settle'" -l decision -x -d 'số quyết định'
complete -c nhuanbut -n "__nhuanbut_is 'budget settle'" -l dry-run -d 'chạy thử, không ghi'
complete -c nhuanbut -n "__nhuanbut_is 'budget line'" -a 'add' -d 'thêm dòng'
complete -c nhuanbut -n "__nhuanbut_is 'budget line'" -a 'set' -d 'sửa dòng, kiểm soát chi'
complete -c nhuanbut -n "__nhuanbut_is 'budget line add'" -l name -x -d 'tên dòng'
complete -c nhuanbut -n "__nhuanbut_is 'budget line add'" -l source -x -a 'state other' -d 'nguồn kinh phí'
complete -c nhuanbut -n "__nhuanbut_is 'budget line add'" -l category -x -a 'infrastructure operations royalties other' -d 'nội dung chi'
complete -c nhuanbut -n "__nhuanbut_is 'budget line add'" -l site -x -a '(__nhuanbut_list site)' -d 'trang giữ kinh phí'
complete -c nhuanbut -n "__nhuanbut_is 'budget line add'" -l index -x -d 'tiểu mục'
complete -c nhuanbut -n "__nhuanbut_is 'budget line add'" -l chapter -x -d 'chương'
complete -c nhuanbut -n "__nhuanbut_is 'budget line add'" -l section -x -d 'loại, khoản'
complete -c nhuanbut -n "__nhuanbut_is 'budget line set'" -l name -x -d 'tên dòng'
complete -c nhuanbut -n "__nhuanbut_is 'budget line set'" -l source -x -a 'state other' -d 'nguồn kinh phí'
complete -c nhuanbut -n "__nhuanbut_is 'budget line set'" -l category -x -a 'infrastructure operations royalties other' -d 'nội dung chi'
complete -c nhuanbut -n "__nhuanbut_is 'budget line set'" -l site -x -a '(__nhuanbut_list site)' -d 'trang giữ kinh phí'
complete -c nhuanbut -n "__nhuanbut_is 'budget line set'" -l index -x -d 'tiểu mục'
complete -c nhuanbut -n "__nhuanbut_is 'budget line set'" -l chapter -x -d 'chương'
complete -c nhuanbut -n "__nhuanbut_is 'budget line set'" -l section -x -d 'loại, khoản'
complete -c nhuanbut -n "__nhuanbut_is 'budget line set'" -l control -x -a 'block warn' -d 'vượt dự toán thì cảnh báo hay chặn'
complete -c nhuanbut -n "__nhuanbut_is 'budget line set'" -l decision -x -d 'số quyết định'
complete -c nhuanbut -n "__nhuanbut_is 'budget line set' 0" -a '(__nhuanbut_list line)'
complete -c nhuanbut -n "__nhuanbut_is 'budget spend'" -a 'import' -d 'nhập các khoản chi khác từ tệp'
complete -c nhuanbut -n "__nhuanbut_is 'budget spend'" -l line -x -a '(__nhuanbut_list line)' -d 'dòng dự toán'
complete -c nhuanbut -n "__nhuanbut_is 'budget spend'" -l amount -x -d 'số tiền dương'
complete -c nhuanbut -n "__nhuanbut_is 'budget spend'" -l voucher -x -d 'số chứng từ'
complete -c nhuanbut -n "__nhuanbut_is 'budget spend'" -l on -x -d 'ngày chi, ngày ghi sổ'
complete -c nhuanbut -n "__nhuanbut_is 'budget spend'" -l memo -x -d 'nội dung chi'
complete -c nhuanbut -n "__nhuanbut_is 'budget spend import'" -l sheet -x -d 'trang tính của tệp XLSX'
complete -c nhuanbut -n "__nhuanbut_is 'budget spend import'" -l map -r -F -d 'tệp column,heading: tên cột của tệp ứng với cột nào'
complete -c nhuanbut -n "__nhuanbut_is 'budget spend import' 0" -F
complete -c nhuanbut -n "__nhuanbut_is 'run'" -a 'create' -d 'lập đợt chi trả'
complete -c nhuanbut -n "__nhuanbut_is 'run'" -a 'show' -d 'xem một đợt'
complete -c nhuanbut -n "__nhuanbut_is 'run'" -a 'list' -d 'liệt kê các đợt'
complete -c nhuanbut -n "__nhuanbut_is 'run'" -a 'confirm' -d 'xác nhận đã chi'
complete -c nhuanbut -n "__nhuanbut_is 'run'" -a 'void' -d 'hủy đợt, trả các khoản chưa chi về đã duyệt'
complete -c nhuanbut -n "__nhuanbut_is 'run'" -a 'return' -d 'ghi chuyển khoản bị trả lại'
complete -c nhuanbut -n "__nhuanbut_is 'run create'" -l period -x -a '(__nhuanbut_list period)' -d 'kỳ: 2024-09, 2024-Q3 hoặc 2024'
complete -c nhuanbut -n "__nhuanbut_is 'run create'" -l from -x -d 'từ ngày'
complete -c nhuanbut -n "__nhuanbut_is 'run create'" -l to -x -d 'đến ngày, kể cả ngày đó'
complete -c nhuanbut -n "__nhuanbut_is 'run create'" -l pay-date -x -d 'ngày chi'
complete -c nhuanbut -n "__nhuanbut_is 'run create'" -l source -x -a 'state other' -d 'nguồn kinh phí'
complete -c nhuanbut -n "__nhuanbut_is 'run create'" -l line -x -a '(__nhuanbut_list line)' -d 'chỉ dòng dự toán này'
complete -c nhuanbut -n "__nhuanbut_is 'run create'" -l only -x -a '(__nhuanbut_list contributor)' -d 'chỉ những người này'
complete -c nhuanbut -n "__nhuanbut_is 'run show' 0" -a '(__nhuanbut_list run)'
complete -c nhuanbut -n "__nhuanbut_is 'run confirm'" -l paid-on -x -d 'ngày đã chi'
complete -c nhuanbut -n "__nhuanbut_is 'run confirm'" -l only -x -a '(__nhuanbut_list contributor)' -d 'chỉ những người này'
complete -c nhuanbut -n "__nhuanbut_is 'run confirm'" -l document -x -d 'số chứng từ'
complete -c nhuanbut -n "__nhuanbut_is 'run confirm' 0" -a '(__nhuanbut_list run)'
complete -c nhuanbut -n "__nhuanbut_is 'run void'" -l reason -x -d 'lý do'
complete -c nhuanbut -n "__nhuanbut_is 'run void' 0" -a '(__nhuanbut_list run)'
complete -c nhuanbut -n "__nhuanbut_is 'run return'" -l only -x -a '(__nhuanbut_list contributor)' -d 'những người này'
complete -c nhuanbut -n "__nhuanbut_is 'run return'" -l on -x -d 'ngày tiền quay về'
complete -c nhuanbut -n "__nhuanbut_is 'run return'" -l reason -x -d 'lý do'
complete -c nhuanbut -n "__nhuanbut_is 'run return' 0" -a '(__nhuanbut_list run)'
complete -c nhuanbut -n "__nhuanbut_is 'advance'" -a 'pay' -d 'chi tạm ứng; các đợt chi sau thu hồi'
complete -c nhuanbut -n "__nhuanbut_is 'advance'" -a 'return' -d 'ghi tiền tạm ứng hoàn lại'
complete -c nhuanbut -n "__nhuanbut_is 'advance'" -a 'list' -d 'liệt kê tạm ứng'
complete -c nhuanbut -n "__nhuanbut_is 'advance pay'" -l line -x -a '(__nhuanbut_list line)' -d 'dòng dự toán'
complete -c nhuanbut -n "__nhuanbut_is 'advance pay'" -l on -x -d 'ngày chi, ngày hoàn'
complete -c nhuanbut -n "__nhuanbut_is 'advance pay'" -l document -x -d 'số chứng từ'
complete -c nhuanbut -n "__nhuanbut_is 'advance pay' 0" -a '(__nhuanbut_list contributor)'
complete -c nhuanbut -n "__nhuanbut_is 'advance return'" -l on -x -d 'ngày chi, ngày hoàn'
complete -c nhuanbut -n "__nhuanbut_is 'advance return' 0" -a '(__nhuanbut_list contributor)'
complete -c nhuanbut -n "__nhuanbut_is 'payable'" -a 'notice' -d 'ghi một lần thông báo nhận tiền'
complete -c nhuanbut -n "__nhuanbut_is 'payable'" -a 'to-fund' -d 'chuyển vào quỹ nhuận bút năm sau, sau ba lần thông báo'
complete -c nhuanbut -n "__nhuanbut_is 'payable notice'" -l on -x -d 'ngày thông báo'
complete -c nhuanbut -n "__nhuanbut_is 'payable notice' 0" -a '(__nhuanbut_list contributor)'
complete -c nhuanbut -n "__nhuanbut_is 'payable to-fund'" -l decision -x -d 'số quyết định'
complete -c nhuanbut -n "__nhuanbut_is 'payable to-fund'" -l on -x -d 'ngày ghi sổ (mặc định hôm nay)'
complete -c nhuanbut -n "__nhuanbut_is 'payable to-fund' 0" -a '(__nhuanbut_list contributor)'
complete -c nhuanbut -n "__nhuanbut_is 'tax'" -a 'pay' -d 'ghi thuế đã nộp'
complete -c nhuanbut -n "__nhuanbut_is 'tax pay'" -l period -x -a '(__nhuanbut_list period)' -d 'kỳ: 2024-09, 2024-Q3 hoặc 2024'
complete -c nhuanbut -n "__nhuanbut_is 'tax pay'" -l from -x -d 'từ ngày'
complete -c nhuanbut -n "__nhuanbut_is 'tax pay'" -l to -x -d 'đến ngày, kể cả ngày đó'
complete -c nhuanbut -n "__nhuanbut_is 'tax pay'" -l amount -x -d 'số tiền dương'
complete -c nhuanbut -n "__nhuanbut_is 'tax pay'" -l voucher -x -d 'số chứng từ nộp'
complete -c nhuanbut -n "__nhuanbut_is 'tax pay'" -l on -x -d 'ngày nộp'
complete -c nhuanbut -n "__nhuanbut_is 'period'" -a 'close' -d 'khóa sổ một tháng, không mở lại'
complete -c nhuanbut -n "__nhuanbut_is 'period'" -a 'list' -d 'liệt kê các tháng'
complete -c nhuanbut -n "__nhuanbut_is 'period close'" -l force -d 'khóa dù còn khoản chưa duyệt'
complete -c nhuanbut -n "__nhuanbut_is 'period close'" -l reason -x -d 'lý do'
complete -c nhuanbut -n "__nhuanbut_is 'rates'" -a 'list' -d 'mọi mức, với thời hạn và căn cứ'
complete -c nhuanbut -n "__nhuanbut_is 'rates'" -a 'show' -d 'các mức của một khóa, thể loại, công việc hay văn bản'
complete -c nhuanbut -n "__nhuanbut_is 'rates'" -a 'check' -d 'soát bộ mức: vượt khung, hết hiệu lực, chưa đối chiếu'
complete -c nhuanbut -n "__nhuanbut_is 'rates'" -a 'update' -d 'đưa bộ mức mới vào sổ, giữ bộ cũ, không đổi gì đã ghi sổ'
complete -c nhuanbut -n "__nhuanbut_is 'rates'" -a 'diff' -d 'so bộ mức đang dùng với bộ khác'
complete -c nhuanbut -n "__nhuanbut_is 'rates'" -a 'impact' -d 'tính lại một kỳ theo bộ mức khác, không thay đổi gì'
complete -c nhuanbut -n "__nhuanbut_is 'rates'" -a 'unit' -d 'đặt mức chi của đơn vị cho công việc tạo lập'
complete -c nhuanbut -n "__nhuanbut_is 'rates show'" -l on -x -d 'chỉ mức có hiệu lực ngày này'
complete -c nhuanbut -n "__nhuanbut_is 'rates show' 0" -a '(__nhuanbut_list rate)'
complete -c nhuanbut -n "__nhuanbut_is 'rates check' 0" -a '(__fish_complete_directories)'
complete -c nhuanbut -n "__nhuanbut_is 'rates update'" -l dry-run -d 'chạy thử, không ghi'
complete -c nhuanbut -n "__nhuanbut_is 'rates update' 0" -a '(__fish_complete_directories)'
complete -c nhuanbut -n "__nhuanbut_is 'rates diff' 0" -a '(__fish_complete_directories)'
complete -c nhuanbut -n "__nhuanbut_is 'rates impact'" -l period -x -a '(__nhuanbut_list period)' -d 'kỳ: 2024-09, 2024-Q3 hoặc 2024'
complete -c nhuanbut -n "__nhuanbut_is 'rates impact'" -l from -x -d 'từ ngày'
complete -c nhuanbut -n "__nhuanbut_is 'rates impact'" -l to -x -d 'đến ngày, kể cả ngày đó'
complete -c nhuanbut -n "__nhuanbut_is 'rates impact' 0" -a '(__fish_complete_directories)'
complete -c nhuanbut -n "__nhuanbut_is 'rates unit'" -l decision -x -d 'số quyết định'
complete -c nhuanbut -n "__nhuanbut_is 'rates unit'" -l from -x -d 'từ ngày'
complete -c nhuanbut -n "__nhuanbut_is 'rates unit' 0" -a '(__nhuanbut_list activity)'
complete -c nhuanbut -n "__nhuanbut_is 'explain' 0" -a '(__nhuanbut_list subject)'
complete -c nhuanbut -n "__nhuanbut_is 'verify'" -l seal -x -d 'dấu niêm trên giấy'
complete -c nhuanbut -n "__nhuanbut_is 'audit'" -l period -x -a '(__nhuanbut_list period)' -d 'kỳ: 2024-09, 2024-Q3 hoặc 2024'
complete -c nhuanbut -n "__nhuanbut_is 'audit'" -l from -x -d 'từ ngày'
complete -c nhuanbut -n "__nhuanbut_is 'audit'" -l to -x -d 'đến ngày, kể cả ngày đó'
complete -c nhuanbut -n "__nhuanbut_is 'consolidate'" -l period -x -a '(__nhuanbut_list period)' -d 'kỳ: 2024-09, 2024-Q3 hoặc 2024'
complete -c nhuanbut -n "__nhuanbut_is 'consolidate'" -l from -x -d 'từ ngày'
complete -c nhuanbut -n "__nhuanbut_is 'consolidate'" -l to -x -d 'đến ngày, kể cả ngày đó'
complete -c nhuanbut -n "__nhuanbut_is 'consolidate'" -l year -x -d 'năm dự toán'
complete -c nhuanbut -n "__nhuanbut_is 'consolidate'" -l run -x -d 'chỉ đợt mang số này'
complete -c nhuanbut -n "__nhuanbut_is 'consolidate'" -l by -x -a 'site section genre unit channel month' -d 'tổng hợp theo gì'
complete -c nhuanbut -n "__nhuanbut_is 'consolidate'" -l on -x -d 'công nợ đến ngày (mặc định hôm nay)'
complete -c nhuanbut -n "__nhuanbut_is 'consolidate' 0" -a 'content royalties works remuneration contributors summary payments tax outstanding budget settlement journal'
complete -c nhuanbut -n "__nhuanbut_is 'consolidate' 1+" -F
complete -c nhuanbut -n "__nhuanbut_is 'statement'" -l period -x -a '(__nhuanbut_list period)' -d 'kỳ: 2024-09, 2024-Q3 hoặc 2024'
complete -c nhuanbut -n "__nhuanbut_is 'statement'" -l from -x -d 'từ ngày'
complete -c nhuanbut -n "__nhuanbut_is 'statement'" -l to -x -d 'đến ngày, kể cả ngày đó'
complete -c nhuanbut -n "__nhuanbut_is 'statement'" -l all -d 'mọi người, mỗi người một tệp'
complete -c nhuanbut -n "__nhuanbut_is 'statement' 0" -a '(__nhuanbut_list contributor)'
complete -c nhuanbut -n "__nhuanbut_is 'report'" -a 'content' -d 'sổ theo dõi tin, bài'
complete -c nhuanbut -n "__nhuanbut_is 'report'" -a 'royalties' -d 'bảng kê nhuận bút'
complete -c nhuanbut -n "__nhuanbut_is 'report'" -a 'works' -d 'bảng thanh toán tạo lập thông tin'
complete -c nhuanbut -n "__nhuanbut_is 'report'" -a 'remuneration' -d 'bảng kê thù lao, khuyến khích'
complete -c nhuanbut -n "__nhuanbut_is 'report'" -a 'contributors' -d 'tổng hợp theo tác giả'
complete -c nhuanbut -n "__nhuanbut_is 'report'" -a 'summary' -d 'số liệu cho báo cáo hoạt động'
complete -c nhuanbut -n "__nhuanbut_is 'report'" -a 'payments' -d 'bảng thanh toán kiêm ký nhận'
complete -c nhuanbut -n "__nhuanbut_is 'report'" -a 'payment-request' -d 'giấy đề nghị thanh toán'
complete -c nhuanbut -n "__nhuanbut_is 'report'" -a 'bank' -d 'bảng thanh toán cho đối tượng thụ hưởng'
complete -c nhuanbut -n "__nhuanbut_is 'report'" -a 'treasury' -d 'bảng kê nội dung thanh toán'
complete -c nhuanbut -n "__nhuanbut_is 'report'" -a 'vouchers' -d 'phiếu chi của một đợt'
complete -c nhuanbut -n "__nhuanbut_is 'report'" -a 'tax' -d 'bảng kê khấu trừ thuế, theo ngày chi'
complete -c nhuanbut -n "__nhuanbut_is 'report'" -a 'tax-certificate' -d 'chứng từ khấu trừ thuế của một người'
complete -c nhuanbut -n "__nhuanbut_is 'report'" -a 'outstanding' -d 'công nợ nhuận bút theo hạn 60 ngày'
complete -c nhuanbut -n "__nhuanbut_is 'report'" -a 'budget' -d 'tình hình thực hiện dự toán'
complete -c nhuanbut -n "__nhuanbut_is 'report'" -a 'settlement' -d 'quyết toán kinh phí của một năm'
complete -c nhuanbut -n "__nhuanbut_is 'report'" -a 'request' -d 'in lại dự toán kinh phí đã lập'
complete -c nhuanbut -n "__nhuanbut_is 'report'" -a 'journal' -d 'sổ nhật ký'
complete -c nhuanbut -n "__nhuanbut_is 'report content'" -l period -x -a '(__nhuanbut_list period)' -d 'kỳ: 2024-09, 2024-Q3 hoặc 2024'
complete -c nhuanbut -n "__nhuanbut_is 'report content'" -l from -x -d 'từ ngày'
complete -c nhuanbut -n "__nhuanbut_is 'report content'" -l to -x -d 'đến ngày, kể cả ngày đó'
complete -c nhuanbut -n "__nhuanbut_is 'report content'" -l site -x -a '(__nhuanbut_list site)' -d 'chỉ trang này và trang con'
complete -c nhuanbut -n "__nhuanbut_is 'report content'" -l own -d 'không kể trang con của --site'
complete -c nhuanbut -n "__nhuanbut_is 'report royalties'" -l period -x -a '(__nhuanbut_list period)' -d 'kỳ: 2024-09, 2024-Q3 hoặc 2024'
complete -c nhuanbut -n "__nhuanbut_is 'report royalties'" -l from -x -d 'từ ngày'
complete -c nhuanbut -n "__nhuanbut_is 'report royalties'" -l to -x -d 'đến ngày, kể cả ngày đó'
complete -c nhuanbut -n "__nhuanbut_is 'report royalties'" -l site -x -a '(__nhuanbut_list site)' -d 'chỉ trang này và trang con'
complete -c nhuanbut -n "__nhuanbut_is 'report royalties'" -l own -d 'không kể trang con của --site'
complete -c nhuanbut -n "__nhuanbut_is 'report works'" -l period -x -a '(__nhuanbut_list period)' -d 'kỳ: 2024-09, 2024-Q3 hoặc 2024'
complete -c nhuanbut -n "__nhuanbut_is 'report works'" -l from -x -d 'từ ngày'
complete -c nhuanbut -n "__nhuanbut_is 'report works'" -l to -x -d 'đến ngày, kể cả ngày đó'
complete -c nhuanbut -n "__nhuanbut_is 'report works'" -l site -x -a '(__nhuanbut_list site)' -d 'chỉ trang này và trang con'
complete -c nhuanbut -n "__nhuanbut_is 'report works'" -l own -d 'không kể trang con của --site'
complete -c nhuanbut -n "__nhuanbut_is 'report remuneration'" -l period -x -a '(__nhuanbut_list period)' -d 'kỳ: 2024-09, 2024-Q3 hoặc 2024'
complete -c nhuanbut -n "__nhuanbut_is 'report remuneration'" -l from -x -d 'từ ngày'
complete -c nhuanbut -n "__nhuanbut_is 'report remuneration'" -l to -x -d 'đến ngày, kể cả ngày đó'
complete -c nhuanbut -n "__nhuanbut_is 'report remuneration'" -l site -x -a '(__nhuanbut_list site)' -d 'chỉ trang này và trang con'
complete -c nhuanbut -n "__nhuanbut_is 'report remuneration'" -l own -d 'không kể trang con của --site'
complete -c nhuanbut -n "__nhuanbut_is 'report contributors'" -l period -x -a '(__nhuanbut_list period)' -d 'kỳ: 2024-09, 2024-Q3 hoặc 2024'
complete -c nhuanbut -n "__nhuanbut_is 'report contributors'" -l from -x -d 'từ ngày'
complete -c nhuanbut -n "__nhuanbut_is 'report contributors'" -l to -x -d 'đến ngày, kể cả ngày đó'
complete -c nhuanbut -n "__nhuanbut_is 'report summary'" -l period -x -a '(__nhuanbut_list period)' -d 'kỳ: 2024-09, 2024-Q3 hoặc 2024'
complete -c nhuanbut -n "__nhuanbut_is 'report summary'" -l from -x -d 'từ ngày'
complete -c nhuanbut -n "__nhuanbut_is 'report summary'" -l to -x -d 'đến ngày, kể cả ngày đó'
complete -c nhuanbut -n "__nhuanbut_is 'report summary'" -l by -x -a 'site section genre unit channel month' -d 'tổng hợp theo gì'
complete -c nhuanbut -n "__nhuanbut_is 'report payments'" -l run -x -a '(__nhuanbut_list run)' -d 'số đợt'
complete -c nhuanbut -n "__nhuanbut_is 'report payment-request'" -l run -x -a '(__nhuanbut_list run)' -d 'số đợt'
complete -c nhuanbut -n "__nhuanbut_is 'report bank'" -l run -x -a '(__nhuanbut_list run)' -d 'số đợt'
complete -c nhuanbut -n "__nhuanbut_is 'report treasury'" -l run -x -a '(__nhuanbut_list run)' -d 'số đợt'
complete -c nhuanbut -n "__nhuanbut_is 'report vouchers'" -l run -x -a '(__nhuanbut_list run)' -d 'số đợt'
complete -c nhuanbut -n "__nhuanbut_is 'report tax'" -l period -x -a '(__nhuanbut_list period)' -d 'kỳ: 2024-09, 2024-Q3 hoặc 2024'
complete -c nhuanbut -n "__nhuanbut_is 'report tax'" -l from -x -d 'từ ngày'
complete -c nhuanbut -n "__nhuanbut_is 'report tax'" -l to -x -d 'đến ngày, kể cả ngày đó'
complete -c nhuanbut -n "__nhuanbut_is 'report tax-certificate'" -l year -x -d 'năm dự toán'
complete -c nhuanbut -n "__nhuanbut_is 'report tax-certificate' 0" -a '(__nhuanbut_list contributor)'
complete -c nhuanbut -n "__nhuanbut_is 'report outstanding'" -l on -x -d 'đến ngày (mặc định hôm nay)'
complete -c nhuanbut -n "__nhuanbut_is 'report budget'" -l year -x -d 'năm dự toán'
complete -c nhuanbut -n "__nhuanbut_is 'report budget'" -l line -x -a '(__nhuanbut_list line)' -d 'chỉ dòng này'
complete -c nhuanbut -n "__nhuanbut_is 'report budget'" -l entries -d 'các bút toán làm nên số của dòng'
complete -c nhuanbut -n "__nhuanbut_is 'report budget'" -l by -x -a 'line category source month' -d 'tổng hợp theo gì'
complete -c nhuanbut -n "__nhuanbut_is 'report budget'" -l on -x -d 'tính đến hết ngày này theo ngày ghi sổ'
complete -c nhuanbut -n "__nhuanbut_is 'report settlement'" -l year -x -d 'năm dự toán'
complete -c nhuanbut -n "__nhuanbut_is 'report request'" -l year -x -d 'năm dự toán'
complete -c nhuanbut -n "__nhuanbut_is 'report journal'" -l period -x -a '(__nhuanbut_list period)' -d 'kỳ: 2024-09, 2024-Q3 hoặc 2024'
complete -c nhuanbut -n "__nhuanbut_is 'report journal'" -l from -x -d 'từ ngày'
complete -c nhuanbut -n "__nhuanbut_is 'report journal'" -l to -x -d 'đến ngày, kể cả ngày đó'
complete -c nhuanbut -n "__nhuanbut_is 'export'" -a 'journal' -d 'xuất bút toán cho kế toán tổng hợp'
complete -c nhuanbut -n "__nhuanbut_is 'export journal'" -l as -x -a 'hledger beancount csv' -d 'dạng xuất'
complete -c nhuanbut -n "__nhuanbut_is 'export journal'" -l period -x -a '(__nhuanbut_list period)' -d 'kỳ: 2024-09, 2024-Q3 hoặc 2024'
complete -c nhuanbut -n "__nhuanbut_is 'export journal'" -l from -x -d 'từ ngày'
complete -c nhuanbut -n "__nhuanbut_is 'export journal'" -l to -x -d 'đến ngày, kể cả ngày đó'
complete -c nhuanbut -n "__nhuanbut_is 'completion' 0" -a 'bash zsh fish'
complete -c nhuanbut -n "__nhuanbut_is 'help' 0+" -a '(__nhuanbut_list topic)'
