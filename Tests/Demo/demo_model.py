"""A second, independent calculation of the demo month.

Reads contributors.csv, items.csv and grades.csv, and prints what each contributor is paid:
contributor,gross,taxable,tax,net. Exact fractions, rounded once a part, half away from zero.
Usage: demo_model.py FOLDER RETURNED WITHDRAWN
"""
import csv
import sys
from fractions import Fraction
from pathlib import Path

UNIT = 2_340_000 // 10
PAYROLL = {"staff", "employee"}


def number(text):
    return Fraction(text.replace(",", "."))


def rounded(value):
    return int(value + Fraction(1, 2))


def shares(text, aliases):
    entries = []
    for piece in text.split(";"):
        who, _, weight = piece.partition("=")
        code = who.split(":")[0]
        entries.append((aliases.get(code, code), weight))
    return [(code, number(w.rstrip("%")) if w else Fraction(1)) for code, w in entries]


def split(total, weights):
    whole = sum(weights)
    exact = [total * w / whole for w in weights]
    parts = [int(e) for e in exact]
    order = sorted(range(len(parts)), key=lambda i: (parts[i] - exact[i], i))
    for i in order[: total - sum(parts)]:
        parts[i] += 1
    return parts


def amount(item, grade):
    if grade["amount"]:
        return int(grade["amount"].replace(".", ""))
    modifiers = grade["modifiers"] or item["modifiers"]
    value = number(grade["coefficient"]) * UNIT
    added = Fraction(0)
    for modifier in filter(None, modifiers.split(";")):
        code, percent = modifier.split("=")
        if code == "translation":
            value *= number(percent) / 100
        else:
            added += number(percent) / 100
    return rounded(value * (1 + added))


def main(folder, returned, withdrawn):
    read = lambda name: list(csv.DictReader((Path(folder) / name).open(encoding="utf-8")))
    people = {row["code"]: row for row in read("contributors.csv")}
    names = {}
    for code, row in people.items():
        for name in filter(None, row["pen_names"].split(";")):
            names.setdefault(name, []).append(code)
    aliases = {name: codes[0] for name, codes in names.items() if len(codes) == 1}
    items = {(row["id"], row["part"]): row for row in read("items.csv")}
    gross = {}
    for grade in read("grades.csv"):
        key = (grade["id"], grade["part"])
        if grade["id"] in (returned, withdrawn):
            continue
        item = items[key]
        holders = shares(item["contributors"], aliases)
        parts = split(amount(item, grade), [weight for _, weight in holders])
        for (code, _), part in zip(holders, parts):
            quota = item["quota"]
            is_within = code in quota.split(";") or (
                quota == "within" and people[code]["kind"] in PAYROLL)
            gross[code] = gross.get(code, 0) + (0 if is_within else part)
    print("contributor,gross,taxable,tax,net")
    for code in sorted(code for code in gross if gross[code]):
        total, person = gross[code], people[code]
        rate = Fraction(0)
        if person["kind"] == "collaborator":
            if person["resident"] == "no":
                rate = Fraction(20, 100)
            elif total >= 2_000_000:
                rate = Fraction(10, 100)
        tax = rounded(total * rate)
        print(f"{code},{total},{total if rate else 0},{tax},{total - tax}")


if __name__ == "__main__":
    main(*sys.argv[1:4])
