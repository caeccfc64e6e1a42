#!/usr/bin/env python3
"""Prints works.csv: every activity and modifier of creation work at both ends of its range, one step
outside, and on the days around every change, in exact fractions from the circulars alone."""
from fractions import Fraction

NEW = ("194/2012/TT-BTC", {
    "entry-structured-15": (300, "4.1.a"), "entry-structured-50": (375, "4.1.a"),
    "entry-structured-51": (450, "4.1.a"), "entry-text": (9500, "4.1.b"),
    "entry-table": (11700, "4.1.b"), "entry-formula": (14000, "4.1.b"),
    "web-simple": (12000, "4.2.a"), "web-complex": (42000, "4.2.b")})
OLD = ("137/2007/TT-BTC", {
    code: (7800 if code.startswith(("entry-t", "entry-f", "web-s")) else 250, "mức chi")
    for code in NEW[1] if code != "web-complex"} | {"web-complex": (28100, "mức chi")})
PAGES = {"entry-text", "entry-table", "entry-formula"}
WEB = {"web-simple", "web-complex"}
# code: (lowest, highest, whether it replaces the rate, activities, article)
OLD_MODIFIERS = {
    "foreign-language": (10, 30, False, None, "mức chi"),
    "minority-language": (10, 30, False, None, "mức chi")}
MODIFIERS = {
    "foreign-language": (10, 30, False, None, "4.3"),
    "minority-language": (10, 30, False, None, "4.3"),
    "existing-data": (0, 15, True, None, "4.4"),
    "conversion": (0, 30, True, PAGES, "4.5"),
    "digitisation": (0, 30, True, WEB, "4.6")}


def dong(exact):
    """Half away from zero, to one đồng."""
    return int(exact + Fraction(1, 2))


def row(*cells):
    print(",".join(str(cell) for cell in cells))


row("date", "activity", "quantity", "characters", "rate", "modifiers", "performer", "result",
    "document", "article")
for date, (document, rates) in (
        ("2007-11-28", OLD), ("2012-12-31", OLD), ("2013-01-01", NEW), ("2026-12-31", NEW)):
    for activity, (most, article) in rates.items():
        row(date, activity, 7, "", most, "", "outside", 7 * most, document, article)
        row(date, activity, 7, "", most + 1, "", "outside", "RATE_ABOVE_MAXIMUM", document, article)
        half = most // 2
        row(date, activity, 7, "", half, "", "staff", 7 * half, document, article)
        row(date, activity, 7, "", half + 1, "", "staff", "RATE_ABOVE_MAXIMUM", document, article)
for activity in NEW[1]:
    row("2007-11-27", activity, 1, "", 1, "", "outside", "NOTHING_IN_FORCE", "", "")
    rate = NEW[1][activity][0]
    for code, (low, high, replaces, only, article) in MODIFIERS.items():
        if only and activity not in only:
            row("2024-09-10", activity, 3, "", rate, f"{code}={high}", "outside",
                "MODIFIER_NOT_FOR_ACTIVITY", NEW[0], article)
            continue
        for percent in (Fraction(low), Fraction(high)):
            factor = percent / 100 if replaces else 1 + percent / 100
            row("2024-09-10", activity, 3, "", rate, f"{code}={percent}", "outside",
                dong(3 * rate * factor), NEW[0], article)
        for percent in ([f"{low - 1}.99"] if low else []) + [f"{high}.01"]:
            row("2024-09-10", activity, 3, "", rate, f"{code}={percent}", "outside",
                "WORK_MODIFIER_OUT_OF_RANGE", NEW[0], article)
    # Two factors together: 15 % of the rate, and on that 30 % more.
    row("2024-09-10", activity, 3, "", rate, "existing-data=15;foreign-language=30", "outside",
        dong(Fraction(3 * rate * 15 * 130, 10000)), NEW[0], "4.4")
# Every modifier on its first day and its last, at both ends and one step outside.
for date, document, rate, modifiers in (
        ("2007-11-28", OLD[0], 7800, OLD_MODIFIERS), ("2012-12-31", OLD[0], 7800, OLD_MODIFIERS),
        ("2013-01-01", NEW[0], 9500, MODIFIERS)):
    for code, (low, high, replaces, only, article) in modifiers.items():
        activity, most = ("web-simple", 12000) if code == "digitisation" else ("entry-text", rate)
        for percent in (low, high):
            factor = Fraction(percent, 100) if replaces else 1 + Fraction(percent, 100)
            row(date, activity, 3, "", most, f"{code}={percent}", "outside",
                dong(3 * most * factor), document, article)
        for percent in ([f"{low - 1}.99"] if low else []) + [f"{high}.01"]:
            row(date, activity, 3, "", most, f"{code}={percent}", "outside",
                "WORK_MODIFIER_OUT_OF_RANGE", document, article)
# The circular before knew neither data that are there already, nor conversion, nor digitisation.
for code, (low, high, replaces, only, article) in MODIFIERS.items():
    if code not in OLD_MODIFIERS:
        row("2012-12-31", "web-simple" if code == "digitisation" else "entry-text", 3, "", 7800,
            f"{code}={high}", "outside", "NOTHING_IN_FORCE", OLD[0], "")
for code in OLD_MODIFIERS:
    row("2007-11-27", "entry-text", 3, "", 1, f"{code}=30", "outside", "NOTHING_IN_FORCE", "", "")
for activity in sorted(PAGES):
    row("2013-01-01", activity, "", 322000, 9000, "", "outside", 900000, NEW[0], "4.1")
for activity in sorted(PAGES):
    for characters in (1, 3219, 3220, 3221, 5000, 322000):
        row("2024-09-10", activity, "", characters, 9000, "", "outside",
            dong(Fraction(characters, 46 * 70) * 9000), NEW[0], "4.1.b")
    row("2012-12-31", activity, "", 3220, 7000, "", "outside", "CHARACTERS_OF_NO_PAGE", "", "")
for activity in sorted(WEB | {"entry-structured-15"}):
    row("2024-09-10", activity, "", 3220, 300, "", "outside", "CHARACTERS_OF_NO_PAGE", "", "")
