#!/bin/sh
# Writes what the fuzzer begins with, a file for each parser: seeds.sh FOLDER
set -eu
cd "$(dirname "$0")/../.."
to=$1
seed() { { printf '%b' "\\0$1"; cat; } >"$to/$2"; }
printf 'id,title,"pen_names"\nB1,"Đề, ""tài""",An\r\nB2,"hai\ndòng",\n' | seed 0 table
printf '{"id":"B1","title":"\\u0110ề"}\n{"id":12.50,"title":null}\n' | seed 1 lines
for way in STORED DEFLATED; do
  python3 -c "
import io, sys, zipfile
book = io.BytesIO()
with zipfile.ZipFile(book, 'w', zipfile.ZIP_$way) as parts:
    parts.writestr('[Content_Types].xml', '<Types/>')
    parts.writestr('xl/workbook.xml', '<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>')
    parts.writestr('xl/_rels/workbook.xml.rels', '<Relationships><Relationship Id=\"r1\" Type=\"worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>')
    parts.writestr('xl/sharedStrings.xml', '<sst><si><t>id</t></si><si><t>title</t></si></sst>')
    parts.writestr('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>12</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData></worksheet>')
sys.stdout.buffer.write(book.getvalue())" | seed 2 "book-$way"
done
for name in parameters royalties creation genres profile; do
  cat "rates/national/$name.csv"
  printf '\0'
done | seed 3 rates
printf 'total;;1170000;dong;11/2024/QĐ-UBND;15(share;C1=60\\;;702000;dong)' | seed 4 working
