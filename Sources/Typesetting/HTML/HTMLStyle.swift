/// The style sheet of papers: A4 as Nghị định 30/2020/NĐ-CP, phụ lục I has it, and a screen.
struct HTMLStyle {
  /// What the lower left corner of each printed page names; nothing for papers of one page.
  let runningTitle: String?
  /// How the pages of the first paper lie.
  let orientation: Orientation

  /// The whole sheet.
  var text: String {
    var pages = "@page{size:A4 \(orientation.rawValue)}\n" + Self.pages
    if let runningTitle {
      pages += """
        @page{@bottom-left{content:\(HTMLText.styleString(runningTitle));\(Self.margin)}
        @bottom-right{content:"Trang " counter(page) "/" counter(pages);white-space:nowrap;\(Self.margin)}}
        @media print{.seal{display:none}}

        """
    }
    return pages + Self.common + Self.screen + Self.print
  }

  private static let margin =
    "font:italic 9pt 'Times New Roman','Liberation Serif','DejaVu Serif Condensed',serif"

  private static let pages = """
    @page{margin:20mm 15mm 20mm 25mm}
    @page portrait{size:A4 portrait}
    @page landscape{size:A4 landscape;margin:20mm 15mm 18mm 20mm}

    """

  private static let common = """
    :root{color-scheme:light}
    *{box-sizing:border-box}
    body{margin:0;color:#000;font:13pt/1.35 "Times New Roman","Liberation Serif",Tinos,"Noto Serif","DejaVu Serif Condensed","DejaVu Serif",serif}
    p{margin:0}
    .portrait{page:portrait}
    .landscape{page:landscape}
    .form{text-align:right;font-size:11pt}
    .head{display:grid;grid-template-columns:1fr auto;gap:0 1.5em;text-align:center;font-size:12pt}
    .landscape .head{grid-template-columns:1fr 1fr}
    .head .name,.motto p{font-weight:bold}
    .head .name::after{content:"";display:block;width:35%;margin:2pt auto 0;border-top:.75pt solid}
    .motto span{border-bottom:.75pt solid;padding-bottom:1pt}
    .aside{font-size:11pt}
    h1,h2{margin:18pt 0 0;font-size:14pt;text-align:center;text-wrap:balance}
    .sub{text-align:center;font-style:italic}
    .captions{margin:12pt 0 6pt}
    .captions p{margin:4pt 0}
    .table{margin-top:10pt;padding:0 1px}
    table{width:100%;border-collapse:collapse;font-size:11pt;line-height:1.25}
    .landscape table{font-size:10.5pt}
    caption{text-align:right;font-style:italic;padding-bottom:3pt}
    th,td{border:.75pt solid #000;padding:2.5pt 4pt;vertical-align:middle;text-align:left;font-weight:normal}
    thead th{font-weight:bold;text-align:center}
    .t{min-width:9em}
    .d{text-align:center;white-space:nowrap}
    .c{white-space:nowrap}
    .l{overflow-wrap:break-word}
    .a{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
    .marks td{text-align:center;font-style:italic;font-size:9.5pt;padding:.5pt 2pt}
    .room tbody tr:not([class]) td{height:9mm}
    .group th,.subtotal td,.subtotal th,.total td,.total th{font-weight:bold}
    .total td,.total th{background:#eee}
    .words{margin-top:8pt;font-style:italic}
    .note{margin-top:4pt;font-size:11pt}
    .sign{display:grid;grid-template-columns:repeat(var(--n),1fr);gap:0 8pt;margin-top:14pt;text-align:center}
    .place{grid-column:1/-1;text-align:right;font-style:italic;margin-bottom:4pt}
    .sign .title{font-weight:bold;font-size:12pt}
    .sign .how{font-style:italic;font-size:11pt}
    .sign .by{margin:20mm 0 4mm;font-weight:bold}
    .sign .alone{grid-column:2}
    .landscape .sign .by{margin-top:15mm}
    .receipt{margin-top:10pt}
    .seal{margin-top:14pt;font-size:9pt;color:#333}
    .chart{margin:18pt 0 0}
    .chart figcaption{font-weight:bold;text-align:center}
    .chart svg{display:block;width:100%;max-width:180mm;height:auto;margin:6pt auto 0}
    .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}

    """

  private static let screen = """
    @media screen{
    body{background:#e8e8e8}
    .paper{background:#fff;max-width:210mm;margin:8mm auto;padding:20mm 15mm 20mm 25mm;box-shadow:0 1px 6px #0004}
    .landscape{max-width:297mm;padding:20mm 15mm 15mm 20mm}
    .table{overflow-x:auto}
    .page,.carried{display:none}
    }
    @media screen and (max-width:48em){
    .paper{margin:0 0 4mm;padding:5mm 4mm}
    .head,.landscape .head{grid-template-columns:1fr;gap:8pt}
    .motto{order:-1}
    .sign{grid-template-columns:1fr;gap:10pt}
    .sign .alone{grid-column:1}
    .sign .by{margin-top:10mm}
    .place{text-align:center}
    }

    """

  private static let print = """
    @media print{
    .paper{padding-top:3pt}
    .paper+.paper{break-before:page}
    .paper+.annex{break-before:auto;break-inside:avoid}
    thead{display:table-header-group;break-inside:avoid;break-after:avoid}
    .set{table-layout:fixed}
    .set .c{white-space:normal;overflow-wrap:break-word}
    tr,.sign,.chart,.words{break-inside:avoid}
    .total,.subtotal,.words,.sign,.seal{break-before:avoid}
    .carried{break-before:page}
    .group{break-after:avoid}
    .total td,.total th{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    }

    """
}
