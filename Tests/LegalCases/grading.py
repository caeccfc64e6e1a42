#!/usr/bin/env python3
"""Prints grading.csv: what each row and each modifier of the shipped tables gives at both ends of
its range, one step outside, and on the days around every change.

Written from the decrees alone (the figures below are those of the documents named beside them, see
rates/README.md), in exact fractions; it reads neither the rate book nor the program.

    python3 Tests/LegalCases/grading.py > Tests/LegalCases/grading.csv
"""
from fractions import Fraction
from math import floor

STEP = Fraction(1, 10000)

# Base salary from a day on, đồng a month; a unit is 10 % of it (18/2014/NĐ-CP, 7.2).
SALARY = [
    ("2013-07-01", 1150000),  # 66/2013/NĐ-CP
    ("2016-05-01", 1210000),  # 47/2016/NĐ-CP
    ("2017-07-01", 1300000),  # 47/2017/NĐ-CP
    ("2018-07-01", 1390000),  # 72/2018/NĐ-CP
    ("2019-07-01", 1490000),  # 38/2019/NĐ-CP
    ("2023-07-01", 1800000),  # 24/2023/NĐ-CP
    ("2024-07-01", 2340000),  # 73/2024/NĐ-CP
    ("2026-07-01", 2530000),  # 161/2026/NĐ-CP
]
DAY_BEFORE = {
    "2016-05-01": "2016-04-30", "2017-07-01": "2017-06-30", "2018-07-01": "2018-06-30",
    "2019-07-01": "2019-06-30", "2023-07-01": "2023-06-30", "2024-07-01": "2024-06-30",
    "2026-07-01": "2026-06-30",
}

# 18/2014/NĐ-CP, Điều 7.1 (toa-dam: Điều 10): the greatest coefficient; there is no least one.
NATIONAL = {
    "tin": 10, "tra-loi-ban-doc": 10, "tranh": 10, "anh": 10, "chinh-luan": 30, "phong-su": 30,
    "ky": 30, "phong-van": 30, "van-hoc": 30, "nghien-cuu": 30, "truc-tuyen": 50, "media": 50,
    "toa-dam": 50,
}
# 18/2021/QĐ-UBND of Bắc Kạn, in force 2021-10-21.
BAC_KAN = {
    "tin": 4, "tra-loi-ban-doc": 4, "tranh": 4, "anh": 3, "chinh-luan": 10, "phong-su": 10,
    "ky": 10, "phong-van": 10, "van-hoc": 10, "nghien-cuu": 10, "truc-tuyen": 15, "media": 15,
    "toa-dam": 15,
}
# 23/2020/QĐ-UBND of Ninh Thuận, in force 2020-07-27: least and greatest. `tin` and `anh` are the
# whole groups, where an item does not say which row of the group it is.
NINH_THUAN = {
    ("tin-khong-anh", "original"): ("1", "1"), ("tin-kem-anh", "original"): ("1.5", "1.5"),
    ("tin-tong-hop", "original"): ("1.2", "2.5"), ("tin", "reposted"): ("0.5", "0.5"),
    ("tin", "original"): ("1", "2.5"), ("anh-dong-bang", "original"): ("1.2", "1.5"),
    ("anh-mien-nui", "original"): ("1.5", "1.8"), ("anh", "original"): ("1.2", "1.8"),
    ("bai-phan-anh", "original"): ("2", "2.5"), ("binh-luan", "original"): ("2.5", "3"),
    ("nghien-cuu", "original"): ("3", "4"), ("truc-tuyen", "original"): ("4", "5"),
    ("media", "original"): ("4", "5"),
}
# 18/2014/NĐ-CP, Điều 7.4: what a modifier does, and its range in per cent.
MODIFIERS = {
    "translation": ("replaces", 40, 65, "7.4.b"), "children": ("adds", 10, 20, "7.4.c"),
    "minority": ("adds", 10, 20, "7.4.c"), "foreign-language": ("adds", 30, 50, "7.4.d"),
    "hardship": ("adds", 0, 100, "7.4.đ"),
}


def unit_value(day):
    return Fraction([salary for first, salary in SALARY if first <= day][-1], 10)


def rounded(number):
    return floor(number + Fraction(1, 2))


def decimal(number):
    text = f"{float(number):.4f}".rstrip("0").rstrip(".")
    assert Fraction(text) == number
    return text


def show(profile, day, genre, coefficient, result, document, article="", origin="original",
         site="portal", modifiers="", shares="C1"):
    print(",".join([profile, day, site, genre, origin, decimal(coefficient), modifiers, shares,
                    str(result), document, article]))


def table(profile, rows, first, last, before, after, document, article, outside_low):
    for (genre, origin), (least, greatest) in rows.items():
        least, greatest = Fraction(least), Fraction(greatest)
        place = article if genre != "toa-dam" or profile != "national" else "10"
        for day in (first, last):
            for coefficient in sorted({least, greatest}):
                amount = rounded(coefficient * unit_value(day))
                show(profile, day, genre, coefficient, amount, document, place, origin)
            above = "COEFFICIENT_OUT_OF_RANGE" if outside_low else "COEFFICIENT_ABOVE_CEILING"
            show(profile, day, genre, greatest + STEP, above, document, place, origin)
            if outside_low:
                show(profile, day, genre, least - STEP, "COEFFICIENT_OUT_OF_RANGE", document,
                     place, origin)
        for day, ended in ((before, ""), (after, "287/2026/NĐ-CP")):
            show(profile, day, genre, greatest, "NOTHING_IN_FORCE", ended or document, "", origin)


print("profile,date,site,genre,origin,coefficient,modifiers,contributors,result,document,article")

least = decimal(STEP)
table("national", {(g, "original"): (least, str(m)) for g, m in NATIONAL.items()},
      "2014-06-01", "2026-08-31", "2014-05-31", "2026-09-01", "18/2014/NĐ-CP", "7.1", False)
table("bac-kan", {(g, "original"): (least, str(m)) for g, m in BAC_KAN.items()},
      "2021-10-21", "2026-08-31", "2021-10-20", "2026-09-01", "18/2021/QĐ-UBND",
      "bảng hệ số tối đa", False)
table("ninh-thuan", NINH_THUAN, "2020-07-27", "2026-08-31", "2020-07-26", "2026-09-01",
      "23/2020/QĐ-UBND", "bảng hệ số", True)

# The unit value on both sides of every new base salary, at an odd coefficient.
for day, _ in SALARY[1:]:
    for date in (DAY_BEFORE[day], day):
        show("national", date, "tin", Fraction("7.3375"),
             rounded(Fraction("7.3375") * unit_value(date)), "18/2014/NĐ-CP", "7.2")

# Component sites of Ninh Thuận: 20 % of the portal's amount (2157/QĐ-UBND, from 2020-12-07).
for day in ("2020-12-07", "2026-08-31"):
    amount = rounded(Fraction("1.8") * unit_value(day) * Fraction(20, 100))
    show("ninh-thuan", day, "anh", Fraction("1.8"), amount, "2157/QĐ-UBND",
         "tỷ lệ của trang thành phần", site="component")
    show("ninh-thuan", day, "anh", Fraction("1.8001"), "COEFFICIENT_OUT_OF_RANGE",
         "23/2020/QĐ-UBND", "", site="component")
for day, document in (("2020-12-06", "2157/QĐ-UBND"), ("2026-09-01", "287/2026/NĐ-CP")):
    show("ninh-thuan", day, "anh", Fraction("1.8"), "NOTHING_IN_FORCE", document, "",
         site="component")
# Without such a rule a component site has the portal's table.
show("bac-kan", "2024-09-01", "tin", Fraction(4), rounded(4 * unit_value("2024-09-01")),
     "18/2021/QĐ-UBND", "bảng hệ số tối đa", site="component")

# Every modifier at both ends and one step outside, on its first and its last day.
for code, (effect, low, high, article) in MODIFIERS.items():
    origin = "translated" if code == "translation" else "original"
    for day in ("2014-06-01", "2026-08-31"):
        for percent in (Fraction(low), Fraction(high)):
            base = Fraction(3) * unit_value(day)
            share = percent / 100
            amount = rounded(base * share if effect == "replaces" else base * (1 + share))
            show("national", day, "phong-su", Fraction(3), amount, "18/2014/NĐ-CP", article,
                 origin, modifiers=f"{code}={decimal(percent)}")
        for percent in (Fraction(low) - Fraction(1, 100), Fraction(high) + Fraction(1, 100)):
            if percent >= 0:
                show("national", day, "phong-su", Fraction(3), "MODIFIER_OUT_OF_RANGE",
                     "18/2014/NĐ-CP", article, origin, modifiers=f"{code}={decimal(percent)}")
    for day, document in (("2014-05-31", "18/2014/NĐ-CP"), ("2026-09-01", "287/2026/NĐ-CP")):
        # Neither the genre nor the modifier has a rule.
        show("national", day, "phong-su", Fraction(3), "NOTHING_IN_FORCE NOTHING_IN_FORCE",
             document, "", origin, modifiers=f"{code}={high}")
# Additions do not compound: 1 + 20 % + 50 % + 100 %.
show("national", "2024-09-01", "phong-su", Fraction(3),
     rounded(3 * unit_value("2024-09-01") * Fraction(27, 10)), "18/2014/NĐ-CP", "7.4.đ",
     modifiers="children=20;foreign-language=50;hardship=100")
# Two of one clause exclude each other.
show("national", "2024-09-01", "phong-su", Fraction(3), "MODIFIERS_EXCLUDE", "18/2014/NĐ-CP",
     "7.4.c", modifiers="children=20;minority=10")

# The author of the words of a song has 20 to 50 % of the royalty (7.4.a), in either form.
for shares, result in (
    ("C1=80%;C2:lyricist=20%", rounded(10 * unit_value("2024-09-01"))),
    ("C1=50%;C2:lyricist=50%", rounded(10 * unit_value("2024-09-01"))),
    ("C1=80.01%;C2:lyricist=19.99%", "LYRICIST_SHARE"),
    ("C1=49.99%;C2:lyricist=50.01%", "LYRICIST_SHARE"),
    ("C1=4;C2:lyricist=1", rounded(10 * unit_value("2024-09-01"))),
    ("C1=4.0001;C2:lyricist=1", "LYRICIST_SHARE"),
):
    show("national", "2024-09-01", "media", Fraction(10), result, "18/2014/NĐ-CP", "7.4.a",
         shares=shares)
