"""Reads workbooks with openpyxl and reports what an accountant could not work with.

Usage: python3 check_workbook.py FILE.xlsx ...
"""

import datetime
import re
import sys

import openpyxl
from openpyxl.utils import range_boundaries

AMOUNTS = {"Số tiền", "Thuế TNCN", "Thực lĩnh", "Thành tiền", "Đơn giá", "Được giao", "Đã chi"}
CODES = {"Mã", "Dòng", "Tài khoản", "Mã số thuế", "Số phiếu"}
DATES = {"Ngày đăng", "Ngày chi"}
problems = []


def complain(place, what):
    problems.append(f"{place}: {what}")


def check_formulas(name, formulas, values):
    """Every formula is a sum, and what is stored beside it is that sum."""
    for row in formulas.iter_rows():
        for cell in row:
            if not (isinstance(cell.value, str) and cell.value.startswith("=")):
                continue
            place = f"{name}!{cell.coordinate}"
            match = re.fullmatch(r"=(?:SUM\(|SUBTOTAL\(9,)([A-Z]+\d+:[A-Z]+\d+)\)", cell.value)
            if not match:
                complain(place, f"a formula that is no sum: {cell.value}")
                continue
            first, top, last, bottom = range_boundaries(match[1])
            added = [
                values.cell(line, first).value
                for line in range(top, bottom + 1)
                if not str(formulas.cell(line, first).value).startswith("=")
            ]
            if sum(value or 0 for value in added) != values[cell.coordinate].value:
                complain(place, f"{cell.value} is not {values[cell.coordinate].value}")


def check_columns(name, sheet, heading):
    """Below each known heading stand values of its kind."""
    # A row of letters and numbers may stand under the headings.
    if all(re.fullmatch(r"[A-Z]|\d+(=.*)?", str(cell.value)) for cell in sheet[heading]):
        heading -= 1
    for cell in sheet[heading]:
        for line in range(heading + 1, sheet.max_row + 1):
            value = sheet.cell(line, cell.column).value
            if value is None or sheet.cell(line, 1).value is None:
                continue
            if not isinstance(sheet.cell(line, 1).value, (int, str)):
                continue
            place = f"{name}!{sheet.cell(line, cell.column).coordinate}"
            is_row = isinstance(sheet.cell(line, 1).value, int)
            if cell.value in AMOUNTS and is_row and not isinstance(value, int):
                complain(place, f"an amount that is no number: {value!r}")
            if cell.value in CODES and is_row and not isinstance(value, str):
                complain(place, f"a code that is no text: {value!r}")
            if cell.value in DATES and is_row and not isinstance(value, datetime.datetime):
                complain(place, f"a date that is no date: {value!r}")


def check_sheet(name, formulas, values):
    check_formulas(name, formulas, values)
    if formulas.page_setup.paperSize != 9 or not formulas.sheet_properties.pageSetUpPr.fitToPage:
        complain(name, "is not printed on A4, as wide as the page")
    if not formulas.freeze_panes:
        return
    heading = int(re.sub("[A-Z]+", "", formulas.freeze_panes)) - 1
    titles = formulas.print_title_rows
    if not titles or not titles.endswith(f"${heading}"):
        complain(name, f"repeats {titles} on each page instead of the headings above {heading + 1}")
    if not any(merged.max_row < heading for merged in formulas.merged_cells.ranges):
        complain(name, "has no merged cells above its table")
    check_columns(name, values, heading)


for path in sys.argv[1:]:
    book, cached = openpyxl.load_workbook(path), openpyxl.load_workbook(path, data_only=True)
    for title in book.sheetnames:
        check_sheet(f"{path}, {title}", book[title], cached[title])
print("\n".join(problems) or "no problem found")
sys.exit(1 if problems else 0)
