#!/usr/bin/env python3
"""Measures the release build beside its peers on the same work, in one run.

    make bench            sizes 10.000, 100.000 and 1.000.000
    make bench HUGE=1     10.000.000 too (a country's yearly output in one file)

Prints docs/benchmarks.md. Every figure is the median of several runs but for the large imports
and for ten million items, which run once. Processor time (user and system) is printed beside the time on the clock: on a shared
machine it is the steadier of the two, and the ratios are made of it.
"""
import argparse, os, shutil, statistics, subprocess, sys, tempfile, time
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
MEBI = 1024


class Figure:
    """Seconds on the clock, seconds of processor time, peak memory in MiB."""

    def __init__(self, clock, processor, peak):
        self.clock, self.processor, self.peak = clock, processor, peak

    @staticmethod
    def median(figures):
        middle = lambda values: statistics.median(values)
        return Figure(middle([f.clock for f in figures]), middle([f.processor for f in figures]),
                      max(f.peak for f in figures))


def once(words, stdin=None, environment=None):
    """Runs a command to its end; None where it does not know what is asked (64)."""
    source = open(stdin) if stdin else subprocess.DEVNULL
    begin = time.perf_counter()
    process = subprocess.Popen(words, stdin=source, stdout=subprocess.DEVNULL,
                               stderr=subprocess.PIPE, env=environment)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    clock = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode == 64:
        return None
    if process.returncode != 0:
        sys.exit(f"bench: {words} ended with {process.returncode}: {errors.decode()[:500]}")
    return Figure(clock, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / MEBI)


def measured(words, repeats=1, before=None, **others):
    figures = []
    for _ in range(repeats):
        if before:
            before()
        figure = once(words, **others)
        if figure is None:
            return None
        figures.append(figure)
    return Figure.median(figures)


class Table:
    def __init__(self, title, *columns):
        self.title, self.columns, self.rows = title, columns, []

    def add(self, name, figure, peer=None, note=""):
        if figure is None:
            return
        ratio = f"{figure.processor / peer.processor:.1f} ×" if peer else ""
        row = [name, seconds(figure.clock), seconds(figure.processor), f"{figure.peak:.0f} MiB",
               ratio, note]
        self.rows.append(row)
        print("  ".join(row), file=sys.stderr)

    def markdown(self):
        heading = ["work", "clock", "processor", "peak memory", "ratio", ""]
        lines = [f"## {self.title}", "", "| " + " | ".join(heading) + " |",
                 "|" + "---|" * len(heading)]
        return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in self.rows]) + "\n"


def seconds(value):
    text = f"{value:.3f}" if value < 1 else f"{value:.1f}"
    return text.replace(".", ",") + " s"


def write_items(path, count):
    """Items of the year 2024 by twelve contributors, a third of them shared by two."""
    with open(path, "w") as out:
        out.write("id,title,genre,contributors,published_on,section,coefficient,modifiers\n")
        for i in range(count):
            a, b = 1 + i % 12, 1 + (i * 7 + 3) % 12
            who = f"CTV{a:02d}" if i % 3 or a == b else f"CTV{a:02d}=60%;CTV{b:02d}=40%"
            out.write(f'IT{i:08d},"Tin số {i} về hoạt động của tỉnh trong tháng",tin,{who},'
                      f"2024-{1 + i % 12:02d}-{1 + i // 12 % 28:02d},Tin trong tỉnh,"
                      f'{1 + (i % 3) / 2},{"" if i % 10 else "hardship=50"}\n')


def write_journal(path, count):
    """The same year as postings, for the accounting tools."""
    with open(path, "w") as out:
        for i in range(count):
            amount = 234000 + i % 3 * 117000
            out.write(f"2024-{1 + i % 12:02d}-{1 + i // 12 % 28:02d} IT{i:08d}\n"
                      f"    expense:NB    {amount} VND\n    payable:CTV{1 + i % 12:02d}\n\n")


def write_people(path, count):
    """Contributors of one province each with a bank account; every tenth signs with a pen name."""
    with open(path, "w") as out:
        out.write("code,name,kind,pen_names,tax_code,bank_account,bank_name\n")
        for i in range(count):
            out.write(f"CTV{i:06d},Nông Thị An {i},collaborator,{'' if i % 10 else f'Hoa Ban {i}'},"
                      f"{8000000000 + i},{19000000000000 + i},Ngân hàng Nông nghiệp\n")


def write_one_each(path, count):
    """An item of January 2024 by each of so many contributors."""
    with open(path, "w") as out:
        out.write("id,title,genre,contributors,published_on,coefficient\n")
        for i in range(count):
            out.write(f'IT{i:06d},"Tin số {i} về hoạt động của tỉnh",tin,CTV{i:06d},'
                      f"2024-01-{1 + i % 28:02d},{1 + (i % 3) / 2}\n")


class Bench:
    def __init__(self, arguments, folder):
        self.program, self.folder = arguments.program, folder
        self.environment = dict(os.environ, NHUANBUT_RATES=str(TOP / "rates"),
                                NHUANBUT_TODAY="2024-12-31", NHUANBUT_ACTOR="grader",
                                LC_ALL="C.UTF-8")
        self.tables = []
        self.isHuge = False
        once([self.program, "demo", "--output", f"{folder}/demo"], environment=self.environment)

    def table(self, title):
        self.tables.append(Table(title))
        return self.tables[-1]

    def work(self, ledger, *words, actor="grader", repeats=1, before=None):
        return measured([self.program, *words, "--ledger", ledger, "--actor", actor, "--quiet"],
                        1 if self.isHuge else repeats, before, environment=self.environment)

    def fresh(self, ledger):
        for suffix in ["", "-wal", "-shm"]:
            Path(ledger + suffix).unlink(missing_ok=True)
        self.work(ledger, "init", "--unit", "Đơn vị")
        self.work(ledger, "contributor", "import", f"{self.folder}/demo/contributors.csv")
        self.work(ledger, "budget", "allot", "--year", "2024", "--line", "NB", "--amount",
                  "9999999999999", "--decision", "QĐ 1", "--on", "2024-01-02")

    def start(self):
        table = self.table("Start")
        table.add("`nhuanbut --version`",
                  measured([self.program, "--version"], 15, environment=self.environment))
        table.add("`sqlite3 --version`", measured(["sqlite3", "--version"], 15))

    def month(self, count):
        """A year's items in one ledger, one month of it approved and paid."""
        self.isHuge = count > 1_000_000
        items, ledger = f"{self.folder}/items.csv", f"{self.folder}/ledger.sqlite"
        write_items(items, count)
        repeats = 3 if count <= 100_000 else 1
        table = self.table(f"{dotted(count)} items of a year, one month of them approved and paid")
        raw = f"{self.folder}/raw.sqlite"
        shell = measured(
            ["sqlite3", raw, "CREATE TABLE item (id TEXT PRIMARY KEY, title TEXT, genre TEXT, "
             "contributors TEXT, published_on TEXT, section TEXT, coefficient TEXT, "
             "modifiers TEXT)", f".import --csv --skip 1 {items} item"],
            repeats, lambda: Path(raw).unlink(missing_ok=True))
        table.add("sqlite3 shell, the same file into one indexed table", shell)
        table.add("`item import`, every row graded",
                  self.work(ledger, "item", "import", items, repeats=repeats,
                            before=lambda: self.fresh(ledger)), shell)
        if count <= 100_000:
            table.add("sqlite3 shell, the ledger's own rows into its own table", self.rows(ledger),
                      shell)
            plain, other = f"{self.folder}/plain.csv", f"{self.folder}/plain.sqlite"
            with open(items) as source, open(plain, "w") as out:
                for line in source:
                    out.write(",".join(line.rstrip("\n").split(",")[:6]) + "\n")
            table.add("`item import`, no row graded",
                      self.work(other, "item", "import", plain, repeats=repeats,
                                before=lambda: self.fresh(other)), shell)
        month = ["--period", "2024-09"]
        share = f"{dotted(count // 12)} parts"
        table.add("`approve` a month", self.work(ledger, "approve", *month, actor="head"),
                  note=share)
        table.add("`run create`", self.work(ledger, "run", "create", "--period", "2024-09",
                                            "--pay-date", "2024-12-31", actor="payer"))
        table.add("`run confirm`", self.work(ledger, "run", "confirm", "2024-001", actor="payer"))
        table.add("`report payments`: the month's sheet",
                  self.work(ledger, "report", "payments", "--run", "2024-001", repeats=5))
        for name in ["content", "royalties"]:
            for form in self.forms(count):
                table.add(f"`report {name}` of the month, {named(form)}",
                          self.work(ledger, "report", name, *month, "--format", form,
                                    repeats=3 if form == "csv" else 1), note=share)
        year = ["--period", "2024"]
        totals = self.work(ledger, "report", "contributors", *year, repeats=3)
        table.add("`report contributors`: year totals", totals)
        table.add("`report summary --by genre` of the year",
                  self.work(ledger, "report", "summary", *year, "--by", "genre", repeats=3))
        for form in ["text"] + [form for form in self.forms(count) if form != "text"]:
            # A sheet of a workbook ends at 1.048.576 rows.
            if count < 1_000_000 or form != "xlsx":
                table.add("`report outstanding`" + ("" if form == "text" else f", {named(form)}"),
                          self.work(ledger, "report", "outstanding", "--on", "2024-12-31",
                                    "--format", form))
        if 100_000 <= count <= 1_000_000:
            table.add("`report journal` of a month, CSV",
                      self.work(ledger, "report", "journal", "--period", "2024-12", "--format",
                                "csv"))
            statements = f"{self.folder}/statements"
            table.add("`statement --all` of the month, HTML",
                      self.work(ledger, "statement", "--all", *month, "--format", "html",
                                "--output", statements,
                                before=lambda: shutil.rmtree(statements, ignore_errors=True)))
            table.add("`export journal --as hledger`",
                      self.work(ledger, "export", "journal", "--as", "hledger"))
        table.add("`report budget`", self.work(ledger, "report", "budget", "--year", "2024",
                                               repeats=5))
        table.add("`status`", self.work(ledger, "status", repeats=5))
        table.add("`budget request` of the year after next",
                  self.work(ledger, "budget", "request", "--year", "2026", "--dry-run", repeats=3))
        table.add("`explain` one item", self.work(ledger, "explain", "IT00000008", repeats=5))
        table.add("`verify`", self.work(ledger, "verify"))
        copy = f"{self.folder}/copy.sqlite"
        table.add("`backup`", self.work(ledger, "backup", copy, repeats=1,
                                        before=lambda: Path(copy).unlink(missing_ok=True)))
        self.sizes(count, Path(ledger).stat().st_size, Path(items).stat().st_size)
        table.add("sqlite3 shell: sum of a column by contributor", measured(
            ["sqlite3", raw, "SELECT contributors, sum(coefficient) FROM item GROUP BY 1"], 3))
        self.duckdb(table, items)
        if count == 100_000:
            self.ledgers(table, count, totals)

    def people(self, count):
        """As many contributors as items, so that each of them is somebody's: all of one month, approved
        and paid at once."""
        people, items = f"{self.folder}/people.csv", f"{self.folder}/one-each.csv"
        write_people(people, count)
        write_one_each(items, count)
        ledger = f"{self.folder}/people.sqlite"
        table = self.table(f"{dotted(count)} contributors with an item each, approved and paid")

        def measure(*words, actor="grader", note="", before=None):
            table.add(f"`{' '.join(words)}`".replace(f"{self.folder}/", ""),
                      self.work(ledger, *words, actor=actor, before=before), note=note)

        self.fresh(ledger)
        measure("contributor", "import", people)
        measure("contributor", "import", people, note="the same again, which changes nothing")
        measure("contributor", "list")
        measure("item", "import", items)
        measure("item", "list")
        measure("status")
        month = ["--period", "2024-01"]
        measure("approve", *month, actor="head")
        measure("run", "create", *month, "--pay-date", "2024-02-15", actor="payer")
        measure("run", "confirm", "2024-001", actor="payer")
        for paper in ["payments", "bank", "vouchers"]:
            measure("report", paper, "--run", "2024-001")
        measure("report", "tax", "--period", "2024")
        measure("report", "contributors", *month)
        measure("report", "royalties", *month)
        for key in ["unit", "genre"]:
            measure("report", "summary", *month, "--by", key)
        measure("report", "outstanding", "--on", "2024-12-31")
        statements = f"{self.folder}/people-statements"
        measure("statement", "--all", *month, "--format", "csv", "--output", statements,
                before=lambda: shutil.rmtree(statements, ignore_errors=True))

    @staticmethod
    def forms(count):
        """The forms of a long paper that are measured: in the middle all of them."""
        isMiddle = 100_000 <= count <= 1_000_000
        return ["csv", "text", "json", "html", "xlsx"] if isMiddle else ["csv"]

    def rows(self, ledger):
        """What SQLite alone takes for the rows that the import wrote, with their indexes."""
        script, copy = f"{self.folder}/rows.sql", f"{self.folder}/rows.sqlite"
        dump = ".output {}\n.dump part\n".format(script)
        subprocess.run(["sqlite3", ledger], input=dump, text=True, check=True)
        return measured(["sqlite3", copy], 3, lambda: Path(copy).unlink(missing_ok=True),
                        stdin=script)

    def sizes(self, count, ledger, items):
        self.tables[-1].title += f" ({ledger // 2**20} MiB from a file of {items // 2**20} MiB)"

    def duckdb(self, table, items):
        query = (f"import duckdb; duckdb.sql(\"SELECT contributors, sum(coefficient) "
                 f"FROM read_csv('{items}') GROUP BY 1\").fetchall()")
        if subprocess.run([sys.executable, "-c", "import duckdb"], capture_output=True).returncode:
            print("bench: duckdb is not there", file=sys.stderr)
            return
        table.add("DuckDB: the same sum from the CSV", measured([sys.executable, "-c", query], 3))

    def ledgers(self, table, count, totals):
        journal = f"{self.folder}/year.journal"
        write_journal(journal, count)
        for tool in ["hledger", "ledger"]:
            if shutil.which(tool):
                table.add(f"{tool}: year totals by account from its journal", measured(
                    [tool, "-f", journal, "balance", "payable"], environment=self.environment),
                    totals, "against `report contributors`")
            else:
                print(f"bench: {tool} is not there", file=sys.stderr)


def named(form):
    return form if form == "text" else form.upper()


def dotted(number):
    return f"{number:,}".replace(",", ".")


def machine():
    with open("/proc/cpuinfo") as file:
        model = next((line.split(":")[1].strip() for line in file if "model name" in line), "?")
    pages = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    load = os.getloadavg()[0]
    return (f"{model}, {os.cpu_count()} cores, {pages / 2**30:.0f} GiB, Linux {os.uname().release}; "
            f"load {load:.1f} at the start")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", default=str(TOP / ".build/release/nhuanbut"))
    parser.add_argument("--sizes", default="10000,100000,1000000")
    parser.add_argument("--huge", action="store_true", help="10.000.000 items too")
    arguments = parser.parse_args()
    sizes = [int(size) for size in arguments.sizes.split(",")]
    if arguments.huge:
        sizes.append(10_000_000)
    where = machine()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(arguments, folder)
        bench.start()
        for size in sizes:
            bench.month(size)
        bench.people(min(max(sizes), 100_000))
    print(f"# Benchmarks\n\nWritten by `make bench` on {time.strftime('%Y-%m-%d')}: {where}.\n\n"
          "Median of several runs (large imports and ten million items: one); *ratio* is processor time against the "
          "first line of its table. Peers run on the same file and machine in the same run.\n")
    print("\n".join(table.markdown() for table in bench.tables))


main()
