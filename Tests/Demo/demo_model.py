"""A second, independent calculation of the demo month.

Reads contributors.csv, items.csv, grades.csv, works.csv and remuneration.csv, and prints what each
contributor is paid: contributor,gross,taxable,tax,net. Exact fractions, rounded once an amount,
half away from zero.
Usage: demo_model.py FOLDER RETURNED WITHDRAWN
"""
import csv
import sys
from fractions import Fraction
from pathlib import Path

UNIT = 2_340_000 // 10
PAYROLL = {"staff", "employee"}
RATES = {"entry-text": 8_000, "entry-table": 10_000, "entry-structured-50": 350}
PAGE = 46 * 70
REPLACING = {"translation", "existing-data", "conversion", "digitisation"}
POOL = Fraction(5, 100)


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


def modified(value, modifiers):
    added = Fraction(0)
    for modifier in filter(None, modifiers.split(";")):
        code, percent = modifier.split("=")
        if code in REPLACING:
            value *= number(percent) / 100
        else:
            added += number(percent) / 100
    return rounded(value * (1 + added))


def dong(text):
    return int(text.replace(".", ""))


def amount(item, grade):
    if grade["amount"]:
        return dong(grade["amount"])
    return modified(
        number(grade["coefficient"]) * UNIT, grade["modifiers"] or item["modifiers"])


def work_amount(work, people):
    quantity = (
        Fraction(int(work["characters"]), PAGE) if work["characters"] else number(work["quantity"]))
    rate = Fraction(dong(work["rate"]) if work["rate"] else RATES[work["activity"]])
    is_staff = any(people[code]["kind"] in PAYROLL for code, _ in shares(work["contributors"], {}))
    if is_staff and not work["rate"]:
        rate /= 2
    return modified(quantity * rate, work["modifiers"])


def remuneration(rows, royalties, payable):
    """Yields who gets how much: of items, of the month, of the pool."""
    pool = []
    for row in rows:
        if row["form"] == "weight":
            pool.append(row)
            continue
        if row["form"] == "percent":
            of_item = sum(
                value for (item, part), value in royalties.items()
                if item == row["item"] and row["part"] in ("", part))
            value = rounded(of_item * number(row["value"]) / 100)
        elif row["form"] == "coefficient":
            value = rounded(number(row["value"]) * UNIT)
        else:
            value = dong(row["value"])
        yield row["contributor"], 0 if row["quota"] == "within" else value
    parts = split(rounded(payable * POOL), [number(row["value"]) for row in pool])
    for row, part in zip(pool, parts):
        yield row["contributor"], part


def main(folder, returned, withdrawn):
    read = lambda name: list(csv.DictReader((Path(folder) / name).open(encoding="utf-8")))
    people = {row["code"]: row for row in read("contributors.csv")}
    names = {}
    for code, row in people.items():
        for name in filter(None, row["pen_names"].split(";")):
            names.setdefault(name, []).append(code)
    aliases = {name: codes[0] for name, codes in names.items() if len(codes) == 1}
    items = {(row["id"], row["part"]): row for row in read("items.csv")}
    gross, royalties, payable = {}, {}, 0
    for grade in read("grades.csv"):
        key = (grade["id"], grade["part"])
        if grade["id"] in (returned, withdrawn):
            continue
        item = items[key]
        holders = shares(item["contributors"], aliases)
        royalties[key] = amount(item, grade)
        parts = split(royalties[key], [weight for _, weight in holders])
        for (code, _), part in zip(holders, parts):
            quota = item["quota"]
            is_within = code in quota.split(";") or (
                quota == "within" and people[code]["kind"] in PAYROLL)
            gross[code] = gross.get(code, 0) + (0 if is_within else part)
            payable += 0 if is_within else part
    for work in read("works.csv"):
        holders = shares(work["contributors"], aliases)
        parts = split(work_amount(work, people), [weight for _, weight in holders])
        for (code, _), part in zip(holders, parts):
            gross[code] = gross.get(code, 0) + part
    for code, part in remuneration(read("remuneration.csv"), royalties, payable):
        gross[code] = gross.get(code, 0) + part
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
